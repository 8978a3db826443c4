"""Whether somebody named near a meeting sits at its table, brings others to it, or is only named."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import A_WEEKDAY
from talks.reading.occasions import events
from talks.reading.prose import cues
from talks.reading.prose.wordings import Wording
from talks.reading.seating.kept_out import is_kept_out
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene

_TOPIC_BEFORE = Wording(
    rf"\b(?:(?<!call )(?<!called )on(?! (?:the sidelines|{A_WEEKDAY}|[A-Z][a-z]{{2,8}}\.? \d|\d))"
    r"|over(?! (?:the (?:phone|weekend)|two|three|a ))|about|regarding|concerning|to discuss|discuss"
    r"|discussed|discussing)\b(?:(?! with | (?:talks|negotiations|meetings?|round|summit|dialogue|session"
    r"|consultations|discussions|conversation|call) between )[^,;]){0,60}\Z"
)
_PEOPLE_FROM = Wording(
    r"\b(?i:negotiators|officials|delegations?|representatives|diplomats|envoys|teams?|delegates|groups|ministers"
    r"|leaders|presidents|experts|mediators|officers|generals|commanders|lawmakers|ambassadors|technicians|engineers|counterparts|colleagues)"
    r" (?:from|of) (?:the )?(?:[A-Z][\w.]*(?:, | and (?:the )?|, and (?:the )?)){0,3}\Z"
)
# "met rebels from | Renamo", and not "from Mali"
_FIGHTERS_FROM = re.compile(
    r"\b(?:rebels|guerrillas|fighters|insurgents|militants|separatists) (?:from|of) (?:the )?\Z"
)
_MEETING_OF = re.compile(
    r"\b(?:meetings?|talks|session|round|consultations) of (?:the )?(?:[A-Z][\w'-]*,? (?:and )?)?\Z"
)
# "the Palestinian movement Hamas" is Hamas
_ITS_GROUP = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:group|movement|faction|militia|militants|organisation|organization|party) [A-Z]"
)
_ITS_OWN = 40  # characters between "the Iran-Iraq" and its "committee met"
_AS_MEDIATOR = re.compile(
    r"[^.;]{0,60}\b(?:as (?:an? |the )?(?:go-between|mediator|moderator|intermediar(?:y|ies)|facilitator"
    r"|guarantor|host|witness|observer)(?:e?s)?|acting as|mediating)\b"
)
_COUNTERPART_FROM = Wording(r"\b(?:counterpart|colleague|opposite number) (?:from|of) (?:the )?\Z")
# "the Iran-Iraq border committee"
_PAIR_AHEAD = re.compile(
    r"-[A-Z][\w.]+ (?:[a-z]+ ){0,2}(?i:committee|commission|council|talks|meeting|dialogue"
    r"|consultations|group|panel|team|round|working|summit)"
)
# "the 11th | meeting of the Iran-Iraq Commission"
_ITS_MEETING = re.compile(
    r"(?:meetings?|session|sitting|round|talks) of (?:the |their |its )?(?:[a-z]+ ){0,2}(?:[A-Z][\w.]+-)?\Z"
)
_PAIR_BEHIND = Wording(r"\b[A-Z][\w.]+-\Z")
_COMMENTS = re.compile(
    r" (?:called(?! off)|calls|described|describes|termed|dubbed)\b"
)  # "for what Oman called ..."
_MADE_UP_OF = Wording(
    r"\b(?:made up of|composed of|consisting of|comprising|which includes|grouping) (?:the )?"
    r"(?:[A-Z][\w.]*(?:, | and (?:the )?|, and (?:the )?)){0,3}\Z"
)
# "was visiting Moscow for crucial talks"
# "forces will leave Afghanistan"
_AS_A_PLACE = Wording(
    r"\b(?:leav(?:e|es|ing)|left|quit|enter(?:ed|ing)?|invad(?:e|ed|ing)|attack(?:ed|ing)?) \Z"
)
_WHERE_TO = frozenset({"in", "at", "to", "from", "near", "against", "towards", "into"})
_FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|late|retired)[ -]\Z"
)  # "the former Nigerian president" goes for others
_VISITED = re.compile(r"\bvisit(?:s|ed|ing)? (?:to )?\Z")
_FOR_TALKS = re.compile(r"(?: on \w+)? for (?:[\w'-]+ ){0,5}(?:talks|discussions|negotiations|meetings)\b")
_BY_THE_FORMER = re.compile(r"\b(?:under|by) (?:the )?(?:former |ex-)\Z")
_TOGETHER_BY = re.compile(r"\b(?:brought|brings|bringing) together\b[^;]* by (?:the )?\Z")
_ITS_DIALOGUE = re.compile(r" (?:political|national|peace|constitutional) (?:dialogue|process|conference)\b")
_STATE_TALKS = re.compile(
    r" (?:peace |ceasefire |truce |nuclear |settlement |hostage |political |national )*(?:talks"
    r"|conference|negotiations|dialogue|process)\b"
)
_OUTSIDE = re.compile(
    r" (?:groups|factions|rebels?|insurgents|guerrillas|separatists|militants|militias|opposition)\b"
)
_OWNED = re.compile(
    r"(?:'s|s')(?: [A-Za-z]+-[A-Za-z]+)?(?: (?!and |with |or )[a-z]+){0,2} (?!and |with )(?=[A-Z])"
)
# "Kuwait's emir is hosting a meeting between Qatar and Saudi Arabia"
_HOSTS_OTHERS = re.compile(
    r"(?:'s (?:[a-z-]+ ){1,4}(?:[A-Z][\w-]+ ){0,3})?(?: (?:[a-z-]+ ){0,3})?(?:is hosting|hosts|hosted"
    r"|will host|has hosted|is to host|convened|brokered|mediated|chaired|opened) (?:a|an|the|its"
    r"|another|two|three|direct|indirect)\b[^.;]{0,60}\b(?:between|of [A-Z]\w+ and [A-Z]\w+ [a-z]+)\b"
)
_ITS_DELEGATES = re.compile(
    r"(?: and [A-Z]\w+|, [A-Z]\w+){0,3} (?:[a-z-]+ ){0,2}(?:negotiators|officials|ministers|envoys"
    r"|delegates|delegations|experts|diplomats|commanders|officers|representatives|leaders)\b"
)
# "co-chaired by A and B" seats both
_BY_OTHERS = Wording(
    rf"(?:(?<!co-)(?<!jointly )\b(?:{'|'.join(events.THIRD_PARTY)})|\bjointly (?:mediat|broker|facilitat"
    r"|sponsor|host)ed by) (?:the )?(?:(?:prime minister|president|government|foreign minist(?:er|ry)"
    r"|king|emir) of (?:the )?|[\w]+,? (?:and )?(?:the )?)?\Z"
)
# "Qatar's mediation", "Egypt is hosting", "Omani officials shuttled"
_BRINGS_OTHERS = re.compile(
    r" (?:\w+ )?(?:envoys?|officials|diplomats|ministers?|go-betweens?) shuttl"
    r"| for (?:hosting|mediating|facilitating|convening|brokering)"
    r"|(?:'s)? (?:mediat(?!ed by)|auspices|chairmanship|sponsorship|supervision|hosted|hosts|will host"
    r"|facilitat|brokered|to host|(?:is|are|was) (?:due|set|expected|likely|to) (?:to )?(?:host|invite"
    r"|convene|chair)|(?:ha[sd] |have )?invited|is hosting|is mediating|has mediated|and \w+ mediat"
    r"|(?:has |had |will )?br(?:ought|ings?) (?:[^,;.]{3,30} )?together\b|- (?:which"
    r"|who) (?:\w+ )?(?:host|mediat))"
)
_POST_FOR = Wording(
    r"\b(?i:envoy|representative|coordinator|rapporteur|advis[eo]r|mission|expert|commissioner|panel|bureau|diplomat"
    r"|negotiator|official|mediator|facilitator|director|undersecretary)"
    r"(?: of the [Pp]resident(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?)? (?:for|on|in) (?:the )?\Z"
)
_MEDIATES = Wording(r"\bmediat\w+ between (?:the )?(?:[\w'-]+ ){0,3}\Z")
_AT_A_HOUSE = Wording(
    r"\b(?i:headquarters|villa|palace|house|hotel|centre|center|hall|ministry|lodge|residence|complex|nations|office)"
    r", \Z"
)
_BORDER_WITH = Wording(
    r"\b(?:border|frontier|ties|relations|row|dispute|war|conflict|quarrel) with (?:the )?\Z"
)
# "Baghdad wants to host a round between them"
_MEANS_TO_HOST = re.compile(
    rf" (?:(?:is|are|was|has|had|also) )*{events.MEANS_TO} (?:host|convene|mediate)\b"
)
# "talks between Hamas and Egyptian mediators", "met Qatari mediators": those sit there themselves
_OPPOSITE = re.compile(
    r"\b(?:between [^,;.]{2,30} and|met|meet|with) (?:the )?(?:[\w.]+(?:,|,? and) ){0,2}\Z"
)
_MEDIATORS = re.compile(r"(?:(?:,|,? and) [A-Z][\w.]+){0,2} (?:\w+ )?(?:mediators?|facilitators?)\b")
# "met with Amos Hochstein, the | US mediator"
_WITH_HIM = re.compile(r"\b(?:with|met|received|saw) (?:[A-Z][\w.'-]+ ){0,3}[A-Z][\w'-]+, (?:the |an? )?\Z")
# "Egyptian mediators met with a Hamas delegation"
_MEDIATORS_MET = re.compile(
    r"(?:(?:,|,? and) [A-Z][\w.]+){0,2} (?:\w+ )?(?:mediators?|facilitators?)\b(?:(?! (?:said|says|that"
    r"|told|announced|between)\b)[^;:.\"]){0,80}? (?:met|saw|received|spoke|(?:held|holding|hold|began"
    r"|begun|started|had|continued|resumed)\b[^.;,\"]{0,60}?(?= with))(?: with| to)? (?!(?:the |both "
    r"|all )?(?:two |rival |warring )?(?:sides|parties|leaders|delegations)\b)"
)
_ITS_AFFAIRS = re.compile(
    r"(?:'s|s')?(?! [a-z]+ (?:commissions?|committees?|officials?|guards?|chiefs?|ministers?"
    r"|negotiators?|services?"
    r"|councils?|advisers?|advisors?|delegations?|teams?|experts?|authorities|commanders?|agenc(?:y|ies))\b)"
    r" (?:nuclear|invasion|war|crisis|conflict|sanctions|troops|forces in|security|sovereignty|border"
    r"|ballistic|peace process|demand|actions|attack|aggression|government's|capital|city)"
)
# "a retreat of ministers of", "a meeting of"
_OFFICERS_OF = Wording(
    r"(?:ministers?|deput(?:y|ies)|aides|ambassadors?|commissioners?|presidents?|leaders?|officials"
    r"|representatives|delegat(?:ions?|es)|envoys?|secretaries|experts|groups|(?:foreign |defen[cs]e "
    r"|interior )?ministr(?:y|ies)(?: of (?:foreign affairs|defen[cs]e|internal affairs))?|parliaments"
    r"|armies|militaries|services|agencies|councils|diplomats?|heads?|premiers?|leadership|executives?"
    r"|negotiators|governments?|meetings?|talks|consultations|round|summit"
    r"|session)(?: \([A-Z]\w+\))?(?: of [^,;.]{3,40} and)? of (?:the )?\Z",
    re.I,
)
# "Iran's ally | Syria": Syria comes
_ITS_ALLY = re.compile(
    r"(?:'s|s') (?:[a-z-]+ )?(?:ally|neighbou?r|rival|arch-?rival|foe|arch-?foe|patron|backer|partner)"
    r" (?=[A-Z])"
)
# "Hamas, which is called so by | the EU and | the US,", "Kosovo, whose flag is not known by | China,"
_IN_AN_ASIDE = re.compile(
    r", (?:which|who|whose) [^,;.]{3,90} by (?:the )?(?:[A-Z][\w-]+(?:,| and|, and) (?:the )?){0,3}\Z"
)
_LONGEST_ASIDE = 150  # characters


def takes_part(scene: Scene, party: PartyMention, begin: int, cue: int) -> bool:
    """Whether a party named near a meeting's word sits at its table."""
    before = scene.document.plain[max(0, party.start - 40) : party.start]
    if is_kept_out(scene, party.start, party.end):
        return False
    if _is_seated_by_words(scene, party, before, cue):
        return True
    if party.part != "actor" or party.preposition in _WHERE_TO:
        return False
    topic = max(begin, party.start - 80, cue if party.start > cue else 0)  # "discussed the round of A and B"
    if _TOPIC_BEFORE.search(scene.document, scene.document.plain[topic : party.start]):
        return False
    if _AS_A_PLACE.search(scene.document, before) or _owns_a_group(scene, party):
        return False
    if _ITS_ALLY.match(scene.document.plain, party.end) or _is_told_in_an_aside(scene, party, begin):
        return False
    post = _POST_FOR.search(scene.document, scene.document.plain, max(0, party.start - 70), party.start)
    if post or _BORDER_WITH.search(scene.document, before) or _MEDIATES.search(scene.document, before):
        return False  # "the special envoy for Syria"
    if party.kind == "capital" and (party.preposition == "for" or _AT_A_HOUSE.search(scene.document, before)):
        return False  # "a round planned for Doha in May", "at the AU headquarters, Addis Ababa"
    if _MEANS_TO_HOST.match(scene.document.plain, party.end, party.end + 60):
        return False
    if _is_only_an_adjective(scene, party) or _is_a_name_of_talks(scene, party, before):
        return False
    return party.preposition != "of" or _sends_people(scene, party)


