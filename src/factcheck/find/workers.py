"""Plain nouns that a sentence speaks of as workers: "bakers earned a median of ...", "jobs for tutors".

Words like "model" or "contractor" are no titles by themselves (vocabulary/job_words.toml, `not_alone`); a verb of
earning behind them, or a noun of pay or employment before them, says that people at work are meant.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.find.fields import SHORT
from factcheck.find.title_words import Words, lemma
from factcheck.reference.titles import TitleIndex
from factcheck.vocabulary import job_words

AGENT = ("er", "or", "ist", "ian", "man", "ant")
# What earns: "usually make about $41,000", "are paid an average of"; not "make a $500 deposit".
EARN = re.compile(
    r"(?: (?:in|with|at|from|across|throughout|working|who|on) [^.;:$%()]{2,50}?)?,?"
    r"(?: (?:typically|usually|often|generally|normally|also|still|now|then|only|just|currently|themselves|nationwide|"
    r"nationally|can|may|might|could|will|should|would|do|did|tend to|on average|each))*"
    r" (?:(?:earn(?:s|ed)?|averag(?:es|ed|e)|take home|takes home|took home|pull(?:s|ed)? in|bring(?:s)? home|"
    r"brought home|command(?:s|ed)?|(?:is|are|was|were|get|gets|got) paid|ma(?:ke|kes|de))"
    r"(?=(?: [^\s.;!?$]+){0,7} ~?\$\d[\d,.]*+[kK]?+(?! [\w-]*(?:deposits?|payments?|donations?|purchases?|offers?)\b))"
    r"|(?:ha[sd]|have|earn(?:s|ed)?|ma(?:ke|kes|de)) (?:an? |the )?(?:\w+ ){0,2}(?:median|mean|average)s?\b"
    r"|(?:were|are|stood|sat)(?: at)?(?= (?:\w+ )?~?\$\d)"
    r"|whose (?:\w+ ){0,3}?(?:wages?|pay|salar(?:y|ies)|earnings|median|average|mean)\b"
    r"|earn(?:s|ed)? (?:the |a )?(?:most|best|more|less|least|highest)\b)"
)
HELD = re.compile(r" (?:held|hold|numbered) (?:about |around |roughly |some |nearly |only |just )?\d")
GROW = re.compile(
    r" (?:(?:is|are|was|were) (?:projected|expected|predicted|forecast)|will (?:grow|shrink|decline|increase|add|lose))"
    r"\b(?=[^.;!?]{0,60}\d(?: ?%| percent))"
)
NEEDED = re.compile(
    r" (?:(?:are|were|will be) (?:\w+ )?(?:employed|needed|hired|working|at work)|work(?:ed)? (?:in|as|for|across)|"
    r"need to be|in the (?:country|nation|u\.s|united states))\b",
    re.IGNORECASE,
)
PAY_OF = re.compile(
    r"\b(?:wages?|salar(?:y|ies)|the (?:median|average) pay|median pay|average pay|earnings|employment|jobs|openings|"
    r"(?:the|their) numbers?|ranks|demand|"
    r"unemployment rate|that|those)(?: [\w-]+){0,2}? (?:of|for|among|as) (?:all |the |most |full-time |u\.s\. )?"
    r"(?:[a-z]+s (?:and|or) (?:for |of )?)?\Z|"
    r"\b(?:states|cities|areas|industries|employers|outlook) for (?:all |the |most )?\Z",
    re.IGNORECASE,
)
# "Among tutors, median earnings were $40,090"
FRONTED = re.compile(r"(?:^|[.;:] )\W*(?:(?:and|but|while) )?(?:among|for|as for|with) (?:the |all )?\Z", re.IGNORECASE)
THEIR_PAY = re.compile(
    r",? (?:the )?(?:(?:median|mean|average|annual|hourly|typical|national) )*"
    r"(?:wages?|salary|pay|earnings|medians?|averages?) (?:was|were|is|are|came|comes|stood|stands|averaged)\b"
)
TYPICAL = re.compile(r"\b(?:an?|the (?:median|average|typical|mean)|your average|average|median) \Z", re.IGNORECASE)
ENDS_TYPICAL = ("a ", "an ", "median ", "average ", "typical ", "mean ")  # one of these ends what it matches
# "the typical baker and the typical roofer were paid"
AND_ANOTHER = re.compile(r",? (?:and|or|versus|vs\.?) (?:an?|the|your) (?:median|average|typical|mean) [a-z]")
COUNTED = re.compile(r"(?<![\d$])\d[\d,.]*(?: (?:thousand|million))? \Z")
# As in "Bakers aren’t far from that: $17.60" and "Bakers? Just 6%".
GOES_ON = re.compile(
    r"(?: (?:are|aren[’']t|were|weren[’']t|come|sit|fare|rank|trail|follow)\b[^.;!?$%]{0,40}[:,] |\? )"
    r"(?:just |only |about |around |at |some ){0,2}(?:\$\d|\d[\d.]* ?(?:%|percent))",
    re.IGNORECASE,
)
LABELS = re.compile(r"\s?(?::|\(|[–—]|-(?= ))[^.;\n]{0,24}\$\d")
# As in "Lifeguards: $20,840. Ushers: $20,280.".
IN_A_ROW = re.compile(r"\$\d[\d,.]*\. \Z")
PLAIN_LABEL = re.compile(r": \$\d[\d,.]*(?=\.|\Z|\s)")
# As in "roofer ($50K median), controller ($144K median) and pilot ($122K)": jobs with their pay in brackets.
IN_SERIES = re.compile(r"\(\$\d[^()]{0,40}\)(?:,|;|,? and|,? or) \Z")
BRACKETED = re.compile(r" \(\$\d")
OPENS_SERIES = re.compile(r" \(\$\d[^()]{0,40}\)(?:,|;|,? and|,? or) [a-z][\w’' -]{2,40} \(\$\d")
LINE_START = re.compile(r"(?:\A|\n)[\W\d]*\Z")


PLAIN_NOUNS = (job_words.NOT_ALONE | job_words.ALSO_VERBS) - job_words.GENERIC


@lru_cache(maxsize=20_000)
def _may_work(raw: str) -> bool:
    """Whether a word as written may be such a noun; a quick look, once for each word."""
    if not raw.endswith(("s", "r", "n", "t", "S")) or len(raw) < 4:
        return False
    word = lemma(raw)
    return word not in job_words.NO_WORKERS and (word in PLAIN_NOUNS or word.endswith(AGENT))


def find_workers(words: Words, index: TitleIndex) -> Iterator[tuple[int, int, str]]:
    """(first word, last word, kind) of each plain noun spoken of as workers; kind "title" if an index has it."""
    for at in [at for at, raw in enumerate(words.raws) if _may_work(raw)]:
        word = words.lemmas[at]
        listed = word in PLAIN_NOUNS and index.known(word) <= 10
        if not (listed or _unheard_of(word, index)):
            continue
        if not _at_work(words, at, sure=word in index.official_norms or word in SHORT, listed=listed):
            continue
        first = _first(words, at)
        if word in job_words.BUSINESSES and (first < at or word != "contractor"):
            continue
        yield (at if listed else first), at, "title" if listed else "unknown"


def _first(words: Words, at: int) -> int:
    """The first of up to two small words before the noun that belong to it."""
    first = at
    while at - first < 2 and first > 0 and words.between(first) == " ":
        before = words.name(first - 1)
        opens = first == 1 or "." in words.between(first - 1)
        small = words.raws[first - 1].islower() or (opens and words.raws[first - 1].istitle())
        if before in job_words.MODIFIER_BREAKS or not small or before.endswith("ly"):
            break
        first -= 1
    return first


def _unheard_of(word: str, index: TitleIndex) -> bool:
    """Whether the word reads like somebody who works, and no list of titles has it."""
    return word.endswith(AGENT) and len(word) > 4 and word.isalpha() and index.known(word) > 10


def _at_work(words: Words, at: int, *, sure: bool, listed: bool) -> bool:
    text = words.text
    ahead, behind = text[max(0, words.start(at) - 90) : words.start(at)], text[words.end(at) : words.end(at) + 140]
    if listed and (OPENS_SERIES.match(behind) or (IN_SERIES.search(ahead) and BRACKETED.match(behind))):
        return True
    if not words.plural(at):
        typical = ahead[-8:].lower().endswith(ENDS_TYPICAL) and TYPICAL.search(ahead) is not None
        return typical and (EARN.match(behind) or AND_ANOTHER.match(behind)) is not None
    if EARN.match(behind):
        return True
    if not listed:
        return False
    if PAY_OF.search(ahead) or HELD.match(behind) or (COUNTED.search(ahead) and NEEDED.match(behind)):
        return True
    if FRONTED.search(ahead) and THEIR_PAY.match(behind):
        return True
    alone = not text[: words.start(at)].strip(" \t\r\n#*_.0123456789)") and not behind.strip(" \t\r\n*_:#")
    labels = LINE_START.search(ahead) is not None and LABELS.match(behind) is not None
    if labels and PLAIN_LABEL.fullmatch(behind.rstrip("* .")):
        return True
    if GOES_ON.match(behind) or (IN_A_ROW.search(ahead) and PLAIN_LABEL.match(behind)):
        return True
    return sure and (alone or labels or GROW.match(behind) is not None or COUNTED.search(ahead) is not None)
