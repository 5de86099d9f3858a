"""How fast a check is, against running spaCy over everything: ratios measured in one run, for machines are noisy.

    python benchmarks/speed.py [FOLDER ...]      default: the evaluation documents in ../shared/eval/docs

Prints, for the same texts, the whole check (load, read, judge, check) against `nlp.pipe` of the full model, which runs
in one process: by the clock with the default jobs (a process for each core), and with one job by the clock and in
processor time; and the start-up of the command line against `import spacy; spacy.load`.
Then the check of documents that have not changed since the last run, whose results were kept.
Medians of several rounds, the two sides taking turns, so that a busy moment hits both. Every round of either side runs
in a process forked for it, which has read no text before; only the modules, spaCy and its model are loaded already.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from factcheck import nlp as parses
from factcheck.guides import find_guides
from factcheck.parallel import cores, processes
from factcheck.pipeline import check
from factcheck.settings import Settings

FORK = get_context("fork")
DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "eval" / "docs"
ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def process(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def both(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor, in a process forked for it."""

    def timed(connection: Connection) -> None:
        cpu = time.process_time()
        wall = seconds(work)
        connection.send((wall, time.process_time() - cpu))

    near, far = FORK.Pipe()
    process = FORK.Process(target=timed, args=(far,))
    process.start()
    far.close()
    result: tuple[float, float] = near.recv()
    process.join()
    return result


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object], *, rounds: int = ROUNDS) -> float:
    """Take turns; print both medians and their ratio."""
    return tell(name, [(seconds(ours), seconds(theirs)) for _ in range(rounds)])


def tell(name: str, pairs: list[tuple[float, float]]) -> float:
    """Print the medians of (ours, theirs) and their ratio."""
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    low, high = min(b / a for a, b in pairs), max(b / a for a, b in pairs)
    print(f"{name:44}{mine:8.3f} s {other:8.3f} s   {other / mine:5.1f} x  ({low:.1f} to {high:.1f})")
    return other / mine


def main() -> None:
    import spacy

    settings = Settings()
    folders = sys.argv[1:] or [str(DEFAULT)]
    paths = find_guides(folders, settings).paths
    texts = [Path(path).read_text("utf-8") for path in paths]
    nlp = spacy.load(settings.model)
    today = date.today()
    parses.load_ahead()
    print(f"{len(paths)} documents, {sum(map(len, texts)):,} characters\n")
    print(f"{'':44}{'factcheck':>10} {'other':>10}   {'ratio':>7}")

    def afresh(settings: Settings) -> None:
        check(folders, settings=settings, today=today)

    alone = replace(settings, jobs=1)
    sizes = [Path(path).stat().st_size for path in paths]
    turns = [
        (both(lambda: afresh(settings)), both(lambda: afresh(alone)), both(lambda: list(nlp.pipe(texts))))
        for _ in range(ROUNDS)
    ]
    shared = f"check, {processes(settings.jobs, sizes)} processes on {cores()} cores, by the clock"
    tell(shared, [(many[0], theirs[0]) for many, _, theirs in turns])
    tell("check, 1 process, by the clock", [(one[0], theirs[0]) for _, one, theirs in turns])
    tell("check, 1 process, in processor time", [(one[1], theirs[1]) for _, one, theirs in turns])
    with tempfile.TemporaryDirectory() as folder:
        keep = Path(folder)
        both(lambda: check(folders, settings=settings, today=today, keep=keep))
        kept = [both(lambda: check(folders, settings=settings, today=today, keep=keep))[0] for _ in range(ROUNDS)]
    again = "check again, nothing changed since the last run"
    tell(again, [(mine, theirs[0]) for mine, (_, _, theirs) in zip(kept, turns, strict=True)])
    start_up = "import factcheck.cli as c; c.main(['--version'], standalone_mode=False)"
    load = f"import spacy; spacy.load({settings.model!r})"
    compare("factcheck --version, against spacy.load", process(start_up), process(load))
    one = f"import sys; from factcheck.cli import run; sys.argv = ['factcheck', 'check', {paths[0]!r}]; run()"
    print("\nA whole process that checks one document, against loading spaCy and its model:")
    pairs = [
        (
            seconds(lambda: subprocess.run([sys.executable, "-c", one], capture_output=True, check=False)),
            seconds(process(load)),
        )
    ]
    print(f"{'factcheck check ' + Path(paths[0]).name:44}{pairs[0][0]:8.3f} s {pairs[0][1]:8.3f} s")


if __name__ == "__main__":
    main()
