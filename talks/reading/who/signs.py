"""Signs that a run of capitalised words is somebody's name, where no office and no table says so."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.prose.wordings import Wording
from talks.reading.who import callings, given_names
from talks.reading.who.names import NameRun
from talks.reading.who.newsrooms import signs_the_report
from talks.reading.who.plurals import OFFICES, PLURALS
from talks.reading.who.roll import BODY_WORDS, Roll, verb_follows

_LEADING = word_set(
    "headed led leads heads chaired chairs represented represents mediates mediated negotiates"
)
_ACTING = word_set("spoke speaks sat sits signed signs acted acts negotiated appeared attended answered")
_MET = word_set("received met welcomed telephoned phoned appointed nominated")
_BY = Wording(
    r"(?:\b(?:led|headed|represented|chaired|fronted|captained|steered|directed|spearheaded"
    r"|co-chaired)(?: once more| once again| again| jointly| (?:in|at|on) [A-Z][\w-]+)?|[a-z]'s|\b(?:one"
    r"|side|team|delegation)|(?:[;,]|\band|\bwhile) [A-Z][\w-]+) by \Z"  # "; Iran by"
)
_LISTS = re.compile(
    r"\b(?:includ(?:ed|es|ing)|accompanied by|joined by|alongside|along with|flanked by|compris(?:ed|es|ing)"
    r"|made up of|consist(?:ing|ed|s) of|among them|(?:assisted|supported|seconded) by|together with|t(?:ook"
    r"|aking|akes) over from|succeed(?:s|ed|ing)|replac(?:es|ed|ing)"
    r"|(?:delegation|team|panel|side) (?:were|was|are|is)|(?:has|have|had|rebels|[A-Z]{2,6}) sent) \Z"
)
_CALLINGS = word_set(
    "analyst analysts professor lecturer historian researcher expert fellow economist lawyer attorney judge "
    "journalist reporter correspondent editor stringer author writer poet mayor governor farmer teacher "
    "doctor nurse student resident activist campaigner organiser organizer trader shopkeeper businessman "
    "fisherman driver soldier veteran retiree pensioner priest imam bishop monk scholar scientist engineer "
    "director spokesman spokeswoman spokesperson commentator columnist academic refugee porter owner baker "
    "barber waiter shepherd herder guard vendor seller clerk tailor builder miner cook chef mechanic "
    "carpenter hotelier innkeeper bartender receptionist photographer musician painter sailor docker worker "
    "labourer laborer officer guide widow mother father grandmother grandfather pharmacist trucker cabbie "
    "shopowner landlord postman librarian janitor villager elder chief lawmaker negotiator mediator "
    "interpreter translator adviser advisor diplomat"
)
_RELATIONS = word_set(
    "rival predecessor successor host friend ally opponent colleague boss partner patron neighbour neighbor "
    "wife husband son daughter brother sister nephew niece cousin uncle aunt grandson granddaughter widow "
    "mentor protege protégé aide companion comrade heir founder co-founder chairperson moderator tycoon "
    "billionaire financier banker preacher cleric elder sheikh warlord strongman politician pundit"
)
# "bike rider", "ferryman", "librarian": the endings of what people are called by what they do
_DOERS = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|man|woman|eer|ant)")
_NO_DOERS = word_set(
    "after over under other another for nor either neither whether however later earlier never ever per "
    "river border water winter summer letter paper power order centre center newspaper broadcaster carrier "
    "tower chamber corner quarter charter chapter member number former latter rather together further hunger "
    "danger matter weather fever anger motor sector doctor factor door floor corridor harbor error terror "
    "horror restaurant plant tenant giant important want significant instant than man woman human ocean "
    "german september october november december super minor major senior junior prior inner outer upper "
    "lower proper offer answer remember consider enter deliver cover discover recover gather suffer differ "
    "refer prefer transfer favor favour honor labor list exist insist persist assist cruiser destroyer "
    "freighter tanker trawler steamer container manufacturer publisher carmaker peer shoulder finger "
    "daughter mother father brother sister thunder silver copper dinner supper butter timber lumber rubber "
    "leather feather theater theatre meter liter master disaster semester computer printer server router "
    "user helicopter civilian christian russian iranian indian italian australian canadian ukrainian "
    "egyptian syrian asian palestinian armenian georgian austrian hungarian romanian serbian albanian "
    "belgian norwegian brazilian colombian european african american mexican korean cuban libyan sudanese "
    "median pedestrian utopian"
)
_IN_THE_CLAUSE = word_set("and in at on by near who after before during for as from with when while over")
_PLACES = word_set("mount mt lake cape fort camp port river")
_IN = word_set("in near at outside around toward towards via")
_OF_THINGS = word_set(
    "avenue street boulevard ship ferry vessel treaty airport stadium hotel hospital port school village "
    "town city district province region county island valley suburb hamlet settlement commune governorate "
    "camp battle siege peace accord pact state gulf bay strait republic kingdom parish diocese department "
    "canton oblast"
)
LONGEST_TITLE = 60  # characters
MOST_WORDS = 4
_CALLED = re.compile(
    r"\b(?:who gave (?:his|her|their) (?:first |only )?name (?:only )?as|asked to be called|goes by)"
    r" (?:only )?(?:(?:[Cc]ommander|[Cc]omrade|[Cc]omandante|[Cc]olonel|[Gg]eneral|[Cc]aptain|[Mm]r"
    r"|[Mm]rs|[Mm]s) )?\Z"
)
_PEER = re.compile(r"\b(?:Lord|Lady|Baroness|Viscount) \Z")  # their rank and one name is all they go by
# after these one name is somebody's; after a rank, where he is called so elsewhere, too
_OF_ONE_NAME = word_set(
    "president minister premier chancellor king queen prince princess emir patriarch pope"
)
_RANKED = word_set(
    "general colonel major captain admiral commander comandante chief secretary governor senator"
)
_ANYBODY = word_set("man woman boy girl youth person pensioner survivor parent neighbour neighbor")
_OF_IT_SAID = re.compile(
    r" (?:of|from) (?:the )?(?:[A-Z][\w.'-]*,? ){1,5}(?:said|says|told|added|noted|warned|(?:spoke|speaks"
    r"|sat|signed) for)\b"
)
_OURS = re.compile(r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:[a-z]+ ){0,2}[a-z]+, \Z")
_JOINTS = (", ", " and ", ", and ")
# "The foreign ministers of Gambia and Senegal, |A| and B"
_OF_SEVERAL = Wording(
    rf"\b{OFFICES}(?: (?:of|from|for) (?:the )?(?:[A-Z][^.;:\"()]{{2,60}}|two [a-z]+|both [a-z]+))?(?:,"
    rf"|:| \() ?\Z"
)
# "its chairman; |A| and B, members; C"
_TWO_OF_A_SORT = re.compile(r"(?:, [A-Z][^,;.]{3,30})*,? and [A-Z][^,;.]{3,30}, (?:[a-z]+ ){0,3}[a-z]+s[;.]")
LONGEST_OFFICES = 100  # characters
_ONE_OF = re.compile(
    r"\b(?:[Oo]ne|[Tt]wo|[Aa]nother) of (?:his|her|its|their|the|our) (?:[a-z-]+ ){0,3}[A-Za-z]+, \Z"
)
_WHO_DOES = re.compile(
    r", (?:\d\d, )?who (?!(?:was|is|were|are) (?:it|that|then)\b)[a-z]{2,}|, who's (?:an?|the)\b"
    r"|, (?:his|her) [a-z]|, (?:heading|leading|chairing|representing) (?:the|its|their|a)\b"
    r"|, (?:alias|(?:also|better) known as) "
)
# "the killing of |A|"
_DONE_TO = word_set(
    "killing murder assassination hanging arrest detention extradition abduction kidnapping jailing"
    " imprisonment resignation dismissal"
)
_YEARS_OLD = re.compile(r"\d\d?-year-old|(?:mother|father|grandmother|grandfather)-of-[a-z]+")
_AGED = re.compile(r", \d\d?, |, \d\d?[,.]\Z")
_KNOWN_BY = _CALLINGS | _RELATIONS
_DESCRIBING = word_set(
    "a an the who whose which of from at in himself herself his her one now then also speaking"
)
LONGEST_APPOSITION = 20  # tokens


def called(roll: Roll, run: NameRun) -> bool:
    """ "A pensioner who gave her name as Halyna", "our driver, Ahmed,", "Marina, who sells flowers,"."""
    tokens, plain = roll.document.tokens, roll.document.plain
    start, end = tokens[run.first].start, tokens[run.last - 1].end
    if run.last - run.first != 1 or not tokens[run.first].text.isalpha() or tokens[run.first].text.isupper():
        return False
    aged = verb_follows(roll, run) and _AGED.match(plain, end) is not None
    peer = _PEER.search(plain, max(0, start - 10), start) is not None
    if aged or peer or gave_his_name(roll, run):
        return True
    if run.first > 2 and tokens[run.first - 1].low in ("called", "named"):
        who = tokens[run.first - 2]
        return who.low in _KNOWN_BY or who.low in _ANYBODY or _is_doer(who)
    named = roll.gazetteer.opens_a_name(tokens[run.first].text)
    apposed = _OURS.search(plain, max(0, start - 40), start) is not None and plain[end : end + 1] in ",."
    return named and (
        apposed or (plain.startswith((", who ", ", a ", ", an "), end) and _opens(plain, start))
    )


def in_office(roll: Roll, run: NameRun) -> bool:
    """ "President |Testarto| said", "King |Testendra|": an office and one name may be all that is told."""
    if not run.first or not roll.document.tokens[run.first].text.isalpha():
        return False
    office = roll.document.tokens[run.first - 1]
    low = roll.document.tokens[run.first].low
    return office.text[0].isupper() and (
        office.low in _OF_ONE_NAME or (office.low in _RANKED and low in roll.called)
    )


def gave_his_name(roll: Roll, run: NameRun) -> bool:
    """ "A man who gave his name as (Commander) |Testur|": by that one word he goes."""
    start = roll.document.tokens[run.first].start
    return _CALLED.search(roll.document.plain, max(0, start - 50), start) is not None


def _opens(plain: str, start: int) -> bool:
    return start == 0 or plain[:start].rstrip()[-1:] in ".!?\n" or plain[start - 1] == "\n"


def begins_a_place(roll: Roll, run: NameRun) -> bool:
    return roll.document.tokens[run.first].low in _PLACES


def of_somebody(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    """Whether two words or more are a name: he speaks, leads, is listed, or is called so elsewhere."""
    if begins_a_place(roll, run):
        return False
    return (
        _speaks(roll, sentence, run)
        or _led_by(roll, run)
        or _leads(roll, run)
        or _listed(roll, run)
        or roll.document.tokens[run.first - 1].low in _MET
        or _suffers(roll.document.tokens, run)
        or honoured(roll, run)
        or _described(roll, sentence, run)
        or roll.document.tokens[run.last - 1].low in roll.called
        or _is_named_like_people(roll, sentence, run)
    )


def _suffers(tokens: list[Token], run: NameRun) -> bool:
    """ "The killing of |A| at a church", but not "of Green Front activists"."""
    done = run.first > 1 and tokens[run.first - 1].low == "of" and tokens[run.first - 2].low in _DONE_TO
    if not done or run.last >= len(tokens):
        return done
    behind = tokens[run.last]
    return not behind.text.islower() or behind.low in cues.AUXILIARIES or behind.low in _IN_THE_CLAUSE


def _is_named_like_people(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    """ "Emmanuel Verla has lost count": it begins as somebody's name in the tables does, and nothing else."""
    tokens = roll.document.tokens
    words = tokens[run.first : run.last]
    if (
        not 2 <= len(words) <= MOST_WORDS
        or run.first != run.prefix
        or not (roll.gazetteer.opens_a_name(words[0].text) or words[0].low in given_names.ALL)
    ):
        return False
    if any(word.text.isupper() and len(word.text) > 2 for word in words) or words[0].low in cues.NOT_NAMES:
        return False
    before = tokens[run.first - 1].low if run.first > sentence.first else ""
    if before in _IN or (before == "of" and tokens[run.first - 2].low in _OF_THINGS):
        return False  # "near Sidi Ghazi", "the village of Sidi Ghazi", "the Treaty of Guadalupe Hidalgo"
    following = tokens[run.last] if run.last < sentence.last else None
    if (following is not None and following.low in ("reports", "reporting")) or signs_the_report(roll, run):
        return False
    thing = following is not None and following.text.islower() and following.low in BODY_WORDS
    return not thing and before not in _OF_THINGS and not _is_quoted(roll, run)


