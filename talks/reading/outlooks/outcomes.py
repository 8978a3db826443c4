"""Words in which the outcome of talks is told before it comes, written like the phrases of outlook."""

from __future__ import annotations

BE = r"(?:am|is|are|was|were|be|been)"
WILL = r"(?:will|would|could|may|might)"
MOOD = r"(?:optimistic|pessimistic|hopeful|sceptical|skeptical|upbeat|downbeat|confident)"
DOUBT = r"(?:hope|confidence|optimism|pessimism|doubts?|scepticism|skepticism|belief|conviction|fears?)"
OUTCOME = (
    r"(?:break-?throughs?|progress|agreement|deal|accord|solution|results?|outcome|compromise|consensus"
    r"|settlement|announcement)"
)
TALKS = (
    r"(?:truce|ceasefire|deal|talks|process|agreement|accord|round|summit|text|conference|negotiations"
    r"|treaty|dialogue|discussions|mediation)"
)
ADVERB = r"(?:\w+ly |still |very |more |less |soon |well |yet |not |now )*"
# "expects the pledge to be kept": so much is asked, not foretold
ASKED = (
    r"(?:kept|honou?red|respected|enforced|implemented|released|returned|collected|treated|heard"
    r"|consulted|involved|included|paid|withdrawn|lifted|on the table)"
)
OUTLOOK = r"(?:outlook|prospects?|chances|odds|hopes|expectations)"

