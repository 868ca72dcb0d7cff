"""What is remembered of files, given back as it was read, and given up when in doubt."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.messages import Message, Problem
from editor.schema.folding import fold
from editor.territory.bounds import Bounds
from editor.workspace.entries import Entry, read_entry, unreadable_entry
from editor.workspace.index.index import Index
from editor.workspace.index.rows import Stamp, pack, shape_of
from editor.workspace.matching import States, scalars
from editor.workspace.search import Query, Search
from editor.workspace.settings import Collection, MapFields

NOTES = Collection("Notes", map="main")
KEYS = MapFields()
BOUNDS = Bounds(0, 0, 1000, 1000)
SHAPE = shape_of(KEYS, BOUNDS)
TEXTS = {
    "plain.md": "---\ntitle: Plain\nx: 3\ny: 4.5\nterritory: North\n---\nThe article.\n",
    "no title.md": "---\nlinks: [https://a.example, {b: [1, true, null]}]\n---\nCafé Łódź\n",
    "half.md": '---\ntitle: Half\nx: "7"\n---\n',
    "outside.md": "---\ntitle: Outside\nx: -1\ny: 1e300\n---\n",
    "dates.md": "---\nstart: 2020-01-02\nat: 2020-01-02 03:04:05\nyear: 1999\n---\nDates.\n",
    "broken.md": "---\ntitle: [Broken\n---\nBroken.\n",
    "article.md": "No frontmatter, only an article.\n",
    "sub/ünï ☃.md": "\ufeff---\r\ntitle: |\r\n  Two\r\n  lines\r\n---\r\nWindows \x1f \0 text\r\n",
    "merged.md": "---\nbase: &a {k: 1}\n<<: *a\n1: one\n---\n",
    "nan.md": "---\nn: .nan\ni: -.inf\nbig: 123456789012345678901234567890\n---\n",
    "empty.md": "",
}


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    for path, text in TEXTS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
        old(root / path)
    return root


@pytest.fixture
def opened(vault: Path) -> Iterator[Callable[[], Index]]:
    """Opens the vault's index; all that were opened are closed in the end."""
    made: list[Index] = []

    def open_() -> Index:
        made.append(Index(vault))
        made[-1].open()
        return made[-1]

    yield open_
    for index in made:
        index.close()


def old(file: Path, seconds: float = 60.0) -> None:
    """Let a file be one that was last changed some time ago."""
    at = time.time_ns() - int(seconds * 1e9)
    os.utime(file, ns=(at, at))


def stamp(file: Path) -> Stamp:
    status = file.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


def entry_of(path: str, text: str) -> Entry:
    return read_entry(path, text, NOTES, KEYS, BOUNDS)


def keep_all(index: Index, vault: Path) -> dict[str, Entry]:
    """Remember all files as a first opening does; waits until all is written."""
    entries = {}
    for path in TEXTS:
        text = (vault / path).read_bytes().decode()
        entries[path] = entry_of(path, text)
        index.keep(entries[path], text, stamp(vault / path), SHAPE)
    index.start(TEXTS)
    wait_for(index)
    return entries


def remember(opened: Callable[[], Index], vault: Path) -> Path:
    """Open the vault for the first time, and close it; gives the index's file."""
    index = opened()
    keep_all(index, vault)
    index.close()
    return index.file


def wait_for(index: Index) -> None:
    wait_until(lambda: index.idle)


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until, "the index is never done"
        time.sleep(0.002)


def known(index: Index, vault: Path, path: str, shape: int = SHAPE) -> Entry | None:
    return index.entry(path, stamp(vault / path), shape, NOTES)


def said(entry: Entry) -> str:
    """All that the entry says, folded."""
    return fold("\n".join((entry.title, entry.path, *scalars(entry.fields.values()), entry.body)))


def told(entry: Entry) -> tuple[object, ...]:
    return (
        entry.path, entry.title, entry.territory, repr(entry.place), entry.unplaced,
        entry.is_entry, entry.broken, entry.readable, entry.problems, repr(dict(entry.fields)),
        entry.body, entry.text,
    )  # fmt: skip


