"""broken-front-matter: front matter that no program can read."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.finding import Finding, Severity


def run(review: Review) -> Iterator[Finding]:
    """What the loader found; the fields it could make out line by line are used all the same."""
    for document in review.documents.values():
        for fault in document.faults:
            if fault.check == "broken-front-matter":
                yield finding(CHECK, document, fault.span, f"{fault.message[0].upper()}{fault.message[1:]}.")


CHECK = Check(
    name="broken-front-matter",
    severity=Severity.WARNING,
    summary="Front matter that is not the YAML or TOML it should be.",
    why="A site builder stops at it, or shows the page without its title and date.",
    source="The YAML 1.1 and TOML 1.0 parsers.",
    limits="Whether the fields are the ones a site expects is not checked.",
    flags=("---\ntitle: Pay: all about it\n---\nNurses care.\n", "+++\ntitle = Nurse\n+++\nNurses care.\n"),
    leaves=('---\ntitle: "Pay: all about it"\n---\nNurses care.\n', "---\n\nNo front matter, a rule.\n\n---\n"),
    run=run,
)
