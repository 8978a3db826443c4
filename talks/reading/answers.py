"""Cue tables of answers in everyday words: they answer only where something was asked right before."""

from __future__ import annotations

from talks.reading.moves import by_first_word

# (stance, the words it may begin with, pattern)
ANSWERS = by_first_word(
    (
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
            r"\b(?:too|not|no|never|impossible|unrealistic|premature|unacceptable|cannot)\b",
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
            "not no under forget never",
            r"(?:not a chance|no way|under no circumstances|forget it|never)(?=[.,!\"]|\Z)",
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
            r"(?:agreed|consented)(?=[.,;]|\Z)|(?:gave|gives) (?:in|way|its (?:consent|blessing|approval"
            r"|assent)"
            r"|the (?:green light|go-ahead))\b|sa(?:id|ys) \"?yes\b",
        ),
        (
            "accepts",
            "accepted",
            r"accepted(?=[.,;]|\Z| (?:on|last|the same|within|by|at once|immediately|yesterday|it\b|both\b))",
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