def test_entries_come_back_as_they_were_read(vault: Path, opened: Callable[[], Index]) -> None:
    first = opened()
    entries = keep_all(first, vault)
    first.close()
    second = opened()
    for path, entry in entries.items():
        found = known(second, vault, path)
        assert found is not None, path
        assert told(found) == told(entry)
        assert found.frontmatter is not None
        assert found.frontmatter.text == TEXTS[path]
    assert not second.texts.drifted


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.text("a: []{}'\n-1.", max_size=40),
)
def test_any_text_comes_back_or_is_not_kept(body: str, block: str) -> None:
    import zlib

    from editor.workspace.index.rows import text_id, unpack

    text = f"---\n{block}\n---\n{body}"
    entry = entry_of("some.md", text)
    packed = pack(entry)
    if packed is None:
        return

    class Held:
        def text(self, path: str, number: int) -> str:
            return text

        def woken(self, entry: Entry) -> None:
            pass

    row = (text_id(text.encode()), zlib.crc32(packed), packed)
    found = unpack("some.md", row, NOTES, Held())
    assert found is not None
    assert told(found) == told(entry)


def test_a_changed_file_is_read_again(vault: Path, opened: Callable[[], Index]) -> None:
    remember(opened, vault)
    (vault / "plain.md").write_text("---\ntitle: Other\n---\n", encoding="utf-8")
    second = opened()
    assert known(second, vault, "plain.md") is None
    assert known(second, vault, "half.md") is not None


def test_other_settings_of_the_map_have_files_read_again(
    vault: Path, opened: Callable[[], Index]
) -> None:
    remember(opened, vault)
    second = opened()
    assert known(second, vault, "plain.md", shape_of(KEYS, None)) is None


def test_what_was_changed_in_the_instant_of_reading_is_read_again(
    vault: Path, opened: Callable[[], Index]
) -> None:
    old(vault / "plain.md", seconds=0)
    remember(opened, vault)
    second = opened()
    assert known(second, vault, "plain.md") is None
    assert known(second, vault, "half.md") is not None


def test_such_a_file_is_looked_at_again_once_its_stamp_can_be_trusted(
    vault: Path, opened: Callable[[], Index]
) -> None:
    old(vault / "plain.md", seconds=1.5)
    first = opened()
    keep_all(first, vault)
    until = time.monotonic() + 20
    found = None
    while found is None and time.monotonic() < until:
        time.sleep(0.05)
        second = opened()
        found = known(second, vault, "plain.md")
    assert found is not None


def test_a_file_is_kept_only_if_it_holds_the_text(vault: Path, opened: Callable[[], Index]) -> None:
    first = opened()
    keep_all(first, vault)
    saved = "---\ntitle: Saved\n---\n"
    (vault / "plain.md").write_text(saved, encoding="utf-8")
    old(vault / "plain.md", 30)
    first.keep(entry_of("plain.md", saved), saved, None, SHAPE)
    first.keep(entry_of("half.md", "what it does not hold"), "what it does not hold", None, SHAPE)
    wait_for(first)
    with closing(sqlite3.connect(first.file)) as db:
        rows = dict(db.execute("SELECT path, racy FROM files"))
    assert "plain.md" in rows
    assert "half.md" not in rows


def test_files_that_are_gone_are_forgotten(vault: Path, opened: Callable[[], Index]) -> None:
    first = opened()
    keep_all(first, vault)
    first.forget(["plain.md"])
    wait_for(first)
    assert first.candidates(["plain"]) == set()
    first.close()
    second = opened()
    second.start(set(TEXTS) - {"plain.md", "half.md"})
    wait_for(second)
    with closing(sqlite3.connect(second.file)) as db:
        paths = {path for (path,) in db.execute("SELECT path FROM files")}
        texts = db.execute("SELECT count(*) FROM texts").fetchone()[0]
    assert paths == set(TEXTS) - {"plain.md", "half.md"}
    assert texts == len(paths)


# Words


WORDS = [
    ["article"], ["the", "article"], ["plain"], ["cafe"], ["lodz"], ["north", "plain"], ["broken"],
    ["2020-01-02"], ["https://a.example"], ["zzz"], ["a", "dates"], ["dows"], ['"'], ["sub/u"],
    ["two"], ["only an art"], ['say "x"'], ["**"], ["(art"], ["true"], ["none"], ["md"],
]  # fmt: skip


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_candidates_hold_what_the_search_finds(
    vault: Path, opened: Callable[[], Index], words: list[str]
) -> None:
    index = opened()
    entries = keep_all(index, vault)
    assert not index.unreflected
    found = index.candidates([fold(word) for word in words])
    wanted = {
        path for path, entry in entries.items() if all(fold(word) in said(entry) for word in words)
    }
    if max(map(len, words)) < 3:
        assert found is None
        return
    assert found is not None
    assert wanted <= found
    if min(map(len, words)) >= 3:
        assert found == wanted


