"""Verbs of saying that are several words: "made it clear that", "called on them to"."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set

# "on the president, Hassan Sheikh Mohamud,"
_WHOM = r"[^.,;\"]{2,60}?(?:, [^.,;\"]{2,50}?,)?"
# several words that report what somebody says, and the cue they are; they begin with a word of the last table
PHRASE_VERBS = (
    (
        re.compile(
            r"(?:make|made|makes) (?:it |quite |very |absolutely )*(?:clear|plain)"
            r"(?:,|,? (?:on|in|at|to|during) [\w. ]{2,30}?)?(?: that\b|,(?! that))"
        ),
        "make clear",
    ),
    (
        re.compile(
            r"(?:make|made|makes) (?:quite |very |abundantly |perfectly |absolutely )*(?:clear|plain)"
            r" (?:to \w+ )?(?:that\b|the |his |her |its |their |there |it |they |he |she |no |any |[A-Z])"
        ),
        "make clear",
    ),
    (
        re.compile(
            r"(?:was|is|were|are|remained|remains) (?:also |equally |quite |very |just as )?(?:clear"
            r"|adamant|blunt"
            r"|emphatic|insistent|explicit|categorical|unequivocal) that\b"
        ),
        "make clear",
    ),
    (re.compile(r"(?:hit|shot|fired|struck) back that\b"), "reply"),
    (re.compile(r"threaten(?:ed|s) that\b"), "warn"),
    (re.compile(r"(?:would|could|will|can) (?:only|merely) say\b"), "let know"),
    (
        re.compile(
            r"(?:is|are|was|were|remains?) (?:also |still |(?:quick|keen|careful|at pains|heard) to )?"
            r"(?:of the (?:opinion|view) that|on record as saying|(?<= to )(?:say|add|stress|note|point out"
            r"|emphasise|emphasize|insist|explain|recall|underline))\b"
        ),
        "let know",
    ),
    (re.compile(r"(?:has|had) it that\b"), "let know"),
    (re.compile(r"(?:begs?|begged) to (?:differ|disagree)\b"), "disagree"),
    (
        re.compile(
            r"(?:drew|draws) attention to\b|took (?:exception to|issue with)\b"
            r"|(?:cast|raised) doubts? (?:on|about)\b"
            r"|(?:played|plays) down\b|downplayed\b|hinted at\b|alluded to\b|admitted to\b|spoke of\b"
            r"|sounded (?:an?|the) [^.,;\"]{3,40}(?: note| tone)?:"
        ),
        "remark",
    ),
    (re.compile(r"(?:estimates?|estimated|conveyed|recommended|recommends|held|reckons) that\b"), "hold"),
    (re.compile(r"went on to (?:say|add|warn|note|argue|explain|stress|accuse)\b"), "say"),
    (re.compile(r"(?:pleaded|pleads) with [^.,;\"]{2,60}? to \w"), "urge"),
    (re.compile(r"(?:appealed|appeals) to (?!have\b)[^.,;\"]{2,60}? to \w"), "urge"),
    (
        re.compile(
            r"(?:implored|begged|exhorted|encouraged|reminded) (?!by\b)[^.,;\"]{2,60}? (?:to|that) \w"
        ),
        "urge",
    ),
    (re.compile(r"(?:expressed|expresses|voiced|voices) (?:[\w-]+ ){1,4}that\b"), "express"),
    (re.compile(r"quoted (?:[\w., '-]{2,70} )?as saying\b"), "say"),
    (
        re.compile(
            r"(?:let it be (?:known|understood)|took the (?:view|position|line)|gave (?:an? )?assurances?"
            r"|drove home)"
            r"(?: (?:on|in|at|before|after|during) [^.,;\"]{2,40}?)?(?: that\b|,)"
        ),
        "let know",
    ),
    (re.compile(r"(?:pointed|points) out that\b"), "point out"),
    (re.compile(r"describe[ds] [^.;]{2,90}? as\b"), "describe"),
    (
        re.compile(
            r"(?:praised|hailed|commended|lauded|applauded|congratulated"
            r"|condemned|denounced|deplored|regretted|lamented|rued|ridiculed|commends|praises|hails|condemns"
            r"|denounces|mocked|blasted|slammed)"
            r"(?:, in [^,;\"]{3,60},)? (?!by\b|the (?:door|brakes|phone)\b)[\w\"]"
        ),
        "judge",
    ),
    (
        re.compile(
            r"call(?:ed|s) (?:it|this|that|them|these|those) (?!off|for|on|to|by|at|in|up|back)[a-z\"]"
        ),
        "call",
    ),
    (re.compile(r"(?:blame[ds]|credited) (?!by\b)[\w\"]"), "blame"),
    (
        re.compile(
            r"welcome[ds] (?!by\b)(?!(?:[\w'-]+ ){0,3}(?:offers?|proposals?|ideas?|invitations?|guests?)\b)"
        ),
        "welcome",
    ),
    (re.compile(r"consider(?:s|ed) that\b"), "consider"),
    (
        re.compile(
            r"(?:brand|term|label|dubb|characteri[sz])(?:ed|es|s) [^.,;\"]{2,60}? (?:an? |as )?[\w\"]"
            r"|call(?:ed|s) (?!for|on|off|upon|in|up|a|an|to|by|at|from|out|it off)\b[^.,;\"]{2,60}?"
            r" (?:an?\b|\""
            r"|the only\b|too\b|un\w+|very\b|\w+(?:ive|ful|able|ous|less|come|fair|wrong|good|bad)\b)"
        ),
        "call",
    ),
    (
        re.compile(
            r"(?:rejected|dismissed|brushed aside|shrugged off) (?:(?:(?:the|any|such|those|these|all) )?"
            r"(?:suggestions?|accusations?|charges?|claims?|allegations?|reports?)\b"
            r"|[^.;,\"]{2,60}? as )"
        ),
        "reject",
    ),
    (
        re.compile(
            r"(?:express(?:ed|es)|voice[ds]|signall?ed) (?!no\b|little\b)(?:[\w'-]+ ){0,3}"
            r"(?:concern|regret|displeasure"
            r"|anger|indignation|unease|astonishment|sympathy|condolences|belief|conviction|opinion|worry|worries"
            r"|satisfaction"
            r"|disappointment|support"
            r"|gratitude|appreciation|dismay|alarm|outrage|readiness|willingness|surprise|thanks|hope"
            r"|optimism"
            r"|confidence|fears?|doubts?|frustration|reservations|pessimism|scepticism|skepticism|interest"
            r"|commitment|determination|solidarity|opposition)\b"
        ),
        "express",
    ),
    (re.compile(rf"urge[ds] (?!caution|restraint){_WHOM} to \"?\w"), "urge"),
    (re.compile(rf"call(?:ed|s) (?:on|upon) {_WHOM} to \"?\w"), "call on"),
    (re.compile(r"ask(?:ed|s) (?!to\b|not\b|if\b|about|whether)[^.,;\"]{2,40}? to (?!comment)\w"), "ask"),
    (re.compile(r"(?:released|issued|put out) (?:a|an|its|the|his|her) [^.,;\"]{0,60}?\bsaying\b"), "say"),
)
PHRASE_STARTS = word_set(
    "make made makes expressed expresses voiced voices quoted let took gave drove pointed points released"
    " issued put urged urges called calls asked asks described describes thanked praised hailed commended"
    " lauded applauded congratulated welcomed condemned denounced deplored regretted criticised criticized"
    " blamed mocked blasted slammed rejected dismissed brushed shrugged was is were are remained remains went"
    " pleaded pleads appealed appeals implored begged exhorted encouraged reminded hit shot fired struck"
    " threatened threatens considers considered would could will can has had welcomes blames credited"
    " beg begs drew draws cast raised"
    " played plays downplayed hinted alluded admitted spoke sounded estimate estimates estimated conveyed"
    " recommended recommends held reckons branded brands termed terms labelled labels dubbed characterised"
    " characterized signalled signaled lamented rued ridiculed commends praises hails condemns denounces"
)
