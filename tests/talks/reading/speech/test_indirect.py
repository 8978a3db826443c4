"""Indirect speech: the sentence that reports it, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect
from tests.talks.reading.speech_told import said as said_of

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


def test_it_works(read: Read) -> None:
    [said] = indirect(read, CAST + "Blinken stated flatly on Sunday that no breakthroughs are expected.")
    assert (said.speaker_name, said.cue, said.when.earliest) == ("Antony Blinken", "state", date(2022, 1, 9))


@pytest.mark.parametrize(
    "words",
    [
        "The gap is wide, Blinken said.",
        "Blinken has repeatedly warned that the gap is wide.",
        "The gap is wide, according to Blinken.",
        "Blinken accused Russia of widening the gap.",
        "Blinken, who landed on Friday, said the gap is wide.",
    ],
)
def test_forms(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


def test_he_is_the_last_speaker(read: Read) -> None:
    words = (
        CAST + "Blinken accused Russia of bad faith. He claimed that President Vladimir Putin is at fault."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Antony Blinken"] * 2


def test_officials_have_a_party_and_no_name(read: Read) -> None:
    [said] = indirect(read, "Officials from the United States said the offer stands until the summer.")
    assert (said.speaker_name, said.anonymous, said.actor) == (None, True, "united-states")


def test_a_seat_of_state_is_that_of_whom_the_sentence_tells(read: Read) -> None:
    [said] = indirect(read, "Russian President Vladimir Putin rang his guest on Friday, the presidency said.")
    assert (said.speaker_name, said.anonymous, said.actor) == (None, False, "russia")


@pytest.mark.parametrize(
    "words",
    [
        "Blinken made it clear that the gap is wide.",
        "Blinken expressed concern that the gap is wide.",
        "Blinken was quoted by Kyodo as saying that the gap is wide.",
        "In a post on X, Blinken wrote that the gap is wide.",
        "Blinken pointed out that the gap is wide.",
        "Blinken urged both sides to close the gap.",
        "Blinken called on Moscow to close the gap.",
    ],
)
def test_several_words_report_speech_too(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


def test_people_described_by_what_they_know_stay_unnamed(read: Read) -> None:
    [said] = indirect(read, "Two people briefed on the talks said the mediators had put the map aside.")
    assert (said.speaker_role, said.anonymous) == ("Two people", True)


def test_a_person_of_a_country_is_the_person(read: Read) -> None:
    [said] = indirect(read, "Prime Minister Abiy Ahmed of Ethiopia said that the dam was full.")
    assert (said.speaker_name, said.actor) == ("Abiy Ahmed", "ethiopia")


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


def test_he_is_who_was_spoken_of_last_when_the_speaker_is_far(read: Read) -> None:
    words = (
        CAST + "Ryabkov said the room was cold.\n\nSecretary of State Antony Blinken left at noon. "
        "He acknowledged that much is left to do."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Sergei Ryabkov", "Antony Blinken"]


def test_a_party_that_calls_on_another_makes_a_move_and_no_statement(read: Read) -> None:
    assert indirect(read, "Greece called on Turkey to close the gap.") == []


def test_according_to_him(read: Read) -> None:
    words = CAST + "Ryabkov said the room was cold. According to him, the drafts are on the table."
    assert [s.speaker_name for s in indirect(read, words)] == ["Sergei Ryabkov"] * 2


def test_who_asks_not_to_be_named_is_the_speaker_all_the_same(read: Read) -> None:
    words = "A senior Iranian official privy to the talks, requesting not to be named, said Iraq wanted time."
    [said] = indirect(read, words)
    assert (said.anonymous, said.actor) == (True, "iran")


def test_the_speaker_at_the_end_is_not_who_the_sentence_is_about(read: Read) -> None:
    words = CAST + "Blinken landed at noon, said an Iraqi official who asked not to be named."
    [said] = indirect(read, words)
    assert (said.speaker_role, said.actor, said.anonymous) == ("an Iraqi official", "iraq", True)


def test_a_role_with_a_long_tail_is_a_speaker(read: Read) -> None:
    [said] = indirect(read, "The chief Russian delegate to talks on the islands said that he was hopeful.")
    assert said.actor == "russia"


def test_what_somebody_adds_while_acting_is_said(read: Read) -> None:
    [said] = indirect(read, CAST + "Blinken dismissed the idea, saying it would mean fewer jobs.")
    assert said.speaker_name == "Antony Blinken"


def test_rebels_are_not_their_states(read: Read) -> None:
    [said] = indirect(read, "South Sudan's rebels warned on Tuesday that the talks could fail at any hour.")
    assert said.actor is None


def test_whom_an_attribution_names_speaks_on(read: Read) -> None:
    words = (
        "The sides disagree on everything, according to Ali Muster, a spokesman for the Iranian team. "
        "He said he hoped that the other side would make concessions."
    )
    assert [said.speaker_name for said in indirect(read, words)] == ["Ali Muster", "Ali Muster"]


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
    [said] = said_of(read, words)
    assert (said.speaker_name, said.actor, said.direct) == ("Ali Muster", "iran", False)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Secretary of State Antony Blinken blamed Moscow.", "Antony Blinken"),
        ("Secretary of State Antony Blinken described his country as an observer.", "Antony Blinken"),
        ("Secretary of State Antony Blinken called the last draft a good basis for talks.", "Antony Blinken"),
        ("Secretary of State Antony Blinken dismissed the gesture as empty.", "Antony Blinken"),
        ("Secretary of State Antony Blinken went further, calling the outcome a deal.", "Antony Blinken"),
        ("Analyst Maria Petrova of the Harbour Institute said the offer was hollow.", "Maria Petrova"),
    ],
)
def test_who_judges_says_something(read: Read, words: str, speaker: str) -> None:
    assert [s.speaker_name for s in indirect(read, words)] == [speaker]


@pytest.mark.parametrize(
    "words",
    [
        "Iran signed late. It insists that Iraq change its law.",
        "Secretary of State Antony Blinken called for a truce with the rebels of the north.",
        "Secretary of State Antony Blinken was welcomed by the mayor.",
        "Secretary of State Antony Blinken phoned the emir, whom he thanked for his hall.",
        "A second meeting of Secretary of State Antony Blinken had been announced for Sunday.",
    ],
)
def test_what_only_sounds_like_it(read: Read, words: str) -> None:
    assert indirect(read, words) == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("A member of the Iranian team said Tehran would not sign.", "A member of the Iranian team"),
        ("An adviser to the Iranian team, who asked not to be named, said time was short.",
         "An adviser to the Iranian team"),
        ("An Iranian official, who asked not to be named, said Secretary of State Antony Blinken, the envoy,"
         " would come.", "An Iranian official"),
    ],
)  # fmt: skip
def test_one_of_a_team_is_nameless_and_of_its_party(read: Read, words: str, role: str) -> None:
    found = indirect(read, words)
    assert [(s.speaker_name, s.speaker_role, s.actor, s.anonymous) for s in found] == [
        (None, role, "iran", True)
    ]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("An Iranian army officer, who did not wish to be named, said the hall was cold.", "iran"),
        ("Church leaders in the north warned of fresh attacks on the valley.", None),
        ("One of the two, a lawyer who was not allowed to speak, said the hall was cold.", None),
        ("The two sides said in a joint statement that they would go on.", None),
        ("A diplomat who was there, and who asked not to be named, said the hall was cold.", None),
    ],
)
def test_who_has_no_name_is_anonymous(read: Read, words: str, party: str | None) -> None:
    [said] = indirect(read, words)
    assert (said.speaker_name, said.anonymous, said.actor) == (None, True, party)


def test_a_party_that_urges_or_insists_says_so(read: Read) -> None:
    words = "France, which has men there, urged them to sign. Kyiv insists that it be signed first."
    assert [s.actor for s in indirect(read, words)] == ["france", "ukraine"]


def test_the_prelate_is_who_spoke_right_before(read: Read) -> None:
    words = (
        "The Archbishop of Bamenda, Andrew Testi, regretted the words. He said that people die every day. "
        "The prelate added that it must stop."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Andrew Testi"] * 2


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The White House calls the day's discussions constructive.", "united-states"),
        ("In Washington, the State Department described both countries as vital allies.", "united-states"),
        ("In the Kremlin's words, the arrangement had worked in favour of one side only.", "russia"),
        ("Secretary of State Antony Blinken cautioned against undue haste.", "united-states"),
        ("Tbilisi's negotiators say their men will not give up the bridge.", "georgia"),
        ("United Nations experts say that some 3,000 soldiers are there.", "united-nations"),
        ("Companies are ready to wait, said Secretary of State Antony Blinken of the US.", "united-states"),
    ],
)
def test_more_that_counts_as_saying(read: Read, words: str, party: str) -> None:
    assert [(s.actor, s.anonymous) for s in indirect(read, words)] == [(party, False)]


@pytest.mark.parametrize(
    "words",
    [
        "Analysts doubt that the second round will be more fruitful than the first.",
        "Observers believe that neither camp can afford to go home with nothing.",
        "Secretary of State Antony Blinken informed the council of the results by letter.",
        "“Ask in the hall,” Secretary of State Antony Blinken added.",
    ],
)
def test_what_is_thought_or_only_quoted_is_no_report(read: Read, words: str) -> None:
    assert indirect(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Blinken thanked Qatar and Oman for their help.",
        "Blinken dismissed the criticism.",
        "Blinken asked the Russians to free two sailors before Easter.",
        "Blinken vowed to block any deal that leaves the bases open.",
        "Blinken believes that the hardest part is still to come.",
        "Neither side has confirmed that the round will take place.",
        "Both sides reaffirmed their commitment to the truce of May.",
        "The gap had widened over the winter, it was announced on Friday.",
    ],
)
def test_a_gesture_a_wish_and_what_nobody_said_are_no_statements(read: Read, words: str) -> None:
    assert indirect(read, CAST + words) == []


def test_a_name_like_a_verb_is_no_verb(read: Read) -> None:
    words = "The envoy met the Omani foreign minister, Said al-Harthy, in Muscat on Wednesday."
    assert indirect(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The maps are nearly agreed, officials of both governments said.",
        "The session was put off, said a person familiar with the talks.",
        "The hotline did not work, an additional secretary of the home ministry said.",
    ],
)
def test_whoever_is_only_described_is_unnamed(read: Read, words: str) -> None:
    assert [(s.speaker_name, s.anonymous) for s in indirect(read, words)] == [(None, True)]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("US envoy Tom Barr rang Lebanese President Joseph Aoun on Tuesday, the presidency said.", "lebanon"),
        ("President William Ruto rang Félix Tshisekedi at night, State House announced.", "kenya"),
        (
            "South Sudan asked for two weeks. State House in Nairobi confirmed that they were granted.",
            "kenya",
        ),
        ("The two prime ministers spoke at night, the Beehive confirmed.", "new-zealand"),
    ],
)
def test_a_presidency_is_that_of_the_president(read: Read, words: str, party: str) -> None:
    said = indirect(read, words)
    assert [(s.speaker_name, s.actor) for s in said] == [(None, party)]


def test_a_minister_who_writes_is_named_behind_his_office(read: Read) -> None:
    words = (
        "Two committees will meet in Obock, Djibouti's foreign minister, Mahmoud Ali Youssouf, wrote on X."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Mahmoud Ali Youssouf"]


def test_who_is_named_for_his_company_does_not_speak(read: Read) -> None:
    words = (
        "Deputy Secretary of State Wendy Sherman met the Russians. Sherman, flanked by Carol Dunn, the under"
        " secretary for arms, said the two sides had to count all warheads."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Wendy Sherman"]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("The Ethiopian Ministry of Foreign Affairs said that the dam would stay.", "ethiopia"),
        ("In Paris, the ministry of foreign affairs denied that anybody had been told to leave.", "france"),
        ("The UN mission there, MONUSCO, said that the road was closed to all.", "monusco"),
        ("A breakaway group, the Front for Redress, said that it would stay away.", None),
    ],
)
def test_a_body_is_known_by_all_its_words(read: Read, words: str, role: str | None) -> None:
    told = "Ethiopia and France met on Monday. " + words
    assert [(s.speaker_name, s.actor, s.anonymous) for s in indirect(read, told)] == [(None, role, False)]


def test_the_ministry_is_that_of_the_state_the_report_is_sent_from(read: Read) -> None:
    words = (
        "KYIV. Ukraine and Moldova met on Monday and signed nothing.\n\n"
        "Ukraine will wait. The Ministry of Foreign Affairs said that the date was still open."
    )
    assert [s.actor for s in indirect(read, words)] == ["ukraine"]


def test_who_speaks_for_somebody_has_a_name_of_his_own(read: Read) -> None:
    words = CAST + "Olaf Brandt, a spokesman for Mr Blinken, told reporters that the plane was late."
    assert [s.speaker_name for s in indirect(read, words)] == ["Olaf Brandt"]


def test_a_session_that_was_called_for_is_not_told_of(read: Read) -> None:
    assert indirect(read, CAST + "A session which Blinken had called for was held in May.") == []


def test_ranks_stand_for_who_bears_them(read: Read) -> None:
    words = (
        "Lt. Col. Tomas Rehak leads the team of the Czech army. The rain went on for days."
        " The maps are nearly done, the colonel noted, but the date is open."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Tomas Rehak"]


def test_what_leads_to_a_quotation_is_told_as_well(read: Read) -> None:
    words = (
        CAST
        + "Blinken said the door did not have to open at once.\n\n“If there is a bench, we will sit on it.”"
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Antony Blinken"]


def test_a_spokesman_speaks_for_whom_the_report_tells_of(read: Read) -> None:
    words = "The United States closed two roads. A spokesman said the soldiers would stay at the crossings."
    assert [(s.speaker_name, s.actor) for s in indirect(read, words)] == [(None, "united-states")]


def test_who_represents_a_body_speaks(read: Read) -> None:
    words = "The families' league, represented by its president Ana Duarte, urged both to keep the flights."
    assert [s.speaker_name for s in indirect(read, words)] == ["Ana Duarte"]


def test_she_may_stand_in_the_same_sentence(read: Read) -> None:
    words = (
        "Foreign Minister Olga Marek said the plan was sound and fair."
        " The governor, Irina Duarte, who was absent, sent a letter in which she warned that the road"
        " would close."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Olga Marek", "Irina Duarte"]