def behind_its_city(roll: Roll, run: NameRun) -> NameRun:
    """ "The representative in Geneva |Ana Probe|", "the mayor of Paris |Ana Probe|": a town stands ahead."""
    tokens = roll.document.tokens
    before = tokens[run.first - 1].low
    governs = before in ("of", "to") and tokens[run.first - 2].low in callings.HEADS
    if not (before == "in" or governs) or run.last - run.first < MOST_WORDS - 1 or run.first != run.prefix:
        return run
    return (
        NameRun(run.first + 1, run.last, run.first + 1)
        if roll.gazetteer.cities_named(tokens[run.first].text)
        else run
    )


def _is_quoted(roll: Roll, run: NameRun) -> bool:
    """The title of a book or a song: in marks, and nothing else in them."""
    quotation = roll.document.quotation_at(roll.document.tokens[run.first].start)
    return quotation is not None and quotation.length < LONGEST_TITLE


def _listed(roll: Roll, run: NameRun) -> bool:
    """ "Included A, B and C"; the one after a listed one is listed too."""
    tokens, plain = roll.document.tokens, roll.document.plain
    start = tokens[run.first].start
    joined = any(plain[roll.listed_until : start] == joint for joint in _JOINTS)
    joined = joined or (
        run.last - run.first > 1 and any(plain[roll.named_until : start] == j for j in _JOINTS)
    )
    several = not PLURALS.isdisjoint(roll.document.words) and _OF_SEVERAL.search(
        roll.document, plain, max(0, start - LONGEST_OFFICES), start
    )
    entered = tokens[run.first - 1].text == ";" and _TWO_OF_A_SORT.match(plain, tokens[run.last - 1].end)
    if joined or several or entered or _LISTS.search(plain, max(0, start - 24), start):
        roll.listed_until = tokens[run.last - 1].end
        return True
    return False


