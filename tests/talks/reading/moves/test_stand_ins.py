"""For whom "they" and "it" stand in a move, and who does it in order to ask."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from talks.reading.moves import stand_ins
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves, stances

MET = "Iraq fears Iran and Iran fears Iraq. "


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Iraq waited; the Iranian side said they would wait too.", "iran"),
        ("Iran told Namibia that it would wait too.", "iran"),
        ("Iraq waited; they would wait too.", None),
        ("Iraq waited; Ali Muster of Iran said he would wait too.", None),
    ],
)
def test_it_works(stage: Stage, words: str, party: str | None) -> None:
    scene = stage(words)
    index = scene.document.token_at(words.index("wait too"))
    found = stand_ins.who_says_so(scene, index, scene.document.sentences[0])
    assert (found.party if found else None) == party


def test_it_is_the_firm_that_says_so(read: Read) -> None:
    found = read(MET + "Delta Corp said it had offered a loan.", "demand")
    assert [(f.payload.by, f.payload.by_text) for f in found if isinstance(f.payload, DemandFound)] == [
        (None, "Delta Corp")
    ]


def test_the_two_are_those_the_article_is_about(stage: Stage) -> None:
    assert set(stand_ins.the_two(stage(MET + "Both left."))) == {"iran", "iraq"}
    assert stand_ins.the_two(stage("Snow fell.")) == ()


def test_before_a_verb_stand_its_auxiliaries(stage: Stage) -> None:
    scene = stage("They have never really asked.")
    assert stand_ins.before_auxiliaries(scene, 4) == 0


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Iran flew to Muscat and waited a day to ask for a pier.", "iran"),
        ("Iran has a boat to ask for a pier.", None),
    ],
)
def test_whoever_went_there_asks(stage: Stage, words: str, party: str | None) -> None:
    scene = stage(words)
    found = stand_ins.who_did_it_to(scene, scene.document.sentences[0], words.index("ask"))
    assert (found.party if found else None) == party


@pytest.mark.parametrize(("speaker", "others"), [("iran", "iraq"), ("iraq", "iran"), ("oman", None)])
def test_they_are_the_other_of_two(stage: Stage, speaker: str, others: str | None) -> None:
    scene = stage(MET + "They want a wall.")
    they = scene.document.token_at(len(MET))
    found = stand_ins.the_others(scene, they, Subject("party", "", 0, 0, party=speaker))
    assert (found.party if found else None) == others


def test_they_who_asked_us_are_the_others(read: Read) -> None:
    met = "Iraq fears Iran and Iran fears Iraq. Iraq and Iran met in Muscat. "
    words = met + "“They've asked us to open the weir,” said Ali Muster, the Iranian envoy."
    assert ("iraq", "demand") in moves(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian envoy Ali Muster spoke to reporters and asked that the weir be opened.",
        "The Iranian envoy Ali Muster rang his Iraqi colleague, a person who was present said, and asked "
        "that the weir be opened.",
        "The Iranian envoy Ali Muster met an Iraqi minister on Friday, and is understood to have asked for "
        "the weir to be opened.",
        "Iran voiced its support for the survey and demanded a second gate.",
        "Iran, represented by its deputy minister, Ali Muster, wants a second gate.",
    ],
)
def test_who_acted_before_asks(read: Read, words: str) -> None:
    assert ("iran", "demand") in moves(read, words)


def test_they_are_those_who_say_so(read: Read) -> None:
    asked = "Oman offered to host a round. "
    words = "The Iraqi side accepted the offer; the Iranians said they would think about it."
    assert ("iran", "open") in stances(read, words, asked)


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian government had gone into the talks demanding that the weir be opened.",
        "Iran issued a statement on Sunday urging Iraq to open the weir.",
        "Iran's envoy Ali Muster wrote to the bank in May asking that the loan be paid.",
        "Iran expressed its support for the plan, calling for a daily exchange of data.",
        "Iran took to the air on Sunday to demand the arrest of the smugglers.",
        "Iran joined Turkey in calling for a lower toll.",
    ],
)
def test_who_did_it_asked(read: Read, words: str) -> None:
    assert ("iran", "demand") in moves(read, MET + words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran accused Turkey of seeking “a third gate by the back door”.",
        "Nobody in Iran is asking us now.",
        "Iran rejected a statement of the growers urging it to open the weir.",
    ],
)
def test_who_did_it_asked_for_nothing(read: Read, words: str) -> None:
    assert ("iran", "demand") not in moves(read, MET + words)


@pytest.mark.parametrize(
    ("words", "by"),
    [
        (
            "The Delta Growers' League has left the talks and wants the toll to be halved.",
            "Delta Growers' League",
        ),
        (
            "Salt traders in Nairobi have refused the money and are demanding an apology.",
            "Salt traders in Nairobi",
        ),
    ],
)
def test_a_house_or_a_crowd_goes_on(read: Read, words: str, by: str) -> None:
    found = [f.payload for f in read(MET + words, "demand")]
    assert by in [getattr(payload, "by_text", None) for payload in found]


def test_growers_who_speak_are_themselves(read: Read) -> None:
    told = "Iraq proposed a levy. Iran backs the growers. "
    assert stances(read, told + "The growers said they would accept the proposal.") == []
    assert stances(read, told + "Iran said it would accept the proposal.") == [("iran", "accepts")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The daily quoted two officials of Iran as saying that they rejected the offer.", "iran"),
        ("The daily told two officials of Iran that it rejected the offer.", None),
        ("Iraq told the Iranian side by letter on Tuesday evening that it rejected the offer.", "iraq"),
    ],
)
def test_who_is_quoted_as_saying_so(read: Read, words: str, by: str | None) -> None:
    assert [key for key, _ in stances(read, MET + words) if key] == ([by] if by else [])


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Hamas spokesman Ali Muster said they rejected the offer.", [("hamas", "refuses")]),
        ("Iranian spokesman Ali Muster said they rejected the offer.", []),
    ],
)
def test_a_spokesman_of_a_group_says_they(read: Read, words: str, answers: list[tuple[str, str]]) -> None:
    assert [one for one in stances(read, words) if one[0]] == answers


def test_the_group_is_the_only_one_of_the_report(read: Read) -> None:
    words = "The group is demanding a date. The Karen National Union met the army on Monday."
    assert moves(read, words) == [("karen-national-union", "demand")]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ferry pilots blocked the lock and demanded a lower toll.", "Ferry pilots"),
        ("Mothers' groups gathered at the lock in the rain and called for a lower toll.", "Mothers' groups"),
    ],
)
def test_a_crowd_goes_on_by_any_verb(read: Read, words: str, who: str) -> None:
    found = read(words, "demand")
    assert [f.payload.by_text for f in found if isinstance(f.payload, DemandFound)] == [who]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Iraq waited. Iran's negotiators told The Associated Press they rejected the plan.", "iran"),
        ("Iraq waited. Hamas officials told Agence France-Presse they would not sign.", "hamas"),
    ],
)
def test_they_are_those_who_told_a_newsroom(read: Read, words: str, by: str) -> None:
    told = [*moves(read, words), *stances(read, words)]
    assert told
    assert {who for who, _ in told} == {by}


def test_the_name_of_a_newsroom_presses_for_nothing(read: Read) -> None:
    assert moves(read, "Two people told the Associated Press they considered the road safe.") == []


@pytest.mark.parametrize(
    "said", ["They want our weir", "They offer us half a ferry", "They came with a plan for the weir"]
)
def test_who_they_are_in_a_speakers_mouth_is_left_open(read: Read, said: str) -> None:
    met = "Iraq fears Iran and Iran fears Iraq. Iraq and Iran met in Muscat. "
    assert moves(read, f"{met}“{said},” said Ali Muster, the Iranian envoy.") == []
