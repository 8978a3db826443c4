"""Cue tables of answers told by a noun: a proposal judged, a refusal owned, "the answer was no"."""

from __future__ import annotations

from talks.reading.moves.moves import Moves
from talks.reading.moves.replies import POOR
from talks.reading.prose.cues import word_set

# "the proposal was designed to divide us": what is said of a thing asked is the answer of whoever says so
_NOUNS = word_set(
    "proposal offer demand request idea plan suggestion initiative draft ultimatum overture appeal "
    "invitation compromise formula package condition"
)
_NOUN = rf"(?:{'|'.join(sorted(_NOUNS))})s?"
_JUDGED = (
    ("refuses",
     r"(?:(?:is|was|were|are|remain(?:s|ed)?|would be|sounds|seems|looks) (?:\w+ly |simply |still "
     r"|quite |now )?\"?"
     + POOR
     + r"|(?:is|was|were|are) (?:an? )?(?:interference|insult|affront|provocation|imposition|humiliation)"
     r"\b|fell (?:far |well )?short"
     r"|(?:did|does|do) not (?:\w+ly )?(?:go far enough|cover|meet|address|reflect|satisfy|solve)\b"
     r"|lack(?:s|ed)? \w+|(?:contain"
     r"|offer|br[io](?:ng|ught)|add|ha[sd])(?:s|ed)? (?:nothing|no chance|little new)|stood no chance"
     r"|(?<!\ba )(?<!\bthe )(?:contradict|violate|ignore|breach|undermine|fail|reward|favou?r"
     r"|threaten)(?:s|ed)? |amount(?:s|ed) to (?:an? )?(?:surrender|capitulation|blackmail|interference"
     r"|\w+)|(?:is|was|were|had been|has been) (?:only |merely )?(?:designed|intended|meant) to"
     r"|would (?:reward|undermine|violate|legitimi[sz]e|divide|amount|destroy|cripple|harm|endanger"
     r"|mean the end)"
     r"|(?:can|could) (?:not|never) be|cannot be|(?:had|has|have) been (?:rejected|refused"
     r"|turned down|ruled out|dismissed)(?! (?:\w+ly )?by))"),
    ("open",
     r"(?:(?:is|was|were|are) (?:\w+ly )?\"?(?:positive|interesting|constructive|useful|welcome"
     r"|encouraging|an? (?:good|positive|important|useful|welcome|first|step)|worth|being|under)\b"
     r"|(?:deserve[sd]?|merit(?:s|ed)?)\b|need(?:s|ed)? (?:more |further |some |to be )?(?:work|time"
     r"|clarification|study|details?|put|discussion|detailed|studied|examined|discussed)|(?:will"
     r"|would|could|can|may) be (?:\w+ly )?(?:studied|considered|examined|discussed|reviewed|put to"
     r"|looked at|weighed)|ha[sd] (?:positive|some|useful|merits?|good))"),
    ("accepts",
     r"(?:is|was|were|are) (?:\w+ly )?(?:acceptable|agreeable|satisfactory|fine|reasonable|fair)\b"
     r"|(?:had|has|have) been (?:accepted|granted|approved|agreed to|met)\b(?! (?:\w+ly )?by)"),
)  # fmt: skip
JUDGEMENTS = Moves(
    tuple(
        (
            stance,
            f"{noun} {noun}s",
            _NOUN + r"(?: (?:for|to|of|by|from|on|made) [\w' -]{2,40}?)? (?:" + said + ")",
        )
        for noun in sorted(_NOUNS)
        for stance, said in _JUDGED
    )
)
_FOR = r"(?:the )?(?P<whose>(?=[A-Z]))"
_ANSWER = (
    r"(?:answer|reply|response|reaction|verdict)(?: (?:from|of|in) (?-i:" + _FOR + r")[\w' -]{2,30}?)?"
    r"(?:, [^,;.\"]{3,60},| to [^,;.\"]{3,50}?)?"
)
_MET_WITH = (
    r"(?:got|gets|drew|draws|met with|won|earned|received|brought|found|r[au]ns? into) (?:an?|the|its|no)?"
    r" ?(?:[\w-]+ ){0,3}?"
)
_NO = (
    r"(?:unacceptable|not acceptable|out of the question|a non-starter|inadmissible|unthinkable"
    r"|intolerable|not (?:an option|possible|negotiable|enough|on the table|up for \w+)|off the table"
    r"|no option|impossible|inconceivable|a red line|a step too far)\b"
)
# "dropped its | opposition to" is none
_KEPT = r"(?<!dropped its )(?<!dropped their )(?<!lifted its )(?<!ended its )(?<!softened its )"
# "Khartoum's refusal to", "its rejection of", "the refusal by Baku to": whoever owns the noun answers
NAMED = Moves(
    tuple(
        (stance, nouns, rf"{_KEPT}(?:{'|'.join(nouns.split())})(?: (?:by|from"
                        rf"|of) (?:the )?(?=(?-i:[A-Z])[\w ]{{2,30}}"
                        r" (?:to|of|had|has|was|is|came|followed)\b)| to\b| of\b| for (?:the|any|an?)\b)")
        for stance, nouns in (
            ("refuses", "refusal rejection opposition unwillingness"),
            ("accepts", "acceptance approval endorsement"),
        )
    )
)  # fmt: skip
# "Tehran's answer was a curt no", "for Tehran that is out of the question": only behind something asked
OWNED = Moves(
    (
        ("refuses", "answer reply response reaction verdict",
         _ANSWER + r",? (?:is|was|has been|had been|remains|came)[:,]? \"?(?:an? )?(?:\w+ly )?(?:[\w-]+"
                   r"[:,]? )?\"?(?:no\b"
         r"|icy|frosty|chilly|cold|hostile|angry|scathing|furious|dismissive|scornful|indignant|blunt"
         r"|negative|refusal|rejection|never|not yet|non-committal no)"),
        ("accepts", "answer reply response reaction verdict",
         _ANSWER + r",? (?:is|was|has been|had been|came)[:,]? \"?(?:an? )?(?:\w+ly )?(?:[\w-]+ )?(?:yes\b"
         r"|affirmative|consent)"),
        ("open", "answer reply response reaction verdict",
         _ANSWER + r",? (?:is|was|has been|had been|remains|came)[:,]? \"?(?:an? )?(?:\w+ly"
                   r" )?(?:positive|cautious"
         r"|guarded|evasive|vague|maybe|perhaps|encouraging|lukewarm|cool|yes, but|non-?committal)"),
        ("refuses", "for",
         r"(?<![a-z] )for (?-i:" + _FOR + r")[\w' -]{2,30}?,? (?:it|this|that|such|any|an?"
         r"|the)\b[\w' -]{0,40}? (?:is"
         r"|was|would be|remains?|were|are) (?:\w+ly )?" + _NO),
        ("refuses", "got gets drew draws met won earned received brought found ran",
         _MET_WITH + r"(?:no|refusal|rejection|thumbs[- ]down|brush-?off|rebuff|resistance|opposition"
                     r"|objections?"
         r"|veto)\"? (?:from|in|by) (?-i:" + _FOR + ")"),
        ("accepts", "got gets drew draws met won earned received brought found",
         _MET_WITH + r"(?:yes|approval|consent|blessing|green light|go-ahead|nod|thumbs[- ]up|acceptance"
         r"|(?:support|backing)(?= in\b)|endorsement)\"? (?:from|in|by|of) (?-i:" + _FOR + ")"),
        ("accepts", "welcomed", r"(?<=(?:was|een) )welcomed in (?-i:" + _FOR + ")"),
        ("refuses", "rejected dismissed refused",
         r"(?<=(?:was|een) )(?:rejected|dismissed|refused) in (?-i:" + _FOR + ")"),
        ("refuses", "go went found",
         r"(?:go down well|went down badly|found no (?:favou?r|takers|support)) (?:in|with|among)"
         r" (?-i:" + _FOR + ")"),
        ("refuses", "not too insufficient no off unacceptable out inadmissible unthinkable "
         "impossible intolerable inconceivable non-starter",
         r"(?:unacceptable|out of the question|inadmissible|unthinkable|impossible|intolerable|inconceivable"
         r"|not (?:enough|acceptable|an option)|too (?:little|much|late)|insufficient|no option|off the table"
         r"|non-starter) (?:for|to|in) (?-i:" + _FOR + r")"),
    )
)  # fmt: skip
