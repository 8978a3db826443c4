"""Cue tables of demands, guarantees and offers; written like the table of limits."""

from __future__ import annotations

from talks.reading.moves.limits import MEANWHILE

# three requests to the ministry, and a colon
COUNTED = (
    r"(?:two|three|four|five) (?:[\w-]+ )?(?:demands|requests|conditions|points|matters|terms)\b"
    r"[^:.;\"]{0,90}:"
)
# what one party tells another to do
ASKABLE = (
    r"(?:withdraw|halt|stop|end|release|lift|remove|recogni[sz]e|disarm|cease|comply|return|dismantle"
    r"|commit|hand over|give up|abandon|guarantee|respect|implement|pull|agree|accept|leave|allow|open"
    r"|reopen|suspend|provide|pay|phase|cut|establish|create|grant|restore|make|drop|sign|surrender|join"
    r"|take|meet|change|ensure|refrain|abide|honou?r|fulfill?|reverse|resume|close|freeze|reduce|limit"
    r"|free|ratify|show|dissolve|hand back|clear|vacate|evacuate|disband|apologi[sz]e|compensate|deliver"
    r"|extend|renounce|condemn|prove|share|move|delay|scrap|start|begin|put|set|prevent|protect|keep"
    r"|account|hand|rein in|step (?:back|down|aside)|stand down|acknowledge|investigate|punish"
    r"|extradite|repatriate|buy|scale|wind down|shut|unfreeze|unblock|lay down|demobili[sz]e|address|tackle"
    r"|exercise|avoid|observe|uphold|demonstrate|recommit|engage|negotiate|come (?:back )?to the table|come"
    r" back|cooperate|contribute|raise|lower|transfer|submit|present|publish|notify|consult|disclose|settle"
    r"|resolve|repay|relinquish|cede|turn over|treat|ban|curb|crack down|cancel|revoke|rescind|repeal"
    r"|disavow|sever|oust|expel|hold elections|relax|ease|loosen|facilitate|enable|permit|let|give|rebuild"
    r"|do more|talk to|sit down|speak to|deal with|adhere|conform|stick to|stand by|live up to|back down"
    r"|back off|play|act\b|support|use\b|speak|form\b|adopt|pass\b|appoint|tow|decide"
    r"|desist|shelve|withhold|forgo|rule out|swear off|break with|cut ties|answer|advance|proceed|go hand"
    r" in hand)\b"
)
_NO_GIFT = (
    r"(?:(?:its|their|his|her|the|an?|deep|sincere|heartfelt) (?:\w+ )?(?:condolences|sympath\w+"
    r"|congratulations"
    r"|thanks|apolog\w+|view|assessment|account|version|explanation|prayers|regrets|respects)|(?:his|her)"
    r" (?!host|counterpart|guest|neighbou?r|colleague|visitor|opposite)|him|them|us|me|no"
    r"|any|hope|insight|advice|thanks|praise|prayers|help|condolences|support"
    r"|congratulations|details?|comment|explanation|scant|little|few|reporters|only|good offices"
    r"|clues|lessons|relief from|by|in|as|for|on|at|under|last|and|but|that|this|with|from|after|before|it"
    r"|evidence|proofs?|(?:a )?rewards?|reassurances?|sympathy|apologies|examples?|different|conflicting"
    r"|contradictory|nothing|a glimpse|\"?(?:an? )?(?:\w+ )?(?:approach|basis|opportunity|chance|platform"
    r"|path|way forward)|a sign|a hint|some hope|an explanation|a few|a different|a view|an assessment"
    r"|some|what|up|an olive branch of)\b"
)
# what somebody is ready to do who offers nothing by it
_NO_OFFER = (
    r"(?!sanction\b|punish\b|impose\b|travel\b|receive\b|host\b|attend\b|take part\b|participate\b"
    r"|hold\b|meet\b|begin\b|start\b|resume\b|join\b|go\b|continue\b|return\b|do whatever|accept\b"
    r"|consider\b|study\b|respond\b|face\b|defend\b|use force|walk\b|leave\b|quit\b|fight\b|die\b"
    r"|strike\b|talk\b|wait\b|look\b|retaliate|break\b|stay\b|act\b|work (?:with|together|closely)"
    r"|cooperate\b|develop\b|strengthen\b|deepen|maintain\b|expand\b|advance\b)"
)
ASKS: tuple[tuple[str, str, str], ...] = (
    ("demand", "gave gives given giving handed set sets issued delivered imposed issues served serves",
     r"(?:gave|gives|given|giving|handed) [^.;,\"]{2,50}? (?:until|till) [^.;,\"]{2,40}? to \w+"
     r"|(?:gave|gives|given|giving|handed) [^.;,\"]{2,40}? (?:\w+ (?:hours|days|weeks|months)|a week"
     r"|a month|an? (?:[\w-]+ )?(?:ultimatum|deadline))(?: in which)? ?(?:to|:)"
     r"|(?:sets?|issue[sd]|delivered|imposed|serve[sd]) (?:an?|the|its) (?:[\w-]+ ){0,3}(?:ultimatum"
     r"|deadline)\b"
     r" ?(?:[^.;,\"]{0,40} )?(?:for|to|that(?! (?:it|they|he|she) (?:will|would)\b)|demanding|:)"),
    ("demand", "set sets given gave gives giving issued & deadline ultimatum",
     r"sets? [^.;,\"]{2,40}? as (?:an? |the |its |their )?(?:\w+ )?deadline\b"
     r"|(?:given|g[ai]ves?|giving|issued)(?: [\w' ]{2,30}?)? (?:an?|its) (?:[\w-]+ )?ultimatum"
     r" (?:of|until|expiring|ending|demanding)\b"),
    ("demand", "set sets laid made makes put",
     r"(?:sets?|laid down|made|makes|put) [^.;\"]{3,70}? as (?:an? |its |the )?(?:\w+"
     r" )?(?:pre)?conditions?\b"),
    ("demand", "want wants need needs needed wanted",
     r"(?:wants?|needs?|needed|wanted) to see (?!if|whether|how|what|him\b|her\b|them\b)\w+"),
    ("demand", "encouraged encourages implored implores pleaded pleads exhorted beseeched begged instructed "
               "ordered challenged directed",
     r"(?:encourage[sd]|implore[sd]|exhorted|beseeched|begged|ordered|instructed|challenged|directed)"
     r" (?!not\b|(?:all )?(?:its|his|her|their|our) (?:own )?\w+s\b)[^.;,\"]{2,50}? to \w+|plead(?:s"
     r"|ed) (?:with|for) \w+"),
    ("demand", "told tells telling",
     r"(?:told|tells|telling) (?:(?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|the (?:\w+ )?(?:rebels"
     r"|government|army|junta|movement|group|parties|sides)|both \w+|the \w+s(?= to [^.;\"]{3,80}? or ))"
     r" (?:not )?to (?:immediately |first )?"
     r"(?!wait|expect|come\b|be\b|sit|meet|go home|get\b|look|take it|relax|calm)(?-i:[a-z])[a-z]+"),
    # "read out three requests to the ministry: ...": as many as are told, see `lists.counted`
    ("demand", "set sets put puts read reads laid lays listed lists presented presents has have had made "
               "makes brought brings named names gave gives outlined posed handed & two three four five",
     r"(?:sets?|puts?|reads?|la(?:id|ys)|lists?|listed|present(?:ed|s)|ha(?:s|ve|d)|ma(?:de|kes)"
     r"|br(?:ought|ings)|names?|named|g[ai]ves?|outlined|posed|handed)(?: out| down| forward| over)? "
     + COUNTED),
    ("demand!", "requests demands conditions points & two three four five",
     r"(?<=(?:two|ree|our|ive) )(?:requests|demands|conditions|points)\b[^:.;\"]{0,120}:"),
    ("demand", "countered counters replied responded answered came come comes returned walked went",
     r"(?:counter(?:ed|s)|replied|responded|answered|(?:c[ao]mes?|returned|walked|went)(?: back| in)?) with"
     r" (?:an?|its own|their own|two|three) (?:[\w-]+ ){0,2}?(?:requests?|demands?|claims?|conditions?)\b"),
    ("demand", "argued lobbied lobbying lobbies advocates advocated recommended recommends holding held hold "
               "holds",
     r"(?:lobb(?:ied|ying|ies) (?:for|[\w ]{2,30} to)|advocate[sd] (?:for )?|recommend(?:s|ed) that"
     r"|argue[sd] for|(?:holding|held|holds?) out for) ?\w+"),
    ("demand", "has have had",
     r"(?:has|have|had) (?:an?|one|two|three|four|its own) (?:[\w-]+ )?(?:demand|request|condition)s?\b"
     r" ?(?:(?:above|before|beyond|besides) [\w ]{3,25}|in return|in exchange)?(?::|that|for|to)"),
    ("demand", "hope hopes hoped",
     r"hope[sd]? (?:that )?(?:all|both|the (?:two |parties|sides|other)|relevant|(?:the"
     r" )?(?-i:[A-Z])\w+(?: side| (?-i:[A-Z])\w+)?)"
     r"[^.;,\"]{0,40}? (?:will|would|can) (?!be able|meet\b|succeed|agree|reach)\w+"),
    ("demand", "proposed proposes propose",
     r"(?:proposes?|proposed)" + MEANWHILE + r" that (?!(?:it|they|we|he|she|both|each|the two|the states"
     r"|a|an"
     r"|joint|talks|the talks|negotiations|countries)\b)(?:the )?(?:parties|sides|government|rebels|army"
     r"|(?-i:[A-Z]))"),
    ("demand", "seeking seek seeks sought want wants wanted",
     r"(?:seeking|seeks?|sought|wants?|wanted) to (?:lift|raise|cap|cut|lower|limit|scrap|secure|obtain"
     r"|renegotiate|resume (?:negotiations|talks) (?:on|about|over)|reopen|include|restore|change|end\b"
     r"|extend|remove|ban|reduce|double|halve|add|exclude|keep)\b"),
    ("demand", "will would",
     r"(?:will|would) (?:only )?(?:attend|join|sign|return|talk|negotiate|agree|resume|lift|withdraw"
     r"|release|stop|halt|free|pay|disarm|leave|pull|open|reopen|hand|end\b|move|come back"
     r"|vote)[^.;\"]{0,60}? (?:as soon as|the (?:day|moment)|on the day)\b"),
    ("demand", "will would can could",
     r"(?:will|would|can|could) only (?:attend|join|sign|return|talk|negotiate|agree|resume|start|begin"
     r"|stop|lay down|disarm"
     r"|pull|leave|release|go|take part)\b[^.;\"]{0,60}? (?:if|once|after|on condition)\b"),
    ("offer!", "possible",
     r"possible (?:if|as long as|so long as|provided|once|in return|in exchange)\b"),
    ("offer", "are is was were be & ready prepared willing",
     r"(?:is|are|was|were|be) (?:\w+ )?(?:ready|prepared|willing) to (?!sanction|punish|impose|strike"
     r"|fight|walk|leave|quit"
     r"|accept|consider|discuss|sign|study|agree|defend|use|retaliate|die|meet|return|resume|talk|attend)"
     r"\w+[^.;\"]{0,120}?\b(?:if|provided|in return|in exchange|as long as|on condition)\b"),
    ("demand!", "hinged hinges conditional contingent",
     r"(?:hinge[sd]|conditional|contingent) (?:up)?on (?!whether|how|many)\w+"),
    ("demand!", "up",
     r"up to (?!\d)(?:the )?(?-i:[A-Z])[\w' ]{2,25} to (?!do what)\w+"),
    ("demand!", "should",
     r"should (?:\w+ly |first |now |also |at least )?be (?:\w+ly )?(?!noted|remembered|mentioned|pointed"
     r"|recalled|convened|stressed|emphasi|added|understood|surprised|pleased|concerned|interested"
     r"|prepared|concluded|finali[sz]ed|completed|expected|assumed|considered|allowed to)(?:\w{3,}ed"
     r"|given|put|taken|withdrawn|cut|brought|sent|paid|kept|drawn|frozen|freed|built)\b"
     r"|should (?:also |still |first )?(?:remain|stay) (?:in|on|at|with|under|where|open|closed|shut|as)\b"),
    ("demand", "insists insisted insisting",
     r"insist(?:s|ed|ing) (?!on\b|that\b|it\b|he\b|she\b|they\b)(?:[\w'-]+ ){1,4}?" + ASKABLE),
    ("offer", "pledged promised pledges promises pledging promising",
     r"(?:pledg(?:e[sd]|ing)|promis(?:e[sd]|ing)) not to (?!comment|speak|say)\w+"),
    ("red_line!", "no", r"no (?!work\b)[\w-]+(?: [\w-]+)?, no [\w-]+(?=[.,;\"])"),
    ("demand", "demand demanded demands demanding",
     r"demand(?:ed|s|ing)? (?:from|of) [^.;,\"]{3,40}? (?:to|that|an?|the) "),
    ("demand!", "must",
     r"must (?:not|never) (?:again )?(?!forget|underestimate|lose|be (?:forgotten|said"
     r"|underestimated))\w+"),
    ("offer", "will would",
     r"(?:will|would) (?:host|mediate|facilitate|receive)\b(?=[^.;\"]{0,100}\b(?:if|once|whenever"
     r"|should)\b)"),
    ("offer", "available",
     r"available to (?:finance|fund|help|host|mediate|assist|support|provide|facilitate|serve)\b"),
    ("demand", "asked asks",
     r"(?:asked|asks) to (?:attend|join|be (?!named|identified|quoted|excused|remembered|anonymous|left)\w+"
     r"|take part|participate|receive|mediate|observe)\b"),
    ("offer", "expressed expresses declared declares signalled signaled voiced affirmed reaffirmed "
              "reiterated announced conveyed confirmed",
     r"(?:express(?:es|ed)|declare[sd]|signall?ed|voiced|affirmed|reaffirmed|reiterated|announced|conveyed"
     r"|confirmed) (?:its |their |his |her |\w+'s |the |a )*(?:[\w-]+ )?(?:readiness|willingness"
     r"|preparedness)" + MEANWHILE
     + r" to (?!discuss|consider|study|attend|continue|meet|accept|resume|go\b)\w+"),
    ("offer", "stand stands stood",
     r"(?:stands?|stood) ready to (?!defend|fight|strike|retaliate|respond)\w+"),
    ("offer", "remained remains remain are is was were put",
     r"(?:remain(?:s|ed)?|is|are|was|were|put (?:itself|himself|herself|themselves)) at the (?:parties' "
     r"|full )?(?:disposal|service) of\b"),
    ("offer", "are is was were would be remain remains",
     r"(?:is|are|was|were|would (?:\w+ )?be|remains?) (?:also |now |still |fully )?(?:willing|ready"
     r"|prepared|happy) to (?:host|mediate|facilitate|act as|serve as|provide|forgo|waive|open)\b"),
    ("offer", "raise raised raises raising increased improved improves sweetened doubled revised",
     r"(?:rais(?:es?|ed|ing)|increased|improve[sd]|sweetened|doubled|revised) (?:its|their|his"
     r"|the) (?:[\w-]+ ){0,2}offer\b"),
    ("offer", "submitted presented handed delivered conveyed sent submits presents",
     r"(?:submitted|presented|handed|delivered|conveyed|sent|submits|presents) (?:(?:over )?to )?(?:the"
     r" )?(?-i:[A-Z])[\w' -]{2,40}? (?:an?|its|their) (?:[\w-]+ ){0,3}(?:proposal|plan|offer|draft"
     r"|roadmap)\b"),
    ("offer", "offered",
     r"offered" + MEANWHILE + r" (?!" + _NO_GIFT + r")(?:[a-z]|(?-i:[A-Z])\w+ (?:an?|the|\d|[a-z]+ (?:of"
     r"|for|to)))"),
    ("offer", "suggested suggests",
     r"suggest(?:s|ed)" + MEANWHILE + r" (?:an?|joint|new|the (?:creation|establishment|formation)"
     r"|[a-z]{3,}ing) (?!way|number|lack|possible|link|deal is|deal was|breakthrough)\w+"),
    ("offer", "held holds holding dangled dangling extended extends volunteered made makes unveiled "
              "circulated outlined tendered brought laid sketched submitted presents put",
     r"(?:(?:held|holds|holding) out the (?:prospect|possibility|promise) of|dangl(?:ed|ing) (?:the|an?)"
     r"|extend(?:s|ed) (?:an? )?(?:offer|hand|olive branch|invitation)\b|volunteered to"
     r"|(?:made|makes) (?:an?|its|a new|a fresh|a final) (?:[\w-]+ ){0,2}(?:offer|proposal)\b"
     r"|(?:unveiled|circulated|outlined|tendered|laid out|sketched(?: out)?|brought"
     r"|put to [\w' ]{2,30}) ?(?:an?|its|the|their|his) (?:[\w-]+ ){0,3}(?:proposals?|offer|plan|draft"
     r"|blueprint|roadmap|road map|paper|formula|package)\b)"),
    ("guarantee", "ask asked asks call called calls demand demanded demanding demands insist insisted "
                  "insists need needed needs request requested requests require required requires seek "
                  "seeks sought want wanted wants",
     r"(?:wants?|wanted|needs?|needed|seeks?|sought|demands?|demanded|demanding|insists?|insisted"
     r"|requires?|required|requests?|requested|asks? for|asked for|calls? for"
     r"|called for)\b[^.;]{0,100}\b(?:guarantees?|assurances)\b"),
    ("offer", "offer offered offering offers",
     r"offers (?!his|her|(?:him|them|us|me) (?!an?\b|the\b|two|three|\d)|us$|no|any|hope|insight|advice"
     r"|thanks|praise|prayers|help"
     r"|condolences|support|congratulations|details|comment|explanation|scant|little|few|reporters|only"
     r"|good offices|clues|lessons|relief from)[a-z]+\b(?! (?:of hope|for optimism|(?:cash )?rewards?\b))"
     r"|(?:offers?|offered|offering)" + MEANWHILE + r" (?:to|a|an|the|up|new|its|their|cooperation"
     r"|\w+ion|\d[\d.,]*|[$€£]\d[\d.,]*|only)(?!\w)(?! (?:[\w-]+ )?(?:different|approach|basis|chance"
     r"|view|glimpse|assessment|hint|sign|conflicting|account|warning|vision|clue|lesson|reason"
     r"|rewards?\b|condolences|support|congratulations|details|comment|explanation|little|few))"),
    ("offer", "offer offered offering offers",
     r"(?:offers?|offered|offering) [^.;,\"]{3,60}? (?:in return|in exchange|if|as long as)\b"),
    ("offer", "are is remain remains was were",
     r"(?:is|are|was|were|remains?) (?:ready|prepared|open) for (?:an? )?(?:[\w-]+ ){0,3}"
     r"(?:ceasefire|truce|deal|compromise|settlement|peace|exchange|swap|pause|withdrawal)\b"),
    ("offer", "announced announces announce",
     r"announce[sd]? (?:that )?[^.;,\"]{2,40} would (?:scale back|withdraw|pull|release|free|halt"
     r"|suspend|lift|ease|reopen|cut|reduce|stop|freeze|hand over|return)\b(?! (?:the )?(?:assets|aid))"),
    ("offer", "floated presented propose proposed proposes proposing put submitted tabled",
     r"(?:proposes?|proposed|proposing|tabled|put forward|presented|floated|submitted)\b" + MEANWHILE
     + r"(?: as an? \w+)? (?:that|to|a|an|new|the|its|their|talks|dialogue|negotiations|setting|creating"
     r"|swapping|exchanging|freezing|extending|\d+|\w+ing)\b"
     r"|(?:proposes?|proposed) (?!by|in|as|for|on|at|under|last|and|but|that|this|with|from|after|before"
     r"|it)[a-z-]{3,}\b"),
    ("offer", "pledged pledges promised promises pledge",
     r"(?:pledge[sd]?|promise[sd]) (?:an? (?:additional|further|new|extra|total)|up to|more|additional"
     r"|new|billions|millions|hundreds|[$€£]?\d[\d.,]*)\b"),
    ("offer", "are is was were remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) open to (?!discuss|talk|consider|hear|work|hold|meet|negotiat"
     r"|study|host|explor)\w+ing\b"),
    ("offer", "thinking plans planning considering",
     r"(?:thinking (?:of|to)|plans? to|planning to|considering) offer(?:ing)? "),
    ("offer", "told said announced says promised pledged",
     r"(?:told [\w' ]{2,30} |said |says |announced |promised |pledged )(?:\w+day )?(?:that )?(?:it|he"
     r"|she|they|we) (?:would|will) (?:halt|suspend|stop|lift|release|free|withdraw|ease|reopen|return"
     r"|dismantle|freeze|waive|scrap|hand over|pull back)\b(?![^.;\"]{0,80}\b(?:only|unless|until)\b)"),
    ("offer", "promised promises offered",
     r"(?:promise[sd]|offered) (?:(?:Mr|Ms|Mrs)\.? )?(?-i:[A-Z])[\w.-]+(?: (?-i:[A-Z])[\w-]+)? (?:an?|the)"
     r" (?!different|glimpse)\w+"),
    ("offer", "put puts",
     r"puts? forward (?!by\b|his\b|her\b|no\b|arguments?|reasons?|claims?|for\b|as\b)\w+"),
    ("offer", "suggested suggests",
     r"suggest(?:s|ed)" + MEANWHILE + r"(?: as an? \w+)? (?:that [^.;,\"]{2,40} (?:be|run|take|host|hold"
                                      r"|share|use|go"
     r"|meet|act|lead|start|begin|join|move|send|open|pay)\b|[\w ]{3,30} as (?:an?|the) )"),
    ("offer", "will would",
     r"(?:will|would) (?:table|submit|put forward|present) (?:an?|its|the|their) (?:[\w-]+"
     r" )?(?:compromise|proposal|plan|draft|offer|text|paper)\b"),
    ("offer", "happy glad pleased",
     r"(?<=be )(?:happy|glad|pleased) to (?!see|meet|be|have|hear|welcome|receive|report|announce|say"
     r"|come|return|know)\w+"),
    ("demand!", "can could will would",
     r"(?:can|could|will|would) (?:\w+ )?be (?:considered|discussed|accepted|lifted|released|opened|signed"
     r"|resumed|implemented|ratified|withdrawn|returned|agreed|held) only (?:if|once|after|when"
     r"|in return|in exchange)\b"),
    ("demand", "only",
     r"(?:(?<=but )|(?<=and )|(?<=, ))only (?:if|once|after|when|on condition|in return|in exchange) "),
    ("demand", "need needs",
     r"(?<=(?-i:[wW])e )need (?!to\b|time\b|more time|help\b|not\b|a break|your)\w+"),
    ("offer", "could can would will might may",
     r"(?:could|can|would|will|might|may) (?:ship (?:out|abroad)|live with|pay|release|free"
     r"|withdraw(?! its sig)|suspend|lift|ease|open|return|hand over|halt|freeze|lower|cut|reduce"
     r"|provide|supply|share|drop|end|close|stop|restore|reopen"
     r"|allow)\b(?=[^.;\"]{0,120}\b(?:if|once|in return|in exchange|provided|as long as)\b)"),
    ("offer", "put puts",
     r"puts? (?:an?|its|the|their|two|three) (?:(?:new|fresh|revised|joint|written|final) )?(?:plan"
     r"|proposal|offer|compromise|text|draft|road ?map)s? (?:[\w ]{3,30} )?on the table\b"),
    ("offer", "invite invited invites",
     r"invite[sd] (?:the"
     r" )?(?!Government|President|Parliament)(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,3} to (?:hold"
     r"|join|send|take part|attend|observe|visit|(?:an?|the) (?:[\w-]+ ){0,3}(?:summit|conference))\b"),
    ("offer", "are has have is remain remains stand stands was were would",
     r"(?:is|are|was|were|would (?:\w+ )?be|remains?|has been|have been|stands?) (?:also |now |still "
     r"|fully )?(?:willing|ready|prepared) to " + _NO_OFFER + r"\w+"),
    ("offer", "willing ready prepared",
     r"(?:(?<=is \")|(?<=are \")|(?<=was \")|(?<=were \")|(?<=be \"))(?:willing|ready|prepared) to"
     r" " + _NO_OFFER
     + r"\w+"),
    ("demand", "demand demanded demanding demands",
     r"(?:demands?|demanded|demanding) (?!of\b|from\b|for\b|and\b|that are|was\b|were\b|is\b)"),
    ("demand", "insist insisted insistent insisting insists",
     r"(?:insists?|insisted|insisting|insistent) (?:on|that)\b"
     # "insisted that Kyiv was stalling" asks for nothing, "that he will not discuss it" draws a line
     r"(?! \w+ (?:will|would) (?:not|never)\b)(?![^.;,\"]{2,60}?\b(?:was|were|is|are|had|has|did|does"
     r"|remained|remains|meant|moved|stood)\b(?![^.;\"]*\b(?:must|should)\b))"
     r"(?! it (?:has|had|is|was|does|did|would not|will not|won't|cannot|could not|never)| they (?:have"
     r"|had|are|were)| there can be no )"
     # what it insists cannot or will not be undone is a line
     r"(?![^.;,\"]{2,50}? (?:cannot|can never|must never) be )"
     r"(?![^.;\"]{2,60}? (?:would|will|could|can) (?:not|never) be (?:reopened|changed|renegotiated"
     r"|discussed|traded|moved|touched|reversed|repealed|withdrawn|scrapped|lifted|given|ceded|surrendered|cut)\b)"),
    ("demand", "insistence", r"(?:(?<='s )|(?<=s' ))insistence (?:on|that) (?!talks|dialogue)\w+"),
    ("demand", "asked asks",
     r"ask(?:s|ed) (?:in (?:return|exchange|turn)|instead|again) (?:for|that) (?!comment)\w+"),
    ("demand", "appealed appeals appealing",
     r"appeal(?:ed|s|ing)" + MEANWHILE + r" (?:to|for) \w+"),
    ("demand", "reiterated repeated renewed made issued voiced restated reiterates repeats renews issues "
               "makes",
     r"(?:reiterate[sd]|repeat(?:s|ed)|renew(?:s|ed)|made|makes|issue[sd]|voiced|restated) (?:its|his"
     r"|her|their|an?|the(?: (?:\w+ ){0,3}\w+'s)?|\w+'s) (?:[\w-]+ )?(?:call|demand|request"
     r"|appeal)s? (?:(?:(?:in|on) [\w ]{2,20} )?(?:for|that|to)|(?:up)?on)\b"),
    ("demand", "should",
     r"should (?:first |now |also |at least |immediately |\w+ly )?(?:" + ASKABLE + r"|(?:reflect|heed"
     r"|listen|cherish"
     r"|go (?:back|home|first)|come (?:forward|clean|first)|wait|bear|hold (?:back|its fire))\b)"),
    ("demand", "conditioned conditions conditioning made makes set sets",
     r"(?:conditioned|(?<!the )(?<!its )(?<!on )(?<!any )conditions|conditioning)"
     r" (?:[\w'-]+ ){1,8}on\b|(?:made|makes) [^.;,\"]{3,80} (?:conditional|dependent|contingent) (?:up)?on\b"
     r"|sets? (?:\w+ ){0,3}(?:pre)?conditions?\b"),
    ("threat", "there",
     r"there (?:will|would|can|could) be (?:consequences|a (?:\w+ )?(?:response|price))\b"),
    ("demand", "asking seeking requesting",
     r"asking [$€£]\d|(?:asking|requesting) (?!that (?:his|her|their|he|she)\b|not\b|anonymity"
     r"|(?:for )?(?:anonymity|comment))(?:for )?\w+"
     r"|seeking (?!to\b|comment|asylum|refuge|help\b|ways?\b|talks\b|a way\b)\w+"),
    ("demand", "call called calling calls",
     # "called on the minister in Baku" was a visit
     r"(?:calls?|called|calling)(?: now| again| also| urgently)?" + MEANWHILE + r" (?:for\b(?! comment"
     r"| \d|,)"
     r"|on (?:the|an?) (?:immediate|urgent|full|unconditional|swift|speedy|prompt|early|complete)\b"
     r"|(?:on|upon)\b(?=(?:(?!, who\b|, and on\b)[^.;]){2,160}?\b(?:to|not|for(?! (?-i:[A-Z]))|that)\b))"),
    ("demand", "press pressed presses pressing pressured push pushed pushes pushing urge urged urges urging"
     " pressuring",
     r"(?:(?:urges?|urged|urging|pressured(?! by)|pressuring)(?! caution)"
     r"|(?:press(?:es|ed|ing)?|push(?:ed|ing|es)?) (?:for|[^.;,]{3,40} (?:to|for)))"
     r" (?!comment|details|days|weeks|hours|months|years)\w+"),
    ("demand", "would",
     r"would (?:have|need) to (?:\w+ly )?(?:go\b|come off|be (?:lifted|removed|scrapped|dropped"
     r"|released)|record|mention|reflect|spell out|state|recogni[sz]e|include|contain|guarantee|cover"
     r"|come with|be (?:based on|linked to|accompanied by|preceded by))\b"),
    ("demand", "would",
     r"would (?:also |rather |very much )?like (?:to see )?(?!to\b|some\b|it\b)\w+"),
    ("offer", "told tell tells",
     r"(?:told|tells) [^.;,\"]{3,40} (?:that )?(?:it|he|she|they) (?:could|would be (?:ready"
     r"|willing|able) to"
     r"|is (?:ready|willing) to|was (?:ready|willing) to) (?:send|provide|offer|pay|release|open"
     r"|host|supply|withdraw|lift|ease|contribute)\b"),
    ("demand", "want wanted wants",
     r"(?<!will )(?<!would )(?:wants?|wanted) (?!to\b|more time|time\b|and\b|but\b|or\b|from\b|is\b"
     r"|was\b|peace\b|on\b|in\b|at\b|with\b|when\b|as\b)[\"']?(?:\w+)"),
    ("demand", "ask asked asks seek seeks sought",
     r"(?:seeks?|sought) (?!to\b|by\b|comment|asylum|refuge|help\b|(?:legal )?advice|out\b|consultations"
     r"|talks\b|contacts?\b|support\b|a meeting|clarification|ways?\b)\w+"
     r"|(?:asks?|asked) (?:[\w.'-]+ ){1,5}for (?!comment|help|time|permission|forgiveness|advice"
     r"|patience|clarification|directions|his\b|her\b|\d)\w+"
     r"|(?:asks?|asked) (?:for (?!comment|more time|no\b|nothing(?! (?:less|short))|any\b|anonymity"
     r"|forgiveness|patience|help\b|water|silence)\w+|that (?!his|her|their|he\b|she\b)\w+)"
     r"|(?:asks?|asked) (?:for )?(?:a|an|full|complete|immediate|written|legally|formal|binding|more"
     r"|an end|its|their)\b|(?:asks?|asked) (?!to\b|not\b|if\b|whether|about|by\b|reporters"
     r"|for anonymity|him\b|her\b|me\b|us\b)(?:[\w.'-]+ ){1,6}?(?:[\w.'-]+, [^.;,\"]{3,40}, )?(?:not"
     r" )?to (?!comment|react|respond)\w+"),
    ("demand", "applied applies",
     r"appli(?:ed|es) to (?:the )?(?-i:[A-Z])[\w' -]{2,50}? (?:to|for|with a (?:\w+ )?request) \w+"),
    ("demand", "ask asked asks",
     r"(?:asks?|asked) (?:him|her|them) to (?:" + ASKABLE + r"|work on)"),
    ("demand", "request requested requests require required requires",
     r"(?:requires?|required|requests?|requested) (?:that|the|a|an|full|any|its|their|more|additional"
     r"|military|financial|international|immediate|urgent|(?-i:[A-Z])\w+'s|\w+ to|two|three|four|five"
     r"|several|further|longer|another|better|fewer|greater|equal|separate|written)\b"
     r"|requested (?!to\b|by\b|in\b|anonymity|comment|at\b|on\b|from\b|and\b|is\b|was\b)[a-z]+"),
)  # fmt: skip
