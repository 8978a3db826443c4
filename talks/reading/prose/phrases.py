"""Verbs of saying that are several words: "made it clear that", "called on them to"."""

from __future__ import annotations

import re

# "on the president, Hassan Sheikh Mohamud,"
_WHOM = r" [^.,;\"]{2,60}?(?:, [^.,;\"]{2,50}?,)?"
_WHEN = (
    r"(?:,? (?:(?:on|in|at|to|before|after|during|late|early|through|via|from|by) [^.,;\"]{2,40}?"
    r"|yesterday|today|again|repeatedly|publicly|privately))?"
)
_FEELINGS = (
    "concern regret displeasure anger indignation unease astonishment sympathy condolences belief conviction"
    " opinion worry worries satisfaction disappointment support gratitude appreciation dismay alarm outrage"
    " readiness willingness surprise thanks hope optimism confidence fears? doubts? frustration reservations"
    " pessimism scepticism skepticism interest commitment determination solidarity opposition"
).replace(" ", "|")
_RUMOURS = r"(?:suggestions?|accusations?|charges?|claims?|allegations?|reports?)\b"
_TAGS = (
    r"(?:an?\b|\"|the only\b|too\b|un\w+|very\b|\w+(?:ive|ful|able|ous|less|come|fair|wrong|good|bad)\b"
    r"|\w+(?:al|ic|ent|ant|ine|ary|ory|ing|ed|able|se|ue)(?=[.,;]| and\b| but\b))"
)

