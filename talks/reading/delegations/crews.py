"""Who belongs to a delegation beside its head: listed, accompanying him, or called its member."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from talks.reading.delegations.heads import TITLE, leader_before
from talks.reading.delegations.teams import TEAM, TEAM_WORDS, WORDS, Side, named_before, named_within, side_of
from talks.reading.grammar.clauses import subject_before
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

Crew = tuple[list[PersonMention], Side | None]
# a pattern, and who is told there of which side; without a side nobody is
_Form = tuple[re.Pattern[str], Callable[[Scene, Sentence, re.Match[str]], Crew]]
# "the Armenian delegation, which included A, B and C", "Armenia's negotiators, among them A"
_INCLUDED = re.compile(
    rf"\b{TEAM}(?: (?:of|from|for|(?:named|appointed|nominated|formed) by|to) [^.;,\"]{{2,50}}?)?"
    rf"(?:, (?:which|that) [^.;,\"]{{3,80}})?(?:,? "
    rf"(?:which |that |whose members |will )?(?:also )?(?:include[sd]?|including|compris(?:e[sd]?|ing)(?: "
    rf"of)?|consist(?:s|ed|ing)(?: of)?|count(?:s|ed)|featur(?:es|ed|ing)|(?:is |was |are |were )?(?:made "
    rf"up|composed|comprised|completed) (?:of|by)|(?P<bare>of)(?= [A-Z]))|,? (?:among|amongst) (?:them|whom"
    rf"|its members|their number)(?: are| is| were| was)?|:)(?=[ ,])"
)
# "On the Chinese side were A and B", and, behind a colon, who was seen there
_ON_THE_SIDE = re.compile(
    rf"\b[Oo]n (?P<team>(?:the )?{WORDS}\bside)(?: of the table)?"
    r"(?::|,? (?:it |there )?(?:sat|stood|were|was|are|is)(?: seated| sitting| also)?"
    r"|, [^.;\"]{2,40}? (?:recogni[sz]ed|saw|spotted|counted|noticed|included))(?= )"
)
# "members of the Armenian delegation include A", "on the Armenian team is A"
_INCLUDE = re.compile(
    rf"\b(?:[Mm]embers of|[Oo]n|[Aa]mong) (?P<team>{WORDS}\b(?:{TEAM}|delegates|envoys|representatives))"
    r"(?: of the table)? (?:also )?(?:include[sd]?|is|are|was|were)\b"
)
# "A, a member of the Polisario delegation", "A and B are on the Polisario team"
_MEMBER_OF = re.compile(
    r"(?<!former )\b(?:(?:a )?(?:senior )?(?:members? of|deputy (?:head|leader|chief) of)|forms? part of"
    r"|(?:is|are|was|were|will be|as|being)(?: also)? part of|makes? up|made up|belongs? to|sits? (?:on|in)"
    r"|sat (?:on|in)|joins?|joined|joining|(?:is|are|was|were) (?:both |also )?(?:in|on)"
    r"|an? (?:[a-z-]+ ){0,2}(?:diplomat|official|adviser|advisor|delegate|expert|lawyer|officer"
    rf"|general) (?:in|on|with|to)) (?:the )?(?P<team>{WORDS}\b{TEAM})\b"
)
# "Iran's delegates in Oslo are A and B", "President A's envoys are B and C"
_ARE = re.compile(
    r"(?P<whose>[A-Z][^.;,\"]{1,50}?)'s? (?:[\w-]+ )?(?:delegates|envoys|representatives|negotiators"
    r"|appointees|nominees)"
    r"(?: (?:in|at|to|for) [^.;,\"]{2,30}?)? (?:are|were|will be) (?=[A-Z]|the |[a-z]+ [A-Z])"
    r"|\b(?:delegates|envoys|representatives|negotiators) (?:of|for) (?:the )?(?P<of>[A-Z][^.;,\"]{1,50}?)"
    r"(?: (?:in|at|to) [^.;,\"]{2,30}?)? (?:are|were|will be) (?=[A-Z]|the |[a-z]+ [A-Z])"
)
_HIS_OWN = re.compile(
    r"(?:his|her|their) (?:own )?(?:country|party|government|movement|union|side|group)'s? "
)
# "Testani| of the Iranian delegation", "Testani| on the Iranian side"
_OF_TEAM = re.compile(
    rf",? (?:(?:of|from) (?P<team>(?:the )?{WORDS}\b(?:delegation|(?:negotiating )?team))\b"
    r"|(?:on|from|for) (?P<side>the (?:U\.[SNK]\.|[A-Z][\w-]+(?: [A-Z][\w-]+)?|government|rebel|opposition)"
    r" side)(?=[.,;]| and\b))"
)
# "attended by A and B on the Indian side"
_ATTENDED_BY = re.compile(
    rf"\battended by (?P<names>[^.;\"]{{5,120}}?) (?:on|from|for) (?P<team>the {WORDS}\b{TEAM})\b"
    rf"|\b(?:[Ff]rom|[Oo]n) (?P<side>the {WORDS}\bside),? [^.;\"]{{0,60}}?\battended by (?P<all>[^.;\"]+)"
)
_MEMBERS = re.compile(
    r"\b(?:including|(?:accompanied|flanked|joined|assisted|supported|seconded|advised) by|alongside"
    r"|together with|along with|included?s?|(?:made up|composed|comprised|consist(?:s|ed|ing)) of"
    r"|comprises?|(?:had|has|with) (?:with )?(?:him|her)\b|came with|(?:whose|his|her) (?:team|entourage) "
    r"also|with(?= [A-Z][^.;,]{3,60} (?:as "
    r"(?:his |her )?deputy|(?:also )?(?:attending|present|taking part)\b)))\b"
)
# "was led by A, a director, | and B, an official"
_AND_ALSO = re.compile(r"\band (?=(?:[a-z-]+,? ){0,4}[A-Z])")
# "by A, and the other by B | and C"; "A, an ally of |B|, and C"
_ANOTHER_LED = re.compile(r"[;\"]|\b(?:by|is|was|are|were|said|told|met|who|with)\b")
_IS_OWNED = re.compile(
    r"\b(?:of|to|for|from|under) (?:(?:the|former|then|[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign|[Ss]tate"
    r"|[Mm]inister|[Pp]remier|[Pp]resident|[Kk]ing|[Cc]hancellor|[Ll]eader) )*\Z"
)
_LONGEST_OFFICE = 50  # characters of "to the former deputy prime minister "
OFFICE = re.compile(TITLE.pattern.replace("{0,7}", "{0,11}"))
# "Strand, who is accompanied by A and B", "He is accompanied by A"
_IS_ACCOMPANIED = re.compile(
    r"(?:,? who|,)? (?:(?:is|was|will be) (?:also )?(?:accompanied|flanked|joined|assisted|supported)(?: "
    r"(?:to|in|at) (?:the )?[\w-]+)? by|(?:had|brought)(?: along)? with (?:him|her)|brought along|(?:came"
    r"|arrived|travelled|flew in) with (?=his|her|[A-Z])|with (?=(?:his|her) [^.;\"]{3,90} (?:in tow|at "
    r"(?:his|her) side|beside (?:him|her)|in (?:his|her) wake)))\b"
)
# "Strand met B in Oslo and was accompanied by A and C"
_AND_IS_ACCOMPANIED = re.compile(
    r"[^.;\"]{2,160}?,? and (?:is|was) (?:also )?(?:accompanied|flanked|joined|assisted|supported) by\b"
)
_HE = Wording(
    r"\b(?:(?:[Hh]e|[Ss]he) (?:is|was|will be) (?:also )?(?:accompanied|flanked|joined|assisted|supported) by"
    r"|(?:He|She) (?:came|travelled|arrived|flew in) with|(?:He|She) had with (?:him|her)"
    r"|(?:[Ww]ith|[Bb]eside|[Aa]ccompanying|[Ff]lanking|[Aa]longside) (?:him|her) (?:is|are|was|were"
    r"|sat|sits?|came|come|will be))\b"
)
# "Seated beside Strand were A and B", "Flanking the president, Otto Strand, was A"
_BESIDE_HIM = Wording(
    r"\b(?:[Bb]eside|[Ff]lanking|[Aa]ccompanying|[Nn]ext to|[Aa]longside|[Ww]ith|[Aa]t the side of) "
    r"(?P<chief>[^.;:\"]{3,60}?),? (?:was|were|sat|came|is|are|will be)(?: also)? (?=[A-Z]|the |his |her )"
)
# "General B, who accompanied Testani to Doha"
_ACCOMPANIED = Wording(r"\bwho (?:accompanied|accompanies|is accompanying|came with|travelled with) ")
_AND_WITH_THEM = re.compile(r",? (?:along|together) with (?:(?:the|his|her) )?(?=[A-Za-z])")
# "Other members of the team are A and B", "The team also includes A"
_CAME_ALONG = re.compile(
    r" (?:also |had )?(?:(?:accompanied|accompany|travelled with)|(?:came|are|is|were|was|sat|sit)"
    r" (?:there )?with) (?:him|her)\b"
)
_OTHERS = Wording(
    rf"\b(?:[Oo]ther (?:[A-Z]\w+ ){{0,2}}(?:members|delegates|negotiators|officials|representatives)(?: of "
    rf"the {TEAM})?(?: who (?:will|would) [^,.;\"]{{2,40}})? (?:are|were|include[sd]?)|[Tt]he {TEAM} also "
    rf"(?:include[sd]?|comprise[sd]?))\b"
)
# "Across the table sat A and B", "Facing them were A and B"
_ACROSS = re.compile(
    r"\b(?:[Aa]cross (?:the table|from (?:him|her|them|it))|[Oo]pposite (?:him|her|them|it)|[Ff]acing "
    r"(?:him|her|them)"
    r"|[Oo]n the other side(?: of the table)?),? (?:(?:was|were|is|are) (?:sitting|seated)|sat|sits?|was"
    r"|were|is|are)\b"
)
_THE_TEAM = re.compile(rf"(?:the )?(?:same |negotiating |negotiation |whole |[\w]+-member )*{TEAM}")
_PICKS = re.compile(
    rf"(?: has| had| have| also)* (?:picked|named|appointed|nominated|chose|chosen|selected|designated"
    rf"|assigned) (?P<names>[^;\"]{{5,400}}?) (?:as|to) (?:the |its |their )?(?:(?:\w+ ){{0,2}}(?:members"
    rf"|delegates|negotiators|representatives)\b|{WORDS}\b{TEAM})"
)
# "Top Libyan negotiators and deputies to the minister, A and B"
_NEGOTIATORS = re.compile(r"\b(?:negotiators|delegates)(?: and [^,.;\"]{3,60})?, (?=[A-Z])")
_CREW_WORDS = TEAM_WORDS | word_set("delegates envoys representatives appointees nominees")
_ENDS_A_LIST = re.compile(r"\"|;(?! (?:and )?(?:[A-Z]|\Z))")  # "A, a minister; B, an envoy; and C"
_TELLS = re.compile(r"\b(?:said|says|confirmed|announced|told|added|discussed|agreed)\b")
_FACING = re.compile(r"\b(?:met|with|told|against|while|whereas)\b")


def crews(scene: Scene, sentence: Sentence, told: Side | None) -> Iterator[Crew]:
    """Members of a delegation whose head the sentence does not tell; "the team" is the one told before."""
    if _CREW_WORDS.isdisjoint(sentence.words):
        return
    yield from _by_form(scene, sentence, _INCLUDING)
    yield from _of_a_team(scene, sentence)
    yield from _by_form(scene, sentence, _NAMING)
    yield from _members(scene, sentence, told)


def _by_form(scene: Scene, sentence: Sentence, forms: tuple[_Form, ...]) -> Iterator[Crew]:
    for pattern, read in forms:
        for match in pattern.finditer(scene.document.plain, sentence.start, sentence.end):
            people, side = read(scene, sentence, match)
            if side is not None:
                yield _own(people, side), side


def _included(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    apart = match["bare"] and scene.people.starting_at(match.end() + 1) is None
    side = named_before(scene, sentence, match.start()) if not apart else None
    return chain(scene, sentence, match.end()), side


def _behind_the_team(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    return chain(scene, sentence, match.end()), named_within(scene, sentence, *match.span("team"))


def _envoys(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    """ "Iran's envoys are A and B", "President A's envoys are B and C"."""
    start, end = match.span("whose" if match["whose"] else "of")
    chief = next((one.person for one in reversed(scene.people.between(start, end))), None)
    if chief is not None:
        side = Side(chief.party, chief.party_text) if chief.party else None
    else:
        side = side_of(next(iter(within(scene.parties, start, end)), None))
    return chain(scene, sentence, match.end()), side


def _negotiators(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    people = chain(scene, sentence, match.end())
    at_once = bool(people) and people[0].start == match.end()
    side = named_before(scene, sentence, match.start()) if at_once else None
    return in_a_row(scene.document.plain, people), side


def _picked(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    side = side_of(scene.party_ending(match.start()))
    subject = subject_before(scene, scene.document.token_at(match.start() + 1), sentence)
    if side is None and subject is not None and subject.party is not None:
        side = Side(subject.party, subject.text)
    return scene.people.between(*match.span("names")), side


def _attending(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Crew:
    team, names = ("team", "names") if match["team"] else ("side", "all")
    return scene.people.between(*match.span(names)), named_within(scene, sentence, *match.span(team))


_INCLUDING: tuple[_Form, ...] = ((_INCLUDED, _included), (_INCLUDE, _behind_the_team))
_NAMING: tuple[_Form, ...] = (
    (_ON_THE_SIDE, _behind_the_team),
    (_ARE, _envoys),
    (_NEGOTIATORS, _negotiators),
    (_PICKS, _picked),
    (_ATTENDED_BY, _attending),
)


def _of_a_team(scene: Scene, sentence: Sentence) -> Iterator[Crew]:
    """ "A, of the Iranian delegation"."""
    for mention in scene.people.between(sentence.start, sentence.end):
        told = _OF_TEAM.match(scene.document.plain, mention.end, sentence.end)
        side = named_within(scene, sentence, *told.span(told.lastgroup or 0)) if told else None
        if side is not None:
            yield _own([mention], side), side


def _members(scene: Scene, sentence: Sentence, told: Side | None) -> Iterator[Crew]:
    """ "A is a member of the team": of the side named there, of that told before, or of his own."""
    for match in _MEMBER_OF.finditer(scene.document.plain, sentence.start, sentence.end):
        side = named_within(scene, sentence, *match.span("team"))
        members = _called_members(scene, sentence, match)
        if side is None and members and _HIS_OWN.match(match["team"]):
            yield members, None
        elif side is None and _THE_TEAM.fullmatch(match["team"]):
            side = told
        if side is not None:
            yield _own(members, side), side


def _own(people: list[PersonMention], side: Side) -> list[PersonMention]:
    return [one for one in people if one.person.party in (None, side.key) and " " in one.person.name]


def _called_members(scene: Scene, sentence: Sentence, match: re.Match[str]) -> list[PersonMention]:
    """ "A and B are members of", "A, a member of", "A member of ..., A,": before or behind."""
    behind = scene.people.between(match.end(), match.end() + 80)
    if scene.document.plain[match.end() : match.end() + 2] == ", " and behind:
        title = scene.document.plain[match.end() + 2 : behind[0].start]
        if not re.search(r"[,.;\"]|\b(?:said|told|and|who)\b", title):
            return in_a_row(scene.document.plain, behind)
    first = leader_before(scene, sentence, match.start())
    if first is None:
        return []
    return [first, *(one for one in scene.people.between(first.end, match.start()))]


def chain(scene: Scene, sentence: Sentence, offset: int) -> list[PersonMention]:
    """The people of a list that begins at the offset: "A, an official, B and C"."""
    named: list[PersonMention] = []
    end = offset
    for mention in scene.people.between(offset, sentence.end):
        between = scene.document.plain[end : mention.start]
        if _ENDS_A_LIST.search(between) or _FACING.search(between):
            break
        if not (named and _is_owned(scene.document.plain, mention)):
            named.append(mention)
        end = mention.end
    return named


def in_a_row(plain: str, people: list[PersonMention]) -> list[PersonMention]:
    """The first of a list and whoever is named right behind: "A, B and C"."""
    end = 1
    while end < len(people) and re.fullmatch(
        r"(?:,| and|, and) ", plain[people[end - 1].end : people[end].start]
    ):
        end += 1
    return people[:end]


def companions(scene: Scene, sentence: Sentence, offset: int, head: PersonMention) -> list[PersonMention]:
    """Who comes along with a head, told from the offset on in his sentence."""
    plain = scene.document.plain
    match = _MEMBERS.search(plain, offset, sentence.end)
    if match is not None and _TELLS.search(plain, offset, match.start()):
        return []  # "the team, led by A, |confirmed that| cases were settled, including that of B"
    joined = _AND_ALSO.search(plain, offset, sentence.end) if match is None else None
    begin = match.end() if match is not None else None
    if joined is not None and not _ANOTHER_LED.search(plain, offset, joined.start()):
        first = next(iter(scene.people.between(joined.end(), sentence.end)), None)
        begin = (
            offset if first and OFFICE.fullmatch(plain[joined.end() : first.start].replace(",", "")) else None
        )
    if begin is None:
        return []
    people = (one for one in scene.people.between(begin, sentence.end) if one.person is not head.person)
    return [one for one in people if not _is_owned(plain, one)]


def _is_owned(plain: str, mention: PersonMention) -> bool:
    """ "A, an adviser to President |B|": he is only whose adviser A is."""
    return _IS_OWNED.search(plain, max(0, mention.start - _LONGEST_OFFICE), mention.start) is not None


def retinue(scene: Scene, sentence: Sentence) -> Iterator[tuple[PersonMention, list[PersonMention]]]:
    """ "Strand, who is accompanied by A and B", "General B, who accompanied Strand": whom, and by whom."""
    plain = scene.document.plain
    people = scene.people.between(sentence.start, sentence.end)
    for number, mention in enumerate(people):
        match = _IS_ACCOMPANIED.match(plain, mention.end, sentence.end)
        if match is None and number == 0:
            match = _AND_IS_ACCOMPANIED.match(plain, mention.end, sentence.end)
        if match is not None:
            yield mention, chain(scene, sentence, match.end())
    for match in _BESIDE_HIM.finditer(sentence, plain, sentence.start, sentence.end):
        chief = next(iter(scene.people.between(match.start("chief"), match.end("chief"))), None)
        if chief is not None:
            yield chief, chain(scene, sentence, match.end())
    for match in _ACCOMPANIED.finditer(sentence, plain, sentence.start, sentence.end):
        chief = next(iter(scene.people.between(match.end(), match.end() + _LONGEST_OFFICE)), None)
        if chief is not None and not OFFICE.fullmatch(plain, match.end(), chief.start):
            continue
        told = [one for one in scene.people.between(sentence.start, match.start()) if " " in one.person.name]
        if chief is not None and told and told[-1].person is not chief.person:
            joined = _AND_WITH_THEM.match(plain, chief.end, sentence.end)
            yield chief, told[-1:] + (chain(scene, sentence, joined.end()) if joined is not None else [])


def came_with_another(plain: str, end: int) -> bool:
    """ "A, who accompanied B": B leads."""
    return _ACCOMPANIED.pattern.match(plain, end + len(", ")) is not None


def across(scene: Scene, sentence: Sentence) -> list[PersonMention]:
    """ "Across the table sat A and B": those of the other side."""
    match = _ACROSS.search(scene.document.plain, sentence.start, sentence.end)
    return chain(scene, sentence, match.end()) if match is not None else []


def told_later(scene: Scene, sentence: Sentence) -> list[PersonMention]:
    """ "He is accompanied by A", "A accompanied him", "Other members are A": of the team told before."""
    plain = scene.document.plain
    named = [one for one in scene.people.between(sentence.start, sentence.end) if " " in one.person.name]
    if named and _CAME_ALONG.match(plain, named[-1].end, sentence.end):
        return named
    match = _HE.search(sentence, plain, sentence.start, sentence.end) or _OTHERS.search(
        sentence, plain, sentence.start, sentence.end
    )
    begin = max(sentence.start, plain.rfind(";", sentence.start, match.start()) if match else 0)
    if match is None or within(scene.parties, begin, match.start()):
        return []
    return chain(scene, sentence, match.end())
