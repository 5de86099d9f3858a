"""The same work on many items, shared out to processes forked from this one.

A fork shares what is loaded (the language model, the vocabulary) and needs nothing sent to it; it is safe only while
this process has one thread. Where it cannot be had, or there is too little to do, the work is done in this process,
with the same results in the same order. Nothing of `multiprocessing` is imported before a process is started.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST = 48_000
"""Bytes that each process should have to read, a third of a second's work: starting them takes a tenth of a second, and
in twice as much there is a sentence that needs the language model, which is loaded before."""

_begins: list[Callable[[], Callable[[Any], Any]]] = []
"""In a forked process: what makes the function that does the work, and keeps it."""


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processes(jobs: int, sizes: Sequence[int]) -> int:
    """How many processes to share items of these sizes out to: at most `jobs` (0: one for each usable core)."""
    wanted = min(jobs or cores(), len(sizes), sum(sizes) // LEAST)
    return wanted if wanted > 1 and _can_fork() else 1


def _can_fork() -> bool:
    """Whether a fork is safe: not beside other threads, and not on macOS, whose own libraries do not bear it.

    Those of NumPy's linear algebra, which Python does not count, are made ready for it by that library.
    """
    if not hasattr(os, "fork") or sys.platform == "darwin" or threading.active_count() > 1:
        return False
    from multiprocessing import current_process, get_context

    if current_process().daemon:
        return False  # such a process may have no children
    try:
        get_context("fork").Lock()
    except (ImportError, OSError):  # no shared memory, as in some containers
        return False
    return True


def spread(
    begin: Callable[[], Callable[[Item], Result]],
    items: Sequence[Item],
    sizes: Sequence[int],
    *,
    processes: int,
    track: Callable[[Sequence[Item]], Iterable[Item]],
) -> list[Result | None]:
    """The result for each item, in the order of `items`; the largest are begun first.

    `begin` makes the function that does the work, once in each process. None stands for an item whose process was
    killed (by the system for want of memory, by a user) each time, at last when it was done alone. What the work
    raises is raised. `track` passes items through while it shows how far the work is.
    """
    order = sorted(range(len(items)), key=lambda number: -sizes[number])
    found: dict[int, Result] = {}
    for _ in range(2):  # a killed process takes the pool with it: once more for what was left
        if left := [number for number in order if number not in found]:
            found |= _round(begin, items, left, min(processes, len(left)), track)
    for number in order:
        if number not in found:
            found |= _round(begin, items, [number], 1, track)
    return [found.get(number) for number in range(len(items))]


def _round(
    begin: Callable[[], Callable[[Item], Result]],
    items: Sequence[Item],
    numbers: Sequence[int],
    processes: int,
    track: Callable[[Sequence[Item]], Iterable[Item]],
) -> dict[int, Result]:
    """Number -> result, of the items that were done before a process was killed, if one was."""
    from concurrent.futures import BrokenExecutor, as_completed

    found: dict[int, Result] = {}
    here = cache(begin)
    with _pool(begin, processes) as pool:
        futures: dict[Future[Result], int] = {}
        try:
            with suppress(BrokenExecutor), _interrupts_held_back():
                for number in numbers:
                    futures[pool.submit(_do, items[number])] = number
        except (OSError, RuntimeError):  # the system gives no more processes or threads
            return {number: here()(items[number]) for number in numbers}
        shown = track([items[number] for number in futures.values()])
        for _, future in zip(shown, as_completed(futures), strict=True):
            error = future.exception()
            if error is None:
                found[futures[future]] = future.result()
            elif not isinstance(error, BrokenExecutor):
                # Done again here, so that an error is the one, with the traceback, of a run in one process.
                found[futures[future]] = here()(items[futures[future]])
    return found


@contextmanager
def _pool(begin: Callable[[], Any], processes: int) -> "Iterator[ProcessPoolExecutor]":
    """Processes that end when this block ends, however it does, and when this process ends, even killed."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    reads, writes = os.pipe()  # nothing is written: each process waits for the end that comes when this one closes it
    with os.fdopen(reads, "rb"), os.fdopen(writes, "wb") as held:
        pool = ProcessPoolExecutor(processes, get_context("fork"), initializer=_start, initargs=(begin, reads, writes))
        try:
            yield pool
        except BaseException:
            held.close()
            raise
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Processes forked in here never see Ctrl-C, which a terminal sends to all: the first process ends them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(begin: Callable[[], Any], reads: int, writes: int) -> None:
    os.close(writes)
    threading.Thread(target=_end_with, args=(reads,), daemon=True).start()
    _begins[:] = [cache(begin)]


def _end_with(pipe: int) -> None:
    os.read(pipe, 1)
    os._exit(1)


def _do(item: Any) -> Any:
    return _begins[0]()(item)
