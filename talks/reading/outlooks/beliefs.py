"""What is held, told about or put in an aside of how talks will end; who foresees, expects or bets what."""

from __future__ import annotations

from talks.reading.outlooks.likelihoods import EVENT, SPAN
from talks.reading.outlooks.outcomes import BE, OUTCOME, TALKS, WILL
from talks.reading.prose.cues import word_set

WHEN = (
    r"(?:before|by|within|until|till|after|during|at the (?:end|start|latest)|in (?:the (?:coming|next"
    r"|spring|summer|autumn|fall|winter)|late|early|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|\d{4})|next|this (?:week|month|year|spring|summer|autumn"
    r"|winter)|(?:any ?time )?soon)"
)
# what a paper foresees it lays down
_PAPERS = sorted(
    word_set(
        "agreement plan text draft deal accord protocol document roadmap map treaty proposal paper which that"
        " memorandum law bill budget schedule timetable agenda it programme"
    )
)
_NO_PAPER = "".join(rf"(?<!{word} )" for word in _PAPERS)
_GOOD_END = (
    r"(?:end|peace|success|solution|ceasefire|truce|deal|agreement|compromise|settlement|breakthrough"
    r"|outcome)"
)

# (words one of which the phrase holds, the phrase)
BELIEFS: tuple[tuple[str, str], ...] = (
    ("foresee foresees foresaw forecast forecasts predict predicts reckon reckons",
     rf"{_NO_PAPER}foresees? (?!the (?:creation|establishment|withdrawal|release|deployment)\b)\w+"
     rf"|(?:he|she|they) (?:foresees?|forecasts?|predicts?|reckons?)(?=,)|{_NO_PAPER}foresaw \w+"),
    ("anticipated anticipates",
     r"anticipate[sd] that [^.;\"]{2,70}?\b(?:could|may|might|(?:will|would) take)\b"),
    ("believe believes believed",
     rf"(?:no longer|not|n't|hardly|still|never|nobody|few|always)(?: [\w-]+)? believe[sd]? in (?:an? "
     rf"|the |any |such a )?(?:[\w-]+ ){{0,3}}{_GOOD_END}"),
    ("opinion view feeling belief consensus assumption impression talk rumour rumor word expectation "
     "fear hope suspicion reading",
     rf"(?:opinion|view|feeling|belief|consensus|assumption|impression|talk|rumou?r|word|expectation"
     rf"|fear|hope"
     rf"|suspicion|reading)(?: (?:among|in|of|at|here|around) [^.;\"]{{2,60}})? is that [^.;\"]{{2,80}}?\b"
     rf"(?:{WILL}|is going to)\b"),
    ("murmured whispered rumoured rumored believed thought assumed understood reckoned speculated",
     r"it is (?:widely |generally |now )?(?:murmured|whispered|rumou?red|believed|thought|assumed"
     rf"|reckoned|speculated)\b[^;\"]{{0,80}}?\b{WILL}\b"),
    ("reckon reckons reckoned count counts counted",
     rf"(?:reckon|count)(?:s|ed)? (?:with|on) (?:another |at least |about |some )?(?:[\w-]+ ){{1,3}}?"
     rf"(?:{SPAN}|rounds?|sessions?|sittings|decision|signature|{OUTCOME})\b"),
    ("doubt doubts doubted",
     r"(?<!no )(?:doubts?|doubted) (?:there|he|she|they|it|the|an?|any|this|such"
     rf"|[A-Z]\w+)\b[^.;\"]{{0,60}}?\b(?:{WILL}|can)\b"),
    ("likely unlikely",
     rf"(?:{BE}|seems?|looks?|looked|seemed) (?:\w+ly |very |not |now |more )?(?:un)?likely {WHEN}"),
    ("view opinion judgment judgement estimation assessment reading",
     r"in (?:his|her|my|their|its|our) (?:own )?(?:view|opinion|judge?ment|estimation|assessment"
     rf"|reading), (?:\w+ly )?{WILL}\b|in (?:his|her|my|their|its) (?:own )?(?:view|opinion|judge?ment"
     rf"|estimation|assessment|reading),? [^.;,\"]{{2,60}}? (?:{WILL}|is going to)\b"),
    ("rule ruled rules exclude excludes",
     r"(?:not|\w+n't|cannot|nobody|no one) (?:yet )?(?:rul(?:e|es|ed) out|exclude[sd]?) (?:an? |the "
     rf"|another |any |further )(?:[\w-]+ ){{0,3}}{EVENT}\b"),
    ("approach approaches approaching approached near nears nearing closing edging inching threshold "
     "point eve",
     rf"(?:(?:approach|near)(?:ed|ing|es|s)?|(?:closing in|honing in) on|(?:edging|inching|creeping|moving"
     rf"|moved) (?:closer "
     rf"|nearer )?(?:to|towards?)|on the (?:threshold|point|eve) of) (?:an? |the |reaching )(?:[\w-]+ )"
     rf"{{0,2}}(?:{OUTCOME}|understanding|truce|ceasefire)"),
    ("close near closer nearer",
     rf"(?:{TALKS}|sides|parties|they|we|delegations|teams) (?:{BE}|seem|appear|look) \"?(?:\w+ly|very"
     r"|quite) (?:close|near)\b"),
    ("convinced certain confident sure",
     rf"(?:convinced|certain|confident|sure) (?:that )?(?:an? |the |any )?(?:[\w-]+ ){{0,2}}(?:{OUTCOME}"
     rf"|understanding|peace|end) (?:{BE}) (?:near|close|within reach|possible|at hand|in sight|imminent)"),
    ("expect",
     r"I (?:still |do |fully |only )?expect (?!you|them|him|her|an? (?:answer|apology|reply"
     r"|explanation))\w+"),
    ("expect", r"what (?:I|he|she|they|we) (?:do(?:es)? )?expects? (?:is|are)"),
    ("expects expected",
     r"(?:he|she|who|analysts?|diplomats?|officials?) expect(?:s|ed) (?!to\b|that\b|him|her"
     rf"|them)(?:[\w'-]+ ){{1,5}}?{WHEN}\b"),
    ("expects expected expect",
     r"expect(?:s|ed)? (?:nothing|little|much|not much|no good)(?: at all| good| new| more)? (?:from"
     r"|of|out of)"),
    ("deal agreement compromise solution settlement accord",
     r"(?:deal|agreement|compromise|solution|settlement|accord) (?:on [\w' -]{3,30} )?(?:can|could) "
     r"(?:still |yet )?be "
     r"(?:had|done|found|reached|struck|made)|there is a (?:\w+ )?(?:deal|agreement|compromise) to "
     r"be (?:had|done|struck)"),
    ("should",
     r"should be (?:ready|over|done|finished|completed?|signed|in place|agreed"
     rf"|settled)(?: [\w-]+){{0,2}} (?:some ?time |well |long )?{WHEN}\b"),
    ("look hold wait", r"(?:do not|don't|nobody should|no one should) (?:look for|wait for) \w+"),
    ("forecast prediction bet guess hunch wager",
     r"(?:forecast|prediction|bet|guess|hunch|wager): ?\w+|(?:his|her|my|their) own (?:forecast"
     r"|prediction|bet|guess|hunch)\b"),
    ("conceivable imaginable thinkable",
     rf"(?:not|no [\w -]{{2,40}}) (?:{BE}) (?:conceivable|imaginable|thinkable)|(?:not|hardly"
     r"|scarcely) (?:conceivable|imaginable|thinkable)"),
    ("force effect",
     r"(?:(?-i:may)|might|could) (?:\w+ly |well )?(?:enter into|come into|take) (?:force|effect)"),
    ("end", r"(?:will|would|'ll) (?:\w+ly )?end up \w+ing"),
    ("hide fear fears",
     r"(?:not|n't|no secret of|hardly|barely|scarcely) (?:hide |hid |hiding |conceal )?(?:his|her|its"
     r"|their) (?:\w+ )?(?:fears?|doubts?|optimism|pessimism|s[ck]epticism)\b"),
    ("hopeful optimistic confident sanguine sure convinced",
     r"(?:was|is|were|are) (?:not|n't|less|far from) (?:so |quite |very |all that )?(?:hopeful"
     r"|optimistic|sanguine|convinced)(?=[.:;])"),
    ("chance chances",
     r"(?:saw|sees?|puts?|gave|gives?) (?:\w+ )?\"?(?:an? |the )?chances? (?:of|at) (?:\w+ in \w+"
     r"|\w+ per ?cent|\w+-\w+)"),
)  # fmt: skip
