"""How likely, how near and how long: what is said of an outcome by an adjective, a saying or a mere aside."""

from __future__ import annotations

from talks.reading.outlooks.outcomes import BE, WILL

# what may come of talks, or be on the way to them
_EVENT = (
    r"(?:truce|ceasefire|cease-fire|deal|talks|process|agreement|accord|round|summit|text|negotiations|treaty"
    r"|dialogue|mediation|breakthrough|progress|solution|result|results|outcome|compromise|consensus|settlement"
    r"|pact|lull|strike|walkout|standoff|stand-off|stalemate|deadlock|referendum|plebiscite|exchange|swap|release"
    r"|pullout|withdrawal|withdrawals|vote|election|elections|meeting|plan|signature|signing|resumption|revival|breakdown|collapse|failure|exit|extension|ratification"
    r"|normalisation|normalization|reconciliation|peace|timetable|deadline|target|rapprochement|framework|reset)"
)
_SEEMS = (
    rf"(?:{BE}|looks?|looked|seems?|seemed|appears?|appeared|remains?|remained|sounds?|stays?"
    r"|strikes? (?:[\w-]+ ){1,3}as)"
)
_DOES = (
    r"(?:will|would|could|(?-i:may)|might|can|should|'ll)(?: not|n't)? (?:\w+ly |well |still |yet |not "
    r"|never |all )?"
)
_SPAN = r"(?:days|weeks|months|years|decades|hours)"
_THINKS = (
    r"(?:believes?|thinks?|reckons?|suspects?|fears?|hopes?|expects?|predicts?|forecasts?|believed|thought"
    r"|reckoned|feared|hoped|predicted|ventured|forecast)"
)
_GOOD = r"(?:optimistic|pessimistic|hopeful|confident|sanguine|bullish|upbeat|sceptical|skeptical)"

