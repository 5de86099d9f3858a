"""Sentences with "respectively": the first number belongs to the first name, the second to the second."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.measure.in_order import name_in_grid, name_of_row
from factcheck.claims.subject.former import Told, last_told, told_together
from factcheck.claims.subject.runs import ANYBODY, compared_before, named_runs, runs_of
from factcheck.claims.text.statement import Statement, Texts
from factcheck.find.anchors import holds
from factcheck.find.occupations import OccupationMention
from factcheck.find.periods import find_periods
from factcheck.find.places import PlaceMention
from factcheck.measure import Measure
from factcheck.quantity import Quantity
from factcheck.resolve import resolve

IN_ORDER = re.compile(r"\brespectively\b|\bin (?:that|this|the same) order\b")  # for small letters
ORDERED = ("respectively", " order")  # one of these is in whatever it matches


def distribute(statement: Statement, drafts: Sequence[Draft], texts: Texts) -> None:
    """Give each number its own name, place or year where the sentence says "respectively", or pairs them plainly."""
    word = IN_ORDER.search(statement.lower) if holds(statement.lower, ORDERED) else None
    for draft in drafts if drafts[0].cell is None else ():
        if (name := name_in_grid(statement, draft.quantity) or name_of_row(statement, draft.quantity)) is not None:
            _give([draft], [_named(name)])
            drafts = [each for each in drafts if each is not draft]
    if not word:
        for numbers in _lists(statement):
            _pair(statement, numbers, drafts, texts)
        return
    end = statement.start + word.start()
    told = [draft for draft in drafts if draft.quantity.end <= end]
    if not drafts:
        return
    if not told and word[0].casefold() != "respectively":
        told = list(drafts)  # "here are their medians in the same order: ..."
    told = told[_first_of_list(statement, told) :]
    if len(told) < 2:
        return
    if len({draft.decision.measure for draft in told}) == 1 and _date(statement, told):
        return
    start = told[0].quantity.start
    names = [mention for mention in statement.occupations if mention.end <= start]
    places = [place for place in statement.places if place.end <= start and place.kind in ("state", "metro")]
    if len(names) < 2 and len(places) != len(told) and (towns := _towns(statement, start, len(told))):
        for draft, town in zip(told, towns):
            draft.area, draft.origins["area"] = town, Origin.SENTENCE
    elif not names and _names_nobody(statement) and (before := _told_before(statement, len(told), texts)):
        _give(told, [before.subject(place) for place in range(len(told))])
    elif len(names) == 1 and len(told) == 2 and names[0].text.count(" and ") == 1 and not places:
        _halve(told, names[0])
    elif len(names) == len(told):
        _give(told, [_named(mention) for mention in names])
    elif len(parts := [part for mention in names for part in _parts(mention)]) == len(told) and not places:
        _give(told, parts)
    elif len(places) == len(told):
        for draft, place in zip(told, places):
            draft.area, draft.origins["area"] = place.text, Origin.SENTENCE
    elif not names and not places and (behind := _row_behind(statement, told, end)):
        _give(told, [_named(mention) for mention in behind])
    elif not names and not places and len({draft.decision.measure for draft in told}) == 1:
        _give(told, [NOBODY] * len(told))
    elif len(names) > 1:
        # as many names as numbers were told, and not all were understood: no number is anybody's for sure
        words = statement.source.text[names[0].start : names[-1].end]
        _give(told, [Subject(words, "phrase", Origin.SENTENCE, names[0].start, names[-1].end, (words,))] * len(told))


def _row_behind(statement: Statement, told: Sequence[Draft], end: int) -> Sequence[OccupationMention]:
    """As many names in a row between the numbers and the word: "$48,000 and $61,000 for A and B, respectively"."""
    after = told[-1].quantity.end
    row = next((run for run in runs_of(statement) if run[0].start >= after), [])
    tied = bool(row) and row[-1].end <= end and OF.fullmatch(statement.source.text, after, row[0].start) is not None
    return row if tied and len(row) == len(told) else []


def _give(drafts: Sequence[Draft], subjects: Sequence[Subject]) -> None:
    for draft, subject in zip(drafts, subjects):
        draft.subject = subject
        draft.origins["occupation"] = subject.origin


def _named(mention: OccupationMention) -> Subject:
    return Subject(mention.text, mention.kind, Origin.SENTENCE, mention.start, mention.end, (mention.text,))


PART = re.compile(r"(?:\A|,? and |, )(?P<name>(?:(?!,? and |, ).)+)")


def _parts(mention: OccupationMention) -> list[Subject]:
    """The names that a row of workers, taken as one group's name, is made of: "bakers and meat cutters"."""
    spans = [(part["name"], *part.span("name")) for part in PART.finditer(mention.text)]
    return [
        Subject(name, mention.kind, Origin.SENTENCE, mention.start + start, mention.start + end, (name,))
        for name, start, end in spans
    ]


