"""Who meets: parties and people that take part, apart from hosts, mediators, topics and speakers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading import cues, events
from talks.reading.cast import PersonMention
from talks.reading.clauses import subject_before
from talks.reading.mentions import PartyMention, within
from talks.reading.scene import Scene
from talks.reading.segments import Segment
from talks.reading.text import Sentence

_TOPIC_BEFORE = re.compile(
    r"\b(?:on(?! (?:the sidelines|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d|\d))"
    r"|over(?! (?:the (?:phone|weekend)|two|three|a ))|about|regarding|concerning|to discuss|discuss"
    r"|discussed|discussing)\b[^,;]{0,60}\Z"
)
_PEOPLE_FROM = re.compile(
    r"\b(?:[Nn]egotiators|[Oo]fficials|[Dd]elegations?|[Rr]epresentatives|[Dd]iplomats|[Ee]nvoys|teams?"
    r"|delegates|ministers|leaders|presidents|experts|mediators)"
    r" (?:from|of) (?:the )?(?:[A-Z][\w.]*(?:, | and (?:the )?|, and (?:the )?)){0,3}\Z"
)
_MEETING_OF = re.compile(
    r"\b(?:meetings?|talks|session|round|consultations) of (?:the )?(?:[A-Z][\w'-]*,? (?:and )?)?\Z"
)
# "the Palestinian movement Hamas" is Hamas
_ITS_GROUP = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:group|movement|faction|militia|militants|organisation|organization|party) [A-Z]"
)
_BETWEEN = re.compile(
    r"\bbetween (?:the )?(?P<one>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+) and (?:the "
    r")?(?P<two>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+)"
)
# "Following a meeting in X on Sunday, | ..."
_OPENING_CLAUSE = re.compile(r"(?:Following|After|Before|Ahead of|Prior to|Since|Despite)\b[^,;]{3,160},")
_WITH = re.compile(r"\b(?:with|to|met) ")
_SEPARATE = re.compile(r"\b(?:separate|separately|respectively|in turn|back-to-back)\b")
_LEAST_APART = 3
_ITS_OWN = 40  # characters between "the Iran-Iraq" and its "committee met"
_GO_BETWEEN = re.compile(
    r",? (?:who (?:is|was|has been) (?:hosting|mediating|chairing)|as (?:a |the )?(?:go-between|mediator"
    r"|intermediary|facilitator|host|chair))"
)
_AS_MEDIATOR = re.compile(
    r"[^.;]{0,60}\b(?:as (?:a |the )?(?:go-between|mediator|intermediar(?:y|ies)|facilitator|guarantor"
    r"|host|witness"
    r"|observer)(?:e?s)?|acting as|mediating)\b"
)
# "the talks opened under the former Finnish president, | Martti Ahtisaari"
_UNDER = re.compile(
    r"\b(?:under|chaired by|mediated by|moderated by) (?:the )?(?!way\b|the (?:deal|plan))"
    r"(?:[\w'-]+,? ){0,6}\Z"
)
# "the Iran-Iraq border committee"
_PAIR_AHEAD = re.compile(
    r"-[A-Z][\w.]+ (?:[a-z]+ ){0,2}(?:committee|commission|council|talks|meeting|dialogue|consultations"
    r"|summit)"
)
_PAIR_BEHIND = re.compile(r"\b[A-Z][\w.]+-\Z")
_COMMENTS = re.compile(
    r" (?:called(?! off)|calls|described|describes|termed|dubbed)\b"
)  # "for what Oman called ..."
_MADE_UP_OF = re.compile(
    r"\b(?:made up of|composed of|consisting of|comprising|which includes|grouping) (?:the )?"
    r"(?:[A-Z][\w.]*(?:, | and (?:the )?|, and (?:the )?)){0,3}\Z"
)
_TOGETHER_BY = re.compile(r"\b(?:brought|brings|bringing) together\b[^;]* by (?:the )?\Z")
_THAT = re.compile(r"\bthat (?=might |may |could |the |[A-Z]|it |he |she |they |its |his |her |there |a )")
_STATE_TALKS = re.compile(
    r" (?:peace |ceasefire |truce |nuclear |settlement |hostage )?(?:talks|conference|negotiations"
    r"|process)\b"
)
_UNKNOWN_PARTY = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?P<name>(?:[a-z-]+ )?(?:rebels|guerrillas|insurgents|separatists|opposition|junta"
    r"|militants|tribal leaders))\b"
)


@dataclass(frozen=True, slots=True)
class Attendance:
    """The parties of a meeting as slugs and as written, with the posts of the people there."""

    keys: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    third: tuple[str, ...] = ()
    forum: str | None = None
    guessed: bool = False  # nobody is named: those the article is about

    @property
    def count(self) -> int:
        """How many sit at the table, known or not."""
        return len(self.keys) + len(self.unknown)

    def joined(self, other: Attendance) -> Attendance:
        """Both accounts of who was there."""
        return Attendance(
            _both(self.keys, other.keys),
            _both(self.texts, other.texts),
            _both(self.unknown, other.unknown),
            _both(self.posts, other.posts),
            _both(self.third, other.third),
            self.forum or other.forum,
            self.guessed and other.guessed,
        )


def _both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return first + tuple(item for item in second if item not in first)


def attending(scene: Scene, sentence: Sentence, start: int, cue: int, end: int) -> Attendance:
    """Read the clause [start, end) around a cue; a subject may stand before it, in its own clause."""
    later = sentence.start < start < cue  # a clause after another one of the sentence
    begin = start if later else _clause_start(scene, sentence, start, cue)
    end = _clause_end(scene, sentence, cue, end)
    keys: list[str] = []
    texts: list[str] = []
    posts: list[str] = []
    third: list[str] = []
    forum = None
    last_third = -9
    for party in within(scene.parties, begin, end):
        if not scene.tells(party.start):
            continue
        joined = (
            scene.document.plain[last_third : party.start] in (", ", " and ", " and the ", ", and ", ", the ")
            if last_third > 0
            else False
        )
        if joined or _is_third(scene, party, begin):
            third.append(party.key)
            last_third = party.end
        elif _is_forum(scene, party):
            forum = forum or party.key
        elif _takes_part(scene, party, begin, cue) and party.key not in keys:
            keys.append(party.key)
            texts.append(party.text)
    for person in scene.people.between(begin, end):
        if scene.tells(person.start) and _UNDER.search(scene.document.plain, begin, person.start):
            third += [person.person.party] if person.person.party else []
            keys = [key for key in keys if key != person.person.party]
        elif scene.tells(person.start) and not _only_mentioned(scene, person, begin):
            posts += [person.person.post] if person.person.post else []
            go_between = _GO_BETWEEN.match(scene.document.plain, person.end, person.end + 60)
            if go_between and person.person.party:
                third.append(person.person.party)
                keys = [key for key in keys if key != person.person.party]
            if person.person.party and person.person.party not in keys + third:
                keys.append(person.person.party)
                texts.append(person.text)
    if later:
        _seat_the_subject(scene, sentence, cue, begin, keys, texts)
    unknown = _unknown(scene, begin, end)
    for name in unknown:
        opposed = _opposition(scene, keys) if name.endswith("opposition") else None
        if opposed is not None and opposed not in keys:
            keys.append(opposed)
            texts.append(name)
            unknown = tuple(other for other in unknown if other != name)
    seats = [key for key in keys if not _is_name_of_a_forum(scene, key)]
    if len(seats) > 1 and len(seats) < len(keys):
        forum = forum or next(key for key in keys if key not in seats)
        texts = [text for key, text in zip(keys, texts, strict=False) if key in seats]
        keys = seats
    if not unknown and len(keys) == 1 and _is_name_of_a_forum(scene, keys[0]):
        forum, keys, texts = forum or keys[0], [], []  # "the Contact Group will reconvene"
    return Attendance(tuple(keys), tuple(texts) + unknown, unknown, tuple(posts), tuple(third), forum)


def _seat_the_subject(
    scene: Scene, sentence: Sentence, cue: int, begin: int, keys: list[str], texts: list[str]
) -> None:
    """ "Iran met Iraq, and will meet Oman": the subject stands in the clause before."""
    subject = subject_before(scene, scene.document.token_at(cue), sentence)
    if subject is not None and subject.party and subject.start < begin and subject.party not in keys:
        keys.insert(0, subject.party)
        texts.insert(0, subject.text)


def separately(scene: Scene, segment: Segment, named: Attendance) -> list[Attendance]:
    """ "Held separate calls with A and B": one table for each of those after "with"."""
    plain = scene.document.plain
    words = plain[segment.start : segment.end]
    match = _WITH.search(words)
    if match is None or not _SEPARATE.search(words) or len(named.keys) < _LEAST_APART:
        return []
    offset = segment.start + match.end()
    later = [p.key for p in within(scene.parties, offset, segment.end)]
    later += [m.person.party for m in scene.people.between(offset, segment.end) if m.person.party]
    guests = [key for key in named.keys if key in later]
    hosts = tuple(key for key in named.keys if key not in later)
    if len(hosts) != 1 or len(guests) < _LEAST_APART - 1:
        return []
    guests.sort(key=later.index)
    texts = dict(zip(named.keys, named.texts, strict=False))
    return [
        Attendance((*hosts, guest), (texts[hosts[0]], texts[guest]), posts=named.posts) for guest in guests
    ]


def _unknown(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """Parties no table knows, as written: "the rebels", "between the Free Valley Movement and the army"."""
    found = [match["name"] for match in _UNKNOWN_PARTY.finditer(scene.document.plain, start, end)]
    for match in _BETWEEN.finditer(scene.document.plain, start, end):
        for name in ("one", "two"):
            known = within(scene.parties, match.start(name), match.end(name)) or scene.people.between(
                match.start(name), match.end(name)
            )
            if not known and (
                match[name][0].isupper() or match[name] in ("army", "government", "rebels", "opposition")
            ):
                found.append(match[name])
    return tuple(dict.fromkeys(found))


def _opposition(scene: Scene, keys: list[str]) -> str | None:
    """ "The Syrian government and the opposition": the Syrian opposition, if the tables have one."""
    demonyms = {party.text for party in scene.parties if party.kind == "demonym" and party.key in keys}
    named = {actor.key for word in demonyms for actor in scene.gazetteer.actors_named(f"{word} opposition")}
    return named.pop() if len(named) == 1 else None


def _clause_start(scene: Scene, sentence: Sentence, start: int, cue: int) -> int:
    """Where the cue's clause begins: after the last "said (that)", but before the subject."""
    tokens = scene.document.tokens
    index = scene.document.token_at(cue) - 1
    begin = sentence.start
    opening = _OPENING_CLAUSE.match(scene.document.plain, sentence.start, cue)
    if opening and start > sentence.start:
        return opening.end()
    while index >= sentence.first:
        token = tokens[index]
        agreed = token.low == "agreed" and tokens[index + 1].low == "to"
        agreed = agreed or (token.low == "concluded" and tokens[index + 1].low not in ("that", ":", ",", '"'))
        if token.low in cues.SPEECH_VERBS and not agreed and scene.outside_quotation(token.start):
            begin = token.end
            break
        if token.text in (";", '"') or (
            token.low in ("ahead", "before", "after", "while", "although", "because")
            and cue - token.start > 12
        ):
            begin = token.end
            break
        index -= 1
    according = re.search(r"\b[Aa]ccording to [^,]{3,60},", scene.document.plain[begin:cue])
    return begin + according.end() if according else max(begin, sentence.start)


