"""States, metropolitan areas and flat files over real HTTP and by hand, each fault with its outcome; and the commands.

The suites have tests of their own; here they hold for the states of a year to come, and are left out where a table of
three rows stands for 200,000.
"""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.errors import SourceError
from factcheck.figure import Figure, Key, Missing
from factcheck.measure import Measure
from factcheck.reference import publish
from factcheck.reference.library import EMBEDDED, Library
from factcheck.reference.pointer import areas
from factcheck.sources.base import pull_areas
from factcheck.sources.flat import PATH, pull_flat
from factcheck.sources.oews import AREAS
from factcheck.web import Web

from . import made
from .books import workbook
from .stand_in import Answer, Bls, answers, bls, cut, drip, file, page, reset

TODAY = date(2026, 11, 22)
STATES, METROPOLITAN = AREAS
ZIP = "/oes/special-requests/oesm25ma.zip"
SEATTLE = "Seattle-Tacoma-Bellevue, WA"
FEW = {"42660": (SEATTLE, "metro")}
SEVEN = {"0042660": (SEATTLE, "metro"), "0600000": ("California", "state")}
MEDIAN = Key(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE)


@pytest.fixture
def server() -> Iterator[Bls]:
    with bls() as running:
        yield running


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "validate_areas", lambda *_, **__: [])
    monkeypatch.setattr(publish, "validate", lambda *_, **__: [])


def web(**more: float) -> Web:
    return Web("editor@example.org", pause=0.01, timeouts=(2.0, 2.0), **more)  # type: ignore[arg-type]


def metro_zip(**more: float) -> bytes:
    return made.zipped("oesm25ma/MSA_M2025_dl.xlsx", workbook(made.area_table(FEW, **more), "MSA_M2025_dl"))


def untouched(folder: Path) -> bool:
    """Nothing in use changed, and nothing half-done lies about."""
    left = [path for path in folder.rglob("*") if path.is_file() and path.name not in (".lock", "tags.json")]
    return publish.current(folder) == EMBEDDED and publish.verify(folder) == [] and left == []


def median(folder: Path) -> Figure | Missing:
    return Library.open(folder).look_up(MEDIAN)


# Workbooks over HTTP


@pytest.mark.usefixtures("trusting")
def test_areas_are_fetched_once_and_answer(server: Bls, tmp_path: Path) -> None:
    server.pages[ZIP] = file(metro_zip())
    done = pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url)
    assert done is not None
    assert done.manifest is not None
    assert (done.manifest.table, done.manifest.release, done.manifest.rows) == ("metropolitan", "May 2025", 3)
    assert (done.manifest.sha256, done.manifest.url) == (None, f"{server.url}{ZIP}")
    found = median(tmp_path)
    assert isinstance(found, Figure)
    assert (found.area, found.provenance.file) == (SEATTLE, "MSA_M2025_dl.xlsx")
    assert Library.open(tmp_path).path == EMBEDDED  # the snapshot of the package stays in use
    assert publish.verify(tmp_path) == []
    assert pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url) is None
    assert len(server.seen) == 1


@pytest.mark.usefixtures("trusting")
def test_both_workbooks_of_the_archive_are_one_table(server: Bls, tmp_path: Path) -> None:
    import io
    import zipfile

    rural = {"0100001": ("Northwest Alabama nonmetropolitan area", "nonmetropolitan")}
    packed = io.BytesIO(metro_zip())
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("oesm25ma/BOS_M2025_dl.xlsx", workbook(made.area_table(rural), "BOS_M2025_dl"))
        archive.writestr("oesm25ma/file_descriptions.xlsx", b"words")
    server.pages[ZIP] = file(packed.getvalue())
    done = pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url)
    assert done is not None
    assert done.manifest is not None
    assert done.manifest.rows == 6
    kinds = [(sort, count) for _, sort, count, _ in Library.open(tmp_path).regional()]
    assert kinds == [("state", 54), ("metro", 1), ("nonmetropolitan", 1)]


