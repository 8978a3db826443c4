"""Turns of phrase that give a quotation its speaker without a verb of saying: "For Lavrov it was "..."."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.clauses import main_subject
from talks.reading.grammar.entities import entity_starting
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence, Token
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

LONGEST_LABEL = 4  # words before a colon
LONGEST_SPEAKER = 8  # tokens of "an old woman in the crowd"
_SEVERAL = word_set("the these those both two three four several some many")
LONGEST_REST = 20  # words of a sentence that only names who is quoted
# what a party gives when it is quoted without a verb: "Moscow's answer was short: ..."
_GIVEN = (
    r"(?:repl(?:y|ies)|answers?|response|retort|line|position|message|statement|verdict|words?|summary"
    r"|comment|view|stance|motto|slogan|formula|version|account|reading|refrain)"
)
_A_WORD = re.compile(rf"\b{_GIVEN}\b", re.I)
_WORDS_OF = re.compile(
    r"\b(?:[Ii]n|[Tt]hose were) the words of |\b(?:[Ff]or|[Tt]o|[Ii]n the (?:view|eyes|opinion) of) "
)
_AS_HE_PUTS_IT = re.compile(r"\b(?:[Aa]s|(?:is|was) how) ")
_PUT_IT = re.compile(
    r",? (?:[^,.;\"]{3,60}, )?(?:has |had |once |later |recently |likes? to |would )?(?:(?:puts?"
    r"|phrased?|described?s?"
    r"|summed|framed|worded|explained|expressed) (?:it|them|this|that|things|the)\b|says?\b|said\b"
    r"|tells?\b|told\b|calls? (?:it|them|this)\b|called (?:it|them|this)\b|wrote\b)"
)
_IN_HIS_WORDS = re.compile(r"(?:'s|s')? (?:own )?(?:words|view|telling|account|phrase|formulation)\b")
_IN = re.compile(r"\b[Ii]n (?=[A-Z]|his\b|her\b|the\b)")
_SIGNED = re.compile(
    r"\b(?:statement|release|communique|letter|message)\b[^.;\"]{0,80}?\b(?:by|from|of) (?:the )?"
    r"(?P<name>[A-Z][\w'.-]+(?: (?:of |for )?[A-Z][\w'.-]+)*)[^.;\"]{0,90}?"
    r"\b(?:reads?|stated?s?|says?|said|added)\b[^.;\"]{0,20}[,:]\s*\Z"
)
# what a name may stand behind that calls his words something: "..., a formula A called insulting"
_SAID_THING = word_set(
    "formula word words phrase term expression idea proposal demand claim charge plan notion position offer "
    "condition remark description figure number text date step move request view point line wish suggestion "
    "accusation assertion argument concept option provision clause amount sum measure course prospect"
)
_AGED = re.compile(r"\d{2}-year-old")
_DASH = re.compile(r" ?\n{0,2}-{1,2} ?(?=\w)")
_LABEL = re.compile(
    r"[\[(]?(?:(?:end of )?quote|i quote|and i quote|unquote|(?:take a |have a )?listen"
    r"|(?:here(?:'s| is) )?(?:what|how) (?:he|she|they) (?:said|put it|told us|had to say)|here (?:he|she) is"
    r"|quote of the (?:day|week)|clip|soundbite|actuality|tape|sot)[:,]?[\])]?",
    re.I,
)
_PRESS = word_set(
    "correspondent reporter journalist colleague stringer newspaper paper programme program station "
    "newsletter us"
)
_ASKED = re.compile(
    r"\b(?:spoke|speaks|speaking|spoken|talked|talks|talking|chatted|sat down|caught up|met up)"
    r" (?:here |earlier |today |on \w+ )?(?:to|with) |\b(?:interviewed|reached|asked|put it to) "
)
_ENDS = word_set(
    "who which that of in at on from with for and but as after before by near outside to while when"
)
_HEADED = word_set(
    "headline banner sign placard poster slogan graffito graffiti title caption inscription plaque sticker "
    "menu shirt t-shirt hashtag chapter paragraph article clause novel book song film poem"
)


def undersigned(scene: Scene, quotation: Quotation) -> Subject | None:
    """ ""..." - Former MEP Ulla Brandsma, speaking to us": the name behind a dash that ends the quotation."""
    dash = _DASH.match(scene.document.plain, quotation.outer_end)
    sentence = scene.document.sentence_at(dash.end()) if dash is not None else None
    if dash is None or sentence is None:
        return None
    found = entity_starting(scene, scene.document.token_at(dash.end()), sentence)
    if found is None or found.kind not in ("person", "role"):
        return None
    behind = scene.document.plain[found.end : found.end + 1]
    return found if behind in tuple(",.;(\n") or found.end >= sentence.end else None


def worded(scene: Scene, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """A law which, in the words of Tuzhba, "..."; as he puts it, "..."; "..." is how Kotzias puts it."""
    plain = scene.document.plain
    for match in _WORDS_OF.finditer(plain, sentence.start, sentence.end):
        speaker = _speaker_at(scene, match.end(), sentence)
        opens = (
            match.start() == sentence.start
            and speaker is not None
            and plain[speaker.end : speaker.end + 1] == ","
        )
        worded_so = match.group().lower().endswith("words of ")
        if (
            speaker is not None
            and scene.outside_quotation(match.start())
            and (
                (worded_so and (speaker.end + 3 >= quotation.outer_start or match.start() > quotation.end))
                or (worded_so or (opens and speaker.kind == "person"))
            )
        ):
            return speaker
    for match in _AS_HE_PUTS_IT.finditer(plain, sentence.start, sentence.end):
        speaker = _speaker_behind(scene, match, sentence)
        if speaker is not None and _PUT_IT.match(plain, speaker.end, sentence.end):
            return speaker
    for match in _IN.finditer(plain, sentence.start, sentence.end):
        speaker = _speaker_behind(scene, match, sentence)
        if speaker is not None and _IN_HIS_WORDS.match(plain, speaker.end, sentence.end):
            return speaker
    return None


def introduced(scene: Scene, sentence: Sentence, lead: str) -> Subject | None:
    """Vera Grabe put it differently: "..."; His answer: "..."; Moscow's answer was short: "..."."""
    if not lead.endswith(":"):
        return None
    speaker = main_subject(scene, sentence)
    if speaker is None or speaker.kind != "person":
        first = sentence.first + (lead[0] in "[(")  # "[Kakarouts:] ..."
        speaker = entity_starting(scene, first, sentence)  # "A Western diplomat, over coffee: ..."
        speaker = speaker or _labelled(scene, sentence, lead)
    if speaker is not None and speaker.kind in ("person", "role") and not says_nothing(speaker):
        return speaker
    return only_one_named(scene, sentence.start, sentence.start + len(lead))


