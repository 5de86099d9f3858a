"""What sentences about the whole economy have in common: a series is named, and its number follows or leads.

Precision comes from closed lists (vocabulary/economy.toml): between the name of a series and its number only words of
time, motion and measure may stand, beside dates, places and credits. Any other word ("for nurses", "youth", "food")
makes it another series, and the number is left to the kinds that know occupations.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from factcheck.claim import Origin
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.text.statement import LONG_CELL
from factcheck.find.anchors import holds
from factcheck.find.places import find_places
from factcheck.measure import Indicator
from factcheck.quantity import NumberKind
from factcheck.vocabulary import load

KIND = "economy"
NAMED = ("title", "group", "field")
"""Kinds of mention that are somebody's occupation."""
MONTHS = frozenset(load("periods")["months"])
BLANK, PLACE = "\0", "\1"
"""What stands in place of a date, a credit or a duration, and in place of a place."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A series as sentences name it.

    subject  its names; group "core" or the like is for the kind that owns the topic
    needed   in small letters, words one of which every name holds
    behind   the names as they stand right behind a number: "3.4 percent inflation"; None where nobody writes so
    """

    subject: re.Pattern[str]
    needed: tuple[str, ...]
    behind: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A number whose series is named: the name, the bare words between both, and whether the name comes last."""

    name: str
    between: str
    reversed: bool = False


def told(setting: Setting, topic: Topic) -> Told | None:
    """Whether the number is one of the topic's series, as its own sentence tells it."""
    if setting.bare_cell:
        return _in_table(setting, topic)
    if not holds(setting.statement.lower, topic.needed):
        return None
    if not topic.subject.search(setting.statement.text) or _WISHED.search(setting.statement.text):
        return None
    if setting.quantity.role in ("fraction", "percentile", "duration") or _limited_behind(setting):
        return None
    return _ahead(setting, topic) or _behind(setting, topic)


def names_nation(setting: Setting) -> bool:
    """Whether the sentence says that it is about the nation or a state as a whole."""
    text = setting.statement.text.lower()
    return (
        any(place.kind in ("nation", "state") for place in setting.statement.places)
        or _nation().search(text) is not None
    )


def dated_to_month(setting: Setting) -> bool:
    """Whether the sentence names a month: rates of occupations are told by the year."""
    if any(mention.period and mention.period.month for mention in setting.statement.periods):
        return True
    return MONTH_ALONE.search(setting.statement.text) is not None


MONTH_ALONE = re.compile(
    r"\b(?:in|for|during|to|through|from|ended|ending(?: in)?|since|of|last) (?P<month>"
    + "|".join(sorted((name.capitalize() for name in MONTHS if len(name) > 3 or name == "may"), key=len, reverse=True))
    + r")\b(?!,? (?:\d{1,2},? )?(?:19|20)\d\d)"
)
"""A month told without its year: "in June"."""


def decide(
    indicator: Indicator, *, fell: bool = False, cell: bool = False, otherwise: Decision | None = None
) -> Decision:
    """The decision for a series; with `otherwise`, that one holds unless no occupation is found.

    A change that `fell` is below zero, whatever sign the number was read with (`economy_slots` sees to that).
    """
    origin = Origin.TABLE if cell else Origin.SENTENCE
    sign = -1.0 if fell and indicator.is_change else 1.0
    own = Decision(KIND, indicator, indicator.unit, origin, sign, in_scope=False)
    return own if otherwise is None else Decision(
        otherwise.kind, otherwise.measure, otherwise.unit, otherwise.origin, otherwise.factor, otherwise.in_scope,
        otherwise.note, own,
    )  # fmt: skip


def falls(words: str) -> bool:
    """Whether the last word of motion tells of a fall."""
    moved = [(found.start(), found) for pattern in (RISING, FALLING) for found in pattern.finditer(words)]
    return bool(moved) and max(moved, key=lambda pair: pair[0])[1].re is FALLING


def moves_by(between: str) -> bool:
    """Whether the words right before a number tell how far something moved, not where it went or stood."""
    return BY.search(between) is not None and TO.search(between) is None


BY = re.compile(
    r"\b(?:rose|rises?|risen|rising|gr[eo]w|grown|growing|increas\w+|climb\w+|jump\w+|surg\w+|soar\w+|spiked|gain\w*|add\w*|"
    r"advanced|expanded|edged|ticked|inched|moved|went|up|down|f[ea]ll|falls|fallen|falling|declin\w+|drop\w*|decreas\w+|"
    r"dipped|slipped|slid|plunged|plummeted|shrank|contracted|los[te]\w*|shed\w*|cut\w*|creat\w+|chang\w+|by)\b",
    re.IGNORECASE,
)
TO = re.compile(
    r"\b(?:to|at|was|is|stood|reach\w*|hit|averaged|total\w*|of|from)(?: (?:a|an|about|around|just|only|nearly|almost|"
    r"roughly|over|record|low|high|estimated|some))*\W*$",
    re.IGNORECASE,
)
FALLING = re.compile(
    r"\b(?:f[ea]ll|falls|fallen|falling|declin\w+|drop\w*|decreas\w+|dipped|slipped|slid|plunged|plummeted|shrank|"
    r"contracted|los[te]\w*|shed\w*|cut\w*|down)\b",
    re.IGNORECASE,
)


