"""Cue table of answers: verbs that answer wherever they stand, if what stands behind them was asked."""

from __future__ import annotations

from talks.reading.moves.moves import Moves
from talks.reading.moves.replies import BARE

_WHAT = (
    r" (?:the|a|an|its|his|their|this|such|both|full|[\w.]+'s?) \w+\b"
    r"(?!,? (?:with|though|although)\b|,? but (?:it|he|she|they|said|added|asked|want|with|only)\b)"
)

# (stance, the words it may begin with, pattern)
RESPONSES = Moves(
    (
        ("non_starter", "are as be call called calls describe described describes dismissed is labelled "
                        "remain remains was were & non-starter non-starters nonstarter nonstarters",
         r"(?:is|are|was|were|be|as|calls?|called|describes?|described|remains?|dismissed"
         r"|labelled)\b[^.;]{0,50}\bnon-?starters?\b"),
        ("refuses", "brushed dismissed dismisses excluded excludes rebuffed reject rejected rejecting "
                    "rejects rule ruled rules ruling said spurned turned turns",
         r"(?:rejects?|rejected|rejecting|turn(?:ed|s) (?:\w+ ){0,3}down|dismisses|dismissed|rebuffed"
         r"|spurned|exclude[sd](?! (?:from|by)\b)"
         r"|brushed (?:\w+ ){0,3}aside|rul(?:ed|es?|ing) (?:\w+ ){0,3}out"
         r"|said no to)\b(?! (?:(?:the|any|all|such|those|these|his|her|its|an?) )?(?:[\w'-]+"
         r" ){0,2}(?:reports?|claims?|allegations?|charges? (?:of|that)|accusations?"
         r"|suggestions? that it|criticism|rumou?rs?|blame|characteri[sz]ation|talk of|ruling|verdict"
         r"|judge?ment|award|findings|results?|motion|remarks?|comparison|label|narrative|assertions?"
         r"|insinuations?|portrayal|notion that|idea that|as \"?(?:\w+ly )?(?:baseless|false|groundless"
         r"|untrue|fabricated|unfounded|fake|malicious)\"?|what (?:it|he|she|they)|violations?"
         r"|breach(?:es)?|attempts?|attacks?|interference)\b)"),
        ("refuses", "call called calls consider considers deem deemed deems",
         r"(?:calls?|called|considers?|deem(?:s|ed)?) (?:(?:it|this|that|the [\w -]{3,30}?) )?(?:as"
         r" )?[\"']?(?:wholly |totally |completely )?unacceptable\b"),
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
         r"(?:refuses?|refused|refusing|declines|declined)(?:, (?:however|though|meanwhile|in turn"
         r"|for its part),)? (?:(?:even |flatly |outright )?to (?!comment|say\b|give (?:details|a|an|any"
         r"|numbers|figures|dates|names|reasons)|be (?:named|identified|drawn|quoted)|speak|elaborate"
         r"|answer|confirm|discuss details|provide details|disclose|honou?r|implement|abide"
         r"|meet reporters|sit (?:down )?with|rule out|reject|deny|shake|leave|look|specify|name"
         r"|identify|predict|blame|despair|speculate|gloat|panic|apologi[sz]e for|be discouraged|dismiss"
         r"|exclude|describe|call|list|respond|talk to (?:reporters|the press))|(?:the|any|an?"
         r"|all) (?!(?:\w+ )?(?:interview|comment)))"),
        ("refuses", "are is",
         r"(?:is|are) (?:not being|not to be|not going to be) (?:discussed|considered|negotiated)\b"),
        ("refuses", "are is was were",
         r"(?:is|are|was|were) \"?(?:(?:not|never) (?:\w+ly )?(?:acceptable|willing to \w+)"
         r"|(?:\w+ly )?un(?:acceptable|willing to \w+))\b"),
        ("refuses", "dismissed dismisses oppose opposed opposes refused refuses rejected rejects resist "
                    "resisted resists",
         r"(?:resists?|resisted|opposes?|opposed)\b|(?:refuse[sd]|dismisse[sd]|reject(?:s|ed))(?=[.,:;])"),
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
         r"(?:is|are|was|were) (?:out of the question|off the table|not on the table|not on offer"
         r"|ruled out(?! by))\b"),
        ("defers", "are is was were needs wants needed wanted",
         r"(?:is|are|was|were) (?:under (?:review|consideration|study)|being (?:studied|examined"
         r"|considered|reviewed))\b"
         r"|(?:needs?|wants?|needed|wanted) (?:more )?time to (?:think|study|consult|consider)\b"),
        ("open", "can could has have had",
         r"(?:can|could) live with (?:it|that|this)\b|(?:has|have|had) nothing against\b"),
        ("accepts", "has have had", r"(?:has|have|had) no objections?\b"),
        ("accepts", "accepted accepts agreed granted have has had",
         r"accept(?:s|ed) (?:both|all of them|every point)\b|agreed(?=, according\b)"
         r"|(?:has|have|had) (?:accepted|granted|agreed)(?= and|[.,;])"),
        ("withdraws", "backed dropped drops retracted withdraws withdrew",
         r"(?:withdrew|withdraws|dropped|drops|backed away from|retracted) (?:its|their|the|his|a|an) "
         r"(?:\w+ ){0,3}(?:demand|offer|proposal|condition|threat|insistence|objection)s?\b"),
        ("counter_offers", "countered made presented proposed put submitted",
         r"(?:countered with|made a counter-?proposal|submitted a counter-?proposal|presented a "
         r"counter-?proposal|put forward a counter)\b"),
        ("open", "agreed agrees accepts accepted",
         r"(?:agree[ds]|accept(?:s|ed)) to (?:discuss|consider|study|examine|review|look (?:at|into)"
         r"|talk about|take up|think|weigh|reflect|explore|mull|consult)\b"),
        ("open", "accepted accepts agreed agrees",
         r"(?:accept(?:s|ed)|agree[sd] to|endorse[sd]|approve[sd]) (?:only )?(?:(?:some|certain|several"
         r"|many) (?:elements|parts|points|aspects|provisions|clauses|terms) of|parts? of|some of"
         r"|half of|elements of) \w+"),
        ("accepts_in_part", "accepted accepts agreed agrees partially partly",
         r"(?:accepted|agreed to|accepts|agrees to) (?:most of|in principle)\b"
         r"|(?:partially|partly) (?:accepted|agreed)\b|agreed in principle\b"),
        ("open", "are be expressed is remain remains signaled signalled was were would",
         r"(?:be|is|are|was|were|would be|remains?|expressed|signalled|signaled)\b (?:(?!not\b|never\b"
         r"|no\b)\w+ )?(?:open|openness|receptive|willing|willingness|ready|readiness|prepared) (?:to"
         r"|for) (?:the |a |an |any |its "
         r"|their |consider|discuss|discussing|study|review|examin|accept|accepting|considering|talk|negotiat"
         r"|further|compromise|look|sign|agree|initial|go along)\w*"),
        ("defers", "studying considering reviewing examining weighing mulling",
         r"(?:studying|considering|reviewing|examining|weighing|mulling)(?=[.,;]|\Z)"),
        ("defers", "are is was were will would",
         r"(?:(?:will|would|is|are|was|were) (?:study|studying|review|reviewing|examine|examining|consider"
         r"|considering)|(?:is|are) to (?:study|review|examine|consider|look (?:at|into)))"
         r" (?:the|it|its|their|a|this|that)\b"),
        ("open", "could might",
         r"(?:could|might) (?:accept|live with|agree to|go along with) (?:an?|the|some|such)\b"),
        ("accepts", "accept accepted accepting accepts agreed agrees approved approves consented endorsed "
                    "endorses signed",
         r"(?!(?:agree|accept)\w+ to (?:discuss|consider|study|examine|review|look|talk|take up|think|weigh"
         r"|reflect|explore|mull|consult|pass (?:it|this|that) on"
         r"|(?:refer|forward|convey|submit|transmit) (?:it|the)\b))"
         r"(?:accepted by|accepts?|accepted|accepting|approved|approves|endorsed|endorses|signed off on"
         r"|agreed|agrees|consented)\b(?: to)?(?! (?:(?:this |last |on |late |early )*\w+day on|nothing"
         r"|no\b|only\b|to (?:meet|hold|resume|continue|disagree|talk|keep|return to (?:talks|the)"
         r"|reconvene)|on(?! \w+day to\b)|with|that there|that [^.;,]{2,50} (?:had|was|were|is|are)\b|by"
         r"|upon|responsibility|an invitation|the invitation|blame|delivery|(?:[\w,]+"
         r" ){0,2}(?:credentials|refugees|migrants|resignation|nomination|prize|medal)|(?:to )?(?:the "
         r"|a |an )?(?:[\w-]+ )?(?:meetings?|talks|summit|visit|interview)\b))"),
        ("accepts", "meeting granting fulfilling satisfying accepting heeding",
         r"(?:meeting|granting|fulfilling|satisfying|accepting|heeding) (?:an?|the|one of|its|their)"
         r" (?:[\w'-]+ ){0,3}"
         r"(?:demand|request|condition|wish|appeal|call)s? (?:of|by|from|made|that|for)\b"),
        ("accepts", "will would",
         r"(?:will|would) accept (?!no\b|nothing|any\b|only\b|that\b|what|responsib|blame)\w+"),
        ("accepts", "backed backs supported supports welcomed welcomes conceded concedes grant grants "
                    "granted embraced embraces consent consents favours favors favoured favored",
         r"(?:(?:back|support|favou?r)(?:s|ed)|welcome[sd]|concede[sd]|grant(?:s|ed)?|embrace[sd]"
         r"|consents? to)"
         + _WHAT),
        ("accepts", "back support welcome embrace favour favor",
         BARE + r"(?:back|support|welcome|embrace|favou?r)" + _WHAT),
        ("accepts", "came come comes", r"c[ao]mes? out (?:\w+ly )?in (?:favou?r|support) of" + _WHAT),
    )
)  # fmt: skip
