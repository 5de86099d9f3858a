"""Tables in plain text whose columns only single blanks part: "Welders 424,040 $53,640 $50,460".

Read where the head is a name and then nothing but usual names of columns, and each row a label and as many figures.
"""

import re

from factcheck.load.lines import Line

Extent = tuple[int, int]

_HEAD = re.compile(
    r"(?:(?:Annual|Hourly|Median|Mean|Average|Avg\.?|Projected|Total|Yearly|Job|Employment(?= change| growth| percent)|"
    r"Percent|New|Net|10th|25th|75th|"
    r"90th) )*"
    r"(?:wages?|pay|salary|salaries|earnings|income|employment|employed|jobs|workers|growth|openings|change|percentile|"
    r"outlook|median|mean|10%|25%|50%|75%|90%)(?![\w%])"
    r"(?:,? \(?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?\)?)?"
    r"(?:,? \(?(?:%|percent|number|\d?000s?|in thousands)\)?)?(?= |\Z)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:Detailed |SOC )?(?:Occupation|Job|Title|Career|Position|Role|Profession|State|Area|City|Industry|Employer)s?"
    r"(?: title| name| code)*(?: \(\w+(?: \w+)?\))? ",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"(?P<label>[A-Za-z][^\d$%\n]*?(?: \(?\d\d-\d{4}\)?)?) "
    r"(?P<values>[-–−+]?\$?\d[\d,.]*[%kKM]?(?: [-–−+]?\$?\d[\d,.]*[%kKM]?)+)\s*\Z"
)


def spaced_head(line: Line) -> list[Extent]:
    """Where the columns' heads stand in the line; empty where it is no head."""
    name = _NAME.match(line.text)
    if name is None:
        return []
    heads = [(line.start, line.start + name.end() - 1)]
    position = name.end()
    while position < len(line.text.rstrip()):
        found = _HEAD.match(line.text, position)
        if found is None or found.end() == position:
            return []
        heads.append((line.start + found.start(), line.start + found.end()))
        position = found.end() + 1
    return heads if len(heads) > 2 else []


def spaced_row(line: Line, width: int) -> list[Extent] | None:
    """The label and exactly `width - 1` figures of a line."""
    row = _ROW.fullmatch(line.text)
    if row is None:
        return None
    cells = [(line.start, line.start + row.end("label"))]
    cells += [
        (line.start + row.start("values") + value.start(), line.start + row.start("values") + value.end())
        for value in re.finditer(r"\S+", row["values"])
    ]
    return cells if len(cells) == width else None
