"""Who tells a whole sentence that ends with its attribution: "..., the Kremlin said on Monday"."""

from __future__ import annotations

from talks.reading.grammar.antecedents import pronoun, pronoun_at
from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.openers import is_title
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.speech.institutions import named_before
from talks.reading.who.scene import Scene, Subject

FEWEST = 4  # tokens of what is told
LONGEST_END = 16  # tokens behind the verb
# verbs that close a sentence which they report
CITES = word_set("citing quoting")
_VERBS = word_set(
    "said says say told tells tell added adds reported reports report announced confirmed wrote writes noted "
    "explained explains stressed insisted insists claimed acknowledged replied repeated tweeted posted "
    "stated recalled estimated predicted warned argued conceded admitted emphasised emphasized informed "
    "complained remarked observed suggested disclosed revealed sighed charged ventured countered retorted "
    "cautioned maintained contended alleged declared asserted lamented clarified specified indicated assured "
    "quipped joked shrugged mused granted pointed stresses claims informs restated reiterated reaffirmed "
    "confided "
    "divulged intimated hinted proclaimed grumbled boasted recounted underlined underscored "
    "emphasises emphasizes underlines made makes"
)
_PRESENT = word_set(
    "complain complains warn warns argue argues insist explain explains maintain maintains confirm confirms "
    "concede concedes admit admits note notes stress stresses assure assures"
)
_TELLING = _VERBS | _PRESENT | {"according"}
_CLOSES = _TELLING | CITES
_INVERTED = _VERBS - word_set("say tell told tells report reports")
# what may open the words behind the verb: the occasion, the hearer, the day
_BEHIND = word_set(
    "in on at to after before during following via through by from with under as when while late early last "
    "this yesterday today tonight earlier later reporters journalists lawmakers parliament monday tuesday "
    "wednesday thursday friday saturday sunday speaking citing quoting asking adding without separately "
    "afterwards again there here ahead over"
)

# what tells which source it is: "said a person familiar with those talks"
_DESCRIBES = word_set("who of familiar close briefed involved privy present travelling traveling aware")
_BESIDE_THE_VERB = _BEHIND | _DESCRIBES
_MAKES = word_set("made makes")  # "..., Vukadin made plain"
_PLAIN = word_set("plain clear known")
_ONLY_BEFORE = dict.fromkeys(_MAKES, _PLAIN) | {"confided": frozenset({"to"})}
_PASSIVE = word_set("was were is been")  # "it was informed on Wednesday": nobody says by whom

REPORTS = word_set("reports reported report writes wrote")
RELATIVES = word_set("which whom who whose")
_FULL_AUXILIARIES = cues.AUXILIARIES - {"'s"}


def told_at_the_end(scene: Scene, sentence: Sentence) -> tuple[Subject, int] | None:
    """The teller, and the token of the verb (or of "according") by which he is told of."""
    tokens = scene.document.tokens
    floor = max(sentence.first + FEWEST, sentence.last - LONGEST_END - 8)
    for index in reversed(sentence.indices(_CLOSES)):
        low = tokens[index].low
        cites = low in CITES and tokens[index - 1].low in REPORTS
        if index <= floor or (low in CITES and not cites and low not in _TELLING):
            continue
        if tokens[index + 1].low not in _ONLY_BEFORE.get(low, (tokens[index + 1].low,)):
            continue
        if not tokens[index].text.islower():
            continue
        if not scene.outside_quotation(tokens[index].start) or tokens[index - 1].low in _PASSIVE:
            continue
        if cites:  # "the agency reports citing the ministry"
            found = entity_starting(scene, index + 1, sentence)
            found = found if found is not None and found.party is not None else None
        elif low == "according":
            found = _according(scene, index, sentence)
        elif tokens[index - 1].text == "," and low in _INVERTED:
            found = _behind_verb(scene, index, sentence) or _before_verb(scene, index, sentence)
        else:
            found = _before_verb(scene, index, sentence)
        found = found and named_before(scene, found)
        if found is not None and found.kind != "unknown":
            return found, index
    return None


