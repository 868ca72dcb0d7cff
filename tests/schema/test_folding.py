from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.schema.folding import fold, origin


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Câble", "cable"),
        ("Ca\u0302ble", "cable"),
        ("STRASSE straße", "strasse strasse"),
        ("ﬁre №", "fire no"),
        ("Plain", "plain"),
        ("Łódź Ærø İzmir ΟΔΟΣ", "lodz aero izmir οδοσ"),
        ("Ｆｕｌｌ\u00a0width", "full width"),
        ("the “city’s” 1998–2004", 'the "city\'s" 1998-2004'),
        ("a soft\u00ad hyphen, a joined\u200d one, ☂\ufe0f", "a soft hyphen, a joined one, ☂"),
        ("كِتَاب שָׁלוֹם", "كتاب שלום"),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from("aeéß\u0301\u0323ÅŁﬁ²ςΣ👩\u200d"))


@given(TEXTS, TEXTS)
def test_parts_are_folded_as_the_whole_is(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)
    assert fold(fold(one)) == fold(one)


@given(TEXTS, st.data())
@example("xße\u0301y", None)
def test_a_folded_place_leads_back_to_where_it_comes_from(
    text: str, data: st.DataObject | None
) -> None:
    folded = fold(text)
    if not folded:
        return
    if data is None:
        start, end = 2, 3
    else:
        start = data.draw(st.integers(0, len(folded) - 1))
        end = data.draw(st.integers(start + 1, len(folded)))
    first, behind = origin(text, start, end)
    assert folded[start:end] in fold(text[first:behind])
    assert len(fold(text[:first])) <= start
    assert len(fold(text[:behind])) >= end
    # No character is taken along needlessly, and no accent is left behind.
    assert len(fold(text[: first + 1])) > start
    assert behind == len(text) or fold(text[behind])
    last = max(index for index in range(behind) if fold(text[index]))
    assert len(fold(text[:last])) < end