def _is_told_in_an_aside(scene: Scene, party: PartyMention, begin: int) -> bool:
    """By whom something is done to one of those who meet, in a relative clause."""
    if party.preposition not in ("by", "and"):
        return False
    far = max(begin, party.start - _LONGEST_ASIDE)
    return _IN_AN_ASIDE.search(scene.document.plain, far, party.start) is not None


def _is_seated_by_words(scene: Scene, party: PartyMention, before: str, cue: int) -> bool:
    """ "Negotiators from Iran", "the Iran-Iraq committee", "a panel made up of" them."""
    plain = scene.document.plain
    acts = party.part == "actor"
    if party.kind == "capital" and _MEETING_OF.search(before):
        return True
    if (acts or party.kind == "capital") and _PEOPLE_FROM.search(scene.document, before):
        return not _owns_a_group(scene, party)
    if _COUNTERPART_FROM.search(scene.document, before):
        return True
    if acts and party.actor_kind == "group" and _FIGHTERS_FROM.search(before):
        return True
    if is_of_a_pair(scene, party, cue):
        return True
    if acts and _MADE_UP_OF.search(scene.document, before):
        return True
    return bool(_VISITED.search(before) and _FOR_TALKS.match(plain, party.end, party.end + 60))


def is_of_a_pair(scene: Scene, party: PartyMention, cue: int) -> bool:
    """ "The Iran-Iraq committee | met", "a | meeting of the Iran-Iraq Commission"."""
    plain = scene.document.plain
    before = plain[max(0, party.start - 40) : party.start]
    if _PAIR_AHEAD.match(plain, party.end) is None and not _PAIR_BEHIND.search(scene.document, before):
        return False
    return 0 <= cue - party.end < _ITS_OWN or _ITS_MEETING.search(plain, cue, party.start) is not None


