"""Where and when a report was written, by the words that open it: "GENEVA, Jan 8 (Agency) -"."""

from __future__ import annotations

import re
from typing import NamedTuple

LEAST_LEAD = 60  # characters of a first paragraph that "Muscat: " opens; a shorter one is a label
_LONGEST = 140  # characters
_DATELINE = re.compile(
    r"\A\s*(?:\((?:Reuters|AP|AFP|Xinhua|TASS|IRNA|ANSA|dpa)\)"
    r"|(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .,'/-]{2,60}?|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)"
    r"(?: \([A-Z][a-z]+\))?(?P<rest>, [A-Z][a-z]\w*(?:[ -][A-Z][a-z]\w*){1,2}|,? [A-Z][a-z]\w*|,"
    r" [A-Z]{2}\w*)?"
    r"(?:,? (?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? (?:19"
    r"|20)\d\d)?(?:, [A-Z]\w{1,11}(?= -))?)?"
    r"(?: \([A-Z][\w /&.'-]{1,40}\))?)"
    r"(?:(?<=\w\))\.-{1,2} ?|(?<=[A-ZÀ-Þ]{4})\.-{1,2} ?|(?<=[A-Z]\))(?P<agency> )|(?<=\d)\.- ?| -{1,2}"
    r" ?|-- ?|-(?: |(?=[A-Z][a-z]|A "
    r"|\"))|(?: |\. ?)/[A-Z]{2,9}/(?:\. ?| -{1,2} ?)|(?<=\d): |(?<=\w\)): |(?<=[A-Z]{3}): "
    r"|(?<=[A-Z]{4})\. (?=[A-Z][a-z]+ (?!\d))|(?<=[a-z])\. - )(?=[A-Z\"])"
)
# the day first, then the place in brackets
_DATE_FIRST = re.compile(
    r"\A\s*(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? (?:19|20)\d\d)?"
    r" \((?P<place>[A-Z][A-Z .'/-]{2,40})\) ?-{1,2} ?(?=[A-Z\"])"
)
_TOWN = r"[A-ZÀ-Þ][A-ZÀ-Þ .'-]{2,40}|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?"
_DAY = r"[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}"
# what stands behind the place in the manner of other newsrooms
_BEHIND = (
    r": ",
    r"(?: \| [A-Z]\w+){0,2} \| ",
    rf" \([A-Z]\w+\),? (?P<date>{_DAY})(?:,? (?:19|20)\d\d)? -{{1,2}} ",
    r", \d{1,2}[./]\d{1,2}[./](?:20)?\d\d(?: \([A-Z][\w .]{1,40}\))? -{1,2} ",
    r",? \([A-Z][\w /]{2,40} - [\w ,.]{6,24}\),? ",
    r"(?:(?<=[A-Z]{3})|(?<=[a-z]{3})), [A-Z][a-z]+(?: [A-Z][a-z]+)?: ",
)
_DATELINE_OTHERWISE = re.compile(
    rf"\A\s*(?:(?P<place>{_TOWN})(?:{'|'.join(_BEHIND)})|[(\[](?P<bracketed>[A-Z][A-Z ]{{3,30}})[)\]] "
    rf"|(?P<two>[A-Z][a-z]+/[A-Z][a-z]+) -{{1,2}} )(?=[A-Z])"
)
# "New Delhi, June 28" in a line of its own
_DATELINE_ALONE = re.compile(
    r"\s*(?P<place>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}), (?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}"
    r"|\d{1,2} [A-Z][a-z]{2,8})(?:,? (?:19|20)\d\d)?:?\s*"
)
_A_DAY = (
    r"(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\b\.?"
)
# in the order of the house: place, day, agency, some of them in brackets or between slashes
_DATELINE_OF_AGENCIES = re.compile(
    rf"\A\s*(?P<place>{_TOWN})(?: ?/ ?(?:{_TOWN}))?(?: \([A-Z][a-z]+\))?(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?"
    r"(?:,? [A-Z][a-z]+ (?:[IVX]+ )?\d{1,2}, 1[34]\d\d)?"
    rf"(?:,? (?P<date>{_A_DAY})(?:,? ?/?(?:19|20)\d\d)?)?"
    r"(?:(?P<comma>,)? ?\( ?(?:[A-Z]\w+(?: News)?(?: / [A-Z]\w+)?|[a-z]{3})"
    rf"(?: - (?P<inside>{_A_DAY})(?:,? (?:19|20)\d\d)?)? ?\)[.:]?(?: ?-{{1,2}} ?|_ ?| |)"
    r"|, (?P<caps>[A-Z]{3,12})(?:\.|(?P<dash> ?-{1,2})|) |\.? (?P<slashes>/[A-Z]\w+/)[.:]? ?(?:-{1,2}"
    r" )?|(?P<stop>\. ))(?=[A-Z\"])"
)


class Dateline(NamedTuple):
    """The day as written, the place as an offset pair, and where the text itself begins."""

    day: str | None
    place: tuple[int, int] | None
    end: int


def dateline_at(plain: str, start: int, end: int, after_text: bool) -> Dateline | None:
    """The dateline that opens a paragraph; under a line that may be text it has to show a day."""
    words = plain[start : min(end, start + _LONGEST)]
    match = _DATELINE.match(words) or _DATE_FIRST.match(words) or _DATELINE_ALONE.fullmatch(words)
    if match is not None and _is_dateline(match, after_text):
        return _told(match, start)
    if after_text or end - start < LEAST_LEAD:
        return None
    otherwise = _DATELINE_OTHERWISE.match(words) or _of_agencies(words)
    return None if otherwise is None else _told(otherwise, start)


def _of_agencies(words: str) -> re.Match[str] | None:
    """A place, a day and an agency in the order of their house; the agency's name alone tells of none."""
    match = _DATELINE_OF_AGENCIES.match(words)
    if match is None:
        return None
    capitals = match["place"].upper() == match["place"]
    if match["stop"] and not (capitals and match["date"]):
        return None
    told = match["date"] or match["inside"] or match["dash"] or match["comma"] or match["slashes"]
    return match if told or (capitals and not match["caps"]) else None


def _told(match: re.Match[str], start: int) -> Dateline:
    told = match.groupdict()
    name = next((name for name in ("place", "bracketed", "two") if told.get(name)), None)
    length = len(match[name].rstrip(" -")) if name else 0
    place = (start + match.start(name), start + match.start(name) + length) if name else None
    day = told["date"] or told.get("inside")
    return Dateline(day.title() if day and day.isupper() else day, place, start + match.end())


def _is_dateline(match: re.Match[str], after_text: bool) -> bool:
    """Under a headline "GENEVA -" will do; under a line that may be text it takes "GENEVA, Jan 8 -"."""
    if match.re is _DATELINE and match["agency"] and not match["date"]:
        return False  # "Ufa (Russia), Jul 10 (PTI) Modi met", not "Nile Waters (NW) Minister"
    place = match["place"] or ""
    capitals = place.upper() == place or match.end() == len(match.string)
    if after_text:
        return bool(place and capitals and match["date"])
    # "Addis Ababa - Envoys met", but not "Salva Kiir - South Sudan's president - said"
    alone = " - " in match.group() and " - " not in match.string[match.end() :]
    return bool(capitals or match["date"] or alone)
