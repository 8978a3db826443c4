"""Cue table of turns of phrase that answer wherever they stand: what is said for yes, no and perhaps."""

from __future__ import annotations

from talks.reading.moves.moves import Moves
from talks.reading.moves.replies import THING

_IT = (
    r"(?:it|this|that|them|these|those|any of (?:it|this|that)|(?:the|such an?|any|this|that|either) "
    r"(?:[\w-]+ ){0,2}?(?:notion|condition|point|term|figure|sum|change|step|move)s?)\b"
)
_WHAT = f"(?:{THING}|{_IT})"
_ITS = r"(?:its|their|his|her|a) "
_NOT = r"(?:will|would|could|did|does|do|can) (?:not|never)"
# (stance, the words it may begin with, pattern)
IDIOMS = Moves(
    (
        # no
        ("refuses", "will would could did does do can",
         _NOT + r" (?:hear (?:of|any\w*)|countenance|contemplate|stand for|brook|touch (?:it|that)"
         r"|put " + _ITS + r"(?:name|signature)s? to|bow to|bend to|submit to|stomach|swallow"
         r"|buy (?:it|that|into)|wear) \w+"),
        ("refuses", "will would", r"(?:will|would) (?:hear|have) n(?:one|othing) (?:of|to do with) \w+"),
        ("refuses", "having had has", r"(?:having|had|has) none of (?:it|that|this)\b"),
        ("refuses", "want wants wanted",
         r"want(?:s|ed)? (?:nothing (?:of|to do with)|no part of|none of) \w+"),
        ("refuses", "saw sees see found finds",
         r"(?:saw|sees?|found|finds?) (?:absolutely )?(?:no (?:need|reason|point|use|sense|merit|grounds?)"
         r"|little (?:need|point|merit)|nothing(?: new| good| useful| worthwhile)?) (?:in|for|to"
         r"|of) (?!sign|suggest|indic|comment|alarm|worry)\w+"),
        ("refuses", "turned turns turning thumbed",
         r"(?:turn(?:s|ed|ing)|thumbed) (?:up )?" + _ITS + r"noses? (?:up )?at \w+"),
        ("refuses", "turned turns turning",
         r"turn(?:s|ed|ing) " + _ITS + r"(?:deaf ear|back|face) (?:to|on|against) " + THING),
        ("refuses", "gave gives given giving got gets",
         r"(?:g[ai]v(?:e|es|en|ing)|got|gets) (?:an? |the |" + _WHAT + r" )?(?:[\w-]+ )?(?:short shrift"
         r"|cold shoulder|thumbs[- ]down|brush-?off|(?:cool|cold|frosty|chilly|icy|hostile|stony|dusty"
         r"|negative) (?:reception|response|reply|welcome|answer))(?! from\b)"),
        ("refuses", "laughed waved shrugged swatted batted brushed shouted tossed flung sent threw slapped "
                    "swept knocked struck",
         r"(?:laughed|waved|shrugged|swatted|batted|brushed|shouted|tossed|flung|sent|threw|slapped|swept"
         r"|knocked|struck) (?:" + _WHAT + r" (?:off|aside|away|down|back|out)\b|(?:off|aside|away|down) "
         + _WHAT + ")"),
        ("refuses", "voted votes", r"vote[sd]? (?:the |this |that |" + THING + r" )?(?:[\w-]+ )?down\b"),
        ("refuses", "took takes", r"(?:took|takes) (?:exception|umbrage|offen[cs]e) (?:at|to) " + _WHAT),
        ("refuses", "dug digs digging", r"(?:dug|digs?|digging) (?:in )?" + _ITS + r"heels(?: in)?\b"),
        ("refuses", "quick prompt swift",
         r"(?:quick|prompt|swift) (?:to|in) (?:reject|say no|dismiss|refus|rebuff|turn(?:ing)? down|rule out"
         r"|disown)\w*"),
        ("refuses", "puts put", r"puts? the cart before\b"),
        # yes
        ("accepts", "did does do",
         r"(?:did|does|do)(?:, however,|, though,)? (?:agree(?= to\b|[.,;\"]|\Z)|accept|consent|concede"
         r"|assent|approve|endorse|undertake)\b(?! (?:on|that|with|to (?:meet|talk|differ|disagree))\b)"),
        ("accepts", "quick prompt swift happy glad",
         r"(?:quick|prompt|swift|happy|glad) (?:to|in) (?:agree|accept|embrac|endors|welcom|approv|oblig"
         r"|comply|say yes)\w*"),
        ("accepts", "jumped leapt leaped pounced seized jumps leaps",
         r"(?:jump(?:s|ed)|lea(?:ps|pt|ped)|pounced|seized) (?:at|on) " + _WHAT),
        ("accepts", "snapped lapped snaps nodded waved nods",
         r"(?:snap(?:s|ped)|lapped|nod(?:s|ded)|waved) (?:(?:up|through) " + _WHAT + "|" + _WHAT
         + r" (?:up|through)\b)"),
        ("accepts", "took takes taken",
         r"(?:took|takes|taken) (?:" + _WHAT + r" (?:up|on board)\b|[\w' ]{2,30} up on " + _WHAT + ")"),
        ("accepts", "made makes", r"ma(?:de|kes) " + _ITS + r"peace with " + _WHAT),
        ("accepts", "puts put lent added gave gives given",
         r"(?:puts?|lent|added|g[ai]v(?:e|es|en)) (?:the "
         r"|" + _ITS + r")(?:full |formal |final )?(?:green light|thumbs"
         r"[- ]up|all-clear|approval|backing|names?|signatures?|initials|weight|blessing|assent"
         r"|consent|go-ahead|nod|agreement) (?:to|behind|for) " + _WHAT),
        ("accepts", "said says say", r"(?:said|says?) (?:a )?\"?(?:yes|amen|ok(?:ay)?)\"? to \w+"),
        ("accepts", "okayed greenlighted greenlit green-lighted rubber-stamped",
         r"(?:okayed|green-?li(?:t|ghted)|rubber-stamped) \w+"),
        ("accepts", "warmly gratefully readily gladly happily",
         r"(?:warmly|gratefully|readily|gladly|happily) (?:accept|agree|embrac|endors|took up|consent)\w*"),
        # perhaps
        ("open", "would will", r"(?:would|will) (?:hear|have any) of (?:it|that|this|any|such|the)\b"),
        ("open", "warmed warming warms", r"warm(?:s|ed|ing) to " + THING),
        ("open", "leaning leans leaned inclined",
         r"(?:lean(?:s|ed|ing)|inclined) (?:towards?|to) (?:accept|a yes|agree|" + THING + ")"),
        ("open", "agreeable amenable receptive", r"(?:agreeable|amenable|receptive) to \w+"),
        ("open", "in", r"in two minds (?:about|on|over) \w+"),
        ("open", "hedged hedges hedging", r"hedg(?:es|ed|ing) (?:on|over|when|about)\b"),
        ("counter_offers", "will would to",
         r"(?:will|would|to) (?:\w+ )?(?:submit|present|table|put forward|make|send|hand over|bring|draft"
         r"|draw up|come (?:up|back) with) (?:a|an|its|their|his) (?:own )?(?:counter-?\w+|alternative"
         r" (?:text|draft|proposal))"),
        ("defers", "parked shelved", r"(?:parked|shelved) " + _WHAT),
    )
)  # fmt: skip
