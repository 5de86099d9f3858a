"""Changes told in other words: who gains most, what two counts or a percent come to, what a change is set on."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Projections run from 2014 to 2024. The largest gain in number of jobs is projected for bakers (41,000), "
            "with florists close behind (12,000).",
            [("bakers", 41_000), ("florists", 12_000)],
        ),
        (
            "Over the 2014-24 decade, the most new jobs are expected for cooks (41,000), followed by florists (12,000) "
            "and tailors (9,500).",
            [("cooks", 41_000), ("florists", 12_000), ("tailors", 9_500)],
        ),
        (
            "From 2014 to 2024 the biggest losses are projected for tailors (21,000) and florists (9,000).",
            [("tailors", -21_000), ("florists", -9_000)],
        ),
        (
            "Cooks will add 804,600 jobs from 2022 to 2032, a gain of 21.7%, and nobody comes close – florists, in "
            "second place, add about half as many at 410,400.",
            [("cooks", 804_600), ("florists", 410_400)],
        ),
        (
            "Employment of tailors is projected to fall 6 percent from 2021 to 2031. That amounts to some 7,500 fewer "
            "positions out of 125,600.",
            [("tailors", -7_500)],
        ),
        (
            "BLS expects the number of cooks to rise by 11% between 2021 and 2031, which is about 12,800 positions.",
            [("cooks", 12_800)],
        ),
    ],
)
def test_jobs_added_or_lost(text: str, expected: list[tuple[str, int]], library: Library) -> None:
    found = [claim for claim in reading(text, library).claims if claim.measure == "projected_growth_jobs"]
    assert [(claim.occupation and claim.occupation.text.lower(), claim.value) for claim in found] == expected
    assert all(claim.period and claim.period.is_span for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        # counts, shares and ranks of other things
        "The largest occupations are bakers (41,000) and florists (12,000).",
        "The fastest growth is projected for bakers (41 percent).",
        "Employment of bakers grew 6 percent from 2011 to 2021. That amounts to some 7,500 loaves a day.",
        "The largest gain in pay went to bakers ($41,000).",
    ],
)
def test_no_jobs_added(text: str, library: Library) -> None:
    assert "projected_growth_jobs" not in {claim.measure for claim in reading(text, library).claims}


def test_the_base_of_a_change_is_of_its_first_year(library: Library) -> None:
    text = (
        "Employment of tailors is projected to fall 6 percent from 2021 to 2031. "
        "That amounts to some 7,500 fewer positions out of 125,600."
    )
    assert stated(text, library)[-1] == "125,600 employment tailors 2021"


@pytest.mark.parametrize(
    "tail",
    [
        ". That's +9%, about the same as all occupations (8%)",
        ". That comes to 9 percent, above all occupations (8%)",
        ", which is 9 percent, a bit above all occupations (8%)",
        ". That's 9%",
        " (+9%)",
    ],
)
def test_what_two_counts_come_to(tail: str, library: Library) -> None:
    text = f"Employment of florists will go from 184,000 in 2020 to 200,000 in 2030{tail}."
    found = [each for each in stated(text, library) if "percent" in each]
    assert found[0].endswith("projected_growth_percent florists 2020>2030")
    assert all(each.endswith("projected_growth_percent all occupations 2020>2030") for each in found[1:])
    assert len(found) == 1 + ("(8%)" in tail)


def test_two_counts_of_the_past_come_to_no_projection(library: Library) -> None:
    text = "Employment of florists went from 184,000 in 2003 to 200,000 in 2013. That's 9%."
    assert "projected_growth_percent" not in {claim.measure for claim in reading(text, library).claims}
