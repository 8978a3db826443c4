"""Cue table of offers told by an openness, by what is on offer, or by what somebody could do."""

from __future__ import annotations

_AN = (
    r"(?:\"?(?:an?|another|some|more|other|two|three|four|five|several|joint|short|limited|partial"
    r"|mutual|common|new|\d)\b)"
)
_TALKING = (
    r"(?:talks?|dialogue|negotiat\w+|discussions?|debate|question|interpretation|comment|possibilit\w+"
    r"|compromise|meeting|conversation|contacts?|chance|long|lot|fight|war|confrontation|round|criticism"
    r"|ideas|suggestions|proposals?|approach|solution|deal|settlement|agreement)"
)
_READY = r"(?:ready|willing|prepared|open|amenable|agreeable|receptive|happy)"
_TRADED = (
    r"(?:drop|open|lift|release|free|withdraw|pull|pay|give|grant|hand|share|allow|let|recogni[sz]e"
    r"|return|ease|reduce|halve|cut|cap|limit|freeze|ship|transfer|dilute|train|suspend|halt|stop|end"
    r"|dismantle|disarm|provide|supply|finance|fund|send|guarantee|waive|restore|reopen"
    r"|resume (?:deliveries|payments|supplies|flights)|accept|agree|sign|cede|vacate|unfreeze|buy|build"
    r"|host|extend|keep|commit)\b"
)
_FRAME = (
    r"(?:in (?:return|turn|exchange)(?: for [^,.;\"]{3,60}(?=,))?|for (?:its|their) part|as (?:a|an act"
    r"|part) [^,.;\"]{0,12}(?:gesture|good ?will|offer|proposal|plan)[^,.;\"]{0,20}|under (?:its"
    r"|their) (?:[\w-]+ ){0,2}(?:offer|proposal|plan))"
)
OPENINGS: tuple[tuple[str, str, str], ...] = (
    # "is ready for short pauses", "was open to a joint zone"
    ("offer", "is are was were be stands stood remains remained",
     r"(?:is|are|was|were|be|stands?|stood|remain(?:s|ed)?)(?:, [^,;.\"]{2,30},)? (?:also |now |still "
     r"|quite |\w+ly )?" + _READY + r" (?:for|to) " + _AN + r"(?! (?:[\w-]+ )?" + _TALKING + r")"),
    ("offer", "is are was were would will",
     r"(?:is|are|was|were|would be|will be), [^,;.\"]{2,40}, (?:also |now |\w+ly )?(?:ready|willing"
     r"|prepared|open"
     r"|disposed) to (?!talk|meet|negotiate|continue|resume|fight|discuss|consider|study|accept|sign)\w+"),
    ("offer", "is are was were stands stood remains remained be",
     r"(?:is|are|was|were|be|stands?|stood|remain(?:s|ed)?) (?:also |now |still |\w+ly )?(?:ready"
     r"|willing|prepared) to (?:begin|start|look at (?:an?|the possib\w+|reciprocal|ways|\w+al)"
     r"|reciprocate|sell|set up|create|establish|exempt|raise|double|triple|clear|vacate|evacuate"
     r"|write off|subsidi[sz]e|underwrite|bring in|take (?:over|charge|responsib\w+)|stop|suspend|end"
     r"|leave|step (?:down|aside|back)|postpone|defer|stagger|phase|relax|soften|adjust|amend|rewrite"
     r"|include|exchange|swap|trade|deploy|supply|deliver|train|repair|replace|rebuild|relocate"
     r"|compensate|forgo|waive|publish|hand)\b"),
    # "is offering neutral plates", "is proposing an audit"
    ("offer", "offering proposing suggesting",
     r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=been )|(?<=now )|(?<=also ))(?:offering|proposing"
     r"|suggesting) (?!no\b|that\b|little|nothing|its (?:condolences|congratulations|thanks)|condolences"
     r"|thanks|only|advice|any\b)\w+"),
    ("offer", "volunteered volunteers volunteering",
     r"volunteer(?:s|ed|ing)(?: (?:itself|himself|herself|themselves))? (?:as|to|its|his|her|their"
     r"|(?-i:[A-Z])\w+'s)\b"),
    ("offer", "put puts",
     r"puts? (?:forward |up )?(?:(?:about|some|up to|around|nearly|over|another) )?(?:[$€£¥]?\d|an?"
     r"|another|new"
     r"|two|three|four|five|six|several|its|half)[^.;,\"]{2,60}? on the (?:negotiating )?table\b"),
    ("offer", "came come comes",
     r"c[ao]mes? (?:back |up |forward |to [\w ]{2,20} |along )?with (?:an?|its|their|his|her|new|fresh"
     r"|another|two|three|some|\d[\d.,-]*)(?: (?!(?:delegation|team|warning|demand"
     r"|list)\b)[\w-]+){0,3}?(?: (?:plans?|proposals?|offers?|schemes?|formulas?|packages?|drafts?"
     r"|counter-?\w+|compromise|blueprint|roadmap|texts?|maps?|ideas|options?|concessions?|figures?"
     r"|papers?|models?)\b|(?= on\b))"
     r"|c[ao]mes? (?:back|up) with (?:up to |about )?[$€£]?\d"),
    ("offer", "hold holds float floats",
     r"(?:holds? out|floats?) the (?:prospect|possibility|promise|idea) of\b"),
    ("offer", "floated mooted dangled broached",
     r"(?:floated|mooted|dangled|broached) (?!by\b|in\b|on\b|down|away|back|up\b|to\b|at\b|past|off\b"
     r"|across|among|for\b|as\b|a question|the (?!idea|possib|prospect|notion))\w+"),
    ("offer", "suggested suggests suggesting",
     r"suggest(?:s|ed|ing)(?: [\w ]{2,20})? that (?:,? ?[^.;\"]{2,70}?,)?(?:[\w'-]+ ){1,6}?(?:should"
     r"|be (?!\w+ing)|might (?:be|need|have|take|serve|go|stay)|could (?:be \w+ed|serve|take|go|stay"
     r"|share|do|patrol|meet)|submit|meet\b|share\b|patrol\b|withdraw\b|exchange\b|set up|establish\b"
     r"|create\b|adopt\b|agree\b|sign\b"
     r"|form\b|appoint\b|postpone\b|suspend\b|rotate\b|refer\b|return\b|hold\b|take\b|jointly)"),
    # "what is on offer is", "what it can do is"
    ("offer!", "on",
     r"on offer(?: (?:from|by) (?:the )?(?:(?-i:[A-Z])\w+|\w+ side))?(?:,[^,;\"]{3,60},)?"
     r" (?:is|are|was|were)\b"),
    ("offer", "can could will would did does do is was",
     r"(?:can|could|will|would|did|does|do) (?:do|offer|put on the table|give|grant|propose|promise|bring)"
     r"(?:,[^,;\"]{3,90},)? (?:is|was) (?!not|no\b|nothing|little|only (?:if|when))\w+"),
    ("offer", "put", r"put on the table (?:is|was|were|are) (?!not|no\b|nothing)\w+"),
    ("offer!", "all",
     r"all (?:(?-i:[A-Z])\w+|it|they|he|she|we) (?:can|could|is (?:ready|prepared|willing) to"
     r"|was (?:ready|prepared|willing) to|would|will) (?:grant|offer|give|concede|accept|do)\b"),
    ("offer", "would could might",
     r"(?:would|could|might)(?:, [^,;.\"]{2,40},)? (?:also |then |perhaps |\w+ly )?(?:consent to|live with"
     r"|settle for|accept that|go along with|agree to|accept) (?!(?:it|this|that (?:is|was)|them|these"
     r"|those|its|his|their)\b(?! be)|(?:the|any|such|no|nothing|less|whatever|what|either|both)\b"
     r"|(?:[\w'-]+ ){0,3}?(?:proposals?|demands?|offers?|plans?|ideas?|requests?|invitation|terms"
     r"|conditions?|draft|text)\b|only)\w+"),
    # what stands behind "in return"
    ("offer", "would will could & exchange",
     r"(?:would|will|could) (?:then |also |gradually |\w+ly )?" + _TRADED),
    # "in return for calm", "for its part", "as a gesture", "under its plan": the frame stands ahead
    ("offer", "in as under for & would will could",
     _FRAME + r",? (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w'-]+(?: [\w'-]+){0,3}? (?:would|will|could)"
     r" (?:then |also |gradually |\w+ly )?" + _TRADED),
    ("offer", "promised promises pledged pledges undertakes",
     r"(?:promise[sd]|pledge[sd]|undertakes?) (?:to (?:\w+ly )?(?:make (?:up|good)|look into|spend"
     r"|deliver|do more|find|bring in|speed up|accelerate|consult|include|exempt|leave|withdraw|end"
     r"|refrain|abide|spare|stay out|step down|improve|reform|investigate|prosecute|free|return|vacate)"
     r"|(?:its |full |further |continued )*(?:support|backing|money|help|assistance) (?:for|to|in"
     r"|with) (?!the (?:peace )?(?:process|talks|efforts)|efforts|dialogue))\b"),
    ("offer", "assured assures assure",
     r"assure[sd]? (?!reporters|journalists|parliament|the (?:public|nation|press))[^.;,\"]{2,60}? of"
     r" (?:its|their|his|her|(?-i:[A-Z])\w+'s) (?:\w+ ){0,2}?(?:support|help|aid|backing|assistance"
     r"|protection|commitment to (?!peace|dialogue|the (?:talks|process)))\b"),
    ("offer", "invited invites",
     r"invite[sd] (?!by\b|to\b)[^.;,\"]{2,60}? to (?:inspect|send (?:experts|observers|inspectors"
     r"|engineers)|observe"
     r"|monitor|verify|see for|examine|(?-i:[A-Z])\w+ (?:from|on|in|for)\b|visit the)"),
    ("offer", "hinted hints signalled signaled signals indicated indicates",
     r"(?:hint(?:s|ed)|signal(?:s|led|ed)|indicate[sd]) (?:that )?(?:(?:the|its|their|more"
     r"|some) )?(?:[\w-]+ ){1,14}?(?:might|could|would) (?:be (?:raised|increased|extended|eased|lifted"
     r"|relaxed|released|reduced|lowered|widened|doubled|freed|reopened|included|postponed|dropped"
     r"|shared)|rise|grow|go up|come down|fall|change hands)\b"),
    ("offer", "hinted hints",
     r"hint(?:s|ed) at (?:an?|some|possible|further|its) (?!quarrel|rift|crisis|delay|tougher)[\w-]+"),
    ("offer", "signalled signaled signals hinted hints indicated",
     r"(?:signal(?:s|led|ed)|hint(?:s|ed)|indicated) (?:that )?(?:it|they|he|she|(?-i:[A-Z])\w+|(?:its|his"
     r"|her|the) (?:government|country|side)) (?:could|might|would) (?:" + _TRADED + r"|raise|increase|ease"
     r"|lift|extend"
     r"|share|release|drop|accept|reduce|lower|delay|postpone|open|allow"
     r"|recogni[sz]e)\b(?![^.;\"]{0,80}\bshould\b)"),
    ("offer", "stand stands stood",
     r"(?:stands?|stood|act|acts) (?:as )?(?:guarantee|guarantor|surety|security) (?:for|of)\b"),
    ("offer!", "had has have was were is are been being",
     r"(?:(?:had|has|have) been|was|were|is|are|being) (?:also |again |even |already )?(?:offered|promised"
     r"|guaranteed) (?!by\b|to\b|for\b|in\b|on\b|as\b|at\b|no\b|nothing|little)\w+"),
    # "the soldiers could go once the shooting stopped"
    ("offer!", "would could will can",
     r"(?:would|could|will|can) (?:also |then |all |even )?(?:go (?!ahead|on\b|in\b|to (?:court|war))"
     r"|leave (?!the (?:talks|table))|come (?:out|down|back|home)|return|be (?:back|gone|out|home|on)"
     r"|move (?:out|back)|fish|sail|work|fly|cross|pass|vote|travel)\b[^.;\"]{0,90}?\b(?:once|if"
     r"|as soon as|provided|in (?:return|exchange)|within (?:the|an?|\d+|two|three) \w+ of)\b"
     r"(?! (?:necessary|needed|asked))"),
    ("offer", "upped raised lowered cut trimmed improved revised increased softened",
     r"(?:upped|raised|lowered|cut|trimmed|improved|revised|increased|softened|halved|reduced) (?:its"
     r"|their|his|her) (?:\w+ ){0,2}?(?:bid|price(?! controls?)|demands?(?! for)|asking price|claim"
     r"|figure|terms(?! of trade))\b"),
    ("offer", "made makes gave gives",
     r"(?:ma(?:de|kes)|g[ai]ves?) (?:(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?|it|them"
     r"|the \w+) an? (?:\w+ ){0,2}?(?:offer|proposal)\b|ma(?:de|kes) (?:an? (?:number|series|set"
     r"|range) of|several|two|three|four|five|some|various|new|fresh|concrete"
     r"|further) (?:\w+ ){0,2}?(?:proposal|offer|suggestion)s\b"),
    ("offer", "set sets drew drawn drafted worked",
     r"(?:sets? out|dr(?:ew|awn) up|drafted|worked out|sketched(?: out)?) (?:an?|its|the"
     r"|their) (?:[\w-]+ ){0,3}?(?:plan|proposal|offer|scheme|formula|package|compromise|blueprint"
     r"|roadmap|timetable)s? (?:for|to|under|that|which|of)\b"),
    # "we can give them half", in somebody's own words
    ("offer", "can could",
     r"(?:can|could) (?:also |now )?offer (?:an?|the|its|up to|\d|[\w-]+ (?:of|for|to))\b"),
    ("offer", "showed shows shown showing",
     r"show(?:s|ed) (?:some |more |its )?flexibility (?:on|over|about)\b"),
    ("offer", "is are was were",
     r"(?:is|are|was|were) (?:ready|willing|prepared), [^,;.\"]{2,50}, to (?!talk|meet|negotiate"
     r"|continue|resume|fight|discuss|consider|study|accept|sign)\w+"),
    ("offer", "tabled pitched",
     r"(?:tabled|pitched) (?!it\b|them\b|this\b|by\b|in\b|on\b|at\b|for\b|until|before|as\b|to\b|camp"
     r"|tents?|battles?|their tents?|last|motions?|an? motion|questions?|complaints?|demands?)\w+"),
    ("offer", "advanced sketched pushed brought sketches advances brings",
     r"(?:advance[sd]|sketched(?: out)?|sketches|pushed) (?:the idea|an? (?:[\w-]+ )?(?:compromise|idea"
     r"|formula|variant"
     r"|solution|model))\b|br(?:ought|ings) (?:an?|new|two|three|its) (?:[\w-]+ ){1,3}?to the"
     r" (?:negotiating )?table\b"),
    ("offer", "will would",
     r"(?:will|would) (?:also |then |\w+ly )?(?:bear (?:half|part|most|all|the full cost|the costs? of)"
     r"|cover (?:the|half|all|part)|contribute|share the costs?)\b"),
    ("offer", "proposed suggested offered floated tabled mooted",
     r"(?:(?<=was )|(?<=were )|(?<=been )|(?<=being ))(?:proposed|suggested|offered|floated|tabled"
     r"|mooted)(?: (?:last|this)"
     r" \w+| on \w+day| in (?:\w+|\d{4}))? by (?:the )?(?P<whose>(?-i:(?=[A-Z])))"),
    ("offer", "committed commits commit",
     r"commit(?:s|ted) to (?:send|pay|releas|open|provid|withdraw|fund|financ|reduc|rebuild|shar|return"
     r"|free|lift|suppl|deliver|host|build|train)\w*ing\b"),
    ("offer", "will would 'll",
     r"(?:(?<=we )|(?<=We )|(?<=we)|(?<=We))(?:will|would|'ll) (?:then |gladly |also )?(?:give|share"
     r"|offer|open|free|release|hand (?:over|back)|pay (?!attention|a visit|tribute|respect|close|no)"
     r"|return (?:the|their|them|every)|lift|let (?:them|him|her|their)|reopen|provide"
     r"|supply)\b(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody|nothing|never)\b)"),
    ("offer", "we",
     r"we (?:offer|propose|would give|would offer|are (?:offer|propos)ing) (?:them|him|it|her|the"
     r"|an?|that|to) ?\w+"),
    ("offer!", "if once",
     r"(?:if|once) (?!not\b)[^.;\"]{4,70}?, (?:then )?(?:the |our |all )?(?:[\w'-]+ ){1,3}?(?:will|would)"
     r" be (?:freed|released|opened|reopened|lifted|returned|handed (?:over|back)|paid|unfrozen|reduced"
     r"|restored|shared|doubled|withdrawn|eased)\b"),
    ("offer", "indicated expressed voiced signalled signaled indicates confirmed reaffirmed",
     r"(?:indicated|expressed|voiced|signall?ed|confirmed|reaffirmed) (?:an? |its |their |his |her"
     r" )?(?:[\w-]+"
     r" )?(?:willingness|readiness|preparedness|openness) to (?!talk|meet|dialogue|discuss|continue"
     r"|negotiat|engage|cooperate|consider|accept|resume|study|look|hold talks)\w+"),
    ("offer", "will & said says told announced added indicated according promised",
     r"will (?:also |then |now |\w+ly )?(?:release|free|hand (?:over|back)|reopen|lift|withdraw"
     r"|pull (?:back|out)|ease|pay|waive|provide|supply|fund|finance|lend|donate|resettle|take in"
     r"|send (?:food|aid|experts|observers|engineers|humanitarian|\w+ (?:ships|trucks|tonnes))|reduce"
     r"|halve|return (?:the|its|their|all))\b(?! (?:their|its)"
     r" (?:debts?|respects)\b)(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody|if)\b)"),
    ("offer", "would will & said says told announced added indicated according",
     r"(?:would|will) (?:also |then |now |\w+ly )?(?:let|allow|give|share|keep(?= the (?:aid|\$))|build"
     r"|restore|table|present|open|drop|return|buy|postpone) (?:an?|the|its|their|some|more"
     r"|\d)\b(?! (?:\w+ )?(?:chapter|way|door|report|results?|findings|conference|session|inquiry"
     r"|meeting|round)\b)(?![^.;\"]{0,80}\b(?:only|unless|until|not|no|nobody)\b)"),
)  # fmt: skip