# what several words report what somebody says: the first of them, what must follow it, the cue they are
_PHRASES = (
    ("make made makes",
     r" (?:it |quite |very |absolutely )*(?:clear|plain|known)(?:,|" + _WHEN + r")(?: that\b|,(?! that))",
     "make clear"),
    ("make made makes",
     r" (?:quite |very |abundantly |perfectly |absolutely )*(?:clear|plain) (?:to \w+ )?"
     r"(?:that\b|the |his |her |its |their |there |it |they |he |she |no |any |[A-Z])",
     "make clear"),
    ("was is were are remained remains",
     r" (?:also |equally |quite |very |just as )?(?:clear|adamant|blunt|emphatic|insistent|explicit"
     r"|categorical|unequivocal) that\b",
     "make clear"),
    ("hit shot fired struck", r" back that\b", "reply"),
    ("threatened threatens", r" that\b", "warn"),
    ("would could will can",
     r" (?:(?:only|merely) say|say (?:only|merely|no more than|little more than) that)\b", "let know"),
    ("is are was were remains remain",
     r" (?:also |still )?(?:of the (?:opinion|view) that|on record as saying"
     r"|(?:quick|keen|careful|at pains|heard) to (?:say|add|stress|note|point out|emphasi[sz]e|insist"
     r"|explain|recall|underline))\b",
     "let know"),
    ("has had", r" it that\b", "let know"),
    ("beg begs begged", r" to (?:differ|disagree)\b", "disagree"),
    ("put puts", r" the (?:figure|number|toll|cost|total|price|losses)\b[^.,;]{0,40} at\b", "hold"),
    ("dispute disputes disputed contest contests contested", r" (?:this|that|it|them)\b", "deny"),
    ("contest contests contested", r" the\b", "deny"),
    ("reported", r" (?!as\b|to\b|on\b|for\b|from\b|by\b|that\b|in\b)\w", "report"),
    ("drew draws", r" attention to\b", "remark"),
    ("highlighted highlights", r" (?:the|his|her|its|their|how|[A-Z]\w+'s) \w", "remark"),
    ("took takes", r" (?:exception to|issue with)\b", "remark"),
    ("cast raised", r" doubts? (?:on|about|over)\b", "remark"),
    ("played plays", r" down\b", "remark"),
    ("downplayed downplays", r" \w", "remark"),
    ("hinted hints", r" at\b", "remark"),
    ("alluded alludes admitted", r" to\b", "remark"),
    ("spoke speaks",
     r"(?:,? (?:late |early )?(?:on |last )?[A-Z]\w+day(?: night| morning| evening| afternoon)?,?)? of\b",
     "remark"),
    ("threw put laid placed pinned heaped lays puts places shifted",
     r" (?:all |much of |most of |part of |some of )?the (?:whole |entire )?(?:blame|responsibility"
     r"|fault)\b[^.,;]{0,30}? (?:on|upon|at|with)\b",
     "blame"),
    ("sounded sounds struck", r" (?:an?|the) [^.,;\"]{3,40}(?: note| tone)?:", "remark"),
    ("estimate estimates estimated conveyed recommended recommends ratified manifested", r" that\b", "hold"),
    ("put puts", r" it (?:(?:more|most|rather|quite|very|less|just) )?[a-z]+: ", "say"),
    ("went goes", r" on to (?:say|add|warn|note|argue|explain|stress|accuse)\b", "say"),
    ("pleaded pleads", r" with [^.,;\"]{2,60}? to \w", "urge"),
    ("appealed appeals", r" for (?:calm|restraint|patience|unity|reason|dialogue|peace)\b", "urge"),
    ("appealed appeals", r" to (?!have\b)[^.,;\"]{2,60}? to \w", "urge"),
    ("implored begged exhorted encouraged reminded", r" (?!by\b)[^.,;\"]{2,60}? (?:to|that) \w", "urge"),
    ("expressed expresses voiced voices", r" (?:[\w-]+ ){1,4}that\b", "express"),
    ("took takes used uses went goes appeared",
     r" (?:to|an?|the|his|her|on) [^.,;\"]{2,60}? to (?:say|announce|warn|insist|declare|claim|deny|argue"
     r"|repeat|reiterate|stress|accuse|confirm)\b",
     "say"),
    ("reported", r" (?:[\w., '-]{2,70} )?as (?:saying|having said)\b", "say"),
    ("quoted cited", r" (?:[\w., '-]{2,70} )?as saying\b", "say"),
    ("notified notifies alerted alerts apprised", r" (?!by\b)[^.,;\"]{2,60}? that\b", "let know"),
    ("let lets", r" it be (?:known|understood)" + _WHEN + r"(?: that\b|,)", "let know"),
    ("took takes", r" the (?:view|position|line)" + _WHEN + r" that\b", "let know"),
    ("gave gives", r" (?:an? )?assurances?" + _WHEN + r" that\b", "let know"),
    ("assured assures", r" (?:him|her|them|the [\w ]{3,30}|[A-Z][\w ]{2,30}) of\b", "let know"),
    ("drove", r" home that\b", "let know"),
    ("pointed points", r" out that\b", "point out"),
    ("described describes", r" [^.;]{2,160}? as\b", "describe"),
    ("praised hailed commended lauded applauded congratulated condemned denounced deplored regretted"
     " lamented rued ridiculed mocked blasted slammed praises hails commends condemns denounces",
     r"(?:, in [^,;\"]{3,60},)? (?!by\b|the (?:door|brakes|phone)\b)[\w\"]", "judge"),
    ("call called calls",
     r" (?:it|this|that|them|these|those) (?!off|for|on|to|by|at|in|up|back)[a-z\"]", "call"),
    ("blamed blames credited criticised criticized faulted reproached chided rebuked lambasted decried",
     r" (?!by\b)[\w\"]", "blame"),
    ("considers considered", r" that\b", "consider"),
    ("called calls",
     r" (?!for|on|off|upon|in|up|a|an|to|by|at|from|out|it off)\b[^.,;\"]{2,60}? " + _TAGS, "call"),
    ("branded brands termed terms labelled labels dubbed characterised characterized",
     r" (?!of\b|in\b)[^.,;\"]{2,60}? (?:an? |as )?[\w\"]", "call"),
    ("rejected dismissed",
     r" (?:(?:(?:the|any|such|those|these|all) )?" + _RUMOURS + r"|[^.;,\"]{2,60}? as )", "reject"),
    ("brushed shrugged",
     r" (?:aside|off) (?:(?:(?:the|any|such|those|these|all) )?" + _RUMOURS + r"|[^.;,\"]{2,60}? as )",
     "reject"),
    ("expressed expresses voiced voices signalled signaled",
     r" (?!no\b|little\b)(?:[\w'-]+ ){0,3}(?:" + _FEELINGS + r")\b", "express"),
    ("urged urges",
     r" (?:(?:the )?(?:utmost|greatest|maximum|more) )?(?:restraint|patience|calm|moderation)\b",
     "urge"),
    ("urged urges", r"(?! caution| restraint)" + _WHOM + r" to \"?\w", "urge"),
    ("called calls", r" (?:on|upon)" + _WHOM + r" to \"?\w", "call on"),
    ("asked asks", r" (?!to\b|not\b|if\b|about|whether)[^.,;\"]{2,40}? to (?!comment)\w", "ask"),
    ("released issued", r" (?:a|an|its|the|his|her) [^.,;\"]{0,60}?\bsaying\b", "say"),
    ("put", r" out (?:a|an|its|the|his|her) [^.,;\"]{0,60}?\bsaying\b", "say"),
)  # fmt: skip
PHRASE_CUES = frozenset(cue for _, _, cue in _PHRASES)
_OF_A_WORD: dict[str, list[tuple[re.Pattern[str], str]]] = {}
for _words, _rest, _cue in _PHRASES:
    for _word in _words.split():
        _OF_A_WORD.setdefault(_word, []).append((re.compile(_rest), _cue))
PHRASE_STARTS = frozenset(_OF_A_WORD)


def phrase_at(word: str, plain: str, behind: int, end: int) -> str | None:
    """The cue of the phrase that a word begins, told by what stands behind it."""
    for pattern, cue in _OF_A_WORD.get(word, ()):
        if pattern.match(plain, behind, end):
            return cue
    return None
