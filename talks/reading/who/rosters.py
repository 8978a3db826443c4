"""Whose a team is that the report calls "its delegation", "her team" or "it"; and who sits in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention, Seat, Team
from talks.reading.who.chiefs import is_chief_of_others
from talks.reading.who.mentions import PartyMention, right_behind, within
from talks.reading.who.owners import called_by_a_noun
from talks.reading.who.roll import Roll
from talks.reading.who.subjects import subject_of, whose_role

# a team of doctors or one that mediates sits at no table
_TEAM = re.compile(
    r"\b(?:delegations?|(?<!mediation )(?<!mediating )(?<!medical )(?<!legal )teams?(?! of (?:[a-z-]+ "
    r"){0,2}(?:doctors|medics|nurses|surgeons|inspectors|monitors|observers|journalists|players|athletes"
    r"|jugglers|scientists|researchers|engineers|mediators|facilitators)\b)|panels?|sides?|contingent"
    r"|(?<='s )party(?= (?:also )?(?:includ|compris|consist|was made up))|mission|negotiators|one(?="
    r" (?:from|by|was|is|had|has|headed|led)\b|[.,;])|(?:officials|diplomats|delegates|envoys|officers)"
    r"(?=,? (?:including|among them|led by|headed by)\b))\b"
)
_OFFICIALS = word_set("officials diplomats delegates envoys officers")
_TEAMS = _OFFICIALS | word_set("delegation delegations team teams panel panels side sides contingent mission")
_TEAMS |= word_set("negotiators one party")
# what may stand between a party and its team: "Iran's ten-member negotiating team"
_BETWEEN = re.compile(r"(?:'s?)? (?:\w[\w-]*(?:'s)? ){0,4}")
_APART = word_set(
    "a an the and or but with by in of to from for at on as his her its their led headed sent met who which "
    "that is was are were has had have will said told asked wants want called"
)
_FROM = re.compile(
    r" (?:from|of|for|(?:that|which)(?= [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:has |had )?(?:sent|named"
    r"|dispatched))) (?:the )?"
)
_ITS_HOLDER = re.compile(
    r"\b(?:(?P<state>government|federal|national|state|presidential|cabinet|regime|junta|ruling|executive)"
    r"|(?P<army>army|military)|(?P<group>rebels?|guerrillas?|insurgents?|separatists?|movement|militia"
    r"|group)|(?P<opposition>opposition))(?:'s|')? (?:[a-z-]+ ){0,3}\Z"
)
_OF_ITS_HOLDER = re.compile(
    r" (?:of|from|for) the (?:(?P<state>government|state|presidency|cabinet|junta|executive)"
    r"|(?P<army>army|military)"
    r"|(?P<group>rebels?|guerrillas?|insurgents?|separatists?|movement|militia|group)"
    r"|(?P<opposition>opposition))\b"
)
_DETERMINED = re.compile(
    r"(?:\b(?P<word>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|whose|an?)"
    r"|(?P<owner>'s?)) (?:(?!of |to |in |on |for |with |by )[a-z0-9][\w-]* ){0,4}\Z"
)
_THE_SAME = re.compile(
    r"\b[Tt]h(?:e|is|at) (?:(?:[\w-]+-(?:member|strong|person)|same|negotiating|visiting|whole|full"
    r"|high-level) )*\Z"
)
# "delegation spokesman A", "the team's leader, A": of the team told of last
_AS_TITLE = re.compile(
    r"(?:'s)? (?:[a-z]+ )?(?P<title>spokes\w+|head|chief|leader|chairman|member|advis[eo]r|official),?"
    r" (?=[A-Z])"
)
_CHIEFS = frozenset({"head", "chief", "leader", "chairman"})
_PLURALS = frozenset({"delegations", "teams", "panels", "sides", "negotiators"})
_ALSO_OTHERS = frozenset({"panel", "mission", "contingent"})  # mediators and watchers are called so too
_STILL = 3  # sentences over which "the delegation" is still the one told of
_ROLL_CALL = Wording(
    r"\b(?:For|On|From|Representing) (?:the )?(?P<who>[^:.;\"\n]{2,60}?)(?: side| team| delegation)?:"
    r" (?=[A-Z]|the )"
)
_HEADS = re.compile(
    r"(?:, [^;.\"]{3,80})?,? (?:who )?(?:also |again |now |will |is to |was to |would )*(?:leads?|led"
    r"|heads?|headed|heading|leading|brought|brings?|fronts?|fronted|commands?|commanded|arrived with"
    r"|came with|travell?ed with) \Z"
)
_SENDS = re.compile(
    r"\b(?:sent|sends?|sending|dispatch(?:ed|es|ing)?|named|formed|assembled|appointed|nominated"
    r"|designated|set up|has|have|fielded|put together) \Z"
)
# "The delegation, which also counts A among its members", "the team will include A"
_HOLDS = re.compile(
    r"(?: (?:of|from|for|to|in|at) [^,.;\"]{1,40}?)?,?(?: (?:which|that|who|whose (?:other )?members"
    r"|members))?(?: (?:also|now|will|would|then|reportedly|likewise|further|again))* (?:includ(?:ed|es|e"
    r"|ing)|compris(?:ed|es|e|ing)|consist(?:s|ed)? of|count(?:s|ed)?|featur(?:ed|es|ing)|number(?:s|ed)?"
    r"|brings together|brought together|contain(?:s|ed)?|(?:(?:is|was|were|are|be|been) )?(?:also )?(?:made "
    r"up|composed|comprised|rounded (?:off|out)|completed) (?:of|by)|(?:had|has|have)(?= (?:the |an? "
    r")?(?!meetings?|talks|backing|support|no\b)(?:[a-z]+,? ){0,5}[A-Z]))\b|(?: of [^,.;\"]{1,30}?)?,? "
    r"(?:in which|among (?:whom|them)|whose (?:\w+ ){1,3}is)\b"
)
# "From the Gambian side, the meeting was attended by A, B and C"
# "Two senior members of |the mission|, A and B, stayed"
_MEMBERS_OF = re.compile(r"\b(?:members|delegates) (?:of|in|on) (?:the |its |their )?(?:[\w'-]+ ){0,3}\Z")
_FROM_THE = re.compile(r"\b(?:[Ff]rom|[Oo]n|[Ff]or) the (?:[\w-]+ ){1,3}\Z")
_ATTENDED_BY = re.compile(
    r",? (?:the )?(?:[a-z]+ )?(?:meeting|talks|session|ceremony|consultations|event) (?:was|were)"
    r" (?:also )?attended by "
)
_ARE = re.compile(r" (?:is|are|was|were|will be)(?: as follows)?:")
_BULLET = re.compile(r"\s*(?:[•·*▪●–—-]|\d{1,2}[.)]) ?")
_LED_BY = re.compile(
    r"(?:(?!\b(?:delegation|team|side|panel|one|who|which)\b)[^.;\"]){0,60}?\b(?:led|headed|chaired"
    r"|fronted|conducted|captained|steered|directed|represented"
    r"|spearheaded)(?: once more| once again| again| jointly| there)? by\b|,? under (?=[A-Z]|the [a-z]+"
    r" [A-Z])"
)
_HAS = re.compile(r"\b(?:includ|compris|consist|count|(?:him|her)self\b)")  # "and included NAME"
# "Also in the Philippine panel were A and B", "With A in the government panel were B and C"
_HEADED_BY_NAME = re.compile(r" (?:are|were|was|is|sat|sits|sit|stood|came)(?: also| again)? (?=[A-Za-z])")
_IN_IT = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Aa]mong|[Mm]embers? of|[Pp]art of|[Ww]ithin|of|from) (?:[^,.;\"]{0,40})?\Z"
)
_BELONGS = re.compile(
    r"(?:, [^;.\"]{2,90},)?,?(?: who)?(?: (?:also|both|all|now|still|will|again|then))*"
    r" (?:belong(?:s|ed)?|sits?|sat|remain(?:s|ed)?|stay(?:s|ed)?|serv(?:es?|ed)|is|are|was|were"
    r"|join(?:s|ed)?|complet(?:es?|ed)|round(?:s|ed)? (?:out|off)|ma[dk]es? up|make up|made up|forms?"
    r"|formed|came|travel(?:s|led|ed)?|flew|arrived|attend(?:s|ed)?|also part)(?: (?:a|the|senior|deputy"
    r"|another|one|both|part|members?|of|as))*(?: (?:to|in|on|of|with|for|from|among"
    r"|as part of))?(?: (?:the|a|an|his|her|its|their|that))?(?: (?!(?:send|dispatch|receiv|host|meet"
    r"|see|nam|appoint|welcom|form|brief|await)\w*\b)[\w'-]+){0,6}? \Z"
    r"|, an? (?!former)[^,;.\"]{2,60} who (?:leads|heads) (?:the )?(?:[\w'-]+ ){0,3}?"
    r"|, (?!(?:an? |the |one )?former (?:members?|deputy)\b)(?:(?:an?|the|one) )?(?:[\w-]+ ){0,4}"
    r"(?:of|in|on|from|with) (?:(?:the|his|her|its|their|an?) )?(?:[\w'-]+ ){0,6}\Z"
    r"| (?:of|from) (?:the|his|her|its|their) (?:[\w'-]+ ){0,3}\Z"
)
_LEADS_IT = re.compile(
    r"(?:, [^;.\"]{2,90},)?,? (?:who )?(?:also |will |now |again )*(?:leads?|led|heads?|headed|chairs?"
    r"|chaired|fronts?"
    r"|fronted|commands?|commanded|presid(?:es|ed) over) (?:the |its |their )(?:[\w'-]+ ){0,4}"
)
_BREAKS = re.compile(
    r";(?! and )|\"|\b(?:met|meets?|by|(?<!, )with|(?:advis\w+|aide|assistant) to|told|said|says"
    r"|confirmed|announced|discussed|agreed|rejected|demanded|that|(?:case|fate|release|arrest|death) of"
    r"|against|while|whereas|but|from|opposite|facing|than|after|before|when|because|replac\w+|succe\w+"
    r"|predecessor|counterpart|between)\b"
)
# "made up of A, its chairman|; |B and C, members; D, secretary"
_NEXT = re.compile(r"(?:, (?!who )[^;,\"]{2,60})?; (?:and )?(?:[A-Z][\w.-]+ ){0,2}")
_ENTERED = re.compile(r"(?:(?:,| and)(?: [A-Z][\w.'-]*){2,4})*(?:, (?!who )[^,;.\"]{3,50})?[;.]")
_JOINT = re.compile(r"(?:,| and|, and)(?: (?!(?:said|told|met|who|by)\b)[\w.'-]+){0,6} ")
# the team of the sentence before: "It was led by A", "Its members are A and B", "Among them were A and B"
_IT = re.compile(
    r"(?:It|They|That team|The others?|Its (?:other )?(?:members|delegates)|(?:The )?(?:two |three "
    r"|four |five |six )?[Oo]ther (?:members|delegates)|Among (?:them|its members|the members"
    r"|the delegates)|Also)\b"
)
_ONE_OF_THEM = re.compile(r"(?:One|Another|Two|Three) of (?:them|its members|the members|the delegates),")
# "; the attorney general, A, was a member"
_A_MEMBER = re.compile(
    r",? (?:is|was|are|were) (?:also |both )?(?:an? |another |its |the )?(?:members?|part|deputy|number two"
    r"|secretary)(?: of (?:it|the (?:team|delegation|panel)))?(?=[.,;]| too\b| as well\b)|,? (?:belongs?"
    r"|belonged) to it\b|,? (?:is|was|are|were) (?:also )?among (?:them|its members|those who (?:came|went"
    r"|travell?ed|flew|sat|attended))\b"
)
_LED_WORD = re.compile(r"\b(?:led|headed|chaired|represented)\b")
_IT_HOLDS = re.compile(
    r"(?: (?:also|now|will|would|again|be|been|has|had))* (?:includ(?:ed|es|e)|compris(?:ed|es|e)"
    r"|consist(?:s|ed)? of|count(?:s|ed)?|featur(?:ed|es)|(?:is|was|were|are|be|been)(?: also| to be| once "
    r"more| again)?(?: (?:led|headed|chaired|represented|made up|composed) (?:by|of))?|has|had)(?= (?:an? "
    r"|the )?(?:[A-Z]|[a-z-]+ ))"
)


def _teams(document: Document) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every word that may mean a team, with its sentence."""
    for sentence in document.sentences:
        if _TEAMS.isdisjoint(sentence.words):
            continue
        for token in document.tokens[sentence.first : sentence.last]:
            match = _TEAM.match(document.plain, token.start) if token.low in _TEAMS else None
            if match is not None:
                yield sentence, match


