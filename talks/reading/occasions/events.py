"""Cue tables of meetings: the nouns and verbs that make one, what absorbs a date instead, and its status."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import A_WEEKDAY
from talks.reading.prose.cues import word_set

MEETING_NOUNS = word_set(
    "talks parleys plenary deliberations meeting meetings summit negotiations session sessions conference "
    "consultations dialogue dinner lunch breakfast round rounds discussions call calls videoconference "
    "teleconference trilateral bilateral encounter conversation consultation retreat conclave huddle "
    "stocktaking follow-up get-together sit-down tete-a-tete ceremony conversations parley gathering "
    "mini-summit shuttle contact contacts ministerial visit trip cycle cycles sitting sittings attempt "
    "appointment link-up handshake audience rendezvous pre-dialogue bilat trilat bargaining haggling "
    "horse-trading phone chat audiences one-to-one one-on-one signatures"
)
MEETING_VERBS = word_set(
    "met meet meets meeting reassemble reassembled reassembles regroup convene convened convenes gather "
    "gathered gathers host hosts hosted hosting sat sit spoke speak talked discussed discuss spent received "
    "receives receive together see shuttled return returned returning back sits bring brings due resume "
    "resumed resumes reconvene reconvened reconvenes negotiate rang telephoned dialled dialed phoned faced "
    "face negotiated talking closeted took take raised raise reviewed explored were been dined lunched "
    "huddled huddle exchanged shook called seeing saw spoken reached struck clinched brokered concluded "
    "hammered invited summoned signed sign initialled initialed endorsed sealed expected agreed failed "
    "pledged vowed resolved told assured informed flew fly flies travel travels travelled traveled went go "
    "goes head heads headed visit visits visited arrived arrives arrive welcomed welcome welcomes greeted "
    "shared rooms continue planned scheduled set fixed slated booked foreseen pencilled penciled earmarked "
    "review examine consider talk signing pick picked seated seats parted dine dines confer conferred "
    "negotiating conferring conversed parleyed consulted deliberated bargained haggled wrangled buttonholed "
    "collared sounded briefed dropped reported compared compare crossed shaken reminded pressed warned "
    "presented submitted handed conveyed delivered announced declared adopted approved unveiled thrashed "
    "hashed ironed broached debated mulled tackled broach debate tackle interacted interact inked"
    " penned exchange leave leaves adjourned broke opened closed wrapped assembled disbanded hours days "
    "minutes consult deliberate held place brief worked working try seen launched date slot telephone"
)
# these nouns mean a meeting only beside one of the words after the colon
WEAK_NOUNS = {
    "session": ("session", "ceremony", "huddle", "sessions", "round", "rounds", "call", "calls",
    "conference", "dinner", "lunch",
    "breakfast", "contact", "contacts", "cycle", "cycles", "sitting", "sittings", "attempt", "appointment",
    "link-up", "handshake", "chat", "ministerial"),
    "beside": (
        "talks", "negotiations", "working", "phone", "telephone", "video", "plenary", "peace", "inclusive",
        "bilateral",
        "trilateral", "consultations", "meeting", "meet", "delegations", "indirect", "direct", "larger",
        "opening",
        "closed-door", "high-level", "dialogue", "discussions", "climate", "donor", "donors", "security",
        "trade", "hotline", "first", "face-to-face", "attended", "hosted", "together", "courtesy", "held",
        "hold", "holds", "planned", "scheduled", "signing", "previous", "earlier", "pencilled", "penciled",
        "foreseen",
    ),
}  # fmt: skip
# "proposed talks", "rejected a meeting": nobody meets yet
WISHES = word_set(
    "proposed propose proposes offered offer offers offering sought request requested requests "
    "requesting seek seeks urged demanded demand rejected reject refused refuses refuse declined "
    "declines ready willing invited wants wanted suggested suggest possibility without seeking "
    "considering mulling arrange proposal counterproposal counter-proposal"
)
ARRIVALS = word_set("arrived arrive arrives travel travels travelled traveled flew fly landed")
ORDINALS = word_set(
    "next new another first second third fourth fifth sixth seventh eighth ninth tenth final previous "
    "earlier last latest further fresh"
)
# "met the conditions": nobody met
MET_OTHERWISE = word_set(
    "demands demand conditions obligations needs deadline target targets requirements commitments half-way "
    "expectations"
)
SPOKE_BY_PHONE = re.compile(
    r"(?: (?:again|separately|briefly|directly|twice|(?:three|several) times))?"
    rf"(?: (?:late |early )?(?:on )?{A_WEEKDAY}(?: (?:morning|afternoon"
    r"|evening|night))?)? (?:by|on the|over the|over|via(?: an?)?) (?:(?:tele)?phone|video|hotline)"
)
NOT_MEETINGS = (
    "news conference", "press conference", "conference call with reporters", "cabinet meeting",
    "board meeting", "staff meeting", "briefing",
)  # fmt: skip
# verbs and nouns that take the date or the place that follows them
SINKS = word_set(
    "signed attacked launched killed invaded struck arrived flew travelled traveled left visited landed "
    "elected appointed collapsed broke seized imposed fighting war invasion attack strike strikes deal "
    "agreement accord pact treaty interview briefing statement speech protest protests election elections "
    "sanctions truce ceasefire resolution report letter published released posted wrote fell rose expired "
    "expires deployed shelled died ran withdrew quit remark remarks detained arrested bombed captured voted "
    "passed ratified took visit trip ultimatum deadline traded blamed missile missiles rocket raid troops "
    "told telling announcing"
)
FIXED_STATUS = (
    ("postponed", ("postponed", "put on hold", "delayed", "pushed back", "rescheduled",
    "put off", "put it off", "put that off", "put them off", "put back", "shelved",
    "deferred", "held over", "moved back", "moved to a later", "moved to another",
    "moved to a new", "suspended until", "adjourned until", "pushed to", "put on ice",
    "shifted indefinitely", "put in abeyance", "stood over", "pushed out", "moved to a date",
    "kicked down the road", "pushed off", "slipped to", "slid to")),
    ("cancelled", ("cancelled", "canceled", "called off", "called it off", "called them off",
    "called that off", "scrapped", "abandoned", "pulled out of",
    "will not take place", "never took place", "did not take place",
    "fell through", "been axed", "failed to meet", "dropped", "aborted", "ditched", "scuttled",
    "never happened", "did not happen",
    "never materialised", "never materialized", "did not go ahead", "did not materialise",
    "did not materialize", "did not come about", "never came about",
    "did not push through", "did not come off", "fell by the wayside",
    "failed to materialise", "failed to materialize",
    "failed to take place", "failed to hold", "failed to go ahead", "flopped",
    "were axed", "was axed", "was binned", "nixed",
                   "won't take place", "will not attend", "will not now take place",
    "will not go ahead",
    "will not be held", "would not take place")),
    ("denied", ("denied", "no plans to meet", "ruled out a meeting", "ruled out talks",
    "ruled out any meeting", "ruled out any talks", "ruled out direct talks",
    "ruled out further talks", "no meeting", "no talks",
    "not planned", "refused to meet",
                "rejected a meeting", "will not meet", "would not meet", "won't meet")),
)  # fmt: skip
DENIALS = dict(FIXED_STATUS)["denied"]
# "postponed in March, will take place on 20 April"
TAKES_PLACE_AFTER_ALL = re.compile(
    r"(?:postponed|put off|put back|pushed back|delayed|deferred|rescheduled)\b.{0,90}"
    r"\b(?:will (?:now )?(?:take place|be held|begin|meet)|(?:was|were) (?:finally |eventually )?held"
    r"|took place|is now (?:set|due|planned))"
)
RUMOURED = (
    "may ", "might ", "could ", "possible ", "possibly", "reportedly", "considering", "weighing",
    "rumour", "rumor", "unconfirmed",
)  # fmt: skip
AGREED = (
    "agreed to meet", "agreed to hold", "agreed to resume", "confirmed", "will take place",
    "has been set", "was set for",
)  # fmt: skip
FUTURE = word_set(
    "will 'll would shall must scheduled due set expected planned plans plan planning prepare prepares "
    "preparing upcoming hopes agreed agree slated poised ahead next tomorrow invited going before"
)
PAST = word_set(
    "met held concluded ended took wrapped hosted convened gathered finished completed was were had began "
    "begun opened after followed following spoke discussed started resumed sat failed collapsed emerged came "
    "yesterday attended joined spoken faced negotiated closed produced yielded huddled exchanged shook "
    "shaken heard drew welcomed reconvened kicked launched broke lasted stretched received brought spent "
    "shuttled amounted signed initialled endorsed sealed dined arrived flew landed travelled walked "
    "boycotted entered wound raised rang telephoned phoned dialled dialed talked returned shared seated "
    "parted reassembled regrouped paid went conferred greeted told assured informed conversed parleyed "
    "consulted deliberated bargained haggled wrangled buttonholed collared sounded briefed dropped reported "
    "compared crossed thrashed hashed ironed broached debated mulled tackled interacted inked penned"
    " visited continued adjourned assembled disbanded commenced"
)
MEDIATED = ("mediat", "brokered", "facilitat", "shuttle", "guarantor")
PROXIMITY = (
    "indirect talks", "indirect negotiations", "proximity talks", "separate rooms", "indirectly",
    "through mediators",
)  # fmt: skip
PHONE = ("phone call", "hotline call", "on the hotline", " rang ", "telephoned", "phoned",
 "phone talk", "by phone", "telephon", "phone conversation", "video call",
"videoconference", "on the phone",
"spoke by", "virtual",
         "video conference", "call with", "over the phone", "by video", "video link")  # fmt: skip
WRITTEN = ("exchange of letters", "in writing", "written exchange")
LEVELS = (
    ("leaders", ("president", "prime minister", "premier", "leaders", "heads of state", "chancellor", "king",
    "summit", "leader")),
    ("deputies", ("deputy", "vice foreign", "deputies", "undersecretary", "under secretary")),
    ("ministers", ("minister", "secretary of state", "foreign secretary", "ministers", "ministerial",
    "high representative")),
    ("envoys", ("envoy", "envoys", "negotiator", "negotiators", "ambassador", "representative")),
    ("experts", ("experts", "technical", "working group", "working-level")),
)  # fmt: skip
# "wants to host", "has offered to mediate": who means to bring others together
MEANS_TO = (
    r"(?:wants?|wanted|hopes?|hoped|wishes|offer(?:s|ed)?|plans?|planned|agree[sd]?|propose[sd]?|prepar(?:es|ing)"
    r"|intends?|ready|willing|set|due|expected|likely|about|poised|scheduled) to"
)
VENUE_WORDS = (
    "hotel", "palace", "palais", "villa", "headquarters", "embassy", "mission", "residence", "castle",
    "mansion", "airport",
)  # fmt: skip
THIRD_PARTY = ("mediated by", "hosted by", "brokered by", "facilitated by", "under the auspices of",
"sponsored by",
               "chaired by", "with the mediation of", "invitation of", "convened by", "organised by",
               "organized by",
               "overseen by", "through")  # fmt: skip
