"""Fixes: what they make of a text, what they leave alone, and the patch that shows them."""

from datetime import date
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.decisions import FILE, Action, Decision, add_decision, figures_of, read_decisions, words_of
from factcheck.errors import UsageError
from factcheck.fix import apply, fixable, patch
from factcheck.load import load
from factcheck.pipeline import check
from factcheck.settings import Settings

check_guides = check

HEAD = "# Veterinarians\n\n"


def fixed(text: str) -> str:
    report = check(["-"], settings=Settings(), today=date(2026, 11, 22), data=(HEAD + text + "\n").encode())
    document = report.readings[0].document
    return apply(document, fixable(report).get("-", [])).removeprefix(HEAD).rstrip("\n")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a wrong value, and one under a wrong date
        (
            "According to the BLS, the median annual wage of veterinarians was $171,300 in May 2024.",
            "According to the BLS, the median annual wage of veterinarians was $125,510 in May 2024.",
        ),
        (
            "According to the BLS, the median annual wage of veterinarians was $95,460 in May 2020.",
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020.",
        ),
        # an old one takes its date along
        (
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020.",
            "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025.",
        ),
        # so do those that the same date governs
        (
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020. The lowest 10 "
            "percent earned less than $60,690, and the highest 10 percent earned more than $164,490.",
            "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025. The lowest 10 "
            "percent earned less than $73,920, and the highest 10 percent earned more than $215,700.",
        ),
        (
            "The BLS projected that employment of veterinarians would grow 16 percent from 2019 to 2029.",
            "The BLS projected that employment of veterinarians would grow 10 percent from 2024 to 2034.",
        ),
    ],
)
def test_what_is_corrected(text: str, wanted: str) -> None:
    assert fixed(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        # true and current
        "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025.",
        # the measure or the number: equally likely
        "According to the BLS, veterinarians earned an average annual wage of $125,510 in May 2024.",
        # the words about the average would have to change with the percent
        "The BLS projects employment of veterinarians to grow 16 percent from 2019 to 2029, much faster than the "
        "average for all occupations.",
        # the date governs a number that has no newer value
        "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020. The lowest 10 percent "
        "earned less than $61,960.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert "in May 2025" not in fixed(text) or text == fixed(text)
    assert fixed(text).split("The lowest")[0] == text.split("The lowest", maxsplit=1)[0]


def test_a_corrected_text_is_not_corrected_again() -> None:
    once = fixed("According to the BLS, the median annual wage of veterinarians was $95,460 in May 2020.")
    twice = fixed(once)
    assert fixed(twice) == twice


def test_a_patch_of_a_file_without_a_last_newline() -> None:
    document = load("/tmp/a.md", data=b"# One\n\ntwo")  # nothing is written
    assert patch(document, "# One\n\n2") == (
        "--- a/tmp/a.md\n+++ b/tmp/a.md\n@@ -1,3 +1,3 @@\n # One\n \n"
        "-two\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n"
    )


WRONG_MEASURE = "According to the BLS, veterinarians earned an average annual wage of $125,510 in May 2024."
MISDATED = "According to the BLS, the median annual wage of veterinarians was $95,460 in May 2020."
TRUE = "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025."


class Guide:
    """A guide in a folder of its own, and the command run over it."""

    def __init__(self, folder: Path, *sentences: str, newline: str = "\n", mark: bytes = b"") -> None:
        self.path = folder / "vets.md"
        self.text = newline.join(["# Veterinarians", "", *(f"{each}{newline}" for each in sentences)])
        self.path.write_bytes(mark + self.text.encode())

    def run(self, *options: str, answers: str | None = None) -> Result:
        arguments = ["fix", str(self.path), "--today", "2026-11-22", "--select", "wrong-measure"]
        arguments += ["--select", "misdated-figure", "--config", str(self.path.parent / "factcheck.toml"), *options]
        return CliRunner().invoke(main, arguments, input=answers, catch_exceptions=False)

    @property
    def now(self) -> str:
        return self.path.read_bytes().decode("utf-8")

    def print_of(self, check: str) -> str:
        """The fingerprint of its one finding of that check."""
        report = check_guides([str(self.path)], settings=Settings(), today=date(2026, 11, 22))
        (found,) = [each.fingerprint for each in report.findings if each.check == check]
        return found


@pytest.fixture(autouse=True)
def no_settings(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text("")


def test_equally_likely_corrections_are_numbered_and_not_made(tmp_path: Path) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE)
    result = guide.run("--diff")
    name = guide.print_of("wrong-measure")
    assert result.stdout == ""
    assert "not corrected: each of these is as likely as the other" in result.stderr
    assert f"1  “$125,510” → “$140,270”  (--pick {name}=1)" in result.stderr
    assert f"2  “an average” → “a median”  (--pick {name}=2)" in result.stderr


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "an average annual wage of $140,270"), (2, "a median annual wage of $125,510"), (0, WRONG_MEASURE[:40])],
)
def test_a_pick_is_made(tmp_path: Path, number: int, words: str) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE)
    result = guide.run("--apply", "--pick", f"{guide.print_of('wrong-measure')[:8]}={number}")
    assert result.exit_code in (0, None)
    assert words in guide.now
    assert "waiting" not in result.stderr


