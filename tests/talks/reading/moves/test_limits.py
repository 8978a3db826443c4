"""Red lines and threats, and what holds only until something happens: whose, and of which kind."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran vowed never to give up its barges.") == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran has drawn a red line at troops on the river.",
        "Iran would not sign anything that takes the river away.",
        "Iran will not reopen the weir while soldiers stand on the other bank.",
        "Iran will not take one step before the banks are open.",
        "The Iranian envoy Ali Muster said the weir would not be discussed.",
        "The Iranian envoy Ali Muster said the islands would never be up for negotiation.",
        "The Iranian envoy Ali Muster said that not a single battalion would leave before the last rifle "
        "was in.",
        "The Iranian envoy Ali Muster said the government would under no circumstances agree to it.",
        "The Iranian envoy Ali Muster said the river was a matter of security and not on the table.",
        "“There is no dialogue in the shadow of the gun,” the Iranian envoy Ali Muster said.",
        "Iran does not bargain over its river.",
        "Iran will talk about everything except its river.",
        "“Our river is not on the menu,” says Ali Muster, Iran's envoy.",
        "The Iranian envoy Ali Muster said foreign bases on the river were categorically unacceptable.",
        "Iran would only talk about the price of the water.",
        "The Iranian envoy Ali Muster said there could be no foreign pumps on the river.",
        "The Iranian envoy Ali Muster stressed that there would be no lease of the islands.",
        "“We will not rent out our river,” the Iranian envoy Ali Muster said.",
        "“We are not going to lease our river,” the Iranian envoy Ali Muster said.",
        "“What we cannot do is share the weir,” the Iranian envoy Ali Muster said.",
        "The Iranian envoy Ali Muster said there was nothing to negotiate about mud.",
        "“We won't talk about the islands,” the Iranian envoy Ali Muster said.",
        "Iran would not run a port whose prices its rival sets.",
        "“We don't negotiate with smugglers,” the Iranian envoy Ali Muster said.",
        "“The order is not going to be repealed,” the Iranian envoy Ali Muster said.",
        "“That order will not be reversed,” the Iranian envoy Ali Muster said.",
    ],
)
def test_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran warned Iraq that it would lose its berths.",
        "The strikes would go ahead unless more pilots were hired, the Iranian envoy Ali Muster said.",
        "Iran threatened countermeasures.",
        "Iran threatened last Friday to impose a levy on the cranes.",
        "Iran said it would close the strait if its exports were blocked.",
        "Iran vowed to resume the war unless the crew was freed.",
        "Iran said all options were open if the filling went on.",
        "Iran was prepared to sanction officials who obstruct the process.",
        "The Iranian envoy Ali Muster said the aid would be frozen unless the ships turned back.",
        "The Iranian envoy Ali Muster said his delegation would pack its bags unless the camp was given "
        "back.",
        "The Iranian envoy Ali Muster said Iran would be compelled to protect itself.",
        "Iran said it would take “resolute countermeasures” in that case.",
        "Iran reserves the right to respond.",
        "“If they do not leave, we will take them to court,” the Iranian envoy Ali Muster said.",
    ],
)
def test_threats(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "“There will be no formal document,” a source said.",
        "Iran's envoy Ali Muster predicted that there would be no deal before January.",
        "Iran will not know the result until Friday.",
        "The Iranian envoy Ali Muster said there would be no news conference.",
        "“I would not lend my pen to it,” said a clerk.",
        "The president threatened to resign.",
    ],
)
def test_no_limit(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran will not withdraw its patrols from the river.",
        "“We will not give our river to anyone,” the Iranian envoy Ali Muster said.",
        "Iran does not allow any foreign patrols on the river.",
        "Iran does not negotiate on its river.",
        "Iran insists its patrols will not leave the river.",
        "Iran insists that it will keep its patrols on the river.",
        "Iran will on no account share the weir.",
        "In no case would Iran share the weir, the Iranian envoy Ali Muster said.",
        "Iran has ruled out talks with Oman as long as the barges stay.",
        "Iran would not adopt a foreign toll.",
        "The weir is one of Iran's red lines.",
        "Its barges would not be sent abroad, the Iranian envoy Ali Muster said.",
    ],
)
def test_plain_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran threatened a new operation on the river.",
        "Iran would suspend cooperation in the event of a new toll.",
        "Iran vowed a “crushing response” to any toll.",
        "If the barges were seized, Iran would strike again, the Iranian envoy Ali Muster said.",
        "The Iranian envoy Ali Muster warned the United States that Iran would strike its barges.",
    ],
)
def test_plain_threats(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran has ruled out no option.",
        "Iran does not accept any such proposal.",
        "Iran ruled out talks with Oman.",
    ],
)
def test_no_plain_lines(read: Read, words: str) -> None:
    assert "red_line" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran insists that the delta cannot be divided.",
        "Iran insisted that the islands must never be leased.",
        "Iran insists there can be no ferry under a foreign flag.",
    ],
)
def test_what_it_insists_cannot_be_is_a_line(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iran insists that the weir be opened.", "demand"),
        ("Iran insists that the ban cannot lapse before the truce.", "demand"),
        ("Iran and Iraq signed a charter, drawing a line under years of quarrels.", None),
        ("Iran refused to discuss the islands on Monday.", None),
        ("Iran had no mandate to sign a charter, the Iraqi envoy Ali Muster said.", None),
    ],
)
def test_what_draws_no_line(read: Read, words: str, kind: str | None) -> None:
    assert [told for _, told in moves(read, words)] == ([kind] if kind else [])
