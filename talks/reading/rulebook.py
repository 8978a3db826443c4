"""The rules in plain words, for reviewers: what each one goes by."""

from __future__ import annotations

_RULES = {
    "meetings": "a word for a meeting, with who, where or when in its clause",
    "delegations.leads": "“leads the delegation of …”",
    "delegations.led_by": "“the delegation, led by …”",
    "delegations.represented": "“was represented by …”",
    "delegations.represents": "“represented …” or “spoke for …”",
    "delegations.negotiator": "named as a party's negotiator",
    "delegations": "who leads, or belongs to, a party's side",
    "demands.demand": "a verb of asking, and who asks",
    "demands.guarantee": "a verb of asking, and a guarantee",
    "demands.offer": "a verb of offering, or “ready to …”",
    "demands.red_line": "what a party says it will never do",
    "demands.threat": "what a party says will follow",
    "responses": "a verb of accepting, refusing or putting off, and what it answers",
    "speech.after": "“…,” somebody said",
    "speech.inverted": "“…,” said somebody",
    "speech.before": "somebody said: “…”",
    "speech.according": "“…,” according to somebody",
    "speech.within": "somebody said that it was “…”",
    "speech.continued": "the same speaker goes on",
    "speech.next_sentence": "the next sentence names the speaker",
    "speech.previous_sentence": "the sentence before names the speaker",
    "speech.previous_paragraph": "the paragraph before is about one person",
    "indirect.according": "according to somebody",
    "indirect.trailing": "the speaker ends the sentence",
    "indirect": "a verb of saying, and what was said",
    "outlook": "words of hope, doubt or expectation about the talks",
    "people": "a name with an office or a party",
    "llm": "the language model pointed at this sentence",
}


def wording(rule_id: str) -> str:
    """What a rule goes by: its own words, else those of its family, else its id."""
    family = rule_id.partition(".")[0]
    return _RULES.get(rule_id) or _RULES.get(family) or rule_id
