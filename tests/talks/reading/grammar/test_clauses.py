"""Whose clause it is: the subject of a verb, over what stands between the two."""

from __future__ import annotations

import pytest

from talks.reading.findings import StatementFound
from talks.reading.grammar.clauses import subject_before
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence, subject_told, token_of, told

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


def test_it_works(stage: Stage) -> None:
    assert told(subject_told(stage, "Peru said that it was late.")) == ("party", "Peru", "peru")


def test_a_sentence_without_anybody_has_no_subject(stage: Stage) -> None:
    assert subject_told(stage, "The soup was cold.") is None
    assert subject_told(stage, "“Peru said so.”") is None


@pytest.mark.parametrize(
    "words",
    [
        "Peru, however, has refused to sign.",
        "Peru, she recalled, offered boats.",
        "Peru, it was learnt, refused to sign.",
        "Peru, it is understood, has refused to sign.",
        "Peru has warned of storms, and has refused to sign.",
        "Peru, which met Chile, Japan and Kenya, is late.",
    ],
)
def test_what_is_put_between_is_stepped_over(stage: Stage, words: str) -> None:
    assert told(subject_told(stage, words)) == ("party", "Peru", "peru")


def test_each_verb_has_its_own_subject(stage: Stage) -> None:
    scene = stage("Peru warned of storms, but Chile refused to sign.")
    sentence = last_sentence(scene)
    subjects = [subject_before(scene, token_of(scene, verb), sentence) for verb in ("warned", "refused")]
    assert [told(found) for found in subjects] == [("party", "Peru", "peru"), ("party", "Chile", "chile")]


def test_the_bearer_of_a_name_speaks_and_not_his_house(stage: Stage) -> None:
    words = "Bishop Ion Muster of the Lake Council of Peru said that it was late."
    assert told(subject_told(stage, words)) == ("person", "Ion Muster", None)


def test_who_speaks_is_marked_as_a_speaker(stage: Stage) -> None:
    speaks, acts = (subject_told(stage, f"Peru {verb}.") for verb in ("said so", "has refused to sign"))
    assert speaks is not None and speaks.speaks
    assert acts is not None and not acts.speaks


@pytest.mark.parametrize(
    "words",
    [
        "Blinken, another veteran negotiator in the room, said yesterday that the gap is wide.",
        "Blinken, who is among the delegates, said the gap is wide.",
        "Blinken released a short note on Friday saying the gap is wide.",
        "Blinken indicated Moscow was dragging its feet.",
    ],
)
def test_what_stands_between_does_not_hide_the_speaker(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


def test_a_role_with_a_long_tail_is_a_speaker(read: Read) -> None:
    [said] = indirect(read, "The chief Russian delegate to talks on the islands said that he was hopeful.")
    assert said.actor == "russia"


@pytest.mark.parametrize(
    "words",
    [
        "Iran's minister Ali Muster spoke of a step but warned that more work was needed.",
        "In New York, Iran's minister Ali Muster spoke of a step but warned that more work was needed.",
        "Ali Muster of Iran did not predict an end but said that the talks were moving.",
        "Iranian leader Ali Muster, known as Abu Ali, said that he hoped for an end.",
        "The chief coordinator, Iranian official Ali Muster, wrote that the day had shown unity.",
    ],
)
def test_the_subject_of_the_first_verb_says_what_the_second_tells(read: Read, words: str) -> None:
    [said] = [f.payload for f in read(words, "statement") if isinstance(f.payload, StatementFound)]
    assert (said.speaker_name, said.actor, said.direct) == ("Ali Muster", "iran", False)


def test_who_represents_a_body_speaks(read: Read) -> None:
    words = "The families' league, represented by its president Ana Duarte, urged both to keep the flights."
    assert [s.speaker_name for s in indirect(read, words)] == ["Ana Duarte"]


def test_who_asks_not_to_be_named_is_the_speaker_all_the_same(read: Read) -> None:
    words = "A senior Iranian official privy to the talks, requesting not to be named, said Iraq wanted time."
    [said] = indirect(read, words)
    assert (said.anonymous, said.actor) == (True, "iran")


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The plan was turned down by Iran, which first wants the toll to be halved.", "iran"),
        ("Ali Muster said it was a draft and demanded a second one.", None),
        ("Iran, represented since May by the envoy Ali Muster, wants the toll to be halved.", "iran"),
    ],
)
def test_whose_clause_it_is(read: Read, words: str, party: str | None) -> None:
    found = [getattr(f.payload, "by", None) for f in read("Iraq met Iran. " + words, "demand")]
    assert set(found) <= {party}
    assert bool(found) is (party is not None)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (
            "Mayor Ana Testova, 68, who led the others in 2020, said the pier was “as good as lost to us”.",
            "Ana Testova",
        ),
        ("Vestmarin, which builds piers, said this one was “as good as lost to us”.", "Vestmarin"),
        ("The lantern, which hung there, said nothing but “as good as lost to us”.", None),
    ],
)
def test_a_clause_behind_a_name_parts_it_from_its_verb(read: Read, words: str, speaker: str | None) -> None:
    told = [said.speaker_name or said.speaker_role for said in direct(read, words)]
    assert told == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "words",
    [
        "Kenya, Ruto told reporters on Monday, wants the barges out.",
        "Kenya, an envoy said, wants the barges out.",
        "Kenya, according to the ministry, wants the barges out.",
    ],
)
def test_a_teller_between_commas_only_interrupts(stage: Stage, words: str) -> None:
    scene = stage(words)
    wants = next(index for index, token in enumerate(scene.document.tokens) if token.low == "wants")
    found = subject_before(scene, wants, scene.document.sentences[0])
    assert found is not None
    assert found.party == "kenya"


