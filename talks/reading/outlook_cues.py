"""Phrases that tell how talks will go, each with the words without one of which it cannot stand."""

from __future__ import annotations

import re

from talks.reading.cues import word_set

_BE = r"(?:am|is|are|was|were|be|been)"
_WILL = r"(?:will|would|could|may|might)"
_MOOD = r"(?:optimistic|pessimistic|hopeful|sceptical|skeptical|upbeat|downbeat|confident)"
_DOUBT = r"(?:hope|confidence|optimism|pessimism|doubts?|scepticism|skepticism)"
_OUTCOME = (
    r"(?:break-?throughs?|progress|agreement|deal|accord|solution|results?|outcome|compromise|consensus"
    r"|settlement|announcement)"
)
_TALKS = (
    r"(?:truce|ceasefire|deal|talks|process|agreement|accord|round|summit|text|conference|negotiations"
    r"|treaty|dialogue|discussions|mediation)"
)
_ADVERB = r"(?:\w+ly |still |very |more |less |soon |well |yet |not |now )*"
_OUTLOOK = r"(?:outlook|prospects?|chances|odds|hopes|expectations)"

# (words one of which the phrase holds, the phrase)
_IDEAS: tuple[tuple[str, str], ...] = (
    # what is expected
    (
        "expected likely sight",
        rf"no (?:major |immediate |quick |big )?{_OUTCOME} (?:(?:{_BE}|had been) )?"
        r"(?:expected|likely|in sight)",
    ),
    (
        "expect expects expected hope hopes hoped hoping",
        r"(?:expects?|expected|(?:do|does) not expect|hopes?|hoped|hoping) (?:that |for |to |a |an |the |no "
        rf"|any |\w+ ){{1,5}}(?:{_OUTCOME}|signed|concluded|resolved)",
    ),
    (
        "expect expects expected expecting",
        r"(?:expects?|expected|expecting) (?:the |a |an )?(?:\w+ ){1,4}?to (?:take|last|be|end|produce"
        r"|deliver|succeed|fail|resume|continue|collapse|follow)",
    ),
    (
        "expect expects expected",
        r"(?:expects?|expected) an? (?:\w+ ){0,3}(?:declaration|text|accord|truce|ceasefire|signature"
        r"|document|decision|result)",
    ),
    (
        "expected",
        r"(?:is|are|was|were) (?:widely )?expected to (?:last|take (?!place|part)|end|continue|run|produce"
        r"|drag|conclude|yield|dominate|focus|go on|be (?:difficult|long|tough|hard|brief|followed"
        r"|completed|signed|final\w+|concluded|ready|reached|adopted))",
    ),
    ("expected", r"(?:is|are|was|were) not expected (?:before|until|to|for)"),
    (
        "expect expects expected expecting",
        r"expect(?:s|ed|ing)? (?:\w+ ){0,3}(?:tough|hard|difficult|long|lengthy|intense|complicated|results"
        r"|miracles|breakthroughs?|surprises)",
    ),
    (
        "expect expects expected",
        r"(?:nobody|no one|few|many|most)(?: [\w'-]+){0,3} expect(?:s|ed)?",
    ),
    (
        "expect expects expected",
        r"expect(?:s|ed)? (?:the|them|him|her|it|his|its)\b[^.;]{0,60}\b(?:to (?:slip|sign|last|take|fail|end"
        r"|agree|open|resume|reach|conclude|succeed|produce|be)|by|within)",
    ),
    ("expects expect", r"expects? (?:an?|at least|more|further|no|little|nothing|several|two|three) \w+"),
    (
        "expects expect expecting",
        r"(?:expects?|expecting) (?:the |a |an )?(?:[\w-]+ ){1,3}to (?!discuss|meet|attend|hold|visit"
        r"|travel|raise)\w+",
    ),
    (
        "expect foresee anticipate",
        r"(?:do|does|did|would) not (?:expect|foresee|anticipate)",
    ),
    ("predict predicts predicted predicting", r"predict(?:s|ed|ing)? \w+"),
    # hopes, moods and doubts
    (
        "outlook prospect prospects chances odds hopes expectations",
        rf"{_OUTLOOK} (?:[\w-]+ ){{0,6}}?(?:is|are|were|was|remain|remained|seem|appear|look|fade|faded"
        r"|dimming|dim|grim|low|high|slim|bleak|better|worse|fifty|brighter|bleaker|even)",
    ),
    (
        "optimistic pessimistic hopeful sceptical skeptical upbeat downbeat confident",
        rf"{_MOOD} (?:about|that|of|over)|"
        rf"(?:{_BE}|remains?|remained|feel|felt|not|cautiously|more|less) (?:\w+ )?(?!confident){_MOOD}",
    ),
    ("bode bodes", r"bodes? (?:ill|well)"),
    (
        "hope hopes expectation expectations chance prospect prospects optimism",
        r"(?:little|low|high|modest|slim|faint|few|cautious) (?:hopes?|expectations?|chance|prospects?"
        r"|optimism)|played down (?:hopes|expectations|the chances)",
    ),
    (
        "expressed voiced",
        rf"(?:voiced|expressed) (?:(?:the|his|her|its|their|\w+) ){{0,2}}{_DOUBT}",
    ),
    ("hopes", rf"hopes (?:that )?(?:it|this|they|the talks|the round) {_WILL}"),
    (
        "hope hopes hoped",
        r"\b(?:we|he|she|it|they|I|kingdom|government) hope[sd]? (?:that )?(?:the|these|this|it|he|they|a"
        rf"|an|\w+) [^.;\"]{{0,60}}?\b(?:can|{_WILL})",
    ),
    (
        "hope hopes",
        r"hopes? to (?:bring|sign|reach|conclude|finish|complete|final\w+|see|secure|win|persuade|seal)",
    ),
    ("hope", r"best (?:we|anyone|one|anybody) can hope for"),
    ("fear fears", rf"\bfears? (?:that )?[^.;\"]{{0,60}}\b{_WILL}"),
    ("doubt doubts doubted", r"doubt(?:s|ed)? (?:that|whether)"),
    (
        "within days soon",
        rf"{_OUTCOME} {_WILL} be (?:announced|signed|reached|struck|ready)"
        r" (?:within|soon|in the coming|this|next)",
    ),
    ("illusions", r"no illusions"),
    (
        "betting bets bet believes believe thinks think hopes hope",
        r"(?:nobody|no one|few)\b[^.;\"]{0,40}\b(?:betting|bets?|believes?|thinks?|hopes?)",
    ),
    (
        "think believe thinks believes",
        r"(?:thinks?|believes?) (?:that )?(?:he|she|it|they|we|the talks|a deal|an agreement) (?:will|shall"
        r"|would|could)|(?:does|do|did) not (?:think|believe)",
    ),
    (
        "warned warning cautioned",
        r"(?:cautioned|warned|warning) (?:\w+ ){0,3}(?:against (?:expecting|high|excessive|undue)"
        r"|not to expect|that (?:a|an|the) (?:deal|agreement|accord|breakthrough))",
    ),
    # how near, how likely
    (
        "expected likely unlikely possible near close reach imminent difficult far elusive distant",
        rf"{_OUTCOME} (?:{_BE}|seems?|seemed|looks?|looked|appears?|appeared|remains?|remained|would be"
        rf"|will be) {_ADVERB}(?:un)?(?:expected|likely|possible|near|close|within reach|imminent"
        r"|difficult|far off|elusive|distant)",
    ),
    (
        "likely unlikely",
        r"(?:is|was|seems?|looks?|appears?) (?:highly |very |increasingly )?(?:un)?likely (?:that|to)",
    ),
    (
        "due set likely unlikely bound",
        r"(?:is|are|was|were) (?:due|set|likely|unlikely|bound) to (?:last|take (?!place|part)|fail|collapse"
        r"|succeed|drag|slip)",
    ),
    (
        "likely may might could",
        r"(?:likely|may|might|could) (?:also )?(?:ask for|propose|raise|seek|push for|demand|offer) \w+",
    ),
    ("possible", r"(?:was|is) possible (?:by|before|within|this|next)"),
    ("reach", r"within reach"),
    ("away", r"steps? away"),
    ("far", r"far from (?:certain|assured|guaranteed)"),
    (
        "verge brink",
        r"on the (?:verge|brink) of (?:collapse|failure|an? (?:deal|breakthrough|agreement))",
    ),
    (
        "see sees saw",
        r"(?:sees?|saw) (?:no|little|some|every|a) (?:real |good |slim )?(?:chance|prospect|hope|likelihood)",
    ),
    ("chance", r"\w+-in-\w+ chance"),
    (
        "give gives gave",
        rf"(?:gives?|gave|give) (?:the |this )?(?:{_TALKS}|it) (?:[\w-]+ ){{0,3}}(?:months|weeks|years|days"
        r"|chance)",
    ),
    (
        "assured guaranteed certain",
        r"(?:not|far from|hardly|by no means) (?:yet )?(?:assured|guaranteed|certain)",
    ),
    ("ahead", r"(?:lies?|lay|remains?|remained|still) ahead"),
    ("last final", rf"(?:{_BE}|will be|would be|believes will be) (?:the|their) (?:last|final) round"),
    ("breakthrough", r"(?:nothing|no sign|little)\b[^.;\"]{0,40} breakthrough"),
    ("impossible", r"difficult,? if not impossible"),
    # how long, what follows
    ("followed", r"(?:will|would) be followed by (?:a|an|another|further)"),
    ("last", r"(?:are|is|was|were) to last"),
    ("run", r"(?:are|is) to run until"),
    (
        "longer time years months weeks days",
        r"(?:will|would) take (?:longer|time|(?:\w+ )?(?:years|months|weeks|days))"
        r"|could take (?:months|years|weeks)",
    ),
    ("go drag", r"could (?:go on|drag on)"),
    (
        "time years months weeks long difficult hard tough",
        r"(?:it|that|this|talks|negotiations|the process|a deal|an agreement) "
        rf"{_WILL} (?:take|be) (?:time|years|months|weeks|a long|difficult|hard|tough|some time)",
    ),
    ("progress", r"progress will be"),
    ("happen", r"will not happen (?:immediately|soon|overnight|quickly)"),
    (
        "survive collapse fail last hold succeed run drag break unravel fall emerge end signed reached"
        " concluded struck ready completed",
        rf"\b{_TALKS} (?:[\w-]+ ){{0,3}}{_WILL} {_ADVERB}(?:survive|collapse|fail|last|hold|succeed|run|drag"
        r"|break down|unravel|fall apart|emerge|end (?:without|in (?:failure|deadlock))"
        r"|be (?:signed|reached|concluded|struck|ready|completed))",
    ),
    # the outcome itself, told before it comes
    (
        "signed extended prolonged resolved bridged overcome closed completed concluded reached settled "
        "ratified"
        " renewed finalised finalized adopted initialled unveiled finished resumed put",
        rf"\b(?:{_TALKS}|paper|document|differences|gaps?|issues?|work|ratification|memorandum|protocol|"
        "questions?"
        rf"|border|code|resolution|declaration|pact|statement) (?:[\w-]+ ){{0,4}}(?:{_WILL}|can|should)"
        r" (?:\w+ly |soon |not |never |yet |eventually )*be (?:\w+ly )?(?:signed|extended|prolonged"
        r"|resolved|bridged"
        r"|overcome|closed|completed|concluded|reached|settled|ratified|renewed|finali[sz]ed|adopted"
        r"|initialled"
        r"|unveiled|prolonged|finished|resumed|put to the)",
    ),
    (
        "sign initial agree settle reach conclude strike compromise concessions",
        r"\b(?:they|parties|sides?|delegations|leaders|ministers|negotiators|countries|presidents|neighbours"
        r"|governments|two|both) (?:will|would|could|may|might) (?!only|not sign|be)(?:\w+ly |soon |in the"
        r" end"
        r" |eventually |never |not |yet )*(?:sign(?! only)|initial|agree on|settle|reach|conclude|strike"
        r"|compromise"
        r"|make (?:\w+ )?concessions)(?![^.;]{0,60}\b(?:only|as soon as|unless)\b)",
    ),
    (
        "due",
        r"(?:is|are|was|were) due to (?:sign|initial|conclude|finish|end|wrap up|be (?:signed|concluded))",
    ),
    (
        "expected",
        r"(?:is|are|was|were|be) (?:widely |now |not |also |still )?expected (?:to (?!attend|arrive|visit"
        r"|travel|meet"
        r"|speak|host|hold|chair|lead|brief|address|join|fly|be (?:present|attended|joined|held|led"
        r"|represented"
        r"|accompanied)|take part|participate|give|present|raise|discuss|demand|reject|ask|urge|head|come"
        r"|go to"
        r"|stay|deliver a|make a|take place in|take up|leave)\w+|by|before|within|later|next|this|soon|at"
        r" the end"
        r"|in (?:the (?:coming|next|autumn|spring|summer|first|second|third|last|fall)|late|early|mid"
        r"|\d{4}|January"
        r"|February|March|April|May|June|July|August|September|October|November|December|several|a few|two"
        r"|three))",
    ),
    (
        "likely likeliest probable",
        r"(?:likeliest|(?:most )?(?:likely|probable)) (?:outcome|result|scenario|ending)",
    ),
    ("money", r"smart money"),
    (
        "last final decisive crucial hardest critical toughest key trickiest",
        r"(?:will|would|could|may) (?:\w+ly )?be (?:the (?:last|final|decisive|hardest|toughest|most"
        r" difficult"
        r"|trickiest)|decisive|crucial|critical)",
    ),
    (
        "probably likely certainly inevitably",
        r"(?:will|would) (?:probably|most likely|likely|almost certainly|inevitably) (?!attend|visit"
        r"|travel|meet|be in)",
    ),
    ("rule exclude", r"(?:do|does|did|would|could) not (?:rule out|exclude) that"),
    ("surprised surprise", r"surprised? (?:if|that|when|should)"),
    (
        "convinced persuaded",
        r"(?:not |few |hardly |nobody |no one |everyone |un)(?:[\w']+ ){0,3}?(?:convinced|persuaded)"
        r" (?:that|of|by)"
        rf"|convinced (?:that )?[^.;\"]{{0,50}}\b{_WILL}",
    ),
    (
        "rather matter months weeks years",
        r"(?:days|weeks|months|years),? rather than|matter of (?:\w+ )?(?:days|weeks|months|hours|time)"
        r"|(?:sees?|foresees?|predicts?) (?:\w+ to \w+|\d+|several|\w+) (?:months|weeks|years)",
    ),
    ("see", r"(?:do|does|did|could|can)(?: not|n't) see (?:them|it|him|the|any|an?\b|how|this|that)"),
    (
        "believe believes believed think thinks thought reckons reckon suspects assumes",
        r"(?:believe[sd]?|thinks?|thought|reckons?|suspects|assumes) (?:that )?(?!it will have)[^.;\"]{2,70}?"
        rf"\b(?:{_WILL}|yet to|can be)\b",
    ),
    ("chance", r"(?:gives?|gave) [^.;]{3,50} chance"),
    (
        "surprise chance odds percent",
        r"(?:puts?|rates?|rated) (?:the|its|their) (?:chances?|odds|likelihood)",
    ),
    ("expect", r"(?:would|should|do|does|did)(?: not|n't) expect|not to expect|reason to expect"),
    ("expected expect", r"(?:he|she|it|they|I|we|who) expect(?:ed|s)? [A-Z][\w' -]{2,30} to \w+"),
    ("neither", r"neither (?:side|party|government|delegation) (?:will|would|is likely|seems|can)"),
    (
        "derail sink scupper unravel upset torpedo doom wreck jeopardise jeopardize collapse scuttle "
        "derailing"
        " collapsing unravelling unraveling",
        r"(?:could|may|might|would|will|risks?|threatens? to|threatened to) (?:yet |still |also |easily"
        r" )?(?:derail"
        r"|sink|scupper|unravel|upset|torpedo|doom|wreck|jeopardi[sz]e|collapse|scuttle"
        r"|complicate)(?:ing)? (?!(?:him|her|them)\b)",
    ),
    (
        "analysts experts observers analyst expert diplomats researchers mediators",
        r"\b(?:analysts?|experts?|observers?|researchers?|diplomats|mediators)\b[^.;\"]{0,60}\b(?:says?"
        r"|said|warn(?:ed"
        r"|s)?|caution(?:ed|s)?|argue[sd]?|predict(?:ed|s)?|fear(?:ed|s)?)\b[^.;\"]{0,80}\b(?:will|could"
        r"|may|might)\b",
    ),
    ("caution cautions cautioned cautioning", r"caution(?:s|ed|ing)? (?:that|against)"),
    (
        "hope hopes hoped",
        r"hope[sd]? (?:that )(?!all\b|both sides|the parties)[^.;\"]{2,70}?\b(?:will|would|can|could"
        r"|might)\b",
    ),
    (
        "likely unlikely set bound poised",
        r"(?:is|are|was|were|look|looks|looked|seems?|seemed|appear|appears|remain|remains)"
        r" (?:\w+ )?(?:un)?(?:likely|set|bound|poised) to (?:continue|go on|resume|run|be (?:long|the|a"
        r"|difficult|hard"
        r"|tough|slow|signed|agreed|reached)|yield|produce|end|bring|follow|dominate|prove|survive|hold"
        r"|agree|sign"
        r"|settle|accept|reach|go beyond|get)",
    ),
    ("prospect", r"(?:distant|remote|dim|slim|realistic|real|bleak|little|no) prospect"),
    (
        "remote slim slender dwindling fading growing rising high low better",
        rf"(?:{_OUTLOOK}|optimism|pessimism|mood|confidence) (?:[\w'-]+ ){{0,7}}?(?:remote|slim|slender|"
        "dwindling|fading"
        r"|growing|rising|receding|fragile|gloomy|upbeat|sombre|somber|cautious|bleak|buoyant)",
    ),
    (
        "gloomy upbeat sombre somber",
        r"mood (?:[\w'-]+ ){0,6}(?:was|is|were) (?:\w+ )?(?:gloomy|upbeat|sombre|somber)",
    ),
    (
        "close closer near nearer",
        rf"(?:{_BE}|came|come|closer|inch\w*) (?:\w+ )?(?:close|closer|near|nearer) to (?:an? |the |"
        "signing |reaching"
        rf" |striking |concluding )(?:[\w-]+ ){{0,2}}?{_OUTCOME}",
    ),
    (
        "aim aims aiming aimed hope hopes hoping target",
        r"(?:aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)) to (?:conclude|finish|complete|finali[sz]e|wrap up|sign"
        r"|seal|reach|strike"
        r"|have (?:a|an|the))",
    ),
    (
        "should",
        r"(?:talks|negotiations|round|work|drafting|discussions) should (?:\w+ )?(?:wrap up|end|conclude"
        r"|finish|be over"
        r"|be (?:done|finished|completed|concluded)|resume|last|take)",
    ),
    (
        "road path way process work",
        r"(?:road|path|way) (?:ahead|forward|to peace|to a deal|to an agreement) (?:\w+ )?(?:will|would|is"
        r"|was|remains?)|(?:much|a lot"
        r" of|more"
        r"|hard|considerable) work (?:still )?(?:remain(?:s|ed)|to be done|to do|lies|lay|ahead|is needed"
        r"|was needed)"
        r"|long (?:way|road) (?:to go|ahead|off)",
    ),
    (
        "early soon premature",
        r"(?:too (?:early|soon)|premature) to (?:talk|speak|say|tell|predict|expect|judge|call|declare)",
    ),
    ("chance opportunity hope", r"last (?:best )?(?:chance|opportunity|hope)"),
    ("light tunnel", r"light at the end of"),
    (
        "rounds",
        r"(?:several|many|two|three|four|more|further|additional) (?:more |further )?rounds (?:will|would"
        r"|may|to)"
        r"|(?:take|need|require) (?:at least )?(?:several|two|three|four|many|a few) (?:more |further"
        r" )?rounds",
    ),
    ("doomed destined", r"(?:doomed|destined) to \w+"),
    (
        "quick easy swift early fast",
        r"(?:no|ruled out an?|not a) (?:quick|easy|swift|early|fast|magic) (?:fix|solution"
        r"|breakthrough|deal|answer|wins?|end)",
    ),
    ("hope hopes", r"(?:hold|holds|held|holding) out (?:much |little |any |no |some )?hopes?"),
    (
        "days hours weeks",
        r"(?:coming|next) (?:\w+ )?(?:days|hours|weeks|months) (?:will|would) (?:be|show|tell|decide)",
    ),
    ("hard difficult", r"(?:hard|difficult) to (?:see|imagine) (?:how|a|the|any|an)"),
    (
        "deal agreement accord breakthrough",
        r"there (?:will|would|could|may|might) be (?:no |an? |not be )(?:[\w-]+ )?"
        rf"{_OUTCOME}(?! (?:until|unless|without|if)\b)",
    ),
    (
        "clear unclear seen tell doubt question",
        r"(?:unclear|not clear|uncertain|unknown) (?:whether|if|how long|when)"
        r" (?:the |a |an |any |this |it |they |talks|either|both)[^.;]{0,60}|remains to be seen|anyone's"
        r" guess|only time"
        r" will tell|open question (?:whether|if)",
    ),
    ("yet", r"(?:is|are|was|were) yet to come"),
    (
        "expect expects expected expecting",
        r"expect(?:s|ed|ing)? (?:an? |the )?(?:[\w-]+ )?(?:answer|reply|decision|results?|response"
        r"|signature|text)"
        r" (?:by|before|within|in|on|next|soon)",
    ),
    (
        "improbable inevitable inconceivable unthinkable realistic unrealistic",
        r"(?:is|was|are|were|seems|looks|be) (?:\w+ )?(?:improbable|inevitable|inconceivable|unthinkable"
        r"|more realistic"
        r"|unrealistic)",
    ),
    ("case scenario", r"(?:base|best|worst|likeliest)[- ](?:case|scenario)"),
    ("view opinion belief", r"of the (?:view|opinion|belief) that"),
    ("within", rf"{_WILL} (?:take place|be \w+(?:ed|en)|happen|follow|resume)\b[^.;]{{0,30}}\bwithin"),
    (
        "see sees foresee foresees",
        r"(?:do|does|did)(?: not|n't) (?:fore)?see (?:[\w-]+ ){1,4}?(?:before|taking|coming|by|in)",
    ),
    (
        "promise promises",
        r"(?:do|does|did|can|could)(?: not|n't|not)? (?:not )?promise (?:miracles|results|success|a deal)",
    ),
    ("bet", r"(?:would|wouldn't|would not) bet|safe bet|bet on"),
)


def _indexed() -> dict[str, tuple[re.Pattern[str], ...]]:
    by_word: dict[str, list[re.Pattern[str]]] = {}
    for words, phrase in _IDEAS:
        pattern = re.compile(rf"\b(?:{phrase})\b", re.I)
        for word in word_set(words):
            by_word.setdefault(word, []).append(pattern)
    return {word: tuple(patterns) for word, patterns in by_word.items()}


_BY_WORD = _indexed()


def phrase_in(plain: str, start: int, end: int, words: list[str]) -> re.Match[str] | None:
    """The leftmost phrase of outlook between two offsets whose tokens, in small letters, are `words`."""
    patterns = {pattern for word in words if word in _BY_WORD for pattern in _BY_WORD[word]}
    found = (pattern.search(plain, start, end) for pattern in patterns)
    return min((match for match in found if match), key=re.Match.start, default=None)
