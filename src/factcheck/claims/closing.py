"""What stands behind numbers and holds for all of them: a footnote, a source line, "(BLS, florists, May 2024)"."""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft
from factcheck.claims.statement import Statement, Texts
from factcheck.document import BlockKind

LONGEST = 30  # words of a note
LONGEST_LINE = 16  # words of a line that is a label with its value
LONGEST_NAME = 6  # words of a line over such lines
REACH = 40  # blocks; a table may be long
NOTE = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:sources?|data|notes?|figures|numbers|statistics|(?:median |mean |annual |hourly )*wages?|"
    r"salar(?:y|ies)|pay|(?:job |projected )?growth|outlook|projections|openings|all|these|this|bls|"
    r"u\.?\s?s\.?\b|bureau|\()\b|^\W*\(",
    re.IGNORECASE,
)
OF_PAY = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:bls,? )?(?:all |the )?(?:\w+ ){0,2}?(?:wages?|salar(?:y|ies)|pay|earnings)\b", re.IGNORECASE
)
OF_GROWTH = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:bls,? )?(?:all |the )?(?:\w+ ){0,2}?(?:growth|outlook|projections?|openings)\b", re.IGNORECASE
)


def closing_notes(draft: Draft, texts: Texts) -> Iterator[Statement]:
    """The notes behind the number in its paragraph, and those that close the list, the table or the short lines.

    A note credits the Bureau of Labor Statistics and tells no number itself; one that is headed "Wages:" or "Growth:"
    holds for those alone.
    """
    statement = draft.statement
    block = statement.block
    if block.kind is not BlockKind.ROW:
        yield from (each for each in statement.source.statements[statement.index + 1 :] if _holds(each, draft))
    lines = block.kind is not BlockKind.PARAGRAPH or len(block.text.split()) <= LONGEST_LINE
    for other in texts.document.blocks[block.index + 1 : block.index + 1 + REACH]:
        if other.headings != block.headings or other.kind is BlockKind.HEADING:
            return
        if other.kind is not BlockKind.PARAGRAPH:
            continue
        statements = texts.of(other.index).statements
        short = lines and len(other.text.split()) <= LONGEST_LINE
        noted = [each for each in statements if _holds(each, draft)] if lines or NOTE.match(other.text) else []
        yield from noted
        if any(each.quantities for each in statements):
            if short:
                continue
            return
        if not lines and not NOTE.match(other.text):
            return
        if not noted and short and len(other.text.split()) <= LONGEST_NAME and not other.text.endswith((".", "!", "?")):
            continue  # the name over the next lines
        if not noted and not any(source.office == "BLS" for source in texts.of(other.index).sources):
            return


def _holds(statement: Statement, draft: Draft) -> bool:
    if statement.quantities or len(statement.text.split()) > LONGEST or not NOTE.match(statement.text):
        return False
    if not any(source.office == "BLS" for source in statement.sources):
        return False
    of_pay, of_growth = OF_PAY.match(statement.text), OF_GROWTH.match(statement.text)
    if of_pay and not of_growth:
        return draft.family == "wage"
    return draft.family == "projection" if of_growth and not of_pay else True
