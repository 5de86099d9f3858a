"""The words of a text as titles are made of them: lemma, place, and whether two may stand in one title.

Arrays, not objects: a guide has thousands of words, and only those near the end of some title are looked at.
"""

import re
from functools import lru_cache

from factcheck.values import cached_property
from factcheck.vocabulary.titles import SPELLINGS, singular

TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*+(?:['’][A-Za-z]++)?+(?:\+\+|#)?+|\d[\d,.]*+|&")
# What may stand between the words of one title: blanks (no empty line), dashes, slashes, one comma; "U.S"; and an
# apostrophe: "physicians' assistants".
JOINT = re.compile(r"(?!\s*\n\s*\n)(?:['’](?=\s))?[\s\-‐‑–/]*(?:,\s*)?\Z|\.\Z")
# What web addresses, paths and names_with_underscores hold; and where such a run ends.
IN_ADDRESS = re.compile(r"[/_]")
RUN_ENDS = frozenset(" \t\r\n()<>[]{}\"'“”`,;|")
# "user experience (UX) designers": an abbreviation in parentheses does not part a title.
ABBREVIATION = re.compile(r"\s*\([A-Z][A-Za-z/&.]{0,6}\)(?=\s)")


@lru_cache(maxsize=50_000)
def lemma(raw: str) -> str:
    """The lower-case singular of a word as written; the possessive is dropped."""
    if raw == "&":
        return "and"
    low = raw.lower().replace("’", "'")
    if "'" in low:
        low = low.split("'", 1)[0] if low.endswith(("'s", "s'")) else low.replace("'", "")
    word = low if low == "his" else singular(low)  # "hi" is a hearing instrument specialist
    return SPELLINGS.get(word, word)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without_addresses(text: str) -> str:
    """The text with addresses, paths and the like barred out: they name no occupation, and part what is beside them."""
    pieces: list[str] = []
    done = 0
    for match in IN_ADDRESS.finditer(text):
        if match.start() < done:
            continue
        start, end = match.start(), match.end()
        while start > done and text[start - 1] not in RUN_ENDS:
            start -= 1
        while end < len(text) and text[end] not in RUN_ENDS:
            end += 1
        run = text[start:end]
        if "_" in run or run.count("/") > 1:
            pieces += (text[done:start], "|" * (end - start))
            done = end
    return "".join([*pieces, text[done:]])


class Words:
    """`lemmas`, the words as written (`raws`) and where they stand (`spans`), all of the same length."""

    def __init__(self, text: str) -> None:
        self.text = text
        # Blanked, not removed: positions stay.
        self._plain = ABBREVIATION.sub(_blank, text) if "(" in text else text
        if "/" in text or "_" in text:
            self._plain = _without_addresses(self._plain)
        self.raws: list[str] = TOKEN.findall(self._plain)
        self.lemmas = list(map(lemma, self.raws))

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Found when first asked for: half of all texts have no word that may end a title."""
        found: list[tuple[int, int]] = []
        find, end = self._plain.find, 0
        for raw in self.raws:  # between two words stands nothing that a word may begin with
            start = find(raw, end)
            end = start + len(raw)
            found.append((start, end))
        return found

    def __len__(self) -> int:
        return len(self.lemmas)

    def start(self, at: int) -> int:
        return self.spans[at][0]

    def end(self, at: int) -> int:
        return self.spans[at][1]

    def between(self, at: int) -> str:
        """What stands between word `at` and the one before."""
        return self._plain[self.spans[at - 1][1] : self.spans[at][0]]

    def joined(self, at: int) -> bool:
        """Whether word `at` may stand in one title with the one before."""
        if at <= 0:
            return False
        between = self.between(at)
        return between == " " or JOINT.match(between) is not None

    def adjacent(self, at: int) -> bool:
        """Whether only blanks, a dash or a slash part word `at` from the one before."""
        between = self.between(at) if at > 0 else "."
        return between == " " or (between.count("\n") < 2 and not between.strip(" \t\r\n-‐‑–/"))

    def tied(self, at: int) -> bool:
        """Whether a dash or a slash ties word `at` to the one before: "tractor-trailer", "UX/UI"."""
        return at > 0 and self.between(at) in ("-", "/", "‐", "‑", "–", " / ")

    def name(self, at: int) -> str:
        """The lemma, or "IT" and "US" where capitals tell the noun from the pronoun."""
        return self.raws[at] if self.raws[at] in ("IT", "US") else self.lemmas[at]

    def plural(self, at: int) -> bool:
        return self.raws[at].lower() != self.lemmas[at]
