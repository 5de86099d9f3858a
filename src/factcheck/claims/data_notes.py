"""What a document says once of all its numbers: "Salary and outlook numbers are from the BLS (salary: May 2024)"."""

import re

from factcheck.claims.statement import Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.sources import may_credit_office

ABOUT_DATA = re.compile(r"\b(?:data|statistics|figures|estimates|numbers)\b", re.IGNORECASE)

# "I sat down with the federal data to see ..." says of no number where it is from; "all pay is from federal data" does.
GENERIC = re.compile(r"(?:the )?(?:federal|government|feds)\b", re.IGNORECASE)
PROVENANCE = re.compile(
    r"\b(?:from|based on|according to|per|sources?:) (?:the )?(?:latest )?(?:federal|government|feds)", re.IGNORECASE
)

# "All figures on this page are estimates for May 2024" holds wherever it stands.
OF_THE_PAGE = re.compile(
    r"\b(?:all|every|these) (?:of the )?(?:[\w-]+ ){0,3}?(?:figures?|numbers?|wages?|salar(?:y|ies)|data|statistics|"
    r"estimates)\b"
    r"[^.]{0,40}\b(?:on|in|of|throughout) (?:this|the) (?:page|guide|article|post|story|list|report)\b",
    re.IGNORECASE,
)


def notes_over(block: Block, texts: Texts) -> list[tuple[Statement, str]]:
    """The notes that hold for `block`, the nearest first, each with the words that credit the office.

    A note holds for its chapter; one before the first heading holds for the whole document.
    """
    blocks = texts.document.blocks
    return [
        (statement, credit)
        for index, statement, credit in reversed(_notes(texts))
        if (index < block.index and blocks[index].headings[:1] in ((), block.headings[:1]))
        or (index > block.index and OF_THE_PAGE.search(statement.text))
    ]


def _may_note(text: str) -> bool:
    return may_credit_office(text) and ABOUT_DATA.search(text) is not None


def _notes(texts: Texts) -> list[tuple[int, Statement, str]]:
    """The sentences that credit the office for data and tell no number themselves, found once a document."""
    if texts.data_notes is None:
        texts.data_notes = []
        for block in texts.document.blocks:
            if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or not _may_note(block.text):
                continue
            for statement in reversed(texts.of(block.index).statements):
                if not _may_note(statement.text):
                    continue
                credit = next((source for source in statement.sources if source.office == "BLS"), None)
                rest = statement.text if credit is None else statement.text.replace(credit.text, "")
                vague = credit is not None and GENERIC.match(credit.text) and not PROVENANCE.search(statement.text)
                if credit and not vague and not statement.quantities and ABOUT_DATA.search(rest):
                    texts.data_notes.append((block.index, statement, credit.text))
                    break
    return texts.data_notes
