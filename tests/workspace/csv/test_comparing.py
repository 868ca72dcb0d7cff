"""What a table says against what the entries say."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from editor.messages import english
from editor.schema.values import Value
from editor.workspace.csv.columns import Choices, Columns, Vault, proposed, proposed_for
from editor.workspace.csv.comparing import Cancelled, Comparison, compare
from editor.workspace.csv.matching import NAME, NOTHING, PATH, field_target
from editor.workspace.csv.sheet import read_sheet
from editor.workspace.workspace import Workspace

ENTRIES = {
    "one": 'title: Ünder One\nurl: https://www.one.org/\nstart: 2015\nsize: "4-10"\n'
    "x: 10\nopen: true\nborn: 2024-04-03\nplaces:\n  - UK\n  -  ' global'\n"
    "logo:\n  url: a\n  w: 2\n",
    "two": 'title: Two\nurl: https://two.org\nstart: "2018"\nsize: ""\nx: 20\nopen: false\n'
    "born: 2024-05-06\nplaces: [Online]\nlogo: {url: b, w: 3}\n",
    "three": "title: Three\nurl: https://three.org\nstart: 2020\nsize:\nx: 30\nopen: true\n"
    "born: 2024-12-25\nplaces: []\n",
}
SCHEMA = {
    "properties": {
        "x": {"type": "number"},
        "born": {"type": "string", "format": "date"},
        "places": {"type": "array", "items": {"type": "string"}},
    }
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    root = tmp_path / "vault"
    (root / "notes").mkdir(parents=True)
    (root / ".territory").mkdir()
    (root / ".territory" / "vault.yaml").write_text(
        "collections:\n  - {name: Notes, entries: notes/*.md, schema: s.schema.json}\n"
        "  - {name: Others, entries: others/*.md}\n"
    )
    (root / ".territory" / "s.schema.json").write_text(json.dumps(SCHEMA))
    for name, fields in ENTRIES.items():
        (root / "notes" / f"{name}.md").write_text(f"---\n{fields}---\nText.\n")
    opened = Workspace.open(root)
    opened.load()
    return opened


def read(
    workspace: Workspace, table: str, **changes: object
) -> tuple[Columns, Choices, Comparison]:
    columns = Columns(read_sheet(table.encode()))
    vault = Vault.of(workspace)
    choices = proposed(columns, vault)._replace(**changes)  # type: ignore[arg-type]
    return columns, choices, compare(columns, choices, vault)


def differing(workspace: Workspace, table: str, **changes: object) -> dict[str, Value]:
    """The values that differ, by entry and key."""
    _, _, found = read(workspace, table, **changes)
    assert found.left == []
    assert found.new == []
    return {f"{Path(path).stem}.{key}": value for (path, key), value in found.cells.items()}


def told(found: Comparison) -> list[str]:
    assert all(map(english, found.left))
    return [message.code.removeprefix("workspace.csv-") for message in found.left]


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        # Types are the entry's own.
        ("title,start\nÜnder One,2016\nTwo,2019\n", {"one.start": 2016, "two.start": "2019"}),
        ("title,x\nTwo,21.5\n", {"two.x": 21.5}),
        ("title,open\nTwo,yes\nÜnder One,WAHR\n", {"two.open": True}),
        ("title,size\nTwo,11-20\nThree,1-3\n", {"two.size": "11-20", "three.size": "1-3"}),
        # Nothing stays spelled as it is, and is what the collection writes where it is new.
        ("title,size,places\nTwo,,\nThree,,\n", {"two.places": []}),
        ("title,new\nTwo,\n", {}),
        # Lists keep the items that they have as they are written.
        ("title,places\nÜnder One,UK |  global | A\n", {"one.places": ["UK", " global", "A"]}),
        ("title,places\nÜnder One,UK|global\n", {"one.places": ["UK", "global"]}),
        ("title,places\nThree,Bath\n", {"three.places": ["Bath"]}),
        ('title,places\nTwo,"[""a|b""]"\n', {"two.places": ["a|b"]}),
        # What is nested is JSON.
        ('title,logo\nTwo,"{""url"": ""c"", ""w"": 3}"\n', {"two.logo": {"url": "c", "w": 3}}),
        # A column says nothing for rows that end before it.
        ("title,start,x\nTwo,2018\n", {}),
        # Guards against formulas are not part of the text.
        ("title,size\nTwo,'=1+1\n", {"two.size": "=1+1"}),
    ],
)  # fmt: skip
def test_cells_that_differ(workspace: Workspace, table: str, cells: dict[str, Value]) -> None:
    found = differing(workspace, table)
    assert found == cells
    assert [type(value) for value in found.values()] == [type(value) for value in cells.values()]


@pytest.mark.parametrize(
    ("joint", "cell"), [(";", "UK; Wales"), (",", "UK, Wales"), ("|", "UK|Wales")]
)
def test_lists_may_be_divided_otherwise(workspace: Workspace, joint: str, cell: str) -> None:
    table = f'title,places\nTwo,"{cell}"\n'
    assert differing(workspace, table, joint=joint) == {"two.places": ["UK", "Wales"]}


def test_semicolons_are_found_out(workspace: Workspace) -> None:
    _, choices, _ = read(workspace, "title\tplaces\nTwo\tUK; Wales\n")
    assert choices.joint == ";"


@pytest.mark.parametrize(
    ("born", "read_as"),
    [
        ("2024-05-07", date(2024, 5, 7)),
        ("2024-5-7", date(2024, 5, 7)),
        ("7.5.2024", date(2024, 5, 7)),
        ("13/5/2024", date(2024, 5, 13)),
        ("May 7, 2024", date(2024, 5, 7)),
    ],
)
def test_dates_are_read_as_spreadsheets_write_them(
    workspace: Workspace, born: str, read_as: date
) -> None:
    assert differing(workspace, f'title,born\nTwo,"{born}"\n') == {"two.born": read_as}


@pytest.mark.parametrize(
    ("others", "read_as"),
    [("Three,25/12/2024", date(2024, 8, 7)), ("Three,12/25/2024", date(2024, 7, 8)),
     ("Ünder One,3/4/24", date(2024, 8, 7)), ("Ünder One,4/3/24", date(2024, 7, 8))],
)  # fmt: skip
def test_the_order_of_a_date_is_that_of_the_dates_beside_it(
    workspace: Workspace, others: str, read_as: date
) -> None:
    table = f"title,born\nTwo,7/8/2024\n{others}\n"
    assert differing(workspace, table) == {"two.born": read_as}


def test_a_date_that_may_be_two_is_told(workspace: Workspace) -> None:
    _, _, found = read(workspace, "title,born\nTwo,7/8/2024\n")
    assert found.cells == {}
    assert "may be two dates" in english(found.left[0])


@pytest.mark.parametrize(
    ("column", "key"),
    [
        ("path", ["notes/one.md", "notes/two.md"]),
        ("path", ["notes\\one.md", "NOTES/two.md"]),
        ("slug", ["one", "two"]),
        ("file name", ["One.md", "two"]),
        ("title", ["under one".replace("u", "ü"), " TWO "]),
        ("url", ["http://one.org", "https://two.org/"]),
        ("Homepage", ["http://one.org", "https://two.org/"]),
        ("x", ["10", "20"]),
    ],
)
def test_rows_find_their_entries(workspace: Workspace, column: str, key: list[str]) -> None:
    table = f"{column},size\n{key[0]},101+\n{key[1]},1-3\n"
    assert differing(workspace, table) == {"one.size": "101+", "two.size": "1-3"}


def test_what_finds_the_entry_is_not_changed(workspace: Workspace) -> None:
    assert differing(workspace, "url,size\nhttp://one.org,4-10\n") == {}


def test_paths_count_before_titles(workspace: Workspace) -> None:
    _, choices, found = read(workspace, "title,path\nRenamed,notes/two.md\n")
    assert choices.key == 1
    assert found.cells == {("notes/two.md", "title"): "Renamed"}


def test_rows_without_entry_are_new_or_told(workspace: Workspace) -> None:
    table = "slug,title,x,size\ntwo,Two,20,\nfour,Four,40,'-\n,,5,\n"
    _, _, found = read(workspace, table)
    assert [row.number for row in found.new] == [3]
    assert found.new[0].values == {"title": "Four", "x": 40, "size": "-"}
    assert told(found) == ["row-nameless"]
    _, _, found = read(workspace, table, new=False)
    assert found.new == []
    assert told(found) == ["row-unmatched", "row-keyless"]
    assert found.skipped_rows == 2


def test_rows_for_the_same_entry_are_told(workspace: Workspace) -> None:
    _, _, found = read(workspace, "slug,x\none,11\nONE,12\n")
    assert found.cells == {("notes/one.md", "x"): 11}
    assert told(found) == ["row-again"]


def test_a_key_that_several_entries_hold_is_told(workspace: Workspace) -> None:
    table = "size,x\n4-10,11\n"
    for path in ("notes/two.md", "notes/three.md"):
        text = workspace.document.text(path) or ""
        (workspace.root / path).write_text(text.replace("size:", "size: 4-10 #"))
    again = Workspace.open(workspace.root)
    again.load()
    _, _, found = read(again, table, key=0)
    assert found.cells == {}
    assert told(found) == ["row-many"]


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("title,x\nTwo,abc\n", "Row 2, x: “abc” is not taken over. A number belongs here."),
        ("title,size\nTwo,#NAME?\n", "spreadsheet's error"),
        ("title,logo\nTwo,c\n", "JSON"),
        ("title,x\nFour,abc\n", "Row 2, x"),
    ],
)
def test_cells_that_do_not_fit_are_told(workspace: Workspace, table: str, sentence: str) -> None:
    _, _, found = read(workspace, table)
    assert found.cells == {}
    assert sentence in english(found.left[0])


def test_what_is_only_inferred_calls_no_value_wrong(workspace: Workspace) -> None:
    assert differing(workspace, "title,start\nThree,before 1900\n") == {
        "three.start": "before 1900"
    }


def test_cells_as_yaml_say_their_types(workspace: Workspace) -> None:
    table = (
        'title,start,size,places\nÜnder One,"""2016""",null,UK\nTwo,2018,"""""",null\n'
        'Three,2020,"""1-3""",Bath|Ely\n'
    )
    columns, choices, found = read(workspace, table)
    assert columns.yaml
    assert choices.yaml
    assert {f"{Path(p).stem}.{k}": v for (p, k), v in found.cells.items()} == {
        "one.start": "2016",
        "one.size": None,
        "one.places": ["UK"],
        "two.places": [],
        "three.size": "1-3",
        "three.places": ["Bath", "Ely"],
    }
    assert not read(workspace, 'title,size\nTwo,"say ""hi"""\n')[1].yaml


