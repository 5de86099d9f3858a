"""Words that tell a job from ordinary prose. Sets of lower-case singulars (vocabulary/titles.py)."""

# Heads that name some job only together with the word before: "HVAC technicians", not "technicians". Alone and in
# the plural they are worth a mention of kind "generic".
GENERIC = frozenset(
    ["administrator", "advisor", "agent", "aide", "analyst", "apprentice", "assembler", "assistant", "associate", "attendant", "caretaker", "chief", "cleaner", "clerk", "consultant", "contractor", "coordinator", "counselor", "creator", "designer", "developer", "director", "driver", "educator", "employee", "examiner", "executive", "expert", "fabricator", "finisher", "helper", "hygienist", "inspector", "installer", "instructor", "investigator", "laborer", "leader", "manager", "mechanic", "nurse", "officer", "operator", "planner", "practitioner", "president", "principal", "processor", "producer", "professional", "professor", "programmer", "repairer", "representative", "researcher", "scientist", "specialist", "strategist", "supervisor", "teacher", "tech", "technician", "technologist", "therapist", "trainer", "worker", "writer", "artist", "doctor", "engineer", "architect", "editor", "judge", "pilot", "surgeon", "painter", "cook"]
)
# Of these, the ones that are published occupations or plain jobs by themselves: a mention also alone.
ALONE = frozenset(
    ["counselor", "designer", "nurse", "teacher", "therapist", "artist", "doctor", "engineer", "architect", "editor", "judge", "pilot", "surgeon", "painter", "cook", "programmer", "writer", "mechanic", "scientist"]
)
# Titles of one word that guides use in another sense far more often.
NOT_ALONE = frozenset(
    ["admiral", "advocate", "anchor", "announcer", "author", "bagger", "baker", "bander", "barker", "beater", "bender", "blaster", "blocker", "bond", "boomer", "booster", "border", "bouncer", "bowler", "brother", "buffer", "builder", "bundler", "butler", "buyer", "caller", "canvasser", "capper", "captain", "carrier", "caster", "catcher", "cc", "chair", "chairman", "character", "charge", "checker", "chief", "chipper", "clown", "cn", "co", "collector", "com", "comic", "commander", "commissioner", "community", "companion", "competitor", "conductor", "constructor", "controller", "coo", "cop", "correspondent", "costumer", "counsel", "counter", "cover", "crater", "creator", "critic", "cutter", "cycle", "cyclist", "dat", "dealer", "dean", "decorator", "delegate", "demonstrator", "deputy", "detailer", "dispatch", "diver", "do", "dr", "draper", "dresser", "driver", "drifter", "elder", "estimator", "examiner", "excavator", "executive", "extra", "farming", "feeder", "fellow", "filler", "finder", "finer", "finisher", "fitter", "former", "foreman", "framer", "freak", "freezer", "governor", "grader", "greeter", "grinder", "groom", "grower", "guard", "guide", "hand", "handler", "handicapper", "hanger", "harvester", "helper", "hiker", "holder", "host", "hunter", "illustrator", "impersonator", "importer", "infantry", "inspector", "insulator", "intelligence", "interpreter", "interviewer", "investor", "jobber", "judge", "juggler", "junior", "keeper", "laborer", "layer", "lead", "leader", "learner", "lecturer", "letter", "liner", "loader", "mapper", "marine", "marker", "marketer", "mason", "master", "mate", "md", "mediator", "medium", "melter", "member", "mentor", "merchant", "messenger", "minister", "mixer", "model", "monitor", "monk", "mover", "narrator", "neo", "observer", "operator", "organizer", "owner", "packager", "packer", "page", "pager", "painter", "palmist", "panel", "partner", "passer", "patroller", "paver", "performer", "picker", "piper", "pitcher", "placer", "plane", "planer", "planner", "plant", "planter", "player", "poet", "polisher", "pope", "porter", "post", "poster", "potter", "president", "presenter", "principal", "printer", "prior", "processor", "producer", "professor", "profiler", "profile", "programmer", "promoter", "prompter", "provider", "provost", "publisher", "pumper", "purchaser", "rancher", "ranger", "reader", "receiver", "recorder", "recruiter", "rector", "referee", "register", "registrar", "regulator", "reporter", "representative", "resident", "retreader", "reviewer", "rider", "rigger", "runner", "sailor", "saucier", "sawyer", "scaler", "scheduler", "scout", "searcher", "seater", "secretary", "selector", "senator", "sender", "separator", "servant", "server", "setter", "sewer", "shaper", "shipper", "shooter", "shopper", "sitter", "slicer", "slicker", "slitter", "smoker", "solicitor", "sorter", "specialist", "speaker", "spinner", "sponsor", "spotter", "sprayer", "spy", "stacker", "star", "starter", "steward", "sticker", "stocker", "stopper", "striker", "student", "supervisor", "sweeper", "swimmer", "taker", "taper", "tbd", "teaser", "tender", "tenor", "tester", "thinner", "timer", "tinker", "tracer", "trader", "trailer", "trainee", "trainer", "treasurer", "trimmer", "troubleman", "tumbler", "tuner", "turner", "tutor", "upholder", "user", "usher", "valet", "vendor", "verifier", "victim", "volunteer", "walker", "warden", "washer", "watcher", "weapon", "weaver", "wicker", "winder", "winner", "worker", "wrapper", "writer", "zipper", "it", "hi", "in", "or", "he", "me", "us", "pa", "am", "as", "at", "an", "do", "so", "no", "be", "by", "go", "if", "is", "of", "on", "to", "up", "we", "my", "ii", "iii", "rn's", "pm", "eta", "lm", "eia", "cat", "dat", "gam", "sac", "mar", "stem", "tat", "ocr", "pic", "dis", "adam", "ot", "pt", "lac", "ma", "ra", "est", "apa", "asa", "cm", "sa", "ta", "tm", "cpu", "eo", "cp", "id", "cs"]
)
# One-word titles known only to the longest list that are plain jobs all the same.
PLAIN = frozenset(
    ["astrologer", "bellhop", "caretaker", "cartoonist", "cataloger", "caterer", "chaplain", "cinematographer", "colorist", "consul", "courier", "deacon", "dramatist", "embroiderer", "endocrinologist", "entertainer", "farmer", "farmworker", "farrier", "fisherman", "gardener", "geriatrician", "handyman", "haberdasher", "headhunter", "hematologist", "housecleaner", "humorist", "illusionist", "kinesiologist", "landlord", "landscaper", "librettist", "longshoreman", "meatcutter", "mechanist", "milliner", "nutritionist", "oculist", "officer", "orthopedist", "osteopath", "parasitologist", "physiologist", "politician", "preservationist", "proctologist", "psychoanalyst", "shepherd", "shipwright", "sommelier", "speechwriter", "sportscaster", "stevedore", "stonecutter", "taxidermist", "toxicologist", "tradesman", "trucker", "typographer", "undertaker", "warehouseman", "watchman", "stockbroker", "homemaker"]
)
# Abbreviations of jobs that a text may use without explaining; matched in capitals only.
ABBREVIATIONS = frozenset(
    ["rn", "lpn", "lvn", "cna", "cpa", "emt", "np", "crna", "ceo", "cfo", "cio", "cto", "coo", "slp", "hha", "dba", "cota", "lpta", "bcba", "lcsw", "lmft", "cma", "cnm", "cns", "aprn", "pca", "dvm", "md"]
)
# Of two letters, or words by themselves: only with a plural s ("PAs", "OTs").
ABBREVIATIONS_PLURAL = frozenset(["pa", "pt", "ot", "ma", "cs", "dj", "ba", "pm", "do", "sre", "dj", "qa"])

