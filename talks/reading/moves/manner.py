"""In what manner a move is made: what it bears on, and if it is actual, future, conditional or negated."""

from __future__ import annotations

import re

from talks.plover import Modality, Mode


def _any_of(stems: str) -> re.Pattern[str]:
    """A word that begins with one of the stems; `_` in a stem is a space."""
    return re.compile(rf"\b(?:{'|'.join(stems.split())})".replace("_", " "), re.I)


# The first that matches wins: from what is plainest to what is widest.
_ASKED: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("meet", _any_of(r"talks negotiat dialogue meet summit mediat consultation")),
    (
        "yield",
        _any_of(
            "withdraw pull_back pull_out remov releas free\\b freed disarm dismantl cease truce halt stop"
            " end\\b ending lift return hand_over surrender give_up eas(?:e|ing)\\b de-?escalat freez suspend"
            " limit reduc open reopen unblock access corridor"
        ),
    ),
    (
        "assist",
        _any_of(
            "aid\\b fund financ billion million assist support suppl weapon grant loan compensat reparation"
        ),
    ),
    (
        "change",
        _any_of(
            "reform election constitution referendum autonom independen power-sharing recogni guarantee"
            " assurance law status membership rights transition treaty"
        ),
    ),
)
_THREATENED: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("relations", _any_of(r"walk leav quit boycott sever\b expel recall")),
    ("restrict", _any_of(r"sanction tariff embargo export import econom penalt ban\b costs?\b")),
    ("violence", _any_of(r"milita force attack strike offensive war\b bomb invad retaliat fighting")),
)
_CONDITIONAL = _any_of(
    "if\\b unless provided as_long_as on_condition on_the_condition in_return in_exchange"
    " once\\b would could might"
)
_NEGATED = _any_of("not\\b never no_longer cannot can't won't refus reject declin rul(?:e|es|ed|ing)_out")
_FUTURE = _any_of("will\\b shall\\b going_to threaten vow pledg promis ready_to prepared_to willing_to")


def mode_of(kind: str, words: str) -> Mode | None:
    """What the move bears on, from the words of its clause; None where they do not say."""
    table = _THREATENED if kind == "threat" else _ASKED
    return next((mode for mode, pattern in table if pattern.search(words)), None)


def modality_of(words: str, condition: str | None) -> Modality:
    """How the move stands in its clause; most diplomatic sentences are future or conditional."""
    if condition or _CONDITIONAL.search(words):
        return "conditional"
    if _NEGATED.search(words):
        return "negated"
    return "future" if _FUTURE.search(words) else "actual"
