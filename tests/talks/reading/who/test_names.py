"""Runs of capitalised words that may be a name, with the words cut off that cannot belong to it."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from talks.reading.who.names import runs
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in


def _runs(stage: Stage, words: str) -> list[str]:
    scene = stage(words)
    tokens = scene.document.tokens
    by_start = {party.start: party for party in scene.parties}
    found = [
        run for sentence in scene.document.sentences
        for run in runs(scene.document, sentence, by_start, frozenset(), {})
    ]  # fmt: skip
    return [scene.document.text[tokens[run.first].start : tokens[run.last - 1].end] for run in found]


def test_it_works(stage: Stage) -> None:
    assert _runs(stage, "On the quay Ana Testova met Ion Muster.") == ["Ana Testova", "Ion Muster"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Peruvian Deputy Minister Ana Testova smiled.", "Ana Testova"),
        ("The Minister of Defence Ana Testova smiled.", "Ana Testova"),
        ("The member of the Legislative Assembly Ana Testova smiled.", "Ana Testova"),
        ("Rear Adm. Ana Testova smiled.", "Ana Testova"),
        ("Clearly Ana Testova smiled.", "Ana Testova"),
        ("Around Ana Testova nobody smiled.", "Ana Testova"),
        ("Like Ana Testova, they smiled.", "Ana Testova"),
        ("Did Ana Testova smile?", "Ana Testova"),
        ("Flanked by two aides, Ana Testova smiled.", "Ana Testova"),
        ("Poet Ana Testova smiled.", "Ana Testova"),
        ("Exiled lawyer Ana Testova smiled.", "Ana Testova"),
        ("Ex-minister Ana Testova smiled.", "Ana Testova"),
        ("Judge Ana Testova smiled.", "Ana Testova"),
        ("So Jimmy “Barrel” Testier smiled.", "Jimmy “Barrel” Testier"),
        ("Then Karim bin Testani al-Prueba smiled.", "Karim bin Testani al-Prueba"),
        ("Then Hassan Sheikh Testo smiled.", "Hassan Sheikh Testo"),
        ("Then Vice Premier He Testfeng smiled.", "He Testfeng"),
        ("Then Kwame A. Testensah smiled.", "Kwame A. Testensah"),
        ("Then Lázaro d'Almeida smiled.", "Lázaro d'Almeida"),
        ("Then Robert Probe Jr., a lawyer, smiled.", "Robert Probe Jr."),
        ("China's trade minister, He Testfeng, smiled.", "He Testfeng"),
        ("Then A.K. Abdul Probe smiled.", "A.K. Abdul Probe"),
    ],
)
def test_titles_go_and_what_belongs_to_the_name_stays(stage: Stage, words: str, name: str) -> None:
    assert _runs(stage, words) == [name]


@pytest.mark.parametrize(
    "words",
    ["They met on a Monday.", "NATO smiled.", "The delegation is led by Rear Adm.", "Peru smiled."],
)
def test_days_letters_ranks_and_parties_are_no_names(stage: Stage, words: str) -> None:
    assert _runs(stage, words) == []


def test_two_words_with_a_line_between_them_are_two_runs(stage: Stage) -> None:
    assert "Testova Muster" not in _runs(stage, "So Ana Testova  Muster smiled.")


def test_an_adverb_that_opens_a_sentence_is_no_name(read: Read) -> None:
    assert named_in(read, "Meanwhile Iran said no. Nonetheless Foreign Ministry officials went on.") == {}


def test_a_shortened_first_name_ends_no_sentence(read: Read) -> None:
    [person] = read("Iran's envoy Ma. Teresa Muster said the road was open.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party == "iran"


def test_a_nickname_of_two_words_is_part_of_a_name(read: Read) -> None:
    words = '“The tea is cold in here,” Qorin "Old Pump" Testel told reporters.'
    assert list(named_in(read, words)) == ['Qorin "Old Pump" Testel']


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Prime Minister Hun Sen agreed.", "Hun Sen"),
        ("The talks are led by the envoy, H.E. Ana Testova.", "Ana Testova"),
        ("MDC negotiators Wellington Testova and Jan Muster agreed.", "Wellington Testova"),
        ("They fled from Khalifa Haftar's forces.", "Khalifa Haftar"),
    ],
)
def test_what_looks_like_a_title_or_a_place_may_be_in_a_name(read: Read, words: str, name: str) -> None:
    assert name in {f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)}


@pytest.mark.parametrize(
    "words",
    [
        "Echoing Testova, the nurse came.",
        "The envoy for the South Caucasus came.",
    ],
)
def test_neither_a_deed_nor_a_region_is_a_name(read: Read, words: str) -> None:
    assert read(words, "person") == []


def test_what_a_line_is_called_is_no_name(read: Read) -> None:
    words = "India and China will patrol the Line of Actual Control, Foreign Secretary Ana Testova said."
    people = [f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert people == ["Ana Testova"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Talks ended. He Lifeng said on Monday that the round was useful.", {"He Lifeng"}),
        ("Vietnam's President To Lam said on Monday that the round was useful.", {"To Lam"}),
        ("Talks ended. He said on Monday that the round was useful.", set()),
        ("President To Visit Hanoi For Peace Talks\n\nTalks ended on Monday.", set()),
    ],
)
def test_a_surname_may_be_a_word_too(read: Read, words: str, names: set[str]) -> None:
    assert {f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)} == names


@pytest.mark.parametrize("words", ["Ana Testova Wednesday rang the mayor.", "They heard Ana Testova Friday."])
def test_a_weekday_behind_a_name_is_no_part_of_it(stage: Stage, words: str) -> None:
    assert "Ana Testova" in _runs(stage, words)


@pytest.mark.parametrize(
    "words",
    [
        "The letter went to Chancellor of the Exchequer Ana Testova.",
        "They were seen off by Minister of the Interior Ana Testova.",
        "A member of the team, Brig-Gen Ana Testova, wore a coat.",
        "The envoy came with the head of the Border Talks Bureau, Ana Testova.",
    ],
)
def test_what_an_office_is_for_and_a_rank_are_no_part_of_a_name(read: Read, words: str) -> None:
    assert list(named_in(read, words)) == ["Ana Testova"]


def test_a_field_marshal_is_a_marshal(read: Read) -> None:
    words = "The road was long. The two met Field Marshal Jan Testtar there."
    assert list(named_in(read, words)) == ["Jan Testtar"]


@pytest.mark.parametrize("name", ["A K Testra", "A. K. Testra"])
def test_an_initial_may_be_an_a(read: Read, name: str) -> None:
    assert list(named_in(read, f"They met the Indian envoy {name} there.")) == [name]


def test_the_article_is_no_initial(read: Read) -> None:
    assert list(named_in(read, "A Karim Testani said so.")) == ["Karim Testani"]


@pytest.mark.parametrize(
    "words",
    [
        "They met the envoy at the headquarters Camp Testron near the river.",
        "The team was led by its Collective Leadership.",
    ],
)
def test_a_camp_and_a_leadership_are_nobody(read: Read, words: str) -> None:
    assert named_in(read, words) == {}


def test_a_chief_minister_for_short(read: Read) -> None:
    assert list(named_in(read, "They met Deputy CM Y Testton there.")) == ["Y Testton"]


@pytest.mark.parametrize(
    "words",
    [
        "The State Minister for Conflict Resolution Issues Ana Testova left.",
        "They saw the envoy for Combating Terrorism and Conflict Resolution Ana Testova there.",
        "They met the mayor of Paris Ana Testova.",
        "The rest fell to Deputy Treasurer Ana Testova.",
    ],
)
def test_what_a_minister_is_for_and_a_mayor_is_of_is_in_no_name(read: Read, words: str) -> None:
    assert list(named_in(read, words)) == ["Ana Testova"]


@pytest.mark.parametrize(
    "words",
    [
        "At a parade of the Gambian Air Force, President Ana Testova of Kenya spoke.",
        "The men left the banks of Prueba Lake, an army spokeswoman, Colonel Ana Testova, said.",
        "A retired Roman Catholic nun met Kenya's minister Ana Testova.",
        "Kenya heard governors of its Northern Provinces, and minister Ana Testova spoke.",
    ],
)
def test_a_force_a_lake_and_a_church_are_nobody(read: Read, words: str) -> None:
    assert set(named_in(read, words)) == {"Ana Testova"}


@pytest.mark.parametrize("title", ["Tan Sri", "Datuk Seri", "Dato Seri", "Datin Seri"])
def test_a_title_of_two_words_is_no_name(read: Read, title: str) -> None:
    words = f"Malaysia's minister Ana Testova left. “The boat is late again,” {title} Testova said."
    assert set(named_in(read, words)) == {"Ana Testova"}


@pytest.mark.parametrize("name", ["Sri Testova", "Tan Testova", "Anthony Lake"])
def test_what_may_be_a_title_or_a_lake_may_be_a_name(read: Read, name: str) -> None:
    assert name in named_in(read, f"Kenya's minister {name} left. The team of {name} went home.")
