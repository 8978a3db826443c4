"""Whether enough is told of a meeting to be one: a place or a day, and somebody who meets."""

from __future__ import annotations

import re

from talks.reading.meetings.drafts import Draft

_TO_COME = re.compile(
    r"\b(?:next|another|further|follow-up|fresh|new|forthcoming|upcoming|planned|second|third|fourth|fifth|sixth|return"
    r"|again|(?:to|will|would|later) (?:meet|hold|host|convene|receive|see|be held|take place|visit"
    r"|travel|go on|continue|resume|restart|reconvene|open|begin|start|go ahead|get under way|kick off)"
    r"|(?:is|are|was|were) (?:expected|due|set|scheduled|slated|poised) to)\b"
)
_WAS_OFF = re.compile(
    r"^(?!.*\b(?:to|will|would|could|may|might) be (?:cancell?ed|scrapped|called off)).*\b(?:was|were"
    r"|been|had|have|has|(?:fell|came) \w+|collapsed|foundered|evaporated|flopped|did not|never)\b",
    re.S,
)
# "a meeting with the prime minister is not on the agenda", "have no plans to meet"
_NONE_PLANNED = re.compile(
    r"\b(?:meeting|talks|summit|encounter)\b[^.;\"]{0,80} (?:(?:is|are|was|were) (?:not (?:on the"
    r"|planned|foreseen|envisaged)|denied by)|has not been planned)|\b(?:no plans? (?:to meet|for (?:a"
    r"|any) meeting)|(?:will not|won't|would not) meet)\b"
)
_IN_DOUBT = re.compile(r"\b(?:if|unless|could|whether)\b")
# one known party met somebody whom no table knows
_WITH_SOMEBODY = re.compile(
    r"\b(?:met|meets?|(?:met|meets?)\b[^.;\"]{0,60}? with|(?:talks|meeting|discussions|negotiations) with)"
    r" (?!with (?:his|her|its|their)\b|(?:in|at|on|for|to|again|there|here|his|her|its|their|behind|last"
    r"|this|reporters|journalists|supporters|voters|relatives|families)\b)"
)
# "met on the sidelines of the assembly": that is where
_ASIDE = re.compile(
    r"\b(?:met|meeting|talks|encounter)\b[^.;]* on the (?:sidelines|margins|fringes) of\b|\A\W*On the"
    r" (?:sidelines|margins|fringes) of\b[^.;]* (?:met|meeting|talks)\b"
)
# verbs whose object sits there too, whoever it is
_TWO_SIDED = frozenset({"met", "received", "saw", "spoke"})
_AN_OBJECT = re.compile(
    r"\b(?:met|received|saw|spoke(?: by (?:tele)?phone| briefly| [a-z]+day| on [A-Z][a-z]+day)* (?:with|to))"
    r" (?:with |separately |briefly |again |privately |informally )*"
    r"(?!(?:his|her|its|their|in|at|on|for|to|there|here|behind|last|this|every|reporters|journalists|supporters|voters|relatives"
    r"|families|by|from|as|until|during|after|before|since|the (?:press|media|nation|families))\b)\w"
)
# "the opposition leader and the president, Nyusi, met": of one no table knows the party
_TWO_MET = re.compile(
    r"\b(?:[A-Z][\w.'-]*|leader|minister|army),? and [^.;\"]{2,70} (?:met|meet|s[ai]t down)\b"
)
_OF_ITS = re.compile(
    r"\b(?:meetings?|summit|session|talks|conference) (?:of|between"
    r"|among) (?:the )?[A-Z][\w-]+(?: [a-z-]+){0,3}"
    r" (?:ministers|leaders|members|states|countries|commissioners|presidents|ambassadors|envoys)\b"
)
# "a dialogue that ran from April 2013 to August 2015" is no meeting
_A_PROCESS = re.compile(
    r"\b(?:between|from) (?:[A-Z][a-z]+ )?(?:19|20)\d\d (?:and|to|until|till|through) (?:[A-Z][a-z]+"
    r" )?(?:19|20)\d\d\b"
)
_HOPE = re.compile(r"\b[Hh]op(?:e|es|ed|ing)(?: that)?\b[^.;]{0,60}\b(?:soon|shortly|future)\b")
# "ahead of the meeting, A said": of one that other sentences tell of
_POINTED_AT = re.compile(r"\b(?:[Aa]head of|[Bb]efore|[Pp]rior to) (?:the|their|this) (?:[a-z-]+ )?meeting\b")
_PLURALS = frozenset({"meetings", "sessions", "rounds", "summits", "calls", "contacts", "conferences"})
_WERE_HELD = re.compile(
    r"\b(?:held|had) (?:[a-z-]+ )?(?:meetings|talks|contacts) in [A-Z]\w+ with\b|\b(?:(?:were|have been"
    r"|had been) held|took place|ha(?:ve|d) taken place) in\b"
)
# "suspended their peace talks on Monday" was no meeting of that day
_BREAKS_THEM_OFF = re.compile(
    r"\b(?:suspend(?:s|ed)|halt(?:s|ed)|bro(?:ke|ken) off|froze|abandon(?:s|ed)|(?:pulled out of|withdrew"
    r" from)) (?:(?:their|its|the|all|these|any|peace|direct|indirect|formal|further|ceasefire) )*"
    r"(?:talks|negotiations|dialogue|consultations)\b"
)
_BROKEN_OFF = re.compile(
    r"\b(?:broken? off|broke off|suspended|halted|froze|frozen|stalled|walked out of|withdrew from)\b"
)
_TWO = 2