def _lists(statement: Statement) -> Iterator[list[Quantity]]:
    """Two or more numbers of one kind joined by "and" or commas alone; no range."""
    told: list[Quantity] = []
    for quantity in (*statement.quantities, None):
        last = told[-1] if told else None
        if last is not None and (
            quantity is None
            or quantity.kind is not last.kind
            or NUMBERS_JOINED.fullmatch(statement.source.text[last.end : quantity.start]) is None
        ):
            if len(told) > 1:
                yield told
            told = []
        if quantity is not None and quantity.partner is None:
            told.append(quantity)


NOBODY = Subject("those meant", "phrase", Origin.SENTENCE, names=("those meant",))
JOINED = re.compile(r"[\s,]*(?:and|&)?\s*(?:about |around |some )?")
# "$79,320 against $74,680", "4,120 / 3,900": set against each other
SET_AGAINST = re.compile(
    r"(?: (?:a|an|per) (?:year|hour)| jobs| workers)?"
    r"(?:,? (?:(?:as )?against|versus|vs\.?|(?:as )?compared (?:with|to)) (?:the )?|\s?/\s?)"
    r"(?:about |around |some )?"
)
NUMBERS_JOINED = re.compile(f"(?:{JOINED.pattern}|{SET_AGAINST.pattern})")
# What the second of two numbers set against each other is of, if it is said: "against $48,000 for all workers"
OF_ANOTHER = re.compile(
    r"(?:[\s)]*(?:a|an|per) (?:year|hour))?,? (?:(?:for|among|of|"
    r"by(?! (?:the )?(?:BLS|Bureau|U\.S|federal|government|Dep))|across|earlier|before|last|nation\w*|the)\b|"
    r"in (?=(?-i:[A-Z]))(?!May\b|BLS)|(?:\w+ )?(?:years?|decades?) (?:ago|before|earlier))",
    re.IGNORECASE,
)
# A sentence that begins with whom it compares tells the number of the one it is about first.
COMPARES_FIRST = re.compile(
    r"\W*(?:unlike|compared|next to|beside|against|instead|alongside|relative|more than|less than)\b", re.IGNORECASE
)
# "10,700 and 1,700 openings a year in them", "the two had medians of $48,000 and $90,000"
EACH = re.compile(
    r"\b(?:them|they|their|both|the (?:two|three)(?! (?:largest|biggest|top|states|cities))|"
    r"these (?:two|three)|each)\b",
    re.IGNORECASE,
)


