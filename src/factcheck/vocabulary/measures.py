# ruff: noqa: E501 - a pattern is read as a whole
"""Words that say what a number measures: kind of cue -> patterns, most specific first.

General English of pay and employment, kept apart from the code that applies it. Patterns are joined without
case; `\\b` is put around each. The order of CUES decides where two patterns start at one place.
"""

TEN = r"(?:10(?:\.0)?|ten)[\s-]?(?:%|percent|per[\s-]cent|pct\.?)"
QUARTER = r"(?:25|twenty[\s-]five)[\s-]?(?:%|percent|per[\s-]cent|pct\.?)"
LOW = r"(?:lowest|bottom|lower|poorest|least|worst)"
HIGH = r"(?:highest|top|upper|best|richest|most)"
PAID = r"(?:[\s-]+(?:paid|earning|compensated))?"

CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Comparisons with "average" that measure nothing: bands of growth and figures of speech.
    (
        "noise",
        (
            r"(?:faster|slower|higher|lower|better|worse|more|less|greater|larger|quicker) than (?:the )?(?:national |overall |u\.s\. )?(?:average|median)(?! (?:annual |hourly |yearly )?(?:wage|salary|pay|earning|income|of \$))",
            r"(?:as fast as|on par with|in line with|above|below|exceeds?|surpass(?:es|ing)?|outpac(?:es|ing)|than) (?:the )?(?:national |overall |u\.s\. )?average(?! (?:annual |hourly |yearly )?(?:wage|salary|pay|earning|income|of \$))",
            r"(?:above|below)[\s-]average",
            r"average (?:workers?|person|americans?|days?|size|age|time|class|score)",
            r"pay (?:off|attention|back|for)",
            r"growth (?:plans?|credits?|hack(?:s|ing|ers?)?|marketing|mindset|charts?|stages?|funds?|equity|teams?|factors?|hormones?|stocks?|companies)",
            r"paid (?:off|for|leave|time off|vacation|internships?|training|apprenticeships?|holidays?)",
            r"(?:make|makes|made|making) (?:up|it|sure|use|a difference|decisions?)",
        ),
    ),
    (
        "middle",
        (
            r"half (?:of (?:all |the )?(?:[\w-]+ ){1,5})?(?:reported|earned|earn|earning|made|make|had|have) (?:[\w-]+ ){0,3}?(?:between|ranging from|from)",
            r"middle (?:50|fifty)[\s-]?(?:%|percent|per[\s-]cent)", r"middle half", r"interquartile range"),
    ),
    (
        "p10",
        (
            rf"{LOW}{PAID}[\s-]+{TEN}",
            rf"{LOW}{PAID}[\s-]+(?:one[\s-])?(?:tenth|decile)",
            r"10(?:th|%)?[\s-]?(?:percentile|pctl|%ile)",
            r"tenth[\s-]percentile",
            r"first decile",
            r"p10",
            r"10th(?= (?:at|was|is|sat|stood|earned|made|:|about|around))",
            rf"{TEN} (?:of (?:\w+ ){{1,4}})?(?:earn(?:ed|s|ing)?|made|make|makes|were paid|are paid) (?:less than|under|below|no more than|at most|up to)",
            r"(?:one in ten|one[\s-]tenth|a tenth) (?:of (?:\w+ ){1,4})?(?:earn(?:ed|s|ing)?|made|make|makes) (?:less than|under|below)",
        ),
    ),
    (
        "p90",
        (
            rf"{HIGH}{PAID}[\s-]+{TEN}",
            rf"{HIGH}{PAID}[\s-]+(?:one[\s-])?(?:tenth|decile)",
            r"90(?:th|%)?[\s-]?(?:percentile|pctl|%ile)",
            r"ninetieth[\s-]percentile",
            r"p90",
            r"90th(?= (?:at|was|is|sat|stood|earned|made|:|about|around))",
            rf"{TEN} (?:of (?:\w+ ){{1,4}})?(?:earn(?:ed|s|ing)?|made|make|makes|were paid|are paid) (?:more than|over|above|at least|upwards? of|in excess of)",
            r"(?:one in ten|one[\s-]tenth|a tenth) (?:of (?:\w+ ){1,4})?(?:earn(?:ed|s|ing)?|made|make|makes) (?:more than|over|above|at least)",
        ),
    ),
    (
        "p25",
        (
            rf"{LOW}{PAID}[\s-]+{QUARTER}",
            rf"{LOW}{PAID}[\s-]+(?:one[\s-])?(?:quarter|quartile)",
            r"25(?:th|%)?[\s-]?(?:percentile|pctl|%ile)",
            r"(?:first|1st) quartile",
            r"p25",
            r"25th(?= (?:at|was|is|sat|stood|earned|made|:|about|around))",
        ),
    ),
    (
        "p75",
        (
            rf"{HIGH}{PAID}[\s-]+{QUARTER}",
            rf"{HIGH}{PAID}[\s-]+(?:one[\s-])?(?:quarter|quartile)",
            r"75(?:th|%)?[\s-]?(?:percentile|pctl|%ile)",
            r"(?:third|3rd) quartile",
            r"p75",
            r"75th(?= (?:at|was|is|sat|stood|earned|made|:|about|around))",
        ),
    ),
    (
        "fraction",  # another slice of the earners: no published percentile
        (rf"(?:{LOW}|{HIGH}){PAID}[\s-]+(?:\d+|one|two|three|five|fifteen|twenty|thirty)[\s-]?(?:%|percent|per[\s-]cent)",),
    ),
    (
        "median",
        (
            r"medians?",
            r"50th[\s-]percentile",
            r"midpoint",
            r"half (?:of (?:all |the )?(?:[\w-]+ ){1,5})?(?:earn(?:ed|s|ing)?|made|make|makes|were paid) (?:less|more|over|under|at least|above|below)",
        ),
    ),
    ("mean", (r"means?(?= (?:annual|hourly|yearly|wage|salary|pay|earning|income|of \$|weekly))", r"(?:annual|hourly|yearly|weekly) means?", r"mean(?=[:)]|$)", r"(?<=the )means?(?= (?:is|was|a little|slightly|somewhat|higher|lower|stood|stands|sits|sat|comes|came|for|at)\b)", r"averag(?:es|ing|ed|e)", r"avg\.?")),
    ("stage", (
        r"entry[\s-]?level(?! (?:education|degree|requirement|credential))", r"starting", r"starts?(?= (?:at|around|out|from|off|near))", r"beginners?", r"beginning(?= (?:salar|pay|wage|at \$))",
        r"first[\s-](?:year|job)", r"early[\s-]career", r"mid[\s-](?:career|level)", r"late[\s-]career", r"new graduates?", r"recent graduates?", r"fresh graduates?",
        r"experienced", r"seasoned", r"successful", r"senior(?![\s-]level executive)", r"junior", r"trainees?", r"apprentices", r"(?:\d+\s?[-–+]?\s?\d*\+?|five|ten|few|several|more) (?:years?|yrs?)(?:[’'])?(?: of)?(?: [\w-]+)? experience",
        r"with experience", r"newcomers?", r"advanced (?:roles?|positions?)", r"top[\s-]tier", r"year \d+", r"\d+-year (?:trajectory|salary|pay|earnings)", r"highest level", r"base pay", r"starting out",
    )),
    ("cost", (
        r"costs?", r"tuition", r"fees?", r"priced?", r"prices?", r"bonus(?:es)?", r"differentials?", r"overtime", r"loans?", r"scholarships?", r"grants?",
        r"debts?", r"funding", r"budgets?", r"revenues?", r"sales of", r"savings?", r"save", r"discounts?", r"commissions?(?! (?:earn|pay))", r"invest(?:s|ed|ing|ment|ments)?",
        r"expenses?", r"benefits? worth", r"spend(?:s|ing)?", r"spent", r"houses?", r"rent", r"poverty", r"household", r"deductions?", r"per (?:student|credit|person|course|project|hour of)",
        r"valued at", r"lifetime", r"covers?", r"covered", r"worth", r"market size", r"raises?(?= (?:of )?\$)", r"stipends?", r"fined", r"fraud", r"losses", r"gdp", r"license", r"exam", r"insurance", r"supplies", r"\d+ more", r"extra",
    )),
    ("hourly", (r"hourly", r"(?:per|an|each|every|/|a) ?hours?", r"/ ?hr\.?", r"per hr\.?")),
    ("weekly", (r"weekly", r"(?:per|a|each|every|/) ?weeks?")),
    ("monthly", (r"monthly", r"(?:per|a|each|every|/) ?months?")),
    ("yearly", (
        r"annual(?:ly)?", r"yearly", r"(?:per|a|each|every|/) ?(?:single |given |typical |average |normal )?years?", r"/ ?yr\.?", r"per (?:yr\.?|annum)", r"year[\s-]over[\s-]year",
    )),
    ("wage", (
        r"(?:richest|poorest)", r"(?:best|highest|lowest|worst|well|top|high|low|better|least|most)[\s-](?:paid|paying)",
        r"wages?", r"salar(?:y|ies)", r"pay(?:s|ing|check|checks|scale)?", r"paid", r"earn(?:s|ed|ing|ings|ers?)?", r"incomes?", r"compensation", r"remuneration",
        r"mak(?:e|es|ing)", r"made", r"(?:take|takes|took|taking)[\s-]home", r"pull(?:s|ed|ing)? in", r"bring(?:s|ing)? home", r"brought home", r"command(?:s|ed|ing)?", r"compensated", r"net(?:s|ted)(?= )",
    )),
    ("openings", (r"(?:job |new |occupational |annual )*openings?", r"(?:job )?vacanc(?:y|ies)", r"open positions?", r"(?:positions?|jobs?|roles?|spots?|slots?) (?:will |should |are expected to |are projected to )?(?:be |come )?open(?:ing)?(?: up)?(?! (?:to|for applic))",
        r"(?:need|needs|needed|have|has|will have) to be (?:hired|filled|replaced)")),
    ("newjobs", (
        r"(?:net )?new (?:[\w-]+ ){0,3}?(?:jobs?|positions?|roles?|employment|workers?)", r"(?:additional|extra|more) (?:[\w-]+ ){0,2}?(?:jobs?|positions?)", r"jobs? (?:will be |being |were |to be |are )?(?:added|created|gained)",
        r"employment change", r"change in employment", r"numeric change", r"change,? (?:in )?number", r"job gains?", r"jobs? growth of(?= [\d,]{5,})", r"new entrants",
        r"add(?:s|ed|ing)?(?= (?:about |around |roughly |nearly |almost |some |over |more than |an estimated )?[\d,]{4,} jobs\b)",
    )),
    ("unemployment", (r"unemployment", r"unemployed", r"jobless(?:ness)?")),
    ("rate", (
        r"union(?:ized|ization|s)?(?: members?(?:hip)?)?", r"labor[\s-]force participation", r"participation rate", r"location quotient",
        r"per (?:1,000|1000|thousand|100,000) (?:[\w-]+ ){0,2}?(?:jobs?|workers?|people|employees)", r"turnover", r"injur(?:y|ies)", r"self[\s-]employed", r"part[\s-]time", r"full[\s-]time",
    )),
    ("decline", (
        r"declin(?:e|es|ed|ing)", r"decreas(?:e|es|ed|ing)", r"shrink(?:s|ing)?", r"shrank", r"shrunk", r"drop(?:s|ped|ping)?", r"plung(?:e|es|ed|ing)", r"plummet(?:s|ed|ing)?", r"tumbl(?:e|es|ed)", r"dip(?:s|ped)?", r"slid(?:e|es)?", r"slip(?:s|ped)?", r"fall(?:s|ing)?", r"fell", r"fallen", r"contract(?:ion|ing)", r"los(?:e|es|s|ing)",
        r"lost", r"thin(?:s|ned|ning)? out", r"reduc(?:e|es|ed|tion)", r"negative growth", r"down(?= (?:by |about |roughly |nearly |\d))",
    )),
    ("growth", (
        r"(?:job |employment |projected )*(?:growth|outlook)(?: rate)?", r"gr(?:ow|ows|ew|own|owing)", r"increas(?:e|es|ed|ing)", r"ris(?:e|es|en|ing)", r"rose", r"expand(?:s|ed|ing)?", r"expansion",
        r"gain(?:s|ed|ing)?", r"jump(?:s|ed|ing)?", r"climb(?:s|ed|ing)?", r"surg(?:e|es|ed|ing)", r"percent(?:age)? change", r"projected change", r"change", r"uptick", r"boost(?:s|ed)?", r"add(?:s|ed|ing)?(?= (?:(?:about|approximately|roughly|nearly|over|more than|some|an estimated|up to|another) )?\d[\d,]{2})", r"swell(?:s|ing)?", r"up(?= (?:by |about |\d))", r"soar(?:s|ed|ing)?",
    )),
    ("projected", (
        r"project(?:s|ed|ion|ions|ing)?", r"expect(?:s|ed|ation|ations|ing)?", r"predict(?:s|ed|ion|ions|ing)?", r"forecast(?:s|ed|ing)?", r"anticipat(?:e|es|ed|ing)", r"will", r"estimat(?:e|es|ed)", r"set to", r"poised to", r"slated to",
        r"likely to", r"over the (?:next|coming)", r"in the (?:next|coming) (?:decade|ten years|10 years)", r"through 20\d\d", r"by 20\d\d", r"should",
    )),
    ("employment", (
        r"(?:held|hold|holds|holding)", r"(?:number of |total |current )?(?:jobs|positions)", r"total employment", r"employment(?: level)?", r"employ(?:s|ed|ing|ees|ers|ments)?", r"work(?:s|ed|ing|ers|force)?", r"people", r"americans", r"individuals", r"there (?:are|were|is|was)",
        r"job market", r"practitioners", r"professionals", r"(?:their|its|the) ranks", r"practic(?:e|ing)",
    )),
)
