"""From the words of a text to SOC codes: which published occupation, or group, a job's name stands for.

Order of trust: the handbook page and the official title of the period's classification, usual short forms, official
titles of other classifications, direct-match titles of the SOC, the handbook's index, titles reported to O*NET, its
alternate titles; then the same after changing the words a little. Two good candidates are no answer: `status` is
"ambiguous" and `codes` stay empty.
"""

from dataclasses import replace
from functools import lru_cache
from sqlite3 import Connection

from factcheck.claim import Occupation, Origin
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.reference.titles import title_index
from factcheck.resolve.codes import Codes, system_of
from factcheck.resolve.forms import written_out
from factcheck.resolve.order import Resolver
from factcheck.vocabulary.titles import key, normalise

__all__ = ["is_official_title", "resolve", "system_of"]


def resolve(
    text: str | None,
    *,
    library: Library,
    period: Period | None = None,
    measure: Measure | str | None = None,
    origin: Origin = Origin.SENTENCE,
) -> Occupation:
    """What `text` names, in the classification of `period` (the newest where it is None).

    status      "resolved": `codes` holds one code; or all codes of handbook page `group`; or, where an older
                classification splits the occupation, the codes it was split into
                "ambiguous": `candidates` holds the occupations it may be
                "unpublished": reads like a job, and BLS has no category of its own for it; `candidates` then names
                the residual category that counts it, where an index says so
                "unnamed": nothing in the words that an index knows
    candidates  of a resolved one: another code that the same words name
    `measure` is accepted for callers that have it; no measure changes what a name stands for.
    """
    if text is None or not text.strip():
        return Occupation(None, origin=origin)
    return replace(_resolved(library.connection, text, system_of(period)), text=text, origin=origin)


def is_official_title(text: str, *, library: Library) -> bool:
    """Whether the words, as they stand, are an official title of the newest classification."""
    norms = title_index(library.connection).official_norms
    if not any(form in norms for form in (key(text), normalise(text), *written_out(key(text)))):
        return False
    known = resolve(text, library=library)
    return known.status == "resolved" and known.how == "official title"


@lru_cache(maxsize=10_000)
def _resolved(connection: Connection, text: str, system: str) -> Occupation:
    return Resolver(Codes(title_index(connection), system)).resolve(text)
