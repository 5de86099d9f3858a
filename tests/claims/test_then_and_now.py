"""Growth told in steps, against the level of now, or by who is more; and pay that goes on without its statistic."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the BLS, jobs for millwrights should creep up only 1 percent from 2022 to 2032.",
            ["1 percent projected_growth_percent millwrights 2022>2032"],
        ),
        (
            "The BLS expects the headcount of roofers to crawl up by a mere 2 percent from 2022 to 2032.",
            ["2 percent projected_growth_percent roofers 2022>2032"],
        ),
        (
            "The ranks of bakers are projected to thin by 4% through 2032, the BLS says.",
            ["4% projected_growth_percent bakers >2032"],
        ),
        (
            "The BLS says employment of roofers will be 6 percent higher in 2032 than in 2022.",
            ["6 percent projected_growth_percent roofers 2022>2032"],
        ),
        (
            "Employment of millwrights is projected to be 9 percent larger by 2032, whereas jobs in general should "
            "grow 3 percent.",
            [
                "9 percent projected_growth_percent millwrights >2032",
                "3 percent projected_growth_percent jobs in general >2032",
            ],
        ),
        (
            "BLS expects employment of civil engineers to climb 5 percent from 2022 to 2032. That means some 16,200 "
            "more engineers by the end of that period.",
            [
                "5 percent projected_growth_percent civil engineers 2022>2032",
                "16,200 projected_growth_jobs engineers 2022>2032",
            ],
        ),
        ("Pay for roofers is 8 percent higher than for glaziers, and wages will be 5 percent higher by 2028.", []),
        ("The state's population is expected to thin by 4 percent by 2030, so bakers may move.", []),
        ("Prices crept up 3 percent from 2022 to 2023, and bakers noticed.", []),
    ],
)
def test_then_against_now(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("fall", -4.0), ("thin by", -4.0), ("dwindle by", -4.0), ("wane", -4.0), ("swell by", 4.0)],
)
def test_which_way(text: str, expected: float, library: Library) -> None:
    found = reading(f"The BLS expects employment of bakers to {text} 4 percent by 2032.", library).claims
    assert [claim.value for claim in found] == [expected]
    lower = reading("According to BLS, employment of bakers should be 4 percent lower by 2032.", library).claims
    assert [claim.value for claim in lower] == [-4.0]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Oregon's bakers, who have a union, made $43,130 on average. Mississippi's made $24,780.",
            ["mean_annual_wage"] * 2,
        ),
        (
            "Roofers in Ohio earned a mean of $51,200 in 2021. Those in Texas made $44,310.",
            ["mean_annual_wage"] * 2,
        ),
        (
            "The median pay of roofers in Ohio was $51,200 in 2021. Texas paid $44,310, and Maine paid $40,120.",
            ["median_annual_wage"] * 3,
        ),
        (
            "The median for roofers was $47,110 in 2021, compared with $45,760 for all workers, and none made $99,000.",
            ["median_annual_wage"] * 2,
        ),
        (
            "According to the BLS, the middle of the range for florists was $28,130 in 2018.",
            ["median_annual_wage"],
        ),
        (
            "The median wage of florists in Ohio is $31,200. I met a florist in Texas who made $44,310.",
            ["median_annual_wage"],
        ),
    ],
)
def test_statistic_goes_on(text: str, measures: list[str], library: Library) -> None:
    assert [each.split()[1] for each in stated(text, library)][: len(measures)] == measures


def test_everybody_is_told_with_nobody(library: Library) -> None:
    text = "Glaziers had a median of $53,300, against $48,060 for workers overall, and roofers were at $51,860."
    assert [each.split(" ", 2)[2] for each in stated(text, library)] == ["glaziers -", "workers overall -", "roofers -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS counted 65,380 bailiffs in May 2023. Ten years earlier it counted 72,680 bailiffs. In other words, "
            "the job has shrunk by nearly 16% in a decade in which total U.S. employment grew 14%.",
            ["16% other bailiffs 2013>2023", "14% other total u.s. employment 2013>2023"],
        ),
        (
            "In May 2013 the BLS counted 50,000 florists. By 2023 there were 39,000. So the field has lost 22%.",
            ["22% other florists 2013>2023"],
        ),
        ("Our shop has shrunk by 16% in a decade. BLS says there were 165,380 bakers in May 2023.", []),
        ("Nationwide the number of bakers fell 12% between 2010 and 2020, and sales fell 4%.", []),
    ],
)
def test_a_change_between_two_levels(text: str, expected: list[str], library: Library) -> None:
    assert [each for each in stated(text, library) if "%" in each] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS's ten-year projections (2024-34) have geoscientists at 3% and budget analysts at 1%.",
            [
                "3% projected_growth_percent geoscientists 2024>2034",
                "1% projected_growth_percent budget analysts 2024>2034",
            ],
        ),
        ("The shop's projections have geoscientists at 3% and budget analysts at 1%.", []),
        (
            "For millwrights the BLS projections show 400 new jobs from 2024 to 2034, taking the occupation from "
            "13,200 to 13,600.",
            ["400 projected_growth_jobs", "13,200 employment", "13,600 employment"],
        ),
        ("The BLS says sales will grow, taking the total from 13,200 to 13,600.", []),
        (
            "That's how many jobs bakers held in 2024: 226,600. The BLS projection for 2034 is 230,500.",
            ["226,600 employment", "230,500 employment bakers 2034"],
        ),
        (
            "Annual wages for bakers in May 2024: $29,330 at the 10th percentile, $35,110 at the 25th, $41,920 at the "
            "middle, $49,380 at the 75th.",
            ["$29,330 p10", "$35,110 p25", "$41,920 median", "$49,380 p75"],
        ),
        ("# Bakers\n\n* Hourly wage, mean (May 2025): $21.84", ["$21.84 mean_hourly_wage bakers 2025-05"]),
    ],
)
def test_sets_of_projections_and_of_wages(text: str, expected: list[str], library: Library) -> None:
    found = stated(text, library)
    assert len(found) == len(expected)
    assert all(one.startswith(other) for one, other in zip(found, expected))
