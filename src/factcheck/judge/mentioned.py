"""Other occupations, measures, periods and places that stand by a number, or where one of its slots is from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.claim import Claim, Occupation, Origin
from factcheck.document import Block, BlockKind
from factcheck.find.measures import CueKind, MeasureCue, find_cues
from factcheck.find.occupations import find_occupations
from factcheck.find.periods import find_periods
from factcheck.find.places import find_places
from factcheck.judge.bench import Bench
from factcheck.judge.readings import is_official, titled
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.resolve import resolve
from factcheck.resolve.areas import areas_named
from factcheck.resolve.forms import parts_of

_RANKS = {
    CueKind.MEDIAN: ("median",),
    CueKind.MEAN: ("mean",),
    CueKind.P10: ("p10",),
    CueKind.P25: ("p25",),
    CueKind.P75: ("p75",),
    CueKind.P90: ("p90",),
    CueKind.MIDDLE: ("p25", "p75"),
}
_RATES = {Unit.USD_YEAR: "annual", Unit.USD_HOUR: "hourly"}
_JOBS = {
    CueKind.NEW_JOBS: Measure.GROWTH_JOBS,
    CueKind.GROWTH: Measure.GROWTH_JOBS,
    CueKind.DECLINE: Measure.GROWTH_JOBS,
    CueKind.OPENINGS: Measure.OPENINGS,
}
# Between a count and the cue that says what it counts: "17,900 annual openings".
CLOSE = 25
# So many blocks back is sought what a number without a subject of its own may be about.
FAR = 8
# A legend stands at most so many blocks above or below.
LEGEND = 2
CLAUSE = re.compile(r"[,;:|(\n]|[.!?](?=\s|$)|\s(?:and|while|but|versus|compared)\s")
# Words that name a rank to a reader who looks for one, though alone they mean too much to be a cue; they also stand in
# the names of fields: "medianPay", "wage_p90". The looser ones count only where no word says what was read.
_WORDS = {
    "median": (r"medians?|midpoint", r"typical(?:ly)?|half"),
    "mean": (r"means?|averag(?:e|es|ed|ing)|avg", "mean"),
    "p10": (r"(?:p|pct|percentile)10|10th|tenth", r"bottom|lowest|low|min(?:imum)?"),
    "p25": (r"(?:p|pct|percentile)25|25th|quartile", r"twenty-fifth|quarter|low(?:er)?|middle"),
    "p75": (r"(?:p|pct|percentile)75|75th|quartile", r"seventy-fifth|quarter|high(?:er)?|upper|middle"),
    "p90": (r"(?:p|pct|percentile)90|90th|ninetieth", r"top|highest|high|best|max(?:imum)?"),
}
_NAMED, _LOOSE = (
    {rank: re.compile(rf"(?<![a-z0-9])(?:{each[tier]})(?![a-z0-9])") for rank, each in _WORDS.items()}
    for tier in (0, 1)
)
_INNER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_")
LONE = re.compile(r"\b[A-Za-z]{4,}s\b")
# Of an ambiguous name so many candidates are tried.
FEW = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """A value of a slot; `near` where the number's own sentence or row names it."""

    value: object
    near: bool


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What may stand in each slot instead of what was read there."""

    occupations: tuple[Offer, ...]
    measures: tuple[Offer, ...]
    periods: tuple[Offer, ...]
    areas: tuple[Offer, ...]

    def of(self, slot: str) -> tuple[Offer, ...]:
        """By the name that the slot has in Claim."""
        return {
            "occupation": self.occupations,
            "measure": self.measures,
            "period": self.periods,
            "area": self.areas,
        }[slot]


def mentioned(claim: Claim, bench: Bench) -> Mentioned:
    """All that the text offers for the number, besides what it was read as."""
    own, far = _own_words(claim, bench), tuple(_words_around(claim, bench))
    return Mentioned(
        _offers(_occupations(own, claim, bench.library), _far_occupations(claim, far, bench.library), None),
        _offers(_measures(own, claim, bench), _far_measures(own, claim, bench), claim.measure),
        _offers(_periods(own, claim, bench), _far_periods(claim, far, bench), claim.period),
        _offers(_areas((f"{bench.words_before(claim)} | {claim.quote}",), claim), (), claim.area),
    )


def _offers(near: Iterable[object], far: Iterable[object], read: object) -> tuple[Offer, ...]:
    close = tuple(one for one in dict.fromkeys(near) if one != read)
    return (
        *(Offer(one, near=True) for one in close),
        *(Offer(one, near=False) for one in dict.fromkeys(far) if one != read and one not in close),
    )


def _own_words(claim: Claim, bench: Bench) -> tuple[str, ...]:
    """The sentence or row, and the heads of the number's column."""
    block = bench.block(claim)
    if block is None or block.kind is not BlockKind.ROW:
        return (claim.quote,)
    return (claim.quote, *_heads(block, claim, bench))