def again(setting: Setting, levels: Collection[Indicator]) -> Decision | None:
    """The decision on the number before, where the words only go on from it: "... in 2023 and 2.9 percent in 2024"."""
    previous = setting.previous
    if previous is None:
        return None
    own = previous if previous.kind == KIND else previous.otherwise
    if own is None or not isinstance(own.measure, Indicator) or own.measure.level not in levels:
        return None
    words = _blanked(setting)[setting.quantity.start - len(setting.before) : setting.quantity.start]
    if any(word not in _words("again") for word in _bare(words)) or _limited_behind(setting):
        return None
    points = setting.quantity.role == "points"
    if points:
        return decide(own.measure.change, fell=falls(words)) if own.measure.is_rate else None
    if previous is own and own.measure.is_change and TO.search(words):
        return decide(own.measure)  # "down from 9.1 percent": another rate, not a fall of so much
    if previous is own and (RISING.search(words) or falls(words)):
        return decide(own.measure, fell=falls(words))
    return previous


RISING = re.compile(
    r"\b(?:rose|rises?|risen|rising|gr[eo]w|grown|growing|increas\w+|climb\w+|jump\w+|surg\w+|soar\w+|gain\w*|add\w*|up)\b",
    re.IGNORECASE,
)

_WORD = re.compile(r"[A-Za-z][\w.’'-]*")
_BLANKS = f"{BLANK}{PLACE}"
_LIMITED = re.compile(rf"\b(?:for|of|in|as of|during|through|to|from|since|by) (?:the )?[{_BLANKS}]+")
# "outpaced inflation by 2 percent" is no inflation of 2 percent
_BESIDE = re.compile(
    r"\b(?:adjust\w* for|after|account\w* for|outpac\w+|beat\w*|exceed\w*|above|below|than|with|against|lag\w*|"
    r"trail\w*|behind|despite|to match|match\w*)(?: the| annual| consumer| price| u\.s\.)*\W*$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\W*(?:rates? )?(?:of|at|\(|, (?:which|at))?(?: (?:was|is|about|around|nearly|roughly|just))?\W*", re.IGNORECASE
)


# The Federal Reserve's aim is no statistic.
_WISHED = re.compile(r"\b(?:targets?|goals?|wants?|aims?|mandate)\b", re.IGNORECASE)
# What the label on the other side of a table's cell may be, beside a date or a place: "Rate", "Latest".
_PLAIN_LABEL = re.compile(
    r"\W*(?:(?:annual|average|rate|percent(?:age)?|value|figure|level|latest|current|change|united states|u\.s\.|us|"
    r"nation(?:al)?|year|month|%|(?:19|20)\d\d|" + "|".join(sorted(MONTHS)) + r")\b\W*)*",
    re.IGNORECASE,
)


def _in_table(setting: Setting, topic: Topic) -> Told | None:
    """A cell whose row or column is headed by the series, and whose other label is a date, a place or nothing."""
    short = [label for label in setting.labels[:2] if len(label.split()) <= LONG_CELL and not label.endswith(".")]
    first, second, *_ = (*short, "", "")  # a sentence over the table is no label
    for label, other in ((first, second), (second, first)):
        found = topic.subject.search(label)
        if found is None:
            continue
        plain = label[: found.start()] + label[found.end() :]
        if _PLAIN_LABEL.fullmatch(_without_names(plain)) and _PLAIN_LABEL.fullmatch(_without_names(other)):
            return Told(found.group(), "was")
    return None


def _without_names(label: str) -> str:
    """A label without the places in it."""
    for place in reversed(find_places(label)):
        label = label[: place.start] + label[place.end :]
    return label


def _ahead(setting: Setting, topic: Topic) -> Told | None:
    text = _blanked(setting)
    end = setting.quantity.start
    start = end - len(setting.before)
    last = _last(topic.subject, text, start, end)
    if last is None and setting.kind is NumberKind.MONEY:  # "rose by 10 cents, or 0.3 percent, to $35.00"
        last = _last(topic.subject, text, setting.statement.start, end)
    if last is None:
        return None
    between = _LIMITED.sub(" ", text[last.end() : end])
    if any(word not in _words("between") for word in _bare(between)):
        return None
    if _BESIDE.search(text, max(0, last.start() - 60), last.start()) and not _OF.fullmatch(between):
        return None
    if not _stands_alone(text, setting, last.start()) or _particular(text, setting, last.span()):
        return None
    return Told(last.group(), between)


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text, start, end))), None)