def _labelled(scene: Scene, sentence: Sentence, lead: str) -> Subject | None:
    """ "KAKAROUTS: "..."": the one person of that family name."""
    name = lead.strip("[](): ")
    if not name.isupper() or len(name.split()) > LONGEST_LABEL:
        return None
    last = name.lower().split()[-1]
    called = [one for one in scene.people.cast if one.name.lower().split()[-1] == last]
    if len(called) != 1:
        return None
    one = called[0]
    return Subject("person", one.name, sentence.start, sentence.start, one, one.party)


def is_mere_label(lead: str) -> bool:
    """ "Quote: "..."", "Listen: "..."": words that only open what somebody says."""
    return _LABEL.fullmatch(lead) is not None


def interviewed(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "Our correspondent has been speaking to the general, A.": who was asked."""
    if _PRESS.isdisjoint(sentence.words):
        return None
    plain = scene.document.plain
    for match in _ASKED.finditer(plain, sentence.start, sentence.end):
        asked = entity_starting(scene, scene.document.token_at(match.end()), sentence)
        if (
            asked is not None
            and asked.kind in ("person", "role")
            and _PRESS.isdisjoint(asked.text.lower().split())
        ):
            return asked
    return None


def only_one_named(scene: Scene, start: int, end: int) -> Subject | None:
    """The one person, else the party whose word or answer it is, that these few words of the report name."""
    plain = scene.document.plain
    told = [mention for mention in scene.people.between(start, end) if scene.outside_quotation(mention.start)]
    if told:
        one = told[0]
        alone = len({id(mention.person) for mention in told}) == 1
        return Subject.of_person(one) if alone else None
    parties = [party for party in within(scene.parties, start, end) if scene.outside_quotation(party.start)]
    if len({party.key for party in parties}) != 1 or _A_WORD.search(plain, start, end) is None:
        return None
    party = parties[0]
    return Subject.of_party(party)


def signed_by(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "The statement, signed by A, read in part:": by whoever put it out."""
    if cues.DOCUMENTS.isdisjoint(sentence.words):
        return None
    match = _SIGNED.search(scene.document.plain, sentence.start, sentence.end)
    if match is None:
        return None
    found = entity_starting(scene, scene.document.token_at(match.start("name")), sentence)
    if found is not None and found.kind != "unknown":
        return found
    start, end = match.span("name")
    return Subject("unknown", scene.document.text[start:end], start, end)


_ALL_HE_SAID = re.compile(r",? (?:is|was) all (?:that )?(?P<who>he|she) ")


def behind(scene: Scene, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """ "..." was all Lavrov would say; "..." – Lavrov's summary; "..." came the reply from Moscow."""
    rest = scene.document.plain[quotation.outer_end : sentence.end]
    if len(rest.split()) > LONGEST_REST or '"' in rest:
        return None
    found = only_one_named(scene, quotation.outer_end, sentence.end)
    meant = None if found is not None else _ALL_HE_SAID.match(rest)
    return (
        found
        if meant is None
        else pronoun(scene, scene.document.token_at(quotation.outer_end + meant.start("who")), sentence)
    )


def says_nothing(speaker: Subject) -> bool:
    """ "The banner read", "the paper's headline": words, and nobody's."""
    words = {word.rstrip("s") for word in speaker.text.lower().replace("'s", "").split()[-2:]}
    return bool(_HEADED & words)


def _speaker_behind(scene: Scene, words: re.Match[str], sentence: Sentence) -> Subject | None:
    """Whoever is named behind words of the report's own."""
    own = scene.outside_quotation(words.start())
    return _speaker_at(scene, words.end(), sentence) if own else None


def _speaker_at(scene: Scene, offset: int, sentence: Sentence) -> Subject | None:
    index = scene.document.token_at(offset)
    if index >= sentence.last:
        return None
    low = scene.document.tokens[index].low
    if low in ("his", "her"):
        return pronoun(scene, index, sentence, {"his": "he", "her": "she"}[low])
    found = entity_starting(scene, index, sentence) or one_of_them(scene, index, sentence.last)
    return found if found is not None and found.kind != "unknown" else None


def is_called_something(scene: Scene, index: int) -> bool:
    """ "..., | a formula A called insulting": he tells of somebody else's words."""
    tokens = scene.document.tokens
    ahead = tokens[index + 1 : index + 4]
    return tokens[index].low in ("a", "an") and any(token.low in _SAID_THING for token in ahead)


def called_by_his_age(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "...," the 61-year-old said: whoever spoke or was told of before."""
    tokens = scene.document.tokens
    if index + 2 >= sentence.last or tokens[index].low != "the" or not _AGED.fullmatch(tokens[index + 1].low):
        return None
    found = pronoun(scene, index, sentence, "he") or pronoun(scene, index, sentence, "she")
    return replace(found, end=tokens[index + 1].end) if found is not None and found.person else None


def one_of_them(scene: Scene, index: int, ceiling: int) -> Subject | None:
    """ "..., said one of them", "says another": somebody of a group, unnamed."""
    tokens = scene.document.tokens
    low = [token.low for token in tokens[index : index + 3]]
    last = index
    if index >= ceiling or len(low) < 2:
        return None
    if low[:2] == ["one", "of"] and index + 2 < ceiling:
        last = index + 2 + (low[2] in ("the", "these", "those", "his", "her", "its") and index + 3 < ceiling)
    elif low[0] in ("the", "a") and low[1] in ("other", "second", "third", "fourth", "former", "latter"):
        last = index + 1
    elif low[0] not in ("one", "another", "others", "some", "many"):
        return None
    if last == index and index + 1 < ceiling and tokens[index + 1].text not in ",.;":
        return None
    return _unnamed(scene, index, last)


def _unnamed(scene: Scene, first: int, last: int) -> Subject:
    """Somebody of whom the tokens from the first to the last tell no name."""
    start, end = scene.document.tokens[first].start, scene.document.tokens[last].end
    return Subject("role", scene.document.text[start:end], start, end, anonymous=True)


def some_speaker(scene: Scene, index: int, ceiling: int) -> Subject | None:
    """ "...," a masked man says; "...," an old woman in Kidal told us: whatever stands before the verb."""
    tokens = scene.document.tokens
    several = tokens[index].low in _SEVERAL
    if index >= ceiling or not (several or tokens[index].low in ("a", "an", "another")):
        return None
    for last in range(index + 1, min(ceiling - 1, index + LONGEST_SPEAKER)):
        if not tokens[last].text.replace("-", "").isalpha() or tokens[last].low in cues.NOT_SPEAKERS:
            return None
        if tokens[last + 1].low in cues.SPEECH_VERBS:
            if several and not (tokens[last].text.islower() and tokens[last].low.endswith("s")):
                return None  # "the regulators wrote", but not "the lantern said"
            return _unnamed(scene, index, last)
    return None


def named_house(scene: Scene, index: int, ceiling: int) -> Subject | None:
    """ "...," the forum said: behind "the Families Forum", by the name that ends so."""
    tokens = scene.document.tokens
    if index + 2 >= ceiling or tokens[index].low != "the" or tokens[index + 2].low not in cues.SPEECH_VERBS:
        return None
    noun = tokens[index + 1].text
    if not noun.islower() or not noun.isalpha():
        return None
    name = re.compile(rf"(?:[A-Z][\w'-]+ (?:(?:and|of|for) )?)+{noun.title()}\b")
    named = list(name.finditer(scene.document.plain, 0, tokens[index].start))
    if not named:
        return None
    text = scene.document.text[named[-1].start() : named[-1].end()].removeprefix("The ")
    return Subject("body", text, tokens[index].start, tokens[index + 1].end)


def newly_named(scene: Scene, index: int, ceiling: int) -> Subject | None:
    """ "...," said Priya, a nurse: a name that nothing else introduces, kept as written."""
    tokens = scene.document.tokens
    last = index
    while last < min(ceiling, index + 3) and tokens[last].text[0].isupper():
        last += 1
    described = last + 1 < ceiling and tokens[last].text == "," and _is_description(tokens[last + 1])
    if last == index or not described or tokens[index].low in cues.NOT_NAMES:
        return None
    start, end = tokens[index].start, tokens[last - 1].end
    return Subject("unknown", scene.document.text[start:end], start, end)


def _is_description(token: Token) -> bool:
    return token.low in ("a", "an", "who", "whose") or token.text.isdigit()


def somebody(scene: Scene, index: int, ceiling: int) -> Subject | None:
    """ "..., says the driver who took us back": a noun that no table holds, with its article."""
    tokens = scene.document.tokens
    if index + 1 >= ceiling or tokens[index].low not in ("a", "an", "the", "one", "another", "my", "our"):
        return None
    last = index + 1
    while last + 1 < ceiling and tokens[last + 1].text.islower() and tokens[last + 1].low not in _ENDS:
        last += 1
    if not tokens[last].text.isalpha() or not tokens[last].text.islower():
        return None
    return _unnamed(scene, index, last)
