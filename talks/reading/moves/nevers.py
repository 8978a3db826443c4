"""Cue table of red lines told by what nobody gets, by a preference, by what is closed, barred or final."""

from __future__ import annotations

_NOT = r"(?:(?:will|would|shall|can|could) (?:not|never)|won't|can't|cannot|wouldn't|couldn't)"
_NO_NOT = "will would shall can could won't can't cannot wouldn't couldn't"
# what nobody who draws a line will do
_YIELD = (
    r"(?:accept|allow|agree to|let|permit|tolerate|recogni[sz]e|surrender|give|cede|yield|concede"
    r"|compromise|abandon|relinquish|dismantle|negotiate|bargain|trade|sell|hand|lay down|disarm|retreat"
    r"|withdraw|leave|share|sign|settle|sacrifice|pay|discuss|bow|submit|renounce|release|free|lift"
    r"|reopen|drop|divide|part with|sit (?:down )?with|talk (?:to|with|about)|halt)\b"
)
_YIELDING = (
    r"(?:giving (?:up|away|back|an?|any|one)|leaving (?!the (?:process|talks|table|room|negotiations))"
    r"|handing (?:over|back)|selling|signing (?!today|now|tomorrow|here|on)|budging|ceding"
    r"|surrendering|conceding|moving (?:an?|one|our|its|their|back)|backing (?:down|off)|stepping (?:down"
    r"|back"
    r"|aside)|going (?:back|anywhere|below|beyond)|accepting|paying (?:for|an?|any|the|one)|withdrawing"
    r"|sharing|disarming|lifting|releasing|letting go|changing (?:our|its|their|the)|laying down|giving"
    r" in)\b"
)
_DONE = (
    r"(?:withdrawn|released|freed|sold|given (?:up|away|back)|handed (?:over|back)|signed|paid|lifted|ceded"
    r"|surrendered|dismantled|opened|reopened|accepted|allowed|tolerated|moved|returned|let (?:in|go"
    r"|through"
    r"|back)|divided|shared|recogni[sz]ed|agreed|scrapped|dropped|removed|changed|discussed|granted"
    r"|extradited|admitted|deployed|stationed|built|held|spared)\b"
)
_TALKED_OVER = (
    r"(?:negotiat\w+|discuss\w+|amendments?|debate[sd]?|bargain\w*|compromis\w+|haggl\w+|the (?:talks"
    r"|negotiating table|table)|trade[sd]?|barter\w*|the agenda)"
)
NEVERS: tuple[tuple[str, str, str], ...] = (
    # "won't, however, accept", "will not, he said, give up"
    ("red_line", _NO_NOT, _NOT + r", [^,;.\"]{2,40}, (?:\w+ly |even |ever )?\"?" + _YIELD),
    ("red_line", "will would",
     r"(?:will|would) (?:\w+ly )?(?:release|pay|give|concede|cede|offer|surrender|yield|share|sell|leave"
     r"|drop"
     r"|lift|free|hand over|grant|return|open|move|change|swap|renounce|settle for|put up with|bow to) "
     r"(?:no(?! (?:longer|later|more than|comment|details?|names?|dates?|date|reasons?|further details?)\b)"
     r"(?: one)? [\w-]+|nothing\b|nobody\b|none\b)(?! (?:but|except|if|when|once)\b)"),
    # "would sooner leave than"
    ("red_line", "prefer prefers preferred",
     r"prefer(?:s|red)? no (?:deal|agreement|accord|treaty|settlement|solution|peace) (?:to|over|at)\b"),
    ("red_line", "does do did don't doesn't didn't",
     r"(?:(?:does|do|did) not|don't|doesn't|didn't) (?:want to (?:hear|know) of (?!it\b|this\b|that\b"
     r"|them\b|the (?:\w+ )?(?:point|offer|idea|plan|proposal|demand|request|clause|draft))\w+"
     r"|budge\b|intend to " + _YIELD + r"|yield (?:to|on)\b)"),
    ("red_line", "is are was were isn't aren't wasn't weren't 's 're 'm am",
     r"(?:(?:is|are|was|were|am|'s|'re|'m) not|isn't|aren't|wasn't|weren't) (?:\w+ly )?(?!about|yet)"
     + _YIELDING),
    ("red_line", _NO_NOT,
     r"(?:(?:will|would|shall) (?:not|never)|won't|wouldn't) be " + _YIELDING),
    ("red_line", _NO_NOT,
     _NOT + r" (?:\w+ly |even |ever |again )?(?:put up with|settle for (?:less|anything)|take less|stand"
     r" for"
     r"|go in for|give an? (?:inch|millimet\w+|centimet\w+)|go along with|live with|be (?:a )?party to"
     r"|countenance|stomach|come (?:back|away|home) with (?:less|nothing|an?)|budge\b|have any truck with)"
     r"(?! (?:it|this|that|them)\b)"),
    ("red_line", "can could cannot can't couldn't",
     r"(?:(?:can|could) not|cannot|can't|couldn't) (?:agree to|consent to|go below|go beyond|give up"
     r"|hand over|be expected to|sign(?= (?:an?|any|away)\b)) (?!it\b|this\b|that\b|them\b|(?:the |any "
     r"|an? |such |these )?(?:[\w-]+ )?(?:proposal|demand|offer|request|plan|idea|terms|condition|call"
     r"|draft|text|deal|agreement)s?\b)\w+"),
    ("red_line", "will would",
     r"(?:will|would) (?:accept|take|settle for) (?:no|nothing) less\b|(?:will|would) have no truck with"),
    ("red_line", "stand stands stood hold holds held remain remains remained standing",
     r"(?:stands?|stood|holds?|held|remain(?:s|ed)?|standing) (?:firm|fast) (?:on|over) (?!it\b)\w+"),
    ("red_line", "draw draws drew",
     r"(?:draws?|drew) (?:the|a) (?:firm |clear |red )?line (?:at|on)\b"),
    ("red_line", "made make makes",
     r"(?:made|makes?) [^.;,\"]{3,50} (?:a|its|their|his) red lines?\b"),
    # "is a closed chapter", "is not a matter for amendments"
    ("red_line!", "is are was were remain remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:simply |\w+ly |considered )?\"?(?:an? )?(?:closed|settled"
     r"|sealed|non-negotiable) (?:chapter|question|matter|issue|book|subject|topic|file)s?\b"),
    ("red_line!", "is are was were isn't aren't wasn't",
     r"(?:(?:is|are|was|were) not|isn't|aren't|wasn't) (?:(?:an?|the) )?(?:matter|subject|topic|issue"
     r"|question|thing|theme|point|item|object)s? (?:for|of|to be|of any) (?:any )?" + _TALKED_OVER),
    # "in Nairobi or not at all"
    ("red_line!", "or", r"or not at all\b"),
    ("red_line!", "everything anything all",
     r"(?:everything|anything)(?: else)? (?:can|could|may|might|is|was|will|would) (?:be )?[^.;,\"]{2,50}?"
     r" (?:except|but|save|apart from)\b"),
    ("red_line!", "there",
     r"there (?:could|can|would|will) be no (?:\w+ )?(?:solution|settlement|peace|deal|agreement|accord)"
     r" (?:without|outside|that|which)\b"),
    ("red_line!", "is are was were remain remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:therefore |also |\w+ly )?(?:excluded|ruled out)\b(?! (?:by"
     r"|from|as|in|for (?:the|now))\b)"),
    ("red_line", "exclude excludes excluded",
     r"exclude[sd] (?:any|all|every|an?) (?!\w+ from)\w+"),
    ("red_line", "consider considers considered regard regards regarded views viewed deems deemed finds",
     r"(?:consider(?:s|ed)?|regard(?:s|ed)?|view(?:s|ed)|deem(?:s|ed)|finds) (?!it\b|such\b|this\b|that\b"
     r"|th\w+ (?:\w+ )?(?:proposal|offer|demand|plan|draft|idea"
     r"|request|text))[^.;,\"]{3,90}? (?:as |to be )?\"?(?:unacceptable|inadmissible|intolerable"
     r"|non-negotiable|out of the question)\b"),
    # "rejected any agreement that", "is opposed to any deal without"
    ("red_line!", "will would won't cannot could",
     r"(?:(?<=talks )|(?<=negotiations )|(?<=dialogue )|(?<=discussions ))(?:(?:will|would|could) not|won't"
     r"|cannot) (?:be )?(?:resumed?|restart(?:ed)?|start(?:ed)?|begin|continued?|proceed|go (?:on|ahead)"
     r"|move on|take place|held)\b[^.;,\"]{0,40}? (?:unless|until|without|as long as|while)\b"),
    ("red_line!", "will would won't cannot & until unless",
     r"(?:(?:will|would) not|won't|cannot) be (?:released|freed|handed over|lifted|removed|withdrawn"
     r"|discussed|signed|opened|reopened|returned|dropped|paid|allowed|restored|ratified|implemented|deployed)"
     r" (?:[\w' ]{2,40}? )?(?:until|unless)\b"),
    ("red_line!", "will would won't & insists insisted insist",
     r"(?:(?:will|would) not|won't) (?:go (?:beyond|above|below)|exceed)\b"),
    ("red_line", "reject",
     r"(?:(?<=would )|(?<=will ))reject (?:any|every|all) \w+"),
    ("red_line", "reject rejects rejected rejecting opposed opposes oppose",
     r"(?:reject(?:s|ed|ing)?|oppose[sd]?(?: to)?) (?:any|every|all) (?:(?!of\b|proposals?|demands?"
     r"|offers?|ideas?|suggestions?|claims?|allegations?)[\w-]+ ){1,3}(?:that|which|without"
     r"|leaving|including|excluding|involving)\b"),
    ("red_line", "walk",
     r"(?<=(?:will|ould) )walk away from (?:any|an?) \w+ (?:that|which|without)\b"),
    # "nobody gets the ferries", "no council can sell the weir"
    ("red_line!", "nobody no",
     r"(?:nobody|no one|no(?: (?!(?:will|would|can|could|shall|may)\b)[\w-]+){1,3}?)(?: in [\w ]{3,20}?)?"
     r" (?:(?:gets?|will get) (?!everything|all\b|what|any|up\b|off\b|out\b|to\b|on\b)\w+|(?:can|will"
     r"|shall|would|may|is going to|has the right to) (?:\w+ly |ever )?(?:sell|give (?:up|away|us)"
     r"|take (?:away|from|our|over)|touch (?:the|our|my|its)|sign (?:away|anything)|dictate|impose"
     r"|tell us|order us|divide|cede|bargain away|trade|negotiate (?:away|over)|disarm|force (?:us|it"
     r"|them)|bind|enter|cross|set foot))\b"),
    ("red_line!", "no nothing nobody none",
     r"(?:none of (?:its|our|their) (?:[\w-]+ ){1,3}?|no (?!one (?:has|was|is))(?:[\w-]+ ){1,3}?|nothing "
     r"|nobody |no one )(?:will|would|shall|can)"
     r" (?:ever "
     r"|again |then )?(?:leave (?:the|our|its)|set foot|be " + _DONE + r")(?! (?:today|this week|at this"
     r"|by)\b)"),
    ("red_line!", "will would",
     r"(?:will|would) (?:not|never) (?:get|obtain|receive|be given|have) (?:an?|any|the|one|our|that"
     r"|this|its|even) (?!chance|opportunity|time|say|problem|impact|effect|result|answer)\w+"),
    ("red_line!", "will would won't wouldn't cannot can't can could",
     r"(?:(?:will|would|can|could) (?:not|never)|won't|wouldn't|cannot|can't) be (?:\w+ly )?(?:let (?:in"
     r"|back"
     r"|go|through)|considered|looked at|entertained|honou?red|countenanced|dropped|bypassed|parted with"
     r"|sold|watered down|reversed|put up with|put to|shifted|dismissed|delegated)\b(?! (?:until"
     r"|before) (?:the )?(?:\w+day|next|end))"),
    ("red_line", "is was",
     r"(?:is|was) (?:our|its|their|the government's|the) (?:last|final) (?:offer|word|proposal|position)\b"
     r"|(?:is|was) as far as (?:we|it|they|he|she|(?-i:[A-Z])\w+) (?:can|could|will|would)? ?go\b"),
    ("red_line", "in",
     r"(?<=(?:.is|are|was|ere) )in no mood to (?:discuss|negotiate|compromise|give|accept|bargain|make"
     r"|talk)\b"),
    ("red_line", "see sees saw",
     r"(?:sees?|saw) no room for (?:compromise|manoeuvre|maneuver|concessions?|negotiat\w+|bargain\w+)"),
    ("red_line!", "is are was were isn't aren't wasn't",
     r"(?:is|are|was|were) (?:simply |\w+ly )?\"?(?:not an option|no option|unthinkable|unimaginable"
     r"|not for bargaining|beyond (?:discussion|negotiation)|not acceptable to us)\b"
     r"|(?:isn't|aren't|wasn't) an option\b"),
    ("red_line", "unacceptable acceptable neither",
     r"(?:(?<=not )acceptable|unacceptable|neither [^.;\"]{3,90}? (?:is|are|was|were) acceptable) (?:for"
     r"|to) (?:the )?(?P<whose>(?-i:(?=[A-Z])))"),
    ("red_line", "off no not",
     r"(?:off the table|off limits|no option|not an option) for (?:the )?(?P<whose>(?-i:(?=[A-Z])))"),
    ("red_line", "will would",
     r"(?:will|would) go no (?:further|lower|higher) than\b|(?:will|would) (?:accept|sign|discuss"
     r"|settle for|take) (?:nothing but|only (?:an?|the|full|complete)) (?!draft|proposal|offer)\w+"),
    ("red_line!", "nothing anything",
     r"(?:nothing (?:short of|less than)|anything (?:short of|less than|below|beyond)) [^.;,\"]{2,60}?"
     r" (?:will|would|can|could|is|was) (?:do|be (?:accepted|acceptable|enough|signed)|suffice"
     r"|unacceptable|not enough|too little)\b"),
    ("red_line", "will would won't wouldn't",
     r"(?:(?:will|would) (?:not|never)|won't|wouldn't) be (?:\w+ly )?(?:drawn into|dragged into|pressured"
     r"|pushed into|forced into|rushed into|bullied|blackmailed|intimidated|a party to|party to|part of"
     r" any)\b"),
    ("red_line", "vow vows vowed swore sworn pledged promised pledges promises insisted vowing pledging "
                 "promising",
     r"(?:vow(?:s|ed|ing)?|swore|sworn|pledg(?:e[sd]|ing)|promis(?:e[sd]|ing)) (?:never to"
     r"|not to) " + _YIELD),
    ("red_line!", "can",
     r"can (?:forget (?:about|the|it|our)|dream (?:of|on)|whistle for)\b"),
    ("red_line", "refuse refuses refused refusing",
     r"refus(?:es|ed|ing|e) (?:any|all|every) (?!(?:[\w-]+ ){0,2}(?:comment|interview|proposals?|offers?"
     r"|demands?|requests?|ideas?|suggestions?|calls?|responsib\w+|blame|invitation|contact)\b)\w+"),
    ("red_line", _NO_NOT,
     _NOT + r" (?:shift|move|change (?:course|its (?:position|mind|line)|our (?:position|mind|line))"
     r"|deviate|waver|back off|step back) ?(?:on|from|over)\b"),
)  # fmt: skip
