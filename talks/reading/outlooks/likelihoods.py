"""How likely, how near, how hard and how long: what is said of an outcome before it comes."""

from __future__ import annotations

from talks.reading.outlooks.outcomes import BE

# what may come of talks, or be on the way to them
EVENT = (
    r"(?:truce|ceasefire|cease-fire|deal|talks|process|agreement|accord|round|summit|text|negotiations"
    r"|treaty|dialogue|mediation|breakthrough|progress|solution|result|results|outcome|compromise"
    r"|consensus|settlement|pact|lull|strike|walkout|standoff|stand-off|stalemate|deadlock|referendum"
    r"|plebiscite|exchange|swap|release|pullout|withdrawal|withdrawals|vote|election|elections|meeting"
    r"|plan|signature|signing|resumption|revival|breakdown|collapse|failure|exit|extension|ratification"
    r"|normalisation|normalization|reconciliation|peace|timetable|deadline|target|rapprochement"
    r"|framework|reset)"
)
SEEMS = (
    rf"(?:{BE}|looks?|looked|seems?|seemed|appears?|appeared|remains?|remained|sounds?|stays?"
    r"|strikes? (?:[\w-]+ ){1,3}as)"
)
_DOES = (
    r"(?:will|would|could|(?-i:may)|might|can|should|'ll)(?: not|n't)? (?:\w+ly |well |still |yet |not "
    r"|never |all )?"
)
SPAN = r"(?:days|weeks|months|years|decades|hours)"