def test_columns_find_their_fields(workspace: Workspace) -> None:
    table = "path,Title,Founded,homepage,ZOO,x,x,\nnotes/one.md,a,b,c,d,1,2,3\n"
    _, choices, _ = read(workspace, table)
    assert choices.targets == (
        PATH, field_target("title"), field_target("start"), field_target("url"), NOTHING,
        field_target("x"), NOTHING, NOTHING,
    )  # fmt: skip


def test_a_collection_without_fields_takes_all_columns(workspace: Workspace) -> None:
    columns = Columns(read_sheet(b"slug,title,n,l,d,empty\na,A,1,x|y,2024-01-02,\n"))
    others = workspace.settings.collections[1]
    vault = Vault.of(workspace)
    choices = proposed_for(columns, vault, others)
    assert choices.targets[0] == NAME
    assert choices.targets[-1] == NOTHING
    found = compare(columns, choices, vault)
    assert found.new[0].values == {
        "title": "A", "n": 1, "l": ["x", "y"], "d": date(2024, 1, 2),
    }  # fmt: skip


def test_a_field_goes_into_one_column_only(workspace: Workspace) -> None:
    _, choices, _ = read(workspace, "title,size,x\nTwo,1-3,4\n")
    moved = choices.with_target(2, field_target("title"))
    assert moved.targets == (NOTHING, field_target("size"), field_target("title"))
    assert moved.key == 2


def test_the_table_is_about_the_collection_that_it_fits(workspace: Workspace) -> None:
    _, choices, _ = read(workspace, "title,x\nTwo,1\n")
    assert choices.collection is not None
    assert choices.collection.name == "Notes"
    _, choices, _ = read(workspace, "path,x\nnotes/two.md,1\n")
    assert choices.collection is None


def test_new_rows_of_the_whole_vault_need_a_path(workspace: Workspace) -> None:
    table = "path,title\nnotes/two.md,Two\nothers/new.md,New\n"
    _, _, found = read(workspace, table)
    assert [row.path for row in found.new] == ["others/new.md"]
    _, _, found = read(workspace, "title,size\nNew,4\n", collection=None)
    assert told(found) == ["row-homeless"]


def test_what_nobody_waits_for_ends(workspace: Workspace) -> None:
    columns = Columns(read_sheet(b"title,x\nTwo,1\n"))
    vault = Vault.of(workspace)
    with pytest.raises(Cancelled):
        compare(columns, proposed(columns, vault), vault, lambda: False)
