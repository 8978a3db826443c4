"""Who meets: parties and people that take part, apart from hosts, mediators, topics and speakers."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from talks.reading.dates.expressions import MONTHS, WEEKDAYS
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.signings import SIGNINGS
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence, Token
from talks.reading.seating.seats import brings_others, is_format, is_forum, only_mentioned, takes_part
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_BETWEEN = re.compile(
    r"\bbetween (?:the )?(?P<one>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+) and (?:the "
    r")?(?P<two>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+)"
)
# "Following a meeting in X on Sunday, | ..."
_OPENING_CLAUSE = re.compile(r"(?:Following|After|Before|Ahead of|Prior to|Since|Despite)\b[^,;]{3,160},")
_WITH = re.compile(r"\b(?:with|to|met) ")
_TO_SEE = re.compile(r"\A,? (?:is|are|was|were|will)\b|\bto \Z")
_DAYS = frozenset({*MONTHS, *WEEKDAYS, "christmas", "easter", "ramadan", "eid"})
_TWO = 2
_SMALL_FORMAT = 7
_DEAL_WITH = re.compile(r"\b(?:agreement|deal|accord|breakthrough|truce|pact|understanding) with (?:the )?")
_DEAL_BETWEEN = re.compile(r"\b(?:agreement|deal|accord|breakthrough|truce|pact|understanding) between ")
# "At a summit in Singapore on Tuesday, | A and B pledged ..."
_AT_ITS_BEGINNING = re.compile(
    r"(?:At|During|In|After|Following) (?:a |an |the |their |its )?(?:[\w'-]+ ){0,4}\Z"
)
_SUBJECT = re.compile(r", (?:the )?(?P<subject>[^,;.\"]{4,90}?) (?:have |has |had |also )*[a-z]+ed\b")
_AT_A_MEETING = re.compile(
    r"\b(?:(?:during|at|following|after|in)(?: the (?:start|beginning|opening|end|close) of)?"
    r" (?:(?:a|an|the|their|two|three"
    r"|(?:more than |about |nearly |almost |some )?[\w-]+ (?:days|hours|rounds|minutes) of) )?"
    r"(?:[a-z'-]+ ){0,4}"
    r"|(?:after|when|as|while) their (?:[a-z]+ ){1,3})\Z"
)
_SEPARATE = re.compile(r"\b(?:separate|separately|respectively|in turn|back-to-back)\b")
# "met Zelensky in Kyiv on 6 October and Putin in St Petersburg on 11 October"
_EACH_IN_TURN = re.compile(
    r"\bmet (?:with )?[A-Z][^.;]{3,60}? (?:in [A-Z]\w+|on \w+)[^.;]{0,30}?,? and (?:then "
    r"|later )?[A-Z][^.;]{3,60}?"
    r" (?:in [A-Z]\w+|on \w+|later|the (?:next|following|same) day)\b"
)
_LEAST_APART = 3
CALLS = frozenset({"spoke", "spoken", "speak", "call", "calls", "talked"})
# "spoke by phone with A on Friday, and with B later the same day"
_AND_WITH = re.compile(r"\b(?:with|to) [A-Z][^.;\"]{3,90}?,? and(?:,? separately,?)? (?:with|to) ")
# "on the sidelines of | the ASEAN meetings", "coinciding with | the General Assembly": not at this table
_ASIDE_OF = re.compile(
    r"\b(?:on the (?:sidelines|margins|fringes|eve) of|coincid(?:es?|ing) with|in the wings of|in"
    r" parallel (?:with|to)"
    r"|back to back with|ahead of) [^,;.]{0,50}\Z"
)
# "the United States did not attend | Tuesday's talks"
_STAYED_AWAY = re.compile(
    r"\b(?:(?:did|do|does|will|would|had|has|was) not (?:attend|take part in|join|participate in|been"
    r" at|present at)"
    r"|boycott(?:ed|s)?|stay(?:ed|s) away from|skipped|(?:was|were) absent from) (?:[\w'-]+ ){0,3}\Z"
)
_SAID_SO = re.compile(
    r", (?:the |his |her |its )?[^,;]{3,60}? (?:said|says|announced|stated|reported|confirmed|added"
    r"|indicated)\b"
)
_GO_BETWEEN = re.compile(
    r",? (?:who (?:is|was|has been) (?:hosting|mediating|chairing)|as (?:a |the )?(?:go-between|mediator"
    r"|intermediary|facilitator|host|chair)"
    r"|[^.;\"]{0,40}? (?:has |had |is to |was to |will |would )(?:invited?|convened?)\b)"
)
# "the talks opened under the former Finnish president, | Martti Ahtisaari"
_UNDER = re.compile(
    r"\b(?:under|(?:chaired|mediated|moderated|hosted|brokered|facilitated|convened|together) by)"
    r" (?:the )?(?!way\b|the (?:deal|plan))"
    r"(?:[\w'-]+,? ){0,6}\Z"
)
_THAT = re.compile(r"\bthat (?=might |may |could |the |[A-Z]|it |he |she |they |its |his |her |there |a )")
_UNKNOWN_PARTY = re.compile(
    r"\b(?:[Tt]he|[Aa]|and|with|between) (?P<name>(?:[a-z-]+ |[A-Z][\w-]+ )?(?:rebels|rebel groups?"
    r"|guerrillas|insurgents|separatists|junta|militants"
    r"|opposition(?! (?:leader|party|parties|figure|politician)s?| [A-Z])|militias|tribal leaders))\b"
)
_REBELS = re.compile(r"(?:rebels|rebel groups?|guerrillas|insurgents|separatists|militants)\Z")
# "Iran met Iraq in Muscat, and Turkey scrapped its tariffs"
_AND_ANOTHER = r", and (?=(?:the )?[A-Z][\w' ]{2,30} (?:[a-z]{2,}ed|said|will|has|had|was|is)\b)"
# "the talks were cancelled due to a disagreement by ..."
_CIRCUMSTANCE = (
    r"; |;|\b(?:ahead of|according to|after|while|due to|because|despite|amid|in protest|called for by"
    r"|was the \w+ since)\b"
)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who meets: known parties as slugs and, one for one, as written; others only as written."""

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
            self.texts
            + tuple(t for key, t in zip(other.keys, other.texts, strict=True) if key not in self.keys),
            _both(self.unknown, other.unknown),
            _both(self.posts, other.posts),
            _both(self.third, other.third),
            self.forum or other.forum,
            self.guessed and (other.guessed or other.count == 0),
        )