def seat(roll: Roll) -> None:
    """Give whoever sits in a team, and has no party of his own, that of the team."""
    roll.people.seats = []
    _called_up(roll)
    last: Team | None = None
    since = -_STILL - 1
    for sentence, match in _teams(roll.document):
        if roll.document.quotation_at(match.start()) is not None:
            continue
        earlier = last if sentence.index - since <= _STILL else None
        team = _team(roll, sentence, match, earlier)
        if team is None:
            continue
        last, since = team, sentence.index
        _enter_all(roll, _seated(roll, sentence, team), team)
        _enter_all(roll, _bulleted(roll, sentence, team), team)
        for following in roll.document.sentences[sentence.index + 1 : sentence.index + 2]:
            _enter_all(roll, _told_next(roll, following), team)


def _called_up(roll: Roll) -> None:
    """ "For the UDD: A, who leads its side, B and C": who is listed behind a colon."""
    for match in _ROLL_CALL.everywhere(roll.document):
        sentence = roll.document.sentence_at(match.start())
        named = within(roll.parties, match.start("who"), match.end("who"))
        role = _ITS_HOLDER.match(match["who"] + " ")
        party = named[0].key if named else whose_role(roll, role, match.start()) if role is not None else None
        if party is not None and sentence is not None:
            listed = ((mention, False) for mention in _listed(roll, sentence, match.end()))
            _enter_all(roll, listed, Team(match.start(), match.end(), party))


