"""People: name, post and party as the text gives them; short names, misspellings and look-alikes."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read, Stage


def _people(read: Read, words: str) -> dict[str, PersonFound]:
    return {f.payload.name: f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)}


def test_it_works(read: Read) -> None:
    person = _people(read, "Russian Deputy Foreign Minister Sergei Ryabkov spoke first.")["Sergei Ryabkov"]
    assert (person.post, person.party) == ("Deputy Foreign Minister", "russia")


@pytest.mark.parametrize(
    ("words", "name", "post", "party"),
    [
        (
            "Ana Testova, the Russian deputy trade minister, came.",
            "Ana Testova",
            "deputy trade minister",
            "russia",
        ),
        (
            "Iran's foreign minister, Karim Testani, said no to all of it.",
            "Karim Testani",
            "foreign minister",
            "iran",
        ),
        (
            "UN special envoy for Syria Otto Probe waited.",
            "Otto Probe",
            "special envoy for Syria",
            "united-nations",
        ),
        ("The UN's Syria envoy Otto Probe waited.", "Otto Probe", "Syria envoy", "united-nations"),
        ("Syria's U.N. Ambassador Omar Prueba stood up.", "Omar Prueba", "Ambassador", "syria"),
        (
            "Max Beispiel, president of Colombia, flew home.",
            "Max Beispiel",
            "president of Colombia",
            "colombia",
        ),
        ("Chinese Vice Premier He Lifeng smiled.", "He Lifeng", "Vice Premier", "china"),
        ("Israeli Foreign Minister Israel Katz left.", "Israel Katz", "Foreign Minister", "israel"),
        (
            "Pia Muster (left), the EU's policy chief, sat down.",
            "Pia Muster",
            "policy chief",
            "european-union",
        ),
        ("Egyptian President Abdel Fattah al-Sisi spoke.", "Abdel Fattah al-Sisi", "President", "egypt"),
    ],
)
def test_posts(read: Read, words: str, name: str, post: str, party: str) -> None:
    person = _people(read, words)[name]
    assert (person.post, person.party) == (post, party)


def test_a_post_without_a_party_names_none(read: Read) -> None:
    assert _people(read, "Trade Minister Ana Testova spoke.")["Ana Testova"].party is None


def test_a_neighbour_in_a_list_keeps_his_own_post(read: Read) -> None:
    words = "Kosovo's prime minister, Ulf Eins, and Serbia's president, Max Zwei, met in Ohrid on Saturday."
    people = _people(read, words)
    assert (people["Ulf Eins"].party, people["Max Zwei"].party) == ("kosovo", "serbia")


def test_a_possessive_gives_the_party(read: Read) -> None:
    assert _people(read, "Iran's Karim Testani met nobody.")["Karim Testani"].party == "iran"


def test_a_misspelt_name_before_a_verb_of_speech_is_repaired(stage: Stage) -> None:
    scene = stage('Secretary of State Antony Blinken flew in. "It is late in the day," Blnken said.')
    assert {m.person.name for m in scene.people.mentions if m.text == "Blnken"} == {"Antony Blinken"}


def test_a_part_of_a_name_is_the_same_person(read: Read) -> None:
    assert list(_people(read, "Iran's Ali Bagheri Kani came. Bagheri Kani said the talks were late.")) == [
        "Ali Bagheri Kani"
    ]


def test_the_last_token_need_not_be_the_family_name(stage: Stage) -> None:
    scene = stage(
        "North Korean leader Kim Jong Un spoke. Kim left. Egypt's Abdel Fattah al-Sisi stayed. Sisi spoke."
    )
    assert [m.person.name for m in scene.people.mentions if m.text in ("Kim", "Sisi")] == [
        "Kim Jong Un",
        "Abdel Fattah al-Sisi",
    ]


def test_an_adverb_that_opens_a_sentence_is_no_name(read: Read) -> None:
    assert _people(read, "Meanwhile Iran said no. Nonetheless Foreign Ministry officials went on.") == {}


def test_another_name_of_a_house_or_paper_is_no_person(read: Read) -> None:
    assert (
        _people(read, "The Wall Street Journal said so. Downing Street said nothing. Camp David said more.")
        == {}
    )


def test_nobody_is_known_to_an_empty_gazetteer(read: Read) -> None:
    assert _people(read, "The hall was empty.") == {}


def test_a_head_of_state_in_office_needs_no_introduction(read: Read) -> None:
    [person] = read("Zelenskyy said the talks would go on.", "person", date(2025, 3, 3))
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == ("Volodymyr Zelensky", "ukraine")


@pytest.mark.parametrize(
    ("name", "on", "meant", "party"),
    [
        ("Macron", date(2024, 1, 9), "Emmanuel Macron", "france"),
        ("Kim", date(2024, 1, 9), "Kim Jong Un", "north-korea"),
        ("Assad", date(2012, 1, 9), "Bashar al-Assad", "syria"),
        ("Guterres", date(2024, 1, 9), "António Guterres", "united-nations"),
    ],
)
def test_of_several_of_one_name_the_highest_in_office_is_meant(
    read: Read, name: str, on: date, meant: str, party: str
) -> None:
    words = f"{name} said the talks would go on, and North Korea, Syria and the United Nations listened."
    [person] = read(words, "person", on)
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (meant, party)


def test_half_a_family_name_is_nobody(read: Read) -> None:
    assert read("Johnson said the talks would go on.", "person", date(2024, 1, 9)) == []


def test_out_of_office_nobody_is_meant(read: Read) -> None:
    assert read("Zelenskyy said the talks would go on.", "person", date(2010, 3, 3)) == []
    assert read("Zelenskyy said the talks would go on.", "person", None) == []


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Khatri Beispiel headed that of Morocco. Mr. Beispiel smiled.", "Khatri Beispiel", "morocco"),
        ("Seleshi Beispiel, the Ethiopian water minister, smiled.", "Seleshi Beispiel", "ethiopia"),
        ("IGAD envoy Ismail Beispiel smiled.", "Ismail Beispiel", "igad"),
        (
            "Horst Beispiel, the Secretary-General's Personal Envoy, smiled.",
            "Horst Beispiel",
            "united-nations",
        ),
        ("Gen. Birhanu Beispiel smiled.", "Birhanu Beispiel", None),
    ],
)
def test_more_ways_to_introduce_somebody(read: Read, words: str, name: str, party: str | None) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (name, party)


def test_his_spokesman_and_a_fellow_minister_share_the_party(read: Read) -> None:
    words = (
        "Foreign Minister Nhial Beispiel of South Sudan and Information Minister Michael Muster came. "
        "His spokesman Kasongo Exemplum did not."
    )
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["south-sudan"] * 3


def test_a_region_is_nobody(read: Read) -> None:
    assert read("The president of the Beispiel El Muster region smiled.", "person") == []


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Henry Beispiel is the chief negotiator of Hamas.", "Henry Beispiel", "hamas"),
        ("Iran came late. Their spokesman, Kino Muster, smiled.", "Kino Muster", "iran"),
        ("South Sudan's rebel leader Riek Beispiel smiled.", "Riek Beispiel", None),
        ("“The river is wide,” says the ferryman, Ion Muster.", "Ion Muster", None),
        ("One organiser, Stavros Muster, said he would stay.", "Stavros Muster", None),
        ("The team of Greece was led once more by Pavlos Muster.", "Pavlos Muster", "greece"),
        ("Sedat Muster, a diplomat, headed the Turkish one.", "Sedat Muster", "turkey"),
        ("Franco Muster, who mediates for the OSCE, smiled.", "Franco Muster", "osce"),
        (
            "The talks were led by Qatari Prime Minister and Foreign Minister Ali Muster.",
            "Ali Muster",
            "qatar",
        ),
        ("European Trade Commissioner Jana Muster smiled.", "Jana Muster", "european-union"),
        ("No end, Jan Muster, EU Commission vice president said.", "Jan Muster", "european-union"),
        ("Ali Muster, the leader of Yemen's Houthi movement, smiled.", "Ali Muster", "houthis"),
        ("Raj Muster, chief negotiator for the Tamil Tigers, smiled.", "Raj Muster", "ltte"),
    ],
)
def test_somebody_is_introduced_in_passing(read: Read, words: str, name: str, party: str | None) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (name, party)


def test_a_minister_without_a_country_is_of_that_of_his_sentence(read: Read) -> None:
    words = "Serbian envoy Nada Muster leads the team, which includes Information Minister Petar Beispiel."
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["serbia", "serbia"]


def test_a_counterpart_is_not_of_the_same_party(read: Read) -> None:
    words = "Hamas envoy Pablo Muster spoke first. Vera Beispiel, his counterpart, spoke last."
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["hamas", None]


def test_a_shortened_first_name_ends_no_sentence(read: Read) -> None:
    [person] = read("Iran's envoy Ma. Teresa Muster said the road was open.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party == "iran"


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Minister Kim Muster of Singapore and Minister Ann Beispiel of Japan spoke.",
            ["singapore", "japan"],
        ),
        ("Hezbollah MP Ali Muster said the offer was serious.", ["hezbollah"]),
        ("Hamas said it had no text. “We have no copy,” spokeswoman Bassma Muster said.", ["hamas"]),
        ("Lebanese Prime Minister-designate Najib Muster shrugged.", ["lebanon"]),
    ],
)
def test_more_parties_are_shared_and_none_is_borrowed(read: Read, words: str, parties: list[str]) -> None:
    found = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert found == parties


def test_the_kin_of_an_office_hold_none(read: Read) -> None:
    words = "Karim Muster, the warlord's nephew, laughed. Karim Muster said he was tired."
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.post is None


def test_talks_led_by_somebody_are_not_his_party(read: Read) -> None:
    [person] = read("Officials meet in Stockholm for talks led by Secretary Scott Muster.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party is None


def test_a_list_of_members_is_a_list_of_people(read: Read) -> None:
    words = (
        "Hamas envoy Ali Muster led the team, which included Karim Beispiel, Omar Exempel and Nadia Probe."
    )
    found = [
        (f.payload.name, f.payload.party) for f in read(words, "person") if isinstance(f.payload, PersonFound)
    ]
    assert [name for name, _ in found] == ["Ali Muster", "Karim Beispiel", "Omar Exempel", "Nadia Probe"]


def test_who_speaks_behind_a_description_is_somebody(read: Read) -> None:
    [person] = read("Cui Muster, a professor at the institute, said the talks were useful.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.name == "Cui Muster"


@pytest.mark.parametrize(
    "words", ["Ramtane Muster for the United Nations", "Monsignor Hector Muster of Norway"]
)
def test_for_whom_somebody_is_there(read: Read, words: str) -> None:
    [person] = read(f"{words} sat between them.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party in ("united-nations", "norway")


def test_a_party_no_table_knows_is_kept_as_written(read: Read) -> None:
    [person] = read("The Church's delegate, Hector Muster, sat between them.", "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.party, person.payload.party_text) == (None, "Church")


def _party(read: Read, words: str, name: str) -> str | None:
    found = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    return next(person.party for person in found if person.name == name)


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Former Iranian president Ali Muster said it was late.", "Ali Muster", None),
        (
            "The Free Aceh Movement met the press. “We wait,” said Ali Muster, the movement's spokesman.",
            "Ali Muster",
            "free-aceh-movement",
        ),
        ("Ali Muster, an adviser to the Saudi defence minister, denied it.", "Ali Muster", "saudi-arabia"),
        ("Ali Muster, spokesman for the Chinese delegation, denied it.", "Ali Muster", "china"),
        (
            "The head of Indonesia's armed forces, General Ali Muster, said that nobody would leave.",
            "Ali Muster",
            "indonesia",
        ),
        (
            "Iranian minister Karim Probe left. Ali Muster, Probe's deputy, stayed behind, he said.",
            "Ali Muster",
            "iran",
        ),
        (
            "Hamas and Israel trade blame. Israel holds back. Israel waits. Home Minister Ali Muster spoke.",
            "Ali Muster",
            "israel",
        ),
    ],
)
def test_whom_an_office_serves(read: Read, words: str, name: str, party: str | None) -> None:
    assert _party(read, words, name) == party


@pytest.mark.parametrize(
    "words",
    [
        "In Gyumri the mayor, Vardges Muster, expects the buses.",
        "Our stringer Vardges Muster is on the line.",
        "Vardges Muster, an analyst in London, does not expect much.",
    ],
)
def test_a_calling_makes_a_name_somebodys(read: Read, words: str) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == ("Vardges Muster", None)


def test_a_place_before_an_office_is_nobody(read: Read) -> None:
    words = "Asked about a village south of Gereida, the spokesman said that he knew nothing of it."
    assert read(words, "person") == []


def test_an_envoy_to_a_state_is_not_its_own(read: Read) -> None:
    words = "U.S. President Donald Muster's envoy to Ukraine, Keith Probe, said so on Friday."
    found = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert "ukraine" not in {person.party for person in found}


def test_the_organisation_named_before_has_a_head(read: Read) -> None:
    words = "The Arab League met. It is late, said the organisation's secretary general, Ali Muster."
    [head] = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert (head.party, head.post) == ("arab-league", "secretary general")


def test_an_office_named_before_with_its_state_is_that_states(read: Read) -> None:
    words = "Syria's deputy foreign minister was tired. Deputy Foreign Minister Ali Muster smiled at Turkey."
    [minister] = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert minister.party == "syria"


def test_a_ministry_is_that_of_the_minister_named_before(read: Read) -> None:
    words = "Syrian Foreign Minister Ali Muster left. Foreign ministry spokesman Jan Beispiel smiled."
    found = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert [(person.name, person.party) for person in found][-1] == ("Jan Beispiel", "syria")


def test_a_counterpart_has_the_office_that_the_tables_know(read: Read) -> None:
    [blinken] = [
        f.payload
        for f in read("Iran's minister met his US counterpart Antony Blinken.", "person")
        if isinstance(f.payload, PersonFound)
    ]
    assert blinken.post == "Secretary of State"


def test_who_is_said_to_speak_behind_a_quotation_is_known_by_his_family_name(read: Read) -> None:
    words = "“They want a deal,” said Netanyahu, looking on."
    assert [f.payload.key for f in read(words, "person") if isinstance(f.payload, PersonFound)] == [
        "benjamin-netanyahu"
    ]


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("China agreed. Foreign Ministry spokesperson Li Muster said in Beijing no.", "Li Muster", "china"),
        ("New Delhi, June 28\n\nIndia? The External Affairs Minister, Mr Raj Muster, smiled.",
         "Raj Muster", "india"),
        ("The Swiss government met Hamas. Jan Muster, who heads the government team, smiled.", "Jan Muster",
         "switzerland"),
        ("At the gate, porter Jan Muster has heard it all.", "Jan Muster", None),
        ("Jan van Muster keeps a jar. Muster says he likes it.", "Jan van Muster", None),
    ],
)  # fmt: skip
def test_somebody_is_placed_by_what_stands_around_him(
    read: Read, words: str, name: str, party: str | None
) -> None:
    people = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert [(one.name, one.party) for one in people] == [(name, party)]


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Kenya waits. Security Council Secretary Ali Muster of Armenia smiled.", "Ali Muster", "armenia"),
        (
            "Ali Muster, head of the organisations department at the Russian Foreign Ministry, smiled.",
            "Ali Muster",
            "russia",
        ),
        (
            "Ali Muster, spokesman for President Cyril Ramaphosa, said no to Ethiopia.",
            "Ali Muster",
            "south-africa",
        ),
        ("NEW DELHI: India waits. Army chief General Ali Muster smiled.", "Ali Muster", "india"),
    ],
)
def test_long_offices_and_those_of_somebody_are_placed(
    read: Read, words: str, name: str, party: str | None
) -> None:
    people = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert (name, party) in [(one.name, one.party) for one in people]


def test_the_last_word_of_a_body_is_nobodys_name(read: Read) -> None:
    words = "Ali Muster, spokesman for the Western Theatre Command, smiled at the Border Committee."
    assert [f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)] == [
        "Ali Muster"
    ]


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Analyst Ana Testova of the Harbour Institute in Tehran smiled.", "Ana Testova", None),
        ("Karim Testani, Iran project director at the Harbour Group, smiled.", "Karim Testani", None),
        ("Karim Testani, the Iranian Nobel laureate, smiled.", "Karim Testani", None),
        ("Environment Commissioner Ana Testova smiled.", "Ana Testova", "european-union"),
        ("Colonel Karim Testani, a spokesman for the Iranian army, smiled.", "Karim Testani", "iran"),
        (
            "Talks opened in Addis Ababa between Ethiopia and others, said Otto Probe, spokesman for"
            " President Cyril Ramaphosa.",
            "Otto Probe",
            "south-africa",
        ),
    ],
)
def test_whom_he_does_and_does_not_serve(read: Read, words: str, name: str, party: str | None) -> None:
    assert _people(read, words)[name].party == party


def test_a_former_president_speaks_for_no_state(read: Read) -> None:
    words = "HAVANA - Colombia's government met. Opponents led by former President Karim Testani smiled."
    assert _people(read, words)["Karim Testani"].party is None


def test_whoever_shakes_hands_with_somebody_is_of_another_side(read: Read) -> None:
    words = "Foreign minister Karim Testani shook hands with Houthi negotiator Omar Prueba."
    assert _people(read, words)["Karim Testani"].party is None


def test_the_oppositions_spokesman_is_of_the_opposition_told_of(read: Read) -> None:
    words = "Karim Testani, spokesman for the opposition delegation, blamed the Syrian government."
    assert _people(read, words)["Karim Testani"].party == "syrian-opposition"


def test_a_former_minister_who_leads_a_side_is_of_that_side(read: Read) -> None:
    words = (
        "Colombia and the FARC met. Karim Testani, a former vice president who leads the government's team,"
        " smiled. Colombia waited."
    )
    assert _people(read, words)["Karim Testani"].party == "colombia"


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("The head of Iran's atomic organisation, Karim Testani, said no.", "Karim Testani", "iran"),
        ("The UN's special representative in Colombia, Otto Probe, sat.", "Otto Probe", "united-nations"),
        ("A senior adviser at the White House, Pia Muster, took part.", "Pia Muster", "united-states"),
        ("Moscow's representative, Ambassador Pavel Testov, wrote it down.", "Pavel Testov", "russia"),
        ("The OSCE Special Representative, Austrian Ambassador Otto Probe, was glad.", "Otto Probe", "osce"),
        ("The mediator, Karim Testani, a senior official in Qatar's foreign ministry, sat.",
         "Karim Testani", "qatar"),
        ("Lt. Gen. Otto Probe, deputy chief of staff of the Ethiopian army, sat.", "Otto Probe", "ethiopia"),
        ("Sudanese ministry spokesman Col. Khalid Testani spoke.", "Khalid Testani", "sudan"),
        ("Cameroon's Minister of Communication Emmanuel Probe spoke.", "Emmanuel Probe", "cameroon"),
        ("The Emirati minister of state, Sultan al-Testi, came.", "Sultan al-Testi", "united-arab-emirates"),
        ("Chinese State Councilor Tang Muster came.", "Tang Muster", "china"),
        ("In Beijing, Foreign Ministry spokesperson Tao Muster urged India to wait. China sighed.",
         "Tao Muster", "china"),
        ("UK business and trade secretary Pia Muster came.", "Pia Muster", "united-kingdom"),
        ("Bangladesh's A.K. Abdul Probe and others came.", "A.K. Abdul Probe", "bangladesh"),
        ("In Haiti, Jimmy “Barbecue” Testier, the former police officer, came.",
         "Jimmy “Barbecue” Testier", None),
    ],
)  # fmt: skip
def test_offices_of_many_words(read: Read, words: str, name: str, party: str | None) -> None:
    assert _people(read, words)[name].party == party


@pytest.mark.parametrize(
    "words",
    [
        "By Patricia Zengerle and Humeyra Pamuk\n\nThe hall in Geneva was cold, and so was the soup.",
        "The hall was cold.\n\nOur writers Farid Moradi in Tehran and Ellen Stark contributed to this.",
        "The hall was cold.\n\nCourier staff writer Paul Dressner contributed to this report.",
        "Economists at Hallam Securities said that the hall was cold.",
        "They met near Sidi Ghazi, in the village of Karim Hosni, under the Treaty of Guadalupe Hidalgo.",
        "DEAR READER, the hall was cold, and Al Jazeera reported that the soup was late.",
        "They climbed Mount Hermon and sat in the Dag Hammarskjöld Library.",
        "The leader of the Sudan People's Liberation Movement-in-Opposition came.",
    ],
)
def test_who_wrote_it_and_what_only_sounds_like_a_name_is_nobody(read: Read, words: str) -> None:
    assert _people(read, words) == {}


@pytest.mark.parametrize("verb", ["has lost count", "wasn't following the milk", "came with a jar of sand"])
def test_a_name_that_begins_as_known_names_do_is_somebodys(read: Read, verb: str) -> None:
    assert list(_people(read, f"Emmanuel Testier {verb}.")) == ["Emmanuel Testier"]


def test_the_highest_are_known_by_one_name(read: Read) -> None:
    people = _people(read, "The United States and Russia talk. What Biden told Putin is not known.")
    assert {(p.name, p.party) for p in people.values()} == {
        ("Joe Biden", "united-states"),
        ("Vladimir Putin", "russia"),
    }


def test_an_initial_is_of_whose_name_begins_so(read: Read) -> None:
    words = "Kamchybek Testiev, Kyrgyzstan's envoy, came.\n\nK. Testiev sat on the right and smiled."
    assert list(_people(read, words)) == ["Kamchybek Testiev"]


@pytest.mark.parametrize(
    "words",
    [
        "A pensioner who gave her name as Halyna said that the night was quiet.",
        "A man called Halyna said that the night was quiet.",
        "Our driver, Emmanuel, has a theory.",
        "Emmanuel, who sells flowers by the gate, has seen four rounds.",
    ],
)
def test_some_have_one_name(read: Read, words: str) -> None:
    assert len(_people(read, words)) == 1


def test_a_format_is_called_something_too(read: Read) -> None:
    assert _people(read, "The format called Normandy is dead, and so is the one named Minsk.") == {}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("I asked Ana Testova, who teaches in Banjul, what she made of it.", "Ana Testova"),
        ('"They talk and talk," predicted Ana Testova outside the gate.', "Ana Testova"),
        ('"They talk and talk," said Milena, 34, who sells phone cards.', "Milena"),
        ("Peer Lord Testover warned that it was a gift to others.", "Testover"),
        ("Gambia's Don Testovan reported that she was well.", "Don Testovan"),
        ("Gambian President Hassan Sheikh Testo spoke by phone.", "Hassan Sheikh Testo"),
        ("Its negotiator, Emir Testovic, said no.", "Emir Testovic"),
        ("The army's delegation is led by Rear Adm. Ana Testova.", "Ana Testova"),
        ("The team will include Brig. Gen. (res.) Ana Testova and her aide.", "Ana Testova"),
        ("Since Jana Muster took over from Ana Testova, nothing has moved.", "Ana Testova"),
        ("In Banjul, member of the Legislative Assembly Ana Testova said so.", "Ana Testova"),
        ("The team included Finance Minister Ana Montenegro of Gambia.", "Ana Montenegro"),
        ("His spokesman, Al-Fateh Testashi, says no.", "Al-Fateh Testashi"),
    ],
)
def test_more_signs_of_a_name(read: Read, words: str, name: str) -> None:
    assert name in _people(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "The Indian side asked for the resumption of the Kailash Testovar Yatra in summer.",
        "He told the Solomon Testover that it was late.",
        "The nationalist daily Yeni Testova claimed that it was late.",
        "They offered a lease on Ana Testova, the largest island.",
        "The army's delegation is led by Rear Adm.",
        "The farmers' union in Scotland asked for more.",
        "Guaido urged the Biden administration not to loosen sanctions.",
        "The United Kingdom waits. They met in mid-May and again on May 28.",
        "(With a report from Ana Testova in Manila)",
    ],
)
def test_things_and_credits_are_nobody(read: Read, words: str) -> None:
    assert not {name for name in _people(read, words) if name != "Juan Guaidó"}


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova, a Samoan diplomat who leads the negotiating team of the African Union, said so.",
        "Ana Testova, the Dutch envoy who heads the African Union mission, said so.",
        "The African Union is ready to look at it, its Ugandan chair, Ana Testova, said.",
    ],
)
def test_whom_he_is_sent_by_counts_more_than_his_nation(read: Read, words: str) -> None:
    assert _people(read, words)["Ana Testova"].party == "african-union"


def test_a_president_who_leads_an_organisation_is_his_states(read: Read) -> None:
    words = "Senegalese President Ana Testova, who heads the African Union, said so."
    assert _people(read, words)["Ana Testova"].party == "senegal"


def test_half_a_double_name_will_do(read: Read) -> None:
    words = "Minister Ana Prueba-Testover came. It was the first since Testover took over from Jan Muster."
    assert set(_people(read, words)) == {"Ana Prueba-Testover", "Jan Muster"}
