"""Whether the title indexes list a job under an occupation."""

from dataclasses import dataclass

from factcheck.claim import Occupation
from factcheck.reference.library import Library
from factcheck.words import plural

NAMED = 3
"""How many occupations a message names."""


@dataclass(frozen=True, slots=True)
class Support:
    """`detail` says where the indexes do list the job, for people; `wider`: it is a kind or a part of
    the occupation."""

    supported: bool
    detail: str
    wider: bool = False


def title_support(job: str, occupation: Occupation, *, library: Library) -> Support:
    """Look the job's title up in the SOC's direct-match titles, the handbook's index and O*NET's titles."""
    from factcheck.reference.titles import SOC_2018, SYSTEMS, title_index
    from factcheck.vocabulary.titles import key

    index = title_index(library.connection)
    norm = key(job)
    wanted = {
        found for code in occupation.codes for system in SYSTEMS for found in index.translate(code, SOC_2018, system)
    }
    wanted |= set(occupation.codes)
    rows = index.listed(norm)
    official = index.official(norm)
    codes = {row.code for row in rows} | {row.code for row in official}
    if codes & wanted or (occupation.group and occupation.group in codes):
        return Support(supported=True, detail="")
    if any(_holds(group, code, library) for group in wanted for code in codes):
        return Support(supported=True, detail="", wider=True)
    if not codes and norm.split()[-1:] == key(occupation.text or occupation.title or "").split()[-1:]:
        return Support(supported=True, detail="", wider=True)  # "ride-hailing drivers" are taxi drivers of a kind
    if not codes:
        return Support(supported=False, detail=f"They do not list “{job}” anywhere.")
    places = dict.fromkeys((row.code, row.name) for row in rows)
    shown = [f"{code} {index.title(code) or ''} ({name})".replace("  ", " ") for code, name in list(places)[:NAMED]]
    rest = f" and {plural(len(places) - NAMED, 'other place')}" if len(places) > NAMED else ""
    return Support(supported=False, detail=f"They list it under {'; '.join(shown)}{rest}.")


def _holds(group: str, code: str, library: Library) -> bool:
    """Whether a SOC group takes in a code, or what a handbook page covers: 15-1200 takes in 15-1252."""
    stem = group.rstrip("0")
    inside = (code,) if code[:1].isdigit() else library.members(code)
    return stem != group and any(each != group and each.startswith(stem) for each in inside)
