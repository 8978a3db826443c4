"""Who tells a sentence that names its source with no verb: "according to him", "in his words"."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import pronoun, pronoun_at
from talks.reading.grammar.appositions import VERBS
from talks.reading.grammar.entities import entity_starting
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.speech.closing import CITES, REPORTS
from talks.reading.speech.tellers import is_speaker
from talks.reading.speech.turns import only_one_named
from talks.reading.who.scene import Scene, Subject

_LONGEST_LABEL = 16  # tokens
_BEHIND_A_LABEL = word_set(": , to at in on from")
_ACCOUNTS = word_set("words telling account version reckoning estimate admission")
_ACCOUNT = "(?:words|telling|account|version)"
_IN_WORDS = re.compile(rf"In (?:[^,.;\"]{{3,40}}(?:'s|s') {_ACCOUNT},|the {_ACCOUNT} of [^.;\"]{{3,70}},) ")
_BY_ACCOUNT = re.compile(
    rf"\b(?:(?:by|on|in) (?:the|one) (?:own )?{_ACCOUNT}|(?:by|on) the (?:reckoning|estimate"
    rf"|admission)) of (?=\w)"
)
_ACCORDING = {("according", "to"), ("as", "per"), (",", "per")}
_OPENS = {first for first, _ in _ACCORDING}
_PAPER = re.compile(
    r" (?:Times|Post|News|Herald|Tribune|Daily|Standard|Star|Monitor|Observer|Gazette|Journal|Today|Mirror"
    r"|Telegraph|Chronicle|Review|Mail|Independent|Express|Guardian|Nation|Reporter|Radio|Press)\b"
)
_REPORTS = REPORTS | {"said", "says"}
_SENT = word_set("word answer reply response message statement line comment reaction")
_LONGEST_OPENING = 8  # tokens
_FEWEST = 3  # tokens of what is told
_TOLD = word_set("told informed assured warned reminded advised")
_NEAR = 6  # tokens between who told it and "that"
_OWNERS = {"his": "he", "her": "she", "their": "they"}


def source_of(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """Who tells it, and the token by which he is told of."""
    if not _ACCOUNTS.isdisjoint(sentence.words):
        worded = _in_somebodys_words(scene, sentence) or _in_his_words(scene, sentence)
        if worded is not None:
            return worded
    if not CITES.isdisjoint(sentence.words) and (cited := _cited(scene, sentence)) is not None:
        return cited
    tokens = scene.document.tokens
    for index in sentence.indices(_OPENS):
        opened = index < sentence.last - 2 and (tokens[index].low, tokens[index + 1].text) in _ACCORDING
        if opened and scene.outside_quotation(tokens[index].start):
            speaker = entity_starting(scene, index + 2, sentence) or pronoun_at(scene, index + 2, sentence)
            told = (
                sentence.last - sentence.first - (scene.document.token_at(speaker.end) - index)
                if speaker
                else 0
            )
            if (
                speaker is not None
                and is_speaker(speaker)
                and not _is_a_paper(scene, speaker)
                and told > _FEWEST
            ):
                return speaker, index  # but "Not according to the officials." tells nothing
    return None


def _cited(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """ "State television reported, | citing a security source": the source of a newsroom's report."""
    tokens = scene.document.tokens
    if _REPORTS.isdisjoint(sentence.words):
        return None
    for index in range(sentence.first, sentence.last - 2):
        if tokens[index].low not in CITES or not scene.outside_quotation(tokens[index].start):
            continue
        found = entity_starting(scene, index + 1, sentence)
        if found is not None and found.kind in ("role", "person") and is_speaker(found):
            return found, index
    return None


def told_by(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Our reporter was told | by an official that ...": the official."""
    tokens = scene.document.tokens
    if tokens[index].low not in _TOLD or tokens[index + 1].low != "by":
        return None
    found = entity_starting(scene, index + 2, sentence)
    if found is None or not is_speaker(found) or found.kind == "unknown":
        return None
    behind = scene.document.index_behind(found.end)
    that = "that" in (token.low for token in tokens[behind : min(sentence.last, behind + _NEAR)])
    return found if that else None


def _is_a_paper(scene: Scene, speaker: Subject) -> bool:
    """ "According to The Nairobi | Times": the party is a word of a newsroom's name."""
    return speaker.kind == "party" and _PAPER.match(scene.document.plain, speaker.end) is not None


def _in_somebodys_words(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """ "In the Kremlin's words, ...", "In the view of the envoy, A, ..."."""
    match = _IN_WORDS.match(scene.document.plain, sentence.start, sentence.end)
    if match is None:
        return _by_the_account(scene, sentence)
    of = scene.document.plain.find(" of ", match.start(), match.end())
    owned = "'s " in match.group() or "s' " in match.group()
    index = scene.document.token_at(sentence.start) + 1 if owned else scene.document.token_at(of + 4)
    speaker = entity_starting(scene, index, sentence)
    if speaker is None or not is_speaker(speaker) or speaker.end > match.end():
        return None
    return speaker, index


def _by_the_account(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """ "It lasted an hour, by the account of the ministry"."""
    for match in _BY_ACCOUNT.finditer(scene.document.plain, sentence.start, sentence.end):
        index = scene.document.token_at(match.end())
        speaker = entity_starting(scene, index, sentence) if scene.outside_quotation(match.start()) else None
        if speaker is not None and is_speaker(speaker):
            return speaker, index
    return None


def _in_his_words(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """ "Tiraspol, in his words, was", "by her account": told by whom the pronoun means."""
    tokens = scene.document.tokens
    for index in range(sentence.first, sentence.last - 2):
        if tokens[index].low not in ("in", "by") or tokens[index + 2].low not in _ACCOUNTS:
            continue
        low = _OWNERS.get(tokens[index + 1].low)
        speaker = pronoun(scene, index + 1, sentence, low, own=False) if low else None
        if speaker is not None and is_speaker(speaker) and scene.outside_quotation(tokens[index].start):
            return speaker, index
    return None


def labelled(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """ "Haugdal, at the door: the parties have agreed", "Short reply from the ministry: no": by the name."""
    tokens = scene.document.tokens
    ahead = range(sentence.first + 1, min(sentence.last - _FEWEST, sentence.first + _LONGEST_LABEL))
    colon = next((i for i in ahead if tokens[i].text == ":" and not tokens[i + 1].text[0].isdigit()), None)
    words = tokens[sentence.first : colon]
    if colon is None or any(word.low in VERBS or word.low == "that" for word in words):
        return None
    if (source := _sent_from(scene, sentence, colon)) is not None:
        return source, colon
    named = only_one_named(scene, sentence.start, tokens[colon].start)
    if named is None or named.kind != "person" or '"' in scene.document.plain[named.end : sentence.end]:
        return None
    behind = tokens[scene.document.index_behind(named.end)]
    return (named, colon) if behind.low in _BEHIND_A_LABEL else None


def _sent_from(scene: Scene, sentence: Sentence, colon: int) -> Subject | None:
    """ "16:00 A swift answer | from the ministry:", "Word | from a Western diplomat close to it:"."""
    tokens = scene.document.tokens
    ahead = range(sentence.first + 1, min(colon, sentence.first + _LONGEST_OPENING))
    link = next((i for i in ahead if tokens[i].low == "from"), None)
    if link is None or tokens[link - 1].low not in _SENT:
        return None
    found = entity_starting(scene, link + 1, sentence)
    if found is None or found.kind == "unknown" or scene.document.plain.startswith("'s ", found.end):
        return None
    return found if is_speaker(found) else None
