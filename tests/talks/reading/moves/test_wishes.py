"""Demands, offers, lines and threats in everyday words: wishes, lists, promises, what follows otherwise."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read

MET = "Iraq and Iran held talks in Muscat on Saturday. "
WISHED = (
    "Opening the corridor remains Iraq's condition.",
    "Its troops must leave, Iraq says.",
    "Iraq stipulated the payment of all salaries.",
    "Iraq says it needs up to five years before handing over.",
    "Iraq is asking for time.",
    "Money is what Iraq wants.",
    "Iraq wants one thing: a fixed date.",
    "Iraq made it a condition that the weir be opened.",
    "Iraq has made the opening of the weir a condition.",
    "Iraq awaits an answer before Easter.",
    "Iraq expects Iran to open the weir.",
    "Iraq also expects Iran to persuade the ferrymen.",
    "Iraq still expects the weir to be on the table.",
    "Iraq expects an apology in writing.",
    "Iraq is pushing to have the weir opened.",
    "Iraq is waiting for Iran to open the weir.",
    "Iraq stressed the need for Iran to open the weir.",
    "Iraq stressed that Iran was obliged to open the weir.",
    "Iraq said it was time for the pilots to open the weir.",
    "Iraq put in a request for a fixed date.",
    "Iraq put five demands on the table.",
    "Iraq tied its signature to an open weir.",
    "Iraq renewed calls for a fixed date.",
    "Iraq attached a condition to its signature.",
    "A fixed date was asked for by Iraq.",
    "It was Iraq that asked for a fixed date.",
    "What Iraq wants most is a fixed date.",
    "Among the Iraqi demands is a fixed date.",
    "Iraq's list of demands begins with a fixed date.",
    "In Iraq's view Iran must open the weir.",
    "As Iraq sees it, Iran must open the weir.",
    "Iraq's line is that Iran must open the weir.",
    "Iraq warned Iran against any further dredging.",
    "The code should reflect old custom, Iraq says.",
    "Iraq wishes for a longer lease of the weir.",
    "Iraq would rather see the weir opened in May.",
    "Iraq goes on insisting that the weir be opened.",
    "Iraq kept on asking for a fixed date.",
    "Iraq pleads in vain for a fixed date.",
    "Iraq conveyed its wish to see the weir opened.",
    "Iraq requested two more weeks for its study.",
    "Iraq has one demand above all others: an open weir.",
    "It is for Iran to open the weir, Iraq reiterated.",
    "Iraq petitioned for a fixed date.",
    "Iraq pressed for a fixed date.",
    "Iraq had pressed for tariffs to go at once.",
    "Iraq held out for a phase-out over 15 years.",
    "Iraq is pushing for a fixed date.",
    "Iraq is holding out for a fixed date.",
    "Iraq lobbied Iran to open the weir.",
    "Iraq called for the opening of the weir.",
    "Iraq is calling for a fixed date.",
    "Iraq renewed its call for a fixed date.",
    "Iraq reiterated its demand for a fixed date.",
    "Iraq stuck to its demand for a fixed date.",
    "Iraq sticks to its demand that the weir be opened.",
    "Iraq insists on a fixed date.",
    "Iraq would like a fixed date.",
    "Iraq would like to see the weir opened.",
    "Iraq would prefer a fixed date.",
    "Iraq is keen on a fixed date.",
    "Iraq seeks the return of the bodies.",
    "Iraq is seeking the return of the bodies.",
    "Iraq had sought the inspection.",
    "Iraq requested the return of the bodies.",
    "Iraq has requested that the bodies be returned.",
    "Iraq requests Iran to return the bodies.",
    "Iraq requires a written promise.",
    "Iraq needs guarantees, the minister said.",
    "Iraq proposed that Iran open the weir.",
    "Iraq pleaded for more water.",
    "Iraq appealed to Iran to open the weir.",
    "Iraq appealed for the release of the fishermen.",
    "Iraq exhorted Iran to open the weir.",
    "Iraq encouraged Iran to open the weir.",
    "Iraq advised Iran to open the weir.",
    "Iraq counselled patience and urged Iran to open the weir.",
    "Iraq told Iran to open the weir.",
    "Iraq told Iran that it should open the weir.",
    "Iraq told Iran that the weir had to be opened.",
    "Iraq said the weir should be opened.",
    "Iraq said the weir must be opened.",
    "Iraq said the weir ought to be opened.",
    "Iraq said it was time for Iran to open the weir.",
    "Iraq said it was up to Iran to open the weir.",
    "Iraq said Iran had to open the weir first.",
    "Iraq says that Iran has to open the weir.",
    "Iraq wants Iran to pay.",
    "Iraq wants the weir open.",
    "Iraq wants more water.",
    "Iraq wants its fishermen back.",
    "Iraq wants the fishermen home by May.",
    "Iraq wants an end to the blockade.",
    "Iraq stands by its demand for a fixed date.",
    "Iraq made the opening of the weir a precondition for talks.",
    "Iraq conditions its signature on a fixed date.",
    "Iraq makes its signature dependent on a fixed date.",
    "Iraq will sign only if the weir is opened.",
    "Iraq gave Iran until Friday to open the weir.",
    "Iraq gave Iran an ultimatum: open the weir.",
    "Iraq set a deadline of Friday for the opening of the weir.",
    "Iraq demands from Iran the opening of the weir.",
    "Iraq demanded of Iran that it open the weir.",
    "Iraq has demanded a fixed date.",
    "The Iraqi side demanded a fixed date.",
    "Iraq presented a list of demands.",
    "Iraq presented a list of five demands, among them the opening of the weir.",
    "Iraq handed over a list of 400 names and requested that it be checked.",
    "Iraq put forward a demand for a fixed date.",
    "Iraq raised the demand for a fixed date.",
    "Iraq entered the talks with a demand for a fixed date.",
    "Iraq came with one demand: a fixed date.",
    "Iraq came to the table with three demands.",
    "Iraq filed a request for a fixed date.",
    "Iraq submitted a request for the return of the bodies.",
    "Iraq has asked for half of the seats and for the post of governor.",
    "Iraq asked Iran for a fixed date.",
    "Iraq asked that the weir be opened.",
    "Iraq asked Iran to open the weir.",
    "Iran was urged by Iraq to open the weir.",
    "Iraq argued for a fixed date.",
    "Iraq is in favour of a fixed date.",
    "Iraq advocates a fixed date.",
    "Iraq campaigned for a fixed date.",
    "Iraq hopes that Iran will open the weir.",
    "Iraq stressed that the weir must be opened.",
    "Iraq emphasised that the weir should be opened before the summer.",
    "Iraq is after a fixed date.",
    "The Iraqis demand a fixed date.",
    "In return Iraq wants a fixed date.",
    "In return, Iraq asks for a fixed date.",
    "Iraq ordered Iran to leave the islands.",
    "Iraq instructed Iran to leave.",
    "Iraq barred its way and called on Iran to turn back.",
    "Iraq calls upon Iran to honour the treaty.",
    '"We want the weir opened," the Iraqi foreign minister, Fuad Hussein, said.',
    '"All we ask is a fixed date," the Iraqi foreign minister, Fuad Hussein, said.',
    '"It is time to open the weir," the Iraqi foreign minister, Fuad Hussein, said.',
    "The Iraqi side asked for the resumption of the flights.",
    "Iraq warned Iran not to close the weir.",
    "Iraq warned Iran against closing the weir.",
    "Iraq cautioned Iran against closing the weir.",
    "Iraq protested against the closing of the weir and demanded its opening.",
)
PROMISED = (
    "Iraq has submitted five principles for a treaty.",
    "Iraq submitted a draft treaty.",
    "Iraq presented a plan for the weir.",
    "Iraq tabled a proposal.",
    "Iraq put forward a compromise.",
    "Iraq offered 20 billion euros.",
    "Iraq has offered roughly 20 billion euros.",
    "Iraq has offered some 300 megawatts.",
    "Iraq offered to extend the truce by six months.",
    "Iraq offered its good offices.",
    "Iraq offered three days.",
    "Iraq offered Iran three days.",
    "Iraq made an offer of 20 billion euros.",
    "Iraq has promised to pass them on by nightfall.",
    "Iraq promised to open a hospital.",
    "Iraq pledged that Iranians living in Iraq could stay.",
    "Iraq pledged 200 million euros.",
    "Iraq promised Iran a share of the water.",
    "Iraq would give Iran a share of the water in return.",
    "Iraq declared itself ready to open the border.",
    "Iraq declared its readiness to open the border.",
    "Iraq expressed its willingness to open the border.",
    "Iraq is ready to open the border.",
    "Iraq was prepared to release the fishermen.",
    "Iraq said it could release the fishermen if the weir was opened.",
    "Iraq proposed a joint commission.",
    "Iraq proposes to exchange all prisoners.",
    "Iraq suggested a joint commission.",
    "Iraq floated a joint commission.",
    "Iraq came up with a three-stage plan.",
    "Iraq brought a three-stage plan to Muscat.",
    "Iraq laid out a three-stage plan.",
    "Iraq's plan foresees three stages.",
    "Iraq's proposal provides for three stages.",
    "An Iraqi proposal provides for three stages.",
    "Under Iraq's proposal, the weir would be opened in three stages.",
    "Under the Iraqi proposal, the weir would be opened in three stages.",
    "Iraq held out the prospect of a loan.",
    "Iraq dangled a loan.",
    "Iraq invited Iran to join the commission.",
    "Iraq volunteered to host the commission.",
    "Iraq stands ready to help.",
    "Iraq is willing to pay.",
    "Iraq would be willing to pay.",
    "Iraq assured Iran that the border would be opened.",
    "Iraq undertook to open the border.",
    "Iraq committed itself to opening the border.",
    "Iraq guaranteed safe passage.",
    "Iraq extended an invitation to Iran for talks.",
    "Iraq announced that it would release 40 fishermen.",
    '"We are ready to open the border," the Iraqi foreign minister, Fuad Hussein, said.',
)
RULED_OUT = (
    "Iraq ruled out any talks about its missiles.",
    "Iraq rules out giving up the islands.",
    "Iraq will never give up the islands.",
    "Iraq has vowed never to trade territory.",
    "Iraq swore not to yield an inch.",
    "Iraq considers the islands a red line.",
    "Iraq calls the islands non-negotiable.",
    "The islands are not negotiable, Iraq says.",
    "The islands are a red line for Iraq.",
    "Iraq said that its missiles were not up for negotiation.",
    "Iraq said its missiles were off the table.",
    "Iraq said its missiles were not on the agenda.",
    "Iraq would not discuss the islands.",
    "Iraq would not discuss the frontier outside the Court.",
    "Iraq said that it would not discuss the frontier outside the Court.",
    "Iraq will not talk about trade before the bill is settled.",
    "Iraq will not cede an inch.",
    "Iraq will not tolerate foreign troops.",
    "Iraq will not give way on the islands.",
    "Iraq has no intention of giving up the islands.",
    "Iraq insists that the islands are not up for discussion.",
    "Giving up the islands is out of the question, Iraq says.",
    "Giving up the islands is out of the question for Iraq.",
    "For Iraq, giving up the islands is out of the question.",
    "For Iraq the islands are a red line.",
    '"We will not sell our islands," the Iraqi foreign minister, Fuad Hussein, said.',
    '"There will be no foreign troops on our soil," the Iraqi foreign minister, Fuad Hussein, said.',
    "Iraq said no foreign troops would be stationed on its soil.",
    "Iraq draws the line at foreign troops.",
    "Iraq would under no circumstances give up the islands.",
    "Iraq cannot accept foreign troops on its soil.",
    "Foreign troops are taboo for Iraq.",
)
THREATENED = (
    "Iraq threatened to close the border.",
    "Iraq threatened Iran with sanctions.",
    "Iraq has threatened sanctions.",
    "Iraq warned that it would close the border.",
    "Iraq warned of consequences.",
    "Iraq warned Iran of sanctions.",
    "Iraq vowed to retaliate.",
    "Iraq vowed retaliation.",
    "Iraq will close the border unless the weir is opened.",
    "Iraq will go to court if the weir stays shut.",
    "Iraq would take the matter to the Security Council if the weir stays shut.",
    "Iraq will walk out if the weir stays shut.",
    "Otherwise Iraq will close the border.",
    "Iraq said that it would close the border if nothing happened.",
    "If the weir stays shut, Iraq will close the border.",
    "If the weir is not opened by May, Iraq will stop the payments.",
    "Should the weir stay shut, Iraq will close the border.",
    "Failing that, Iraq would close the border.",
    "Iraq is considering sanctions.",
    "Iraq does not rule out force.",
    "Iraq reserves the right to use force.",
    "Iraq keeps all options open.",
    "Iraq promised a harsh response.",
    "Iraq said Iran would pay a price.",
    "Iraq said Iran would bear the consequences.",
    "Iraq said there would be consequences.",
    "Iraq held out the threat of sanctions.",
    "Iraq raised the prospect of sanctions.",
    "Iraq brandished the threat of sanctions.",
    "Iraq gave notice that it would quit the treaty.",
    "Iraq announced countermeasures.",
    "Iraq announced that it would respond in kind.",
    '"We will close the border," the Iraqi foreign minister, Fuad Hussein, warned.',
    '"If they do not open the weir, we will close the border," said the Iraqi minister, Fuad Hussein.',
    "Iraq will be forced to close the border.",
)
NO_MOVE = (
    "Iraq said the talks must go on.",
    "Iraq expects the talks to last two days.",
    "Iraq was ready to work with Iran.",
    "Iraq is ready to continue the talks.",
    "Iraq said the competition must not turn into a conflict.",
    "Iraq hopes for success.",
    "Iraq congratulated Iran.",
)


def _moves(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(MET + words, "demand")]
    return [(p.by, p.demand_kind) for p in found if isinstance(p, DemandFound)]


def test_it_works(read: Read) -> None:
    assert _moves(read, "Opening the corridor remains Iraq's condition.") == [("iraq", "demand")]


@pytest.mark.parametrize("words", WISHED)
def test_wished(read: Read, words: str) -> None:
    [(by, kind)] = set(_moves(read, words))
    assert by == "iraq"
    assert kind in ("demand", "guarantee")


@pytest.mark.parametrize("words", PROMISED)
def test_promised(read: Read, words: str) -> None:
    assert _moves(read, words) == [("iraq", "offer")]


@pytest.mark.parametrize("words", RULED_OUT)
def test_ruled_out(read: Read, words: str) -> None:
    assert _moves(read, words) == [("iraq", "red_line")]


@pytest.mark.parametrize("words", THREATENED)
def test_threatened(read: Read, words: str) -> None:
    assert _moves(read, words) == [("iraq", "threat")]


@pytest.mark.parametrize("words", NO_MOVE)
def test_no_move(read: Read, words: str) -> None:
    assert _moves(read, words) == []


def test_the_name_that_follows_is_the_party(read: Read) -> None:
    words = "The largest opposition party, VMRO-DPMNE, has ruled out supporting any constitutional changes."
    assert _moves(read, words) == [("vmro-dpmne", "red_line")]


def test_an_offer_and_its_answer_stand_in_one_sentence(read: Read) -> None:
    assert _moves(read, "Iraq proposed a joint commission, and Iran agreed to that.") == [("iraq", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iraqi Foreign Minister Fuad Hussein spoke briefly. His country has offered to pay for the bridge.",
        "Iraqi Foreign Minister Fuad Hussein spoke to reporters. His government proposed a joint commission.",
    ],
)
def test_his_country_is_that_of_whoever_spoke_before(read: Read, words: str) -> None:
    assert _moves(read, words) == [("iraq", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "It wants to appoint the governors of the river towns.",
        "Iran hopes that the United States will drop its ban on pumps.",
        "Iran's envoy Ali Muster expressed the hope that the code would be binding.",
        "“We expect that promise to be kept,” Iran's envoy Ali Muster said.",
        "Iran's envoy, Ali Muster, said his country needed a lasting right of way.",
        "“What we ask in return is that they lift the roadblocks,” Iran's envoy Ali Muster said.",
        "Iran's envoy Ali Muster asked, in exchange, for the opening of the road.",
        "Iran claims the whole northern half of the lake.",
        "Iran has in the past asked for a seat on the board.",
        "Iran had first demanded a second gate.",
    ],
)
def test_hopes_and_needs_are_wishes(read: Read, words: str) -> None:
    assert ("iran", "demand") in _moves(read, "Iran sent a team. " + words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran wants to talk.",
        "Iran hopes that the United States will be able to come.",
        "Iran's envoy, Ali Muster, said his teams would need the winter.",
        "Iran needed more time.",
    ],
)
def test_what_is_only_hoped_asks_for_nothing(read: Read, words: str) -> None:
    assert _moves(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran has asked, through a Turkish envoy, for a fixed date.",
        "Iran also sought, unsuccessfully, a reference to the weir.",
        "Iran insisted until the last minute that the weir be opened.",
        "Iran insisted the weir be opened.",
        "Iran wishes to keep the weir.",
        "Iran is keen for Iraq to open the weir.",
        "Iran's envoy Ali Muster said Iraq ought to soften its stance.",
        "Iran conveyed to Iraq its old demand that the weir be opened.",
        "Iran begged for a lower toll.",
        "Iran said there should be no toll on the lake.",
        "Iran repeated that the guards had to be disarmed first.",
    ],
)
def test_asked_in_other_words(read: Read, words: str) -> None:
    assert ("iran", "demand") in _moves(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran needs Iraq to succeed, the Iraqis say.",
        "Iran attaches great importance to the comprehensive partnership.",
        "Iran would like it to be boring for a long time.",
        "Iran wanted to know when the shops would reopen.",
        "Iran's envoy Ali Muster said it was for the court to decide.",
        "Iran's envoy Ali Muster spoke for the Eastern Command.",
        "Iran insisted that a deal remained within reach.",
        "Iran called on the Minister of State for Fisheries on Friday.",
        "Iran warned people not to lose heart.",
        "Iran put off its answer, saying it must first hear its pilots.",
        "What Iran is after has not changed.",
        "What Iran wants is unclear.",
        "Iran linked its currency to the dollar.",
        "Iran expects the next round to be on the agenda of the summit.",
        "Iran expects the answer before Friday.",
        "The next round should be convened by Oman, Iran says.",
    ],
)
def test_asked_for_nothing(read: Read, words: str) -> None:
    assert ("iran", "demand") not in _moves(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "The sole solution is the opening of the weir, Iraq's envoy said.",
        "The condition for talks is the withdrawal of the dredgers, Iraq's envoy said.",
        "The main condition of any dialogue is the opening of the weir, Iraq's envoy said.",
        "The opening of the weir is a precondition for talks, Iraq's envoy said.",
        "The toll can be discussed once the weir is open, Iraq's envoy said.",
        "Iraq called to include the fishermen in the talks.",
        "Iraq's envoy said it would require Iran to open the weir.",
        "The only way for the talks to go on is for Iran to open the weir, Iraq's envoy said.",
        "Iraq has put forth a 12-point demand.",
        "Iraq expects Iran to investigate the accident.",
    ],
)
def test_asked_as_real_copy_asks(read: Read, words: str) -> None:
    assert ("iraq", "demand") in [
        (one.payload.by, one.payload.demand_kind)
        for one in read(MET + words, "demand")
        if isinstance(one.payload, DemandFound)
    ]


PLAIN = (
    "expects the release of the crew; wants to be removed from the list; is claiming sovereign "
    "access to the sea; "
    "needs Iran to open the weir; considers the lifting of the embargo a precondition for talks; sees the "
    "opening of the weir as a precondition; stepped up pressure on Iran to open the weir; stepped "
    "up its calls "
    "for the weir to be opened; is looking for a reduction in the toll; stressed the need for a lifting of "
    "the embargo; added a demand for compensation; expects Iran to complete the weir"
)


@pytest.mark.parametrize("words", PLAIN.split("; "))
def test_asked_in_plain_words(read: Read, words: str) -> None:
    found = [one.payload for one in read(f"Iraq {words}.", "demand")]
    assert [(one.by, one.demand_kind) for one in found if isinstance(one, DemandFound)] == [
        ("iraq", "demand")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq wants to be seen as a partner.",
        "Iraq needs Iran to succeed.",
        "Iraq is claiming the lives of many pilgrims.",
        "Iraq is looking for a hotel.",
    ],
)
def test_what_only_sounds_like_a_wish(read: Read, words: str) -> None:
    assert read(words, "demand") == []


@pytest.mark.parametrize(
    "words",
    [
        "For Iraq, the lifting of the embargo is a precondition.",
        "For Baghdad, the priority is the lifting of the embargo.",
        "“It is essential that Iran opens the weir,” Iraqi envoy Omar Sahel said.",
        "“Iran has an obligation to open the weir,” Iraqi envoy Omar Sahel said.",
    ],
)
def test_what_it_is_for_somebody(read: Read, words: str) -> None:
    found = [one.payload for one in read(words, "demand")]
    assert [one.by for one in found if isinstance(one, DemandFound)] == ["iraq"]