# (words one of which the phrase holds, the phrase)
LIKELIHOODS: tuple[tuple[str, str], ...] = (
    ("likely unlikely likelier probable improbable realistic unrealistic ambitious doubtful remote "
     "distant slim slender dim bleak grim imminent inevitable unavoidable assured guaranteed achievable "
     "feasible doable attainable hopeless stillborn doomed premature",
     rf"{EVENT} (?:[\w'-]+ ){{0,9}}{SEEMS} (?:\w+ )?(?:(?:un)?likely(?! to\b)|likelier|probable"
     r"|improbable|realistic|unrealistic|ambitious|doubtful|remote|distant|slim|slender|dim|bleak|grim"
     r"|imminent|inevitable|unavoidable|achievable|feasible|doable|attainable|hopeless|stillborn"
     r"|doomed)"),
    ("certain sure guaranteed inevitable assured set bound poised destined course track",
     rf"(?:all but|almost|virtually|nearly) (?:certain|sure|guaranteed|inevitable|assured)|{EVENT} "
     rf"(?:[\w'-]+ ){{0,3}}{SEEMS} (?:\w+ )?(?:certain|sure|set|bound|poised|destined|on (?:course"
     rf"|track)) (?:to|for)(?! (?:take place|be held|start|begin|open|meet|resume|continue in|be signed "
     rf"on|next|this|late|early|mid|the (?:week|month)|\d|\w+day\b))|(?:certain|sure|bound) to be "
     r"(?:needed|held|followed|difficult|long)|on course for"),
    ("sight prospect", r"no (?:[\w-]+ ){1,8}?(?:is |was |are |yet |now )*in (?:sight|prospect)"),
    ("reason",
     r"(?:every|no|little|good|reason) reason to (?:believe|think|hope|expect|fear|doubt)"
     r"|reason to (?:hope|be hopeful|expect|be optimistic)"),
    ("close there near",
     r"(?:we|they|parties|sides|two)(?:'re| are| were) (?:now |very |so |quite |nearly |almost |getting "
     r"|really )?(?:close|near)(?=[.,;\"]|\Z| to (?:an?|the|signing) )|we(?:'re| are) (?:nearly|almost"
     r"|getting) there"),
    ("god inshallah insha'allah luck fingers",
     r"God willing|insha'?allah|with (?:any |a little )?luck|fingers crossed"),
    ("deal agreement text framework result answer signature truce ceasefire breakthrough solution peace",
     r"(?:I|we|they|you|parties|sides|talks|round)(?: will| should|'ll| shall| can| could)(?: soon| "
     r"still)? (?:have|get|see|bring|reach) (?:an?|the|some)? ?(?:\w+ )?(?:deal|agreement|text|framework"
     r"|result|answer|signature|truce|ceasefire|breakthrough|solution|peace)(?: (?:tonight|today"
     r"|tomorrow|soon|by|before|within|this|next|in)\b|(?=[.,;\"]|\s*\Z))"),
    ("probably likelihood probability possibly sooner",
     r"(?:most|quite|very) probably|in all (?:likelihood|probability)|quite possibly|sooner or later"
     rf"|{EVENT} (?:[\w'-]+ ){{0,3}}(?:will|would) (?:most )?(?:probably|likely)"),
    ("promises promise promised threatens threatened",
     r"(?:promises?|promised|threatens?|threatened) to be (?:[\w-]+ )?(?:long|hard|difficult|tough"
     r"|lengthy|arduous|protracted|short|quick|thorny|stormy|bumpy|the)"),
    ("turning watershed",
     r"(?:could|may|might|will|would) (?:\w+ )?be (?:a |the )?(?:turning point|watershed)"),
    ("last fail outlive hold endure drag late collapse founder stall survive crumble unravel succeed "
     "begin restart resume start come bear happen",
     rf"{EVENT} (?:[\w'-]+ ){{0,3}}{_DOES}(?:last|fail|outlive|endure|drag|go late|collapse|founder"
     rf"|stall|survive|crumble|unravel|succeed|bear fruit|come to nothing|hold(?! (?:a|an|the|talks)\b))"
     rf"|(?:it|this|that) {_DOES}(?:all )?(?:collapse|founder|unravel|crumble|fall apart|not last|end "
     rf"badly|go well)"),
    ("part bit",
     r"(?:will|would|may|could) be the (?:hard|difficult|tricky|tough|hardest|easy|trickiest)"
     r" (?:part|bit)"),
    ("take takes",
     rf"(?:could|may|might|will|would|can) (?:well |easily |still )?take \"?(?:up to |at least |about "
     rf"|around |anywhere from )?(?:[\w-]+ )?(?:(?:to|or) [\w-]+ )?(?:more )?{SPAN}"),
    ("most", rf"(?:gives?|gave|has|have) (?:\w+ ){{0,4}}\"?(?:[\w-]+ ){{1,2}}{SPAN} at (?:the )?most"),
    ("wide", r"(?:gap|gaps|differences|distance)\b[^.;\"]{0,20} too (?:wide|great|big|large) to be"),
    ("likely unlikely",
     r"(?:are|were|look|looked|seem|seemed|appear|appeared) (?:\w+ )?(?:un)?likely to (?!be (?:held"
     r"|present|led)|take (?:up|part|place)|visit|attend|travel|meet\b|raise|discuss|host|focus|start"
     r"|begin|open|be the focus|figure|feature|come up)\w+"),
    ("another", r"(?<!be )(?<!is )(?<!are )expect(?:s|ed)? (?:another|a further|a new|one more) \w+"),
    ("expected", r"(?:hardly|scarcely|not|never) to be expected"),
    ("tough hard difficult long slow short complex complicated decisive critical thorny painful easy "
     "easier harder arduous bumpy rocky protracted tougher longer",
     rf"{EVENT} (?:[\w'-]+ ){{0,3}}(?:will|would|could|might|(?-i:may)) (?:\w+ly )?be (?:a |an |the "
     rf"|very |more |even )*(?:tough|hard|difficult|long|slow|short|complex|complicated|decisive"
     rf"|critical|thorny|painful|easy|easier|harder|arduous|bumpy|rocky|protracted|tougher|longer)"),
    ("concluded completed finished finalised finalized",
     r"(?:is|are|was|were|and) to be (?:concluded|completed|finished"
     r"|finali[sz]ed) (?:in|by|within|before)"),
    ("corner", r"(?:just )?(?:a)?round the corner"),
    ("looms loom loomed looming",
     r"(?:collapse|failure|deadlock|breakdown|no-deal|war|strike) (?:[\w'-]+ ){0,3}loom(?:s|ed|ing)?"),
    ("likely probable",
     r"(?:is|are|was|remains?|remained|seems?|seemed) (?:by far )?the most (?:likely|probable)"),
    ("need",
     r"(?:will|would|to) need (?:\w+ )?(?:until|(?:at least )?(?:one|two|three|four|another) (?:more )?"
     r"(?:rounds?|sessions?|meetings?|trips))"),
    ("pace rate", r"at this (?:pace|rate)"),
    ("nowhere", r"(?:will|would|could) (?:\w+ )?(?:get|go|lead) (?:\w+ )?nowhere"),
    ("pass go", r"(?:deadline|date|day) (?:[\w'-]+ ){0,3}(?:will|would) (?:come and go|pass)"),
    ("worse better", r"(?:will|would) get (?:worse|better)(?=[.,;]| before)"),
    ("end",
     r"(?:will|would|wo)(?: not|n't) (?:by itself |alone |yet )?end (?:the|a) (?:fighting|war|conflict"
     r"|strike|crisis)"),
    ("meant supposed planned scheduled",
     r"(?:is|are|was|were) (?:meant|supposed|planned|scheduled) to be (?:finished|completed|concluded"
     r"|ready|done|wrapped up)"),
    ("hardest toughest trickiest",
     r"(?:next|remaining|last|final|coming) [\w' ]{3,30} (?:is|are|will be) the (?:hardest|toughest"
     r"|trickiest)"),
    ("likely unlikely probable feasible realistic",
     r"(?:is|are|was|were) (?:thought|believed|considered|deemed|reckoned|judged|seen as) (?:\w+ "
     r")?(?:(?:un)?likely|probable|feasible|realistic)"),
    ("chance",
     r"(?:has|have|had|stands?|stood) (?:every|a (?:good|fair|real|slim)|little|no)"
     r" chance of (?!being accepted)\w+"),
    ("far distant remote", r"(?:seems?|looks?|remains?|appears?) as (?:far off|distant|remote|far away) as"),
    ("wrong",
     r"ways for (?:this|it|that|things) to go wrong"
     r"|(?:much|a lot|plenty) (?:can|could) (?:still )?go wrong"),
)  # fmt: skip
