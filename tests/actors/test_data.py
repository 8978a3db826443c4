"""The shipped tables: every row valid, every reference kept, every file with a source and a licence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from actors import shelf

TABLES = sorted(path.name for path in shelf.DATA.glob("*.csv"))
ISO_DATE = re.compile(r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
ALIAS_KINDS = {"name", "demonym", "capital", "metonym", "abbreviation", "alias"}
DATE_COLUMNS = ("since", "until", "ended_by", "seen", "seen_first", "seen_last")


def cells(column: str) -> Iterator[tuple[str, str]]:
    """Yields the table and the cell of every filled cell of this column, in all tables."""
    for table in TABLES:
        for row in shelf.rows(table):
            if row.get(column):
                yield table, row[column]


def test_it_works() -> None:
    kinds = Counter(actor.kind for actor in shelf.read_actors())

    assert set(kinds) == {"state", "organisation", "forum", "group"}
    assert kinds["group"] >= 150
    assert len(shelf.read_cities()) > 1000


def test_most_states_have_a_dated_foreign_minister_of_this_century() -> None:
    dated = {row.actor for row in shelf.read_tenures() if row.post_kind == "foreign_minister" and row.since}

    assert len(dated & {row["key"] for row in shelf.rows("states.csv")}) >= 150


def test_every_member_of_the_united_nations_is_there() -> None:
    members = [row for row in shelf.rows("states.csv") if row["un_status"] == "member"]
    listed = [row for row in shelf.read_memberships() if row.organisation == "united-nations"]

    assert len(members) == 193
    assert len([row for row in listed if row.status == "member"]) == 193
    assert all(row["iso2"] and row["iso3"] and row["capital"] and row["official_name"] for row in members)


def test_every_member_of_the_united_nations_has_a_demonym() -> None:
    named = {alias.target for alias in shelf.read_aliases() if alias.kind == "demonym"}
    members = {row["key"] for row in shelf.rows("states.csv") if row["un_status"] == "member"}

    assert members <= named


def test_there_are_at_least_three_hundred_dated_office_holders() -> None:
    assert len({tenure.person for tenure in shelf.read_tenures() if tenure.since}) >= 300


@pytest.mark.parametrize(
    "keys",
    [
        [actor.key for actor in shelf.read_actors()],
        [person.key for person in shelf.read_people()],
        [city.key for city in shelf.read_cities()],
    ],
    ids=["actors", "people", "cities"],
)
def test_keys_are_unique_slugs(keys: list[str]) -> None:
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert [key for key in keys if not SLUG.match(key)] == []


def test_every_actor_has_a_badge() -> None:
    assert [actor.key for actor in shelf.read_actors() if not actor.short.strip()] == []


def test_every_alias_names_a_known_actor_once() -> None:
    aliases = shelf.read_aliases()
    actors = {actor.key for actor in shelf.read_actors()}

    assert [alias for alias in aliases if alias.target not in actors] == []
    assert {alias.kind for alias in aliases} == ALIAS_KINDS
    assert [
        pair for pair, times in Counter((a.surface, a.target) for a in aliases).items() if times > 1
    ] == []


def test_no_alias_is_a_single_letter_a_small_word_or_padded() -> None:
    shabby = [
        alias.surface
        for alias in shelf.read_aliases()
        if len(alias.surface) < 2
        or alias.surface != alias.surface.strip()
        or (alias.language == "en" and alias.surface.islower() and " " not in alias.surface)
    ]

    assert [surface for surface in shabby if surface != "anti-balaka"] == []


def test_every_tenure_has_its_person_and_its_actor() -> None:
    people = {person.key for person in shelf.read_people()}
    actors = {actor.key for actor in shelf.read_actors()}
    tenures = shelf.read_tenures()

    assert [tenure for tenure in tenures if tenure.person not in people or tenure.actor not in actors] == []
    assert people - {tenure.person for tenure in tenures} == set()
    assert [tenure for tenure in tenures if not tenure.title or not tenure.post_kind] == []


def test_no_tenure_ends_before_it_starts() -> None:
    def backwards(since: str | None, end: str | None) -> bool:
        return bool(since and end and end < since[: len(end)])

    assert [
        tenure
        for tenure in shelf.read_tenures()
        if backwards(tenure.since, tenure.until) or backwards(tenure.since, tenure.ended_by)
    ] == []


def test_the_status_of_a_tenure_agrees_with_its_dates() -> None:
    for tenure in shelf.read_tenures():
        ended = bool(tenure.until or tenure.ended_by)
        assert (tenure.status == "ended") == ended, tenure
        assert tenure.status in {"current", "ended", "unknown"}


def test_what_an_editor_added_claims_no_identifier_and_dates_only_of_offices_long_over() -> None:
    for row in [*shelf.rows("people_editorial.csv"), *shelf.rows("tenures_editorial.csv")]:
        assert not row.get("wikidata")
        dated = any(row.get(column) for column in DATE_COLUMNS)
        assert dated == (row["source"] == "editorial: long out of office"), row
        assert not dated or row["until"]
        assert row["source"].startswith("editorial")


def test_no_editor_calls_an_office_of_the_tables_by_another_kind() -> None:
    known: dict[tuple[str, str], set[str]] = {}
    for row in shelf.rows("tenures.csv"):
        known.setdefault((row["actor"], row["title"]), set()).add(row["post_kind"])
    for row in shelf.rows("tenures_editorial.csv"):
        assert row["post_kind"] in known.get((row["actor"], row["title"]), {row["post_kind"]}), row


@pytest.mark.parametrize("column", DATE_COLUMNS)
def test_dates_are_iso_cut_to_their_precision(column: str) -> None:
    assert [cell for _, cell in cells(column) if not ISO_DATE.match(cell)] == []


def test_identifiers_have_the_form_of_identifiers() -> None:
    assert [cell for _, cell in cells("wikidata") if not re.fullmatch(r"Q[1-9]\d*", cell)] == []
    assert [cell for _, cell in cells("geonames_id") if not cell.isdigit()] == []
    assert [cell for _, cell in cells("iso3") if not re.fullmatch(r"[A-Z]{3}", cell)] == []


def test_no_identifier_stands_for_two() -> None:
    actors = [actor.wikidata for actor in shelf.read_actors() if actor.wikidata]
    people = [person.wikidata for person in shelf.read_people() if person.wikidata]

    assert [each for ids in (actors, people) for each, times in Counter(ids).items() if times > 1] == []


def test_every_city_lies_somewhere_in_a_known_zone() -> None:
    zones = available_timezones()

    for city in shelf.read_cities():
        assert city.zone in zones, city
        assert (city.latitude is None) == (city.longitude is None), city
        assert -90 <= (city.latitude or 0) <= 90, city
        assert -180 <= (city.longitude or 0) <= 180, city
        assert re.fullmatch(r"[A-Z]{3}", city.country), city


def test_a_capital_stands_for_its_state_but_where_its_name_means_somebody_else() -> None:
    """Brussels is the EU's, Victoria anybody's; Sucre, Amsterdam and Lobamba are no seats of government."""
    silent = {"belgium", "seychelles", "bolivia", "netherlands", "eswatini"}
    stands = {
        (row["target"], row["surface"]) for row in shelf.rows("aliases.csv") if row["kind"] == "capital"
    }
    own_name = {row["key"] for row in shelf.rows("states.csv") if row["capital"].startswith(row["name"])}
    members = [row for row in shelf.rows("states.csv") if row["un_status"] == "member"]
    missing = {row["key"] for row in members if (row["key"], row["capital"]) not in stands}
    assert missing - own_name - {"san-marino"} == silent


def test_the_capital_of_every_member_state_and_the_usual_venues_are_there() -> None:
    cities = shelf.read_cities()
    members = {row["iso3"] for row in shelf.rows("states.csv") if row["un_status"] == "member"}
    venues = {city.key for city in cities if city.is_venue}

    assert members - {city.country for city in cities if city.is_capital} == set()
    assert {"geneva", "vienna", "brussels", "doha", "cairo", "istanbul", "minsk", "oslo"} <= venues


def test_members_and_organisations_are_known() -> None:
    actors = {actor.key for actor in shelf.read_actors()}
    rows = shelf.read_memberships()

    assert [row for row in rows if row.organisation not in actors or row.member not in actors] == []
    assert [pair for pair, n in Counter((r.organisation, r.member) for r in rows).items() if n > 1] == []


def test_a_post_noun_has_one_kind() -> None:
    titles = Counter(post.title.lower() for post in shelf.read_posts())

    assert [title for title, times in titles.items() if times > 1] == []
    assert {"foreign minister", "deputy secretary of state", "special envoy", "spokeswoman"} <= set(titles)


def test_a_decoy_is_of_a_known_kind_and_what_others_bear_too_is_somebodys() -> None:
    decoys = shelf.read_decoys()
    borne = {alias.surface for alias in shelf.read_aliases()} | {actor.name for actor in shelf.read_actors()}

    assert {decoy.kind for decoy in decoys} == {"phrase", "word", "shared"}
    assert [decoy for decoy in decoys if decoy.kind == "shared" and decoy.surface not in borne] == []
    assert [pair for pair, n in Counter((d.surface, d.kind) for d in decoys).items() if n > 1] == []


def test_no_phrase_that_is_read_over_is_the_name_of_an_actor() -> None:
    phrases = {decoy.surface for decoy in shelf.read_decoys() if decoy.kind == "phrase"}

    # These two comment on talks in almost every report that names them.
    commentators = {"International Crisis Group", "US Institute of Peace"}
    assert phrases & {actor.name for actor in shelf.read_actors()} == commentators


def test_names_of_people_are_names() -> None:
    for person in shelf.read_people():
        assert len(person.name.split()) >= 2, person
        assert not any(letter.isdigit() for letter in person.name), person
        assert not person.name.isupper(), person


def test_text_is_composed_and_clean() -> None:
    for table in TABLES:
        text = (shelf.DATA / table).read_text(encoding="utf-8")
        assert unicodedata.is_normalized("NFC", text), table
        assert "\ufffd" not in text, table


def test_every_file_and_every_source_is_named_with_a_licence() -> None:
    sources = (shelf.DATA / "SOURCES.md").read_text(encoding="utf-8")
    files = dict(re.findall(r"^\| `([\w.]+)` \|(.+)$", sources, re.MULTILINE))
    licences = dict(re.findall(r"^\| ([\w-]+) \|[^|]+\|([^|]+)\|", sources, re.MULTILINE))
    used = {key for _, cell in cells("source") for key in cell.split(":")[0].split("+")}

    assert set(files) == set(TABLES)
    assert used <= set(licences)
    assert all(licences[key].strip() for key in used)


def test_the_tables_stay_small() -> None:
    assert sum(path.stat().st_size for path in Path(shelf.DATA).iterdir()) < 3_000_000


def test_a_venue_that_nobody_measured_is_known_all_the_same() -> None:
    known = {city.key: city for city in shelf.read_cities()}
    assert known["camp-david"].latitude is None
    assert known["panmunjom"].zone == "Asia/Seoul"
