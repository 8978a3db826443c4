"""Cue table of red lines told by a flat no: what a party will never do, take nothing of, or refuses."""

from __future__ import annotations

# what nobody who draws a line will do
_GIVE = (
    r"(?:accept|allow|let|permit|tolerate|recogni[sz]e|surrender|give|cede|yield|concede|compromise|abandon"
    r"|relinquish|dismantle|negotiate|bargain|trade|sell|hand|lay down|disarm|back down|retreat|withdraw"
    r"|leave|share|sign|settle|sacrifice|pay|discuss|bow|submit|renounce|release|free|lift|reopen|drop"
    r"|talk (?:to|with|about)|sit (?:down )?with|live under|go (?:back|beyond|below|further)|divide|part"
    r" with"
    r"|make (?:any |further |more |new |such )?(?:concessions?|compromises?)|step (?:back|down|aside))\b"
)
_UNIT = (
    r"(?:inch|centimet(?:re|er)|millimet(?:re|er)|drop|cent|peso|rupee|dollar|penny|shilling|euro|gram"
    r"|stone|brick|hectare|acre|soldier|prisoner|square \w+|met(?:re|er)|bullet|rifle|barrel|comma"
    r"|island|village)"
)
_UNTIL = r"(?:until|unless|without|before|while|as long as|so long as)\b"
_NO = r"(?:no (?!longer|later|part\b|more than|comment|details?|names?\b|position|sides)\w+|nothing\b)"
BOUNDS: tuple[tuple[str, str, str], ...] = (
    ("red_line!", "never", r"never (?:will|would|shall|can|could) (?!be\b|i\b|there\b)[\w' ]{3,30}?"
    r" (?:accept|agree|allow|give|recogni[sz]e|sign|cede)\b"),
    ("red_line", "will would won't wouldn't shall",
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) (?:\w+ly |ever |again )?(?:leas|lend|rent\b"
     r"|mortgag|auction|barter|forfeit|waiv|forgo|shut\b|close\b|dissolv|disband|demobili|dilut"
     r"|water down|rename|ask (?:for )?permission|beg\b|crawl|apologi|compensat|normali|legitimi|swallow"
     r"|stomach|entertain|contemplat|countenanc|condon|tie\b|split\b|deliver\b|relocat|extradit"
     r"|repatriat|arm\b|station\b|admit|readmit|tear (?:up|down)|put [^.;\"]{2,40} (?:on the table"
     r"|up for)|pick up the bill|foot\b|trust\b|deviate|depart from|retract|rescind|revoke|repeal"
     r"|lower\b|weaken|betray|subordinate|outsource)\w*"),
    # "would sign nothing until", "will take part in no talks"
    ("red_line", "will would shall can could",
     r"(?:will|would|shall|can|could) (?:\w+ly )?(?:accept|allow|tolerate|recogni[sz]e|sign|brook"
     r"|settle for|agree to|take part in|attend|join|make|hold) " + _NO),
    ("red_line", "not",
     r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<='re )|(?<='m )|(?<=am ))not (?:\w+ly |yet )?"
     r"(?:prepared|willing|ready|going|about|disposed|inclined) to (?!let\b)" + _GIVE),
    ("red_line", "determined resolved by",
     r"(?:(?:determined|resolved) (?:not|never)|by no means (?:prepared|willing|ready)) to " + _GIVE),
    ("red_line", "aren't isn't wasn't weren't",
     r"(?:are|is|was|were)n't (?:\w+ly )?(?:prepared|willing|going|about) to " + _GIVE),
    ("red_line", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) (?:\w+ly |ever |again |even )?"
     r"(?:put (?:its|their|our|his|her) names?|give (?:way|(?:any )?(?:ground|more))|give in\b|bow to"
     r"|yield (?:to|an?|one|even|it|them)\b|go (?:any (?:higher|lower|further)|beyond|below"
     r"|further than)|sit in the same room|cede (?:an?|one|any|even)|part with|sign (?:away|anything"
     r"|an?)|make (?:any |further |more |new )?(?:concessions?|compromises?)|recogni[sz]e|(?:talk|speak"
     r"|deal|bargain) with)\b"),
    ("red_line!", "will would can could shall won't cannot can't wouldn't",
     r"(?:(?:will|would|shall|can|could) (?:not|never)|won't|cannot|can't|wouldn't) be (?:\w+ly |ever )?"
     r"(?:moved|traded|signed away|bought|bartered|redrawn|negotiated away|put on the table|overridden)\b"),
    ("red_line!", "there",
     r"there (?:will|can|shall|would|could) be no (?!doubt|change|statement|comment|need|news|winner"
     r"|loser|results?\b|problem|surprise|way\b|time\b|alternative|military solution|point\b|progress"
     r"|business)[\w-]+(?: [\w-]+){0,4}? " + _UNTIL),
    ("red_line!", "there",
     r"there (?:will|would|can|could) be no (?:\w+ )?(?:talks|negotiations?|dialogue|bargaining"
     r"|compromise) (?:about|on|over|with)\b"),
    ("red_line!", "there",
     r"there (?:is|was|can be|will be|would be) no (?:\w+ )?(?:solution|peace|deal|agreement|settlement"
     r"|talks|dialogue|negotiations?)\b[^.;,\"]{0,60}? (?:without|outside|out of|other than|apart from"
     r"|unless|until|while|as long as)\b"),
    ("red_line!", "is was are were & impossible",
     r"(?:is|was|are|were) \"?impossible\"? (?:until|unless|without|as long as|while)\b"),
    ("red_line!", "no out & question",
     r"(?:no|out of the) \"?question\"? (?:of|to) (?!it\b|this\b|that\b)\w+"),
    ("red_line!", "not no one single",
     r"(?:(?:not|no) (?:an?|one|even an?|a single|one single)(?: single)? |no )" + _UNIT
     + r"s?\b(?! (?:more|less|longer))"),
    ("red_line", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) (?:again )?sit (?:down )?(?:at|around)"
     r" (?:the|any|that|a) (?:\w+ )?table\b"),
    ("red_line", "refuses refused refusing refuse",
     r"refus(?:es?|ed|ing) to (?!comment|say|name|answer|leave|talk|speak|give|go\b)\w+ (?!(?:it|them"
     r"|him|her|this|that)\b)[^.;\"]{0,90}?\b(?:below|beyond|(?!before the (?:\w+ )?(?:meeting|talks"
     r"|vote|summit|session))" + _UNTIL + ")"),
)  # fmt: skip