def _both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return first + tuple(item for item in second if item not in first)


def attending(scene: Scene, sentence: Sentence, start: int, cue: int, end: int) -> Attendance:
    """Read the clause [start, end) around a cue; a subject may stand before it, in its own clause."""
    later = sentence.start < start < cue  # a clause after another one of the sentence
    begin = start if later else _clause_start(scene, sentence, start, cue)
    end = _clause_end(scene, sentence, cue, end)
    seated: dict[str, str] = {}
    posts: list[str] = []
    third: list[str] = []
    forum = None
    last_third = -9
    for party in within(scene.parties, begin, end):
        if not scene.tells(party.start) or _ASIDE_OF.search(scene.document.plain, cue, party.start):
            continue
        joined = (
            scene.document.plain[last_third : party.start] in (", ", " and ", " and the ", ", and ", ", the ")
            if last_third > 0
            else False
        )
        if joined or brings_others(scene, party, begin):
            third.append(party.key)
            last_third = party.end
        elif is_forum(scene, party):
            forum = forum or party.key
        elif takes_part(scene, party, begin, cue):
            seated.setdefault(party.key, party.text)
    for person in scene.people.between(begin, end):
        if scene.tells(person.start) and _UNDER.search(scene.document.plain, begin, person.start):
            third += [person.person.party] if person.person.party else []
            seated.pop(person.person.party or "", None)
        elif scene.tells(person.start) and not only_mentioned(scene, person, begin, cue):
            posts += [person.person.post] if person.person.post else []
            go_between = _GO_BETWEEN.match(scene.document.plain, person.end, person.end + 60)
            if go_between and person.person.party:
                third.append(person.person.party)
                seated.pop(person.person.party, None)
            if person.person.party and person.person.party not in third:
                seated.setdefault(person.person.party, person.text)
    if later:
        seated = _with_the_subject(scene, sentence, cue, begin) | seated
    if len(seated) < _TWO and not third:
        seated |= _elsewhere_in_the_sentence(scene, sentence, cue, seated)
    absent = _STAYED_AWAY.search(scene.document.plain, begin, cue)
    if absent is not None:
        seated = {
            key: text for key, text in seated.items() if not _is_named(scene, key, begin, absent.start())
        }
    unknown = _unknown(scene, begin, end)
    if any((actor := scene.gazetteer.actor(key)) and actor.kind == "state" for key in seated):
        unknown = tuple(name for name in unknown if not name.endswith("junta"))  # it governs one of them
    group = scene.only_group()
    for name in unknown:
        if group is not None and _REBELS.search(name):
            seated.setdefault(group, name)
            unknown = tuple(other for other in unknown if other != name)
        opposed = _opposition(scene, seated) if name.endswith("opposition") else None
        if opposed is not None and opposed not in seated:
            seated[opposed] = name
            unknown = tuple(other for other in unknown if other != name)
    seated = {key: text for key, text in seated.items() if key not in third}
    forum = forum if forum not in third else None
    formats = [key for key in seated if is_format(scene, key)]
    forum = forum or (formats[0] if formats and len(seated) > 1 else None)
    seated = _spelled_out(scene, seated)
    members = {key: text for key, text in seated.items() if not is_format(scene, key)}
    if {"european-union", "european-commission"} <= set(seated):
        seated.pop("european-commission")  # "the Commission's president" sits there for the Union
        members.pop("european-commission", None)
    if 1 < len(members) < len(seated):
        forum = forum or next(key for key in seated if key not in members)
        seated = members
    if not unknown and len(seated) == 1 and not members:
        forum, seated = forum or next(iter(seated)), {}  # "the Contact Group will reconvene"
    return Attendance(tuple(seated), tuple(seated.values()), unknown, tuple(posts), tuple(third), forum)


