"""Everyday words of refusal, told right behind what another party asked."""

from __future__ import annotations

# what is pointed back to, or called by the kind of thing it is
_IT = (
    r"(?:it|this|that|them|these|those|both|either|any of (?:it|this)"
    r"|(?:the|such an?|any|either) (?:[\w-]+ )?(?:idea|request|demand|proposal|plan|suggestion|move|step"
    r"|offer|call|notion|condition|scheme|point)s?)\b"
)
# what is said of a thing that may yet be agreed to
FAIR = (
    r"(?:(?:good|useful|first|positive|possible|solid|more|still|very|quite|well|at least) )*"
    r"(?:start|steps?|basis|beginning|opening|gesture|interesting|constructive|useful|positive|encouraging|worth"
    r"|promising|serious|helpful|fair|reasonable|welcome|negotiable|workable|manageable|acceptable|possible|viable"
    r"|feasible|realistic|sensible|generous|tempting|intriguing|valuable|good|first|starting point"
    r"|not (?:in|im|un|without|a bad|bad|out of|uninterest)\w*)"
)
# what is called by a picture is mostly refused: "a bandage", "better dressed, but the same patient"
KIND = (
    r"(?!(?:(?:an?|the|very|quite|most|truly) )?(?:" + FAIR + r"|historic|great|victory|breakthrough|success"
    r"|important|breath|ray|sign|gift|reality|milestone|beacon|contribution|win|relief|progress|common|new|major)\b)"
)
_PUT = (
    r"(?:it|this|that|them|these|(?:the|this|that|such|these|those|[\w.]+'s?) (?:[\w-]+ ){0,2}?(?:proposal"
    r"|offer|demand|request|idea|plan|suggestion|terms|advice|figure|sum|amount|draft|ultimatum|condition"
    r"|remark|move|call|compromise|invitation|number|pace|price|date|rate|annex|cap|share|quota|deadline|scheme|formula|text)s?)"
)
_NOTHING = r"(?:is|are|was|were|would be|remain(?:s|ed)?)"
# (stance, the words it may begin with, pattern); a stance with "!" is that of whoever says so
REFUSALS: tuple[tuple[str, str, str], ...] = (
    ("refuses", "called calls call termed terms dubbed labelled labeled branded described describes likened "
                "likens compared compares found finds considers considered thinks thought deems deemed",
     r"(?:call(?:s|ed)?|term(?:s|ed)|dubbed|labell?ed|branded) " + _PUT + r" (?:as )?(?:(?!\")(?-i:(?![A-Z]))"
     r"(?!(?:off|in|on|for|to|by|up|at)\b)\"?|\")" + KIND + r"\w+"
     r"|(?:f(?:ou|i)nds?|consider(?:s|ed)|thinks|thought|deem(?:s|ed)) " + _PUT + r" (?:\w+ly )?\"?(?:too \w+"
     r"|un(?!ique|ited|iversal)\w{4,}|in(?:sufficient|adequate|admissible|tolerable|sincere|appropriate|sulting)"
     r"|im(?:possible|practical|plausible)|ir\w{5,}|il(?:legal|logical|legitimate)|\w+less|ridiculous|absurd|offensive|derisory|laughable|paltry|low|high|short)\b"
     r"|(?:describe[sd]|liken(?:s|ed)|compare[sd]) " + _PUT + r" (?:as|to) \"?" + KIND + r"\w+"),
    ("refuses", "countered retorted rejoined replied responded answered shot hit",
     r"(?:countered|retorted|rejoined|replied|responded|answered|(?:shot|hit) back)(?: (?:on |last "
     r"|this )?\w+day| in turn)? that (?![^.;]{0,140}\b(?:would|could|will|can|might|may|if|once|willing"
     r"|ready|open|consider|study|studied|agree[sd]?|accept|welcome|depend\w*|too early|yet|prepared"
     r"|under|had already|attend)\b)"),
    ("refuses", "made makes make making let lets",
     r"(?:ma(?:de|kes?|king) (?:it )?(?:clear|plain|known)|lets? (?:it )?be known)(?: [\w' ]{2,30})? "
     r"(?:that )?[^.;\"]{2,90}?\b(?:not|no|never|none|nothing|cannot|nobody)\b"),
    ("refuses!", "is are was were would will",
     r"(?:is|are|was|were) (?:[\w']+ ){0,3}?\"?(?:contrary to|incompatible with|beyond (?:the|its|our"
     r"|his) powers?"
     r"|not negotiable|sub judice|at odds with)\b|(?:would|will) not be (?:up for|for sale|part of|bargained"
     r"|traded)\b"),
    ("refuses", "not unacceptable no",
     r"(?:not (?:acceptable|negotiable|enough)|unacceptable)(?=[,.!]\"? ?(?:he|she|it|they|say|said))"
     r"|no question of (?:it|that|this)\b"),
    ("refuses", "is was are were",
     r"(?:is|was|are|were) (?:[\w-]+ly |more |openly )?(?:defiant|unbending|uncompromising|dismissive"
     r"|scathing|scornful|contemptuous|less receptive|less (?:warm|welcoming|forthcoming))\b"),
    ("refuses", "vowed vows threatened threatens promised promises",
     r"(?:vow(?:s|ed)|threaten(?:s|ed)|promise[sd]) to (?:fight|oppose|block|resist|veto|vote against)"
     r" (?:it|any such|this|that|such an?)\b"),
    ("refuses~", "insist insists insisted says said",
     r"(?:insist(?:s|ed)?|says|said) (?:that )?(?:it|he|she|they|[A-Z]\w+|[Tt]he \w+) (?:has|have|had)"
     r" (?:the|every|an?) (?:\w+ ){0,2}right to\b"),
    ("refuses", "denied denies deny",
     r"den(?:ied|ies|y) (?:having|holding|keeping|that (?:there|it|they|he|she)) [^.;\"]{0,30}?\b(?:any"
     r"|one|such|them|it)\b"),
    ("refuses!", "not",
     r"not what (?:it|they|he|she|we) (?:had |have |has )?(?:asked for|asked|wanted|want|sought|seek"
     r"|hoped for|needs?|needed)\b"),
    ("refuses!", "is are was were",
     r"(?:is|are|was|were) (?:[\w']+ ){0,3}own (?:problem|affair|business|fault|concern|doing)s?\b"),
    ("refuses~", "vowed vows swore swears sworn promised promises pledged",
     r"(?:vow(?:s|ed)|sw(?:ore|ears|orn)|promise[sd]|pledged) (?:never|not) to (?!talk|meet|speak)\w+"),
    ("refuses", "is are was were",
     r"(?:is|are|was|were) (?:not|hardly|far from|little) (?:yet )?(?:satisfied|content|persuaded|sold on"
     r"|won over|enough|meeting|sufficient)\b"),
    ("refuses", "take takes took", r"(?:takes?|took) the opposite view\b"),
    ("refuses", "decided decides ruled voted came",
     r"(?:decide[sd]|ruled|voted|came (?:out|down)) against (?:it|this|that|doing|such|the (?:idea|move"
     r"|request|step|plan|offer|proposal)|\w+ing)\b"),
    ("refuses", "went goes go pressed pushed pushes proceeded",
     r"(?:(?:went|goes|go|pressed|pushed|pushes) ahead|proceeded) (?:with|as planned|anyway"
     r"|regardless|nonetheless)\b"),
    ("refuses", "owes owed", r"owe[sd] (?:[\w]+ ){1,3}nothing\b"),
    ("refuses~", "stopped stops stopping", r"stop(?:s|ped|ping) short of (?:an?|the|any|\w+ing)\b"),
    ("refuses", "can could will would",
     r"(?:can|could|will|would) (?:give|offer|make|accept|provide|grant|allow|consider|discuss|support) no "
     r"(?!more\b|other\b|further\b|answer|comment|detail)[\w-]+"),
    ("refuses!", "no", r"no (?:[\w-]+ )?[\w-]+ (?:can|could|will|would) (?:ever )?(?:give|accept"
    r"|agree to|offer"
     r"|make|provide|grant|allow|tolerate|sign|support)\b"),
    ("refuses!~", "is are was were", r"(?:is|are|was|were) (?:[\w-]+ly |all )?(?:legal|lawful"
    r"|legitimate|justified"
     r"|here to stay|in (?:line|accordance|keeping|full compliance) with)\b"),
    ("refuses!", "conditions criteria requirements terms",
     r"(?:conditions|criteria|requirements|terms) (?:(?:have|had) not (?:yet )?been|(?:are"
     r"|were) not (?:yet )?) ?(?:met|fulfilled|satisfied|in place)\b"),
    ("refuses", "excluded", r"excluded(?= last\b| on\b|[.,;])"),
    ("refuses", "does do did",
     r"(?:does|do|did) not (?:\w+ly |at all )?(?:accept|want|agree|support|back|share|like|intend"
     r"|see (?:the|any|why|a) |consent|approve|favou?r|endorse|plan to|see itself|owe|feel bound)\b"
     r"(?! (?:to (?:comment|say|be (?:named|identified|quoted))|his name|her name))"),
    ("refuses!", "not",
     r"not (?:something|anything|a thing|one) (?:that |which )?(?:we|it|they|he|she|(?-i:[A-Z])\w+)"
     r" (?:will|would|can|could|are|is|was|were|intends?|plans?|wants?|accepts?|came|comes?)\b"
     r"|not (?:in|within) (?:its|their|our|his|her|my|the government's) (?:power|hands|gift|competence"
     r"|mandate|remit|authority|jurisdiction)\b"),
    ("refuses!", "is are was were would",
     r"(?:is|are|was|were|would be) (?:\w+ly )?\"?(?:irreversible|irrevocable|definitive|non-negotiable"
     r"|a done deal|beyond (?:discussion|question|debate)|not (?:reversible|up for)"
     r"|(?:a )?settled (?:matter|question|issue)|none of)"),
    ("refuses!", "will would",
     r"(?:will|would) (?:simply |of course )?(?:continue|go ahead|proceed|go on)(?=[.,;\"]|\Z"
     r"| (?:as (?:planned|before|scheduled)|regardless|whatever|no matter|unchanged))"),
    ("refuses!", "did does do would",
     r"(?:did|does|do|would) not (?:\w+ly )?(?:meet (?:that|this|the|its|their|our) (?:need|concern"
     r"|demand|requirement|condition|wish|expectation)s?|satisfy|suffice|go far enough|be enough|address"
     r"|solve (?:the|this|anything)|cover (?:the|what))\b"),
    ("refuses!", "will would",
     r"(?:will|would) only (?:allow|serve|help|benefit|prolong|lead to|encourage|reward|make (?:things"
     r"|it|matters)"
     r"|give (?:the )?(?-i:[A-Z])|play into|embolden|deepen|delay|legitimi[sz]e|strengthen)\b"),
    ("refuses!", "makes made make",
     r"ma(?:kes?|de) no sense\b"),
    ("refuses", "is are was were seems remain remains",
     r"(?:is|are|was|were|seems?|remains?) (?:less|hardly|anything but|far from|rather less|not so|not"
     r" very|less than"
     r"|not exactly|not at all) (?:keen|enthusiastic|convinced|impressed|happy|interested|persuaded|thrilled"
     r"|sure|eager|pleased)\b"),
    ("refuses", "thumbed thumbs", r"thumb(?:s|ed) down\b"),
    ("refuses", "has have had will would can could",
     r"(?:has|have|had|will|would|can|could) not(?=[.,;\"]|\Z)"
     r"|(?:has|have|had) (?:so far )?not (?:so far |yet )?(?:agreed|accepted|consented|complied"
     r"|obliged)(?=[.,;\"]|\Z)"),
    ("refuses", "will would can could won't can't cannot",
     r"(?:(?:will|would|can|could) (?:not|never)|won't|can't|cannot) (?:do (?:so|it|that|this)\b"
     r"|agree\b(?! on\b| with\b| over\b| which| who)"
     r"|oblige\b|comply\b|consent\b|be (?:pressured|pressed|dictated|lectured|blackmailed|told|ordered"
     r"|intimidated|forced|drawn into)\b|(?:accept|tolerate|allow|permit) (?:it|this|that|these)\b"
     r"|go (?:along|that far|beyond|further)\b|play along|take part in (?:it|this|that)|be part of"
     r"|join (?:it|in)\b|open the door|bend\b|change (?:its|their|his) (?:mind|position|stance))"
     r"|(?:can't|won't)(?=[.,;\"]|\Z)"),
    # "withdraw its ships. | said it would keep its ships there"
    ("refuses~", "will would intends intended plans planned vowed vows & keep continue carry press maintain"
                 " retain hold stay remain stick go",
     r"(?:will|would|(?:intend|plan)(?:s|ed|ned)? to|vow(?:s|ed) to) (?:\w+ly |not only )?(?:keep"
     r"|continue|carry on"
     r"|press on|maintain|retain|hold on to|stay|remain|stick to|go on)\b(?! (?:open|ready|committed|engaged"
     r"|the door|to (?:talk|work|seek|support|press|consult|discuss|negotiate|study))\b)"
     r"(?![^.;]{0,80}\b(?:talks|talking|dialogue|negotiat\w+|until|if|unless|ceasefire|truce|contacts?)\b)"),
    ("refuses?", "will would can could won't cannot can't",
     r"(?:(?:will|would|can|could) (?:not|never)|won't|cannot|can't) (?!be\b|have|comment|say\b|speak|know"
     r"|meet"
     r"\b|attend|rule\b|commit|exclude|oppose|object|close the door|turn (?:it|this|that) down|reject"
     r"|happen|end\b|need|expect|hesitate|miss|stop\b(?! the))[a-z]+ (?!if\b)"),
    ("refuses", "will would vote votes voted",
     r"(?:will|would) (?:settle for|accept|be satisfied with) nothing (?:less|short|but)\b"
     r"|(?:(?:will|would) vote|votes?|voted) against (?:it|this|that|them)\b"),
    ("refuses", "will would", r"(?:will|would) (?:do|accept|hear) (?:no such thing|nothing of the (?:kind"
     r"|sort))"),
    ("refuses", "would will",
     r"(?:would|will) have (?:none of (?:it|this|that)|nothing (?:of|to do with))\b"),
    ("refuses", "wants want wanted sees see saw has have had finds found",
     r"(?:wants?|wanted) (?:nothing (?:of|to do with)|no (?:part|truck)\b|none of\b|no [\w-]+(?=[.,;]|\Z))"
     r"|(?:sees?|saw|has|have|had|finds?|found) (?:absolutely |as yet |currently )?no (?:such (?:plans?"
     r"|power|right|authority|obligation|money|mandate|intention)|need|reason|reasons|grounds?|cause"
     r"|point|sense|use|value|merit|room|basis|intention|plans?|wish|desire|appetite|obligation|mandate"
     r"|right|interest|time for|place for|water|money|choice but to (?:refuse|reject))\b"),
    ("refuses", "thinks think thought makes", r"(?:thinks?|thought) (?:nothing|little) of\b"
     r"|makes no sense to"),
    ("refuses", "is are was were",
     r"(?:is|are|was|were) (?:not|under no|in no) (?:\w+ly )?(?:obliged|obligation|bound|required|prepared"
     r"|ready|willing|disposed|inclined|minded|position to|about to|convinced|going to|interested|amused"
     r"|impressed|enthusiastic|keen)\b"),
    ("refuses", "is are was were remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly )?(?:against(?! (?:us|them|him|her|time|the"
     r" clock)\b)|averse to|hostile to|unwilling"
     r"|opposed|unimpressed|unyielding|intransigent|inflexible|deaf to|dead set against|cold to|cool"
     r" on) ?\w*"),
    ("refuses", "remain remains remained stands stood stand held holds sticks stuck sticking keeps kept",
     r"(?:remain(?:s|ed)?|stands?|stood|holds?|held) (?:\w+ )?(?:firm|unmoved|adamant|its ground|their ground"
     r"|his ground|unyielding|immovable)\b|(?:stands?|stood|sticks?|stuck|keeps?|kept) (?:by|to) (?:its|their"
     r"|his|her) (?:\w+ )?(?:position|line|guns|refusal|no|stance|view|red lines?)\b"),
    ("refuses", "blocked blocks vetoed vetoes scorned scorns spurned binned killed shelved refused rebuffed "
                "recoils recoiled repudiated contested contests resents resented threw throws voted votes "
                "walked walks shot",
     r"(?:block|veto|scorn|spurn|rebuff|repudiate|contest|resent|refuse|bin|kill|shelve)(?:s|es|ed|d|ned)? "
     + _IT + r"|recoil(?:s|ed) from\b|(?:threw|throws) (?:it|this|that|them) out\b|voted"
     r" (?:it|them) down|(?:walked|walks) away(?: from(?! the (?:talks|table|negotiat|dialogue))|[.,;]|\Z)"
     r"|shot (?:it|them) down|walked out in protest"),
    ("refuses@", "will would is are was were won't",
     r"(?:(?:will|would) not|won't) (?:attend|go|come|take part|participate|join|be (?:there|attending"
     r"|going|present)"
     r"|send)\b|(?:is|are|was|were) not (?:going|coming|attending)\b|(?:will|would) (?:boycott|skip"
     r"|stay (?:away|home))\b"),
    ("refuses", "protested protests objected objects disagreed disagrees objecting bridled bridles baulked "
                "balked recoiled demurred resisted resists dissented dissents jibbed",
     r"(?:protest|object|disagree|bridle|ba(?:u)?lk|recoil|demur|resist|dissent|jib)(?:s|ed|d|red|bed)?"
     r"(?=[.,;\"]|\Z| to (?:it|this|that|the)\b| that\b| at (?:it|this|that|the)\b| strongly| loudly)"),
    ("refuses~", "objected objects protested protests vetoed vetoes blocked blocks opposed opposes resisted"
                 " resists balked stalled",
     r"(?:(?:object|protest)(?:s|ed)? (?:to|against)|balked at|(?:veto|block|oppos|resist)(?:e?s|e?d)"
     r"|stalled) (?:an?|the|its|their|any|such) \w+"),
    ("refuses", "raised raises lodged voiced took takes",
     r"(?:raise[sd]|lodged|voiced) (?:an? |strong |serious |fierce |its )*objections?\b(?! to (?:be|a"
     r" visit))|(?:took|takes) (?:exception|umbrage)\b|(?:took|takes) (?:a dim|a different) view\b"),
    ("refuses", "showed shows shown displayed had has have gave given",
     r"(?:show(?:s|ed|n)|displayed|ha[ds]|have|gave|given) (?:so far )?(?:no|little|scant|precious"
     r" little|zero)"
     r" (?:interest|appetite|enthusiasm|inclination|willingness|readiness|desire|(?:sign|hint|indication) of"
     r" (?:accept|agree|budg|mov|giv|yield|relent|comply|chang|soften|back|doing)\w*)\b|showed"
     r" [\w ]{3,20} the door\b"),
    ("refuses", "considers considered consider deems deemed finds found thinks regards regarded calls called "
                "sees views labelled branded termed describes described dismissed",
     r"(?:consider(?:s|ed)?|deem(?:s|ed)?|finds?|found|thinks|regard(?:s|ed)|sees|views|call(?:s|ed)"
     r"|describe[sd]|labelled|branded|termed) [^.;,\"]{2,60}? (?:as )?\"?(?:\w+ly )?(?:an? )?(?:unnecessary"
     r"|superfluous|needless|pointless|redundant|illegal|unlawful|inadmissible|unfounded|premature|settled"
     r"|closed|provocation|interference|blackmail|insult|non-issue|irrelevant|inopportune|untimely|diktat"
     r"|mistake|trap|dangerous|harmful|pretext|an? imposition)\b"),
    ("refuses", "spoke speaks talked talks",
     r"(?:spoke|speaks|talked|talks) of (?:an? )?(?:\w+ )?(?:blackmail|interference|provocation|diktat|insult"
     r"|ultimatum|trap|affront|extortion|imposition|manoeuvre|farce)\b"),
    ("refuses", "replied replies retorted responded answered countered protested argued argues rejoined "
                "explained explains",
     r"(?:repli(?:ed|es)|retorted|responded|answered|countered|rejoined) that [^.;\"]{2,80}?\b(?:should"
     r"|must|had (?:better|already|long)|belong(?:s|ed)|(?:is|was|were) (?:an? (?:internal|domestic|closed"
     r"|matter|question|private|sovereign)|its own|his own|their own|for|up to|up for|none|nobody|part of"
     r"|settled|closed|none of|a party|the (?:job|business|task|duty)))"
     r"|argue[sd] that [^.;\"]{0,40}?\b(?:no|not|never|none|nothing)\b"
     r"|explain(?:s|ed) that [^.;\"]{2,60}?\b(?:was|were|is|are) (?:for|not|no longer|up to|reserved)\b"),
    ("refuses!", "is are was were would remains remained",
     _NOTHING + r" (?:simply |just |also )?\"?(?:superfluous|unnecessary|needless|pointless|redundant"
     r"|not necessary|not needed|none of|no (?:subject|matter|topic|issue|business)|no longer (?:an issue|up)"
     r"|not (?:up for|on the|under (?:discussion|negotiation)|a (?:subject|topic|matter)|part of|open"
     r" to|within|for (?:sale|others))"
     r"|an? (?:internal|purely internal|domestic|sovereign|closed|bilateral) (?:\w+ )?(?:matter|affair"
     r"|question|issue|chapter|decision)|nobody's|no one's|too much|asking too much|closed\b"
     r"|settled\b|forbidden)"),
    ("refuses!", "could can will would cannot can't couldn't may",
     r"(?:(?:could|can|may|will|would) (?:not|never)|cannot|can't|couldn't) be (?:met|accommodated"
     r"|done|granted|on the table|the subject|discussed|accepted|satisfied|fulfilled|part of|dictated"
     r"|imposed|separated|touched|considered"
     r"|agreed|entertained|conceded|justified|contemplated|envisaged|solved (?:that|this) way)\b"),
    ("refuses!", "too",
     r"too (?:far|much|expensive|dangerous|costly)(?=[.,;\"]| for (?:it|us|them|him))"),
    ("refuses", "refused declined rebuffed", r"(?:refused|declined|rebuffed|turned down) by\b"),
    ("refuses!", "no", r"no (?:[\w-]+ ){1,3}(?:is|was|are|were) (?:needed|necessary|required)\b"),
    ("refuses", "answered answers replied replies responded retorted came",
     r"(?:answer(?:s|ed)|repli(?:es|ed)|responded|retorted|came back) (?:[\w ]{3,24} )?with (?:a|an) "
     r"(?:\w+ ){0,2}(?:no|refusal|rejection|rebuff|shrug|snub)\b"),
    ("refuses", "no", r"no(?=[,.!]\"? ?\"?(?:said|says|replied|answered|was|came))"),
)  # fmt: skip
