"""Fixtures shared by all tests."""

import os
import tempfile
from pathlib import Path

import pytest

from factcheck.reference.library import Library

# No test shall find what another left, nor leave anything with who runs it; tests of the cache name a folder.
os.environ["FACTCHECK_CACHE"] = "0"
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="factcheck-tests-")

ROOT = Path(__file__).resolve().parent.parent
EVALUATION = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def evaluation() -> Path:
    """The evaluation documents and official files beside the project; required in CI, optional elsewhere."""
    if not (EVALUATION / "eval").is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"CI needs the evaluation documents at {EVALUATION}", pytrace=False)
        pytest.skip("the evaluation documents (../shared) are not on this machine")
    return EVALUATION


@pytest.fixture(scope="session")
def library() -> Library:
    """The embedded reference."""
    return Library.open()
