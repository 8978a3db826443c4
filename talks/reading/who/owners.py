"""Whose an office is that the article gives to "its", "the party's" or "the ministry"."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import mentions, posts
from talks.reading.who.bodies import body_ending
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.home_states import governing_at
from talks.reading.who.mentions import HOUSE, ORGANISED, PartyMention, within
from talks.reading.who.ministries import MINISTRY_TOLD, NEAR_THE_START, SPOKESPEOPLE
from talks.reading.who.roll import Roll
from talks.reading.who.sides import NO_OWNERS
from talks.reading.who.subjects import NOBODY, Owner, as_owner, subject_of

LONGEST_TITLE = 45  # characters
LONGEST_CALL = 60  # characters
_SAYS = re.compile(r"[^,.;\"]{3,40},? (?:said|says|told|confirmed|announced|added)\b")
_SPOKE = re.compile(
    r"(?:'s?)?(?: (?:foreign |defen[cs]e )?(?:ministry|government|office|side|delegation|army|military))?"
    r",? (?:has |had |also )?(?:said|says|told|announced|confirmed|denied|rejected|dismissed|declined"
    r"|refused)\b"
)
_GAP = r"(?:own )?(?:(?!(?:of|to|in|under|on|by|with|for|since|from|as|at|and|that|who)\b)[\w-]+ ){0,2}\Z"
_ITS = re.compile(rf"\b(?P<word>[Ii]ts|[Tt]heir|[Tt]he country\'s) {_GAP}")
_ITS_ROLE = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir) (?:(?!(?:of|to|in|with|by|and|met|told|said)\b)[\w-]+ ){0,3}[\w-]*(?:chief|chair"
    r"|head|leader|coordinator|spokes(?:man|woman|person)|secretary|president|director|chair(?:man|woman"
    r"|person)"
    r"|negotiator|envoy|representative|deputy|founder|manager|delegate|lawyer|counsel|commander|mediator"
    r"|(?:MP|lawmaker|member|official|adviser|negotiator|leader|delegate|deputie|commander)s)"
    r"(?: (?:on|in|for|of|at|to) [^,.;:\"]{3,50})?, (?:(?:the|an?) )?(?:(?!(?:said|told|and)\b)[\w.-]+ ){0,3}"
    r"(?:[A-Z][\w-]+'s )?\Z"
)
_ACCORDING = re.compile(r"According to (?:the )?")
_OF_ITS = re.compile(r"\b(?:of|in|on|for) (?:its|their) ")
_HIS = re.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]he latter\'s) {_GAP}")
_RIGHT_BEFORE = re.compile(
    r",? (?:among (?:them|whom) (?:were |was )?|(?:and|or|through|via|with|has|had|named|sent|said"
    r"|appointed|lost|made) ){0,2}"
)
# "At the peace secretariat, |its| deputy head"
_AT_A_HOUSE = re.compile(
    r"(?:[Aa]t|[Ii]n|[Ff]rom) the (?:[a-z-]+ ){0,2}(?:secretariat|presidency|palace|ministry|treasury"
    r"|cabinet), "
)
# "|The company's| team was led by its chief"
_A_NOUNS_TEAM = re.compile(
    r"(?P<noun>The [a-z]+(?:'s|(?<=s)') )(?:[a-z-]+ ){0,2}(?:team|delegation|side|panel)\b"
)
# whoever opens a clause: "while Germany was represented by its envoy"
_OPENS_A_CLAUSE = re.compile(r"(?:,|;|\bwhile|\bwhereas|\bbut|\band) (?:the )?\Z")
_DOES = re.compile(r" (?:was|is|were|are|has|had|will|would|[a-z]+ed|sent|named|chose)\b[^,;.\"]{0,60}")
# as in: the Peasant Union, whose leader, A, read it differently
_WHOSE = re.compile(r"(?: \([^()]{2,12}\))?,? whose (?:(?!of\b|in\b)[\w-]+ ){0,4}\Z")
_APPOSED = re.compile(
    r"(?P<name>[A-Z][\w'-]+(?: (?:(?:in|of|de) )?[A-Z][\w'-]+){0,3}), (?:the|an?) (?:[a-z-]+ ){0,3}"
    r"(?:party|group|movement|union|coalition|front|association|federation|organi[sz]ation|alliance)\Z"
)
_JOINED = re.compile(r"(?: of (?:the )?[\w ]{2,30})?(?:[,;]| and|[,;] and)(?: the)? ")
_AND_ANOTHER = re.compile(r"(?:,| and|, and) (?:[A-Z][\w-]+ ){1,4}")
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:[\w.'-]+ ){0,6}\Z")
_GROUP = (
    r"outfit|movement|group|rebels?|guerrillas?|militia|faction|front|insurgency|insurgents|party"
    r"|coalition|platform|alliance|bloc|league"
)
_BODY = r"organi[sz]ation|union|council|mission|agency"
_CIVIL = (
    r"association|chamber|federation|institute|company|consultancy|cooperative|charity|club|foundation|firm"
)
_STATE = r"junta|regime|cabinet|presidency|executive|transition"
_NOUN = rf"(?:(?P<group>{_GROUP})|(?P<body>{_BODY})|(?P<civil>{_CIVIL})|(?P<state>{_STATE}))"
_THE_NOUNS = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat|[Hh]is|[Hh]er) (?:[\w-]+ )?{_NOUN}(?:(?:'s|(?<=s)') (?:[a-z-]+ ){{0,3}}| )\Z"
)
_OF_THE_NOUN = re.compile(
    rf"\b(?:of|for|from|with|in) the (?:armed |rebel |militant |ruling )?{_NOUN}(?:'s? [a-z ]+)?(?: in"
    rf" [\w ]+)?\Z",
    re.I,
)
_THE_WORDS = re.compile(r"\b(?:[Tt]he|[Tt]hat) (?P<word>[a-z]+)(?:'s|(?<=s)') (?:[a-z-]+ ){0,3}\Z")
_IN_POST = re.compile(
    r"(?:(?P<word>[a-z]+)['’]s |(?P<noun>[Uu]nion|[Pp]arty|[Ff]ederation|[Aa]ssociation|[Bb]loc)"
    r" (?=leader|spokes|president|chief|secretary|official|negotiator|lawmaker|boss|representative|chair))"
)
_OF_THE_WORD = re.compile(r"\b(?:of|for|from|with) the (?P<word>[a-z]+)(?: in [\w ]+)?\Z")
_NO_NAMES = word_set(
    "government state national army military ministry president general people peoples united north south "
    "free democratic republic international rebel region country liberation"
)
SHORTEST_NOUN = 4
_OF_A_NAME = re.compile(
    r"\b(?:leader|chair(?:man|woman|person)|president|spokes(?:man|woman|person)|secretary[- ]general"
    r"|legislator|lawmaker|commander|coordinator|founder) of (?:the )?"
    r"(?P<name>[A-Z][\w'-]+(?: (?:(?:de|del|of|por|el|la|in) )?(?:[A-Z][\w'-]+|\d+)){0,4})\Z"
)
_OF_A_PARTY = re.compile(
    r"\b(?:of|for|from|in) the (?P<name>(?:[A-Z][\w'-]+ )*[A-Z][\w'-]+) (?:political )?party\Z"
)
_OF_A_PLACE = re.compile(
    r"\b(?:Parliament|Secretariat|Bureau|Senate|Congress|Assembly|House|Chamber|Deputies|Council"
    r"|Committee|Court|State|Province|Region|County|Republic|Union|Government|Cabinet|Opposition"
    r"|Senators?|Party|Forces?|Army|Navy|Police|Guard|Staff)\b"
)
_OF_A_THING = re.compile(
    r"\b(?:of|for|at|with) an? (?:[\w-]+ ){0,2}(?:cooperative|co-op|company|firm|business|association"
    r"|union|society"
    r"|charity|school|hospital|shop|factory|farm|hotel|bank|consultancy|foundation|think-?tank|club"
    r"|university|museum|newspaper|magazine|broadcaster|institute|lobby|chamber|federation|committee of"
    r" (?:residents|farmers))\b"
)
_ARMED = word_set("outfit rebel rebels guerrilla guerrillas insurgents insurgency militia")
_SECRETARY_GENERAL = re.compile(r"secretary[- ]general")
_LEADS_THE = re.compile(
    r"(?:(?:, [^;.\"]{2,60})?,? who (?:also |now |has |still )*(?:leads?|led|heads?|headed|chairs?|runs?"
    r"|commands?|commanded|speaks? for|represents?|founded|co-founded|belongs? to)|, one of|, another of)"
    r"(?: the (?:negotiations|talks|bargaining|delegation|team) (?:for|of|on behalf of))?"
    rf" the (?:armed |rebel |militant )?{_NOUN}\b(?! [A-Z])"
)


def owner_led(end: int, roll: Roll) -> Owner | None:
    """ "|A|, who commands the group,": of the movement meant."""
    noun = _LEADS_THE.match(roll.document.plain, end)
    return _meant_by(noun, end, roll) if noun is not None and not (noun["civil"] or noun["state"]) else None


def owner_named(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "MDP spokesperson A", "the party's lawmaker B", "president of a cooperative": by name or noun."""
    begin = post.end - len(post.words)
    body = body_ending(roll.bodies, begin - 1) or _body_inside(post, roll)
    if body is None and roll.document.plain[begin - 3 : begin] == "'s ":
        body = body_ending(roll.bodies, begin - 3)
    if body is not None:
        return as_owner(body)
    proper = _OF_A_NAME.search(post.words)
    if proper is not None and not within(roll.parties, post.end - len(proper["name"]) - 1, post.end):
        return _of_that_name(proper["name"], roll)
    if _OF_A_THING.search(post.words) and not set(post.words.lower().split()) & {"delegation", "ministry"}:
        return NOBODY
    plain = roll.document.plain
    party = _OF_A_PARTY.search(post.words)
    if party is not None:
        known = roll.gazetteer.actors_named(f"{party['name']} Party")
        return Owner(known[0].key) if len(known) == 1 else Owner(None, party["name"])
    called = (
        _THE_WORDS.search(plain, max(0, begin - 60), begin)
        or _IN_POST.match(post.words)
        or _OF_THE_WORD.search(post.words)
    )
    word = (
        (called["word"] or called["noun"])
        if called is not None and called.re is _IN_POST
        else called and called["word"]
    )
    if word and (owner := _named_so(word.lower(), begin, roll)) is not None:
        return owner
    noun = _THE_NOUNS.search(roll.document.plain, max(0, begin - 60), begin) or _OF_THE_NOUN.search(
        post.words
    )
    return _meant_by(noun, begin, roll) if noun is not None else None


