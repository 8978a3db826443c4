"""With whom somebody came: who accompanies a delegate is of his side."""

from __future__ import annotations

import re

from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import starting_at, within
from talks.reading.who.roll import Roll

_WITH_HIM = re.compile(
    r"\b(?:(?:accompanied|joined|supported|assisted|flanked|seconded|escorted|aided)"
    r"(?: (?:to|in|on|at) [^.;,]{2,30}?)? by"
    r"|accompan(?:ied|ies|y)\b[^.;]{3,80}? along with|brought along|brought with (?:him|her)"
    r"|(?:together|along|home) with (?:his|her)"
    r"|alongside (?:his|her)|with (?:his|her) (?:[a-z-]+ ){0,3}(?:deput(?:y|ies)|aides?|advisers?|advisors?"
    r"|negotiators?|colleagues?|spokes\w+))\b[^.;:]{0,140}\Z"
)
# "With Testova in the panel were A and B", "With the minister, B, travelled the ambassador A"
_WITH = re.compile(r"(?:Together |Along )?[Ww]ith [^.;\"]{0,50}\Z")
_CAME = re.compile(
    r"[^.;\"]{0,50}? (?:were|was|are|is|came|sat|stood|flew|travel(?:led|ed|s)|arrived|went)\b[^;\"]{0,160}\Z"
)
_HE = re.compile(r"(?:He|She)\b")
_HE_WITH = re.compile(
    r",? (?:[^.;]{3,60} )?who (?:accompanied|accompanies|came with|travels? with|travelled with) "
)
# "with A and B beside him", "A, his deputy, at her elbow"
_BESIDE = re.compile(
    r"(?:,? and [^,;.\"]{3,60})?(?:, (?:an?|the|his|her) [^,;.\"]{3,60},)?(?: sitting| standing| seated"
    r"| sat)? (?:(?:beside|next to|alongside|behind) (?:him|her)\b|at (?:his|her) (?:side|elbow|shoulder"
    r"|right|left)\b|by (?:his|her) side\b|in tow\b)"
)
# "arrived with seven officials, among them A", "led a group that included B"
_BROUGHT = re.compile(
    r"\b(?:(?:came|arrived|flew in|travel\w+|landed|attended|turned up|sat) (?:[^.;,\"]{2,40} )?with"
    r"|brought|leads?|led|heads?|headed) (?:an? |the )?(?:[\w-]+ ){1,3}?(?:officials|experts|aides"
    r"|advis[eo]rs|diplomats|delegates|officers|ministers|delegation|team|group|party|colleagues|men"
    r"|people|others)\b(?: [^,;.\"]{2,40})?,?"
    r" (?:among (?:them|whom)|including|that includ\w+|which includ\w+)\b[^.;:\"]{0,140}\Z"
)
# "A and B accompanied him"
_WENT_WITH_HIM = re.compile(
    r"(?:(?:, [^,;.\"]{3,60},?)? and [^,;.\"]{3,60})?(?:, [^;.\"]{3,60},)?"
    r" (?:had |have |has |also |will |both )*(?:accompan(?:y|ied)|assist(?:ed)?|flank(?:ed)?|join(?:ed)?"
    r"|(?:c[oa]me|travel(?:l?ed)?|fl(?:y|ew)|go|went|be|is|are|was|were)(?: also| there| both)? with"
    r"|(?:sat|sit|sits|stood) (?:beside|with|by|next to)) (?:him|her)\b"
)
# "|A|, one of his aides", "|A|, a member of her team"
_ONE_OF_HIS = re.compile(
    r",? (?:one of|another of|an?|the) (?:(?!(?:and|but|who)\b)[a-z-]+ ){0,4}?(?:his|her) (?:[a-z-]+ ){0,2}?"
    r"(?:aides|advis[eo]rs|deput(?:y|ies)|negotiators|ministers|delegates|lawyers|officers|colleagues|staff"
    r"|delegation|team|entourage|office|cabinet)\b"
)
_THE_OFFICIAL = re.compile(r"[Tt]he (?=[A-Z])(?=[\w' -]{3,50}(?:,|\bwho\b|\bwas\b|\bis\b|\bwill\b))")
_SHORTENED = re.compile(r"\b(Maj|Gen|Brig|Col|Lt|Adm|Dr|Mr|Mrs|Ms|Sen|Prof|Capt)\.")


