"""Cue table of red lines told by what a thing is called, by a flat no, or by the least that will do."""

from __future__ import annotations

_STATES = (
    r"(?!(?:be|forget|know|have|come|succeed|happen|end|see|understand|forgive|hesitate|say|tire|work|get|hear|meet"
    r"|learn|reach|live)\b)"
)
# what nobody who draws a line will do
_GIVE = (
    r"(?:accept|allow|let|permit|tolerate|recogni[sz]e|surrender|give|cede|yield|concede|compromise|abandon|relinquish"
    r"|dismantle|negotiate|bargain|trade|sell|hand|lay down|disarm|back down|back off|retreat|withdraw"
    r"|leave|share|sign"
    r"|settle|sacrifice|lose|pay|discuss|bow|submit|renounce|release|free|lift|reopen|change|move|budge|drop|dilute"
    r"|water down|step (?:back|down|aside)|talk (?:to|with|about)|sit (?:down )?with|live (?:with"
    r"|under)|put up with"
    r"|go (?:back|beyond|below|further)|host|divide|split|part with|make (?:any |further |more |new "
    r"|such )?(?:concessions?"
    r"|compromises?)|take (?:an? (?:haircut|cut|loss)|less|orders|dictation)|entertain|countenance"
    r"|stomach|swallow)\b"
)
_CALLED = (
    r"(?:sacrosanct|inviolable|indivisible|inalienable|untouchable|non-?negotiable|no longer negotiable"
    r"|unnegotiable"
    r"|sacred|taboo|unthinkable|(?:an? )?(?:absolute )?(?:no-go|non-?starter|deal[ -]?breaker|bridge too far"
    r"|point of no return)|a (?:closed|settled) (?:chapter|matter|issue|book|file|question|subject"
    r"|case)|off[- ]limits"
    r"|beyond (?:any )?(?:discussion|debate|negotiation|question|dispute|compromise|bargaining)|final"
    r" and \w+|irrevocable"
    r"|non-?derogable|not (?:an? |any )?(?:subject|matter|topic|question|theme|item|issue) (?:for|of)"
    r" (?:an?y? )?(?:table"
    r"|talks|debate|discussion|negotiation|bargaining|dialogue)|no (?:subject|matter|topic|theme)"
    r" (?:for|of)\b"
    r"|not up for (?:grabs|debate|discussion|negotiation|sale|a vote)|out of (?:the )?question|not ours"
    r" to give)"
)
_UNIT = (
    r"(?:inch|centimet(?:re|er)|millimet(?:re|er)|drop|cent|peso|rupee|dollar|penny|shilling|euro|gram|stone|brick"
    r"|hectare|acre|soldier|prisoner|grain of \w+|handful of \w+|square \w+|met(?:re|er)|bullet|rifle"
    r"|barrel|comma|fish"
    r"|island|village|rock)"
)
BOUNDS: tuple[tuple[str, str, str], ...] = (
    ("red_line", "will would shall", r"(?:will|would|shall) never,? (?:again |ever )?" + _STATES + r"[a-z]+"),
    ("red_line!", "is are was were remain remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly |also |still |simply |altogether |now"
     r" )*\"?" + _CALLED + r"(?!\w)"),
    ("red_line!", "was is are were",
     r"(?:is|are|was|were) (?:an? |the )?(?:red )?(?:line|point|matter|issue|question|subject|demand"
     r"|word|principle|clause"
     r"|thing|something|one)s? (?:of principle )?(?:on which |over which |that |which )?(?:[\w'-]+"
     r" ){1,4}?(?:(?:will|would"
     r"|could|can|did) (?:not|never)|won't|cannot|was no(?:t| room)|is no(?:t| room)|there (?:is|was)"
     r" no room)\b"),
    ("red_line", "will would shall can could",
     r"(?:will|would|shall|can|could) (?:\w+ly )?(?:accept|allow|tolerate|free|release|cede|surrender"
     r"|give|yield|concede"
     r"|talk (?:to|with)|negotiate with|bargain with|deal with|speak to|recogni[sz]e|pay|hand over|lift"
     r"|brook|countenance"
     r"|settle for|agree to|take) (?:no (?!longer|later|dates?\b|details?|figures?|timetable|reasons?"
     r"|answers?|names?\b|statement|interviews?|assurances|part\b|more than|decision|chances|risks"
     r"|notice|position|sides)|nothing\b"
     r"|none\b|no one\b|nobody\b|not (?:an?|one)\b)\w*"),
    ("red_line", "not",
     r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<='re )|(?<='m )|(?<=am ))not (?:\w+ly |yet"
     r" )?(?:prepared|willing|going|about|disposed"
     r"|inclined|minded) to (?:be )?(?!let\b)" + _GIVE),
    ("red_line", "aren't isn't wasn't weren't",
     r"(?:are|is|was|were)n't (?:\w+ly )?(?:prepared|willing|going|about) to " + _GIVE),
    ("red_line", "is are was were",
     r"(?:is|are|was|were) not (?:considering|contemplating|entertaining|budging|backing (?:down|off)"
     r"|giving (?:up|in|way)"
     r"|surrendering|ceding|negotiating (?:with|over|about|on)|in the business of|for (?:sale|turning))\b"),
    ("red_line", "cannot can't could can",
     r"(?:cannot|can't|(?:could|can) not) (?:go (?:beyond|below|further than|any further)|put (?:its"
     r"|their|our|his|her) name"
     r"|live (?:with|under) |be party to|sign up to|agree to any|give more|accept (?:less|anything|more"
     r" than)|do (?:less|more)"
     r" than|settle for|barter|negotiate away|sign away|bargain away)\w*"),
    ("red_line", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) (?:\w+ly |ever |again |even )?(?:cross"
     r" (?:the|any|a|that|this) (?!border"
     r"|river)|put (?:its|their|our|his|her) names?|set foot|give (?:any )?(?:ground|quarter|more)"
     r"|flinch|blink|waver|give in\b|cave in|bow to|yield to|knuckle under|buckle|go any (?:higher"
     r"|lower|further)"
     r"|go beyond|go below|go (?:any )?further than|go in for|be (?:blackmailed|bullied|dictated to"
     r"|intimidated|pressured|cowed"
     r"|coerced|forced (?:to|into))|take dictation|take orders|be told|be part(?:y)? (?:of|to)|sit in"
     r" the same room|sit in an?"
     r" |share (?:an? |the |its )|operate an?|come back (?:from|with)|nominate|yield (?:an?|one|even)"
     r"|cede (?:an?|one|any|even)"
     r"|part with|trade (?:away|off)|sign (?:away|anything|an?)|put (?:its|our|their) [\w ]{3,30}"
     r" (?:second|at risk)|negotiate"
     r" (?:away|under|on|over|with)|lose (?:an?|one|another)|come down|take down|hand (?:over"
     r" )?(?:anything|an?)|make (?:any |further"
     r" |more |new )?(?:concessions?|compromises?)|stop (?:until|short)|do (?:anything|so) (?:until"
     r"|unless|before)|remove (?:its|their"
     r"|our|his)|recogni[sz]e)\b"),
    ("red_line!", "will would can could shall won't cannot can't wouldn't",
     r"(?:(?:will|would|shall|can|could) (?:not|never)|won't|cannot|can't|wouldn't) be (?:\w+ly |ever"
     r" )?\"?(?:cut|moved|traded"
     r"|given|signed away|surrendered|bought|bartered|amended|redrawn|shared|bargained|negotiated away"
     r"|put to|taken down|stopped"
     r"|pushed|forced|blackmailed|bullied|rewritten|reopened|put on the table|bypassed|ignored by"
     r"|overridden|decided"
     r"|settled (?:without|over|by))\b(?! (?:relief|until (?:today|tomorrow|\w+day)))"),
    ("red_line!", "no nobody",
     r"(?:no one|nobody) (?:can|will|may|shall|could) (?:ever )?(?:take|touch|sell|divide|share|move"
     r"|cede|sign away|dictate|force|tell) (?!time|care"
     r"|part|it\b|him|her)\w+"),
    ("red_line!", "nothing",
     r"nothing (?:about|on|over|concerning) [\w' ]{2,30}? (?:may|can|will|must|should|shall) (?:be"
     r" )?\w+ without\b"),
    ("red_line!", "no",
     r"no(?: single| [a-z-]+)?"
     r" (?:" + _UNIT + r"|zone|base|bases|soldiers?|troops|settlers?|border|territory|land|arms|weapons?"
     r"|[a-z]+ (?:government|administration|power)|government|foreigner|one but [\w ]{2,20})(?:"
     r" [\w' ]{2,30}?)? (?:will|would|can"
     r"|could|shall|may) (?!be (?:named|able|surprised)|know|say\b|remain|have\b|win|benefit|believe"
     r"|doubt|deny|predict|want|expect)"
     r"(?:ever |again )?\w+"),
    ("red_line!", "no",
     r"no (?:[\w-]+ ){1,3}?(?:will|would|shall|can) (?:ever |again )?(?:pass|cross|enter|leave|land"
     r"|dock|sail|fish|set foot|move|return|go"
     r" (?:home|back|in|out)|take (?:our|its|their))\b"),
    ("red_line", "accepts accept", r"accepts? no (?!part\b|responsib|blame|excuse)\w+"),
    ("red_line!", "there", r"there(?: is|'s) no way (?:that )?(?:we|they|it|he|she|the|(?-i:[A-Z])\w+)\b"),
    ("red_line!", "there",
     r"there (?:will|can|shall|would|could) be no (?!doubt|change|statement|comment|need|news|winner"
     r"|loser|result|problem|surprise|way\b|time\b"
     r"|alternative|military solution|point\b|talks?\b|deal|agreement|peace|solution)[\w-]+(?:"
     r" [\w-]+){0,4}? (?:until|unless|without|while|as long as)\b"),
    ("red_line!", "not no one single",
     r"(?:(?:not|no) (?:an?|one|even an?|a single|one single)(?: single)? |no"
     r" )" + _UNIT + r"s?\b(?! (?:more|less|longer))"),
    ("red_line", "refuses refused refusing refuse",
     r"refus(?:es?|ed|ing) to (?!comment|say|name|answer|leave|talk|speak|give)\w+ (?!(?:it|them|him"
     r"|her|this|that)\b)[^.;\"]{0,90}?\b(?:until|unless|as long as|so"
     r" long as|without|before (?!the (?:\w+ )?(?:meeting|talks|vote|summit|session)))\b"),
    ("red_line", "do does don't doesn't",
     r"(?:(?:do|does) not|don't|doesn't) (?:tolerate|countenance|compromise|yield|cede|surrender|bow"
     r"|back down|give in)\b"),
    ("red_line", "refuses refused refusing",
     r"refus(?:es|ed|ing) to (?:yield|budge|entertain|countenance|bow|negotiate (?:with|over|under)|sit"
     r" (?:down )?with|share"
     r" (?:power|a|the)|let (?:its|his|the) [\w ]{3,30} go|part with|relinquish|cede|surrender)\b"),
    ("red_line!", "there",
     r"there (?:is|was|can be|could be|will be|would be) (?:absolutely |simply )?no (?:room for|place"
     r" for|question of"
     r"|way back|return to|middle (?:ground|way)|compromise (?:on|over)|bargaining|dialogue with"
     r"|negotiating (?:with|over)"
     r"|extension of|second (?:phase|round|referendum|vote)|tariff-free|[\w-]+ on (?:our|its|their)"
     r" (?:soil|territory|land))\b"),
    ("red_line!", "nothing",
     r"(?:(?<=is )|(?<=was ))nothing (?:left |more )?to (?:negotiate|discuss|talk about|bargain"
     r"|renegotiate|haggle)\b"),
    ("red_line", "gives gave draws drew digs dug stands stood stand held holds",
     r"(?:(?:gives|gave) no ground|d(?:igs|ug) in (?:its|their|his|her) heels|st(?:ands?|ood) (?:firm"
     r"|its ground|their ground)"
     r" (?:on|over|against)|h(?:olds|eld) firm (?:on|over|to))\b"),
    ("red_line", "rather",
     r"(?:(?<=would )|(?<='d ))rather (?:have no|walk|leave|die|starve|fight|quit|go|see|keep|lose|burn"
     r"|sit out)\b[^.;\"]{0,60}? than\b"),
    ("red_line!", "over never", r"over my dead body\b|never,\"? (?:says?|said)\b"),
    ("red_line", "has have had",
     r"(?:has|have|had) no (?:intention|wish|desire) (?:of|in|to) (?!comment|attend|meet|visit|travel"
     r"|publish|run)\w+"),
    ("red_line", "will would won't wouldn't",
     r"(?:(?:will|would) (?:not|never)|won't|wouldn't) (?:talk|speak|negotiate|deal|bargain|sit|treat"
     r"|parley) (?:down )?with\b"),
    ("red_line!", "will would shall",
     r"(?:will|would|shall) (?:always |for ever |forever )?(?:remain|stay) (?:ours\b|with us|under"
     r" (?:our|its|their|full)|part of (?:our"
     r"|its|(?-i:[A-Z]))|in (?:our|its) hands|sovereign\b|(?-i:[A-Z])\w+(?:ian|ese|ish|an|i)\b)"),
    ("red_line", "excludes excluded exclude excluding",
     r"exclud(?:es?|ed|ing) (?:any|all|every)\b(?! (?:criticism|accusation|allegation|claim))"),
)  # fmt: skip
