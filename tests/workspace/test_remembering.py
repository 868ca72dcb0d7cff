"""A vault that was open before: only what changed since is read, and the rest when asked for."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from editor.messages import EditorError, Message
from editor.vault import store
from editor.workspace import edits, remembering
from editor.workspace.document import Cause
from editor.workspace.history import Change, Edit
from editor.workspace.notices import VaultNotice
from editor.workspace.outside import take_outside
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace

SETTINGS = """\
collections: [{name: Notes, entries: "*.md", map: main}]
maps: {main: {bounds: [[0, 0], [100, 100]]}}
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault of few entries, taken for a large one."""
    monkeypatch.setattr(remembering, "_MANY_FILES", 1)
    root = tmp_path / "vault"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory/vault.yaml").write_text(SETTINGS, encoding="utf-8")
    for n in range(12):
        text = f"---\ntitle: Entry {n:02}\nx: {n * 10}\ny: 5\n---\nArticle {n:02} of many.\n"
        (root / f"{n:02}.md").write_text(text, encoding="utf-8")
    (root / "10.md").write_text("No frontmatter.\n", encoding="utf-8")
    (root / "bad.md").write_bytes(b"\xff\xfe")
    for file in root.glob("*.md"):
        let_be_old(file)
    return root


def let_be_old(file: Path, seconds: int = 100) -> None:
    at = time.time() - seconds
    os.utime(file, (at, at))


@pytest.fixture
def open_again(root: Path) -> Iterator[Callable[[], Workspace]]:
    """Opens the vault and reads all; what was open is left first."""
    open_ = []

    def again() -> Workspace:
        for workspace in open_:
            workspace.close()
        workspace = Workspace.open(root, remember=True)
        open_.append(workspace)
        workspace.load()
        return workspace

    yield again
    for workspace in open_:
        workspace.close()


def settle(workspace: Workspace) -> None:
    """Wait until all is written, and let go of what need not be in memory."""
    until = time.monotonic() + 20
    while workspace.let_go():
        assert time.monotonic() < until
        time.sleep(0.002)
    workspace.let_go()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read, as they are."""
    names: list[str] = []
    whole = store.read

    def noted(path: Path) -> str:
        names.append(path.name)
        return whole(path)

    monkeypatch.setattr(store, "read", noted)
    return names


def told(workspace: Workspace) -> list[tuple[object, ...]]:
    return [
        (e.path, e.title, e.territory, e.place, e.unplaced, e.is_entry, e.broken, e.readable,
         e.problems, dict(e.fields), e.body, workspace.document.text(e.path))
        for e in workspace.entries()
    ]  # fmt: skip


def test_the_second_opening_reads_only_what_changed(
    root: Path, open_again: Callable[[], Workspace], read: list[str]
) -> None:
    first = open_again()
    before = told(first)
    settle(first)
    (root / "03.md").write_text("---\ntitle: Entry 03, changed\n---\n", encoding="utf-8")
    let_be_old(root / "03.md", 50)
    read.clear()
    second = open_again()
    assert sorted(set(read) - {"vault.yaml"}) == ["03.md", "bad.md"]
    after = told(second)
    assert [one for one in before if one[0] != "03.md"] == [
        one for one in after if one[0] != "03.md"
    ]
    assert second.entry("03.md").title == "Entry 03, changed"
    assert sorted(set(read) - {"vault.yaml"}) == ["03.md", "bad.md"]


def test_a_text_that_was_let_go_of_is_had_again(open_again: Callable[[], Workspace]) -> None:
    workspace = open_again()
    before = told(workspace)
    settle(workspace)
    assert workspace.entry("05.md").number is not None
    assert told(workspace) == before


def test_what_is_remembered_is_edited_saved_and_undone_like_any_other(
    root: Path, open_again: Callable[[], Workspace]
) -> None:
    settle(open_again())
    workspace = open_again()
    text = (root / "04.md").read_text(encoding="utf-8")
    edits.set_field(workspace, "04.md", "title", "Other")
    assert workspace.entry("04.md").title == "Other"
    assert workspace.document.saved_text("04.md") == text
    assert workspace.document.undo()
    assert not workspace.document.dirty
    assert workspace.entry("04.md").title == "Entry 04"
    assert workspace.document.redo()
    assert not save(workspace).failed
    saved = text.replace("Entry 04", "Other")
    assert (root / "04.md").read_text(encoding="utf-8") == saved
    settle(workspace)
    assert workspace.document.text("04.md") == saved
    assert workspace.remembering.index is not None
    assert workspace.remembering.index.candidates(["other"]) == {"04.md"}


def test_what_was_saved_is_remembered(
    root: Path, open_again: Callable[[], Workspace], read: list[str]
) -> None:
    settle(open_again())
    workspace = open_again()
    edits.set_field(workspace, "04.md", "title", "Other")
    save(workspace)
    settle(workspace)
    let_be_old(root / "04.md", 50)  # the stamp is another one then
    read.clear()
    third = open_again()
    assert "04.md" in read
    assert third.entry("04.md").title == "Other"
    settle(third)
    read.clear()
    assert open_again().entry("04.md").title == "Other"
    assert "04.md" not in read


