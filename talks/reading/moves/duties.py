"""The words in which a duty is laid on somebody: must, has to, needs to, ought to."""

from __future__ import annotations

from talks.reading.moves.asks import ASKABLE

DUTIES: tuple[tuple[str, str, str], ...] = (
    ("demand", "has have must need needs had needed ought",
     r"(?:must|needs? to|needed to|has to|have to|had to|ought to) (?:first |now |also |at least |\w+ly )?"
     + ASKABLE),
    ("demand", "must should has have had",
     r"(?:must|should|(?:has|have|had) to) (?:\w+ly |first |also |now |always )?be (?:neutral\b"
     r"|the (?:only |sole )?(?:basis|starting point|framework)"
     r"|part of (?:the|any|an?)\b|a (?:party|precondition) )"),
    ("demand", "must",
     r"must (?:first |also |now |always )?be (?:\w+ly )?(?:beneficial|fair|balanced|comprehensive"
     r"|inclusive|sustainable|unconditional|immediate|credible|verifiable|permanent|lasting|reciprocal"
     r"|equal|enforceable|transparent)\b"
     r"|must (?:first |also |now |\w+ly )?(?:be out\b|be gone\b|be off\b)"),
    ("demand", "must",
     r"must (?:first |also |now |\w+ly )?(?!be\b|have\b|include\b|first\b|also\b|now\b)\w+"),
    ("demand", "must need needs needed has have had",
     r"(?:has|have) to be (?:made (?:by|in|with|public|part)|drawn|given|taken|sent|settled|decided)\b"
     r"|(?:must|needs? to|needed to|(?:has|have|had) to) (?:first |also |now "
     r"|\w+ly )?(?:be (?:\w+ly )?(?:lifted|released|withdrawn|opened|reopened|finished|restarted"
     r"|included|guaranteed|recogni[sz]ed|respected|removed|stopped|halted|implemented|binding|returned"
     r"|freed|paid|dropped|dismantled|ended|part of|put in writing|based on)|remain on the table"
     r"|come first|rest on|include|begin with|start with|go through|guarantee)\b"),
    ("demand", "must has have had need needs needed",
     r"(?<!\bwhat )(?:must|(?:has|have|had|needs?|needed) to) (?:first |also |now "
     r"|\w+ly )?be (?:disarmed|disbanded|dissolved|returned|fulfilled|met\b|honou?red|kept\b|reversed"
     r"|revoked|repealed|suspended|frozen|unfrozen|restored|reinstated|recogni[sz]ed|protected|punished"
     r"|prosecuted|held (?:to account|accountable|responsible)|brought to justice|reduced|cut\b"
     r"|renegotiated|rewritten|amended|demilitari[sz]ed|vacated|compensated|repatriated|represented"
     r"|consulted|involved|at the table|put on paper|spelled out|answered|done)\b"
     r"|must (?:first |also |now |\w+ly )?be (?!said\b|noted\b|seen\b|admitted\b|remembered\b|held\b"
     r"|born\b|understood\b)(?:\w+ed|taken|given|written|sent|put|drawn|held|withdrawn)\b"),
    ("demand", "will would",
     r"(?:will|would) (?:now |also |again )?appeal to (?:the )?(?-i:[A-Z])[^.;,\"]{1,60}? (?:to|for) \w+"),
    ("demand!", "will would",
     r"(?<!it )(?<!he )(?<!we )(?<!I )(?<!she )(?<!they )(?:will|would) (?:first |also )?have to (?:abide"
     r"|comply|respect|honou?r|recogni[sz]e|withdraw|stop|halt|release|disarm|apologi[sz]e)\b"),
    ("demand", "badly urgently really very desperately",
     r"(?<=(?-i:[wW])e )(?:very much|badly|urgently|really|desperately) need (?!to\b|time\b|help\b)\w+"),
)  # fmt: skip