@given(
    st.lists(
        st.sampled_from([word for words in WORDS for word in words]).map('"{}"'.format)
        | st.sampled_from(["-article", "title:plain", "is:broken", "article:the", "path:md", "x"]),
        max_size=3,
    ).map(" ".join)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_search_finds_with_the_index_what_it_does_without(
    searched: tuple[Index, dict[str, Entry]], query: str
) -> None:
    index, entries = searched
    states = States(unsaved=frozenset({"plain.md"}))
    asked = Query.read(query)
    found = Search(index).ranks(entries.values(), asked, states)
    assert found == Search().ranks(entries.values(), asked, states)


@pytest.fixture
def searched(vault: Path, opened: Callable[[], Index]) -> tuple[Index, dict[str, Entry]]:
    """An index, and entries of which one is edited and another new to it."""
    index = opened()
    entries = keep_all(index, vault)
    entries["plain.md"] = entry_of("plain.md", "---\ntitle: Cafe\n---\nNo word as before: lodz\n")
    entries["new.md"] = entry_of("new.md", "---\ntitle: New\n---\nThe only article of 2020-01-02\n")
    index.keep(entries["new.md"], entries["new.md"].text, None, SHAPE)
    problem = Problem(Message("vault.missing"))
    entries["cafe.md"] = unreadable_entry("cafe.md", NOTES, problem)
    return index, entries


def test_the_second_opening_finds_words_without_writing_them_again(
    vault: Path, opened: Callable[[], Index]
) -> None:
    remember(opened, vault)
    second = opened()
    for path in TEXTS:
        assert known(second, vault, path) is not None
    second.start(TEXTS)
    wait_for(second)
    assert second.candidates(["article"]) == {"article.md", "plain.md"}
    with closing(sqlite3.connect(second.file)) as db:
        assert db.execute("SELECT count(*) FROM worded").fetchone() == (len(TEXTS),)


def test_words_follow_what_is_saved(vault: Path, opened: Callable[[], Index]) -> None:
    index = opened()
    keep_all(index, vault)
    text = "---\ntitle: Elsewhere\n---\nAnother word: cinnamon.\n"
    (vault / "plain.md").write_text(text, encoding="utf-8")
    index.keep(entry_of("plain.md", text), text, None, SHAPE)
    assert index.unreflected == {"plain.md"}
    assert "plain.md" not in (index.candidates(["article"]) or set())
    wait_for(index)
    assert not index.unreflected
    assert index.candidates(["cinnamon"]) == {"plain.md"}
    assert index.candidates(["article"]) == {"article.md"}


def test_nothing_can_be_told_before_the_words_are_there(opened: Callable[[], Index]) -> None:
    assert opened().candidates(["article"]) is None


# In doubt


@pytest.mark.parametrize("harm", ["noise", "flipped", "cut", "empty", "text", "folder", "other"])
def test_a_damaged_index_is_made_anew_or_done_without(
    vault: Path, opened: Callable[[], Index], harm: str
) -> None:
    first = opened()
    entries = keep_all(first, vault)
    first.close()
    data = bytearray(first.file.read_bytes())
    random = Random(harm)
    if harm == "noise":
        data = bytearray(random.randbytes(len(data)))
    elif harm == "flipped":
        for _ in range(len(data) // 50):
            data[random.randrange(100, len(data))] ^= 1 << random.randrange(8)
    elif harm == "cut":
        del data[len(data) // 3 :]
    elif harm == "empty":
        data.clear()
    elif harm == "text":
        data[:] = b"not a database\n" * 100
    first.file.unlink()
    if harm == "folder":
        first.file.mkdir()
    elif harm == "other":
        with closing(sqlite3.connect(first.file)) as db:
            db.execute("CREATE TABLE made (by, root, generation)")
            db.execute("INSERT INTO made VALUES ('0 another program', '/', 0)")
            db.execute("CREATE TABLE files (other)")
            db.commit()
    else:
        first.file.write_bytes(data)
    second = opened()
    for path, entry in entries.items():
        found = known(second, vault, path)
        if found is not None:
            assert told(found) == told(entry)
    second.candidates(["article"])
    second.close()
    third = opened()
    keep_all(third, vault)
    if harm != "folder":
        assert third.usable
        assert third.candidates(["article"]) == {"article.md", "plain.md"}


def test_every_flipped_byte_is_noticed_or_harmless(
    vault: Path, opened: Callable[[], Index]
) -> None:
    first = opened()
    entries = keep_all(first, vault)
    first.close()
    whole = first.file.read_bytes()
    random = Random(7)
    for _ in range(150):
        data = bytearray(whole)
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        first.file.write_bytes(data)
        index = opened()
        for path, entry in entries.items():
            found = known(index, vault, path)
            assert found is None or told(found) == told(entry)
        index.close()


def test_a_cache_folder_that_cannot_be_made_is_done_without(vault: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    index = Index(vault, in_the_way)
    index.open()
    assert not index.usable
    keep_all(index, vault)
    assert known(index, vault, "plain.md") is None
    assert index.candidates(["article"]) is None
    index.close()


def test_an_index_that_another_program_locks_is_done_without(
    vault: Path, opened: Callable[[], Index]
) -> None:
    file = remember(opened, vault)
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        second = opened()
        assert known(second, vault, "plain.md") is None
        db.execute("COMMIT")
    assert file.exists()


def test_a_full_disk_ends_the_writing_and_nothing_else(
    vault: Path, opened: Callable[[], Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    from editor.workspace.index import database

    first = opened()
    entries = keep_all(first, vault)
    first.close()
    connect_again = database.connect_again

    def full(file: Path) -> sqlite3.Connection:
        connection = connect_again(file)
        connection.execute("PRAGMA max_page_count = 1")  # it becomes what there is already
        return connection

    monkeypatch.setattr(database, "connect_again", full)
    second = opened()
    found = {path: known(second, vault, path) for path in TEXTS}
    large = "---\ntitle: Large\n---\n" + " ".join(map(str, range(60_000)))
    (vault / "plain.md").write_text(large, encoding="utf-8")
    second.start(TEXTS)
    second.keep(entry_of("plain.md", large), large, None, SHAPE)
    wait_until(lambda: not second.usable)  # whose writer is idle a moment before
    assert second.candidates(["article"]) is None
    for path, entry in found.items():
        assert entry is not None
        if path != "plain.md":
            assert told(entry) == told(entries[path])
    monkeypatch.setattr(database, "connect_again", connect_again)
    third = opened()
    assert third.usable
    assert known(third, vault, "plain.md") is None
    assert known(third, vault, "half.md") is not None


def test_the_index_of_a_vault_not_opened_for_long_goes(
    vault: Path, opened: Callable[[], Index]
) -> None:
    first = opened()
    long_ago, lately = (first.file.with_name(name) for name in ("1.db", "2.db"))
    for file in (long_ago, lately, first.file):
        file.touch()
        old(file, 100 * 24 * 3600)
    old(lately, 10 * 24 * 3600)
    keep_all(first, vault)
    assert not long_ago.exists()
    assert lately.exists()
    assert first.file.exists()


def test_two_windows_use_one_index(vault: Path, opened: Callable[[], Index]) -> None:
    one, other = opened(), opened()
    keep_all(one, vault)
    keep_all(other, vault)
    assert (
        one.candidates(["article"]) == other.candidates(["article"]) == {"article.md", "plain.md"}
    )


def test_a_text_lost_from_the_index_comes_from_the_file(
    vault: Path, opened: Callable[[], Index]
) -> None:
    remember(opened, vault)
    second = opened()
    same, changed, gone = (known(second, vault, p) for p in ("plain.md", "half.md", "broken.md"))
    assert same is not None
    assert changed is not None
    assert gone is not None
    with closing(sqlite3.connect(second.file)) as db:
        db.execute("DELETE FROM texts")
        db.commit()
    (vault / "half.md").write_text("other", encoding="utf-8")
    (vault / "broken.md").unlink()
    assert same.text == TEXTS["plain.md"]
    assert not second.texts.drifted
    assert changed.text == "other"
    assert gone.text == ""
    assert second.texts.drifted == {"half.md", "broken.md"}


def test_an_index_removed_while_it_is_open_harms_nothing(
    vault: Path, opened: Callable[[], Index]
) -> None:
    remember(opened, vault)
    second = opened()
    found = {path: known(second, vault, path) for path in TEXTS}
    second.start(TEXTS)
    for file in second.file.parent.iterdir():
        file.unlink()
    for path, entry in found.items():
        assert entry is not None
        assert entry.text == TEXTS[path]
    second.keep(entry_of("plain.md", "new"), "new", None, SHAPE)
    wait_for(second)