def called_by_a_noun(end: int, roll: Roll) -> Owner | None:
    """ "|The union's| team": whom the noun before the offset means."""
    plain = roll.document.plain
    called = _THE_WORDS.search(plain, max(0, end - LONGEST_CALL), end)
    if called is not None and (owner := _named_so(called["word"].lower(), end, roll)) is not None:
        return owner
    noun = _THE_NOUNS.search(plain, max(0, end - LONGEST_CALL), end)
    return _meant_by(noun, end, roll) if noun is not None else None


def _of_that_name(name: str, roll: Roll) -> Owner | None:
    """ "Legislator of Pachakutik": a name of which the tables know no party and no place."""
    placed = roll.gazetteer.cities_named(name) or _OF_A_PLACE.search(name)
    return None if placed or roll.gazetteer.opens_a_name(name.split()[0]) else Owner(None, name)


def _named_so(word: str, offset: int, roll: Roll) -> Owner | None:
    """ "The union's president", "the fund's spokesperson": of what was named with that word last before."""
    if word in _NO_NAMES or len(word) < SHORTEST_NOUN:
        return None
    known = [party for party in within(roll.parties, 0, offset) if party.actor_kind != "state"]
    named: list[PartyMention] = [*known, *within(roll.bodies, 0, offset)]
    plain = roll.document.plain
    so = [
        one
        for one in named
        if word in one.name.lower().replace("'s", "").split()
        or plain[max(0, one.start - SHORTEST_NOUN * 4) : one.start].lower().rstrip().endswith(f" {word}")
    ]  # also "the union SUPRA"
    return as_owner(max(so, key=lambda one: one.start)) if so else None


