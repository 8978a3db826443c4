"""Who meets: parties and people that take part, apart from hosts, mediators, topics and speakers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.occasions.told_there import is_told_there
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence, Token
from talks.reading.prose.wordings import Wording
from talks.reading.seating.kept_out import is_kept_out
from talks.reading.seating.outsiders import across
from talks.reading.seating.reach import clause_end, clause_start
from talks.reading.seating.seats import (
    brings_others,
    is_format,
    is_forum,
    is_of_a_pair,
    only_mentioned,
    takes_part,
)
from talks.reading.seating.strangers import seated_with_strangers
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_TO_SEE = re.compile(r"\A,? (?:is|are|was|were|will)\b|\bto \Z")
_BETWEEN = re.compile(r"\b(?:between|meeting of) (?:the |an? |its )?\Z")
# "| talks between", "| a round of talks between"
_BETWEEN_THEM = re.compile(r"[\w-]+(?: [a-z-]+){0,3}? between ")
_JOINED_THEM = re.compile(r"\b(?:attend|join|took part|take part|participat)\w*\b[^.;]{0,24}\Z")
_TWO = 2
_SMALL_FORMAT = 7
_JOINING = (", ", " and ", " and the ", ", and ", ", the ")
_INVITED_HIM = re.compile(r"\binvited (?:the )?[A-Z][^,;.\"]{2,60}? to (?:an?|the|another|its|further)\b")
_HOSTED_HIM = re.compile(
    r"host(?:s|ed|ing)? (?!(?:an?|the|two|three|another|more|further|fresh|new)\b)"
    r"(?![^,;.\"]{0,90}\b(?:talks|meetings?|round|negotiations|summit|conference|delegations)\b)"
)
# "South Korea | hosted talks with Japan": its own
_HOSTED_WITH = re.compile(
    r"host(?:s|ed|ing)? (?:[\w-]+ ){0,5}(?:talks|meetings?|rounds?|negotiations|summit"
    r"|consultations) with (?!both\b)"
)
_TO_SOMEBODY = cues.word_set("offered asked urged promised accused warned told assured pressed demanded gave")
_A_DEAL = r"\b(?:agreement|deal|accord|breakthrough|truce|pact|understanding)"
_DEAL_WITH = re.compile(rf"{_A_DEAL} with (?:the )?")
_DEAL_BETWEEN = re.compile(rf"{_A_DEAL} between ")
# "At a summit in Singapore on Tuesday, | A and B pledged ..."
_AT_ITS_BEGINNING = re.compile(
    r"(?:At|During|In|After|Following) (?:a |an |the |their |its )?(?:[\w'-]+ ){0,4}\Z"
)
_SUBJECT = re.compile(
    r", (?:the )?(?P<subject>[^,;.\"]{4,90}?) (?:have |has |had |also )*(?:[a-z]+ed|told)\b"
)
_DETERMINER = re.compile(r"(?: (?:his|her|its|their|the))? ")
_AT_A_MEETING = Wording(
    r"\b(?:(?:during|at|following|after|in)(?: the (?:start|beginning|opening|end|close) of)? (?:(?:a|an"
    r"|the|their|two|three|(?:more than |about |nearly |almost |some )?[\w-]+ (?:days|hours|rounds"
    r"|minutes) of) )?(?:[a-z'-]+ ){0,4}|(?:after|when|as|while) their (?:[a-z]+ ){1,3})\Z"
)
_WITH_OTHERS = re.compile(
    r"(?:talks|talking|meetings?|discussions|negotiations|consultations|session|round) with (?:the )?[A-Z]"
)
# "on the sidelines of | the ASEAN meetings", "coinciding with | the General Assembly": not at this table
_ASIDE_OF = re.compile(
    r"\b(?:on the (?:sidelines|margins|fringes|eve) of|coincid(?:es?|ing) with|in the wings of"
    r"|in parallel (?:with|to)|back to back with|ahead of) [^,;.]{0,50}\Z"
)
# "the United States did not attend | Tuesday's talks"
_STAYED_AWAY = Wording(
    r"\b(?:(?:did|do|does|will|would|had|has|was) not (?:attend|take part in|join|participate in|been"
    r" at|present at)"
    r"|boycott(?:ed|s)?|stay(?:ed|s) away from|skipped|(?:was|were) absent from) (?:[\w'-]+ ){0,3}\Z"
)
_BY_THE_WAY = re.compile(r", (?:the )?\Z")
_HE_SAID = re.compile(r"(?:'s)?(?: [a-z]+){0,3} (?:said|says|announced|confirmed|reported),")
_GO_BETWEEN = re.compile(
    r",? (?:who (?:is|was|has been) (?:hosting|mediating|chairing)|(?:(?:serving|acting) )?as (?:a "
    r"|the )?(?:go-between|mediator|moderator|intermediary|facilitator|host|chair)"
    r"|[^.;\"]{0,40}? (?:has |had |is to |was to |will |would )(?:invited?|convened?)\b)"
)
# "the talks opened under the former Finnish president, | Martti Ahtisaari"
_UNDER = re.compile(
    r"(?<!co-)(?<!jointly )\b(?:under|(?:chaired|mediated|moderated|hosted|brokered|facilitated|convened"
    r"|together) by) (?:the )?(?!way\b|the (?:deal|plan))(?:[\w'-]+,? ){0,6}\Z"
)
# "met the envoy, who coordinates talks between | A and B": told of him, as far as the clause goes
_WHO_DOES = re.compile(r", (?:who|whose) [^,;]*\Z")


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
    begin = start if later else clause_start(scene, sentence, start, cue)
    end = clause_end(scene, sentence, cue, end)
    around = _Around()
    _seat_parties(scene, around, begin, cue, end)
    _seat_people(scene, around, begin, cue, end)
    seated, third = around.seated, around.third
    if later:
        seated = _with_the_subject(scene, sentence, cue, begin) | seated
    if len(seated) < _TWO and not third:
        seated |= _elsewhere_in_the_sentence(scene, sentence, cue, seated)
    if len(third) == 1 and _HOSTED_WITH.match(scene.document.plain, cue, end):
        seated, third = _host_and_guest(scene, seated, third), []
    came = _INVITED_HIM.search(scene.document.plain, begin, cue) or _came_alone(scene, cue, around)
    if len(seated) == len(third) == 1 and came:
        seated, third = _host_and_guest(scene, seated, third), []
    seated = _without_the_absent(scene, seated, begin, cue)
    seated, unknown = seated_with_strangers(scene, seated, begin, end)
    seated = {key: text for key, text in seated.items() if key not in third}
    seated = _those_between_whom(scene, seated, begin, cue, end)
    if len(seated) == 1 and not unknown and not third:
        unknown = across(scene, begin, cue, end)
    forum, seated = _in_a_format(scene, seated, around.forum if around.forum not in third else None, unknown)
    return Attendance(
        tuple(seated), tuple(seated.values()), unknown, tuple(around.posts), tuple(third), forum
    )


def _came_alone(scene: Scene, cue: int, around: _Around) -> bool:
    """ "Iran hosted Prime Minister A in Tehran": the guest is its object, and no talks of others are."""
    return bool(around.posts) and _HOSTED_HIM.match(scene.document.plain, cue) is not None


def _host_and_guest(scene: Scene, seated: dict[str, str], third: list[str]) -> dict[str, str]:
    """ "Kenya invited Peru to a further round": where one is invited, who invites meets him."""
    host = scene.gazetteer.actor(third[0])
    return {third[0]: host.name if host else third[0], **seated}


@dataclass(slots=True)
class _Around:
    """Whom a clause names, as it is read: at the table, beside it, or as the format they sit in."""

    seated: dict[str, str] = field(default_factory=dict)
    posts: list[str] = field(default_factory=list)
    third: list[str] = field(default_factory=list)
    pair: set[str] = field(default_factory=set)  # whose joint commission it is, though one of them chairs
    forum: str | None = None


def _seat_parties(scene: Scene, around: _Around, begin: int, cue: int, end: int) -> None:
    last_third = -9
    for party in within(scene.parties, begin, end):
        if not scene.tells(party.start) or _ASIDE_OF.search(scene.document.plain, cue, party.start):
            continue
        if _BY_THE_WAY.search(scene.document.plain, begin, party.start) and _HE_SAID.match(
            scene.document.plain, party.end, end
        ):
            continue  # "A and B met, the Turkish foreign ministry said, in Osh"
        if party.start > cue and _WHO_DOES.search(scene.document.plain, cue, party.start):
            continue  # "met Lebatt, who coordinates talks between Juba and Khartoum"
        if party.key in around.third and _BETWEEN.search(scene.document.plain, cue, party.start):
            around.third.remove(party.key)  # "Moldova hosted a meeting between a Moldovan delegation and B"
        joined = last_third > 0 and scene.document.plain[last_third : party.start] in _JOINING
        if joined or brings_others(scene, party, begin):
            around.third.append(party.key)
            last_third = party.end
        elif is_forum(scene, party):
            around.forum = around.forum or party.key
        elif takes_part(scene, party, begin, cue):
            around.seated.setdefault(party.key, party.text)
            around.pair |= {party.key} if is_of_a_pair(scene, party, cue) else set()


def _seat_people(scene: Scene, around: _Around, begin: int, cue: int, end: int) -> None:
    for mention in scene.people.between(begin, end):
        party = mention.person.party
        if not scene.tells(mention.start) or is_kept_out(scene, mention.start, mention.end):
            continue
        if party not in around.pair and _UNDER.search(scene.document.plain, begin, mention.start):
            around.third += [party] if party else []
            around.seated.pop(party or "", None)
        elif not only_mentioned(scene, mention, begin, cue):
            around.posts += [mention.person.post] if mention.person.post else []
            if party and _GO_BETWEEN.match(scene.document.plain, mention.end, mention.end + 60):
                around.third.append(party)
                around.seated.pop(party, None)
            if party and party not in around.third:
                around.seated.setdefault(party, mention.text)


def _those_between_whom(
    scene: Scene, seated: dict[str, str], begin: int, cue: int, end: int
) -> dict[str, str]:
    """ "Egypt criticised talks between Ethiopia and Somalia": Egypt does not sit there."""
    between = _BETWEEN_THEM.match(scene.document.plain, cue, end)
    if between is None or _JOINED_THEM.search(scene.document.plain, begin, cue):
        return seated
    named = {one.key for one in within(scene.parties, between.end(), end) if one.part != "place"}
    named |= {one.person.party or "" for one in scene.people.between(between.end(), end)}
    both = {key: text for key, text in seated.items() if key in named}
    return both if len(both) >= _TWO else seated


def _without_the_absent(scene: Scene, seated: dict[str, str], begin: int, cue: int) -> dict[str, str]:
    absent = _STAYED_AWAY.search(scene.document, scene.document.plain, begin, cue)
    if absent is None:
        return seated
    return {key: text for key, text in seated.items() if not _is_named(scene, key, begin, absent.start())}


def _in_a_format(
    scene: Scene, seated: dict[str, str], forum: str | None, unknown: tuple[str, ...]
) -> tuple[str | None, dict[str, str]]:
    """The format they sit in, apart from those who sit there."""
    formats = [key for key in seated if is_format(scene, key)]
    forum = forum or (formats[0] if formats and len(seated) > 1 else None)
    seated = _spelled_out(scene, seated)
    seated = {
        key: text
        for key, text in seated.items()
        if len(seated) <= _TWO or not _only_names_a_summit(scene, text)
    }
    members = {key: text for key, text in seated.items() if not is_format(scene, key)}
    if "european-commission" in seated and _names_the_union(scene, seated):
        seated, members = _for_the_union(seated), _for_the_union(members)
    if 1 < len(members) < len(seated):
        return forum or next(key for key in seated if key not in members), members
    if not unknown and len(seated) == 1 and not members:
        return forum or next(iter(seated)), {}  # "the Contact Group will reconvene"
    return forum, seated


def _names_the_union(scene: Scene, seated: dict[str, str]) -> bool:
    return "european-union" in seated or any(party.key == "european-union" for party in scene.parties)


def _for_the_union(seated: dict[str, str]) -> dict[str, str]:
    """ "The European Commission met Peru", in a report that names the Union: it sits there for that."""
    named = {"european-union" if key == "european-commission" else key: text for key, text in seated.items()}
    return named | {key: seated[key] for key in named.keys() & seated.keys()}


def _only_names_a_summit(scene: Scene, text: str) -> bool:
    """ "In Vilnius for a NATO summit": the occasion on which others met."""
    return f" a {text} summit" in scene.document.plain or f" the {text} summit" in scene.document.plain


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
    if subject is None or subject.party is None or subject.start >= begin:
        return {}
    return {} if is_kept_out(scene, subject.start, subject.end) else {subject.party: subject.text}


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
    if _WITH_OTHERS.match(plain, cue) and _AT_A_MEETING.search(
        sentence, plain, max(sentence.start, cue - 60), cue
    ):
        subject = main_subject(scene, sentence) or entity_starting(scene, sentence.first, sentence)
        return (  # "met A in Rome, a day after talks with B": B and who met A
            {subject.party: subject.text} if subject and subject.party and subject.party not in seated else {}
        )
    if _AT_A_MEETING.search(sentence, plain, max(sentence.start, cue - 60), cue):
        first = sentence.start
        if not is_told_there(scene, sentence, cue):
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
    begin = _DETERMINER.match(scene.document.plain, clause.end())
    for party in within(scene.parties, begin.end(), begin.end() + 1) if begin else ():
        if party.part in ("actor", "modifier") and clause[0].endswith(tuple(_TO_SOMEBODY)):
            named.setdefault(party.key, party.text)  # "Kenya offered | Peru"
    return named if len(named) >= _TWO else {}


def _after_speech(scene: Scene, sentence: Sentence, cue: int) -> int:
    """Where the words begin that a verb of speech before the cue reports, else where the sentence does."""
    tokens = scene.document.tokens
    ahead = range(sentence.first, scene.document.token_at(cue))
    reported = (tokens[index].end for index in ahead if _reports(scene, tokens, index))
    return max(reported, default=sentence.start)


def _reports(scene: Scene, tokens: list[Token], index: int) -> bool:
    """ "Said that", not "declared a truce", "agreed to" or "offered Peru a truce"."""
    if tokens[index].low not in cues.SPEECH_VERBS or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    to_them = tokens[index].low in _TO_SOMEBODY and within(scene.parties, following.start, following.end)
    return following.low not in ("a", "an", "to", "their", "its") and not to_them
