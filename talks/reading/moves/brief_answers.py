"""Everyday answers in a few words, also in the first person: "declined with thanks", "poses no problem"."""

from __future__ import annotations

from talks.reading.moves.replies import BARE

# nothing but when and how stands behind "refused" and "agreed" where they answer by themselves
ALONE = (
    r"(?=[.,:;\"]|\Z| on (?:the spot|(?:both|all|every|either|each) (?:\w+ )?(?:counts?|points?|scores?))\b"
    r"| (?:(?:on|last|this|late|early|earlier) )*\w+day\b(?! to\b)| (?:with (?:thanks|regret|a"
    r" smile)|outright|point-blank|out of hand|at once|again|too|twice|yesterday|in turn|in the end|so far"
    r"|within|because|[a-z]+ly)\b(?! (?:to|on|that|with|in)\b))"
)
# (stance, the words it may begin with, pattern); a stance with "!" is that of whoever says so
BRIEFLY: tuple[tuple[str, str, str], ...] = (
    ("accepts!", "poses posed presents presented is was would causes",
     r"(?:(?:poses?|posed|presents?|presented|causes?) (?:[\w']+ )?no|(?:is|was|would be) (?:not a|no)) "
     r"(?:great |particular )?(?:problems?|difficult(?:y|ies)|trouble)\b"),
    ("refuses!", "law laws constitution charter statute statutes rules treaty mandate",
     r"(?:laws?|constitution|charter|statutes?|rules|treaty|mandate) (?:(?:does|do|did|would) not (?:allow"
     r"|permit|provide|foresee|let|give)|(?:forbid|prohibit|preclude|exclude|bar)(?:s|red|ed)?|forbade"
     r"|rule[sd]? (?:it|this|that|such [\w ]{2,20}) out)\b"),
    ("refuses!", "is was are were",
     r"(?:is|was|are|were) for (?-i:(?:the )?[A-Z])[\w' -]{1,30} (?:alone )?to (?:decide|settle|conclude"
     r"|judge|resolve|determine|choose|make|answer|say)\b"),
    ("refuses!", "has have had",
     r"(?:has|have|had) (?:\w+ )?been (?:settled|closed|resolved|decided|answered|dealt with)"
     r"(?=[.,;\"]|\Z| (?:long|once|years|by|in|for)\b)"),
    ("refuses", "not", r"(?<=\")not (?:one|an?|a single) (?:[\w-]+ )?[\w-]+(?=[,.!]\")"),
    ("refuses", "standing holding digging sticking",
     r"(?:standing|holding) (?:firm|fast|out(?! for)|its ground|their ground)\b|digging in\b"
     r"|sticking to (?:its|their|his|her) (?:guns|position|line|refusal)\b"),
    ("refuses", "reacted reacts responded",
     r"(?:react(?:s|ed)|responded) (?:angrily|furiously|coldly|indignantly|negatively|with (?:anger|fury"
     r"|scorn|disdain|indignation))\b"),
    ("accepts", "has have had did does",
     r"(?:did|does) (?:so|as asked|as told|just that)(?=[.,;]|\Z| (?:on|within|at once|last|a|two"
     r"|three)\b)"
     r"|(?:has|have|had) (?:since |now |already |duly )(?:done so|complied|obliged|relented|consented)\b"),
    ("open", "would",
     r"would (?:much )?(?:prefer|rather (?:have|see|wait|start|begin|take|hold|discuss|talk))\b"),
    ("open", "made makes make gave gives give",
     r"ma(?:de|kes?) no (?:\w+ )?(?:commitments?|promises?|pledges?)\b"
     r"|g[ia]ves? no (?:clear|firm|definite|direct|straight|final) (?:answer|reply|commitment"
     r"|undertaking)\b"),
    ("open", "gave gives give",
     r"g[ia]ves? an? (?:qualified|conditional|cautious|guarded|tentative|lukewarm|half-hearted)"
     r" (?:yes|welcome|nod|reply|answer|response|go-ahead|assent|support|backing)\b"),
    ("open", "wants want wanted needs needed asks asked seeks sought demands demanded insists insisted",
     r"(?:wants?|wanted|needs?|needed|ask(?:s|ed) for|seeks?|sought|demand(?:s|ed)|insist(?:s|ed) on) "
     r"(?:[\w-]+ )?(?:guarantees|assurances|clarity|details|safeguards) (?:first"
     r"|before(?:hand)?|in return|in exchange)\b"),
    ("open", "yet",
     r"yet to (?:make up|decide|take a (?:decision|position|stand)|say (?:yes|whether|if)|be (?:convinced"
     r"|persuaded))\b"),
    ("counter_offers",
     "came comes come drew drafted unveiled prepared circulated produced announced has have",
     r"c[ao]mes? back with (?:an?|half|another|its|their|[$€£]?\d)"
     r"|(?:c[ao]mes? (?:up |back |forward |in )?with|drew up|drafted|unveiled|prepared|circulated|produced"
     r"|announced) (?:an?|its|their|his|her) (?:own )?(?:[\w-]+ )?(?:counter-?\w+|alternative\b)"),
    ("accepts", "agree consent", BARE + r"(?:agree|consent)(?: to (?:it|this|that|them))?" + ALONE),
    ("refuses", "oppose reject dismiss refuse decline",
     BARE + r"(?:oppose|reject|dismiss|refuse|decline)(?: (?:it|this|that|them|such \w+))?" + ALONE),
    ("accepts", "yes fine gladly", r"(?<=\")(?:yes|fine|gladly)(?=[,.!]\")"),
    ("open", "perhaps maybe possibly", r"(?<=\")(?:perhaps|maybe|possibly)(?=[,.!]\")"),
    ("open!", "is was",
     r"(?<=\b(?:it|at) )(?:is|was) (?:at least |only |already )?a (?:start|beginning|first step)\b"),
    ("refuses!", "is was will would won't",
     r"(?:is|was) not on(?=[.,;\"])|(?:(?:will|would) (?:not|never)|won't) (?:work|wash|fly"
     r"|do)(?=[.,;\"]|\Z)"),
)  # fmt: skip
