"""Cue tables of demands, offers, red lines, threats and answers: patterns over the words of one clause."""

from __future__ import annotations

import re

Moves = dict[str, list[tuple[str, re.Pattern[str]]]]


def by_first_word(rows: tuple[tuple[str, str, str], ...]) -> Moves:
    """Index the patterns by the words they may begin with, so that a sentence is read once."""
    found: Moves = {}
    for kind, words, pattern in rows:
        compiled = re.compile(pattern, re.I)
        for word in words.split():
            found.setdefault(word, []).append((kind, compiled))
    return found


# "offered last week to", "threatened again on Monday to", "has offered, in turn, ..."
_HARM = (
    r"(?:withdraw|leave|walk|quit|pull|suspend|stop|halt|impose|cut|close|strike|attack|retaliate"
    r"|respond|take|resume"
    r"|seek|ask|block|veto|refuse|abandon|end|cancel|pay|face|suffer|use|destroy|act|restart|expel|arm"
    r"|send|deploy"
    r"|sue|pack|go|hit|shut|seize|target|consider|review|recognise|recognize|annex|mobilise|mobilize)\b"
)
# what one party tells another to do
_ASKABLE = (
    r"(?:withdraw|halt|stop|end|release|lift|remove|recogni[sz]e|disarm|cease|comply|return|dismantle"
    r"|commit|hand over|give up|abandon|guarantee|respect|implement|pull|agree|accept|leave|allow|open"
    r"|reopen|suspend|provide|pay|phase|cut|establish|create|grant|restore|make|drop|sign|surrender|join"
    r"|take|meet|change|ensure|refrain|abide|honou?r|fulfill?|reverse|resume|close|freeze|reduce|limit"
    r"|free|ratify|show|dissolve|hand back|clear|vacate|evacuate|disband|apologi[sz]e|compensate|deliver"
    r"|extend|renounce|condemn|prove|share|move|delay|scrap|start|begin|put|set|prevent|protect|keep)\b"
)
_MEANWHILE = (
    r",?(?: (?:in (?:his|her|its|a|an|the) [\w' ]{3,30}|over the weekend|since \d{4}|again|also|instead"
    r"|in turn|in return|yesterday|last (?:week|month|year)|this week"
    r"|on \w+day(?: (?:night|morning|evening|afternoon))?)\b,?){0,2}"
)
# Each pattern starts at the verb of the clause; what stands before it is its subject.
# (kind, the words it may begin with, pattern); the first that matches at a place wins.
DEMANDS = by_first_word(
    (
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
         r"(?:threatens?|threatened|threatening)" + _MEANWHILE + r" (?:to|that|with|further|new|more)\b"),
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
        ("guarantee", "ask asked asks call called calls demand demanded demanding demands insist insisted "
                      "insists need needed needs request requested requests require required requires seek "
                      "seeks sought want wanted wants",
         r"(?:wants?|wanted|needs?|needed|seeks?|sought|demands?|demanded|demanding|insists?|insisted|requires?|required"
         r"|requests?|requested|asks? for|asked for|calls? for|called for)\b[^.;]{0,100}\b(?:guarantees?"
         r"|assurances)\b"),
        ("offer", "offer offered offering offers",
         r"offers (?!his|her|him|them|us|me|no|any|hope|insight|advice|thanks|praise|prayers|help"
         r"|condolences|support|congratulations|details|comment|explanation|little|few|reporters|only"
         r"|good offices|clues|lessons|relief from)[a-z]+\b(?! (?:of hope|for optimism))"
         r"|(?:offers?|offered|offering)" + _MEANWHILE + r" (?:to|a|an|the|up|new|its|their|cooperation"
         r"|\w+ion|\d[\d.,]*|[$€£]\d[\d.,]*"
         r"|only)(?!\w)(?! (?:condolences|support"
         r"|congratulations|details|comment|explanation|little|few))"),
        ("offer", "offered",
         r"offered (?:autonomy|amnesty|talks|dialogue|guarantees|concessions|compensation|safe passage"
         r"|sanctions relief|access|recognition|free|land|money|aid|observer status)\b"),
        ("offer", "offer offered offering offers",
         r"(?:offers?|offered|offering) [^.;,\"]{3,60}? (?:in return|in exchange|if|as long as)\b"),
        ("offer", "are is remain remains was were",
         r"(?:is|are|was|were|remains?) (?:ready|prepared|open) for (?:an? )?(?:[\w-]+ ){0,3}"
         r"(?:ceasefire|truce|deal|compromise|settlement|peace|exchange|swap|pause|withdrawal)\b"),
        ("offer", "announced announces announce",
         r"announce[sd]? (?:that )?[^.;,\"]{2,40} would (?:scale back|withdraw|pull|release|free|halt"
         r"|suspend|lift|ease|reopen|cut|reduce|stop|freeze|hand over|return)\b"),
        ("offer", "floated presented propose proposed proposes put submitted tabled",
         r"(?:proposes?|proposed|tabled|put forward|presented|floated|submitted)\b (?:to|a|an|new|the"
         r"|its|their|talks|dialogue|negotiations|setting|creating|swapping|exchanging|freezing|extending"
         r"|\d+|\w+ing)\b"
         r"|(?:proposes?|proposed) (?!by|in|as|for|on|at|under|last|and|but|that|this|with|from|after"
         r"|before|it)"
         r"[a-z-]{3,}\b"),
        ("offer", "put puts",
         r"puts? (?:[\w'-]+ ){1,6}on the table\b"),
        ("offer", "could can would will",
         r"(?:could|can|would|will) (?:live with|pay|release|free|withdraw|suspend|lift|ease|open|return"
         r"|hand over|halt|freeze|lower|cut|reduce|provide|supply|share|drop|end|close|stop|restore|reopen"
         r"|allow)\b(?=[^.;\"]{0,120}\b(?:if|once|in return|in exchange|provided|as long as)\b)"),
        ("offer", "invite invited invites",
         r"(?:invited|invites) [^.;,\"]{2,50}? (?:to (?!comment)\w+|for talks)"),
        ("offer", "are has have is remain remains stand stands was were would",
         r"(?:is|are|was|were|would be|remains?|has been|have been|stands?) (?:also |now |still |fully "
         r")?(?:willing|ready|prepared) to (?!receive\b|host\b|attend\b|take part\b|participate\b|hold\b"
         r"|meet\b|begin\b|start\b|resume\b|join\b|go\b|continue\b|return\b|do whatever|accept\b"
         r"|consider\b|study\b|respond\b|face\b|defend\b|use force|walk\b|leave\b|quit\b|fight\b|die\b"
         r"|strike\b"
         r"|retaliate|break\b|act\b)\w+"),
        ("offer", "commit commits committed pledge pledged pledges promise promised undertook",
         r"(?:pledges?|pledged|promised?|undertook|commits?|committed) to"
         r" (?:scale|refrain|end|stop|drop|provide|reopen|pull|release|withdraw|halt|suspend"
         r"|freeze|lift|reduce|cut|limit|stop|free|allow|provide|contribute|phase)\b"),
        ("demand", "demand demanded demanding demands",
         r"(?:demands?|demanded|demanding) (?!of\b|from\b|for\b|and\b|that are|was\b|were\b|is\b)"),
        ("demand", "insist insisted insistent insisting insists",
         r"(?:insists?|insisted|insisting|insistent) (?:on|that)\b"
         # "insisted that Kyiv was stalling" asks for nothing
         r"(?![^.;\"]{2,60}?\b(?:was|were|is|are|had|has|did|does)\b(?![^.;\"]*\b(?:must|should)\b))"
         r"(?! it (?:has|had|is|was|does|did|would not|never)| they (?:have|had|are|were))"),
        ("demand", "appealed appeals appealing",
         r"appeal(?:ed|s|ing) (?:to|for) \w+"),
        ("demand", "reiterated repeated renewed made issued voiced restated",
         r"(?:reiterated|repeated|renewed|made|issued|voiced|restated) (?:its|his|her|their|a"
         r"|the) (?:[\w-]+ )?"
         r"(?:call|demand|request|appeal)s? (?:for|that|to)\b"),
        ("demand", "should",
         r"should (?:\w+ly )?" + _ASKABLE),
        ("offer", "propose proposed proposes",
         r"(?:proposes?|proposed) that\b"),
        ("demand", "conditioned conditions made makes set sets",
         r"(?:conditioned|conditions) (?:[\w'-]+ ){1,8}on\b|(?:made"
         r"|makes) (?:[\w'-]+ ){1,8}conditional (?:on|upon)\b"
         r"|sets? (?:\w+ ){0,3}(?:pre)?conditions?\b"),
        ("demand", "there",
         r"there (?:will|would|can|could) be no (?:[a-z]+ )?(?:talks|deal|agreement|peace|truce|ceasefire"
         r"|negotiations?|meeting"
         r"|withdrawal|release|signing|return)\b[^.;\"]{0,30}\b(?:until|unless|without|before)\b"),
        ("threat", "there",
         r"there (?:will|would|can|could) be (?:no (?:\w+ )?(?:round|talks|deal|meeting"
         r"|negotiations?)|consequences"
         r"|a (?:\w+ )?(?:response|price))\b"),
        ("demand", "asking seeking requesting",
         r"(?:asking|requesting) (?!that (?:his|her|their|he|she)\b|not\b)(?:for )?\w+"
         r"|seeking (?!to\b|comment|asylum|refuge|help\b|ways?\b|talks\b|a way\b)\w+"),
        ("demand", "call called calling calls",
         r"(?:calls?|called|calling) (?:on|for|upon)\b(?! comment)"),
        ("demand", "pressed presses pressing pressured pushed pushes pushing urge urged urges urging",
         r"(?:(?:urges?|urged|urging|pressured)(?! caution)|(?:presses|pressed|pressing|pushed|pushing"
         r"|pushes) (?:for|[^.;,]{3,40} (?:to|for))) (?!comment|details|days|weeks|hours|months|years)\w+"),
        ("demand", "would",
         r"would (?:have|need) to (?:\w+ly )?(?:include|contain|guarantee|cover|come with"
         r"|be (?:based on|linked to|accompanied by|preceded by))\b"),
        ("demand", "would",
         r"would (?:also |rather |very much )?like (?:to see )?(?!to\b|some\b)\w+"),
        ("offer", "suggested suggests",
         r"suggest(?:s|ed) that [^.;,\"]{3,60} (?:could|might|would|should)\b"),
        ("offer", "told tell tells",
         r"(?:told|tells) [^.;,\"]{3,40} (?:that )?(?:it|he|she|they) (?:could|would be (?:ready"
         r"|willing|able) to"
         r"|is (?:ready|willing) to|was (?:ready|willing) to) (?:send|provide|offer|pay|release|open"
         r"|host|supply"
         r"|withdraw|lift|ease|contribute)\b"),
        ("demand", "want wanted wants",
         r"(?:wants?|wanted) (?!to\b|more time|time\b)[\"']?(?:\w+)"),
        ("demand", "ask asked asks seek seeks sought",
         r"(?:seeks?|sought) (?!to\b|comment|asylum|refuge|help\b|advice|out\b|consultations|talks\b"
         r"|contacts?\b|support\b|a meeting|clarification|ways?\b)\w+"
         r"|(?:asks?|asked) (?:[\w'-]+ ){1,4}for (?:a|an|the|its|more|full|written)\b"
         r"|(?:asks?|asked) (?:for (?!comment|more time|no\b|nothing|any\b)\w+|that (?!his|her|their"
         r"|he\b|she\b)\w+)"
         r"|(?:asks?|asked) (?:for )?(?:a|an|full|complete|immediate|written|legally|formal"
         r"|binding|more|an end|its"
         r"|their)\b|(?:asks?|asked) (?!to\b|not\b|if\b|whether|about|by\b|reporters|him\b|her\b|me\b|us\b)"
         r"(?:[\w'-]+ ){1,4}to (?!comment|react|respond)\w+"),
        ("demand", "ask asked asks",
         r"(?:asks?|asked) (?:him|her|them) to (?:" + _ASKABLE + r"|work on)"),
        ("demand", "request requested requests require required requires",
         r"(?:requires?|required|requests?|requested) (?:that|the|a|an|full|any|\w+ to)\b"),
        ("demand", "has have must need needs",
         r"(?:must|needs? to|has to|have to) (?:\w+ly )?" + _ASKABLE),
        ("demand", "must",
         r"must (?:first |also |now |\w+ly )?(?!be\b|have\b|include\b|first\b|also\b|now\b)\w+"),
        ("demand", "must need needs",
         r"(?:must|needs? to) (?:\w+ly )?(?:be (?:\w+ly )?(?:lifted|released|withdrawn|included|guaranteed"
         r"|recogni[sz]ed|respected|removed|stopped|halted|implemented|binding|returned|freed|paid|dropped"
         r"|dismantled|ended|part of|put in writing|based on)|remain on the table|come first"
         r"|rest on|include|begin with|start with"
         r"|go through|guarantee)\b"),
        ("demand", "must need needs has have",
         r"(?:must|needs? to|has to|have to) (?:first |also |now |\w+ly )?be (?!said\b|noted\b|seen\b"
         r"|admitted\b"
         r"|remembered\b|held\b|born\b|understood\b)(?:\w+ed|taken|given|written|sent|put|drawn|held"
         r"|withdrawn)\b"),
    )
)  # fmt: skip
# "Iran's own request is that", "Moscow's main demand remains"
OWN_DEMAND = re.compile(
    r"(?:'s|s') (?:own |main |key |central |first |chief |only |other |long-standing |core )?"
    r"(?P<noun>demand|request|condition|offer|proposal|position)s? (?:is|was|are|were|remains?)\b"
    r"(?! (?:not|un|clear|known))",
)
# "a Cuban demand for", "European demands for": whose it is stands before it
OTHERS_DEMAND = re.compile(
    r"\b(?P<noun>demand|call|request|proposal|offer)s? (?P<joint>for|that|to) (?!be\b|us\b|them\b)", re.I
)
# "demands from the United States that", "a call by Ankara for": the party follows, then what it asks
NOUN_MOVES = re.compile(
    r"\b(?P<noun>demand|call|request|proposal|offer)s? (?:from|by"
    r"|of) (?:the )?(?=[A-Z])(?P<rest>[^.;,\"]{0,90}?)"
    r" (?P<joint>that|to|for)\b",
    re.I,
)
# a response must be to something
ANSWERED = re.compile(
    r"\b(?:demands?|proposals?|offers?|plans?|drafts?|outline|blueprint|calls?|terms|conditions?|requests?"
    r"|ideas?|deal|timetable"
    r"|lists?|mission|verification|document|amendments?|clauses?|protocol|overtures?|paper"
    r"|language|wording|map"
    r"|ceasefire|truce|ultimatum|"
    r"initiatives?|framework|concessions?|guarantees?|suggestions?|invitation|pause|freeze|swap|exchange"
    r"|withdrawal|compromise|"
    r"agreement|text|roadmap|package|formula|appeals?|sanctions|tariffs?|inspections?|release|talks"
    r"|negotiations?|possibility|membership|"
    r"it|them|that|this|these|steps|limits?|enrichment|disarm\w*|recognition|return|halt|moratorium|quota"
    r"|gesture|overture|target|targets|monitoring|referendum|autonomy|extension|timeline|phase-out|fund)\b",
    re.I,
)
ASKED = re.compile(
    r"\b(?:proposals?|demands?|offers?|requests?|ideas?|plans?|terms|conditions?|compromise|suggestions?"
    r"|initiatives?|invitation|call|drafts?|framework)\b",
    re.I,
)
CONDITION = re.compile(
    r"\b(?:(?:only |even )?if|unless|provided that|provided|as long as|on (?:the )?condition that|in "
    r"return for|in exchange for|once) "
    r"[^.;\"]{6,160}?(?=, (?:[\w'. -]{2,50}) (?:said|says|warned|added|told)\b|[.;\"]|\Z)",
    re.I,
)
NEGATION = re.compile(
    r"\b(?:not|never|no longer|n't|didn't|doesn't|won't|without|refused to|denied|deny|denies)\W*\Z", re.I
)
# "a condition | Nicosia rejects", "an offer that | the army refused", "..., which | Moscow turned down"
TAKEN_UP = re.compile(
    r"(?:\b(?:an?|the|its|their) (?:[\w-]+ )?(?:condition|demand|proposal|offer|idea|request"
    r"|plan|call|move|step)s?"
    r"(?: (?:that|which))?|, (?:to )?(?:which|something))(?: [\w' -]{2,40} (?:says?|said|insists?|insisted))?"
    r" (?:the )?\Z",
    re.I,
)
IN_CONDITION = re.compile(r"\b(?:if|whether|unless) (?!not\b)[^,;.\"]{0,60}\Z", re.I)
# "wants a guarantee that Ukraine will | never join": what is asked of Ukraine, not what it says
ASSURED = re.compile(
    r"\b(?:guarantees?|assurances?|promises?|pledges?|commitments?|undertakings?|proof|demands?)"
    r" that [^,;.\"]{2,50}\Z",
    re.I,
)
HYPOTHETICAL = re.compile(
    r"\b(?:if|whether|unless|should|would have|could have"
    r"|in case)\b[^,]{0,40}\Z",
    re.I,
)
