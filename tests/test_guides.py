"""The five guides of the evaluation material, read in place: what guides/TRUTH.md says of each must come out.

Places are offsets in the files as stored. Each row of the table is a test, so that pytest's count is the score.
"""

from datetime import date
from pathlib import Path

import pytest

from factcheck.claim import Claim, Proxy
from factcheck.finding import Finding, Severity
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.verdict import Verdict

pytestmark = pytest.mark.evaluation

NAMES = {
    "W": "what-does-a-liaison-officer-do.txt",
    "O": "overview-for-liaisons.md",
    "A": "advice-for-liaisons.md",
    "C": "core-functions-of-the-liaison-role.txt",
    "J": "job-of-liaison-officer.txt",
}
POLICE = ("33-3021", "33-3031", "33-3051", "33-3052")
ANALYSTS, PUBLICISTS = ("13-1111",), ("27-3031",)


@pytest.fixture(scope="module")
def report(evaluation: Path) -> Report:
    folder = evaluation / "eval" / "guides"
    return check([str(folder / name) for name in NAMES.values()], settings=Settings(), today=date(2026, 11, 22))


def claims_of(report: Report, guide: str) -> list[Claim]:
    return [c for reading in report.readings for c in reading.claims if reading.document.path.endswith(NAMES[guide])]


def proxies_of(report: Report, guide: str) -> list[Proxy]:
    return [p for reading in report.readings for p in reading.proxies if reading.document.path.endswith(NAMES[guide])]


def findings_of(report: Report, guide: str, name: str) -> list[Finding]:
    return [f for f in report.findings if f.document.endswith(NAMES[guide]) and f.check == name]


def at(report: Report, guide: str, low: int, value: float) -> Verdict:
    """The verdict on the claim of that value whose quote (of at most 400 characters) begins around `low`."""
    (claim,) = [c for c in claims_of(report, guide) if c.value == value and low <= c.value_span.start <= low + 400]
    return report.verdicts[claim.id]


STATISTICS = {
    # row: guide, offset of the quote, value, codes, verdict, published value and period, nearest true fact and period
    1: ("W", 4279, 5, POLICE, "outdated", (5, "2019-29"), None),
    3: ("W", 4482, 67290, POLICE, "outdated", (67290, "May 2020"), None),
    4: ("W", 4720, 38000, None, "not_checked", None, None),
    5: ("W", 4755, 100000, None, "not_checked", None, None),
    6: ("W", 16072, 85260, ANALYSTS, "misdated", (87660, "May 2020"), (85260, "May 2019")),
    7: ("W", 16132, 49700, ANALYSTS, "misdated", (50990, "May 2020"), (49700, "May 2019")),
    8: ("W", 16187, 155990, ANALYSTS, "contradicted", (156840, "May 2020"), None),
    9: ("W", 16732, 11, ANALYSTS, "misdated", (13.7, "2020-30"), (10.7, "2019-29")),
    11: ("W", 19926, 62810, PUBLICISTS, "outdated", (62810, "May 2020"), None),
    12: ("O", 931, 9, None, "unpublished", None, None),
}


@pytest.mark.parametrize("row", STATISTICS)
def test_statistic(report: Report, row: int) -> None:
    guide, offset, value, codes, outcome, expected, nearest = STATISTICS[row]
    verdict = at(report, guide, offset, value)
    assert verdict.outcome == outcome, verdict.reason
    if codes:
        assert verdict.claim.occupation is not None
        assert verdict.claim.occupation.codes == codes
    if expected:
        assert verdict.expected is not None
        assert (pytest.approx(verdict.expected.value, abs=0.05), str(verdict.expected.period)) == expected
    if nearest:
        assert verdict.matches is not None
        assert (pytest.approx(verdict.matches.value, abs=0.05), str(verdict.matches.period)) == nearest
    elif outcome == "contradicted":
        assert verdict.matches is None, "a coincidence is not an explanation"


BANDS = {2: ("W", 4279, 5, "contradicted"), 10: ("W", 16732, 11, "supported"), 13: ("O", 931, 9, "not_checked")}