def _enter_all(roll: Roll, seated: Iterator[tuple[PersonMention, bool]], team: Team) -> None:
    for mention, leads in seated:
        person = mention.person
        if person.party is None:
            person.party, person.party_text = team.party, ""
        if person.party == team.party:
            roll.people.seats.append(Seat(mention, team.party, leads))


# ── whose team ──────────────────────────────────────────────────────────────────────────────────


def _team(roll: Roll, sentence: Sentence, match: re.Match[str], earlier: Team | None) -> Team | None:
    start, end, word = match.start(), match.end(), match.group()
    named = _named(roll, sentence, start, end)
    if named is not None:
        return Team(start, end, named.key, word)
    if word == "one":
        return None
    plain = roll.document.plain
    role = _ITS_HOLDER.search(plain, max(sentence.start, start - 50), start) or _OF_ITS_HOLDER.match(
        plain, end
    )
    if role is not None:
        party = whose_role(roll, role, start)
    elif told := _DETERMINED.search(plain, max(sentence.start, start - 70), start):
        party = _by_its_word(roll, sentence, told, earlier)
    elif (
        earlier is not None
        and word not in _PLURALS
        and (word not in _ALSO_OTHERS or earlier.start > sentence.start or earlier.word == word)
        and (_THE_SAME.search(plain, max(0, start - 40), start) or _AS_TITLE.match(plain, end))
    ):
        party = earlier.party
    else:
        party = None
    return Team(start, end, party, word) if party is not None else None


