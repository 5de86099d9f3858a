"""The words sought before a costly pattern is tried: one of them stands in whatever the pattern matches.

A pattern that takes one more wording, and whose words stay as they were, would no longer find it, without a sign.
"""

import importlib
import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import pytest

from factcheck.claims import reader
from factcheck.claims.credit import context as crediting_context
from factcheck.claims.credit import footnotes
from factcheck.claims.dating import context as dating_context
from factcheck.claims.dating import pointed as dating_pointed
from factcheck.claims.economy import earnings, payrolls, prices, unemployment
from factcheck.claims.limits import limiting, payers, scope, statewide
from factcheck.claims.measure import change, count, jobs_change, level, setting
from factcheck.claims.subject import former, groups, proxies, respectively, runs, stand_ins, subjects
from factcheck.claims.text import declared, frames, nearby, statement
from factcheck.find import bystanders, occupations, periods, workers

Words = tuple[str, ...]
PAIRS: dict[str, tuple[re.Pattern[str], Words]] = {
    "statement.EXPECTED_YEAR": (statement.EXPECTED_YEAR, statement.EXPECTS),
    "statement.HAS_WORD": (statement.HAS_WORD, statement.NUMBER_WORDS),
    **{f"statement.LETTERHEAD, {words}": (pattern, words) for words, pattern in statement.LETTERHEAD},
    **{f"declared, {words[0]}": (pattern, words) for words, pattern in declared._OF_ALL},
    "declared._UNLESS": (declared._UNLESS, ("unless",)),
    "reader.IN_WORDS": (reader.IN_WORDS, reader.NEEDED),
    "respectively.IN_ORDER": (respectively.IN_ORDER, respectively.ORDERED),
    "crediting_context.SAME_SOURCE": (crediting_context.SAME_SOURCE, crediting_context.SAME),
    "frames.CITED": (frames.CITED, ("(19", "(20")),
    "periods._SHORT_YEAR": (periods._SHORT_YEAR, periods._SHORT_MARKS),
    "payers.EMPLOYER": (payers.EMPLOYER, (*payers.PAYS, "at ")),
    "stand_ins.IN_PLACE": (stand_ins.IN_PLACE, stand_ins.SIGNS),
    "footnotes.BEHIND": (footnotes.BEHIND, footnotes.MARKS),
    "change.WEIGHTED": (change.WEIGHTED, ("score", "weight", "ranking", "grade")),
    "change.PAST": (change.PAST, change.PASSED),
    "count.HOUSED": (count.HOUSED, count.HOUSING),
    "count.OURS": (count.OURS, count.WE),
    "count.THRESHOLD": (count.THRESHOLD, (" with ",)),
    "count.COUNTED_ELSEWHERE": (count.COUNTED_ELSEWHERE, count.BODIES),
    "count.PER_THOUSANDS": (count.PER_THOUSANDS, count.THOUSANDS),
    "count.OF_DATA": (count.OF_DATA, count.DATA),
    "count.LAID_OFF": (count.LAID_OFF, count.LAID),
    "count.PER_BEFORE": (count.PER_BEFORE, count.PER_ENDS),
    "dating_context.NOW": (dating_context.NOW, dating_context.NOWADAYS),
    "dating_pointed.THAT_YEAR": (dating_pointed.THAT_YEAR, dating_pointed.THAT_TIME),
    "dating_pointed.SAME_DATA": (dating_pointed.SAME_DATA, ("same ",)),
    "dating_pointed.SAME_YEAR": (dating_pointed.SAME_YEAR, ("same ",)),
    "dating_pointed.LAST_YEAR": (dating_pointed.LAST_YEAR, dating_pointed.LAST),
    "former.OF_STATISTICS": (former.OF_STATISTICS, former.POINTERS),
    "former.THEIRS": (former.THEIRS, former.POINTERS),
    **{
        f"former.{name}": (getattr(former, name), (*former.POINTERS, *former.JOBS, "his"))
        for name in ("POINTER", "BEHIND", "OPENS", "ELSEWHERE")
    },
    "groups.THOSE": (groups.THOSE, groups.GROUPED),
    "groups.THOSE, with": (groups.THOSE, groups.WITH),
    "groups.COMBINED": (groups.COMBINED, groups.TAKEN_TOGETHER),
    "groups.TOGETHER": (groups.TOGETHER, groups.COUNTS),
    "jobs_change.TOTAL": (jobs_change.TOTAL, jobs_change.TOTALS),
    "jobs_change.LOST": (jobs_change.LOST, jobs_change.LOSING),
    "jobs_change.TAKEN": (jobs_change.TAKEN, (" from ",)),
    "jobs_change.IN_BRACKETS": (jobs_change.IN_BRACKETS, jobs_change.PARTS),
    "jobs_change.GROWTH_OR": (jobs_change.GROWTH_OR, jobs_change.PARTS),
    "jobs_change.LABELLED": (jobs_change.LABELLED, (":",)),
    "level.DIFFERENCE": (level.DIFFERENCE, (*level.APART, "by ")),
    "level.SPREAD": (level.SPREAD, level.APART),
    "level.RECKONED": (level.RECKONED, level.RECKONING),
    "level.ADDED": (level.ADDED, level.ADDING),
    "level.COURSE": (level.COURSE, ("(",)),
    "level.NO_PAY": (level.NO_PAY, level.POOR),
    "level.SCHOOLING": (level.SCHOOLING, level.SCHOOLS),
    "level.BUYERS": (level.BUYERS, level.BUYING),
    "level.MORE_PAY": (level.MORE_PAY, level.MORE),
    "limiting.OF_THE_NATION": (limiting.OF_THE_NATION, limiting.NATION),
    "limiting.THE_NATION": (limiting.THE_NATION, limiting.NATION),
    "limiting.SEVERAL": (limiting.SEVERAL, limiting.STATES),
    "limiting.PAYING": (limiting.PAYING, limiting.PAYERS),
    "limiting.BUSINESSES": (limiting.BUSINESSES, limiting.FIRMS),
    "limiting.FOLLOWED": (limiting.FOLLOWED, ("followed by",)),
    **{f"limiting.EMPLOYER, {words}": (pattern, words) for words, pattern in limiting.EMPLOYER},
    "nearby.AGAIN": (nearby.AGAIN, nearby.AGAIN_WORDS),
    "nearby.SAME_LIST": (nearby.SAME_LIST, nearby.SAME_WORDS),
    "payers.OUR_PEOPLE": (payers.OUR_PEOPLE, payers.OUR_WORDS),
    "payers.HEARSAY": (payers.HEARSAY, payers.HEARSAY_WORDS),
    "payers.MINE": (payers.MINE, payers.OUR_WORDS),
    "payers.AT_OURS": (payers.AT_OURS, payers.OUR_WORDS),
    "payers.CHARGED": (payers.CHARGED, payers.PRICED),
    "payers.RATES": (payers.RATES, payers.PRICED),
    "payers.MORE_THAN_WAGES": (payers.MORE_THAN_WAGES, payers.BENEFITS),
    "proxies.INCLUDES": (proxies.INCLUDES, proxies.INCLUDING),
    "proxies.UNDER": (proxies.UNDER, proxies.COUNTS_UNDER),
    "proxies.GROUPS": (proxies.GROUPS, proxies.COUNTS_UNDER),
    "runs.UNLIKE": (runs.UNLIKE, runs.COMPARING),
    "runs.EXAMPLES": (runs.EXAMPLES, runs.FOR_EXAMPLE),
    "scope.NOT": (scope.NOT, (" not ",)),
    "scope.SPORTS": (scope.SPORTS, scope.PLAYERS),
    "scope.COUNTED_ELSEWHERE": (scope.COUNTED_ELSEWHERE, scope.ELSEWHERE),
    "scope.OWN_LOOK": (scope.OWN_LOOK, scope.LOOKS),
    "scope.SUPPOSING": (scope.SUPPOSING, scope.SUPPOSITIONS),
    "statewide.STATEWIDE": (statewide.STATEWIDE, statewide.HERE_WORDS),
    "statewide.LOCALLY": (statewide.LOCALLY, statewide.HERE_WORDS),
    "statewide.HERE": (statewide.HERE, statewide.HERE_WORDS),
    "bystanders._RECKONERS": (bystanders._RECKONERS, bystanders._RECKONER_WORDS),
    "workers.TYPICAL": (workers.TYPICAL, workers.ENDS_TYPICAL),
    **{
        f"{kind.__name__}.TOPIC": (kind.TOPIC.subject, kind.TOPIC.needed)
        for kind in (earnings, payrolls, prices, unemployment)
    },
}
FOR_SMALL_LETTERS = (
    *(pattern for _, pattern in (*statement.LETTERHEAD, *declared._OF_ALL)),
    *(declared._UNLESS, statement.EXPECTED_YEAR, statement.HAS_WORD, statement.SURVEYED, respectively.IN_ORDER),
    *(occupations.ALL, setting.BREAK_IN_LINE, dating_context.NOW, payers.KNOWN_PEOPLE, scope.SPORTS, subjects.CLAUSE),
)
_parser: Any = importlib.import_module("re._parser")
MOST = 4000  # texts that a stretch of a pattern is written out as
FEW = 8  # letters of a class that is written out, beyond those it names
ANY = "\0"  # stands for whatever may stand there


