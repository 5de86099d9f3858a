"""The whole path, on one screen: load, read, judge, check, report."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TypeVar

from factcheck import nlp
from factcheck.checks import CHECKS, Review, number_equals
from factcheck.claim import Reading
from factcheck.claims import read
from factcheck.decisions import FILE, read_decisions
from factcheck.document import Document
from factcheck.errors import FactcheckError, LoadError
from factcheck.finding import Finding
from factcheck.guides import STDIN, find_guides
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.report import Failure, Report
from factcheck.settings import Settings

Item = TypeVar("Item")
Track = Callable[[Sequence[Item], str], Iterable[Item]]
"""Passes items through while it shows how far the work is."""
# Objects made between two collections of garbage; Python's own 700 costs a tenth of a run, for nearly all is kept.
_COLLECT_AFTER = 50_000


def check(
    paths: Sequence[str],
    *,
    settings: Settings,
    today: date,
    data: bytes | None = None,
    track: Track[str] = lambda items, label: items,
) -> Report:
    """Check guides against the figures held. `data` stands in for standard input, the path "-".

    A document that cannot be read becomes a Failure and never stops the others. Raises ReferenceMissing.
    """
    with _rare_collections():
        return _check(paths, settings, today, data, track)


def _check(paths: Sequence[str], settings: Settings, today: date, data: bytes | None, track: Track[str]) -> Report:
    library = Library.open(settings.reference)
    nlp.use_model(settings.model)
    guides = find_guides(paths, settings)
    readings, failures = [], list(guides.failures)
    for path in track(guides.paths, "Reading"):
        outcome = _read(path, data, library, settings)
        readings.append(outcome) if isinstance(outcome, Reading) else failures.append(outcome)
    verdicts = judge(readings, library=library, today=today)
    review = Review(readings, verdicts, library, today, settings)
    return Report(
        readings=tuple(readings),
        verdicts=verdicts,
        findings=run_checks(review),
        failures=tuple(failures),
        releases=library.releases(),
        today=today,
        complete=not failures,
        decisions=read_decisions(settings.root / FILE),
    )


@contextmanager
def _rare_collections() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(_COLLECT_AFTER, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def run_checks(review: Review) -> tuple[Finding, ...]:
    """The findings of the checks that are on, in the order of documents and places, severities as set."""
    settings = review.settings
    found = [
        replace(finding, severity=settings.severity.get(finding.check, finding.severity))
        for check in CHECKS
        if (not settings.select or check.name in settings.select) and check.name not in settings.ignore
        for finding in check.run(review)
    ]
    order = {path: number for number, path in enumerate(review.documents)}
    found.sort(key=lambda finding: (order[finding.document], finding.span, finding.severity.rank))
    return number_equals(found)


def _read(path: str, data: bytes | None, library: Library, settings: Settings) -> Reading | Failure:
    try:
        document = _load(path, data, settings)
        return read(document, library=library)
    except LoadError as error:
        return Failure(path, str(error).removeprefix(f"{path}: "))
    except FactcheckError:
        raise  # no document's fault: the figures or the language model cannot be used
    except Exception as error:  # noqa: BLE001  # one document must not stop the others, not even by our own fault
        return Failure(path, f"this document brought factcheck to a halt ({type(error).__name__}: {error}); report it")


def _load(path: str, data: bytes | None, settings: Settings) -> Document:
    if path != STDIN:
        return load(path, max_bytes=settings.max_bytes)
    return load(path, data=sys.stdin.buffer.read() if data is None else data, max_bytes=settings.max_bytes)