def _is_named(scene: Scene, key: str, start: int, end: int) -> bool:
    return any(party.key == key for party in within(scene.parties, start, end))


def _spelled_out(scene: Scene, seated: dict[str, str]) -> dict[str, str]:
    """ "Iran and the P5+1": Iran and each of those, where the tables list few."""
    found: dict[str, str] = {}
    for key, text in seated.items():
        members = sorted(scene.gazetteer.members_of(key)) if is_format(scene, key) else []
        if len(seated) > 1 and 1 < len(members) <= _SMALL_FORMAT:
            for member in members:
                actor = scene.gazetteer.actor(member)
                found.setdefault(member, actor.name if actor else member)
        else:
            found.setdefault(key, text)
    return found


def _with_the_subject(scene: Scene, sentence: Sentence, cue: int, begin: int) -> dict[str, str]:
    """ "Iran met Iraq, and will meet Oman": the subject stands in the clause before."""
    subject = subject_before(scene, scene.document.token_at(cue), sentence)
    if subject is None and _TO_SEE.search(scene.document.plain, begin, cue):
        subject = main_subject(scene, sentence)  # "Scholz, who ..., is due in Moscow to see Putin"
    return {subject.party: subject.text} if subject and subject.party and subject.start < begin else {}


def _elsewhere_in_the_sentence(
    scene: Scene, sentence: Sentence, cue: int, seated: dict[str, str]
) -> dict[str, str]:
    """ "A and B signed a deal at a meeting", "agreed after their leaders met", "no deal with B"."""
    plain = scene.document.plain
    if not seated and _AT_ITS_BEGINNING.fullmatch(plain, sentence.start, cue):
        return _who_acted_there(scene, sentence, cue)
    deal = _DEAL_WITH.search(plain, cue, sentence.end) if seated else None
    others = within(scene.parties, deal.end(), deal.end() + 1) if deal else []
    between = _DEAL_BETWEEN.search(plain, cue, sentence.end) if not seated else None
    if between is not None:
        others = within(scene.parties, between.end(), min(sentence.end, between.end() + 60))
    if _AT_A_MEETING.search(plain, max(sentence.start, cue - 60), cue):
        first = _after_speech(scene, sentence, cue)
        others = [
            party for party in within(scene.parties, first, cue) if takes_part(scene, party, first, cue)
        ]
    return {party.key: party.text for party in others if party.key not in seated and scene.tells(party.start)}


