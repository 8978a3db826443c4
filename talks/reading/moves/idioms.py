"""Cue table of turns of phrase that answer wherever they stand: what newsrooms say for yes, no and perhaps."""

from __future__ import annotations

from talks.reading.moves.moves import Moves
from talks.reading.moves.replies import THING

_IT = (
    r"(?:it|this|that|them|these|those|any of (?:it|this|that)|(?:the|such an?|any|this|that|either) "
    r"(?:[\w-]+ ){0,2}?(?:idea|request|demand|proposal|plan|suggestion|move|step|offer|call|notion|condition"
    r"|scheme|point|appeal|text|draft|terms|compromise|deal|term|figure|sum|change|arrangement)s?)\b"
)
_NOT = r"(?:will|would|could|did|does|do|can) (?:simply |also |however,? )?(?:not|never)"
_OF = r"(?:of|on|for|to|over|about|in|from) "
_ITS = r"(?:its|their|his|her|a) "
# (stance, the words it may begin with, pattern)
IDIOMS = Moves(
    (
        # no
        ("refuses", "will would could did does do can won't",
         r"(?:" + _NOT + r"|won't) (?:hear (?:of|any\w*)|countenance|contemplate|stand for|brook"
         r"|touch (?:it|that)|put (?:its|their|his|her) (?:name|signature)s? to|bow to|bend to|submit to"
         r"|stomach|swallow|buy(?: into)?|wear) (?:\w+)"),
        ("refuses", "will would", r"(?:will|would) (?:hear|have) n(?:one|othing) (?:of|to do with) \w+"),
        ("refuses", "having had has", r"(?:having|had|has) none of (?:it|that|this)\b"),
        ("refuses", "saw sees see found finds",
         r"(?:saw|sees?|found|finds?) (?:absolutely )?(?:no (?:need|reason|point|use|sense|merit|grounds?)"
         r"|little (?:need|point|merit)|nothing(?: new| good| useful| worthwhile)?) (?:in|for|to"
         r"|of) (?!sign|suggest|indic|comment|alarm|worry)\w+"),
        ("refuses", "turned turns turning thumbed",
         r"(?:turn(?:s|ed|ing)|thumbed) (?:up )?" + _ITS + r"noses? (?:up )?at \w+"),
        ("refuses", "turned turns turning", r"turn(?:s|ed|ing) " + _ITS + r"(?:deaf ear|back|face) (?:to|on|"
                                            r"against) " + THING),
        ("refuses", "gave gives given giving got gets",
         r"(?:g[ai]v(?:e|es|en|ing)|got|gets) (?:an? |the |it |them |this |that |" + THING + r" )?(?:[\w-]+ )?"
         r"(?:short shrift|cold shoulder|thumbs[- ]down|brush-?off|(?:cool|cold|frosty|chilly|icy|hostile"
         r"|stony|dusty|negative) (?:reception|response|reply|welcome|answer))"),
        ("refuses", "laughed waved shrugged swatted batted brushed shouted tossed flung sent threw",
         r"(?:laughed|waved|shrugged|swatted|batted|brushed|shouted|tossed|flung|sent|threw) (?:" + THING
         + "|" + _IT + r") (?:off|aside|away|down|back|out)\b"),
        ("refuses", "laughed waved shrugged swatted batted brushed tossed flung",
         r"(?:laughed|waved|shrugged|swatted|batted|brushed|tossed|flung) (?:off|aside|away) (?:" + THING
         + "|" + _IT + ")"),
        ("refuses", "voted votes", r"vote[sd]? (?:the |this |that |" + THING + r" )?(?:[\w-]+ )?down\b"),
        ("refuses", "took takes", r"(?:took|takes) (?:exception|umbrage|offen[cs]e) (?:at|to) (?:" + THING + "|"
                                  + _IT + ")"),
        ("refuses", "dug digs digging stood stands standing",
         r"(?:dug|digs?|digging) (?:in )?" + _ITS + r"heels(?: in)?\b"),
        ("refuses", "want wants wanted",
         r"wants? (?:nothing (?:of|to do with)|no part of|none of) \w+"),
        ("refuses", "threw throws tore tears binned",
         r"(?:threw|throws|tore|tears|binned) (?:" + THING + r"|it|them) (?:back|out|up|in the face)\b"),
        ("refuses", "lifted", r"lifted neither\b"),
        ("refuses", "cut cuts", r"cuts? short (?:" + THING + "|" + _IT + ")"),
        ("refuses", "slapped slaps struck strikes swept knocked",
         r"(?:slap(?:s|ped)|struck|strikes|swept|knocked) (?:down |aside |away )?(?:" + THING + "|" + _IT
         + r")(?: down| aside| away)?"),
        ("refuses", "quick prompt swift",
         r"(?:quick|prompt|swift) (?:to|in) (?:reject|dismiss|refus|rebuff|turn(?:ing)? down|rule out"
         r"|disown)\w*"),
        ("refuses", "puts put",
         r"puts? the cart before\b"),
        # yes
        ("accepts", "quick prompt swift happy glad",
         r"(?:quick|prompt|swift|happy|glad) (?:to|in) (?:agree|accept|embrac|endors|welcom|approv|oblig"
         r"|comply|say yes)\w*"),
        ("accepts", "jumped leapt leaped pounced seized jumps leaps",
         r"(?:jump(?:s|ed)|lea(?:ps|pt|ped)|pounced|seized) (?:at|on) (?:" + THING + "|" + _IT + ")"),
        ("accepts", "snapped lapped snaps",
         r"(?:snap(?:s|ped)|lapped) (?:up (?:" + THING + "|" + _IT + ")|(?:" + THING + "|" + _IT + r") up)\b"),
        ("accepts", "nodded waved nods",
         r"(?:nodded|nods|waved) (?:through (?:" + THING + "|" + _IT + ")|(?:" + THING + "|" + _IT
         + r") through)"),
        ("accepts", "took takes taken",
         r"(?:took|takes|taken) (?:up )?(?:" + THING + "|" + _IT + r") (?:up|on board)\b|(?:took|takes|taken)"
         r" [\w' ]{2,30} up on (?:" + THING + "|" + _IT + ")"),
        ("accepts", "made makes", r"ma(?:de|kes) " + _ITS + r"peace with (?:" + THING + "|" + _IT + ")"),
        ("accepts", "put puts lent added gave gives",
         r"(?:puts?|lent|added|gave|gives) " + _ITS + r"(?:names?|signatures?|initials|weight|blessing|assent"
         r"|consent|go-ahead|nod|agreement) (?:to|behind) (?:" + THING + "|" + _IT + ")"),
        ("accepts", "said says say",
         r"(?:said|says?) (?:a )?\"?(?:yes|amen|ok(?:ay)?)\"? to \w+"),
        ("accepts", "okayed greenlighted greenlit green-lighted rubber-stamped", r"(?:okayed|green-?li(?:t|ghted)"
         r"|rubber-stamped) \w+"),
        ("accepts", "warmly gratefully readily gladly happily",
         r"(?:warmly|gratefully|readily|gladly|happily) (?:accept|agree|embrac|endors|took up"
         r"|consent)\w*"),
        # perhaps
        ("open", "warmed warming warms", r"warm(?:s|ed|ing) to " + THING),
        ("open", "leaning leans leaned inclined",
         r"(?:lean(?:s|ed|ing)|inclined) (?:towards?|to) (?:accept|a yes|agree|" + THING + ")"),
        ("open", "agreeable amenable receptive",
         r"(?:agreeable|amenable|receptive) to \w+"),
        ("counter_offers", "will would to",
         r"(?:will|would|to) (?:\w+ )?(?:submit|present|table|put forward|make|send|hand over|come (?:up|back)"
         r" with|bring|draft|draw up) (?:a|an|its|their|his) (?:own )?(?:counter-?\w+|alternative"
         r" (?:text|draft|proposal))"),
        ("open", "hedged hedges hedging demurred wavered", r"(?:hedg(?:es|ing)|hedged) (?:on|over|when|about)\b"),
        ("defers", "parked shelved", r"(?:parked|shelved) (?:" + THING + "|" + _IT + ")"),
    )
)  # fmt: skip
