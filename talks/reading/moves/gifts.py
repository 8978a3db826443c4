"""Cue table of offers told by what somebody would give, by a pledge of things, or by a readiness."""

from __future__ import annotations

# pumps, not a delegate
_SEND = (
    r"send (?!(?:an?|its|their|his|her|the) (?:[\w-]+ )?(?:negotiat|delegat|draft|team|mission|envoy"
    r"|reply|letter|representative|list|text|paper"
    r"|revised|new))"
)
# what is given, or what is given up
_GIVE = (
    r"(?:accept (?=an?\b|\d|up to|at most|fewer|less|no more)|agree to|settle for|live with|pay|give"
    r"|grant|free|release|return|hand (?:over|back|the)|withdraw|pull (?:back|out)"
    r"|lift|ease|open|reopen|halve|double|triple|raise its|cut|reduce|lower|cap|waive|cancel|write off"
    r"|defer|extend|provide|supply"
    r"|" + _SEND + r"|deliver|finance|fund|contribute|share|swap|guarantee|underwrite|honou?r|keep (?:the|its"
    r"|paying)|dismantle|disarm"
    r"|lay down|give up|put down|hand in|destroy|dilute|ship|freeze|halt|suspend|stop|end|scale (?:back"
    r"|down)|allow|let|permit"
    r"|recogni[sz]e|restore|resume (?!(?:its |the |live-fire |military )?(?:drills|exercises|attacks"
    r"|strikes|fighting|war\b|operations|enrichment|tests|bombing|shelling|raids"
    r"|offensive|hostilities|production|protests))|hold (?:its|their) fire|reinstate|rejoin|host"
    r"|receive|train|buy|build|rebuild|compensate|reimburse|match|drop|scrap"
    r"|shelve|amend|facilitate|welcome back|vacate|evacuate|demobili[sz]e|stand (?:guarantee|surety"
    r"|guarantor)|act as guarantor"
    r"|serve as|put (?:up|in) (?:an?|the|\d|[$€£])|take (?:back|in)|make (?:room|concessions|available)"
    r"|go (?:up|down|to [$€£\d]|as (?:far|high"
    r"|low))|reverse its|go back to (?:its|the|their)|chip in|roll back|unfreeze|phase (?:in|out)|convene)\b"
)
_TERMS = (
    r"(?:if|should|once|provided|providing|as soon as|in return|in exchange|on condition|so long as|as long"
    r" as|when)\b"
)
_SAYS = (
    r"(?:said|says|told [\w' ]{2,40}?|announced|signall?ed|indicated|confirmed|pledged|promised|added"
    r"|hinted|suggested)"
)
_MADE = (
    r"(?:offers?|proposals?|plans?|drafts?|blueprint|roadmap|paper|formula|package|compromise|scheme|concessions?|sweeteners?"
    r"|text|non-paper|olive branch|gesture)"
)
_READY = (
    r"(?:ready|willing|prepared|disposed|happy|inclined|open|minded|able and willing|agreeable|amenable"
    r"|committed|game)"
)
# what can only be a gift
_GRANT = (
    r"(?:pay|grant|give|release|free|lift|hand (?:over|back)|withdraw|pull (?:back|out)|open|reopen"
    r"|provide|supply"
    r"|" + _SEND + r"|finance"
    r"|fund|deliver|share|double|halve|waive|cancel|write off|guarantee|compensate|reimburse|reverse"
    r"|dismantle|lay down|put down"
    r"|disarm|demobili[sz]e|order (?:an? )?(?:[\w-]+ )?(?:cease-?fire|truce|halt|pause|pullback"
    r"|withdrawal)|convene|host|honou?r"
    r"|return (?:the|to (?:the|its))|rejoin|recogni[sz]e|accept (?:an?|\d|up to)\b)\b"
)
GIFTS: tuple[tuple[str, str, str], ...] = (
    # "said it would pay", "told the envoy that they could live with it"
    ("offer", "said says told announced signalled signaled indicated confirmed hinted suggested",
     _SAYS + r" (?:(?:on )?\w+day )?(?:that )?(?:it|they|its side|his side|her side|his country|her"
             r" country|their side|his government"
     r"|her government|its government) (?:would|will|could|might) (?:also |then |now |in turn |in"
     r" (?:return|exchange) |gladly |\w+ly )?"
     r"(?!allow (?:no|any)|stop at|end (?:the|its) (?:talks|participation)|suspend|halt|cut (?:off|all"
     r"|its (?:supplies|aid|ties)))"
     + _GIVE + r"(?![^.;\"]{0,80}\b(?:only|unless|until|not|no)\b)"),
    ("offer", "would could & said says told announced added indicated according",
     r"(?:would|could) (?:also |then |now |\w+ly"
     r" )?" + _GRANT + r"(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody)\b)"),
    ("offer?", "would could will",
     r"(?:would|could|will) (?:also |then |now |\w+ly"
     r" )?" + _GRANT + r"(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody)\b)"),
    ("offer", "would will could",
     r"(?:would|will|could),? (?:in (?:return|exchange|turn)|however|for its part),? " + _GIVE),
    ("offer", "would will could may might",
     r"(?:would|will|could|may|might) (?:also |then |\w+ly )?" + _GIVE + r"[^.;\"]{0,110}?\b" + _TERMS),
    ("offer", "pledged pledges promised promises pledging promising",
     r"(?:pledge[sd]|pledging|promise[sd]"
     r"|promising)" + r" \"?(?!to\b|that\b|not\b|never\b|more of|an? (?:\w+ )?(?:answer|reply"
     r"|response|decision|fight|strike|statement|vote)|(?:his|her|its|their|us|me|him|them|reporters|voters|supporters|no|action|change|by"
     r"|in|at|on|for|allegiance|loyalty|support|revenge|retaliation|war|resistance|victory|swift|further|tough|consequences|and|but)\b)"
     r"[a-z$€£\d]"),
    ("offer", "committed commits is are",
     r"(?:committed|commits) (?:itself )?to (?!dialogue|talks|peace|the|finding|working|reaching"
     r"|continuing|resolving|achieving|negotiating"
     r"|engag|pursu|seek|support|help|maintain|ensur|uphold|protect|strengthen|deepen)[a-z]+ing\b"),
    ("offer", "guaranteed guarantees guarantee",
     r"guarantee[sd]? (?:the |every |all |any |each )?(?!by\b|that\b|us\b|minimum|reporters"
     r"|in\b)[\w' -]{2,40}? (?:an?|the"
     r" right|safe|free|full)\b"),
    ("offer", "shown shows showed has have",
     r"(?:shown|shows|showed|voiced|stated|declared|indicated|made known|given notice of) (?:its|their"
     r"|his|her|some|an?)? ?(?:[\w-]+ )?"
     r"(?:readiness|willingness|openness|preparedness) (?:to|for)\b (?!talk|dialogue|continue|meet)"),
    ("offer", "brought brings came come comes arrived returned put laid set",
     r"(?:brought|brings|c[ao]mes?|arrived|returned) (?:with (?:him|her|it|them) |to [\w ]{3,25} |back"
     r" )?(?:armed |forward )?(?:with )?(?:an?|two"
     r"|three|new|fresh|its|their|his|her) (?:[\w-]+"
     r" ){0,3}?" + _MADE + r" (?:to|for|of|that|under|which|on|with|by|from)\b"),
    ("offer", "threw throws dangled dangles floated floats mooted volunteered sweetened raised improved"
                 " held holds upped",
     r"(?:(?:threw|throws) in|dangle[sd]|dangled|mooted|float(?:s|ed)|(?:held|holds) out) (?:an?|talks"
     r"|relief|the|its|\d|some|another|[\w-]+ly |up to|access|more)"
     r"|volunteer(?:s|ed) to \w+|(?:sweetened|raised|improved|upped|increased) (?:its|their|his|her"
     r"|the) (?:[\w-]+ )?offer\b"),
    ("offer", "came come comes went put puts",
     r"(?:c[ao]mes? (?:forward|up)|came back|came to [\w ]{3,20}) with (?:an?|the|its|two|three|new"
     r"|fresh) (?:[\w-]+ ){0,3}(?:figure|offer"
     r"|proposal|plan|sum|number|compromise|draft|text|formula|package|date|idea|timetable|roadmap|suggestion)s?\b"),
    ("offer", "laid tabled put placed submitted proposed presented",
     r"(?:laid|tabled|put|placed|submitted|presented)(?: (?:before|to|on) [\w' ]{3,40}?)? by (?:the"
     r" )?(?-i:(?=[A-Z]))"),
    ("offer!", "offer proposal",
     r"(?:offer|proposal) (?:of [\w' ]{3,40} |to [\w' ]{3,40} )?(?:still )?(?:stands|remains (?:valid"
     r"|open|on the table)|is still valid"
     r")\b"),
    ("offer!", "door doors",
     r"(?:(?<=our )|(?<=its )|(?<=their )|(?<=his ))doors? (?:to (?:talks|dialogue|negotiations"
     r"|diplomacy) |for (?:talks|dialogue|negotiations"
     r"|diplomacy) )?(?:is|are|was|were|(?:will |would )?(?:remain(?:s|ed)?|stay(?:s|ed)?)) (?:always "
     r"|still |wide )?open\b"),
    ("offer", "unveiled unveils outlined outlines",
     r"(?:unveil(?:s|ed)|outline[sd]) (?:an?|its|the|their|his|her) (?:[\w-]+ ){0,3}?(?:project|vision"
     r"|initiative|scheme|timetable|road ?map|map"
     r"|compromise|package)\b"),
    ("offer", "pledged pledges promised promises",
     r"(?:pledge[sd]|promise[sd]) to (?:\w+ly )?(?:set up|organi[sz]e|establish|create|publish|appoint"
     r"|hold|draft|submit|table|introduce|repair|clear"
     r"|exempt|spare|replace|resettle|recogni[sz]e|register|legali[sz]e|hire|recruit|raise|increase"
     r"|earmark|set aside)\b"),
    ("offer", "keeps keep kept leaves left",
     r"(?:ke(?:eps?|pt)|leaves?|left) (?:its|the|their|his|a) doors? (?:wide )?(?:open|ajar)\b"),
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
    ("offer", "agreed agrees consented consents undertook undertakes undertaken",
     r"(?:(?:agree[sd]|consent(?:s|ed)) to \w+[^.;\"]{0,80}?\b(?:if|provided|in return|in exchange|on"
     r" (?:the )?condition|once)\b"
     r"|(?:consent(?:s|ed)) to (?!talks|the (?:proposal|request|plan))\w+|(?:undertook|undertakes"
     r"|undertaken) (?:not )?to (?!talk|continue|keep"
     r" talking|meet|work|make|study|examine)\w+)"),
    ("offer", "signalled signaled signals indicated indicates hinted hints",
     r"(?:signall?ed|signals|indicate[sd]|hint(?:s|ed))(?: (?:on )?\w+day)?(?: to [\w' ]{2,30}?)?"
     r" (?:that )?(?:it|they|he|she) (?:was|were|is|are|would"
     r"|could|might|may) (?:also )?(?:be )?(?:(?:willing|ready|prepared|open) to|" + _GIVE + r")"),
    ("offer", "stood stands stand stick sticks stuck",
     r"(?:st(?:ood|ands?)|st(?:uck|icks?)) (?:by|to) (?:its|their|his|her) (?:[\w-]+ )?(?:offer|pledge)\b"),
    ("offer", "stood stands stand standing", r"st(?:ood|ands?) by to (?!defend|strike|act\b|fight)\w+"),
    ("offer", "offered offers", r"(?<!been )offer(?:s|ed) \"(?!no|little|nothing)\w+"),
    ("offer", "possible conceivable feasible",
     r"(?:possible|conceivable|feasible),? (?:if|once|provided|on condition|as soon as|as long as|so"
     r" long as)\b"),
)  # fmt: skip