def of_his_company(person: Person, roll: Roll) -> str | None:
    """The party of whom he accompanies, or who brings him along, in the sentence that first names him."""
    mention, sentence = roll.first_told(person)
    plain = roll.document.plain
    follows = _HE_WITH.match(plain, mention.end, sentence.end)
    if follows is not None:
        led = roll.people.between(follows.end(), follows.end() + 30)
        return led[0].person.party if led else None
    of_his = _ONE_OF_HIS.match(plain, mention.end, sentence.end)
    if of_his is not None or _WENT_WITH_HIM.match(plain, mention.end, sentence.end):
        return _of_the_last_named(mention, sentence, roll)
    before = _SHORTENED.sub(r"\1 ", plain[sentence.start : mention.start])
    brought = _WITH_HIM.search(before) or _BROUGHT.search(before)
    if brought is None and _BESIDE.match(plain, mention.end, sentence.end) is None:
        return _with_whom(mention, sentence, roll)
    until = brought.start() if brought is not None else len(before)
    lead = [one.person for one in roll.people.between(sentence.start, sentence.start + until)]
    nameless = _THE_OFFICIAL.match(plain, sentence.start, mention.start) if not lead else None
    if nameless is not None and (of := starting_at(roll.parties, nameless.end())):
        return of.key  # "The |Kenyan| minister, accompanied by Ambassador A"
    if not lead and sentence.index and (brought is None or _HE.match(plain, sentence.start)):
        told = roll.document.sentences[sentence.index - 1]
        lead = [one.person for one in roll.people.between(told.start, told.end)][:1]
    return next((one.party for one in reversed(lead) if one is not person), None)


