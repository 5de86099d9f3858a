"""Tables as the statistics office prints them, in the layouts in which pages paste them."""

import re

import pytest

from factcheck.reference.library import Library
from tests.claims.layouts import LAYOUTS, Heads, Rows, laid_out
from tests.claims.notation import line, reading

EMPLOYED, LATER = "employment 2021", "employment 2031"
JOBS, GROWTH = "projected_growth_jobs 2021>2031", "projected_growth_percent 2021>2031"
OPENINGS, PAY = "annual_openings 2021>2031", "median_annual_wage 2021"
HOURLY, YEARLY = "mean_hourly_wage 2021-05", "mean_annual_wage 2021-05"

NAMES = ["Nurse practitioners", "Wind turbine service technicians", "Statisticians", "Word processors and typists"]
CODES = ["29-1171", "49-9081", "15-2041", "43-9022"]
THOUSANDS = [["246.7", "359.4", "112.7"], ["11.1", "16.1", "4.9"], ["34.2", "45.3", "11.2"], ["46.1", "28.5", "-17.6"]]
PERCENT = ["45.7", "44.3", "32.7", "-38.2"]
WAGES = ["$120,680", "$56,260", "$95,570", "$44,030"]
WHOLE = [[f"{float(cell) * 1000:,.0f}" for cell in row] for row in THOUSANDS]

# heads, rows, what each column but the first states (None: nothing that is checked)
TABLES: dict[str, tuple[str, Heads, Rows, list[str | None]]] = {
    "most new jobs": (
        "Occupations with the most job growth, 2021 and projected 2031 (numbers in thousands)",
        [
            ("Occupation", []),
            ("Employment", ["2021", "2031"]),
            ("Change, 2021-31", ["Number", "Percent"]),
            ("Median annual wage, 2021(1)", []),
        ],
        [[n, *t, p, w] for n, t, p, w in zip(NAMES, THOUSANDS, PERCENT, WAGES, strict=True)],
        [EMPLOYED, LATER, JOBS, GROWTH, PAY],
    ),
    "with codes": (
        "Fastest growing occupations, 2021 and projected 2031 (employment in thousands)",
        [
            ("2021 National Employment Matrix title", []),
            ("2021 National Employment Matrix code", []),
            ("Employment", ["2021", "2031"]),
            ("Employment change, 2021-31", ["Number", "Percent"]),
            ("Median annual wage, 2021", []),
        ],
        [[n, c, *t, p, w] for n, c, t, p, w in zip(NAMES, CODES, THOUSANDS, PERCENT, WAGES, strict=True)],
        [None, EMPLOYED, LATER, JOBS, GROWTH, PAY],
    ),
    "no groups": (
        "Fastest growing occupations",
        [
            ("Occupation", []),
            ("Employment, 2021", []),
            ("Employment, 2031", []),
            ("Employment change, numeric, 2021-31", []),
            ("Employment change, percent, 2021-31", []),
            ("Median annual wage, dollars, 2021[1]", []),
        ],
        [[n, *t, p, w[1:]] for n, t, p, w in zip(NAMES, WHOLE, PERCENT, WAGES, strict=True)],
        [EMPLOYED, LATER, JOBS, GROWTH, PAY],
    ),
    "percent first": (
        "Employment projections data",
        [
            ("Occupational title", []),
            ("SOC code", []),
            ("Employment, 2021", []),
            ("Projected employment, 2031", []),
            ("Change, 2021-31", ["Percent", "Numeric"]),
        ],
        [[n, c, t[0], t[1], p, t[2]] for n, c, t, p in zip(NAMES, CODES, WHOLE, PERCENT, strict=True)],
        [None, EMPLOYED, LATER, GROWTH, JOBS],
    ),
    "distribution and openings": (
        "Employment, change and openings, 2021 and projected 2031 (numbers in thousands)",
        [
            ("Occupation", []),
            ("Employment", ["2021", "2031"]),
            ("Employment distribution, percent", ["2021", "2031"]),
            ("Change, 2021-31", ["Number", "Percent"]),
            ("Occupational openings, 2021-31 annual average", []),
            ("Median annual wage, 2021", []),
        ],
        [
            [n, *t[:2], "0.2", "0.2", t[2], p, o, w]
            for n, t, p, o, w in zip(NAMES, THOUSANDS, PERCENT, ["26.8", "1.9", "3.9", "3.1"], WAGES, strict=True)
        ],
        [EMPLOYED, LATER, None, None, JOBS, GROWTH, OPENINGS, PAY],
    ),
}
IN_THOUSANDS = ("most new jobs", "with codes", "distribution and openings")


def _expected(rows: Rows, columns: list[str | None]) -> list[str]:
    found = []
    for row in rows:
        for cell, column in zip(row[1:], columns, strict=True):
            if column is not None:
                measure, period = column.split()
                found.append(f"{cell.lstrip('-')} {measure} {row[0].lower()} {period}")
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("table", TABLES)
def test_projections(table: str, layout: str, library: Library) -> None:
    title, heads, rows, columns = TABLES[table]
    name, text = laid_out(layout, title, heads, rows)
    claims = [claim for claim in reading(text, library, name).claims if claim.in_scope and claim.measure != "other"]
    assert [line(claim).lstrip("-−") for claim in claims] == _expected(rows, columns)
    counts = [abs(claim.value) for claim in claims if claim.unit == "jobs"]
    assert min(counts) >= 1_000, "thousands are multiplied out"


STATES = [
    ["California", "4,810", "0.29", "1.25", "$58.67", "$122,030"],
    ["Maryland", "2,110", "0.83", "3.58", "$49.85", "$103,690"],
    ["Ohio", "860", "0.16", "0.71", "$43.60", "$90,680"],
]
OF_STATES: Heads = [
    ("State", []),
    ("Employment (1)", []),
    ("Employment per thousand jobs", []),
    ("Location quotient (9)", []),
    ("Hourly mean wage", []),
    ("Annual mean wage (2)", []),
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_states(layout: str, library: Library) -> None:
    title = "States with the highest employment level in Statisticians, May 2021:"
    name, text = laid_out(layout, title, OF_STATES, STATES)
    claims = [claim for claim in reading(text, library, name).claims if claim.in_scope]
    assert [(claim.area, claim.value_text, str(claim.measure)) for claim in claims] == [
        (row[0], row[column], measure)
        for row in STATES
        for column, measure in ((1, "employment"), (4, "mean_hourly_wage"), (5, "mean_annual_wage"))
    ]


def test_industries_are_no_occupations(library: Library) -> None:
    text = (
        "## Industries with the highest levels of employment in Statisticians (May 2021):\n\n"
        "| Industry | Employment (1) | Percent of industry employment | Annual mean wage (2) |\n|---|---|---|---|\n"
        "| Federal Executive Branch | 2,630 | 0.13 | $108,090 |\n| Insurance Carriers | 2,170 | 0.18 | $86,250 |\n"
    )
    found = [line(claim) for claim in reading(text, library).claims if re.search(r",", claim.value_text)]
    assert found == [
        "2,630 employment statisticians 2021-05",
        "$108,090 mean_annual_wage statisticians 2021-05",
        "2,170 employment statisticians 2021-05",
        "$86,250 mean_annual_wage statisticians 2021-05",
    ]