def _heads(block: Block, claim: Claim, bench: Bench) -> Iterator[str]:
    column = next((cell.column for cell in block.cells if cell.start <= claim.quantity.start < cell.end), None)
    for one in bench.document.blocks if bench.document else ():
        if one.table == block.table and one.row < one.header_rows:
            yield from (one.cell_text(cell) for cell in one.cells if cell.column == column)


def _words_around(claim: Claim, bench: Bench) -> Iterator[str]:
    """What the block says before the number, then what stands above, the nearest first, until the subject is named.

    Where the words for the subject stand nearer than another name, that is no other subject.
    """
    block = bench.block(claim)
    if block is None or bench.document is None:
        return
    blocks = bench.document.blocks
    above = {*block.headings, *([] if block.lead_in is None else [block.lead_in])}
    if block.kind is not BlockKind.ROW:
        above |= {*range(max(block.index - FAR, 0), block.index)}
    subject = (claim.occupation.text if claim.occupation else None) or "\n"
    for text in (bench.words_before(claim), *(blocks[index].text for index in sorted(above, reverse=True))):
        yield text
        if subject.lower() in text.lower():
            return


def _occupations(texts: Iterable[str], claim: Claim, library: Library) -> Iterator[Occupation]:
    """Every other name; of one official title that joins two ("brokers and sales agents") no part is another."""
    who = claim.occupation
    if who and who.text and who.origin is Origin.SENTENCE and who.text.lower() in _behind(claim).lower():
        return  # "$52,000 for bakers"
    whole = (who.text or "").lower() if who and is_official(who, library) else ""
    for text in texts:
        for names in _named(text, claim.period, library):
            if who and any((one.codes, one.group) == (who.codes, who.group) for one in names):
                continue
            if whole not in text.lower() or any((one.text or "").lower() not in whole for one in names):
                yield from (replace(one, origin=who.origin if who else Origin.NONE) for one in names)


def _far_occupations(claim: Claim, texts: tuple[str, ...], library: Library) -> Iterator[Occupation]:
    """Of a number whose own sentence or row does not name its subject."""
    if claim.occupation is None or claim.occupation.origin not in (Origin.SENTENCE, Origin.TABLE):
        yield from _occupations(texts, claim, library)


@lru_cache(maxsize=1024)
def _named(text: str, period: Period | None, library: Library) -> tuple[tuple[Occupation, ...], ...]:
    """For each name in the words, the occupations it may stand for; what joins several is also each of them."""
    found = []
    for mention in find_occupations(text, library):
        if mention.kind != "generic":
            names = dict.fromkeys((mention.text, *parts_of(mention.text)))
            found.append([one for name in names for one in _meant(name, period, library)])
    for word in LONE.findall(text):  # a title of one word that is more often something else: "tutors"
        found.append([Occupation(word, (code,), title=library.title(code)) for code in titled(word, library)])
    return tuple(tuple(replace(one, status="resolved", candidates=()) for one in names) for names in found if names)


def _meant(name: str, period: Period | None, library: Library) -> Iterator[Occupation]:
    one = resolve(name, library=library, period=period)
    if one.codes or one.group:
        yield one
    for code, title in one.candidates[:FEW]:
        yield replace(one, codes=(code,), group=None, title=title)


def _measures(texts: tuple[str, ...], claim: Claim, bench: Bench) -> Iterator[Measure]:
    """Measures of the number's unit that the words name; not where the word for it stands right behind the number."""
    cues = [cue for text in texts for cue in find_cues(text)]
    if claim.unit in _RATES:
        yield from _ranked(texts, claim)
        for cue in cues:
            for rank in _RANKS.get(cue.kind, ()):
                yield Measure(f"{rank}_{_RATES[claim.unit]}_wage")
    elif claim.unit is Unit.JOBS:
        counted = _counted(claim)
        named = [_JOBS[cue.kind] for cue in cues if cue.kind in _JOBS]
        named += [Measure.EMPLOYMENT for cue in cues if cue.kind is CueKind.EMPLOYMENT and cue.text.lower() != "jobs"]
        if counted is None or counted is not claim.measure:
            yield from named
        if claim.measure is Measure.EMPLOYMENT and counted is None and _is_foretold(cues, claim, bench):
            yield Measure.GROWTH_JOBS


