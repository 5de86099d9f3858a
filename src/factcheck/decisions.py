"""What people decided about findings, kept in a plain file that is reviewed like the guides themselves.

`factcheck.decisions.toml` holds one `[[decision]]` for each finding decided on:

    accept   the finding is right and will be put right; it stays in every report
    waive    the guide may stand as it is, for a reason, until a day; the finding no longer counts
    assign   somebody is to look into it; it stays in every report
    pick     of its corrections, `factcheck fix` makes this one (`choice`, counted from 1)

A decision is about what was seen when it was made: the words (`text`) and the figures (`figures`). Where either
has changed since, or the day has passed, the decision no longer holds and the finding counts again.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.figure import Figure
from factcheck.finding import Finding
from factcheck.report import Report
from factcheck.verdict import Verdict

FILE = "factcheck.decisions.toml"
LONGEST = 200  # characters of a finding's words that are kept


class Action(StrEnum):
    ACCEPT = "accept"
    WAIVE = "waive"
    ASSIGN = "assign"
    PICK = "pick"


class State(StrEnum):
    """Whether a decision still holds for what the run found."""

    HOLDS = "holds"
    EXPIRED = "expired"
    CHANGED = "changed"  # the words or the figures are no longer those that were decided on


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the file. `until` is the last day on which a waiver holds; `to` whom it is assigned to."""

    fingerprint: str
    action: Action
    reason: str = ""
    until: date | None = None
    to: str = ""
    by: str = ""
    on: date | None = None
    check: str = ""
    document: str = ""
    text: str = ""
    figures: str = ""
    choice: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision beside the finding it is about."""

    decision: Decision
    state: State
    detail: str

    @property
    def hides(self) -> bool:
        """Whether the finding no longer counts."""
        return self.state is State.HOLDS and self.decision.action is Action.WAIVE

    @property
    def label(self) -> str:
        decision = self.decision
        if self.state is State.EXPIRED:
            return f"waiver expired {decision.until}"
        if self.state is State.CHANGED:
            return "changed since it was decided"
        words = {
            Action.ACCEPT: "accepted",
            Action.WAIVE: f"waived until {decision.until}",
            Action.PICK: f"correction {decision.choice} picked",
        }
        return words.get(decision.action, f"assigned to {decision.to}")


@dataclass(frozen=True, slots=True)
class Replay:
    """The decisions laid over a run. `orphaned` are about findings that the run no longer has."""

    standings: Mapping[str, Standing]
    orphaned: tuple[Decision, ...] = ()

    @property
    def waived(self) -> frozenset[str]:
        """Fingerprints of the findings that no longer count."""
        return frozenset(each for each, standing in self.standings.items() if standing.hides)

    @property
    def picks(self) -> dict[str, int]:
        """Fingerprint -> number of the correction picked, where the decision still holds."""
        return {
            fingerprint: standing.decision.choice
            for fingerprint, standing in self.standings.items()
            if standing.state is State.HOLDS and standing.decision.action is Action.PICK
        }

    def in_state(self, state: State) -> tuple[Standing, ...]:
        return tuple(standing for standing in self.standings.values() if standing.state is state)


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions in `path`; none where there is no such file. Raises UsageError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise UsageError(f"{path}: the decisions cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: this is not valid TOML ({error}); correct it") from error
    entries = table.get("decision", [])
    if not isinstance(entries, list):
        raise UsageError(f"{path}: `decision` is no list; each decision starts with [[decision]]")
    decisions = tuple(_decision(path, number, entry) for number, entry in enumerate(entries, start=1))
    seen: set[str] = set()
    for decision in decisions:
        if decision.fingerprint in seen:
            raise UsageError(f"{path}: finding {decision.fingerprint} is decided twice; keep one decision")
        seen.add(decision.fingerprint)
    return decisions


def _decision(path: Path, number: int, entry: object) -> Decision:
    where = f"{path}: decision {number}"
    if not isinstance(entry, dict):
        raise UsageError(f"{where} is no table; write it under [[decision]]")
    known = set(Decision.__dataclass_fields__)
    for name, value in entry.items():
        if name not in known:
            raise UsageError(f"{where}: unknown key {name!r}; known are: {', '.join(sorted(known))}")
        wanted: type = date if name in ("until", "on") else int if name == "choice" else str
        if not isinstance(value, wanted) or isinstance(value, bool):
            examples = {date: "a date such as 2027-06-30, without quotes", int: "a number, without quotes"}
            example = examples.get(wanted, "a text in quotes")
            raise UsageError(f"{where}: {name} is {value!r}; expected is {example}")
    try:
        action = Action(entry.get("action", ""))
    except ValueError:
        raise UsageError(
            f"{where}: action is {entry.get('action')!r}; one of {', '.join(Action)} is expected"
        ) from None
    decision = Decision(**{**entry, "fingerprint": entry.get("fingerprint", ""), "action": action})
    problem = fault_of(decision)
    if problem:
        raise UsageError(f"{where}: {problem}")
    return decision


def fault_of(decision: Decision) -> str:
    """What keeps a decision from being complete; empty where nothing does."""
    if not decision.fingerprint:
        return "the fingerprint is missing; it stands on the finding's card in the report"
    if decision.action is Action.WAIVE and not decision.reason.strip():
        return "a waiver needs a reason"
    if decision.action is Action.WAIVE and decision.until is None:
        return "a waiver needs a last day (until)"
    if decision.action is Action.ASSIGN and not decision.to.strip():
        return "an assignment needs somebody (to)"
    if decision.action is Action.PICK and decision.choice < 1:
        return "a pick needs the number of the correction (choice), counted from 1"
    return ""


def replay(decisions: Sequence[Decision], report: Report) -> Replay:
    """Lay the decisions over the findings of a run, on the run's own day."""
    findings = {finding.fingerprint: finding for finding in report.findings}
    texts = {reading.document.path: reading.document.text for reading in report.readings}
    standings, orphaned = {}, []
    for decision in decisions:
        finding = findings.get(decision.fingerprint)
        if finding is None:
            orphaned.append(decision)
            continue
        words = words_of(finding, texts.get(finding.document, ""))
        standings[finding.fingerprint] = _standing(decision, words, figures_of(finding, report.verdicts), report.today)
    return Replay(standings, tuple(orphaned))