def _named(roll: Roll, sentence: Sentence, start: int, end: int) -> PartyMention | None:
    """ "Iran's ten-member team", "the delegation from Iran"."""
    plain = roll.document.plain
    for party in reversed(within(roll.parties, max(sentence.start, start - 60), start)):
        between = _BETWEEN.fullmatch(plain, party.end, start)
        if between is not None and not _APART & set(between.group().split()):
            return party if party.part != "modifier" else None
    return right_behind(roll.parties, _FROM.match(plain, end, sentence.end))


def _by_its_word(roll: Roll, sentence: Sentence, told: re.Match[str], earlier: Team | None) -> str | None:
    """ "Araghchi's team", "her delegation", "its panel", "a team of seven" that somebody leads."""
    plain = roll.document.plain
    if told["owner"]:
        near = roll.people.between(max(sentence.start, told.start() - 40), told.start())
        if near and near[-1].end == told.start("owner"):
            return near[-1].person.party
        called = called_by_a_noun(told.end(), roll)
        return called.key if called is not None else None
    word = told["word"].lower()
    if word in ("his", "her"):
        return _of_the_person(roll, sentence, told.start(), "he" if word == "his" else "she")
    if word in ("its", "their", "whose"):
        here = earlier is not None and earlier.start >= sentence.start
        return earlier.party if earlier and here else _of_the_party(roll, sentence, told.start())
    if word in ("a", "an"):
        near = roll.people.between(sentence.start, told.start())
        if near and _HEADS.fullmatch(plain, near[-1].end, told.start()):
            return near[-1].person.party
        sends = _SENDS.search(plain, max(sentence.start, told.start() - 30), told.start()) is not None
        return _of_the_party(roll, sentence, told.start()) if sends else None
    return None


