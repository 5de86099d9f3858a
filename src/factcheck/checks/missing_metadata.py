"""missing-metadata: a guide without a title or a description."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import is_whole_page
from factcheck.document import Document, Span
from factcheck.finding import Finding, Place, Severity

_DESCRIPTIONS = (
    "description",
    "meta_description",
    "metadescription",
    "excerpt",
    "summary",
    "subtitle",
    "og:description",
)
_MANY = 4  # as many without any are how a library is kept, and one finding says so


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document; one for all that have no metadata at all where they are many."""
    bare: list[Document] = []
    for document in review.documents.values():
        if not is_whole_page(document):
            continue
        missing = [name for name in ("title", "description") if not _has(document, name)]
        if not missing:
            continue
        if document.has_metadata:
            said = (
                f"The metadata has no {' and no '.join(missing)}. Search results and link previews show both: add it."
            )
            yield finding(CHECK, document, _place(document), said)
        else:
            bare.append(document)
    if len(bare) >= _MANY:
        yield finding(
            CHECK,
            bare[0],
            _place(bare[0]),
            f"{len(bare)} guides, this one first, have no metadata: neither title nor description stand in "
            f"front of the text. "
            "If the site does not keep them elsewhere, add front matter.",
            related=[Place(document.path, _place(document)) for document in bare[1:]],
        )
        return
    for document in bare:
        said = (
            "No metadata: neither title nor description stand in front of the text. "
            "Search results and link previews show both: add front matter."
        )
        yield finding(CHECK, document, _place(document), said)


def _has(document: Document, name: str) -> bool:
    names = _DESCRIPTIONS if name == "description" else ("title", "og:title", "metatitle")
    fields = {str(key).lower(): value for key, value in document.metadata.items()}
    return any(str(fields.get(each) or "").strip() for each in names)


def _place(document: Document) -> Span:
    """The first line."""
    end = document.text.find("\n")
    return Span(0, min(end if end >= 0 else len(document.text), 80) or min(1, len(document.text)))


CHECK = Check(
    name="missing-metadata",
    severity=Severity.NOTICE,
    summary="Guides without a title or a description in their front matter or head.",
    why="Both are what a reader sees of the guide in search results and shared links; without them a machine "
    "picks the words.",
    source="Front matter (YAML, TOML), <title> and <meta name=description>.",
    limits="Metadata that a site keeps elsewhere (a database, a build script) is not seen.",
    flags=(
        "Nurses care for people.\n",
        "---\ntitle: Nurse\n---\nNurses care for people.\n",
        '---\ntitle: Nurse\ndescription: ""\n---\nNurses care for people.\n',
        Example("Job of a Nurse\n\nNurses care for people who are ill.\n", name="guide.txt"),
    ),
    leaves=(
        "---\ntitle: Nurse\ndescription: What nurses do, and how to become one.\n---\nNurses care for people.\n",
        Example("<p>A part of a page.</p>", name="part.php"),
    ),
    run=run,
    corpus=True,
)
