"""More words for what is foretold of talks: verbs of foretelling, moods, signs, what cannot be ruled out."""

from __future__ import annotations

from talks.reading.outlooks.outcomes import BE, OUTCOME, TALKS, WILL

_END = (
    r"(?:failure|collapse|deadlock|breakdown|impasse|stalemate|extension|signature|signing|rupture|escalation"
    r"|deal|agreement|breakthrough|compromise|accord|settlement|postponement|delay|war|truce|success)"
)
_NOT_TALKED_OF = r"(?!him\b|her\b|them\b|us\b|me\b|reporters)"

# (words one of which the phrase holds, the phrase)
FORECASTS: tuple[tuple[str, str], ...] = (
    (
        "anticipate anticipates anticipated foresee foresees foresaw envisage envisages forecast forecasts "
        "reckon reckons estimate estimates estimated guess guesses",
        r"(?:anticipate(?! that)s?|anticipated(?! that)|foresees?|foresaw|forecasts?|reckons?|estimate[sd]?"
        r"|guess(?:es)?) (?:that [^.;\"]"
        rf"{{2,70}}?\b{WILL}|(?:the |a |an |it |no |more |\w+ more )?(?:[\w'-]+ ){{1,6}}?(?:{OUTCOME}"
        rf"|{WILL} |"
        r"rounds?|to (?:be|take|last)|by|before|within|months|weeks))",
    ),
    (
        "forecast foresee foresees foresaw envisage envisages",
        rf"(?:forecast|foresees?|foresaw|envisages?) (?:an? |the "
        rf"|no )?{_END}",
    ),
    ("doubts doubted", r"(?<!no )doubt(?:s|ed) (?:it|this|that)(?=[.,;]|\Z)"),
    (
        "hopes hoped hope",
        r"hope[sd]? to (?:have [^.;\"]{3,60}? (?:settled|signed|ready|done|finished|completed|agreed|closed"
        r"|resolved|in place|wrapped up|concluded)|hold the (?:first|next|second)|get (?:a|the) (?:deal|text"
        r"|agreement)|settle|close|resolve|bridge|wrap up|make progress)",
    ),
    ("bet", r"(?:[Oo]ur|[Mm]y|'s|[Tt]he)(?: own)? bet(?: is)?[:,]|that is (?:our|my) bet"),
    (
        "met fulfilled kept missed observed",
        r"(?:date|deadline|timetable|target|calendar|schedule) (?:will|would) (?:not |hardly |never "
        r"|again )?be "
        r"(?:met|fulfilled|kept|missed|observed)",
    ),
    (
        "reckons reckon count counts counted betting bank banks banking",
        rf"(?:reckons?|counts?|counted|betting|banks?"
        rf"|banking) (?:with|on) (?:an? |the )?(?:\w+ )?(?:{OUTCOME}|{_END})",
    ),
    ("sight", r"(?:not |no \w+ (?:is |was |are )?(?:yet )?|hardly |nowhere )in sight"),
    (
        "remote distant elusive reach",
        rf"(?:{OUTCOME}|peace) (?:{BE}|seems?|seemed|looks?|looked|appears?|appeared|remains?"
        rf"|remained) (?:\w+ )?"
        r"(?:remote|distant|elusive|out of reach|beyond reach|a distant)",
    ),
    ("ever", r"(?:closer|nearer|further (?:away )?|farther (?:away )?) than (?:ever|before)"),
    ("apart", r"(?:worlds|miles|leagues) apart(?=[.,;]|\Z| on)"),
    (
        "threaten threatens threatened risk risks risked",
        rf"{TALKS} (?:threaten(?:s|ed)?|risk(?:s|ed)?) (?:to )?(?:fail|collaps|stall|founder|break|drag"
        rf"|end)\w*",
    ),
    (
        "doomed dead buried",
        rf"{TALKS} (?:is|are|was|were|seems?|looks?) (?:\w+ )?(?:doomed|dead"
        rf"|as good as dead)",
    ),
    ("pass go", r"(?:years|months|weeks) (?:will|would|may|might|could) (?:pass|go by)"),
    (
        "certain sure convinced",
        rf"(?:is|was|are|were|am) (?:not |quite |almost |\w+ly )?(?:certain|sure"
        rf"|convinced) (?:that )?[^.;\"]{{2,50}}?"
        rf"\b{WILL}\b",
    ),
    (
        "sceptical skeptical hopeful optimistic pessimistic upbeat confident gloomy bullish note tone",
        r"(?:sounded|seemed|appeared|looked|professed (?:himself|herself)|declared (?:himself"
        r"|herself)) (?:\w+ )?"
        r"(?:sceptical|skeptical|hopeful|optimistic|pessimistic|upbeat|confident|gloomy|bullish)"
        r"|(?:struck|sounded|hit) an? (?:\w+ )?(?:optimistic|pessimistic|hopeful|upbeat|cautious|sceptical"
        r"|confident|downbeat|gloomy) (?:note|tone)",
    ),
    (
        "expectations hopes optimism",
        r"(?:dampen(?:s|ed)|lower(?:s|ed)|temper(?:s|ed)|dashed|cooled|curbed|downplay(?:s|ed)|managed"
        r"|reined in"
        r"|scaled back|raised|fuelled|fueled) (?:the |any |all )?(?:\w+ )?(?:expectations|hopes|optimism)\b",
    ),
    (
        "fear fears feared",
        rf"fear(?:s|ed)? (?:an? |the |another |that )(?:[\w'-]+ ){{0,3}}?{_END}",
    ),
    (
        "uncertain unclear questionable open doubtful doubt",
        rf"(?:outcome|result|fate|future) (?:of [^.;]{{3,40}} )?(?:{BE}"
        rf"|remains?|seems?) (?:\w+ )?(?:uncertain|open|unclear|in doubt)|cast doubt (?:on|over)|(?:is|was"
        rf"|remains?) (?:doubtful|questionable)|throws? doubt on",
    ),
    (
        "consider considers considered",
        rf"considers? (?:an? |the )(?:\w+ )?{OUTCOME} (?:\w+ )?(?:possible"
        rf"|likely|unlikely|feasible|realistic|certain|within)",
    ),
    (
        "expected",
        r"(?:decision|answer|reply|result|ruling|signature|signing|vote|announcement|verdict|text|draft"
        r"|report|outcome"
        r"|response|statement|declaration|communique) (?:is|was|are) (?:not |now |widely )?expected (?:on"
        r"|in|by|at"
        r"|after|before|this|next|within|to(?= follow))",
    ),
    (
        "scheduled planned slated meant supposed",
        r"(?:are|is|was|were) (?:scheduled|planned|meant|supposed|slated) to (?:last|run (?:for|until)"
        r"|continue until"
        r"|take (?:two|three|four|five|several))",
    ),
    (
        "depend depends hinge hinges",
        r"(?:much|everything|a lot|all) (?:will |would |now )?(?:depends?"
        r"|hinges?) (?:up)?on",
    ),
    ("question", r"whether [^.;]{3,60} (?:is|remains) (?:an open|another|a different) (?:question|matter)"),
    (
        "fragile shaky precarious",
        rf"{TALKS} (?:looks?|seems?|remains?|appears?) (?:\w+ )?(?:fragile|shaky|precarious)",
    ),
    (
        "signs everything points indications",
        rf"(?:all (?:the )?signs|everything|indications|all indications|signs) (?:now )?points? (?:to"
        rf"|towards?) (?:an? "
        rf"|the )?(?:\w+ )?{_END}",
    ),
    (
        "likely unlikely probable improbable inevitable unavoidable",
        rf"\b{_END} (?:is|was|looks|looked|seems|seemed|appears|appeared"
        rf"|remains) (?:\w+ )?(?:un)?(?:likely|probable"
        r"|improbable|inevitable|unavoidable|certain|possible)",
    ),
    (
        "fail collapse succeed end failure deadlock collapse impasse",
        rf"{TALKS} (?:\w+ )?(?:look(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?) (?:set|bound|destined|likely"
        rf"|poised) to"
        rf"|(?:head(?:s|ed|ing)?|mov(?:es|ed|ing)|drift(?:s|ed|ing)?) (?:for|towards?"
        rf"|into) (?:an? )?(?:\w+ )?{_END}",
    ),
    (
        "well plan planned smoothly according barring luck",
        r"[Ii]f (?:all|everything) goes (?:well|to plan|as planned|smoothly|according)"
        r"|[Bb]arring (?:surprises|a"
        r" (?:surprise|miracle|last)|an? \w+)|[Ww]ith (?:a bit of |some |any )?luck",
    ),
    (
        "we",
        r"[Ww]e (?:will|'ll|shall|are going to|could|may|might) have (?:an? |the |no )(?:\w+ )?(?:deal"
        r"|agreement|text"
        r"|result|paper|date|accord|answer|breakthrough)|[Ww]e are (?:very |so |quite |nearly "
        r"|almost )?(?:close|there"
        r"|nearly there)(?=[.,;]|\Z| to)",
    ),
    (
        "easy simple quick plain",
        r"(?:will|would|wo|won't|is|was)(?: not|n't|n't|'t)? (?:not )?be (?:\w+ )?(?:easy|simple|quick"
        r"|plain sailing)"
        r"(?=[.,;\"]|\Z| for)",
    ),
    (
        "expected expects expect",
        r"expect(?:s|ed)? (?:very |too |so )?(?:little|much|nothing|a great deal|no great) (?:from|of)"
        r"|(?:little|nothing"
        r"|much|not much) (?:is|was) expected (?:of|from)",
    ),
    (
        "aim hope plan idea ambition",
        r"(?:aim|hope|plan|idea|ambition) (?:is|was|remains) (?:to (?:sign|finish|be done"
        r"|conclude|complete"
        r"|have|reach|close|settle|wrap|agree|be ready)|that [^.;]{3,60} (?:will|would|can|could) )",
    ),
    (
        "scepticism skepticism optimism pessimism gloom",
        r"(?:scepticism|skepticism|optimism|pessimism|gloom) (?:prevail|reign|dominat|persist|grow|linger"
        r"|fad|spread)"
        r"\w*",
    ),
    (
        "ruled excluded",
        rf"{_END}(?: [\w' -]{{2,30}})? (?:cannot|can not|could not|can't|is not"
        rf"|was not) (?:be )?(?:ruled out|excluded)",
    ),
    (
        "wish wishes patience",
        rf"{TALKS} (?:will|would) (?:need|take|require|demand) (?:time|patience|years"
        rf"|months|weeks)",
    ),
    (
        "slip slide overrun prolonged extended",
        r"(?:could|may|might|would|will) (?:\w+ )?(?:slip|slide|overrun|be (?:prolonged|extended|delayed"
        r"|postponed|put off)"
        r") (?:past|to|until|till|into|beyond|through|by|for)",
    ),
    (
        "run go continue carry last",
        rf"(?:{TALKS}|sessions|these|they|consultations) (?:would|will|could|might|may) (?:run|go on"
        rf"|continue|carry on"
        r"|last) (?:for|until|till|into|as long as|through)",
    ),
    (
        "ready completed finished done",
        rf"(?:text|draft|protocol|document|reading|report|road map|roadmap"
        rf"|paper) (?:{WILL}|can|should) (?:well |soon |only )?be (?:ready|completed|finished|done)",
    ),
    (
        "hopeful confident optimistic",
        r"(?:is|was|are|were|remains?) (?:\w+ )?(?:hopeful|confident"
        r"|optimistic)(?: that)? (?:that )?[^.;\"]{2,60}?\b"
        rf"{WILL}\b",
    ),
    (
        "fear feared fears",
        rf"fear(?:ed|s)? (?:an? )?(?:outbreak|return to|new|renewed"
        rf"|resumption) {_NOT_TALKED_OF}",
    ),
    (
        "hopes",
        r"hopes (?:of|for) [^.;]{3,60} (?:faded|dimmed|rose|grew|evaporated|died|receded|sank"
        r"|were dashed)",
    ),
    (
        "hours days weeks minutes inches steps",
        rf"(?:only |just |mere |a few )?(?:hours|days|weeks|minutes|inches|steps) (?:away )?from (?:an?"
        rf" |the |signing"
        rf" |reaching )(?:[\w-]+ )?{OUTCOME}",
    ),
    ("expect expects expected", r"(?<!is )(?<!was )(?<!be )expect(?:s|ed)? that (?!all\b|both\b)"),
    (
        "expect expects expected",
        r"(?<!is )(?<!are )(?<!was )(?<!were )expect(?:s|ed)? (?:an? |another |one |two |at least |the "
        r"|no |more )"
        r"(?:[\w-]+ ){1,8}?(?:before|by|within|back (?:by|before|in|on|well)) ",
    ),
    (
        "expects expect expected",
        r"expect(?:s|ed)? (?:the |a |an )?(?:[\w%.-]+ ){1,3}to (?:stick|stay|remain|hold)",
    ),
    (
        "come follow happen",
        r"(?:could|may|might) (?:come|follow|happen) (?:as early as|by|before|within|in|on|next|this|soon)",
    ),
    ("trust trusts trusted", rf"trust(?:s|ed)? (?:that )?[^.;\"]{{3,60}}?\b{WILL}\b"),
    (
        "chance prospect hope likelihood",
        r"there (?:is|was|remains) (?:still )?(?:a|no|little|some|every|hardly a) (?:real |good |slim "
        r"|fair )?"
        r"(?:chance|prospect|hope|likelihood) (?:of|that)",
    ),
    ("see", r"(?:do|does|did)(?: not|n't) see (?:[\w'-]+ ){1,3}?\w+ing\b"),
    (
        "last",
        r"(?:may|might|could|will|would) last (?:up to|at least|about|until|no (?:more|longer)|a|\w+"
        r" (?:days|weeks"
        r"|months|years))",
    ),
    (
        "survive last hold",
        r"(?:meeting|session|arrangement|line|pause|lull|calm) (?:may|might|could|will|would) (?:not )?"
        r"(?:survive|last|hold)\b",
    ),
    ("depend depends", r"(?:much|a lot|everything|the rest) (?:will |may |would |might )?depends? on"),
    ("wait", r"(?:will|would) have to wait (?:until|for at least|months|weeks|another)"),
    ("last", r"too good to last"),
    ("nothing", r"there (?:will|would|may) be nothing (?:by|before|until|left)"),
    (
        "looking",
        r"looking at (?:the )?(?:(?:second|first) half|end of|next|early|late|spring|summer|autumn"
        r"|\d{4}|months"
        r"|years|weeks)",
    ),
    (
        "lead",
        rf"(?:may|might|could|will|would) (?:yet |still )?lead to (?!war)(?:an? |the )?(?:\w+ )?{_END}",
    ),
)