FAULTS: list[tuple[str, Answer | Callable[[bytes], Answer], str]] = [
    ("503", page(503, b"<html>busy</html>", Retry_After="0"), "answered 503, also when asked again"),
    ("404", page(404, b"<html>no</html>"), "it may not be published yet"),
    ("403", page(403, b"<html><title>Access Denied</title></html>"), r"refused \(403\)"),
    ("reset", reset, "no answer"),
    ("a page", page(200, b"<html><title>Maintenance</title></html>"), "a web page came instead"),
    ("no zip", file(b"PK nonsense"), "not a whole zip"),
    ("no table", file(made.zipped("readme.txt", b"hello")), "no single table of wages in it"),
    ("states", file(made.zipped("state_M2025_dl.csv", b"AREA")), "it holds states, not metropolitan"),
    ("outside", file(made.zipped("../MSA_M2025_dl.xlsx", b"x")), "points outside"),
    ("no workbook", file(made.zipped("MSA_M2025_dl.xlsx", b"<html>")), "not a readable workbook"),
    ("zip bomb", file(made.zipped("MSA_M2025_dl.xlsx", b"\0" * 90_000_000)), "would be 90,000,000 bytes"),
    ("too large", file(b"\0" * 61_000_000), "61,000,000 bytes, more than the 60,000,000"),
]


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize(("answer", "words"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_lasting_trouble_is_told_and_nothing_changes(server: Bls, tmp_path: Path, answer: Answer, words: str) -> None:
    server.pages[ZIP] = answer
    with pytest.raises(SourceError, match=words):
        pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url)
    assert untouched(tmp_path)


@pytest.mark.usefixtures("trusting")
def test_cut_short_truncated_and_dripping(server: Bls, tmp_path: Path) -> None:
    body = metro_zip()
    for answer, words in (
        (cut(body), "broke off|cut short"),
        (file(body[:-200]), "not a whole zip"),
        (drip(body, pause=0.02), "not done after"),
    ):
        server.pages[ZIP] = answer
        with pytest.raises(SourceError, match=words):
            pull_areas(METROPOLITAN, tmp_path, web(seconds=0.5), today=TODAY, host=server.url)
        assert untouched(tmp_path)


@pytest.mark.usefixtures("trusting")
def test_passing_trouble_is_waited_out(server: Bls, tmp_path: Path) -> None:
    server.pages[ZIP] = answers(page(503, b"busy", Retry_After="0"), reset, file(metro_zip()))
    done = pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url)
    assert done is not None
    assert done.manifest is not None


def test_a_table_that_breaks_its_suite_is_refused(server: Bls, tmp_path: Path) -> None:
    server.pages[ZIP] = file(metro_zip())
    with pytest.raises(publish.Refused, match="There are 350 to 650 metropolitan"):
        pull_areas(METROPOLITAN, tmp_path, web(), today=TODAY, host=server.url)
    assert untouched(tmp_path)


def test_a_workbook_that_grows_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.reference.recognise.MAX_GROWN", 2_000)
    path = tmp_path / "MSA_M2025_dl.xlsx"
    path.write_bytes(workbook(made.area_table(FEW), "MSA_M2025_dl"))
    with pytest.raises(SourceError, match="bytes when unpacked, more than 2,000"):
        publish.import_file(path, tmp_path / "own", today=TODAY)
    assert untouched(tmp_path / "own")


# States of a year to come, whole, with their suites