# (words one of which the phrase holds, the phrase)
OUTCOMES: tuple[tuple[str, str], ...] = (
    # the outcome itself, told before it comes
    ("signed extended prolonged resolved bridged overcome closed completed concluded reached settled "
     "ratified renewed finalised finalized adopted initialled unveiled finished resumed put",
     rf"\b(?:{TALKS}|paper|document|differences|gaps?|issues?|work|ratification|memorandum|protocol"
     r"|questions?|border|code|resolution|declaration|pact|statement|MoU|contract) (?:[\w-]+"
     rf" ){{0,4}}(?:{WILL}|can|should) (?:\w+ly |soon |not |never |yet |eventually )*be (?:\w+ly"
     r" )?(?:signed|extended|prolonged|resolved|bridged|overcome|closed|completed|concluded|reached"
     r"|settled|ratified|renewed|finali[sz]ed|adopted|initialled|unveiled|finished"
     r"|resumed(?! (?:on|in|at) [A-Z])|put to the)"
     r"(?![^.;]{0,60}\b(?:unless|without)\b)"),
    ("sign initial agree settle reach conclude strike compromise concessions",
     r"\b(?:they|parties|sides?|delegations|leaders|ministers|negotiators|countries|presidents"
     r"|neighbours|governments|two|both) (?:will|would|could(?! not)|may|might) (?!only|not sign"
     r"|be)(?:\w+ly |soon |in the end |eventually |never |not |yet )*(?:sign(?! only)|initial"
     r"|agree on(?![.;,\"]|\Z)|settle|reach|conclude|strike|compromise|make (?:\w+"
     r" )?concessions)(?![^.;]{0,60}\b(?:only|as soon as|unless)\b)"),
    ("expected",
     r"(?:is|are|was|were|be) (?:widely |now |not |also |still )?expected (?:to (?!(?:once |again |also "
     r"|now )*(?:attend|arrive|visit|travel|meet|speak|host|hold|chair|lead|brief|address|join|fly|be "
     r"(?:present|attended|joined|held|led|represented|accompanied)|take part|participate|give"
     r"|present|see (?:each|one)"
     r"|raise|discuss|demand|reject|ask|urge|head|come|go to|stay|deliver a|make a|take place in|take up"
     r"|leave|exchange|report|begin|gather|remain|announce|cross|open|welcome|receive|return|focus on"
     r"|lay|set out|explain|inform|start|appear|testify|resume (?:in|on|at|talks)|stop|cease|respect"
     r"|withdraw|respond|observe|abide|refrain|comply|honou?r))\w+|by|before|within|later"
     r"|next|this|soon|at the end|in (?:the (?:coming|next|autumn|spring|summer|first|second|third|last"
     r"|fall)|late|early|mid|\d{4}|January|February|March|April|May|June|July|August|September|October"
     r"|November|December|several|a few|two|three))"),
    ("likely likeliest probable",
     r"(?:likeliest|(?:most )?(?:likely|probable)) (?:outcome|result|scenario|ending)"),
    ("money", r"smart money"),
    ("last final decisive crucial hardest critical toughest difficult trickiest",
     r"(?:will|would|could|may|might) (?:\w+ly |well )?be (?:the (?:last|final|decisive|hardest|toughest"
     r"|most difficult|trickiest)|decisive|crucial|critical)"),
    ("probably likely certainly inevitably",
     r"(?:will|would) (?:probably|most likely|likely|almost certainly|inevitably) (?!attend|visit"
     r"|travel|meet|be (?:in|led|headed)|lead|head|join|represent)"),
    ("surprised surprise amazed astonished shocked",
     r"(?:surprised?|amazed|astonished|shocked) (?:if|should|to see)|surprised? (?:that|when)"
     r"|(?:(?:will|would) not|won't|wouldn't) surprise"),
    ("convinced persuaded unconvinced unpersuaded",
     rf"(?:not |few |hardly |nobody |no one |everyone |un)(?:[\w']+ ){{0,3}}?(?:convinced|persuaded) "
     rf"(?:that|of|by)|convinced (?:that )?[^.;\"]{{0,50}}\b{WILL}"),
    ("rather matter months weeks years",
     r"(?:days|weeks|months|years),? rather than|matter of (?:\w+ )?(?:days|weeks|months|hours|time)"
     r"|(?:sees?|foresees?|predicts?) (?:\w+ to \w+|\d+|several|\w+) (?:months|weeks|years)"),
    ("believe believes believed think thinks thought reckons reckon suspects assumes guessed forecasting",
     r"(?:believe[sd]?|thinks?|thought|reckons?|suspects|assumes|guessed|forecasting) (?:that )?(?!it"
     rf" will have)[^.;\"]{{2,70}}?(?: (?:{WILL}|yet to|can be)|'ll)\b"),
    ("chance",
     r"(?:gives?|gave) (?![^.;]{3,50} (?:another|a second|one more|every|a last) chance)[^.;]{3,50} chance"
     r"(?! to\b)"),
    ("chance chances odds likelihood",
     r"(?:puts?|rates?|rated) (?:the|its|their) (?:chances?|odds|likelihood)"),
    ("expect", r"(?:would|should|do|does|did)(?: not|n't) expect|not to expect|reason to expect"),
    ("expected expect",
     rf"(?:he|she|it|they|I|we|who) expect(?:ed|s)? [A-Z][\w' -]{{2,30}} to (?!be {ASKED})\w+"),
    ("derail sink scupper unravel upset torpedo doom wreck jeopardise jeopardize collapse scuttle hinder "
     "hamper stall impede derailing collapsing unravelling unraveling",
     r"(?:could|may|might|would|will|risks?|threatens? to|threatened to) (?:yet |still |also |easily "
     r")?(?:derail|sink|scupper|unravel|upset|torpedo|doom|wreck|jeopardi[sz]e|collapse|scuttle"
     r"|complicate|hinder|hamper|stall|impede)(?:ing)? (?!(?:him|her|them)\b)"),
    ("analysts experts observers analyst expert diplomats researchers mediators",
     r"\b(?:analysts?|experts?|observers?|researchers?|diplomats|mediators)\b[^.;\"]{0,60}\b(?:says?"
     r"|said|warn(?:ed|s)?|caution(?:ed|s)?|argue[sd]?|predict(?:ed|s)?|fear(?:ed"
     r"|s)?)\b[^.;\"]{0,80}\b(?:will|could|may|might)\b"),
    ("likely unlikely set bound poised",
     r"(?:is|are|was|were|look|looks|looked|seems?|seemed|appear|appears|remain|remains) (?:\w+ "
     r")?(?:un)?(?:likely|set|bound|poised) to (?:continue(?! on [A-Z])|go on|resume(?! (?:next|this"
     r"|later|(?:(?:on|in|at) )?(?-i:[A-Z])|(?:\w+ ){0,2}(?:talks|negotiations|dialogue)\b))"
     r"|run(?! out)|be (?:long|the(?! focus)|a|difficult|hard|tough|slow"
     r"|signed|agreed|reached)|yield|produce|end|bring|follow|dominate|prove|survive|hold(?! (?:an?"
     r"|the|new|further|their|talks)\b)|agree|sign"
     r"|settle|accept|reach|go beyond|get)"),
    ("prospect", r"(?:distant|remote|dim|slim|realistic|real|bleak|little|no) prospect"),
    ("remote slim slender dwindling fading growing rising receding fragile gloomy upbeat sombre somber"
     " cautious bleak buoyant",
     rf"(?:{OUTLOOK}|optimism|pessimism|mood|confidence) (?:[\w'-]+ ){{0,7}}?(?:remote|slim|slender|"
     "dwindling|fading"
     r"|growing|rising|receding|fragile|gloomy|upbeat|sombre|somber|cautious|bleak|buoyant)"),
    ("close closer near nearer",
     rf"(?:{BE}|come|closer|inch\w*) (?:\w+ )?(?:close|closer|near|nearer) to (?:an? |the |signing "
     rf"|reaching |striking |concluding )(?:[\w-]+ ){{0,2}}?{OUTCOME}"),
    ("aim aims aiming aimed hope hopes hoping",
     r"(?:aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)) to (?:conclude|finish|complete|finali[sz]e|wrap up|sign"
     r"|seal|reach|strike|have (?:a|an|the))"),
    ("should",
     r"(?:talks|negotiations|round|work|drafting|discussions) should (?:\w+ )?(?:wrap up|end|conclude"
     r"|finish|be over|be (?:done|finished|completed|concluded)|resume|last|take)"),
    ("road path way process work",
     r"(?:road|path|way) (?:ahead|forward|to peace|to a deal|to an agreement) (?:\w+ )?(?:will|would|is"
     r"|was|remains?)|(?:much|a lot of|more|hard|considerable) work (?:still )?(?:remain(?:s|ed)|to be "
     r"done|to do|lies|lay|ahead|is needed|was needed)|long (?:way|road) (?:to go|ahead|off)"),
    ("early soon premature",
     r"(?:too (?:early|soon)|premature) to (?:talk|speak|say|tell|predict|expect|judge|call|declare"
     r"|draw|know|assess)"),
    ("light tunnel", r"light at the end of"),
    ("rounds",
     r"(?:several|many|two|three|four|more|further|additional) (?:more |further )?rounds (?:will|would"
     r"|may|to)|(?:take|need|require) (?:at least )?(?:several|two|three|four|many|a few) (?:more "
     r"|further )?rounds"),
    ("doomed destined", r"(?:doomed|destined) to \w+"),
    ("quick easy swift early fast magic",
     r"(?:no|ruled out an?|not a) (?:quick|easy|swift|early|fast|magic) (?:fix|solution"
     r"|breakthrough|deal|answer|wins?|end)"),
    ("hope hopes", r"(?:hold|holds|held|holding) out (?:much |little |any |no |some )?hopes?"),
    ("days hours weeks months",
     r"(?:coming|next) (?:\w+ )?(?:days|hours|weeks|months) (?:will|would) (?:be|show|tell|decide)"),
    ("hard difficult",
     r"(?:hard|difficult) to (?:(?:see|imagine) (?:how|a|the|any|an)|(?:reach|get|achieve|conclude"
     rf"|strike|secure|find) (?:an? |the )?(?:\w+ )?{OUTCOME})"),
    ("deal agreement accord breakthrough breakthroughs progress solution result results outcome compromise"
     " consensus settlement announcement",
     r"there (?:will|would|could|may|might) be (?:no |an? |not be )(?:[\w-]+ )?"
     rf"{OUTCOME}(?! (?:until|unless|without|if)\b)"),
    ("clear unclear uncertain unknown seen tell guess question",
     r"(?:unclear|not clear|uncertain|unknown) (?:whether|if|how long|when) "
     r"(?![^.;]{2,50}? (?:was|were|had|took|did) )(?:the |a |an |any |this "
     r"|that |we |it |they |talks|either|both|(?-i:[A-Z])\w+ (?:will|would|can"
     r"|could))[^.;]{0,60}|remain(?:s|ed) to be seen|anyone's guess|only time "
     r"will tell|open question (?:whether|if)"),
    ("yet", r"(?:is|are|was|were) yet to come"),
    ("expect expects expected expecting",
     r"expect(?:s|ed|ing)? (?:an? |the )?(?:[\w-]+ )?(?:answer|reply|decision|results?|response"
     r"|signature|text) (?:by|before|within|in (?!writing)|on|next|soon)"),
    ("improbable inevitable inconceivable unthinkable realistic unrealistic",
     r"(?:is|was|are|were|seems|looks|be) (?:\w+ )?(?:improbable|inevitable|inconceivable|unthinkable"
     r"|more realistic|unrealistic)"),
    ("case scenario", r"(?:base|best|worst|likeliest)[- ](?:case|scenario)"),
    ("view opinion belief",
     rf"of the (?:view|opinion|belief) that [^.;\"]{{2,80}}?\b(?:{WILL}|is going to|can)\b"),
    ("see sees foresee foresees",
     r"(?:do|does|did)(?: not|n't) (?:fore)?see (?:[\w-]+ ){1,6}?(?:before|taking|coming"
     r"|being|happening|by|in)"),
    ("promise promises",
     r"(?:do|does|did|can|could)(?: not|n't|not)? (?:not )?promise (?:miracles|results|success|a deal)"),
    ("bet bets betting",
     r"(?:would|wouldn't|would not) bet|safe bet|(?:bet|bets|betting) (?:on|against)(?! it\b)|the "
     r"betting is|bets are"),
    ("guess bet", r"(?:my|his|her|our|best|safest) (?:own )?(?:guess|bet) is"),
)  # fmt: skip
