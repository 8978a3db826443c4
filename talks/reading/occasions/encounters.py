"""Verbs that tell that somebody met: "received his counterpart", "sat in Muscat", "spoke by phone"."""

from __future__ import annotations

import re
from collections.abc import Callable

from talks.reading.occasions import events
from talks.reading.occasions.conversations import (
    CONVERSING,
    DEALING,
    DUE,
    FACING,
    GESTURES,
    conversed,
    dealt_with_it,
    faced_somebody,
    in_a_gesture,
    made_a_gesture,
    on_a_day_with_somebody,
    talked_at_length,
    will_brief,
    will_exchange_views,
)
from talks.reading.occasions.gatherings import (
    been_in_a_place,
    between_sides,
    brought_somewhere,
    brought_together,
    due_somewhere,
    gathered,
    in_two_rooms,
    picked_up_again,
    resumed,
    returned_to_talk,
    shared_a_room,
    sides_did_so_then,
    sides_were_there,
    took_seats,
    try_again,
)
from talks.reading.occasions.joint_acts import (
    AGREEING,
    DECLARING,
    GIVING,
    TELLING,
    TRAVELLING,
    acted_together,
    are_several,
    handed_over,
    told_a_guest,
    travelled_to_discuss,
    will_go_on_there,
)
from talks.reading.occasions.own_bodies import meets_alone
from talks.reading.occasions.plans import PLANNED, planned_and_off, struck_out
from talks.reading.occasions.receptions import (
    after_seeing,
    called_on_somebody,
    faced_each_other,
    hosted,
    is_hosting,
    last_seen,
    received_somebody,
    saw_an_office,
    welcomed_somebody,
    will_see,
)
from talks.reading.occasions.signings import (
    SIGNINGS,
    STRIKING,
    at_the_signing,
    signed_somewhere,
    struck_somewhere,
)
from talks.reading.occasions.sittings import SITTINGS
from talks.reading.occasions.surroundings import (
    is_in_a_place,
    is_on_a_day,
    is_then_or_there,
    next_word,
    words_between,
)
from talks.reading.occasions.telephone import (
    ON_THE_SIDELINES,
    by_phone,
    on_the_phone,
    over_the_phone,
    will_talk,
)
from talks.reading.occasions.visits import arrived_on_a_visit, visits_a_capital
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

# "called | Mauritanian prime minister | A"; never "called what A did", "called for A"
_TITLED = re.compile(
    r" (?:(?!for |on |off |out |what |it |that |this |an? )(?:[A-Z][\w.'-]*|prime|foreign|defen[cs]e"
    r"|interior|minister|president|leader|chief|premier|king|emir|chancellor|secretary|general|head|the"
    r"|his|her|counterpart) ){0,6}"
)
_THERE = re.compile(r",? (?:there\b|in (?:the )?[A-Z]|at (?:the|his|her|its|[A-Z]))")
_SAW_HIM = re.compile(
    r" (?:him|her|them) (?:(?:again|briefly|privately|alone) )?(?:in (?:the )?[A-Z]|there\b)"
)
_HABITS = frozenset(
    {"every", "regularly", "often", "usually", "weekly", "monthly", "daily", "alternately", "rarely"}
)
_PROPOSING = cues.word_set(
    "proposed requested suggested suggests proposes urged asked demanded recommended proposing"
)
_FROM_AFAR = re.compile(
    r"(?: from [A-Z][\w ]{2,30}?)? (?:late |early )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day\b|yesterday\b|on \w+ \d|on \d)"
)
# "discussed the arrangement on the sidelines of the council", "on Monday"
_THEN_OR_ASIDE = re.compile(
    r" [^.;\"]{3,90}? (?:on the (?:sidelines|margins|fringes)|on (?:[A-Z][a-z]+day|[A-Z][a-z]+\.? \d|\d)"
    r"|today|yesterday|at the same (?:time|hour)|in a neighbou?ring)\b"
)
_WHERE_HE = re.compile(r"\bwhere (?:(?:on|last|in) \w+ )?(?:he|she|they|[A-Z]\w+) (?:also )?\Z")
_COUNTERPART = re.compile(
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:[a-z]+ )?(?:counterparts?|colleagues?)(?:,? [A-Z].*)?"
)
_RANG_HIS_EQUAL = re.compile(
    r" (?:his|her) [A-Z][\w'-]+(?: and [A-Z][\w'-]+)? (?:[a-z]+ )?(?:counterpart|colleague)s?"
    r"(?:,? [A-Z][\w'-]+(?: (?:and )?[A-Z][\w'-]+){0,6},?)?"
    rf"{_FROM_AFAR.pattern}"
)
_WITH_HIM_THEN = re.compile(
    r" (?:up )?(?:(?:[^.;\"]|(?<=[A-Z])\.){2,60} )?with (?:the |his |her |its )?(?P<who>(?:[^.;\"]"
    r"|(?<=[A-Z])\.){3,110}?) (?:in (?:the )?[A-Z]|at (?:the|his|her) |on (?:the (?:sidelines|margins"
    r"|fringes)|[A-Z][a-z]+day|[A-Z][a-z]+\.? \d|\d)|yesterday|today|last \w+|this (?:week|morning))"
)