def _is_only_an_adjective(scene: Scene, party: PartyMention) -> bool:
    """ "The Palestinian movement Hamas", "Syrian rebels", "the Libyan political dialogue"."""
    plain = scene.document.plain
    if _FORMER.search(plain, max(0, party.start - 16), party.start):
        return True
    return party.kind == "demonym" and bool(
        _ITS_GROUP.match(plain, party.end, party.end + 60)
        or _OUTSIDE.match(plain, party.end)
        or _ITS_DIALOGUE.match(plain, party.end)
        or _is_where_they_meet(scene, party)
    )


def _is_where_they_meet(scene: Scene, party: PartyMention) -> bool:
    """ "They met in Switzerland. The |Swiss| talks": the land where they meet, which acts nowhere."""
    plain = scene.document.plain
    called = party.kind == "demonym" and plain.endswith(("the ", "The "), 0, party.start)
    if not called or not _STATE_TALKS.match(plain, party.end):
        return False
    actor = scene.gazetteer.actor(party.key)
    there = (
        any(place.city is None and place.country == actor.iso3 for place in scene.places) if actor else False
    )
    acts = (one for one in scene.parties if one.key == party.key and one.start != party.start)
    return there and all(one.part == "place" or one.preposition == "to" for one in acts)


def _is_a_name_of_talks(scene: Scene, party: PartyMention, before: str) -> bool:
    """ "The Yemen talks", "Syria's affairs", "what Oman called": named, and not there."""
    after = scene.document.plain[party.end : party.end + 34].lower()
    alone = party.actor_kind == "state" and party.kind != "demonym" and before[-1:] != "-"
    if alone and not before.endswith(" and ") and _STATE_TALKS.match(after):
        return True
    return bool(_COMMENTS.match(after) or _ITS_AFFAIRS.match(after))


