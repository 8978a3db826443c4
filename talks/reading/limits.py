"""Cue tables of red lines, threats, and of what holds only until something happens."""

from __future__ import annotations

# "threatened again on Monday to", "has offered, in turn, ..."
MEANWHILE = (
    r",?(?: (?:in (?:his|her|its|a|an|the) [\w' ]{3,30}|over the weekend|since \d{4}|again|also|instead"
    r"|in turn|in return|yesterday|last (?:week|month|year)|this week"
    r"|on \w+day(?: (?:night|morning|evening|afternoon))?)\b,?){0,2}"
)
_HARM = (
    r"(?:withdraw|leave|walk|quit|pull|suspend|stop|halt|impose|cut|close|strike|attack|retaliate"
    r"|respond|take|resume"
    r"|seek|ask|block|veto|refuse|abandon|end|cancel|pay|face|suffer|use|destroy|act|restart|expel|arm"
    r"|send|deploy"
    r"|sue|pack|go|hit|shut|seize|target|consider|review|recognise|recognize|annex|mobilise|mobilize)\b"
)
# Each pattern starts at the verb of the clause; what stands before it is its subject.
# (kind, the words it may begin with, pattern); the first that matches at a place wins.
LIMITS: tuple[tuple[str, str, str], ...] = (
    ("red_line", "are call called calls consider considers describe described draw draws drew is "
                 "regard regards remain remained remains set sets was were would",
     r"(?:is|are|remain(?:s|ed)?|would be|was|were|calls?|called|described?|draws?|drew|sets?|regards?"
     r"|considers?)\b[^.;]{0,60}\bred lines?\b"),
    ("red_line", "can could shall will would",
     r"(?:will|would|shall|can|could) (?:never|not ever|not|under no circumstances) (?:accept|allow|let"
     r"|permit|tolerate|recognise|recognize|surrender|give up(?= [a-z])|cede|compromise on|abandon"
     r"|relinquish"
     r"|dismantle|negotiate (?:over|on|about|away)|sit with|sit down|bow to|yield to|discuss"
     r"|trade|sell|hand over|lay down|disarm|back down|retreat|withdraw from|step down|return to)\b"),
    ("red_line", "rule ruled rules ruling",
     r"rul(?:ed|es?|ing) out (?!a meeting|talks?\b|that\b)(?![^.;\"]{0,50}\b(?:proposals?|demands?"
     r"|offers?|requests?"
     r"|ideas?|plans?|suggestions?)\b)\w+"),
    ("red_line", "will would can could cannot",
     r"(?:(?:will|would|can|could) never (?:again )?be|cannot be) (?:\w+ly )?(?:allowed|accepted"
     r"|permitted"
     r"|recogni[sz]ed|tolerated|negotiated|ceded|divided|handed|touched|given (?:up|away)"
     r"|asked to give up)\b"),
    ("demand", "can could shall will would won't cannot",
     r"(?:(?:will|would|shall|can|could) not|won't|cannot) (?:sign|open|reopen|lift|release"
     r"|withdraw|return|pull"
     r"|leave|halt|stop|begin|start|resume|allow|agree to|join|take part in|go back to)\b[^.;\"]{0,80}?"
     r"\b(?:unless|until|without)\b"),
    ("demand", "will would",
     r"(?:will|would) (?:remain|stay)(?: in place| in force)? (?:until|unless)\b"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? [^.;\"]{0,50}?\b(?:of|about) [^.;\"]{0,40}?\b(?:consequences|costs|sanctions"
     r"|retaliation|response)\b"),
    ("demand", "no",
     r"no (?:deal|agreement|truce|ceasefire|peace|settlement|accord|talks|progress|solution) (?:is"
     r"|was|would be"
     r"|will be|can be|could be)(?: \w+)? (?:possible |reached |signed )?(?:unless|until|without"
     r"|as long as)\b"),
    ("demand", "made make makes making",
     r"(?:made|makes?|making) [^.;,\"]{3,70} (?:a|the|its|their) (?:pre)?condition (?:for|of)\b"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:[A-Z]\w+ |reporters |him |them "
     r"|the \w+ )?(?:on \w+day |in [A-Z]\w+ )?(?:that )?(?:it|he|she|they|we"
     r"|the country|the government|his country|her country|their country|[A-Z]\w+)"
     r" (?:would|will|could|may|might) (?:also |soon |again |have to |be forced to )?" + _HARM),
    ("red_line", "will would",
     r"(?:will|would) (?:not|never),?(?: however,)? (?:agree to|join|be part of)\b"),
    ("red_line", "accept accepts",
     r"accepts? (?:nothing|no (?:solution|settlement|deal|outcome|formula))"
     r" (?:beyond|less|short of|but|other than|except|that)\b"),
    ("demand", "are is was were",
     r"(?:is|are|was|were) (?:necessary|essential|indispensable|a prerequisite|a precondition)"
     r" (?:for|before|if|to)\b"),
    ("demand", "will would",
     r"(?:will|would) (?:attend|join|sign|return|talk|negotiate|take part|agree|meet|participate|resume"
     r"|lift|withdraw|release|stop|halt|come|free|pay|disarm|leave|pull|open|reopen|hand|end|move|sit"
     r"|allow|extend|give)\b[^.;,\"]{0,60}?\bonly (?:if|after|once|when)\b"),
    ("demand", "can could will would",
     r"(?:can|could|will|would) only (?!be\b)[a-z]+ (?:[\w'-]+ ){0,6}?(?:if|once|after|when"
     r"|in return)\b"),
    ("demand", "can could will would",
     r"(?:can|could|will|would) only (?:follow|come|begin|start|happen) "),
    ("red_line", "is",
     r"is (?:the|our) (?:ceiling|limit|maximum|minimum|bottom line|(?:most|least) (?:we|that"
     r"|they|it|he|she))\b"),
    ("red_line", "there",
     r"there (?:will|can|shall) be no (?!talks\b|meeting\b|round\b|deal\b|consequences\b|doubt\b"
     r"|change\b"
     r"|statement\b|comment\b|(?:\w+ )?round\b)\w+(?![^.;\"]{0,60}\b(?:until|unless|without"
     r"|before)\b)"),
    ("red_line", "can't cannot",
     r"(?:cannot|can't) (?:sign|accept|agree to) (?:an?|any) (?:\w+ ){1,3}that\b"),
    ("demand", "can could will would",
     r"(?:can|could|will|would) (?:\w+ )?(?:begin|start|resume|happen|take place|be signed|go ahead) only"
     r" (?:once|if|after|when)\b"),
    ("red_line", "can't cannot won't",
     r"(?:won't|cannot|can't) (?:accept|allow|permit|tolerate|recognise|recognize|surrender|give up"
     r"|cede|compromise on|abandon)\b"),
    ("red_line", "are is was were",
     r"(?:is|are|was|were|remains?) (?:not negotiable|non-negotiable|not up for (?:negotiation"
     r"|discussion)|off "
     r"the table|out of the question|not for sale|not on the table|off limits"
     r"|not open to (?:discussion|negotiation)|not subject to)\b"),
    ("red_line", "are is was were",
     r"(?:is|are|was|were) \"?not a (?:subject|matter|topic) (?:for|of) (?:any )?(?:bargaining"
     r"|negotiation|discussion|talks|compromise)\b"),
    ("red_line", "will would won't",
     r"(?:(?:will|would) not|won't) (?:talk to|negotiate with|sit (?:down )?with|leave|withdraw from"
     r"|give up|hand over|compromise on|step back from)\b"),
    ("red_line", "without",
     r"without [^.;,\"]{3,60},? there (?:is|will be|can be) no (?:deal|talks?|conversation|agreement"
     r"|peace|solution)\b"),
    ("red_line", "do does",
     r"(?:do|does) not negotiate\b"),
    ("threat", "threaten threatened threatening threatens",
     r"(?:threatens?|threatened|threatening)" + MEANWHILE + r" (?:to|that|with|further|new|more)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:leave|quit|abandon|walk out of|walk away from|pull out of|withdraw from)"
     r" (?:the|its) (?:\w+ )?(?:table|talks|negotiations|process|agreement|accord|deal|treaty|pact)\b"),
    ("threat", "promised vow vowed vows",
     r"(?:vows?|vowed|promised) (?:to (?:retaliate|respond|strike|hit back|impose|take|capture|kill|crush"
     r"|defeat|destroy|fight|attack|block|veto|punish)|retaliation)\b"),
    ("threat", "could may might will would",
     r"(?:will|would|could|may|might) (?:also )?(?:face|suffer|be met with|have to take|be forced to "
     r"take|pay)\b[^.;]{0,50}\b(?:consequences|sanctions|measures|price|penalties|tariffs|response"
     r"|retaliation|cost|costs)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:also )?(?:seek|push for|move to|ask for|impose|consider|introduce"
     r"|restore|reimpose)"
     r" [^.;\"]{0,40}?\b(?:embargo|sanctions|tariffs|penalties|export controls)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:take|adopt) [^.;,\"]{0,40}\b(?:measures|countermeasures|steps)\b"
     r"(?=[^.;\"]{0,60}\bif\b)"),
    ("threat", "will would",
     r"(?:will|would) (?:be|mean|constitute|amount to|be considered|be treated as) (?:an? )?"
     r"(?:cause for war|acts? of war|casus belli|declaration of war)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:retaliate|respond (?:with|in kind|forcefully|militarily)|impose (?:new "
     r"|further |more |additional |severe |retaliatory )?(?:sanctions|tariffs|costs)|hit back|walk "
     r"away from|resume (?:its |the )?(?:attacks|strikes|offensive|fighting|enrichment|operations))\b"),
)  # fmt: skip
