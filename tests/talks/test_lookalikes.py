"""Words that mix alphabets."""

from __future__ import annotations

import pytest

from talks.lookalikes import disguised


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in disguised(text)]


def test_it_works() -> None:
    assert found("Kr\u0435mlin and Tehran met") == ["Kr\u0435mlin"]


def test_a_word_that_only_looks_latin_is_found_among_latin_ones() -> None:
    assert found("Leaders h\u043epe, and \u041d\u041e\u0420\u0415 again, in Geneva") == [
        "h\u043epe",
        "\u041d\u041e\u0420\u0415",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Talks in Geneva",
        "Entretiens à Genève, le 10 janvier: où en est-on?",
        "Переговоры в Женеве: НАТО и ОБСЕ",
        "Συνομιλίες στη Γενεύη",
        "Lavrov (Лавров) spoke",
        "the α-variant, 5 µm, 3 Å and Nº 5",
        "東京でTシャツ",
        "مذاكرات جنيف Geneva",
        "ﬁnal talks",
    ],
)
def test_honest_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_every_letter_of_a_word_counts_also_the_last() -> None:
    assert found("Genev\u0430") == ["Genev\u0430"]
