"""Turns of phrase in which newsrooms tell how talks may end: odds that move, windows that close, ends "
"in sight."""

from __future__ import annotations

from talks.reading.outlooks.beliefs import WHEN
from talks.reading.outlooks.likelihoods import EVENT, SEEMS, SPAN
from talks.reading.outlooks.outcomes import BE, OUTCOME, WILL

_HARD = (
    r"(?:long|hard|tough|difficult|short|easy|close|bumpy|rocky|decisive|crucial|fatal|critical|costly|harder|tougher"
    r"|elusive|premature|short-lived|impossible|fruitful|fruitless|futile|wrong|right|painful|divisive|thorny)"
)
_MOVED = (
    r"(?:lengthened|shortened|improved|worsened|brightened|dimmed|receded|grown|risen|fallen|shrunk|narrowed"
    r"|evaporated|faded|vanished|increased|diminished|dwindled|rise|fall|recede|fade|grow|dim)"
)

# (words one of which the phrase holds, the phrase)
OMENS: tuple[tuple[str, str], ...] = (
    (
        "odds chances prospects prospect hopes likelihood optimism",
        r"(?:odds|chances|prospects?|hopes|likelihood|optimism)(?: (?:of|for|that|against) "
        r"[^.;\"]{2,60}?)? (?:ha(?:ve|s|d)"
        rf" )?(?:\w+ly |since |now )?{_MOVED}\b",
    ),
    (
        "miracle",
        r"(?:take|need|require|expect|short of) (?:an? |nothing less than a )?(?:small |minor )?miracle",
    ),
    (
        "give gives gave",
        rf"(?:give|gives|gave) (?:the |this |it |them )(?:{EVENT} )?(?:no more|not more|no longer|less"
        rf"|at most|at best|a"
        rf" few|another|only)(?: than)? (?:an? |\w+ )?(?:{SPAN}|week|month|year|day)\b",
    ),
    (
        "closer nearer further",
        r"(?:closer|nearer|further apart|farther apart) (?:together )?than (?:at any|ever|before|some "
        r"think|many think)",
    ),
    ("guess", r"(?:any ?body|any ?one)'s guess"),
    (
        "prove",
        rf"{WILL} (?:\w+ly |yet |well |also )?prove (?:to be )?(?:\w+ly |an? |the |more |too |as )*{_HARD}",
    ),
    (
        "room scope space",
        r"(?:little|some|scant|not much|hardly any|ample|still) (?:room|scope|space) (?:left )?for "
        r"(?:an? )?(?:\w+ )?"
        r"(?:compromise|agreement|deal|optimism|progress|movement|hope|illusions?|understanding|talks)",
    ),
    (
        "course track",
        r"on (?:course|track) to (?:sign|wrap|finish|conclude|meet|reach|be (?:signed|ready|done"
        r"|completed)|complete|agree"
        r"|fail|end|miss|collapse)",
    ),
    (
        "way distance time while",
        rf"(?:{EVENT}|{OUTCOME}) (?:[\w'-]+ ){{0,5}}{SEEMS} (?:still |some |\w+ly )*(?:a |some |quite a "
        rf")?(?:long |good )?"
        r"(?:way|distance|time|while) (?:off|away|from)",
    ),
    (
        "caution cautions cautioned cautioning warn warns warned warning",
        r"(?:caution|warn)(?:s|ed|ing)? (?:\w+ )?against (?:expecting|(?:\w+ )?(?:expectations|optimism"
        r"|hopes?|euphoria)"
        r"|hoping|reading too much|too much|any rush)",
    ),
    (
        "hangs hang hinges hinge depends depend turns turn rests rest",
        rf"(?:outcome|success|fate|future|result|{EVENT})(?: of [^.;\"]{{3,40}}?)? (?:will |would |now "
        rf"|still |largely "
        r"|may )*(?:hangs?|hinges?|depends?|turns?|rests?) (?:up)?on (?:whether|how|what|when|if)",
    ),
    ("anticipated foreseen", rf"{BE} (?:widely |generally |now |not )?(?:anticipated|foreseen) {WHEN}"),
    (
        "betting gambling banking wagering calculating praying assuming trusting",
        r"(?:is|are|was|were|am) (?:betting|gambling|banking|wagering|calculating|praying|assuming"
        r"|trusting) that",
    ),
    (
        "running window clock",
        r"(?:time|clock) (?:is|was|'s) (?:fast |quickly |rapidly )?(?:running (?:out|short)|ticking)"
        r"|running out of time"
        rf"|window (?:for|of|to)\b[^.;\"]{{2,50}}? (?:(?:is|was) (?:\w+ )?(?:closing|narrowing|shutting"
        rf"|shrinking)|{WILL}"
        r" (?:\w+ )?(?:close|shut|not stay open))",
    ),
    (
        "if",
        rf"(?:{EVENT}),? if (?:it|one|there) (?:ever |is |at all )?(?:comes?|any|happens?|emerges?"
        rf"|materiali[sz]es?)",
    ),
    (
        "taking emerging making works brewing coming slipping",
        rf"(?:{OUTCOME}|{EVENT}|outlines? of [^.;\"]{{3,40}}?) (?:{BE}) (?:\w+ly |now |already |still "
        rf")?(?:taking shape"
        r"|emerging|in the (?:making|works)|brewing|coming together|slipping away|slipping out of)",
    ),
    (
        "should",
        r"should (?:\w+ly |also |in turn )?(?:pave the way|lead to|open the (?:way|door)|result in|bear "
        r"fruit)",
    ),
    (
        "going gonna",
        rf"going to (?:be (?:an? |the |very |extremely |quite )*{_HARD}|take (?:time|a while|long|weeks"
        rf"|months|years)|fail"
        r"|collapse|happen|work|end (?:badly|well)|last|drag)",
    ),
    (
        "set bound destined poised doomed sure certain likely",
        r"(?:looks?|looked|seems?|seemed|appears?|appeared) (?:\w+ly )?(?:set|bound|destined|poised"
        r"|doomed|certain|sure) "
        r"to (?!host|visit|attend|meet\b|travel|hold (?:a|an|the|talks)|join|one\b|the\b|an?\b)\w+",
    ),
    (
        "brink verge cusp",
        r"on the (?:verge|brink|cusp) of (?:an? |the )?(?:\w+ )?(?:understanding|pact|peace|sign\w+)",
    ),
    (
        "chances odds bets",
        r"(?:chances|odds) are (?:that )?(?:the|it|they|he|she|we|there|an?|no)\b|all bets are off",
    ),
    (
        "fears",
        rf"fears (?:are|were|is|have been) (?:\w+ )?(?:growing|mounting|rising)|(?:there are|amid"
        rf"|growing|mounting) fears"
        rf" (?:that|of) [^.;\"]{{2,60}}?\b(?:{WILL}|collapse|failure|war|fighting|escalation)\b",
    ),
    (
        "seen regarded viewed",
        r"(?:is|are|was|were) (?:\w+ly )?(?:seen|regarded|viewed) as (?:an? |all but |highly |very |too "
        r")*(?:(?:un)?likely"
        r"|formality|inevitable|doomed|certain|remote|improbable|long shot|hopeless)",
    ),
    (
        "jury thread wire air call",
        r"jury (?:is|was) (?:still )?out|by a thread|(?:down )?to the wire|up in the air|too"
        r" close to call",
    ),
    (
        "glimmer ray glimmers flicker grounds light",
        r"(?:glimmers?|rays?|flicker|spark) of (?:hope|optimism|light)|grounds for (?:hope|optimism"
        r"|pessimism)|light at"
        r" the end",
    ),
    (
        "part stage phase hardest worst",
        r"(?:hard(?:est)?|difficult|tough(?:est)?|real|worst|most difficult) (?:part|work|stage|phase"
        r"|test|bargaining)"
        r" (?:is |was )?(?:now |only |just )?(?:begins|begun|beginning|yet to come|still to come|starts|to"
        r" come|ahead)",
    ),
    (
        "spill stretch run drag roll stretching",
        rf"(?:{WILL}|likely to|set to|expected to) (?:\w+ )?(?:spill|stretch|run|drag|roll|carry) "
        rf"(?:over |on |late |well "
        r")*into\b",
    ),
    ("earliest", r"(?:at the|until|before [^.;\"]{2,30}) (?:very )?earliest"),
    (
        "surprise surprised",
        r"(?:would|will) (?:be|come as) (?:an? |no |little )?(?:\w+ )?surprise|surprised to see",
    ),
    ("unconvinced", r"(?:remains?|remained|is|was|are|were) unconvinced"),
    (
        "recede recedes receding slim away",
        rf"prospects? of (?:an? |the |any )?(?:[\w-]+ ){{0,3}}(?:{EVENT}) (?:\w+ )?(?:reced\w+|fad\w+"
        rf"|dimm\w+)"
        rf"|(?:{OUTCOME}|{EVENT}) (?:{BE}|may be|could be|might be) (?:only |just |still |mere )?(?:\w+ "
        rf")?{SPAN} away",
    ),
    (
        "faith confidence trust",
        r"(?:little|no|scant|not much|hardly any|great|every) (?:faith|confidence|trust) (?:that|in "
        r"(?:an? |the |any |this )"
        rf"?(?:[\w-]+ ){{0,3}}(?:{EVENT}|deadline|date|timetable|outcome))",
    ),
    (
        "early soon possible",
        rf"{WILL} (?:\w+ly )?be (?:announced|signed|struck|reached|unveiled|concluded|sealed|ready"
        rf"|agreed|possible) as"
        rf" (?:soon|early) as|{WILL} (?:\w+ly |yet |still )?be possible (?:in|by|before|within|this"
        rf"|next|soon)\b",
    ),
    ("tipped", r"(?:is|are|was|were) (?:\w+ly )?tipped to (?!attend|lead|head|host)"),
    (
        "prospects chances chance prospect",
        r"(?:sees?|saw) (?:\w+ )?(?:prospects|chances)|(?:good|realistic|fair|decent|reasonable|strong"
        r"|poor|dim|scant|better)"
        r" (?:prospects?|chances?) (?:of|for|that)|play(?:s|ed|ing)? up (?:the )?(?:prospects?|chances)",
    ),
    ("uphill mountain", r"(?:an|face|faces|faced) uphill (?:struggle|battle|task|climb)|mountain to climb"),
    (
        "risk danger",
        r"(?:in danger|at risk|run(?:s|ning)? the risk) of (?:stall|fizzl|founder|slip|falling apart"
        r"|losing|ending|being"
        r" overtaken)\w*",
    ),
    ("done", r"(?:as good as|all but) (?:done|dead|signed|agreed|over)|(?:a|no|not a) done deal"),
    (
        "fear fears feared",
        r"fear(?:s|ed)? (?:an? |the |another |of an? )(?:[\w-]+ )?(?:relapse|resurgence|rupture"
        r"|bloodbath|vacuum|repeat|slide)",
    ),
    (
        "sense feeling conviction belief consensus unease",
        r"(?:growing|mounting|widespread|general|broad|increasing) (?:sense|feeling|conviction|belief"
        r"|consensus|unease) that",
    ),
    (
        "table prospect",
        r"(?:deal|agreement|breakthrough|settlement|accord|end)\b[^.;\"]{0,60}? (?:is|was|are) (?:now "
        r")?(?:off the table|not"
        r" in prospect|in prospect)",
    ),
    (
        "clear",
        r"(?:far from|not at all|by no means|hardly|anything but) clear (?:that|whether|if|how|when)\b",
    ),
    (
        "excluded ruled discounted",
        r"(?:cannot|can't|could not|couldn't|can not|not to) be (?:entirely |completely )?(?:ruled out"
        r"|excluded|discounted)(?! if\b)",
    ),
    ("pin pinned pinning", r"pin(?:s|ned|ning)? (?:\w+ )?hopes on"),
)
