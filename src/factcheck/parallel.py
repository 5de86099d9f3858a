"""The same work on many items, shared out to processes forked from this one.

A fork shares what is loaded (the language model, the vocabulary) and needs nothing sent to it; it is safe only while
this process has one thread. Where it cannot be had, or there is too little to do, the work is done in this process,
with the same results in the same order. Nothing of `multiprocessing` is imported before a process is started.
"""

import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST = 48_000
"""Bytes that each process should have to read, a third of a second's work: starting them takes a tenth of a second, and
in twice as much there is a sentence that needs the language model, which is loaded before."""


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
    from multiprocessing import current_process

    return not current_process().daemon  # such a process may have no children


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
    for _ in range(2):  # what a killed process was at may not be what killed it: once more for what was left
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
    """Number -> result, of all items but those whose process was killed."""
    found: dict[int, Result] = {}
    here = cache(begin)
    with _started(begin, items, processes) as connections:
        if not connections:  # the system gives no more processes
            return {number: here()(items[number]) for number in numbers}
        shown = track([items[number] for number in numbers])
        for _, (number, answer) in zip(shown, _answers(connections, numbers), strict=True):
            if answer:
                found[number] = pickle.loads(answer)  # noqa: S301  # from a process of our own
            elif answer is not None:
                # Done again here, so that an error is the one, with the traceback, of a run in one process.
                found[number] = here()(items[number])
    return found


def _answers(connections: Sequence["Connection"], numbers: Sequence[int]) -> Iterator[tuple[int, bytes | None]]:
    """Each number, given to whichever process is free, with its answer; None where that process was killed."""
    from multiprocessing.connection import wait

    left = list(reversed(numbers))
    at: dict[Connection, int] = {}

    def give(connection: "Connection") -> None:
        if left:
            at[connection] = left.pop()
            with suppress(OSError):  # killed meanwhile: that is seen when its answer is waited for
                connection.send(at[connection])

    for connection in connections:
        give(connection)
    while at:
        ready = wait(list(at))
        for connection in [one for one in at if one in ready]:
            number = at.pop(connection)
            try:
                answer = connection.recv_bytes()
            except (EOFError, OSError):
                yield number, None
            else:
                give(connection)  # before the answer is unpacked, so that the process does not wait for that
                yield number, answer
    yield from ((number, None) for number in left)  # no process is left


@contextmanager
def _started(
    begin: Callable[[], Callable[[Any], Any]], items: Sequence[Any], processes: int
) -> Iterator[list["Connection"]]:
    """Processes, as many as the system gives: the near ends of their pipes, of which each has its own.

    A process that is killed in the middle of an answer so holds up nobody. They end when this block ends, however it
    does, and when this process ends, even killed.
    """
    from multiprocessing import get_context

    fork = get_context("fork")
    reads, writes = os.pipe()  # nothing is written: each process waits for the end that comes when this one closes it
    started, connections = [], []
    with os.fdopen(reads, "rb"), os.fdopen(writes, "wb") as held:
        try:
            with suppress(OSError), _interrupts_held_back(), _frozen():
                for _ in range(processes):
                    near, far = fork.Pipe()
                    process = fork.Process(target=_work, args=(far, begin, items, reads, writes))
                    process.start()
                    far.close()
                    started.append(process)
                    connections.append(near)
            yield connections
        except BaseException:
            held.close()
            raise
        finally:
            for connection in connections:
                with suppress(OSError):
                    connection.send(None)
            for process in started:
                process.join()


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Processes forked in here never see Ctrl-C, which a terminal sends to all: the first process ends them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _frozen() -> Iterator[None]:
    """What processes forked in here share, their collections of garbage leave alone: to look at it is to copy it."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _work(
    connection: "Connection", begin: Callable[[], Callable[[Any], Any]], items: Sequence[Any], reads: int, writes: int
) -> None:
    """In a forked process: answer the numbers that come with packed results, with nothing where there is trouble."""
    os.close(writes)
    threading.Thread(target=_end_with, args=(reads,), daemon=True).start()
    ready = cache(begin)
    with suppress(EOFError, OSError):
        while (number := connection.recv()) is not None:
            try:
                answer = pickle.dumps(ready()(items[number]), pickle.HIGHEST_PROTOCOL)
            except Exception:  # noqa: BLE001  # told by the first process, which tries again
                answer = b""
            connection.send_bytes(answer)


def _end_with(pipe: int) -> None:
    os.read(pipe, 1)
    os._exit(1)
