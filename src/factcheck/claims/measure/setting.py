"""A quantity with the words around it that may say what it measures, and the decision taken from them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import field

from factcheck.claim import Origin
from factcheck.claims.measure.explained import EXPLAINS, NAMES_NUMBER
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import PERCENTILES, CueKind, MeasureCue
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Quantity, Unit
from factcheck.values import dataclass

# What ends the reach of a word to its right: a clause that starts anew.
_BREAK = (
    r";|\s[\u2013\u2014]\s|,? (?:while|whereas|although|though|compared (?:to|with)|versus|vs\.?|"
    r"followed by|but)\b|[.!?](?=\s)|\||\s>\s"
)
BREAK = re.compile(_BREAK + r"|\n\W*(?=[A-Z][^\n.:]{2,60}(?:\.{3,}|: ))", re.IGNORECASE)
BREAK_IN_LINE = re.compile(_BREAK)  # the same within a line; for small letters


# A remark that follows all else in a cell: "78,300 (both fields together)", "598,000 nationwide in 2024".
REMARK = re.compile(
    r"^[\s*_]*(?:(?:jobs|workers|people|employed|nationwide|nationally)\b[\s*_,]*)?"
    r"(?:in (?:the )?(?:U\.?S\.?A?\.?|United States|country|nation)[\s*_,]*)?"
    r"(?:(?:in|as of|for|by)? ?(?:May )?(?:19|20)\d\d[\s*_,]*)?(?:\([^()]*\)?[\s*_]*)?$"
)
HEDGE = re.compile(
    r"^[\s*_~]*(?:about|around|approximately|roughly|nearly|almost|some|over|more than|just (?:over|under))?[\s*_~]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a quantity measures. `factor` multiplies values told in thousands.

    `otherwise` is what it measures where no occupation is found that it is about: a rate of the whole economy.
    """

    kind: str
    measure: Measure | str
    unit: Unit
    origin: Origin = Origin.SENTENCE
    factor: float = 1.0
    in_scope: bool = True
    note: str = ""
    otherwise: "Decision | None" = None


@dataclass(frozen=True)
class Setting:
    """One quantity in its statement.

    left      cues between the previous quantity of the same kind (or the sentence's start) and the number
    right     cues between the number and the next quantity or the end of the clause
    above     cues of what stands over it: row label, column head, lead-in, heading; nearest first
    labels    the texts that `above` was taken from
    previous  the decision on the number before, where the words carry on from it
    partner   the decision on the other end of the range
    about_pay whether the sentence before speaks of pay
    declared  the median or the mean, where the document says once that its pay is one of them
    credited_above  whether the lead-in or the heading over it credits the office
    surveyed  whether the text is about figures of the office
    ahead     whether a year is one that the document looks forward to
    kind      of the number; in a table a bare one may take that of its column
    """

    statement: Statement
    quantity: Quantity
    left: tuple[MeasureCue, ...]
    right: tuple[MeasureCue, ...]
    above: tuple[MeasureCue, ...] = ()
    labels: tuple[str, ...] = ()
    previous: Decision | None = None
    partner: Decision | None = None
    cell: bool = False
    about_pay: Callable[[], bool] = bool
    statistic_before: Callable[[], CueKind | None] = lambda: None
    statistic_behind: Callable[[], CueKind | None] = lambda: None
    declared: Callable[[], CueKind | None] = lambda: None
    credited_above: Callable[[], bool] = bool
    surveyed: Callable[[], bool] = bool
    ahead: Callable[[int], bool] = lambda _: False
    kind: NumberKind = NumberKind.PLAIN
    before: str = field(default="")
    after: str = field(default="")

    @property
    def behind(self) -> str:
        """`after` with the names of occupations blanked out."""
        words, offset = self.after, self.quantity.end
        for mention in self.statement.occupations:
            if mention.kind in ("title", "group") and offset <= mention.start and mention.end <= offset + len(words):
                first, last = mention.start - offset, mention.end - offset
                words = words[:first] + "#" * (last - first) + words[last:]
        return words

    @property
    def bare_sentence(self) -> str:
        """The sentence without the titles in it."""
        statement, words, begin = self.statement, [], self.statement.start
        for mention in statement.occupations:
            if mention.kind in ("title", "group"):
                words.append(statement.source.text[begin : mention.start])
                begin = mention.end
        return "#".join((*words, statement.source.text[begin : statement.end]))

    @property
    def before_in_sentence(self) -> bool:
        """Whether another number of its kind stands before it in the sentence."""
        return len(self.before) < self.quantity.start - self.statement.start

    @property
    def rest(self) -> str:
        """The sentence behind the number, past the next number too."""
        return self.statement.source.text[self.quantity.end : self.statement.end][len(self.after) :]

    def without_names(self, words: str) -> str:
        """`words` (which end where the number begins) with the names of occupations blanked out."""
        offset = self.quantity.start - len(words)
        for mention in self.statement.occupations:
            if offset <= mention.start and mention.end <= self.quantity.start:
                first, last = mention.start - offset, mention.end - offset
                words = words[:first] + " " * (last - first) + words[last:]
        return words

    @property
    def bare_cell(self) -> bool:
        """Whether it is all that its table cell holds, but for a remark in brackets."""
        return self.cell and not re.search(r"[A-Za-z]{3}", HEDGE.sub("", self.before) + REMARK.sub("", self.after))

    def kinds(self, cues: Iterable[MeasureCue]) -> set[CueKind]:
        """The kinds among `cues`."""
        return {cue.kind for cue in cues}

    @property
    def near(self) -> tuple[MeasureCue, ...]:
        """Cues of its own words, those to the left last first."""
        return (*reversed(self.left), *self.right)

    def has(self, *kinds: CueKind) -> bool:
        """Whether its own words have a cue of one of `kinds`."""
        return any(cue.kind in kinds for cue in (*self.left, *self.right))

    def over(self, *kinds: CueKind) -> bool:
        """Whether the words above it have one."""
        return any(cue.kind in kinds for cue in self.above)

    def sentence_has(self, *kinds: CueKind) -> bool:
        """Whether the whole sentence has one."""
        return any(cue.kind in kinds for cue in self.statement.cues)

    def nearest_left(self, *kinds: CueKind) -> MeasureCue | None:
        """The last cue to the left of one of `kinds`."""
        return next((cue for cue in reversed(self.left) if cue.kind in kinds), None)

    def adjacent_right(self, *kinds: CueKind, words: int = 4) -> MeasureCue | None:
        """The first cue to the right of one of `kinds`, at most `words` words away and in the same clause."""
        for cue in self.right:
            between = RATE.sub("", self.statement.source.text[self.quantity.end : cue.start])
            if re.search(r"[,;:()\u2014]", between) or len(between.split()) > words:
                return None
            if cue.kind in kinds:
                return cue
        return None