def writings(parts: Sequence[Any]) -> set[str] | None:
    """What the parts of a pattern match, in small letters `ANY` for the unknown; None where that is too much."""
    found = {""}
    for part in parts:
        here = list(_of_part(part))
        if len(found) * len(here) > MOST:
            return None
        found = {first + second for first, second in product(found, here)}
    return found


def _of_part(part: Any) -> Iterator[str]:
    name, value = str(part[0]), part[1]
    if name == "LITERAL":
        yield chr(value).lower()
    elif name == "IN" and all(str(each[0]) in ("LITERAL", "RANGE") for each in value):
        ends = [(each, each) if isinstance(each, int) else each for _, each in value]
        if sum(last - first for first, last in ends) > FEW:
            yield ANY
        else:
            yield from {chr(letter).lower() for first, last in ends for letter in range(first, last + 1)}
    elif name == "IN" and [str(each[1]) for each in value] == ["CATEGORY_SPACE"]:
        yield " "  # the words have blanks where the patterns have any white space
    elif name == "IN" and {str(each[1]) for each in value} == {"CATEGORY_SPACE", str(ord("-"))}:
        yield from " -"
    elif name in ("AT", "ASSERT", "ASSERT_NOT"):
        yield ""
    elif name == "SUBPATTERN":
        yield from writings(value[-1]) or {ANY}
    elif name == "BRANCH":
        for branch in value[1]:
            yield from writings(branch) or {ANY}
    elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        once = writings(inner) or {ANY}
        if not least:
            yield ""
        yield from once if most == 1 else {each + ANY for each in once}
    else:
        yield ANY


