"""What no curator should ever have in a vault: a clear word, bounded time, nothing lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.messages import english
from editor.vault import raw, store
from editor.vault.frontmatter import EditRefused, parse, set_field


@contextmanager
def quick(seconds: float) -> Iterator[None]:
    started = time.process_time()
    yield
    assert time.process_time() - started < seconds


@pytest.mark.parametrize("data", [b"---\na: \xff\n---\n", b"\xff\xfe-\x00-\x00", b"\xed\xa0\x80"])
def test_what_is_not_utf8(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(store.UnreadableFile, match="not UTF-8"):
        store.read(path)
    assert path.read_bytes() == data


def test_nul_in_the_frontmatter_and_in_the_body(tmp_path: Path) -> None:
    front = parse("---\na: 1\nb: x\0y\n---\nbody\0\n")
    (problem,) = front.problems
    assert (problem.line, problem.column) == (3, 5)
    assert "U+0000" in english(problem.message)
    path = tmp_path / "a.md"
    path.write_bytes(b"---\na: 1\n---\nbody\0\n")
    text = store.read(path)
    store.write(path, set_field(text, "a", 2), text)
    assert path.read_bytes() == b"---\na: 2\n---\nbody\0\n"


def test_fifty_megabytes_of_body(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    body = "A line of the article.\n" * (50 * 1024 * 1024 // 23)
    path.write_text(f"---\na: 1\n---\n{body}")
    with quick(10):
        text = store.read(path)
        store.write(path, set_field(text, "a", 2), text)
    with path.open() as file:
        assert file.read(13) == "---\na: 2\n---\n"
        assert file.read() == body


@pytest.mark.parametrize(
    "fill", ["a: 1\n", "- x\n", "  \n", "[", "'", '"', "# c\n", "a: |\n", "\t"]
)
def test_fifty_megabytes_of_frontmatter(fill: str) -> None:
    text = "---\n" + fill * (50 * 1024 * 1024 // len(fill)) + "\n---\nbody"
    with quick(10):
        front = parse(text)
        assert not front.fields
        assert [problem.message.code for problem in front.problems] == ["vault.yaml-large"]
        assert front.body == "body"
        with pytest.raises(EditRefused):
            set_field(text, "a", 1)


@pytest.mark.parametrize(
    "block",
    [
        "a: " + "[" * 200_000,
        "a: " + "{a: " * 100_000,
        "- " * 200_000,
        "a: '" + "x" * 900_000,
        "a: " + "x: " * 200_000,
        "a:\n" + "  - x\n" * 150_000,
        "".join(f"k{n}: {n}\n" for n in range(60_000)),
        "a: " + " " * 900_000 + "x",
        "a: |\n" + " x\n" * 250_000,
        "a: >\n" + "  x\n\n" * 150_000,
        "a: x\n" + "  y\n" * 200_000,
        "a: [" + "x, " * 250_000 + "]",
        "a: 'x" + "''" * 400_000 + "'",
        'a: "' + "\\n" * 400_000 + '"',
        "&" + "x" * 900_000 + " a: 1",
        "!" + "x" * 900_000 + " a: 1",
        "\n" * 900_000,
        "#" * 900_000,
        "a: " + "1" * 900_000,
        "a: " + "1:" * 400_000,
        "a: " + "-" * 900_000,
        "a: 0x" + "f" * 900_000,
    ],
    ids=lambda block: repr(block[:12]),
)
def test_bounded_time(block: str) -> None:
    text = f"---\n{block}\n---\nbody"
    with quick(20):
        front = parse(text)
        for field in front.fields.values():
            assert field.key
        for problem in front.problems:
            assert english(problem.message)
        assert front.body == "body"
        try:
            changed = set_field(text, "new", "x")
        except EditRefused:
            assert front.broken
        else:
            assert parse(changed).fields["new"].value == "x"


def test_many_items_are_edited_in_bounded_time() -> None:
    items = [f"item {number}" for number in range(3000)]
    text = set_field("---\n---\n", "a", items)
    with quick(20):
        changed = set_field(text, "a", [*items[1500:], *reversed(items[:1500])])
    assert parse(changed).fields["a"].value == [*items[1500:], *reversed(items[:1500])]


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85", "\xa0", "\ufeff", "\x0b", "\x0c"])
def test_odd_line_breaks_and_spaces(char: str) -> None:
    """Only line feed and carriage return break lines for the publisher."""
    quoted = f'---\na: "x{char}y"\nb: 1\n---\nbody{char}\n'
    front = parse(quoted)
    if char in "\x0b\x0c":  # may stand in quotes as an escape only
        assert front.broken
        return
    assert front.fields["a"].value == f"x{char}y"
    assert front.fields["b"].line == 3
    assert set_field(quoted, "b", 2) == quoted.replace("b: 1", "b: 2")
    plain = f"---\na: x{char}y\nb: 1\n---\n"
    assert parse(plain).fields["a"].value == f"x{char}y"
    assert set_field(plain, "b", 2) == plain.replace("b: 1", "b: 2")
    written = set_field("---\na: 1\n---\n", "a", f"x{char}y")
    assert parse(written).fields["a"].value == f"x{char}y"


def test_values_that_contain_themselves() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(EditRefused):
        set_field("---\na: 1\n---\n", "a", value)
    assert parse("---\na: &x [*x]\n---\n").broken


def test_a_file_that_changes_while_it_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("before")
    write_to = raw.write_to

    def slowly(number: int, data: bytes) -> None:
        path.write_text("theirs")
        write_to(number, data)

    monkeypatch.setattr(raw, "write_to", slowly)
    with pytest.raises(store.ChangedOnDisk):
        store.write(path, "mine", "before")
    assert path.read_text() == "theirs"
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


def test_a_full_disk_leaves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_text("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", full)
    with pytest.raises(store.SaveFailed, match="No space left on device"):
        store.write(path, "mine", "before")
    assert path.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]
