# ruff: noqa: E501 - a pattern is read as a whole
"""Names of jobs that tell of nobody's line of work: who reckons the figures, who passed them on, figures of speech."""

import re

from factcheck.find.anchors import holds

# Those who reckon and foretell for an office, and who are also an occupation.
_RECKONER_WORDS = ("economist", "statistician", "forecaster", "analyst", "researcher", "demographer", "cruncher")
_RECKONERS = re.compile(
    r"(?:economist|statistician|forecaster|analyst|researcher|demographer|number[- ]cruncher)s?(?P<owns>['’]s?)?\Z",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:BLS|bureau(?: of labor statistics)?|agency|office|department|government|U\.?S\.?|federal|Labor|Washington)"
)
_OF_OFFICE_AHEAD = re.compile(
    rf"\b{_OFFICE}(?:['’]s?)? (?:own |best |very |chief |senior )?(?:labor |market )?\Z", re.IGNORECASE
)
_OF_OFFICE_BEHIND = re.compile(
    rf" (?:at|with|of|from|for|in|over at|inside) (?:the )?(?:federal |U\.?S\.? |national )?{_OFFICE}\b", re.IGNORECASE
)
_WHOSE = re.compile(r"\b(?:for|of|among|as|average|median) (?:the |all )?\Z", re.IGNORECASE)
# What is told of people at work: not of those who reckon.
_AT_WORK = re.compile(
    r"(?: [\w-]+){0,2}? ?(?:\b(?:earn|average[ds]?|make|made|held|hold|numbered|(?:is|are|was|were) (?:paid|employed))|[:(–—|])",
    re.IGNORECASE,
)
_RECKONS = (
    r"(?:says?|said|puts?|sees?|saw|(?:fore)(?:sees?|saw|casts?|told)|expect(?:s|ed)?|project(?:s|ed)?|predict(?:s|ed)?|"
    r"reckon(?:s|ed)?|estimate[sd]?|count(?:s|ed)?(?= )|figures?(?= )|figured|believe[sd]?|think|thought|anticipate[sd]?|"
    r"calculate[sd]?|report(?:s|ed)?|pencil(?:s|ed)? in|look for|assume[sd]?|tell us|told us|"
    r"add(?:s|ed)? that|note[sd]? that|warn(?:s|ed)?(?: that)?|(?:are|were|is|was) (?:right|wrong|correct|expecting|forecasting|projecting|"
    r"predicting|counting))\b"
)
_RECKONING_BEHIND = re.compile(
    rf"(?: (?:there|here|also|now|still|already|themselves|further|generally))* {_RECKONS}", re.IGNORECASE
)
_RECKONING_AHEAD = re.compile(
    r"\b(?:according to|if you (?:ask|believe|trust)|so say|says?|said) (?:the |most |many |its |those |these |same )*\Z",
    re.IGNORECASE,
)
_RECKONED = re.compile(
    r"['’]? (?:own |latest |best )?(?:forecasts?|projections?|estimates?|reckoning|counts?|figures|numbers|view|guess)\b",
    re.IGNORECASE,
)
# "My guidance counselor handed me", "a teacher of mine said": somebody whom the writer knows
_MINE_AHEAD = re.compile(
    r"\b(?:my|his|her|your|our|their) (?:(?:own|old|former|favou?rite|high[- ]school|college|local|family|"
    r"first|last) )*\Z",
    re.IGNORECASE,
)
# "A recruiter may quote the mean"
_ANY_AHEAD = re.compile(r"\b(?:an?|any|some|another|the|one) \Z", re.IGNORECASE)
_QUOTES = re.compile(
    r"(?:(?: (?:once|often|always|may|might|will|can|would|could))* (?:quote[sd]?|cite[sd]?|tells?|told|tell)"
    r"(?= (?:you|me|us|him|her|them|the|a|this|that)\b))",
    re.IGNORECASE,
)
_OF_MINE = re.compile(r" (?:of (?:mine|ours|yours)|I (?:know|knew|met|had)|we know)\b", re.IGNORECASE)
_PASSES_ON = re.compile(
    r"(?: (?:once|always|also|often|even|just|then|recently|usually|still|may|might|will|can|would|could))*"
    r" (?:hand(?:s|ed)?|g[ai]ve|gives|told|tells?|said|says?|show(?:s|ed)?|sen[dt]|sends|ask(?:s|ed)?|quote[sd]?|use[sd]?|"
    r"like[sd]?|swears?|swore|recommend(?:s|ed)?|pointed|suggest(?:s|ed)?|read|reads|wrote|writes|mention(?:s|ed)?)\b",
    re.IGNORECASE,
)
# "You be the judge", "I am no statistician", "what the doctor ordered", "the drivers of this growth": what the name
# opens with and the words ahead of it end with, in small letters, where the two patterns behind may match at all.
_SPEECH = (
    (
        "judge",
        " ",
        re.compile(r"\b(?:be|being|are|[’']re) (?:the|your own|our own) (?:sole |final |best )?\Z", re.IGNORECASE),
        re.compile(r"judge\b", re.IGNORECASE),
    ),
    (
        "",
        ("no ", "a ", "an ", "trained ", "professional "),
        re.compile(
            r"(?:\bI(?:[’']m| am) (?:no|not an?)|\b(?:need|have)(?:n[’']t| not)?(?: to)? be an?|\btakes? (?:no|an?)|"
            r"\bwithout being an?) (?:trained |professional )?\Z",
            re.IGNORECASE,
        ),
        re.compile(r"\w"),
    ),
    ("doctor", "the ", re.compile(r"\bthe \Z", re.IGNORECASE), re.compile(r"doctor ordered\b", re.IGNORECASE)),
    (
        "drivers",
        " ",
        re.compile(r"\b(?:key|main|big|biggest|chief|major|other|real|these|the) \Z", re.IGNORECASE),
        re.compile(
            r"drivers (?:of|behind) (?:this |that |the |its |their |job |future )*(?:growth|demand|increase|decline|change|openings|pay|wages)\b",
            re.IGNORECASE,
        ),
    ),
)
_SCHOOL = re.compile(
    r"\b(?:Georgia|Virginia|Texas|Louisiana|Michigan|Florida|Tennessee|Arkansas|Montana|Indiana|Ohio|Oregon|Cal|New Mexico) "
    r"Tech(?:['’]s)?\Z"
)
# "Student: what do bakers make? Counselor: $36,650": who speaks, behind somebody else's question
_ASKED = re.compile(r"(?:\A|[.?!]\s|\n)\W{0,4}[A-Z][\w ]{1,20}: [^?\n]*\?\W*\Z")
LONGEST_QUESTION = 200  # characters
REACH = 60  # characters on either side


