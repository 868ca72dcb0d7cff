"""Files that are no UTF-8 become entries, as the curator says that they are to be read."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.messages import EditorError
from editor.vault import store
from editor.workspace.edits import set_field
from editor.workspace.reencoding import is_encoding, readings, write_as_utf8
from tests.workspace.vaults import opened

TEXT = "---\ntitle: Café Désaccord\n---\nIci on n'est pas d'accord – jamais.\n"


@given(st.binary(max_size=60))
@settings(max_examples=200)
def test_a_reading_gives_back_the_bytes_that_it_was_read_from(data: bytes) -> None:
    for reading in readings(data):
        if reading.encoding in {"cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257"}:
            assert reading.text.encode(reading.encoding) == data


def test_the_likeliest_reading_comes_first() -> None:
    assert readings(TEXT.encode("cp1252"))[0] == ("cp1252", TEXT)
    assert readings(TEXT.encode("utf-16")) == [("utf-16", TEXT)]
    assert ("cp1251", "Ничего") in readings("Ничего".encode("cp1251"))
    assert not readings(b"\x00\x01\x02\xff")


def test_the_file_is_written_anew_and_its_bytes_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    data = TEXT.encode("cp1252")
    file.write_bytes(data)
    workspace = opened(tmp_path)
    assert is_encoding(workspace.entry("a.md").problems[0].message)
    kept: list[bytes] = []
    taken = write_as_utf8(
        workspace, "a.md", data, TEXT, lambda copy: kept.append(copy.read_bytes())
    )
    assert kept == [data]
    assert taken.added == ["a.md"]
    assert file.read_text("utf-8") == TEXT
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]
    entry = workspace.entry("a.md")
    assert (entry.title, entry.readable) == ("Café Désaccord", True)
    assert not workspace.document.dirty
    # It was there all along: what can be read of it first is not taken back by removing it.
    assert not workspace.opened_texts.texts
    set_field(workspace, "a.md", "title", "Café Accord")
    assert dict(workspace.opened_texts.texts) == {"a.md": TEXT}


class _Full(io.FileIO):
    def write(self, _data: object) -> int:
        raise OSError(28, "No space left on device")


def test_nothing_is_written_where_the_bytes_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    data = TEXT.encode("cp1252")
    file.write_bytes(data)
    workspace = opened(tmp_path)

    def full(_copy: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(EditorError, match=r"could not be kept: No space left on device\."):
        write_as_utf8(workspace, "a.md", data, TEXT, full)
    assert file.read_bytes() == data
    # Nor where there is no room for a copy: what is begun of one goes again.
    real_open = Path.open

    def opened_full(path: Path, mode: str = "r", **more: Any) -> IO[bytes]:
        made: IO[bytes] = real_open(path, mode, **more)
        if mode == "xb":
            made.close()
            return _Full(str(path), "wb")
        return made

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", opened_full)
        with pytest.raises(EditorError, match="No space left"):
            write_as_utf8(workspace, "a.md", data, TEXT, lambda _copy: None)
    assert file.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]
    file.write_bytes(data + b"more")
    with pytest.raises(store.ChangedOnDisk):
        write_as_utf8(workspace, "a.md", data, TEXT, lambda _copy: None)
    assert file.read_bytes() == data + b"more"
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]
