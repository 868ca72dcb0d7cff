from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Câble", "cable"),
        ("Ca\u0302ble", "cable"),
        ("STRASSE straße", "strasse strasse"),
        ("ﬁre №", "fire no"),
        ("Plain", "plain"),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("aeé\u0301\u0323Åß")))
def test_plain_parts_are_folded_as_the_whole_would_be(text: str) -> None:
    decomposed = unicodedata.normalize("NFKD", text)
    whole = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    assert fold(text) == whole
