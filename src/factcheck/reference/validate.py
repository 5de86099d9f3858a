"""Official tables against their expectation suites (`expectations/*.yaml`), before they may enter the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import SourceError
from factcheck.figure import Figure, Key
from factcheck.measure import Measure
from factcheck.reference import frames, handbook_frames
from factcheck.reference.library import Library
from factcheck.reference.records import Line

if TYPE_CHECKING:
    import pandas as pd

_PACKAGED = Path(__file__).parent.parent / "policy"
_CHECKOUT = Path(__file__).parents[3] / "expectations"
# Rows named in a message; the rest are counted.
_SHOWN = 3
# The tables of 2002 and 2003 leave out residual occupations, so that their rows do not add up.
_FIRST_WHOLE = 2004


@dataclass(frozen=True, slots=True)
class Fault:
    """An expectation that did not hold: the suite, its sentence, and the rows that broke it, in words."""

    suite: str
    says: str
    severity: str
    rows: tuple[str, ...]
    detail: str

    def __str__(self) -> str:
        where = f" ({'; '.join(self.rows[:_SHOWN])}{' …' if len(self.rows) > _SHOWN else ''})" if self.rows else ""
        return f"{self.suite}: {self.says} {self.detail}{where}"


def suites_folder() -> Path:
    """Where the suite files are: beside the source in a checkout, else inside the package.

    Raises:
        SourceError: neither exists.
    """
    for folder in (_CHECKOUT, _PACKAGED):
        if (folder / "oews_national.yaml").is_file():
            return folder
    raise SourceError(f"no expectation suites in {_CHECKOUT} or {_PACKAGED}; name their folder")


def validate(
    lines: Sequence[Line], previous: Sequence[Line] = (), *, suites: Path | None = None, data_docs: Path | None = None
) -> list[Fault]:
    """Everything that a table breaks: alone, and beside the release before it where one is given."""
    from factcheck.expectations import run_suites

    folder = suites or suites_folder()
    if not lines:
        return [Fault("table", "The table has rows.", "critical", (), "none was read")]
    family = _family(lines, previous)
    frame = family.table(lines)
    tables = [
        (folder / f"{family.whole}.yaml", frame),
        (folder / f"{family.whole}_summary.yaml", family.summary(frame)),
    ]
    if previous:
        before = family.table(previous)
        moved = family.moved(frame, before)
        tables.append((folder / f"{family.beside}.yaml", moved))
        tables.append((folder / f"{family.beside}_summary.yaml", family.differs(frame, before, moved)))
    results = run_suites(tables, data_docs=data_docs)
    return [
        Fault(one.suite, one.says, one.severity, tuple(named_row(row) for row in one.rows), one.detail)
        for result in results
        for one in result.broken
    ]


@dataclass(frozen=True, slots=True)
class _Family:
    """The suites of one kind of table, and what makes the frames that they judge."""

    whole: str
    beside: str
    table: Callable[[Sequence[Line]], "pd.DataFrame"]
    summary: Callable[["pd.DataFrame"], "pd.DataFrame"]
    moved: Callable[["pd.DataFrame", "pd.DataFrame"], "pd.DataFrame"]
    differs: Callable[["pd.DataFrame", "pd.DataFrame", "pd.DataFrame"], "pd.DataFrame"]


def _family(lines: Sequence[Line], previous: Sequence[Line]) -> _Family:
    program = lines[0].release.program
    if program == "OEWS":
        moved = partial(frames.change, value="median_annual")
        return _Family("oews_national", "oews_change", frames.wages, frames.wages_summary, moved, frames.change_summary)
    if program == "OOH":
        again = bool(previous) and previous[0].release.name == lines[0].release.name
        beside = "handbook_update" if again else "handbook_change"
        made = handbook_frames
        return _Family("handbook", beside, made.pages, made.pages_summary, made.moves, made.moves_summary)
    moved = partial(frames.change, value="growth_percent")
    table, summary = frames.projections, frames.projections_summary
    return _Family("projections", "projections_change", table, summary, moved, frames.change_summary)


def anchors(library: Library, *, suites: Path | None = None) -> list[Fault]:
    """Known figures that are not in the library, or other than BLS printed them; the suite names what to look up."""
    import pandas as pd

    from factcheck.expectations import read_suite, run_suites

    path = (suites or suites_folder()) / "anchors.yaml"
    names = [str(item["column"]) for item in read_suite(path).expectations]
    frame = pd.DataFrame([{name: _anchor(library, name) for name in names}])
    (result,) = run_suites([(path, frame)])
    return [Fault(one.suite, one.says, one.severity, (), one.detail) for one in result.broken]


def _anchor(library: Library, name: str) -> float:
    program, release, subject, measure = name.split("|")
    period = next((one.period for one in library.known(program) if one.name == release), None)
    codes, group = ((subject,), None) if subject[0].isdigit() else ((), subject)
    found = library.look_up(Key(Measure(measure), codes, group=group, period=period, program=program))
    return found.value if isinstance(found, Figure) and period is not None else -1.0


def tables(library: Library, *, suites: Path | None = None) -> list[Fault]:
    """Every table held of OEWS, projections and handbook, against its suites and the release before it."""
    faults = anchors(library, suites=suites)
    for program in ("OEWS", "EP", "OOH"):
        previous: list[Line] = []
        for release in (one for one in library.known(program) if library.holds(one)):
            if (release.period.start or 0) < _FIRST_WHOLE:
                continue
            lines = library.lines(release)
            found = validate(lines, previous, suites=suites)
            faults += [replace(fault, says=f"{program} {release.name}: {fault.says}") for fault in found]
            previous = lines
    return faults


def named_row(row: object) -> str:
    """A row in words: its index columns and value."""
    if not isinstance(row, dict):
        return f"row {row}"  # a suite that names no index columns
    return ", ".join(f"{name} {value}" for name, value in row.items())