# (words one of which the phrase holds, the phrase)
LIKELIHOODS: tuple[tuple[str, str], ...] = (
    (
        "likely unlikely likelier probable improbable realistic unrealistic ambitious doubtful remote"
        " distant slim slender dim "
        "bleak grim imminent inevitable unavoidable assured guaranteed achievable feasible doable"
        " attainable hopeless "
        "stillborn doomed premature",
        rf"{_EVENT} (?:[\w'-]+ ){{0,9}}{_SEEMS} (?:\w+ )?(?:(?:un)?likely(?! to\b)|likelier|probable"
        rf"|improbable|realistic"
        r"|unrealistic|ambitious|doubtful|remote|distant|slim|slender|dim|bleak|grim|imminent|inevitable|unavoidable"
        r"|assured|guaranteed|achievable|feasible|doable|attainable|hopeless|stillborn|doomed)",
    ),
    (
        "doubt cards reach grasp sight offing horizon off away shot pipe pipedream matter guess balance edge"
        " conclusion birds illusion mirage closer nearer",
        rf"{_EVENT} (?:[\w'-]+ ){{0,9}}{_SEEMS} (?:\w+ )?(?:in doubt|(?:in|on) the cards"
        r"|(?:with)?in (?:reach|grasp|sight)|in the offing|on the horizon|a long way (?:off|away)|far"
        r" (?:off|away)"
        rf"|{_SPAN} (?:off|away)|a long shot|a pipe ?dream|(?:only |just )?a (?:matter|question) of"
        rf" (?:time|{_SPAN})"
        r"|any(?:one|body)'s guess|(?:hanging )?in the balance|on a knife[- ]edge"
        r"|a foregone conclusion|for the birds|an illusion|a mirage|(?:closer|nearer) than)",
    ),
    (
        "failure collapse success deal agreement breakthrough compromise",
        r"(?:failure|collapse|success|an? (?:deal|agreement|breakthrough|compromise)) (?:is|was"
        r"|remains) (?:\w+ )?possible"
        r"(?=[.,;\"]|\Z| (?:by|before|within|this|next))",
    ),
    (
        "certain sure guaranteed inevitable assured set bound poised destined course track",
        r"(?:all but|almost|virtually|nearly) (?:certain|sure|guaranteed|inevitable|assured)"
        rf"|{_EVENT} (?:[\w'-]+ ){{0,3}}{_SEEMS} (?:\w+ )?(?:certain|sure|set|bound|poised|destined|on"
        rf" (?:course|track))"
        r" (?:to|for)(?! (?:take place|be held|start|begin|open|meet|resume|continue in|be signed on))"
        r"|(?:certain|sure|bound) to be (?:needed|held|followed|difficult|long)|on course for",
    ),
    (
        "chance hope prospect likelihood",
        r"there(?: is|'s| are| was| remains) (?:\w+ )?(?:no|little|some|every|a|hardly any|not much|any"
        r"|still)"
        r" (?:[\w-]+ )?(?:chance|hope|prospect|likelihood)",
    ),
    ("sight", r"no (?:[\w-]+ ){1,4}(?:is |was |are |yet |now )*in sight"),
    (
        "reason",
        r"(?:every|no|little|good|reason) reason to (?:believe|think|hope|expect|fear|doubt)"
        r"|reason to (?:hope|be hopeful|expect|be optimistic)",
    ),
    (
        "believes believe thinks think reckons reckon suspects suspect fears fear hopes hope expects"
        " expect predicts "
        "predict forecasts forecast believed thought reckoned feared hoped predicted ventured",
        rf"(?<=, )(?!(?:as|who|which|he|she|they|it|we|I|and|but|than)\b)(?:[\w'-]+"
        rf" ){{1,5}}{_THINKS}(?=[.;\"]|\s*\Z)",
    ),
    (
        "predicted forecast ventured prophesied wagered speculated guessed predicts forecasts",
        r"(?:predicts|predicted|ventured|prophesied|wagered|speculated|guessed)(?=[.,;]|\s*\Z)"
        r"|(?<!the )(?<!a )(?<!of )(?<!with )(?<!weather )forecast(?=[.,;]|\s*\Z)",
    ),
    (
        "optimistic pessimistic hopeful confident sanguine bullish upbeat sceptical skeptical sure"
        " certain afraid",
        rf"I(?:'m| am) (?:\w+ ){{0,2}}(?:{_GOOD}|(?:not )?(?:sure|certain|afraid) (?:that )?(?:it|this"
        rf"|we|they|there"
        rf"|the \w+) )|(?:was|is|were|are) (?:\w+ )?{_GOOD} (?:about|of|over) (?:an? |the )?(?:[\w-]+"
        rf" ){{0,3}}{_EVENT}"
        rf"|(?:less|more|not|hardly|far from|anything but) (?:\w+ )?(?:sanguine|bullish|hopeful|optimistic)",
    ),
    (
        "think believe expect suspect guess hope fear reckon",
        r"I (?:do )?(?:think|believe|expect|suspect|guess|hope|fear|reckon) (?:that )?(?:it|this|that"
        r"|they|we|there|he"
        r"|she|the [\w-]+)(?:'ll|'d| will| would| could| may| might| is going| are going)",
    ),
    ("doubt", r"(?:I|[Ww]e|they|[Ff]ew) doubt (?:it|that|if|whether|they|the|this|very)"),
    (
        "sense feeling guess hunch bet impression expectation hope fear prediction forecast belief",
        r"my (?:own )?(?:sense|feeling|guess|hunch|bet|impression|expectation|hope|fear|prediction"
        r"|forecast|belief) is",
    ),
    (
        "close there near",
        r"(?:we|they|parties|sides|two)(?:'re| are| were) (?:now |very |so |quite |nearly |almost "
        r"|getting |really )?"
        r"(?:close|near)(?=[.,;\"]|\Z| to (?:an?|the|signing) )|we(?:'re| are) (?:nearly|almost"
        r"|getting) there",
    ),
    (
        "god inshallah insha'allah luck fingers",
        r"God willing|insha'?allah|with (?:any |a little )?luck|fingers crossed",
    ),
    (
        "deal agreement text framework result answer signature truce ceasefire breakthrough solution peace",
        r"(?:I|we|they|you|parties|sides|talks|round)(?: will| should|'ll| shall| can| could)(?: soon|"
        r" still)?"
        r" (?:have|get|see|bring|reach) (?:an?|the|some)? ?(?:\w+ )?(?:deal|agreement|text|framework"
        r"|result|answer"
        r"|signature|truce|ceasefire|breakthrough|solution|peace)(?: (?:tonight|today|tomorrow|soon|by"
        r"|before|within|this"
        r"|next|in)\b|(?=[.,;\"]|\s*\Z))",
    ),
    (
        "hopes hope hoped hoping",
        r"(?<!no )hop(?:es?|ed|ing) for (?:an?|the|some) (?:[\w-]+ ){0,3}(?:ceasefire|truce|deal"
        r"|agreement|breakthrough"
        r"|exchange|release|meeting|framework|resolution|end|result|outcome|signature|progress|settlement|compromise)"
        r"|(?:was|is|were|are) hopeful of",
    ),
    (
        "obstacle obstacles end movement",
        r"(?:sees?|saw|see) (?:no|few|little|any) (?:[\w-]+ )?(?:obstacles?|end|movement)",
    ),
    (
        "worst best",
        r"(?:expect|expects|expected|fear|fears|feared|prepar\w+ for|brac\w+ for) the (?:worst|best)",
    ),
    ("brace braces braced bracing", r"brac(?:es?|ed|ing) (?:\w+selves )?for (?:a |an )?[\w-]+"),
    (
        "probably likelihood probability possibly sooner",
        r"(?:most|quite|very) probably|in all (?:likelihood|probability)|quite possibly|sooner or later"
        rf"|{_EVENT} (?:[\w'-]+ ){{0,3}}(?:will|would) (?:most )?(?:probably|likely)",
    ),
    (
        "count counts counting counted bets betting banking",
        r"(?:no longer|nobody|few|not) (?!should)(?:[\w-]+ )?(?:counts?|counting|counted|bets?|betting"
        r"|banking) on"
        r" (?:it|an?|the|this|that)(?: \w+)?",
    ),
    (
        "promises promise promised threatens threatened",
        r"(?:promises?|promised|threatens?|threatened) to be (?:[\w-]+ )?(?:long|hard|difficult|tough"
        r"|lengthy|arduous"
        r"|protracted|short|quick|thorny|stormy|bumpy|the)",
    ),
    (
        "turning watershed",
        r"(?:could|may|might|will|would) (?:\w+ )?be (?:a |the )?(?:turning point|watershed)",
    ),
    (
        "last fail outlive hold endure drag late collapse founder stall survive crumble unravel succeed"
        " begin restart "
        "resume start come bear happen",
        rf"{_EVENT} (?:[\w'-]+ ){{0,3}}{_DOES}(?:last|fail|outlive|endure|drag|go late|collapse|founder"
        rf"|stall|survive"
        r"|crumble|unravel|succeed|bear fruit|come to nothing|hold(?! (?:a|an|the|talks)\b))"
        rf"|(?:it|this|that) {_DOES}(?:all )?(?:collapse|founder|unravel|crumble|fall apart|not last"
        rf"|end badly|go well)",
    ),
    (
        "part bit",
        r"(?:will|would|may|could) be the (?:hard|difficult|tricky|tough|hardest|easy|trickiest)"
        r" (?:part|bit)",
    ),
    (
        "optimism hope confidence optimistic hopeful confident",
        r"(?:cautious|guarded|measured|tempered) (?:optimism|hope|confidence)"
        r"|(?:cautiously|guardedly|quietly|mildly|moderately) (?:optimistic|hopeful|confident)",
    ),
    (
        "take takes",
        rf"(?:could|may|might|will|would|can) (?:well |easily |still )?take \"?(?:up to |at least "
        rf"|about |around )?"
        rf"(?:[\w-]+ )?(?:(?:to|or) [\w-]+ )?(?:more )?{_SPAN}",
    ),
    (
        "within inside",
        rf"{WILL} (?:\w+ )?(?:restart|reopen|resume|begin|start|come|return|happen|be \w+)"
        r" (?:within|inside) ",
    ),
    (
        "expect expects expected",
        r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )expect(?:s|ed)? to (?:sign|reach|conclude|finish"
        r"|finali[sz]e|seal"
        r"|win|lose|succeed|be (?:here|back|done))",
    ),
    ("most", rf"(?:gives?|gave|has|have) (?:\w+ ){{0,4}}\"?(?:[\w-]+ ){{1,2}}{_SPAN} at (?:the )?most"),
    (
        "achievable possible unlikely likely realistic unrealistic premature doable feasible remote illusory",
        r"(?:described|called|termed|rated|considers?|deems?|deemed|thinks?|thought) (?:an? |the |that"
        r" )?(?:[\w-]+ ){1,3}"
        r"(?:as |is )?\"?(?:achievable|possible|unlikely|likely|realistic|unrealistic|premature|doable"
        r"|feasible|remote"
        r"|illusory)",
    ),
    (
        "believe believes reckon reckons think thinks",
        r"(?:believes?|reckons?|thinks?) (?:that )?[^.;\"]{3,60}? (?:can|cannot|is going to|are going"
        r" to) (?!\")\w+"
        r"[^.;\"]{0,40}\b(?:by|before|within|until|this|next)\b",
    ),
    (
        "hopeful optimistic sanguine",
        r"(?:he|she|minister|envoy|mediator|negotiator|official|diplomat|analyst|member)\b[^.;\"]{0,40} "
        r"(?:is|was|remains|remained) (?:not|hardly|less|far from|anything but) (?:hopeful|optimistic"
        r"|sanguine)",
    ),
    ("wide", r"(?:gap|gaps|differences|distance)\b[^.;\"]{0,20} too (?:wide|great|big|large) to be"),
    (
        "counting",
        rf"(?:is|are|was|were|am) (?:\w+ )?counting on (?:an? |the )?(?:\w+ )?{_EVENT}",
    ),
    (
        "believe believes consider considers think thinks deem deems find finds call calls called"
        " thought considered",
        r"(?:believes?|considers?|considered|thinks?|thought|deems?|finds?|calls?|called) (?:it|this"
        r"|that|them)"
        r" (?:a |an |too |very |highly |quite |still |\")*(?:pipe ?dream|unlikely|likely|impossible"
        r"|possible|probable"
        r"|improbable|premature|(?:un)?realistic|doubtful|remote|long shot|feasible|achievable|inevitable)",
    ),
    (
        "prospect prospects chances hopes expectations",
        r"(?:play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?|talk(?:s|ed|ing)? down|dampen(?:s|ed|ing)?)"
        r" (?:the |any |all )?"
        r"(?:prospects?|chances|hopes|expectations|talk)",
    ),
    (
        "optimism pessimism hope hopes confidence scepticism skepticism",
        r"(?:optimism|pessimism|hopes?|confidence|s[ck]epticism) (?:in|among|about|over|at|that)"
        r" [^.;\"]{3,60}? "
        r"(?:has|have|had|is|was|were|are) (?:\w+ly |since |now )?(?:faded|fading|evaporated|waned"
        r"|waning|grown|growing"
        r"|risen|rising|dimmed|vanished|prevailed|high|low|gone|spreading|returned)",
    ),
    (
        "nothing",
        r"nothing is (?:less|yet|more) (?:certain|sure|settled|decided)|nothing (?:\w+ )?(?:will|would)"
        r" (?:come (?:out )?of|come out|emerge|happen|change|be (?:signed|agreed|decided|settled))",
    ),
    (
        "hope hopes hoped",
        rf"(?<!we )(?<!I )hope[sd]? (?:that )?(?:it|they|he|she|these|the (?:other side|rebels"
        rf"|government|army|group"
        rf"|movement|union|opposition)) {WILL}",
    ),
    (
        "likely unlikely",
        r"(?:are|were|look|looked|seem|seemed|appear|appeared) (?:\w+ )?(?:un)?likely to (?!be (?:held"
        r"|present|led)|take (?:up"
        r"|part|place)|visit|attend|travel|meet\b|raise|discuss|host|focus|start|begin|open)\w+",
    ),
    ("another", r"(?<!be )(?<!is )(?<!are )expect(?:s|ed)? (?:another|a further|a new|one more) \w+"),
    (
        "optimistic pessimistic hopeful confident sceptical skeptical upbeat",
        rf"(?:was|is|were|are|am|remains?|remained|feels?|felt) \"(?:[\w-]+ ){{0,3}}{_GOOD}",
    ),
    ("expected", r"(?:hardly|scarcely|not|never) to be expected"),
    (
        "tough hard difficult long slow short complex complicated decisive critical thorny painful easy"
        " easier harder"
        " arduous bumpy rocky protracted tougher longer",
        rf"{_EVENT} (?:[\w'-]+ ){{0,3}}(?:will|would|could|might|(?-i:may)) (?:\w+ly )?be (?:a |an |the"
        rf" |very |more |even )*"
        r"(?:tough|hard|difficult|long|slow|short|complex|complicated|decisive|critical|thorny|painful|easy|easier|harder"
        r"|arduous|bumpy|rocky|protracted|tougher|longer)",
    ),
    (
        "concluded completed finished finalised finalized",
        r"(?:is|are|was|were|and) to be (?:concluded|completed|finished"
        r"|finali[sz]ed) (?:in|by|within|before)",
    ),
    ("wonder wonders", r"wonders? (?:if|whether|how long)"),
    (
        "ventures ventured assumes assumed assume presumes presumed calculates calculated imagines"
        " supposes wagers",
        r"(?:ventures?|ventured|assumes?|assumed|presumes?|presumed|calculates|calculated|imagines|supposes|wagers)"
        rf" (?:that )?[^.;\"]{{2,80}}?\b{WILL}\b",
    ),
    (
        "calculates ventures guesses estimates figures reckons believes thinks fears",
        r"(?<=, )(?:calculates|ventures|guesses|estimates|figures|reckons|believes|thinks|fears) (?:the"
        r" |an? )?\w+",
    ),
    (
        "convinced certain sure confident",
        r"(?:is|are|was|were|am) (?:convinced|certain|sure|confident)(?=\.|\s*\Z)",
    ),
    ("within", r"(?:(?-i:may)|might|could) [\w' -]{2,40}? within (?:days|weeks|hours|months)(?! if)"),
    (
        "neither nobody few one anyone none many",
        r"(?:neither \w+|no one|nobody|few|hardly anyone|not many|none)(?: [\w']+){0,4}? (?:(?:is|are"
        r"|was|were) )?"
        r"(?:anticipat|foresee|foresaw|expect|predict|imagin|envisag)\w*",
    ),
    ("corner", r"(?:just )?(?:a)?round the corner"),
    (
        "looms loom loomed looming",
        r"(?:collapse|failure|deadlock|breakdown|no-deal|war|strike) (?:[\w'-]+ ){0,3}loom(?:s|ed|ing)?",
    ),
    (
        "lasting ending dragging running holding collapsing coming happening continuing failing"
        " succeeding returning"
        " prevailing taking",
        r"(?:sees?|saw) (?:the |a |no |any )?[\w' ]{3,40}? (?:lasting|ending|dragging|running|holding"
        r"|collapsing|coming"
        r"|happening|continuing|failing|succeeding|returning|prevailing|taking)",
    ),
    (
        "likely probable",
        r"(?:is|are|was|remains?|remained|seems?|seemed) (?:by far )?the most (?:likely|probable)",
    ),
    (
        "warn warns warned fear feared caution cautioned worry worried",
        r"(?:s[ck]eptics|critics|economists|lawyers|experts?|analysts?|observers|residents|aid"
        r" (?:workers|agencies))"
        rf"[^.;\"]{{0,40}} (?:warn|fear|caution|worr)\w*\b[^.;\"]{{0,80}}?\b{WILL}\b",
    ),
    ("until", r"(?:will|would) need (?:\w+ )?until"),
    ("pace rate", r"at this (?:pace|rate)"),
    ("nowhere", r"(?:will|would|could) (?:\w+ )?(?:get|go|lead) (?:\w+ )?nowhere"),
    ("pass go", r"(?:deadline|date|day) (?:[\w'-]+ ){0,3}(?:will|would) (?:come and go|pass)"),
    ("worse better", r"(?:will|would) get (?:worse|better)(?=[.,;]| before)"),
    (
        "end",
        r"(?:will|would|wo)(?: not|n't) (?:by itself |alone |yet )?end (?:the|a) (?:fighting|war|conflict"
        r"|strike|crisis)",
    ),
    ("happen", r"(?:is|are|'s|was|were)(?: not|n't)? (?:going|gonna) to happen"),
    (
        "meant supposed planned scheduled",
        r"(?:is|are|was|were) (?:meant|supposed|planned|scheduled) to be (?:finished|completed"
        r"|concluded|ready|done"
        r"|wrapped up)",
    ),
    (
        "hardest toughest trickiest",
        r"(?:next|remaining|last|final|coming) [\w' ]{3,30} (?:is|are|will be) the (?:hardest|toughest"
        r"|trickiest)",
    ),
)