def test_a_pick_by_claim_goes_before_the_likelier_correction(tmp_path: Path) -> None:
    guide = Guide(tmp_path, MISDATED)
    assert "+According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020." in (
        guide.run("--diff").stdout
    )
    assert "or 2  “May 2020” → “May 2019”" in guide.run("--diff").stderr
    report = check_guides([str(guide.path)], settings=Settings(), today=date(2026, 11, 22))
    (claim,) = {each for finding in report.findings if finding.check == "misdated-figure" for each in finding.claims}
    guide.run("--apply", "--pick", f"{claim}=2")
    assert "was $95,460 in May 2019." in guide.now


@pytest.mark.parametrize(
    ("pick", "words"),
    [
        ("nonsense", "expected FINDING=NUMBER"),
        ("0123456789=1", "no finding has this fingerprint or claim"),
        ("{}=3", "there is no correction 3; there is 1 to 2"),
    ],
)
def test_a_pick_that_is_none_changes_nothing(tmp_path: Path, pick: str, words: str) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE, MISDATED)
    with pytest.raises(UsageError, match=words):
        guide.run("--apply", "--pick", pick.format(guide.print_of("wrong-measure")))
    assert guide.now == guide.text


@pytest.mark.parametrize(("newline", "mark"), [("\r\n", b""), ("\n", b"\xef\xbb\xbf"), ("\r\n", b"\xef\xbb\xbf")])
def test_newlines_and_byte_order_mark_stay(tmp_path: Path, newline: str, mark: bytes) -> None:
    guide = Guide(tmp_path, "Ärzte – naïve text.", MISDATED, newline=newline, mark=mark)
    guide.path.chmod(0o640)
    guide.run("--apply")
    expected = guide.text.replace("$95,460", "$99,250")
    assert guide.path.read_bytes() == mark + expected.encode()
    assert guide.path.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_file_that_changed_meanwhile_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guide = Guide(tmp_path, MISDATED)

    def edit(*arguments: object, **more: object) -> object:
        report = check_guides(*arguments, **more)  # type: ignore[arg-type]
        guide.path.write_text("somebody else's words\n")
        return report

    monkeypatch.setattr("factcheck.pipeline.check", edit)
    with pytest.raises(UsageError, match="changed while it was checked; nothing was written"):
        guide.run("--apply")
    assert guide.now == "somebody else's words\n"


def test_asked_at_the_terminal(tmp_path: Path) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE, MISDATED)
    result = guide.run("--interactive", answers="?\n2\nn\n")
    assert "make this correction" in result.stdout
    assert "-According to the BLS, veterinarians earned an average annual wage of $125,510" in result.stdout
    assert "a median annual wage of $125,510" in guide.now
    assert "$95,460 in May 2020" in guide.now


@pytest.mark.parametrize(
    ("answers", "first", "second"),
    [("q\n", "an average", "$95,460"), ("a\n", "an average", "$99,250"), ("1\nq\n", "$140,270", "$95,460")],
)
def test_all_and_quit(tmp_path: Path, answers: str, first: str, second: str) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE, MISDATED)
    guide.run("-i", answers=answers)
    assert first in guide.now
    assert second in guide.now


def test_an_interruption_writes_nothing(tmp_path: Path) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE, MISDATED)
    with pytest.raises(click.Abort):
        CliRunner().invoke(main, ["fix", "-i", str(guide.path)], input="1\n", standalone_mode=False,
                           catch_exceptions=False)  # fmt: skip
    assert guide.now == guide.text


def test_a_decision_holds_the_pick_while_the_words_stay(tmp_path: Path) -> None:
    guide = Guide(tmp_path, WRONG_MEASURE)
    report = check_guides([str(guide.path)], settings=Settings(), today=date(2026, 11, 22))
    (finding,) = [each for each in report.findings if each.check == "wrong-measure"]
    decision = Decision(
        finding.fingerprint, Action.PICK, choice=2, on=date(2026, 11, 22),
        text=words_of(finding, guide.text), figures=figures_of(finding, report.verdicts),
    )  # fmt: skip
    add_decision(tmp_path / FILE, decision)
    assert "choice = 2" in (tmp_path / FILE).read_text()
    assert read_decisions(tmp_path / FILE) == (decision,)
    assert "+According to the BLS, veterinarians earned a median annual wage of $125,510" in guide.run("--diff").stdout
    (tmp_path / FILE).write_text((tmp_path / FILE).read_text().replace("$125,510", "$125,511"))
    assert guide.run("--diff").stdout == ""


def test_a_waived_finding_is_not_corrected(tmp_path: Path) -> None:
    guide = Guide(tmp_path, MISDATED)
    report = check_guides([str(guide.path)], settings=Settings(), today=date(2026, 11, 22))
    (finding,) = [each for each in report.findings if each.check == "misdated-figure"]
    decision = Decision(
        finding.fingerprint, Action.WAIVE, reason="a quotation", until=date(2027, 1, 1),
        text=words_of(finding, guide.text), figures=figures_of(finding, report.verdicts),
    )  # fmt: skip
    add_decision(tmp_path / FILE, decision)
    assert guide.run("--diff").stdout == ""


def test_a_pick_without_its_number_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[[decision]]\nfingerprint = "abc"\naction = "pick"\n')
    with pytest.raises(UsageError, match="a pick needs the number of the correction"):
        read_decisions(tmp_path / FILE)
    (tmp_path / FILE).write_text('[[decision]]\nfingerprint = "abc"\naction = "pick"\nchoice = "2"\n')
    with pytest.raises(UsageError, match=r"choice is '2'; expected is a number"):
        read_decisions(tmp_path / FILE)
