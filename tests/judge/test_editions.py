"""Figures of one guide, read together."""

from datetime import date

from factcheck.claim import Claim, Reading
from factcheck.document import Document
from factcheck.judge import judge
from factcheck.judge.editions import slips
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict
from tests.judge.notation import claim


def read_together(library: Library, *claims: Claim) -> list[Verdict]:
    verdicts = judge([Reading(Document("guide.md", "", "text", ()), claims)], library=library, today=date(2026, 11, 22))
    return [verdicts[one.id] for one in claims]


def test_a_page_whose_dates_were_moved_on(library: Library) -> None:
    found = read_together(
        library,
        claim("$85,260", "median", period="May 2020", library=library),
        claim("less than $49,700", "p10", period="May 2020", library=library),
        claim("more than $155,990", "p90", period="May 2020", library=library),
        claim("11 percent", "growth", period="2020-30", library=library),
    )
    assert [one.outcome for one in found] == [
        Outcome.MISDATED,
        Outcome.MISDATED,
        Outcome.CONTRADICTED,
        Outcome.MISDATED,
    ]
    # 11 percent is 2019-29, 2021-31 and 2023-33: its neighbours tell which
    assert found[3].matches is not None
    assert found[3].matches.release.name == "2019-29"
    (slip,) = slips(found)
    assert (slip.kind, slip.edition, slip.shift) == ("moved", 2019, 1)
    assert set(slip.claims) == {found[0].claim.id, found[1].claim.id, found[3].claim.id}


def test_undated_figures_are_given_away_by_their_neighbours(library: Library) -> None:
    alone = read_together(library, claim("11 percent", "growth", library=library))
    assert alone[0].expected is not None
    assert alone[0].expected.release.name == "2023-33"
    among = read_together(
        library,
        claim("$85,260", "median", library=library),
        claim("more than $154,310", "p90", library=library),
        claim("11 percent", "growth", library=library),
    )
    assert {one.outcome for one in among} == {Outcome.OUTDATED}
    assert among[2].expected is not None
    assert among[2].expected.release.name == "2019-29"
    (slip,) = slips(among)
    assert (slip.kind, slip.edition) == ("edition", 2019)


def test_one_figure_is_no_group(library: Library) -> None:
    assert slips(read_together(library, claim("$85,260", "median", period="May 2020", library=library))) == ()
