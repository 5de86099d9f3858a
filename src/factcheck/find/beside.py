"""What the words beside a number say of it: bounds, hedges, a fall, "per hour"."""

import re
from functools import cache

from factcheck.find.anchors import holds
from factcheck.quantity import Comparator
from factcheck.vocabulary import load

_WINDOW = 72
_MARKS = "([{*_\"'“‘~|>`"
_SIGNS = frozenset("<>=≥≤~≈∼")
# A bare ">" behind a word or a quote closes a tag, so it bounds nothing.
_BOUND_SIGNS = re.compile(r"(?:(?:^|(?<=[\s(|:~]))(>=|≥|=>|>)|(<=|≤|=<|<)|([~≈∼]))\s?$")
_FALL_STEMS = (
    *("declin", "decreas", "shr", "fall", "fell", "drop", "los", "reduc", "contract", "down", "dip", "sli", "shed"),
    *("plu", "slump", "tumbl", "minus", "negat", "dimin", "cut", "elim", "thin", "dwind", "wan", "ero", "ebb", "taper"),
    "wither",
    "smaller by",
    "fewer by",
)
# "half of all bakers earned more than $36,650": the number is the middle, and bounds nothing.
_OF_HALF = re.compile(
    r"(?<!more than )(?<!less than )(?<!nearly )(?<!almost )(?<!about )(?<!over )(?<!under )\b"
    r"(?:half\b|(?:50|fifty)[\s-]?(?:%|percent|per cent)(?= (?:of|earn|ma[dk]e|g[eo]t|take|took|br|are|were)))"
    r"(?! (?:a|an)\b)"
    # "half of all bakers, cooks and waiters earned more than": commas in a row of names alone
    r"(?:[^.;,$\d]{0,80}(?:(?:19|20)\d\d[^.;,$\d]{0,30})?|\sof\s[^.;$\d]{0,90}"
    r"\b(?:earn\w*|ma[dk]e|paid|g[eo]t|took|tak\w+|bring\w*|brought|pulled)\s[^.;,$\d]{0,20})"
    r"\b(?:more|less|better|over|under|above|below|higher|lower|at least|in excess of|upwards? of|north of|south of)"
    r"(?: than)?\W{0,3}$",
    re.IGNORECASE,
)
# "jobs that pay more than $46,310, the midpoint for all workers": what is more is another number.
_IS_MIDDLE = re.compile(
    r"(?:\s(?:a|per)\syear)?(?:,|\s[–—-]|\s?\()\s?(?:which\s(?:is|was)\s|that\sis,\s)?"
    r"(?:(?:the|last\syear[’']s|20\d\d[’']s)\s)?(?:\d{4}\s)?(?:(?:national|overall|annual|hourly|u\.s\.)\s){0,2}"
    r"(?:median|midpoint|mean|average)\b(?![^.;]{0,60}\b(?:is|was|stood|at)\s\$)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;:!?](?=\s|$)|[()|]|,(?!\sby\b)|\s[-–—]\s|\n\s*\n")
_LABEL_END = re.compile(
    r"(\w+)(?:,? (?:by |from |in |for )?(?:19|20)\d\d(?:(?:[-–]| to )(?:19|20)?\d\d)?)?(?::\s?|\s?\()[*_]*$"
)  # "Projected decline: 8%", "a decline (8%)"
_NOTHING_BEHIND = re.compile(r"\s?(?:[).,;|*]|$)")


def _holds_half(text: str) -> bool:
    return "half" in text or "50" in text or "fifty" in text


def bound_before(text: str, start: int) -> tuple[Comparator | None, int]:
    """What bounds the number that starts at `start`, and where the words that say it start."""
    window = text[max(0, start - _WINDOW) : start]
    tail = window.rstrip().rstrip("*_([\"“‘'")
    far = text[max(0, start - 2 * _WINDOW) : start]
    if _holds_half(far.lower()) and _OF_HALF.search(far):
        return None, start
    if tail[-1:] in _SIGNS and (signs := _BOUND_SIGNS.search(tail)):
        kind = Comparator.MORE if signs[1] else Comparator.LESS if signs[2] else Comparator.ABOUT
        return kind, start - len(window) + signs.start()
    words = _words(tail)
    if words and words[-1] in ("a", "an", "the") and len(words) > 1:
        longest, count = _phrase(words[:-1])
        if longest is Comparator.ABOUT or (longest is not None and words[-1] != "the"):
            return longest, _start_of(window, tail, count + 1, start)
    longest, count = _phrase(words)
    return (longest, _start_of(window, tail, count, start)) if longest is not None else (None, start)