def settle(statement: Statement, quantity: Quantity) -> tuple[tuple[MeasureCue, ...], tuple[MeasureCue, ...], str, str]:
    """The cues to the left and to the right of `quantity`, and the bare words there."""
    text = statement.source.text
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind and other.end > start:
            start = other.end
    end = statement.end
    for other in statement.quantities:
        if quantity.end <= other.start < end:
            end = other.start
    opens = WORD.search(text, statement.start, quantity.start) is None
    dash = LABEL_DASH.match(text, quantity.end) if opens else None
    told = EXPLAINS.search(text, quantity.end, end)  # "$41,430. That is the median of bakers."
    behind = told.end() if told else dash.end() if dash else quantity.end
    in_line = text.find("\n", behind, end) < 0
    cut = BREAK_IN_LINE.search(statement.source.lower, behind, end) if in_line else BREAK.search(text, behind, end)
    end = cut.start() if cut else end
    left = tuple(statement.cues_between(start, quantity.start))
    right = tuple(statement.cues_between(quantity.end, end))
    before = text[start : quantity.start]
    if "..." in before:
        before = LEADER.sub(_led, before)
    return left, right, before, text[quantity.end : end]


RATE = re.compile(r"^ (?:a|an|per|each|every) (?:year|hour)\b|^ (?:annually|yearly|hourly)\b", re.IGNORECASE)
# "$41,430 – median annual wage of bakers", "$41,430. Their median wage"
WORD = re.compile(r"\w")
LABEL_DASH = re.compile(rf"\s?[–—-]+\s|\.[*_\"”)]*\s+(?={NAMES_NUMBER})", re.IGNORECASE)
LEADER = re.compile(r"\.{3,}")  # "Jobs ......... 31,230"


def _led(dots: re.Match[str]) -> str:
    return ":" + " " * (len(dots[0]) - 1)


PERCENTILE_MEASURES = {
    (CueKind.P10, "hour"): Measure.P10_HOURLY,
    (CueKind.P25, "hour"): Measure.P25_HOURLY,
    (CueKind.P75, "hour"): Measure.P75_HOURLY,
    (CueKind.P90, "hour"): Measure.P90_HOURLY,
    (CueKind.MEDIAN, "hour"): Measure.MEDIAN_HOURLY,
    (CueKind.MEAN, "hour"): Measure.MEAN_HOURLY,
    (CueKind.WAGE, "hour"): Measure.HOURLY,
    (CueKind.P10, "year"): Measure.P10_ANNUAL,
    (CueKind.P25, "year"): Measure.P25_ANNUAL,
    (CueKind.P75, "year"): Measure.P75_ANNUAL,
    (CueKind.P90, "year"): Measure.P90_ANNUAL,
    (CueKind.MEDIAN, "year"): Measure.MEDIAN_ANNUAL,
    (CueKind.MEAN, "year"): Measure.MEAN_ANNUAL,
    (CueKind.WAGE, "year"): Measure.ANNUAL,
}

__all__ = ["BREAK", "PERCENTILES", "PERCENTILE_MEASURES", "Decision", "NumberKind", "Setting", "settle"]
