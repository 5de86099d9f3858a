# ruff: noqa: E501 - a pattern is read as a whole
"""Pay that is somebody's: of people the writer knows, or of one employer. No office publishes that."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Statement
from factcheck.claims.text.tables import EMPLOYERS
from factcheck.document import BlockKind
from factcheck.find.anchors import holds
from factcheck.quantity import Quantity

OUR_PEOPLE = re.compile(
    r"\b(?:our|my) (?:[\w-]+ ){0,2}(?:network|readers?|alumn\w+|members?|clients?|friends?|students?|graduates?|"
    r"cohort|class(?:mates?)?|colleagues?|uncle|aunt|brother|sister|cousin|neighbou?r|boss)\b|"
    r"\bI (?:manage|employ|supervise|hire|pay|oversee)\b",
    re.IGNORECASE,
)
# One of these is in whatever `OUR_PEOPLE` matches.
OUR_WORDS = ("our ", "my ", "i manage", "i employ", "i supervise", "i hire", "i pay", "i oversee")
# "I made $58,900", "They were paid $17.50": a sentence that tells of people the writer knows; for small letters.
KNOWN_PEOPLE = re.compile(
    r"\b(?:(?:i|we|they|he|she) (?:was|were|am|is|are|got|get|gets) (?:\w+ )?(?:paid|offered|making|earning)|"
    r"(?:i|we|he|she) (?:\w+ )?(?:made|make|makes|earn(?:ed|s)?|started|took|got|gets|receive[ds]?|landed)|"
    r"i (?:[a-z-]+ ){1,6}and (?:\w+ )?(?:made|make|earn(?:ed)?|got|get|took home|take home)|"
    r"(?:members?|readers|users|clients|graduates|alumni|respondents)(?: (?:in|from|at) [^.;,$%]{2,30}?)? (?:\w+ )?report(?:ed)?(?: [\w-]+){0,5}?|"
    r"\bours (?:\w+ )?(?:gets?|makes?|made|earn(?:s|ed)?|starts?(?: at)?|pays?|paid|averaged?|(?:is|are|was|were)(?: (?:paid|at))?)|"
    r"(?:postings|listings|ads|adverts) (?:\w+ )?(?:advertise|offer|list|show|pay|promise)s?(?: [\w-]+){0,4}?|"
    r"(?:advertised|posted|asking) (?:\w+ )?(?:salar(?:y|ies)|pay|wages?)(?: [\w-]+){0,5}?|"
    r"(?:postings?|listings?|job ads?|advertisements|vacancies)(?: [\w-]+){0,4}? "
    r"(?:averag(?:e|ed|ing)|pay(?:s|ing)?|paid|offer(?:s|ed|ing)?|list(?:s|ed)?|promise[sd]?)"
    r"(?: (?:about|around|an average of))?|"
    r"(?:than|what) (?:i|we|he|she) (?:\w+ )?(?:make|makes|made|earn|earns|earned|get|gets)(?: [\w-]+){0,4}?|"
    r"paid (?:themselves|himself|herself|myself|ourselves))\W{1,3}$"
)
# "Guys I talked to say $90K", "a recruiter told me $45,250", "folks on the forum report $48,500"
HEARSAY = re.compile(
    r"\b[a-z]+ (?:that |who |whom )?(?:I|we)(?:[’']ve| have)? (?:\w+ )?(?:(?:talk|chat|work)(?:ed)? (?:to|with)|"
    r"sp(?:oke|oken) (?:to|with)|know|knew|met|interviewed|asked|polled|hear(?:d)? from)\b|"
    r"\bof (?:mine|ours)\b|\b(?:told|tells?|assur(?:ed|es)|quoted) (?:me|us)\b|\bI(?:[’']ve)? (?:heard|hear|was told|"
    r"been told)\b|"
    r"\b(?:folks|people|guys|users|posters|commenters|members|redditors|someone|somebody)(?: [\w-]+)? (?:on|in|at|over "
    r"at) "
    r"(?:the |a |my |our |this )?(?:[\w-]+ )?(?:forums?|reddit|facebook|discord|groups?|threads?|subreddit|hall|shop|"
    r"message boards?|"
    r"comments)\b|"
    r"\b(?:listeners?|readers|viewers|commenters|callers|respondents) (?:\w+ )?(?:write|wrote|writes|say|says|said|"
    r"tell|told|"
    r"report|reported|claim|mention)",
    re.IGNORECASE,
)
# One of these is in whatever `HEARSAY` matches.
HEARSAY_WORDS = (
    *(" i ", " i'", " i’", " we ", " we'", " we’", "of mine", "of ours", "told", "tell", "assur", "quoted", "hear"),
    *("folks", "people", "guys", "users", "posters", "commenters", "members", "redditors", "someone", "somebody"),
    *("listener", "readers", "viewers", "callers", "respondents"),
)
# "and my first offer was $24.50", whoever else speaks in the sentence
MINE = re.compile(r"\bmy (?:\w+ ){0,3}(?:offer|paycheck|salary|pay|wage) (?:was|is)\W{1,3}$", re.IGNORECASE)
# "Temp platforms charge day rates of $65/hr", "bill rates run $95", "at $85 plus a booking fee": prices of labor
CHARGED = re.compile(
    r"\b(?:day|bill(?:ing|able|ed)?|charge|charge-out|agency|temp(?:ing)?|relief|locum|per[\s-]diem|freelance|shop|"
    r"consulting|contract(?:or|ing)?|booking|platform|app|spot|gig|staffing|placement|travel) rates?\b[^.;]{0,60}$|"
    r"\b(?:I|we)(?:[’']ve| have)? (?:also |even |just )?(?:seen|saw|heard of|come across|came across|been quoted) "
    r"(?:[\w-]+ ){0,3}?(?:rates?|offers?|quotes?|ads?|postings?|listings?|shifts?|gigs?|contracts?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
PLUS_FEES = re.compile(
    r"^[^.;]{0,60}?,? (?:plus|before|on top of) (?:a |an |the |its |their )?(?:[\w’'-]+ )?"
    r"(?:fees?|mark-?ups?|surcharges?)\b",
    re.IGNORECASE,
)
# whose prices they are, also where the sentence calls them rates alone: "Temp apps are worse: rates of $70 an hour"
LENDERS = re.compile(
    r"\b(?:temp(?:orary|ing)?|staffing|relief|locum|travel|placement|registry|gig)(?: [a-z]+)? "
    r"(?:platforms?|apps?|agenc(?:y|ies)|firms?|marketplaces?|companies)\b",
    re.IGNORECASE,
)
# One of these is in whatever `CHARGED`, or `RATES` with another, matches.
PRICED = ("rate", "charg", "seen", "saw", "heard of", "across", "quoted")
RATES = re.compile(r"\brates?\b|\bcharg(?:e[sd]?|ing)\b", re.IGNORECASE)
# "at our shop new hires start at $19.50": of the writer's own employer
AT_OURS = re.compile(
    r"\b(?:at|in|for) (?:our|my) (?:own )?"
    r"(?:shop|office|company|firm|store|school|hospital|clinic|plant|agency|practice|"
    r"bakery|restaurant|department|yard|warehouse|place|facility|studio|business|garage|salon|lab|crew|team)\b[^.;$]{0,60}$",
    re.IGNORECASE,
)
HIRING = re.compile(r"^(?: ?/ ?hr\.?| (?:an|per) hour)? to start\b", re.IGNORECASE)
# "Acme pays $250,000", "At Acme Corp, engineers start at $90,000"; not "Welding pays", "The job pays", "It pays".
EMPLOYER = re.compile(
    r"(?:^\W*|[,;] (?:and |but |while )?)"
    r"(?!(?:[\w-]+ )?(?:Hospitals|[Ss]chools|[Cc]olleges|[Uu]niversities|[Gg]overnments?|[Aa]gencies|[Mm]anufacturers|"
    r"[Rr]etailers|"
    r"[Ss]tores|[Ff]irms|[Cc]ompanies|[Cc]linics|[Oo]ffices|[Uu]tilities|[Bb]anks|[Hh]otels|[Rr]estaurants|[Cc]ontractors|"
    r"[Ww]holesalers|[Ss]hops|[Bb]uilders|[Ee]mployers|[Hh]ospitals|[Ss]ervices|[Ii]ndustries|[Cc]enters)\b)"
    r"(?!(?:The|This|That|It|He|She|Each|Every|One|Which|What|Who|Another|Work|Both|Most)\b)"
    r"(?:[A-Z][\w&’'-]*\w(?<!ing)(?<!ry)(?<!ics)(?<!gy) ){1,3}(?:pays|paid|offers|offered|starts|compensates)\b|"
    r"^\W*(?:The|Our|One|A|This) (?:[a-z]+ )?(?:city|county|hospital|district|company|firm|agency|plant|store|"
    r"clinic|council|college|"
    r"school|university)\b[^.$]{0,60}\b(?:offers?|offered|pays?|paid|starts?)\b|"
    r"\b[Aa]t [A-Z][\w&’'-]+(?: (?:[A-Z][\w&’'-]+|Inc\.|&))*,"
)
# One of these is in whatever it matches.
PAYS = ("pay", "paid", "offer", "start", "compensates")
AT_NAME = re.compile(r"t [A-Z]")
# The survey's wages leave out bonuses, stock and benefits.
MORE_THAN_WAGES = re.compile(
    r"\b(?:total|overall|all-in) (?:annual )?comp(?:ensation)?\b|"
    r"\b(?:including|with|plus) (?:\w+ )?(?:bonus(?:es)?|stock|equity|benefits|tips)\b",
    re.IGNORECASE,
)
BENEFITS = (" comp", " bonus", " stock", " equity", " benefits", " tips")  # one of these is in whatever it matches


# The survey tells neither men from women nor members of a union from others; it leaves out the self-employed.
SOME_OF = re.compile(
    r"\b(?:(?:non-?)?union(?:ized)?|male|female|self-employed|freelance|part-time|black|white|hispanic|latino|asian|"
    r"immigrant|foreign-born)\s",
    re.IGNORECASE,
)


def of_some(draft: Draft) -> bool:
    """Whether the pay is of some of an occupation alone: "union welders", "female surgeons"."""
    subject = draft.subject
    if subject is None or subject.origin is not Origin.SENTENCE or subject.start < 0:
        return False
    before = draft.statement.source.text[max(0, subject.start - 20) : subject.start]
    last = list(SOME_OF.finditer(before))
    return SOME_OF.match(subject.text) is not None or (bool(last) and last[-1].end() == len(before))


def is_charged(draft: Draft) -> bool:
    """Whether the sum is what an agency or a platform asks for somebody's work, and no wage."""
    statement, quantity = draft.statement, draft.quantity
    if draft.origins.get("source") is Origin.SENTENCE or not holds(statement.lower, PRICED):
        return False
    text = statement.source.text
    ahead = text[statement.start : quantity.start]
    if CHARGED.search(ahead):
        return True
    lent = LENDERS.search(ahead) or PLUS_FEES.match(text[quantity.end : statement.end])
    return lent is not None and RATES.search(ahead) is not None