def bound_behind(text: str, end: int) -> tuple[Comparator | None, int]:
    """What bounds the number that ends at `end`: "+", "or more", "or so"; and where that ends."""
    found = _suffixes().match(text, end)
    if not found:
        return None, end
    phrase = " ".join(found[1].lower().split())
    for kind, phrases in load("numbers")["suffix_comparators"].items():
        if phrase in phrases:
            return Comparator(kind), found.end(1)
    return None, end


def is_middle(text: str, end: int) -> bool:
    """Whether the words behind the number that ends at `end` say that it is a median or a mean."""
    return _IS_MIDDLE.match(text, end) is not None


def per_behind(text: str, end: int) -> tuple[str | None, int]:
    """ "hour" for "/hr", "an hour", "hourly" behind a number; and where that ends."""
    found = _per().match(text, end)
    if not found:
        return None, end
    word = (found["unit"] or found["adverb"] or "year").lower()
    return _units()[word], found.end()


# "shrink by about a tenth, or 4,100 jobs": the fraction in words is no number of the text's.
_FALL_BY_PART = re.compile(
    r"\b(?P<verb>[\w-]+)\s(?:(?:by|of)\s)?(?:(?:about|around|nearly|almost|roughly|over|just|some|more\sthan|less\sthan)\s){0,2}"
    r"(?:an?\s|one[\s-]|two[\s-]|three[\s-])?(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)"
    r"(?:,?\sor\s|\s\(|,\s)(?:(?:about|around|nearly|almost|roughly|some|over)\s)?$",
    re.IGNORECASE,
)


def is_fall(text: str, start: int, end: int) -> bool:
    """Whether the clause tells the number as a fall: "decline by about 4 percent", "a 4% drop"."""
    if _fall_behind().match(text, end):
        return True
    window = text[max(0, start - _WINDOW) : start]
    lower = window.lower()
    if not holds(lower, _FALL_STEMS):
        return False
    if (part := _FALL_BY_PART.search(window)) and part["verb"].lower() in _fall_words()[0]:
        return True
    if (label := _LABEL_END.search(window)) and label[1].lower() in _fall_words()[0]:
        return _NOTHING_BEHIND.match(text, end) is not None
    for mark in reversed(list(_CLAUSE_END.finditer(window))):
        window = window[mark.end() :]
        break
    words = [word.strip("*_[]\"'“”‘’`").lower() for word in window.split()]
    verbs, links, growth = _fall_words()
    attached = True
    linked = False
    for steps, word in enumerate(reversed(words)):
        if word in verbs:
            return attached or linked
        if word in ("smaller", "fewer"):  # what is so by a number; "lower by" may be said of pay
            return steps > 0 and words[-steps] == "by"
        if word in links or word in _hedges():
            linked = linked or (attached and word in ("by", "of", "at"))
            continue
        if word in growth or steps > 9 or (word[:1].isdigit() and not _is_year(word)):
            return False
        attached = False
        if not linked:
            return False
    return False


# "will fall from 38,100 to 31,400, approximately 18%": the percent tells the fall of the two levels.
_FROM_TO = re.compile(
    r"(?P<verb>[\w-]+)\s(?:\w+ly\s)?from\s\D{0,24}\d[^;:%$]{2,50}?\sto\s\D{0,24}\d[^;:%$]{0,40}?"
    r"(?:,|\s[–—-]|\s\()\s?(?:or\s|by\s|(?:a\s)?change\sof\s|which\sis\s)?$",
    re.IGNORECASE,
)


def restates_levels(text: str, start: int) -> bool:
    """Whether the number at `start` tells once more what falls from one level to another."""
    window = text[max(0, start - 2 * _WINDOW) : start]
    found = _FROM_TO.search(window) if "from" in window else None
    return found is not None and found["verb"].lower() in _fall_words()[0]


_SAME_FALL = re.compile(
    r"(?:\s[\w-]+){0,3}(?:,?\s(?:or|which\sis|which\smeans|meaning|that\sis,?)\s(?:about\s|roughly\s|nearly\s|almost\s)?|\s\()"
)