def _sends_people(scene: Scene, party: PartyMention) -> bool:
    """ "Of": only of somebody who comes for it, as in "officers of", "of Armenian negotiators"."""
    plain = scene.document.plain
    if party.kind == "demonym" and _ITS_DELEGATES.match(plain, party.end, party.end + 60):
        return True  # "a retreat of Armenian and Azerbaijani negotiators"
    return _OFFICERS_OF.search(scene.document, plain, max(0, party.start - 70), party.start) is not None


def _owns_a_group(scene: Scene, party: PartyMention) -> bool:
    """ "Afghanistan's Taliban government", "Yemen's Houthis": the group, and not the state it is of."""
    owned = _OWNED.match(scene.document.plain, party.end)
    if party.actor_kind != "state" or owned is None:
        return False
    start = owned.end()
    return any(other.actor_kind == "group" for other in within(scene.parties, start, start + 1))


def brings_others(scene: Scene, party: PartyMention, begin: int) -> bool:
    """ "Mediated by Qatar", "hosted by Egypt", "Egyptian mediators": at the table of others."""
    plain = scene.document.plain
    before = plain[max(begin, party.start - 40) : party.start].lower()
    after = plain[party.end : party.end + 40]
    if before.endswith(("between ", "between the ")) or (
        _MEDIATORS.match(after)
        and (
            _OPPOSITE.search(before)
            or _WITH_HIM.search(plain, max(0, party.start - 60), party.start)
            or _MEDIATORS_MET.match(plain, party.end, party.end + 140)
        )
    ):
        return False
    if before.endswith(("former ", "ex-")) and _BY_THE_FORMER.search(before):
        return True
    if _BY_OTHERS.search(scene.document, before):
        return True
    if before.endswith((" by ", " by the ")) and _TOGETHER_BY.search(
        plain, max(begin, party.start - 90), party.start
    ):
        return True
    ahead = plain[party.end : party.end + 90]
    if (" as " in ahead or "mediating" in ahead) and _AS_MEDIATOR.match(ahead):
        return True
    several = "between" in ahead or " of " in ahead or "between" in plain[party.end : party.end + 140]
    if several and _HOSTS_OTHERS.match(plain, party.end, party.end + 140):
        return True
    return _BRINGS_OTHERS.match(after) is not None


