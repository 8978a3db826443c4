"""Who said a quotation in whose sentence he is named: each sieve, and what falls through."""

from __future__ import annotations

import pytest

from talks.reading.speech.attribution import attributed
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import CAST, direct


def _found(stage: Stage, words: str) -> tuple[str, str, str] | None:
    """Who said the last quotation, by which verb and by which sieve."""
    scene = stage(CAST + "\n\n" + words)
    found = attributed(scene, scene.document.quotations[-1])
    return None if found is None else (found.speaker.text, found.cue, found.rule)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("“The tea is cold in here,” Ryabkov complained.", ("Ryabkov", "complain", "speech.after")),
        ("“The tea is cold in here,” warned Ryabkov.", ("Ryabkov", "warn", "speech.inverted")),
        ("“The tea is cold in here,” according to Ryabkov.", ("Ryabkov", "according to", "speech.according")),
        ("Ryabkov said: “The tea is cold in here.”", ("Ryabkov", "say", "speech.before")),
        ("Ryabkov said that the hall was “as cold as the tea in it”.", ("Ryabkov", "say", "speech.within")),
        ("Ryabkov was quoted as saying: “The tea is cold.”", ("Ryabkov", "say", "speech.quoted_as")),
    ],
)
def test_it_works(stage: Stage, words: str, found: tuple[str, str, str]) -> None:
    assert _found(stage, words) == found


@pytest.mark.parametrize(
    "words",
    [
        "The sign over the door read “mind the step, it is old”.",
        "A song called “the tea is always cold in here” was played.",
        "“The tea is always cold in here.” Nobody laughed.",
    ],
)
def test_what_nobody_says_is_attributed_to_nobody(stage: Stage, words: str) -> None:
    assert _found(stage, words) is None


def test_a_passive_verb_says_nothing(read: Read) -> None:
    assert direct(read, CAST + "The hall was “warmed by nothing but hope” and reached by boat.") == []