def _standing(decision: Decision, words: str, figures: str, today: date) -> Standing:
    if decision.text != words:
        return Standing(decision, State.CHANGED, f"it is about the words “{decision.text}”, and they are “{words}”")
    if decision.figures != figures:
        return Standing(
            decision, State.CHANGED, f"it rests on {decision.figures or 'no figure'}; now it is {figures or 'none'}"
        )
    if decision.until and today > decision.until:
        return Standing(decision, State.EXPIRED, f"it held until {decision.until}")
    return Standing(decision, State.HOLDS, decision.reason)


def words_of(finding: Finding, text: str) -> str:
    """The words of a finding, white space folded; `text` is the whole file."""
    return " ".join(text[finding.span.start : finding.span.end].split())[:LONGEST]


def figures_of(finding: Finding, verdicts: Mapping[str, Verdict]) -> str:
    """The published figures that a finding rests on, in words that change when they do."""
    rests_on: dict[str, None] = {}
    for claim in finding.claims:
        verdict = verdicts.get(claim)
        if verdict:
            for figure in (verdict.expected, verdict.matches, verdict.newest):
                if figure:
                    rests_on[_figure(figure)] = None
    return "; ".join(rests_on)


def _figure(figure: Figure) -> str:
    value = f"{figure.value:.10g}"
    codes = figure.group or "+".join(figure.codes)
    return f"{value} ({figure.program} {figure.release.name}, {figure.measure.value} of {codes})"


def as_toml(decisions: Iterable[Decision]) -> str:
    """Entries for the file, as a person would write them."""
    return "\n".join(_entry(decision) for decision in decisions)


def _entry(decision: Decision) -> str:
    lines = ["[[decision]]"]
    for name in Decision.__dataclass_fields__:
        value = getattr(decision, name)
        if isinstance(value, date):
            lines.append(f"{name} = {value.isoformat()}")
        elif isinstance(value, int) and value:
            lines.append(f"{name} = {value}")
        elif value:
            lines.append(f"{name} = {_quoted(str(value))}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic TOML string: JSON's, and DEL, which only TOML forbids."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def add_decision(path: Path, decision: Decision) -> None:
    """Write a decision down behind the others; where the finding was decided on before, the file is written anew."""
    problem = fault_of(decision)
    if problem:
        raise UsageError(problem)
    known = read_decisions(path)
    entry = _entry(decision)
    if any(each.fingerprint == decision.fingerprint for each in known):
        text = HEAD + "\n" + as_toml([each for each in known if each.fingerprint != decision.fingerprint] + [decision])
    else:
        text = (path.read_text(encoding="utf-8").rstrip("\n") if path.exists() else HEAD.rstrip("\n")) + "\n\n" + entry
    path.write_text(text, encoding="utf-8")


HEAD = """# Decisions about findings, written by `factcheck decide` or pasted from the report; to be reviewed like code.
# A waiver holds until its last day, and only while the words and the figures are those named here.
"""
