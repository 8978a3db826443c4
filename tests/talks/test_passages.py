"""A text cut at its sentences and at the passages in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from talks.passages import Mark, around_marks, paragraphs

TEXT = "One came. Two spoke.\n\nThree left early. Four stayed. Five wrote. Six slept."


def test_it_works() -> None:
    first, second = paragraphs(TEXT, [Mark(TEXT.index("Two"), TEXT.index(" spoke"), "a")])
    assert [sentence.number for sentence in first.sentences] == [1, 2]
    assert [(piece.text, piece.keys) for piece in first.sentences[1].pieces] == [
        ("Two", ("a",)),
        (" spoke.", ()),
    ]
    assert first.sentences[1].ends == ("a",)
    assert not any(sentence.marked for sentence in second.sentences)


def test_a_mark_over_two_sentences_ends_in_the_second() -> None:
    first, _ = paragraphs(TEXT, [Mark(4, 13, "a")])
    assert [sentence.ends for sentence in first.sentences] == [(), ("a",)]


def test_marks_that_overlap_share_a_piece() -> None:
    first, _ = paragraphs(TEXT, [Mark(0, 9, "a"), Mark(4, 9, "b")])
    assert [piece.keys for piece in first.sentences[0].pieces] == [("a",), ("a", "b")]


def test_around_a_mark_one_sentence_is_kept_on_either_side() -> None:
    at = TEXT.index("Five")
    (kept,) = around_marks(paragraphs(TEXT, [Mark(at, at + 4, "a")]))
    assert [sentence.number for sentence in kept.sentences] == [4, 5, 6]
    assert kept.after_gap


def test_a_text_without_marks_keeps_nothing() -> None:
    assert around_marks(paragraphs(TEXT)) == []


def test_an_empty_text_has_no_paragraphs() -> None:
    assert paragraphs("") == []


@given(st.text(alphabet=st.sampled_from("ab .\n“”!?«»é\u2028"), max_size=120), st.data())
def test_no_word_of_a_text_is_lost(text: str, data: st.DataObject) -> None:
    bounds = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(bounds, bounds), max_size=4))
    marks = [Mark(min(span), max(span), str(place)) for place, span in enumerate(spans)]
    pieces = [
        piece.text
        for paragraph in paragraphs(text, marks)
        for sentence in paragraph.sentences
        for piece in sentence.pieces
    ]
    assert "".join("".join(pieces).split()) == "".join(text.split())
