"""Which state an official without a country serves: what the report tells for each, weighed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.who import homes, subjects
from talks.reading.who.cast import Person
from talks.reading.who.home_states import home_scores, told_before, where_he_speaks
from talks.reading.who.mentions import owner_of, within
from talks.reading.who.opponents import WE, Case, faced, not_us, opposite, others_office, sent_to
from talks.reading.who.roll import Roll
from talks.reading.who.sides import NO_OWNERS
from talks.reading.who.state_offices import is_of_a_body, is_of_a_state, may_be_a_states

NEAR_THE_START = 20  # characters
LONGEST_SUBJECT = 40  # characters
_PAIR = 2
_JOINED = re.compile(r"[A-Z][\w-]+(?:'s)?,? and (?:the )?[A-Z]")  # "|Kenya and Gambia| met": of which?
_AGAINST = -3.0  # of whom he meets, asks or sits opposite
ENOUGH, CLEARLY, SURELY = 1.0, 0.4, 3.0  # the least weight, and how much more than for any other
_DOMESTIC = word_set("ministry senator army police attorney-general parliament governor forces navy speaker")
_POSTED = word_set("ambassador consul commissioner chargé charge")  # not where they serve
_OF_PROVINCES = frozenset({"canada", "australia"})  # which have premiers too
# "|A|, deputy director for press in the Ministry of Labour", "an adviser for media at the presidency"
_IN_A_MINISTRY = re.compile(
    r", (?!who |and )[^;.\"]{3,90}?\b(?:in|at|of|from|for) (?:the |its )?(?:[\w-]+ ){0,3}?(?:[Mm]inistry"
    r"|[Pp]residency|(?:[Pp]resident|[Pp]remier|[Cc]hancellor|(?:[Pp]rime )?[Mm]inister"
    r"|[Cc]ounsell?or)['’]s [Oo]ffice|government['’]s)\b"
)
# "|A|, who sits on the parliament's security committee", "who follows Gulf affairs at the ministry"
_IN_PARLIAMENT = re.compile(
    r",? (?:who (?:chairs|heads|sits on|leads|is on|belongs to)|an? (?:[a-z]+ ){0,2}member of|(?:vice-?"
    r"|deputy )?chair(?:man|woman)? of) (?:the )?(?:[\w'-]+ ){0,4}?(?:parliament(?:ary|'s)?|house|senate"
    r"|national assembly|foreign|defen[cs]e|security|international)\b[^.;,\"]{0,40}?\bcommi(?:ttee|ssion)\b",
    re.I,
)
# "Brig. Gen. |A|", "Border Guard Col. |B|"
_RANKED = re.compile(r"\b(?:Gen|Lt|Col|Maj|Brig|Adm|Capt|Cmdr)\.? \Z")
_APART = re.compile(
    r"\b(?:met|meets?|with|opposite|facing|between|against|told|accus\w+|urged|received|hosted|summoned)\b"
)
_HOSTED = re.compile(
    r"(?:,[^.;\"]{3,60})?,? (?:who )?(?:is |was |also )?(?:chair(?:ed|s|ing)|host(?:ed|s|ing)|received"
    r"|welcomed|presid(?:ed|es|ing) over|gave (?:them|a dinner|the dinner)|opened) "
)
_APPOSITION = re.compile(r", (?!who |and )[^,;.\"]{3,100},")
_A_TEAM = re.compile(r"\b(?:teams?|delegations?|sides?|led|headed|represented|both)\b")
_ASKS = re.compile(
    r"\b(?:protest(?:s|ed)|condemn(?:s|ed)|denounce[sd]|critici[sz]e[sd]|urge[sd]|asked|asks|demand(?:s|ed)|accus(?:es|ed)|threaten(?:s|ed)|refus(?:es|ed)|violat(?:es|ed)"
    r"|fail(?:s|ed)"
    r"|broke|broken|claim(?:s|ed))\b"
)
_SPEAKS = "|".join(sorted(verb for verb in cues.SPEECH_VERBS if verb.isalpha()))
_TOLD_BY = re.compile(
    rf", (?:{_SPEAKS}|as) (?:(?:the|its|an?) )?(?:(?!(?:that|to|he|she|it)\b)[\w.'-]+,? ){{0,6}}\Z"
)
_WENT_WHERE = re.compile(
    r"\b(?:to|for|in|into|visit(?:s|ed|ing)?|reach(?:es"
    r"|ed)) (?P<place>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)[^.;:\"]{0,30},"
    r" where (?:he|she|they|it|[^.;:\"]{3,60}?) (?:(?:has|had|is|was|were|are|also|will|would|due|to|be"
    r"|been|then) )*(?:met|meets?|saw|sees?|seen|received|welcomed|hosted|greeted|held talks"
    r"|holds? talks|talked|spoke|conferred|called on|briefed|dined)\b[^.;:\"]{0,60}\Z"
)
# "said France wanted", "that Chisinau was ready", "repeated that Paris would pay": whose mind he speaks
_WISHES = re.compile(
    rf"(?:, [^.;,\"]{{3,80}},)?,? (?:has |had |later |also )?(?:(?:said|says|told [^.;,\"]{{2,40}}?|added"
    r"|insisted|stressed|announced|replied|explained|indicated|made clear|confirmed)"
    rf"(?: on \w+day)?,?(?: that)?|(?:{_SPEAKS}|assured)\b(?<!claimed)(?<!warned)(?<!accused)(?<!alleged)"
    r"(?<!complained)[^.;\"]{0,60}? that) (?:the )?(?=[A-Z])"
)
_WANTS = re.compile(
    r"(?:'s)?(?: (?:government|side|delegation))? (?:(?:was|is|were|are|remained|remains) (?:also "
    r"|still )?(?:ready|willing|prepared|open|determined|committed)|want(?:s|ed)|hope[sd]|seeks?|sought"
    r"|expect(?:s|ed)|(?:has|had) (?:already |also )?(?:accepted|agreed|offered|proposed|tabled"
    r"|submitted|presented|put forward|handed over|sent|ruled out)|w(?:ould|ill)\b|d(?:oes|id) not"
    r"|[\"']will (?:not|never)\b|favou?r(?:s|ed))\b"
)


def state_weighed(person: Person, roll: Roll, told: str | None = None) -> str | None:
    """The state for which clearly most is told, if that is enough; `told`: what else calls his office."""
    mention, sentence = roll.first_told(person)
    plain, end = roll.document.plain, mention.end
    rank = _RANKED.search(plain, mention.start - 14, mention.start)
    post = told or person.post or ("colonel" if rank and not person.former else "")
    plainly = told is not None or is_of_a_state(post)
    if not plainly:
        behind = _IN_A_MINISTRY.match(plain, end, sentence.end) or _IN_PARLIAMENT.match(
            plain, end, sentence.end
        )
        plainly = behind is not None
    if not (plainly or may_be_a_states(post)) or is_of_a_body(plain, sentence.start, mention.start):
        return None
    case = Case(person, mention, sentence, roll)
    ranked = sorted(weigh(case).items(), key=lambda one: -one[1])
    (best, weight), (_, next_best) = [*ranked, ("", 0.0), ("", 0.0)][:2]
    enough, clearly = (ENOUGH, CLEARLY) if plainly else (SURELY, SURELY / 2)
    if weight < enough or weight - max(next_best, 0.0) < clearly or _is_elsewhere(case, post, best, weight):
        return None
    return best


def weigh(case: Case) -> dict[str, float]:
    """What speaks for each state that he serves it, less what speaks against it."""
    scores = defaultdict(float, home_scores(case.roll))
    against = {*faced(case), *opposite(case)} - set(_where_he_received(case))
    for evidence, weight in _EVIDENCE:
        for key in set(evidence(case)) - (against if evidence in _IN_PASSING else set()):
            scores[key] += weight
    for key in against:
        scores[key] += _AGAINST
    return scores


def _is_elsewhere(case: Case, post: str, best: str, weight: float) -> bool:
    """An ambassador serves another state than where he is; a premier or governor perhaps a part of one."""
    words = set(post.lower().split())
    posted = bool(_POSTED & words) and weight < SURELY
    provincial = best in _OF_PROVINCES and "premier" in words
    placed = "governor of" in post.lower() and "bank" not in words
    return posted or provincial or (placed and best not in _seat_of_his_office(case))


# ── what speaks for a state ─────────────────────────────────────────────────────────────────────


def _seat_of_his_office(case: Case) -> Iterator[str]:
    """ "Deputy infrastructure minister in Kyiv", "the governor of Batken": where he has his office."""
    post, gazetteer = case.person.post or "", case.roll.gazetteer
    for place in re.finditer(r"\b(?:in|of) (?:the )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)", post):
        for words in (place["name"], place["name"].split()[0]):
            countries = {city.country for city in gazetteer.cities_named(words)}
            states = [gazetteer.state_of(iso3) for iso3 in countries if iso3]
            if len(states) == 1 and states[0] is not None:
                yield states[0].key
                break


def _where_he_speaks(case: Case) -> Iterator[str]:
    told = where_he_speaks(case.person, case.roll)
    if told is not None:
        yield told


def _where_he_received(case: Case) -> Iterator[str]:
    """ "She flew to Pruebania, where she met the minister, |A|": of where he was found."""
    plain = case.roll.document.plain
    went = _WENT_WHERE.search(plain, case.sentence.start, case.mention.start)
    if went is None:
        return
    named = within(case.roll.parties, went.start("place"), went.start("place") + 1)
    yield from (party.key for party in named if party.actor_kind == "state")
    for city in case.roll.gazetteer.cities_named(went["place"]) if not named else ():
        if city.is_capital and (state := case.roll.gazetteer.state_of(city.country)) is not None:
            yield state.key


def _of_his_sentence(case: Case) -> Iterator[str]:
    """The only party that those who stand before him in his sentence have, where nobody faces another."""
    before = case.roll.people.between(case.sentence.start, case.mention.start)
    parties = {one.person.party for one in before if one.person is not case.person} - {None}
    plain = case.roll.document.plain
    apart = _APART.search(plain, case.sentence.start, case.sentence.end) or (
        ";" in plain[case.sentence.start : case.mention.start]
    )
    if len(parties) == 1 and not apart:
        yield from (party for party in parties if party)


def _beside_its_own(case: Case) -> Iterator[str]:
    """ "The Russian minister had left; Deputy Minister |A| remained": the one state told of before
    him there."""
    plain, start = case.roll.document.plain, case.mention.start
    near = [party for party in within(case.roll.parties, case.sentence.start, start) if party.part == "actor"]
    near = [party for party in near if case.roll.document.quotation_at(party.start) is None]
    if _ASKS.search(plain, case.sentence.start, start):
        return
    if len({party.key for party in near}) != 1 or near[0].actor_kind != "state":
        return
    told = near[0].preposition not in NO_OWNERS and plain[near[0].end] != "-"
    others = _APART.search(plain, case.sentence.start, start) or case.roll.people.between(
        near[0].start, start
    )
    if told and not others:
        yield near[0].key


def _in_his_apposition(case: Case) -> Iterator[str]:
    """ "|A|, the deputy minister and head of the Russian agency,": a state named in what he is told to be."""
    told = _APPOSITION.match(case.roll.document.plain, case.mention.end, case.sentence.end)
    for party in within(case.roll.parties, case.mention.end, told.end()) if told is not None else ():
        owned = case.roll.document.plain.endswith("'s ", 0, party.start)  # "the ministry's |Korean| desk"
        if party.kind == "demonym" and party.actor_kind == "state" and not owned:
            yield party.key


def _of_whom_he_tells(case: Case) -> Iterator[str]:
    """ "Mexico is open to a limit, Undersecretary A |indicated|": he tells what his own state does."""
    document, start, sentence = case.roll.document, case.mention.start, case.sentence
    index = document.token_at(case.mention.end)
    if start - sentence.start < NEAR_THE_START or index >= len(document.tokens):
        return
    tells = document.tokens[index].low in cues.SPEECH_VERBS
    if not (tells or _TOLD_BY.search(document.plain, sentence.start, start)):
        return
    if document.tokens[sentence.first].low in ("it", "they") and sentence.index:
        sentence = document.sentences[sentence.index - 1]
    subject = subjects.subject_of(sentence, case.roll, start)
    if _ASKS.search(document.plain, sentence.start, start):
        return  # "Kenya has asked for more, A said": what the others do
    if subject is not None and subject.key and case.roll.gazetteer.is_a_state(subject.key):
        yield subject.key


def _whose_wishes_he_tells(case: Case) -> Iterator[str]:
    """ "Minister A said |France| wanted a text": he speaks its mind."""
    plain = case.roll.document.plain
    for mention in case.roll.people.mentions:
        said = _WISHES.match(plain, mention.end) if mention.person is case.person else None
        for party in within(case.roll.parties, said.end(), said.end() + 1) if said is not None else ():
            if _WANTS.match(plain, party.end):
                yield party.key


def _told_of_before_him(case: Case) -> Iterator[str]:
    """ "Kenya has closed the road. Deputy Minister |A| gave no date": of whom the paragraph tells there."""
    document, sentence, roll = case.roll.document, case.sentence, case.roll
    before = document.before(sentence)
    if before is None or before.paragraph != sentence.paragraph:
        return
    subject = subjects.subject_of(before, roll)
    if subject is None or _JOINED.search(document.plain, before.start, before.start + LONGEST_SUBJECT):
        return
    others = {party.key for party in within(roll.parties, sentence.start, sentence.end)} - {subject.key}
    if subject.key and roll.gazetteer.is_a_state(subject.key) and len(others) < _PAIR:
        yield subject.key


def _whom_his_paragraph_opens_with(case: Case) -> Iterator[str]:
    """ "Kenya is watching. Vice President |A| told a rally": the state that the first sentence is about."""
    document, sentence, roll = case.roll.document, case.sentence, case.roll
    opening = document.before(sentence) or sentence
    first = opening.index == 0 or document.sentences[opening.index - 1].paragraph != sentence.paragraph
    alone = opening is not sentence and opening.paragraph == sentence.paragraph and first
    joined = _JOINED.search(document.plain, opening.start, opening.start + LONGEST_SUBJECT)
    apart = joined or _A_TEAM.search(document.plain, opening.start, opening.end)
    if not alone or apart or next(_of_whom_he_tells(case), None) is not None:
        return
    subject = subjects.subject_of(opening, roll)
    named = [p for p in within(roll.parties, opening.start, opening.end) if p.actor_kind == "state"]
    near = named[:1] if len({party.key for party in named}) == 1 and named[0].part == "actor" else []
    if subject is not None and subject.key and roll.gazetteer.is_a_state(subject.key):
        yield subject.key
    elif (
        subject is None
        and near
        and near[0].start - opening.start < LONGEST_SUBJECT
        and not near[0].preposition
    ):
        yield near[0].key


def _in_one_of_its_cities(case: Case) -> Iterator[str]:
    """ "In Mumbai, the minister, A,": a city that is no capital tells a little."""
    opening = homes.IN_A_CITY.match(case.roll.document.plain, case.sentence.start, case.mention.start)
    for city in case.roll.gazetteer.cities_named(opening["city"]) if opening is not None else ():
        state = homes.state_named(case.roll.parties, case.roll.gazetteer, city.country)
        if state is not None:
            yield state


def _called_the_government(case: Case) -> Iterator[str]:
    """Whose "the government" is, in a report with a movement."""
    if any(party.actor_kind == "group" for party in case.roll.parties):
        owner = owner_of(case.roll.document, case.roll.parties, "government", case.mention.start)
        if owner is not None and owner.actor_kind == "state":
            yield owner.key


def _called_the_ministry(case: Case) -> Iterator[str]:
    """Whose ministry was told of last: perhaps that of a ministry's spokesman."""
    if "ministry" in (case.person.post or "").lower():
        owner = owner_of(case.roll.document, case.roll.parties, "ministry", case.mention.start)
        if owner is not None:
            yield owner.key


