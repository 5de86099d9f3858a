# ruff: noqa: E501 - a pattern is read as a whole
"""How a text says once what its numbers are: "All numbers below are May 2014, and pay means the mean"."""

import re

from factcheck.find.anchors import holds, lowered
from factcheck.find.measures import CueKind

_PAY = r"(?:wages?|salar(?:y|ies)|pay|earnings|incomes?|dollar)"
_NUMBERS = (
    rf"(?:figures?|numbers?|data|statistics|estimates|amounts|sums|{_PAY}(?: (?:figures?|numbers?|data|amounts))?)"
)
_SAID = (
    r"(?:below|above|here|that follow|which follow|throughout|quoted|shown|given|used|cited|listed|mentioned|reported|i "
    r"(?:quote|give|use|cite|mention)|(?:on|in|for|throughout|of) (?:this|the) (?:page|guide|article|post|story|list|report|"
    r"handout|piece|essay|letter|newsletter|series))"
)
_ARE = r"(?:\s?:|,| (?:is|are|were|come|comes|refers? to|means?|reflects?|represents?|denotes?)\b)"
_SOME = r"(?:(?!(?:are|is|for|of|in)\b)[\w’'.-]+ ){0,3}?"
# A sentence, or a clause of one, that speaks of all numbers of the page, or of those that follow. For text in small
# letters; each wording with words one of which it must hold: tried one by one, most sentences are asked for none.
_OF_ALL = tuple(
    (words, re.compile(pattern))
    for words, pattern in (
        (
            ("all ", "every ", "each ", "unless"),
            rf"\b(?:all|every|each|unless\b[^.;:]{{2,40}}[,:]) (?:of )?(?:the |these |my |our )?{_SOME}{_NUMBERS}\b[^.;]{{0,60}}?{_ARE}",
        ),
        (
            (
                *(
                    "below",
                    "above",
                    "here",
                    "follow",
                    "throughout",
                    "quote",
                    "shown",
                    "given",
                    "used",
                    "cite",
                    "listed",
                ),
                *("mention", "reported", " i give", " i use", " on th", " in th", " for th", " of th"),
            ),
            rf"(?:^|[(:;,] ?)\W*(?:the |these |any )?{_SOME}{_NUMBERS} {_SAID}\b[^.;]{{0,30}}?{_ARE}",
        ),
        ((" is ", " are ", " were "), rf"^\W*(?:the |these )?(?:[a-z]+ )?{_NUMBERS}(?= (?:is|are|were) )"),
        (("throughout",), r"^\W*throughout\b"),
        ((" say ",), rf"\b(?:i|we) say [“\"'‘]?{_PAY}\b"),
        (("here", "below"), rf"\b(?:here|below),? {_SOME}{_NUMBERS}(?= (?:is|are|means?)\b)"),
        (("“", '"', "'", "‘"), rf"[“\"'‘]{_PAY}[,”\"'’]+ (?:here )?(?:means?|is|refers to)\b"),
        ((" means ",), rf"\b{_PAY} means (?:the |its )"),
        (
            ("median", "mean", "average"),
            rf"(?:^|[.:;,] |\band )\W*{_PAY}(?: data| figures)? (?:is|are) (?:the )?(?:(?:bls|national|annual|hourly|u\.s\.|may|\d{{4}}) ){{0,5}}"
            r"(?:medians?|means?|averages?)\b",
        ),
        (
            ("everything", "all", "follows"),
            r"^\W*(?:everything|all|all of it|what follows|whatever follows) (?:(?:below|here|that follows|(?:on|in) this \w+) )?(?:is|are|comes?)\b",
        ),
        (
            ("where",),
            rf"\bwhere(?:ver)? (?:i|we) (?:give|quote|cite|mention|show|list)s? (?:a |an |any |the )?{_PAY}\b",
        ),
        (
            ("median", "means", "average"),
            r"\b(?:i|we)(?:[’']m| am| are|[’']ve| have)? (?:use|used|using|quote|quoted|quoting|give|given|giving|cite|cited|citing|report|"
            r"went with|stick with|stick to|go with|go by|show) (?:the |only )?(?:(?!(?:for|of|to|than|and)\b)[\w’'.]+ ){0,5}?"
            r"(?:medians?|means|averages?)\b(?=[^.]*(?:\bbls\b|20\d\d|\bthroughout\b|\bhere\b|\bbelow\b))",
        ),
        (
            (" i ", " we "),
            rf"\bfor {_PAY},? (?:i|we) (?:use|used|went with|go with|quote|give)\b",
        ),
    )
)
_UNLESS = re.compile(
    r"\bunless (?:it is |they are |it’s |it's )?(?:otherwise )?(?:noted|stated|marked|said|mentioned|indicated|specified|"
    r"(?:i|we) (?:say|note|tell)|(?:noted|stated|i say|it says|said) otherwise|(?:i |we )?say otherwise)"
)
_ANCHORS = (
    "igures",
    "umber",
    "alar",
    "ages",
    "age ",
    "ay ",
    "ay,",
    'ay"',
    "ay”",
    "ay’",
    "arnings",
    "nless",
    "ollar",
    "ata",
    "edians",
    "verything",
    "follows",
)
_KEYS = ("edian", "mean", "verage", "Mean", "201", "202", "200", "ome from", "re from", "aken from")
_MEDIAN = re.compile(r"\bmedians?\b", re.IGNORECASE)
# "means" is a verb too: "pay means the median"
_MEAN = re.compile(
    r"\b(?:averages?|(?<!\bi )(?<!\bwe )mean)\b|\bmeans\b(?! (?:the|an?|median|mean|average|annual|yearly|hourly|that|what|it|of|to|by|in|you|we|i)\b)",
    re.IGNORECASE,
)
# What holds for a part of the page alone, or tells what something is not.
_OF_PART = re.compile(
    r"\b(?:not|never|rather than|instead of|n[’']t|whereas|some(?:times)?|most|many|often|usually|vary|varies|"
    r"only|up|ris(?:e|es|ing)|rose|higher|lower|than|grew|grow(?:s|n|ing)?|fell|fall\w*|between|"
    r"(?:above|below) (?:the|its|their|that|what|average|median)|"
    r"(?:this|the|that|each|following) (?:table|chart|graph|figure|column|row|map|exhibit)s?)\b",
    re.IGNORECASE,
)
_ONLY_PAY = re.compile(rf"\b{_PAY}\b", re.IGNORECASE)
_ANY_NUMBERS = re.compile(
    r"\b(?<!dollar )(?<!salary )(?<!wage )(?<!pay )(?:figures?|numbers?|data|statistics|estimates)\b", re.IGNORECASE
)
_EVERYWHERE = re.compile(
    r"\b(?:all|every|each|throughout|above|unless|(?:on|in) (?:this|the) (?:page|guide|article|post|story|report|handout|"
    r"piece|essay|letter|newsletter))\b",
    re.IGNORECASE,
)