def _sat_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat down", "sat at the same table", "sat across from each other"."""
    near = words_between(scene, index + 1, index + 9, sentence)
    following = next_word(scene, index, sentence)
    if following == "with" and received_somebody(scene, index, sentence):
        return True  # "sat with the presidents of Brazil and Argentina"
    if is_in_a_place(scene, index, sentence) or is_on_a_day(scene, scene.document.tokens[index].end):
        return True  # "the joint commission sat on Tuesday and Wednesday"
    if following in ("for", "again") and near & {"time", "round", "in"}:
        return True  # "sat for a third time", "will sit again in Naypyitaw"
    together = near & {"table", "across", "opposite", "separate"} or following == "down"
    return bool(together) or sides_did_so_then(scene, index, sentence)


def _with_a_counterpart(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Took up the matter with his counterpart Wang Yi"."""
    words = scene.document.plain[scene.document.tokens[index].end : sentence.end]
    if words.startswith(" up ") and dealt_with_it(scene, index, sentence):
        return True
    return _with_somebody_then(scene, index, sentence)


def _rang_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Erdogan called Putin on Sunday": a name and a day, and it is a telephone call."""
    tokens = scene.document.tokens
    if index + 1 >= sentence.last:
        return False
    if tokens[index + 1].low == "on":
        return called_on_somebody(scene, index, sentence)
    if _RANG_HIS_EQUAL.match(scene.document.plain, tokens[index].end, sentence.end):
        return True
    ahead = scene.people.between(tokens[index].end, min(sentence.end, tokens[index].end + 60))[:2]
    if not ahead or not _TITLED.fullmatch(scene.document.plain, tokens[index].end, ahead[0].start):
        return False
    joined = len(ahead) > 1 and scene.document.plain[ahead[0].end : ahead[1].start] == " and "
    return _FROM_AFAR.match(scene.document.plain, ahead[joined].end) is not None


def _telephoned(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "El-Sissi telephoned Abiy"; not "when I rang him"."""
    return scene.document.tokens[index - 1].low != "i" and received_somebody(scene, index, sentence)


def _saw_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Saw Mavrommatis there on Wednesday": a name, and where or when."""
    tokens = scene.document.tokens
    them = faced_each_other(scene, index, sentence) or saw_an_office(scene, index, sentence)
    if them or _SAW_HIM.match(scene.document.plain, tokens[index].end, sentence.end):
        return True  # "last saw each other in Davos", "when he saw her in Nassau on June 8"
    seen = scene.people.between(tokens[index].end, min(sentence.end, tokens[index].end + 40))[:1]
    titles = tokens[index + 1 : scene.document.token_at(seen[0].start)] if seen else []
    words = {token.low for token in titles}
    if not seen or not (all(token.text[0].isupper() for token in titles) or words & cues.ROLE_NOUNS):
        return False
    person = seen[0]
    if _WHERE_HE.search(
        scene.document.plain[max(sentence.start, tokens[index].start - 60) : tokens[index].start]
    ):
        return True  # "was in Brussels, where he saw Mora for four hours"
    near = scene.document.plain[person.end : min(sentence.end, person.end + 40)]
    return is_then_or_there(scene, person.end, sentence) or _THERE.match(near) is not None


def _discussed_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone", "discussed it with Kessler in Amman last Sunday"."""
    if over_the_phone(scene, index, sentence) or dealt_with_it(scene, index, sentence):
        return True
    end = scene.document.tokens[index].end
    if _are_two_leaders(scene, sentence, index) and (
        is_in_a_place(scene, index, sentence) or _THEN_OR_ASIDE.match(scene.document.plain, end, sentence.end)
    ):
        return True  # "el-Sissi and Abiy discussed the dam in Cairo"
    return _with_somebody_then(scene, index, sentence)


def _with_somebody_then(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Raised the treaty with Minister A in Muscat on Friday": who, and where or when."""
    match = _WITH_HIM_THEN.match(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    if match is None:
        return on_a_day_with_somebody(scene, index, sentence)
    start, end = match.span("who")
    if any(one.person.party is not None for one in scene.people.between(start, end)):
        return True
    return _COUNTERPART.fullmatch(match["who"]) is not None and bool(within(scene.parties, start, end))


def _will_discuss(scene: Scene, index: int, sentence: Sentence) -> bool:
    ways = (over_the_phone, will_go_on_there, dealt_with_it, _is_to_do_so_with_somebody)
    return any(way(scene, index, sentence) for way in ways)


def _is_to_do_so_with_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Is expected to discuss it with his Laotian counterpart in Vientiane on Thursday"."""
    due = words_between(scene, index - 4, index, sentence) & DUE
    return bool(due) and _with_somebody_then(scene, index, sentence)


def _are_two_leaders(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Whether two people of two parties stand before the verb."""
    start = scene.document.tokens[index].start
    named = scene.people.between(max(sentence.start, start - 400), start)
    return len({mention.person.party for mention in named} - {None}) > 1


def _met_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """Not "met the conditions"."""
    if words_between(scene, index + 1, index + 7, sentence) & _HABITS:
        return False  # "plan to meet every other week"
    if words_between(scene, index + 1, index + 3, sentence) & {"any", "anyone", "anybody"} and "not" in (
        words_between(scene, index - 3, index, sentence)
    ):
        return False  # "will not meet any other minister"
    if "whether" in words_between(scene, index - 3, index, sentence):
        return False  # "have yet to decide whether to meet"
    proposed = words_between(scene, index - 9, index, sentence) & _PROPOSING
    if proposed and scene.document.tokens[index].low == "meet":
        return False  # "he proposed that the two presidents meet in Kingstown"
    return not words_between(scene, index + 1, index + 5, sentence) & events.MET_OTHERWISE


def _spoke(scene: Scene, index: int, sentence: Sentence) -> bool:
    """By telephone; or two of them on the sidelines of something."""
    if by_phone(scene, index, sentence):
        return True
    if scene.document.tokens[index].low == "speak" and are_several(scene, index, sentence):
        return will_talk(scene, index, sentence)  # "the three sides are due to speak again on March 20"
    end = scene.document.tokens[index].end
    aside = ON_THE_SIDELINES.match(scene.document.plain, end, sentence.end) is not None
    return aside and are_several(scene, index, sentence)


def _talked(scene: Scene, index: int, sentence: Sentence) -> bool:
    ways = (by_phone, talked_at_length, sides_did_so_then)
    return any(way(scene, index, sentence) for way in ways)


def _visited(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Visited Tehran to press for it", "visited the president there on Monday"."""
    ways = (travelled_to_discuss, faced_somebody, visits_a_capital)
    return any(way(scene, index, sentence) for way in ways)


def _travelled(scene: Scene, index: int, sentence: Sentence) -> bool:
    return travelled_to_discuss(scene, index, sentence) or arrived_on_a_visit(scene, index, sentence)


def _dined_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    return bool(words_between(scene, index + 1, index + 3, sentence) & {"together", "with"})


def _is_convened(scene: Scene, index: int, sentence: Sentence) -> bool:
    """Not "both sides requested that the United Nations convene another meeting"."""
    return not words_between(scene, index - 9, index, sentence) & _PROPOSING


_ASSEMBLING = word_set("met meet meets meeting sat sits sit convened convenes gathered convene due")
_GUARDED: dict[str, Callable[[Scene, int, Sentence], bool]] = {
    **dict.fromkeys(("meet", "meets", "met"), _met_somebody),
    **dict.fromkeys(("spoke", "speak", "spoken"), _spoke),
    "talked": _talked,
    **dict.fromkeys(CONVERSING, conversed),
    **dict.fromkeys(FACING, faced_somebody),
    "brief": will_brief,
    **dict.fromkeys(GESTURES, made_a_gesture),
    **dict.fromkeys(("rang", "telephoned", "phoned", "dialled", "dialed"), _telephoned),
    **dict.fromkeys(("took", "take", "raised", "raise", "reviewed", "explored"), _with_a_counterpart),
    **dict.fromkeys(AGREEING | DECLARING, acted_together),
    **dict.fromkeys(TELLING, told_a_guest),
    **dict.fromkeys(GIVING, handed_over),
    **dict.fromkeys(("continue", "review", "examine", "consider"), will_go_on_there),
    "talk": will_talk,
    **dict.fromkeys(TRAVELLING, _travelled),
    **dict.fromkeys(("visited", "visit", "visits"), _visited),
    **dict.fromkeys(("welcomed", "welcome", "welcomes", "greeted"), welcomed_somebody),
    **dict.fromkeys(("dine", "dines", "lunch"), _dined_together),
    **dict.fromkeys(("negotiating", "conferring"), been_in_a_place),
    **dict.fromkeys(SIGNINGS, signed_somewhere),
    **dict.fromkeys(STRIKING, struck_somewhere),
    **dict.fromkeys(("gathered", "convened"), gathered),
    "convene": _is_convened,
    "gather": gathered,
    "gathers": gathered,
    "try": try_again,
    "seen": last_seen,
    **dict.fromkeys(("host", "hosts", "hosted"), hosted),
    "hosting": is_hosting,
    **dict.fromkeys(("resume", "resumed", "resumes"), resumed),
    "faced": faced_each_other,
    "face": faced_each_other,
    "talking": is_in_a_place,
    "sat": _sat_together,
    "sit": _sat_together,
    "sits": _sat_together,
    "seated": _sat_together,
    "pick": picked_up_again,
    "signing": at_the_signing,
    "were": sides_were_there,
    "been": sides_were_there,
    "picked": picked_up_again,
    "seats": took_seats,
    "bring": brought_somewhere,
    "brings": brought_somewhere,
    "invited": brought_somewhere,
    "summoned": brought_somewhere,
    **dict.fromkeys(PLANNED, planned_and_off),
    **dict.fromkeys(("date", "slot"), struck_out),
    "telephone": on_the_phone,
    "due": due_somewhere,
    "expected": due_somewhere,
    **SITTINGS,
    **dict.fromkeys(DEALING, dealt_with_it),
    "discussed": _discussed_somewhere,
    "discuss": _will_discuss,
    "called": _rang_somebody,
    "seeing": after_seeing,
    "shared": shared_a_room,
    "rooms": in_two_rooms,
    "saw": _saw_somewhere,
    "exchanged": in_a_gesture,
    "exchange": will_exchange_views,
    "shook": in_a_gesture,
    "shaken": in_a_gesture,
    "shuttled": between_sides,
    "together": brought_together,
    "received": received_somebody,
    "receives": received_somebody,
    "receive": received_somebody,
    "see": will_see,
    "return": returned_to_talk,
    "returned": returned_to_talk,
    "returning": returned_to_talk,
    "back": returned_to_talk,
}


def a_verb_tells(scene: Scene, index: int, sentence: Sentence) -> bool:
    """Whether a verb of meetings tells of one, as what stands around it decides."""
    low = scene.document.tokens[index].low
    if low in _ASSEMBLING and meets_alone(scene, index, sentence):
        return False
    guard = _GUARDED.get(low)
    return guard(scene, index, sentence) if guard is not None else low != "negotiate"