def _of_its_own_house(case: Case) -> Iterator[str]:
    """ "Iran may leave. The speaker of parliament, A": what every state has is of that told of."""
    if _DOMESTIC & set((case.person.post or "").lower().split()):
        yield from _told_before(case)


def _where_he_hosts(case: Case) -> Iterator[str]:
    """ "The vice foreign minister, A, who chaired the session": of the country it is told from."""
    if _HOSTED.match(case.roll.document.plain, case.mention.end, case.sentence.end):
        sent = homes.sent_from(case.roll.document, case.roll.gazetteer)
        if sent is not None:
            yield sent


def _told_before(case: Case) -> Iterator[str]:
    told = told_before(case.person, case.roll)
    asked = _ASKS.search(case.roll.document.plain, case.sentence.start, case.mention.start)
    if told is not None and asked is None and told not in set(not_us(case)):
        yield told


def _whose_answer_he_gives(case: Case) -> Iterator[str]:
    """ "Doha hit back. "We will not be lectured," said |A|": the words are those of who is told to answer."""
    document, sentence = case.roll.document, case.sentence
    quoted = document.quotation_at(sentence.start + 1)
    if quoted is None or not sentence.index or not WE.search(document.plain, quoted.start, quoted.end):
        return
    before = document.sentences[sentence.index - 1]
    subject = subjects.subject_of(before, case.roll) if before.paragraph == sentence.paragraph else None
    asked = _ASKS.search(document.plain, before.start, before.end)
    if subject is not None and subject.key and asked is None and case.roll.gazetteer.is_a_state(subject.key):
        yield subject.key


_IN_PASSING = (_told_before, _beside_its_own, _of_his_sentence)  # not of whom he faces there
_EVIDENCE: tuple[tuple[Callable[[Case], Iterator[str]], float], ...] = (
    (_seat_of_his_office, 3.0),
    (_where_he_speaks, 2.0),
    (_of_whom_he_tells, 2.0),
    (_whose_wishes_he_tells, 1.0),
    (_whose_answer_he_gives, 2.0),
    (_where_he_hosts, 1.2),
    (_where_he_received, 5.0),
    (_in_one_of_its_cities, 0.8),
    (_called_the_government, 1.0),
    (_called_the_ministry, 1.0),
    (_of_its_own_house, 0.5),
    (_beside_its_own, 0.8),
    (_in_his_apposition, 2.0),
    (_of_his_sentence, 1.8),
    (_told_before, 1.2),
    (_told_of_before_him, 0.5),
    (_whom_his_paragraph_opens_with, 2.3),
    (others_office, -3.0),
    (sent_to, -3.0),
    (not_us, -1.5),
)
