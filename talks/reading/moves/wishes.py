"""Cue table of demands told as wishes, conditions and lists; written like the table of limits."""

from __future__ import annotations

from talks.reading.moves.limits import MEANWHILE

_DUE = (
    r"(?:open|reopen|release|free|withdraw|lift|halt|stop|end|return|hand|pay|sign|join|allow|let|permit"
    r"|respect|honou?r|implement|keep|pull|drop|ease|comply|disarm|recogni[sz]e|give|leave|apologi[sz]e"
    r"|compensate|cut|reduce|freeze|close|dismantle|ratify|stand|act|do|make|take|refrain|fulfil|fulfill"
    r"|abide|deliver|cooperate|restore|extend|provide|send|use|play|show|guarantee|accept|observe"
    r"|reconsider|change|form|set|face|abandon|condemn|support|investigate|facilitate|intervene|react"
    r"|influence|integrate|complete|ensure|cancel|submit|issue|grant|remove|dissolve|disband)\b"
)
_SAME = r"(?:its|their|his|her|the) (?:[\w-]+ ){0,2}"
# before what is offered: a list of demands is put forward like a plan
LISTED: tuple[tuple[str, str, str], ...] = (
    ("demand", "came comes come presented presents brought entered handed submitted filed tabled raised "
               "raises put voiced arrived made files submits lodged repeated advanced listed added adds",
     r"(?:c[ao]mes?|entered|arrived)(?: (?:(?:to|into|in|at) )?(?:the )?[\w ]{3,30}?)? with (?:an? |one "
     r"|two |three |four"
     r" |five |six |its |a list of |several |new )(?:[\w-]+ )?(?:demand|request|condition|wish)s?\b"
     r"|(?:presented|presents|brought|handed(?: over)?|submitted|submits|filed|files|tabled|raise[sd]|put"
     r" for(?:th|ward)|voiced|made|lodged|repeated|advanced|listed|add(?:ed"
     r"|s))" + MEANWHILE + r" (?:an? |the |its |his |their |one |two |three |four |five |six |several "
     r"|new )(?:[\w-]+ )?(?:list of (?:[\w-]+ )?)?(?:demand|request"
     r"|precondition|claim|petition|ultimatum|condition)s?\b(?! (?:to (?:meet|visit|speak)|by|of [A-Z]))"),
)  # fmt: skip
WISHES: tuple[tuple[str, str, str], ...] = (
    ("demand", "with",
     r"with (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,30}? (?:demanding|insisting|seeking|wanting"
     r"|asking (?:for|that)|pressing for|calling for|pushing for|requesting|urging"
     r"|renewing its (?:claim|demand|call)|holding out for) (?!talks\b|dialogue|a meeting|help)\w+"),
    ("demand", "leaned leans leaning prevailed prevails pressurised nagged chided goaded badgered petitioned",
     r"(?:lean(?:ed|s|ing) on|prevail(?:ed|s) (?:up)?on|pressurised|nagged|goaded|badgered|petitioned)"
     r" [^.;,\"]{2,50}? (?:to|into) \w+"),
    ("demand", "stipulated stipulates stipulating petitioned petitions clamoured clamours clamored "
               "campaigned campaigns agitated",
     r"stipulat(?:ed?s?|ing) (?!in\b|by\b|that the agreement)\w+|petition(?:s|ed) (?:for"
     r"|[\w ]{3,30} (?:to|for)) \w+|(?:clamou?r(?:s|ed)|campaign(?:s|ed)|agitated) for (?!election"
     r"|office|votes|the presidency)\w+"),
    ("demand", "made makes make",
     r"ma(?:de|kes?) (?:it (?:an? |its |their )?(?:\w+ )?(?:pre)?condition (?:that|to|of)"
     r"|[^.;,\"]{3,70}? an? (?:\w+ )?(?:pre)?condition\b|(?:its|their|his) (?:\w+ )?(?:signature|consent"
     r"|agreement|participation|support|approval|withdrawal|return|vote|attendance) (?:dependent"
     r"|contingent|hinge|depend|subject|conditional) ?(?:on|upon|to)\b)"),
    ("demand", "awaits await awaiting",
     r"await(?:s|ing)? (?:an? |the |its |their )?(?:\w+ )?(?:answer|reply|explanation|apology|payment"
     r"|compensation|response)\b(?=[^.;]{0,30}\b(?:before|by|within|from)\b)"),
    ("demand", "expects expect expected",
     r"expects? (?!(?:the |a |an |this |no |that )?(?:\w+ )?(?:talks|meeting|round|visit|session|summit"
     r"|deal|agreement|negotiations|process|results?|progress|breakthrough|second|third|next|new|it\b"
     r"|them to be|nothing|little|more\b|one\b|another))(?:the |its )?(?:(?-i:[A-Z])[\w'.-]+"
     r" ){1,3}(?:side |government )?to (?:now |also |finally |first )?(?!make|do\b|use|play|show|set"
     r"|face|act|stand|take|keep|change|stop|leave|support)" + _DUE),
    ("demand", "expects expect expected",
     r"expect(?:s|ed)? (?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? to (?:keep (?:its|their|to)"
     r"|stick to|stand by|live up to|show restraint|make concessions)\b"),
    ("demand", "expects expect expected",
     r"expect(?:s|ed)? (?!(?:the |its |an? |this )?(?:\w+ )?(?:talks|round|meeting|summit|visit|session"
     r"|deal|agreement|negotiations)\b)(?:[\w.'-]+ ){1,4}?to (?:now |also |first |finally )?(?:press"
     r"|push|persuade|convince|urge|rein in|curb|honou?r|fulfill?|abide|comply|extradite|hand over"
     r"|refrain|lift|free|withdraw|pull (?:back|out)|pay (?:up|for|its)|be (?:on the (?:table|agenda)"
     r"|part of|at the table|included|discussed|in writing))\b"),
    ("demand", "expects expect expected",
     r"expect(?:s|ed)? (?:an?|the|its|full|clear) (?:[\w-]+ ){0,2}?(?:lifting|release|freeing|reopening"
     r"|extradition|removal|apology|answer|reply"
     r"|explanation|withdrawal|payment|compensation|recognition|guarantees?|assurances?|concessions?"
     r"|gesture)\b(?! (?:in|on|by|at|within|next|before|after|later|soon|this|tomorrow|today) (?!full"
     r"|kind|writing))"),
    ("demand", "expect",
     r"expect (?:the |our )(?:[\w'-]+ ){1,3}?to (?:keep|stick to|stand by|live up to|show|respect"
     r"|implement|stop|release|open|reopen|hand|deliver|act|do|give|listen)\b"),
    ("demand", "pushing pushed push pushes pressing pressed press fighting fought campaigning lobbying "
               "seeking seeks sought wants want wanted asks asked asking",
     r"(?:push(?:ing|e[sd])?|press(?:ing|ed)?|fighting|fought|campaigning|lobbying|seek(?:ing|s)?|sought"
     r"|want(?:s|ed)?|ask(?:s|ed|ing)?) to (?:have|get|see) (?:the |its |their "
     r"|an? )?(?:[\w'-]+ ){1,5}?(?:\w+ed|heard|taken|held|put|cut|withdrawn|paid|written|given|brought"
     r"|sent|back|out)\b"),
    ("demand", "waiting waits waited",
     r"wait(?:ing|s|ed) for (?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? to (?:" + _DUE + r""
     r"|form\b)"),
    ("demand", "stressed stresses stress underlined underlines underscored emphasised emphasized reiterated",
     r"(?:stress(?:e[sd])?|underline[sd]|underscored|emphasi[sz]ed|reiterated) the (?:\w+ )?(?:need"
     r"|necessity|importance) (?:for|of) (?:(?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? to \w+"
     r"|(?:an?|the|full|immediate) (?:[\w-]+ ){0,3}?(?:lifting|release|withdrawal|return|reopening"
     r"|opening|ceasefire|truce|agreement|implementation|end|halt)\b)"),
    ("demand!", "is was are were has have",
     r"(?:(?:is|was|are|were) (?:\w+ly )?(?:obliged|obligated|required|duty-bound|bound"
     r"|under an obligation)"
     r"|(?:has|have) (?:an?|the) (?:\w+ )?(?:obligation|duty|responsibility)) to " + _DUE),
    ("demand!", "essential imperative vital crucial necessary",
     r"(?:(?<=is )|(?<=was )|(?<=remains ))(?:essential|imperative|vital|crucial|necessary)"
     r" (?:that|for) (?:the )?(?-i:[A-Z])[\w' -]{2,30}? (?:to )?" + _DUE.replace(r")\b", r")s?\b")),
    ("demand", "put puts",
     r"puts? in (?:an? |its |the )(?:[\w-]+ )?(?:request|claim|demand)s? (?:for|to)\b"),
    ("demand!", "our my",
     r"(?:our|my) (?:[\w-]+ ){0,2}?(?:demand|request|condition)s? (?:is|was|are|were|remains?) (?!not\b"
     r"|clear|known|well\b|met\b|simple\b)\w+"),
    ("demand", "requested demanded sought asked called insisted required",
     r"(?:(?<=been )|(?<=was )|(?<=were )|(?<=is )|(?<=are ))(?:requested|demanded|sought|required"
     r"|asked for|called for|insisted on) by (?:the )?(?-i:[A-Z])\w+"),
    ("demand", "that which",
     r"(?:(?<=\w )(?:that|which) (?:has |had |have |is |was )?(?:also |first |repeatedly )?(?:asked for"
     r"|demanded|requested|insisted on|wanted|called for|demanding|asking for)\b)"),
    ("demand", "what all",
     r"(?:what|all) (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,40}? (?:wants?|wanted|demands?"
     r"|asks? for|seeks?|needs?"
     r"|is after|are after|insists? on|is waiting for)(?: most| now| above all| in return)? (?:is|was)"
     r" (?!un|not\b|never|clear|known|no\b|hard|anyone|what|how|another|still|less)\w+"),
    ("demand", "put puts & table",
     r"puts? (?:an? |its |their |\w+ )(?:[\w-]+ )?(?:demand|condition|request)s? on the table\b"),
    ("demand", "tied ties tying linked links linking",
     r"(?:tied|ties|tying|linked|links|linking) (?:its|their|his|any|further) (?:\w+ )?(?:signature"
     r"|consent|agreement|participation|support|approval|withdrawal|return|vote|attendance|ratification"
     r"|cooperation|disarmament|pullout|votes?|help|aid|release|concessions?|moves?|steps?)(?: (?:of"
     r"|from|in|for) [\w ]{3,30}?)? to (?!each|what|how)\w+"),
    ("demand", "renewed repeated joined echoed led reiterated renews repeats joins echoes leads",
     r"(?:renew(?:s|ed)|repeat(?:s|ed)|joine?[ds]|echoe[ds]|led|leads|reiterate[sd]) (?:the "
     r"|[\w-]+ )?(?:calls|demands|appeals) (?:for|that|on)\b"),
    ("demand", "considers consider considered sees see regards regarded",
     r"(?:consider(?:s|ed)?|sees?|regard(?:s"
     r"|ed)?) [^.;,\"]{3,60}? (?:as )?an? (?:\w+ )?(?:pre-?condition|prerequisite)\b"),
    ("demand", "for",
     r"for (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,30}?, (?:the (?:\w+ )?(?:priority|condition"
     r"|demand) (?:is|was|remains)"
     r"|[^.;,\"]{3,60}? (?:is|was|remains) an? (?:\w+ )?(?:pre-?condition|prerequisite|condition)) ?\b"),
    ("demand", "stepped steps stepping put puts putting increased increasing piling",
     r"(?:stepp?(?:ed|s|ing) up|puts?|putting|increased|increasing|piling)(?: its| the"
     r"| more)? (?:calls (?:for|on)|demands for|pressure on (?:the )?[\w' -]{2,40}? to) \w+"),
    ("demand", "looking",
     r"looking for (?:an? |the )?(?:\w+ )?(?:reduction|cut|guarantees?|assurances?|exemption"
     r"|commitments?|concessions?|recognition)\b"),
    ("demand", "attached attaches",
     r"attache[sd] (?:an? |\w+ )?(?:[\w-]+ )?conditions? to\b"),
    ("demand", "goes go went kept keeps keep",
     r"(?:g(?:o|oes)|went|kept|keeps?) on (?:demanding|insisting (?:on|that)|asking for|calling for"
     r"|pressing for|urging|pleading for) \w+"),
    ("demand", "would",
     r"would (?:much )?(?:rather|sooner) (?:see|have) (?!talks\b|known|been)\w+(?![^.;]* than\b)"),
    ("demand", "wishes wish wished",
     r"wish(?:es|ed)? for (?!peace|success|a (?:good|happy|speedy))\w+"),
    ("demand", "conveyed expressed voiced reiterated repeated stressed",
     r"(?:conveyed|expressed|voiced|reiterated|repeated|stressed) (?:[\w'-]+ ){1,3}?(?:desire|wish)"
     r" (?:to see|for|that)\b"),
    ("demand", "pleading pleads plead pleaded",
     r"plead(?:s|ed|ing)?" + MEANWHILE + r"(?: in vain)? for (?!time|patience|calm)\w+"),
    ("demand!", "is was be",
     r"(?:(?<=[Ii]t )(?:is|was)|(?<=[Ii]t would )be) (?:now |first )?for (?:the (?:two |other )?)?"
     r"(?:(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|army|government|rebels|parties|sides?|\w+ (?:side"
     r"|government|army|authorities))(?: [a-z]+)? to (?!decide|judge|say|know|choose|determine)\w+"),
    ("demand", "stuck sticks stick sticking stands stood stand adheres clings clung holds held persists "
               "persisted persist",
     r"(?:st[iu]ck(?:s|ing)?|stands?|stood|adheres|clings|clung|holds?|held) (?:firmly |fast )?(?:to|by) "
     + _SAME + r"(?:demand|request|call|insistence|condition|claim|proposal that)s?\b"
     r"|persist(?:s|ed) (?:in|with) (?:" + _SAME + r")?(?:demand|call|request|claim)\w*"),
    ("demand", "would",
     r"would (?:much )?(?:prefer|favou?r|welcome) (?!that[,.]|it[,.]|this[,.]|it if|to (?:wait|speak|say"
     r"|stay|see how))(?:an? |the |that |to see |if )?[a-z]+"),
    ("demand", "is are was were",
     r"(?:is|are|was|were) (?:also |now |very )?(?:(?:keen (?:on|for|to see)|after|out for"
     r"|adamant (?:about|on|that)|set on|bent on|gunning for|eager for|angling for|hankering after"
     r"|intent on) (?!a (?:meeting|visit)|ha[sd]\b|is\b|was\b)\w+|in favou?r of (?:an? |the )?(?!talks"
     r"|dialogue|negotiations|peace)\w+|adamant that)"),
    ("demand", "advised advises invites invited counselled admonished enjoined "
               "summoned prodded nudged commanded",
     r"(?:advise[sd]|counselled|admonished|enjoined|summoned|prodded|nudged|commanded|invite[sd])"
     r" (?!(?:him|her|them|reporters|journalists|me|us|citizens|its (?:citizens"
     r"|nationals)) )[^.;,\"]{2,50}? to (?:immediately |first )?(?:" + _DUE + r")"),
    ("demand", "told tells",
     r"t(?:old|ells) (?!reporters|journalists|the (?:\w+ )?(?:agency|council"
     r"|parliament))[^.;,\"]{2,40}? (?:that"
     r" )?(?:it|they|he|she|the (?:\w+ )?[a-z]+) (?:should|must|had to|have to|has to|ought to)\b"),
    ("demand!", "time high",
     r"(?:(?<=is )|(?<=was )|(?<='s )|(?<=about ))(?:high )?time (?:for (?:the )?(?!(?:talks|peace"
     r"|dialogue|diplomacy|change|us|me|it)\b)[\w' -]{2,30} to|that (?:the )?(?-i:[A-Z])[\w' -]{2,30}"
     r"|to (?:end|lift|open|release|stop|return|withdraw|free|restore|allow|let|pay))\b"),
    ("demand!", "ought",
     r"ought to (?:first |now |also )?(?:be (?:\w+ed|withdrawn|given|paid)|" + _DUE
     + r"|(?!be\b|have\b|know\b|see\b)[a-z]+)"),
    ("demand", "asked requested urged pressed invited told begged",
     r"(?:(?<=been )|(?<=was )|(?<=were ))(?:asked|requested|urged|pressed|invited|told"
     r"|begged) by (?:the )?(?-i:[A-Z])[^.;,\"]{1,50}? (?:not )?(?:to|for) (?!comment)\w+"),
    ("demand!", "there",
     r"there (?:must|should|has to|had to|ought to|needs to) be (?:an?|no|more|full|equal) (?!doubt"
     r"|mistake|illusion|misunderstanding|winner|loser|hurry|rush|question|surprise)\w+"),
    ("demand", "warned cautioned warns cautions admonished",
     r"(?:warn|caution|admonish)(?:s|ed) (?!reporters|people\b|him|her\b|of\b|about"
     r"|that\b)[^.;,\"]{2,40}? (?:against (?:any|further|more|another|new)\b|not to (?!expect|be\b"
     r"|underestimate|read|forget|see)|against (?!expect|undue|haste|optimism"
     r"|high)(?:\w+ly )?\w+ing\b)"),
    ("demand", "needs need",
     r"needs? (?:the )?(?-i:[A-Z])[\w'-]+ to (?!succeed|survive|win\b|be\b|help)\w+"
     r"|(?:(?<=says it )needs|(?<=say they )need) (?:up to|at least|an?|more (?!time to (?:study|think"
     r"|consult))|\w+ (?:years|months))"),
    ("demand", "what",
     r"(?:(?<=is )|(?<=was )|(?<=are ))what (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,40}? (?:wants?"
     r"|demands?"
     r"|wanted|demanded|asks? for|seeks?|is after|insists? on|is (?:holding out|waiting) for)(?=[.;,]|\Z)"),
    ("demand", "expect",
     r"expect (?:both|all|the|all the) (?:two |\w+ )?(?:sides|parties|actors|stakeholders|leaders) to"
     r" (?:fully |now |strictly )?(?:respect|honou?r|implement|refrain|abide|comply|observe|adhere|stop"
     r"|cease|halt|end|release|fulfil|cooperate|ensure|protect|allow|engage|exercise|show)\b"),
    ("demand", "wants want wanted wishes wish",
     r"(?:want(?:s|ed)?|wish(?:es)?) to (?:keep|sign|see|be (?:part|included|recogni[sz]ed|treated"
     r"|consulted)|have a say"
     r"|join|sit|return to|get back|recover|regain|retain|delay|postpone|accelerate|link|separate|settle"
     r"|discuss|decide|control|inspect|verify|monitor)\b(?! (?:if|whether|how|what|who|why|him|her|the"
     r" (?:talks|meeting)))"),
    ("demand", "wants want wanted",
     r"want(?:s|ed)? to (?!be\b(?! (?!seen|heard|kept|remembered|known|called|sure)\w+(?:ed|en|uck)\b)"
     r"|know\b|talk|meet|speak|go\b|travel|make (?:it|clear|sure)|show|say\b|help|continue|work\b|win\b"
     r"|live\b|stay\b|believe|thank|leave|understand|hear|move\b|get\b|do\b|avoid|find\b|give\b"
     r"|send (?:a|the) (?:message|signal)|try\b|wait|think|study|read|consult|attend|come|take (?:a|the"
     r"|part)|break|test|use\b|push|press|reach|build|strengthen|deepen|maintain|improve|play|prove"
     r"|comment|discuss|explore|look|learn|share (?:a|his|her)|hold (?:talks|a meeting|the)|host|hurry"
     r"|rush|die|fight|destroy|attack|return to (?:the (?:table|talks)|talks)|resume (?:talks|the)|start"
     r"|begin|end the (?:war|conflict|fighting)|stop the (?:war|fighting))[a-z]+"),
    ("demand", "hopes hoped hope",
     r"(?<=the )hope (?:that )(?:the )?(?:(?-i:[A-Z])[\w' -]{2,30}|[a-z]+) (?:will|would|can|could"
     r"|should) (?:be (?:\w+ly )?(?:binding|lifted|released|respected|opened|reopened|included|implemented"
     r"|returned|observed|kept|extended|signed|freed|eased|removed)|" + _DUE + r")"),
    ("demand", "expects expect expected expecting",
     r"expect(?:s|ed|ing)? (?:(?:the|that|this|those|these|all|its|their|every"
     r"|any) )?(?:[\w'-]+ ){1,5}?to be (?:\w+ly )?(?:kept|honou?red|respected|implemented|lifted"
     r"|released|opened|reopened|paid|returned|freed|withdrawn|removed|compensated|included|consulted"
     r"|observed|fulfilled|carried out|enforced|delivered)\b(?! (?:in|on|by|at|within|next|before|after"
     r"|later|soon|this|tomorrow|today) )"),
    ("demand", "needed needs need",
     r"(?:(?<=country )|(?<=side )|(?<=government )|(?<=people ))need(?:s|ed)? [\"']?(?:an?|more|full"
     r"|firm|legal|guarantees|reliable|access|compensation|recognition)\b"),
    ("demand!", "what all",
     r"(?:what|all) (?:we|they|he|she|it|our people|(?-i:[A-Z])\w+) (?:ask|want|demand|need|expect|seek"
     r"|request)s?"
     r"(?: for)?(?: (?:in return|in exchange|now|first|today|from [\w ]{2,20}|of [\w ]{2,20}))? is\b"),
    ("demand", "asked asks",
     r"ask(?:s|ed) us (?:to|for) (?!comment|wait|leave|help)\w+"),
    # "asks, in return, for", "asked Baku, through a mediator, to": what is put between
    ("demand", "asks asked wants wanted demands demanded calls called insists insisted seeks sought",
     r"(?:asks?|asked|wants?|wanted|demands?|demanded|calls?|called|insists?|insisted|seeks?|sought),"
     r" [^.;,\"]{3,45}, (?:for|that|on|to see|(?!to\b|and\b|but\b|who\b|which\b|he\b|she\b|it\b|they\b|said\b"
     r"|says\b|according)\w+ \w)"),
    ("demand", "insists insisted insisting",
     r"insist(?:s|ed|ing) (?:until|from|again|for|in|at|throughout|all|once|yet)\b[\w' ]{2,40} (?:on"
     r"|that)\b|insist(?:s|ed|ing) (?:[\w'-]+ ){1,5}?be \w+"),
    ("demand", "claims claim claimed claiming",
     r"claiming (?:\d|the (?!lives?\b)|sovereign\w*|its )\w*"
     r"|claim(?:s|ed)? (?:(?:the )?(?:whole|entire)|all|parts?) (?:of )?(?!responsibility)\w+"),
    ("demand", "request requests requested",
     r"request(?:s|ed)? to (?:be|have|take part|see|join|attend|receive|participate)\b"),
    ("demand", "asks asked asking",
     r"ask(?:s|ed|ing) (?:[\w'-]+ ){1,4}for (?:an? |the |its |their |more |his |her )?(?!comment|help|time"
     r"|permission|forgiveness|advice|patience|clarification|directions|name|hand)\w+"
     r"|ask(?:s|ed)(?: (?:him|them|her|it))? (?:not )?to (?:\w+ly )?(?:use|exercise|work|act|intervene"
     r"|press|persuade|help|support|convey|stop|keep|wait for)\b"),
    ("demand", "pleaded pleads appealed appeals begged begs",
     r"beg(?:s|ged) for \w+|(?:plead(?:s|ed)|appeal(?:s|ed)) (?:with|to) [^.;,\"]{2,40}? (?:to|for|not)\b"),
    ("demand!", "sole only",
     r"(?:(?<=the )|(?<=The ))(?:sole|only) (?:\w+ )?solution (?:(?:to|for|of) [\w' ]{2,40} )?(?:is|was"
     r"|remains|would be) (?:the|to|for)\b"),
    ("demand!", "condition conditions",
     r"(?:(?<=the )|(?<=The ))conditions? (?:for|of|to) [^.;,\"]{3,60}? (?:is|are|was|were) (?:that"
     r"|an end|full|the (?:\w+ )?(?:end|ending|release|withdrawal|destruction|lifting|return|removal"
     r"|recognition|departure|cessation|implementation|resignation|dismantl\w+|disarm\w+))\b"),
    ("demand!", "can could",
     r"(?:can|could) (?:only )?be (?:discussed|talked about|negotiated|considered|addressed|resumed)"
     r" (?:only )?(?:once|after|when|if)\b"),
    ("demand", "expect",
     r"(?<=[wW]e )expect that (?:the )?[\w' ]{2,30} will (?:now |fully )?(?:show|respect|refrain"
     r"|implement|comply|take|stop|release|abide|honou?r|act|ensure|withdraw)\b"),
    ("threat!", "responsibility",
     r"responsibility (?:for (?:the |all |any )?(?:\w+ )?consequences )?(?:will|would|shall) (?:rest"
     r"|lie|fall) (?:with|on)\b"),
    ("demand!", "only",
     r"(?<=the )only way (?:[\w' ]{2,60} )?(?:is|was|would be) for (?:the )?[\w' -]{2,40} to \w+"),
    ("demand!", "condition conditions precondition preconditions pre-condition prerequisite",
     r"(?:(?<=main )|(?<=first )|(?<=only )|(?<=key )|(?<=basic )|(?<=sole )|(?<=our )|(?<=primary )"
     r"|(?<=principal )"
     r"|(?<=essential )|(?<=fundamental ))(?:(?:pre-?)?conditions?|prerequisites?) (?:of|for|to)"
     r" [^.;,\"]{2,60}?"
     r" (?:is|are|was|were|remains?|would be) (?:the|that|an?|to|its|their|full|complete|immediate)\b"),
    ("demand", "called calls calling",
     r"call(?:s|ed|ing) to (?:immediately |urgently |also )?(?:stop|end|halt|cease|unify|include|respect"
     r"|release|free|resume|lift|implement|refrain|avoid|open|reopen|accelerate|expedite|ensure"
     r"|put an end|hold|abide|adhere|return|form|establish|pressure|hold accountable|protect|dismantle"
     r"|withdraw|intensify|activate)\b"),
    ("demand!", "would will & require",
     r"(?:would|will) require (?:the )?(?-i:[A-Z])[\w' -]{2,30} to \w+"),
)  # fmt: skip
