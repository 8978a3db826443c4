"""Indirect speech: the sentence that reports it, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

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


def test_the_speaker_at_the_end_is_not_who_the_sentence_is_about(read: Read) -> None:
    words = CAST + "Blinken landed at noon, said an Iraqi official who asked not to be named."
    [said] = indirect(read, words)
    assert (said.speaker_role, said.actor, said.anonymous) == ("an Iraqi official", "iraq", True)


def test_what_somebody_adds_while_acting_is_said(read: Read) -> None:
    [said] = indirect(read, CAST + "Blinken dismissed the idea, saying it would mean fewer jobs.")
    assert said.speaker_name == "Antony Blinken"


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


def test_a_party_that_urges_or_insists_says_so(read: Read) -> None:
    words = "France, which has men there, urged them to sign. Kyiv insists that it was signed."
    assert [s.actor for s in indirect(read, words)] == ["france", "ukraine"]


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


def test_a_minister_who_writes_is_named_behind_his_office(read: Read) -> None:
    words = (
        "Two committees will meet in Obock, Djibouti's foreign minister, Mahmoud Ali Youssouf, wrote on X."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Mahmoud Ali Youssouf"]


def test_a_session_that_was_called_for_is_not_told_of(read: Read) -> None:
    assert indirect(read, CAST + "A session which Blinken had called for was held in May.") == []


def test_what_leads_to_a_quotation_is_told_as_well(read: Read) -> None:
    words = (
        CAST
        + "Blinken said the door did not have to open at once.\n\n“If there is a bench, we will sit on it.”"
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Antony Blinken"]


def test_she_may_stand_in_the_same_sentence(read: Read) -> None:
    words = (
        "Foreign Minister Olga Marek said the plan was sound and fair."
        " The governor, Irina Duarte, who was absent, sent a letter in which she warned that the road"
        " would close."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Olga Marek", "Irina Duarte"]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken made it clear on Sunday that the gap is wide.",
        "Blinken let it be known before lunch that the gap is wide.",
        "Blinken is at pains to stress how wide the gap is.",
        "Blinken would only say that the gap is wide.",
        "Blinken begged to differ: the gap is wide.",
        "Blinken played down the width of the gap.",
        "Blinken regretted the width of the gap.",
        "Blinken expressed Washington's readiness to narrow the gap.",
        "Blinken branded the gap a danger to all.",
        "Blinken is reported to have told envoys that the gap is wide.",
        "Of the gaps, Blinken pointed out, most are wide.",
        "The gap, he confided at noon, is wide.",
        'Blinken urged both sides to "mind it".',
        "Blinken called on the visitor, Ryabkov, to mind the gap.",
    ],
)
def test_turns_of_saying(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + "Blinken sat down. " + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "words",
    [
        "Moscow insists that the missiles be moved.",
        "Moscow insisted that the troops leave before the rain.",
        "Ryabkov insisted that there should be no tea.",
        "Moscow has said yes.",
        "Moscow welcomed the offer.",
        "Ryabkov rang Blinken and thanked him for the tea.",
        "Blinken voiced no regret.",
    ],
)
def test_what_is_wanted_or_done_is_no_statement(read: Read, words: str) -> None:
    assert indirect(read, CAST + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "When both sides say they have agreed, ask about what.",
        "The round ended on Sunday, when Russia announced a pause of its own.",
    ],
)
def test_what_is_said_in_a_clause_of_time_is_told_in_passing(read: Read, words: str) -> None:
    assert indirect(read, words) == []


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "The Kremlin's spokesman reacted coolly. There was no such thing, he told reporters by phone.",
            "russia",
        ),
        ("In Berlin, the chancellery said Germany saw no reason to follow.", "germany"),
        ("Italy regretted the delay. It recalled that the tea was cold.", "italy"),
    ],
)
def test_the_speaker_of_the_sentence_before(read: Read, words: str, party: str) -> None:
    assert indirect(read, words)[-1].actor == party


@pytest.mark.parametrize(
    "words",
    [
        "Nothing, one aid worker told the BBC, moves without a stamp.",
        "A farmer said the rain had come too late.",
        "The facilitators said the rain had come too late.",
        "Officials from the valley left at noon. They said the rain had come too late.",
    ],
)
def test_somebody_without_a_name_is_anonymous(read: Read, words: str) -> None:
    assert [(said.speaker_name, said.anonymous) for said in indirect(read, words)] == [(None, True)]


def test_the_chief_of_another_house_is_not_the_envoy_named_before(read: Read) -> None:
    words = CAST + "Blinken said the room was cold. The Commission's farm chief said he was open to changes."
    assert [said.speaker_name for said in indirect(read, words)] == ["Antony Blinken", None]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("A senior Russian source told Harbour News the road had been a trap.", "russia"),
        ("The Parties to the Nauru Agreement said the road was a trap.", "parties-to-the-nauru-agreement"),
    ],
)
def test_what_a_source_tells_a_newsroom(read: Read, words: str, party: str) -> None:
    assert [said.actor for said in indirect(read, words)] == [party]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken responded by saying the gap had been measured twice.",
        "Blinken has denied ever having seen the draft.",
    ],
)
def test_by_saying_and_ever(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


def test_the_office_in_the_lead_is_whom_the_next_paragraph_names(read: Read) -> None:
    words = (
        "The lists should be ready in a year, Japan's top government spokesman said Friday.\n\n"
        "“We have told them that it is late,” Chief Cabinet Secretary Jan Muster told reporters."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Jan Muster"]


@pytest.mark.parametrize("lead", ["Japan's spokesmen said Friday.", "a Japanese spokesman said Friday."])
def test_but_neither_several_nor_one_of_many(read: Read, lead: str) -> None:
    words = (
        f"The lists should be ready in a year, {lead}\n\n“It is late,” Secretary Jan Muster of Japan said."
    )
    assert "Jan Muster" not in [s.speaker_name for s in indirect(read, words)]


def test_who_is_accused_says_nothing(read: Read) -> None:
    assert indirect(read, "Kenya has been repeatedly accused by farmers of burning granaries.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Blinken welcomed the German envoy Jan Muster.",
        "Blinken welcomed the progress that was made.",
        "Blinken reckons that the boats will be late.",
    ],
)
def test_who_welcomes_or_reckons_tells_nothing(read: Read, words: str) -> None:
    assert indirect(read, CAST + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Kenya's fishermen say their nets were cut.",
        "A source in the team told us the boats would be late.",
        "In the port, anglers reported shots at night.",
    ],
)
def test_a_crowd_or_a_source_without_a_name(read: Read, words: str) -> None:
    assert [(said.speaker_name, said.anonymous) for said in indirect(read, words)] == [(None, True)]


@pytest.mark.parametrize("verb", ["recalls", "notes", "stresses"])
def test_the_teller_amid_his_words(read: Read, verb: str) -> None:
    words = f"The war of stamps, {verb} Blinken, has been going on for some time and now it is worse."
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The north would sooner leave than sign, Vera Pavic made plain.", "Vera Pavic"),
        ("The loan is off, Vera Pavic has made clear.", "Vera Pavic"),
        ("Vera Pavic has made it known that no offer binds the next one.", "Vera Pavic"),
        ("Vera Pavic let it be known through state radio that they had offered a swap.", "Vera Pavic"),
        ("Vera Pavic would say only that the truce was holding.", "Vera Pavic"),
        ("Vera Pavic spoke on Tuesday night of a last chance.", "Vera Pavic"),
        ("Vera Pavic laid the blame on the north.", "Vera Pavic"),
        ("Vera Pavic urged restraint on all sides.", "Vera Pavic"),
        ("Vera Pavic insisted that the door stayed open.", "Vera Pavic"),
        ("Vera Pavic was more upbeat, pointing out that the panel would meet again in May.", "Vera Pavic"),
        ("October, explained Interior Minister Vera Pavic, is a month of mourning.", "Vera Pavic"),
        (
            "The house was another matter, Vera Pavic said: it belonged to a firm that owed money.",
            "Vera Pavic",
        ),
        ("The council was informed by Vera Pavic that the road would open.", "Vera Pavic"),
        ("The call lasted an hour, by the account of Vera Pavic.", "Vera Pavic"),
        ("The port said through its spokeswoman in Oslo, Vera Pavic, that it would shut.", "Vera Pavic"),
    ],
)
def test_more_ways_to_tell(read: Read, words: str, name: str) -> None:
    assert [said.speaker_name for said in indirect(read, words)] == [name]


@pytest.mark.parametrize(
    "words",
    [
        "Vera Pavic spoke by telephone on Sunday with the leaders of the north.",
        "Vera Pavic shrugged that off on Tuesday.",
        "Vera Pavic told the story of the bridge in her own way.",
        "Not according to Vera Pavic.",
        "Norway wants three million crowns it says it is owed.",
        "First Norway speaks to Peru, then everybody compares notes.",
        "Torben Holm came with the ambassador to Oslo, Per Lund, and the others.",
    ],
)
def test_what_tells_nothing(read: Read, words: str) -> None:
    assert indirect(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "An Austrian diplomat is gloomier: nobody here, he whispers, believes in it.",
        "The army has not: a colonel in the camp, requesting anonymity, complained of the mud.",
        "According to a presidency source, Vaz Monteiro will choose after the feast.",
        "Our reporter was told by a Turkish official that the two had tea before the plenary.",
    ],
)
def test_who_is_not_named_stays_unnamed(read: Read, words: str) -> None:
    told = indirect(read, "Jorge Vaz Monteiro said it was late.\n\n" + words)[1:]
    assert [(said.speaker_name, said.anonymous) for said in told] == [(None, True)]


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("Hamas was cautious. It has, though, hinted that the number might rise.", "hamas"),
        ("Hamas was cautious. It further stated that the round should be held abroad.", "hamas"),
        ("UNSMIL put up a tent. The UN mission confirmed that it has opened an inquiry.", "unsmil"),
        ("Nobody gave the day; UNIFIL, a spokeswoman said, keeps the tent up.", "unifil"),
        ("Norway has denounced the emerging deal.", "norway"),
    ],
)
def test_which_body_tells(read: Read, words: str, actor: str) -> None:
    assert [said.actor for said in indirect(read, words)] == [actor]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken was cited by the Lake Post as saying the road was shut.",
        "The Lake Post cited Blinken as saying that the road was shut.",
        "Blinken notified his hosts that the road was shut.",
        "Blinken took to the radio to say that the road was shut.",
        "Blinken used an interview to warn that the road was shut.",
        "Blinken is reported as saying the road is shut.",
        "Blinken wrote in a letter to the town council that the road was shut.",
    ],
)
def test_further_verbs_of_telling(read: Read, words: str) -> None:
    assert [said.speaker_name for said in indirect(read, CAST + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "words",
    [
        "The round ended early, with Chad calling for another.",
        "Chad and Niger closed the border, accusing the rebels of theft.",
        "According to a diplomatic source in Oslo, Ryabkov met the Chadian minister and the two had tea.",
    ],
)
def test_deeds_are_told_by_nobody_of_them(read: Read, words: str) -> None:
    assert [said for said in indirect(read, CAST + words) if said.actor in ("chad", "niger", "russia")] == []


def test_a_party_far_behind_the_subject_does_not_speak(read: Read) -> None:
    words = (
        "Rebels fighting the army in the eastern Central African Republic on Tuesday said they would come."
    )
    assert [said.actor for said in indirect(read, words)] == [None]


def test_a_newsroom_reports_somebody_as_saying_it(read: Read) -> None:
    words = CAST + "The daily Kurier reported Ryabkov as saying the room was cold."
    assert [said.speaker_name for said in indirect(read, words)] == ["Sergei Ryabkov"]
