"""The rules in plain words, for reviewers: what each one goes by."""

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


def wording(rule_id: str) -> str:
    """What a rule goes by: its own words, else those of its family, else its id."""
    family = rule_id.partition(".")[0]
    return _RULES.get(rule_id) or _RULES.get(family) or rule_id
