from __future__ import annotations

import pytest

from editor.vault.checked import EditRefused
from editor.vault.deciding import decided, try_own
from editor.vault.merge import Side, merge

BASE = "---\ntitle: Tidewater\nsize: 4-10\ntags: [Food]\n---\nTides.\n"
MINE = BASE.replace("4-10", "1-3").replace("Tides.", "Tides and knots.")
THEIRS = BASE.replace("4-10", "11-50").replace("Tides.", "Tides and winds.")


def test_each_clash_is_decided_by_its_choice() -> None:
    merged = merge(BASE, MINE, THEIRS)
    assert [clash.key for clash in merged.clashes] == ["size", None]
    assert decided(merged, [Side.THEIRS, Side.MINE]) == MINE.replace("1-3", "11-50")
    assert decided(merged, ["size: 7\n", Side.BOTH]) == MINE.replace("1-3", "7") + (
        "Tides and winds.\n"
    )


@pytest.mark.parametrize(
    "lines",
    ["size: [1\n", "title: Other\n", "size: 7\nother: 8\n", "---\n", "size: 7\n---\nBody\n"],
)
def test_own_words_for_a_field_that_touch_something_else_are_refused(lines: str) -> None:
    merged = merge(BASE, MINE, THEIRS)
    try_own(merged, 0, "size: 7\n")
    try_own(merged, 0, "")
    with pytest.raises(EditRefused):
        try_own(merged, 0, lines)


def test_own_words_for_the_article_are_free() -> None:
    merged = merge(BASE, MINE, THEIRS)
    try_own(merged, 1, "---\nAnything: [goes.\n---\n")


def test_choices_that_break_the_fields_are_refused() -> None:
    merged = merge(BASE, MINE, THEIRS)
    with pytest.raises(EditRefused) as refused:
        decided(merged, ["size: [\n", Side.MINE])
    assert refused.value.message.code == "vault.choices-unreadable"
