"""Whom a text credits for its numbers: the Bureau of Labor Statistics in any wording, or somebody else."""

import re
from collections.abc import Iterable
from functools import cache

from factcheck.find.anchors import holds, lowered, near, places
from factcheck.find.not_numbers import links
from factcheck.find.openings import one_of, openings
from factcheck.period import MONTHS
from factcheck.values import dataclass
from factcheck.vocabulary import load


@dataclass(frozen=True, slots=True)
class SourceMention:
    """`office` is "BLS" (its programs, the Department of Labor and those who reprint its figures too), "other",
    or None for a credit that names nobody ("the same data"). `credited` is true where the words say that numbers
    come from there ("according to ..."), false for a mere mention."""

    start: int
    end: int
    text: str
    office: str | None
    name: str
    credited: bool = False


# Every wording of the office has one of these; for text in small letters.
_ANCHOR = (
    *("labor", "labour", "handbook", "bls", "oews", "oes", "ooh", "dol", "o*net", "onet", "onestop", "one stop"),
    *("occupational employment", "employment projections", "federal", "government", "the bureau"),
)
_SURVEY_ANCHOR = ("survey", "poll", "questionnaire")
_TAIL = re.compile(
    r"\s?\((?:BLS|OES|OEWS|OOH|DOL|U\.?S\.? ?BLS|the BLS)(?:[\s,]\s?\d{4})?\)"
    r"|[\s/](?:OEWS|OES|OOH)\b|(?:['’]s?)?\s(?:program|survey)\b"
)
# The office in small letters, as people chat: "per the bls", "(median, may 2022, bls)"; not a nurse's life support.
_SPOKEN_OF = re.compile(
    r"(?:\b(?:the|per|to|from|by|says|source:?)\s|(?:\d{4}|\bmedian|\bmean|\baverage),\s?|\A)\Z", re.IGNORECASE
)
_GOES_ON = re.compile(r"[-./@_]\w")
# "Pay is the median, and duties are taken from O*NET": whom words are from, and no number
_OF_WORDS = re.compile(
    r"\b(?:duties|tasks|descriptions?|definitions?|skills?|abilities|interests|activities|titles|requirements)"
    r"(?: [\w’'-]+){0,2} (?:are|is|were|was|come|comes|came|taken|drawn|adapted|borrowed|quoted)\b[^.;:$%\d]{0,24}"
    r"\b(?:from|by|via|of) (?:the )?\Z",
    re.IGNORECASE,
)
# Two names of the office with no more than this between them are one credit: "DOL/BLS Employment Projections".
_JOINT = re.compile(r"\s?/\s?|['’]s?\s|\s\(?|,\s")
_NAME = r"(?:[A-Z][\w&.'’+-]*|[a-z]+[A-Z]\w*)(?:\s(?:(?:of|for|and|the|on|in|&)\s){0,2}(?:[A-Z][\w&.'’+-]*))*"
_SAME_NOUNS = r"(?:data|report|agency|source|survey|study|bureau|organization|statistics|figures|numbers)\b"
# "By its estimate": of whoever was spoken of last
_ITS_OWN = re.compile(
    r"\bby (?:its|their|his|her) (?:own |latest )?(?:estimates?|count|reckoning|calculations?|tally|"
    r"forecast|projections?|"
    r"figures|numbers|math)\b",
    re.IGNORECASE,
)
_SAME_ANCHOR = (
    *("data", "report", "agency", "source", "survey", "study", "bureau", "organization", "statistics", "figures"),
    "numbers",
    "office",
)
_SAME = re.compile(
    rf"\b(?:according to|based on|from|in|per)\s(?:the|this|that|these|those)\s(?:same\s)?{_SAME_NOUNS}|"
    r"\b(?:the|that|this)\s(?:same\s)?(?:agency|office)(?=['’]s\s(?:[\w-]+\s){0,2}(?:projections?|estimates?|figures?|"
    r"numbers?|forecasts?|count|data|survey|tables?|outlook|statisticians|economists)\b)|"
    r"\b(?:the|that|this)\s(?:same\s)?(?:agency|office|source)"
    r"(?=(?:\s(?:also|now|only|further|still|itself|likewise|even|again|currently|nevertheless))?\s(?:sees?|"
    r"says?|expects?|"
    r"projects?|predicts?|estimates?|forecasts?|puts?|thinks?|figures?|foresees?|reckons?|anticipates?|counts?|counted|"
    r"lists?|adds?|reports?|notes?|believes?)\b)",
    re.IGNORECASE,
)
_CREDIT_ANCHOR = (
    *(
        "according to",
        "reported by",
        "survey",
        "study",
        "poll",
        "report",
        "data ",
        "figures ",
        "statistics ",
        "estimates ",
    ),
    *("numbers ", "research ", "source", "per the"),
)
_NAMED = re.compile(
    rf"\s(?i:(?:the|its|a|latest|recent|new|data|from|survey|by|report|salary|\d{{4}})\s){{0,4}}"
    rf"\[?(?!(?:{'|'.join(MONTHS)})\b)(?P<name>{_NAME})"
)
_SURVEY = re.compile(
    r"\b(?:(?:a|an|our|one|another|the)\s(?:[\w-]+\s){0,3})?(?:survey|poll|questionnaire)s?\b", re.IGNORECASE
)
# "because the survey skips the self-employed": how numbers told before came about.
_HOW_COUNTED = re.compile(
    r"\s(?:skips?|excludes?|leaves? out|omits?|does(?:n[’']t| not)|misses|covers?|counts?|"
    r"(?:(?:can|could|did|was able to|managed to|happened to) )?(?:find|finds|found|reach|reached|pick(?:s|"
    r"ed)? up|catch|"
    r"turn(?:s|ed)? up|track|tracks)|(?:can|could) (?:see|count|cover))\b"
)
# "rich people don't answer government surveys": who is asked, not who says it
_ANSWERS = re.compile(
    r"\b(?:answer(?:s|ed|ing)?|fill(?:s|ed|ing)? (?:out|in)|respond(?:s|ed|ing)? to|tak(?:e|es|ing) part in|"
    r"ignor(?:e|es|ed|"
    r"ing)|mail(?:s|ed)? back|return(?:s|ed)?) \Z",
    re.IGNORECASE,
)
_RESEARCHERS = re.compile(r"[ -](?:researcher|interviewer|statistician|methodologist|technician|taker|crew|worker)s?\b")
# "that same month's survey shows": whoever was credited before
_SAME_BEFORE = re.compile(r"\b(?:same|that|this|its)(?: [\w’']+){0,2} $", re.IGNORECASE)
# "the wage survey": one of the office's
_KNOWN_SURVEY = re.compile(
    r"\bthe(?: \w+)? (?:wage|employment|occupational|employer|payroll)s?(?: [\w-]+){0,2}? ?survey\Z", re.IGNORECASE
)
# "opticians, the other group in the poll": who was asked, not who says it
_GROUP_OF = re.compile(
    r"\b(?:group|jobs?|occupations?|careers?|names?|one|ones|two|trades?) (?:in|of|from) \Z", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[;()]|[.!?]\s")
_PREPOSITION_END = re.compile(r"[\s.,;:]+$")


OWN = "own"  # the name of a credit to whoever the text spoke of last: "by its estimate"


def may_credit_office(text: str) -> bool:
    """Whether `find_sources` may find the office in the text: a first look that costs little."""
    return holds(lowered(text), _ANCHOR)


def names_office(sources: Iterable[SourceMention]) -> bool:
    """Whether any of them is BLS."""
    return any(source.office == "BLS" for source in sources)


def find_sources(text: str) -> list[SourceMention]:
    """All mentions, in the order of the text; none overlap; names inside links are left out."""
    skipped, lower = links(text), lowered(text)
    found = [
        mention
        for mention in [
            *_bls(text, lower),
            *_named(text),
            *_labelled(text),
            *_credited(text, lower),
            *_speaking(text, lower),
            *_by_letters(text),
            *_of_a_sort(text, lower),
            *_unnamed(text, lower),
        ]
        if not any(start < mention.end and mention.start < end for start, end in skipped)
        and not _of_picture(text, mention)
    ]
    found.sort(key=lambda mention: (mention.start, mention.office != "BLS", -mention.end))
    kept: list[SourceMention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            if mention.end > kept[-1].end and kept[-1].office != "BLS" and mention.office == "BLS":
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept


def _bls(text: str, lower: str) -> list[SourceMention]:
    found: list[SourceMention] = []
    spans = near(lower, _ANCHOR, before=64, after=64)
    for match in (match for low, high in spans for match in _bls_pattern().finditer(text, low, high)):
        start, end = match.span()
        if match[0].lower() in ("oes", "ooh", "dol", "bls", "oews") and not (match[0].isupper() or _chats(text, match)):
            continue
        if match[0].lower().startswith("o") and _OF_WORDS.search(text, max(0, start - 80), start):
            continue
        while tail := _TAIL.match(text, end):
            end = tail.end()
        if found and _JOINT.fullmatch(text, found[-1].end, start):
            start = found.pop().start
        found.append(SourceMention(start, end, text[start:end], "BLS", match[0], _is_credit(text, start)))
    return found


def _chats(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    return (
        match[0] == "bls"
        and bool(_SPOKEN_OF.search(text[max(0, start - 12) : start]))
        and not _GOES_ON.match(text, end)
    )


def _named(text: str) -> list[SourceMention]:
    if not _other_words().search(text):
        return []
    return [
        SourceMention(*match.span(), match[0], "other", match[0], _is_credit(text, match.start()))
        for match in _other_pattern().finditer(text)
        if not match.start() or not (text[match.start() - 1].isalnum() or text[match.start() - 1] in "_@.")
    ]


# "Indeed" is an adverb too; as the label of a line it is the site.
_INDEED = re.compile(
    r"^\W*(?P<name>Indeed)\W*(?=:|\s[–—-]\s|\|)|\|\s\W{0,3}(?P<cell>Indeed)(?=\W{0,3}(?:\||$)|, [A-Z\d])|"
    r"\b(?:on|per|via|from|and|by|to) (?P<site>Indeed)\b(?!,)|"
    r"\b(?:of|at|through) (?P<ads>Indeed)(?=(?:[’']s)? (?:job )?(?:postings?|ads?|listings?|data|salar(?:y|ies)|"
    r"reviews|users)\b)|"
    r"(?P<has>Indeed)(?: (?:has (?:it|the|an?|its)|"
    r"puts?|lists?|listed|reports?|reported|says?|said|shows?|showed|gives?|gave)\b|"
    r"['’]s (?:page|site|number|figure|users|own)\b)"
)


def _labelled(text: str) -> list[SourceMention]:
    found = []
    for match in _INDEED.finditer(text) if "Indeed" in text else ():
        group = match.lastgroup or "name"
        found.append(SourceMention(*match.span(group), match[group], "other", match[group], credited=True))
    return found


def _credited(text: str, lower: str) -> list[SourceMention]:
    """ "according to NAME", "a survey by NAME", whoever that is."""
    found = []
    for position in places(lower, _CREDIT_ANCHOR):
        opener = _openers().match(lower, position)
        match = _NAMED.match(text, opener.end()) if opener else None
        if not match or (position and text[position - 1].isalnum()):
            continue
        start, end = match.span("name")
        end -= len((_PREPOSITION_END.search(match["name"]) or [""])[0])
        name = text[start:end]
        if not _bls_pattern().search(name):
            found.append(SourceMention(start, end, name, "other", name, credited=True))
    return found


def _speaking(text: str, lower: str) -> list[SourceMention]:
    """A body that says something: "the Harbor Lane Foundation reports"."""
    found = []
    for low, high in near(lower, load("sources")["bodies"], before=80, after=64):
        for match in _speaker().finditer(text, low, high):
            start, end = match.span("name")
            if not _bls_pattern().search(match["name"]):
                found.append(SourceMention(start, end, match["name"], "other", match["name"], credited=True))
    return found


# "Trade group NRAA", "the staffing firm Harlow Hale", "a job board called Doughlist"
_SORTS = (
    *("group", "association", "union", "firm", "agency", "board", "site", "tank", "nonprofit", "consultancy"),
    *("magazine", "society", "lobby", "startup", "recruiter", "publication"),
)
_OF_SORT = re.compile(
    r"\b(?i:(?:trade|industry(?=\s(?:association|society|publication|magazine))|professional|lobbying|advocacy|"
    r"membership|staffing|recruiting|recruitment|research|consulting|"
    r"market[- ]research|analytics|search|temp|job|jobs|career|careers|salary|pay|hiring|employment|labor|labour|"
    r"workers|think|"
    r"trade\s(?:show|press)|the|online)\s)"
    r"(?i:(?:group|association|union|firm|agency|board|site|website|tank|nonprofit|consultancy|magazine|society|"
    r"startup|"
    r"publication))(?i:\s(?:called|named|known\sas))?,?\s"
    rf"(?P<name>{_NAME})(?=[,)]?\s(?:[a-z]|\()|[’']s?\b|[,.;:)]|$)"
)


# "PHI, a research group in the Bronx, adds", "Harlow Hale, the staffing firm, puts"
_IS_SORT = re.compile(
    rf"(?<![\w@])(?P<name>{_NAME}), (?:an?|the) (?:[\w’'-]+ ){{0,4}}?"
    r"(?:group|association|union|firm|agency|board|site|website|(?:think )?tank|nonprofit|consultancy|magazine|society|"
    r"startup|publication|lobby)(?: (?:in|of|for|based|that|from) [^,.;]{2,40})?, (?:also |now )?"
    r"(?:adds?|[a-z]+s|said|found|put|reported|estimated|counted|reckoned|added)\b"
)


def _of_a_sort(text: str, lower: str) -> list[SourceMention]:
    """A body that the text says the sort of: "trade group NRAA"."""
    found = []
    for low, high in near(lower, _SORTS, before=32, after=64):
        for match in _OF_SORT.finditer(text, low, high):
            start, end = match.span("name")
            end -= len((_PREPOSITION_END.search(match["name"]) or [""])[0])
            if not _bls_pattern().search(text, max(0, start - 40), end):
                found.append(SourceMention(start, end, text[start:end], "other", text[start:end], credited=True))
        for match in _IS_SORT.finditer(text, max(0, low - 48), high + 24):
            if not _bls_pattern().search(match[0]):
                start, end = match.span("name")
                found.append(SourceMention(start, end, text[start:end], "other", text[start:end], credited=True))
    return found


# "The ATA puts it at 60,800", "the NRCA's count": a body by its letters; the office and its programs are none
_LETTERS = re.compile(
    r"he (?<=\b[Tt]he )(?!(?:BLS|OEWS|OES|OOH|DOL|CPS|CES|QCEW|USA|CEO|CFO|GDP|CPI|MSA)\b)(?P<name>[A-Z]{3,6})"
    r"(?:[’']s (?:\w+ ){0,2}?(?:count|survey|estimates?|figures|census|forecast|tally|numbers)\b|"
    r",? (?:also |now |itself )?(?:says|said|puts|counts|counted|estimates|estimated|reckons|claims|reports|reported|"
    r"pegs|expects|predicts|projects|forecasts|warns|believes|figures)\b)"
)


def _by_letters(text: str) -> list[SourceMention]:
    return [
        SourceMention(*match.span("name"), match["name"], "other", match["name"], credited=True)
        for match in _LETTERS.finditer(text)
    ]


def _unnamed(text: str, lower: str) -> list[SourceMention]:
    found: list[SourceMention] = []
    for low, high in near(lower, _SAME_ANCHOR, before=32, after=32):
        found += [
            SourceMention(*match.span(), match[0], None, match[0], credited=True)
            for match in _SAME.finditer(text, low, high)
        ]
    if "by " in lower:
        found += [SourceMention(*match.span(), match[0], None, OWN, credited=True) for match in _ITS_OWN.finditer(text)]
    for low, high in near(lower, _SURVEY_ANCHOR, before=48, after=16):
        for match in _SURVEY.finditer(text, low, high):
            before = _CLAUSE_END.split(text[max(0, match.start() - 60) : match.start()])[-1]
            behind = _CLAUSE_END.split(text[match.end() : match.end() + 60])[0]
            if _RESEARCHERS.match(behind):
                continue
            if _bls_pattern().search(match[0]):
                continue  # "the BLS wage survey"
            how = match[0].lower() == "the survey" and _HOW_COUNTED.match(behind)
            if _ANSWERS.search(before):
                continue
            if _SAME_BEFORE.search(before) or " same " in match[0].lower() or _KNOWN_SURVEY.search(before + match[0]):
                found.append(SourceMention(*match.span(), match[0], None, match[0], credited=True))
            elif not (how or _GROUP_OF.search(before) or _bls_pattern().search(before + match[0] + behind)):
                found.append(SourceMention(*match.span(), match[0], "other", "survey"))
    return found


# Such as "Photo: Jo Lind" or "Image source: Harbor Institute": of a picture.
_PICTURE_BEFORE = re.compile(
    r"\b(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|artwork|video|cover)"
    r"(?:[\s-](?:credits?|sources?|courtesy|by|via|from|of))*\W{1,4}$",
    re.IGNORECASE,
)


def _of_picture(text: str, mention: SourceMention) -> bool:
    """Whether the credit is one of a picture: a photo agency's, or behind "Photo:"."""
    if mention.office != "other":
        return False
    ahead = text[max(0, mention.start - 40) : mention.start]
    return _pictures().match(mention.name) is not None or _PICTURE_BEFORE.search(ahead) is not None


def _is_credit(text: str, start: int) -> bool:
    return _credit_before().search(text[max(0, start - 60) : start]) is not None


@cache
def _bls_pattern() -> re.Pattern[str]:
    """A capital may follow at once: text glued by a lost line break ("Labor StatisticsThat's")."""
    wordings = load("sources")["bls"]
    letters = "".join(sorted({each[:1] for wording in wordings for each in openings(wording)}))
    worded = "|".join(wordings).replace(" ", r"\s")
    return re.compile(rf"(?<![\w@])(?=[{letters}])(?:{worded})(?!(?-i:[a-z0-9_]))", re.IGNORECASE)


@cache
def _other_words() -> re.Pattern[str]:
    """Matches in whatever `_other_pattern` matches: the longest word of each name, in one quick search."""
    words = {max(name.split(), key=len) for name in load("sources")["other"]}
    return re.compile(one_of(words))


@cache
def _other_pattern() -> re.Pattern[str]:
    names: dict[str, list[str]] = {}  # by first letter, so that most places are passed over quickly; the longest first
    for name in sorted(load("sources")["other"], key=len, reverse=True):
        names.setdefault(name[0], []).append(re.escape(name[1:]).replace(r"\ ", r"\s"))
    some = (f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in names.items())
    return re.compile(f"(?:{'|'.join(some)})" + r"(?!\w)")


@cache
def _pictures() -> re.Pattern[str]:
    names = sorted(load("sources")["pictures"], key=len, reverse=True)
    return re.compile("(?:" + "|".join(re.escape(name) for name in names) + r")\b", re.IGNORECASE)


@cache
def _openers() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(load("sources")["openers"]).replace(" ", r"\s") + ")")


@cache
def _speaker() -> re.Pattern[str]:
    table = load("sources")
    bodies = "|".join(word.capitalize() for word in table["bodies"])
    verbs = "|".join(table["verbs"])
    joined = r"(?:(?:of|for|the|and|on|in)\s){0,2}"
    return re.compile(
        rf"(?P<name>(?:[A-Z][\w&.'’-]*\s{joined}){{1,6}}(?:{bodies})(?:\s{joined}[A-Z][\w&.'’-]*){{0,4}})"
        rf"(?:\s\([A-Z]+\))?(?:\]\([^)\s]*\))?,?\s(?:also\s)?(?:{verbs})\b"
    )


@cache
def _credit_before() -> re.Pattern[str]:
    openers = "|".join(load("sources")["openers"]).replace(" ", r"\s")
    return re.compile(rf"\b(?:{openers})\s(?:[\w’'-]+\s){{0,5}}\[?$", re.IGNORECASE)
