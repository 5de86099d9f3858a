"""What a claim is limited to: a place, an industry or employer; and the growth band told with it."""

import re
from collections.abc import Sequence

from factcheck.claims.draft import Draft
from factcheck.claims.limits.payers import listed_payer
from factcheck.claims.subject.trades import EMPLOYERS, beside, own_trade, that_employs
from factcheck.claims.text.statement import Statement
from factcheck.find.anchors import holds
from factcheck.find.places import PlaceMention
from factcheck.quantity import Quantity

PLACE_NEXT = re.compile(r"^[^\w;.]*(?:(?:a|per) year )?(?:in|for) (?:the )?$")
# "compared with $70,740 nationwide"
NATION_NEXT = re.compile(r"^[^\w;.]*(?:(?:a|an|per) (?:year|hour) )?(?:(?:in|for|across) (?:the )?)?$")
# "The national mean was $55,100"
OF_THE_NATION = re.compile(
    r"\b(?:national(?:ly)?|nationwide|countrywide)(?: \w+){0,3}? (?:medians?|means?|averages?|figures?|numbers?|wages?|"
    r"pay|salary|count|total)\b(?! (?:in|for) [A-Z])[^.;,$\d]{0,30}$",
    re.IGNORECASE,
)
# "Ohio has 3,910 of the nation's 61,480 bakers", "California employed 8,830 bakers, the nation 64,810"
THE_NATION = re.compile(
    r"\b(?:the (?:nation|country|united states|u\.s\.)(?:[’']s(?: \w+)?|(?: as a whole)?(?: \(| had| has| counted|:)?)|"
    r"u\.s\.:) ?(?:about |around |roughly |some )?$",
    re.IGNORECASE,
)
# One of these is in whatever `OF_THE_NATION` or `THE_NATION` matches.
NATION = ("nation", "country", "united states", "u.s.")


