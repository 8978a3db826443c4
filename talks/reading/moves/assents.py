"""Everyday words of consent and of keeping it open, told right behind what another party asked."""

from __future__ import annotations

from talks.reading.moves.refusals import FAIR
from talks.reading.moves.replies import BARE

# what is asked of a party and what it may then do
_DOES = (
    r"(?:open|reopen|release|free|withdraw|lift|halt|stop|suspend|return|hand over|pay|sign|join|attend|send"
    r"|allow|let|permit|accept|grant|provide|supply|restore|pull|drop|ease|extend|host|receive|admit|deliver"
    r"|implement|remove|cut|reduce|freeze|disarm|transmit|forward|comply|take back|take part|start|begin"
    r"|resume|give|share|close|dismantle|amend|ratify|recogni[sz]e|invite|publish|investigate|process)\b"
)
_LATER = (
    r"(?:until|till|to (?:a|the) (?:later|next|following|other)|for (?:now|the (?:moment|time being)|later"
    r"|another)|by (?:a|two|three)|pending|before|while)\b"
)
# (stance, the words it may begin with, pattern); a stance with "!" is that of whoever says so
ASSENTS: tuple[tuple[str, str, str], ...] = (
    # yes, if
    ("open", "agreed agrees accepted accepts agree accept consented",
     r"(?:agree[sd]?|accept(?:s|ed)?|consented)(?: to (?:it|this|that|do so))?,? (?:but )?(?:on (?:the )?"
     r"condition|provided|if\b|only (?:if|when|once|after|in)|so long as|as long as|in return for|in exchange"
     r"|with (?:conditions|reservations|the proviso)|subject to|depending)\b"
     r"|accept(?:s|ed) only\b|agreed only\b"),
    ("open", "would might could may",
     r"(?!would do so\b)(?:would|might|could|may) (?:well |also |perhaps |in principle )?(?:agree|accept"
     r"|consent|comply|imagine|go along|settle for|do (?:so|that|it))\b"),
    ("open", "can", r"can (?:imagine|conceive of|go along|live|accept [^.;]{2,60} if)\b"),
    ("accepts_in_part", "agreed accepted accepts agrees",
     r"(?:agree[sd]|accept(?:s|ed))(?: to)? (?:in part|partly|partially|half|some\b|the (?:idea|principle)"
     r" but)|agree[sd] in principle\b(?! on)"),
    # yes
    ("accepts", "agreed agrees consented consents acceded accedes assented accepted accepts",
     r"(?:agree[sd]|consent(?:s|ed)|accede[sd]|assent(?:s|ed)|accept(?:s|ed))(?: to)?(?: do)? (?:so|it|this"
     r"|that|them|both|all (?:of )?(?:it|this|three|points)|the (?:former|latter|first|second|third|other"
     r"|last))\b(?! (?:of|was|is|were|would|will))|assented(?=[.,;]|\Z)"),
    ("accepts", "has have had gave gives given got",
     r"(?:has|have|had|gave|gives|given) (?:given )?(?:the |its |their |his |a )?(?:\w+ )?(?:green light"
     r"|go-ahead|consent|approval|assent|blessing|nod|all-clear|word|agreement|thumbs up|yes|permission)"
     r"(?=[.,;]|\Z| to| for| on| in| yesterday| last| this)"),
    ("accepts", "granted met heeded honoured honored fulfilled satisfied",
     r"(?<=(?:were|.was|been) )(?:granted|heeded|honou?red|fulfilled|satisfied|(?<=been )met) by\b"),
    ("accepts^", "granted grants grant",
     r"grant(?:s|ed)? (?:the |both |all )?(?-i:[A-Z])[\w. -]{2,30}? (?:an?|the|its|another|\w+) \w+"),
    ("accepts", "raised raises did does do",
     r"raise[sd] no objections?\b|(?:did|does|do) not object\b"),
    ("accepts", "is are was were",
     r"(?:is|are|was|were) (?:fully |also |now |all |quite )?(?:on board|in favou?r(?! of (?:talks|dialogue))"
     r"|in agreement|happy (?:to comply|with (?:it|this|that))|for (?:it|that)\b|supportive"
     r"|(?:ready|prepared|willing) to (?:grant|comply))\b"),
    ("accepts", "confirmed confirms assured assures promised promises pledged replied answered responded",
     r"(?:confirm(?:s|ed)|assure[sd]|promise[sd]|pledge[sd]|replied|answered"
     r"|responded)(?: [\w' ]{3,30})? that (?:it|he|she|they|we|(?:its|his|her|their|the) (?:government"
     r"|country|side|party|group|movement|delegation|ministry|people|state)) (?:would|will) (?:\w+ly |also"
     r" |now |soon )?" + _DOES),
    ("accepts?", "announced announces said says told stated informed undertook pledged promised will would",
     r"(?:announce[sd]|said|says|told|stated|informed)(?: [\w' ]{3,30})?(?: that)? (?:it|he|she|they|we"
     r"|(?:its"
     r"|his|her|their|the) (?:government|country|side|party|group|movement|delegation|ministry|people"
     r"|state)) (?:would|will) (?:\w+ly |also |now |soon )?" + _DOES + r"(?![^.;]{0,90}\b(?:if|unless|until"
     r"|once|provided)\b)|(?:undertook|promise[sd]|pledged) to (?:\w+ly )?" + _DOES),
    ("open~", "is are was were & ready prepared willing",
     r"(?:is|are|was|were) (?:\w+ )?(?:ready|prepared|willing) to (?:discuss|consider|study|look at|let"
     r"|allow|accept|talk about|negotiate|review|examine|make|give|show|meet|grant|contribute|move"
     r"|extend|reduce|lower)\b"),
    ("open!~", "welcome", r"(?<=would be )welcome\b"),
    ("open^", "is are was were will would could can & ready prepared willing able if once provided long"
              " return exchange condition only",
     r"(?:(?:is|are|was|were) (?:\w+ )?(?:ready|prepared|willing|able) to|(?:will|would|could|can))"
     r" (?!not\b|never\b|only be|be\b)[a-z]+[^.;\"]{0,110}\b(?:if|once|provided|as long as|in (?:return"
     r"|exchange)|on condition|only (?:if|when|after))\b"
     r"|(?:is|are|was|were) (?:\w+ )?(?:ready|prepared|willing) to (?!attend|meet|travel|receive)[a-z]+"),
    ("accepts", "will would",
     r"(?:will|would) (?:\w+ly |also |now |indeed )?(?:do so\b|(?:attend|join|open|release|grant|allow|sign"
     r"|host|transmit|lift|return|accept|do|honou?r|provide|deliver|implement|withdraw|take part in) (?:it"
     r"|this|that|them|the (?:former|first))\b|join the |take part in the |comply\b|oblige\b)"),
    ("accepts", "supports supported backs backed welcomes welcomed approves approved hailed granted grants "
                "subscribed subscribes embraces embraced",
     r"(?:support|back|welcome|approve|hail|grant|embrace)(?:s|d|ed) (?:it|this|that|them)\b(?!,? (?:but|with"
     r"|though|in principle) )|subscribe[sd] to\b"),
    ("accepts", "accept approve back embrace endorse favour favor support welcome",
     BARE + r"(?:accept|approve|back|embrace|endorse|favou?r|support|welcome) (?:it|this|that|them|the"
            r" (?:idea"
     r"|move|step|measure|change|extension|[\w-]+ membership)|(?:full |associate )?membership)\b(?!,?"
     r" (?:but|with"
     r"|though|in principle) )"),
    ("counter_offers", "will would to submitted presented tabled put proposed",
     r"(?:(?:will|would|to) (?:\w+ )?(?:submit|present|table|put forward|propose|come (?:up|back) with)"
     r"|submitted|presented|tabled|put forward|proposed) (?:its|their|his|her) own (?:\w+ )?(?:figures?"
     r"|ideas?|proposals?|plan|text|draft|terms|list|version|amendments|dates?)\b"),
    ("accepts@", "will would confirmed confirms",
     r"(?:will|would) (?:attend|go|come|take part|participate|be (?:there|present|represented)|send"
     r" (?:an?|its|his|their|two"
     r"|three|\w+ (?:minister|official|team)s?))\b|confirm(?:s|ed) (?:its|their|his) (?:attendance"
     r"|participation)\b"),
    ("accepts~", "signed signs joined joins subscribed",
     r"(?:sign(?:s|ed) (?:up|on) (?:to|for)|joins?|joined|subscribed to) (?:an?|the|its|their) \w+"),
    ("accepts", "went came comes took takes nodded nods waved",
     r"(?:c[ao]mes? round to|took [\w ]{3,20} up on|took (?:it|them) up\b|(?:nodded|nods|waved) (?:it|them"
     r"|this) through)"),
    ("accepts", "conceded concedes relented gave yielded complied obliged bowed backed",
     r"(?<!, he )(?<!, she )(?<!, they )conced(?:ed|es)(?: (?:this|that|it|the point|as much"
     r"|both))?(?=[.,;]|\Z| and\b| but\b)"
     r"|(?:relented|yielded"
     r"|complied|obliged|backed down)\b(?! (?:to|the|on)\b)|bowed to (?:this|that|it)\b"
     r"|gave (?:in|way) (?:on|to) (?:this|that|it)\b"),
    ("accepts", "responded replied reacted answered",
     r"(?:responded|replied|answered) (?:in the affirmative|affirmatively|with a (?:\w+ )?yes)\b"),
    ("open", "responded replied reacted answered responds reacts",
     r"(?:respon(?:ded|ds)|replied|react(?:ed|s)|answered) (?:\w+ )?(?:positively|favou?rably|warmly"
     r"|cautiously|coolly|guardedly|warily|evasively|hesitantly|vaguely|with (?:caution|reserve|interest"
     r"|restraint|care|reservations)|in general terms)\b"),
    ("accepts", "met",
     r"met (?:the (?:request|demand|wish)|it|this|that) (?:in full|halfway|at once)\b"),
    ("accepts!", "is are was were & acceptable",
     r"(?:is|are|was|were) (?:\w+ly )?acceptable(?=[.,;\"]|\Z| to (?:it|them|us|him|her)\b)"),
    # neither yes nor no
    ("open", "has have had did does would will",
     r"(?:has|have|had|did|does|would|will) not (?:ruled? (?:[\w-]+ ){1,4}out\b|ruled? out\b|exclude[d]?\b"
     r"|turn(?:ed)? (?:it|that|this) down|close[d]? the door|opposed? (?:it|this|that)|say no"
     r"|commit(?:ted)?\b|be drawn\b|(?:yet )?(?:made up|decide[d]?\b|given (?:a|an|its) (?:final|definite"
     r"|clear)))"),
    ("defers", "put puts postponed postpones deferred defers delayed adjourned shelved parked",
     r"(?:puts?|postpone[sd]|defer(?:s|red)|delayed|adjourned|parked) (?:off )?(?:any |an? |the |its |his "
     r"|her"
     r" |their |this |that )?(?:\w+ )?(?:matter|question|issue|answer|reply|response|decision|point|topic"
     r"|subject|request|it|this|that)\b(?: off\b| " + _LATER + r"|(?<! it)(?<! this)(?<! that)(?=[.,;]"
     r"|\Z))|puts? (?:it|this|that|them) off\b"),
    ("open", "left leaves kept keeps leaving keeping holding",
     r"(?:left|leaves?|kept|keeps?|leaving|keeping) (?:it |that |this |them |the \w+ |all |the \w+ of \w+ "
     r"|its |their |his |both )?(?:open\b|options open|door (?:open|ajar)|in the air|hanging|undecided"
     r"|unanswered for now)|(?:left|leaves) open (?:if|whether|how|the)\b"),
    ("open", "showed shows signalled signaled signals indicated voiced declared hinted expressed",
     r"(?:show(?:s|ed)|signal(?:s|led|ed)|indicated|voiced|declared|hinted at|expressed) (?:itself |himself"
     r" |herself |themselves |its |some |a |great |cautious |guarded |\w+ )?(?:willing\b|open\b|ready\b"
     r"|willingness|readiness|openness|interest\b|flexibility|understanding|sympathy|prepared\b"
     r"|receptive|disposed|inclined|curious)"),
    ("open", "is are was were remains",
     r"(?:is|are|was|were|remains) (?:also |now |still |quite |always |in principle )?(?:ready|open"
     r"|willing|prepared)"
     r" (?:for|to (?:go halfway|talk|discuss|consider|listen|look|meet [\w ]{3,20} halfway|compromise))\b"
     r"(?! comment)|(?:is|are|was|were) (?:\w+ )?(?:wavering|hesitating|undecided|torn|divided on|split on"
     r"|hesitant|non-?committal|not opposed|not averse|not against)\b"),
    ("defers", "wants wanted needs asks asked requested seeks sought",
     r"(?:wants?|wanted|needs?) to (?:think|sleep on|consult|weigh|discuss|look|reflect|wait|hear|ask)\b"
     r"|(?:asks?|asked for|requests?|requested|seeks?|sought|wants?|wanted|demanded) (?:further |more "
     r"|some |additional )?clarifications?\b|(?:asks?|asked) for (?:details|a pause|more (?:time"
     r"|details)|patience|a delay|time)\b|(?:requested|sought|asked (?:[\w ]{2,12} )?for|wanted"
     r"|wants) (?:an additional |\w+ )?(?:two|three|four|five|six|ten|a few|another|some"
     r"|\d+) (?:more )?(?:hours|days|weeks|months)\b"),
    ("defers", "will would",
     r"(?:will|would) (?:first |also |now )?\"?(?:study|examine|consider|review|weigh|look at)\"? (?:the|it\b"
     r"|this\b|its|any|that|such|an?)\b"),
    ("defers", "will would",
     r"(?:will|would) (?:\w+ly )?(?:(?:convey|pass(?: on| along)?|refer|relay|forward|submit|report|put"
     r"|transmit|bring|carry|present|take) (?:(?:it|this|that|them)\b(?! (?:down|again|away|off|out"
     r"|apart|all|up)\b)|the (?:\w+ )?(?:proposal|message|request|offer|idea|text|demand|question|paper"
     r"|plan|draft)s?)\b(?! back to the (?:UN|United|Security|court))|decide\b(?! (?:for|by) (?:it|them"
     r"|him|her)sel)|reply\b|respond\b|answer\b(?! for)|consult (?:its|his|her|their|with)"
     r"|come back (?:to|with)"
     r"|get back|think (?:about|it)|look into|wait\b|make up|react\b|first (?:consult|study|wait|ask)"
     r"|give (?:an?|its) (?:\w+ )?answer)"),
    ("defers", "will would undertook promised promises agreed agrees pledged offered was were",
     r"(?:will|would|(?:undertook|promise[sd]|agree[sd]|pledged|offered) to) (?:\w+ly )?(?:put|pass(?: on)?"
     r"|take|convey|refer|relay|submit|carry|bring|transmit|forward) (?:(?!(?:an?|end|part|place)\b)"
     r"[\w'-]+ ){1,5}?(?:back )?to (?:the|his|her|its|their|my|our"
     r"|(?-i:[A-Z])\w+)\b"),
    ("defers", "took takes taken sent sends passed brought carried forwarded conveyed relayed submitted put",
     r"(?:took|takes?n?|sent|sends|passed|brought|carried|forwarded|conveyed|relayed|submitted|put)"
     r" (?:it|this|that|them|the (?:\w+ )?(?:proposal|message|request|offer|idea|text|demand|question"
     r"|paper|plan|draft|matter)s?) (?:home|back|on(?=[.,;]|\Z| to\b)|(?:on |back )?(?:to|before) (?:the"
     r"|its|his|her|their|(?-i:[A-Z])\w+)\b)"),
    ("defers", "assured assures",
     r"assure[sd] (?:[\w'-]+ ){1,4}?of (?:conveying|considering|looking|examining|passing|studying"
     r"|taking)\b"),
    ("defers", "reserved reserves referred refers took takes deferred",
     r"reserve[sd] (?:its|their|his|her|judge?ment|the right to (?:decide|answer"
     r"|reply))\b(?! (?:right to (?:re"
     r"spond|retaliate|act|use|strike)|strongest|praise|harshest|force))|(?:referred|refers) (?:it|this|that"
     r"|the (?:matter|question|request|issue|proposal|demand)) to\b|(?:took|takes|taken) (?:due )?note\b"),
    ("open", "calls called call termed found finds sees saw describes described considers considered deemed",
     r"(?:call(?:s|ed)?|termed|finds?|found|sees?|saw|describe[sd]|consider(?:s|ed)|deemed)"
     r" (?:it|this|that|them|such [\w-]+|the (?:[\w-]+ )?[\w-]+)(?: in \w+)?(?: as| to be)? \"?"
     r"(?:an? |the )?(?:\w+ )?" + FAIR + r"\b"),
    ("open!", "it this that everything anything all",
     r"(?:it|this|that|everything|anything|all) (?:is|was|would be|might be|could be) (?:\w+ly )?(?:possible"
     r"|thinkable|conceivable|negotiable|workable|doable)(?=[.,;\"]|\Z)"),
    ("open!", "worth deserved deserves merits merited",
     r"(?:worth (?:a|an|consider|discuss|study|explor|look|talk|think|try)\w*|(?:deserve[sd]|merit(?:s"
     r"|ed)) (?:\w+ )?(?:study|attention|consideration|a look|thought|discussion|examination))"),
    ("defers!", "rests rest rested",
     r"rest(?:s|ed)? (?:only |solely )?with (?:the|his|her|its|their|another|others|[A-Z])"),
    ("defers!", "early soon still under",
     r"(?<=too )(?:early|soon) (?:for|to)\b|(?:still |yet )?under (?:[\w\" -]{2,40} )?"
     r"(?:discussion|consideration|review|study|examination)\b"),
    ("defers!", "will would",
     r"(?:will|would) (?:first |now |then |also |all )?be (?:\w+ly )?(?:studied|examined|considered"
     r"|looked (?:at|into)|reviewed|discussed|(?:put|brought|taken|laid|placed) (?:to|before|back to)"
     r"|raised with|referred|submitted|passed (?:on|along)|conveyed|decided|weighed|taken up|debated"
     r"|answered|forwarded|relayed|transmitted|assessed|dealt with)\b"),
    ("open!", "could can might may",
     r"(?:could|can|might|may) be (?:\w+ly )?(?:accepted|agreed|considered|discussed|arranged|granted"
     r"|met|allowed|contemplated|examined|studied|talked about|negotiated|done|found)\b"),
    ("open!", "makes made make",
     r"ma(?:kes?|de) sense (?:only|if|once|provided|as long as)\b"),
    ("accepts", "expressed voiced expresses voices declared reiterated announced",
     r"(?:express(?:es|ed)|voice[sd]|declared|reiterated|announced) (?:(?:its|their|his|her|full|strong"
     r"|\w+'s) )*support for (?:the|this|that|it|such)\b(?! (?:\w+ )?(?:talks|process|negotiations"
     r"|mediation|efforts|sovereignty|elections|dialogue|people))"),
    ("open!^", "could would will can",
     r"(?<!that )(?<!which )(?:could|would|will|can) (?:only )?be (?!announced|held|convened|resumed|informed"
     r"|published|discussed)[a-z]+(?:ed|en|t)\b[^.;\"]{0,80}\b(?:as soon as|once|after|if|when"
     r"|provided|only)\b"),
    ("open^", "would will", r"(?:would|will) only [a-z]+ [^.;\"]{2,80}\b(?:after|once|when|if)\b"),
    ("open", "on", r"on (?:only )?one condition\b"),
    ("open!", "must", r"must (?:first\b|be [\w ]{2,40} first(?=[.,;\"]|\Z))"),
    ("open", "first", r"first (?:wants?|wanted|demand(?:s|ed)|needs?|needed|ask(?:s|ed) (?:for|to))\b"),
    ("defers!", "decision answer reply",
     r"(?:decision|answer|reply) (?:will|would) be (?:taken|made|given|announced|communicated|handed)\b"),
    ("accepts", "promised promises pledged vowed undertook",
     r"(?:promise[sd]|pledged|vowed|undertook) to (?:do (?:so|it|this|that)|comply|oblige)\b"),
    ("accepts~", "assured assures",
     r"assure[sd] [\w .'-]{2,40}? that [^.;\"]{2,60}? (?:would|will) (?!not\b|never\b|only\b|continue"
     r"|stay|remain)[a-z]"),
    ("accepts~", "has have had opened reopened released freed withdrawn lifted halted stopped "
                 "suspended resumed returned handed paid restored pulled removed closed dismantled expelled "
                 "extradited postponed cancelled scrapped banned published admitted",
     r"(?:(?:has|have|had) )?(?:since |now |already |duly |then )?(?:opened|reopened|released|freed"
     r"|withdrawn|lifted|halted|stopped|suspended|resumed|returned|handed (?:over|back)|paid|restored|pulled"
     r" (?:back|out)|removed"
     r"|closed|dismantled|expelled|extradited|postponed|cancelled|scrapped|banned|published|admitted)"
     r" (?:it|them|him"
     r"|her|the [\w-]+|all of (?:it|them))(?=[.,;\"]|\Z| (?:on|last|yesterday|within|hours|days|this|at)\b)"),
    ("open!", "they this that these those both",
     r"(?:they|this|that|these|those|both) (?:could|might|may) be (?:\w+ly )?(?!argued|seen|called|used"
     r"|needed|expected|affected|forced|interpreted|read|taken (?:as|to))\w+(?:ed|en|t)\b"),
    ("open!^", "could might may",
     r"(?:could|might|may) be (?:\w+ly )?(?!announced|held|completed|finished|convened|resumed|signed"
     r"|reached|affected|needed|required|forced|called|seen|used|killed|expected)\w+(?:ed|en)\b"),
    ("accepts", "assured assures",
     r"assure[sd] [\w .'-]{2,40}? (?:that )?(?:it|he|she|they|[A-Z]\w+|its \w+) (?:would|will) (?:\w+ly )?"
     r"(?:honou?r|keep|comply|" + _DOES[3:]),
    ("open", "taken", r"taken (?:it|the (?:offer|proposal|plan|idea|text|draft)) (?:home|back|to)\b"),
    ("accepts", "like likes liked", r"lik(?:es?|ed) (?:it|this|that|the [\w-]+)(?=[.,;]|\Z| but)"),
    ("accepts~", "will would",
     r"(?:will|would) (?:support|back|endorse|vote for) (?:it|this|that|the|all|both)\b"),
    ("accepts", "vote voted votes",
     r"vote[sd]? (?:in favou?r of|to (?:accept|approve|endorse)|for) (?:it|this|that"
     r"|the (?:\w+ )?(?:proposal|offer|plan|truce|request|motion|deal))\b"),
    ("accepts", "signed signs", r"sign(?:s|ed) (?:up|on)(?=[.,;]|\Z| at once\b| immediately\b| too\b)"),
    ("open", "giving gave gives given",
     r"g(?:iv(?:ing|es|en)|ave) (?:it|this|that|them|the \w+) (?:[\w-]+ )?(?:thought|consideration"
     r"|attention)\b"),
    ("open", "is are was were seemed sounded",
     r"(?:is|are|was|were|seemed|sounded) (?:more |fairly |rather |quite )?(?:flexible|accommodating"
     r"|conciliatory|upbeat|lukewarm|non-?committal|receptive|forthcoming|encouraging|welcoming)\b"),
    ("open", "can could", r"(?:can|could) (?:discuss|talk about|consider|look at|negotiate)(?=[.,;\"]|\Z)"),
    ("defers!", "is was were are",
     r"(?:is|was|are|were) for (?:his|her|its|their|our|the) [\w ]{3,30} to (?:decide|say|judge|answer)\b"),
    ("defers", "conveying passing referring forwarding",
     r"(?:conveying|passing on|referring|forwarding) (?:it|this|that|the (?:request|proposal|message|offer"
     r"|demand))\b"),
    ("counter_offers#", "says say said offers offered grants granted suggests suggested proposes proposed "
                        "give gives gave accept pay settle free take go",
     r"(?:says?|said|offer(?:s|ed)|grant(?:s|ed)|suggest(?:s|ed)|propose[sd]|g[ia]ves?|accept|pay"
     r"|settle for|free|go (?:as far as|up to|down to|to)"
     r"|take) (?:only |just |no more than |at most |up to |at least |it |them |her |him |an? )*(?:[$€£]?\d"
     r"|half\b|a (?:third|quarter)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty"
     r"|forty|fifty) (?:years?|months?|weeks?|days?|hours?|per ?cent|seats?|of\b)|[\w-]+ formula of \d)"),
    ("counter_offers", "offered offers",
     r"offer(?:s|ed) (?!instead)[^.;\"]{3,80}? instead(?=[.,;]|\Z| of\b)"),
)  # fmt: skip