def _of_the_last_named(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    """Whom "him" means: whoever is named before in the sentence, else whom the last one opens with."""
    here = roll.people.between(sentence.start, mention.start)
    parted = ";" in roll.document.plain[sentence.start : mention.start]  # "A leads it; B is with him"
    if here and (parted or _WENT_WITH_HIM.match(roll.document.plain, mention.end) is None):
        return here[0 if parted else -1].person.party
    return _first_named_before(sentence, roll)


def _first_named_before(sentence: Sentence, roll: Roll) -> str | None:
    """The party of whom one of the last sentences opens with."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _TOLD), -1):
        before = roll.document.sentences[index]
        if named := roll.people.between(before.start, before.end):
            return named[0].person.party
    return None


def _with_whom(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    first = next(iter(roll.people.between(sentence.start, mention.start)), None)
    plain = roll.document.plain
    if first is None or _WITH.match(plain, sentence.start, first.start) is None:
        return None
    return first.person.party if _CAME.match(plain, first.end, mention.start) else None


def of_whom_he_is_named_with(person: Person, roll: Roll) -> str | None:
    """ "Iran's man, A, and his deputy, B"; "UN envoys A and B": the party of A, once that is known."""
    mention, sentence = roll.first_told(person)
    plain = roll.document.plain
    earlier = [one for one in roll.people.between(sentence.start, mention.start) if one.person is not person]
    if (leader := _in_whose_company(mention, sentence, earlier, roll)) is not None:
        return leader
    if not earlier:
        return _of_the_one_before(mention, sentence, roll)
    among = _AMONG_THEM.search(plain, sentence.start, mention.start)
    listed = {one.person.party for one in earlier if among is not None and one.start > among.start()}
    if len(listed) == 1 and None not in listed:
        return listed.pop()
    last = earlier[-1]
    between = plain[last.end : mention.start]
    if _AND_BY.fullmatch(between) and _REPRESENTED.search(plain, sentence.start, earlier[0].start):
        return last.person.party
    if _WHOSE.fullmatch(between) and not _FOREIGN.search(between):
        return last.person.party  # "Maria Zakharova's deputy, A"
    if _TOOK_OVER.fullmatch(between):
        return last.person.party
    his = _HIS.search(between)
    if his is not None and " by " not in his.group() and not _FOREIGN.search(between):
        tells = "spokes" in between and _SAID.match(plain, mention.end)
        return (earlier[0] if tells else last).person.party
    if between in _JOINTS:
        first = last
        while len(earlier) > 1 and plain[earlier[-2].end : first.start] in _JOINTS:
            earlier.pop()
            first = earlier[-1]
        told = _PLURAL.search(plain, max(0, first.start - 60), first.start)
        return first.person.party if told is not None and not _are_apart(told, first, roll) else None
    return None


def seated_with(person: Person, roll: Roll) -> str | None:
    """ "With |her| sit a businessman, A, and a retired officer, B": whatever else they are."""
    mention, sentence = roll.first_told(person)
    earlier = [one for one in roll.people.between(sentence.start, mention.start) if one.person is not person]
    return _in_whose_company(mention, sentence, earlier, roll)


def _in_whose_company(
    mention: PersonMention, sentence: Sentence, earlier: list[PersonMention], roll: Roll
) -> str | None:
    """ "Accompanying |him| were A and B", "among |Testova's| aides was A", "|she| left A in charge"."""
    plain = roll.document.plain
    clause = max(sentence.start, plain.rfind("; ", sentence.start, mention.start) + 2)
    told = _HIS_COMPANY.match(plain, clause, mention.start)
    leaves = _LEAVING.search(plain, sentence.start, mention.start)
    if told is not None and earlier and earlier[0].end <= told.start("does"):
        return earlier[0].person.party
    if told is None and not (leaves and _IN_CHARGE.match(plain, mention.end)):
        return None
    if told is None:
        return earlier[0].person.party if earlier else None
    return _first_named_before(sentence, roll)


def _are_apart(told: re.Match[str], first: PersonMention, roll: Roll) -> bool:
    """ "The two ministers, A and B", "the negotiators, A and B": they may be of two sides."""
    ahead = roll.document.plain[max(0, told.start() - 40) : told.start()]
    if _OF_TWO_SIDES.search(ahead):
        return True
    apposed = "," in told.group() and _THE.search(ahead) is not None
    return apposed and not within(roll.parties, told.start() - 40, first.start)


def _of_the_one_before(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    """ "Testova agreed. |His| spokesman, A, said so": of whoever the sentence before is about."""
    plain = roll.document.plain
    his = _HIS_OPENS.fullmatch(plain, sentence.start, mention.start)
    his = his or _SAID_HIS.search(plain, sentence.start, mention.start)
    if his is None or not sentence.index or _FOREIGN.search(his.group()):
        return None
    before = roll.document.sentences[sentence.index - 1]
    told = [one.person for one in roll.people.between(before.start, before.end)]
    gender = "he" if his["word"].lower() == "his" else "she"
    return told[0].party if told and told[0].gender in (None, gender) else None


_TOLD = 2  # sentences
_HIS_COMPANY = re.compile(
    r"(?:(?:[Aa]lso )?(?:[Ww]ith|[Bb]eside|[Aa]longside|[Nn]ext to|[Bb]ehind|[Aa]ccompanying|[Ff]lanking"
    r"|[Tt]ravell?ing with|[Aa]ssisting|[Ss]upporting|[Aa]dvising|[Jj]oining) (?:him|her|[A-Z][\w'-]+)"
    r"|[Aa]mong (?:his|her|[A-Z][\w-]+'s?) (?:[a-z]+ ){0,2}(?:companions|aides|advis[eo]rs|colleagues"
    r"|deputies|assistants|delegates|team|entourage|party|retinue|staff))(?: [a-z ,-]{2,30})?"
    r"(?P<does>:| (?:is|are|was|were|sits?|sat|came|comes?|stood|went|travel\w*|flew|will"
    r" be)\b)[^;\"]{0,200}\Z"
)
_LEAVING = re.compile(
    r"\b(?:leav(?:es|ing)|left) (?:behind )?(?:(?:his|her|the|its) )?(?:[\w.'-]+,? ){0,7}\Z"
)
_IN_CHARGE = re.compile(
    r",? (?:in charge|at the helm|in the chair|at the head|to (?:lead|head|carry on|go on|continue"
    r"|negotiate|run))\b"
)
_HIS_OPENS = re.compile(
    r"[\"']?(?:(?:But|And|Meanwhile|However),? )?(?P<word>[Hh]is|[Hh]er) (?:own )?(?:[\w-]+"
    r" ){0,4}?[\w-]+,? (?:[A-Z][\w.]* ){0,2}"
)
# "'No,' said one of |her| deputies, A"
_SAID_HIS = re.compile(
    r"[\"'] (?:said|added|says|summed up|insisted|warned|explained) (?:one of )?(?P<word>his|her) "
    r"(?:[\w-]+ ){0,3}?[\w-]+,? (?:[A-Z][\w.]* ){0,2}\Z"
)
_OF_TWO_SIDES = re.compile(r"\b(?:two|both|rival|opposing|respective) (?:[a-z-]+ ){0,2}\Z")
_THE = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,2}\Z")
# "Gambia was represented by A, its envoy, |and by| the lawyer B"
_REPRESENTED = re.compile(r"\b(?:represented|accompanied|flanked|joined|assisted) by\b[^.;\"]{0,60}\Z")
_AND_BY = re.compile(r"(?:, [^;\"]{3,80},|,)? and by (?:(?!by )[\w.'-]+ ){0,6}")
_AMONG_THEM = re.compile(r"\bamong (?:them|whom)\b[^.;\"]*\Z")  # "among them its chair, |A|, and |B|"
_JOINTS = (", ", " and ", ", and ", " and ambassador ")
_WHOSE = re.compile(r"'s (?:[\w-]+ ){0,4}[\w-]+,? ")
# "Testova took over from |A|"
_TOOK_OVER = re.compile(
    r",? (?:who )?(?:(?:has |had )?(?:took|taken) over from|(?:has |had )?succeed(?:s|ed)|(?:has |had"
    r" )?replac(?:es|ed)"
    r"|(?:was|has been|is|will be) (?:succeeded|replaced) by|handed over to|stood in for|deputi[sz]e[sd] for)"
    r" (?:(?!the (?:US|UN|EU)\b)[\w.'-]+ ){0,4}"
)
_HIS = re.compile(r"\b(?:his|her) (?:own )?(?:[\w-]+ ){0,4}?[\w-]+,? (?:[A-Z][\w.]* ){0,2}\Z")
_SAID = re.compile(
    r",? (?:said|says|confirmed|announced|added)\b"
)  # "Testova met A, |her| spokesman, B, |said|"
_FOREIGN = re.compile(
    r"\b(?:counterpart|colleague|opposite|rival|opponent|host|guest|friend|peer|equivalent|predecessor"
    r"|enemy|foe"
    r"|met|told|with|against|visitor|interlocutor|wife|husband|son|daughter|brother|sister|mother|father)s?\b"
)
_PLURAL = re.compile(
    r"\b(?:ministers|presidents|envoys|negotiators|diplomats|officials|leaders|delegates|representatives"
    r"|generals|officers|commanders|ambassadors|advisers|advisors|senators|lawmakers|members|spokesmen"
    r"|deputies|[A-Z][a-z]+ans|[A-Z][a-z]+ians|mediators)(?: -|,|:)? (?:[A-Z][\w.]* ){0,1}\Z"
)