@pytest.mark.parametrize(
    "words",
    [
        '"We are not there yet," said Ryabkov.',
        '"We are not there yet," Mr. Ryabkov said.',
        'Ryabkov remarked, "We are not there yet."',
        'Ryabkov told reporters: "We are not there yet."',
        '"We are not there yet," according to Ryabkov.',
        '"We are not there yet", Ryabkov, who leads the team, warned.',
        "'We are not there yet,' Ryabkov said.",
        '“We are not there yet, "Ryabkov said.',
    ],
)
def test_attributions(read: Read, words: str) -> None:
    [said] = direct(read, CAST + "\n\n" + words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_the_speaker_may_come_after_a_few_words_more(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“We shall study it in the next cycle” of talks, said Ryabkov.")
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_name_nobody_introduced_is_kept_as_written(read: Read) -> None:
    [said] = direct(read, "“If they want quiet,” Okwuosa told a crowd, “let them put the rifles down first.”")
    assert (said.speaker_name, said.speaker_role) == (None, "Okwuosa")
    assert len(said.segments) == 2


def test_the_speaker_may_end_a_sentence_that_the_quotation_opens(read: Read) -> None:
    words = (
        CAST + "“Perhaps by the end of this week” lorries will be let in, the Russian envoy Ryabkov told us."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_saying_belongs_to_who_the_sentence_is_about(read: Read) -> None:
    words = (
        CAST + "Ryabkov, answering the remark, lashed out at Blinken, saying, “He must have been elsewhere.”"
    )
    assert [said.speaker_name for said in direct(read, words)] == ["Sergei Ryabkov"]


def test_he_after_a_name_in_the_same_sentence_is_the_name(read: Read) -> None:
    words = (
        CAST + "Ryabkov praised the soup. Blinken was more careful: “We will judge it by the taste,” he said."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Antony Blinken"


def test_in_the_words_of_somebody(read: Read) -> None:
    [said] = direct(read, CAST + "A law which, in the words of Ryabkov, “keeps the sick from the doctor.”")
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_colon_after_what_somebody_does_opens_his_words(read: Read) -> None:
    words = CAST + "Secretary of State Antony Blinken put it differently: “We are late, but we are here.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Antony Blinken"


def test_what_is_quoted_after_according_to_is_his(read: Read) -> None:
    words = CAST + "According to Ryabkov, the draft is accepted “as the basis for a settlement” by all."
    [said] = direct(read, words)
    assert (said.speaker_name, said.words) == ("Sergei Ryabkov", "as the basis for a settlement")


def test_who_tells_of_a_quarrel_is_the_speaker(read: Read) -> None:
    words = (
        CAST + "Ryabkov tells reporters that the sides argued about prisoners “and it was a good argument”."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_name_and_a_colon_introduce_words(read: Read) -> None:
    words = CAST + "\n\nRyabkov, on the steps of the palace: “There is a principle, and there are lists.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_words_that_somebody_unnamed_passes_on_are_his_who_said_them(read: Read) -> None:
    words = (
        CAST + "\n\nRyabkov asked that nobody leave “without a page in his hand”, a diplomat in Vienna said."
    )
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == ("Sergei Ryabkov", False)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Ryabkov accused the bank of “buying time with other people's paper”.", "Sergei Ryabkov"),
        ("It was a fair question, said Ryabkov, “and one for London and Paris.”", "Sergei Ryabkov"),
        ("Ryabkov was cool, calling it “a line drawn by somebody without a boat”.", "Sergei Ryabkov"),
    ],
)
def test_partial_quotations_are_of_whom_the_sentence_tells(read: Read, words: str, speaker: str) -> None:
    assert [s.speaker_name for s in direct(read, CAST + words)] == [speaker]


def test_a_slogan_in_a_sentence_about_a_state_is_nobodys(read: Read) -> None:
    assert direct(read, "Spain is ready for talks on an “agenda for the new reunion of all”.") == []


def test_a_line_with_a_name_over_a_quotation_tells_who_speaks(read: Read) -> None:
    words = (
        "The two teams met on Monday and parted early. They will meet again.\n\n"
        "Amb. Desmond Castell, Foreign Affairs\n“What we were handed was no draft at all. We said no.”\n\n"
        "The other side saw it differently."
    )
    assert [s.speaker_name for s in direct(read, words)] == ["Desmond Castell"]


def test_whoever_accuses_opens_the_sentence(read: Read) -> None:
    words = (
        "Iran walked out of the talks in Muscat, accusing Iraq of using courts as “a rope around the neck”."
    )
    assert [s.actor for s in direct(read, words)] == ["iran"]


@pytest.mark.parametrize(
    "behind",
    ["Ryabkov agreed.", "agreed Ryabkov.", "Ryabkov shot back.", "Ryabkov chuckled."],
)
def test_behind_the_comma_of_a_quotation_every_deed_is_a_word(stage: Stage, behind: str) -> None:
    found = _found(stage, f"“The tea was what decided it,” {behind}")
    assert found is not None
    assert found[0] == "Ryabkov"


def test_behind_a_full_stop_a_deed_is_a_deed(stage: Stage) -> None:
    assert _found(stage, "“The tea was what decided it.” Horses waited outside.") is None


def test_what_a_party_wants_in_marks_is_said_by_who_just_spoke_for_it(read: Read) -> None:
    words = CAST + "\n\nRyabkov said the tea was cold. Russia is ready to boil it “on any day of the week”."
    assert [said.speaker_name for said in direct(read, words)] == ["Sergei Ryabkov"]
    alone = CAST + "\n\nThe tea was cold. Russia is ready to boil it “on any day of the week”."
    assert direct(read, alone) == []


def test_according_to_him(read: Read) -> None:
    words = "Kenyan Water Minister Jan Muster met boatmen. According to him, “the lake is open to all.”"
    assert [said.speaker_name for said in direct(read, words)] == ["Jan Muster"]


def test_a_house_speaks_for_whom_the_sentence_is_about(read: Read) -> None:
    words = "Kenya hopes “this door will lead to a larger door”, a foreign ministry statement said."
    assert [said.actor for said in direct(read, words)] == ["kenya"]


def test_the_first_of_two_clauses_tells_of_others(read: Read) -> None:
    words = CAST + " Ryabkov said that the envoys proposed a day and that he was “open to all of their days”."
    assert direct(read, words)[0].speaker_name == "Sergei Ryabkov"


def test_a_government_is_not_that_of_a_bloc(read: Read) -> None:
    words = "The European Union hopes “this door will lead to a larger door”, a {} said."
    assert [said.actor for said in direct(read, words.format("government spokesman"))] == [None]
    assert [said.actor for said in direct(read, words.format("statement"))] == ["european-union"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        # an unnamed one is not the named one of the same office
        (
            "Per Lund is Norway’s ambassador. A Western ambassador put it bluntly. “No one writes a "
            "cheque to an "
            "empty chair,” the ambassador said.",
            None,
        ),
        (
            "UN envoy Geir Holt said it went on. An African envoy who follows it believes not. “First "
            "they will "
            "blame the visas,” this envoy remarked.",
            None,
        ),
        # what he is by calling
        (
            "The mediator, Don Angelo Roma, shrugged. “You first agree on the chairs,” the priest said.",
            "Angelo Roma",
        ),
        # who spoke, over an office merely told of
        (
            "Brigadier Yahya Sufi stated that nothing was signed. The Islah party leader has been "
            "missing since "
            "2015. “Give us a call, a photograph,” he said.",
            "Yahya Sufi",
        ),
        (
            "The commander in Pidie, known as Abu Tanoh, dismisses it as “something for the wall”.",
            "Abu Tanoh",
        ),
        (
            "A rebel figure based in Kelantan, by phone, complained that the political wing was “signing "
            "cheques on an empty account”.",
            None,
        ),
        ("One ambassador, asking for no name, gave the process “two weeks, perhaps three”.", None),
        (
            "It was late. This time, according to one envoy who was there, “the phones are no longer "
            "answered”.",
            None,
        ),
        (
            "Hugo Matland doubts it. He expects the round to drag on, “with an old quarrel behind every "
            "text”.",
            "Hugo Matland",
        ),
        (
            "The port wants it back; Djibouti’s inspector, Omar Farah, ruled that out, offering “a fair "
            "price, "
            "fixed by somebody else”.",
            "Omar Farah",
        ),
        (
            "Botnia said through its spokeswoman in Oslo, Kaisa Lehti, that it would open, “with or without "
            "photographs in New York.”",
            "Kaisa Lehti",
        ),
        (
            "It was over, said a statement over the name of Yusuf Rahman, who speaks for the Taliban. "
            "It went on: "
            "“Tents in Kabul are not serious at all.”",
            "Yusuf Rahman",
        ),
        ("Ana Prado handed out a letter. “The people cannot eat a process,” it reads.", "Ana Prado"),
        ("“Where are the other fifteen?” Iryna Halas asked reporters in the lobby.", "Iryna Halas"),
    ],
)
def test_whose_words_they_are(read: Read, words: str, name: str | None) -> None:
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == (name, name is None)


@pytest.mark.parametrize(
    "words",
    [
        "“Where are the others?” Iryna Halas asked reporters. “Until we know, there is no date.”",
        "“We ask for no favours,” Iryna Halas said; “we ask for what was promised.”",
    ],
)
def test_two_parts_are_one(read: Read, words: str) -> None:
    [said] = direct(read, words)
    assert (said.speaker_name, len(said.segments)) == ("Iryna Halas", 2)


def test_whom_others_follow_says_nothing(read: Read) -> None:
    words = (
        "Ana Prado left. The wing that follows Ana Prado have undertaken “to spare the people at all times”."
    )
    assert direct(read, words) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Envoy Iryna Halas stressed that Peru was ready and warned “all who sail by night” of rocks.",
            "Iryna Halas",
        ),
        (
            "Envoy Iryna Halas described the pier as old and Peru's claim as “neither here nor there”.",
            "Iryna Halas",
        ),
        ("Iryna Halas declined to guess. “I expect it to be late,” was all she would say.", "Iryna Halas"),
    ],
)
def test_who_speaks_and_not_of_whom(read: Read, words: str, name: str) -> None:
    assert [said.speaker_name for said in direct(read, words)] == [name]


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov said Chad has called for a new date “to help both sides find the room”.",
        "Ryabkov left early, claiming Chad rejected “all the dates that were put to it”.",
        "Ryabkov argued that the Chadians welcomed “every delay that was offered to them”.",
    ],
)
def test_words_about_anothers_deed_are_the_tellers(stage: Stage, words: str) -> None:
    found = _found(stage, words)
    assert found is not None and found[0] == "Ryabkov"


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov said Blinken called the paper “a complete and total waste of ink”.",
        "Ryabkov met the press before Blinken rejected “all the dates that were put to him”.",
    ],
)
def test_words_that_another_is_told_to_have_used_are_his(stage: Stage, words: str) -> None:
    found = _found(stage, words)
    assert found is not None and found[0] == "Blinken"