def _behind(setting: Setting, topic: Topic) -> Told | None:
    if topic.behind is None:
        return None
    text = _blanked(setting)
    found = topic.behind.match(text, setting.quantity.end, setting.statement.end)
    if found is None or _particular(text, setting, found.span()):
        return None
    if re.match(rf"\W{{0,2}}(?:for|among|of|in)\b(?! (?:the )?[{_BLANKS}])", text[found.end() : setting.statement.end]):
        return None
    return Told(found.group(), setting.before, reversed=True)


def _stands_alone(text: str, setting: Setting, start: int) -> bool:
    """Whether no word in front of the name makes it another series, and no opening limits it to some people."""
    ahead = text[setting.statement.start : start]
    clause = re.split(r"[;:(]|[.!?]\s|[\u2013\u2014]", ahead)[-1]
    limited = _OPENING.match(clause)
    some = limited["word"].lower().rstrip(".,") if limited else "the"
    if not some.startswith((BLANK, PLACE)) and some not in _words("opening"):
        return False
    word = re.search(r"([A-Za-z][\w.’'-]*)\W?\s*$", ahead)
    if word is None or re.search(r"[,;:()\0\1\u2013\u2014*_]\W*$", ahead):
        return True
    return word[1].lower().rstrip(".") in _words("before")


_OPENING = re.compile(r"\W*(?:for|among|in|within)\s+(?:the\s+)?(?P<word>\S+)", re.IGNORECASE)


def _limited_behind(setting: Setting) -> bool:
    """Whether the words behind the number limit it to some: "4.1 percent for teenagers", "in construction"."""
    text = _blanked(setting)[setting.quantity.end : setting.statement.end]
    if _NO_STATISTIC.match(text):
        return True
    found = re.match(r"\W{0,3}(?:for|among|within|in|of)\s+(?:the\s+)?(?P<word>[\w.’'\0\1-]+)", text, re.IGNORECASE)
    if found is None:
        return False
    word = found["word"].lower().rstrip(".’'")
    return not (word.startswith((BLANK, PLACE, "20", "19")) or word in _words("open"))


# "inflation above the 2 percent target"
_NO_STATISTIC = re.compile(
    r"\W{0,2}(?:target|goal|threshold|ceiling|raise|pay|wage|assumption|forecast|projection|scenario|estimate|rule|cap|"
    r"points?\b)",
    re.IGNORECASE,
)


def _particular(text: str, setting: Setting, name: tuple[int, int]) -> bool:
    """Whether the sentence names somebody's occupation, and does not say that the series is that of a place."""
    if not any(mention.kind in NAMED for mention in setting.statement.occupations):
        return False
    ahead = _OWNED.search(text, max(setting.statement.start, name[0] - 40), name[0])
    return ahead is None and _OWNED_BEHIND.match(text, name[1]) is None


_OWNED = re.compile(
    rf"(?:\b(?:national|nation[’']s|country[’']s|overall|headline|statewide|official)|{PLACE}+)(?: [\w-]+){{0,2}} ?$",
    re.IGNORECASE,
)
_OWNED_BEHIND = re.compile(rf" (?:in|of|for|across) (?:the )?{PLACE}")


def _blanked(setting: Setting) -> str:
    """The block's text with dates, places, credits and durations blanked out, at the same positions."""
    statement = setting.statement
    text = list(statement.source.text)
    spans = [(each.start, each.end, BLANK) for each in statement.periods]
    spans += [(each.start, each.end, PLACE) for each in statement.places]
    spans += [(each.start, each.end, BLANK) for each in statement.sources if each.office is not None]
    own = setting.quantity
    aside = (each for each in statement.numbers if each.role == "duration" or each.end <= own.start)
    spans += [(each.start, each.end, BLANK) for each in aside]
    for start, end, mark in spans:
        text[start:end] = mark * (end - start)
    return _POSSESSIVE.sub(lambda found: found[0][0] * len(found[0]), "".join(text))


_POSSESSIVE = re.compile(rf"[{_BLANKS}][’']s?(?=\s)")


def _bare(words: str) -> list[str]:
    return [word.lower().rstrip(".") for word in _WORD.findall(words)]


@cache
def _words(table: str) -> frozenset[str]:
    """A list of vocabulary/economy.toml, with the names of months."""
    return frozenset(load("economy")[table]["words"]) | MONTHS


@cache
def _nation() -> re.Pattern[str]:
    words = sorted(load("economy")["nation"]["words"], key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(re.escape(word) for word in words)})(?!\w)")
