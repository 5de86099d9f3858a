"""File names of the pages, ids within them, and links to the office's own pages."""

import hashlib
import re
from pathlib import PurePath

from factcheck.figure import Figure
from factcheck.measure import Measure

OEWS_TABLES = "https://www.bls.gov/oes/tables.htm"
OEWS_PROFILE = "https://www.bls.gov/oes/{year}/may/oes{code}.htm"
PROJECTIONS = "https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm"
HANDBOOK = "https://www.bls.gov/ooh/"
SERIES = "https://data.bls.gov/cgi-bin/surveymost"
SURVEYS = {
    "CPI": "https://www.bls.gov/cpi/data.htm",
    "CPS": "https://www.bls.gov/cps/data.htm",
    "LAUS": "https://www.bls.gov/lau/data.htm",
    "CES": "https://www.bls.gov/ces/data/",
}


def slug(path: str, *, length: int = 60) -> str:
    """A file name for `path` that stays the same in every run: its end, readable, and a digest of the whole."""
    end = "/".join(PurePath(path).parts[-2:])
    readable = re.sub(r"[^a-z0-9]+", "-", end.lower()).strip("-")[-length:].strip("-")
    return f"{readable}-{hashlib.sha256(path.encode(errors='replace')).hexdigest()[:8]}" if readable else digest(path)


def digest(text: str) -> str:
    """Twelve letters that stand for any text."""
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]


def anchor(prefix: str, name: str) -> str:
    """An id for the page: the name, if it is plain, else a digest of it."""
    return f"{prefix}-{name}" if re.fullmatch(r"[A-Za-z0-9_.-]{1,80}", name) else f"{prefix}-{digest(name)}"


def office_page(figure: Figure) -> str:
    """The page of the office where people can see this figure, or the nearest index of such pages.

    Profiles of single occupations stand under the year of their release; wages of major groups and totals have none.
    """
    url = figure.provenance.url
    if url and url.startswith("https://www.bls.gov/") and url.endswith((".htm", ".html", "/")):
        return url
    if figure.indicator:
        return SURVEYS.get(figure.program, SERIES)
    if figure.program == "OEWS":
        code = figure.codes[0].replace("-", "") if len(figure.codes) == 1 else ""
        year = figure.period.start or 0
        if re.fullmatch(r"\d{6}", code) and not code.endswith("0000") and 2012 <= year <= 2023:
            return OEWS_PROFILE.format(year=year, code=code)
        return OEWS_TABLES
    return PROJECTIONS if figure.program == "EP" or figure.measure is Measure.GROWTH_PERCENT else HANDBOOK