def is_bystander(text: str, start: int, end: int) -> bool:
    """Whether the name in `text[start:end]` is not of those whom a statement tells something about."""
    ahead, name, behind = text[max(0, start - REACH) : start], text[start:end], text[end : end + REACH]
    lower = name.lower()
    if holds(lower, _RECKONER_WORDS) and (reckoner := _RECKONERS.search(name)) is not None:
        if reckoner["owns"] or behind[:1] in ("'", "’"):
            return _RECKONED.match(behind) is not None
        if _RECKONING_BEHIND.match(behind) or _RECKONING_AHEAD.search(ahead):
            return True
        by_office = _OF_OFFICE_AHEAD.search(ahead + name[: reckoner.start()]) or (
            _OF_OFFICE_BEHIND.match(behind) and not _WHOSE.search(ahead)
        )
        if by_office and not _AT_WORK.match(behind):
            return True
    if ("Tech" in name and _SCHOOL.search(name)) or (
        behind[:1] == ":" and _ASKED.search(text, max(0, start - LONGEST_QUESTION), start)
    ):
        return True
    if behind[:1] == " ":  # what is behind it is asked first: most names fail there at once
        if _PASSES_ON.match(behind) and _MINE_AHEAD.search(ahead):
            return True
        if _QUOTES.match(behind) and _ANY_AHEAD.search(ahead):
            return True
        if (known := _OF_MINE.match(behind)) and _PASSES_ON.match(behind[known.end() :]):
            return True
    end_ahead = ahead[-16:].lower()
    for opens, ends, before, after in _SPEECH:
        if lower.startswith(opens) and end_ahead.endswith(ends) and after.match(text, start) and before.search(ahead):
            return True
    return False