def always_holds(parts: Sequence[Any], words: Words) -> bool:
    """Whether each text that the parts match holds one of `words`."""
    parts = list(parts)
    if any(_holds(part, words) for part in parts):
        return True
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            found = writings(parts[start:end])
            if found is None:
                break
            if all(any(word in each for word in words) for each in found):
                return True
    return False


def _holds(part: Any, words: Words) -> bool:
    name, value = str(part[0]), part[1]
    if name == "SUBPATTERN":
        return always_holds(value[-1], words)
    if name == "BRANCH":
        return all(always_holds(branch, words) for branch in value[1])
    if name == "ASSERT":
        return always_holds(value[1], words)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return bool(value[0]) and always_holds(value[2], words)
    return False


@pytest.mark.parametrize("name", PAIRS)
def test_one_of_the_words_stands_in_whatever_the_pattern_matches(name: str) -> None:
    pattern, words = PAIRS[name]
    assert always_holds(_parser.parse(pattern.pattern, pattern.flags), words), (
        f"{name} matches texts without any of {words}: add a word of the new wording to them"
    )


@pytest.mark.parametrize("pattern", FOR_SMALL_LETTERS)
def test_patterns_for_small_letters_hold_no_capital(pattern: re.Pattern[str]) -> None:
    assert not re.search("[A-Z]", re.sub(r"\\.|\(\?P", "", pattern.pattern))


@pytest.mark.parametrize(
    ("pattern", "words", "holds"),
    [
        ("the (?:first|second) job", ("first", "second"), True),
        ("the (?:first|second|third) job", ("first", "second"), False),
        ("(?:the )?job", ("the ",), False),
        ("(?:a )?(?:big |small )?jobs?", ("job",), True),
        ("so (?:new|old)", ("so new", "so o"), True),
        ("[ab]c", ("ac", "bc"), True),
        ("[a-z]c", ("ac", "bc"), False),
        ("(?:x )*y", ("x",), False),
        ("(?=[jn])(?:jobs|now)", ("jobs", "now"), True),
    ],
)
def test_what_a_pattern_always_holds(pattern: str, words: Words, holds: bool) -> None:
    assert always_holds(_parser.parse(pattern), words) is holds