def _body_inside(post: posts.PostChunk, roll: Roll) -> PartyMention | None:
    """ "|Our |Party| MP", "leader of |New Hope Party|": the name runs into the office, or is in it."""
    begin = post.end - len(post.words)
    near = within(roll.bodies, begin - 80, post.end)
    return next((body for body in near if body.start < post.end and body.end > begin), None)


def _meant_by(noun: re.Match[str], offset: int, roll: Roll) -> Owner | None:
    if noun["civil"]:
        return NOBODY
    if noun["state"]:
        near = within(roll.parties, noun.start(), noun.end()) if noun.re is _THE_NOUNS else []
        if near:
            return as_owner(near[0])  # "the Gambian presidency's"
        return _government(offset, roll)
    word = (noun["group"] or noun["body"]).lower()
    if word == "bloc" and any(party.key == "european-union" for party in roll.parties):
        return Owner("european-union")
    owner = mentions.owner_of(roll.document, roll.parties, word, offset) if word == "agency" else None
    if owner is not None:
        return Owner(owner.key, owner.text)
    kinds = ORGANISED if noun["body"] else frozenset({"group"})
    kinds |= ORGANISED if word == "alliance" else frozenset()
    known = [party for party in within(roll.parties, 0, offset) if party.actor_kind in kinds]
    unknown = [
        body
        for body in within(roll.bodies, 0, offset)
        if body.actor_kind != HOUSE and noun["group"] and word not in _ARMED
    ]
    named: list[PartyMention] = sorted([*known, *unknown], key=lambda one: one.start)
    if word in _ARMED and (most := mentions.foremost(roll.parties, "group")) is not None:
        return Owner(most)
    if word == "alliance" and _SECRETARY_GENERAL.search(roll.document.plain[offset : offset + 60].lower()):
        return Owner("nato")
    called = [one for one in named if word in one.name.lower()]
    proper = (noun["group"] or noun["body"])[0].isupper() and noun.re is _OF_THE_NOUN
    called = called or ([] if proper else named)  # "spokesman for the Platform"
    return as_owner(called[-1]) if called else None


