"""Offices as an article words them, and the party each serves."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from talks.reading.who import posts
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in, party_of_hers


def test_it_works(stage: Stage) -> None:
    scene = stage("The Peruvian deputy trade minister Ana Testova smiled.")
    minister = scene.document.token_at(scene.document.plain.index("minister"))
    office = posts.before(scene.document, scene.parties, minister, 0)
    assert office is not None and office.party is not None
    assert (office.words, office.party.key) == ("deputy trade minister", "peru")


def test_a_word_that_is_no_office_closes_none(stage: Stage) -> None:
    scene = stage("The Peruvian trade ferry Ana Testova smiled.")
    ferry = scene.document.token_at(scene.document.plain.index("ferry"))
    assert posts.before(scene.document, scene.parties, ferry, 0) is None


@pytest.mark.parametrize(
    ("apposition", "words", "party"),
    [
        (
            "the head of the boat section at the Peruvian Foreign Ministry,",
            "head of the boat section",
            "peru",
        ),
        ("the envoy for the Western Sahara,", "envoy for the Western Sahara", None),
        ("the minister's nephew,", None, None),
        ("the Kenyan one by the finance minister,", None, None),
        ("the sister of the Peruvian minister,", None, None),
        ("while the Peruvian minister,", None, None),
    ],
)
def test_an_apposition_tells_an_office(
    stage: Stage, apposition: str, words: str | None, party: str | None
) -> None:
    scene = stage(f"Ana Testova, {apposition} smiled.")
    behind = scene.document.token_at(scene.document.plain.index(",")) + 1
    office = posts.after(scene.document, scene.parties, behind, len(scene.document.tokens))
    assert (office.words.startswith(words) if office and words else office is None) is True
    assert (office.party.key if office and office.party else None) == party


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
    person = named_in(read, words)[name]
    assert (person.post, person.party) == (post, party)


def test_a_post_without_a_party_names_none(read: Read) -> None:
    assert named_in(read, "Trade Minister Ana Testova spoke.")["Ana Testova"].party is None


def test_the_kin_of_an_office_hold_none(read: Read) -> None:
    words = "Karim Muster, the warlord's nephew, laughed. Karim Muster said he was tired."
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.post is None


def test_an_envoy_to_a_state_is_not_its_own(read: Read) -> None:
    words = "U.S. President Donald Muster's envoy to Ukraine, Keith Probe, said so on Friday."
    found = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert "ukraine" not in {person.party for person in found}


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
    assert named_in(read, words)[name].party == party


@pytest.mark.parametrize(
    "post",
    [
        "minister of justice",
        "minister of water and irrigation",
        "minister of external relations",
        "water resources minister",
        "chief of protocol",
        "deputy head of mission",
        "commissioner for missing persons",
        "agent before the court",
        "high commissioner to India",
        "minister-counsellor",
        "chief executive",
        "resident minister",
        "UN ambassador",
        "EU affairs minister",
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "The Kenyan {} Ana Testova smiled.",
        "Kenya's {} Ana Testova smiled.",
        "Ana Testova, the Kenyan {}, smiled.",
        "Kenya's {}, Ana Testova, smiled.",
    ],
)
def test_an_office_of_many_words_is_its_states(read: Read, post: str, words: str) -> None:
    found = named_in(read, words.format(post))
    assert {name: person.party for name, person in found.items()} == {"Ana Testova": "kenya"}


def test_what_somebody_did_is_no_part_of_an_office(read: Read) -> None:
    words = "Kenya's ambassador to India welcomed Ana Testova on the quay."
    assert named_in(read, words)["Ana Testova"].post is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peru's ambassador to the United Nations and chief negotiator Ana Testova smiled.", "peru"),
        ("Ana Testova, an assistant to the Peruvian president, smiled.", "peru"),
    ],
)
def test_whose_an_office_is(read: Read, words: str, party: str) -> None:
    assert named_in(read, words)["Ana Testova"].party == party


def test_a_preposition_is_no_part_of_an_office(read: Read) -> None:
    words = "The talks in Ankara between Prime Minister Abiy Ahmed and Somali President A. Muster were long."
    found = [one.payload for one in read(words, "person")]
    assert [who.post for who in found if isinstance(who, PersonFound)][:1] == ["Prime Minister"]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Head of the OSCE Mission to Gambia Ambassador {} came.", "osce"),
        ("Saudi Ambassador to Kuwait Prince {} came.", "saudi-arabia"),
        ("Gambia's Secretary of State General {} came.", "gambia"),
        ("{}, the minister of state and member of the Gambian cabinet, came to Kenya.", "gambia"),
        ("{}, an adviser at the Gambian Embassy in Nairobi, came.", "gambia"),
        (
            "Chairman of the State Committee for National Security of the Republic of Gambia {} came.",
            "gambia",
        ),
        ("Gambian presidential adviser on federal affairs {} came.", "gambia"),
        (
            "Burundi waits. {}, spokesperson of the Council for the Return of the Law (CNARED), came.",
            "cnared",
        ),
    ],
)
def test_the_outer_office_tells_whom_he_serves(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words) == party


def test_a_style_behind_an_office_is_no_part_of_it(read: Read) -> None:
    words = "Gambian Minister of Foreign Affairs Prince Ana Testova came."
    assert named_in(read, words)["Ana Testova"].post == "Minister of Foreign Affairs"


def test_no_body_has_ministers(read: Read) -> None:
    assert party_of_hers(read, "NATO minister {} waited for the ferry.") is None


def test_a_state_s_own_council_is_not_that_of_the_united_nations(read: Read) -> None:
    words = "On the Gambian side the talks were attended by Ana Testova, deputy head of the Security Council."
    assert party_of_hers(read, words) != "un-security-council"


def test_a_united_states_envoy_is_theirs_and_a_syria_envoy_is_not_syria_s(read: Read) -> None:
    assert party_of_hers(read, "A United States envoy, {}, came by boat.") == "united-states"
    assert party_of_hers(read, "A Syria envoy, {}, came by boat.") is None


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("An adviser to the federal prime minister, {}, came.", "adviser to the federal prime minister"),
        ("{}, an aide to the deputy trade minister, came.", "aide to the deputy trade minister"),
        ("{}, an aide to the general who fell, came.", "aide to the general"),
    ],
)
def test_whom_somebody_advises_is_told_to_the_end(read: Read, words: str, post: str) -> None:
    assert named_in(read, words.replace("{}", "Ana Testova"))["Ana Testova"].post == post


@pytest.mark.parametrize(
    ("words", "post", "party"),
    [
        ("U.S. Treasury Secretary {} came.", "Treasury Secretary", "united-states"),
        ("{}, co-chair of a union-backed panel, came to Kenya.", "co-chair", None),
        ("A pact was shelved in Austria following President {} of Kenya falling ill.", "President", "kenya"),
        ("The Samoan chairman of the African Union, {}, came.", "chairman of the African Union",
         "african-union"),
        ("{}, the Samoan head of the African Union, came.", "head of the African Union", "african-union"),
        ("The Samoan minister for the African Union, {}, came.", "minister for the African Union", "samoa"),
    ],
)  # fmt: skip
def test_an_office_by_all_its_words(read: Read, words: str, post: str, party: str | None) -> None:
    found = named_in(read, words.replace("{}", "Ana Testova"))["Ana Testova"]
    assert (found.post, found.party) == (post, party)


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("{}, vice minister of foreign affairs for Laos, came to Myanmar.", "laos"),
        ("{}, the envoy for Laos, came to Myanmar.", None),
        ("Ulster Unionist MLA {} said no.", "uup"),
        ("The Myanmar army's chief, Snr-Gen {}, spoke.", "tatmadaw"),
        ("A list named {} (a candidate for Governor of Lagos).", None),
    ],
)
def test_whose_office_it_is(read: Read, words: str, party: str | None) -> None:
    assert named_in(read, words.replace("{}", "Ana Testova"))["Ana Testova"].party == party