def _pair(statement: Statement, told: Sequence[Quantity], drafts: Sequence[Draft], texts: Texts) -> None:
    """Names told in a row right before or right behind as many numbers; "them", where that many were told before."""
    all_drafts = drafts
    others = [draft.quantity for draft in drafts if draft.quantity not in told]
    drafts = [draft for draft in drafts if draft.quantity in told and draft.cell is None]
    if not drafts or len({draft.decision.measure for draft in drafts} - {Measure.ANNUAL, Measure.HOURLY}) > 1:
        return
    if len(drafts) == len(told) and _date(statement, drafts):
        return
    if (places := _places_ahead(statement, told)) is not None:
        for draft in drafts:
            draft.area, draft.origins["area"] = places[told.index(draft.quantity)].text, Origin.SENTENCE
        return
    subjects: Sequence[Subject] = ()
    start, end = told[0].start, told[-1].end
    runs = runs_of(statement)
    ahead = [run for run in runs if run[-1].end <= start]
    behind = next((run for run in runs if run[0].start >= end), None)
    if pair := _set_against(statement, told, ahead, others):
        subjects = pair
    elif ahead and len(ahead[-1]) == len(told) and not _is_of_another(statement, told):
        if not any(ahead[-1][-1].end <= each.start < start for each in statement.quantities):
            subjects = [_named(mention) for mention in ahead[-1]]
    elif behind is not None and len(behind) == len(told):
        if OF.fullmatch(statement.source.text[end : behind[0].start]):
            subjects = [_named(mention) for mention in behind]
    elif (
        _names_nobody(statement)
        and not _lists_others(statement, end, len(told))
        and not _is_of_another(statement, told)
    ):
        versus = SET_AGAINST.fullmatch(statement.source.text, told[-2].end, told[-1].start) is not None
        if versus and any(each.subject is not None and each.subject.kind == "all" for each in drafts):
            return  # "7 percent vs. the average of 3 percent"
        if versus and OF_ALL.match(statement.source.text, end):
            _give(drafts[-1:], [NOBODY])
            return
        before = _told_before(statement, len(told), texts)
        plainly = versus or EACH.search(statement.text) is not None
        if before is not None and (plainly or before.here):
            subjects = [before.subject(place) for place in range(len(told))]
        elif plainly and all(draft.carried for draft in drafts):
            if versus:
                _give(drafts[1:], [NOBODY] * len(told))
                return
            subjects = [NOBODY] * len(told)
    subjects = subjects or _in_order_before(told, statement, all_drafts)
    if subjects:
        _give(drafts, [subjects[told.index(draft.quantity)] for draft in drafts])


# "7 percent vs. 3 percent on average": the second is everybody's
OF_ALL = re.compile(
    r" (?:on average|overall|nationally|nationwide|in general|for (?:all|everyone|everybody))\b", re.IGNORECASE
)


def _in_order_before(told: Sequence[Quantity], statement: Statement, drafts: Sequence[Draft]) -> Sequence[Subject]:
    """The names that as many numbers of the sentence were just told of, one each: "the mean $38,440 and $55,460"."""
    start, end = told[0].start, told[-1].end
    earlier = [draft for draft in drafts if draft.quantity.end <= start][-len(told) :]
    subjects = [draft.subject for draft in earlier if draft.subject is not None and not draft.carried]
    names = {subject.text.casefold() for subject in subjects}
    apart = len(subjects) == len(names) == len(told) and len({draft.decision.measure for draft in earlier}) == 1
    if not apart or any(subject.start < statement.start for subject in subjects):
        return ()
    last = earlier[-1].quantity.end
    # the last name may stand behind its number: "$50,970 for roofers, the mean ..."
    named = max(last, subjects[-1].end)
    if any(named <= each.start and each.end <= start for each in statement.occupations):
        return ()
    behind = any(
        OF.fullmatch(statement.source.text, end, each.start) for each in statement.occupations if each.start >= end
    )
    return () if behind else subjects


def _is_of_another(statement: Statement, told: Sequence[Quantity]) -> bool:
    """Whether the last number is set against the one before, and words behind it say what it is of."""
    text = statement.source.text
    against = SET_AGAINST.fullmatch(text, told[-2].end, told[-1].start)
    return against is not None and OF_ANOTHER.match(text, told[-1].end, statement.end) is not None


