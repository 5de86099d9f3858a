"""The calendar: what came out when, who says so, and what should be out by a day."""

from datetime import date

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.judge.periods import published_on
from factcheck.reference.calendar import due
from factcheck.reference.library import Library
from factcheck.reference.releases import CYCLES, EDITIONS, PUBLISHED, RELEASES, SURVEYS


@pytest.mark.parametrize("release", RELEASES, ids=lambda one: f"{one.program} {one.name}")
def test_every_day_of_publication_says_where_it_was_read(release) -> None:
    known = PUBLISHED[release.program, release.name]
    assert len(known.source) > 10
    assert release.published == known.day
    if known.month is None:
        assert "no announcement of it was at hand" in known.source
    elif known.day is None:
        assert len(known.when) == 7
        assert published_on(release) == known.month
    else:
        assert "no copy" not in known.source  # a day is told only where it was seen


def test_releases_came_out_after_their_period_and_in_order() -> None:
    for table in (SURVEYS, CYCLES, EDITIONS):
        days = [(year, published_on(one)) for year, one in table.items()]
        assert days == sorted(days, key=lambda pair: pair[1])
        assert all(year < day.year <= year + 2 for year, day in days)


def said(today: str) -> list[str]:
    result = CliRunner().invoke(main, ["reference", "status", "--today", today])
    return [line for line in result.output.splitlines() if line.startswith("due")]


def test_status_tells_what_is_out_and_not_held() -> None:
    assert said("2026-11-22") == [
        "due      EP 2025-35 was published on 2026-08-27 and is not held",
        "due      OOH 2025-35 was published on 2026-08-27 and is not held",
    ]
    assert said("2026-08-26") == []
    assert said("2027-07-01")[0] == "due      OEWS May 2026 should be out by now and is not held"


def test_due_is_judged_from_the_newest_held(library: Library) -> None:
    held = [one for one in library.releases() if one.period.start and one.period.start < 2023]
    names = [f"{one.program} {one.name}" for one in due(held, today=date(2026, 11, 22))]
    assert names == [
        "OEWS May 2023", "OEWS May 2024", "OEWS May 2025",
        "EP 2023-33", "EP 2024-34", "EP 2025-35",
        *(f"OOH {year}-{year - 1990}" for year in range(2020, 2026)),
    ]  # fmt: skip


def test_status_tells_months_and_unknown_days() -> None:
    result = CliRunner().invoke(main, ["reference", "status", "--today", "2026-11-22"])
    lines = {" ".join(line.split()[1:4]): line for line in result.output.splitlines()}
    assert "2014-04 " in lines["OEWS May 2013"]
    assert "day not known" in lines["OEWS May 2004"]
    assert "2025-04-02" in lines["OEWS May 2024"]