def _clause_end(scene: Scene, sentence: Sentence, cue: int, end: int) -> int:
    """Stop before a trailing attribution: "..., Borrell said"."""
    end = that.start() if (that := _THAT.search(scene.document.plain, cue, end)) else end
    words = scene.document.plain[cue:end]
    cut = re.search(r", (?:[^,]{2,80})\Z|;|\b(?:ahead of|according to|after|while)\b", words)
    following = scene.document.token_at(end)
    said = following < sentence.last and scene.document.tokens[following].low in cues.SPEECH_VERBS
    if cut and (said or words[cut.start()] != ","):
        return cue + cut.start()
    return end


def _is_third(scene: Scene, party: PartyMention, begin: int) -> bool:
    """ "Mediated by Qatar", "hosted by Egypt", "Egyptian mediators": at the table of others."""
    plain = scene.document.plain
    before = plain[max(begin, party.start - 40) : party.start].lower()
    after = plain[party.end : party.end + 40]
    if re.search(r"\b(?:under|by) (?:the )?(?:former |ex-)\Z", before):
        return True
    if any(
        re.search(rf"\b{phrase} (?:the )?(?:[\w]+,? (?:and )?(?:the )?)?\Z", before)
        for phrase in events.THIRD_PARTY
    ):
        return True
    if _TOGETHER_BY.search(plain, max(begin, party.start - 90), party.start):
        return True
    if _AS_MEDIATOR.match(plain, party.end, party.end + 90):
        return True
    return bool(
        re.match(
            r" (?:\w+ )?(?:envoys?|officials|diplomats|ministers?|go-betweens?) shuttl"
            r"|(?:'s)? (?:mediat(?!ed by)|auspices|hosted|hosts|will host|facilitat|brokered|to host|is "
            r"hosting|is mediating|has mediated|and \w+ mediat|-(?! ?[A-Z]))",
            after,
        )
    )


