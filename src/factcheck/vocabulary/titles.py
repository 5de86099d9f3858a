"""Job titles in one form: the same words for "Sales Managers", "sales manager" and "the sales manager's job".

`normalise` is used on both sides, when the title index is built and when a text is looked up, so the
singular it makes need not be good English, only the same for every way of writing a title.
"""

import re
from functools import lru_cache

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?(?:\+\+|#)?")
# A word broken over a line's end: "occu- pations"; not "full- and part-time".
BROKEN = re.compile(r"(?<=[a-z])-\s+(?=[a-z])(?!and\b|or\b|to\b)")
DASHES = str.maketrans(dict.fromkeys("-‐‑‒–—/", " "))

# Two spellings of one word. The left side is what is looked for after the plural is gone.
SPELLINGS = {
    "health care": "healthcare",
    "child care": "childcare",
    "day care": "childcare",
    "daycare": "childcare",
    "post secondary": "postsecondary",
    "para legal": "paralegal",
    "para professional": "paraprofessional",
    "book keeper": "bookkeeper",
    "book keeping": "bookkeeping",
    "data base": "database",
    "web site": "website",
    "tele marketer": "telemarketer",
    "tele communication": "telecommunication",
    "cyber security": "cybersecurity",
    "air conditioner": "air conditioning",
    "fund raiser": "fundraiser",
    "fund raising": "fundraising",
    "land scape": "landscape",
    "land scaper": "landscaper",
    "sub contractor": "subcontractor",
    "bar tender": "bartender",
    "dry wall": "drywall",
    "house keeper": "housekeeper",
    "house keeping": "housekeeping",
    "ware house": "warehouse",
    "fire fighter": "firefighter",
    "fire fighting": "firefighting",
    "life guard": "lifeguard",
    "baby sitter": "babysitter",
    "dog walker": "dogwalker",
    "copy writer": "copywriter",
    "copy editor": "copyeditor",
    "brick mason": "brickmason",
    "block mason": "blockmason",
    "stone mason": "stonemason",
    "brick layer": "bricklayer",
    "sheetmetal": "sheet metal",
    "inter active": "interactive",
    "multi media": "multimedia",
    "e commerce": "ecommerce",
    "pre school": "preschool",
    "pre kindergarten": "prekindergarten",
    "kindergarden": "kindergarten",
    "electro mechanical": "electromechanical",
    "bio medical": "biomedical",
    "bio chemist": "biochemist",
    "geo scientist": "geoscientist",
    "micro biologist": "microbiologist",
    "co pilot": "copilot",
    "counsellor": "counselor",
    "anaesthetist": "anesthetist",
    "anaesthesiologist": "anesthesiologist",
    "paediatrician": "pediatrician",
    "orthopaedic": "orthopedic",
    "gynaecologist": "gynecologist",
    "archaeologist": "archeologist",
    "adviser": "advisor",
    "programer": "programmer",
    "labourer": "laborer",
    "labour": "labor",
    "mould": "mold",
    "moulder": "molder",
    "moulding": "molding",
    "centre": "center",
    "programme": "program",
    "jewellery": "jewelry",
    "tyre": "tire",
    "fibre": "fiber",
    "defence": "defense",
    "aluminium": "aluminum",
    "behavioural": "behavioral",
    "organisational": "organizational",
    "paediatric": "pediatric",
    "anaesthesia": "anesthesia",
    "jeweller": "jeweler",
    "gambling": "gaming",
}

# Words around a title that say nothing about which job it is: "careers in", "the profession of", "jobs".
LEADING = re.compile(
    r"^(?:(?:the|a|an|our|your|their|most|many|some|all of the|us|u s|american|today)\s+)*"
    r"(?:(?:field|profession|career|job|occupation|role|position|world|area|line of work|industry|sector)s?\s+"
    r"(?:of|in|as|for)\s+(?:(?:the|a|an)\s+)?)?"
)
TRAILING = re.compile(
    r"\s+(?:jobs?|positions?|roles?|careers?|professions?|occupations?|professionals?|employees?|staff|workforce"
    r"|employment|openings?|field|industry|sector|in the united state|in the u s|in the us|nationwide)$"
)
IRREGULAR = {
    "men": "man",
    "women": "woman",
    "people": "person",
    "wives": "wife",
    "children": "child",
    "data": "data",
    "news": "news",
    "bus": "bus",
    "buses": "bus",
    "gas": "gas",
    "glasses": "glass",
    "series": "series",
    "species": "species",
    "shoes": "shoe",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "ties": "tie",
    "axes": "axe",
    "knives": "knife",
    "leaves": "leaf",
    "lives": "life",
    "always": "always",
    "as": "as",
    "is": "is",
    "was": "was",
    "has": "has",
    "this": "this",
    "us": "us",
    "its": "its",
    "yes": "yes",
    "ios": "ios",
    "aws": "aws",
    "gis": "gis",
    "gps": "gps",
    "los": "los",
    "las": "las",
}
KEPT_ENDINGS = ("ss", "us", "is", "'s", "’s")


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    """The singular of a lower-case word, by rule: nurses → nurse, secretaries → secretary, midwives → midwife."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4:
        # "RNs", "PAs", "vps": an abbreviation's plural; three letters such as "its" are listed above.
        return word[:-1] if len(word) == 3 and word.endswith("s") and not word.endswith("ss") else word
    for plural, single in (("wives", "wife"), ("women", "woman"), ("men", "man"), ("people", "person")):
        if word.endswith(plural):
            return word.removesuffix(plural) + single
    if word.endswith(KEPT_ENDINGS) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1]


def tokens(text: str) -> list[str]:
    """The words of a title, lower-case and singular; dashes part words, other marks vanish, & is "and"."""
    whole = BROKEN.sub("", text) if "-" in text else text
    plain = whole.replace("&", " and ").replace("’", "'").lower().translate(DASHES)
    words: list[str] = WORD.findall(plain)
    if "'" in plain:
        words = [word.split("'", 1)[0] if word.endswith("'s") else word.replace("'", "") for word in words]
    return list(map(singular, words))


def respell(text: str) -> str:
    """Give the index's spelling to words that are written in two ways ("health care", "counsellor")."""
    if RESPELLED.isdisjoint(text.split()):
        return text
    padded = f" {text} "
    return _SPELLED.sub(lambda match: f" {SPELLINGS[match.group(1)]}", padded).strip()


# The words with which something begins that `respell` changes.
RESPELLED = frozenset(words.split()[0] for words in SPELLINGS)
_SPELLED = re.compile(rf" ({'|'.join(sorted(map(re.escape, SPELLINGS), key=len, reverse=True))})(?= )")


@lru_cache(maxsize=20_000)
def key(text: str) -> str:
    """The form under which a title stands in the index: every word kept, singular, in the order written."""
    return respell(" ".join(tokens(text)))


@lru_cache(maxsize=20_000)
def normalise(text: str) -> str:
    """As `key`, without the words around a title that do not name a job ("the", "jobs", "careers in")."""
    full = key(text)
    short = LEADING.sub("", full)
    previous = ""
    while previous != short:
        previous, short = short, TRAILING.sub("", short)
    return short or full
