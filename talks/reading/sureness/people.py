"""What speaks for and against a person: whether the report tells whose he is, and how near to his name."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.findings import PersonFound
from talks.reading.prose.cues import word_set
from talks.reading.sureness.passages import Passage
from talks.reading.who.mentions import within

# who holds one of these speaks for somebody; the report only does not say for whom
_OFFICES = word_set(
    "minister president vice-president premier chancellor king prince secretary general colonel major "
    "captain commander chief envoy ambassador consul governor commissioner deputy negotiator delegate "
    "representative coordinator leader spokesman spokeswoman spokesperson official adviser advisor mp "
    "lawmaker senator mayor attorney prosecutor committee court ministry affairs chairman head"
)
# who is asked for his opinion of the talks, or lives with what comes of them
_ONLOOKERS = word_set(
    "analyst researcher economist scientist professor lecturer scholar fellow expert specialist historian "
    "pollster teacher student lawyer jurist journalist columnist commentator editor author writer consultant "
    "university institute studies school college centre center farmer trader resident shopkeeper driver "
    "sociologist geographer hydrologist former retired archbishop bishop pastor priest imam"
)
_NEAR = 60  # characters
_LONG_NAME = 4  # words


def signs(found: PersonFound, told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    yield from _of_the_party(found, told) if found.party else _of_no_party(found)
    if found.key:
        yield "in_the_tables"
    if told.person is not None and told.person.former:
        yield "former"
    if len(found.name.split()) >= _LONG_NAME:
        yield "long_name"


def _of_no_party(found: PersonFound) -> Iterator[str]:
    post = frozenset((found.post or "").lower().replace(",", " ").split())
    if found.party_text:
        yield "party_in_words"
    elif not post:
        yield "no_party_no_post"
    elif not post.isdisjoint(_ONLOOKERS):
        return  # of no party to the talks
    else:
        yield "no_party" if post.isdisjoint(_OFFICES) else "no_party_office"


def _of_the_party(found: PersonFound, told: Passage) -> Iterator[str]:
    actor = told.scene.gazetteer.actor(found.party) if found.party else None
    span = told.finding.evidence[0]
    if actor is None or actor.kind != "state":
        yield "of_a_body"
    if found.party in {one.key for one in within(told.scene.parties, span.start - _NEAR, span.end + _NEAR)}:
        yield "party_beside"
    if told.person is not None and told.person.guessed:
        yield "guessed"