def _set_against(
    statement: Statement,
    told: Sequence[Quantity],
    ahead: Sequence[Sequence[OccupationMention]],
    others: Sequence[Quantity],
) -> Sequence[Subject]:
    """The two names that two numbers have in their order: "A earned more than B: $79,320 against $74,680".

    Two names are all that the sentence says before the numbers, one set against the other, or one row of two names.
    """
    if len(told) != 2 or not ahead or _is_of_another(statement, told):
        return ()
    text, names = statement.source.text, [mention for run in ahead for mention in run]
    if any(names[-1].end <= each.start < told[0].start for each in others):
        return ()
    if len(names) == 1:
        return _both(names[0], statement)
    compared = len(ahead) == len(names) == 2 and (
        SET_AGAINST.fullmatch(text, told[0].end, told[1].start) or compared_before(text, names[1].start)
    )
    if not compared or COMPARES_FIRST.match(text, statement.start) or any(each.kind == "all" for each in names):
        return ()
    return [_named(mention) for mention in names]


def _both(mention: OccupationMention, statement: Statement) -> Sequence[Subject]:
    """The two names in a row that was taken for one name, where no occupation is called so as a whole."""
    row = re.fullmatch(r"(.+?)(?:,? and |\s?/\s?)(.+)", mention.text)
    if row is None or mention.kind == "all":
        return ()
    if "/" not in mention.text and resolve(mention.text, library=statement.source.library).codes:
        return ()
    found = []
    for which in (1, 2):
        if len(resolve(row[which], library=statement.source.library).codes) != 1:
            return ()
        start, end = row.span(which)
        name = Subject(row[which], "title", Origin.SENTENCE, mention.start + start, mention.start + end, (row[which],))
        found.append(name)
    return found


# "in May 2023 and May 2024", "2024 and 2034": a row of dates, no stretch "between" two
_DATE = r"(?:(?:May|November) (?:of )?)?(?:19|20)\d\d"
DATES = re.compile(
    rf"(?<!between )(?<!from )(?<![\d–-])\b{_DATE}(?:(?:,|,? and|,? then) (?:in |for |of )?{_DATE})+(?![\d–-])",
    re.IGNORECASE,
)


def _date(statement: Statement, drafts: Sequence[Draft]) -> bool:
    """Give each number its own year where as many are told in a row; whether they were."""
    if drafts[0].decision.kind not in ("level", "rank", "count"):
        return False
    for found in DATES.finditer(statement.text):
        years = [
            each
            for word in re.finditer(_DATE, found[0], re.IGNORECASE)
            for each in find_periods(word[0])
            if each.period is not None
        ]
        if len(years) != len(drafts) or len({each.period for each in years}) < len(years):
            continue
        for draft, year in zip(drafts, years):
            draft.period, draft.origins["period"] = year.period, Origin.SENTENCE
            draft.period_span = statement.block.span(statement.start + found.start(), statement.start + found.end())
        return True
    return False


def _places_ahead(statement: Statement, told: Sequence[Quantity]) -> Sequence[PlaceMention] | None:
    """As many places in a row as numbers, the last before them: "Hawaii and Oregon have medians of $74,830 and"."""
    start = told[0].start
    places = [place for place in statement.places if place.end <= start and place.kind in ("state", "metro")]
    row: list[PlaceMention] = places[-1:]
    for place in reversed(places[:-1]):
        if JOINED.fullmatch(statement.source.text[place.end : row[0].start]) is None:
            break
        row.insert(0, place)
    parted = any(row[0].start <= each.start < start for each in statement.quantities) if row else True
    return row if len(row) == len(told) and not parted else None


_TOWN = r"(?!(?:In|For|At|From|The|Both|While|And|But|Next)\b)[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
TOWNS = re.compile(rf"\b{_TOWN}(?:, {_TOWN})*,? and {_TOWN}")
# "Workers in these cities earn ..., respectively": those that the sentence before names
THESE_TOWNS = re.compile(r"\b(?:these|those) (?:\w+ )?(?:cities|towns|metros|areas|places|counties|communities)\b")


