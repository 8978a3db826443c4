"""Where a round goes on when a sentence gives only its day: in the city where the article has it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from talks.reading.dates.lengths import counted_back
from talks.reading.findings import When
from talks.reading.meetings.days import is_of_another
from talks.reading.meetings.drafts import Draft
from talks.reading.meetings.other_days import SINCE_HE
from talks.reading.meetings.places_before import says_here, spoke_there_after
from talks.reading.prose.cues import word_set
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

if TYPE_CHECKING:
    from actors.gazetteer import CityRecord

_BEFORE, _AFTER = timedelta(days=7), timedelta(days=3)  # one round, seen from the day of the report
_FOR_DAYS = re.compile(r"\b(?:days|weeks|months|rounds)\b")  # of which the first day is not told
_ENDED = re.compile(r"\b(?:ended|concluded|wrapped up|closed|finished|broke up|wound up)\b[^.;,]{0,40}\Z")
_LAST_TIME = re.compile(
    r"\b(?:(?:outcomes?|results?) of|recent|last met|had (?:met|not|last|already)"
    r"|last (?:spoke|saw|sat)|previously|originally|earlier this|(?:days?|weeks?|months?) after"
    r"|(?<!since )in (?:19|20)\d\d)\b"
)
_WENT_THERE = re.compile(
    r"\b(?:(?:arrive[sd]?|land(?:s|ed)|is|was) (?:back )?in|(?:flew|flies|travell?ed|travels|went"
    r"|came) (?:back )?to|(?:fly|travel|go) to|visit(?:s|ed|ing)) \Z"
)
_HE_MET = re.compile(
    r"\W*(?:(?:There|Later|On \w+day),? )?(?:[Hh]e|[Ss]he) (?:has |had |also |then |later |will |is to "
    r"|is due to )*"
    r"(?:met|meet|saw|see|(?:held|hold|had|have) (?:[a-z-]+ )?(?:talks|a meeting)|(?:was|be) received)\b"
)
_LEAD = 4  # sentences that still tell of what the first one does
# where newsrooms sit that write about their neighbours
_HUBS = word_set(
    "london paris washington new-york dubai nairobi cairo beirut amman islamabad new-delhi johannesburg "
    "dakar bangkok hong-kong singapore tunis istanbul jerusalem tel-aviv moscow beijing tokyo sydney berlin "
    "brussels ankara mexico-city bogota buenos-aires rio-de-janeiro sao-paulo abidjan lagos kampala"
)
_HERE = Wording(
    r"\b(?:talks|meeting|session|round|ended|met|meet|held|began|opened|sat down)\b[^.;\"]{0,60}"
    r"\b(?:here|in the capital)\b"
    r"|\bin this (?:very |same )?(?:city|capital|town|hotel|building|palace|room|house)\b"
)
_ITS_HOUSE = re.compile(
    r"\b(?:at|in) (?:the |his |her |its |their )?(?:[a-z]+(?:'s)? ){0,2}(?:State House|Government House"
    r"|National Palace"
    r"|(?:[Pp]residential|[Rr]oyal|[Gg]overnment) [Pp]alace|palace|presidency|[Ff]oreign [Mm]inistry|ministry"
    r"|chancellery|residence|office|parliament|headquarters)\b(?! of\b| in\b|,)"
)
# "met with visiting Somali Foreign Minister A"
_ITS_GUEST = re.compile(r"\bvisiting (?=[A-Z])")
_THE_CAPITAL = Wording(r"\bin the capital\b(?! of\b|,? [A-Z])")
_ASIDE = re.compile(r"\b(?:sidelines|margins|corridors|before the main session|between sessions)\b")
# in a title, "in Juba" and "the Juba talks" tell where; "Juba asks" tells who
_PLACED = re.compile(r"\b(?:in|at|near|to|from|for) (?:the )?\Z", re.I)
_ITS_TALKS = re.compile(
    r" (?:[a-z]+ )?(?:talks|round|summit|meeting|session|dialogue|conference|deal|accord)\b", re.I
)
# "in a statement sent | Sunday morning", "an agency reported on | Friday": the day of the telling
_PUT_OUT = re.compile(
    r"\b(?:sent|issued|released|published|posted|dated|reports?|reported)(?: (?:to|by) [\w ]{2,20})?"
    r"(?: late| early)?(?: on)? \Z"
)
_ON_THE_SIDE = re.compile(
    r"\b(?:[Oo]n the (?:sidelines|margins|fringes)|[Ss]eparately|separate (?:meeting|talks|audience)"
    r"|bilateral (?:meeting|talks)"
    r"|also (?:met|received|saw|held|sat|was received|had)|(?:was|were) also (?:received|hosted)"
    r"|one-on-one|tete-a-tete|(?:before|between|ahead of) the (?:main |opening |plenary )?(?:sessions?"
    r"|meeting|summit|round|talks|dinner)|in the (?:morning|afternoon|evening)|(?:[Ee]arlier"
    r"|[Ll]ater) (?:in the day|that day|the same day)|the same (?:day|evening|morning|afternoon))\b"
)
_LONG_AGO = re.compile(
    r"\b(?:[Ll]ast (?:week|month|year)|years? ago|months? ago|weeks? ago|\d{4}|in the past"
    r"|[Pp]revious(?:ly)?|[Ss]ince [^,;.\"]{2,40}, when)\b"
)
_LATER = re.compile(r"\b(?:then|later|afterwards|subsequently)\b(?! (?:on|in) )")
_SAME_DAY = re.compile(r"\A(?:the same|that|earlier in the|later in the) (?:day|evening|morning|afternoon)\Z")
_WILL_ALSO = re.compile(
    r"\b(?:will|would|(?:is|are|was|were)(?: \w+)? (?:due |expected |scheduled |set )?to)(?: (?:also|then))"
    r" (?:meet|hold|see|have|confer|be received)\b|\bwill meet (?:late|later|early)\b|\bis also (?:due"
    r"|expected|scheduled|set) to meet\b"
)
_AGAIN = re.compile(
    r"\b(?:again|continue|resume|reconvene|go on|adjourned|plenary|put off for|for \d+ hours)\b"
)
_TWO = 2
_SAME_ROUND, _GOES_ON = timedelta(days=2), timedelta(days=3)


def settle(scene: Scene, drafts: list[Draft]) -> None:
    """Give the days of one round the city where another sentence says it is held."""
    if scene.today is None:
        return
    for draft in drafts:
        if draft.now is not None and draft.when.date_text is None:
            draft.when = draft.now
        _narrow(scene, draft)
        _place_here(scene, draft)
        _place_in_the_capital(scene, draft)
        _place_at_its_house(scene, draft)
        _place_where_he_went(scene, draft)
    _date_by_the_lead(scene, drafts)
    for draft in drafts:
        if draft.certainty == "held" and draft.sentence.index <= _LEAD and _is_near(scene, draft):
            draft.when = _by_its_length(scene, draft)
    venues = [draft for draft in drafts if draft.place and draft.place.city]
    lately = any(_is_near(scene, one) and one.certainty == "held" for one in venues)
    if not lately or (says_here(scene)):
        _at_the_dateline(scene, drafts)
    elif any(city.key in _headed_cities(scene) for city in _dateline_cities(scene)):
        _at_the_dateline(scene, [draft for draft in drafts if draft.sentence.index <= _LEAD])
    if not venues:
        return
    home = _sent_from(scene, venues)
    _set_asides(scene, drafts, venues)
    _on_the_same_trip(scene, drafts, venues)
    for draft in drafts:
        if draft.place is not None or not _is_near(scene, draft):
            continue
        venue = next((venue for venue in venues if _is_same_round(draft, venue, home)), None)
        venue = venue or next((venue for venue in venues if _is_aside(scene, draft, venue, home)), None)
        if venue is not None:
            draft.place = venue.place
            draft.spans += tuple(span for span in venue.spans[:1] if span not in draft.spans)


def _set_asides(scene: Scene, drafts: list[Draft], venues: list[Draft]) -> None:
    """ "On the sidelines A and B held a bilateral meeting": on the day and in the city of the main one."""
    main = next((one for one in venues if one.certainty == "held" and _is_near(scene, one)), None)
    if main is None:
        return
    for draft in drafts:
        undated = draft.when.date_text is None or _SAME_DAY.search(draft.when.date_text)
        bare = draft.place is None and undated and draft.certainty == "held" and draft.format != "phone"
        shared = set(draft.attendance.keys) & set(main.attendance.keys)
        seated = draft.attendance.count == _TWO and not draft.attendance.guessed and shared
        if bare and seated and draft.sentence.index > main.sentence.index and _is_on_the_side(scene, draft):
            draft.place, draft.when = main.place, main.when


def _on_the_same_trip(scene: Scene, drafts: list[Draft], venues: list[Draft]) -> None:
    """ "Arrived in Algiers to brief the president ... will also meet the mediator": in that city."""
    for draft in drafts:
        ahead = draft.certainty in ("expected", "confirmed") and draft.place is None
        words = scene.document.plain[draft.sentence.start : draft.sentence.end]
        if not ahead or draft.format == "phone" or not _WILL_ALSO.search(words):
            continue
        before = [one for one in venues if 0 <= draft.sentence.index - one.sentence.index <= _TWO]
        if before and set(before[-1].attendance.keys) & set(draft.attendance.keys):
            draft.place = before[-1].place


def _is_on_the_side(scene: Scene, draft: Draft) -> bool:
    words = scene.document.plain[draft.sentence.start : draft.sentence.end]
    return _ON_THE_SIDE.search(words) is not None and _LONG_AGO.search(words) is None


def _date_by_the_lead(scene: Scene, drafts: list[Draft]) -> None:
    """ "A and B agreed Thursday ... The two met in Tokyo": on the one day that the opening tells of."""
    day = _day_of_the_lead(scene)
    if day is None:
        return
    for draft in drafts:
        told = draft.certainty == "held" and draft.when.date_text is None and draft.format != "phone"
        first = draft.sentence.index <= _LEAD and draft.place is not None and not draft.series
        several = _FOR_DAYS.search(scene.document.plain, draft.sentence.start, draft.sentence.end)
        if _LAST_TIME.search(scene.document.plain, draft.sentence.start, draft.sentence.end):
            continue  # "the two had last met in Canada"
        if any(_is_elsewhere(scene, draft, other) for other in drafts[:1]):
            continue
        if draft.sentence.index == 0 and any(other.when.earliest for other in drafts[:1]):
            continue  # "met in Muscat on January 3, and again in Geneva": the day is that of the other
        if told and first and not several and draft.attendance.count > 1 and not draft.attendance.guessed:
            draft.when = day


def _by_its_length(scene: Scene, draft: Draft) -> When:
    """ "Concluded in Osh on Friday ... The three-day session dealt with": it began on Wednesday."""
    words = scene.document.plain[draft.sentence.start : draft.sentence.end]
    ended = draft.phase == "ended" or _ENDED.search(words.partition(draft.when.date_text or "")[0])
    return counted_back(draft.when, scene.document.plain) if ended else draft.when


def _is_elsewhere(scene: Scene, draft: Draft, lead: Draft) -> bool:
    """ "Met in Muscat on Monday ... later flew to Quito", "they first met in Quito in 2019"."""
    words = scene.document.plain[draft.sentence.start : draft.sentence.end]
    if not (_LATER.search(words) or _LONG_AGO.search(words)):
        return False
    cities = [one.place.city for one in (draft, lead) if one.place is not None]
    return lead.when.earliest is not None and len(cities) == _TWO and cities[0] != cities[1]


def _day_of_the_lead(scene: Scene) -> When | None:
    sentence = scene.document.sentences[0] if scene.document.sentences else None
    days = scene.dates_within(sentence.start, sentence.end) if sentence is not None else []
    plain = scene.document.plain
    days = [day for day in days if scene.tells(day.start) and not SINCE_HE.search(plain, 0, day.start)]
    days = [day for day in days if not (_PUT_OUT.search(plain, 0, day.start) or is_of_another(plain, day))]
    told = [scene.resolve(day.words, "past") for day in days]
    told = [day for day in told if day.precision == "day"]
    if len(told) != 1 or told[0].earliest is None or scene.today is None:
        return None
    return told[0] if timedelta(0) <= scene.today - told[0].earliest <= _BEFORE else None


def _narrow(scene: Scene, draft: Draft) -> None:
    """ "HAVANA - ... in Cuba": of a country, the city that the report is sent from."""
    city = next(iter(_dateline_cities(scene)), None)
    if city is None or draft.place is None or draft.place.city is not None:
        return
    undated = draft.when.date_text is None and draft.certainty == "held"
    if draft.place.country == city.country and (undated or _is_near(scene, draft)):
        _hold_at_the_dateline(scene, draft, city)


def _place_here(scene: Scene, draft: Draft) -> None:
    """ "The talks ended here", "received them in this hotel": where the report is sent from."""
    city = next(iter(_dateline_cities(scene)), None)
    words = scene.document.plain[draft.sentence.start : draft.sentence.end]
    if draft.place is not None or draft.format == "phone" or not _HERE.search(draft.sentence, words):
        return
    if city is not None:
        _hold_at_the_dateline(scene, draft, city)
    elif (where := _where_the_title_is(scene)) is not None:
        draft.place = where


def _place_at_its_house(scene: Scene, draft: Draft) -> None:
    """ "JUBA - ... met at the presidential palace", "met visiting Minister A": in the city of the dateline,
    if one of them governs it."""
    city = next(iter(_dateline_cities(scene)), None)
    if city is None or draft.place is not None or draft.format == "phone":
        return
    told = (scene.document.plain[span.start : span.end] for span in draft.spans)
    if not any(_ITS_HOUSE.search(words) or _ITS_GUEST.search(words) for words in told):
        return
    actors = (scene.gazetteer.actor(key) for key in draft.attendance.keys)
    if any(actor is not None and actor.iso3 == city.country for actor in actors):
        _hold_at_the_dateline(scene, draft, city)


def _place_in_the_capital(scene: Scene, draft: Draft) -> None:
    """ "Received her at his office in the capital": the one of those who met of which the article tells."""
    words = _THE_CAPITAL.search(
        draft.sentence, scene.document.plain, draft.sentence.start, draft.sentence.end
    )
    if words is None or draft.place is not None or draft.format == "phone":
        return
    states = [actor for key in draft.attendance.keys if (actor := scene.gazetteer.actor(key)) and actor.iso3]
    capitals = {scene.gazetteer.capital_of(state.iso3): state.iso3 for state in states if state.iso3}
    told = {place.city for place in scene.places if place.city in capitals}
    if len(told) == 1 and (city := told.pop()) is not None:
        text = scene.document.text[words.start() : words.end()]
        draft.place = PlaceMention(*words.span(), text, city, capitals[city], True)


def _place_where_he_went(scene: Scene, draft: Draft) -> None:
    """ "A flew to Osh on Monday. He met the premier the next day": in the town of one of those who met."""
    sentences, plain = scene.document.sentences, scene.document.plain
    index = draft.sentence.index
    if draft.place is not None or draft.format == "phone" or index == 0 or draft.attendance.guessed:
        return
    if _HE_MET.match(plain, draft.sentence.start, draft.sentence.end) is None:
        return
    before = sentences[index - 1]
    for place in within(scene.places, before.start, before.end):
        state = scene.gazetteer.state_of(place.country) if place.city and place.country else None
        went = _WENT_THERE.search(plain, before.start, place.start) is not None
        if went and state is not None and state.key in draft.attendance.keys:
            draft.place = place


def _hold_at_the_dateline(scene: Scene, draft: Draft, city: CityRecord) -> None:
    where = scene.document.dateline_place
    if where is not None:
        written = scene.document.span(*where)
        draft.place = PlaceMention(*where, written.quote, city.key, city.country, True)
        draft.spans += (written,)


def _sent_from(scene: Scene, venues: list[Draft]) -> set[str | None]:
    """The city of the dateline, or of the title, if anybody meets there."""
    cities = {city.key for city in _dateline_cities(scene)} | _headed_cities(scene)
    return {venue.place.city for venue in venues if venue.place} & cities


def _headed_cities(scene: Scene) -> set[str]:
    """The cities that the title names as places."""
    title = scene.document.article.title
    return {
        hit.city.key
        for hit in scene.gazetteer.city_mentions(title)
        if not hit.city.is_capital or _PLACED.search(title, 0, hit.start) or _ITS_TALKS.match(title, hit.end)
    }


def _dateline_cities(scene: Scene) -> tuple[CityRecord, ...]:
    where = scene.document.dateline_place
    return scene.gazetteer.cities_named(scene.document.text[where[0] : where[1]].title()) if where else ()


def _is_neutral(city: CityRecord) -> bool:
    """A venue of talks that is no capital, where reporters sit anyway, or one where others meet oftener."""
    return city.key not in _HUBS and (city.is_venue or city.is_capital)


def _at_the_dateline(scene: Scene, drafts: list[Draft]) -> None:
    """ "GENEVA - The two sides met on Tuesday": nothing is told of another city, and it is nobody's own."""
    here = says_here(scene) or spoke_there_after(scene)
    headed = _headed_cities(scene)
    sent = (city for city in _dateline_cities(scene) if here or city.key in headed or _is_neutral(city))
    city = next(sent, None)
    where = None if city is not None else _where_the_title_is(scene)
    if city is None and where is None:
        return
    # of a town that the title has too, the talks are there though one of those who met governs it
    foreign = city.country if city is not None and not here and city.key not in headed else None
    for draft in drafts:
        parties = (scene.gazetteer.actor(key) for key in draft.attendance.keys)
        hosted = foreign is not None and any(party and party.iso3 == foreign for party in parties)
        face_to_face = draft.format != "phone" and draft.attendance.count > 1 and not draft.attendance.guessed
        near = _is_near(scene, draft) and (draft.certainty == "held" or _goes_on(scene, draft))
        if draft.place is not None or not face_to_face or not near or hosted:
            continue
        if city is not None:
            _hold_at_the_dateline(scene, draft, city)
        elif draft.venue is None:  # a palace that is named may stand elsewhere
            draft.place = where


