"""Which of the occupations of a sentence the next one goes on about: not those that its own was only set against."""

import re
from collections.abc import Sequence

from factcheck.claims.draft import Draft
from factcheck.claims.subject.runs import UNLIKE

# "That puts them ahead of retail salespersons at 3,684,740"
BESIDE = re.compile(
    r"\b(?:ahead of|behind|next to|past|second (?:only )?to|followed by|similar to|close to|on a par with|in line with|"
    r"leav(?:es?|ing) out|exclud(?:es?|ing)|not counting|apart from|besides|on top of)"
    r"(?: (?:the|an?|all|those of|that of|only|just|some|about|\d[\d,.]*))* $",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"\W*(?:that|this|it|they|these|those|which)\b", re.IGNORECASE)
# "Only cashiers ($29,720) earn less": than whom the text speaks of
EARN_LESS = re.compile(
    r"\b(?:only|just|even)\b.*\b(?:earn|make|pay|do|fare|rank|grow|come|are paid|are)(?:s|ed)? (?:\w+ )?"
    r"(?:less|more|better|worse|lower|higher|faster|slower)\b(?! than)",
    re.IGNORECASE | re.DOTALL,
)


def topic_of(told: Sequence[Draft]) -> Draft | None:
    """Of one sentence's drafts the one whose subject goes on; None where all were only set against it.

    Where the first number went on about what was spoken of before, those named behind it were.
    """
    named = [each for each in told if each.subject is not None and each.subject.kind not in ("all", "generic")]
    if named and named[0].carried:
        return named[0]
    return next((each for each in reversed(named) if not _is_foil_of(each, named)), None)


def _is_foil_of(draft: Draft, told: Sequence[Draft]) -> bool:
    """Whether the number's occupation, or where the sentence opens with a pronoun any named before it, is a foil."""
    if _is_foil(draft):
        return True
    return GOES_ON.match(draft.statement.text) is not None and any(
        _is_foil(each) for each in told if each.subject and draft.subject and each.subject.start < draft.subject.start
    )


def _is_foil(draft: Draft) -> bool:
    subject, statement = draft.subject, draft.statement
    if subject is None or draft.carried or not statement.start <= subject.start < statement.end:
        return False
    text = statement.source.text
    for pattern in (UNLIKE, BESIDE):
        if pattern.search(text, statement.start, subject.start):
            return True
    return EARN_LESS.search(statement.text) is not None