# A job's name never runs over these: words of sentences, not of titles.
BREAKS = frozenset(
    ["the", "a", "an", "this", "that", "these", "those", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "no", "nor", "or", "but", "if", "than", "then", "so", "as", "at", "by", "from", "into", "onto", "per", "over", "under", "about", "between", "during", "through", "until", "while", "when", "where", "which", "who", "whom", "whose", "what", "how", "why", "there", "here", "it", "they", "we", "you", "he", "she", "i", "them", "us", "our", "your", "their", "his", "her", "its", "my", "me", "him", "for", "with", "without", "within", "to", "on", "upon", "among", "amongst", "across", "against", "via", "because", "since", "although", "though", "however", "therefore", "both", "either", "neither", "each", "every", "all", "any", "some", "most", "many", "much", "more", "less", "few", "several", "other", "another", "such", "own", "same", "new", "now", "also", "only", "just", "even", "still", "very", "too", "well", "often", "usually", "typically", "currently", "average", "median", "mean", "annual", "hourly", "salary", "wage", "pay", "earn", "earned", "earning", "earns", "make", "makes", "made", "making", "employ", "employs", "employed", "employing", "hire", "hired", "hiring", "become", "becoming", "became", "include", "includes", "included", "including", "work", "works", "worked", "working", "need", "needs", "needed", "want", "wants", "like", "know", "see", "get", "gets", "getting", "say", "says", "said", "find", "found", "help", "helps", "expect", "expected", "project", "projected", "grow", "grows", "growing", "growth", "increase", "increased", "decrease", "employment", "job", "career", "occupation", "position", "role", "demand", "number", "percent", "year", "month", "today", "according", "example", "based", "become", "outlook", "available", "require", "required", "give", "given", "take", "taken", "use", "used", "using", "offer", "offers", "pay", "paid", "bring", "become", "study", "let", "top", "best", "good", "great", "highest", "lowest", "high", "low", "next", "first", "last", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand", "million", "billion", "dollar", "u", "s"]
)
# What may stand before an unknown head: "of" and "and" join titles that are listed, but no unknown ones.
MODIFIER_BREAKS = BREAKS | frozenset(
    ["of", "and", "in", "experienced", "aspiring", "skilled", "qualified", "talented", "licensed", "certified", "registered", "professional", "successful", "future", "prospective", "current", "potential", "independent", "individual", "different", "various", "certain", "specific", "similar", "related", "full", "part", "time", "entry", "level", "senior", "junior", "lead", "freelance", "remote", "american", "young", "female", "male", "women", "man", "woman"]
)

# Fields that are named for what is done, and who does it: "web development" → "web developer".
FIELD_AGENTS = {
    "accounting": "accountant",
    "accountancy": "accountant",
    "administration": "administrator",
    "analysis": "analyst",
    "analytic": "analyst",
    "architecture": "architect",
    "assisting": "assistant",
    "assistance": "assistant",
    "auditing": "auditor",
    "bartending": "bartender",
    "bookkeeping": "bookkeeper",
    "carpentry": "carpenter",
    "coaching": "coach",
    "coding": "coder",
    "consulting": "consultant",
    "cosmetology": "cosmetologist",
    "counseling": "counselor",
    "dentistry": "dentist",
    "design": "designer",
    "development": "developer",
    "drafting": "drafter",
    "editing": "editor",
    "engineering": "engineer",
    "estimating": "estimator",
    "firefighting": "firefighter",
    "fundraising": "fundraiser",
    "geology": "geologist",
    "hygiene": "hygienist",
    "inspection": "inspector",
    "interpreting": "interpreter",
    "journalism": "journalist",
    "landscaping": "landscaper",
    "law": "lawyer",
    "librarianship": "librarian",
    "management": "manager",
    "masonry": "mason",
    "midwifery": "midwife",
    "nursing": "registered nurse",
    "optometry": "optometrist",
    "painting": "painter",
    "pharmacy": "pharmacist",
    "photography": "photographer",
    "plumbing": "plumber",
    "programming": "programmer",
    "psychiatry": "psychiatrist",
    "psychology": "psychologist",
    "roofing": "roofer",
    "science": "scientist",
    "sociology": "sociologist",
    "surveying": "surveyor",
    "teaching": "teacher",
    "testing": "tester",
    "therapy": "therapist",
    "training": "trainer",
    "translation": "translator",
    "transcription": "transcriptionist",
    "welding": "welder",
    "writing": "writer",
    "economic": "economist",
    "statistic": "statistician",
    "anesthesiology": "anesthesiologist",
    "paralegal study": "paralegal",
    "medicine": "physician",
    "surgery": "surgeon",
    "chiropractic": "chiropractor",
    "audiology": "audiologist",
    "phlebotomy": "phlebotomist",
    "sonography": "sonographer",
    "podiatry": "podiatrist",
    "epidemiology": "epidemiologist",
    "cartography": "cartographer",
    "meteorology": "meteorologist",
    "forestry": "forester",
    "horticulture": "horticulturist",
    "barbering": "barber",
    "baking": "baker",
    "trucking": "truck driver",
    "truck driving": "truck driver",
}
# Fields of one word that guides name without "the field of".
FIELDS_ALONE = frozenset(
    ["accounting", "accountancy", "bookkeeping", "carpentry", "cosmetology", "cybersecurity", "dentistry", "journalism", "nursing", "plumbing", "welding", "roofing", "teaching", "programming", "firefighting", "optometry", "masonry"]
)
