"""The nearest true fact: what a number that is wrong for its claim really is.

The search goes outwards in rings, each a short list of cells: the nearest relatives, other periods of the same cell,
other measures of the same row, the group or its members, the neighbours in the classification, and last two slips at
once. Every ring counts its cells. A hit is told only if a random wrong number would seldom have hit any of the cells
looked at so far.
"""

from collections.abc import Iterable, Iterator

from factcheck.claim import Claim, Occupation
from factcheck.figure import Figure, Key
from factcheck.judge import answers as look
from factcheck.judge.intervals import chance_of, is_equal, stated
from factcheck.judge.readings import alike, of_major_group, pages_with
from factcheck.judge.slips import slip_between
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.values import dataclass
from factcheck.verdict import Explanation
from factcheck.words import measure_text

TOTAL = "00-0000"

# How much a hit of each kind may owe to chance. A period is the commonest slip, and a rounded percent has few values,
# so there a likelier coincidence is still the likeliest story; for a neighbour's value it is not.
LIMIT = {"slip": 0.25, "period": 0.6, "amount": 0.28, "measure": 0.3, "group": 0.3, "occupation": 0.2, "both": 0.08}
LIMIT |= {"area": 0.1, "far": 0.03}

# How common the slips are in real guides, relative to each other.
COMMON = {
    "sign": 0.5,
    "digits": 0.15,
    "factor": 0.3,
    "measure": 0.45,
    "period": 0.4,
    "group": 0.3,
    "occupation": 0.15,
    "area": 0.15,
    "both": 0.05,
}

RELATED_LIMIT = 80

