"""Quotations whose speaker no verb of saying names."""

from __future__ import annotations

import pytest

from talks.reading.findings import StatementFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct

LAVROV = "Russian Foreign Minister Sergei Lavrov"


def _quoted(read: Read, words: str) -> list[tuple[str | None, str | None]]:
    found = [finding.payload for finding in read(words, "statement")]
    return [(p.speaker_name, p.actor) for p in found if isinstance(p, StatementFound) and p.direct]


@pytest.mark.parametrize(
    "words",
    [
        '"They came to talk and they talked" is how {} puts it.',
        '"They came to talk and they talked," was all {} would say.',
        "The talks were, as {} put it, “a theatre with no stage and no actors”.",
        "The talks, in {}'s words, were “a theatre with no stage and no actors”.",
        "For {}, the talks are “a theatre with no stage and no actors”.",
        '{} was upbeat. "They came to talk and they talked."',
        'What did {} make of it? "They came to talk and they talked."',
        'Then came {}. "They came to talk and they talked."',
        'The state agency quoted {} as telling it, "They came to talk and they talked."',
        '"They came to talk and they talked," {} was quoted as telling the agency.',
        '{} spoke of "a theatre with no stage and no actors" and left.',
    ],
)
def test_turns_of_phrase(read: Read, words: str) -> None:
    assert _quoted(read, words.replace("{}", LAVROV)) == [("Sergei Lavrov", "russia")]


@pytest.mark.parametrize(
    "words",
    [
        'Moscow\'s answer was short: "Nobody leaves before the paper is signed."',
        'From Moscow came the reply: "Nobody leaves before the paper is signed."',
        '"Nobody leaves before the paper is signed" is the line from the Kremlin.',
    ],
)
def test_an_answer_without_a_name_is_the_partys(read: Read, words: str) -> None:
    assert _quoted(read, words) == [(None, "russia")]


@pytest.mark.parametrize("who", ["one", "another", "the driver who took us back", "an old man by the gate"])
def test_somebody_without_a_name_is_somebody(read: Read, who: str) -> None:
    [said] = [f.payload for f in read(f'"He has not slept for a week," says {who}.', "statement")]
    assert isinstance(said, StatementFound)
    assert said.anonymous


@pytest.mark.parametrize(
    "words",
    [
        "The banner over the gate read “Welcome to the city of peace and plums”.",
        "“No to the treaty, yes to bread,” read one of the placards.",
        "The paper's headline read: “They came to talk and they talked”.",
    ],
)
def test_a_banner_says_nothing(read: Read, words: str) -> None:
    assert _quoted(read, words) == []


@pytest.mark.parametrize(
    ("words", "speaker", "anonymous"),
    [
        ("“You have what is ours,” a masked man says.", None, True),
        ("“You have what is ours,” a banner says.", None, None),
        ("“You have what is ours,” the families of the sailors wrote.", None, True),
        ("“You have what is ours,” the lantern wrote.", None, None),
        ("“You have what is ours,” said Qorin, a nurse on the ward.", "Qorin", False),
        ("The Lantern Families Forum asks for more. “You have what is ours,” the forum says.",
         "Lantern Families Forum", False),
    ],
)  # fmt: skip
def test_somebody_of_whom_no_table_knows(
    read: Read, words: str, speaker: str | None, anonymous: bool | None
) -> None:
    found = [finding.payload for finding in read(f"{LAVROV} met them. {words}", "statement")]
    told = [
        (None if p.anonymous else p.speaker_name or p.speaker_role, p.anonymous)
        for p in found
        if isinstance(p, StatementFound) and p.direct
    ]
    assert told == ([] if anonymous is None else [(speaker, anonymous)])


@pytest.mark.parametrize(
    "lead",
    ["The statement, signed by Ana Testova, read in part:", "A statement by Ana Testova partly reads:"],
)
def test_whoever_signed_it_said_it(read: Read, lead: str) -> None:
    words = f"Ana Testova, a nurse, leads the union.\n\n{lead}\n\n“We have knocked at every door there is.”"
    assert [said.speaker_name for said in direct(read, words)] == ["Ana Testova"]


_KAKAR = "Bougainville’s minister, Gideon Kakar, asks for a moderator.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "[Kakar:] “Without somebody in the chair we are two men and one canoe.”",
        "KAKAR: “Without somebody in the chair we are two men and one canoe.”",
        "The hall was full. Quote of the day: “You cannot mediate between two monologues.” – Gideon "
        "Kakar, on air.",
        "“You cannot mediate between two monologues.”\n— Gideon Kakar, minister",
        "Our reporter Mia Holm has been speaking to the minister, Gideon Kakar. Quote: “We left it at "
        "the door.”",
        "Gideon Kakar spoke to our reporter in Buka. “We left our knives at the door.”",
        "“We left our knives at the door,” the 61-year-old said.",
    ],
)
def test_labels_and_signatures_tell_who_speaks(read: Read, words: str) -> None:
    assert [said.speaker_name for said in direct(read, _KAKAR + words)] == ["Gideon Kakar"]


@pytest.mark.parametrize(
    "words",
    [
        "“You cannot mediate between two monologues.” – Norway is the third state to try.",
        "A banner read: “You cannot mediate between two monologues.”",
    ],
)
def test_a_dash_alone_signs_nothing(read: Read, words: str) -> None:
    assert [said.actor for said in direct(read, "The hall was full.\n\n" + words)] == []


def test_what_somebody_calls_it_is_not_his_word(read: Read) -> None:
    words = (
        "Samuel Okoye said it would do. He was open to “a council of elders on the old model”, a formula "
        "Gideon Kakar called insulting."
    )
    assert [said.speaker_name for said in direct(read, words)] == ["Samuel Okoye"]