def may_declare(text: str) -> bool:
    """Whether `declares` may find something in a block: a first look that costs little."""
    return holds(text, _KEYS) and holds(text, _ANCHORS) and _told_of_all(lowered(text))


def declares(sentence: str, lower: str) -> bool:
    """Whether a sentence says what the numbers of its page are; `lower` is the sentence in small letters."""
    return _told_of_all(lower) and not _OF_PART.search(sentence)


def _told_of_all(lower: str) -> bool:
    if "unless" in lower and _UNLESS.search(lower):
        return True
    return any(holds(lower, words) and pattern.search(lower) for words, pattern in _OF_ALL)


def statistic_in(sentence: str) -> CueKind | None:
    """The median or the mean, where a sentence that declares names one of them alone."""
    median, mean = _MEDIAN.search(sentence), _MEAN.search(sentence)
    if (median is None) == (mean is None):
        return None
    return CueKind.MEDIAN if median else CueKind.MEAN


def of_pay_alone(sentence: str) -> bool:
    """Whether what is declared holds for pay and not for other numbers."""
    return _ONLY_PAY.search(sentence) is not None and _ANY_NUMBERS.search(sentence) is None


def of_pay(sentence: str) -> bool:
    """Whether what is declared holds for pay, be it with other numbers."""
    return _ONLY_PAY.search(sentence) is not None


def everywhere(sentence: str) -> bool:
    """Whether what is declared holds for what stands before too."""
    return _EVERYWHERE.search(sentence) is not None