def test_a_good_will_is_no_verb(stage: Stage) -> None:
    scene = stage(
        "The envoy of Kenya, Ana Testova, praised both sides for their political will and urged calm."
    )
    urged = next(index for index, token in enumerate(scene.document.tokens) if token.low == "urged")
    found = subject_before(scene, urged, scene.document.sentences[0])
    assert found is not None
    assert found.text == "Ana Testova"


def test_a_state_speaks_in_a_statement(read: Read) -> None:
    words = "Serbia in a statement on Monday said the ferry was late."
    assert [one.actor for one in indirect(read, words)] == ["serbia"]


@pytest.mark.parametrize(
    ("words", "verb", "who"),
    [
        ("The club's envoy Marta Keller, has warned the Swiss of it.", "warned", "Marta Keller"),
        ("In a letter to Marta Keller, has he warned the Swiss of it?", "warned", "he"),
    ],
)
def test_a_stray_comma(stage: Stage, words: str, verb: str, who: str) -> None:
    scene = stage(words)
    index = next(i for i, token in enumerate(scene.document.tokens) if token.text == verb)
    found = subject_before(scene, index, scene.document.sentences[0])
    assert (found.text if found else "he") == who


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Kenya, whose trade minister, Ana Testova, met Jan Sample in Lima, has said so.", "Kenya"),
        ("Kenya, whose negotiator, Ana Testova, hosted them on Monday, said so.", "Kenya"),
        ("Jan Sample, who called on Ana Testova, the minister, on Monday, said so.", "Jan Sample"),
        ("Jan Sample, who met Ana Testova, the envoy of Kenya, in Lima, said so.", "Jan Sample"),
        # a relative clause ends where another subject stands
        ("Next to Jan Sample, who leads the team, the minister, Ana Testova, said so.", "Ana Testova"),
        ("Kenya, whose team arrived, waits and Chilean envoy Ana Testova, in Lima, said so.", "Ana Testova"),
    ],
)
def test_a_relative_clause_of_several_parts_is_stepped_over(stage: Stage, words: str, name: str) -> None:
    met = "Trade Minister Ana Testova of Peru met Chilean envoy Jan Sample. "
    scene = stage(met + words)
    found = subject_before(scene, token_of(scene, "said"), last_sentence(scene))
    assert found is not None
    assert (found.person.name if found.person else found.text) == name


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov said that Blinken will sail at noon and noted that “the boat is late again today”.",
        "Ryabkov told us that Blinken had a cold and added that “the boat is late again today”.",
    ],
)
def test_who_said_that_also_noted_that(read: Read, words: str) -> None:
    cast = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken. "
    assert [one.speaker_name for one in direct(read, cast + words)] == ["Sergei Ryabkov"]


def test_another_who_notes_has_a_subject_of_his_own(read: Read) -> None:
    words = "Sergei Ryabkov said that it rained and Antony Blinken noted that “the boat is late again”."
    assert [one.speaker_name for one in direct(read, words)] == ["Antony Blinken"]