SWAPS = {
    Measure.MEDIAN_ANNUAL: Measure.MEAN_ANNUAL,
    Measure.MEAN_ANNUAL: Measure.MEDIAN_ANNUAL,
    Measure.MEDIAN_HOURLY: Measure.MEAN_HOURLY,
    Measure.MEAN_HOURLY: Measure.MEDIAN_HOURLY,
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A candidate cell of one ring, and what is compared with it.

    `words` say what it is, with {measure} and {title} for those of the figure: few of the hundreds looked at are told.
    """

    kind: str
    figure: Figure
    words: str
    weight: float = 1.0
    far: bool = False  # of an occupation that only the wider group joins with the claim's

    @property
    def why(self) -> str:
        return self.words.format(measure=measure_text(self.figure.measure), title=self.figure.title)


@dataclass(frozen=True, slots=True)
class Search:
    """What the nearest fact is sought for.

    expected  the figures that the claim should have had, the best first
    edition   start of the edition that the document's other figures come from, where that is known
    """

    claim: Claim
    occupation: Occupation
    expected: tuple[Figure, ...]
    every: tuple[Figure, ...]
    library: Library
    edition: int | None = None


def explanations(search: Search) -> tuple[Explanation, ...]:
    """What the stated value may be, the likeliest first; empty where only chance would explain it."""
    if not search.expected:
        return ()
    scored: list[tuple[float, Explanation]] = []
    looked_at = 0
    mine = stated(search.claim)
    hits: list[Hit | None]
    for ring in (_slips, _family, _alike, _periods, _measures, _groups, _areas, _neighbours, _farther, _both):
        hits = list(ring(search))
        looked_at += len(hits)
        for hit in hits:
            if hit is None:
                continue
            if hit.kind in ("sign", "digits", "factor"):
                chance = hit.weight * chance_of(search.claim, search.expected[0], mine)
                if chance > LIMIT["slip"]:
                    continue
            elif is_equal(mine, hit.figure):
                chance = 1 - (1 - chance_of(search.claim, hit.figure, mine)) ** looked_at
                if chance > _limit(hit, search):
                    continue
            else:
                continue
            weight = 1.0 if hit.kind in ("sign", "digits", "factor") else hit.weight
            if search.claim.unit is Unit.PERCENT and hit.kind in ("group", "occupation"):
                weight *= 0.2  # whole percents are shared by strangers
            score = COMMON[hit.kind] * weight * _fits_edition(hit, search) / (chance + 0.02)
            undated = search.claim.period is None  # then no date is wrong, only the measure
            kind = ("measure" if undated else "period") if hit.kind == "both" else hit.kind
            scored.append((score, Explanation(kind, hit.figure, hit.why, round(chance, 4))))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(_distinct(pair[1] for pair in scored if pair[0] >= 0.1 * scored[0][0]))


def _limit(hit: Hit, search: Search) -> float:
    """A rounded percent has few values; an undated mean that is some year's median is one slip, not two."""
    if hit.kind == "period" and search.claim.unit is not Unit.PERCENT:
        return LIMIT["amount"]
    if hit.far:
        return LIMIT["far"]
    if hit.kind == "both" and search.claim.period is None:
        return LIMIT["measure"]
    return LIMIT[hit.kind]


def _distinct(found: Iterable[Explanation]) -> Iterator[Explanation]:
    seen = set()
    for one in found:
        key = (one.figure.measure, one.figure.codes, one.figure.period, one.figure.area, one.kind)
        if key not in seen:
            seen.add(key)
            yield one


def _fits_edition(hit: Hit, search: Search) -> float:
    if search.edition is None or hit.kind not in ("period", "both"):
        return 1.0
    return 6.0 if edition_of(hit.figure) == search.edition else 1.0


def edition_of(figure: Figure) -> int:
    """The start of the handbook edition that first showed this figure: wages of May 2019 stand in 2019-29."""
    start = figure.release.period.start if figure.program != "OEWS" else figure.period.start
    return start or 0


def _slips(search: Search) -> Iterator[Hit]:
    for figure in search.expected[:2]:
        slip = slip_between(search.claim, figure)
        if slip:
            yield Hit(slip.kind, figure, slip.why, slip.ways)


def _periods(search: Search) -> Iterator[Hit]:
    """The same cell in other releases; near years first, since an author most often has last year's page."""
    meant = search.expected[0].period.start or 0
    right = {(figure.program, figure.period, figure.release.name) for figure in search.expected}
    for figure in search.every:
        if (figure.program, figure.period, figure.release.name) in right or _is_other_level(figure, search):
            continue
        distance = abs((figure.period.start or 0) - meant)
        yield Hit("period", figure, f"the {figure.release.name} figure", 1 / (1 + 0.1 * max(distance - 1, 0)))


def _is_other_level(figure: Figure, search: Search) -> bool:
    """Employment counts differently in the two programs: the other program's old count explains little."""
    return figure.measure is Measure.EMPLOYMENT and figure.program not in {one.program for one in search.expected}


def _measures(search: Search) -> Iterator[Hit]:
    """Other measures of the same occupation in the same release."""
    told = set(look.measures(search.claim))
    for period in _points(search.expected):
        for figure in search.library.cells(search.expected[0].codes, period, area=search.expected[0].area):
            if figure.measure in told or not _comparable(search.claim, figure):
                continue
            common = figure.measure in {SWAPS.get(one) for one in told}
            yield Hit("measure", figure, f"the {measure_text(figure.measure)}", 1.0 if common else 0.7)


def _points(figures: Iterable[Figure]) -> tuple[Period, ...]:
    return tuple(dict.fromkeys(period for figure in figures for period in (figure.period, figure.release.period)))


def _comparable(claim: Claim, figure: Figure) -> bool:
    """Wages with wages of either rate, counts with counts; a percent with nothing else."""
    measure = claim.measure
    if isinstance(measure, Measure) and measure.is_wage:
        return figure.measure.is_wage
    return claim.unit is figure.unit and claim.unit is Unit.JOBS


def _groups(search: Search) -> Iterator[Hit | None]:
    """The handbook group that the occupation is in, its members, and the average of all occupations."""
    library, expected = search.library, search.expected[0]
    members = search.occupation.codes if len(search.occupation.codes) > 1 else ()
    yield from _cells(search, members, (expected.measure,), "group", "of its member {title}")
    swap = SWAPS.get(expected.measure)
    for page in pages_with(expected.codes[0], library) if len(expected.codes) == 1 else ():
        for measure in (expected.measure, swap) if swap else (expected.measure,):
            key = Key(measure, page.codes, page.slug, expected.period, expected.area)
            yield from _cell(search, key, "group", "of the group {title}")
    yield from _cells(search, _above(expected.codes), _meant(search), "group", "of {title}")
    if expected.measure is Measure.GROWTH_PERCENT and expected.codes != (TOTAL,):
        yield from _cell(search, Key(expected.measure, (TOTAL,), None, expected.period), "group", "of {title}")


def _meant(search: Search) -> tuple[Measure, ...]:
    """The measure expected, or both averages where the words leave it open."""
    told = look.measures(search.claim)
    return told if set(told) <= {*SWAPS} else (search.expected[0].measure,)


def _areas(search: Search) -> Iterator[Hit]:
    """The nation's figure told as an area's, or a state's told as the nation's or as another area's."""
    expected = next((one for one in search.expected if one.program == "OEWS"), None)
    if expected is None or len(expected.codes) != 1:
        return
    measures = [one for one in (expected.measure, SWAPS.get(expected.measure)) if one]
    for measure in measures if expected.area else ():
        key = Key(measure, expected.codes, None, expected.period, program="OEWS")
        figure = search.library.look_up(key)
        if isinstance(figure, Figure):
            common = 2.0 if measure is expected.measure else 1.0
            yield Hit("area", figure, f"the {measure_text(measure)} in the United States", common)
    for figure in search.library.by_area(expected.measure, expected.codes[0], expected.period):
        if figure.area != expected.area:
            yield Hit(
                "area", figure, f"the {measure_text(figure.measure)} in {figure.area}", 0.5 if expected.area else 1.0
            )


def _family(search: Search) -> Iterator[Hit | None]:
    """The nearest relatives: the other occupations of the same broad one, and itself."""
    expected = search.expected[0]
    if len(expected.codes) != 1 or expected.measure is Measure.GROWTH_PERCENT:
        return
    own = expected.codes[0]
    near = tuple(code for code in search.library.related(expected.codes) if code[:6] == own[:6])
    kind = "group" if own == f"{own[:6]}0" else "occupation"
    yield from _cells(search, near, (expected.measure,), kind, "of {title}")


def _alike(search: Search) -> Iterator[Hit | None]:
    """Occupations whose titles share a telling word: dental assistants and dental hygienists."""
    expected = search.expected[0]
    if len(expected.codes) == 1 and expected.measure is not Measure.GROWTH_PERCENT:
        yield from _cells(search, alike(expected.codes[0], search.library), _meant(search), "occupation", "of {title}")


def _farther(search: Search) -> Iterator[Hit | None]:
    """The rest of the major group, where a number is written finely enough: paralegals and lawyers."""
    expected = search.expected[0]
    if len(expected.codes) != 1 or search.claim.unit is Unit.PERCENT:
        return
    near = {*search.library.related(expected.codes), *alike(expected.codes[0], search.library)}
    rest = tuple(code for code in of_major_group(expected.codes[0], search.library) if code not in near)
    yield from _cells(search, rest, (expected.measure,), "occupation", "of {title}", weight=0.5, far=True)


def _neighbours(search: Search) -> Iterator[Hit | None]:
    """The same measure in the same release for related occupations."""
    expected = search.expected[0]
    related = search.library.related(expected.codes)[:RELATED_LIMIT]
    yield from _cells(search, related, (expected.measure,), "occupation", "of {title}")


def _cell(search: Search, key: Key, kind: str, words: str) -> Iterator[Hit]:
    figure = search.library.look_up(key)
    if isinstance(figure, Figure) and figure.codes != search.expected[0].codes:
        yield Hit(kind, figure, "the {measure} " + words)


def _cells(
    search: Search,
    codes: tuple[str, ...],
    measures: Iterable[Measure],
    kind: str,
    words: str,
    *,
    weight: float = 1.0,
    far: bool = False,
) -> Iterator[Hit | None]:
    """These measures of each of these occupations, when and where the claim's own was published.

    None for a cell that is not the number stated: nearly all of them, which are only counted.
    """
    first, mine = search.expected[0], stated(search.claim)
    columns = []
    for measure in measures:
        program = first.program if measure is Measure.EMPLOYMENT else None
        key = Key(measure, (), None, first.period, first.area, program)
        columns.append(search.library.look_up_each(key, codes))
    for code in codes:
        for column in columns:
            figure = column.get(code)
            if figure and figure.codes != first.codes:
                yield Hit(kind, figure, "the {measure} " + words, weight, far) if is_equal(mine, figure) else None


def _both(search: Search) -> Iterator[Hit | None]:
    """Two slips at once: the mean told as the median, of another year."""
    told = look.measures(search.claim)
    right = {figure.period for figure in search.expected}
    for measure in {SWAPS[one] for one in told if one in SWAPS} - set(told):
        for figure in look.published(search.claim, search.occupation, measure, search.library):
            if figure.period not in right:
                why = f"the {measure_text(figure.measure)} of {figure.release.name}"
                yield Hit("both", figure, why)
        yield from _cells(search, _above(search.expected[0].codes), (measure,), "group", "of {title}")


def _above(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The groups of the classification that hold this code: 15-1253 is in 15-1200 and 15-0000."""
    if len(codes) != 1:
        return ()
    (code,) = codes
    ladder = (code[:6] + "0", code[:5] + "00", code[:4] + "000", code[:2] + "-0000")
    return tuple(dict.fromkeys(one for one in ladder if one != code))
