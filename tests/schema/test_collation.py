from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema import collation
from editor.schema.collation import Collation, sort_key
from editor.schema.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("en", "2 seas|10 seas|2024|apple|Apple|äpple|Az|item 2|Item 3|item 10|Zoë"),
        ("en", "coop|coopérer|cote|coté|côte|côté|Strasburg|Straße"),
        ("en", "★ 4|_draft|¿Qué?|«Zut»|(a)|9|a|a's|ab"),
        ("es", "nube|nz|ñandú|Ñu|oca"),
        ("es-MX", "anual|añil|año viejo"),
        ("de", "nandu|ñandú|nube|Öl|oz|öz"),
        ("de", "Иа|Ия|Йа|Ка"),
        ("tlh", "a|b"),
    ],
)
def test_names_stand_as_people_look_for_them(language: str, ordered: str) -> None:
    texts = ordered.split("|")
    mixed = texts[:]
    random.Random(4).shuffle(mixed)
    assert sorted(mixed, key=Collation(language)) == texts


LETTERS = "abcnoszABNZñÑéÉüöäßœæç0129  -,'.(&¿«йиИ"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_order_is_that_of_the_languages_dictionaries(language: str) -> None:
    core = pytest.importorskip("PySide6.QtCore")
    collator = core.QCollator(core.QLocale(language))
    collator.setNumericMode(True)
    collator.setIgnorePunctuation(False)
    key, chance = Collation(language), random.Random(9)
    for _ in range(4000):
        one, other = ("".join(chance.choices(LETTERS, k=chance.randint(1, 6))) for _ in range(2))
        by_qt = collator.compare(one, other)
        if by_qt:  # else what is left to Qt is which of two that are written otherwise comes first
            assert (by_qt < 0) == (key(one) < key(other)), (one, other)


@given(st.text(), st.text())
def test_only_what_is_written_alike_has_the_same_key(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(one)
    if one.isascii() and other.isascii() and one.isprintable() and other.isprintable():
        leading_noughts = "0" in one + other
        assert leading_noughts or (sort_key(one) == sort_key(other)) == (one == other)


def test_numbers_of_any_length_can_be_compared() -> None:
    long = "9" * 5000
    assert sorted([long, "a", "8", "٣", "4"], key=sort_key) == ["٣", "4", "8", long, "a"]


def test_a_ranking_follows_a_change_of_language() -> None:
    vocabulary = Vocabulary()
    for text in ("nz", "ñu", "oca", "na"):
        vocabulary.count(text, 1)
    assert [one.text for one in vocabulary.ranked()] == ["na", "ñu", "nz", "oca"]
    collation.use("es")
    vocabulary.count("nz", -1)
    vocabulary.count("ñandú", 1)
    assert [one.text for one in vocabulary.ranked()] == ["na", "ñandú", "ñu", "oca"]
    collation.use("en")
    assert [one.text for one in vocabulary.ranked()] == ["na", "ñandú", "ñu", "oca"]