_OF_WHAT = word_set("at of in from by with for")


def _speaks(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    tokens = roll.document.tokens
    if run.prefix > sentence.first and tokens[run.prefix - 1].low in _OF_WHAT:
        return False  # "economists at Hallam Securities said"
    following = [token.low for token in tokens[run.last : min(run.last + 3, sentence.last)]]
    if following and following[0] in ("has", "had", "also", "later"):
        following = following[1:]
    if following[:1] == [","] and roll.document.tokens[run.first - 1].text == ",":
        following = following[1:]  # "One organiser, Stavros Liapis, said"
    if following and following[0] in cues.SPEECH_VERBS and following[0] not in cues.QUOTE_ONLY:
        return True
    if following[:1] in (["of"], ["from"]) and _OF_IT_SAID.match(
        roll.document.plain, tokens[run.last - 1].end, sentence.end
    ):
        return True  # "Ana Probe of the MPC said"
    if _speaks_after_apposition(tokens, run.last, sentence.last):
        return True
    before = run.prefix - 1
    if before - 3 >= sentence.first and tokens[before].text == "," and tokens[before - 2].low in ("the", "a"):
        before -= 3  # "says the ferryman, Ion Ciubotaru"
    while before > run.prefix - 4 and before > sentence.first and _is_plain_word(tokens[before]):
        before -= 1  # "says taxi driver Goran Petrovski"
    told = tokens[before].low if before >= sentence.first else ""
    behind = told in cues.SPEECH_VERBS and before > sentence.first and tokens[before - 1].text == '"'
    return (told in ("said", "says") or behind) and run.prefix == run.first


def _speaks_after_apposition(tokens: list[Token], index: int, last: int) -> bool:
    """ "Cui Hongjian, a professor at the university, said"."""
    if index + 2 >= last or tokens[index].text != "," or tokens[index + 1].low not in _DESCRIBING:
        return False
    for cursor in range(index + 2, min(last - 1, index + LONGEST_APPOSITION)):
        if tokens[cursor].text in '".;':
            return False
        if tokens[cursor].text == ",":
            low = tokens[cursor + 1].low
            return low in cues.SPEECH_VERBS and low not in cues.QUOTE_ONLY
    return False


def _described(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    """ "The mayor, Vardges Samsonyan,", "our stringer Fuad al-Rasem", "Ana Probe, an analyst in London,"."""
    tokens = roll.document.tokens
    before = run.prefix - 1
    if before >= sentence.first and tokens[before].text == ",":
        before -= 1
    aged = before >= sentence.first and _YEARS_OLD.fullmatch(tokens[before].low) is not None
    if aged or (before >= sentence.first and (tokens[before].low in _KNOWN_BY or _is_doer(tokens[before]))):
        return True
    if _ONE_OF.search(roll.document.plain, sentence.start, tokens[run.first].start):
        return True
    if run.last + 2 >= sentence.last or tokens[run.last].text != ",":
        return False
    if _WHO_DOES.match(roll.document.plain, tokens[run.last - 1].end, sentence.end):
        return tokens[run.first].text.replace("-", "").isalpha()
    if tokens[run.last + 1].low not in ("a", "an", "the", "who"):
        return tokens[run.last + 1].text.isdigit() and tokens[run.last + 2].text == ","  # "Ana Probe, 45,"
    inside = [token.low for token in tokens[run.last + 1 : min(sentence.last, run.last + 8)]]
    inside = inside[: inside.index(",")] if "," in inside else inside
    return bool(_CALLINGS & set(inside))


def _is_doer(token: Token) -> bool:
    return token.text.islower() and token.low not in _NO_DOERS and _DOERS.fullmatch(token.low) is not None


def _is_plain_word(token: Token) -> bool:
    return token.text.islower() and token.text.isalpha() and token.low not in cues.SPEECH_VERBS


def honoured(roll: Roll, run: NameRun) -> bool:
    tokens, first = roll.document.tokens, run.first
    if first > 3 and tokens[first - 1].text == ")" and any(t.text == "(" for t in tokens[first - 4 : first]):
        first -= 3  # "Brig. Gen. (res.) |A|"
        first -= tokens[first].text != "("
    before = [token.low for token in tokens[max(0, first - 2) : first]]
    ranked = bool(set(before) & callings.RANKS) and run.last - run.first > 1
    return ranked or bool(set(before) & callings.HONORIFICS)


def _led_by(roll: Roll, run: NameRun) -> bool:
    """ "Headed by Otty Patiño", "represented by Pablo Beltrán"."""
    start = roll.document.tokens[run.first].start
    return bool(_BY.search(roll.document, roll.document.plain, max(0, start - 34), start))


def _leads(roll: Roll, run: NameRun) -> bool:
    """ "Khatri Addouh headed the delegation", "Franco Frattini, who mediates"."""
    following = [token.low for token in roll.document.tokens[run.last : run.last + 3]]
    if following[:2] == [",", "who"]:
        following = following[2:]
    for_it = following[1:2] == ["for"] and following[0] in _ACTING
    return bool(following) and (for_it or following[0] in _LEADING)
