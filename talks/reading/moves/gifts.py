"""Cue table of offers told by what somebody would give, by a pledge of things, or by a readiness."""

from __future__ import annotations

# pumps, not a delegate
_SEND = (
    r"send (?!(?:an?|its|their|his|her|the) (?:[\w-]+ )?(?:negotiat|delegat|draft|team|mission|envoy"
    r"|reply|letter|representative|list|text|paper|revised|new))"
)
# what can only be a gift
_GRANT = (
    r"(?:pay|grant|release|free|hand (?:over|back)|withdraw (?!its (?:signature|ambassador|envoy))|pull"
    r" (?:back|out)|lift|ease|reopen|open (?:an?|its|the|two|three)\b|halve|double|cut (?:its|the"
    r"|tariffs|duties)"
    r"|reduce|lower|waive|cancel (?:the )?(?:debts?|fines)|write off|provide|supply|" + _SEND + r"|deliver"
    r"|lend|donate|resettle|set up an?|take in|look into (?!it\b|the (?:matter|question|proposal|issue"
    r"|request)s?\b)|go on paying|(?:review|reconsider) (?:the|its|\w+s)"
    r"|consider (?:an? )?\w+ing|finance|fund|contribute|share (?:the|its)|guarantee|underwrite|compensate"
    r"|reimburse|dismantle|disarm"
    r"|demobili[sz]e|lay down|put down|give up|host|help (?:to )?\w+|facilitate|order an? (?:[\w-]+ )?"
    r"(?:cease-?fire|truce|halt|pause|withdrawal)|halt its|freeze its|accept (?:an?|\d+|up to)\b"
    r"|go (?:up to|as (?:far|high|low)))\b"
)
_SAYS = (
    r"(?:said|says|told [\w' ]{2,40}?|replied|announced|signall?ed|indicated|confirmed|pledged|promised|added"
    r"|hinted|suggested)"
)
_READY = (
    r"(?:ready|willing|prepared|disposed|happy|inclined|open|minded|able and willing|agreeable|amenable"
    r"|committed|game)"
)
_UNCONDITIONAL = r"(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody)\b)"
GIFTS: tuple[tuple[str, str, str], ...] = (
    # "said it would pay", "told the envoy that they could host it"
    ("offer", "said says told replied announced signalled signaled indicated confirmed hinted suggested",
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
     r"|compensation|concessions|ceasefire|debate|elections|funds?|funding|grants?|guarantees|help"
     r"|inquiry|investigation|investments?|jobs|land|loans?|medicines?|money|observers|passage|patrols"
     r"|payments?|protection|probe|recognition|referendum|reforms?|relief|reviews?|seats?|shares?"
     r"|supplies|troops|visas|water|weapons|withdrawal)\b|[$€£]\d|\d)"),
    ("offer", "shown shows showed made given expressed voiced stated declared indicated",
     r"(?:shown|shows|showed|expressed|voiced|stated|declared|indicated|made known"
     r"|given notice of) (?:its|their|his|her|some|an?)? ?(?:[\w-]+ )?(?:readiness|willingness|openness"
     r"|preparedness) (?:to|for)\b (?!talk|dialogue|continue|meet|discuss|consider|study|attend|accept"
     r"|resume|go\b)"),
    ("offer", "laid tabled put placed submitted proposed presented",
     r"(?<!condition )(?<!conditions )(?:laid|tabled|put|placed|submitted|presented)"
     r"(?: (?:before|to|on) [\w' ]{3,40}?)? by (?:the )?(?-i:(?=[A-Z]))"),
    # "the offer from Beijing includes", "a plan drawn up by Jordan would": whose it is stands behind it
    ("offer", "from by & offer offers proposal proposals plan offered proposed",
     r"(?:(?<=offer )|(?<=offers )|(?<=proposal )|(?<=proposals )|(?<=plan )|(?<=plan drawn up )"
     r"|(?<=plan drafted )|(?<=offered )|(?<=proposed )|(?<=offer made )|(?<=proposal made ))(?:from"
     r"|by) (?:the )?(?P<whose>(?-i:(?=[A-Z])))"
     r"[\w' -]{2,40}?(?:, (?:\w+ ){1,4}| )(?:includes?|included|call(?:s|ed) for|provide[sd]? for"
     r"|foresees?|envisage[sd]?|gives?|contains?|would (?!be (?:rejected|discussed|welcom|considered)"
     r"|not\b|need|mean|require|have\b))"),
    ("offer", "came comes was & offer proposal",
     r"(?:(?<=offer )|(?<=proposal ))(?:came|comes|was made) (?:from"
     r"|by) (?:the )?(?P<whose>(?-i:(?=[A-Z])))"),
    ("offer", "would will & part return turn exchange",
     r"(?:(?<=its part, )|(?<=in return, )|(?<=in turn, )|(?<=in exchange, ))(?:would|will) " + _GRANT
     + _UNCONDITIONAL),
    ("offer", "is are was were stands stand stood remains remain remained be",
     r"(?:is|are|was|were|be|stands?|stood|remain(?:s|ed)?) (?:also |now |still |fully |\w+ly"
     r" )?" + _READY + r" (?:to|for) (?:offer|do (?:its|their|our|his"
     r"|her) (?:part|share|bit)|help\b|pay|give|hand|lay|free|release|open|withdraw|pull|lift|share"
     r"|suspend|freeze|halt|swap|cede|return|settle|sign (?:an?|the)|make (?:concessions|a|further|some)"
     r"|negotiat\w+ (?:an?|the|on|over|access|\w+)|accept (?:an?|\d)\b|agree to"
     r"|consider (?:an?|lift|eas|giv|releas|reduc|extend|allow|open|host|pay|accept)\w*|discuss (?:an?"
     r"|the (?!matter|issue|proposal))\w*|receive"
     r"|hold (?:an?|the|talks|direct)|host|meet (?:any|at|in|him|her|them)|talk (?:about|on|to any)"
     r"|take (?:back|part|in)|recogni[sz]e|guarantee|provide"
     r"|send|finance|fund|build|buy|extend|go (?:up|as far|down|further|higher)|concessions|put (?:down|up)"
     r"|work (?:on|for)|rejoin|convene|grant|allow|let|resume|restore|review|delay|postpone|drop|reduce"
     r"|cut|limit|dilute|ship|dismantle|move)"),
    ("offer", "signalled signaled signals indicated indicates hinted hints",
     r"(?:signall?ed|signals|indicate[sd]|hint(?:s|ed))(?: (?:on )?\w+day)?(?: to [\w' ]{2,30}?)?"
     r" (?:that )?(?:it|they|he|she) (?:was|were|is|are|would|could|might|may) (?:also )?(?:be )?"
     r"(?:willing|ready|prepared|open) to (?!talk|meet|discuss|consider|study|resume|fight)\w+"),
    ("offer", "offered offers", r"(?<!been )offer(?:s|ed) \"(?!no|little|nothing)\w+"),
)  # fmt: skip