def _where_the_title_is(scene: Scene) -> PlaceMention | None:
    """ "Rome talks end", of a report without a dateline: where its text first names that city."""
    if scene.document.dateline_place is not None:
        return None
    headed = _headed_cities(scene)
    return next((place for place in scene.places if place.city in headed and len(headed) == 1), None)


def _goes_on(scene: Scene, draft: Draft) -> bool:
    """ "They will sit down again on Sunday": where they sit today."""
    return _AGAIN.search(scene.document.plain, draft.sentence.start, draft.sentence.end) is not None


def _is_same_round(draft: Draft, venue: Draft, home: set[str | None]) -> bool:
    """The same parties face to face, in the city the report is about or within two days of its meeting."""
    shared = set(draft.attendance.keys) & set(venue.attendance.keys)
    if draft.format == "phone" or draft.certainty == "rumoured" or len(shared) <= 1:
        return False
    day, other = draft.when.earliest, venue.when.earliest
    if draft.certainty != "held" and (
        day is None
        or other is None
        or not timedelta(0) <= day - other <= _GOES_ON
        or venue.sentence.index > draft.sentence.index
    ):
        return False  # a coming one may be anywhere, unless it goes on where it was
    if venue.place is not None and venue.place.city in home:
        return True
    return day is not None and other is not None and abs(day - other) <= _SAME_ROUND


def _is_aside(scene: Scene, draft: Draft, venue: Draft, home: set[str | None]) -> bool:
    """On the sidelines, or the same day with one of those who came: where the main meeting is."""
    if (
        draft.certainty != "held"
        or draft.format == "phone"
        or not venue.place
        or venue.place.city not in home
    ):
        return False
    words = scene.document.plain[draft.sentence.start : draft.sentence.end]
    if _ASIDE.search(words) is not None:
        return True
    shared = set(draft.attendance.keys) & set(venue.attendance.keys)
    day = draft.when.earliest
    same_day = day is not None and day == venue.when.earliest and venue.when.precision in ("day", "time")
    return same_day and bool(shared) and not draft.attendance.guessed


def _is_near(scene: Scene, draft: Draft) -> bool:
    day, today = draft.when.earliest, scene.today
    exact = draft.when.precision in ("day", "time")
    return exact and day is not None and today is not None and -_BEFORE <= day - today <= _AFTER