def _of_the_person(roll: Roll, sentence: Sentence, offset: int, gender: str) -> str | None:
    for number in range(sentence.index, max(-1, sentence.index - 3), -1):
        told = roll.document.sentences[number]
        for mention in roll.people.between(told.start, min(told.end, offset)):
            if mention.person.party is not None and mention.person.gender in (None, gender):
                return mention.person.party
    return None


def _of_the_party(roll: Roll, sentence: Sentence, offset: int) -> str | None:
    subject = subject_of(sentence, roll, offset)
    if subject is not None:
        return subject.key
    own = [party for party in within(roll.parties, sentence.start, offset) if party.part == "actor"]
    if own:
        return own[-1].key
    before = roll.document.before(sentence)
    told = subject_of(before, roll) if before is not None else None
    return told.key if told is not None else None


# ── who sits in it ──────────────────────────────────────────────────────────────────────────────


def _seated(roll: Roll, sentence: Sentence, team: Team) -> Iterator[tuple[PersonMention, bool]]:
    """Who sits in the team by the sentence that names it, and whether he leads it."""
    yield from _told_to_lead(roll, sentence, team)
    titled = _AS_TITLE.match(roll.document.plain, team.end, sentence.end)
    if titled is not None and (mention := roll.people.starting_at(titled.end())) is not None:
        yield mention, titled["title"] in _CHIEFS
    for member in _members(roll, sentence, team):
        yield member, False


def _told_to_lead(roll: Roll, sentence: Sentence, team: Team) -> Iterator[tuple[PersonMention, bool]]:
    plain = roll.document.plain
    led = _LED_BY.match(plain, team.end, sentence.end)
    if led is not None:
        for number, mention in enumerate(_listed(roll, sentence, led.end())):
            yield mention, number == 0 and not _HAS.search(plain, led.end(), mention.start)
    for head in roll.people.between(sentence.start, team.start)[-1:]:
        if _LEADS_IT.fullmatch(plain, head.end, team.start) and not is_chief_of_others(plain, head):
            yield head, True


