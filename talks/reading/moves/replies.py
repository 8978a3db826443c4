"""Cue tables of replies: a verb together with the proposal, demand or plan that it answers."""

from __future__ import annotations

from talks.reading.moves.limits import HARSH
from talks.reading.moves.moves import Moves
from talks.reading.moves.refusals import KIND

# what is put to a party, up to six words behind the verb
_ASKED = (
    r"(?:proposals?|demands?|offers?|requests?|ideas?|plans?|terms|conditions?|preconditions?|calls?"
    r"|suggestions?|initiatives?|invitations?|drafts?|ultimatums?|overtures?|documents?|roadmaps?|road map"
    r"|compromises?|formulas?|package|blueprints?|framework|concept|wording|amendments?|appeals?|outline"
    r"|entreaties|gambit|olive branch|paper|text|clauses?|scheme|arrangement|deal|accord|truce|ceasefire"
    r"|agreement|pact|resolution|timetable|timeline|deadline|quota|mediation|concessions?)\b"
)
# what is put to another party and nothing else: "will not sign any deal that" draws a line
_PUT = (
    r"(?:proposals?|demands?|offers?|requests?|ideas?|plans?|terms|conditions?|preconditions?|calls?"
    r"|suggestions?|initiatives?|invitations?|drafts?|ultimatums?|overtures?|compromises?"
    r"|[\w-]+ (?:proposed|demanded|requested|sought|suggested|offered|tabled|drafted|put forward) by)\b"
)
_GAP = r"(?:(?!(?:which|that|who|when|where|while|but|if)\b)[\w.'$€£%/-]+,? ){0,6}?"
THING = _GAP + _ASKED
_IT = r"(?:it|this|that|them|these|those|the (?:\w+ ){0,2}idea|such an? \w+)\b"
POOR = (
    r"(?:un(?:acceptable|reasonable|realistic|fair|workable|justified|founded|tenable|balanced|serious"
    r"|constitutional|just|lawful|helpful)|absurd|excessive|insulting|an insult|a trap|a trick|a ploy|a farce"
    r"|a sham|illegal|one-sided|humiliating|impossible|ridiculous|insufficient|inadequate|disappointing|weak"
    r"|half-baked|nonsense|blackmail|extortion|illegitimate|irrelevant|outrageous|preposterous|maximalist"
    r"|provocative|a provocation|premature|too (?:little|late|vague|harsh|early(?!\"? (?:to|for))|much"
    r"|far)|dead on arrival|a non-?starter|out of the question|off the table|a dead end|a capitulation"
    r"|a surrender|surrender"
    r"|naive|a joke|laughable|a mockery|peanuts|paltry|derisory|meagre|miserly|offensive|an outrage"
    r"|meaningless"
    r"|hollow|useless|a slap in the face|a drop in the (?:ocean|bucket)|crumbs|cosmetic|unthinkable|a"
    r" fantasy|empty|a delaying tactic|a diversion|a distraction|a stunt|null and void|worthless"
    r"|delusional|delusion|illusory|ludicrous|grotesque|deceptive|dishonest|hypocritical|cynical|fanciful"
    r"|dangerous|reckless|harmful|biased|skewed|lopsided|flawed|misguided|misplaced|mistaken|wrong-headed"
    r"|shameful|disgraceful|scandalous|insolent|impertinent|arrogant|colonial|an? diktat|hopeless|pointless"
    r"|senseless|futile|unlawful|a mistake|a pretext|inadmissible|intolerable|impractical"
    r"|interference|an ultimatum|not (?:serious|acceptable|enough|viable|realistic|new|a serious))\b"
)
_GUARDED = (
    r"(?:cautiously|guardedly|coolly|warily|carefully|ambiguously|evasively|hesitantly|with caution"
    r"|with reserve|in a positive (?:spirit|manner)|positively|favou?rably|warmly)"
)
# "Moscow and Beijing | back it": said of several in the present, and no infinitive
BARE = (
    r"(?<!\bto )(?<!not )(?<!n't )(?<!ould )(?<!will )(?<!can )(?<!may )(?<!ight )(?<!must )(?<!did"
    r" )(?<!does )(?<!\bdo )(?<!never )(?<!\bor )(?<!and )(?<!let )(?<!ly )(?<!both )(?<!the )(?<!its"
    r" )(?<!their )(?<!for )(?<!of )(?<!please )(?<!in )"
)
# (stance, the words it may begin with, pattern)
REPLIES = Moves(
    (
        ("open", "stopped stops stopping",
         r"(?:stopped|stops|stopping) short of (?:reject|accept|endors|agree|commit|back|rul|approv"
         r"|embrac)\w+\b"),
        ("open", "did does do has have had",
         r"(?:did|does|do|has|have|had) not (?:(?:yet|outright|formally|entirely|completely|fully|flatly"
         r"|immediately) )?(?:reject|rule out|ruled out|dismiss|exclude|refuse|turn down|turned down"
         r"|close the door|closed the door|object to|oppose)(?:ed|d)? (?!that (?:\w+ ){1,8}(?:may|might"
         r"|could|would|will)\b)(?:" + THING + "|" + _IT + "|to|on)"),
        ("open", "did does do has have had",
         r"(?:did|does|do|has|have|had) not (?:rule[d]?|turn(?:ed)?) (?:it|this|that|them) (?:out|down)\b"),
        ("refuses", "dismissed dismisses",
         r"dismisse[sd] (?!the (?:report|claim|allegation|accusation|rumou?r|charge|walkout|boycott"
         r"|meeting|talk|round|session|visit|summit|protest)s?\b)(?:(?:the|this|that"
         r"|such) (?:[\w-]+ ){1,4}|it |them |him )as \w+"),
        ("refuses", "did does do has have had can can't cannot could couldn't will would won't",
         r"(?:(?:did|does|do|has|have|had|can|could|will|would) not|can't|cannot|couldn't|won't)"
         r" (?:\w+ly |yet )?(?:accept|agree to|agree with|agreed to|accepted|taken? up|back|endorse"
         r"|support|entertain"
         r"|comply with|heed|meet|grant|satisfy|consent to|go along with|sign up to|discuss|consider"
         r"|bow to|give in to|yield to|honou?r|approve|sign|fulfil|fulfill|live with) " + _GAP + _PUT),
        ("refuses", "did does do",
         r"(?:did|does|do) not (?:\w+ly |yet )?(?:accept|agree to|back|endorse|support|approve) " + THING),
        ("refuses", "will would can could cannot can't",
         r"(?:(?:will|would|can|could) (?:not|never)|cannot|can't) (?:agree to|accept|consent to|support"
         r"|back) (?:it|this|that|these|them)(?=[.,;\"]|\Z)"),
        ("accepts", "approved accepted endorsed",
         r"(?:approved|accepted|endorsed) (?:it|this|that|these|them)(?=[.,;\"]|\Z)"),
        ("refuses", "never",
         r"never (?:accept|agree to|agree with|consent to|bow to|give in to|yield to|sign|support) "
         + _GAP + _PUT),
        ("open", "neither",
         r"neither (?:accept|agree|reject|refus|endors|took|said yes|approv)\w*"
         r" (?:(?:it|the \w+) )?n?or\b"),
        ("refuses", "denied denies deny",
         r"(?:denied|denies|deny) (?:(?:an?|the|its|all|any|this|that) |[\w.]+'s? "
         r"|[A-Z]\w+ ){1,2}(?:\w+ )?(?:requests?|pleas?|petitions?|applications?|appeals?)\b"),
        ("refuses", "balk balks balked balking baulked baulks demur demurred demurs",
         r"(?:ba(?:u)?lk(?:s|ed|ing)?|demur(?:s|red)?) at (?:\w+)"),
        ("refuses", "shot shoots",
         r"(?:shot|shoots) (?:down " + THING + "|(?:" + THING + "|" + _IT + ") down)"),
        ("refuses", "poured pours threw throws",
         r"(?:poured|pours|threw|throws) cold water (?:on|over) \w+"),
        ("refuses", "scoffed scoffs scoff sneered bristled",
         r"(?:scoff(?:s|ed)?|sneered|bristled) at (?:" + THING + "|" + _IT + ")"),
        ("refuses", "is are was were remain remains remained opposed averse hostile",
         r"(?:(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly |still )?)?(?:opposed|averse|hostile) to"
         r" (?:" + THING + r"|any\b|" + _IT + ")"),
        ("refuses", "objected objects object took takes",
         r"object(?:s|ed)? to (?:" + THING + r"|any\b|" + _IT + r")|(?:took|takes) issue with " + THING),
        ("refuses", "vetoed vetoes vetoing snubbed snubs snub spurned spurns rebuffed rebuffs ignored defied "
                    "defies repudiated repudiates derided derides ridiculed mocked denounced denounces "
                    "condemned condemns decried blasted slammed blocked blocks thwarted nixed scuttled "
                    "torpedoed rejects reject rejected rebuff dismissed dismisses refused resisted resists "
                    "opposes opposed contested disputed disputes",
         r"(?:vetoe[ds]|vetoing|snub(?:s|bed)?|spurn(?:s|ed)|rebuff(?:s|ed)?|ignored|defie[ds]"
         r"|repudiate[sd]|deride[sd]|ridiculed|mocked|denounce[sd]|condemn(?:s|ed)|decried|blasted|slammed"
         r"|block(?:s|ed)|nixed|scuttled|torpedoed|resist(?:s|ed)|oppose[sd])(?! by) (?:the |a |an |any |its "
         r"|all |such |that |this |those |these |(?:[\w.]+ ){0,2}\w+'s )(?:[\w.-]+ ){0,4}?(?:proposals?"
         r"|demands?|offers?"
         r"|requests?|ideas?|plans?|terms|conditions?|calls?|suggestions?|initiatives?|invitations?|drafts?"
         r"|ultimatums?|overtures?|appeals?|pleas?|entreaties)\b"),
        ("refuses", "will would won't is are was were",
         r"(?:(?:will|would|is|are|was|were) not|won't) (?:be )?(?:enter(?:ing)? into|engag(?:e|ing) in"
         r"|open(?:ing)?|hold(?:ing)?) (?:any )?(?:negotiations|talks|discussions) (?:on|about|over) "
         + THING),
        ("defers", "drafting preparing finalising finalizing",
         r"(?:drafting|preparing|finali[sz]ing) (?:an?|its|their|the) (?:\w+ )?(?:response|reply|answer)\b"
         r"[^.;,]{0,20} to " + THING),
        ("defers", "will would",
         r"(?:will|would) (?:make|take) (?:an?|the|its|their) (?:final )?decision on " + THING),
        ("open", "expressed expresses voiced",
         r"(?:express(?:es|ed)|voiced) (?:cautious|qualified|conditional|guarded|lukewarm|tepid) (?:support"
         r"|backing|approval|welcome)\b"),
        ("refuses", "did does do has have",
         r"(?:(?:did|does|do) not accept|(?:has|have) not accepted) to \w+"),
        ("refuses", "is are was were",
         r"(?:is|are|was|were) not (?:entertaining|considering|accepting|supporting|endorsing|discussing) "
         + _GAP + _PUT),
        ("refuses", "will would won't is are was were has have had did does do impossible unwilling no not",
         r"(?:(?:will|would|is|are|was|were|has|have|had|did|does|do) not (?:be )?|won't (?:be )?"
         r"|(?:impossible|unwilling|no (?:intention|plans)|not (?:possible|prepared|ready|willing"
         r"|going))\"? (?:to|of) )(?:\w+ly )?(?:chang|alter|soften|shift|modify|revis|compromis|budg|mov"
         r"|retreat|back|go|improv|amend|reconsider|revers|revisit|retract|deviat)\w* (?:(?:on|from|off"
         r"|away from|beyond|down from|ing) )*(?:its|our|their|his|her|the)"
         r" (?:[\w-]+ ){0,2}?(?:positions?|stance|stand|line|offers?|red lines?|demands?|decisions?)\b"),
        ("defers", "made make taken take reached reach",
         r"(?:made|make|taken|take|reached?) (?:an?|any|no|its|their) (?:[\w-]+ )?decision (?:on|about"
         r"|regarding|as to) (?:whether to (?:accept|agree|respond|attend|join|reply|back)|" + THING + ")"),
        ("refuses", "refused refuses shunned shuns",
         r"(?:refuse[sd]|shun(?:s|ned)) (?!(?:requests?|calls?|offers?) (?:for|to) (?:comment|an? interview))"
         + _GAP + _PUT),
        ("refuses", "walked walks backed backs pulled",
         r"(?:(?:walked|walks) away from|(?:backed|backs) (?:out of|away from)) " + _GAP + _PUT),
        ("refuses", "voted votes",
         r"vote[sd]? (?:against|down) " + THING),
        ("refuses", "threw thrown throws tossed",
         r"(?:threw|throws|tossed) out " + THING),
        ("refuses", "thumbed turned slammed shut closed closes shuts",
         r"thumbed (?:its|his|her|their) nose at \w+|turned (?:its|his|her|their) back on " + THING
         + r"|turned (?:a deaf ear\b|up (?:its|his|her|their) nose at \w+)|(?:slammed|shut|shuts|closed"
         r"|closes) the door (?:on|to)\b"),
        ("refuses", "described describes describe denounced dismissed dismisses branded labelled "
                    "labeled called calls call termed terms dubbed condemned considers considered "
                    "deemed deems regards regarded sees views viewed found finds slammed blasted "
                    "criticised criticized rejected ridiculed",
         r"(?:describe[sd]?|denounced|dismisse[sd]|branded|labell?ed|call(?:s|ed)?|term(?:s|ed)|dubbed"
         r"|condemned|consider(?:s|ed)|deem(?:s|ed)|regard(?:s|ed)|sees|view(?:s|ed)|found|finds|slammed"
         r"|blasted"
         r"|critici[sz]ed|ridiculed) (?:" + THING + r"(?: [\w-]+){0,4}?|" + _IT + r")(?: as| to be)?"
         r" \"?(?:an? )?(?:[\w-]+ (?:and |but )?){0,3}?" + POOR),
        ("refuses", "say says said told",
         r"(?:said|says|say) (?:\w+ )?\"?no to \w+"),
        ("withdraws", "gave given gives abandoned abandons waived shelved scrapped softened softens relaxed "
                      "eased lifted withdrew withdrawn withdraws dropped drops dropping",
         r"(?:(?:gave|given|gives) up|abandon(?:s|ed)|waived|shelved|scrapped|soften(?:s|ed)|relaxed"
         r"|eased|lifted|with(?:drew|drawn|draws)|drop(?:s|ped|ping)) (?:its|their|his|her|the|an?"
         r"|earlier|all|many|some) (?:[\w-]+ ){0,3}?(?:demands?|objections?|conditions?|preconditions?"
         r"|insistence|opposition|veto|threats?|reservations|resistance)\b"),
        ("withdraws", "backed backs climbed walked retreated stepped moved no",
         r"(?:back(?:s|ed) (?:down|off)|climbed down|walked back|retreated|stepped back|moved away) (?:on "
         r"|over"
         r" |from )(?:" + THING + r"|(?:its|their|his|her) \w+)|no longer (?:demands?|insists?|objects?"
         r"|requires?|opposes?|asks? for)\b"),
        ("accepts", "bowed bows gave gives yielded yields caved caves acceded accedes assented agreed agrees "
                    "submitted acquiesced capitulated succumbed",
         r"(?:bow(?:s|ed)|(?:gave|gives) (?:in|way|ground)|yield(?:s|ed)|cave[sd](?: in)?|accede[sd]"
         r"|assented|submitted|acquiesced|capitulated|succumbed|agree[sd])(?! to (?:discuss|consider|study"
         r"|examine|review|look|talk|take|explore|think|weigh|evaluate|meet|hold|refer|forward|convey"
         r"|transmit|the (?:\w+ )?(?:meeting"
         r"|talks|visit|summit|call)|an? (?:\w+ )?(?:meeting|visit)))"
         r" (?:to|in) (?:" + THING
         + r"|\w+ pressure|pressure)"),
        ("accepts", "conceded concedes granted grants approved approves greenlit greenlighted green-lighted "
                    "green-lit heeded satisfied met embraced embraces ratified blessed hailed hails "
                    "applauded "
                    "applauds welcomed welcomes praised praises commended endorsed endorses accepted accepts "
                    "backs backed supports supported honoured okayed answered lauded",
         r"(?:concede[sd]|grant(?:s|ed)|approve[sd]|greenlit|green-?lighted|green-lit|heeded|satisfied|met"
         r"|embrace[sd]|ratified|blessed|hail(?:s|ed)|applaud(?:s|ed)|welcome[sd]|praise[sd]|commended"
         r"|endorse[sd]|accept(?:s|ed)|back(?:s|ed)|support(?:s|ed)|okayed|lauded) (?:the |a |an |its |all "
         r"|that |this |such |both |most of the |these |those |every |(?:[\w.]+ ){0,2}[\w.']+'s?"
         r" )(?:[\w.'-]+ ){0,4}?"
         r"(?:proposals?|demands?|offers?|requests?|ideas?|plans?|terms|conditions?|calls?|suggestions?"
         r"|initiatives?|invitations?|drafts?|overtures?|gestures?|moves|compromises?|roadmap|framework"
         r"|concessions?|appeals?)\b(?!,? (?:with|though|although) )"),
        ("accepts", "accept approve back embrace endorse hail applaud support welcome",
         BARE + r"(?:accept|approve|back|embrace|endorse|hail|applaud|support|welcome) (?:the |a |an "
                r"|this |that "
         r"|such |(?:[\w.]+ ){0,2}[\w.]+(?:'s|s') )(?:[\w.'-]+ ){0,3}?(?:proposals?|demands?|offers?"
         r"|requests?|ideas?"
         r"|plans?|suggestions?|initiatives?|invitations?|drafts?|compromises?|roadmap|framework"
         r"|bid|application|candidacy)\b(?!,? (?:with|though|although|but) )"),
        ("accepts", "welcomed embraced endorsed approved backed supported",
         r"(?<=(?:were|.was|been) )(?:welcomed|embraced|endorsed|approved|backed|supported) by (?:the "
         r"|both )?(?!crowds?|protesters|locals)\w+"),
        ("accepts", "complied complies signed signs took takes bought went goes came fell agreed",
         r"(?:complie[sd] with|signed (?:up to|on to|onto|off on)|(?:took|takes) up|bought into"
         r"|(?:went|goes) along with|came (?:round|around) to|agreed with) (?:" + THING + "|" + _IT + ")"),
        ("accepts", "promised promises pledged pledges undertook vowed",
         r"(?:promise[sd]|pledge[sd]|undertook|vowed) to (?:meet|fulfil+|satisfy|honou?r|heed|grant"
         r"|comply with|accept) " + _GAP + _PUT),
        ("accepts", "gave gives given lent lends threw throws put",
         r"(?:gave|gives|given|lent|lends|threw|throws|put) (?:its|their|his|her) (?:full |strong |cautious"
         r" |tacit |formal |final )?(?:consent|approval|blessing|backing|support|assent|agreement|weight|nod"
         r"|seal of approval|endorsement)\b(?:(?: to| for| behind) " + THING + r")"
         r"|(?:gave|gives) (?:the |a )?(?:green light|go-ahead|nod|thumbs[- ]up) (?:to|for) \w+"),
        ("accepts", "voiced expressed expresses declared offered announced signalled signaled reiterated",
         r"(?:voiced|express(?:es|ed)|declared|offered|announced|signall?ed|reiterated) (?:its |their "
         r"|his |her |full |strong |cautious )*(?:support|backing|approval|agreement|acceptance) (?:for"
         r"|of|with|to|towards?) " + THING),
        ("refuses", "raised raises lodged voiced expressed",
         r"(?:raise[sd]|lodged|voiced|expressed) (?:\w+ )?objections? to (?!be\b|a visit)\w+"),
        ("open", "expressed expresses voiced voices showed shows has had have raised raises signalled "
                 "signaled",
         r"(?:express(?:es|ed)|voice[sd]|show(?:s|ed)|has|had|have|raise[sd]|signall?ed) (?:its |their |some"
         r" |serious |strong |great |several |an? )*(?:interest|reservations|doubts|questions"
         r"|objections?|concerns?|willingness|openness|flexibility|readiness|misgivings) (?:in|about|over|on"
         r"|to (?:consider|discuss|accept|study|explore)|with|regarding|to|towards?) " + THING),
        ("open", "are is was were remains remained be",
         r"(?:is|are|was|were|remain(?:s|ed)|be) (?:(?!not|never|hardly|no\b|only)\w+ )?(?:interested in"
         r"|noncommittal (?:on|about)"
         r"|non-committal (?:on|about)|undecided (?:on|about)|cautious (?:on|about|over)|favou?rable to"
         r"|receptive to|amenable to|flexible on|not opposed to|not against|lukewarm (?:on|about)"
         r"|inclined to (?:accept|support|back)|leaning towards?(?: accepting)?|open to|sympathetic to) "
         r"(?:" + THING + "|" + _IT + ")"),
        ("open", "are is was were deserves deserved merits merited",
         r"(?:is|are|was|were) (?:well )?worth (?:discussing|considering|studying|exploring|a look|looking"
         r"|pursuing|examining)|(?:deserve[sd]?|merit(?:s|ed)?) (?:\w+ )?(?:attention|consideration|study"
         r"|examination|discussion|a look)\b"),
        ("open", "are is was were",
         r"(?:is|are|was|were) (?:[\w-]+ ){0,2}?(?:a (?:good|solid|possible|useful|starting|positive"
         r"|acceptable|workable) (?:start|basis|step|starting point|point|beginning|foundation))"
         r"(?= (?:but|for)|[.,;\"])"),
        ("open", "react reacted reacts responded responds replied greeted received welcomed gave gives "
         "given delivered sent submitted conveyed returned issued",
         r"(?:react(?:s|ed)|respond(?:s|ed)|replied) " + _GUARDED + r" (?:to|on|about) " + THING
         + r"|(?:react(?:s|ed)|respond(?:s|ed)|replied) to " + THING + r"(?: [\w-]+){0,4}? " + _GUARDED
         + r"|(?:cautiously|guardedly|tentatively) welcomed " + THING
         + r"|(?:welcomed|greeted|received) " + THING + r" (?:with (?:caution|reservations)|cautiously"
         r"|warily)|(?:gave|gives|given|delivered|sent|submitted|conveyed|returned|issued) (?:a|an)"
         r" (?:cautious|guarded|lukewarm|qualified|conditional|tentative|mixed|positive|constructive"
         r"|ambiguous|partial) (?:welcome|response|reply|answer|yes|reception|approval|acceptance) (?:to"
         r"|of) \w+"),
        ("open", "described describes called calls termed hailed found finds",
         r"(?:describe[sd]|call(?:s|ed)|termed|hailed|found|finds) (?:" + THING + "|" + _IT + r")(?: as)?"
         r" \"?(?:an? )?"
         r"(?:[\w-]+ )?(?:welcome|interesting|useful|constructive|positive|encouraging|important|good"
         r"|serious|promising|worthwhile|workable|reasonable|significant) ?"
         r"(?:start|step|basis|signal|sign|gesture|idea|contribution|move|one|beginning|first step)?\b"),
        ("refuses", "described describes likened compared likens compares",
         r"(?:describe[sd]|liken(?:s|ed)|compare[sd]) (?:" + THING + "|" + _IT + r") (?:as|to)"
         r" (?:an? |the )?\"" + KIND + r"(?![^.;]{0,80}\"?,? but\b)"),
        ("refuses", "reacted reacts responded responds",
         r"(?:react|respond)(?:s|ed) (?:angrily|furiously|coolly|coldly|negatively|with (?:anger|fury"
         r"|scorn|disdain)) to " + THING),
        ("refuses", "will would won't is are was were",
         r"(?:(?:(?:will|would) not|won't) (?:attend|join|take part in|participate in)"
         r"|(?:will|would) (?:boycott|skip|stay away from)|(?:is|are|was|were) (?:boycotting|not attending)) "
         + _GAP + r"(?:talks|dialogue|meeting|conference|summit|negotiations|round|session) "
         r"(?:\w+ ){0,2}?(?:proposed|called|convened|offered|invited|organi[sz]ed) by\b"),
        ("accepts", "has have had raised raises sees saw",
         r"(?:has|have|had|raise[sd]|sees?|saw) no (?:objections?|problem|issue|difficulty|quarrel)"
         r" (?:to|with) \w+"),
        ("open", "raised raises", r"raise[sd] no objections? when \w+"),
        ("refuses", "reiterated reiterates repeated renewed expressed voiced announced declared signalled "
                    "stated confirmed",
         r"(?:reiterate[sd]|repeated|renewed|expressed|voiced|announced|declared|signall?ed|stated"
         r"|confirmed) (?:\w+ly |total |full |strong |firm |categorical )*(?:opposition|rejection|disapproval"
         r"|refusal|resistance) (?:to|of|for) \w+"),
        ("open", "may might could",
         r"(?:may|might|could) (?:\w+ly |still |also )?(?:agree to )?(?:consider|discuss|study) " + _GAP
         + _PUT),
        ("open", "is are was were remain remains",
         r"(?<=doors )(?:are|were|remain(?:ed)?) (?:\w+ )?open\b"
         r"|(?<=our door )(?:is|remains) (?:\w+ )?open\b"),
        ("open", "refused refuses declined declines",
         r"(?:refuse[sd]|decline[sd]) to (?:rule out|reject|dismiss|exclude|say no to)\b"),
        ("open", "left leaves leave kept keeps leaving keeping did does",
         r"(?:left|leaves?|kept|keeps|leaving|keeping) (?:the |a )?door (?:\w+ )?(?:open|ajar)\b"
         r"|(?:did|does) not (?:slam|close|shut) the door\b|(?:left|leaves?|kept|keeps) open the"
         r" possibility\b"),
        ("counter_offers", "countered counters counter responded replied answered came submitted made makes "
                           "presented put sent proposed offered tabled handed delivered returned",
         r"(?:countered|counters?) (?:with|by)\b|(?:responded|replied|answered|came back) (?:[\w'-]+ "
         r"){0,6}?(?:with|by proposing|by offering) (?:an? |its own |their own |another )?(?:[\w-]+ )?"
         r"(?:counter-?\w+|alternative|draft of|proposal|amendments|changes|conditions|its own|(?:a )?list"
         r" of)"
         r"|(?:submitted|made|makes|presented|put forward|put|sent|proposed|offered|tabled|handed over"
         r"|delivered|returned) (?:an? |its own |their own |the |its |their )?(?:[\w-]+ )?(?:counter-?(?:"
         r"offers?|proposals?|drafts?|plan)|alternative (?:proposal|plan|draft|text))"),
        ("counter_offers", "asked requested sought seeks demanded wants wanted proposed suggested insisted",
         r"(?:asked for|requested|sought|seeks|demanded|wants|wanted|proposed|suggested|insisted on) (?:some "
         r"|several |minor |major |further |significant |substantial |certain |a few |more )?(?:amendments"
         r"|changes|modifications|revisions|adjustments|clarifications?|alterations|tweaks) (?:to|of|on|about"
         r"|in|from|regarding)\b"),
        ("defers", "asked needs needed wants wanted requested sought took takes taking",
         r"(?:asked for|needs?|needed|wants?|wanted|requested|sought) (?:more |some |additional |further"
         r" |\w+ |an? )?(?:\"?[\w-]+ )?(?:time|days?|weeks?|months?|delay)\"?"
         r"(?: until [\w ]{3,20}?)? (?:(?:in order )?to (?:study|consider|take|review|examine|respond"
         r"|reply|answer|assess|consult|evaluate)|on|before)\b"
         r"|(?:took|takes|taking) (?:" + THING + "|" + _IT + r") under (?:advisement|consideration|review)"),
        ("defers", "weighing mulling pondering considering evaluating assessing studying reviewing examining "
                   "looking analysing analyzing exploring digesting discussing",
         r"(?!considering that (?:it|this|the|he|she|they|there)\b)(?:weighing|mulling(?: over)?"
         r"|pondering|considering|evaluating|assessing|studying|reviewing"
         r"|examining|looking (?:at|into)|analy[sz]ing|exploring|digesting)\"? (?:" + THING + "|" + _IT
         + r"|(?:an?|the|its|their|[\w.]+'s?) (?:[\w.-]+ ){0,2}(?:response|reply|answer|counter-?\w+)\b)"),
        ("defers", "will would",
         r"(?:will|would) (?:\w+ly )?(?:study|consider|discuss|review|examine|weigh|evaluate|assess"
         r"|look (?:at|into)|explore|think (?:about|over)|respond to|reply to|give an answer to"
         r"|decide on|take up|analy[sz]e|be studying|consult on) (?:" + _GAP + _PUT + ")"),
        ("defers", "will would",
         r"(?:will|would) (?:give|deliver|send|announce|present|hand over|convey|communicate|submit"
         r"|provide|make known) (?:its|his|her|their|an?) (?:(?!" + HARSH + r")[\w-]+ )?(?:answer|reply"
         r"|response|decision|verdict)\b"),
        ("defers", "promised pledged undertook promises",
         r"(?:promise[sd]|pledged|undertook) to (?:give (?:an?|its|their) (?:answer|reply|response)"
         r"|consider|study|examine|review|discuss|look (?:at|into)"
         r"|explore|think about|weigh|evaluate|respond|reply|answer)\b"),
        ("defers", "put puts delayed postponed deferred reserved withheld promised",
         r"(?:put off|puts off|delayed|postponed|deferred|reserved|withheld) (?:its |a |any |his |their "
         r"|judge?ment |the )?(?:(?:answer|reply|response)\b|(?:decision|judge?ment|vote) on "
         + _GAP + _PUT + r")|promised (?:an? )?(?:answer|reply|response|decision)\b"),
        ("open", "agreed agrees took takes taken",
         r"agree[sd] to (?:consider|study|examine|review|discuss|look (?:at"
         r"|into)|explore|think about|weigh|evaluate|(?:refer|forward|convey|transmit)"
         r" (?:it|the)) \w+|(?:took|takes|taken) note of (?:the |its |\w+'s )"
         r"(?:[\w-]+ ){0,3}?(?:proposals?|demands?|offers?|requests?|plans?)\b"),
        ("open", "hinted hints signalled signaled signals suggested suggests indicated indicates said says",
         r"(?:hint(?:s|ed)|signal(?:s|led|ed)|suggest(?:s|ed)|indicate[sd]|said|says) (?:that )?(?:it|he|she"
         r"|they|we|\w+) (?:could|might|may|would be (?:willing|ready|prepared|able) to|is willing to"
         r"|was (?:willing|ready|prepared) to|were (?:willing|ready|prepared) to) (?:accept|live with|agree"
         r" to|support|consider|discuss|back|go along with|compromise on|study) (?:" + THING + "|"
         + _IT + ")"),
    )
)  # fmt: skip
