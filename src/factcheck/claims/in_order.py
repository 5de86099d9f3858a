"""Statistics told in a row, and as many sums: "the 25th and 75th percentiles were $48,870 and $81,730"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from factcheck.claims.setting import Setting
from factcheck.find.measures import PERCENTILES, CueKind, MeasureCue
from factcheck.quantity import NumberKind, Quantity

Told = TypeVar("Told", MeasureCue, Quantity)

IN_ROWS = PERCENTILES | {CueKind.MEDIAN, CueKind.MEAN}
# Between two statistics of a row: "the median annual wage and the mean", "10th/50th/90th percentile"
STATISTICS_JOINED = re.compile(
    r"(?:[ -]?(?:percentiles?|pctl))?(?: (?:annual|hourly|yearly|weekly))?"
    r"(?: (?:wages?|pay|salar(?:y|ies)|earnings|figures?|rates?))?"
    r"[\s,/&–-]*(?:(?:and|or|to)\b)?\s*(?:the )?",
    re.IGNORECASE,
)
# Between two sums of a row: "$39,430, $62,350 a year and about $106,030"
SUMS_JOINED = re.compile(
    r"(?:,? (?:a|an|per) (?:year|hour)|/(?:yr|hr|year|hour))?[\s,;/|&–-]*(?:(?:and|to)\b)?\s*"
    r"(?:(?:about|roughly|around|nearly|some|the) )?",
    re.IGNORECASE,
)
# Between the sums and statistics that follow them: "$34,030 and $138,040 a year at the 10th and 90th percentiles"
LEADS_BACK = re.compile(r"[^.;:$%\d]{0,48}")


def of_row(setting: Setting) -> CueKind | None:
    """The statistic whose place in a row of statistics is that of the number in a row of as many sums."""
    statement, quantity = setting.statement, setting.quantity
    cues = [cue for cue in statement.cues if cue.kind in IN_ROWS]
    if len(cues) < 2:
        return None
    text = statement.source.text
    sums = [each for each in statement.quantities if each.kind is NumberKind.MONEY]
    row = next((row for row in _rows(sums, text, SUMS_JOINED) if quantity in row), [])
    if len(row) < 2:
        return None
    start, end = row[0].start, row[-1].end
    rows = [told for told in _rows(cues, text, STATISTICS_JOINED) if len({cue.kind for cue in told}) == len(told)]
    ahead = [told for told in rows if told[-1].end <= start]
    between = [each.start for each in sums] + [each.start for each in cues]
    if ahead and not any(ahead[-1][-1].end <= place < start for place in between):
        told = ahead[-1]
    else:
        behind = [told for told in rows if told[0].start >= end]
        last = bool(behind) and not any(each.start > end for each in sums)
        if not last or not LEADS_BACK.fullmatch(text, end, behind[0][0].start):
            return None
        told = behind[0]
    return told[row.index(quantity)].kind if len(told) == len(row) else None


def _rows(each: Sequence[Told], text: str, joined: re.Pattern[str]) -> list[list[Told]]:
    """Runs of what stands one behind the other with nothing but such words between."""
    rows = [[one] for one in each[:1]]
    for before, one in pairwise(each):
        if joined.fullmatch(text, before.end, one.start):
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows
