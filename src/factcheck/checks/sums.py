"""Arithmetic that a text does by itself: from A to B is P percent; shares of one whole. Pure; intervals throughout."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.document import Block, BlockKind, Document, Span
from factcheck.find.numbers import find_quantities
from factcheck.find.sentences import sentences
from factcheck.quantity import Comparator, NumberKind, Quantity

_EXACT = (Comparator.EXACT, Comparator.ABOUT, Comparator.RANGE_LOW, Comparator.RANGE_HIGH)
_NEAR = r"(?:about|around|roughly|nearly|almost|approximately|some|a total of) "
_UP = r"increase|rise|jump|gain|growth|climb|surge|raise|boost"
_DOWN = r"decline|drop|decrease|fall|reduction|loss|cut"


def _percent(name: str) -> str:
    return rf"(?:{_NEAR})?\x02(?P<{name}>\d+)P\x03"


_FROM = (
    rf"from (?:{_NEAR})?\x02(?P<base>\d+)V\x03(?P<between>[^.;\x02]{{0,40}}?) "
    rf"to (?:{_NEAR})?\x02(?P<goal>\d+)V\x03"
)
# Behind the two numbers: "…, an increase of 20 percent", "…, up 20 percent", "…, a 20 percent rise".
_BEHIND = re.compile(
    rf"{_FROM}[^.;\x02]{{0,50}}?[,(—–-] ?(?:which is |that is |that's |representing |or )?(?:for )?"
    rf"(?:(?:an? )?(?:{_UP}|{_DOWN}) of {_percent('of')}"
    rf"|(?:up|down)(?: by)? {_percent('by')}"
    rf"|(?:an? )?{_percent('before')}(?: percent)? (?:{_UP}|{_DOWN})\b)",
    re.IGNORECASE,
)
_MOVED = (
    r"rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:ed?|es|ing)|climb(?:ed|s)?|jump(?:ed|s)?|"
    r"gain(?:ed|s)?|expand(?:ed|s)?|up|fell|fall(?:en|s|ing)?|declin(?:ed?|es|ing)|dropp(?:ed|ing)|drops?|"
    r"decreas(?:ed?|es|ing)|shrank|shr(?:ink|unk)s?|down"
)
# Before them: rose 20 percent, from one to the other; fell by 20% (from …).
_AHEAD = re.compile(
    rf"\b(?:{_MOVED}) (?:by )?{_percent('of')}(?! ?(?:a|per|each|every) )"
    rf"(?P<gap>(?:(?! (?:and|but|while|with|as|to) )[^.;\x02]){{0,40}}?)[ (]{_FROM}",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\b(?:per|a|each|every) (?:year|month)\b|\bannual|\byearly|\baverage|\bcompound", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

_WHOLE = re.compile(
    r"\blargest employers\b|\bbreakdown\b|\bbreaks? down\b|\bdistribution\b|\bmade up\b|\bcompos(?:ed|ition)\b|"
    r"\bdivided\b|\bsplit\b|\bshares? of (?:the |all )?(?:total|workforce|workers|jobs|employment|industry)\b|"
    r"\b(?:percent|percentage|%) of (?:the |all )?(?:total|workforce|workers|jobs|employment)\b|"
    r"\bwhere (?:they|most|[a-z]+s) work(?:ed)?\b|"
    r"\b(?:employ\w*|work(?:ed|ers|force)?|jobs)\b.{0,40}\bby (?:industry|sector|employer|type|size|race|gender|age)\b",
    re.IGNORECASE,
)
# What lists percents that are no parts of one whole, or parts that overlap.
_OVERLAP = re.compile(
    r"\b(?:grow\w*|increas\w*|project\w*|outlook|rates?|faster|raise|likel\w*|chance|odds|pass\w*|survey\w*|respon\w+|"
    r"respondents?|select\w*|choose|chosen|multiple|more than one|several|check all|all that apply|overlap\w*|said|say|"
    r"hispanic|latin[oax]+|or (?:higher|more|less)|at least|change|compared|than|satisf\w*|discount|off|tax|bonus)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"^\W*(?:total|all\b|overall|sum\b)", re.IGNORECASE)
_FEWEST_SHARES, _MOST_SHARES = 3, 15


@dataclass(frozen=True, slots=True)
class Slip:
    """Numbers that cannot all be right: the places in the file, the one to be shown first, and what is wrong."""

    spans: tuple[Span, ...]
    words: str


def changes(block: Block) -> Iterator[Slip]:
    """Every "from A to B" with a percent told for it that A and B do not make, whatever the writing leaves open."""
    if "from" not in block.text or not any(mark in block.text for mark in ("%", "percent", "per cent")):
        return
    for start, end in sentences(block.text):
        text = block.text[start:end]
        lower = text.lower()
        if "from " not in lower or " to " not in lower:
            continue
        quantities = find_quantities(text)
        marked = _marked(text, quantities)
        for pattern in (_BEHIND, _AHEAD):
            for match in pattern.finditer(marked):
                slip = _change(block, start, match, quantities, marked)
                if slip:
                    yield slip


def _marked(text: str, quantities: Sequence[Quantity]) -> str:
    """The sentence with a mark for each number that says what it is: V a value, P a percent. Years stay as written."""
    parts, at = [], 0
    for number, one in enumerate(quantities):
        kind = _kind(one)
        if kind and one.start >= at:
            parts += [text[at : one.start], f"\x02{number}{kind}\x03"]
            at = one.end
    return "".join([*parts, text[at:]])


def _kind(one: Quantity) -> str:
    if one.role is not None:
        return ""
    if one.kind is NumberKind.PERCENT:
        return "P"
    is_year = one.kind is NumberKind.PLAIN and _FIRST_YEAR <= one.value <= _LAST_YEAR and "," not in one.text
    return "" if is_year else "V"


def _change(block: Block, start: int, match: re.Match[str], quantities: Sequence[Quantity], marked: str) -> Slip | None:
    named = match.groupdict()
    percent = quantities[int(next(named[name] for name in ("of", "by", "before") if named.get(name)))]
    base, goal = quantities[int(named["base"])], quantities[int(named["goal"])]
    around = marked[max(0, match.start() - 25) : match.end() + 25]
    if base.kind is not goal.kind or base.currency != goal.currency or base.per != goal.per or _YEARLY.search(around):
        return None
    if any(one.comparator not in _EXACT for one in (percent, base, goal)) or base.low <= 0:
        return None
    low, high = 100 * (goal.low / base.high - 1), 100 * (goal.high / base.low - 1)
    if low < 0 < high:
        return None
    low, high = sorted((abs(low), abs(high)))
    stated = sorted((abs(percent.low), abs(percent.high)))
    if stated[0] <= high and stated[1] >= low:
        return None
    made = abs(100 * (goal.value / base.value - 1))
    spans = tuple(block.span(start + one.start, start + one.end) for one in (percent, base, goal))
    return Slip(spans, f"From “{base.text}” to “{goal.text}” is {made:.1f} percent, not “{percent.text}”")


def shares(document: Document) -> Iterator[Slip]:
    """Lists and tables of shares of one whole that add up to more than 100 percent, however they were rounded."""
    run: list[Block] = []
    for block in (*document.blocks, None):
        if block is not None and run and _goes_on(run[-1], block):
            run.append(block)
            continue
        yield from _sum(document, run)
        run = [block] if block is not None and block.kind in (BlockKind.ITEM, BlockKind.ROW) else []


def _goes_on(last: Block, block: Block) -> bool:
    same = block.kind is last.kind and block.table == last.table and block.lead_in == last.lead_in
    return same and block.index == last.index + 1 and block.headings == last.headings and block.level == last.level


def _sum(document: Document, run: list[Block]) -> Iterator[Slip]:
    if len(run) < _FEWEST_SHARES or not _WHOLE.search(over := _over(document, run)) or _OVERLAP.search(over):
        return
    found: list[tuple[Block, Quantity]] = []
    for block in run:
        percents = [one for one in find_quantities(block.text) if one.kind is NumberKind.PERCENT]
        if _TOTAL.match(block.text) or (not percents and block.row < block.header_rows):
            continue
        if len(percents) != 1 or percents[0].comparator not in _EXACT or _OVERLAP.search(block.text):
            return
        found.append((block, percents[0]))
    values = [one.value for _, one in found]
    whole = _FEWEST_SHARES <= len(values) <= _MOST_SHARES and all(0 < value < 100 for value in values)
    if whole and sum(one.low for _, one in found) > 100:
        spans = tuple(block.span(one.start, one.end) for block, one in found)
        yield Slip(spans, f"These {len(found)} shares of one whole add up to {sum(values):.4g} percent")


def _over(document: Document, run: list[Block]) -> str:
    """What says of what these are shares: the paragraph or head before the list, else its heading."""
    first = run[0]
    heads = [block.text for block in run if block.row < block.header_rows]
    captions = [block.text for block in document.blocks[max(0, first.index - 1) : first.index]
                if block.kind is BlockKind.CAPTION]  # fmt: skip
    lead = [document.blocks[first.lead_in].text] if first.lead_in is not None else []
    heading = [document.blocks[first.headings[-1]].text] if first.headings else []
    return "\n".join([*heads, *captions, *(lead or heading)])
