"""What the title indexes say about a job's name, and when that is enough to name one occupation."""

from collections.abc import Sequence

from factcheck.claim import Occupation
from factcheck.reference.titles import SOC_2000, SOC_2010, SOC_2018, TRANSITION, Listed
from factcheck.resolve.codes import Codes
from factcheck.vocabulary.job_words import GENERIC
from factcheck.vocabulary.titles import key

# Numbers of the sources, as in reference/importers/titles.py.
DIRECT, EXAMPLES, HANDBOOK, REPORTED, ALTERNATE = 2, 3, (4, 5), 8, 10
PROJECTIONS = "example title of the 2016-26 projections"


def from_indexes(form: str, codes: Codes) -> Occupation | None:
    """The indexes in order of trust; None where none has the form."""
    rows = codes.index.listed(form)
    if not rows:
        return None
    if form in GENERIC and rows[0].source > DIRECT:
        return codes.ambiguous([row.code for row in rows if row.code[0].isdigit()], "a word of many titles")
    direct = {row.code for row in rows if row.source <= DIRECT}
    if len(direct) == 1:
        return _unless_residual(direct.pop(), rows[0].name, codes)
    examples = {row.code for row in rows if row.source == EXAMPLES}
    if len(examples) == 1 and codes.system in (SOC_2010, TRANSITION, SOC_2000):
        return codes.one(examples.pop(), SOC_2010, PROJECTIONS)
    onet = [row for row in rows if row.source > max(HANDBOOK)]
    if any(row.source in HANDBOOK for row in rows):
        return _from_handbook(rows, onet, codes)
    if onet:
        return _from_onet(form, onet, codes)
    found = {new for code in examples for new in codes.index.translate(code, SOC_2010, SOC_2018)}
    if len(found) == 1:
        return _unless_residual(found.pop(), PROJECTIONS, codes)
    return codes.ambiguous(sorted(found), PROJECTIONS)


def _from_handbook(rows: Sequence[Listed], onet: Sequence[Listed], codes: Codes) -> Occupation:
    """The page the handbook's index points to; where it covers several occupations, O*NET may say which."""
    slugs = dict.fromkeys(row.code for row in rows if row.source in HANDBOOK)
    pages = [page for slug in slugs if (page := codes.index.page(slug))]
    how = "handbook A-Z index"
    if len(pages) != 1:
        return codes.ambiguous([code for page in pages for code in page.codes], f"{how}: several pages")
    page = pages[0]
    if not page.is_group:
        return codes.page(page, how)
    inside = [row for row in onet if {row.code, *codes.to_system(row.code, SOC_2018)} & set(page.members)]
    published = dict.fromkeys(one for row in inside for one in codes.to_system(row.code, SOC_2018))
    if len(published) == 1 and inside[0].source <= REPORTED:
        return codes.one(inside[0].code, SOC_2018, f"{how} and {inside[0].name}")
    return codes.ambiguous([row.code for row in inside] or page.members, f"{how}: {page.title}")


def _from_onet(form: str, rows: Sequence[Listed], codes: Codes) -> Occupation:
    places = list(dict.fromkeys(row.code for row in rows))
    published = {one for code in places for one in codes.to_system(code, SOC_2018)}
    if len(places) > 1 and len(published) > 1:
        sure = _standing_out(form, rows, codes)
        if sure is None:
            return codes.ambiguous(places, f"{rows[0].name}: several occupations")
        rows = [sure]
    row = rows[0]
    how = f"{row.name} ({row.file.rsplit('/', 1)[-1]} line {row.line})"
    if row.source >= ALTERNATE and not codes.is_residual(row.code) and not _shares_a_word(form, row.code, codes):
        # The longest list holds oddities ("Heart Doctor" among pediatric surgeons): one of them alone is no proof.
        return codes.ambiguous((row.code,), how)
    return _unless_residual(row.code, how, codes)


def _unless_residual(code: str, how: str, codes: Codes) -> Occupation:
    return codes.residual(code, how) if codes.is_residual(code) else codes.one(code, SOC_2018, how)


def _standing_out(form: str, rows: Sequence[Listed], codes: Codes) -> Listed | None:
    """The one occupation of several whose official title holds every word of the job's name."""
    words = set(form.split())
    holds = [row for row in rows if words <= set(key(codes.index.title(row.code, SOC_2018) or "").split())]
    return holds[0] if len({row.code for row in holds}) == 1 else None


def _shares_a_word(form: str, code: str, codes: Codes) -> bool:
    title = key(codes.index.title(code, SOC_2018) or "").split()
    return any(_stem(word) in {_stem(other) for other in title} for word in form.split() if len(word) > 2)


def _stem(word: str) -> str:
    """Enough of a word to see that "surveying" and "surveyor" belong together."""
    return word[:5]
