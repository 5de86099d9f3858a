"""The whole path, on one screen: load, read, judge, check, report."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from factcheck import nlp, parallel
from factcheck.cache import Cache, conditions
from factcheck.checks import CHECKS, NAMES, Check, Review, number_equals
from factcheck.claim import Reading
from factcheck.claims import Decided, decide, finish
from factcheck.decisions import FILE, read_decisions
from factcheck.document import Document
from factcheck.errors import FactcheckError, LoadError
from factcheck.finding import Finding
from factcheck.guides import STDIN, find_guides
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.report import Failure, Report
from factcheck.settings import Settings
from factcheck.verdict import Verdict

Item = TypeVar("Item")
Done = TypeVar("Done")
Track = Callable[[Sequence[Item], str], Iterable[Item]]
"""Passes items through while it shows how far the work is."""
# Objects made between two collections of garbage; Python's own 700 costs a tenth of a run, for nearly all is kept.
_COLLECT_AFTER = 400_000
_TOGETHER = 100  # documents; more would not make their sentences cheaper, and all are held
_KILLED = (
    "the process that read this document was killed before it was done, again when it was read alone; look whether "
    "memory ran out, or check it with --jobs 1"
)


@dataclass(frozen=True, slots=True)
class Examined:
    """What can be said of one document by itself; the findings are in the order of the checks.

    `prepared` is what checks that compare documents take from this one, by their names.
    """

    reading: Reading
    verdicts: dict[str, Verdict]
    findings: tuple[Finding, ...]
    prepared: dict[str, Any]


Outcome: TypeAlias = Examined | Failure
Examine: TypeAlias = Callable[..., Iterator[Outcome]]


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Garbage is looked for seldom, and neither in what was there before (the language model) nor at once behind."""
    before = gc.get_threshold()
    gc.set_threshold(_COLLECT_AFTER, *before[1:])
    gc.freeze()
    try:
        yield
    finally:
        # Together: all that is there now counts as old. Else it would be gone through as soon as there is a new object.
        gc.freeze()
        gc.unfreeze()
        gc.set_threshold(*before)


@_rare_collections()
def check(
    paths: Sequence[str],
    *,
    settings: Settings,
    today: date,
    data: bytes | None = None,
    track: Track[str] = lambda items, label: items,
    keep: Path | None = None,
) -> Report:
    """Check guides against the figures held. `data` stands in for standard input, the path "-".

    `keep` is the folder in which what is found in each document is kept for later runs; None: it is not kept.
    A document that cannot be read becomes a Failure and never stops the others. Raises ReferenceMissing.
    """
    library = Library.open(settings.reference)
    nlp.use_model(settings.model)
    guides = find_guides(paths, settings)
    if STDIN in guides.paths and data is None:
        data = sys.stdin.buffer.read()
    examine: Examine = partial(_examine, data=data, settings=settings, today=today)
    outcomes: dict[str, Outcome] = {}
    with ExitStack() as held:
        if keep:
            cache = Cache(keep, conditions(settings, year=today.year, figures=library.files), Examined)
            held.callback(cache.close)
            outcomes |= cache.find(path for path in guides.paths if path != STDIN)
            examine = partial(_keeping, examine, cache)
        left = [path for path in guides.paths if path not in outcomes]
        outcomes |= zip(left, _all(left, examine, library, settings.jobs, track), strict=True)
    each = [outcomes[path] for path in guides.paths]
    done = [outcome for outcome in each if isinstance(outcome, Examined)]
    failures = [*guides.failures, *(outcome for outcome in each if isinstance(outcome, Failure))]
    verdicts = {name: verdict for each in done for name, verdict in each.verdicts.items()}
    prepared = {(name, each.reading.document.path): one for each in done for name, one in each.prepared.items()}
    review = Review([each.reading for each in done], verdicts, library, today.year, settings, prepared)
    found = [found for each in done for found in each.findings]
    return Report(
        readings=tuple(review.readings),
        verdicts=verdicts,
        findings=in_order([*found, *run_checks(review, corpus=True)], review),
        failures=tuple(failures),
        releases=library.releases(),
        today=today,
        complete=not failures,
        decisions=read_decisions(settings.root / FILE),
    )


