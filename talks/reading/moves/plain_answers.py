"""Cue table of everyday words that answer only where something was asked right before."""

from __future__ import annotations

from talks.reading.moves.assents import ASSENTS
from talks.reading.moves.brief_answers import ALONE, BRIEFLY
from talks.reading.moves.moves import Moves
from talks.reading.moves.refusals import REFUSALS
from talks.reading.moves.replies import POOR

# (stance, the words it may begin with, pattern); a stance with "!" is that of whoever says so
_ROWS: tuple[tuple[str, str, str], ...] = (
    ("refuses", "not", r"not in (?:my|our|this|his|her) (?:lifetime|life|name)\b"),
    ("open", "is are was were", r"(?:is|are|was|were) not saying (?:no|yes)\b"),
    ("defers", "will would has have had",
     r"(?:will|would|has|have|had)(?: have| need)? to (?:ask|consult|report to) "),
    ("refuses!", "is are was were going", r"(?:is|are|was|were) (?:not going anywhere|going nowhere)\b"),
    ("refuses", "will would",
     r"(?:will|would) not be (?:moved|swayed|bullied|rushed|hurried|pushed|bought|blackmailed|cowed)\b"),
    ("defers", "will would could", r"(?:will|would|could) consider (?:\w+ing|an?|the) "),
    ("refuses!", "will would is was are were",
     r"(?:(?:will|would) (?:not|never)|(?:is|was|are|were) not going to) (?:happen|exist|be given"
     r"|be on the table)\b"),
    ("refuses", "does do did", r"(?:does|do|did) not(?=[.,;]|\Z)"),
    ("refuses", "will would won't",
     r"(?:(?:will|would) (?:not|never)|won't) (?:have it|do (?:so|it|that)|allow (?:it|that)|go"
     r" along)\b"),
    ("refuses!", "has have had",
     r"(?:has|have|had) no (?:(?:legal|historical|factual) )?(?:basis|merit|justification|grounds"
     r"|foundation|place|legal force)\b"),
    ("refuses", "has have had",
     r"(?:has|have|had) nothing to (?:offer|give|discuss|say|add|negotiate|concede)\b"),
    ("refuses", "said say says insists insisted",
     r"(?:sa(?:id|ys?)|insist(?:s|ed)) (?:that )?there(?:'s| (?:is|was|were|are)) (?:no|nothing) \w+"),
    ("refuses!", "no", r"no such \w+ (?:will|would|can|could|exists?|existed)\b"),
    ("refuses", "no", r"(?<=\")no (?:[\w-]+ ){0,2}[\w-]+(?=[,.!]\")"),
    ("open", "thinking thinks mulling weighing",
     r"(?:thinking (?:about it|it over|about that|it through)|mulling it|weighing it)\b"),
    ("open", "not neither", r"(?:not said (?:yes|no)|neither yes nor no)\b"),
    ("accepts", "said says announced promised",
     r"(?:said|says|announced|promised) (?:that )?(?:it|he|she|they) (?:would|will) (?:let|allow|permit"
     r"|do so|comply|oblige|go along|grant it|consent|meet it)\b"),
    ("accepts", "complied obliged relented caved",
     r"(?:complied|obliged|relented|caved)(?=[.,;]|\Z| at once| in\b)"),
    ("defers", "wants wanted needs needed asked",
     r"(?:wants?|wanted|needs?|needed|asked) to (?:see|read|study|examine|consult|check|verify) "),
    ("defers!", "needed needs requires required",
     r"(?:need(?:s|ed)|require[sd]?) (?:further|more|additional|careful) (?:study|work|time|discussion"
     r"|consultations?|thought|consideration|talks)\b"),
    ("refuses!", "will would timetable decision order ban position law rule deadline plan",
     r"(?:will|would) (?:stay|remain)(?: (?:in place|in force|closed|shut|unchanged|as \w+ \w+"
     r"|where \w+ \w+))?(?: for (?:now|the time being|the moment))?(?=[.,;\"])|(?:timetable|decision"
     r"|order|ban|position|law|rule|deadline|plan) stands(?=[.,;\"])"),
    ("defers", "is are was were",
     r"(?:is|are|was|were) (?:still )?(?:studying|considering|examining|reviewing|weighing"
     r"|consulting) \w+"),
    ("defers!", "were was is are",
     r"(?:is|are|was|were) (?:not (?:yet )?ripe|not yet (?:the time|ready)|not the (?:time|moment))\b"),
    ("refuses!",
     "is are was were would sounds seemed contradicts contradicted violates violated breaches breached",
     r"(?:is|are|was|were|would be|sounds|seemed) (?:\w+ly )?\"?"
     + POOR
     + r"|(?:contradict|violate|breach)(?:s|es|ed|d)\b"),
    ("refuses", "is are was were remains remained",
     r"(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly )?(?:opposed|not in favou?r|against (?:it|that|this)"
     r"|unconvinced|unmoved|not interested|unimpressed|having none of it|hostile|adamant)\b"),
    ("refuses!", "will would is was are were",
     r"(?:will|would) not be (?:possible|feasible|acceptable|tolerated|considered)\b"
     r"|(?:is|was|are|were) (?:not possible|not feasible|impossible)\b"
     r"|(?:is|was|are|were) \"?not up for \w+"),
    ("defers!", "is was",
     r"(?:is|was) \"?(?:still |far )?too (?:early|soon)\"? to (?:decide|say yes|commit|agree|answer"
     r"|respond|judge|accept)\b"),
    ("open", "is are was were remain remains remained",
     r"(?:is|are|was|were) (?:willing|ready|prepared|open) to (?:[\w-]+ )?(?:to )?(?:such|it|that|this"
     r"|so|the (?:extension|idea|move|step|exchange|swap|change))\b"
     r"|(?:is|are|was|were|remain(?:s|ed)?) open to (?!(?:the )?(?:public|press|media|traffic|visitors"
     r"|tourists|trade|questions?|attack|criticism|interpretation|abuse|doubt|business|everyone|anyone|all)"
     r"\b)\"?[\w-]+"),
    ("refuses", "shut shuts slammed closed", r"(?:shut|shuts|slammed|closed) the door\b"),
    ("refuses", "answered answers say says said",
     r"(?:says?|said|answer(?:s|ed))(?: \w+)? \"?no(?=[.,;:!\"]|\Z| (?:to|and|but|again|twice"
     r"|thanks(?=[.,;])|at first|on \w+day|last|yesterday)\b)"),
    ("refuses", "said say says answered replied responded",
     r"(?:says?|said|answered|replied|responded) (?:that )?(?:it|he|she|they) "
     r"(?:cannot|can't|could not|couldn't|would not|wouldn't|will not|won't)"
     r"(?=[.,;]| (?:do|give|agree|accept|meet|offer|grant|go|move|allow|open|yield)\b)"),
    ("refuses", "shrugged brushed waved laughed swatted batted",
     r"(?:shrugged|brushed|waved|laughed|swatted|batted) (?:[\w']+ ){0,3}(?:off|aside|away)\b"),
    ("refuses", "will would did does do has have won't",
     r"(?:(?:will|would|did|does|do) not|won't) (?:give|offer|grant|make|provide|issue|deliver)"
     r" (?:one|it|any|them|that)\b|(?:(?:will|would|did|has|have) not|won't) (?:budge[d]?"
     r"|yield(?:ed)?|give way)\b"),
    ("refuses", "refused refuses declined declines demurred demurs balked balks",
     r"(?:refuse[sd]|decline[sd]|demur(?:s|red)|balk(?:s|ed))" + ALONE),
    ("refuses", "answered replied countered responded retorted",
     r"(?:answered|replied|countered|responded|retorted)(?: [\w' ]{2,30})? that [^.;]{0,70}?"
     r"\b(?:too (?!early|soon)|not(?! yet)|no(?! (?:problem|difficult|objection|obstacle|harm|issue"
     r"|quarrel|other)\w*)|never|impossible|unrealistic|premature|unacceptable|cannot)\b"),
    ("refuses", "insist insists insisted say says said maintains maintained",
     r"(?:insists?|insisted|says?|said|maintain(?:s|ed)) (?:that )?[^.;,\"]{2,50}?"
     r"\b(?:(?:is|are|was|were) (?:not|no longer) (?:needed|necessary|required|possible|acceptable"
     r"|for discussion)|(?:is|are|was|were) (?:a matter of (?:\w+ )?sovereignty|an internal (?:matter"
     r"|affair)|none of))"),
    ("refuses", "dug digs stood stands",
     r"(?:dug|digs?) in (?:its|their|his) heels\b|(?:stood|stands) firm\b"),
    ("refuses", "not no under forget never absolutely certainly of definitely impossible out nonsense",
     r"(?:not a chance|no way|under no circumstances|forget it|never|(?:absolutely|certainly|of course"
     r"|definitely) not|impossible|out of the question|nonsense)(?=[.,!\"]|\Z)"),
    ("open", "did does do has have had",
     r"(?:did|does|do|has|have|had) not (?:objected|sa(?:y|id) no|rul(?:e|ed) (?:\w+ ){0,2}out"
     r"|reject(?:ed)?|dismiss(?:ed)?|refused?)\b"),
    ("open", "will would could can might",
     r"(?:will|would|could|might) (?:look at|consider|think about|examine|study|discuss|weigh|take)"
     r" (?:it|this|that|them)\b(?! (?:down|away|off|out|apart|again))|(?:can|could) (?:work|live"
     r"|go along) with\b|(?:would|could|might) accept\b"),
    ("open", "took takes has had",
     r"(?:took|takes) (?:it|the (?:offer|proposal|plan|paper|idea)) (?:home|back|to its|to the|to his)\b"
     r"|(?:has|had) \"?no (?:problem|difficulty|objections?|quarrel) (?:with|in principle)"),
    ("defers", "needs needed wants wanted asked promise promised promises",
     r"(?:needs?|needed|wants?|wanted|asked for) (?:more |some )?time\b"
     r"|promise[sd]? to (?:study|consider|examine|look at|review)\b"),
    ("accepts", "agreed agrees consented consents gave gives given said says",
     r"(?:agree[sd]|consent(?:s"
     r"|ed))" + ALONE + r"|(?:gave|gives|given) (?:in|way|its (?:consent|blessing|approval|assent)"
     r"|the (?:green light|go-ahead))\b|sa(?:id|ys) \"?yes\b"),
    ("accepts", "accepted",
     r"accepted(?=[.,;]|\Z| (?:on|last|the same|within|by|at once|immediately|yesterday|it\b|both\b))"),
    ("refuses", "said says insists insisted",
     r"(?:sa(?:id|ys)|insist(?:s|ed)) (?:that )?(?:the|its|their|his) [\w' -]{3,40}?"
     r" (?:would|will) (?:stay|remain)\b"),
    ("accepts_in_part", "backed backs supported supports",
     r"(?:back(?:s|ed)|support(?:s|ed)) (?:it|the \w+),? (?:with|but|though|although)\b"),
)  # fmt: skip
ANSWERS = Moves(_ROWS + BRIEFLY + REFUSALS + ASSENTS)