def _towns(statement: Statement, end: int, count: int) -> Sequence[str]:
    """The towns, known or not, that stand in a row of `count`: before `end`, or in the sentence before."""
    pointed = THESE_TOWNS.search(statement.text) is not None
    if pointed and statement.index:
        over = statement.source.statements[statement.index - 1]
        start, stop = over.start, over.end
    else:
        over, start, stop = statement, statement.start, end
    for found in TOWNS.finditer(statement.source.text, start, stop):
        row = re.split(r", and |, | and ", found[0])
        known = any(found.start() <= each.start < found.end() and each.kind == "metro" for each in over.places)
        if len(row) == count and (pointed or known):
            return row
    return ()


OF = re.compile(r"(?: [\w’'.-]+){0,5}? (?:for|of|among|by|in) (?:the |all )?", re.IGNORECASE)


def _names_nobody(statement: Statement) -> bool:
    """Whether it names no occupation; all of them together is none, and so are mere workers."""
    return all(each.kind == "all" or ANYBODY.match(each.text) for each in statement.occupations)


def _lists_others(statement: Statement, end: int, count: int) -> bool:
    """Whether as many places or dates follow: the numbers are theirs."""
    places = [each for each in statement.places if each.kind in ("state", "metro")]
    dates = [each for each in statement.periods if each.start >= end]
    return len(places) >= count or len(dates) >= count


def _told_before(statement: Statement, count: int, texts: Texts) -> Told | None:
    """The names of the nearest sentence that names anybody, where it tells as many as there are numbers."""
    if (told := told_together(statement, texts, count)) is not None:
        return told
    last = last_told(statement, texts)
    if last is None or not last.here:
        return None
    # "The largest occupations were cashiers (3.4 million) and, of these, ...": the names that numbers may be about
    earlier = [run[0] for run in named_runs(last.statement)]
    return Told(last.statement, earlier, here=True) if len(earlier) == count else None


def carry_on(drafts: Sequence[Draft], before: Sequence[Draft]) -> None:
    """Give the numbers of a sentence that names nobody the names of the sentence before, one each in its order.

    "Accountants earn $81,680 and clerks $49,210. Per hour that is $39.27 and $23.66."
    """
    if len(drafts) < 2 or not all(draft.carried for draft in drafts) or drafts[0].cell is not None:
        return
    kinds = {draft.decision.kind for draft in drafts}
    last = next((other for other in reversed(before) if other not in drafts), None)
    statement = drafts[0].statement
    if last is None or last.statement.source is not statement.source:
        return
    told = [other for other in before if other.statement is last.statement]
    names = {other.subject.text.casefold() for other in told if other.subject}
    same = kinds == {other.decision.kind for other in told} and len(kinds) == 1
    if statement.index - last.statement.index == 1 and same and len(told) == len(names) == len(drafts):
        for draft, other in zip(drafts, told):
            draft.subject = other.subject and replace(other.subject, origin=Origin.CONTEXT)


def _halve(drafts: Sequence[Draft], mention: OccupationMention) -> None:
    """Each of two numbers its half of a name: "therapist assistants and aides"; a bare half takes the adjective."""
    first, _, second = mention.text.partition(" and ")
    whole = second if " " in second or " " not in first else f"{first.rpartition(' ')[0]} {second}"
    halves = ((drafts[0], mention.start, first, first), (drafts[1], mention.end - len(second), second, whole))
    for draft, start, words, name in halves:
        draft.subject = Subject(words, mention.kind, Origin.SENTENCE, start, start + len(words), (name,))
        draft.origins["occupation"] = Origin.SENTENCE


def _first_of_list(statement: Statement, drafts: Sequence[Draft]) -> int:
    first = len(drafts) - 1
    while first > 0:
        between = statement.source.text[drafts[first - 1].quantity.end : drafts[first].quantity.start]
        if not re.fullmatch(r"\W*(?:and|or)?\W*", between):
            break
        first -= 1
    return first
