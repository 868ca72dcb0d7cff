"""The README's part about start, memory and size comes from what was measured."""

from __future__ import annotations

from pathlib import Path

from tests.bench import _readme, harness
from tests.bench._packages import PATTERNS, packages

HEADINGS = ("one article", "text shown", "memory, no preview", "with map too")
ROWS = [
    ("Territory Editor, source", "1.2 s", "180 MB", "400 MB"),
    ("Territory Editor, Debian package", "900 ms", "150 MB", "390 MB"),
    ("ghostwriter", "1.1 s", "120 MB", ""),
    ("ReText", "500 ms", "200 MB", ""),
    ("an empty QWebEngineView", "", "", ""),
]
SIZES = {
    "headings": ("package", "packed"),
    "rows": [("wheel", "6.0 MB"), ("tar file", "not built")],
}


def test_the_last_figures_are_put_between_the_marks(tmp_path: Path) -> None:
    last, readme = tmp_path / "build" / "bench.json", tmp_path / "README.md"
    readme.write_text("a\n\n<!-- measured -->\nold\n<!-- end of what was measured -->\nb\n")
    assert "packages.size" in str(_readme.write(readme, last))
    assert "old" in readme.read_text()

    _readme.remember({_readme.SIZES: SIZES, "other.table": {"headings": (), "rows": None}}, last)
    assert _readme.BESIDE in str(_readme.write(readme, last))
    _readme.remember({_readme.BESIDE: {"headings": HEADINGS, "rows": ROWS}}, last)
    assert _readme.write(readme, last) is None
    text = readme.read_text()
    assert text.startswith("a\n\n<!-- measured -->\nMeasured 20")
    assert text.endswith("\n<!-- end of what was measured -->\nb\n")
    assert "old" not in text
    assert "| Territory Editor, Debian package | 900 ms | 150 MB | 390 MB |\n" in text
    assert "| tar file | not built |\n" in text
    # What is worse is told as well, of the package that most have.
    assert (
        "Territory Editor (Debian package) takes more than others in: "
        "text shown (ReText), memory, no preview (ghostwriter)." in text
    )
    again = text
    assert _readme.write(readme, last) is None
    assert readme.read_text() == again


def test_a_readme_without_the_part_stays(tmp_path: Path) -> None:
    last, readme = tmp_path / "bench.json", tmp_path / "README.md"
    _readme.remember(
        {_readme.SIZES: SIZES, _readme.BESIDE: {"headings": HEADINGS, "rows": ROWS}}, last
    )
    readme.write_text("a\n")
    assert "README.md" in str(_readme.write(readme, last))
    assert readme.read_text() == "a\n"


def test_the_readme_has_the_part_and_the_tables_are_there() -> None:
    assert len(_readme.PART.findall(_readme.README.read_text("utf-8"))) == 1
    assert {one.name for one in harness.tables()} >= {_readme.BESIDE, _readme.SIZES}


def test_what_was_not_built_is_told_without_a_command(tmp_path: Path) -> None:
    source, *built = packages(tmp_path, tmp_path / "nothing")
    assert source.command
    assert [(one.name, one.command, one.file) for one in built] == [
        (name, (), None) for name in PATTERNS
    ]
