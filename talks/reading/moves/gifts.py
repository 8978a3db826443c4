"""Cue table of offers told by what somebody would give, by a pledge of things, or by a readiness."""

from __future__ import annotations

# pumps, not a delegate
_SEND = (
    r"send (?!(?:an?|its|their|his|her|the) (?:[\w-]+ )?(?:negotiat|delegat|draft|team|mission|envoy"
    r"|reply|letter"
    r"|representative|list|text|paper|revised|new))"
)
# what can only be a gift
_GRANT = (
    r"(?:pay|grant|release|free|hand (?:over|back)|withdraw (?!its (?:signature|ambassador|envoy))|pull"
    r" (?:back|out)|lift|ease|reopen|open (?:an?|its|the|two|three)\b|halve|double|cut (?:its|the"
    r"|tariffs|duties)"
    r"|reduce|lower|waive|cancel (?:the )?(?:debts?|fines)|write off|provide|supply|" + _SEND + r"|deliver"
    r"|finance|fund|contribute|share (?:the|its)|guarantee|underwrite|compensate|reimburse|dismantle|disarm"
    r"|demobili[sz]e|lay down|put down|give up|host|help (?:to )?\w+|facilitate|order an? (?:[\w-]+ )?"
    r"(?:cease-?fire|truce|halt|pause|withdrawal)|halt its|freeze its|accept (?:an?|\d+|up to)\b"
    r"|go (?:up to|as (?:far|high|low)))\b"
)
_SAYS = (
    r"(?:said|says|told [\w' ]{2,40}?|announced|signall?ed|indicated|confirmed|pledged|promised|added"
    r"|hinted|suggested)"
)
_READY = (
    r"(?:ready|willing|prepared|disposed|happy|inclined|open|minded|able and willing|agreeable|amenable"
    r"|committed|game)"
)
_UNCONDITIONAL = r"(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody)\b)"
GIFTS: tuple[tuple[str, str, str], ...] = (
    # "said it would pay", "told the envoy that they could host it"
    ("offer", "said says told announced signalled signaled indicated confirmed hinted suggested",
     _SAYS + r" (?:(?:on )?\w+day )?(?:that )?(?:it|they|(?:its|his|her|their) (?:side|country|government)) "
     r"(?:would|will|could|might) (?:also |then |now |in turn |in (?:return|exchange) |gladly |\w+ly )?"
     + _GRANT + _UNCONDITIONAL),
    ("offer", "would could & said says told announced added indicated according",
     r"(?<!something )(?:would|could) (?:also |then |now |\w+ly )?" + _GRANT + _UNCONDITIONAL),
    ("offer", "would will could",
     r"(?:would|will|could),? (?:in (?:return|exchange|turn)|however|for its part),? "
     r"(?:agree to|give|" + _GRANT + ")"),
    # "promised Peru access to its ports", "pledging common patrols"
    ("offer", "pledged pledges promised promises pledging promising",
     r"(?:pledge[sd]|pledging|promise[sd]|promising) (?:(?!reporters|voters|supporters)[\w.'-]+ ){0,3}?"
     r"(?:(?:an? |the |its |full |free |better |more |new |further |joint |common |financial |military "
     r"|humanitarian |emergency |technical |safe ){0,2}(?:access|aid|assistance|autonomy|amnesty"
     r"|compensation|concessions"
     r"|elections|funds?|funding|grants?|guarantees|help|investments?|jobs|land|loans?|medicines?|money"
     r"|observers|passage|patrols|payments?|protection|recognition|referendum|reforms?|relief|seats?|shares?"
     r"|supplies|troops|visas|water|weapons|withdrawal)\b|[$€£]\d|\d)"),
    ("offer", "shown shows showed has have",
     r"(?:shown|shows|showed|voiced|stated|declared|indicated|made known|given notice of) (?:its|their"
     r"|his|her|some|an?)? ?(?:[\w-]+ )?"
     r"(?:readiness|willingness|openness|preparedness) (?:to|for)\b (?!talk|dialogue|continue|meet)"),
    ("offer", "laid tabled put placed submitted proposed presented",
     r"(?:laid|tabled|put|placed|submitted|presented)(?: (?:before|to|on) [\w' ]{3,40}?)? by (?:the"
     r" )?(?-i:(?=[A-Z]))"),
    ("offer", "is are was were stands stand stood remains remain remained be",
     r"(?:is|are|was|were|be|stands?|stood|remain(?:s|ed)?) (?:also |now |still |fully |\w+ly"
     r" )?" + _READY + r" (?:to|for) (?:offer|do (?:its|their|our|his"
     r"|her) (?:part|share|bit)|help\b|pay|give|hand|lay|free|release|open|withdraw|pull|lift|share"
     r"|suspend|freeze|halt|swap|cede|return"
     r"|settle|sign (?:an?|the)|make (?:concessions|a|further|some)|negotiat\w+ (?:an?|the|on|over"
     r"|access|\w+)|accept (?:an?|\d)\b|agree to"
     r"|consider (?:an?|lift|eas|giv|releas|reduc|extend|allow|open|host|pay|accept)\w*|discuss (?:an?"
     r"|the (?!matter|issue|proposal))\w*|receive"
     r"|hold (?:an?|the|talks|direct)|host|meet (?:any|at|in|him|her|them)|talk (?:about|on|to any)"
     r"|take (?:back|part|in)|recogni[sz]e|guarantee|provide"
     r"|send|finance|fund|build|buy|extend|go (?:up|as far|down)|put (?:down|up)|work (?:on|for)|rejoin"
     r"|convene|grant|allow|let|resume|restore"
     r"|review|delay|postpone|drop|reduce|cut|limit|dilute|ship|dismantle|move)"),
    ("offer", "signalled signaled signals indicated indicates hinted hints",
     r"(?:signall?ed|signals|indicate[sd]|hint(?:s|ed))(?: (?:on )?\w+day)?(?: to [\w' ]{2,30}?)?"
     r" (?:that )?(?:it|they|he|she) (?:was|were|is|are|would|could|might|may) (?:also )?(?:be )?"
     r"(?:willing|ready|prepared|open) to (?!talk|meet|discuss|consider|study|resume|fight)\w+"),
    ("offer", "offered offers", r"(?<!been )offer(?:s|ed) \"(?!no|little|nothing)\w+"),
)  # fmt: skip
