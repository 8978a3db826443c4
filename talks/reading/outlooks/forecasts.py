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
    ("anticipate anticipates anticipated foresee foresees foresaw envisage envisages forecast forecasts "
     "reckon reckons estimate estimates estimated guess guesses",
     r"(?:anticipate(?! that)s?|anticipated(?! that)|envisages?|foresees?|foresaw|forecasts?|reckons?"
     rf"|estimate[sd]?|guess(?:es)?) (?:that [^.;\"]{{2,70}}?\b{WILL}|(?:the |a |an |it |no |more "
     rf"|\w+ more )?(?:[\w'-]+ ){{1,6}}?(?:{OUTCOME}|{WILL} |rounds?|surprises|signatures?|signing"
     r"|to (?:be|take|last)|by|before|within|months|weeks))"),
    ("doubt doubts doubted", r"(?<!no )doubt(?:s|ed)? (?:it|this|that)(?=[.,;]|\Z)"),
    ("hopes hoped hope",
     r"hope[sd]? to (?:have [^.;\"]{3,60}? (?:settled|signed|ready|done|finished|completed|agreed|closed"
     r"|resolved|in place|wrapped up|concluded)|hold the (?:first|next|second)|get (?:a|the) (?:deal|text"
     r"|agreement)|settle|close|resolve|bridge|wrap up|make progress)"),
    ("met fulfilled kept missed observed",
     r"(?:date|deadline|timetable|target|calendar|schedule) (?:will|would) (?:not |hardly |never |again "
     r")?be (?:met|fulfilled|kept|missed|observed)"),
    ("reckons reckon count counts counted betting bank banks banking",
     rf"(?:reckons?|counts?|counted|betting|banks?"
     rf"|banking) (?:with|on) (?:an? |the )?(?:\w+ )?(?:{OUTCOME}|{_END})"),
    ("sight", r"(?:not |no \w+ (?:is |was |are )?(?:yet )?|hardly |nowhere )in sight"),
    ("remote distant elusive reach",
     rf"(?:{OUTCOME}|peace) (?:{BE}|seems?|seemed|looks?|looked|appears?|appeared|remains?|remained) "
     rf"(?:\w+ )?(?:remote|distant|elusive|out of reach|beyond reach|a distant)"),
    ("ever", r"(?:closer|nearer|further (?:away )?|farther (?:away )?) than (?:ever|before)"),
    ("pass go", r"(?:years|months|weeks) (?:will|would|may|might|could) (?:pass|go by)"),
    ("certain sure convinced",
     rf"(?:is|was|are|were|am) (?:not |quite |almost |\w+ly )?(?:certain|sure|convinced) (?:that "
     rf")?[^.;\"]{{2,50}}?\b{WILL}\b"),
    ("fear fears feared", rf"fear(?:s|ed)? (?:an? |the |another |that )(?:[\w'-]+ ){{0,3}}?{_END}"),
    ("uncertain unclear questionable open doubtful doubt unknown",
     rf"(?:outcome|result|fate|future) (?:of [^.;]{{3,40}} )?(?:{BE}"
     rf"|remains?|seems?) (?:\w+ )?(?:uncertain|open|unclear|unknown|in doubt)|cast doubt (?:on|over)"
     rf"|(?:is|was|remains?) (?:doubtful|questionable)|throws? doubt on"),
    ("depend depends hinge hinges",
     r"(?:much|everything|a lot|all) (?:will |would |now )?(?:depends?|hinges?) (?:up)?on"),
    ("signs everything points indications",
     rf"(?:all (?:the )?signs|everything|indications|all indications|signs) (?:now )?points? (?:to"
     rf"|towards?) (?:an? |the )?(?:\w+ )?{_END}"),
    ("well plan planned smoothly according barring luck",
     r"[Ii]f (?:all|everything) goes (?:well|to plan|as planned|smoothly|according)|[Bb]arring "
     r"(?:surprises|a (?:surprise|miracle|last)|an? \w+)|[Ww]ith (?:a bit of |some |any )?luck"),
    ("easy simple quick plain",
     r"(?:won't|wouldn't|(?:will|would) (?:not|never|hardly)) be (?:\w+ )?(?:easy|simple|quick"
     r"|plain sailing)(?=[.,;\"]|\Z| for)"),
    ("expected expects expect",
     r"expect(?:s|ed)? (?:very |too |so )?(?:little|much|nothing|a great deal|no great) (?:from|of)"
     r"|(?:little|nothing|much|not much) (?:is|was) expected (?:of|from)"),
    ("aim hope plan idea ambition",
     r"(?:aim|hope|plan|idea|ambition) (?:is|was|remains) (?:to (?:sign|finish|be done|conclude|complete"
     r"|have|reach|close|settle|wrap|agree|be ready)|that [^.;]{3,60} (?:will|would|can|could) )"),
    ("ruled excluded",
     rf"{_END}(?: [\w' -]{{2,30}})? (?:cannot|can not|could not|can't|is not"
     rf"|was not) (?:be )?(?:ruled out|excluded)"),
    ("slip slide overrun prolonged extended",
     r"(?:could|may|might|would|will) (?:\w+ )?(?:slip|slide|overrun|be (?:prolonged|extended|delayed"
     r"|postponed|put off)) (?:past|to|until|till|into|beyond|through|by|for)"),
    ("fail collapse succeed end failure deadlock collapse impasse",
     rf"{TALKS} (?:\w+ )?(?:look(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?) (?:set|bound|destined|likely"
     rf"|poised) to|(?:head(?:s|ed|ing)?|mov(?:es|ed|ing)|drift(?:s|ed|ing)?) (?:for|towards?|into) "
     rf"(?:an? )?(?:\w+ )?{_END}"),
    ("run go continue carry last",
     rf"(?:{TALKS}|sessions|these|they|consultations) (?:would|will|could|might|may) (?:run|go on"
     rf"|continue|carry on|last) (?:for|until|till|into|as long as|through|past|beyond)"),
    ("ready completed finished done",
     rf"(?:text|draft|protocol|document|reading|report|road map|roadmap"
     rf"|paper) (?:{WILL}|can|should) (?:not |well |soon |only )?be (?:ready|completed|finished|done)"),
    ("hopeful confident optimistic",
     rf"(?:is|was|are|were|remains?) (?:\w+ )?(?:hopeful|confident|optimistic)(?: that)? (?:that "
     rf")?[^.;\"]{{2,60}}?\b{WILL}\b"),
    ("fear feared fears",
     rf"fear(?:ed|s)? (?:an? )?(?:outbreak|return to|new|renewed|resumption) {_NOT_TALKED_OF}"),
    ("hopes",
     r"hopes (?:of|for) [^.;]{3,60} (?:faded|dimmed|rose|grew|evaporated|died|receded|sank|were dashed)"
     r"|(?:rais|dimm|dampen|boost|lift|reviv)(?:es?|ed|ing|s) hopes (?:of|for|that)"),
    ("hours days weeks minutes inches steps",
     rf"(?:only |just |mere |a few )?(?:hours|days|weeks|minutes|inches|steps) (?:away )?from (?:an? "
     rf"|the |signing |reaching )(?:[\w-]+ )?{OUTCOME}"),
    ("expect expects expected", r"(?<!is )(?<!was )(?<!be )expect(?:s|ed)? that (?!all\b|both\b)"),
    ("expect expects expected",
     r"(?<!is )(?<!are )(?<!was )(?<!were )expect(?:s|ed)? (?:an? |another |one |two |at least |the |no "
     r"|more )(?:[\w-]+ ){1,8}?(?:before|by|within|back (?:by|before|in|on|well)) "),
    ("expects expect expected",
     r"expect(?:s|ed)? (?:the |a |an )?(?:[\w%.-]+ ){1,3}to (?:stick|stay|remain|hold)"),
    ("trust trusts trusted", rf"trust(?:s|ed)? (?:that )?[^.;\"]{{3,60}}?\b{WILL}\b"),
    ("see", r"(?:do|does|did)(?: not|n't) see (?:[\w'-]+ ){1,3}?\w+ing\b"),
    ("last",
     r"(?:(?-i:may)|might|could) last (?:up to|at least|about|until|no (?:more|longer)|a|\w+ "
     r"(?:days|weeks|months|years))"),
    ("survive last hold",
     r"(?:meeting|session|arrangement|line|pause|lull|calm) (?:may|might|could|will|would) (?:not )?"
     r"(?:survive|last|hold)\b"),
    ("depend depends", r"(?:much|a lot|everything|the rest) (?:will |may |would |might )?depends? on"),
    ("wait", r"(?:will|would) have to wait (?:until|for at least|months|weeks|another)"),
    ("last", r"too good to last"),
    ("nothing", r"there (?:will|would|may) be nothing (?:by|before|until|left)"),
    ("looking",
     r"looking at (?:the )?(?:(?:second|first) half|end of|next|early|late|spring|summer|autumn|\d{4}"
     r"|months|years|weeks)"),
    ("lead",
     rf"(?:may|might|could|will|would) (?:yet |still )?lead to (?!war)(?:an? |the )?(?:\w+ )?{_END}"),
)  # fmt: skip
