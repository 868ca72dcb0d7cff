import pytest

from editor.ui.status_line import changed_lines


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", 0),
        ("a\nb\nc\n", "a\nB\nc\n", 1),
        ("x: 1\ny: 2\n", "x: 3\ny: 4\n", 2),
        ("a\n", "a\nb\nc\n", 2),
        ("a\nb\nc\n", "a\n", 2),
        ("a\nb\nc\nd\n", "A\nb\nc\nD\n", 2),
        ("a\nb", "a\nb\n", 1),
        ("a\r\nb\n", "a\nb\n", 1),
    ],
)
def test_lines_that_a_save_changes(before: str, after: str, lines: int) -> None:
    assert changed_lines(before, after) == lines