def test_states_of_a_newer_release_need_its_national_table_and_are_then_judged(tmp_path: Path) -> None:
    library, later = Library.open(), date(2027, 6, 15)
    states = tmp_path / "oesm26st.zip"
    states.write_bytes(made.zipped("oesm26st/state_M2026_dl.csv", made.state_table(library)))
    own = tmp_path / "own"
    with pytest.raises(SourceError, match=r"May 2026, whose national table is not held; .*oesm26nat\.zip"):
        publish.import_file(states, own, today=later)
    assert untouched(own)
    nation = tmp_path / "national_M2026_dl.csv"
    nation.write_bytes(made.wage_table(library))
    publish.import_file(nation, own, today=later)
    manifest = publish.import_file(states, own, today=later)
    assert (manifest.table, manifest.release, manifest.warnings) == ("states", "May 2026", ())
    newer = Library.open(own)
    found = newer.series(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Texas")
    assert [(one.release.name, one.value) for one in found] == [("May 2025", 95_970), ("May 2026", 98_850)]
    assert publish.verify(own) == []
    stale = tmp_path / "state_M2026_dl.csv"
    stale.write_bytes(made.state_table(library, growth=1))
    with pytest.raises(publish.Refused, match="Hardly any median is the same as the year before"):
        publish.import_file(stale, own, today=later)
    assert publish.rollback(own) == manifest.previous
    assert len(Library.open(own).series(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Texas")) == 1


@pytest.mark.usefixtures("trusting")
def test_what_came_before_stays_with_what_comes_after(tmp_path: Path) -> None:
    """Areas, then a national table, then back twice: each release has both files as they then were."""
    metros, nation, own = tmp_path / "oesm25ma.zip", tmp_path / "national_M2026_dl.csv", tmp_path / "own"
    metros.write_bytes(metro_zip())
    nation.write_bytes(made.wage_table(Library.open()))
    first = publish.import_file(metros, own, today=TODAY)
    second = publish.import_file(nation, own, today=TODAY)
    assert (second.areas_sha256, first.sha256) == (first.areas_sha256, None)
    assert Library.open(own).newest("OEWS").name == "May 2026"
    assert isinstance(median(own), Missing)  # of May 2026 none is held for areas
    assert len(Library.open(own).series(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE)) == 1
    assert publish.rollback(own) == first.name
    assert isinstance(median(own), Figure)
    assert publish.rollback(own) is None
    assert areas(own) is None
    assert publish.verify(own) == []


@pytest.mark.usefixtures("trusting")
def test_a_flipped_byte_or_a_lost_file_is_found(tmp_path: Path) -> None:
    metros, own = tmp_path / "oesm25ma.zip", tmp_path / "own"
    metros.write_bytes(metro_zip())
    publish.import_file(metros, own, today=TODAY)
    place = areas(own)
    assert place is not None
    content = bytearray(place.read_bytes())
    content[len(content) // 2] ^= 1
    place.write_bytes(content)
    assert any("but the manifest says" in trouble for trouble in publish.verify(own))
    place.unlink()
    assert any("missing" in trouble for trouble in publish.verify(own))


# Flat files


def serve(server: Bls, **changed: Answer) -> dict[str, bytes]:
    bodies = made.flat_files(SEVEN)
    for name, body in bodies.items():
        server.pages[PATH + name] = changed.get(name.split(".")[1], file(body))
    return bodies


@pytest.mark.usefixtures("trusting")
def test_flat_files_are_fetched_streamed_and_published(server: Bls, tmp_path: Path) -> None:
    serve(server)
    done = pull_flat(tmp_path, web(), today=TODAY, host=server.url)
    assert done.manifests is not None
    assert [(one.table, one.rows) for one in done.manifests] == [("states", 3), ("metropolitan", 3)]
    assert isinstance(median(tmp_path), Figure)
    assert publish.verify(tmp_path) == []
    assert not (tmp_path / "downloads" / "oe").exists()
    assert pull_flat(tmp_path, web(), today=TODAY, host=server.url).manifests is None  # the server says: unchanged
    assert len(publish.history(tmp_path)) == 2


@pytest.mark.usefixtures("trusting")
def test_only_one_kind_of_flat_areas(server: Bls, tmp_path: Path) -> None:
    serve(server)
    done = pull_flat(tmp_path, web(), today=TODAY, kinds=["metropolitan"], host=server.url)
    assert done.manifests is not None
    assert [one.table for one in done.manifests] == ["metropolitan"]


DATA = made.flat_files(SEVEN)["oe.data.0.Current"]
FLAT_FAULTS: list[tuple[str, str, Answer, str]] = [
    ("data cut", "data", cut(DATA), "broke off|cut short"),
    ("data dripping", "data", drip(DATA, pause=0.02), "not done after"),
    ("data ending within a line", "data", file(DATA[:-9]), "cut short within its last line"),
    ("data are a page", "data", page(200, b"<html>Maintenance</html>"), "a web page came instead"),
    ("data are a page without a type", "data", file(b"<html>Access Denied</html>\n"), "not the header of an oe.data"),
    ("no data", "data", file(DATA.split(b"\n")[0] + b"\n"), "no data behind its header"),
    ("areas missing", "area", page(404, b"<html>no</html>"), "it may not be published yet"),
    ("occupations missing", "occupation", page(403, b"<html>Denied</html>"), r"refused \(403\)"),
    ("areas empty", "area", file(b"state_code\tarea_code\tareatype_code\tarea_name\r\n"), "not in the list"),
    ("another year", "data", file(DATA.replace(b"2025\tA01", b"2026\tA01")), "whose national table is not held"),
]


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize(
    ("name", "answer", "words"), [fault[1:] for fault in FLAT_FAULTS], ids=[fault[0] for fault in FLAT_FAULTS]
)
def test_trouble_with_flat_files_is_told_and_nothing_changes(
    server: Bls, tmp_path: Path, name: str, answer: Answer, words: str
) -> None:
    serve(server, **{name: answer})
    with pytest.raises(SourceError, match=words):
        pull_flat(tmp_path, web(), today=TODAY, kinds=["metropolitan"], host=server.url, seconds=0.5)
    assert untouched(tmp_path)


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from factcheck.reference import publish, regions, shelf
from factcheck.reference.importers import areas
step, source, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
publish.validate_areas = lambda *_, **__: []
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
match step:
    case "while copying": publish._second_name = die
    case "while reading":
        cells = areas._cells
        areas._cells = lambda values, release, key: die() if key.endswith("291141") else cells(values, release, key)
    case "while writing": regions.finish = die
    case "before it is named": shelf._carry = shelf.write = die
    case "between the renames": shelf.point = die
publish.import_all(source, folder, today=date(2026, 11, 22), kinds=["metropolitan"])
"""


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize(
    "step", ["while copying", "while reading", "while writing", "before it is named", "between the renames"]
)
def test_a_kill_at_any_step_leaves_a_library_that_verifies(tmp_path: Path, step: str) -> None:
    source, own = tmp_path / "oe", tmp_path / "own"
    source.mkdir()
    for name, body in made.flat_files(SEVEN).items():
        (source / name).write_bytes(body)
    done = subprocess.run([sys.executable, "-c", KILLED, step, str(source), str(own)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert publish.verify(own) == []
    assert publish.current(own) == EMBEDDED
    assert areas(own) is None
    publish.import_all(source, own, today=TODAY, kinds=["metropolitan"])
    assert publish.verify(own) == []
    assert isinstance(median(own), Figure)
    assert list((own / "releases").glob(".partial-*")) == []
    assert list((own / "quarantine").iterdir()) == []


def test_a_kill_while_downloading_leaves_a_library_that_verifies(server: Bls, tmp_path: Path) -> None:
    serve(server, data=drip(DATA, pause=0.05))
    code = (
        "import sys\nfrom datetime import date\nfrom pathlib import Path\nfrom factcheck.web import Web\n"
        "from factcheck.sources.flat import pull_flat\n"
        "pull_flat(Path(sys.argv[1]), Web('editor@example.org'), today=date(2026, 11, 22), host=sys.argv[2])\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path), server.url]) as pulling:
        place = tmp_path / "downloads" / "oe" / "oe.data.0.Current"
        until = time.monotonic() + 60
        while not (place.is_file() and place.stat().st_size) and time.monotonic() < until:
            time.sleep(0.05)
        assert place.stat().st_size < len(DATA)
        pulling.send_signal(signal.SIGKILL)
    assert publish.verify(tmp_path) == []
    assert publish.current(tmp_path) == EMBEDDED


# By hand


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["oe.area"], r"a folder without oe\.data\.0\.Current, oe\.occupation"),
        ([], "a folder without"),
    ],
)
def test_a_folder_that_lacks_a_file_is_named(tmp_path: Path, names: list[str], words: str) -> None:
    source = tmp_path / "oe"
    source.mkdir()
    for name in names:
        (source / name).write_bytes(b"x\n")
    with pytest.raises(SourceError, match=words):
        publish.import_all(source, tmp_path / "own", today=TODAY)
    assert untouched(tmp_path / "own")


def test_a_packed_database_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "oews-2025.sqlite.gz"
    path.write_bytes(b"no gzip")
    with pytest.raises(SourceError, match="not a whole database of flat files"):
        publish.import_file(path, tmp_path / "own", today=TODAY)
    assert untouched(tmp_path / "own")


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    with pytest.raises(SystemExit) as left:
        run([str(one) for one in arguments])
    captured = capsys.readouterr()
    return int(left.value.code or 0), captured.out + captured.err


GUIDE = "According to the BLS, registered nurses in Seattle earned a median annual wage of ${:,.0f} in May 2025.\n"


@pytest.mark.usefixtures("trusting")
def test_from_pull_to_rollback(
    server: Bls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text('contact = "editor@example.org"\nreference = "own"\n')
    (tmp_path / "own").mkdir()
    (tmp_path / "pay.md").write_text(GUIDE.format(88_880))
    there = ("--host", server.url, "--today", "2026-11-22")
    status, said = call(capsys, "check", "--format", "json", "pay.md")
    assert "factcheck reference pull oews --areas metropolitan" in said, said
    status, said = call(capsys, "reference", "status")
    assert "absent   metropolitan areas" in said
    server.pages[ZIP] = file(metro_zip())
    status, said = call(capsys, "reference", "pull", "oews", "--areas", "metropolitan", *there)
    assert (status, "published OEWS May 2025, metropolitan: 3 rows" in said) == (0, True), said
    status, said = call(capsys, "reference", "pull", "oews", "--areas", "metropolitan", *there)
    assert "metropolitan of the newest release are held" in said
    status, said = call(capsys, "reference", "status")
    assert "3 rows, 1 metropolitan area\n" in said
    assert "areas.sqlite" in said
    assert call(capsys, "reference", "verify", "--reference", "own")[0] == 0
    status, said = call(capsys, "check", "pay.md")
    assert status == 1
    assert f"Registered Nurses in {SEATTLE}" in said or "Seattle" in said, said
    status, said = call(capsys, "reference", "diff", "--today", "2026-11-22", "pay.md")
    assert "new: OEWS May 2025, 1 metropolitan area, 3 rows" in said
    assert "not_checked ->" in said
    status, said = call(capsys, "reference", "rollback")
    assert said == "in use: the embedded figures\n"
    assert call(capsys, "check", "pay.md")[0] == 0
    serve(server)
    status, said = call(capsys, "reference", "pull", "oews-flat", "--areas", "metropolitan", *there)
    assert (status, "published OEWS May 2025, metropolitan: 3 rows" in said) == (0, True), said
    status, said = call(capsys, "reference", "history")
    assert (status, said.count("OEWS May 2025 metropolitan")) == (0, 2)


@pytest.mark.usefixtures("trusting")
def test_a_folder_of_official_files_national_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, own = tmp_path / "fetched", tmp_path / "own"
    source.mkdir()
    rows = workbook(made.area_table(FEW), "MSA_M2026_dl")
    (source / "MSA_M2026_dl.xlsx").write_bytes(rows)
    (source / "national_M2026_dl.csv").write_bytes(made.wage_table(Library.open()))
    (source / "readme.txt").write_text("hello")
    status, said = call(capsys, "reference", "import", source, "--library", own, "--today", "2027-06-15")
    assert status == 0, said
    assert [one.table for one in publish.history(own)] == ["nation", "metropolitan"]
    assert isinstance(median(own), Figure)


def test_areas_are_of_oews_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    status, said = call(capsys, "reference", "pull", "projections", "--areas", "metropolitan")
    assert (status, "--areas is for oews" in said) == (2, True)


@pytest.mark.evaluation
def test_the_real_areas_pass_their_suites(evaluation: Path, tmp_path: Path) -> None:
    (manifest,) = publish.import_all(
        evaluation / "bls/oews/flatfile_2025", tmp_path, today=TODAY, kinds=["metropolitan"]
    )
    assert (manifest.rows, manifest.warnings) == (198_287, ())
    library = Library.open(tmp_path)
    kinds = [(sort, count) for _, sort, count, _ in library.regional()]
    assert kinds == [("state", 54), ("metro", 394), ("nonmetropolitan", 134)]
    found = library.look_up(MEDIAN)
    assert isinstance(found, Figure)
    assert found.value == 128_260