@pytest.mark.parametrize("row", BANDS)
def test_band(report: Report, row: int) -> None:
    guide, offset, value, outcome = BANDS[row]
    band = at(report, guide, offset, value).band
    assert band is not None
    assert band.outcome == outcome, band.reason
    assert bool(findings_of(report, guide, "wrong-band")) == (row == 2 or guide == "W")


def test_no_other_statistic_is_read(report: Report) -> None:
    """Row 14, and CSS sizes: silence."""
    known = {(guide, value) for guide, _, value, *_ in STATISTICS.values()}
    found = {(guide, claim.value) for guide in NAMES for claim in claims_of(report, guide)}
    assert found == known


NEWEST = {1: (2.5, "2024-34"), 3: (77270, "May 2024"), 6: (101860, "May 2025"), 7: (60640, "May 2025")}
NEWEST |= {8: (171640, "May 2025"), 9: (8.8, "2024-34"), 11: (74750, "May 2025")}


@pytest.mark.parametrize("row", NEWEST)
def test_newest_figure(report: Report, row: int) -> None:
    guide, offset, value, *_ = STATISTICS[row]
    newest = at(report, guide, offset, value).newest
    assert newest is not None
    value, period = NEWEST[row]
    assert str(newest.period) == period
    assert newest.low - 0.05 <= value <= newest.high + 0.05


PROXIES = {26: POLICE, 135: ANALYSTS, 170: PUBLICISTS}


@pytest.mark.parametrize("line", PROXIES)
def test_proxy_statement(report: Report, line: int) -> None:
    document = next(r.document for r in report.readings if r.document.path.endswith(NAMES["W"]))
    (proxy,) = [p for p in proxies_of(report, "W") if document.position(p.span.start)[0] == line]
    assert proxy.occupation.codes == PROXIES[line]
    assert proxy.job == "liaison officers"
    assert proxy.claims


def test_conflicting_proxies_once(report: Report) -> None:
    (finding,) = findings_of(report, "W", "conflicting-proxies")
    assert finding.line == 26
    assert len(finding.related) == 2


@pytest.mark.parametrize("line", PROXIES)
def test_unsupported_proxy(report: Report, line: int) -> None:
    (finding,) = [f for f in findings_of(report, "W", "unsupported-proxy") if f.line == line]
    assert "13-1199" in finding.message, "the one place where an index has that very title"


def test_borrowed_figures_and_the_honest_caveat(report: Report) -> None:
    findings = findings_of(report, "W", "borrowed-figure")
    assert [(f.line, f.severity) for f in findings if f.line > 100] == [
        (135, Severity.WARNING),
        (170, Severity.WARNING),
    ]
    (police,) = [f for f in findings if f.line < 100]
    assert [report.verdicts[each].claim.value for each in police.claims] == [5, 67290]
    assert police.severity is Severity.NOTICE, "line 28 says that the figure is not solely liaison officers'"


def test_unpublished_category(report: Report) -> None:
    (finding,) = findings_of(report, "O", "unpublished-category")
    assert "international relations" in finding.message


def test_one_finding_for_the_figures_that_were_moved_together(report: Report) -> None:
    (finding,) = findings_of(report, "W", "misdated-figure")
    values = [report.verdicts[each].claim.value for each in finding.claims]
    assert values == [85260, 49700, 11]
    texts = [each.text for each in finding.fix.replacements] if finding.fix else []
    assert texts == ["$87,660", "$50,990", "14 percent"]


def test_wrong_value_with_its_fix(report: Report) -> None:
    (finding,) = findings_of(report, "W", "wrong-value")
    assert finding.fix is not None
    assert [each.text for each in finding.fix.replacements] == ["$156,840"]


def test_guides_without_a_statistic_have_no_finding_about_one(report: Report) -> None:
    for guide in "ACJ":
        assert not claims_of(report, guide)
        assert not [f for f in report.findings if f.document.endswith(NAMES[guide]) and f.claims]