def owner_by_role(person: Person, roll: Roll) -> Owner | None:
    """ "|Its| coordinator, the lawyer A", "|their| chair, Samoa's B": whatever else he is."""
    start = person.first_at
    its = _ITS_ROLE.search(roll.document.plain, max(0, start - 2 * LONGEST_TITLE), start)
    return _meant_by_its(its.start(), roll) if its is not None else None


# ── the owner told of before ────────────────────────────────────────────────────────────────────


def owner_before(person: Person, post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "Minister A and Information Minister B", "his spokesman C", "its envoy D": of whom stands before."""
    if any(word in post.words.lower() for word in ("counterpart", "opposite number")):
        return None
    plain = roll.document.plain
    before = plain[max(0, post.start - 40) : post.start]
    near = [mention for mention in roll.people.mentions if post.start - 300 <= mention.start < post.start]
    his = _HIS.search(before)
    if his is not None:
        begun = post.start - len(before) + his.start()
        return _of(_his_chief(person, post, his.group(), begun, near, roll)) if near else None
    whose = of_whom_before(post, roll)
    if whose is not None:
        return whose
    if _OF_ITS.search(post.words):
        return _meant_by_its(post.start, roll)
    its = _ITS.search(before)
    if its is not None:
        return _meant_by_its(post.start - len(before) + its.start(), roll)
    if near and plain[near[-1].end : post.start].strip() == "'s":
        return _of(near[-1].person)  # "Michel's spokesperson"
    words = set(post.words.lower().split())
    if words & SPOKESPEOPLE:
        return None if "government" in words else _party_that_spoke(post, roll)
    if near and "government's" in words and not roll.gazetteer.is_a_state(near[-1].person.party):
        return None  # "Rebel leader A and |the government's| envoy, B"
    if near and person.key is None and _JOINED.fullmatch(plain, near[-1].end, post.start):
        facing = _BETWEEN.search(plain, max(0, near[-1].start - 60), near[-1].start)
        return None if facing else _of(_first_of_the_list(near, plain))
    return None


def _his_chief(
    person: Person, post: posts.PostChunk, his: str, begun: int, near: list[PersonMention], roll: Roll
) -> Person:
    """ "The minister met A and |his own| deputy, B", "the minister met A, |his| spokesman, B, said"."""
    sentence = roll.document.sentence_of(post.start)
    speaks = SPOKESPEOPLE & set(post.words.lower().split())
    own = "own " in his or (speaks and _SAYS.match(roll.document.plain, person.first_at))
    here = [one for one in near if one.start >= sentence.start] if own else []
    opens = begun - sentence.start < NEAR_THE_START
    subject = _whom_before(his, sentence, roll) if opens else None
    return subject or (here or near[-1:])[0].person


def _whom_before(his: str, sentence: Sentence, roll: Roll) -> Person | None:
    """ "|Testov| met A and B. He has left. |His| envoy": who opens the last sentence with a name."""
    gender = "he" if his.lower().startswith("his") else "she"
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - MINISTRY_TOLD), -1):
        before = roll.document.sentences[index]
        named = roll.people.between(before.start, before.end)
        if named:
            opens = named[0].start - before.start < LONGEST_TITLE and named[0].person.gender in (None, gender)
            return named[0].person if opens else None
    return None


def of_whom_before(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "The EAC, whose facilitator, A, has been at it since March": of what stands before "whose"."""
    begin = post.end - len(post.words)
    whose = _WHOSE.search(roll.document.plain, max(0, begin - 70), begin)
    if whose is None:
        return None
    apposed = _APPOSED.search(roll.document.plain, max(0, whose.start() - 90), whose.start())
    if apposed is not None:
        return _of_that_name(apposed["name"], roll)
    body = body_ending(roll.bodies, whose.start())
    near = within(roll.parties, whose.start() - 60, whose.start())
    if body is not None or (near and near[-1].end == whose.start()):
        return as_owner(body or near[-1])
    return None


def _first_of_the_list(near: list[PersonMention], plain: str) -> Person:
    """ "|President A|, Jubaland President B, Prime Minister C": of two, who has no country either."""
    for one, other in zip(near[-2:-1], near[-1:], strict=False):
        alone = one.person.post and not one.person.marked and other.person.marked
        if alone and _AND_ANOTHER.fullmatch(plain, one.end, other.start):
            return one.person
    return near[-1].person


def _of(person: Person) -> Owner | None:
    return Owner(person.party, person.party_text) if person.party or person.party_text else None


def _meant_by_its(offset: int, roll: Roll) -> Owner | None:
    """ "Pakistan has urged patience. Its envoy A": the subject of the sentence before, else the last."""
    sentence = roll.document.sentence_at(offset)
    quoted = roll.document.quotation_at(sentence.start + 1) if sentence is not None else None
    begin = 0 if sentence is None else sentence.start if quoted is None else quoted.outer_end
    opens = begin <= offset < begin + (NEAR_THE_START if quoted is None else 2 * NEAR_THE_START)
    here = _of_this_clause(sentence, offset, roll) if sentence is not None and not opens else None
    if here is not None:
        return here
    if quoted is not None and opens:
        # "'No,' |its| spokesman said": of whom the words before the quotation tell
        sentence = roll.document.sentence_at(quoted.start) or sentence
    if sentence is not None and sentence.index:
        before = roll.document.sentences[sentence.index - 1]
        subject = subject_of(before, roll) or _told_by(before, roll)
        if subject is not None:
            return subject
    # a state named in passing owns nothing; a movement does, where nothing else is told of
    parties = [party for party in within(roll.parties, offset - 300, offset) if party.actor_kind != "state"]
    return _last_acting(parties)


def _told_by(sentence: Sentence, roll: Roll) -> Owner | None:
    """ "According to |the Red Cross|, the roads are open. Its chief, A": who is the source."""
    source = _ACCORDING.match(roll.document.plain, sentence.start, sentence.end)
    told = within([*roll.bodies, *roll.parties], source.end(), source.end() + 1) if source else []
    return as_owner(told[0]) if told and told[0].actor_kind != "state" else None


def _of_this_clause(sentence: Sentence, offset: int, roll: Roll) -> Owner | None:
    parties = within(roll.parties, sentence.start, offset)
    if roll.document.quotation_at(offset) is None:  # the words quoted before it are another's
        parties = [party for party in parties if roll.document.quotation_at(party.start) is None]
    for last in [*within(roll.bodies, sentence.start, offset)[-1:], *parties[-1:]]:
        if _RIGHT_BEFORE.fullmatch(roll.document.plain, last.end, offset):
            return as_owner(last)
    if parties and _OPENS_A_CLAUSE.search(roll.document.plain, sentence.start, parties[-1].start):
        does = _DOES.fullmatch(roll.document.plain, parties[-1].end, offset)
        if does is not None and parties[-1].part == "actor":
            return as_owner(parties[-1])
    team = _A_NOUNS_TEAM.match(roll.document.plain, sentence.start, offset)
    if team is not None:
        return called_by_a_noun(team.end("noun"), roll)
    if _AT_A_HOUSE.match(roll.document.plain, sentence.start, offset):
        return _government(offset, roll)
    quoted = roll.document.quotation_at(sentence.start + 1) is not None
    subject = subject_of(sentence, roll, offset) if not quoted else None
    return subject or _last_acting(parties)


def _last_acting(parties: list[PartyMention]) -> Owner | None:
    acting = (p for p in reversed(parties) if p.part == "actor" and p.preposition not in NO_OWNERS)
    return next((Owner(party.key, party.text) for party in acting), None)


def _government(offset: int, roll: Roll) -> Owner | None:
    state = governing_at(offset, roll)
    return Owner(state) if state is not None else None


def _party_that_spoke(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "The committee said no. ..., spokeswoman B told us": of the party that was said to speak."""
    for party in reversed(within(roll.parties, max(0, post.start - 400), post.start)):
        if party.part == "actor" and _SPOKE.match(roll.document.plain, party.end):
            return Owner(party.key, party.text)
    return None
