"""Cue tables of offers told as promises and plans, of more lines and threats; like the table of limits."""

from __future__ import annotations

_DOES = (
    r"(?:open|reopen|release|free|withdraw|lift|halt|stop|suspend|return|hand|pay|finance|fund|host|send"
    r"|provide|supply|restore|pull|drop|ease|extend|deliver|pass|forward|help|build|rebuild|double"
    r"|cut|reduce|freeze|allow|let|grant|share|contribute|compensate|invest|train|treat|receive|buy"
    r"|waive|scrap|close|dismantle|dissolve|amend|abolish|mediate|guarantee|protect|respect|keep(?!"
    r" (?:up|fighting|on|killing|striking|attacking|shelling|blocking))|transfer)\b"
)
# what is promised and gives nothing, threatens, or is a duty of everybody
_NO_GIFT = (
    r"(?!(?:act|answer|avenge|be|block|boycott|carry|comment|consider|continue|convey|cooperate|defend"
    r"|defeat|destroy|discuss|do|escalate|expel|fight|go|impose|inform|keep|look|meet|never|oppose|pass"
    r"|press|punish|push|put|remain|report|resist|respond|retake|retaliate|speak|stand|stay|step|strike"
    r"|study|talk|tell|try|veto|make peace|work)\b)"
)
_UP = r"(?! (?:be\b|only\b|not\b|no\b|never\b))"
PROMISES: tuple[tuple[str, str, str], ...] = (
    # "with the centre ready to enlarge it": a clause without its verb
    ("offer", "with",
     r"with (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,30}? (?:ready|willing|prepared|offering|promising"
     r"|pledging|agreeing) to (?!talk|meet|resume|continue|accept|sign|discuss|consider|fight|walk|impose"
     r"|strike|study)\w+"),
    ("offer", "presented presents",
     r"present(?:s|ed) [^.;,\"]{3,50} with (?:an?|its|their|his|her) (?:[\w-]+ ){0,3}?(?:proposal|plan"
     r"|offer|draft|formula|package|roadmap)\b"),
    ("offer", "submitted submits presented presents tabled tables unveiled circulated sent handed proposed "
              "published floated advanced",
     r"(?:submit(?:s|ted)|present(?:s|ed)|table[sd]|unveiled|circulated|advanced|floated|handed over|sent"
     r"(?: over)?) (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|several|some) (?:[\w-]+ )?"
     r"(?:points?|principles|proposals|options|ideas|steps|measures|articles|amendments|drafts)\b|(?:an? |its"
     r" |the |their |his |her )?(?:[\w-]+ ){0,3}?(?:points|principles|proposals|options|ideas|draft|non-paper"
     r"|blueprint|roadmap|timetable|formula)\b(?! (?:was|were|by)))"),
    ("offer", "promised promises promise pledged pledges pledge undertook undertakes undertaken vowed "
              "vow vowing pledging promising",
     r"(?:(?:promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|undert(?:ook|akes?|aken))"
     r"(?:, [^,.;\"]{2,30},| (?:the )?(?-i:[A-Z])\w+(?: \w+)?)? to (?:\w+ly )?" + _NO_GIFT
     + r"[a-z]+|(?:vow(?:ed|ing)?|promis(?:e[sd]|ing)|pledg(?:e[sd]|ing)|undertook)(?: (?!us\b"
     r"|me\b)[\w' ]{2,30}?)? (?:to (?:\w+ly )?" + _DOES
     + r"|(?<! us )that (?!it (?:had|was|has)|he (?:had|was)|she (?:had|was)|no\b|nobody|neither)"
     r"[^.;\"]{2,60}? (?:would|could|will|can|shall|may)\b"
     r"(?! (?:not|never|retaliate|respond|pay a|face|regret|go on|continue|fight))))"),
    # "gave a written undertaking to", "has provided assurances that"
    ("offer", "gave gives give given provided made makes",
     r"(?:g[ai]ves?|given|provided|ma(?:de|kes)) (?:(?!no\b|nobody|neither|if"
     r"|that\b)[\w'-]+ ){0,5}?(?:assurances?"
     r"|guarantees?|undertakings?|commitments?|pledges?|promises?|word) (?:to (?:\w+ly )?" + _NO_GIFT
     + r"(?!the\b|an?\b|(?-i:[A-Z]))[a-z]+|not to \w+|that [^.;\"]{2,60}? (?:would|will|can|could)"
     r" (?:not \w+|be \w+(?:ed|en|id|et)\b|(?!not|never|be\b|have\b|continue)[a-z]+))"),
    ("offer", "declared declares declare pronounced professed",
     r"(?:declare[sd]?|pronounced|professed) (?:itself|himself|herself|themselves) (?:\w+ )?(?:ready|willing"
     r"|prepared) to (?!fight|discuss|consider|study|talk|negotiate|meet|accept|continue|resume)\w+"),
    ("offer", "committed commits undertook guaranteed guarantees assured assures assume",
     r"commit(?:s|ted) (?:itself|himself|herself|themselves) to (?!dialogue|talks|the (?:process|talks"
     r"|peace))\w+|guarantee[sd] (?:(?:the )?(?:safe passage|safety of|access|security of|freedom"
     r"|an? \w+)|loans|aid|funding|(?!by\b|in\b|under\b)(?:[\w'-]+ ){1,3}?(?:an?|free|full|safe|equal"
     r"|its) \w+|that [^.;\"]{2,60}? (?:would|will|can|could) (?!not|never|continue|go on|fight|win))"
     r"|assure[sd] (?!reporters|parliament|the (?:public|nation|press))[^.;\"]{2,40}? that [^.;\"]{2,60}?"
     r" (?:would|will) (?:be (?:opened|released|lifted|paid|respected|allowed|freed|returned|protected"
     r"|withdrawn)|" + _DOES + r")"),
    ("offer", "offer",
     r"(?:(?<=we )|(?<=We )|(?<=they )|(?<=They ))offer (?!our (?:thanks|condolences)|no\b|nothing\b"
     r"|thanks|only)\w+"),
    ("offer", "placed places put puts made",
     r"(?:place[sd]|puts?) (?:at [\w' ]{3,40}? disposal|[^.;\"]{3,50} at (?:the|its|their) (?:[\w']+"
     r" )?disposal)\b"),
    ("offer", "commits commit committing",
     r"commits? (?:us|it|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) to (?!the (?:talks|process)|dialogue|peace)\w+"),
    ("offer", "could can may might",
     r"(?:could|can|may|might) (?:also |then |well )?(?:rescind|revoke|cancel|drop|waive|scrap|postpone"
     r"|delay|recogni[sz]e|grant|double|triple|raise|increase|buy|supply|send|sign|join|host|hand|move"
     r"|transfer|deduct|count|pay|cover)\b(?=[^.;\"]{0,110}\b(?:if|once|provided|as long as|as soon as"
     r"|in return|in exchange)\b)"),
    ("offer", "would will",
     r"(?:would|will) (?:cut|release|free|hand in|hand over|open|reopen|lift|withdraw|reduce|lower|pay"
     r"|return|pull out|lay down|give up|surrender|dismantle|disarm|demobili[sz]e|halve|repatriate"
     r"|vacate) (?:[\w',-]+ ){1,10}?(?:within (?:\w+ )?(?:hours|days|weeks|months|years|an?)|as soon as"
     r"|once|by (?:a|one) (?:third|half|quarter))\b"),
    ("offer", "put puts",
     r"puts? (?:[\w-]+ )?on the table (?:an?|the|its|their|two|three|four|five|several|some|new|fresh"
     r"|\w+ions?)\b"),
    ("offer", "arrived arrives arrive travelled traveled flew returned returns turned went landed",
     r"(?:arrive[sd]?|travell?ed|flew|return(?:s|ed)|turned up|went|landed)(?: (?:in|to|at|from|back|here)"
     r" [\w ]{2,24}?| in (?-i:[A-Z])\w+)? with (?:an?|its|their|his|her|two|three|several|new|fresh)"
     r" (?:[\w-]+ ){0,3}?"
     r"(?:plan|proposal|offer|scheme|formula|package|draft|compromise|blueprint|roadmap)s?\b"),
    ("offer", "repeated repeats renewed renews reiterated reiterates reaffirmed reaffirms restated revived",
     r"(?:repeat(?:s|ed)|renew(?:s|ed)|reiterate[sd]|reaffirm(?:s|ed)|restated|revived) (?:an?|its|the"
     r"|their|his|her|\w+'s) (?:[\w-]+ ){0,3}?(?:offers?|proposals?)(?:,[^.;\"]{3,50},)? (?:to|of|for"
     r"|that)\b"),
    ("demand", "handed presented submitted sent gave delivered drew drawn",
     r"(?:handed(?: over)?|presented|submitted|sent|gave|delivered|drawn up|drew up)(?: [\w' ]{2,30}?)?"
     r" (?:an?|its|the|their) (?:[\w-]+ )?list of [^.;,\"]{3,60}? (?:to be|that (?:must|should|it|they)"
     r"|which|it want|they want)"),
    ("offer!", "could can would will may",
     r"(?:could|can|would|will|may) (?:also |then |all )?be (?:freed|released|opened|reopened|lifted"
     r"|eased|withdrawn|returned|handed over|paid|unfrozen|suspended|halved|reduced|lowered|extended"
     r"|restored|arranged|provided|financed|signed|shared)\b(?=[^.;\"]{0,80}\b(?:as soon as|once|if"
     r"|provided|in return|in exchange|as long as)\b)(?![^.;\"]{0,80}\bonly (?:if|once|when|after)\b)"),
    ("offer", "could can would may might",
     r"(?:could|can|would|may|might)" + _UP + r" (?:\w+ly )?(?:" + _DOES + r"|give|offer|accept|agree to"
     r"|settle for|live with|call off|consider|review|halve|double|make|start|begin|do)\b[^.;\"]{0,110}?"
     r"\b(?:if|once|provided|in return|in exchange|as soon as|as long as|on condition)\b"),
)  # fmt: skip
LINES: tuple[tuple[str, str, str], ...] = (
    ("red_line", "calls called considers considered regards declares declared describes",
     r"(?:call|consider|regard|declare|describe)(?:s|ed|d) (?!them\b|it\b)[^.;\"]{3,60}? (?:as"
     r" )?\"?(?:non-negotiable|not negotiable|untouchable|inviolable|sacrosanct|off limits|off the table"
     r"|taboo|inalienable|an? (?:closed|settled) \w+|out of the question)\b"),
    ("red_line", "has have had",
     r"(?:has|have|had) no (?:intention|plans?) (?:of|to) (?:giv|ced|abandon|surrender|leav|withdraw|chang"
     r"|disarm|dismantl|negotiat|recogni|return|pull|hand|reopen|compromis|shar|sign|talk)\w*"),
    ("red_line!", "no nothing",
     r"(?:no (?:[\w-]+ ){1,3}|nothing )(?:will|would|shall|can) (?:ever |again )?be (?:stationed|based"
     r"|deployed|allowed|admitted|ceded|given up|added|handed|tolerated|accepted|recogni[sz]ed|changed"
     r"|touched|negotiated|dismantled)\b(?! (?:until|unless|before|at this|today|this week))"),
    ("threat", "will would",
     r"(?:will|would) (?:otherwise |then |also )?(?:take (?:the (?:matter|case|dispute|issue)"
     r"|it) (?:back )?to"
     r"|go to (?:the (?:\w+ )?court|court|arbitration|war|the (?:UN|United Nations|Security Council))|refer"
     r" (?:the (?:matter|case|dispute|issue)|it) to) ?[^.;]{0,80}?\b(?:if|unless|should|failing"
     r"|otherwise)\b"),
    ("threat!", "otherwise failing else",
     r"(?:otherwise|failing (?:that|which)|or else),? (?:[\w'-]+ ){1,4}?(?:will|would) (?:close|quit"
     r"|leave|walk|suspend|stop|cut|go|end|block|take|withdraw|boycott|halt|expel|impose|cancel|resume"
     r"|act|be forced)\b"),
    ("threat!", "if should unless",
     r"(?:if|should|unless) [^.;\"]{4,80}?, (?:the )?(?:[\w'-]+ ){1,3}?(?:will|would|could|may) (?:also |then"
     r" |have to |be forced to )?(?:close|quit|walk (?:out|away)|suspend|stop|cut off|cut|block|boycott|halt"
     r"|expel|impose|cancel|retaliate|strike|attack|respond (?:with|in kind)|sanction|withdraw from|leave the"
     r"|pull out|resume (?:the |its )?(?:war|fighting|attacks|strikes|enrichment)|go to (?:court|war)|seize"
     r"|restart|snap back|reimpose|use force)\b"),
    ("threat", "considering considers weighing mulls mulling preparing prepares",
     r"(?:considering|weighing|mulling|mulls|preparing|prepares) (?:new |further |fresh |more |additional |to"
     r" impose )?(?:sanctions|tariffs|countermeasures|counter-measures|retaliation|reprisals|military action"
     r"|a boycott|an embargo|a blockade)\b"),
    ("threat", "raised raises brandished brandishes waved held holds issued repeated renewed made",
     r"(?:raise[sd]|brandishe[sd]|waved|h[eo]lds? out|issued|repeated|renewed|made) (?:the |an? |its |his"
     r" )?(?:\w+ )?(?:threats?|spectre|specter) (?:of|to|that|against)\b|raise[sd] the prospect of (?:new"
     r" |further )?(?:sanctions|tariffs|war|force|strikes|retaliation)"),
    ("threat", "announced announces",
     r"announce[sd] (?:\w+ )?(?:countermeasures|counter-measures|reprisals|retaliation|retaliatory)\b"),
    ("red_line", "for",
     r"(?<![a-z] )for (?:the )?(?P<whose>(?-i:(?=[A-Z])))[\w' -]{2,30}?,? [^.;\"]{3,70}? (?:is|are|was"
     r"|were|remains?) (?:simply"
     r" |not |\w+ly )?(?:an? |up for )?(?:red lines?|out of the question|taboo|non-negotiable"
     r"|negotiable|untouchable|no subject|unthinkable|discussion)\b"),
    ("red_line", "out taboo unthinkable untouchable non-negotiable unacceptable anathema line"
                 " deal-breaker dealbreaker non-starter nonstarter no-go",
     r"(?:out of the question|taboo|unthinkable|untouchable|non-negotiable|unacceptable|anathema|line"
     r"|deal-?breaker|non-?starter|no-go) for (?:the )?(?P<whose>(?-i:(?=[A-Z])))"),
    ("threat?", "will would",
     r"(?:will|would) (?:then |also |soon |have to |be forced to )?(?:close|quit|walk (?:out|away)|suspend"
     r"|stop"
     r" (?:the |its |all )?(?:payments?|cooperation|supplies|deliveries|talks|flights|exports)|cut off|block"
     r"|boycott|halt|expel|impose|cancel|retaliate|attack|strike back|sanction|withdraw (?:from"
     r"|its (?:signature"
     r"|envoy|ambassador))|leave the|pull out|resume (?:the |its )?(?:war|fighting|attacks|strikes|enrichment"
     r"|protests)|go to (?:court|war|the)|seize|restart|reimpose|use force|take up arms|call off|recall)\b"),
    ("threat?", "will would may might could",
     r"(?:will|would|may|might|could) (?:then |also |soon |once more |again |have to |be forced to "
     r"|have no choice but to ){0,2}(?:(?:turn|go|appeal|resort|take [^.;,\"]{2,30}|bring [^.;,\"]{2,30}"
     r"|refer [^.;,\"]{2,30})(?: once more| again| back)? to (?:the |an? )?(?:[\w' ]{0,30}?)(?:court"
     r"|arbitration|arbitrators|tribunal|judges|Security Council|United Nations|UN\b|WTO|Hague"
     r"|General Assembly|parliament|streets|arms)"
     r"|take (?:(?:all|the|any|its|appropriate|firm|further|resolute|tough|decisive|strong|necessary"
     r"|other|what it calls) )+(?:\w+ )?(?:measures|steps|action)|(?:re)?consider (?:leav|withdraw|quit"
     r"|suspend|end|clos|cancel|pull|halt|impos|expel|retaliat|abandon|exit|break|scrapp|freez|boycott"
     r"|its (?:participation|membership|position|cooperation|presence|role|options|support))\w*"
     r"|review its (?:participation|membership|cooperation|presence|ties|relations))"),
    ("threat", "will would", r"(?:will|would) bear the (?:consequences|costs?|responsibility|blame)\b"),
    ("threat", "keeps kept", r"ke(?:eps|pt) (?:all|every) (?:its |the )?options? (?:open|on the table)"),
)  # fmt: skip