PARTED = re.compile(r";|\w\w\.\s+(?=[A-Z])")


def _credited_here(statement: Statement, quantity: Quantity, ahead: str) -> bool:
    """Whether the credit of the sentence is told in the number's own clause, or the sentence has but one."""
    clause = statement.start + max(ahead.rfind(";"), ahead.rfind("."), -1) + 1
    if any(clause <= each.start < quantity.start for each in statement.sources):
        return True
    close = PARTED.search(statement.source.text, quantity.end, statement.end)
    official = [each for each in statement.sources if each.office == "BLS"]
    behind = close is not None and all(each.start >= close.end() for each in official)
    return not (behind or PARTED.search(ahead))


def of_particular_people(draft: Draft) -> bool:
    """Whether the pay is that of people the writer knows or has heard of, and of no office's in its own clause."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    ahead = text[statement.start : quantity.start]
    # of "$17.50 and $19" the words before the first tell of both
    ahead = re.sub(r"\$[\d,.]+[kK]?(?: (?:an hour|a year))? (?:and|to|or) $", "", ahead)
    lower = ahead.lower()
    if holds(lower, OUR_WORDS) and (MINE.search(ahead) or AT_OURS.search(ahead)):
        return True
    if draft.origins.get("source") is Origin.SENTENCE and _credited_here(statement, quantity, ahead):
        return False
    return bool(
        (holds(statement.lower, OUR_WORDS) and OUR_PEOPLE.search(statement.text))
        or (holds(lower, HEARSAY_WORDS) and HEARSAY.search(ahead))
        or KNOWN_PEOPLE.search(lower)
        or HIRING.match(text[quantity.end : statement.end])
    )


# An item that is a name and a sum: "Local government: $62,270"
NAME_AND_SUM = re.compile(r"[\s*_]*(?P<name>[A-Z][^.;:$%\d]{2,80}?)[\s*_]*(?:[:–—(]|\s-\s)[\s~*_(]*")


def listed_payer(statement: Statement, quantity: Quantity, labels: Sequence[str]) -> str | None:
    """The payer that an item names, in a list led in as one of employers: "Who signs the check matters: ..."."""
    if statement.block.kind is not BlockKind.ITEM or not labels or not EMPLOYERS.search(labels[0]):
        return None
    found = NAME_AND_SUM.fullmatch(statement.source.text, statement.start, quantity.start)
    if found is None or any(each.kind in ("title", "group") for each in statement.occupations):
        return None
    return found["name"]


# "One airline said it had", "The company employs some", "Acme reported in 2017 that it employs"
STAFF = re.compile(
    r"\b(?:sa(?:ys|id)|report(?:s|ed)|t(?:ells|old) \w+|announce[sd]|claim(?:s|ed)|boast(?:s|ed)|disclosed?)"
    r"(?: in (?:19|20)\d\d)?(?: that)? it (?:now |still |already )?(?:ha[sd]|employ(?:s|ed)|hired|kept)\b|"
    r"\b(?:the|this|that|one|another|an?) (?:[\w-]+ ){0,3}?(?:company|firm|retailer|chain|airline|carrier|manufacturer|"
    r"automaker|employer|corporation|start-?up|(?:hospital|health) system|grocer|conglomerate)\b[^.;,]{0,40}? "
    r"(?:employ(?:s|ed)|ha[sd]|hired)\b|"
    r"\b(?-i:[A-Z])[\w.&’'-]+ alone (?:\w+ly )?(?:claims?|claimed|ha[sd]|employ(?:s|ed)|counts?|lists?|says it)\b",
    re.IGNORECASE,
)
# "FedEx counts 100,000 drivers", "our local has 400 members", "in our guild there are 12,000 barbers"
_KEEPS = (
    r"(?:alone )?(?:now |still |already )?"
    r"(?:counts|employs|has|lists|claims|represents|boasts|keeps|fields|hired|employed|had)"
    r"(?: (?:about|around|roughly|nearly|some|over|more than|almost|just))?\s[~*_]*$"
)
_BODIES = (
    r"(?:[\w-]+ ){0,2}(?:local|chapter|union|guild|lodge|shop|crew|department|company|hospital|plant|store|firm|team|"
    r"employer|unit|branch|brotherhood|co-?op|school district|fleet)"
)
ONE_BODY = re.compile(
    r"(?:^|[.;:,] |\b(?:and|while|but|that) )\W*"
    r"(?P<name>(?-i:[A-Z])[\w.&’'-]*(?<!ing)(?<!tion)(?<!ment)(?<!care)(?<!ry)(?<!ics)"
    rf"(?:,? (?:(?-i:[A-Z])[\w.&’'-]+|of|and|&|the)){{0,4}}) {_KEEPS}|"
    rf"\b(?:my|our|her|his|their|this|the|that|its) {_BODIES} {_KEEPS}|"
    rf"\b(?:in|at|on) (?:my|our|this) {_BODIES}\b,? (?:there are|we are|we have|we[’']re) [^.;,$%\d]{{0,20}}$",
    re.IGNORECASE,
)
# What opens a sentence with a capital, and is no body's name
NO_BODY = re.compile(
    r"(?:The|This|That|It|He|She|They|Which|Who|What|Each|Every|Everyone|Nobody|There|Here|In|By|And|But|So|As|If|When|Where|"
    r"Retail|Government|Agriculture|Industry|Trade|Construction|Health|Healthcare|America|Work|One|No|None|Another)\b"
)
ON_STAFF = re.compile(r"[^.;,]{0,40}? on its (?:own )?(?:staff|payrolls?|books)\b", re.IGNORECASE)


def of_own_staff(draft: Draft) -> bool:
    """Whether a number of people is what one employer tells of its own."""
    statement, quantity = draft.statement, draft.quantity
    if draft.cell is not None or any(each.office == "BLS" for each in statement.sources):
        return False
    text = statement.source.text
    body = ONE_BODY.search(text[statement.start : quantity.start])
    if body is not None and body["name"] and (NO_BODY.match(body["name"]) or _is_named(body, statement)):
        body = None
    told = (
        body or STAFF.search(text, statement.start, quantity.start) or ON_STAFF.match(text, quantity.end, statement.end)
    )
    return told is not None


def _is_named(body: re.Match[str], statement: Statement) -> bool:
    """Whether the name is that of a place, of an occupation, or of who publishes figures."""
    start, end = (statement.start + place for place in body.span("name"))
    named = [(each.start, each.end) for each in statement.places]
    named += [(each.start, each.end) for each in statement.occupations]
    named += [(each.start, each.end) for each in statement.sources]
    return any(first < end and start < last for first, last in named)


def of_one_employer(draft: Draft) -> bool:
    """Whether the pay is a named employer's, or counts more than wages."""
    statement = draft.statement
    if holds(statement.lower, BENEFITS) and MORE_THAN_WAGES.search(statement.text):
        return True
    paid = holds(statement.lower, PAYS) or AT_NAME.search(statement.text)
    named = EMPLOYER.search(statement.text) if paid else None
    if named is None:
        return False
    start, end = statement.start + named.start(), statement.start + named.end()
    spans = [(each.start, each.end) for each in statement.occupations]
    spans += [(each.start, each.end) for each in statement.places]
    spans += [(each.start, each.end) for each in statement.sources]
    return not any(first < end and start < last for first, last in spans)
