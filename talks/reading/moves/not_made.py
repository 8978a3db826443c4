"""What is told of a move and means that nobody made it: it is denied, foreseen, asked for or negated."""

from __future__ import annotations

import re

from talks.reading.moves import moves
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene, Subject

# "denied reports that he had | agreed": nothing of the kind was done
DENIED = Wording(
    r"\b(?:asked about|den(?:y|ies|ied)|(?:reject|dismiss)(?:s|es|ed)? (?:the |any )?(?:report|claim"
    r"|allegation|accusation|suggestion|rumou?r|charge)s?)\b(?:(?! and )[^,;.\"]){0,60}\Z",
    re.I,
)
IN_CONDITION = Wording(
    r"\b(?:(?-i:[Ii]f)|whether|unless|on (?:the )?condition that) (?!not\b)[^,;.\"]{0,60}\Z", re.I
)
# "wants a guarantee that Ukraine will | never join": what is asked of Ukraine, not what it says
_ASSURED = Wording(
    r"\b(?:guarantees?|assurances?|promises?|pledges?|commitments?|undertakings?|proof|(?<!\ba )demands?)"
    r"(?: (?:from|by) [\w ]{2,30})? that [^,;.\"]{2,50}\Z|\bensur(?:e|es|ed|ing) (?:that )?[^,;.\"]{0,50}\Z",
    re.I,
)
# "believes that Chile would | accept it": what another is thought to do
_BELIEVED = Wording(
    r"\b(?:believe[sd]?|thinks?|thought|expect(?:s|ed)?|predict(?:s|ed)?|hope[sd]?|doubt(?:s|ed)?|suspect(?:s"
    r"|ed)?|assume[sd]?|reckon(?:s|ed)?|fear(?:s|ed)?) (?:that )?(?!(?:he|she|it|they|we|I)\b)"
    r"(?:(?! and\b)[^,;.\"]){2,50} (?:(?:will|would|could|might|may) )?\Z"
)
# what takes a move back, and how far before it
_TAKEN_BACK = ((DENIED, 90), (IN_CONDITION, 70), (_ASSURED, 90), (_BELIEVED, 80))
_ASKING = word_set(
    "demand demands demanded demanding insist insists insisted insisting urge urges urged urging ask asks "
    "asked asking request requests requested requesting recommend recommends recommended recommending "
    "propose proposes proposed proposing suggest suggests suggested suggesting require requires required"
)
# "demanded that Chile | accept the deal", "urged Chile | reject it": its verb is bare
_ASKED_OF = Wording(
    rf"\b(?:{'|'.join(sorted(_ASKING))}) (?:that (?:(?! (?:and|who|which|will|would|has|have|had)\b)"
    r"[^,;.\"]){2,60}|(?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) \Z"
)
# "urged him to | accept the deal"
_TO_DO_IT = Wording(
    r"\b(?:urg|ask|press|pressur|persuad|convinc|push|tell|told|want|expect|order|invit|forc|encourag|implor"
    r"|advis|call(?:s|ed|ing)? on|request|beg|begg|allow|help|lobb|appeal(?:s|ed|ing)? to|warn)(?:e|y)?"
    r"(?:s|d|ed|es|ied|ies|ing)? (?:him|her|them|us|it|me|both|both sides|the two|the other) (?:not )?to \Z"
)
_INFLECTED = ("s", "ed", "ing")
_FAR = 90  # characters
_NOR = Wording(r"\bneither (?:[^.;,\"]{2,50} nor )?(?:the )?\Z", re.I)  # "neither A nor | B has asked"
_NEAR = 24  # characters: "we will | not | accept", told before who says so


def is_not_made(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Denied that it had agreed", "if it agrees", "a guarantee that it will agree": no move."""
    plain = scene.document.plain
    return any(
        wording.search(sentence, plain, max(sentence.start, start - reach), start)
        for wording, reach in _TAKEN_BACK
    ) or _is_asked_of_another(scene, sentence, start)


def _is_asked_of_another(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Demanded that Chile | accept the deal": Chile has accepted nothing."""
    verb = scene.document.tokens[scene.document.token_at(start)].low
    if verb in cues.AUXILIARIES or verb.endswith(_INFLECTED):
        return False
    first = max(sentence.start, start - _FAR)
    asked = (one.search(sentence, scene.document.plain, first, start) for one in (_ASKED_OF, _TO_DO_IT))
    return any(asked)


def negated(scene: Scene, by: Subject, start: int) -> bool:
    """ "Did not offer to": nothing was offered."""
    plain = scene.document.plain
    sentence = scene.document.sentence_at(start)
    first = by.end if by.end <= start else max(sentence.start if sentence else 0, start - _NEAR)
    return bool(
        moves.NEGATION.search((plain[first:start].strip() or by.text).lower())
        or _NOR.search(scene.document, plain, max(0, by.start - _NEAR * 3), by.start)
    )