def own_area(draft: Draft) -> tuple[str, str] | None:
    """(name, kind) of the place the number is for; ("", "nation") where the nation is said."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    places = [
        place
        for place in statement.places
        if not any(source.start <= place.start < source.end for source in statement.sources)
        and not (place.kind == "nation" and SUPERLATIVE.search(text, statement.start, place.start))
        and not AHEAD_OF_IT.search(text, statement.start, place.start)
    ]
    behind = next(
        (
            place
            for place in places
            if place.start >= quantity.end
            and (NATION_NEXT if place.kind == "nation" else PLACE_NEXT).match(text[quantity.end : place.start])
            and not NUMBER_NEXT.match(text, place.end)
        ),
        None,
    )
    ahead = [place for place in places if place.end <= quantity.start]
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    national = behind is None and holds(statement.lower, NATION)
    if national and (
        OF_THE_NATION.search(text, start, quantity.start) or THE_NATION.search(text, start, quantity.start)
    ):
        return "", "nation"
    in_several = behind is None and holds(statement.lower, STATES)
    if in_several and (several := SEVERAL.search(text, start, quantity.start)):
        return several["area"].rstrip(","), "metro"
    if not places:
        return None
    if (
        behind is None
        and ahead
        and (town := OTHER_TOWN.search(text, start, quantity.start))
        and not any(source.start <= town.start("name") < source.end for source in statement.sources)
    ):
        return town["name"], "metro"
    inside = [place for place in ahead if place.start >= start]
    later = [each for each in places if each.start >= quantity.end and _reaches_back(text[quantity.end : each.start])]
    chosen = next(iter((*filter(None, (behind,)), *inside[-1:], *ahead[-1:], *later)), None)
    if chosen is None:
        return None
    if chosen.kind == "metro" and chosen.end <= start and (unlisted := _next_town(draft, start)):
        return unlisted, "metro"
    return ("", "nation") if chosen.kind == "nation" else (_with_others(chosen, places, draft), chosen.kind)


# "Mobile pays best ($51,540), ahead of Decatur ($50,110)": a town that no list has, in a row with one that is known
NEXT_TOWN = re.compile(
    r"\b(?:in|of|by|and|to|behind|then|from|around|near) (?P<name>(?!(?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3})"
    r"(?:,? (?:at|with|where (?:it|they|the (?:mean|average|median)) (?:is|was|earned?|made?|makes?))|"
    r",? (?:averag(?:es|ed|ing)|earn(?:s|ed|ing)?|ma(?:kes?|de|king)|pa(?:ys|id|ying)))?[\s(~]*\Z"
)


def _next_town(draft: Draft, start: int) -> str | None:
    """The name, of no workers and of no source, with which the number stands in a row of places."""
    statement, end = draft.statement, draft.quantity.start
    found = NEXT_TOWN.search(statement.source.text, start, end)
    if found is None:
        return None
    named = [(each.start, each.end) for each in statement.occupations]
    named += [(each.start, each.end) for each in statement.sources]
    named += [(each.start, each.end) for each in statement.periods]
    first, last = found.span("name")
    return None if any(low < last and first < high for low, high in named) else found["name"]


# "the highest in the US", "the most bakers of any state in the country": how it ranks, not where it holds
SUPERLATIVE = re.compile(
    r"\b(?:highest|lowest|most|best|largest|biggest|top|fewest|worst|least)\b(?![- ](?:paid )?(?:tenth|decile|quarter))"
    r"[^,.;:$\d]{0,40}?(?: (?:in|of|across)(?: "
    r"the)?)? \Z",
    re.IGNORECASE,
)
# "second only to Texas", "behind only Ohio": a place that is merely ahead
AHEAD_OF_IT = re.compile(r"\b(?:(?:second|next|runner-up)(?: only)? to|(?:just |right )?behind(?: only| just)?) \Z")
# "$57,490, Dayton's $54,020": a place with a number of its own
NUMBER_NEXT = re.compile(r"(?:['’]s?)?,? \W{0,3}\$?\d")
# "Atlanta plumbers average $57,490, Savannah's $54,020": a name that may be a woman's is a town's beside another town
OTHER_TOWN = re.compile(r"(?:[;,]| and) (?P<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)['’]s? (?:about |around |roughly )?\Z")
# "In four states, plus the District of Columbia, the median tops $95,000": places that are not all named
SEVERAL = re.compile(
    r"\b[Ii]n (?P<area>(?:[A-Z][\w.]+(?: [A-Z]\w+)?,? (?:and|plus) )?(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"several|"
    r"(?:only )?a few|a handful of|a dozen|1?\d) (?:[\w-]+ ){0,3}?(?:states|cities|metros|counties|metro(?:politan)? "
    r"areas|territories)"
    r"(?:,? (?:and|plus|along with) (?:the |one |two )?(?:[\w.]+ ){0,3}?[A-Za-z.]+(?=,))?)(?=,? )"
)
STATES = ("states", "cities", "metro", "counties", "territories")  # one of these is in whatever `SEVERAL` matches
ROW = re.compile(r"\s?(?:,|,? and|,? or|&)\s")


def _with_others(chosen: PlaceMention, places: Sequence[PlaceMention], draft: Draft) -> str:
    """The place with those named in a row with it: "in Louisiana and Mississippi", a number of both."""
    text, quantity = draft.statement.source.text, draft.quantity
    start, end = chosen.start, chosen.end
    others = [each for each in draft.statement.quantities if each is not quantity and each.kind is quantity.kind]
    if chosen.kind != "state":
        return chosen.text
    for place in reversed([each for each in places if each.kind == "state" and each.end <= start]):
        theirs = any(PLACE_NEXT.match(text[each.end : place.start]) for each in others if each.end <= place.start)
        if theirs or ROW.fullmatch(text, place.end, start) is None:
            break
        start = place.start
    for place in [each for each in places if each.kind == "state" and each.start >= end]:
        if any(each.start >= place.end for each in others) or ROW.fullmatch(text, end, place.start) is None:
            break
        end = place.end
    return text[start:end]


# "The median was $94,260, and in Washington State the average is over $120,000": of the next number.
NEXT_CLAUSE = re.compile(
    r"[;:]|(?:,|\s[–—-])\s(?:and|but|while|whereas|with|though|although|so|yet)\b|\b(?:while|whereas|but|than|which|"
    r"even (?:though|as|when|if)|(?:compared|relative) (?:with|to)|versus|vs|against)\b",
    re.IGNORECASE,
)


def _reaches_back(between: str) -> bool:
    """Whether a place is in the clause of the number, where `between` stands between the number and the place."""
    return NEXT_CLAUSE.search(between) is None


# Each with words one of which is in whatever it matches.
EMPLOYER = (
    (
        ("work", "employed"),
        re.compile(
            r"\b(?:work(?:ed|ing|s)?|employed) (?:in|for|by|at|on|"
            r"as) (?:the )?(?P<name>[a-z][\w'’&,/-]*(?: (?!earn|made|make|had|were|was|with|at|and the|is|"
            r"are)[\w'’&/-]+){0,7})",
            re.IGNORECASE,
        ),
    ),
    (
        ("industry", "sector"),
        re.compile(r"\bin the (?P<name>[\w'’&-]+(?: [\w'’&-]+){0,4}) (?:industry|sector)\b", re.IGNORECASE),
    ),
    (
        ("industry", "employer"),
        re.compile(
            r"\b(?:industry|employer)s? (?:was|were|is|"
            r"are) (?:the )?(?P<name>[\w'’&-]+(?: [\w'’&-]+){0,5}?)(?=,| where| with|\s?\(|$)",
            re.IGNORECASE,
        ),
    ),
)
# "Residential building contractors make the lowest at $47,820": businesses, where the numbers are of their workers.
BUSINESSES = re.compile(
    r"(?:^|[.;,] )\W*(?:and |while |but |though )?(?:the )?"
    r"(?P<name>(?!independent|self-employed|while|but|and|though)[A-Za-z][\w-]+(?:,? (?:and )?[a-z][\w-]+){0,6}? "
    r"(?:contractors|manufacturers|wholesalers|retailers))"
    r" (?:\w+ )?(?:earn|pa(?:y|id)|ma[dk]e|averag|offer|ha[dv]e?|came|come)\w*\b",
    re.IGNORECASE,
)
FIRMS = ("contractors", "manufacturers", "wholesalers", "retailers")  # one of these is in whatever it matches
# "In the federal government, it was $92,560; in wholesale trade, $76,080"
IN_TRADE = re.compile(
    r"(?:^|[;,.:]\s)\W*(?:and |while |but )?[Ii]n (?:the )?(?P<name>[a-z][\w'’&-]*(?: [\w'’&-]+){0,5}?)(?:, | )"
    r"(?:(?:it|they|that|the (?:median|mean|figure|average)|pay) (?:was|were|is|are|earned|made|stood at) )?\W*$"
)
# "Residential building contractors pay the least, $47,820", in a text about carpenters
PAYING = re.compile(
    r"(?:^|[;:,.]\s|\b(?:while|whereas|but|and) )\W*(?:the )?(?P<name>(?:[a-z][\w'’&-]*(?:,? [\w'’&-]+){0,7}? )?"
    rf"(?:{EMPLOYERS}))\s(?:\w+ly )?(?:earn|make|pay|offer|give|come|follow|rank|are|were|had|have|made|paid|came)",
    re.IGNORECASE,
)
PAYERS = tuple(EMPLOYERS.split("|"))  # one of these is in whatever it matches
# As in "Government pays electricians best".
PAYING_THEM = re.compile(
    r"(?:^|[;:,.]\s|\b(?:while|whereas|but|and) )\W*(?:the )?(?P<name>(?:[A-Za-z][\w'’&-]*(?:,? [\w'’&-]+){0,5}? )?"
    rf"(?i:{EMPLOYERS}))\s(?:\w+ly )?(?:pay|pays|paid|offer|offers|offered|give|gives|gave)\s(?:the |their |its )?$",
)
# "..., then grocery stores ($35,270) and restaurants at $33,860", behind the pay of another employer
NEXT_PAYER = re.compile(
    r"[^$;.]{0,40}?(?:,? (?:then|and|followed by|while|with)|[,;])(?: (?:then|by|the|those in))*"
    r" (?P<name>[a-z][\w'’&-]*(?:,? [\w'’&-]+){0,7}?)"
    r"(?:,? (?:\(|at |with |on |paid |pay |came in at )|, (?=\Z))[~*_]*",
    re.IGNORECASE,
)
NO_EMPLOYER = re.compile(
    r"^(?:an? |their|the (?:u\.?s|united|country|nation|field|same|following)|hourly|full|part|this|"
    r"these|that|hours|demand|more|other|united|each|any|it|them|general|order|addition|\d)",
    re.IGNORECASE,
)


# "in the state of Ohio", "in the Boston metro area": a place, and no trade
PLACE = re.compile(
    r"^(?:the )?(?:states?|district of|city|greater|metro\w*)\b|\b(?:area|region|metro|county|counties)s?(?: and)?$",
    re.IGNORECASE,
)


def own_employer(draft: Draft) -> str | None:
    """The industry or kind of employer the number is limited to."""
    statement, quantity = draft.statement, draft.quantity
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    words = statement.source.text[start : quantity.start]
    if draft.decision.kind == "share":
        return None
    if draft.family == "wage" and (listed := listed_payer(statement, quantity, draft.labels)) is not None:
        return listed
    if draft.decision.kind == "count" and draft.cell is None and (employs := that_employs(draft, start)) is not None:
        return employs
    if draft.family == "wage" and draft.cell is None and (told := beside(draft, start)) is not None:
        return told
    if draft.family == "wage" and (opened := IN_TRADE.search(words)) and not _is_none(opened["name"]):
        return opened["name"]
    whom = draft.subject.start if draft.subject is not None and draft.cell is None else -1
    if draft.family == "wage" and start <= whom < quantity.start:
        served = PAYING_THEM.search(statement.source.text[start:whom])
        if served and not _is_none(served["name"]):
            return served["name"]
    if draft.family == "wage" and draft.carried and holds(statement.lower, PAYERS):
        if paying := PAYING.search(words):
            return paying["name"]
        earlier = statement.source.text[statement.start : start]
        following = NEXT_PAYER.fullmatch(words) if PAYING.search(earlier) else None
        if following and not _is_none(following["name"]):
            return following["name"]
    businesses = draft.family == "wage" and holds(statement.lower, FIRMS)
    firms = BUSINESSES.search(words) if businesses else None
    if firms and not (draft.subject and firms["name"].casefold() in draft.subject.text.casefold()):
        return firms["name"]
    return _employer(draft, words) or _employer_behind(draft) or _employer_that_follows(draft) or own_trade(draft)


def _is_none(name: str) -> bool:
    return bool(NO_EMPLOYER.match(name) or PLACE.search(name))


def _employer(draft: Draft, words: str) -> str | None:
    lower = words.lower()
    for needed, pattern in EMPLOYER:
        for found in pattern.finditer(words) if holds(lower, needed) else ():
            name = re.sub(r" (?:to|and|or|of|in|for)$", "", found["name"].strip(" ,"))
            if (
                not _is_none(name)
                and draft.subject is not None
                and name.casefold() not in draft.subject.text.casefold()
            ):
                return name
    return None


BEHIND = re.compile(r"^(?: (?:an?|per) \w+)? (?:for|to|by) (?:those|workers|people|employees)(?: who)? [^,;.$%]{4,80}")
FOLLOWED = re.compile(r"\bfollowed by (?P<name>[a-z][^$%()]{2,60}?)(?: \(| at| with|$)", re.IGNORECASE)


def _employer_behind(draft: Draft) -> str | None:
    """ "ranged from $13.02 for workers employed in the mining industry": the words behind the number."""
    text = draft.statement.source.text[draft.quantity.end : draft.statement.end]
    behind = BEHIND.match(text)
    return _employer(draft, behind[0]) if behind else None


def _employer_that_follows(draft: Draft) -> str | None:
    """ "This is followed by offices of physicians ($72,690)", behind a sentence about the best paying industry."""
    statement = draft.statement
    earlier = statement.source.statements[: statement.index]
    words = statement.source.text[statement.start : draft.quantity.start]
    found = FOLLOWED.search(words) if "followed by" in statement.lower else None
    if not (found and earlier):
        return None
    before = statement.source.text[earlier[-1].start : earlier[-1].end]
    return found["name"].strip(" ,") if any(pattern.search(before) for _, pattern in EMPLOYER) else None


# ------------------------------------------------------------------------------ band


def band(draft: Draft) -> tuple[str, int, int] | None:
    """The growth band told of this number: (band, start, end) in the block's text."""
    if draft.subject is not None and draft.subject.kind == "all":
        return None
    if draft.decision.kind != "growth" or (draft.cell is not None and not draft.statement.bands):
        return None
    statement, quantity = draft.statement, draft.quantity
    others = [other for other in statement.quantities if other is not quantity and other.kind is quantity.kind]
    for mention in statement.bands:
        between = (quantity.end, mention.start) if mention.start >= quantity.end else (mention.end, quantity.start)
        if (
            not any(between[0] <= other.start < between[1] for other in others)
            and not _tells_average(statement, mention.end, quantity.start)
            and not _tells_another(statement, mention.end, others)
        ):
            return mention.band, mention.start, mention.end
    following = statement.source.statements[statement.index + 1 : statement.index + 2]
    for after in following:
        for mention in after.bands:
            head = statement.source.text[after.start : mention.start]
            if (
                re.match(
                    r"^(?:\W*(?:this|that|which|these|it|such|the (?:growth|rate|increase|projected|pace))\b)",
                    head,
                    re.IGNORECASE,
                )
                and not after.quantities
            ):
                return mention.band, mention.start, mention.end
    return None


def _tells_another(statement: Statement, end: int, others: Sequence[Quantity]) -> bool:
    """Whether another number stands right behind the band's words: "will rise 5%, while ... is set to fall by 6%"."""
    text = statement.source.text
    return any(end <= other.start and re.fullmatch(r" (?:by )?", text[end : other.start]) for other in others)


def _tells_average(statement: Statement, end: int, start: int) -> bool:
    """Whether the number is the average itself: "faster than the average for all occupations (7.7 percent)"."""
    return end <= start and re.match(r"^[^.;]{0,40}$", statement.source.text[end:start]) is not None
