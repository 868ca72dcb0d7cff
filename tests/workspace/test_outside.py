"""Changes by other programs, taken into an open vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import Message
from editor.workspace import edits
from editor.workspace.document import Cause
from editor.workspace.history import Change, Edit
from editor.workspace.outside import Intake, Taken, read_held, take_outside
from editor.workspace.saving import save
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.vaults import make_vault, opened

ALPHA = "---\ntitle: Alpha\nsize: 3\ncolour: red\n---\nOne.\n\nTwo.\n\nThree.\n"
BETA = "---\ntitle: Beta\n---\nBody.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, alpha=ALPHA, beta=BETA))


def write(workspace: Workspace, name: str, text: str | bytes | None) -> Taken:
    """Another program writes a file, or removes it; the workspace hears of it."""
    file = workspace.root / name
    if text is None:
        file.unlink()
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    return take_outside(workspace, {name: read_held(workspace, name)})


def told(workspace: Workspace) -> list[VaultNotice]:
    notices: list[VaultNotice] = []
    workspace.subscribe(notices.append)
    return notices


def test_an_entry_without_unsaved_work_is_reloaded(workspace: Workspace) -> None:
    notices = told(workspace)
    taken = write(workspace, "alpha.md", ALPHA.replace("size: 3", "size: 4"))
    assert taken.reloaded == ["alpha.md"]
    assert workspace.entry("alpha.md").fields["size"] == 4
    assert workspace.document.dirty == frozenset()
    assert [(n.cause, n.fields) for n in notices] == [
        (Cause.OUTSIDE, {"alpha.md": frozenset({"size"})})
    ]


def test_what_is_known_already_is_nothing_new(workspace: Workspace) -> None:
    notices = told(workspace)
    assert write(workspace, "alpha.md", ALPHA) == Taken()
    assert not notices


def test_unsaved_work_is_merged_and_stays_unsaved(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    theirs = ALPHA.replace("red", "blue").replace("Three", "3")
    taken = write(workspace, "alpha.md", theirs)
    assert taken.merged == {"alpha.md": ("colour", None)}
    text = workspace.document.text("alpha.md")
    assert text == theirs.replace("size: 3", "size: 5")
    assert workspace.document.saved_text("alpha.md") == theirs
    assert workspace.document.dirty == {"alpha.md"}
    assert not workspace.conflicts


def test_what_clashes_keeps_both_until_it_is_decided(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    edits.set_field(workspace, "alpha.md", "title", "Mine")
    theirs = ALPHA.replace("red", "blue").replace("size: 3", "size: 9")
    taken = write(workspace, "alpha.md", theirs)
    assert taken.clashed == ["alpha.md"]
    mine = theirs.replace("size: 9", "size: 5").replace("Alpha", "Mine")
    conflict = workspace.conflicts["alpha.md"]
    assert conflict == ("alpha.md", theirs.replace("size: 9", "size: 3"), mine, theirs)
    chosen = mine.replace("size: 5", "size: 9")
    assert workspace.conflicts.decide("alpha.md", chosen, "Alpha")
    assert "alpha.md" not in workspace.conflicts
    assert workspace.document.text("alpha.md") == chosen
    workspace.document.undo()
    assert workspace.conflicts["alpha.md"].mine == mine
    workspace.document.redo()
    assert not workspace.conflicts


def test_to_choose_mine_decides_too(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    write(workspace, "alpha.md", ALPHA.replace("size: 3", "size: 9"))
    mine = workspace.document.text("alpha.md")
    assert not workspace.conflicts.decide("alpha.md", mine, "Alpha")
    assert not workspace.conflicts
    assert workspace.document.dirty == {"alpha.md"}


def test_a_conflict_follows_what_the_other_program_writes_next(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    theirs = ALPHA.replace("red", "blue").replace("size: 3", "size: 9")
    write(workspace, "alpha.md", theirs)
    taken = write(workspace, "alpha.md", theirs.replace("blue", "red").replace("9", "8"))
    assert taken.clashed == ["alpha.md"]
    conflict = workspace.conflicts["alpha.md"]
    assert conflict.mine == ALPHA.replace("size: 3", "size: 5")  # what they took back is gone
    assert conflict.base == ALPHA
    write(workspace, "alpha.md", ALPHA.replace("One", "1"))
    assert not workspace.conflicts  # they took back what clashed
    text = ALPHA.replace("size: 3", "size: 5").replace("One", "1")
    assert workspace.document.text("alpha.md") == text


def test_a_conflict_ends_when_mine_is_typed_as_theirs(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    edits.set_field(workspace, "alpha.md", "title", "Mine")
    write(workspace, "alpha.md", ALPHA.replace("size: 3", "size: 9"))
    workspace.document.settle()
    edits.set_field(workspace, "alpha.md", "size", 3)
    assert workspace.conflicts  # what both began with is not what they wrote
    edits.set_field(workspace, "alpha.md", "size", 9)
    assert not workspace.conflicts


def test_undo_of_what_clashed_ends_the_conflict_and_redo_begins_it_again(
    workspace: Workspace,
) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    theirs = ALPHA.replace("size: 3", "size: 9")
    write(workspace, "alpha.md", theirs)
    workspace.document.undo()
    assert workspace.document.text("alpha.md") == theirs
    assert not workspace.conflicts
    assert workspace.document.dirty == frozenset()
    workspace.document.redo()
    assert workspace.conflicts["alpha.md"].mine == ALPHA.replace("size: 3", "size: 5")


def test_redo_brings_a_clash_back_whatever_came_from_outside_since(workspace: Workspace) -> None:
    edits.set_body(workspace, "alpha.md", "One.\n\nThree.\n", typed=False)
    theirs = ALPHA.replace("Two.", "Two, by others.")
    write(workspace, "alpha.md", theirs)
    workspace.document.undo()
    assert not workspace.conflicts
    write(workspace, "alpha.md", theirs.replace("colour: red", "colour: blue"))
    assert not workspace.conflicts
    workspace.document.redo()
    conflict = workspace.conflicts["alpha.md"]
    assert "Two, by others." in (conflict.theirs or "")
    assert "colour: blue" in (conflict.mine or "")
    assert save(workspace).failed


def test_an_entry_comes_goes_and_comes_back(workspace: Workspace) -> None:
    notices = told(workspace)
    assert write(workspace, "new/gamma.md", BETA).added == ["new/gamma.md"]
    assert workspace.entry("new/gamma.md").title == "Beta"
    assert notices[-1].added == {"new/gamma.md"}
    assert write(workspace, "new/gamma.md", None).removed == {"new/gamma.md": "Beta"}
    assert not workspace.has_entry("new/gamma.md")
    assert notices[-1].removed == {"new/gamma.md"}
    assert write(workspace, "new/gamma.md", BETA).added == ["new/gamma.md"]
    assert workspace.has_entry("new/gamma.md")
    assert not workspace.document.undo()


def test_unsaved_work_in_a_removed_file_stays(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    mine = workspace.document.text("alpha.md")
    assert write(workspace, "alpha.md", None).gone == ["alpha.md"]
    assert workspace.conflicts["alpha.md"] == ("alpha.md", ALPHA, mine, None)
    assert workspace.document.text("alpha.md") == mine
    assert workspace.document.dirty == {"alpha.md"}
    assert write(workspace, "alpha.md", ALPHA.replace("red", "blue")).merged
    assert not workspace.conflicts
    assert workspace.entry("alpha.md").fields["size"] == 5
    assert workspace.entry("alpha.md").fields["colour"] == "blue"


def test_a_removed_file_can_be_let_go(workspace: Workspace) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    write(workspace, "alpha.md", None)
    workspace.conflicts.decide("alpha.md", None, "Alpha")
    assert not workspace.has_entry("alpha.md")
    assert workspace.document.dirty == frozenset()


@pytest.mark.parametrize("saves", [True, False])
def test_a_removed_file_that_is_kept_stays_when_the_work_in_it_is_undone(
    workspace: Workspace, saves: bool
) -> None:
    edits.set_field(workspace, "alpha.md", "size", 5)
    mine = workspace.document.text("alpha.md")
    write(workspace, "alpha.md", None)
    workspace.conflicts.decide("alpha.md", mine, "Alpha")
    if saves:
        save(workspace)
    workspace.document.undo()
    assert workspace.document.text("alpha.md") == ALPHA
    assert workspace.document.dirty == {"alpha.md"}
    assert (workspace.root / "alpha.md").exists() is saves
    assert not workspace.conflicts
    workspace.document.redo()
    assert workspace.document.text("alpha.md") == mine
    save(workspace)
    assert (workspace.root / "alpha.md").read_text() == mine
    assert workspace.document.dirty == frozenset()


def test_a_renamed_file_takes_its_unsaved_work_along(workspace: Workspace) -> None:
    notices = told(workspace)
    edits.set_field(workspace, "alpha.md", "size", 5)
    (workspace.root / "new").mkdir()
    (workspace.root / "alpha.md").rename(workspace.root / "new" / "alpha.md")
    held = {name: read_held(workspace, name) for name in ("alpha.md", "new/alpha.md")}
    assert take_outside(workspace, held).renamed == {"alpha.md": "new/alpha.md"}
    assert notices[-1].renamed == {"alpha.md": "new/alpha.md"}
    assert workspace.entry("new/alpha.md").fields["size"] == 5
    assert workspace.document.dirty == {"new/alpha.md"}
    workspace.document.undo()
    assert workspace.document.text("new/alpha.md") == ALPHA


def test_a_file_that_becomes_unreadable_keeps_its_text(workspace: Workspace) -> None:
    taken = write(workspace, "alpha.md", b"\xff\xfe")
    assert taken.unreadable == {
        "alpha.md": Message("vault.not-utf8", {"file": "alpha.md", "line": 1})
    }
    assert workspace.document.text("alpha.md") == ALPHA
    assert write(workspace, "alpha.md", ALPHA.replace("red", "blue")).reloaded == ["alpha.md"]


def test_an_unreadable_file_comes_becomes_readable_and_goes(workspace: Workspace) -> None:
    notices = told(workspace)
    write(workspace, "odd.md", b"\xff\xfe")
    assert not workspace.entry("odd.md").readable
    assert notices[-1].added == {"odd.md"}
    write(workspace, "odd.md", BETA)
    assert workspace.entry("odd.md").title == "Beta"
    write(workspace, "odd.md", None)
    write(workspace, "odd.md", b"\xff\xfe")
    assert not workspace.entry("odd.md").readable
    write(workspace, "odd.md", None)
    assert not workspace.has_entry("odd.md")
    assert notices[-1].removed == {"odd.md"}


def test_other_files_count_too(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, alpha=ALPHA))
    notices = told(workspace)
    settings = "name: Ours\ncollections: [{name: All, entries: '*.md'}]\n"
    taken = write(workspace, ".territory/vault.yaml", settings)
    assert taken.files == [".territory/vault.yaml"]
    assert workspace.name == "Ours"
    assert workspace.entry("alpha.md").collection.name == "All"
    write(workspace, ".territory/vault.yaml", settings.replace("Ours", "Theirs"))
    assert workspace.name == "Theirs"
    write(workspace, ".territory/vault.yaml", None)
    assert workspace.name == tmp_path.name
    take_outside(workspace, {}, ["assets/logo.png"])
    assert notices[-1].files == {"assets/logo.png"}


def test_json_that_could_not_be_read_when_merged_clashes_as_a_whole(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, alpha=ALPHA))
    path, text = ".territory/regions.geojson", '{"v": {\n\n"a": 1\n\n\n\n}}\n'
    write(workspace, path, text)
    assert workspace.text(path) == text
    mine = '{"v": [\n\n1\n\n\n\n]}\n'
    workspace.document.apply(Change(Message("workspace.decide"), (Edit(path, text, mine),)))
    theirs = '{"v": {\n\n"a": 1\n\n,"k": 2\n\n}}\n'
    assert write(workspace, path, theirs).clashed == [path]
    assert workspace.conflicts[path] == (path, text, mine, theirs)


def test_many_files_are_taken_in_slices_and_are_one_step(tmp_path: Path) -> None:
    names = {f"n{n}": BETA.replace("Beta", f"N {n}") for n in range(60)}
    workspace = opened(make_vault(tmp_path, **names))
    edits.set_field(workspace, "n7.md", "size", 5)
    notices = told(workspace)
    held = {f"{name}.md": text.replace("Body", "Other") for name, text in names.items()}
    intake = Intake(workspace, held)
    slices = 1
    while not intake.step(0.002):
        slices += 1
    assert slices > 1
    assert {path for notice in notices for path in notice.paths} == held.keys()
    assert len(intake.taken.reloaded) == 59
    assert workspace.document.undo()
    assert {p: workspace.document.text(p) for p in held} == held
    assert not workspace.document.undo()


def test_entries_that_come_go_and_are_called_otherwise_are_listed_in_order(tmp_path: Path) -> None:
    names = [f"n{n:02}" for n in range(20)]
    texts = {name: f"---\ntitle: {name}\n---\n" for name in names}
    workspace = opened(make_vault(tmp_path, **texts))
    before = workspace.entry("n10.md")
    assert [entry.title for entry in workspace.entries()] == names
    held: dict[str, str | None] = {
        "n03.md": "---\ntitle: Zebra\n---\n",
        "n17.md": "---\ntitle: aardvark\n---\n",
        "n05.md": None,
        "new.md": "---\ntitle: n06 and more\n---\n",
    }
    for path, text in held.items():  # one by one, and nobody asks for the order in between
        if text is None:
            (workspace.root / path).unlink()
        else:
            (workspace.root / path).write_text(text)
        take_outside(workspace, {path: text})
    take_outside(workspace, {"n03.md": "---\ntitle: Yak\n---\n"})
    wanted = sorted({*names, "aardvark", "n06 and more", "Yak"} - {"n03", "n05", "n17"})
    assert [entry.title for entry in workspace.entries()] == sorted(wanted, key=str.casefold)
    take_outside(workspace, {"n17.md": texts["n17"], "new.md": None})
    wanted = sorted({*names, "Yak"} - {"n03", "n05"}, key=str.casefold)
    assert [entry.title for entry in workspace.entries()] == wanted
    assert workspace.entry("n10.md") is before
