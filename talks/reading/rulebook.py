"""The rules in plain words, for reviewers: what each one goes by, and what speaks against a finding."""

from __future__ import annotations


def _(words: str) -> str:
    """Mark words for translators; the page that shows them translates."""
    return words


_RULES = {
    "meetings": _("a word for a meeting, with who, where or when in its clause"),
    "delegations.leads": _("“leads the delegation of …”"),
    "delegations.led_by": _("“the delegation, led by …”"),
    "delegations.represented": _("“was represented by …”"),
    "delegations.represents": _("“represented …” or “spoke for …”"),
    "delegations.on_the_side": _("“on the … side by …”"),
    "delegations.negotiator": _("named as a party's negotiator"),
    "delegations": _("who leads, or belongs to, a party's side"),
    "demands.demand": _("a verb of asking, and who asks"),
    "demands.guarantee": _("a verb of asking, and a guarantee"),
    "demands.offer": _("a verb of offering, or “ready to …”"),
    "demands.red_line": _("what a party says it will never do"),
    "demands.threat": _("what a party says will follow"),
    "responses": _("a verb of accepting, refusing or putting off, and what it answers"),
    "speech.after": _("“…,” somebody said"),
    "speech.inverted": _("“…,” said somebody"),
    "speech.before": _("somebody said: “…”"),
    "speech.according": _("“…,” according to somebody"),
    "speech.quoted_as": _("somebody was quoted as saying: “…”"),
    "speech.within": _("somebody said that it was “…”"),
    "speech.continued": _("the same speaker goes on"),
    "speech.next_sentence": _("the next sentence names the speaker"),
    "speech.previous_sentence": _("the sentence before names the speaker"),
    "speech.previous_paragraph": _("the paragraph before is about one person"),
    "indirect.according": _("according to somebody"),
    "indirect.trailing": _("the speaker ends the sentence"),
    "indirect": _("a verb of saying, and what was said"),
    "outlook": _("words of hope, doubt or expectation about the talks"),
    "people": _("a name with an office or a party"),
    "by_hand": _("handed in by a person or his tool, with these sentences"),
    "llm": _("the language model pointed at this sentence"),
}

_DOUBTS = {
    # of a meeting
    "no_place": _("no place is told"),
    "place_elsewhere": _("the place is told in another sentence"),
    "several_places": _("its sentence names several places"),
    "no_day": _("no day is told"),
    "several_days": _("its sentence names several days"),
    "today": _("it would be on the day of the report"),
    "no_party": _("no party is told"),
    "unknown_party": _("a party is in no table"),
    "party_elsewhere": _("a party is named in another sentence"),
    "others_named": _("its sentence names others too"),
    "not_ahead": _("no word says that it lies ahead"),
    # of a delegation
    "far_down": _("it stands far down in the report"),
    "alone": _("nobody comes along"),
    "no_post": _("no office is told"),
    "of_a_body": _("it is no state's"),
    # of a demand or an answer
    "by_unknown": _("whose it is, is in no table"),
    "by_its_person": _("its sentence names only who speaks for the party"),
    "by_elsewhere": _("the party is named in another sentence"),
    "by_organisation": _("it is an organisation's"),
    "long_subject": _("many words for whose it is"),
    "of_nobody": _("it is asked of nobody in particular"),
    "unlinked": _("what it answers was not found"),
    "quoted": _("it stands in somebody's words"),
    "negated": _("with a “not”"),
    "might": _("with “would”, “could” or “might”"),
    "conditional": _("on a condition"),
    "earlier": _("it may be of an earlier time"),
    "one_of_several": _("one of several in its sentence"),
    "asked_and_answered": _("something is asked and answered in one sentence"),
    "counter_offers": _("a counter-offer is easily mistaken"),
    # of a statement or an outlook
    "no_name": _("the speaker has no name"),
    "anonymous": _("the speaker wants no name"),
    "speech.subject": _("the speaker is only the subject of its sentence"),
    "also_a_move": _("its sentence also holds a demand or an answer"),
    "also_a_meeting": _("its sentence also tells of a meeting"),
    "could": _("with “could”"),
    "opening": _("it stands in the opening of the report"),
    # of a person
    "no_party_office": _("he holds an office, and nobody says whose"),
    "no_party_no_post": _("neither office nor party is told"),
    "party_in_words": _("his party is in no table"),
    "long_name": _("a long name"),
    "former": _("he held his office before"),
    # of any
    "lead": _("it stands in the first lines"),
    "long": _("a long sentence"),
    "short": _("few words"),
}


def doubt(code: str) -> str:
    """What a doubt says; its code where nobody has put it in words."""
    return _DOUBTS.get(code, code)


def wording(rule_id: str) -> str:
    """What a rule goes by: its own words, else those of its family, else its id."""
    family = rule_id.partition(".")[0]
    return _RULES.get(rule_id) or _RULES.get(family) or rule_id
