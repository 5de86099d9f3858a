"""Claims about an area: judged in each area that its name may stand for.

True in one of them is true. Accused is only what is wrong in all of them, and they must all be held; of the names of
regions that are no area of the office's ("Bay Area") nothing is ever called false.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.figure import Figure, Missing, Reason
from factcheck.find.places import find_places
from factcheck.judge.bench import Bench, not_checked
from factcheck.judge.periods import current
from factcheck.measure import Measure
from factcheck.period import MONTHS
from factcheck.resolve.areas import Area, areas_named
from factcheck.verdict import Confidence, Outcome, Verdict

_PLACE = re.compile(r"\b(?:in|near|around|outside)\s(?P<name>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2})\b")
_NATION = re.compile(
    r"\b(?:national\w*|nation(?:wide|[’']s)?|countrywide|country|u\.?s\.?|united states|america|across the country)\b",
    re.IGNORECASE,
)
_NO_PLACES = {month.lower() for month in MONTHS} | {"spring", "summer", "fall", "winter", "america", "fact", "addition"}
TRUE = (Outcome.SUPPORTED, Outcome.OUTDATED)
Judge = Callable[[Claim], Verdict]


def in_place(claim: Claim, bench: Bench, judge: Judge) -> Verdict:
    """The verdict on a claim, in every area that may be meant; `judge` gives it for one named as the office does."""
    verdict = _in_any(claim, judge)
    if not verdict.outcome.accuses:
        return verdict
    return _of_unknown(claim, verdict, bench) or verdict


def _of_unknown(claim: Claim, verdict: Verdict, bench: Bench) -> Verdict | None:
    """Not checked, where nothing explains the number but a place that no table knows: "in Rockville, nurses earn"."""
    local = isinstance(claim.measure, Measure) and not claim.measure.is_projection
    if claim.area or verdict.explanations or verdict.outcome is not Outcome.CONTRADICTED or not local:
        return None
    if bench.document and (over := _place_over(claim, bench.document)):
        detail = f"the text above is about {over}, and the number may be that of {over}"
        return not_checked(claim, Missing(Reason.NO_AREA, detail), newest=verdict.newest)
    text = bench.document.text if bench.document else ""
    for found in _PLACE.finditer(claim.quote):
        word = found["name"].split()[0]
        if word.lower() in _NO_PLACES or re.search(rf"\b{word.lower()}\b", text):
            continue  # a word that the text writes small elsewhere is no name
        detail = f"the number may be that of {found['name']}, for which no figures are held"
        return not_checked(claim, Missing(Reason.NO_AREA, detail), newest=verdict.newest)
    return None


def _place_over(claim: Claim, document: Document) -> str | None:
    """The state or town that the headings over a claim, or the title, name; None where the sentence says the nation."""
    if _NATION.search(claim.quote):
        return None
    headings = document.blocks[claim.block].headings if claim.block < len(document.blocks) else ()
    above = [*(document.blocks[index].text for index in reversed(headings)), document.title or ""]
    return next(
        (place.text for text in above for place in find_places(text) if place.kind in ("state", "metro")),
        None,
    )


def _in_any(claim: Claim, judge: Judge) -> Verdict:
    places = areas_named(claim.area or "")
    if not places:
        return judge(claim)
    verdicts = [judge(replace(claim, area=place.name)) for place in places]
    if len(places) == 1:
        return verdicts[0]
    for place, verdict in zip(places, verdicts, strict=True):
        if verdict.outcome in TRUE and place is places[0]:
            return verdict
        if verdict.outcome in TRUE:
            reason = f"{verdict.reason}, reading {claim.area!r} so"
            return replace(verdict, reason=reason, confidence=Confidence.MEDIUM)
    unheld = [verdict for verdict in verdicts if verdict.outcome is Outcome.NOT_CHECKED]
    if not unheld and places[0].kind == "state":
        return replace(verdicts[0], confidence=Confidence.LOW)
    return not_checked(claim, Missing(Reason.AMBIGUOUS, _ambiguous(claim.area or "", places, unheld)))


def _ambiguous(name: str, places: tuple[Area, ...], unheld: list[Verdict]) -> str:
    *others, last = [f"{place.name} ({place.kind})" for place in places[:3]]
    listed = f"{', '.join(others)} or {last}"
    reasons = dict.fromkeys(verdict.missing.detail for verdict in unheld if verdict.missing)
    return "; ".join([f"{name!r} may be {listed}", *list(reasons)[:1]])


def not_held_then(claim: Claim, held: tuple[Figure, ...], bench: Bench) -> Missing | None:
    """Why an area's figures cannot tell: the period may be that of a release in which no area's are held.

    "BLS, 2025" is the estimate of May 2025 or the one published in 2025; areas are held for few releases.
    """
    if not claim.area or claim.period is None:
        return None
    names = current(claim, bench.library.releases())
    lacking = sorted(names - {figure.release.name for figure in held})
    if not lacking:
        return None
    have = ", ".join(dict.fromkeys(figure.release.name for figure in held)) or "no release"
    return Missing(Reason.NO_RELEASE, f"{claim.period} may mean {lacking[0]}, and for {claim.area} only {have} is held")
