"""Cue table of threats told by a vow, a notice or a warning, and of who will be made to pay."""

from __future__ import annotations

from talks.reading.moves.limits import HARSH, MEANWHILE
from talks.reading.moves.reprisals import MAY

# what hurts whoever it is done to
_HURT = (
    r"(?:attack|bomb|shell|strike|kill|destroy|crush|obliterate|annihilate|wipe out|raze|flatten|torch"
    r"|burn|sink|shoot|storm|overrun|invade|seize|occupy|besiege|blockade|block|paraly[sz]e|cripple"
    r"|disrupt|shut|close|cut|halt|suspend|freeze|sever|expel|arrest|jail|deport|evict|ban|bar|boycott"
    r"|veto|sue|punish|sanction|retaliate|avenge|hit back|fight|resist|march|walk|quit|leave|pull out"
    r"|withdraw|abandon|tear up|scrap|scupper|derail|sabotage|obstruct|topple|oust|overthrow|press on"
    r"|press ahead|push on|escalate|intensify|step up|resume|take up arms|bring [^.;,\"]{2,50} to (?:a"
    r" standstill|a halt|its knees|account|court|trial)|make [^.;,\"]{2,30} (?:pay|regret|suffer"
    r"|ungovernable)|hold [^.;,\"]{2,30} hostage|unleash|declare war|annex|starve|strangle|dissolve"
    r"|dismiss|sack|reimpose|impose|snap back|go it alone|file|lodge|take legal action|hunt"
    r"|go (?:back )?on the offensive|go to (?:court|war)|pull the plug|down (?:their |our )?tools"
    r"|stay away|stop)\b"
)
_STRIKE = (
    r"(?:strikes?|walk-?outs?|boycotts?|blockades?|shutdowns?|shut-?downs?|lockouts?|sit-ins?|bandhs?|hartals?"
    r"|go-slows?|stoppages?|roadblocks?|protests?|marches|industrial action|civil disobedience|mass action"
    r"|sanctions|tariffs|countermeasures|reprisals|retaliation|embargo(?:es)?|offensives?|attacks?)"
)
_HURTING = (
    r"(?:clos|cutt|suspend|halt|leav|quitt|withdraw|expell|impos|seiz|block|boycott|freez|sever|abandon|scrapp"
    r"|recall|bann|bomb|strik|attack|retaliat|reimpos|tear|walk|pull|stopp|shutt|su(?=ing)|deploy|annex|mobili[sz]"
    r"|us(?=ing (?:force|its|the|\w+ (?:missiles|weapons))))ing"
)
_PUNISHED = (
    r"(?:be (?:\w+ly )?\"?(?:sanctioned|punished|prosecuted|arrested|shot|sunk|fired (?:on|upon)"
    r"|targeted|attacked|expelled|deported|removed|evicted|detained|jailed|tried|dismissed|sacked|fined"
    r"|blacklisted|banned|barred|destroyed|struck|hit|seized|treated as|regarded as|considered"
    r"|held (?:responsible|accountable|to account)|met with|dealt with|crushed|turned back)"
    r"|face (?!a judge|trial|court|the ballot)|lose (?:their|its|his|her)|pay (?:for|dearly|a|the)"
    r"|bear the|forfeit|regret|suffer|answer for|have to (?:pay|answer|bear))"
)
_OWN = (
    r"(?:its|their|his|her|the|our) (?:[\w-]+ ){0,2}(?:party|group|movement|government|country|side"
    r"|unions?|members|army|military|forces|province|region|organi[sz]ation|federation|fighters|men"
    r"|troops|state|nation|alliance|coalition|bloc|team|delegation|council|community|communities"
    r"|residents|villagers|workers|farmers|teachers|doctors|lawmakers|parliament|rebels|company"
    r"|opposition|association|ministry|republic|administration|authorities|capital)"
)
# what befalls somebody is no threat of his
_NO_STATE = (
    r"(?!(?:not|never|fail|collapse|lose|suffer|be|face|remain|need|have|run|starve|die|see|feel|become|struggle|take|continue"
    r"|get|only|release|help|send|come|end|lead|mean|cost|require|depend|cause|determine|decide|judge|study|watch|monitor|examine)\b)"
)
WARNINGS: tuple[tuple[str, str, str], ...] = (
    # "either the ferry sails or we will close the port"
    ("threat!", "either",
     r"either [^.;\"]{5,90}? or (?:we|I|they|it|the|(?-i:[A-Z])\w+) (?:will|would|won't)\b"),
    ("threat", "threatened threatens threatening threaten",
     r"(?:threatens?|threatened"
     r"|threatening)" + MEANWHILE + r" (?:not to \w+|(?!to\b|that\b)(?:[\w-]+ ){1,5}with (?!him|her"
                                    r"|it\b)\w+|(?:an? |the )?(?:[\w-]+ ){0,5}?"
     + _STRIKE + r"\b)"),
    ("threat", "issued issues served serves gave gives given filed files handed lodged sent",
     r"(?:issue[sd]|serve[sd]|g[ai]ves?|given|file[sd]|handed|lodged|sent)(?: (?!notice)[\w' ]{2,40}?)?"
     r" (?:an? |its |their |[\w-]+ (?:hours|days)' )*(?:[\w-]+ ){0,2}?(?:strike|walk-?out|stoppage"
     r"|industrial action|lockout|termination|withdrawal) (?:notices?|warnings?|ultimatum)\b"),
    ("threat?", "announced announces called calls declared declares calling announcing",
     r"(?:announce[sd]|announcing|call(?:s|ed|ing)|declare[sd])(?: for)? (?:an? |the )?(?:[\w-]+"
     r" ){0,4}?" + _STRIKE
     + r"\b"),
    ("threat", "will would shall",
     r"(?:will|would|shall) (?:\w+ly |also |then |have to |be forced to )*(?:respond|react|answer|reply"
     r"|push back|fight back|strike back|hit back|reciprocate)(?: (?!positively|formally|shortly|quickly"
     r"|favou?rably|promptly)(?:\w+ly\b|with (?!an? (?:letter|proposal|statement|text|document"
     r"|counter-?proposal|paper))\w+|in kind|to (?:what|any|every|such|each|threats|force|fire"
     r"|pressure)\b|accordingly|if necessary|tit for tat|without delay))"),
    ("threat", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) not|won't|wouldn't) (?:stand (?:idly )?by\b|sit (?:idle|idly|by)\b"
     r"|remain (?:idle|silent|passive|indifferent)|look (?:on|the other way|away)\b|hesitate to (?!talk"
     r"|meet|sign|return)|keep (?:silent|quiet)|let (?:it|this|that) (?:go|pass|stand)"
     r"|do business as usual|do \"business as usual)"),
    ("threat!", "will would shall won't wouldn't",
     r"(?:(?:will|would|shall) not|won't|wouldn't) (?:go|be left|remain|pass|be) (?:un(?:answered"
     r"|punished|noticed|challenged)|without (?:an? )?(?:response|answer|reply|consequences|cost)s?)\b"),
    ("threat", "will would shall",
     r"(?:will|would|shall) (?:give|deliver|receive|get|meet with|provoke|draw|trigger|prompt|bring"
     r"|elicit) (?:an? |the"
     r" |its |their |our )?(?:regional |wider |full-scale |all-out )?\"?(?:(?:[\w-]+ and"
     r" )?" + HARSH + r" (?:and [\w-]+ )?(?:[\w-]+ )?(?:response|reply|answer"
     r"|blow|reaction)|retaliation|countermeasures|reprisals|punishment|war|resistance)\b"),
    ("threat!", "anyone anybody whoever those any every whatever",
     r"(?:anyone|anybody|whoever|those|any [\w-]+(?: [\w-]+)?|every [\w-]+)(?: (?:who|that|which|found"
     r"|caught))? [^.;\"]{3,90}? (?:(?:will|would|shall)"
     r" " + _PUNISHED + r"|risks? (?:losing|being|a|sanctions|their|his))"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:[\w' ]{2,40}? )?(?:that"
     r" )?" + _OWN + r"(?: of [\w' ]{2,30}| in [\w' ]{2,30}|, [^,;\"]{2,40},)? "
     + MAY + r" (?:also |then |soon |again |have (?:no choice but )?to )?(?!not|never|fail|collapse"
              r"|lose|suffer|be\b"
     r"|face|remain|need|have\b|run out|starve|die\b|see\b|feel|become|struggle)[a-z]+[^.;\"]*?\b(?:if"
     r"|unless|should"
     r"|until|without|once)\b"),
    ("threat", "warn warned warning warns",
     r"warn(?:s|ed|ing)? (?:[\w' ]{2,40}? )?(?:that )?(?:it|they|he|she|we"
     r"|" + _OWN + r") (?:will|would|may|might|could) "
     r"(?:also |then |soon |again )?" + _NO_STATE + r"[a-z]+"),
    ("threat", "warned warns warning warn",
     r"warn(?:s|ed|ing)? (?:[\w' ]{2,30}? )?of (?:an? |the |further |more |new |fresh )?(?:[\w-]+ ){0,3}?"
     + _STRIKE + r"\b|warn(?:s|ed|ing)? of " + _HURTING + r" \w+"),
    ("threat", "will would & compelled forced obliged constrained",
     r"(?:will|would) be (?:compelled|forced|obliged|constrained) to (?!accept|sign|agree|give|pay|leave"
     r"|resign|meet)\w+"),
    ("threat", "preparing ready",
     r"(?:preparing|getting ready) to (?:strike|walk out|go on strike|down tools)\b"),
    ("threat!", "can",
     r"can expect (?:an? |the )?(?:[\w-]+ ){0,2}(?:countermeasures|counter-measures|response|retaliation"
     r"|consequences|reprisals|answer|sanctions|tariffs)\b"),
    ("threat", "not",
     r"(?:(?<=does )|(?<=do )|(?<=did )|(?<=would ))not (?:rule out|exclude) (?:[\w-]+"
     r" ){0,2}(?:countermeasures"
     r"|counter-measures|retaliat\w+|sanctions|force|strikes?|action|military|steps of)\b"),
    ("threat!", "will would",
     r"(?:will|would) be (?:considered|regarded|treated|seen|viewed) (?:as |to be )?(?:an?"
     r" )?(?:potential |legitimate"
     r" |hostile |open |direct |possible )*(?:acts?|declarations?|targets?|aggress\w+|enem\w+|carriers?"
     r"|combatants?|occup\w+|invaders?|provocations?|declaration)\b"),
    ("threat%", "will would may might could shall",
     MAY + r" (?:then |also |soon |again |once more |have (?:no (?:choice|option) but )?to )?(?!not\b"
            r"|never\b|be\b|only\b|have\b|need|want|fail"
     r"|collapse|continue\b|remain|stay|lose|suffer|become|end\b|happen|depend|take place|run\b|know"
     r"|see\b|feel|welcome|meet\b|come\b|get\b"
     r"|attend|accept|agree|sign|return|like|hold\b|expire|lapse|face\b|support|help|host|mediate|do\b"
     r"|make sense|mean\b|move ahead|afford)[a-z]+\b"),
    ("threat", "will would could may might",
     MAY + r" (?:also |then )?" + _HURT + r"[^.;\"]{2,80}? in (?:response|retaliation|revenge)\b"),
    ("threat", "will would could may might",
     MAY + r" (?:also |then )?(?:call|stage|hold|declare|launch|organi[sz]e) (?:an? |another"
            r" )?(?:[\w-]+ ){0,3}?(?:strikes?|walk-?outs?|boycotts?"
     r"|blockades?|shutdowns?|hartals?|bandhs?|stoppages?)\b"),
    ("threat", "will would shall",
     r"(?:will|would|shall) (?:all |then |also |again )?(?:obliterate|annihilate|crush|wipe out|raze"
     r"|flatten|torch|burn"
     r"(?: down)?|hit (?:them|him|it|you|back|hard|(?-i:[A-Z]))|go (?:back )?on the offensive|sink"
     r"|shoot down|bomb|storm|hunt down|cripple|bring [^.;,\"]{2,40} to (?:a standstill|its knees)|down"
     r" (?:their |our |its )?tools|lay down (?:their|our) tools|walk off the job|take to the streets"
     r"|walk (?:on|out|off)|march (?:on|to|again)"
     r"|go on (?:an? )?(?:[\w-]+ )?strike|be on strike|strike (?:on|from|for|again|until)|fight (?:on"
     r"|to the (?:end|death|last))|keep (?:on )?fighting|take up arms|tear (?:it|up|the)|expand (?:its"
     r"|the|their) strike|declare (?:independence|war)|go (?:its|their|our) own way"
     r"|make [^.;,\"]{2,30} (?:pay|regret)|turn back (?:any|every|all)|clear [^.;,\"]{2,30}"
     r" (?:themselves|ourselves|by force)|use (?:force|every means|all means|all available|whatever"
     r"|everything)|not let [^.;,\"]{2,30} (?:forget|go home)|target|call out the"
     r"|see [\w' ]{2,40}? in (?:\w+ )?(?:court|the courts|courtroom)|blacklist|trigger (?:the"
     r" )?snapback|answer [\w ]{2,20} with \w+|act against|withhold (?:funds|payment)|freeze the"
     r" (?:assets|accounts|funds)|cut (?:off )?all"
     r"|block all)\b"),
    ("threat!", "will would",
     r"(?:will|would) be (?:crushed|annihilated|wiped (?:out|off)|obliterated|eliminated|flattened"
     r"|hunted down|razed|shot down|sunk"
     r"|fired (?:on|upon)|punished|taken by force|removed by force|met by force)\b"),
    ("threat!", "will would",
     r"(?:will|would) (?:come to |live to )?(?:regret|rue|pay dearly|pay for (?:it|this|that|their|its"
     r"|his)|understand the (?:cost|price)"
     r"|bear the brunt|feel the (?:full )?\w+ of|learn (?:to|that|the) (?:cost|price|hard))\b"),
    ("threat!", "no",
     r"no options? (?:is|are|was|were|will be|has been) (?:taken )?(?:off the table|excluded|ruled out)\b"),
    ("threat", "said says told announced",
     r"(?:said|says|announced|told [\w' ]{2,30}?) (?:(?:on )?\w+day )?(?:that )?(?:it|they|he|she|its"
     r" \w+|their \w+) (?:will|would|could|may"
     r"|might) (?:also |then |soon |again )?(?!stop|halt|suspend|end|leave|cut|freeze|close|withdraw"
     r"|abandon|resume|dissolve|file|march|dismiss"
     r"|press|push|walk|pull|make|bring)" + _HURT),
    ("threat", "said says told announced",
     r"(?:said|says|announced|told [\w' ]{2,30}?) (?:(?:on )?\w+day )?(?:that )?(?:it|they|he|she)"
     r" (?:will|would|could|may|might) (?:also |then )?"
     r"(?:resume (?:its |the |live-fire |military )?(?:drills|exercises|attacks|strikes|fighting|war"
     r"|operations|enrichment|tests|bombing|shelling|raids|offensive"
     r"|hostilities)|withhold (?:funds|payment|support|consent)|act against)"),
)  # fmt: skip