def _members(roll: Roll, sentence: Sentence, team: Team) -> Iterator[PersonMention]:
    plain = roll.document.plain
    holds = _HOLDS.match(plain, team.end, sentence.end)
    if holds is not None:
        yield from _listed(roll, sentence, holds.end())
    attended = _ATTENDED_BY.match(plain, team.end, sentence.end)
    if attended is not None and _FROM_THE.search(plain, sentence.start, team.start):
        yield from _listed(roll, sentence, attended.end())
    inverted = _HEADED_BY_NAME.match(plain, team.end, sentence.end)
    if inverted is not None and _IN_IT.search(plain, sentence.start, team.start):
        yield from _listed(roll, sentence, inverted.end())
    if plain.startswith(", ", team.end) and _MEMBERS_OF.search(plain, sentence.start, team.start):
        yield from _listed(roll, sentence, team.end)
    yield from _members_behind(roll, sentence, team.end)
    before = roll.people.between(sentence.start, team.start)
    if before and team.word not in _OFFICIALS and _BELONGS.fullmatch(plain, before[-1].end, team.start):
        yield from _joined(plain, before)


def _bulleted(roll: Roll, sentence: Sentence, team: Team) -> Iterator[tuple[PersonMention, bool]]:
    """ "The team consists of:", and under it a line each."""
    plain = roll.document.plain
    holds = _HOLDS.match(plain, team.end, sentence.end) or _ARE.match(plain, team.end, sentence.end)
    if holds is None or not plain.startswith(":", sentence.end - 1):
        return
    for start, end, _ in roll.document.paragraphs:
        if start >= sentence.end:
            if _BULLET.match(plain, start, end) is None:
                return
            yield from ((mention, False) for mention in roll.people.between(start, end)[:1])


def _listed(roll: Roll, sentence: Sentence, offset: int) -> Iterator[PersonMention]:
    """The people of a list that begins at the offset, up to a word that begins something else."""
    end, plain = offset, roll.document.plain
    for mention in roll.people.between(offset, sentence.end):
        if _BREAKS.search(plain, end, mention.start) and not (
            _NEXT.fullmatch(plain, end, mention.start) and _ENTERED.match(plain, mention.end)
        ):
            return
        yield mention
        end = mention.end


def _joined(plain: str, named: list[PersonMention]) -> Iterator[PersonMention]:
    """The last, and those before who are joined to him: "A, B and C"."""
    first = len(named) - 1
    while first and _JOINT.fullmatch(plain, named[first - 1].end, named[first].start):
        first -= 1
    yield from named[first:]


def _members_behind(roll: Roll, sentence: Sentence, offset: int) -> Iterator[PersonMention]:
    """ "A heads the panel, and B and C belong to it", "the attorney general, A, was a member"."""
    named = roll.people.between(offset, sentence.end)
    for number, mention in enumerate(named):
        if _A_MEMBER.match(roll.document.plain, mention.end, sentence.end):
            yield from _joined(roll.document.plain, named[: number + 1])


def _told_next(roll: Roll, sentence: Sentence) -> Iterator[tuple[PersonMention, bool]]:
    plain = roll.document.plain
    one = _ONE_OF_THEM.match(plain, sentence.start, sentence.end)
    if one is not None:
        yield from ((mention, False) for mention in roll.people.between(one.end(), one.end() + 40)[:1])
    it = _IT.match(plain, sentence.start, sentence.end)
    if it is None or within(roll.parties, sentence.start, it.end()):
        return
    holds = _IT_HOLDS.match(plain, it.end(), sentence.end)
    led = holds is not None and _LED_WORD.search(holds.group()) is not None
    for number, mention in enumerate(_listed(roll, sentence, holds.end()) if holds is not None else ()):
        yield mention, led and number == 0
