"""Cue tables of red lines, threats, and of what holds only until something happens."""

from __future__ import annotations

# "threatened again on Monday to", "has offered, in turn, ..."
MEANWHILE = (
    r",?(?: (?:in (?:his|her|its|a|an|the) [\w' ]{3,30}|over the weekend|since \d{4}|again|also|instead"
    r"|since [\w ]{3,16}|for (?:\w+ )?(?:days|weeks|months|years)|in turn|in return|in exchange"
    r"|yesterday|today|tonight|(?:last|this|earlier this|late last) (?:week|month|year|night|\w+day)"
    r"|for the first time|publicly|privately|formally|repeatedly|once more|as an? (?:[\w-]+ )?(?:step"
    r"|measure|gesture|compromise|start|solution)(?: of \w+)?|in (?-i:[A-Z])\w+|so far|openly|late|early"
    r"|(?:on )?\w+day(?: (?:night|morning|evening|afternoon))?)\b,?){0,2}"
)
_HARM = (
    r"(?:withdraw|leave|walk|quit|pull|suspend|stop|halt|impose|cut|close|strike|attack|retaliate"
    r"|respond|take|resume|seek|ask|block|veto|refuse|abandon|end|cancel|pay|face|suffer|use|destroy|act"
    r"|restart|expel|arm|send|deploy|sue|pack|go|hit|shut|seize|target|consider|review|recognise"
    r"|recognize|annex|mobilise|mobilize)\b"
)
# "a crushing reply" is no reply
HARSH = (
    r"(?:crushing|harsh|firm|strong|tough|severe|decisive|devastating|painful|swift|fierce|heavy|resolute"
    r"|forceful|powerful|robust|vigorous|military|armed|immediate|proportionate|commensurate|regrettable"
    r"|bitter"
    r"|massive|symmetrical|asymmetric(?:al)?|adequate|appropriate|deadly|lethal|united)"
)
# Each pattern starts at the verb of the clause; what stands before it is its subject.
# (kind, the words it may begin with, pattern); the first that matches at a place wins. A kind with "!" is the
# move of whoever says so, not of the subject: "the road would not be opened until".
_NOT = r"(?:(?:will|would|shall|can|could) not|won't|can't|cannot|wouldn't)"
# what a party says it will not do: "will not be known until" is none
_DOES = (
    r" (?:\w+ly |even )?(?:be \w+ing|(?!be\b|know|expect|see\b|happen|comment|say\b|speak|arrive|end\b"
    r"|last\b|take effect|come into|become|rule|want|need|have\b|hesitate|rest\b|sit (?:idle|idly|by)\b"
    r"|stand (?:idly )?by\b)[a-z]+)"
)
_IN_NO_CASE = (
    r"(?:under no (?:circumstances?|conditions?)|on no account|in no case|at no (?:point|time|price))"
)
_UNDONE = (
    r"(?:scrapped|lifted|changed|removed|withdrawn|surrendered|given up|dismantled|renegotiated|negotiated"
    r"|divided|touched|released|abandoned|ceded|handed over|recogni[sz]ed|tolerated|accepted|allowed"
    r"|permitted|reopened|returned|traded|sold|weakened|diluted|up for|open to|subject to|dictated|bullied"
    r"|blackmailed|intimidated|asked to (?:give|disarm|surrender|renounce|leave|accept|cede|sacrifice)"
    r"|made conditional|sacrificed|compromised|discussed|reversed"
    r"|overturned|revoked|undone|repealed|rescinded|rushed"
    r"|hurried|treated|humiliated|lectured|pushed (?:around|aside)|spoken to|held hostage|threatened"
    r"|replaced|relocated|imposed on us|questioned|exported|transferred|(?:sent|shipped|taken)"
    r" (?:abroad|out of))"
)
# what is put forward is answered, not barred
_PUT = (
    r"(?:proposals?|demands?|offers?|requests?|ideas?|plans?|drafts?|suggestions?|explanations?|claims?"
    r"|figures?|accusations?|invitations?|criticism|apolog\w+|responsibility|cash|payments?)"
)
LIMITS: tuple[tuple[str, str, str], ...] = (
    ("red_line!", "no not",
     r"(?:no|not an?(?: single)?|not one)(?: single)? (?:[\w-]+ ){1,3}(?:will|would|can|could|shall) "
     r"(?:be (?:\w+ed|given|withdrawn|taken)|leave|move|go|return|cross|enter|withdraw)\b[^.;\"]{0,60}?"
     r"\b(?:before|until|unless|without)\b"),
    ("demand", "will would can could shall won't cannot can't wouldn't",
     _NOT + _DOES + r"[^.;\"]{0,90}?\bunless\b"),
    ("red_line", "will would shall won't wouldn't",
     _NOT + _DOES + r"[^.;\"]{0,90}?\b(?:until|before (?!the (?:\w+ )?(?:meeting|talks|summit|vote"
     r"|election))"
     r"|while|(?:as|so) long as|without (?:an?|the|its|their|any|first|prior|formal|legal|\w+ing)\b)"),
    ("red_line", "will would shall",
     r"(?:will|would|shall) " + _IN_NO_CASE + r" [a-z]+"),
    ("red_line!", "under at on in",
     _IN_NO_CASE + r" (?:will|would|shall|can|could|should|must|is|are)\b"),
    ("red_line!", "will would can could shall won't cannot can't wouldn't",
     r"(?:" + _NOT + r"|(?:will|would|shall|can|could) never) be (?:\w+ly )?" + _UNDONE + r"\b(?! by\b)"),
    ("red_line", "will would shall",
     r"(?:will|would|shall) only (?:talk|negotiate|discuss|speak|deal|accept|agree)\b"
     r"(?! (?:[\w'-]+ ){0,8}(?:if|when|once|after|in return|in exchange)\b)"),
    ("red_line", "vow vowed vows swore swears pledged pledges promised vowing",
     r"(?:vow(?:s|ed|ing)?|swore|swears) (?:never (?:again )?to|not to) (?:give|surrender|cede"
     r"|recogni[sz]e|accept|abandon|yield|bow|negotiate|compromise|retreat|allow|let|leave|lay|hand"
     r"|trade|withdraw|disarm|permit|bargain|sell|return|back)\b"),
    ("red_line!", "not",
     r"(?<=and )not (?:on the table|negotiable|for sale|up for \w+|open to (?:discussion|negotiation)"
     r"|a bargaining chip)\b"),
    ("red_line", "draws drew drawn drawing draw laid",
     r"(?:draws?|drew|drawn|drawing|laid) (?:down |out )?(?:a|its|the|another|two|three|several|clear"
     r"|firm) (?:\w+ )?(?:red )?lines? (?:at|on|against|over|in|around|for)\b"),
    ("threat!", "will would could may might",
     r"(?:will|would|could|may|might) (?:also )?be \"?(?:[\w-]+ )?(?:frozen|suspended|reversed|cut|withheld"
     r"|revoked|cancell?ed|reimposed|halted|stopped|withdrawn|expelled|sanctioned|punished|destroyed|struck"
     r"|targeted|hit|doubled|raised|snapped back|triggered|met with|shot down|treated as|closed|attacked"
     r"|imposed)\b[^.;]{0,90}\b(?:if|unless|should|without)\b"),
    ("threat!", "will would",
     r"(?:will|would) be met (?:with|by) [^.;]{0,30}\b(?:response|force|retaliation|resistance|answer)\b"),
    ("threat!", "options",
     r"options (?:are|were|remain(?:s|ed)?) (?:on the table|open)\b"),
    ("threat", "are is was were remains stand stands stood",
     r"(?:is|are|was|were|remains?|stands?|stood) (?:fully |also |now )?(?:ready|prepared|willing|not"
     r" afraid"
     r"|ready and able) to (?:sanction|punish|impose|strike|use force|retaliate|respond (?:with|militarily)"
     r"|resume (?:the |its )?(?:war|fighting|attacks|offensive|operations|strikes)|destroy|reimpose"
     r"|go to war|quit the|fight)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:also )?(?:close|suspend|halt|stop|cut|end|block|shut|freeze|withhold|cancel"
     r"|leave|quit|sever|abandon|restart|expel|boycott|withdraw from|pull out of|walk out of) (?:off )?"
     r"(?:[\w'-]+ ){0,5}?(?:straits?|cooperation|supplies|exports|imports|border|gas|oil|aid|ties|embassy"
     r"|relations|participation|membership|agreement|treaty|deal|truce|talks|negotiations|access"
     r"|inspections"
     r"|inspectors|electricity|power|contacts|dialogue|support|payments|ambassador|flights|airspace)\b"
     r"(?=[^.;]{0,140}\b(?:if|unless|should|in response|in retaliation|in the event)\b)"),
    ("threat", "will would may might could",
     r"(?:will|would|may|might|could) (?:also )?(?:burn|bomb|kill|storm|blow|seize|shell|march on|block"
     r"|paraly[sz]e|shut down|blockade|shoot|destroy|attack|strike|invade|sink|leave|quit|withdraw from"
     r"|walk out|boycott|pull out|take to the streets|be in the streets|retaliate|resume (?:the "
     r"|its )?(?:war|fighting|attacks|offensive))\b(?=[^.;]{0,140}\b(?:if|unless|should)\b)"),
    ("threat", "threatened threatens threatening threaten",
     r"(?:threatens?|threatened|threatening)" + MEANWHILE + r" (?:\"?(?:[\w-]+ ){0,3}?(?:countermeasures"
     r"|force|tariffs|sanctions|retaliation|war|reprisals|consequences|strikes|duties|attacks?|action"
     r"|measures|operations?|offensives?|invasion|intervention|embargo|cuts|expulsions?|boycott)\b"
     r"|(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])\w+)? with\b)"),
    ("threat", "promised vow vowed vows promises swore vowing promising",
     r"(?:vows?|vowed|vowing|swore) to (?:resume|restart|avenge|retake|liberate|continue (?:its |the"
     r" )?(?:attacks|strikes"
     r"|fight|war)|keep fighting|fight on|reimpose|expel|boycott|step up|escalate|punish|sanction|target"
     r"|hit|close)\b|(?:vows?|vowed|vowing|swore|promis(?:e[sd]|ing)) (?:(?:an?|swift|harsh"
     r"|further) )?\"?(?:[\w-]+ )?(?:revenge|response|retaliation|countermeasures)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:take|adopt) [^.;]{0,40}?\b(?:counter-?measures|(?:reciprocal|retaliatory"
     r"|corresponding|military|tough|necessary|drastic|punitive) (?:measures|steps|action))\b"),
    ("threat", "reserves reserve reserved",
     r"reserve[sd]? (?:all|the|its|their|his|every) (?:\w+ )?rights?(?:,[^.;\"]{3,70},)? to (?!comment"
     r"|remain|speak|reply|send|attend|appoint|choose|name|do\b|consult)\w+"),
    # "is one of Iran's red lines"
    ("red_line", "is are was were remain remains remained & red",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:one of |among )?(?P<whose>(?-i:(?=[A-Z])))[\w-]+(?:"
     r" (?-i:[A-Z])[\w-]+)?'s? (?:\w+ )?red lines?\b"),
    ("red_line", "are call called calls consider considers describe described draw draws drew is "
                 "regard regards remain remained remains set sets was were would & red",
     r"(?:is|are|remain(?:s|ed)?|would be|was|were|calls?|called|described?|draws?|drew|sets?|regards?"
     r"|considers?)\b[^.;]{0,60}\bred lines?\b"),
    ("red_line", "can could shall will would",
     r"(?:will|would|shall|can|could) (?:never|not ever|not|under no circumstances) (?:accept|allow|let"
     r"|permit|tolerate|recognise|recognize|surrender|give up(?= [a-z])|cede|compromise on|abandon"
     r"|relinquish|dismantle|negotiate|bargain|make [\w ]{3,30} conditional|share power"
     r"|sit with|sit down|bow to|yield to|discuss|trade|sell|hand over|lay down|disarm|back down|retreat"
     r"|withdraw from|step down|return to)\b"),
    # "insists its troops will not leave", "that it will keep them"
    ("red_line", "insist insists insisted insisting",
     r"insist(?:s|ed|ing)? (?:that )?(?:(?:its|their|his) (?:[\w-]+ ){1,3}?(?:will|would) (?:not|never"
     r"|stay|remain)\b|(?:it|they) (?:will|would) (?:keep|retain|remain in|stay in)\b"
     r"|[^.;,\"]{2,50}? (?:cannot|can never|must never) be \w+|there can be no \w+)"),
    ("red_line", "rule ruled rules ruling",
     r"rul(?:ed|es?|ing) out(?:, [^,;.\"]{3,50},)? (?!a meeting|no\b|nothing\b|that\b"
     r"|talks?\b(?![^.;\"]{3,80}?\b(?:until|unless|before|without|while|(?:as"
     r"|so) long as)\b))(?![^.;\"]{0,50}\b(?:proposals?|demands?|offers?|requests?|ideas?|plans?"
     r"|suggestions?)\b)\w+"),
    ("demand", "can could shall will would won't cannot",
     r"(?:(?:will|would|shall|can|could) not|won't|cannot) (?:sign|open|reopen|lift|release"
     r"|withdraw|return|pull"
     r"|leave|halt|stop|begin|start|resume|allow|agree to|join|take part in|go back to)\b[^.;\"]{0,80}?"
     r"\b(?:unless|until|without)\b"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? [^.;\"]{0,50}?\b(?:of|about) [^.;\"]{0,40}?\"?(?:consequences|costs|sanctions"
     r"|retaliation|response)\b"),
    ("demand", "no",
     r"no (?:deal|agreement|truce|ceasefire|peace|settlement|accord|talks|progress|solution) (?:is|was"
     r"|would be|will be|can be|could be)(?: \w+)? (?:possible |reached |signed )?(?:unless|until"
     r"|without|as long as)\b"),
    ("demand", "made make makes making",
     r"(?:made|makes?|making) [^.;,\"]{3,70} (?:a|the|its|their) (?:pre)?condition (?:for|of)\b"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:(?-i:[A-Z])\w+ |reporters |him |them "
     r"|the \w+ (?:(?-i:[A-Z])\w+ )?)?(?:on \w+day |in (?-i:[A-Z])\w+ )?(?:that )?(?:it|he|she|they|we"
     r"|the country|the government|his country|her country|their country|(?-i:[A-Z])\w+)"
     r" (?:would|will|could|may|might) (?:also |soon |again |have to |be forced to )?" + _HARM),
    # "warned Baku that it would lose the loan": the warner's threat on whom he warns
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,3} (?:that )?(?:it|they|he"
     r"|she) (?:will|would|could|may|might) (?:lose|face|forfeit|be (?:\w+ly )?(?:excluded|expelled"
     r"|sanctioned|suspended|cut off|barred|banned|punished))\b"),
    ("threat!", "strikes strike protests walkout walkouts blockade blockades boycott",
     r"(?<!air )(?:strikes?|protests|walk-?outs?|blockades?|boycott) (?:will|would) (?:go ahead|continue"
     r"|begin|start|resume|spread)\b(?=[^.;\"]{0,80}\b(?:unless|until|if)\b)"),
    ("red_line", "will would",
     r"(?:will|would) (?:not|never),?(?: however,)? (?:agree to|join|be part of)\b"),
    ("demand", "are is was were",
     r"(?<!whatever )(?:is|are|was|were) (?:necessary|essential|indispensable|a prerequisite"
     r"|a precondition) (?:for|before|if|to)\b"),
    ("demand", "will would",
     r"(?:will|would) (?:attend|join|sign|return|talk|negotiate|take part|agree|meet|participate|resume"
     r"|lift|withdraw|release|stop|halt|come|free|pay|disarm|leave|pull|open|reopen|hand|end|move|sit"
     r"|allow|extend|give)\b[^.;,\"]{0,60}?\bonly (?:if|after|once|when)\b"),
    ("demand", "can could will would",
     r"(?:can|could|will|would) only (?:follow|come|begin|start|happen) "),
    ("red_line", "is", r"is (?:the|our) (?:ceiling|limit|bottom line)\b"),
    ("red_line!", "there",
     r"there (?:will|can|shall|would|could) be no (?!talks\b|meeting\b|round\b|deal\b"
     r"|consequences\b|doubt\b|change\b|statement\b|comment\b|(?:\w+ )?round\b|need\b|news\b|press\b"
     r"|joint\b"
     r"|surprises?\b|breakthrough|winners?\b|losers?\b|results?\b|agreement\b|solution\b|peace\b|progress\b"
     r"|alternative|way\b|time\b|more\b|quick\b|easy\b|lasting\b|military solution|point\b|harm\b|problem"
     r"|further (?:talks|rounds|meetings))\w+(?![^.;\"]{0,60}\b(?:until|unless|without|before)\b)"),
    ("red_line", "can't cannot could",
     r"(?:cannot|can't|could not) (?:sign|accept|agree to) (?:an?|any) (?:\w+ ){1,3}that\b"),
    ("demand", "can could will would",
     r"(?:can|could|will|would) (?:\w+ )?(?:begin|start|resume|happen|take place|be signed|go ahead) only"
     r" (?:once|if|after|when)\b"),
    ("red_line", "can't cannot won't",
     r"(?:won't|cannot|can't) (?:accept|allow|permit|tolerate|recognise|recognize|surrender|give up"
     r"|cede|compromise on|abandon)\b"),
    ("red_line!", "are is was were",
     r"(?:is|are|was|were|remains?) (?:not negotiable|non-negotiable|not up for (?:negotiation"
     r"|discussion)|off the table|out of the question|not for sale|not on the table|off limits"
     r"|not open to (?:discussion|negotiation)|not subject to)\b"),
    ("red_line", "will would won't",
     r"(?:(?:will|would) not|won't) (?:talk (?:to|about|of)|speak (?:about|of)|look at|use the word"
     r"|negotiate (?:with|about|over)|give (?:(?:[\w'-]+ ){1,4}?(?:away|up|back)\b|(?:our|its"
     r"|their) (?:\w+ )?\w+ to\b)|sit (?:down )?with|leave|withdraw from|give up|hand over|compromise on"
     r"|step back from)\b"),
    ("red_line", "do does",
     r"(?:do|does) not negotiate\b"),
    ("threat", "threaten threatened threatening threatens",
     r"(?:threatens?|threatened|threatening)" + MEANWHILE + r" (?:to|that|with|further|new|more)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:leave|quit|abandon|walk out of|walk away from|pull out of|withdraw from)"
     r" (?:the|its) (?:\w+ )?(?:table|talks|negotiations|process|agreement|accord|deal|treaty|pact)\b"),
    ("threat", "promised vow vowed vows vowing",
     r"(?:vows?|vowed|vowing|promised)" + MEANWHILE + r" (?:to (?:retaliate|respond|strike|hit back"
     r"|impose|take|capture|kill|crush|defeat|destroy|fight|attack|block|veto|punish)|retaliation)\b"),
    ("threat", "could may might will would",
     r"(?:will|would|could|may|might) (?:\w+ly )?(?:also )?(?:(?:have to )?(?:face|suffer|be met with"
     r"|pay)|(?:have|be forced) to take)\b[^.;]{0,50}\b(?:consequences|sanctions|measures|price"
     r"|penalties|tariffs|response|answer|reply|retaliation|cost|costs)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:also )?(?:seek|push for|move to|ask for|impose|consider|introduce|restore"
     r"|reimpose) [^.;\"]{0,40}?\b(?:embargo|sanctions|tariffs|penalties|export controls)\b"),
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
    # a party says flatly what it will not do
    ("red_line", "will would won't shall",
     r"(?:(?:will|would|shall) (?:not|never)|won't) (?:\w+ly |ever |again )?(?:sign|lift|finance|fund|pay"
     r"|move\b|budge"
     r"|open|return|share|ratify|initial|grant|free|release|pull|remove|end\b|stop|halt|suspend|cut|reduce"
     r"|limit"
     r"|hand|renounce|sacrifice|swap|exchange|divide|touch|rewrite|reopen|renegotiate|concede|let|provide"
     r"|supply"
     r"|send|vacate|evacuate|scrap|abolish|amend|drop|bargain|haggle|support (?:a|an|any)|back (?:a|an|any)"
     r"|endorse|go back on|change its|speak to|surrender|relent|bend|kneel|submit to|rejoin|adopt"
     r"|transfer|export|(?:withdraw|resume|postpone|join|consider) (?:any|its|their|our|an?|another|more"
     r"|one|even)\b)\b"),
    ("red_line!", "is are was were",
     r"(?:is|are|was|were) \"?not an? (?:item|issue|question|object|point) (?:for"
     r"|of) (?:any )?(?:bargaining|negotiation|discussion|talks|compromise|debate)\b"),
    ("threat", "will would may could",
     r"(?:will|would|may|could) (?:be (?:compelled|forced|obliged) to|have no (?:choice|option) but to)"
     r" (?!leave (?:his|her)|resign|accept|close (?:his|her))\w+"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:[\w ]{2,30} )?that (?:if|unless|should) [^.;\"]{3,90}, [^.;\"]{2,40}"
     r" (?:would|will|could|may|might) "),
    ("threat", "will would",
     r"(?:will|would) (?!not\b|never\b|only\b|be\b|remain|stay|fail|collapse|continue|need|have\b|last\b"
     r"|happen|face|lose|become|meet\b|attend|expire|lapse|end\b)[a-z]+\b[^.;\"]{0,90}\bunless\b"),
    ("red_line", "rule ruled rules ruling",
     r"rul(?:ed|es|ing) (?:it|that|this|them) out (?:until|unless|before|as long as|while)\b"),
    ("red_line!", "there",
     r"there (?:is|can be) no (?:dialogue|room for|place for|question of|compromise|negotiating"
     r"|negotiation|going"
     r" back|way (?:we|that)|discussion|bargaining|turning back|middle ground|talking)\b"
     r"(?![^.;\"]{0,60}\b(?:until|unless|without|before|yet)\b)"),
    ("threat", "will would",
     r"(?:will|would) (?:bolster|strengthen|expand|escalate|step up|accelerate|intensify) (?:[\w'-]+"
     r" ){0,4}?(?:nuclear"
     r"|deterrent|enrichment|attacks|arsenal|military|strikes|operations|offensive|pressure|sanctions)\b"),
    ("red_line!", "is are was were would remain remains & unacceptable inadmissible intolerable",
     r"(?:is|are|was|were|would be|remains?) \"?(?:\w+ly )?(?:unacceptable|inadmissible|intolerable)\b"),
    ("threat!", "if unless",
     r"(?:if (?:[\w']+ ){1,4}?(?:do not|does not|did not|fails? to|failed to|refuses? to)|unless)"
     r" [^.;\"]{2,70}, (?:we|it|they|he|she|(?-i:[A-Z])\w+(?= (?:will|would) have\b)) (?:will"
     r"|would) (?!not\b|be (?:no|happy|glad)|fail|collapse)"),
    ("red_line", "will would won't wouldn't",
     r"(?:(?:will|would) (?:not|never)|won't|wouldn't) (?!be\b|have\b|know\b|see\b|say\b|comment|happen"
     r"|mean\b|make\b|change|take\b|expect|want|speak|understand|like|love|need|mind)[a-z]+ (?:(?:at"
     r"|under|on|for|in|into|to|with) )?(?:an?|any|another) (?:[\w-]+ ){1,3}?(?:that|which|whose"
     r"|in which|under which|without)\b"),
    ("red_line", "does do don't doesn't",
     r"(?:(?:do|does) not|don't|doesn't) (?:(?:negotiate|talk|speak|deal|bargain|sit(?: down)?|parley"
     r"|trade) (?:with|to|about|under|over|on)|(?:accept|tolerate|allow|agree to) (?:any|an?|foreign"
     r"|outside|third-party) (?!(?:[\w'-]+ ){0,2}?" + _PUT + r")\w+)\b"),
    ("red_line!", "going",
     r"(?:(?<=not )|(?<=n't ))going to be (?:\w+ly )?" + _UNDONE),
    ("threat", "will would",
     r"(?:will|would) (?:block|blockade|paraly[sz]e|occupy|besiege|surround|picket|march on|shut down)"
     r" (?:the|all|every|its|roads|ports|(?-i:[A-Z]))"),
    ("threat", "vowed vows pledged pledges promised vowing pledging",
     r"(?:vow(?:s|ed|ing)|pledg(?:e[sd]|ing)|promised) to (?:disrupt|blockade|block|obstruct|boycott"
     r"|shut down|occupy|march on)\b"),
    ("red_line", "going",
     r"(?:(?<=not )|(?<=n't ))going to (?:give|cede|surrender|accept|allow|tolerate|negotiate|discuss"
     r"|bargain|sign|talk (?:to|about)|move (?:an?|one|our|its|back)|leave|withdraw|share|hand|lay down"
     r"|disarm|pay|change (?:our|its|the)|open|release|lift|trade|sell|apologi|bow|bend|yield|back down"
     r"|stop|recogni|lease|swap|beg)\w*"),
    ("red_line!", "what",
     r"what (?:we|they|he|she|it|(?-i:[A-Z])\w+) (?:(?:have|has) not done,? and )?(?:cannot|can't"
     r"|can not|will not|won't|would not|could not|must not)(?: ever)? (?:do|accept|discuss|give|allow"
     r"|have|agree to|tolerate|sign)(?:,[^,;\"]{3,40},)? (?:is|was)\b"),
    ("red_line!", "there",
     r"there (?:is|was|would be|will be) nothing (?:left |more )?to (?:negotiate|discuss|talk about"
     r"|bargain|renegotiate|haggle)\b"),
    ("threat!", "sanctions tariffs countermeasures retaliation measures reprisals strikes penalties duties",
     r"\w+\"? (?:and [\w \"-]{3,40} )?(?:will|would|could) follow\b"),
    ("threat?", "will would",
     r"(?:will|would) (?:request|call|convene|ask for|seek|demand) an? (?:emergency|urgent|extraordinary"
     r"|special) (?:session|meeting|sitting|debate)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:extend|continue|resume|prolong|step up|widen|spread|intensify|renew|maintain"
     r"|keep up|radicali[sz]e) (?:its|their|the|our|his|her) (?:[\w-]+ )?(?:protests?|strikes?"
     r"|blockades?|boycott|demonstrations?|sit-ins?|roadblocks?|actions?|campaign|hunger strike"
     r"|march(?:es)?|occupation)\b"),
    ("threat", "vowed vows swore sworn vow vowing",
     r"(?:vow(?:s|ed|ing)?|swore|sworn) to (?:shoot|burn|storm|march|bomb|shell|hunt|arrest|jail|oust"
     r"|overthrow|cut|expel|seize|bar|ban|scupper|tear up|walk out|appeal|go to|take to|fight|resist"
     r"|oppose|challenge|defy|sue|block|take [^.;,\"]{2,30} to court|stop|prevent|obstruct|derail|sink"
     r"|topple|cripple|bring [^.;,\"]{2,40} to (?:a standstill|a halt)|bring down)\b"),
    ("red_line!", "not",
     r"(?:(?<=is )|(?<=are )|(?<=was ))not (?:something|anything|a thing) (?:that |which )?(?:we|it|they"
     r"|he|she|(?-i:[A-Z])\w+) (?:will|would|can|could|are (?:going|prepared|willing|ready)|is (?:going"
     r"|prepared|willing|ready)|came|comes?|intends?|negotiates?|bargains?|discuss(?:es)?|trades?)\b"),
    ("red_line!", "is are was were",
     r"(?:is|are|was|were) (?:not an? |no )(?:bargaining|trading|negotiating) chips?\b|(?:is|are|was"
     r"|were) not bargaining chips\b"),
    ("threat!", "cannot can't could can",
     r"(?:(?:can|could) not|cannot|can't) be (?:ruled out|excluded)\b(?=[^.;\"]{0,80}\b(?:if|unless|as"
     r" long as)\b)"),
    ("threat!", "continue go",
     r"(?<=(?:will|ould) )(?:continue|go on) (?:until|as long as|unless)\b"),
    ("red_line", "rejects reject rejected",
     r"rejected (?:any|all|every) [^.;\"]{3,60}? (?:until|unless|before|without|as long as)\b|rejects?"
     r" (?:any|all|every|any and all) (?!(?:[\w'-]+ ){0,4}?(?:proposals?|offers?|demands?|requests?"
     r"|ideas?|plans?|suggestions?|criticism|accusations?|allegations?|claims?|responsibility"
     r"|involvement|blame|charges?|talk of|suggestion|such)\b)\w+"),
    ("red_line", "will would can could",
     r"(?:will|would|can|could) (?:talk|negotiate|discuss|be (?:generous"
     r"|flexible))\b[^.;\"]{0,30}\b(?:everything|anything)"
     r" (?:except|but)\b"),
    ("red_line!", "is are was were",
     r"(?:is|are|was|were) (?:(?:nobody's|no one's|none of [\w']+) business"
     r"|not on (?:the|our) (?:menu|agenda))\b"),
)  # fmt: skip
