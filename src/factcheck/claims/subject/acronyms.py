"""Acronyms that a document spells out behind an occupation's name: "physical therapist assistants (PTAs)"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.find.occupations import OccupationMention, find_occupations
from factcheck.find.sources import find_sources, names_office
from factcheck.reference.library import Library

DEFINED = re.compile(r" \((?<=[a-z] \()(?P<short>[A-Z]{2,6})s?\)")
MARKS = re.compile(r"<[^>]*>|[*_\[\]]")
LONGEST_NAME = 70  # characters before the bracket
LETTERS_OF_STATE = 2
USED = re.compile(r"\b[A-Z]{2,6}(?:s|['’]s?)?(?![A-Za-z])")


def defined(text: str, library: Library) -> dict[str, str]:
    """Acronym -> the name that stands before its first bracket, where that is a known occupation."""
    found: dict[str, str] = {}
    for match in DEFINED.finditer(text):
        if match["short"] in found:
            continue
        words = MARKS.sub("", text[max(0, match.start() - LONGEST_NAME) : match.start()])
        names = find_occupations(words, library)
        if (
            names
            and names[-1].kind == "title"
            and names[-1].end == len(words)
            and _opens(match["short"], names[-1].text)
        ):
            found[match["short"]] = names[-1].text
    return found


# "Best-paid states for OTAs", under "What occupational therapy assistants earn"
PLURAL = re.compile(r"[A-Z](?<!\w\w)[A-Z]{1,4}s\b")


def of_title(text: str, title: str, library: Library) -> dict[str, str]:
    """Acronym -> the one occupation that the title names, where the text uses its first letters in the plural."""
    used = {each[:-1] for each in PLURAL.findall(text)}
    names = [each.text for each in find_occupations(title, library) if each.kind == "title"] if used else []
    if len(names) != 1:
        return {}
    initials = "".join(word[0] for word in re.split(r"[\s/-]+", names[0]) if word and word not in ("and", "of", "the"))
    return {initials.upper(): names[0]} if initials.upper() in used and len(initials) > 1 else {}


def _opens(short: str, name: str) -> bool:
    """Whether an acronym begins as a word of the name does: "bakers (BLS)" says who counts them."""
    initials = {word[0].casefold() for word in re.split(r"[\s/-]+", name) if word}
    return short[0].casefold() in initials and not names_office(find_sources(short))


def mentions(text: str, known: Mapping[str, str], others: Sequence[OccupationMention]) -> Iterator[OccupationMention]:
    """The acronyms of `known` in the text that stand in none of `others`; "Erie, PA" is a place."""
    for match in USED.finditer(text):
        short = re.match(r"[A-Z]+", match[0])
        name = known.get(short[0]) if short else None
        if short is None or name is None or text.endswith("(", 0, match.start()):
            continue
        if len(short[0]) == LETTERS_OF_STATE and text.endswith(", ", 0, match.start()):
            continue
        if not any(other.start < match.end() and match.start() < other.end for other in others):
            yield OccupationMention(*match.span(), match[0], name.casefold(), "title")