def test_an_unnamed_source_may_be_described_at_length(read: Read) -> None:
    words = (
        "“The lorries will leave before the men do,” Reuters quoted an officer of the Chadian army, who asked"
        " not to be named because he may not speak to the press, as saying on Monday."
    )
    [said] = direct(read, words)
    assert said.anonymous and said.speaker_name is None


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("State radio reported Ryabkov to have said that “the border will stay open until June”.", "Ryabkov"),
        ("Ryabkov met Blinken to discuss “an early and lasting end of it” and “new roads to the sea”, "
         "according to the Kenyan ministry.", "the Kenyan ministry"),
        ("The White House wrote.\n\nThe Kenyan delegation met reporters, where it described the round as "
         "“an honest and useful exchange”.", "Kenya"),
        ("Nigeria said the talks with Cameroon went well.\n\n“The boats will sail again,” according "
         "to the country’s information service.", "the country’s information service"),
    ],
)  # fmt: skip
def test_whose_words_they_are_though_others_stand_nearer(read: Read, words: str, speaker: str) -> None:
    found = direct(read, f"{CAST}\n\n{words}")[-1]
    assert speaker in (found.speaker_name or found.speaker_role or "")


def test_the_country_is_that_which_spoke_before(read: Read) -> None:
    words = "Nigeria said the talks with Cameroon went well. {} “The boats will sail again,” according to {}."
    told = words.format("", "the country's information service")
    assert [one.actor for one in direct(read, told)] == ["nigeria"]
    assert [one.actor for one in direct(read, words.format("", "the village's information service"))] == [
        None
    ]


@pytest.mark.parametrize("being", ["is cited", "was cited", "is quoted"])
def test_who_is_cited_said_it(read: Read, being: str) -> None:
    words = f"{CAST}Ryabkov {being} as saying “the boat will sail at noon without all of us”."
    assert [one.speaker_name for one in direct(read, words)] == ["Sergei Ryabkov"]
