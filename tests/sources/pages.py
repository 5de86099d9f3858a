"""Handbook pages as BLS serves them, made from what the library holds: their parts, not their words."""

from dataclasses import dataclass

from factcheck.reference.columns import Column
from factcheck.reference.library import Library
from factcheck.reference.records import Line

CATEGORY = "/ooh/occupations"


@dataclass(frozen=True, slots=True)
class Move:
    """How an edition made differs from the one held: its first year, its wages' year, and by how much they grew."""

    start: int = 2025
    wages: int = 2025
    growth: float = 1.04
    jobs: float = 1.01


SAME = Move(2024, 2024, 1.0, 1.0)


def edition(library: Library, move: Move = Move()) -> dict[str, bytes]:
    """Slug -> page, for every page of the newest edition held."""
    return {line.subject: page(line, library, move) for line in library.lines(library.newest("OOH"))}


def page(line: Line, library: Library, move: Move = Move()) -> bytes:
    """One page."""
    base = jobs(line, move)
    percent, word = _outlook(line, move)
    later = base if percent is None else int(round(base * (1 + percent / 100), -2))
    if move == SAME:
        later = int(line.cells.get(Column.EMPLOYMENT_PROJECTED, later))
    change = int(line.cells.get(Column.GROWTH_JOBS, 0)) if move == SAME else later - base
    end = f"{move.start}–{(move.start + 10) % 100:02d}"
    codes = library.group(line.subject)
    own = codes.codes[0] if codes and len(codes.codes) == 1 else "—"
    members = codes.members if codes and codes.codes != codes.members else ()
    rows = "".join(_row(f"member of {code}", code, base, later, percent) for code in members)
    name = line.title.lower()
    facts = {
        f"{move.wages} Median Pay": _pay(line, move),
        "Typical Entry-Level Education": "High school diploma or equivalent",
        f"Number of Jobs, {move.start}": f"{base:,}",
        f"Job Outlook, {end}": f"{percent}% ({word})",
        f"Employment Change, {end}": f"{change:,}",
    }
    listed = "".join(
        f"<tr><th><a href='#q'>\n {head} </a></th>\n<td>\n\t {cell} </td></tr>" for head, cell in facts.items()
    )
    openings = line.cells.get(Column.OPENINGS)
    openings = int(round(int(openings) * move.jobs, -2)) if openings else int(round(base / 10, -2)) or 100
    return f"""<!DOCTYPE html><html><head><title>  {line.title} :  Occupational Outlook Handbook</title>
<link rel="canonical" href="https://www.bls.gov{address(line.subject)}">
<script>var quick = "<table><tr><th>Quick Facts: no</th></tr></table>";</script></head><body>
<table id="quickfacts"><thead><tr><th colspan="2"> Quick Facts:   {line.title}</th></tr></thead>
<tbody>{listed}</tbody></table>
<p>{_sentence(line, name, move)}</p>
<h2>Pay</h2>
<p>{_sentence(line, name, move)} {_percentiles(line, move)}</p>
<p>About {openings:,} openings for {name} are projected each year, on average, over the decade.</p>
<table><caption>Employment projections data for {name}, {end}</caption><thead><tr><th>Occupational Title</th>
<th>SOC Code</th><th>Employment, {move.start}</th><th>Projected Employment, {move.start + 10}</th>
<th colspan="2">Change, {end}</th><th>Employment by Industry</th></tr><tr><th>Percent</th><th>Numeric</th></tr></thead>
<tbody>{_row(line.title, own, base, later, percent)}{rows}</tbody></table>
<p>Last Modified Date: Thursday, August 27, 2026</p></body></html>""".encode()


def address(slug: str) -> str:
    """The path of a page."""
    return f"{CATEGORY}/{slug}.htm"


def index(slugs: list[str]) -> bytes:
    """The handbook's index."""
    links = "".join(f'<li><a href="{address(slug)}">{slug}</a></li>' for slug in [*slugs, "military-careers"])
    return f"<html><body><ul><li><a href='/ooh/math/home.htm'>Math</a></li>{links}</ul></body></html>".encode()


def jobs(line: Line, move: Move) -> int:
    return int(round(int(line.cells[Column.EMPLOYMENT]) * move.jobs, -2))


def _outlook(line: Line, move: Move) -> tuple[int | None, str]:
    percent = int(line.cells[Column.GROWTH_PERCENT]) // Column.GROWTH_PERCENT.scale
    if move != SAME:
        # a cycle later: whole percents of the counts made, which grow as before
        base = jobs(line, move)
        later = int(round(base * (1 + percent / 100), -2))
        percent = round(100 * (later - base) / base)
    return percent, _words(percent) if move != SAME else str(line.note)


def _words(percent: int) -> str:
    for least, word in ((7, "Much faster than average"), (5, "Faster than average"), (3, "As fast as average"),
                        (1, "Slower than average"), (0, "Little or no change")):  # fmt: skip
        if percent >= least:
            return word
    return "Decline"


def _money(line: Line, column: Column, move: Move) -> str | None:
    value = line.cells.get(column)
    if value is None:
        return None
    if isinstance(value, str):
        return f"${int(value[1:]):,}" if column.scale == 1 else f"${int(value[1:]) / 100:.2f}"
    if column.scale == 100:
        return f"${value * move.growth / 100:,.2f}"
    return f"${round(value * move.growth / 10) * 10:,}"


def _pay(line: Line, move: Move) -> str:
    yearly, hourly = _money(line, Column.MEDIAN_ANNUAL, move), _money(line, Column.MEDIAN_HOURLY, move)
    if isinstance(line.cells.get(Column.MEDIAN_ANNUAL), str):
        return f"This wage is equal to or greater than {yearly} per year or {hourly} per hour."
    if line.year:
        return "The annual wage is not available."
    parts = ([f"{yearly} per year"] if yearly else []) + ([f"{hourly} per hour"] if hourly else [])
    return "<br>".join(parts)


def _by_hour(line: Line) -> bool:
    return Column.P10_HOURLY in line.cells or Column.MEDIAN_ANNUAL not in line.cells


def _sentence(line: Line, name: str, move: Move) -> str:
    hourly = _by_hour(line)
    median = _money(line, Column.MEDIAN_HOURLY if hourly else Column.MEDIAN_ANNUAL, move)
    if isinstance(line.cells.get(Column.MEDIAN_ANNUAL), str) or not median:
        return "Wages for these workers are among the highest."
    year = line.year or move.wages
    return f"The median {'hourly' if hourly else 'annual'} wage for {name} was {median} in May {year}."


def _percentiles(line: Line, move: Move) -> str:
    per = "HOURLY" if _by_hour(line) else "ANNUAL"
    low, high = _money(line, Column[f"P10_{per}"], move), _money(line, Column[f"P90_{per}"], move)
    low_words = f"The lowest 10 percent earned less than {low}" if low else ""
    return f"{low_words}, and the highest 10 percent earned more than {high}." if low and high else low_words


def _row(title: str, code: str, base: int, later: int, percent: int | None) -> str:
    cells = (code, f"{base:,}", f"{later:,}", str(percent), f"{later - base:,}", "<a href='x.xlsx'>Get data</a>")
    return f"<tr><th><strong> {title}</strong></th>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
