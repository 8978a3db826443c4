"""How newsrooms word the prospects of talks every day: chances, hopes, what may follow or is not expected."""

from __future__ import annotations

from talks.reading.outlooks.likelihoods import EVENT
from talks.reading.outlooks.outcomes import MOOD, OUTCOME, TALKS, WILL

_CHANCE = r"(?:likelihood|probability|possibility|chances?|odds|prospects?)"
_MEETING = (
    r"(?:deal|accord|conference|talks|negotiations|round|meeting|dialogue|summit|session|discussions"
    r"|contacts|process|visit)"
)
_REACH = (
    r"(?:reach|get|achieve|conclude|clinch|close|bridge|sign|finish|agree|finali[sz]e|complete|strike|secure"
    r"|resolve|solve|settle|make progress)"
)
_END = (
    r"(?:deal|agreement|extension|breakthrough|resumption|collapse|breakdown|failure|compromise|delay"
    r"|postponement|progress|results?|accord|settlement|walkout|return|solution|ceasefire|truce)"
)

# (words one of which the phrase holds, the phrase)
PROSPECTS: tuple[tuple[str, str], ...] = (
    ("optimism pessimism scepticism skepticism",
     r"(?:there (?:is|was|'s)|sense of|signs? of|cause for|reason for|grounds? for|room for|note of|fresh"
     r"|new|renewed|shared|growing|some|little|mounting|early|initial|moderate)(?: [\w-]+){0,3}"
     r" (?:optimism|pessimism|s[ck]epticism)"),
    ("hopefully", r"hopefully"),
    ("running", r"time (?:is|was) running (?:out|short)"),
    ("window", r"window (?:for|of) [^.;\"]{2,40}? (?:is|was) (?:\w+ )?(?:closing|narrowing|shrinking)"),
    ("delay delays",
     rf"(?:could|may|might|will|would) (?:\w+ )?delay (?:an? |the |any )?(?:\w+ )?(?:{OUTCOME}|signing)"),
    ("future fate",
     r"(?:uncertain|unclear) (?:future|fate)|(?:future|fate) [\w ]{0,40}(?:uncertain|unclear)"),
    ("heading headed",
     r"(?:heading|headed) (?:for|towards?) (?:an? |the )?(?:\w+ )?(?:failure|collapse|breakdown"
     r"|deadlock|stalemate|deal|agreement|success)"),
    ("likelihood probability possibility chance chances odds prospect prospects",
     rf"{_CHANCE} (?:of|that|for) [^.;\"]{{3,90}}? (?:is|are|was|were|remains?|remained|seems?|seemed"
     rf"|looks?|looked|appears?|appeared|stands?|stood|as)(?: [\w']+){{0,2}}? \"?(?:\w+ )?(?:small|slim"
     rf"|low|high|good|remote|nil|zero|thin|poor|modest|fifty|bleak|real|better|limited|minimal|dim"
     rf"|strong|slender|negligible|uncertain|unclear|impossible|improbable|possible|doubtful)"),
    ("possibility potential probability likelihood",
     r"there (?:is|was|'s|remains) (?:still |now |clearly )?(?:a |every |some |no |little )?(?:[\w-]+ )?"
     r"(?:possibility|potential for|probability|likelihood)"),
    ("possible impossible",
     rf"(?:is|was|'s|remains?|remained|be) (?:\w+ ){{0,2}}(?:im)?possible (?:to {_REACH}|that (?:an? "
     rf"|the )?(?:[\w-]+ ){{0,3}}{EVENT})|\b{_END} (?:(?:of|on|with|by|in|between) [^.;\"]{{2,50}}? "
     rf")?(?:is|was|remains?|seems?|seemed|looks?) (?:\w+ ){{0,2}}(?:im)?possible"),
    ("expected hoped feared anticipated",
     r"it (?:is|was|'s) (?:\w+ )?(?:expected|hoped|feared|anticipated) (?:that|the|an?|to)"),
    ("hopes optimism expectation",
     r"(?:express\w*|voic\w+|convey\w*) (?:[\w-]+ ){0,3}(?:hopes|optimism|expectation)\b"),
    ("amid hopes", r"amid (?:\w+ ){0,2}(?:hopes|expectations|doubts|scepticism|skepticism|pessimism|fears)"),
    ("lead pave step result produce yield open culminate best end",
     rf"\b{_MEETING}\b[^.;\"]{{0,80}}?\b(?:could|may|might|can|will|would) (?:\w+ly |also |still |yet "
     rf")*(?:lead to|pave (?:the|a) way|be (?:an? |the first )(?:\w+ ){{0,2}}step|result in|produce"
     rf"|yield|open the (?:door|way)|culminate in|be the best|end (?:the|an?|more|years|decades))"),
    ("expect", r"(?:should|must|can|could) (?:\w+ly )?(?:not )?(?:\w+ly )?expect (?!him|her|them|us)\w+"),
    ("best most worst",
     r"(?:best|most|worst) (?:\w+ ){0,2}?(?:that )?(?:\w+ )?(?:might|can|could|may) (?:\w+ )?(?:come"
     r"|hope for|expect|happen|emerge|be (?:expected|hoped|achieved))"),
    ("resume restart reopen begin start reconvene resumed restarted extended",
     rf"\b{_MEETING}\b(?:[^.;\"]{{0,70}})? (?:(?-i:may)|might|could) (?:also |still |yet |then |soon "
     rf")?(?:resume|restart|reopen|begin|start|reconvene|be (?:resumed|restarted|extended))\b"),
    ("rule ruled exclude",
     rf"(?:not|\w+n't|cannot) (?:rule out|ruled out|exclude) (?:that\b|the possibility|(?:an?|the|any"
     rf"|further|another) (?:[\w-]+ ){{0,3}}{_END}|(?:reaching|signing|extending|resuming))"),
    ("deadline target miss",
     r"(?:un)?likely to (?:meet|miss|make|hit) (?:[\w.'-]+ ){1,5}?(?:deadline|target|date)"
     r"|(?:set|poised|bound|likely|going) to miss"),
    ("see", rf"(?:could|may|might|will) (?:well |soon |yet )?see (?:[\w-]+ ){{0,4}}{_END}"),
    ("likely unlikely",
     r"what (?:is|was|'s) (?:\w+ )?likely|most likely|the (?:most|least) (?:un)?likely|more likely than "
     r"not|(?:it|this|that)(?:'s| is| was| seems| looks| appears) (?:[\w']+ ){0,2}(?:un)?likely(?! to\b)"),
    ("verge brink cusp",
     rf"on the (?:verge|brink|cusp) of (?!becoming|being)(?:\w+ing |(?:an? )?(?:\w+ )?{_END})"),
    ("before until anytime soon",
     rf"{TALKS} {WILL} (?:not |only )?(?:start|resume|end|be over|conclude|reopen|reconvene)(?: again)?"
     r" (?:before|until|any ?time|soon)"),
    ("probably", r"\w+'ll (?:most )?probably|should probably|probably (?:won't|not)"),
    ("hope hopes",
     r"hopes? (?:that )?(?:it|this|the (?:talks|process|dialogue|meeting)) (?:continues?|works?"
     r"|succeeds?|goes|go|leads?|ends?|brings?|lasts?|holds?|produces?|bears?)\b"),
    ("optimistic pessimistic hopeful sceptical skeptical upbeat downbeat confident",
     rf"{MOOD} (?:regarding|as to|going into|ahead of)|(?:\w+'(?:re|m)|(?:is|are|was|were)n't)"
     rf" (?:\w+ ){{0,2}}{MOOD}"),
    ("end endgame stretch straight", r"in the (?:end ?game|home stretch|final (?:stretch|straight))"),
    ("hope hopes hoped",
     rf"hope[sd]? (?:to [^.;\"]{{3,40}} and )?(?:that )?(?!to\b|for\b|both\b|all\b|the (?:two"
     rf"|parties|sides)\b)[^.;\"]{{2,70}}? \"?(?:{WILL}|can)\b"),
    ("turn hinge", r"(?:(?-i:may)|might|could|will|would) (?:well )?(?:turn|hinge) (?:up)?on"),
    ("doubtful unlikely likely",
     r"mak(?:es?|ing) (?:it|an? [\w -]{3,30}?) (?:\w+ )?(?:doubtful|unlikely|likely)"),
    ("hope", r"hope (?:is|was) (?:fading|dwindling|dimming)"),
    ("pave", rf"(?:{WILL}|can) (?:\w+ly )?\"?pave (?:the|a) way"),
    ("hope", r"let(?:'s| us) hope"),
    ("reach sign strike clinch seal ink",
     rf"(?:(?-i:may)|might|could) (?:\w+ly |well |still )?(?:reach|sign|strike|clinch|seal|ink)"
     rf" (?:an? |the )?(?:[\w-]+ ){{0,3}}{_END}"),
    ("signs indications sign indication",
     r"there (?:are|were|is|was) (?:\w+ )?(?:signs?|indications?) (?:on \w+ )?(?:that )?[^.;\"]{3,40}?"
     r" (?:could|may|might|will|would)"),
    ("danger risk", r"(?:in danger|at risk) of (?:collaps|fail|break|unravel|a breakdown|derail)\w*"),
    ("hoping", r"(?:is|are|was|were) hoping (?:that|to see)"),
    ("successful fruitful productive success",
     rf"\b{_MEETING} (?:will|would|could|might) be (?:\w+ly )?(?:successful|fruitful|productive|a"
     rf" success)"),
    ("sign opener door-opener step game-changer opportunity beginning start",
     r"(?:could|can|might) be (?:an? |the )(?:[\w-]+ ){0,3}(?:sign|door[- ]opener|step|game-changer"
     r"|beginning|start)"),
    ("developments movement news announcement surprises round",
     r"there (?:may|might|could|will|would) be (?:\w+ )?(?:developments?|movement|news|an"
     r" announcement|surprises|round of talks)"),
    ("announced sealed clinched inked struck reached",
     rf"\b(?:{_END}|pact|treaty|truce|ceasefire|text)(?: [^.;\"]{{2,40}}?)? (?:{WILL}|can|should)"
     r" (?:\w+ly |still |also )*be (?:reached|announced|sealed|clinched|inked|struck|worked out)"),
    ("closer close nearer",
     r"(?:close|closer|nearer) to (?:agreement|peace|consensus|compromise)|(?:never|not) been so"
     r" (?:close|near)"),
    ("hope hopes", r"(?:we|they|he|she|officials) hopes? (?:will|would|can|could)\b"),
    ("cautious sceptical skeptical hopeful",
     r"(?:analysts|observers|experts|diplomats|officials) (?:remain|remained|are|were|stay) (?:\w+ "
     r")?(?:cautious|sceptical|skeptical)"),
    ("road path way",
     r"(?:road|path|way) to (?:an? |the )?(?:\w+ ){0,2}(?:peace|deal|agreement|accord|settlement"
     r"|solution) (?:\w+ )?(?:will|would|is|was|remains?|looks?)"),
    ("assessment picture outlook",
     r"(?:bleak|pessimistic|optimistic|upbeat|gloomy|downbeat|grim|rosy|sober)\W{1,2} ?(?:\w+ "
     r")?(?:assessment|picture|outlook)"),
    ("work",
     r"(?:think|believe|hope|feel|sure|confident)s? (?:that )?(?:[\w']+ ){0,3}(?:will|can|could)"
     r" (?:still )?work"),
    ("expected",
     rf"\b{OUTCOME} (?:in|at|on|from|of|with|between|over) [^.;\"]{{2,60}}? (?:is|are|was|were) (?:not "
     rf"|hardly )?expected(?! to\b)"),
    ("expected",
     rf"(?:he|she|it|they|mediators?|officials?|diplomats) expected (?:more|further|another|no|several"
     rf"|the|an?) (?:[\w-]+ ){{0,4}}(?:rounds?|signing|{_END})"),
)  # fmt: skip
