"""Labels and their values on one line: "Employment, 2021: 34,200 Employment change, 2021-31: 33 percent"."""

import re
from collections.abc import Iterable

from factcheck.find.measures import CueKind, find_cues

Stretch = tuple[int, int]

_YEARS = r"\(?(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?\)?"
# "2024 Median pay", but not the end of "from 2024 to 2034", right before "Openings"
_YEAR_AHEAD = r"(?:(?<!to )(?<!and )(?<!through )(?<!until )(?<!in )(?<!by )(?<!May )(?:19|20)\d\d )?"
_LABEL = re.compile(
    rf"(?<!\S){_YEAR_AHEAD}[A-Z][A-Za-z'’-]*(?:,? (?:{_YEARS}|[A-Za-z'’/-]+|\((?:in )?[a-z]+\))){{0,9}}"
    r"(?:\s?:\s+|\s?\.{3,}\s*)(?=(?:about |around |~ ?)?[+–−-]?\$?\d)"
)
_MEASURES = frozenset(
    {CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.GROWTH, CueKind.DECLINE, CueKind.OPENINGS, CueKind.NEW_JOBS}
    | {CueKind.EMPLOYMENT}
)
_FEWEST = 2  # labels of a run


def _leads(text: str, start: int, end: int) -> int:
    """How many colons and leaders of dots, one of which ends a label, stand in `text[start:end]`."""
    return text.count(":", start, end) + text.count("...", start, end)


def without_runs(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    """The sentences; one that is a run of labels is cut before each, since what follows a value is no word about it."""
    found: list[Stretch] = []
    for start, end in stretches:
        labels = [
            label.start()
            for label in (_LABEL.finditer(text, start, end) if _leads(text, start, end) >= _FEWEST else ())
            if any(cue.kind in _MEASURES for cue in find_cues(label.group()))
            or "umber of jobs" in label.group().lower()
        ]
        borders = [at for at in labels if at > start] if len(labels) >= _FEWEST else []
        for first, last in zip([start, *borders], [*borders, end], strict=True):
            found.append((first, first + len(text[first:last].rstrip())))
    return found
