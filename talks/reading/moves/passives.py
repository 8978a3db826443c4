"""An answer that names nobody: "the offer was declined" is that of whoever the offer was made to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from talks.reading.findings import DemandFound, Finding
from talks.reading.grammar.whose import owner_of_noun
from talks.reading.moves.answer import Asked
from talks.reading.moves.asked_before import SOON
from talks.reading.moves.movers import clause_end, matches
from talks.reading.moves.moves import Moves
from talks.reading.moves.not_made import IN_CONDITION
from talks.reading.moves.stand_ins import the_two
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_NOUN = (
    r"(?:offer|request|proposal|demand|suggestion|idea|plan|appeal|call|invitation|condition|plea|petition|wish"
    r"|ultimatum|deadline|draft|compromise|counter-?(?:proposal|offer))s?"
)
_WAS = (
    r"(?:was|were|(?:has|have|had) been|is|are|got|gets) (?:[\w-]+ly |again |at once |promptly |all |both )?"
)
_NOT_BY = r"\b(?! (?:\w+ly )?(?:by|to)\b)"
_AUX = "was were has have had is are got gets & "
_AGENTLESS = Moves(
    (
        ("refuses", _AUX + "rejected refused declined denied rebuffed dismissed ignored spurned turned "
                           "thrown shot brushed voted snubbed overruled struck",
         _WAS + r"(?:rejected|refused|declined|denied|rebuffed|dismissed|ignored|spurned|snubbed|overruled"
         r"|(?:turned|thrown|shot|brushed|voted|struck) (?:down|out|aside))" + _NOT_BY),
        ("refuses", _AUX + "not",
         _WAS + r"not (?:yet )?(?:been )?(?:accepted|granted|approved|met|agreed(?: to)?|endorsed|adopted"
         r"|heeded|satisfied)" + _NOT_BY),
        ("accepts", _AUX + "accepted granted approved met agreed endorsed adopted heeded taken satisfied",
         _WAS + r"(?:accepted|granted|approved|met|agreed(?: to)?|endorsed|adopted|heeded|taken up|satisfied)"
         + _NOT_BY),
        ("defers", _AUX + "put postponed deferred referred held noted left shelved",
         _WAS + r"(?:put (?:off|aside|on hold)|postponed|deferred|referred|held over|left (?:open|for later)"
         r"|shelved|noted)" + _NOT_BY),
        ("refuses", "passed expired lapsed ran",
         r"(?:passed|expired|lapsed|ran out) (?:unheeded|unmet|without (?:an?|any|its|his)"
         r" (?:\w+ )?(?:response|reply|answer|release|withdrawal|agreement|move|compliance))\b"),
        ("open", _AUX + "met",
         _WAS + r"met with (?:[\w-]+ )?(?:interest|curiosity|caution|reserve)\b"),
        ("refuses", _AUX + "met",
         _WAS + r"met with (?:[\w-]+ )?(?:silence|derision|anger|scorn|outrage|hostility|indignation)\b"),
        ("refuses", "went fell got found came met",
         r"(?:went (?:unheeded|nowhere)|fell (?:on (?:deaf|stony)|flat)|got nowhere|found no (?:takers?"
         r"|favou?r|support|echo)|came to n(?:othing|aught)|met with (?:a |an )?(?:\w+ )?(?:refusal"
         r"|rejection|resistance|opposition|rebuff))\b(?! (?:from|by)\b)"),
    )
)  # fmt: skip
_THE = re.compile(
    r"(?:\b(?:the|this|that|these|those|both|such an?|his|her|its|their|an? (?-i:(?=[A-Z])))|\w's?|s')"
    r" (?:[\w-]+ ){0,2}?"
    + _NOUN
    + r"(?: (?:for|to|of|from|that|by|on|(?:made|set|put|presented|tabled) by) [^.;,]{2,70}?)?,? \Z",
    re.I,
)
_RIGHT = re.compile(r"(?:but )?(?:access|permission|entry|an (?:exemption|extension)) ", re.I)

# "made an offer last week. | It was turned down"
_IT = re.compile(r"(?:(?:but|and|yet) )?(?:it|this|that|both|they) ", re.I)


def unnamed(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """The answers whose party only the question names, where one alone can be meant."""
    scene, plain = asked.scene, asked.scene.document.plain
    for stance, match in matches(scene, sentence, _AGENTLESS):
        what = _THE.search(plain, sentence.start, match.start())
        if what is None and stance in ("refuses", "accepts"):
            what = _IT.fullmatch(plain, sentence.start, match.start()) or _RIGHT.fullmatch(
                plain, sentence.start, match.start()
            )
        if what is None or not scene.outside_quotation(match.start()):
            continue
        if IN_CONDITION.search(sentence, plain, sentence.start, match.start()):
            continue  # "even if his request is rejected"
        party = _of_whom(scene, sentence, match.start(), asked.demands)
        if party is not None:
            by = Subject("party", what.group().strip(), what.start(), what.end(), None, party, (party,))
            end = clause_end(scene, sentence, match.start())
            yield asked.answer(sentence, stance, by, match.start(), end)


def _of_whom(scene: Scene, sentence: Sentence, end: int, demands: list[Finding]) -> str | None:
    """The only party that was asked; else the other of the two whom the article is about."""
    owner = owner_of_noun(scene, sentence, end - 2, end - 1)
    asked = _nearest(scene, sentence, end, demands, owner.party if owner else None)
    if asked is not None and len(asked.of) == 1:
        return asked.of[0]
    asker = asked.by if asked is not None and asked.by else owner.party if owner else None
    others = [key for key in the_two(scene) if key != asker]
    return others[0] if asker is not None and len(others) == 1 and not (asked and asked.of) else None


def _nearest(
    scene: Scene, sentence: Sentence, end: int, demands: list[Finding], asker: str | None
) -> DemandFound | None:
    """What was asked last, of the asker if the noun is his: in this sentence, or within the two before it."""
    last = None
    for finding in demands:
        asked = cast(DemandFound, finding.payload)
        place = scene.document.sentence_at(finding.evidence[0].start)
        if place is None or finding.evidence[0].start >= end or sentence.index - place.index > SOON:
            continue
        if asked.demand_kind in ("demand", "offer", "guarantee") and asker in (None, asked.by):
            last = asked
    return last
