"""Cue tables of text structure, speech and grammar: plain data, read by the modules that look for them."""

from __future__ import annotations


def word_set(listed: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(listed.split())


# ── sentences and zones ─────────────────────────────────────────────────────────────────────────
NEVER_ENDS = word_set(
    "mr mrs ms dr prof gen col lt maj capt sgt adm brig sen rep gov hon rev st mt ft jr sr vs no nos art ret "
    "retd res ma sta sto atty amb pres msgr fr sec engr mme mlle jan feb mar apr jun jul aug sep sept oct "
    "nov dec mon tue wed thu fri sat sun approx fig al cf min"
)
# before a number only
COUNTED_BY = word_set("no nos art fig")
RARELY_ENDS = word_set("u.s u.n u.k e.u d.c a.m p.m u.s.s.r u.a.e inc co corp ltd etc d.p.r.k r.o.k")
SENTENCE_STARTERS = word_set(
    "the he she it they we i you but and in on at a an this that these those there here when while if as "
    "after before both however meanwhile his her its their our for with no not since although though earlier "
    "later"
)
JUNK_LINES = (
    "advertis", "related article", "related stor", "related:", "related topic", "related news",
    "similar news", "leave a reply", "leave a comment", "latest news", "about agency", "about the agency",
    "news code", "send to a friend", "you might also like", "legal disclaimer",
    "back to top", "read more", "read also", "also read", "read next", "sign up", "subscribe", "share this",
    "share on",
    "follow us", "click here", "all rights reserved", "copyright", "©", "more on this", "most read",
    "most popular",
    "recommended", "newsletter", "cookie", "privacy policy", "terms of use", "terms of service", "log in",
    "comments",
    "view comments", "post a comment", "reporting by", "editing by", "writing by", "additional reporting",
    "(reporting by", "our standards", "this article was", "this story has been", "this story was",
    "listen to this",
    "watch:", "image source", "image caption", "skip to", "download our", "join our", "tags:", "topics:",
    "support independent", "your email address", "print this", "email this", "copy link", "minute read",
    "min read",
    "published:", "updated:", "posted by", "posted on", "story first published", "first published",
    "last updated", "last modified", "source:", "kaynak:", "photo credit", "article continues after",
    "featured stories", "link to the video", "check against delivery", "share via",
    "read full", "read the full", "read:", "also see", "see also", "must read", "don't miss", "keywords:",
    "categories:", "filed under", "publishdate", "story code", "news id", "unique id",
    "adjust font",
    "by our correspondent", "by our reporter", "with agency inputs", "short url", "add comment",
    "google +", "whatsapp", "for all latest news", "for more news", "get the latest", "catch all the",
    "stay updated", "stay tuned",
)  # fmt: skip
TAIL_HEADS = (
    "related article", "related stor", "related topic", "related news", "similar news", "leave a reply",
    "leave a comment", "more on this",
    "most read", "most popular", "recommended", "read next", "comments", "back to top", "you may also like",
    "more from", "trending", "related post", "related content", "your comment",
    "post a comment",
    "add new comment", "add a comment", "no comments", "write a comment", "newsfeed",
    "you might also like", "about agency", "legal disclaimer", "send to a friend", "top stories",
    "latest news", "latest stories", "other news", "more news",
    "more stories",
    "about the author", "about admin", "share this:", "like this:", "most viewed", "what to read next",
    "previous article", "next article", "previous post", "to participate in the discussion", "our standards",
)  # fmt: skip

# ── speech ──────────────────────────────────────────────────────────────────────────────────────
# verb forms that report words; the value is the base used as the cue of a finding
SPEECH_VERBS = {
    form: base
    for base, forms in {
        "say": "said says saying say", "tell": "informed told tells telling tell", "state": "stated",
        "claim": "claimed claims claim claiming", "warn": "warned warns warn warning",
        "add": "added adds adding", "note": "noted notes noting",
        "announce": "announced announces announce announcing",
        "insist": "insisted insists insist insisting", "stress": "stressed stresses stressing stress",
        "argue": "argued argues argue arguing", "acknowledge": "acknowledged acknowledges acknowledge",
        "admit": "admitted admits admit", "concede": "conceded concedes concede",
        "confirm": "confirmed confirms confirm",
        "deny": "denied denies deny debunked debunks rubbished rebutted",
        "declare": "declared declares declare declaring", "remark": "remarked remarks",
        "comment": "commented comments", "write": "wrote writes", "tweet": "tweeted tweets posted",
        "suggest": "suggested suggests suggest", "explain": "explained explains explain",
        "reiterate": "reiterated reiterates reiterate",
        "emphasise": "emphasised emphasized emphasises emphasizes emphasise emphasize",
        "caution": "cautioned cautions caution", "accuse": "accused accuses accuse accusing",
        "reveal": "revealed reveals reveal", "vow": "vowed vows vow", "pledge": "pledged pledges",
        "reply": "replied replies", "respond": "responded responds", "ask": "asked",
        "complain": "complained complains complain", "observe": "observed observes",
        "recall": "recalled recalls recall", "repeat": "repeated repeats", "report": "reported",
        "predict": "predicted predicts predict", "forecast": "forecast forecasts",
        "maintain": "maintained maintains maintain", "contend": "contended contends contend",
        "assert": "asserted asserts assert", "allege": "alleged alleges allege",
        "affirm": "affirmed affirms affirm", "quip": "quipped",
        "conclude": "concluded concludes conclude", "lament": "lamented laments lament",
        "underline": "underlined underlines underscored underscores",
        "signal": "signalled signaled signals", "indicate": "indicated indicates indicate",
        "hint": "hinted hints hint", "estimate": "estimated estimates estimate", "believe": "believes",
        "disclose": "disclosed discloses disclose", "counter": "countered counters counter",
        "continue": "continued", "go on": "went goes", "read": "reads read",
        "clarify": "clarified clarifies", "assure": "assured assures assure", "point out": "pointed",
        "retort": "retorted retorts", "joke": "joked", "boast": "boasted boasts",
        "exclaim": "exclaimed exclaims", "testify": "testified testifies",
        "specify": "specified specifies", "venture": "ventured", "opine": "opined opines",
        "urge": "urged urges", "promise": "promised promises", "muse": "mused muses", "cry": "cried",
        "interject": "interjected", "answer": "answered answers", "advise": "advised advises",
        "shrug": "shrugged shrugs", "sigh": "sighed sighs", "laugh": "laughed laughs",
        "grumble": "grumbled grumbles", "reaffirm": "reaffirmed reaffirms reaffirming", "hope": "hoped",
        "doubt": "doubted doubts", "wonder": "wondered wonders", "echo": "echoed echoes",
        "proclaim": "proclaimed proclaims", "mention": "mentioned mentions",
        "recount": "recounted recounts", "confide": "confided confides confide",
        "whisper": "whispered whispers whisper", "shout": "shouted shouts", "snap": "snapped snaps",
        "plead": "pleaded pleads", "appeal": "appealed appeals", "remind": "reminded reminds",
        "protest": "protested protests", "object": "objected", "elaborate": "elaborated elaborates",
        "highlight": "highlighted highlights", "scoff": "scoffed scoffs", "fume": "fumed",
        "confess": "confessed confesses", "speculate": "speculated speculates",
        "reckon": "reckoned reckons", "propose": "proposed proposes", "smile": "smiled smiles",
        "deadpan": "deadpanned", "thunder": "thundered", "bristle": "bristled", "swear": "swore swears",
        "post": "posts", "intone": "intoned", "demur": "demurred", "volunteer": "volunteered",
        "refute": "refuted refutes", "marvel": "marvelled marveled marvels",
        "chuckle": "chuckled chuckles", "growl": "growled", "mutter": "muttered mutters",
        "murmur": "murmured murmurs", "moan": "moaned", "offer": "offered",
        "anticipate": "anticipated anticipates", "detail": "detailed", "communicate": "communicated",
        "intimate": "intimated", "aver": "averred", "reason": "reasoned", "pronounce": "pronounced",
        "concur": "concurred concurs", "worry": "worried", "fret": "fretted", "rejoin": "rejoined",
        "chime in": "chimed", "put in": "interposed", "enthuse": "enthused gushed crowed",
        "bark": "barked roared bellowed yelled screamed hissed spat snorted",
        "stammer": "stammered stuttered groaned gasped sobbed wept grinned winked nodded",
        "stipulate": "stipulated", "surmise": "surmised", "ponder": "pondered",
        "bemoan": "bemoaned bemoans", "divulge": "divulged",
        "philosophise": "philosophised philosophized", "counsel": "counselled counseled",
        "implore": "implored", "beg": "begged", "exhort": "exhorted", "sum up": "summarised summarized",
        "charge": "charged", "text": "texted texts messaged emailed", "bare": "bared",
        "restate": "restated", "inform": "informs",
    }.items()
    for form in forms.split()
}  # fmt: skip
LABELLING_VERBS = {
    "called": "call", "calls": "call", "calling": "call", "describing": "describe", "branding": "brand",
    "dismissing": "dismiss", "denouncing": "denounce", "labelling": "label", "terming": "term",
    "dubbing": "dub", "accusing": "accuse", "condemning": "condemn", "hailing": "hail", "praising": "praise",
    "described": "describe", "describes": "describe",
    "denounced": "denounce",
    "dismissed": "dismiss", "branded": "brand", "condemned": "condemn", "praised": "praise", "hailed": "hail",
    "rejected": "reject", "labelled": "label", "vowing": "vow", "expressed": "express",
    "assessed": "assess", "characterised": "characterise", "characterized": "characterise", "dubbed": "dub",
    "termed": "term", "summed": "sum up", "likened": "liken",
    "spoke": "speak", "speaks": "speak", "talked": "talk", "referred": "refer", "refers": "refer",
    "reproached": "reproach", "faulted": "fault", "chided": "chide", "rebuked": "rebuke",
    "lambasted": "lambast", "berated": "berate", "admonished": "admonish", "scolded": "scold",
    "thinks": "think", "thought": "think", "feels": "feel", "considers": "consider",
    "considered": "consider", "sees": "see",
    "regards": "regard", "finds": "find", "deems": "deem",
    "evoked": "evoke", "invoked": "invoke", "criticised": "criticise", "criticized": "criticize",
    "decried": "decry", "deplored": "deplore", "blasted": "blast", "slammed": "slam", "mocked": "mock",
    "ridiculed": "ridicule", "attacked": "attack", "defended": "defend", "demanded": "demand",
    "welcomed": "welcome", "cited": "cite", "cites": "cite", "demands": "demand", "rejects": "reject",
    "denounces": "denounce", "dismisses": "dismiss", "praises": "praise", "hails": "hail",
    "condemns": "condemn", "appreciated": "appreciate", "regretted": "regret",
    "expresses": "express", "voiced": "voice", "voices": "voice",
}  # fmt: skip
# these also have everyday senses: they report words only next to a quotation
QUOTE_ONLY = word_set(
    "ask observe recall repeat report maintain conclude continue comment tweet counter respond write "
    "reply quip lament remark retort joke boast exclaim testify venture opine urge muse cry interject "
    "read promise answer advise shrug sigh laugh grumble hope doubt wonder echo proclaim mention "
    "recount confide whisper shout snap plead appeal remind protest object elaborate highlight scoff "
    "fume confess speculate reckon propose smile deadpan thunder bristle swear anticipate detail "
    "communicate intimate aver reason pronounce concur worry fret rejoin enthuse bark stammer stipulate "
    "surmise ponder bemoan divulge philosophise counsel implore beg exhort text charge post intone "
    "demur volunteer refute marvel chuckle growl mutter murmur moan offer believe"
) | {"go on", "point out", "chime in", "put in", "sum up"}
# what a party does at talks: a clause with one of these has a subject that acts
MOVE_VERBS = word_set(
    "threatened threatens demanded demands demanding asks wants wanted urged urges rejected rejects refused "
    "refuses proposed proposes offered offers called calls agreed agrees accepted accepts welcomed met meets "
    "backed sought seeks asked insisted invited dropped withdrew signed will has would"
)
# a document speaks for whoever issued it
DOCUMENTS = word_set(
    "statement communique communiqué readout read-out letter message note declaration text release"
)
COMPLEMENTS = word_set("that of no it its he she they there the a an his her their to both any some")
SPEECH_PLACES = (
    "news conference", "press conference", "interview", "briefing", "news briefing", "speech", "statement",
    "televised address", "address", "remarks", "tweet", "telegram post", "post on", "letter", "op-ed",
    "column",
    "testimony", "communique", "readout",
)  # fmt: skip
STATEMENT_KINDS = (
    ("denial", ("denied", "denies", "deny", "dismissed reports", "not true", "baseless")),
    ("accusation", ("accused", "accuses", "accuse", "accusing", "blamed", "blames", "violated",
    "gaslighting", "lying")),
    ("warning", ("warned", "warns", "warn", "warning", "cautioned", "consequences", "threaten", "retaliat")),
    ("outlook", ("expect", "hope", "optimis", "pessimis", "breakthrough", "progress", "difficult",
    "unlikely", "chances")),
    ("principle", ("never", "nothing about", "must", "sovereign", "inviolable", "principle")),
    ("report", ("discussed", "agreed", "met", "talks were", "meeting was", "announced", "constructive",
    "useful")),
)  # fmt: skip

# ── grammar ─────────────────────────────────────────────────────────────────────────────────────
AUXILIARIES = word_set(
    "has have had is are was were be been being will would could can may might should must shall do does did "
    "not never n't wasn't weren't hadn't couldn't shouldn't mustn't won't wouldn't isn't aren't hasn't "
    "haven't cannot can't doesn't don't didn't 's 've 'd 'll 're"
)
ADVERBS = word_set(
    "also again then now still already just even later earlier once twice so far too often always ever "
    "flatly nevertheless nonetheless meanwhile however though instead thus therefore both all itself himself "
    "herself themselves quickly soon today yesterday tonight long at least until here there only likewise "
    "moreover furthermore besides further elsewhere afterwards anew indeed rather perhaps duly along"
)
NOT_ADVERBS = word_set("italy july family ally only supply assembly reply early rally belly hourly")
PRONOUNS = word_set("he she they it we i")
POSSESSIVES = word_set("his her its their")
OPENS_A_NOUN = POSSESSIVES | {"the", "a", "an"}
LOCATIVE = word_set(
    "in at to from near of outside inside toward towards around via into through across within throughout "
    "leaving visiting visited reached"
)
TOPIC = word_set("on over about regarding concerning surrounding into involving against around")
MODIFIER_TAILS = (
    "backed", "brokered", "led", "based", "held", "controlled", "aligned", "mediated", "run", "sponsored",
    "allied",
    "occupied", "supported", "installed", "style", "made", "born", "funded", "friendly", "linked", "speaking",
    "drafted", "hosted", "imposed", "proposed", "leaning", "trained", "supplied", "appointed", "annexed",
    "administered", "facilitated", "ruled", "affiliated", "dominated", "owned", "designated", "listed",
)  # fmt: skip

# ── who speaks without a name ───────────────────────────────────────────────────────────────────
ROLE_NOUNS = word_set(
    "member members official officials diplomat diplomats source sources aide aides adviser advisers advisor "
    "advisors negotiator negotiators mediator mediators delegate delegates spokesman spokeswoman "
    "spokesperson spokespeople minister ministers envoy envoys ambassador ambassadors president premier "
    "leader leaders commander commanders general secretary chief chairman chairwoman chair representative "
    "representatives person people participant participants analyst analysts lawmaker lawmakers chancellor "
    "king emir monarch mediation observer observers facilitator coordinator commissioner director governor "
    "senator speaker prince chairperson legislator legislators undersecretary counselor counsellor co-chair "
    "head colonel admiral secretary-general pm lawyer consul officer officers executive executives "
    "politician politicians mp mps insider insiders economist economists senators governors spokespersons "
    "lawyers organiser organizer organisers chairpersons councillor councilor organizers inspector "
    "inspectors attache attaché ombudsman ombudswoman prosecutor prosecutors judge judges banker bankers "
    "trader traders investor investors consultant consultants moderator rapporteur creditor creditors lender "
    "lenders chiefs deputies secretaries presidents facilitators commissioners directors bishops priests "
    "imams brigadier captain marshal comandante prelate professor monsignor priest pastor imam sheikh figure "
    "cleric elder elders deputy parliamentarian expert experts critic critics resident residents witness "
    "witnesses villager villagers activist activists scholar scholars campaigner campaigners historian "
    "historians academic academics survivor survivors parliamentarians archbishop bishop patriarch cardinal "
    "congressman congresswoman generals surveyor-general auditor-general inspector-general "
    "prosecutor-general consul-general surveyor auditor fm dfm broker brokers"
)
ANONYMOUS_NOUNS = word_set(
    "member members official officials diplomat diplomats source sources aide aides adviser advisers advisor "
    "advisors negotiator negotiators mediator mediators delegate delegates person people participant "
    "participants insider insiders envoys observer observers economist economists organiser organizer "
    "organisers organizers"
)
# who may be told of by what he does, and is no office
ORDINARY_PEOPLE = word_set(
    "worker doctor nurse teacher farmer fisherman driver student soldier fighter shopkeeper mother father "
    "refugee protester demonstrator striker miner docker pilot priest elder herder trader businessman "
    "volunteer woman man resident pensioner widow vendor passenger passer-by fishmonger businesswoman"
)
BODY_NOUNS = word_set(
    "administration government governments ministry ministries delegation delegations team side sides group "
    "movement army military forces officials leadership parliament presidency office embassy mission kremlin "
    "regime authorities authority opposition cabinet party bloc council commission agency department palace "
    "junta militia rebels militants groups factions service secretariat committee bureau board panel "
    "directorate police agencies companies separatists secessionists insurgents fighters faction alliance "
    "coalition guerrillas rebel countries nations powers members camp entourage staff chancellery treasury "
    "command wing politburo presidium headquarters navy coastguard"
)
GROUP_NOUNS = word_set(
    "rebels guerrillas militants insurgents group groups factions movement militia paramilitary separatists "
    "secessionists fighters"
)
NOT_SPEAKERS = word_set(
    "report reports media newspaper newspapers agency article poll survey document documents study agreement "
    "deal text letter"
)
# words that open a sentence with a capital and are never part of a name
NOT_NAMES = word_set(
    "dear the a an and but or if in on at to of for with by from as after before since while when where what "
    "who why how this that these those it he she they we i you his her its their our my your there here both "
    "all some many most more such other another each every any no not nor yet so still also however "
    "meanwhile nonetheless nevertheless instead although though despite during under over about against "
    "between into through amid among earlier later last next early late now then today tomorrow yesterday "
    "tonight once again even just only speaking asked according monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december "
    "one two three four five six seven eight nine ten officials diplomats negotiators talks meeting sources "
    "spokesman spokeswoman spokesperson critics analysts leaders ministers delegates mediators negotiations "
    "western eastern northern southern central european asian african american arab latin north south east "
    "west state states united republic kingdom union nations council ministry government president minister "
    "prime foreign secretary deputy chief general senior top former special envoy ambassador chancellor king "
    "queen prince princess pope sheikh ayatollah mr mrs ms miss dr sir lord lady gen col sen rep gov africa "
    "asia europe america horn israel's god press photo file image reuters afp ap tass xinhua bbc cnn abc cbs "
    "nbc abc's read related breaking whether unless until because neither either nothing everything everyone "
    "nobody yes please thanks welcome recently finally eventually separately additionally furthermore "
    "moreover similarly likewise perhaps maybe besides unlike except alongside following regarding "
    "concerning given considering notwithstanding beyond behind within without toward towards upon indeed "
    "overall afterwards thereafter previously initially currently"
)
