"""An import as one change: what it does to files."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import english
from editor.vault.frontmatter import parse
from editor.workspace.csv.columns import Columns, Vault, proposed
from editor.workspace.csv.comparing import Cancelled, compare
from editor.workspace.csv.export import exported
from editor.workspace.csv.planning import Progress, plan_import
from editor.workspace.csv.sheet import read_sheet
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

ONE = (
    "---\r\ntitle:   'One'   # kept\r\nstart: \"2018\"\r\nlist:\r\n- a\r\n- 'b'\r\n"
    "---\r\nText. \r\n"
)
TWO = "---\ntitle: Two\nstart: 2015\nlist: [a,  c]\nlogo: {url: x}\n---\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    root = tmp_path / "vault"
    root.mkdir()
    (root / "One_Entry.md").write_bytes(ONE.encode())
    (root / "Two_Entry.md").write_bytes(TWO.encode())
    (root / "Broken.md").write_bytes(b"---\ntitle: [\n---\n")
    opened = Workspace.open(root)
    opened.load()
    opened.trash = Path.unlink
    return opened


def planned(workspace: Workspace, table: str, progress: Progress | None = None) -> Plan:
    columns = Columns(read_sheet(table.encode()))
    vault = Vault.of(workspace)
    choices = proposed(columns, vault)
    found = compare(columns, choices, vault)
    more = {"progress": progress} if progress else {}
    return plan_import(workspace, found, choices.collection, "table.csv", **more)


def texts(plan: Plan) -> dict[str, str | None]:
    return {edit.path: edit.after for edit in plan.change.edits}


def test_only_what_was_edited_changes(workspace: Workspace) -> None:
    data = exported(workspace.entries(), ["title", "start", "list", "logo"]).decode("utf-8-sig")
    assert texts(planned(workspace, data)) == {}
    edited = data.replace("2018", "2019").replace("a | b", "a | b | c").replace("Two,", "Zwei,")
    assert texts(planned(workspace, edited)) == {
        "One_Entry.md": ONE.replace("2018", "2019").replace("- 'b'\r\n", "- 'b'\r\n- c\r\n"),
        "Two_Entry.md": TWO.replace("title: Two", "title: Zwei"),
    }


def test_an_import_is_one_step_that_undo_takes_back(workspace: Workspace) -> None:
    plan = planned(workspace, "title,start\nOne,1999\nThree,2001\nFour & Five,2002\n")
    assert english(plan.change.label) == "Import table.csv"
    assert sorted(texts(plan)) == ["Four_and_Five.md", "One_Entry.md", "Three.md"]
    workspace.document.apply(plan.change)
    assert (workspace.root / "Three.md").is_file()
    assert workspace.entry("Three.md").title == "Three"
    assert workspace.entry("One_Entry.md").fields["start"] == "1999"
    assert workspace.document.undo()
    assert not (workspace.root / "Three.md").exists()
    assert workspace.document.text("One_Entry.md") == ONE
    assert not workspace.document.undo()


def test_new_entries_are_made_as_others_are(workspace: Workspace) -> None:
    plan = planned(workspace, "slug,title,start,list\nNew_Name,Name,2020,x | y\n")
    text = texts(plan)["New_Name.md"]
    assert text is not None
    fields = {key: field.value for key, field in parse(text).fields.items()}
    assert fields == {"title": "Name", "start": 2020, "list": ["x", "y"]}
    assert "[" not in text


def test_names_that_are_taken_are_told_or_get_a_number(workspace: Workspace) -> None:
    plan = planned(workspace, "title,start\nTwo entry,1\nTwo entry,2\n")
    assert sorted(texts(plan)) == ["Two_entry_2.md", "Two_entry_3.md"]
    plan = planned(workspace, "path,title\nA.md,A\na.md,B\n../C.md,C\nD:.md,D\n")
    assert sorted(texts(plan)) == ["A.md"]
    assert set(plan.refused) == {"a.md", "../C.md", "D:.md"}
    assert all("Row" in english(message) for message in plan.refused.values())


def test_an_entry_that_cannot_be_changed_is_told(workspace: Workspace) -> None:
    plan = planned(workspace, "path,start\nBroken.md,1\n")
    assert texts(plan) == {}
    assert set(plan.refused) == {"Broken.md"}
    plan = planned(workspace, "path,start\nBroken.md,1\nOne_Entry.md,1\n")
    assert set(texts(plan)) == {"One_Entry.md"}
    assert set(plan.refused) == {"Broken.md"}


def test_it_can_be_called_off(workspace: Workspace) -> None:
    seen = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 1

    with pytest.raises(Cancelled):
        planned(workspace, "title,start\nA,1\nB,2\nC,3\n", progress)
    assert seen == [(0, 3), (1, 3)]


@pytest.mark.real
@pytest.mark.parametrize("fields", ["", "title: A\nurl:\nx:\ny:\nsectors: []\nstart:\n"])
def test_the_real_table_makes_three_hundred_entries(
    tmp_path: Path, real: Path, fields: str
) -> None:
    (tmp_path / "profiles").mkdir()
    for number in range(4 if fields else 1):
        block = fields.replace("A", f"A{number}")
        (tmp_path / "profiles" / f"A{number}.md").write_text(f"---\n{block}---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    columns = Columns(read_sheet((real / "initiatives.csv").read_bytes()))
    vault = Vault.of(workspace)
    choices = proposed(columns, vault)
    found = compare(columns, choices, vault)
    plan = plan_import(workspace, found, choices.collection, "initiatives.csv")
    assert (found.cells, found.left, dict(plan.refused)) == ({}, [], {})
    workspace.document.apply(plan.change)
    assert len(workspace.entries()) == 300 + (4 if fields else 1)
    one = workspace.entry("profiles/Home_for_Humanity.md").fields
    assert one["title"] == "Home for Humanity"
    assert (one["x"], one["y"]) == (695, 35)
    assert one["start"] == "2019"
    assert one["sectors"] == ["Arts & Culture", "Education & Learning", "Relations & Peace"]
    other = workspace.entry("profiles/STRP.md").fields
    assert other["start"] == 2006
    again = compare(columns, choices, Vault.of(workspace))
    assert (again.cells, again.new, again.left) == ({}, [], [])