def test_a_removed_entry_is_forgotten_and_brought_back(
    root: Path, open_again: Callable[[], Workspace]
) -> None:
    from editor.messages import Message
    from editor.workspace.history import Change, Edit

    settle(open_again())
    workspace = open_again()
    workspace.trash = Path.unlink
    text = workspace.document.text("06.md")
    label = Message("workspace.order-all", {"n": 1})
    workspace.document.apply(Change(label, (Edit("06.md", text, None),)))
    settle(workspace)
    assert workspace.remembering.index is not None
    assert workspace.remembering.index.candidates(["article 06"]) == set()
    workspace.document.undo()
    settle(workspace)
    assert (root / "06.md").read_text(encoding="utf-8") == text
    assert workspace.remembering.index.candidates(["article 06"]) == {"06.md"}


def test_other_settings_sort_without_reading(
    root: Path, open_again: Callable[[], Workspace], read: list[str]
) -> None:
    settle(open_again())
    workspace = open_again()
    settings = SETTINGS.replace("[100, 100]", "[100, 60]").replace("main", "other")
    read.clear()
    workspace.text(".territory/vault.yaml")
    edit = Edit(".territory/vault.yaml", SETTINGS, settings)
    workspace.document.apply(Change(Message("workspace.order-all", {"n": 1}), (edit,)))
    assert "05.md" not in read
    assert [p.message.code for p in workspace.entry("07.md").problems] == [
        "territory.coordinate-outside"
    ]
    assert workspace.entry("05.md").collection.map == "other"
    workspace.document.undo()
    assert workspace.entry("07.md").problems == ()


def test_a_lost_text_whose_file_changed_counts_as_changed_outside(
    root: Path, open_again: Callable[[], Workspace]
) -> None:
    settle(open_again())
    workspace = open_again()
    notices: list[VaultNotice] = []
    workspace.subscribe(notices.append)
    assert workspace.remembering.index is not None
    with closing(sqlite3.connect(workspace.remembering.index.file)) as db:
        db.execute("DELETE FROM texts")
        db.commit()
    changed = "---\ntitle: Changed\n---\nFrom elsewhere.\n"
    (root / "02.md").write_text(changed, encoding="utf-8")
    assert workspace.document.text("01.md") == (root / "01.md").read_text(encoding="utf-8")
    assert workspace.document.text("02.md") == changed
    workspace.let_go()
    assert [(notice.cause, set(notice.paths)) for notice in notices] == [(Cause.LOADED, {"02.md"})]
    assert workspace.entry("02.md").title == "Changed"
    assert not workspace.document.dirty


def test_without_a_cache_folder_everything_is_read(
    root: Path, open_again: Callable[[], Workspace], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(in_the_way))
    workspace = open_again()
    settle(workspace)
    assert len(workspace.entries()) == 13
    assert workspace.entry("05.md").number is None


def test_a_small_vault_needs_no_index(
    root: Path, open_again: Callable[[], Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "_MANY_FILES", 400)
    assert open_again().remembering.index is None


DEEDS = ("title", "body", "undo", "redo", "save", "write", "remove", "settle", "reopen")


def do(workspace: Workspace, what: str, path: str, word: str) -> None:
    """One thing that is done here or by another program."""
    document, file = workspace.document, workspace.root / path
    with suppress(EditorError):
        if what == "title" and document.text(path) is not None and path != "10.md":
            edits.set_field(workspace, path, "title", word)
        elif what == "body" and document.text(path) is not None:
            edits.set_body(workspace, path, f"{word}\n", typed=False)
        elif what == "undo":
            document.undo()
        elif what == "redo":
            document.redo()
        elif what == "save":
            save(workspace)
        elif what == "write" and file.exists():
            text = file.read_text(encoding="utf-8") + f"{word}\n"
            file.write_text(text, encoding="utf-8")
            take_outside(workspace, {path: text})
        elif what == "remove":
            file.unlink(missing_ok=True)
            take_outside(workspace, {path: None})


@pytest.mark.parametrize("seed", range(12))
def test_work_with_an_index_is_like_work_without(tmp_path: Path, root: Path, seed: int) -> None:
    other_root = Path(shutil.copytree(root, tmp_path / "other"))
    both = [Workspace.open(root, remember=True), Workspace.open(other_root)]
    for workspace in both:
        workspace.load()
    random = Random(seed)
    for _ in range(60):
        what, path = random.choice(DEEDS), f"{random.randrange(12):02}.md"
        word = f"word {random.randrange(1000)}"
        for place, workspace in enumerate(both):
            if what == "settle" and place == 0:
                settle(workspace)
            elif what != "reopen":
                do(workspace, what, path, word)
            elif not workspace.document.dirty and not workspace.document.undo_label:
                workspace.close()
                both[place] = Workspace.open(workspace.root, remember=place == 0)
                both[place].load()
        one, other = both
        assert told(one) == told(other)
        assert one.document.dirty == other.document.dirty
        for path in one.document.dirty:
            assert one.document.saved_text(path) == other.document.saved_text(path)
    settle(both[0])
    assert told(both[0]) == told(both[1])
    index = both[0].remembering.index
    assert index is not None
    for words in (["word"], ["article"], ["entry"]):
        clean = {
            entry.path
            for entry in both[0].entries()
            if words[0] in f"{entry.title}\n{entry.fields}\n{entry.body}".lower()
        } - both[0].document.dirty
        found = index.candidates(words)
        assert found is not None
        assert clean <= found | index.unreflected
    for workspace in both:
        workspace.close()