def is_forum(scene: Scene, party: PartyMention) -> bool:
    sits = party.actor_kind != "group" and party.key not in ("gcc", "gulf-cooperation-council")
    return (sits and party.name.endswith(("Council", "Assembly"))) or (
        party.key in ("osce", "organization-for-security-and-co-operation-in-europe")
        and "council" in scene.document.plain[party.end : party.end + 24].lower()
    )


def is_format(scene: Scene, key: str) -> bool:
    """The format is not one of those who sit in it."""
    actor = scene.gazetteer.actor(key)
    return actor is not None and actor.kind == "forum"


def only_mentioned(scene: Scene, person: PersonMention, begin: int, cue: int = -1) -> bool:
    """Named in passing: "after Blinken's statement", or somebody who announced it."""
    after = scene.document.plain[person.end : person.end + 3]
    following = scene.document.token_at(person.end)
    tokens = scene.document.tokens
    speaks = following < len(tokens) and tokens[following].low in cues.SPEECH_VERBS
    speaks = speaks and tokens[following].start != cue  # "told his guest in Moscow": that is the meeting
    return (
        after.startswith("'s")
        or speaks
        or bool(
            _TOPIC_BEFORE.search(
                scene.document, scene.document.plain[max(begin, person.start - 60) : person.start]
            )
        )
    )
