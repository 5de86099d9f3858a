"""When a text was written, as it says itself: what "last year" and "this year" are counted from."""

import re
from datetime import date

from factcheck.document import Document

# In the order in which they are trusted: a later edit seldom moves "last year".
FIELDS = ("date", "published", "datepublished", "publishdate", "pubdate", "publishedat", "publishedtime", "created")
HEAD = 3000  # characters: where a page says when it was written
ISO = r"(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-[0-3]\d"
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SAID = (
    # published: "2025-03-11", <time datetime="2025-03-11">, "date 2019-11-07"
    re.compile(rf"\b(?:date(?:published|time)?|published(?:at|_at)?|pub_?date)\b[\"'\s:=]{{1,5}}{ISO}", re.IGNORECASE),
    # "Published March 11, 2025" and the date in brackets behind a town that opens a report
    re.compile(
        rf"(?:\b(?:published|posted|written)(?: on)?:? |\()(?P<name>{'|'.join(NAMES)})[a-z]*\.? \d{{1,2}}, "
        r"(?P<year>20\d\d)\b",
        re.IGNORECASE,
    ),
)


def written(document: Document) -> tuple[int, int] | None:
    """Year and month (1 to 12) in which the document says it was published; None where it does not say."""
    told = {re.sub(r"[^a-z]", "", name.casefold()): value for name, value in document.metadata.items()}
    for name in FIELDS:
        value = told.get(name)
        if isinstance(value, date):  # a datetime is one too
            return value.year, value.month
        if isinstance(value, str) and (found := re.match(ISO, value)):
            return int(found["year"]), int(found["month"])
    head = document.text[:HEAD]
    for pattern in SAID:
        if found := pattern.search(head):
            parts = found.groupdict()
            month = int(parts["month"]) if parts.get("month") else NAMES.index(parts["name"].casefold()) + 1
            return int(parts["year"]), month
    return None