def is_enough(draft: Draft) -> bool:
    """A place or a day, and somebody who meets; or two parties on the phone."""
    dated, seated = draft.when.date_text is not None, draft.attendance.count
    if draft.format == "phone":
        return (dated or draft.certainty == "held") if seated > 1 else seated == 1 and _is_told_exactly(draft)
    if draft.attendance.forum and seated <= 1:
        # "the NATO-Russia Council is to meet in Brussels on 12 January", "EU ministers met on Monday"
        return dated and (draft.place is not None or (seated == 1 and _is_exact(draft)))
    if _tells_of_none(draft):
        return False
    if _was_surely_planned(draft):
        return True
    if draft.attendance.guessed:
        return draft.place is not None and dated
    if seated == 1:
        return _is_of_one(draft)
    ahead = draft.certainty == "expected" and not _POINTED_AT.search(draft.spans[0].quote)
    two = seated == len(draft.attendance.posts) == _TWO
    if two and ahead and draft.title.lower().split(" ")[0] in ("meet", "meets", "met"):
        return True  # two named office holders "are to meet": the day is still to come
    aside = draft.certainty == "held" and _ASIDE.search(draft.spans[0].quote) is not None
    return seated > 1 and (draft.place is not None or dated or aside)


def _tells_of_none(draft: Draft) -> bool:
    """Meetings in general, a process of years, a hope, a plan that is none, talks that broke off."""
    quote, placed = draft.spans[0].quote, draft.place is not None
    dated, held = draft.when.date_text is not None, draft.certainty == "held"
    expected, plural = draft.certainty == "expected", draft.title.lower() in _PLURALS
    if plural and held and not dated and not (placed and _WERE_HELD.search(quote)):
        return True  # "its participation in the Ergneti meetings"
    if plural and expected and not (draft.named or dated):
        return True  # "expects important meetings in Brussels"
    if expected and placed and not dated and not _is_planned(draft):
        return True
    if placed:
        return False
    broken_off = _BREAKS_THEM_OFF.search(quote) or (not _is_exact(draft) and _BROKEN_OFF.search(quote))
    return bool((held and broken_off) or _A_PROCESS.search(quote)) or _is_hoped_for(draft)


def _was_surely_planned(draft: Draft) -> bool:
    """What was called off or denied had been one, though it has neither place nor day."""
    quote, seated = draft.spans[0].quote, draft.attendance.count
    named = seated > 1 and not draft.attendance.guessed
    surely = draft.certainty == "cancelled" or (draft.certainty == "postponed" and draft.named > 1)
    if surely and named and _WAS_OFF.search(quote):
        return True  # "a fourth meeting was called off": it needs no day to be one
    if draft.certainty == "denied" and seated > 1 and _NONE_PLANNED.search(quote):
        return True
    dated = draft.when.date_text is not None
    if draft.certainty == "cancelled" and seated > 1 and dated and _WAS_OFF.search(quote):
        return True  # "the session of April was called off": of those whose talks these are
    # "a session with the Movement, planned for Friday in Bor, was put off"
    called_off = draft.certainty in ("postponed", "cancelled") and _is_exact(draft)
    return called_off and (seated > 1 or (seated == 1 and draft.place is not None))


def _is_of_one(draft: Draft) -> bool:
    """One body's own, or with somebody no table knows."""
    quote = draft.spans[0].quote
    placed_and_dated = draft.place is not None and draft.when.date_text is not None
    if placed_and_dated and any(words.search(quote) for words in (_OF_ITS, _WITH_SOMEBODY, _TWO_MET)):
        return True  # "a meeting of ASEAN foreign ministers in Jakarta on 27 September"
    return _is_its_summit(draft) or _met_a_stranger(draft)


def _is_told_exactly(draft: Draft) -> bool:
    """ "Spoke by phone with his colleague on Monday": one is known, and a call has two ends."""
    return draft.certainty == "held" and _is_exact(draft)


def _is_exact(draft: Draft) -> bool:
    return draft.when.precision in ("day", "time")


def _is_hoped_for(draft: Draft) -> bool:
    """ "Expressed hope that talks would take place soon"."""
    vague = draft.certainty == "expected" and draft.when.earliest is None
    return vague and _HOPE.search(draft.spans[0].quote) is not None


def _met_a_stranger(draft: Draft) -> bool:
    """ "The ambassador met a delegation of the society last Thursday": the verb has an object, and a day."""
    exact = draft.certainty == "held" and _is_exact(draft)
    two_sided = exact and draft.title.lower().split(" ")[0] in _TWO_SIDED
    return two_sided and _AN_OBJECT.search(draft.spans[0].quote) is not None


def _is_planned(draft: Draft) -> bool:
    """Not "would walk out of the talks if shelling in Nyala went on"."""
    quote = draft.spans[0].quote
    return _TO_COME.search(quote) is not None and _IN_DOUBT.search(quote) is None


def _is_its_summit(draft: Draft) -> bool:
    """ "SADC's leaders at their summit in Kinshasa on 17 August": of one organisation, whoever comes."""
    alone = draft.attendance.count == 1 and draft.title.lower() == "summit"
    return alone and draft.place is not None and _is_exact(draft)
