"""Cue tables of answers: verbs that answer wherever they stand, and everyday words after something asked."""

from __future__ import annotations

from talks.reading.moves import by_first_word
from talks.reading.replies import POOR

# (stance, the words it may begin with, pattern)
RESPONSES = by_first_word(
    (
        ("non_starter", "are as be call called calls describe described describes dismissed is labelled "
                        "remain remains was were",
         r"(?:is|are|was|were|be|as|calls?|called|describes?|described|remains?|dismissed"
         r"|labelled)\b[^.;]{0,50}\bnon-?starters?\b"),
        ("refuses", "brushed dismissed dismisses rebuffed reject rejected rejecting rejects rule ruled "
                    "rules ruling said spurned turned turns",
         r"(?:rejects?|rejected|rejecting|turn(?:ed|s) (?:\w+ ){0,3}down|dismisses|dismissed|rebuffed"
         r"|spurned"
         r"|brushed (?:\w+ ){0,3}aside|rul(?:ed|es?|ing) (?:\w+ ){0,3}out"
         r"|said no to)\b(?! (?:(?:the|any|all|such|those|these|his|her|its) )?(?:\w+ )?(?:reports?"
         r"|claims?|allegations?"
         r"|accusations?|suggestions? that it|criticism|rumou?rs?|blame|characteri[sz]ation)\b)"),
        ("refuses", "call called calls consider considers deem deemed deems",
         r"(?:calls?|called|considers?|deem(?:s|ed)?) (?:(?:it|this|that"
         r"|the [\w -]{3,30}?) )?(?:as )?[\"']?(?:wholly |totally"
         r" |completely )?unacceptable\b"),
        ("refuses", "call called calls",
         r"call(?:s|ed) (?:the|this|that|such|its|their) (?:[\w-]+ )?(?:demand|request|proposal|offer|idea"
         r"|call|condition|plan)s? (?:un\w+|im\w+|absurd|excessive|ridiculous|premature|one-sided)\b"),
        ("refuses", "will would",
         r"(?:will|would) (?:not|never),?(?: however,)? (?:sign|join|agree to|be part of|take part in)\b"),
        ("refuses", "has have",
         r"(?:has|have) never (?:agreed|accepted)\b"),
        ("refuses", "will would",
         r"(?:will|would) not (?:support|back|endorse|ratify|approve) (?:the|any|this|that|such)\b"),
        ("refuses", "remain remained remains",
         r"remain(?:s|ed)? \"?unacceptable\b"),
        ("refuses", "declining rejecting dismissing refusing spurning",
         r"(?:declining|rejecting|dismissing|refusing|spurning) (?:[\w']+ ){0,4}(?:calls?|proposals?|demands?"
         r"|offers?|requests?|ideas?)\b"),
        ("refuses", "declined declines refuse refused refuses refusing",
         r"(?:refuses?|refused|refusing|declines|declined) (?:to (?!comment|say\b|give (?:details|a|an"
         r"|any)|be"
         r" (?:named|identified|drawn|quoted)|speak|elaborate|answer|confirm|discuss details|provide details"
         r"|disclose|meet reporters|rule out|reject|deny|shake|leave|look|specify|name|identify|predict|blame"
         r"|dismiss|exclude|describe|call|list|predict|respond|talk to"
         r" (?:reporters|the press))"
         r"|the |any |an? )"),
        ("refuses", "are is",
         r"(?:is|are) (?:not being|not to be|not going to be) (?:discussed|considered|negotiated)\b"),
        ("refuses", "are is was were",
         r"(?:is|are|was|were) \"?(?:(?:not|never) (?:\w+ly )?(?:acceptable|willing to \w+)"
         r"|(?:\w+ly )?un(?:acceptable|willing to \w+))\b"),
        ("refuses", "dismissed dismisses oppose opposed opposes refused refuses rejected rejects resist "
                    "resisted resists",
         r"(?:resists?|resisted|opposes?|opposed)\b|(?:refuse[sd]|dismisse[sd]|reject(?:s|ed))(?=[.,;])"),
        ("refuses", "can't cannot could couldn't will won't would",
         r"(?:can't|cannot|couldn't|won't|(?:could|will|would) not) (?:meet|accept|satisfy|fulfill?"
         r"|entertain)(?=[.,;])"),
        ("defers", "will would",
         r"(?:will|would) (?:consider|study|examine|weigh)(?=[.,;]| (?:once|after|when|only)\b)"),
        ("refuses", "will would won't",
         r"(?:(?:will|would) not|won't) (?:happen|hear of)\b"),
        ("open", "are is was were",
         r"(?:is|are|was|were) (?:willing|ready|prepared) to (?:discuss|consider|study|look at)"
         r" (?:it|this|that)\b"),
        ("refuses", "are is was were",
         r"(?:is|are|was|were) (?:out of the question|off the table|not on the table|not on offer)\b"),
        ("defers", "are is was were needs wants needed wanted",
         r"(?:is|are|was|were) (?:under (?:review|consideration|study)|being (?:studied|examined"
         r"|considered|reviewed))\b"
         r"|(?:needs?|wants?|needed|wanted) (?:more )?time to (?:think|study|consult|consider)\b"),
        ("open", "can could has have had depends depended",
         r"(?:can|could) live with (?:it|that|this)\b|(?:has|have|had) (?:no objections?|nothing against)\b"
         r"|depend(?:s|ed) on\b"),
        ("accepts", "accepted accepts agreed granted have has had",
         r"accept(?:s|ed) (?:both|all of them|every point)\b|agreed(?=, according\b)"
         r"|(?:has|have|had) (?:been )?(?:accepted|granted|agreed)(?= and|[.,;])"),
        ("withdraws", "backed dropped drops retracted withdraws withdrew",
         r"(?:withdrew|withdraws|dropped|drops|backed away from|retracted) (?:its|their|the|his|a|an) "
         r"(?:\w+ ){0,3}(?:demand|offer|proposal|condition|threat|insistence|objection)s?\b"),
        ("counter_offers", "countered made presented proposed put submitted",
         r"(?:countered with|made a counter-?proposal|submitted a counter-?proposal|presented a "
         r"counter-?proposal|put forward a counter)\b"),
        ("open", "agreed agrees",
         r"agree[ds] to (?:discuss|consider|study|examine|review|look (?:at|into)|talk about|take up)\b"),
        ("accepts_in_part", "accepted accepts agreed agrees partially partly",
         r"(?:accepted|agreed to|accepts|agrees to) (?:part of|parts of|some of|most of|in principle)\b"
         r"|(?:partially|partly) (?:accepted|agreed)\b|agreed in principle\b"),
        ("open", "are be expressed is remain remains signaled signalled was were would",
         r"(?:be|is|are|was|were|would be|remains?|expressed|signalled|signaled)\b (?:\w+ )?(?:open|openness"
         r"|receptive|willing|willingness|ready|readiness|prepared) (?:to|for) (?:the |a |an |any |its "
         r"|their |consider|discuss|discussing|study|accept|accepting|considering|talk|negotiat|further"
         r"|compromise|look|sign|agree|initial|go along)\w*"),
        ("defers", "are is was were will would",
         r"(?:will|would|is|are|was|were) (?:study|studying|review|reviewing|examine|examining|consider"
         r"|considering) (?:the|it|its|their|a|this|that)\b"),
        ("open", "could might",
         r"(?:could|might) (?:accept|live with|agree to|go along with) (?:an?|the|some|such)\b"),
        ("defers", "promise promised promises",
         r"promise[sd]? (?:to (?:respond|reply|answer)|(?:a|an) (?:reply|answer|response))\b"),
        ("accepts", "accept accepted accepting accepts agreed agrees approved approves consented endorsed "
                    "endorses signed",
         r"(?!agree\w+ to (?:discuss|consider|study|examine|review|look|talk|take up))"
         r"(?:accepted by|accepts?|accepted|accepting|approved|approves|endorsed|endorses|signed off on"
         r"|agreed|agrees"
         r"|consented)\b(?: to)?(?! (?:(?:this |last |on |late |early )*\w+day on|nothing|no\b|only\b|to"
         r" (?:meet|hold|resume|continue|disagree"
         r"|talk|keep|return to "
         r"(?:talks|the)|reconvene)|on|with|that there|by|upon|responsibility|an invitation|the invitation"
         r"|blame|delivery|(?:to )?(?:the |a |an )?(?:[\w-]+ )?(?:meetings?|talks|summit|visit"
         r"|interview)\b))"),
        ("accepts", "backed backs supported supports",
         r"(?:back(?:s|ed)|support(?:s|ed)) (?:the|this|that|its|such an?) (?:[\w-]+ ){0,2}"
         r"(?:proposal|plan|offer|draft|idea|initiative|demand)\b"
         r"(?!,? (?:with|though|although)\b|,? but (?:it|he|she|they|said|added|asked|want|with|only)\b)"),
        ("accepts", "gave said welcomed welcomes",
         r"(?:said yes to|gave (?:its|their) (?:consent|approval) to|welcomed|welcomes) (?:the |a |an |its "
         r"|his |\w+'s |this )?(?:[\w-]+ ){0,3}"
         r"(?:proposal|offer|plan|draft|demand|initiative|gesture|overture|step|move)s?\b"),
    )
)  # fmt: skip
# these answer only where something was asked right before
ANSWERS = by_first_word(
    (
        (
            "refuses!",
            "is are was were going",
            r"(?:is|are|was|were) (?:not going anywhere|going nowhere)\b",
        ),
        ("refuses", "will would", r"(?:will|would) not be (?:moved|swayed|bullied|rushed|hurried|pushed)\b"),
        ("defers", "is are was were", r"(?:is|are|was|were) in no (?:hurry|rush)\b"),
        ("defers", "will would could", r"(?:will|would|could) consider (?:\w+ing|an?|the) "),
        (
            "refuses!",
            "will would is was are were",
            r"(?:(?:will|would) (?:not|never)|(?:is|was|are|were) not going to) (?:happen|exist|be given"
            r"|be on the"
            r" table)\b",
        ),
        ("refuses", "does do did", r"(?:does|do|did) not(?=[.,;]|\Z)"),
        (
            "refuses",
            "will would won't",
            r"(?:(?:will|would) (?:not|never)|won't) (?:have it|do (?:so|it|that)|allow (?:it|that)|go"
            r" along)\b",
        ),
        (
            "refuses!",
            "has have had",
            r"(?:has|have|had) no (?:(?:legal|historical|factual) )?(?:basis|merit|justification|grounds"
            r"|foundation"
            r"|place|legal force)\b",
        ),
        (
            "refuses",
            "has have had",
            r"(?:has|have|had) nothing to (?:offer|give|discuss|say|add|negotiate|concede)\b",
        ),
        (
            "refuses",
            "said says insists insisted",
            r"(?:sa(?:id|ys)|insist(?:s|ed)) (?:that )?there (?:is|was|were|are) (?:no|nothing) \w+",
        ),
        ("refuses!", "no", r"no such \w+ (?:will|would|can|could|exists?|existed)\b"),
        ("refuses!", "came comes come", r"(?:came|comes|must come|come) first\b"),
        ("refuses", "no", r"(?<=\")no (?:[\w-]+ ){0,2}[\w-]+(?=[,.!]\")"),
        ("refuses", "ignored", r"ignored(?=[.,;]|\Z| it\b| them\b)"),
        (
            "open",
            "thinking thinks mulling weighing",
            r"(?:thinking (?:about it|it over|about that|it through)|mulling it|weighing it)\b",
        ),
        ("open", "not neither", r"(?:not said (?:yes|no)|neither yes nor no)\b"),
        (
            "accepts",
            "said says announced promised",
            r"(?:said|says|announced|promised) (?:that )?(?:it|he|she|they) (?:would|will) (?:let|allow"
            r"|permit|do so"
            r"|comply|oblige|go along|grant it|consent|meet it)\b",
        ),
        (
            "accepts",
            "complied obliged relented caved",
            r"(?:complied|obliged|relented|caved)(?=[.,;]|\Z| at once| in\b)",
        ),
        (
            "defers",
            "wants wanted needs needed asked",
            r"(?:wants?|wanted|needs?|needed|asked) to (?:see|read|study|examine|consult|check|verify) ",
        ),
        (
            "defers!",
            "needed needs requires required",
            r"(?:need(?:s|ed)|require[sd]?) (?:further|more|additional|careful) (?:study|work|time|discussion"
            r"|consultations?|thought|consideration|talks)\b",
        ),
        (
            "refuses!",
            "cannot can't nobody",
            r"(?:cannot|can't) (?:ask|expect|demand|require)\b"
            r"|nobody (?:has the right|can ask|can force|can expect)\b",
        ),
        (
            "refuses",
            "called calls",
            r"calls? (?:it|that|this|them) (?!an? (?:good|fair|welcome|step|start|historic|great|useful"
            r"|positive"
            r"|victory|breakthrough|basis|success|first)|good|fair|welcome|historic|useful|positive|off\b"
            r"|in\b"
            r"|on\b|for\b)\w+|called (?:it|that|this|them) (?!an? (?:good|fair|welcome|step|start|historic"
            r"|great"
            r"|useful|positive|victory|breakthrough|basis|success|first)|good|fair|welcome|historic|useful"
            r"|positive"
            r"|off\b|in\b|on\b|for\b)\w+",
        ),
        (
            "refuses!",
            "will would",
            r"(?:will|would) (?:stay|remain)(?: (?:in place|in force|as \w+ \w+|where \w+ \w+))?(?=[.,;\"])",
        ),
        (
            "defers",
            "is are was were",
            r"(?:is|are|was|were) (?:still )?(?:studying|considering|examining|reviewing|weighing"
            r"|consulting) \w+",
        ),
        (
            "defers!",
            "were was is are",
            r"(?:is|are|was|were) (?:not (?:yet )?ripe|not yet (?:the time|ready)|not the (?:time|moment))\b",
        ),
        (
            "refuses!",
            "is are was were would sounds seemed contradicts contradicted violates violated breaches "
            "breached",
            r"(?:is|are|was|were|would be|sounds|seemed) (?:\w+ly )?\"?"
            + POOR
            + r"|(?:contradict|violate|breach)(?:s|es|ed|d)\b",
        ),
        (
            "refuses",
            "is are was were remains remained",
            r"(?:is|are|was|were|remain(?:s|ed)?) (?:\w+ly )?(?:opposed|not in favou?r|against (?:it|that"
            r"|this)"
            r"|unconvinced|unmoved|not interested|unimpressed|having none of it|hostile|adamant)\b",
        ),
        (
            "refuses!",
            "will would is was are were",
            r"(?:will|would) not be (?:possible|feasible|acceptable|tolerated|considered)\b"
            r"|(?:is|was|are|were) (?:not possible|not feasible|impossible)\b"
            r"|(?:is|was|are|were) \"?not up for \w+",
        ),
        (
            "defers!",
            "is was",
            r"(?:is|was) \"?(?:still |far )?too (?:early|soon)\"? to (?:decide|say yes|commit|agree|answer"
            r"|respond|judge|accept)\b",
        ),
        (
            "open",
            "is are was were",
            r"(?:is|are|was|were) (?:willing|ready|prepared|open) to (?:[\w-]+ )?(?:to )?(?:such|it|that"
            r"|this|so"
            r"|the (?:extension|idea|move|step|exchange|swap|change))\b"
            r"|(?:is|are|was|were) open to (?:an?|the|any|some|further|talks|discuss\w+|explor\w+) ?\w*",
        ),
        (
            "refuses",
            "shut shuts slammed closed",
            r"(?:shut|shuts|slammed|closed) the door\b",
        ),
        (
            "refuses",
            "answered answers say says said",
            r"(?:says?|said|answer(?:s|ed))(?: \w+)? \"?no\b(?! (?:more|longer|less))",
        ),
        (
            "refuses",
            "said say says answered replied responded",
            r"(?:says?|said|answered|replied|responded) (?:that )?(?:it|he|she|they) "
            r"(?:cannot|can't|could not|couldn't|would not|wouldn't|will not|won't)"
            r"(?=[.,;]| (?:do|give|agree|accept|meet|offer|grant|go|move|allow|open|yield)\b)",
        ),
        (
            "refuses",
            "shrugged brushed waved laughed swatted batted",
            r"(?:shrugged|brushed|waved|laughed|swatted|batted) (?:[\w']+ ){0,3}(?:off|aside|away)\b",
        ),
        (
            "refuses",
            "will would did does do has have won't",
            r"(?:(?:will|would|did|does|do) not|won't) (?:give|offer|grant|make|provide|issue|deliver)"
            r" (?:one|it|any|them|that)\b|(?:(?:will|would|did|has|have) not|won't) (?:budge[d]?"
            r"|yield(?:ed)?|give way)\b",
        ),
        ("refuses", "refused declined demurred balked", r"(?:refused|declined|demurred|balked)(?=[.,;]|\Z)"),
        (
            "refuses",
            "answered replied countered responded retorted",
            r"(?:answered|replied|countered|responded|retorted) that [^.;]{0,70}?"
            r"\b(?:too (?!early|soon)|not(?! yet)|no|never|impossible|unrealistic|premature|unacceptable"
            r"|cannot)\b",
        ),
        (
            "refuses",
            "insist insists insisted say says said maintains maintained",
            r"(?:insists?|insisted|says?|said|maintain(?:s|ed)) (?:that )?[^.;,\"]{2,50}?"
            r"\b(?:(?:is|are|was|were) (?:not|no longer) (?:needed|necessary|required|possible"
            r"|acceptable|for discussion)"
            r"|(?:is|are|was|were) (?:a matter of (?:\w+ )?sovereignty|an internal (?:matter|affair)"
            r"|none of))",
        ),
        (
            "refuses",
            "dug digs stood stands",
            r"(?:dug|digs?) in (?:its|their|his) heels\b|(?:stood|stands) firm\b",
        ),
        (
            "refuses",
            "not no under forget never absolutely certainly of definitely impossible out nonsense",
            r"(?:not a chance|no way|under no circumstances|forget it|never|(?:absolutely|certainly|of"
            r" course|definitely) not"
            r"|impossible|out of the question|nonsense)(?=[.,!\"]|\Z)",
        ),
        (
            "open",
            "did does do has have had",
            r"(?:did|does|do|has|have|had) not (?:object(?:ed)?|sa(?:y|id) no|rul(?:e|ed) (?:\w+ ){0,2}out"
            r"|reject(?:ed)?|dismiss(?:ed)?|refused?)\b",
        ),
        (
            "open",
            "will would could can might",
            r"(?:will|would|could|might) (?:look at|consider|think about|examine|study|discuss|weigh|take)"
            r" (?:it|this|that|them)\b|(?:can|could) (?:work|live|go along) with\b|(?:would|could|might)"
            r" accept\b",
        ),
        (
            "open",
            "took takes has had",
            r"(?:took|takes) (?:it|the (?:offer|proposal|plan|paper|idea)) (?:home|back|to its|to the|to"
            r" his)\b"
            r"|(?:has|had) \"?no (?:problem|difficulty|objections?|quarrel) (?:with|in principle)",
        ),
        (
            "defers",
            "needs needed wants wanted asked promise promised promises",
            r"(?:needs?|needed|wants?|wanted|asked for) (?:more |some )?time\b"
            r"|promise[sd]? to (?:study|consider|examine|look at|review)\b",
        ),
        (
            "accepts",
            "agreed consented gave gives said says",
            r"(?:agreed|consented)(?=[.,;]|\Z| within| at once| immediately| yesterday| (?:on )?\w+day\b)"
            r"|(?:gave|gives) (?:in|way|its (?:consent|blessing|approval"
            r"|assent)"
            r"|the (?:green light|go-ahead))\b|sa(?:id|ys) \"?yes\b",
        ),
        (
            "accepts",
            "accepted",
            r"accepted(?=[.,;]|\Z| (?:on|last|the same|within|by|at once|immediately|yesterday|it\b|both\b))",
        ),
        (
            "refuses",
            "no",
            r"no (?:[\w-]+ ){1,3}(?:can|could|would|will) (?:give|offer|provide|make|grant)"
            r" (?:such|those|that|it)\b",
        ),
        (
            "refuses",
            "said says insists insisted",
            r"(?:sa(?:id|ys)|insist(?:s|ed)) (?:that )?(?:the|its|their|his) [\w' -]{3,40}?"
            r" (?:would|will) (?:stay|remain)\b",
        ),
        ("refuses", "has have had", r"(?:has|have|had) not (?:yet )?agreed to\b"),
        (
            "accepts_in_part",
            "backed backs supported supports",
            r"(?:back(?:s|ed)|support(?:s|ed)) (?:it|the \w+),? (?:with|but|though|although)\b",
        ),
        (
            "counter_offers",
            "replied answered responded came",
            r"(?:replied|answered|responded|came back) with (?:a|an|its|his) [^.;]{0,40}?"
            r"\b(?:of its own|of his own|counter\w*|draft|proposal|paper|text)\b",
        ),
    )
)
