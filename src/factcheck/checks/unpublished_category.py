"""unpublished-category: a figure credited to BLS for something that BLS has no category for."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.prose import content_words
from factcheck.finding import Finding, Severity
from factcheck.reference.library import Library
from factcheck.verdict import Outcome

# What a writer puts together out of occupations claims no category of that name.
_PUT_TOGETHER = re.compile(r"(?:all|other|these|those|such|most|some|both|combined)\b|non-?(?=[a-z])", re.IGNORECASE)


def run(review: Review) -> Iterator[Finding]:
    """One finding for each claim about a category that does not exist."""
    for document, claim, verdict in review.judged():
        if verdict.outcome is not Outcome.UNPUBLISHED:
            continue
        name = claim.occupation.text if claim.occupation and claim.occupation.text else "this"
        if _PUT_TOGETHER.match(name) or field_of_an_occupation(name, review.library):
            continue
        yield finding(
            CHECK,
            document,
            claim.value_span,
            f"“{claim.value_text}” is credited to BLS, which publishes no figures for “{name}”: no "
            "occupation, group or title of that name is in its indexes. Name the occupation that the number "
            "belongs to, or drop it.",
            claims=[claim],
            confidence=verdict.confidence,
        )


def field_of_an_occupation(name: str, library: Library) -> bool:
    """Whether an occupation is called after this work: "social work" is what social workers do."""
    stems = content_words(name)
    if not stems:
        return False
    query = "SELECT title FROM occupation WHERE title LIKE ? UNION SELECT title FROM page WHERE title LIKE ?"
    titles = library.connection.execute(query, (f"{stems[0]}%", f"{stems[0]}%"))
    return any(content_words(title) == stems for (title,) in titles)


CHECK = Check(
    name="unpublished-category",
    severity=Severity.ERROR,
    summary="A figure credited to BLS for an occupation or field that BLS has no category for.",
    why="Such a figure cannot come from the source it names.",
    source="The Standard Occupational Classification, its title index, and the handbook's pages.",
    limits="A job that the index lists under a wider occupation is borrowed-figure's or unsupported-proxy's concern.",
    flags=(
        "According to the BLS, employment in the field of personal branding will grow 14 percent from 2020 to 2030.\n",
    ),
    leaves=(
        "According to the BLS, employment of public relations specialists will grow 11 percent from 2020 to 2030.\n",
        "Between 2023 and 2033, the BLS anticipates an additional 54,300 social work jobs.\n",
        "All non-software engineers combined make up 1.5 million jobs, according to the BLS.\n",
    ),
    run=run,
)
