"""Sentences of a block's text, by rule.

Guides are short and their text is already cut into blocks, so a boundary is a full stop, question or
exclamation mark that white space and a likely first word follow, unless the word before is an
abbreviation. A parser's sentence splitter costs more than everything else in the reader together.
"""

import re

# ruff: noqa: SIM905 - lists of words are read as words

Stretch = tuple[int, int]

# Never end a sentence, whatever follows.
TITLES = frozenset(
    "mr mrs ms dr prof rev gen col sgt lt capt st mt ft no nos fig figs ref refs pp vol vs e.g i.e cf approx est "
    "dept".split()
)
# End one only if the next word is a likely first word ("in the U.S. The ...").
OFTEN_INSIDE = frozenset(
    "u.s u.k e.u d.c inc co corp ltd llc jr sr ph.d m.d b.s b.a m.s m.a m.b.a etc a.m p.m jan feb mar apr jun jul "
    "aug sep sept oct nov dec ave blvd govt assn bros mfg avg yr yrs hr hrs".split()
)
STARTERS = frozenset(
    "a according after all also although among an and as at because between both but by compared despite during each "
    "employment even every for from he here his how however i if in it its job jobs many more most much nearly no of "
    "on once one only other our overall over people roughly salaries she since so some such that the their them then "
    "there these they this those though through to under up wages we well what when where whether which while who "
    "why with workers you your about around approximately bls median meanwhile moreover furthermore".split()
)
# A mark that may end a sentence, any closing quotes or brackets, white space, then what may open the next.
BOUNDARY = re.compile(
    r"""[.!?\u2026]+(?:(?<=\d,\d{3}\.)\d)?["'\u201d\u2019)\]*_]*(?:\s+(?=["'\u201c\u2018(\[*_]*[A-Z0-9$~\u2022\u00c0-\u00de])|\s*$)"""
)
LONGEST_DOTS = 4
NEXT_WORD = re.compile(r"""["'\u201c\u2018(\[*_]*(\w+)""")


def sentences(text: str) -> tuple[Stretch, ...]:
    """The stretches of the sentences of `text`, in order, without the blanks between them."""
    found: list[Stretch] = []
    begin = len(text) - len(text.lstrip())
    for mark in BOUNDARY.finditer(text):
        if mark.end() < len(text) and not _ends(text, mark):
            continue
        stop = mark.start() + len(mark.group().rstrip())
        if stop > begin:
            found.append((begin, stop))
        begin = mark.end()
    if text[begin:].strip():
        found.append((begin, len(text.rstrip())))
    return tuple(found)


def _last_word(text: str, low: int, end: int) -> str:
    """The word that ends at `end`, with the stops, dashes and apostrophes in it, from `low` on."""
    end -= text[low:end].endswith("\n")
    start = end
    while start > low and (text[start - 1].isalnum() or text[start - 1] in "_.'\u2019-"):
        start -= 1
    return text[start:end]


def _ends(text: str, mark: re.Match[str]) -> bool:
    if text[mark.start()] in "!?\u2026":
        return True
    if mark[0].count(".") > LONGEST_DOTS:
        return False  # a leader: "Jobs ........ 31,230"
    before = _last_word(text, max(0, mark.start() - 24), mark.start())
    word = before.strip(".'\u2019").casefold()
    following = NEXT_WORD.match(text, mark.end())
    after = following.group(1) if following else ""
    if word.rpartition("-")[2] in TITLES:  # "Minneapolis-St. Paul"
        return False
    if word in OFTEN_INSIDE or re.fullmatch(r"(?:\w\.)+\w", word):
        return after.casefold() in STARTERS
    if len(word) == 1 and word.isalpha() and before[:1].isupper():
        return after.casefold() in STARTERS and word != "i"  # an initial: "J. Smith"
    # "1. California", "A2: 1. California": the number of a list item is no sentence.
    ahead = text[max(0, mark.start() - 24) : mark.start() - len(word)].rstrip()
    return not (word.isdigit() and len(word) <= 2 and (not ahead or (word == "1" and ahead[-1] in ":?")))
