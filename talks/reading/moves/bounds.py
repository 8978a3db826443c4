"""Cue table of red lines told by a flat no: what a party will never do, take nothing of, or refuses."""

from __future__ import annotations

# what nobody who draws a line will do
_GIVE = (
    r"(?:accept|allow|let|permit|tolerate|recogni[sz]e|surrender|give|cede|yield|concede|compromise|abandon"
    r"|relinquish|dismantle|negotiate|bargain|trade|sell|hand|lay down|disarm|back down|retreat|withdraw"
    r"|leave|share|sign|settle|sacrifice|pay|discuss|bow|submit|renounce|release|free|lift|reopen|drop"
    r"|talk (?:to|with|about)|sit (?:down )?with|live under|go (?:back|beyond|below|further)|divide|part with"
    r"|make (?:any |further |more |new |such )?(?:concessions?|compromises?)|step (?:back|down|aside))\b"
)
_FORCE = r"(?:troops|soldiers?|forces|bases?|settlers?|peacekeepers|weapons?|arms|ships?|boats?|migrants?)"
_UNIT = (
    r"(?:inch|centimet(?:re|er)|millimet(?:re|er)|drop|cent|peso|rupee|dollar|penny|shilling|euro|gram|stone"
    r"|brick|hectare|acre|soldier|prisoner|square \w+|met(?:re|er)|bullet|rifle|barrel|comma|island|village)"
)
_UNTIL = r"(?:until|unless|without|before|while|as long as|so long as)\b"
_NO = r"(?:no (?!longer|later|part\b|more than|comment|details?|names?\b|position|sides)\w+|nothing\b)"
BOUNDS: tuple[tuple[str, str, str], ...] = (
    ("red_line", "will would shall", r"(?:will|would|shall) never,? (?:again |ever )?" + _GIVE),
    # "would sign nothing until", "will take part in no talks"
    ("red_line", "will would shall can could",
     r"(?:will|would|shall|can|could) (?:\w+ly )?(?:accept|allow|tolerate|recogni[sz]e|sign|brook"
     r"|settle for|agree to|take part in|attend|join|make|hold) " + _NO),
    ("red_line", "will would shall",
     r"(?:will|would|shall) (?:supply|send|deliver|sell|provide|fund|pay|release|give) (?:no (?:more"
     r"|further) (?!than\b)"
     r"|nothing )\w+"),
    ("red_line", "not",
     r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<='re )|(?<='m )|(?<=am ))not (?:\w+ly |yet )?"
     r"(?:prepared|willing|going|about|disposed|inclined) to (?!let\b)" + _GIVE),
    ("red_line", "aren't isn't wasn't weren't",
     r"(?:are|is|was|were)n't (?:\w+ly )?(?:prepared|willing|going|about) to " + _GIVE),
    ("red_line", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) (?:\w+ly |ever |again |even )?"
     r"(?:put (?:its|their|our|his|her) names?|give (?:way|(?:any )?(?:ground|more))|give in\b|bow to|yield"
     r" (?:to|an?|one|even)|go (?:any (?:higher|lower|further)|beyond|below|further than)|sit in the"
     r" same room"
     r"|cede (?:an?|one|any|even)|part with|sign (?:away|anything|an?)|make (?:any |further |more |new )?"
     r"(?:concessions?|compromises?)|recogni[sz]e|(?:talk|speak|deal|bargain) with)\b"),
    ("red_line!", "will would can could shall won't cannot can't wouldn't",
     r"(?:(?:will|would|shall|can|could) (?:not|never)|won't|cannot|can't|wouldn't) be (?:\w+ly |ever )?"
     r"(?:moved|traded|signed away|bought|bartered|redrawn|negotiated away|put on the table|overridden)\b"),
    ("red_line!", "no nobody",
     r"(?:no one|nobody) (?:can|will|may|shall|could) (?:ever )?(?:take|sell|divide|cede|sign away|dictate)"
     r" (?!time|care|part|it\b|him|her)\w+"),
    ("red_line!", "nothing",
     r"nothing (?:about|on|over|concerning) [\w' ]{2,30}? (?:may|can|will|must|should|shall) (?:be"
     r" )?\w+ without\b"),
    ("red_line!", "no",
     r"no (?:(?:foreign|more|further|[\w-]+ian|[\w-]+ish|[\w-]+ese) )?" + _FORCE
     + r" (?:[\w' ]{2,30}? )?(?:will|would|can|could|shall|may) (?:ever |again )?(?:be (?:let in|deployed"
     r"|stationed|based|allowed|accepted|tolerated)|cross|enter|set foot|remain on)\b"),
    ("red_line!", "there",
     r"there (?:will|can|shall|would|could) be no (?!doubt|change|statement|comment|need|news|winner|loser"
     r"|results?\b|problem|surprise|way\b|time\b|alternative|military solution|point\b|progress"
     r"|business)[\w-]+"
     r"(?: [\w-]+){0,4}? " + _UNTIL),
    ("red_line!", "not no one single",
     r"(?:(?:not|no) (?:an?|one|even an?|a single|one single)(?: single)? |no )" + _UNIT
     + r"s?\b(?! (?:more|less|longer))"),
    ("red_line", "refuses refused refusing refuse",
     r"refus(?:es?|ed|ing) to (?!comment|say|name|answer|leave|talk|speak|give|go\b)\w+ (?!(?:it|them|him"
     r"|her|this|that)\b)[^.;\"]{0,90}?\b(?:below|beyond|(?!before the (?:\w+ )?(?:meeting|talks|vote|summit"
     r"|session))" + _UNTIL + ")"),
    ("red_line", "refuses refused refusing",
     r"refus(?:es|ed|ing) to (?:countenance|negotiate (?:with|over|under)|sit (?:down )?with|let (?:its"
     r"|his|the)"
     r" [\w ]{3,30} go|part with|relinquish|cede|surrender)\b"),
    ("red_line!", "will would shall",
     r"(?:will|would|shall) (?:always |for ever |forever )?(?:remain|stay) (?:ours\b|part of (?:our|its"
     r"|(?-i:[A-Z]))|(?-i:[A-Z])\w+(?:ian|ese|ish|an)\b)"),
)  # fmt: skip
