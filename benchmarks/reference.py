"""How long the reference library takes: to open with its imports, to look up, to search; and how big it is.

    .venv/bin/python benchmarks/reference.py [--flat-lines 6000000] [--areas FOLDER]

Opening is measured in fresh interpreters, less the bare interpreter's own start. With --flat-lines, flat files of
that many lines (6 million are 330 MB) are made, read, and written as a file of areas, and the peak memory of both is
printed. With --areas, the official files of metropolitan areas in FOLDER are imported with their suites into a new
library, which is then opened and asked.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

OPEN = "from factcheck.reference.library import Library; Library.open()"


def fresh(code: str, *, runs: int = 15) -> float:
    """Best milliseconds of a fresh interpreter running `code`, with its bytecode cached as after an installation."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    with tempfile.TemporaryDirectory() as cache:
        environment["PYTHONPYCACHEPREFIX"] = cache
        for _ in range(runs + 1):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env=environment)
            times.append((time.perf_counter() - start) * 1000)
    return min(times[1:])


def each(work: Callable[[int], object], *, times: int = 2000) -> float:
    """Mean milliseconds of one call."""
    work(0)
    start = time.perf_counter()
    for number in range(times):
        work(number)
    return (time.perf_counter() - start) * 1000 / times


PEAK = "import resource; print(f'peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB', end='')\n"


def measured(what: str, code: str) -> None:
    """Run code in a process of its own; print what it says, its peak memory and how long it took."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code + PEAK], check=True, capture_output=True, text=True).stdout
    print(f"{what:<30}{done}, {time.perf_counter() - start:.1f} s   (allowed 500 MB)")


def streaming(count: int) -> None:
    """Read made flat files, then write the areas in them, each in a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        codes = [f"{major}{number:04d}" for major in range(11, 54, 2) for number in range(1011, 1060)]
        kinds = ["S0600000", *(f"M{area:07d}" for area in range(10_000, 19_999))]
        kinds = kinds[: count // (len(codes) * 17) + 1]
        areas = "".join(f"00\t{kind[1:]}\t{kind[0]}\tArea {kind}\n" for kind in kinds)
        (folder / "oe.area").write_text("state_code\tarea_code\tareatype_code\tarea_name\n" + areas)
        listed = "".join(f"{code}\tJob {code}\t3\tT\t1\n" for code in codes)
        header = "occupation_code\toccupation_name\tdisplay_level\tselectable\tsort_sequence\n"
        (folder / "oe.occupation").write_text(header + listed)
        with (folder / "oe.data.0.Current").open("w") as file:
            file.write("series_id                     \tyear\tperiod\t       value\tfootnote_codes\n")
            for kind in kinds:
                for code in codes:
                    for number in range(1, 18):
                        file.write(f"OEU{kind}000000{code}{number:02d}     \t2025\tA01\t       12340\t\n")
        size = f"flat file of {(folder / 'oe.data.0.Current').stat().st_size / 1e6:.0f} MB, "
        head = (
            "from pathlib import Path\n"
            "from factcheck.reference.importers.areas import read_flat\n"
            "from factcheck.reference.releases import SURVEYS\n"
            f"rows = read_flat(Path({scratch!r}), SURVEYS[2025], kind='metropolitan')\n"
        )
        measured(size + "read", head + "print(sum(1 for _ in rows), end=' rows, ')\n")
        write = f"regions.write(rows, SURVEYS[2025], 'metropolitan', base=None, target=Path({scratch!r}) / 'a.sqlite')"
        measured(
            size + "written",
            f"{head}from factcheck.reference import regions\nprint({write}.rows, end=' rows, ')\n",
        )


def areas_of(folder: Path) -> None:
    """Import the metropolitan areas of a folder, suites and all, and open what comes of it."""
    from factcheck.figure import Key
    from factcheck.measure import Measure
    from factcheck.reference.library import Library

    with tempfile.TemporaryDirectory() as scratch:
        code = (
            "from datetime import date\nfrom pathlib import Path\nfrom factcheck.reference.publish import import_all\n"
            f"source, own = Path({str(folder)!r}), Path({scratch!r})\n"
            "(one,) = import_all(source, own, today=date.today(), kinds=['metropolitan'])\n"
            "print(f'{one.rows:,} rows', end=', ')\n"
        )
        measured("metropolitan areas imported", code)
        library = Library.open(Path(scratch))
        assert library.areas_path is not None
        show("file of areas", library.areas_path.stat().st_size / 1e6, "MB")
        opened = fresh(f"from pathlib import Path; {OPEN.replace('open()', f'open(Path({scratch!r}))')}")
        show("open with areas beside", opened - fresh("pass"), "ms (allowed 100)")
        names = ["Seattle-Tacoma-Bellevue, WA", "Houston-Pasadena-The Woodlands, TX", "Texas"]
        codes = [group.codes[0] for group in library.groups()]
        keys = [Key(Measure.MEDIAN_ANNUAL, (code,), area=name) for code in codes for name in names]
        show("look up in an area", each(lambda n: library.look_up(keys[n % len(keys)])), "ms (allowed 1)")


def show(what: str, number: float, unit: str) -> None:
    """One line of the table."""
    print(f"{what:<24}{number:10.3f} {unit}")


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--flat-lines", type=int, default=0)
    arguments.add_argument("--areas", type=Path)
    options = arguments.parse_args()
    from factcheck.figure import Key
    from factcheck.measure import Measure
    from factcheck.period import Period
    from factcheck.reference.library import EMBEDDED, Library

    bare, opened = fresh("pass"), fresh(OPEN)
    library = Library.open()
    codes = [group.codes[0] for group in library.groups()]
    year, wage = Period(2021), Measure.MEDIAN_ANNUAL
    packed = len(zlib.compress(EMBEDDED.read_bytes(), 6)) / 1e6
    show("open with its imports", opened - bare, f"ms (allowed 100; the bare interpreter takes {bare:.0f})")
    show("look up", each(lambda n: library.look_up(Key(wage, (codes[n % 300],), period=year))), "ms (allowed 1)")
    show("series", each(lambda n: library.series(wage, (codes[n % 300],)), times=300), "ms")
    show("cells of one release", each(lambda n: library.cells((codes[n % 300],), year), times=300), "ms")
    show("figures near, any", each(lambda n: library.figures_near(5e4 + n * 10, 5e4 + n * 10 + 10), times=200), "ms")
    show("size on disk", EMBEDDED.stat().st_size / 1e6, f"MB ({packed:.1f} in the wheel, allowed 10)")
    show("memory of this process", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")
    if options.flat_lines:
        streaming(options.flat_lines)
    if options.areas:
        areas_of(options.areas.resolve())


if __name__ == "__main__":
    main()