def _is_forum(scene: Scene, party: PartyMention) -> bool:
    return party.name.endswith(("Council", "Assembly")) or (
        party.key in ("osce", "organization-for-security-and-co-operation-in-europe")
        and "council" in scene.document.plain[party.end : party.end + 24].lower()
    )


def _is_name_of_a_forum(scene: Scene, key: str) -> bool:
    """The format is not one of those who sit in it."""
    actor = scene.gazetteer.actor(key)
    return actor is not None and actor.kind == "forum"


def _takes_part(scene: Scene, party: PartyMention, begin: int, cue: int) -> bool:
    plain = scene.document.plain
    before = plain[max(0, party.start - 40) : party.start]
    if party.kind == "capital" and _MEETING_OF.search(before):
        return True
    if party.part == "actor" and _PEOPLE_FROM.search(before):
        return True
    paired = _PAIR_AHEAD.match(plain, party.end) or _PAIR_BEHIND.search(before)
    if paired and 0 <= cue - party.end < _ITS_OWN:
        return True
    if party.part == "actor" and _MADE_UP_OF.search(before):
        return True
    if party.part != "actor" or party.preposition in (
        "in",
        "at",
        "to",
        "from",
        "near",
        "against",
        "towards",
        "into",
    ):
        return False
    if _TOPIC_BEFORE.search(plain[max(begin, party.start - 80) : party.start]):
        return False
    after = plain[party.end : party.end + 34].lower()
    if _COMMENTS.match(after):
        return False
    if party.kind == "demonym" and _ITS_GROUP.match(plain, party.end, party.end + 60):
        return False
    alone = party.actor_kind == "state" and party.kind != "demonym" and before[-1:] != "-"
    if alone and not before.endswith(" and ") and _STATE_TALKS.match(after):
        return False
    if re.match(
        r"(?:'s|s')? (?:nuclear|invasion|war|crisis|conflict|sanctions|troops|forces in|security"
        r"|sovereignty|border|ballistic|peace process|demand|actions|attack|aggression|government's"
        r"|capital|city)",
        after,
    ):
        return False
    if party.preposition == "of":
        return bool(
            re.search(
                r"(?:ministers?|presidents?|leaders?|officials|representatives|delegations?|envoys"
                r"|diplomats|heads|negotiators|governments?|meetings?|talks|consultations|round|summit"
                r"|session)"
                r" of (?:the )?\Z",
                plain[max(0, party.start - 30) : party.start],
                re.I,
            )
        )
    return True


def _only_mentioned(scene: Scene, person: PersonMention, begin: int) -> bool:
    """Named in passing: "after Blinken's statement", or somebody who announced it."""
    after = scene.document.plain[person.end : person.end + 3]
    following = scene.document.token_at(person.end)
    tokens = scene.document.tokens
    speaks = following < len(tokens) and tokens[following].low in cues.SPEECH_VERBS
    return (
        after.startswith("'s")
        or speaks
        or bool(_TOPIC_BEFORE.search(scene.document.plain[max(begin, person.start - 60) : person.start]))
    )
