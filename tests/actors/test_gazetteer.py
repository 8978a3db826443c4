"""The gazetteer: what is found in text, and what is refused."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from actors.gazetteer import (
    ActorRecord,
    AliasRecord,
    CityRecord,
    DecoyRecord,
    Gazetteer,
    MembershipRecord,
    PersonRecord,
    PostRecord,
    TenureRecord,
)


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    return Gazetteer.from_files()


def parties(gazetteer: Gazetteer, text: str) -> list[str]:
    return [mention.actor.key for mention in gazetteer.actor_mentions(text)]


def places(gazetteer: Gazetteer, text: str) -> list[str]:
    return [mention.city.key for mention in gazetteer.city_mentions(text)]


def test_it_works(shipped: Gazetteer) -> None:
    text = "Russia and the United States met in Geneva, the deputy foreign minister of Russia said."

    mentions = shipped.actor_mentions(text)

    assert [mention.actor.key for mention in mentions] == ["russia", "united-states", "russia"]
    assert all(text[mention.start : mention.end] == mention.surface for mention in mentions)
    assert places(shipped, text) == ["geneva"]
    assert [post.kind for post in shipped.post_mentions(text)] == ["deputy_foreign_minister"]


@pytest.mark.parametrize(
    ("key", "state"),
    [("russia", True), ("european-union", False), ("hamas", False), ("nowhere", False), (None, False)],
)
def test_a_state_is_no_bloc_movement_or_stranger(shipped: Gazetteer, key: str | None, state: bool) -> None:
    assert shipped.is_a_state(key) is state


def test_it_is_built_once() -> None:
    assert Gazetteer.from_files() is Gazetteer.from_files()


# What a form names


@pytest.mark.parametrize(
    ("surface", "key"),
    [
        ("US", "united-states"),
        ("U.S.", "united-states"),
        ("United States", "united-states"),
        ("the Kremlin", "russia"),
        ("UK", "united-kingdom"),
        ("U.N.", "united-nations"),
        ("EU", "european-union"),
        ("UAE", "united-arab-emirates"),
        ("DRC", "dr-congo"),
        ("Türkiye", "turkey"),
        ("Côte d’Ivoire", "ivory-coast"),
        ("Cote d'Ivoire", "ivory-coast"),
        ("Burma", "myanmar"),
        ("Vatican", "holy-see"),
        ("Taliban", "taliban"),
        ("FLNKS", "flnks"),
        ("Casa Rosada", "argentina"),
        ("10 Downing Street", "united-kingdom"),
        ("Sahrawi Republic", "polisario-front"),
        ("NATO-Russia Council", "nato-russia-council"),
        ("Россия", "russia"),
        ("Tigrayan", "tplf"),
        ("Abkhazians", "abkhazia"),
        ("Trans-Dniestrian", "transnistria"),
        ("Saharawi", "polisario-front"),
        ("Iraqi Kurds", "kurdistan-regional-government"),
        ("Kosovo Serbs", "kosovo-serbs"),
        ("SPLM-In-Opposition", "splm-io"),
        ("GNS", "government-of-national-stability"),
        ("NSCN (I-M)", "nscn-im"),
        ("Tamil Tigers", "ltte"),
        ("Sant'Egidio", "community-of-santegidio"),
        ("Henri Dunant Centre", "centre-for-humanitarian-dialogue"),
        ("LMDC", "like-minded-developing-countries"),
        ("UN shipping agency", "imo"),
        ("Bundeskanzleramt", "germany"),
        ("Cheong Wa Dae", "south-korea"),
        ("Israel Defense Forces", "israel"),
        ("Ndjamena", "chad"),
        ("USSR", "soviet-union"),
    ],
)
def test_a_known_form_names_its_actor(shipped: Gazetteer, surface: str, key: str) -> None:
    assert [actor.key for actor in shipped.actors_named(surface)] == [key]


def test_a_form_of_two_actors_names_both(shipped: Gazetteer) -> None:
    assert {actor.key for actor in shipped.actors_named("Congolese")} == {"dr-congo", "republic-of-the-congo"}


def test_an_unknown_form_names_nobody(shipped: Gazetteer) -> None:
    assert shipped.actors_named("Ruritania") == ()
    assert shipped.actors_named("") == ()


def test_case_matters_in_an_abbreviation_and_not_in_a_long_name(shipped: Gazetteer) -> None:
    assert shipped.actors_named("us") == ()
    assert [actor.key for actor in shipped.actors_named("UNITED STATES")] == ["united-states"]


# Actors in text


def test_the_longest_form_wins(shipped: Gazetteer) -> None:
    assert parties(shipped, "South Sudan") == ["south-sudan"]
    assert parties(shipped, "Papua New Guinea, Equatorial Guinea and Guinea") == [
        "papua-new-guinea",
        "equatorial-guinea",
        "guinea",
    ]
    assert parties(shipped, "the NATO-Russia Council") == ["nato-russia-council"]


@pytest.mark.parametrize(
    "text",
    [
        "the Saudi-backed government",
        "a US-brokered truce",
        "EU-led and Qatar-mediated efforts",
        "Qatar- and Egypt-mediated efforts",
        "pro-Russian forces and anti-American slogans",
        "non-NATO countries",
        "the account @NATO",
    ],
)
def test_a_compound_that_describes_is_not_the_party(shipped: Gazetteer, text: str) -> None:
    assert parties(shipped, text) == []


@pytest.mark.parametrize("text", ["US-Russia talks", "US–Russia talks", "US‑Russia talks"])
def test_two_parties_joined_by_a_hyphen_are_both_named(shipped: Gazetteer, text: str) -> None:
    assert parties(shipped, text) == ["united-states", "russia"]


def test_a_possessive_names_its_owner(shipped: Gazetteer) -> None:
    mentions = shipped.actor_mentions("Russia's envoy and the US’s allies")

    assert [mention.surface for mention in mentions] == ["Russia", "US"]


def test_demonyms_and_their_plurals_are_told_apart_from_names(shipped: Gazetteer) -> None:
    mentions = shipped.actor_mentions("Iranian officials told the Russians and the Americans")

    assert [(mention.actor.key, mention.kind) for mention in mentions] == [
        ("iran", "demonym"),
        ("russia", "demonym"),
        ("united-states", "demonym"),
    ]


def test_neighbours_in_the_dictionary_are_kept_apart(shipped: Gazetteer) -> None:
    assert parties(shipped, "Nigerian and Nigerien soldiers") == ["nigeria", "niger"]
    assert parties(shipped, "Turkish Cypriots and Turkish ships") == ["turkish-cypriots", "turkey"]


def test_a_capital_is_an_actor_of_kind_capital_and_a_city_so_that_the_reader_decides(
    shipped: Gazetteer,
) -> None:
    text = "They met in Moscow."

    assert [(mention.actor.key, mention.kind) for mention in shipped.actor_mentions(text)] == [
        ("russia", "capital")
    ]
    assert places(shipped, text) == ["moscow"]


def test_brussels_is_a_place_and_no_party(shipped: Gazetteer) -> None:
    assert parties(shipped, "Brussels said so") == []
    assert places(shipped, "Brussels said so") == ["brussels"]


@pytest.mark.parametrize("text", ["Congolese troops", "Korean officials", "the Dominican president"])
def test_an_ambiguous_form_is_left_out_of_mentions(shipped: Gazetteer, text: str) -> None:
    assert parties(shipped, text) == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The Maoists met Nepal's prime minister.", ["cpn-maoist", "nepal"]),
        ("The Maoists met India's home minister.", ["cpi-maoist", "india"]),
        ("The National Liberation Army left Macedonia.", ["national-liberation-army-macedonia"]),
        ("World powers and Iran met.", ["p5-plus-1", "iran"]),
        ("World powers met.", []),
        ("The Maoists met.", []),
    ],
)
def test_a_form_of_several_is_that_one_whose_home_is_named(
    shipped: Gazetteer, text: str, keys: list[str]
) -> None:
    assert parties(shipped, text)[: len(keys) or None] == keys


@pytest.mark.parametrize(
    "text",
    [
        "the Geneva Conventions and the Paris Agreement",
        "Minsk agreements",
        "the Washington Post and the New York Times",
        "the Juba Peace Agreement and the Bouznika agreement",
        "the Venice Commission",
        "Northern Ireland",
        "the South China Sea and the Korean Peninsula",
        "the former Soviet republics",
        "the US dollar",
    ],
)
def test_a_phrase_that_only_contains_a_name_is_read_over(shipped: Gazetteer, text: str) -> None:
    assert parties(shipped, text) == []
    assert places(shipped, text) == []


def test_a_person_whose_name_holds_a_country_is_no_country(shipped: Gazetteer) -> None:
    assert parties(shipped, "Israel Katz flew to Athens") == ["greece"]


def test_a_city_whose_name_holds_a_country_is_no_country(shipped: Gazetteer) -> None:
    assert parties(shipped, "fighting near Port Sudan") == []


def test_a_forum_named_after_a_city_is_no_place(shipped: Gazetteer) -> None:
    assert places(shipped, "the Minsk Group met in Paris") == ["paris"]


def test_words_inside_words_and_lower_case_words_are_not_found(shipped: Gazetteer) -> None:
    assert parties(shipped, "they told us who would jordanise the uk of oman's romania-like omanis") == []
    assert parties(shipped, "Iranology, EUR and NATOs") == []


def test_an_acronym_in_a_line_of_capitals_is_the_word(shipped: Gazetteer) -> None:
    assert parties(shipped, "LET US TALK") == []
    assert parties(shipped, "US, EU agree") == ["united-states", "european-union"]


def test_names_with_and_without_marks_and_line_breaks_match(shipped: Gazetteer) -> None:
    assert parties(shipped, "Türkiye, Turkiye, the United\nStates") == ["turkey", "turkey", "united-states"]


def test_a_lower_case_article_may_be_a_capital_at_the_start(shipped: Gazetteer) -> None:
    assert parties(shipped, "Al-Shabaab said; al-Shabaab did") == ["al-shabaab", "al-shabaab"]


def test_an_empty_text_has_no_mentions(shipped: Gazetteer) -> None:
    assert shipped.actor_mentions("") == []
    assert shipped.city_mentions(" \n") == []
    assert shipped.post_mentions("") == []


# Cities


def test_of_two_cities_of_one_name_the_only_capital_or_venue_is_meant(shipped: Gazetteer) -> None:
    assert {len(shipped.cities_named(name)) for name in ("London", "Cordoba")} == {2}
    assert places(shipped, "talks in London") == ["london"]
    assert places(shipped, "a factory in Cordoba") == []


def test_an_unknown_city_is_not_the_next_known_one(shipped: Gazetteer) -> None:
    assert shipped.cities_named("Strelsau") == ()
    assert places(shipped, "They met in Strelsau.") == []


def test_an_ordinary_word_at_the_start_of_a_sentence_is_no_city(shipped: Gazetteer) -> None:
    assert places(shipped, "Nice words were said. They met in Nice.") == ["nice"]


def test_a_dateline_in_capitals_is_a_city(shipped: Gazetteer) -> None:
    assert places(shipped, "GENEVA (Agency) - They met.") == ["geneva"]


def test_a_city_that_describes_an_organisation_is_no_place(shipped: Gazetteer) -> None:
    assert places(shipped, "a Geneva-based group") == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("They met in Tskhinvali.", "tskhinvali"),
        ("They met in El Fasher.", "el-fasher"),
        ("They met in Arawa.", "arawa"),
        ("the port of Hodeidah", "al-hudaydah"),
        ("SALALAH (Agency) - They met.", "salalah"),
        ("They met in Nanyuki.", "nanyuki"),
        ("They met at Wilton Park.", "wilton-park"),
        ("They met at Brdo.", "brdo-pri-kranju"),
        ("They met in Duhok.", "dihok"),
        ("They met in Mont-Tremblant.", "mont-tremblant"),
    ],
)
def test_a_small_venue_is_a_place(shipped: Gazetteer, text: str, key: str) -> None:
    assert places(shipped, text) == [key]


def test_a_place_named_like_a_family_or_a_word_is_left_out(shipped: Gazetteer) -> None:
    assert places(shipped, "Rhodes, Windsor, Clark and Stanley said so at Hun.") == []


def test_a_city_carries_country_coordinates_and_zone(shipped: Gazetteer) -> None:
    (vienna,) = (city for city in shipped.cities_named("Wien") if city.is_capital)

    assert (vienna.country, vienna.zone, vienna.is_venue) == ("AUT", "Europe/Vienna", True)
    assert 48 < (vienna.latitude or 0) < 49
    assert 16 < (vienna.longitude or 0) < 17


# People and their offices


@pytest.mark.parametrize(
    ("surface", "key"),
    [
        ("Sergei Ryabkov", "sergei-ryabkov"),
        ("Sergey Ryabkov", "sergei-ryabkov"),
        ("Serguei Ryabkov", "sergei-ryabkov"),
        ("Nikol Pashinian", "nikol-pashinyan"),
        ("Sergei Lavrov", "sergey-lavrov"),
        ("Vladimir Putin", "vladimir-putin"),
        ("Volodymyr Zelenskiy", "volodymyr-zelensky"),
        ("Wendy R. Sherman", "wendy-sherman"),
        ("Владимир Путин", "vladimir-putin"),
        ("Kim Jong-un", "kim-jong-un"),
    ],
)
def test_a_person_is_found_under_every_spelling(shipped: Gazetteer, surface: str, key: str) -> None:
    assert [person.key for person in shipped.people_named(surface)] == [key]


def test_an_unknown_person_is_nobody(shipped: Gazetteer) -> None:
    assert shipped.people_named("Rudolf Rassendyll") == ()
    assert shipped.people_with_family_name("Rassendyll") == ()
    assert shipped.tenures_of("rudolf-rassendyll") == ()


def test_a_family_name_is_not_always_the_last_word(shipped: Gazetteer) -> None:
    assert "kim-jong-un" in {person.key for person in shipped.people_with_family_name("Kim")}
    assert "he-lifeng" in {person.key for person in shipped.people_with_family_name("He")}


def test_the_article_of_a_family_name_may_be_left_out(shipped: Gazetteer) -> None:
    with_article = shipped.people_with_family_name("al-Assad")

    assert with_article == shipped.people_with_family_name("Assad")
    assert "bashar-al-assad" in {person.key for person in with_article}


def test_a_long_part_of_a_double_family_name_is_enough(shipped: Gazetteer) -> None:
    assert "hossein-amir-abdollahian" in {p.key for p in shipped.people_with_family_name("Abdollahian")}
    assert shipped.people_with_family_name("von") == ()


def test_all_people_of_a_family_name_are_told(shipped: Gazetteer) -> None:
    assert len(shipped.people_with_family_name("Sullivan")) > 1


def test_an_office_is_held_between_its_dates(shipped: Gazetteer) -> None:
    def titles(day: date) -> list[str]:
        return [tenure.title for tenure in shipped.tenures_of("joe-biden", day)]

    assert titles(date(2012, 5, 1)) == ["Vice President"]
    assert titles(date(2019, 5, 1)) == []
    assert titles(date(2022, 1, 9)) == ["President"]


def test_a_successor_bounds_an_office_whose_end_is_not_known(shipped: Gazetteer) -> None:
    offices = [tenure.title for tenure in shipped.tenures_of("vladimir-putin", date(2010, 1, 1))]

    assert offices == ["Premier"]


@pytest.mark.parametrize(
    ("name", "actor", "day"),
    [
        ("Javad Zarif", "iran", date(2015, 6, 1)),
        ("Nikos Kotzias", "greece", date(2018, 6, 1)),
        ("Viktor Orban", "hungary", date(2022, 1, 1)),
        ("Ursula von der Leyen", "european-commission", date(2022, 1, 1)),
        ("Mohamed Abdelaziz", "polisario-front", date(2005, 1, 1)),
        ("Jamal Benomar", "united-nations", date(2014, 1, 1)),
        ("Riek Machar", "splm-io", date(2018, 6, 1)),
    ],
)
def test_an_office_holder_is_at_the_table_for_the_office(
    shipped: Gazetteer, name: str, actor: str, day: date
) -> None:
    tenures = [held for person in shipped.people_named(name) for held in shipped.tenures_of(person.key, day)]

    assert actor in {held.actor for held in tenures}


# Offices


def test_an_office_noun_is_found_in_any_case_and_the_longest_wins(shipped: Gazetteer) -> None:
    posts = shipped.post_mentions(
        "Deputy Secretary of State Wendy Sherman met Foreign Ministers and an envoy"
    )

    assert [(post.surface, post.kind) for post in posts] == [
        ("Deputy Secretary of State", "deputy_foreign_minister"),
        ("Foreign Ministers", "foreign_minister"),
        ("envoy", "envoy"),
    ]


def test_a_compound_of_an_office_is_no_office(shipped: Gazetteer) -> None:
    assert shipped.post_mentions("minister-level talks with an ex-president") == []


# Members


def test_members_are_full_members_only(shipped: Gazetteer) -> None:
    assert "united-states" in shipped.members_of("nato")
    assert "russia" not in shipped.members_of("nato")
    assert "turkey" not in shipped.members_of("european-union")
    assert shipped.members_of("ruritania") == frozenset()


# From any rows


def test_it_is_built_of_any_rows() -> None:
    gazetteer = small()

    (mention,) = gazetteer.actor_mentions("The Ruritanian side met in Strelsau near Zenda Castle.")
    assert (mention.actor.key, mention.kind, mention.start) == ("ruritania", "demonym", 4)
    assert places(gazetteer, "They met in Strelsau.") == ["strelsau"]
    assert [post.kind for post in gazetteer.post_mentions("the Constable")] == ["constable"]
    assert gazetteer.members_of("ruritanian-league") == {"ruritania"}
    assert [person.key for person in gazetteer.people_named("Rudolf Rassendyll")] == ["rassendyll"]
    assert gazetteer.tenures_of("rassendyll", date(1893, 1, 1)) == ()
    assert len(gazetteer.tenures_of("rassendyll", date(1894, 12, 31))) == 1


@pytest.mark.parametrize(
    ("surface", "key"),
    [
        ("Isatabu Freedom Movement", "isatabu-freedom-movement"),
        ("Malaita Eagle Force", "malaita"),
        ("Bodo Liberation Tigers", "blt-bodoland"),
        ("HDZ BiH", "hdz-bih"),
        ("SDA", "sda-bih"),
        ("MRTA", "mrta"),
        ("Bougainville Revolutionary Army", "bra-bougainville"),
    ],
)
def test_opponents_and_neighbours_of_a_group_are_actors_of_their_own(
    shipped: Gazetteer, surface: str, key: str
) -> None:
    assert [actor.key for actor in shipped.actors_named(surface)] == [key]


def test_a_form_of_several_actors_is_that_of_the_state_named_beside_it(shipped: Gazetteer) -> None:
    montenegro = shipped.actor_mentions("In Montenegro the Democratic Front left the hall.")
    nowhere = shipped.actor_mentions("The Democratic Front left the hall.")

    assert [mention.actor.key for mention in montenegro] == ["montenegro", "democratic-front-montenegro"]
    assert nowhere == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The AKP rejected the offer.", ["akp-turkey"]),
        ("The APC rejected the offer.", []),
        ("An APC burnt in Chad.", ["chad"]),
        ("In Nigeria the APC rejected the offer.", ["nigeria", "apc-nigeria"]),
        ("In Sierra Leone the APC rejected the offer.", ["sierra-leone", "apc-sierra-leone"]),
        ("The All Progressives Congress spoke; the APC waits.", ["apc-nigeria", "apc-nigeria"]),
        ("Kenya's TUC", ["kenya"]),
    ],
)
def test_letters_that_others_bear_too_need_their_bearer_or_its_home(
    shipped: Gazetteer, text: str, keys: list[str]
) -> None:
    assert parties(shipped, text) == keys


@pytest.mark.parametrize(
    ("surface", "key"),
    [
        ("Scotland", "scottish-government"),
        ("Basque Country", "basque-government"),
        ("Turks and Caicos", "turks-and-caicos"),
        ("South Australia", "south-australia"),
        ("British Columbia", "british-columbia"),
        ("Zanzibari", "zanzibar"),
        ("Villa Somalia", "somalia"),
        ("Storting", "norway"),
        ("ECOWAS Commission", "ecowas"),
        ("CFDT", "cfdt"),
        ("Shebab", "al-shabaab"),
        ("23 March Movement", "m23"),
    ],
)
def test_parts_of_states_houses_of_government_and_unions_are_found_in_text(
    shipped: Gazetteer, surface: str, key: str
) -> None:
    assert parties(shipped, f"They met {surface}.") == [key]


@pytest.mark.parametrize(
    "text", ["the Prince of Wales", "New Scotland Yard", "Westminster Abbey", "Iranian Kurdistan"]
)
def test_a_phrase_that_holds_a_part_of_a_state_is_read_over(shipped: Gazetteer, text: str) -> None:
    assert parties(shipped, text) == []


def test_letters_that_others_bear_count_for_nobody_where_no_actor_has_them() -> None:
    gazetteer = Gazetteer.from_records(
        [], [], [], [], [], [], decoys=[DecoyRecord("ABC", "shared"), DecoyRecord("Zenda", "phrase")]
    )

    assert parties(gazetteer, "The ABC met in Zenda.") == []


def test_an_alias_of_an_unknown_actor_is_left_out() -> None:
    assert small().actors_named("Nowherean") == ()


def test_a_text_of_five_kilobytes_takes_milliseconds(shipped: Gazetteer) -> None:
    text = "The US and Russia will meet in Geneva, the deputy foreign minister told the Russian side. " * 57
    shipped.actor_mentions(text)
    began = perf_counter()
    for _ in range(5):
        shipped.actor_mentions(text)
        shipped.city_mentions(text)
        shipped.post_mentions(text)

    assert (perf_counter() - began) / 15 < 0.05


def small() -> Gazetteer:
    return Gazetteer.from_records(
        actors=[
            ActorRecord("ruritania", "Ruritania", "RT", "state", None),
            ActorRecord("ruritanian-league", "Ruritanian League", "RL", "organisation", None),
            ActorRecord("zenda", "Zenda", "Z", "group", None),
        ],
        aliases=[
            AliasRecord("Ruritanian", "ruritania", "demonym", "en"),
            AliasRecord("Nowherean", "nowhere", "demonym", "en"),
        ],
        people=[PersonRecord("rassendyll", "Rudolf Rassendyll", ("Rudolf Rassendyll",))],
        tenures=[TenureRecord("rassendyll", "ruritania", "King", "head_of_state", "1894", "1894", "ended")],
        cities=[CityRecord("strelsau", "Strelsau", "RUR", "Europe/Prague", 50.0, 14.0, True, True)],
        posts=[PostRecord("constable", "constable")],
        memberships=[MembershipRecord("ruritanian-league", "ruritania", "member")],
        decoys=[DecoyRecord("Zenda Castle", "phrase")],
    )
