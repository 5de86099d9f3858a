"""Documents in several processes: the same report, whatever becomes of the processes.

What forks runs in a process of its own, for the one that runs the tests may have other threads.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck import parallel
from factcheck.checks import CHECKS, Example, Review
from factcheck.claims import read
from factcheck.judge import judge
from factcheck.load import load
from factcheck.parallel import LEAST, processes
from factcheck.reference.library import Library
from factcheck.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")

TODAY = date(2026, 11, 22)
PROGRAM = """
import os, threading, time
from pathlib import Path
from factcheck import parallel, pipeline
from factcheck.cli import run
from factcheck.errors import UsageError
parallel.LEAST = 1
examine = pipeline._examine
def note(path):
    with open("processes.log", "a") as file:
        file.write(f"{os.getpid()} {path}\\n")
    DOCUMENT
    return path
def noted(paths, **options):
    return examine(map(note, paths), **options)
pipeline._examine = noted
PROCESS
"""


def program(*arguments: object, document: str = "pass", process: str = "run()") -> list[str]:
    """The command; `document` is done before each document by the process that examines it, `process` starts it all."""
    code = PROGRAM.replace("DOCUMENT", document).replace("PROCESS", process)
    return [sys.executable, "-c", code, "check", "--today", "2026-11-22", *map(str, arguments)]


def checked(folder: Path, *arguments: object, data: bytes = b"", **hooks: str) -> subprocess.CompletedProcess[bytes]:
    """One run in `folder`."""
    (folder / "processes.log").unlink(missing_ok=True)
    command = program(*arguments, **hooks)
    return subprocess.run(command, cwd=folder, input=data, capture_output=True, check=False, timeout=300)


def pids(folder: Path) -> set[str]:
    """The processes that examined documents."""
    return {line.split()[0] for line in (folder / "processes.log").read_text().splitlines()}


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of all that the checks flag and leave, and of documents that cannot be read."""
    folder = tmp_path_factory.mktemp("examples")
    for each in CHECKS:
        for number, example in enumerate((*each.flags, *each.leaves)):
            guide = example if isinstance(example, Example) else Example(example)
            for name, text in ((guide.name, guide.text), *guide.others):
                path = folder / "guides" / f"{each.name}-{number}" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text.encode())
    (folder / "guides" / "empty.md").write_bytes(b"")
    (folder / "guides" / "binary.md").write_bytes(b"\x89PNG\r\n\0\0\0")
    return folder


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    for number in range(8):
        (tmp_path / f"{number}.md").write_text(
            f"# Vets {number}\n\nThe BLS says that veterinarians earned a median annual wage of $1{number}1,300 in "
            f"May 2024.\n{'Guide. ' * number}\n"
        )
    return tmp_path


def test_a_report_is_the_same_to_the_byte(examples: Path) -> None:
    stdin = b"The BLS says that veterinarians earned a median annual wage of $171,300 in May 2024.\n"
    arguments = ("guides", "-", "gone.md", "--format", "json")
    one = checked(examples, *arguments, "--jobs", 1, data=stdin)
    assert len(pids(examples)) == 1
    several = checked(examples, *arguments, "--jobs", 3, data=stdin)
    assert len(pids(examples)) == 3
    assert one.stdout
    assert (
        (several.returncode, several.stdout, several.stderr)
        == (one.returncode, one.stdout, one.stderr)
        == (
            2,
            one.stdout,
            b"",
        )
    )


@pytest.mark.evaluation
def test_a_report_on_real_guides_is_the_same_to_the_byte(evaluation: Path, tmp_path: Path) -> None:
    one, several = (
        checked(tmp_path, evaluation / "eval" / "docs", "--format", "json", "--jobs", jobs).stdout for jobs in (1, 2)
    )
    assert one
    assert one == several


def test_checks_that_do_not_compare_documents_say_the_same_of_each_alone(examples: Path, library: Library) -> None:
    paths = sorted(path for path in (examples / "guides").rglob("*.*") if path.stat().st_size > 10)
    readings = [read(load(str(path)), library=library) for path in paths]
    verdicts = judge(readings, library=library, today=TODAY)
    together = Review(readings, verdicts, library, TODAY.year, Settings())
    year = TODAY.year
    alone = [Review([one], judge([one], library=library, today=TODAY), library, year, Settings()) for one in readings]
    assert verdicts == {name: verdict for each in alone for name, verdict in each.verdicts.items()}
    order = {reading.document.path: number for number, reading in enumerate(readings)}
    for each in CHECKS:
        found = sorted(each.run(together), key=lambda finding: order[finding.document])
        singly = [finding for review in alone for finding in each.run(review)]
        assert (found == singly) is not each.corpus, each.name


@pytest.mark.parametrize(
    ("jobs", "sizes", "expected"),
    [
        (0, [LEAST] * 8, 4),
        (1, [LEAST] * 8, 1),
        (3, [LEAST] * 8, 3),
        (9, [LEAST] * 8, 8),
        (0, [LEAST * 8], 1),
        (0, [LEAST - 1, LEAST], 1),
        (0, [LEAST, LEAST], 2),
        (9, [1000] * 30, 1),
        (0, [], 1),
    ],
)
def test_processes_are_started_where_they_pay(monkeypatch, jobs: int, sizes: list[int], expected: int) -> None:
    monkeypatch.setattr(parallel, "cores", lambda: 4)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert processes(jobs, sizes) == expected


