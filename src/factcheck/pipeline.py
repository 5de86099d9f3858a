"""The whole path, on one screen: load, read, judge, check, report."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice
from typing import TypeVar

from factcheck import nlp
from factcheck.checks import CHECKS, Review, number_equals
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

Item = TypeVar("Item")
Done = TypeVar("Done")
Track = Callable[[Sequence[Item], str], Iterable[Item]]
"""Passes items through while it shows how far the work is."""
# Objects made between two collections of garbage; Python's own 700 costs a tenth of a run, for nearly all is kept.
_COLLECT_AFTER = 50_000
_TOGETHER = 100  # documents; more would not make their sentences cheaper, and all are held


def check(
    paths: Sequence[str],
    *,
    settings: Settings,
    today: date,
    data: bytes | None = None,
    track: Track[str] = lambda items, label: items,
) -> Report:
    """Check guides against the figures held. `data` stands in for standard input, the path "-".

    A document that cannot be read becomes a Failure and never stops the others. Raises ReferenceMissing.
    """
    with _rare_collections():
        return _check(paths, settings, today, data, track)


def _check(paths: Sequence[str], settings: Settings, today: date, data: bytes | None, track: Track[str]) -> Report:
    library = Library.open(settings.reference)
    nlp.use_model(settings.model)
    guides = find_guides(paths, settings)
    readings, failures = [], list(guides.failures)
    for outcome in _read(track(guides.paths, "Reading"), data, library, settings):
        readings.append(outcome) if isinstance(outcome, Reading) else failures.append(outcome)
    verdicts = judge(readings, library=library, today=today)
    review = Review(readings, verdicts, library, today, settings)
    return Report(
        readings=tuple(readings),
        verdicts=verdicts,
        findings=run_checks(review),
        failures=tuple(failures),
        releases=library.releases(),
        today=today,
        complete=not failures,
        decisions=read_decisions(settings.root / FILE),
    )


@contextmanager
def _rare_collections() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(_COLLECT_AFTER, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def run_checks(review: Review) -> tuple[Finding, ...]:
    """The findings of the checks that are on, in the order of documents and places, severities as set."""
    settings = review.settings
    found = [
        replace(finding, severity=settings.severity.get(finding.check, finding.severity))
        for check in CHECKS
        if (not settings.select or check.name in settings.select) and check.name not in settings.ignore
        for finding in check.run(review)
    ]
    order = {path: number for number, path in enumerate(review.documents)}
    found.sort(key=lambda finding: (order[finding.document], finding.span, finding.severity.rank))
    return number_equals(found)


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
    if path != STDIN:
        return load(path, max_bytes=settings.max_bytes)
    return load(path, data=sys.stdin.buffer.read() if data is None else data, max_bytes=settings.max_bytes)
