"""The content faults of the five seed guides (eval/guides/TRUTH.md, "Content faults"), row by row.

A fault counts as found where a finding of the named check begins on the line or has a related place there.
"""

from datetime import date

import pytest

from factcheck.pipeline import check
from factcheck.settings import Settings

pytestmark = pytest.mark.evaluation

W = "what-does-a-liaison-officer-do.txt"
O = "overview-for-liaisons.md"  # noqa: E741 - the letters are those of the table
A = "advice-for-liaisons.md"
C = "core-functions-of-the-liaison-role.txt"
J = "job-of-liaison-officer.txt"

FOUND = [
    (A, 3, "placeholder-metadata"),
    (O, 3, "placeholder-metadata"),
    (A, 3, "duplicated-metadata"),
    (O, 3, "duplicated-metadata"),
    (W, 1, "missing-metadata"),
    (C, 1, "missing-metadata"),
    (J, 1, "missing-metadata"),
    (O, 2, "untidy-text"),
    (A, 11, "untidy-text"),
    (W, 102, "untidy-text"),
    (W, 1, "untidy-text"),
    (A, 10, "broken-markup"),
    (O, 10, "broken-markup"),
    (A, 13, "broken-markup"),
    (O, 13, "broken-markup"),
    (A, 24, "broken-markup"),
    (O, 26, "broken-markup"),
    (A, 25, "page-leftover"),
    (O, 27, "page-leftover"),
    (A, 11, "duplicated-passage"),
    (O, 11, "duplicated-passage"),
    (A, 16, "page-leftover"),
    (A, 18, "page-leftover"),
    (A, 20, "page-leftover"),
    (A, 22, "page-leftover"),
    (W, 3, "repeated-section"),
    (W, 89, "repeated-section"),
    (W, 14, "repeated-section"),
    (W, 157, "repeated-section"),
    (W, 5, "repeated-section"),
    (W, 30, "repeated-section"),
    (W, 145, "repeated-section"),
    (W, 24, "repeated-section"),
    (W, 129, "repeated-section"),
    (W, 166, "repeated-section"),
    (W, 71, "duplicated-passage"),
    (W, 161, "duplicated-passage"),
    (W, 87, "empty-section"),
    (W, 143, "empty-section"),
    (W, 44, "lost-table-columns"),
    (W, 80, "lost-table-columns"),
    (W, 58, "untidy-text"),
    (W, 67, "untidy-text"),
    (W, 171, "untidy-text"),
    (W, 173, "duplicated-passage"),
    (W, 185, "page-leftover"),
    (W, 187, "page-leftover"),
    (C, 91, "empty-section"),
    (C, 103, "lost-figure"),
    (C, 99, "page-leftover"),
    (C, 100, "page-leftover"),
    (C, 46, "repeated-section"),
    (C, 81, "repeated-section"),
    (J, 9, "untidy-text"),
    (J, 24, "untidy-text"),
    (J, 79, "untidy-text"),
    (W, 135, "unlinked-source"),
    (A, 6, "placeholder-metadata"),
    (O, 6, "placeholder-metadata"),
    (W, 72, "duplicated-passage"),
    (W, 76, "untidy-text"),
    (W, 175, "duplicated-passage"),
    (C, 24, "repeated-section"),
    (C, 76, "page-leftover"),
    (J, 16, "untidy-text"),
    (J, 45, "untidy-text"),
    (J, 110, "untidy-text"),
]
NOT_FOUND = [
    (J, 88, "untidy-text", "a lost dash between an adjective and a verb: any word might stand there"),
]


@pytest.fixture(scope="module")
def places(evaluation):
    guides = [str(path) for path in sorted((evaluation / "eval/guides").iterdir()) if path.name != "TRUTH.md"]
    report = check(guides, settings=Settings(), today=date(2026, 11, 22))
    documents = {reading.document.path: reading.document for reading in report.readings}
    found = set()
    for finding in report.findings:
        spans = [(finding.document, finding.span), *((place.document, place.span) for place in finding.related)]
        for path, span in spans:
            document = documents[path]
            first, last = document.position(span.start)[0], document.position(max(span.start, span.end - 1))[0]
            found |= {(path.rsplit("/", 1)[-1], line, finding.check) for line in range(first, last + 1)}
    return found


@pytest.mark.parametrize(("guide", "line", "name"), FOUND)
def test_found(places, guide, line, name):
    assert (guide, line, name) in places


@pytest.mark.parametrize(
    ("guide", "line", "name"),
    [pytest.param(*row[:3], marks=pytest.mark.xfail(strict=True, reason=row[3])) for row in NOT_FOUND],
)
def test_not_found_yet(places, guide, line, name):
    assert (guide, line, name) in places