def _ranked(texts: Iterable[str], claim: Claim) -> Iterator[Measure]:
    """The wages whose rank some word names."""
    words = [_INNER.sub(" ", text).lower() for text in texts]
    named = {rank for rank, pattern in _NAMED.items() if any(map(pattern.search, words))}
    if str(claim.measure).split("_")[0] not in named:
        named |= {rank for rank, pattern in _LOOSE.items() if any(map(pattern.search, words))}
    yield from (Measure(f"{rank}_{_RATES[claim.unit]}_wage") for rank in _WORDS if rank in named)


def _far_measures(texts: tuple[str, ...], claim: Claim, bench: Bench) -> Iterator[Measure]:
    """Of a wage whose own sentence or row does not say which it is: what the heading, the lead-in or a legend says."""
    block = bench.block(claim)
    if claim.unit in _RATES and claim.measure not in tuple(_ranked(texts, claim)) and block and bench.document:
        near = range(max(block.index - LEGEND, 0), block.index + LEGEND + 1)
        around = {*block.headings, *near, *([] if block.lead_in is None else [block.lead_in])}
        blocks = bench.document.blocks
        yield from _ranked((blocks[index].text for index in sorted(around) if index < len(blocks)), claim)


def _counted(claim: Claim) -> Measure | None:
    """What the words right behind the number say that it counts: "17,900 annual openings", "4,800 jobs"."""
    for cue in find_cues(re.split(r"\d", _behind(claim))[0][:CLOSE]):
        if cue.kind is CueKind.EMPLOYMENT or cue.kind in _JOBS:
            return _JOBS.get(cue.kind, Measure.EMPLOYMENT)
    return None


def _behind(claim: Claim) -> str:
    """The words behind the number, to the end of its clause."""
    behind = claim.quote[claim.value_span.end - claim.quote_span.start :]
    return CLAUSE.split(behind, maxsplit=1)[0]


def _is_foretold(cues: Iterable[MeasureCue], claim: Claim, bench: Bench) -> bool:
    """A sentence about what will be, where the number is not that of the decade's first year."""
    block = bench.block(claim)
    starts = {cycle.period.start for cycle in bench.cycles}
    told = claim.period is not None and not claim.period.is_span and claim.period.start in starts
    prose = block is None or block.kind is not BlockKind.ROW
    return prose and not told and any(cue.kind is CueKind.PROJECTED for cue in cues)


def _periods(texts: Iterable[str], claim: Claim, bench: Bench) -> Iterator[Period]:
    """Those named, and for a count the first and last year of each stretch, and a projection's stretch and last year.

    None, where the date read stands right behind the number: "4,800 jobs in 2024".
    """
    read = claim.period
    if read and any(one.period == read for one in find_periods(_behind(claim))):
        return
    projected = any(cue.kind is CueKind.PROJECTED for text in texts for cue in find_cues(text))
    named = [one.period for text in texts for one in find_periods(text) if one.period]
    points = [one for one in (*named, read) if one and not one.is_span]
    if claim.unit is Unit.JOBS:
        named += [Period(year) for one in named if one.is_span for year in (one.start, one.end) if year]
        for cycle in bench.cycles if projected else ():
            decade = cycle.period
            if decade.end and any(one.start in (decade.start, decade.end) for one in points):
                named += [decade, Period(decade.end)]
    # "2024" beside "May 2024" is no other date
    yield from (one for one in named if not read or one.is_span or read.is_span or one.start != read.start)


def _far_periods(claim: Claim, texts: tuple[str, ...], bench: Bench) -> Iterator[Period]:
    if claim.origins.get("period", Origin.SENTENCE) is not Origin.SENTENCE:
        yield from _periods(texts, claim, bench)


def _areas(texts: Iterable[str], claim: Claim) -> Iterator[str | None]:
    """Places named, and the nation beside a place."""
    own = {place.name for place in areas_named(claim.area)} if claim.area else set()
    for text in texts:
        found = find_places(text)
        if claim.area and any(one.kind == "nation" for one in found):
            yield None
        for one in found:
            yield from (place.name for place in areas_named(one.text) if place.name not in own)
