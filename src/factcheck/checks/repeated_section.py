"""repeated-section: a guide that takes up the same matter under several headings."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import BODY, content_words, has_furniture, line_of, short, span_of
from factcheck.document import Block, BlockKind, Document
from factcheck.finding import Finding, Place, Severity
from factcheck.values import dataclass
from factcheck.verdict import Confidence

# Words of headings that do not say what a section is about.
_FRAME = frozenset(
    content_words(
        "overview introduction conclusion summary section part general basic key main common typical core "
        "essential required "
        "level need career job role profession professional work working become becoming successful sample"
    )
)
# Words of headings that promise the same matter, by the one that stands for all.
_SAME_WORD = {
    stem: kinds[0]
    for kinds in (
        content_words("tool software tech technology technologies technical stack apps application program platform"),
        content_words("salary salaries pay wage wages earning earnings compensation"),
        content_words("duty duties responsibilities responsibility tasks functions"),
        content_words("education degree schooling academic"),
        content_words("outlook demand prospects"),
    )
    for stem in kinds
}
_QUESTION = re.compile(r"\W*(?:why|how|what|when|where|who)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_FEWEST_WORDS = 8


@dataclass(frozen=True, slots=True)
class _Section:
    """`all` are the words of the heading, `about` those that are not the guide's `topic`.

    `texts` are its blocks' and those of each of the next three sections: few headings are so alike that they are asked.
    """

    heading: Block
    all: frozenset[str]
    about: frozenset[str]
    topic: frozenset[str]
    texts: tuple[Sequence[str], ...]


def run(review: Review) -> Iterator[Finding]:
    """One finding for each group of headings about the same matter."""
    for document in review.documents.values():
        if has_furniture(document):
            continue
        sections = _sections(document)
        taken: set[int] = set()
        for position, section in enumerate(sections):
            if section.heading.index in taken:
                continue
            same = [other for other in sections[position + 1 :] if _same(section, other) and not _over(section, other)]
            same = [other for other in same if other.heading.index not in taken]
            if not same or _is_pattern(section, sections):
                continue
            taken |= {other.heading.index for other in same}
            yield _finding(document, section, same)


def _finding(document: Document, section: _Section, same: list[_Section]) -> Finding:
    equal = all(other.heading.text.lower() == section.heading.text.lower() for other in same)
    others = ", ".join(f'"{short(each.heading.text, 50)}" (line {line_of(document, each.heading)})' for each in same)
    return finding(
        CHECK,
        document,
        span_of(section.heading),
        f'"{short(section.heading.text)}" is taken up again under {others}; join what belongs together.',
        related=[Place(document.path, span_of(other.heading)) for other in same],
        severity=Severity.WARNING if equal else Severity.NOTICE,
        confidence=Confidence.HIGH if equal else Confidence.MEDIUM,
    )


def _sections(document: Document) -> list[_Section]:
    topic = frozenset(content_words(document.title or ""))
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    texts: dict[int, list[str]] = {heading.index: [] for heading in headings}
    for block in document.blocks:
        if block.kind in BODY and block.headings:
            texts[block.headings[-1]].append(block.text)
    own = list(texts.values())
    sections: list[_Section] = []
    for position, heading in enumerate(headings):
        said = frozenset(_SAME_WORD.get(word, word) for word in content_words(heading.text)) - _FRAME
        sections.append(_Section(heading, said, said - topic, topic, tuple(own[position : position + 4])))
    return sections


def _words(section: _Section) -> frozenset[str]:
    """The words of its text; of the next sections too, its parts, where it has few of its own."""
    own, *behind = (
        frozenset(chain.from_iterable(map(content_words, texts))) - section.topic for texts in section.texts
    )
    return own.union(*behind) if len(own) < _FEWEST_WORDS else own


def _same(section: _Section, other: _Section) -> bool:
    """The same heading, or headings and texts that share most of their words, side by side in the outline."""
    if section.heading.headings != other.heading.headings or section.heading.level != other.heading.level:
        return False
    if section.heading.text.lower() == other.heading.text.lower():
        return bool(content_words(section.heading.text))
    if _asks(section.heading.text) != _asks(other.heading.text):
        return False  # "Why nurses?" and "Nurses at work" answer different questions
    if section.heading.level > 6 or _DIGITS.findall(section.heading.text) != _DIGITS.findall(other.heading.text):
        return False
    if section.all - other.all and other.all - section.all:
        return False  # "Skills of developers", "Skills of designers": each its own
    shared = section.about & other.about
    if not shared or len(shared) * 2 < len(section.about | other.about):
        return False
    words, others = _words(section), _words(other)
    smaller = min(len(words), len(others))
    return smaller >= _FEWEST_WORDS and len(words & others) * 4 >= smaller


def _asks(heading: str) -> str:
    """The word with which a heading asks something; empty where it does not."""
    match = _QUESTION.match(heading)
    return match[0].lower() if match else ""


def _over(section: _Section, other: _Section) -> bool:
    """Whether a heading stands right over the other one: a part and its first chapter, in text without levels."""
    return other.heading.index == section.heading.index + 1


def _is_pattern(section: _Section, sections: list[_Section]) -> bool:
    """Whether a heading comes back for each of several things, as "Salary" does in a guide to ten jobs."""
    same = [other for other in sections if other.heading.text.lower() == section.heading.text.lower()]
    return len(same) > 3 or (len(same) > 1 and _neighbours_repeat(section, same, sections))


def _neighbours_repeat(section: _Section, same: list[_Section], sections: list[_Section]) -> bool:
    """Whether the heading right behind comes back with it each time."""
    behind = []
    for each in same:
        position = sections.index(each)
        behind.append(sections[position + 1].heading.text.lower() if position + 1 < len(sections) else "")
    return len(set(behind)) == 1 and bool(behind[0])


CHECK = Check(
    name="repeated-section",
    severity=Severity.WARNING,
    summary="Sections of one guide that stand twice, or go over the same matter under like headings.",
    why="Readers meet the same advice again, and the versions start to differ: two salaries for one job.",
    source="The headings beside each other in the outline, compared by the words that are not the guide's own topic.",
    limits="Sections that repeat each other under unlike headings are found only where their sentences are alike "
    "(duplicated-passage). Pages with their site's <nav> are not looked at. A heading that comes back for each "
    "of several jobs is a pattern, not a repetition.",
    flags=(
        "# Nurse\n\n## Duties\n\nNurses care for patients.\n\n## Pay\n\nGood.\n\n## Duties\n\nNurses care for "
        "patients.\n",
        Example(
            "What Does a Nurse Do?\n\nNurse Outlook and Salary\n\nThe salary of nurses depends on experience, place, "
            "employer and hours, and demand will grow.\n\nTraining\n\nNurses go to school.\n\nSalary and Outlook of "
            "Nurses\n\nDemand will grow, and the salary depends on employer, place, experience and specialty.\n",
            name="guide.txt",
        ),
    ),
    leaves=(
        "# Two jobs\n\n## Nurse\n\n### Pay\n\nGood.\n\n## Welder\n\n### Pay\n\nFair.\n",
        "# Nurse\n\n## Education\n\nA degree.\n\n## Continuing training\n\nCourses.\n",
    ),
    run=run,
)