def _who_acted_there(scene: Scene, sentence: Sentence, cue: int) -> dict[str, str]:
    """ "At a summit in Singapore, A and B pledged": the subjects of the next clause, if they are two."""
    clause = _SUBJECT.search(scene.document.plain, cue, sentence.end)
    if clause is None:
        return {}
    start, end = clause.span("subject")
    named = {
        party.key: party.text
        for party in within(scene.parties, start, end)
        if takes_part(scene, party, start, end)
    }
    for person in scene.people.between(start, end):
        if person.person.party:
            named.setdefault(person.person.party, person.text)
    return named if len(named) >= _TWO else {}


def _after_speech(scene: Scene, sentence: Sentence, cue: int) -> int:
    """Where the words begin that a verb of speech before the cue reports, else where the sentence does."""
    tokens = scene.document.tokens
    ahead = range(sentence.first, scene.document.token_at(cue))
    return max((tokens[index].end for index in ahead if _reports(tokens, index)), default=sentence.start)


def _reports(tokens: list[Token], index: int) -> bool:
    """ "Said that", not "declared a truce" or "agreed to"."""
    objected = index + 1 < len(tokens) and tokens[index + 1].low in ("a", "an", "to", "their", "its")
    return tokens[index].low in cues.SPEECH_VERBS and not objected


def separately(scene: Scene, segment: Segment, named: Attendance) -> list[Attendance]:
    """ "Held separate calls with A and B": one table for each of those after "with"."""
    plain = scene.document.plain
    words = plain[segment.start : segment.end]
    match = _WITH.search(words)
    apart = _SEPARATE.search(words) or _EACH_IN_TURN.search(words)
    apart = apart or (_AND_WITH.search(words) if segment.cue in CALLS else None)
    if match is None or not apart or len(named.keys) < _LEAST_APART:
        return []
    if segment.cue in SIGNINGS:
        return []  # "separately signed a deal with": one ceremony
    offset, end = segment.start + match.end(), segment.end
    said = _SAID_SO.search(plain, offset, end + 24)
    end = said.start() if said else end
    later = [p.key for p in within(scene.parties, offset, end) if p.part == "actor"]
    later += [m.person.party for m in scene.people.between(offset, end) if m.person.party]
    guests = [key for key in named.keys if key in later]
    hosts = tuple(key for key in named.keys if key not in later)
    if len(hosts) != 1 or len(guests) < _LEAST_APART - 1:
        return []
    guests.sort(key=later.index)
    texts = dict(zip(named.keys, named.texts, strict=True))
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
            if (
                not known
                and not set(match[name].lower().split()) & cues.ROLE_NOUNS
                and match[name].split()[0].lower() not in _DAYS
                and (
                    match[name][0].isupper() or match[name] in ("army", "government", "rebels", "opposition")
                )
            ):
                found.append(match[name])
    return tuple(dict.fromkeys(found))


def _opposition(scene: Scene, keys: Collection[str]) -> str | None:
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
    told_of_others = re.search(_AND_ANOTHER, words)
    if told_of_others:
        return cue + told_of_others.start()
    cut = re.search(rf", (?:[^,]{{2,80}})\Z|{_CIRCUMSTANCE}", words)
    following = scene.document.token_at(end)
    said = following < sentence.last and scene.document.tokens[following].low in cues.SPEECH_VERBS
    if cut and (said or words[cut.start()] != ","):
        return cue + cut.start()
    return end
