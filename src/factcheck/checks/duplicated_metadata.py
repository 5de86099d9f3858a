"""duplicated-metadata: two guides with the same title or description."""

from collections import defaultdict
from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import short, span_of
from factcheck.document import Block, BlockKind, Document
from factcheck.finding import Finding, Place, Severity

_FIELDS = ("title", "description")


def run(review: Review) -> Iterator[Finding]:
    """One finding for each repeated value, at its first guide, with the others as related places."""
    for name in _FIELDS:
        holders: dict[str, list[tuple[Document, Block]]] = defaultdict(list)
        for document in review.documents.values():
            block = next((each for each in document.blocks if each.kind is BlockKind.FIELD and each.name == name), None)
            if block is not None:
                holders[" ".join(block.text.lower().split())].append((document, block))
        for same in holders.values():
            if len(same) < 2:
                continue
            (document, block), others = same[0], same[1:]
            elsewhere = ", ".join(other.path for other, _ in others[:3]) + (" ..." if len(others) > 3 else "")
            yield finding(
                CHECK,
                document,
                span_of(block),
                f'{name}: "{short(block.text)}" is also the {name} of {elsewhere}; give each guide its own.',
                related=[Place(other.path, span_of(repeated)) for other, repeated in others],
            )


CHECK = Check(
    name="duplicated-metadata",
    severity=Severity.WARNING,
    summary="Titles and descriptions that several guides share.",
    why="Readers cannot tell such guides apart in search results, and search engines drop one of them.",
    source="The fields of all guides of a run, white space and case aside.",
    limits="Sees only the guides of the run.",
    flags=(
        Example(
            "---\ntitle: Nurse\ndescription: All about careers.\n---\nNurses care.\n",
            others=(("other.md", "---\ntitle: Welder\ndescription: All about  Careers.\n---\nWelders weld.\n"),),
        ),
    ),
    leaves=(
        Example(
            "---\ntitle: Nurse\ndescription: All about nurses.\n---\nNurses care.\n",
            others=(("other.md", "---\ntitle: Welder\ndescription: All about welders.\n---\nWelders weld.\n"),),
        ),
    ),
    run=run,
    corpus=True,
)
