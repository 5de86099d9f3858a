"""Questions and answers that a document numbers apart: "Q2: Where is pay highest?", and further down "A2: ..."."""

import re

from factcheck.claims.text.statement import Texts
from factcheck.document import Block

ANSWER = re.compile(
    r"\W{0,3}(?:A|Answer |Ans\.? ?)#?(?P<number>\d{1,2})(?: \([^()]{0,40}\))?\s?[:.)–—-]\s", re.IGNORECASE
)
QUESTION = r"(?:^|\s)\W{{0,3}}(?:Q|Question )#?{number}\s?[:.)–—-]\W{{1,3}}(?P<asked>[^?]{{4,120}}\?)"


def question_of(block: Block, texts: Texts) -> str | None:
    """The question of the same number that stands above the block, which opens as its answer."""
    found = ANSWER.match(block.text)
    if found is None:
        return None
    asks = re.compile(QUESTION.format(number=found["number"]), re.IGNORECASE)
    for other in reversed(texts.document.blocks[: block.index + 1]):
        if "?" in other.text and (question := asks.search(other.text)):
            return question["asked"]
    return None
