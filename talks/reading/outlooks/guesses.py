"""What somebody thinks, hopes or doubts will come, also in an aside behind the clause."""

from __future__ import annotations

from talks.reading.outlooks.likelihoods import EVENT, SEEMS, SPAN
from talks.reading.outlooks.outcomes import WILL

_GOOD = r"(?:optimistic|pessimistic|hopeful|confident|sanguine|bullish|upbeat|sceptical|skeptical)"

# (words one of which the phrase holds, the phrase)
GUESSES: tuple[tuple[str, str], ...] = (
    ("doubt cards reach grasp sight offing horizon off away shot pipe pipedream matter guess balance edge"
     " conclusion birds illusion mirage closer nearer",
     rf"{EVENT} (?:[\w'-]+ ){{0,9}}{SEEMS} (?:\w+ )?(?:in doubt|(?:in|on) the cards|(?:with)?in (?:reach"
     rf"|grasp|sight)|in the offing|on the horizon|a long way (?:off|away)|far (?:off|away)|{SPAN} "
     rf"(?:off|away)|a long shot|a pipe ?dream|(?:only |just )?a (?:matter|question) of (?:time|{SPAN})"
     rf"|any(?:one|body)'s guess|(?:hanging )?in the balance|on a knife[- ]edge|a foregone conclusion"
     rf"|for the birds|an illusion|a mirage|(?:closer|nearer) than)"),
    ("chance hope prospect likelihood",
     r"there(?: is|'s| are| was| remains) (?:\w+ )?(?:no|little|some|every|a|hardly any|not much|any"
     r"|still) (?:[\w-]+ )?(?:chance|hope|prospect|likelihood)"),
    ("predicted forecast ventured prophesied wagered speculated guessed predicts forecasts",
     r"(?:predicts|predicted|ventured|prophesied|wagered|speculated|guessed)(?=[.,;]|\s*\Z)"
     r"|(?<!the )(?<!a )(?<!of )(?<!with )(?<!weather )forecast(?=[.,;]|\s*\Z)"),
    ("optimistic pessimistic hopeful confident sanguine bullish upbeat sceptical skeptical sure"
     " certain afraid",
     rf"I(?:'m| am) (?:\w+ ){{0,2}}(?:{_GOOD}|(?:not )?(?:sure|certain|afraid) (?:that )?(?:it|this|we"
     rf"|they|there|the \w+) )|(?:was|is|were|are) (?:\w+ )?{_GOOD} (?:about|of|over) (?:an? |the "
     rf")?(?:[\w-]+ ){{0,3}}{EVENT}|(?:less|more|not|hardly|far from|anything but) (?:\w+ )?(?:sanguine"
     rf"|bullish|hopeful|optimistic)"),
    ("think believe expect suspect guess hope fear reckon",
     r"I (?:do )?(?:think|believe|expect|suspect|guess|hope|fear|reckon) (?:that )?(?:it|this|that|they"
     r"|we|there|he|she|the [\w-]+)(?:'ll|'d| will| would| could| may| might| is going| are going"
     r"| can (?:make|get|reach|find|agree|finish))"),
    ("sense feeling guess hunch bet impression expectation hope fear prediction forecast belief",
     r"my (?:own )?(?:sense|feeling|guess|hunch|bet|impression|expectation|hope|fear|prediction"
     r"|forecast|belief) is"),
    ("hopes hope hoped hoping",
     r"(?<!no )hop(?:es?|ed|ing) for (?:an?|the|some) (?:[\w-]+ ){0,3}(?:ceasefire|truce|deal|agreement"
     r"|breakthrough|exchange|release|meeting|framework|resolution|end|result|outcome|signature|progress"
     r"|settlement|compromise|conclusion|solution)|(?:was|is|were|are) hopeful of"),
    ("obstacle obstacles end movement",
     r"(?:sees?|saw|see) (?:no|few|little|any) (?:[\w-]+ )?(?:obstacles?|end|movement)"),
    ("worst best",
     r"(?:expect|expects|expected|fear|fears|feared|prepar\w+ for|brac\w+ for) the (?:worst|best)"),
    ("brace braces braced bracing", r"brac(?:es?|ed|ing) (?:\w+selves )?for (?:a |an )?[\w-]+"),
    ("count counts counting counted bets betting banking",
     r"(?:no longer|nobody|no one|few|hardly|n't|not)\b[^.;,\"]{0,30}? (?:count|bank)(?:s|ed|ing)? on"
     r"|(?:is|are|was|were) (?:counting|banking) on (?!the (?:support|help)\b)"),
    ("optimism hope confidence optimistic hopeful confident",
     r"(?:cautious|guarded|measured|tempered) (?:optimism|hope|confidence)"
     r"|(?:cautiously|guardedly|quietly|mildly|moderately) (?:optimistic|hopeful|confident)"),
    ("expect expects expected",
     r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )expect(?:s|ed)? to (?:sign|reach|conclude|finish"
     r"|finali[sz]e|seal|win|lose|succeed|be (?:here|back|done))"),
    ("achievable possible unlikely likely realistic unrealistic premature doable feasible remote illusory"
     " ambitious fanciful optimistic",
     r"(?:described|called|termed|rated|considers?|deems?|deemed|thinks?|thought|sees?|saw) "
     r"(?:an? |the |that )?(?:[\w-]+ ){1,3}(?:as |is )?\"?(?:achievable|possible|unlikely|likely|realistic"
     r"|unrealistic|premature|doable|feasible|remote|illusory|ambitious|fanciful|optimistic)"),
    ("believe believes reckon reckons think thinks",
     r"(?:believes?|reckons?|thinks?) (?:that )?[^.;\"]{3,60}? (?:can|cannot|is going to|are going to) "
     r"(?!\")\w+[^.;\"]{0,40}\b(?:by|before|within|until|this|next)\b"),
    ("counting", rf"(?:is|are|was|were|am) (?:\w+ )?counting on (?:an? |the )?(?:\w+ )?{EVENT}"),
    ("believe believes consider considers think thinks deem deems find finds call calls called"
     " thought considered",
     r"(?:believes?|considers?|considered|thinks?|thought|deems?|finds?|calls?|called) (?:it|this|that"
     r"|them) (?:a |an |too |very |highly |quite |still |\")*(?:pipe ?dream|unlikely|likely|impossible"
     r"|possible|probable|improbable|premature|(?:un)?realistic|doubtful|remote|long shot|feasible"
     r"|achievable|inevitable)"),
    ("optimism pessimism hope hopes confidence scepticism skepticism",
     r"(?:optimism|pessimism|hopes?|confidence|s[ck]epticism) (?:in|among|about|over|at|that) "
     r"[^.;\"]{3,60}? (?:has|have|had|is|was|were|are) (?:\w+ly |since |now )?(?:faded|fading|evaporated"
     r"|waned|waning|grown|growing|risen|rising|dimmed|vanished|prevailed|high|low|gone|spreading"
     r"|returned)"),
    ("optimistic pessimistic hopeful confident sceptical skeptical upbeat",
     rf"(?:was|is|were|are|am|remains?|remained|feels?|felt) \"(?:[\w-]+ ){{0,3}}{_GOOD}"),
    ("wonder wonders", r"wonders? (?:if|whether|how long)"),
    ("calculates ventures guesses estimates figures reckons believes thinks fears",
     r"(?<=, )(?:calculates|ventures|guesses|estimates|figures|reckons|believes|thinks|fears) (?:the"
     r" |an? )?\w+"),
    ("convinced certain sure confident",
     r"(?:is|are|was|were|am) (?:convinced|certain|sure|confident)(?=\.|\s*\Z)"),
    ("neither nobody few one anyone none many",
     r"(?:neither \w+|no one|nobody|few|hardly anyone|not many|none)(?! should\b)(?: [\w']+){0,4}? "
     r"(?:(?:is|are|was|were) )?(?:anticipat|foresee|foresaw|expect|predict|imagin|envisag)\w*"),
    ("lasting ending dragging running holding collapsing coming happening continuing failing succeeding "
     "returning prevailing taking",
     r"(?:sees?|saw) (?:the |a |no |any )?[\w' ]{3,40}? (?:lasting|ending|dragging|running|holding"
     r"|collapsing|coming|happening|continuing|failing|succeeding|returning|prevailing|taking)"),
    ("warn warns warned fear feared caution cautioned worry worried",
     rf"(?:s[ck]eptics|critics|economists|lawyers|experts?|analysts?|observers|residents|aid (?:workers"
     rf"|agencies))[^.;\"]{{0,40}} (?:warn|fear|caution|worr)\w*\b[^.;\"]{{0,80}}?\b{WILL}\b"),
    ("hope hopes hoped",
     r"(?<!we )(?<!I )hope[sd]? (?:that )?(?:the|an?|this|these|its|his|her) (?!parties|(?:two )?sides"
     r"|government|other)[^.;\"]{2,60}?\b(?:will|would|can|could)\b"),
    ("suspect assume believe think reckon guess suspected assumed",
     rf"(?:suspect|assume|believe|think|reckon|guess)(?:ed|d)? (?:that )?(?:it|he|she|they|this"
     rf"|(?:the|an?) [\w-]+|(?-i:[A-Z])[\w-]+) {WILL}\b"),
    ("banking betting counting gambling pinning",
     r"(?:is|are|was|were) gambling on [^.;\"]{3,50}? \w+ing\b"
     r"|pinning (?:its|his|her|their) hopes on"),
    ("illusion illusions", r"(?:under|has|have|had) no illusions?"),
    ("hope", r"(?:best|only|main) hope(?:,[^.;\"]{3,40},)? (?:is|was|lies|rests)"),
    ("knows say tell", r"(?:nobody|no one|no-one) (?:knows|can say|can tell) (?:what|how|whether|if|when)\b"),
)  # fmt: skip
