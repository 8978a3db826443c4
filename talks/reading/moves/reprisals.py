"""Cue table of threats told by what is kept open, by an obligation dropped, or by what will happen unless."""

from __future__ import annotations

MAY = r"(?:will|would|could|may|might|shall)"
MAYS = "will would could may might shall"
# what is done to somebody, or ended, who does not give way
_HURT = (
    r"(?:resumed|closed|held back|frozen|withheld|suspended|cut(?: off| back)?|stopped|halted|blocked"
    r"|shut(?: down)?"
    r"|sealed|seized|cancelled|canceled|called(?: off| out)?|imposed|reimposed|recalled|expelled|revoked"
    r"|barred|banned|launched|sunk|fired on|stepped up|intensified|boycotted|paraly[sz]ed|stayed away from"
    r"|cut off|broken off|torn up|scrapped|denounced|abandoned|terminated|rescinded|annulled|overturned"
    r"|blacklisted|sanctioned|prosecuted|evicted|deported|sacked|dissolved|occupied|raised again|taken up"
    r" again|taken to (?:court|the)|brought before)\b"
)
_STRIKE = (
    r"(?:strikes?|walk-?outs?|boycotts?|blockades?|shutdowns?|lockouts?|sit-ins?|bandhs?|hartals?"
    r"|stoppages?|roadblocks?|protests?|marches|industrial action|civil disobedience|referendum|sanctions"
    r"|tariffs|countermeasures|reprisals|retaliation|embargo|offensive|attacks?)"
)
_COURTS = (
    r"(?:court|arbitration|tribunals?|judges|Hague|Security Council|United Nations|UN\b|WTO|African Union"
    r"|Arab"
    r" League|General Assembly|Constitutional (?:Council|Court)|Supreme Court|European (?:Court|Commission)"
    r"|OAS\b|ECOWAS|SADC|ASEAN)"
)
_IN_WAR = (
    r"(?:war|arms|fighting|battle|battlefield|battleground|bush|jungle|mountains?|trench\w*|front|streets?"
    r"|barricades|armed struggle|violence|hostilities|guns)"
)
# "sanctions against the growers are among the options"
_REPRISAL = (
    r"\w+(?: (?:action|force|strikes?|measures|tariffs|sanctions|duties))?(?: (?:on|against|over|for|in"
    r"|of|from) [^.;,\"]{3,60}?)?,? "
)
REPRISALS: tuple[tuple[str, str, str], ...] = (
    ("threat!", "sanctions tariffs countermeasures retaliation force military strikes penalties duties"
    r" legal"
                " punitive reprisals embargo boycott withdrawal",
     _REPRISAL + r"(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|would remain) (?:still |also "
     r"|now )?(?:among the options|one of (?:its|our|their|the) options|an? (?:\w+ )?option|options"
     r"|on the (?:table|cards)|(?:not|never) (?:excluded|ruled out|off the table|to be (?:excluded"
     r"|ruled out))|under consideration|in preparation|ready)"),
    ("threat!", MAYS,
     MAY + r" (?:also |then |again |now )?be " + _HURT + r"[^.;\"]{0,90}?\b(?:if|unless|until|should"
     r"|failing|as long as|so long as)\b"),
    ("threat!", "if unless should",
     r"(?:if|unless|should) (?!necessary)[^.;\"]{4,90}?, (?:[\w'-]+ ){1,5}?" + MAY
     + r" (?:also |then |again )?be " + _HURT),
    ("threat!", "strike strikes protest protests referendum boycott blockade march walkout shutdown"
    r" stoppage"
                " sanctions offensive",
     _STRIKE + r" (?:[\w-]+ ){0,3}?" + MAY + r" (?:also |then )?be (?:called|held|declared|decided"
     r"|staged|launched|organi[sz]ed|stepped up|extended|resumed|imposed)\b[^.;\"]{0,90}?\b(?:if|unless"
     r"|until|should|failing)\b"),
    # "failing which the bridge could be shut"
    ("threat!", "otherwise failing else after",
     r"(?:otherwise|failing (?:that|which)|or else|after which),? (?:[\w'-]+ ){1,4}?" + MAY + r" (?:also"
     r" |then )?"
     r"(?:be " + _HURT + r"|(?:close|quit|leave|walk|suspend|stop|cut|end|block|withdraw|boycott|halt"
     r"|expel|impose"
     r"|cancel|resume|act|appeal|turn to|go to|take|return to|march|strike|declare|call)\b)"),
    # "gave it until Friday, failing which"
    ("threat", "gave given gives giving",
     r"g(?:ave|iven|ives|iving) (?:[\w' ]{2,40}? )?(?:until|till|\d+ \w+|(?:two|three|ten|five|seven"
     r"|a) \w+)[^.;\"]{2,60}? (?:failing which|after which|otherwise|or else|or face)\b"),
    ("threat", "vow vows vowed swore sworn pledged promised",
     r"(?:vow(?:s|ed)?|swore|sworn|pledged|promised) (?:to (?:\w+ly )?(?:review|reconsider|revisit"
     r"|reverse|scrap"
     r"|repeal|overturn|annul|revoke|stay away|return to (?:the )?(?:\w+ )?" + _IN_WAR + r"|keep (?:on"
     r" )?(?:fighting|striking|attacking|shelling|marching|blocking)|fight on"
     r"|(?:continue|go on|carry on) (?:to (?:fight|strike|resist|block)|fighting|striking|(?:the|its|their)"
     r" (?:fight|struggle|strike|protests?|blockade|war|offensive|attacks|campaign))|attend no|sign no"
     r"|join no|boycott|vote against)\b|(?:that )?(?:it|they|he|she|(?:its|his|their|her) \w+) (?:will"
     r"|would) (?:\w+ly )?(?:strike|hit back"
     r"|retaliate|respond|fight|resist|never|not|attend no|sign no|block|avenge|punish|return to"
     r"|boycott)\b)"),
    # "warned that spoilers risk sanctions"
    ("threat!", "risk risks risked & warned warns warn warning cautioned said says told added",
     r"risk(?:s|ed)? (?:sanctions|punishment|prosecution|arrest|expulsion|retaliation|reprisals|tariffs|war"
     r"|exclusion|being (?:sunk|shot|fired|arrested|prosecuted|sanctioned|expelled|excluded|detained|seized"
     r"|blacklisted|boarded|hit|attacked|targeted|left out|cut off))\b"),
    ("threat", "will would",
     r"(?:will|would) (?:then |also |in that case |therefore )?(?:be under no (?:\w+ )?obligation"
     r"|no longer (?:be|feel|consider (?:itself|themselves|himself|ourselves)) (?:\w+ly )?(?:bound"
     r"|obliged|committed)|(?:consider|regard|feel|deem) (?:itself|themselves|ourselves|himself|herself)?"
     r" ?(?:as"
     r" )?(?:free|released|no longer|entitled|absolved)|be free to|have a free hand)\b"),
    ("threat", "will would",
     r"(?:will|would) (?:then |also |now |therefore |again |\w+ly )?(?:stay away from|boycott"
     r"|sit out (?:the|any)|vote (?:against|down) (?:any|the|it|an?|every|all)\b|veto|oppose (?:any|the"
     r"|all) \w+|obstruct|go to court|sue\b|block (?:any|the|its|all)"
     r"|(?:use|invoke|exercise) (?:its|her|his|their|all its|every) (?:\w+ )?(?:powers?|veto|right|means"
     r"|weapons) (?:to|against)|press (?:ahead|on) with(?:out)? (?!talks|the talks|negotiations)"
     r"|proceed (?:without|unilaterally|alone)|go it alone|act (?:alone|unilaterally|on its own)"
     r"|(?:take|bring|refer) (?:the )?(?:\w+ )?(?:matter|case|dispute|issue|complaint|it|them"
     r"|(?-i:[A-Z])\w+) (?:back )?(?:to|before) (?:the )?(?:\w+ )?(?:\w+ )?" + _COURTS
     + r"|return to (?:the )?(?:[\w-]+ ){0,2}?" + _IN_WAR
     + r"|extend (?:its|their|the) (?:\w+ )?" + _STRIKE
     + r"|(?:reconsider|rethink|revisit|review) (?:its|their|the|his) (?:\w+ )?(?:position|participation"
     r"|membership|commitment|moratorium|recognition|truce|ceasefire|accord|agreement|cooperation"
     r"|presence|role|support|offer|relations|ties|options|engagement)"
     r"|(?:have to |be forced to )?(?:look|turn) (?:for other|to other|elsewhere|for new)"
     r"|withhold (?!comment|judge?ment|details|its (?:opinion|view))\w+)"),
    ("threat", "threaten threatens threatened threatening",
     r"threaten(?:s|ed|ing)? (?:attacks|strikes|(?:\w+ )?bans|[\"']?(?:\w+ )?punishment|retaliation|war"
     r"|force|reprisals|legal action|countermeasures|sanctions|action)\b"),
    ("threat", "may might could",
     r"(?:may|might|could) (?:also |then |now |yet |even )?(?:bar (?!exam)|ban|expel|sanction|blacklist"
     r"|boycott|quit (?:the|its)|walk out|pull out of|withdraw from|leave the (?:talks|institutions"
     r"|table|coalition|process|union|pact|treaty|accord)|impose|close (?:its|the) (?:border|airspace"
     r"|ports?|roads?|embassy|taps?)|suspend (?:its|the)|go to court|sue\b|retaliate|strike back"
     r"|take (?:legal|unilateral|military) (?:action|steps))\b"),
    ("threat", "will would",
     r"(?:will|would) (?:continue to|go on|keep(?: on)?) (?:turn(?:ing)? back|strik|attack|shell|bomb|fight"
     r"|shoot|block|resist(?:ing)?\b|target(?:ing)?\b|seiz|arrest|hit(?:ting)?\b|sink|hunt|boycott|occupy"
     r"|picket)\w*"),
    # "if nothing moves, nobody crosses", in somebody's own words
    ("threat!", "if",
     r"if (?!necessary)[^.;\"]{4,80}?, (?:then )?(?:(?:the |our |all |every )?(?:[\w'-]+"
     r" ){1,3}?(?:closes?|resumes?"
     r"|stops?|halts?|walks?|leaves?|strikes?|shuts?|marche?s?|returns? to (?:war|arms|the streets))\b"
     r"|(?:nobody|no one|nothing|no \w+) (?:crosses|leaves|enters|moves|sails|passes|flies|returns|works"
     r"|signs|gets|comes|goes)\b)"),
    ("threat", "put puts serve served serves",
     r"(?:puts?|serve[sd]?) [^.;,\"]{2,40} on notice\b|serve[sd]? notice (?:that|on|to)\b"),
    ("threat", "is are was were stands stood ready prepared",
     r"(?:is|are|was|were|stands?|stood) (?:also |now |\w+ly )?(?:ready|prepared|determined) to (?:fight"
     r"|go to war|strike (?!a\b|an\b|the (?:deal|balance))|quit|walk|leave the|boycott|impose|sanction"
     r"|retaliate|hit back|expel|close (?:the|its|all)|shut (?!down its)|blockade|block|go to (?:court"
     r"|arbitration)|die|return to (?:the"
     r" )?" + _IN_WAR + r"|use force|defend (?:itself|themselves|ourselves))\b"),
    ("threat", "considering considers consider weighing mulls mulling consider contemplating",
     r"(?:considering|considers|weighing|mulls|mulling|contemplating) (?:a |an |its |the )?(?:leaving"
     r"|quitting"
     r"|withdraw\w+|walking|pulling|suspending|boycott\w*|walk-?out|closing|expelling|imposing|legal action"
     r"|going to court|cutting|breaking|recalling|its (?:membership|participation)|an appeal|exit)\b"),
    ("threat", "not",
     r"(?:(?<=does )|(?<=do )|(?<=did )|(?<=would )|(?<=will )|(?<=could ))not (?:rule out|exclude)"
     r" (?:[\w-]+ ){0,2}?(?:leaving|quitting|withdraw\w+|walking|pulling|boycott\w*|force"
     r"|countermeasures|sanctions|legal|going to (?:court|war)|a (?:strike|walk-?out|boycott"
     r"|return to (?:war|arms))|taking|suspending|closing|retaliat\w+|military|strikes?|action)\b"),
    # "such work could cost the growers their loan"
    ("threat!", "will would could may might & warned warns warn warning cautioned cautions",
     MAY + r" (?:also )?cost (?!the (?:government|taxpayer|state|budget|country))(?:the )?(?-i:[A-Z])\w+"),
    ("threat!", "our its their",
     r"(?:our|its|their) patience (?:(?:is|was) (?:running out|wearing thin|not (?:endless|infinite"
     r"|unlimited)|at an end)|has (?:its )?(?:limits|an end|run out))"),
    # "an attack would mean war", "any shot would be answered"
    ("threat!", "would will",
     r"(?:would|will) (?:mean|spell) (?:an? |the )?(?:[\w-]+ )?(?:war|response"
     r"|retaliation|reprisals|strike|walk-?out|sanctions|end of the (?:truce|ceasefire|talks|deal|accord"
     r"|agreement))\b"),
    ("threat!", "would will",
     r"(?:would|will) (?:be (?:answered|met with)|meet with|not go without|carry|come at|have) (?!no\b"
     r"|important\b|significant\b|lasting\b|positive\b)"
     r"(?:an? |its )?(?:\w+ )?"
     r"(?:in kind|price|response|consequences|cost|force|resistance|answer|reply|punishment)\b"),
    ("threat!", "would will & attack attacks shot shots strike strikes provocation provocations shelling"
                " incursion incursions aggression invasion violation violations intervention raid raids",
     r"(?:would|will) be answered\b(?! (?:by|in|on|at|before|today|soon|later)\b)"),
    ("threat!", "would will",
     r"(?:would|will) cost (?:the )?(?-i:[A-Z])\w+ (?:dear|dearly|\w+ (?:loan|aid|seat|support))\b"),
    ("threat!", "would will is are",
     r"(?<!talks )(?:(?:would|will) be|is|are) (?:over|dead|finished|null and void|at an end"
     r"|worthless)\b[^.;\"]{0,60}?\b(?:if|unless|should|once|the moment|as soon as)\b"),
    ("threat!", "one",
     r"one more [^.;,\"]{3,60}?,? and (?:the |our |this |all )?(?:[\w'-]+ ){1,3}?(?:is over|are over"
     r"|is off|is dead|ends?|leaves?|leave|walks?|goes?|go|closes?|resumes?|collapses?|will \w+)\b"),
    ("threat!", "or",
     r"or (?:else )?we (?:'ll |will |shall )?(?:go to|leave|walk|close|march|strike|fight|quit|take"
     r"|resume|block|stop|shut|return to|call|boycott)\b"),
    ("threat!", "otherwise",
     r"otherwise,? (?:we (?:go|leave|walk|close|march|strike|fight|quit|take|resume|block|stop|shut)"
     r"|(?:the )?(?:[\w'-]+ ){1,3}?(?:stays? (?:shut|closed)|closes?|ends?|resumes?|stops?))\b"),
    ("threat", "plan plans planned intend intends intended set poised preparing",
     r"(?:(?:plan(?:s|ned)?|intend(?:s|ed)?)|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were ))(?:set|poised"
     r"|preparing)) to (?:impose (?!order)|slap|close (?:its|the) (?:border|ports?|roads?|airspace"
     r"|embassy)|blockade|boycott|strike|march|walk out|leave the (?:talks|process|pact|accord|treaty"
     r"|agreement|deal|bloc)|quit|expel|sue|go to court|take (?:the )?\w+ to court|retaliate|cut off"
     r"|resume (?:the |its )?(?:war|fighting|attacks|strikes|enrichment|offensive))\b"),
    ("threat", "hinted hints",
     r"hint(?:s|ed) at (?:\w+ )?(?:sanctions|tariffs|countermeasures|retaliation|reprisals|a walk-?out"
     r"|legal action|leaving|quitting|withdraw\w+|force|war|military|a strike|a boycott|strikes)\b"),
    ("threat", "told informed notified advised reminded",
     r"(?:told|informed|notified|advised|reminded) (?:the )?(?-i:[A-Z])[\w'-]+(?:"
     r" (?-i:[A-Z])[\w'-]+){0,3} (?:that )?(?:it"
     r"|they|he|she) (?:will|would|could|may|might) (?:lose|forfeit|face (?!a vote|elections|the press)"
     r"|be (?:\w+ly )?(?:excluded|expelled|sanctioned|suspended|cut off|barred|banned|punished"
     r"|held (?:responsible|to account)))\b"),
    ("threat", "will would",
     r"(?:will|would) (?:then |also |now |soon |\w+ly )?(?:recall (?:its|the) (?:\w+ )?(?:ambassador"
     r"|envoy|delegation|team)|call off (?:the|its)|suspend (?:its|all|the) (?:participation|membership"
     r"|cooperation|talks|truce|ceasefire|aid|flights|payments|supplies|deliveries|contacts|dialogue)"
     r"|tear up|withdraw (?:its|his|their) (?:signature|ambassador|envoy|delegation|team|support|backing"
     r"|consent)|pull (?:its|his|their|the) (?:\w+ )?(?:delegation|team|negotiators|envoys?|troops"
     r"|support) out|cut off (?:all |its |the )?(?:aid|supplies|water|gas|power|trade|ties|relations"
     r"|funds?|contact\w*|electricity)|freeze [^.;,\"]{2,30}? (?:accounts|assets|funds|aid|payments)"
     r"|open fire|resume (?:drilling|enrichment|tests|testing|patrols|bombing|shelling|construction"
     r"|dredging|logging)|drop the (?:truce|ceasefire)|slap|hit (?:[\w'-]+ ){1,3}?with (?:tariffs"
     r"|sanctions|duties|fines)|break off|sever|denounce the"
     r"|abandon the|scrap the|cancel the (?!meeting|press|visit)|down tools)\b(?! (?:after|because"
     r"|following)\b)"),
    ("threat", "orders", r"orders to (?:open fire|shoot|fire|sink)\b"),
    ("threat", "has have",
     r"(?:has|have|had) (?:the right|every right) to (?:respond\b(?! in)|retaliate|strike|defend"
     r"|hit back|react|use force)\b"),
    ("threat", "entitled", r"entitled to (?:respond|retaliate|strike|hit back|react|use force|act"
    r" alone)\b"),
    ("threat!", "stay remain",
     r"(?<=(?:will|ould) )(?:stay|remain) (?:closed|shut|blocked|frozen|suspended|cut off|sealed"
     r"|barred)(?! until the (?:snow|flood|storm|season|rain|repair|elections?))"
     r" (?:until|unless|as long as|while)\b"),
)  # fmt: skip