def _all(paths: Sequence[str], examine: Examine, library: Library, jobs: int, track: Track[str]) -> list[Outcome]:
    """What comes of each document, in order; in several processes where that pays."""
    sizes = [_size(path) for path in paths]
    processes = parallel.processes(jobs, sizes)
    if processes == 1:
        return list(examine(track(paths, "Reading"), library=library))
    nlp.load_ahead()

    def begin() -> Callable[[str], Outcome]:
        own = library.again()
        return lambda path: next(examine([path], library=own))

    outcomes = parallel.spread(begin, paths, sizes, processes=processes, track=lambda left: track(left, "Reading"))
    return [outcome or Failure(path, _KILLED) for path, outcome in zip(paths, outcomes, strict=True)]


def _keeping(examine: Examine, cache: Cache[Examined], paths: Iterable[str], *, library: Library) -> Iterator[Outcome]:
    """As `examine`; each result is kept as soon as it is there, so that a run that is killed has not been in vain."""
    for outcome in examine(paths, library=library):
        if isinstance(outcome, Examined):
            cache.keep(outcome.reading.document.path, outcome)
        yield outcome


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0  # standard input, or a file that is gone and is told so when it is loaded


def _examine(
    paths: Iterable[str], *, library: Library, data: bytes | None, settings: Settings, today: date
) -> Iterator[Outcome]:
    """What can be said of each document by itself, in the order of the paths."""
    for reading in _read(paths, data, library, settings):
        if isinstance(reading, Failure):
            yield reading
            continue
        verdicts = judge([reading], library=library, today=today)
        review = Review([reading], verdicts, library, today.year, settings)
        prepared = {each.name: each.prepare(reading.document) for each in checks_on(settings) if each.prepare}
        yield Examined(reading, verdicts, run_checks(review, corpus=False), prepared)


def run_checks(review: Review, *, corpus: bool) -> tuple[Finding, ...]:
    """The findings, with severities as set, of the checks that are on and that compare documents, or do not."""
    settings = review.settings
    return tuple(
        replace(finding, severity=settings.severity.get(finding.check, finding.severity))
        for check in checks_on(settings)
        if check.corpus is corpus
        for finding in check.run(review)
    )


def checks_on(settings: Settings) -> list[Check]:
    """The checks that the settings leave on, in order."""
    chosen = [check for check in CHECKS if not settings.select or check.name in settings.select]
    return [check for check in chosen if check.name not in settings.ignore]


def in_order(findings: Iterable[Finding], review: Review) -> tuple[Finding, ...]:
    """Findings in the order of documents and places, and of the checks where these are the same."""
    documents = {path: number for number, path in enumerate(review.documents)}
    checks = {name: number for number, name in enumerate(NAMES)}
    return number_equals(
        sorted(findings, key=lambda one: (documents[one.document], one.span, one.severity.rank, checks[one.check]))
    )


def _read(
    paths: Iterable[str], data: bytes | None, library: Library, settings: Settings
) -> Iterator[Reading | Failure]:
    """In the order of the paths. The few sentences that need grammar are parsed together, those of many documents."""

    def begin(path: str) -> tuple[str, Decided | Failure]:
        return path, _attempt(path, lambda: decide(_load(path, data, settings), library=library))

    begun = map(begin, paths)
    while together := list(islice(begun, _TOGETHER)):
        sentences = [text for _, each in together if isinstance(each, Decided) for text in each.unparsed]
        _attempt("", partial(nlp.prepare, sentences))  # what fails fails again, with its document
        for path, each in together:
            yield each if isinstance(each, Failure) else _attempt(path, partial(finish, each))


def _attempt(path: str, work: Callable[[], Done]) -> Done | Failure:
    try:
        return work()
    except LoadError as error:
        return Failure(path, str(error).removeprefix(f"{path}: "))
    except FactcheckError:
        raise  # no document's fault: the figures or the language model cannot be used
    except Exception as error:  # noqa: BLE001  # one document must not stop the others, not even by our own fault
        return Failure(path, f"this document brought factcheck to a halt ({type(error).__name__}: {error}); report it")


def _load(path: str, data: bytes | None, settings: Settings) -> Document:
    return load(path, data=data if path == STDIN else None, max_bytes=settings.max_bytes)
