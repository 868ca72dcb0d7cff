import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.table.clipboard import from_text, to_text

CELLS = st.text(st.characters(exclude_characters="\x00"), max_size=12)
BLOCKS = st.integers(1, 4).flatmap(
    lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), min_size=1, max_size=4)
)


@given(BLOCKS)
def test_a_block_comes_back_as_it_was(block: list[list[str]]) -> None:
    text = to_text(block)
    if block == [[""]]:
        assert from_text(text) == []
    elif block[-1] == [""]:
        assert from_text(text) == block[:-1]  # as a spreadsheet's break at the end
    else:
        assert from_text(text) == block


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"two\nlines"\tb', [["two\nlines", "b"]]),
        ('"say ""hi"" now"\tb', [['say "hi" now', "b"]]),
        ('"quoted" and not\tb', [['"quoted" and not', "b"]]),
        ('5" pipe\n6" pipe', [['5" pipe'], ['6" pipe']]),
        ("a\n\nb", [["a"], [""], ["b"]]),
        ("a\tb\nc", [["a", "b"], ["c", ""]]),
        ('"open\tb', [['"open', "b"]]),
    ],
)
def test_texts_of_spreadsheets_are_read(text: str, block: list[list[str]]) -> None:
    assert from_text(text) == block