def _according(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    tokens = scene.document.tokens
    if tokens[index - 1].text != "," or index + 2 >= sentence.last:
        return None
    found = entity_starting(scene, index + 2, sentence) or pronoun_at(scene, index + 2, sentence)
    if found is None or _has_verb(scene, scene.document.index_behind(found.end), sentence, described=True):
        return None
    return found


def _behind_verb(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "..., said Blinken in Geneva"."""
    if index + 1 < sentence.last and scene.document.tokens[index + 1].low in _BEHIND:
        return None  # "Iran, for its part, insists on it"
    found = entity_starting(scene, index + 1, sentence)
    if found is None or has_a_subject(scene, index, sentence):
        return None
    behind = scene.document.index_behind(found.end)
    closed = (
        behind >= sentence.last
        or scene.document.tokens[behind].text in ".,;"
        or (scene.document.tokens[behind].low in _BESIDE_THE_VERB)
    )
    return found if closed else None


def has_a_subject(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "An official, who asked not to be named, said Lavrov would come": the official said so."""
    tokens = scene.document.tokens
    described = [i for i in range(sentence.first, index - 1) if tokens[i].low == "who"]
    own = (
        subject_before(scene, index, sentence)
        if described and tokens[described[-1] - 1].text == ","
        else None
    )
    return own is not None and own.kind in ("person", "role") and own.end <= tokens[described[-1]].start


def _before_verb(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "..., the Kremlin said in a statement"."""
    tokens = scene.document.tokens
    behind = index + 2 if tokens[index].low in {"pointed", *_MAKES} else index + 1
    if tokens[index].low == "pointed" and (behind > sentence.last or tokens[index + 1].low != "out"):
        return None
    if tokens[index].low in _PRESENT and behind < sentence.last and tokens[behind].text not in ".,":
        return None
    short = behind >= sentence.last or tokens[behind].text in ".,;" or tokens[behind].low in _BEHIND
    if tokens[index].low in ("told", "tells", "tell", "informed", "assured"):
        short = behind < sentence.last and tokens[behind].low not in ("that",)
    if not short or _has_verb(scene, behind, sentence):
        return None
    insists_on = tokens[index].low.startswith("insist") and tokens[behind].low in ("on", "upon")
    if tokens[index - 1].low in ("he", "she") and tokens[index - 2].text == ",":
        # not of whom the sentence tells: of who spoke before
        told_of = not {":", ";"}.isdisjoint(token.text for token in tokens[sentence.first : index])
        return pronoun(scene, index - 1, sentence, own=told_of)  # "A was blunt: it would fail, he said"
    if tokens[index - 1].low == "they" and tokens[index - 2].text == ",":
        told = pronoun(scene, index - 1, sentence, own=False)
        if told is not None and told.kind == "role" and told.anonymous:
            return told  # "Sources said it was late. Oman has agreed, they added"
    found = (
        None if insists_on else subject_before(scene, index, sentence) or _described(scene, index, sentence)
    )
    if found is None or found.start < tokens[sentence.first + FEWEST - 1].start:
        return None
    first = scene.document.token_at(found.start)
    while first > sentence.first and tokens[first - 1].text != "," and _is_his_title(scene, tokens, first):
        first -= 1
    if first <= sentence.first + FEWEST or tokens[first - 1].text not in (",", ")"):
        return None
    return (
        None if tokens[first - 2].low in RELATIVES else found
    )  # "under which, Japan says, all were settled"


def _is_his_title(scene: Scene, tokens: list[Token], first: int) -> bool:
    """ "Lund's press secretary | A", "the ministry's spokesman": whose he is stands there too."""
    owner = tokens[first].low == "'s" and tokens[first - 1].text[0].isalpha()
    return owner or is_title(scene, tokens[first - 1])


def _described(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "..., two officials aware of the matter | said": who stands behind the last comma."""
    tokens = scene.document.tokens
    floor = max(sentence.first + FEWEST, index - LONGEST_END)
    comma = next((cursor for cursor in range(index - 1, floor, -1) if tokens[cursor].text == ","), index)
    if any(token.low in _FULL_AUXILIARIES for token in tokens[comma + 1 : index]):
        return None
    found = entity_starting(scene, comma + 1, sentence) if comma + 2 < index else None
    return found if found is not None and found.kind == "role" and found.end <= tokens[index].start else None


def _has_verb(scene: Scene, index: int, sentence: Sentence, described: bool = False) -> bool:
    """Whether a clause follows, so that the verb tells of that; one that describes the teller is none."""
    for token in scene.document.tokens[index : sentence.last]:
        if described and token.low in ("who", "which"):
            return False
        if token.low == "that" or (token.low in cues.AUXILIARIES and token.low != "'s"):
            return True
        if token.text == "," or token.low in ("who", "which", "because", "when", "after", "before", "as"):
            return False
    return False
