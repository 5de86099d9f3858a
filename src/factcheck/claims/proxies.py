"""Jobs that a text counts under another occupation: "management analysts, which includes liaison officers"."""

import re
from collections.abc import Sequence

from factcheck.claim import Claim, Proxy
from factcheck.claims.draft import Draft
from factcheck.claims.statement import Texts
from factcheck.document import Document
from factcheck.resolve import resolve

INCLUDES = re.compile(
    r"(?:,\s*|\()(?:a (?:category|group|field|profession|class|classification|broad category) (?:that|"
    r"which) (?:also )?(?:includes?|encompass(?:es)?|covers?|contains?)|"
    r"(?:which|that|who) (?:also )?(?:includes?|encompass(?:es)?|covers?|comprises?|contains?|"
    r"counts?)|including)\s+(?P<job>[^,.;()$\d]{3,70}?)(?=[,.;()]|\s(?:was|is|were|are|has|had|earned|"
    r"will)\b|$)",
    re.IGNORECASE,
)
UNDER = re.compile(
    r"(?P<job>[A-Za-z][\w'’ -]{2,50}?)\s+(?:are|is|were|was|fall|falls|get|"
    r"gets)\s+(?:\w+ly )?(?:classified|counted|included|grouped|categori[sz]ed|listed|lumped|placed|"
    r"reported|under)?\s*(?:as|under|among|within|in|with|into)\s+(?:the )?(?:(?:broader |larger |"
    r"same )?(?:category|group|heading|classification|umbrella) of )?",
    re.IGNORECASE,
)


def find_proxies(
    document: Document, claims: Sequence[Claim], drafts: Sequence[Draft], texts: Texts
) -> tuple[Proxy, ...]:
    """Every clause by which a job is counted under an occupation whose figures are told."""
    found: list[Proxy] = []
    for block in document.blocks:
        if (
            "nclud" not in block.text
            and "ncompass" not in block.text
            and "cover" not in block.text
            and "ompris" not in block.text
            and "ategor" not in block.text
        ):
            continue
        text = texts.of(block.index)
        for statement in text.statements:
            for match in INCLUDES.finditer(text.text, statement.start, statement.end):
                before = [
                    mention
                    for mention in statement.occupations
                    if mention.end <= match.start() and match.start() - mention.end <= 2
                ]
                inside = [
                    mention
                    for mention in statement.occupations
                    if match.start("job") <= mention.start and mention.end <= match.end("job")
                ]
                told = [
                    (draft, claim)
                    for draft, claim in zip(drafts, claims)
                    if draft.statement is statement and draft.subject is not None
                ]
                if not before or not told:
                    continue
                job = inside[0].text if len(inside) == 1 else match["job"].strip()
                name = before[-1].text
                occupation = resolve(name, library=texts.library, period=told[0][1].period)
                span = block.span(match.start("job"), match.end("job"))
                quote = block.span(statement.start, statement.end)
                about = tuple(claim.id for draft, claim in told if claim.occupation and claim.occupation.text == name)
                found.append(
                    Proxy(
                        document.path, span, document.text[quote.start : quote.end], job, occupation, "includes", about
                    )
                )
    return tuple(found)