def test_none_is_started_where_a_fork_is_not_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert processes(4, [LEAST] * 8) == 1
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert processes(4, [LEAST] * 8) == 4
    monkeypatch.setattr(sys, "platform", "darwin")
    assert processes(4, [LEAST] * 8) == 1


def test_a_run_in_a_thread_stays_in_one_process(guides: Path) -> None:
    checked(guides, ".", "--jobs", 2, process="threading.Thread(target=run).start()")
    assert len(pids(guides)) == 1


def test_a_few_guides_load_nothing_for_processes(guides: Path) -> None:
    code = "import sys; from factcheck.cli import run\ntry: run()\nfinally: print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, "check", "."], cwd=guides, capture_output=True, check=False)
    assert b"'factcheck.parallel'" in done.stdout
    assert b"multiprocessing" not in done.stdout
    assert b"concurrent" not in done.stdout


KILL_ONCE = """
    if path.endswith("7.md") and not Path("killed").exists():
        Path("killed").touch()
        os.kill(os.getpid(), 9)
"""
KILL_ALWAYS = """
    if path.endswith("7.md"):
        os.kill(os.getpid(), 9)
"""


def test_what_a_killed_process_left_is_done_again(guides: Path) -> None:
    whole = checked(guides, ".", "--format", "json", "--jobs", 1)
    again = checked(guides, ".", "--format", "json", "--jobs", 2, document=KILL_ONCE)
    assert (guides / "killed").exists()
    assert (again.returncode, again.stdout, again.stderr) == (1, whole.stdout, b"")


def test_a_document_that_kills_each_process_is_named_and_the_others_are_checked(guides: Path) -> None:
    done = checked(guides, ".", "--jobs", 2, document=KILL_ALWAYS)
    assert done.returncode == 2
    said = " ".join(done.stdout.decode().split())
    assert "7.md" in said
    assert "the process that read this document was killed" in said
    assert said.count("wrong-value") == 7
    assert done.stderr == b""


KILL_AT_SENDING = """
import struct
from multiprocessing.connection import Connection
send = Connection.send_bytes
def send_half(self, answer):
    if not Path("killed").exists():
        Path("killed").touch()
        os.write(self.fileno(), struct.pack("!i", len(answer)) + answer[: len(answer) // 2])
        os.kill(os.getpid(), 9)
    send(self, answer)
Connection.send_bytes = send_half
run()
"""


def test_a_process_killed_in_the_middle_of_its_answer_holds_up_nobody(guides: Path) -> None:
    whole = checked(guides, ".", "--format", "json", "--jobs", 1)
    done = checked(guides, ".", "--format", "json", "--jobs", 2, process=KILL_AT_SENDING)
    assert (guides / "killed").exists()
    assert (done.returncode, done.stdout, done.stderr) == (1, whole.stdout, b"")


def test_trouble_in_a_process_is_told_as_in_one(guides: Path) -> None:
    done = checked(guides, ".", "--jobs", 2, document="if '5' in path: raise UsageError('no model')")
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"factcheck: no model\n")


def test_our_own_fault_in_a_process_is_told_as_in_one(guides: Path) -> None:
    done = checked(guides, ".", "--jobs", 2, document="1 / 0")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"Traceback") == 1
    assert b"please report it" in done.stderr


def test_where_the_system_gives_no_more_processes_the_work_is_done_in_this_one(guides: Path) -> None:
    refuse = "def refuse(): raise BlockingIOError(11, 'Resource temporarily unavailable')\nos.fork = refuse\nrun()"
    whole = checked(guides, ".", "--format", "json", "--jobs", 1)
    done = checked(guides, ".", "--format", "json", "--jobs", 2, process=refuse)
    assert len(pids(guides)) == 1
    assert (done.returncode, done.stdout, done.stderr) == (1, whole.stdout, b"")


@pytest.mark.parametrize(
    ("send", "status"),
    [
        (lambda pid: os.killpg(pid, signal.SIGINT), 130),  # Ctrl-C
        (lambda pid: os.kill(pid, signal.SIGINT), 130),
        (lambda pid: os.kill(pid, signal.SIGTERM), -signal.SIGTERM),
        (lambda pid: os.kill(pid, signal.SIGKILL), -signal.SIGKILL),
    ],
    ids=["ctrl-c", "interrupt", "terminate", "kill"],
)
def test_no_process_outlives_the_first_and_none_complains(
    guides: Path, send: Callable[[int], None], status: int
) -> None:
    first = subprocess.Popen(
        program(".", "--jobs", 2, document="time.sleep(60)"),
        cwd=guides,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_for(lambda: (guides / "processes.log").exists() and len(pids(guides)) == 2)
    send(first.pid)
    out, err = first.communicate(timeout=20)  # ends when the last holder of the pipes does
    assert (first.returncode, out, err.strip()) == (status, b"", b"")  # click ends the line that shows "^C"
    wait_for(lambda: not any(running(pid) for pid in pids(guides)))


def running(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)
