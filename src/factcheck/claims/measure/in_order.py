"""Statistics told in a row, and as many sums: "the 25th and 75th percentiles were $48,870 and $81,730"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from factcheck.claims.measure.setting import Setting
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import PERCENTILES, CueKind, MeasureCue
from factcheck.find.occupations import OccupationMention
from factcheck.quantity import NumberKind, Quantity

Told = TypeVar("Told", MeasureCue, Quantity)

IN_ROWS = PERCENTILES | {CueKind.MEDIAN, CueKind.MEAN}
ORDER = (CueKind.P10, CueKind.P25, CueKind.MEDIAN, CueKind.MEAN, CueKind.P75, CueKind.P90)
# Between two statistics of a row: "the median annual wage and the mean", "10th/50th/90th percentile"
STATISTICS_JOINED = re.compile(
    r"(?:[ -]?(?:percentiles?|pctl))?(?: (?:annual|hourly|yearly|weekly))?"
    r"(?: (?:wages?|pay|salar(?:y|ies)|earnings|figures?|rates?))?"
    r"[\s,/&–-]*(?:(?:and|or|to)\b)?\s*(?:(?:the|an?|its|their) )?",
    re.IGNORECASE,
)
# Between two sums of a row: "$39,430, $62,350 a year and about $106,030"
SUMS_JOINED = re.compile(
    r"(?:,? (?:a|an|per) (?:year|hour)|/(?:yr|hr|year|hour))?[\s,;/|&–-]*"
    r"(?:(?:and|to|and to|against|vs\.?|versus)\b)?\s*(?:(?:about|roughly|around|nearly|some|the) )?",
    re.IGNORECASE,
)
# Between the sums and statistics that follow them: "$34,030 and $138,040 a year at the 10th and 90th percentiles"
LEADS_BACK = re.compile(r"[^.;:$%\d]{0,48}")


def of_row(setting: Setting) -> CueKind | None:
    """The statistic whose place in a row of statistics is that of the number in a row of as many sums.

    Where the row tells as many sums of each of several names, its place is that in the grid of both.
    """
    statement, quantity = setting.statement, setting.quantity
    told, row = _told(statement, quantity)
    if len(told) == len(row):
        return told[row.index(quantity)].kind if told else None
    place = _in_grid(statement, told, row, quantity)
    return told[place[1]].kind if place else None


def name_in_grid(statement: Statement, quantity: Quantity) -> OccupationMention | None:
    """The name that a number is of, in a row that tells each of several statistics of each of several names.

    "The mean and median wages of bakers and florists were: $37,670 and $36,650; $38,440 and $36,120".
    """
    told, row = _told(statement, quantity)
    place = _in_grid(statement, told, row, quantity)
    return _names(statement, row)[place[0]] if place else None


# Between a row and the name that it is of: "$37,060 and $80,780 a year for roofers", "roofers had $37,060 and $80,780"
OF_ROW = re.compile(r"(?:,? (?:a|an|per) (?:year|hour))?,? (?:for|of|among|to) (?:the |all |typical )?")
HAS_ROW = re.compile(r"(?:\W| (?:of|with|at|had|have|earned|were|was|it|is|are|about|around))*")


def name_of_row(statement: Statement, quantity: Quantity) -> OccupationMention | None:
    """The name right behind or before a row that tells several statistics of one name, in a sentence of several."""
    if len(statement.occupations) < 2 or quantity.kind is not NumberKind.MONEY:
        return None
    told, row = _told(statement, quantity)
    if len(told) != len(row) or not row:
        return None
    text, others = statement.source.text, [each.start for each in statement.quantities]
    for name in statement.occupations:
        if name.start >= row[-1].end and OF_ROW.fullmatch(text, row[-1].end, name.start):
            return name
    ahead = [each for each in statement.occupations if each.end <= row[0].start]
    if not ahead or any(ahead[-1].end <= start < row[0].start for start in others):
        return None
    return ahead[-1] if HAS_ROW.fullmatch(text, ahead[-1].end, row[0].start) else None


def _names(statement: Statement, row: Sequence[Quantity]) -> Sequence[OccupationMention]:
    """The names before a row, each once."""
    ahead = [each for each in statement.occupations if each.end <= row[0].start]
    return list({each.normal: each for each in reversed(ahead)}.values())[::-1]


def _in_grid(
    statement: Statement, told: Sequence[MeasureCue], row: Sequence[Quantity], quantity: Quantity
) -> tuple[int, int] | None:
    """The places of the name and of the statistic that a number of the row is of; None where the row is no grid.

    The row tells name by name, or statistic by statistic: as the sums of each name rise with their percentiles.
    """
    names = _names(statement, row) if row else ()
    if len(names) < 2 or len(row) != len(names) * len(told):
        return None
    parts = [row[at : at + len(told)] for at in range(0, len(row), len(told))]
    turned = [row[at :: len(names)] for at in range(len(names))]
    for grid in (parts, turned):
        if all(_rises(told, part) for part in grid):
            return next((at, part.index(quantity)) for at, part in enumerate(grid) if quantity in part)
    return None


def _rises(told: Sequence[MeasureCue], part: Sequence[Quantity]) -> bool:
    """Whether the sums of one name are in the order of their statistics; a mean is above its median, as a rule."""
    in_order = sorted(zip((ORDER.index(cue.kind) for cue in told), (each.value for each in part)))
    return all(low <= high for (_, low), (_, high) in pairwise(in_order))


def _told(statement: Statement, quantity: Quantity) -> tuple[Sequence[MeasureCue], Sequence[Quantity]]:
    """The row of statistics that is told of the row of sums in which the number stands, and that row."""
    cues = [cue for cue in statement.cues if cue.kind in IN_ROWS]
    if len(cues) < 2:
        return (), ()
    text = statement.source.text
    sums = [each for each in statement.quantities if each.kind is NumberKind.MONEY]
    runs = _rows(sums, text, SUMS_JOINED)
    row = next((run for run in runs if quantity in run), [])
    if len(row) < 2:
        return (), ()
    start, end = row[0].start, row[-1].end
    rows = [told for told in _rows(cues, text, STATISTICS_JOINED) if len({cue.kind for cue in told}) == len(told)]
    ahead = [told for told in rows if told[-1].end <= start]
    between = [each.start for each in sums] + [each.start for each in cues]
    if ahead and not any(ahead[-1][-1].end <= place < start for place in between):
        return ahead[-1], row
    before = runs[runs.index(row) - 1] if row is not runs[0] else row
    if ahead and len(before) == len(row) == len(ahead[-1]) and ahead[-1][-1].end <= before[0].start:
        # "the median and the mean of bakers were $36,650 and $37,670, those of florists $36,120 and $38,440"
        again = not any(before[-1].end <= each.start < start for each in cues)
        return (ahead[-1], row) if again else ((), ())
    behind = [told for told in rows if told[0].start >= end]
    last = bool(behind) and not any(each.start > end for each in sums)
    if not last or not LEADS_BACK.fullmatch(text, end, behind[0][0].start):
        return (), ()
    return behind[0], row


def _rows(each: Sequence[Told], text: str, joined: re.Pattern[str]) -> list[list[Told]]:
    """Runs of what stands one behind the other with nothing but such words between."""
    rows = [[one] for one in each[:1]]
    for before, one in pairwise(each):
        if joined.fullmatch(text, before.end, one.start):
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows
