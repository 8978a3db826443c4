"""Pairing quotation marks inside a paragraph."""

from __future__ import annotations

import pytest

from talks.reading.prose.quotations import pair


def _quoted(*paragraphs: str) -> list[str]:
    words = "\n".join(paragraphs)
    places, start = [], 0
    for paragraph in paragraphs:
        places.append((start, start + len(paragraph)))
        start += len(paragraph) + 1
    return [words[q.start : q.end] for q in pair(words, places)]


def test_it_works() -> None:
    assert _quoted("“We will talk,” he said, “and then decide.”") == ["We will talk,", "and then decide."]


def test_straight_marks_are_paired() -> None:
    assert _quoted('"We will talk," he said, "and then decide."') == ["We will talk,", "and then decide."]


def test_an_unclosed_mark_does_not_flip_the_rest_of_its_paragraph() -> None:
    assert _quoted('"We will go, he said. "They refuse," she said.') == ["They refuse,"]


def test_an_unclosed_mark_does_not_reach_the_next_paragraph() -> None:
    assert _quoted('He said "we will see.', 'She said: "No."') == ["No."]


def test_a_quotation_may_be_closed_by_another_kind_of_mark() -> None:
    assert _quoted('“They have to hear it, "he said.') == ["They have to hear it, "]


def test_no_blank_before_an_opening_mark() -> None:
    assert _quoted('He said,"We will stay."') == ["We will stay."]


def test_a_quotation_closed_twice_goes_on() -> None:
    assert _quoted("“They pushed us.” They went on until we said, ‘Stop!'”") == [
        "They pushed us.",
        "They went on until we said, ‘Stop!'",
    ]


def test_a_quotation_over_two_paragraphs_goes_on_with_a_new_opening_mark() -> None:
    assert _quoted("“The first part is long.", "“The second ends it.”") == [
        "The first part is long.",
        "The second ends it.",
    ]


def test_single_marks_count_where_there_are_no_double_ones() -> None:
    assert _quoted("'We have a deal,' the minister's aide said.") == ["We have a deal,"]


def test_an_apostrophe_opens_nothing() -> None:
    assert _quoted("The ministers' aides didn't like the '90s talks, the rebels' side said.") == []


def test_a_quotation_never_closed_ends_at_its_attribution() -> None:
    assert _quoted("“We cannot go on like this, he added. Nobody answered.") == ["We cannot go on like this,"]


def test_grave_accents_open_and_apostrophes_close() -> None:
    assert _quoted("He spoke of ``a number of uncertainties'' there.") == ["a number of uncertainties"]


def test_a_single_mark_closes_what_a_double_one_opened() -> None:
    text = '"We will sign nothing of the sort here\', said A. "It is late, and it is cold," he added.'
    assert [text[q.start : q.end] for q in pair(text, [(0, len(text))])] == [
        "We will sign nothing of the sort here",
        "It is late, and it is cold,",
    ]


def test_a_single_mark_left_open_goes_on_in_the_next_paragraph() -> None:
    first, second = "‘We had a state. We have built our own.", "‘It can start by admitting that we exist.’"
    text = f"{first}\n{second}"
    found = pair(text, [(0, len(first)), (len(first) + 1, len(text))])
    assert [q.open_ended for q in found] == [True, False]


def test_a_single_mark_behind_an_s_closes_where_no_other_one_does() -> None:
    assert _quoted("She warned of ‘bullying of small neighbours’ and left.") == [
        "bullying of small neighbours"
    ]
    assert _quoted("‘The two states’ rights are safe with us,’ she said.") == [
        "The two states’ rights are safe with us,"
    ]
    assert _quoted("The 'new' sides' rights and duties' list is long.") == []


def test_one_pair_of_marks_may_stand_around_several_paragraphs() -> None:
    said = _quoted(
        'The envoy issued this statement: "We met.', "We talked for long.", 'We will meet again." He left.'
    )
    assert said == ["We met.", "We talked for long.", "We will meet again."]


def test_the_rest_of_the_last_paragraph_has_its_own_marks() -> None:
    assert _quoted("“We met today.", "We talked,” he said. “It was long.”") == [
        "We met today.",
        "We talked,",
        "It was long.",
    ]


def test_a_mark_that_opens_later_closes_nothing() -> None:
    assert _quoted("He said “we will see about it.", "She left.", "She said: “No, never again.”") == [
        "No, never again."
    ]


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Asked, he said,” it will not do to guess.”", [" it will not do to guess."]),
        ("It was Sunday.”The minister said no to it,” a man told us.", ["The minister said no to it,"]),
        ("“We will talk,” he said. They will not.”", ["We will talk,"]),
    ],
)
def test_a_closing_mark_may_stand_where_one_opens(words: str, quoted: list[str]) -> None:
    assert _quoted(words) == quoted


def test_marks_never_closed_end_where_somebody_says_it() -> None:
    words = "“We believe that any law is late, assembly speaker Ana Testova said at question time."
    assert _quoted(words) == ["We believe that any law is late,"]


def test_a_mark_that_only_closes_closes_its_sentence() -> None:
    words = "They met. Unfortunately nobody brought a single sheet,” said the service. It left."
    assert _quoted(words) == ["Unfortunately nobody brought a single sheet,"]
    assert _quoted("They met at the 14” gun of the old fort, which is closed.") == []


def test_marks_of_two_strokes() -> None:
    assert _quoted("''The port comes first,'' he said. ''We wait.''") == ["The port comes first,", "We wait."]


def test_a_closing_mark_may_stand_behind_the_blank() -> None:
    assert _quoted('"It was unjust to ask, "Jan Muster said. "We left."') == [
        "It was unjust to ask, ",
        "We left.",
    ]


def test_marks_opened_anew_for_each_sentence_hold_one_quotation() -> None:
    words = "She said: “The lock is open. “The barges may pass. “Nobody will be stopped.”"
    assert _quoted(words) == ["The lock is open. “The barges may pass. “Nobody will be stopped."]


def test_a_mark_opened_behind_an_attribution_opens_another_quotation() -> None:
    assert _quoted('"We wait, she said. "Nobody came to the lock," he said.') == ["Nobody came to the lock,"]