def restates(text: str, end: int, start: int) -> bool:
    """Whether the number at `start` tells the fall of the one that ends at `end` again: "12,000 jobs, or 4 percent"."""
    return start - end < 48 and _SAME_FALL.fullmatch(text, end, start) is not None


def tells_change(text: str, start: int) -> bool:
    """Whether "from X to Y", whose X starts at `start`, is a change and not a range: "grow from 5 to 7"."""
    words = _words(text[max(0, start - _WINDOW) : start], 8)
    if not words or words[-1] != "from":
        return False
    return any(word in _changes() for word in words[-7:-1])


# ------------------------------------------------------------------------------------------ words

_GLUED = re.compile(
    r"^\S*?[a-z%)][?!.](?=(?:about|around|roughly|nearly|almost|some|over|up)$)"
)  # "are there?About 83,800"


def _words(window: str, count: int = 6) -> list[str]:
    """The last words of `window`, in small letters, without the marks that open them."""
    words = window.lower().rsplit(None, count)[-count:]
    if "?" in window or "." in window or "!" in window:
        words = [_GLUED.sub("", word) for word in words]
    return [word.lstrip(_MARKS) for word in words]


def _phrase(words: list[str]) -> tuple[Comparator | None, int]:
    """The longest bounding phrase at the end of `words`, and how many words it has."""
    phrases = _phrases()
    if not words or words[-1] not in _phrase_ends():
        return None, 0
    for count in range(min(5, len(words)), 0, -1):
        kind = phrases.get(" ".join(words[-count:]))
        if kind is not None:
            return kind, count
    return None, 0


def _start_of(window: str, tail: str, count: int, start: int) -> int:
    """Where the last `count` words of `tail` (the beginning of `window`, which ends at `start`) start."""
    position = len(tail)
    for _ in range(count):
        position = len(tail[:position].rstrip())
        while position and not tail[position - 1].isspace():
            position -= 1
    return start - len(window) + position


def _is_year(word: str) -> bool:
    return len(word) >= 4 and word[:4].isdigit() and word[:2] in ("19", "20")


@cache
def _phrases() -> dict[str, Comparator]:
    table = load("numbers")["comparators"]
    return {phrase: Comparator(kind) for kind, phrases in table.items() for phrase in phrases}


@cache
def _phrase_ends() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in _phrases())


@cache
def _hedges() -> frozenset[str]:
    return frozenset(word for phrase in _phrases() for word in phrase.split() if word not in ("to", "or", "and"))


@cache
def _suffixes() -> re.Pattern[str]:
    phrases = [phrase for kind in load("numbers")["suffix_comparators"].values() for phrase in kind]
    worded = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases if " " in phrase)
    return re.compile(rf"(?:\s?(?=\+)|,?\s|)(\+|-?ish\b|(?:{worded})\b(?!\s(?:\d|than\b)))", re.IGNORECASE)


@cache
def _units() -> dict[str, str]:
    return {word: unit for unit, words in load("numbers")["per"].items() for word in words}


@cache
def _per() -> re.Pattern[str]:
    words = "|".join(sorted((word for word in _units() if len(word) > 1), key=len, reverse=True))
    adverbs = "hourly|weekly|monthly|annually|yearly|annual|daily"
    return re.compile(
        rf"[\s-]?(?:(?:/|\bper|\ba|\ban|\beach|\bevery|[-\s]an?-)[\s-]?(?P<unit>{words}|h(?!\w))|(?P<adverb>{adverbs})"
        r"|(?P<annum>p\.?a\.?(?!\w)))(?:\b|(?<=\.))",
        re.IGNORECASE,
    )


@cache
def _fall_words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    table = load("numbers")["declines"]
    return frozenset(table["verbs"]), frozenset(table["links"]), frozenset(table["growth"])


@cache
def _fall_behind() -> re.Pattern[str]:
    nouns = "|".join(load("numbers")["declines"]["nouns"])
    return re.compile(
        rf"[\s-](?:(?:annual|net|projected|expected|overall|total|job|jobs|employment)\s){{0,2}}(?:{nouns})\b(?!-|\sout)"
        r"|\s(?:\w+\s)?jobs?\s(?:(?:are|is|were|to|will|be|expected|projected)\s){0,4}(?:lost|eliminated|cut)\b",
        re.IGNORECASE,
    )


@cache
def _changes() -> frozenset[str]:
    return frozenset(load("numbers")["changes"]["verbs"])
