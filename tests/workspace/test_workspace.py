from collections.abc import Callable
from pathlib import Path

import pytest

from editor.messages import english
from editor.vault import store
from editor.vault.frontmatter import EditRefused
from editor.workspace import edits
from editor.workspace.document import Cause
from editor.workspace.sample import sample_copy
from editor.workspace.saving import save
from editor.workspace.search import Query, Search
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.vaults import make_vault, opened

ENTRY = """\
---
title: Tidewater School
territory: Slow Learning
size: 4-10 # paid
y: 12
x: 30
---
# About

Tides.
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, tidewater=ENTRY, other="---\ntitle: Zétude\n---\nText\n"))


def test_entries_are_read_with_title_territory_and_place(workspace: Workspace) -> None:
    entry = workspace.entry("tidewater.md")
    assert (entry.title, entry.territory) == ("Tidewater School", "Slow Learning")
    assert (entry.place.x, entry.place.y) == (30, 12)
    assert not entry.unplaced
    assert workspace.entry("other.md").unplaced
    assert [e.title for e in workspace.entries()] == ["Tidewater School", "Zétude"]


def test_an_edit_is_told_with_its_fields_and_changes_its_own_bytes(workspace: Workspace) -> None:
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    edits.set_field(workspace, "tidewater.md", "size", "11-20")
    assert told[-1].fields == {"tidewater.md": {"size"}}
    assert not told[-1].bodies
    text = workspace.document.text("tidewater.md")
    assert text == ENTRY.replace("4-10", "11-20")


def test_a_move_is_one_step_of_two_lines(workspace: Workspace) -> None:
    edits.move(workspace, "tidewater.md", 31.0, 12.5)
    text = workspace.document.text("tidewater.md")
    assert text == ENTRY.replace("y: 12\n", "y: 12.5\n").replace("x: 30\n", "x: 31\n")
    assert workspace.entry("tidewater.md").place.y == 12.5
    workspace.document.undo()
    assert workspace.document.text("tidewater.md") == ENTRY
    assert workspace.document.undo_label is None


def test_placing_is_named_so(workspace: Workspace) -> None:
    edits.move(workspace, "other.md", 3, 4)
    label = workspace.document.undo_label
    assert label is not None
    assert english(label) == "Place Zétude"
    assert not workspace.entry("other.md").unplaced


def test_a_field_that_was_not_there_stands_where_the_schema_has_it(tmp_path: Path) -> None:
    make_vault(tmp_path, a="---\ntitle: A\nend: 2020\n---\n")
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "vault.yaml").write_text(
        "collections: [{name: A, entries: '*.md', schema: a.json, map: main}]\nmaps: {main: {}}\n"
    )
    (tmp_path / ".territory" / "a.json").write_text(
        '{"properties": {"title": {}, "y": {}, "x": {}, "size": {}, "links": {}, "end": {}}}'
    )
    workspace = opened(tmp_path)
    edits.set_field(workspace, "a.md", "size", "11-20")
    edits.add_field(workspace, "a.md", "links", None)
    edits.move(workspace, "a.md", 3, 4)
    expected = ["title", "y", "x", "size", "links", "end"]
    assert list(workspace.entry("a.md").fields) == expected


def test_a_body_edit_is_told_as_one(workspace: Workspace) -> None:
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    edits.set_body(workspace, "tidewater.md", "# About\n\nEbb.\n", typed=True)
    assert told[-1].bodies == {"tidewater.md"}
    assert told[-1].fields["tidewater.md"] == frozenset()


def test_files_that_cannot_be_read_are_shown_and_left_alone(tmp_path: Path) -> None:
    make_vault(tmp_path, good=ENTRY, broken='---\ntitle: "open\nx: 1\n---\nBody stays.\n')
    latin = b"---\ntitle: Caf\xe9\n---\n"
    (tmp_path / "latin.md").write_bytes(latin)
    workspace = opened(tmp_path)
    broken, unreadable = workspace.entry("broken.md"), workspace.entry("latin.md")
    assert broken.body == "Body stays.\n"
    assert broken.problems[0].line is not None
    assert not broken.unplaced
    with pytest.raises(EditRefused):
        edits.set_field(workspace, "broken.md", "title", "New")
    assert not unreadable.readable
    assert "UTF-8" in english(unreadable.problems[0].message)
    save(workspace)
    assert (tmp_path / "latin.md").read_bytes() == latin


def test_a_broken_block_can_be_mended_as_text(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, broken='---\ntitle: "open\n---\nBody\n'))
    edits.set_block(workspace, "broken.md", 'title: "closed"\n')
    entry = workspace.entry("broken.md")
    assert (entry.title, entry.body, entry.problems) == ("closed", "Body\n", ())


def test_a_vanished_file_is_told(tmp_path: Path) -> None:
    make_vault(tmp_path, a=ENTRY, b=ENTRY)
    workspace = Workspace.open(tmp_path)
    (tmp_path / "b.md").unlink()
    workspace.load()
    assert workspace.entry("b.md").problems[0].message.code == "vault.missing"
    assert workspace.entry("a.md").readable


def test_reading_goes_on_in_slices(tmp_path: Path) -> None:
    names = {f"e{n:02}": ENTRY for n in range(30)}
    workspace = Workspace.open(make_vault(tmp_path, **names))
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    slices = 0
    while not workspace.load(seconds=0):
        slices += 1
    assert slices == 29
    assert len(workspace.entries()) == 30
    assert {path for notice in told for path in notice.added} == {f"{n}.md" for n in names}
    assert {notice.cause for notice in told} == {Cause.LOADED}


def test_an_entry_is_there_with_its_text_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace.open(make_vault(tmp_path, a=ENTRY, b=ENTRY, c=ENTRY))

    def failing(file: Path, read: Callable[[Path], str] = store.read) -> str:
        if file.name == "b.md":
            raise RuntimeError
        return read(file)

    monkeypatch.setattr(store, "read", failing)
    with pytest.raises(RuntimeError):
        workspace.load()
    assert [entry.path for entry in workspace.entries()] == ["a.md"]
    assert workspace.document.text("a.md") == ENTRY
    assert workspace.load()
    assert [entry.path for entry in workspace.entries()] == ["a.md", "c.md"]


def test_a_renamed_entry_keeps_its_place_until_it_is_saved(workspace: Workspace) -> None:
    paths = ["tidewater.md", "other.md"]
    assert [entry.path for entry in workspace.entries()] == paths
    edits.set_field(workspace, "tidewater.md", "title", "Zz, later")
    assert [entry.path for entry in workspace.entries()] == paths
    assert workspace.entries()[0].title == "Zz, later"
    save(workspace)
    assert [entry.path for entry in workspace.entries()] == paths[::-1]


def test_search_folds_case_and_accents_and_looks_everywhere(workspace: Workspace) -> None:
    search = Search()

    def found(query: str) -> list[str]:
        wanted = Query.read(query)
        return [e.path for e in workspace.entries() if search.rank(e, wanted) is not None]

    assert found("zetude") == ["other.md"]
    assert found("slow TIDES") == ["tidewater.md"]
    assert found("nowhere") == []
    edits.set_field(workspace, "other.md", "title", "Nowhere")
    assert found("nowhere") == ["other.md"]


def test_the_sample_copy_is_made_once_and_kept() -> None:
    copy = sample_copy()
    readme = copy / "Readme.md"
    readme.write_text("mine")
    assert sample_copy() == copy
    assert readme.read_text() == "mine"
    assert len(opened(copy).entries()) > 40
