"""The article as the readers see it: sentences, tokens and quotations, all in stored offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import NamedTuple, cast

from talks.reading.findings import ArticleText, Span
from talks.reading.prose import cues
from talks.reading.prose.datelines import dateline_at
from talks.reading.prose.quotations import Quotation, pair
from talks.reading.prose.zones import zoned

LONGEST_SENTENCE = 1500  # code points; longer ones are cut, so that no pattern ever sees more
# Beyond these an article is not read on: some 150 kB of prose.
MOST_SENTENCES = 4000
MOST_TOKENS = 30_000
_LONGEST_ASKED = 90  # characters of whoever asked
LONGEST_HEAD = 6  # sentences (headlines, standfirst) that may stand before the dateline
# One code point for one: an offset in the plain text is an offset in the stored text.
_PLAIN = str.maketrans(
    dict.fromkeys("’‘‛ʼ`´′", "'")
    | dict.fromkeys("“”„‟«»″＂", '"')
    | dict.fromkeys("–—‐‑‒―−", "-")
    | dict.fromkeys("\xa0\u2007\u202f\u2009\u2002\u2003\t\u200b\ufeff", " ")
    | {"…": "."}
)
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[ap]\.m\.|'(?:s|ve|re|ll|d|m)\b|[^\W_]+(?:-[^\W_]+|'(?!(?:s|ve|re|ll|d"
    r"|m)\b)[^\W_]+)*|--|[^\w\s]|_"
)
_PART = re.compile(r"[^\W_]+")
_GLUED = re.compile(r"(?<=[^\W_])—(?=[a-z])")
_BOUNDARY = re.compile(r"[.!?]+[\"')\]]{0,3}(\s+|(?=[\"A-Z]))")
_LAST_WORD = re.compile(r"[\w.]{1,20}$")
_ON_A_PLATFORM = re.compile(r"\b(?:on|to|via|platform|network|on social media) X\Z")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")  # "A.K. Abdul Momen"
# `"Where are they?" Halahan asked reporters`, `"Never!" Minister A said.`: no new sentence
_ASKED_BEHIND = re.compile(
    r"(?:[A-Z][\w'.-]* (?:(?:al|de|da|van|von|bin|el)[ -])?){1,6}(?:asked|asks|said|says|added|told|exclaimed"
    r"|wondered|shouted|snapped|replied|retorted|quipped|demanded|joked)"
    r"(?:[.,;]| (?:reporters|journalists|him|her|them|us|me|lawmakers|in|at|on|during|after|before|when|as|to"
    r"|while|rhetorically)\b)"
)
# `"We wait." Minister A said in Moscow.`: a sentence of nothing but who said so
_TOLD_ALONE = re.compile(
    r"(?:[A-Z][\w'.-]* ){1,5}(?:said|added|noted|warned|stated|stressed)"
    r"(?: on \w+day| in [A-Z]\w+| on [A-Z]\w+ \d+){0,2}\.(?=\s|\Z)"
)
# what page furniture and lists leave before a sentence
_NOISE = re.compile(
    r"\s*(?:(?:ADVERTISEMENT|Advertisement|[-*\u2022\u00b7]|\d{1,2}[:.]\d\d(?: ?(?:am|pm|GMT|BST"
    r"|CET))?(?= [A-Z\"])) +)?"
)
_BACKGROUND = re.compile(
    r"\bhad [a-z]+(?:ed|en|n|ld|t|de)\b[^.]{0,120}\b(?:19|20)\d\d\b|\bin (?:19|20)\d\d\b[^.]{0,80}\bhad\b"
)


class Token(NamedTuple):
    """A word, a mark, or a possessive ending; offsets in code points."""

    start: int
    end: int
    text: str
    low: str


_BEYOND = 12  # full stops behind the last token, for whoever looks ahead from it
_token = cast("Callable[[tuple[int, int, str, str]], Token]", partial(tuple.__new__, Token))  # of a tuple


@dataclass(slots=True)
class Sentence:
    """A sentence with its zone, its run of tokens [first, last), and the words they are in small letters.

    `parts` holds these and what they are put together from: "cease-fire", "cease" and "fire".
    """

    index: int
    start: int
    end: int
    paragraph: int
    zone: str
    first: int = 0
    last: int = 0
    words: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    _places: dict[str, list[int]] = field(default_factory=dict)  # the tokens by their word

    def indices(self, words: AbstractSet[str]) -> list[int]:
        """Where its tokens stand that are one of the words, in order."""
        found = self.words & words
        if not found:
            return []
        places = sorted([index for word in found for index in self._places[word]])
        if places[0] >= self.first and places[-1] < self.last:
            return places
        return [index for index in places if self.first <= index < self.last]  # of a part of a sentence


@dataclass(slots=True)
class Document:
    """One article, cut up once; every reader works on this."""

    article: ArticleText
    text: str  # as stored, but that a line broken in mid-sentence goes on behind a blank
    plain: str
    paragraphs: list[tuple[int, int, str]] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    dateline: str | None = None
    dateline_place: tuple[int, int] | None = None
    _starts: list[int] = field(default_factory=list)
    _sentence_starts: list[int] = field(default_factory=list)
    _quotation_starts: list[int] = field(default_factory=list)

    @property
    def readable(self) -> str:
        """The plain text up to the end of what is read."""
        return self.plain[: self.sentences[-1].end] if self.sentences else ""

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after `offset`."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 and self.tokens[index].end > offset else index + 1

    def index_behind(self, end: int) -> int:
        """Index of the first token behind words that end there."""
        return self.token_at(end - 1) + 1

    def sentence_at(self, offset: int) -> Sentence | None:
        index = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[index] if index >= 0 and offset < self.sentences[index].end else None

    def sentence_of(self, offset: int) -> Sentence:
        """The sentence of a word, by where it begins: every word of the tokens stands in one."""
        return self.sentences[bisect_right(self._sentence_starts, offset) - 1]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence right before another."""
        return self.sentences[sentence.index - 1] if sentence.index else None

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation whose words or marks hold `offset`."""
        index = bisect_right(self._quotation_starts, offset) - 1
        if index >= 0 and offset < self.quotations[index].outer_end:
            return self.quotations[index]
        return None

    def span(self, start: int, end: int) -> Span:
        """The stored slice as evidence, without blanks around it."""
        quote = self.article.text[start:end]
        start += len(quote) - len(quote.lstrip())
        end = start + len(quote.strip())
        return Span(start, end, self.article.text[start:end], self.zone_at(start))

    def zone_at(self, offset: int) -> str:
        sentence = self.sentence_at(offset)
        return sentence.zone if sentence else "body"

    def sentence_span(self, sentence: Sentence) -> Span:
        return self.span(sentence.start, sentence.end)


@lru_cache(maxsize=2)
def plain_of(text: str) -> str:
    """The text with marks, dashes and blanks made one kind each, one code point for one."""
    if "—" in text:
        text = _GLUED.sub(",", text)  # "Jan Muster—flanked by his aides—read"
    return text.translate(_PLAIN)


def read(article: ArticleText) -> Document:
    """Cut an article into zones, sentences, quotations and tokens. Total for any string."""
    paragraphs = zoned(plain_of(article.text), article.title)
    text = _unbroken(article.text, paragraphs)
    document = Document(article, text, plain_of(text), paragraphs)
    document.quotations = pair(article.text, [(start, end) for start, end, _ in document.paragraphs])
    for number, (start, end, zone) in enumerate(document.paragraphs):
        if len(document.sentences) > MOST_SENTENCES:
            break
        start = _after_dateline(document, start, end)
        _add_sentences(document, number, start, end, zone)
    _index(document)
    return document


def _unbroken(text: str, paragraphs: list[tuple[int, int, str]]) -> str:
    """The text with each line break within a paragraph made a blank, one code point for one."""
    broken = [(start, end) for start, end, _ in paragraphs if "\n" in text[start:end]]
    for start, end in broken:
        text = text[:start] + text[start:end].replace("\n", " ") + text[end:]
    return text


def _index(document: Document) -> None:
    document._quotation_starts = [quotation.outer_start for quotation in document.quotations]
    for sentence in document.sentences:
        sentence.first = len(document.tokens)
        if sentence.first > MOST_TOKENS:
            document.sentences = document.sentences[: sentence.index]
            break
        tokens = _tokens(document.plain, sentence.start, sentence.end)
        document.tokens += tokens
        sentence.last = len(document.tokens)
        places: defaultdict[str, list[int]] = defaultdict(list)
        for index, token in enumerate(tokens, sentence.first):
            places[token.low].append(index)
        sentence._places, sentence.words = places, frozenset(places)
        sentence.parts = _with_parts(sentence.words)
    document._sentence_starts = [sentence.start for sentence in document.sentences]
    document._starts = [token.start for token in document.tokens]
    document.tokens += [Token(len(document.plain), len(document.plain), ".", ".")] * _BEYOND
    document.words = frozenset().union(*(sentence.words for sentence in document.sentences))
    document.parts = _with_parts(document.words)


def _tokens(plain: str, start: int, end: int) -> list[Token]:
    """The tokens between two offsets."""
    found = list(_TOKEN.finditer(plain, start, end))
    words = [match.group() for match in found]
    if "--" in words:  # an agency's dash
        words = ["-" if word == "--" else word for word in words]
    starts, ends = [match.start() for match in found], [match.end() for match in found]
    return list(map(_token, zip(starts, ends, words, map(str.lower, words), strict=True)))


def _with_parts(words: frozenset[str]) -> frozenset[str]:
    """The words, and every run of letters of those that are joined by hyphens, dots or apostrophes."""
    return words.union(*[_PART.findall(word) for word in words if len(word) > 1 and not word.isalnum()])


def _after_dateline(document: Document, start: int, end: int) -> int:
    if document.dateline or len(document.sentences) > LONGEST_HEAD:
        return start
    after_text = bool(document.sentences) and document.sentences[-1].zone != "headline"
    found = dateline_at(document.plain, start, end, after_text)
    if found is None:
        return start
    document.dateline = document.dateline or found.day
    document.dateline_place = document.dateline_place or found.place
    return found.end


# ── sentences ───────────────────────────────────────────────────────────────────────────────────


def _add_sentences(document: Document, paragraph: int, start: int, end: int, zone: str) -> None:
    low = bisect_left(document.quotations, start, key=lambda q: q.outer_start)
    high = bisect_left(document.quotations, end, key=lambda q: q.outer_start)
    inside = [(q.start, q.end) for q in document.quotations[low:high]]
    begin = start
    for cut in _cuts(document.plain, start, end, inside):
        begin = _add(document, begin, cut, paragraph, zone)
    _add(document, begin, end, paragraph, zone)


def _cuts(plain: str, start: int, end: int, inside: list[tuple[int, int]]) -> list[int]:
    starts = [first for first, _ in inside]
    cuts = []
    for match in _BOUNDARY.finditer(plain, start, end):
        index = bisect_right(starts, match.start()) - 1
        # the mark that closes the quotation must be part of the match, else we are still inside
        within = index >= 0 and match.end() <= inside[index][1]
        if not within and _ends_sentence(plain, match, start):
            cuts.append(match.end())
    return cuts


def cuts_between(plain: str, start: int, end: int) -> list[int]:
    """Where the sentences of a stretch of words end, but for the last."""
    return _cuts(plain, start, end, [])


def _ends_sentence(plain: str, match: re.Match[str], floor: int) -> bool:
    following = plain[match.end() : match.end() + 40]
    if not following.strip() or following[0].islower():
        return False
    glued = not match.group(1)
    if (
        glued
        and not (plain[match.start() - 1].islower() and (following[1:2].islower() or following[:2] == "A "))
        and following[0] != '"'
    ):
        return False
    if match.group()[0] != ".":
        quoted = '"' in match.group() and following[0].isupper()
        return not (quoted and _ASKED_BEHIND.match(plain, match.end(), match.end() + _LONGEST_ASKED))
    if '"' in match.group() and _TOLD_ALONE.match(plain, match.end(), match.end() + _LONGEST_ASKED):
        return False
    before = _LAST_WORD.search(plain, max(floor, match.start() - 20), match.start())
    word = before.group().lower().strip(".") if before else ""
    if word in cues.COUNTED_BY and not following[:1].isdigit():
        return True  # "Iran said no. Its delegation left", but "No. 5"
    if word == "x" and _ON_A_PLATFORM.search(plain, max(floor, match.start() - 14), match.start()):
        return True
    if word in cues.NEVER_ENDS or (len(word) == 1 and word.isalpha() and before and before.group().isupper()):
        return False
    if word in cues.RARELY_ENDS or _INITIALS.fullmatch(word):
        return following.split(None, 1)[0].lower().strip("\"',") in cues.SENTENCE_STARTERS
    return True


def _add(document: Document, start: int, end: int, paragraph: int, zone: str) -> int:
    """Append [start, end) as sentences no longer than LONGEST_SENTENCE; return `end`."""
    while end - start > LONGEST_SENTENCE:
        space = document.plain.rfind(" ", start, start + LONGEST_SENTENCE)
        cut = space + 1 if space > start else start + LONGEST_SENTENCE
        _append(document, start, cut, paragraph, zone)
        start = cut
    _append(document, start, end, paragraph, zone)
    return end


def _append(document: Document, start: int, end: int, paragraph: int, zone: str) -> None:
    start += len(_NOISE.match(document.plain, start, end).group())  # type: ignore[union-attr]
    words = document.plain[start:end]
    if not words.strip() or len(document.sentences) > MOST_SENTENCES:
        return
    if zone in ("body", "lead") and "had" in words and _BACKGROUND.search(words):
        zone = "background"
    document.sentences.append(Sentence(len(document.sentences), start, end, paragraph, zone))
