from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.workspace.entries import read_entry
from editor.workspace.finding import FindError, Template, Wish
from editor.workspace.plan import Plan
from editor.workspace.replace import Found, plan_replace, search
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

FULL = """\
---
title: Sea School # the Sea of theirs
sectors: [Sea, Learning, "The Sea"]
year: 2019
links: {site: sea.org}
---
# Sea
The sea is near the sea.
"""
CRLF = "---\r\ntitle: Étude\r\n---\r\nA sea\r\nand land\r\n"
BROKEN = "---\ntitle: [a\n---\nThe sea\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, full=FULL, windows=CRLF, broken=BROKEN))


def found_in(workspace: Workspace, wish: Wish, *, fields: bool = True) -> Found:
    return search(workspace.entries(), wish, fields=fields)


def plan(workspace: Workspace, found: Found, by: str, but: tuple[int, ...] = ()) -> Plan:
    hits = [hit for number, hit in enumerate(found.hits) if number not in but]
    return plan_replace(workspace, found, hits, Template(by, found.wish, found.names))


def texts(plan: Plan) -> dict[str, str | None]:
    return {edit.path: edit.after for edit in plan.change.edits}


def test_lines_are_found_with_their_numbers(workspace: Workspace) -> None:
    found = found_in(workspace, Wish("sea"))
    told = [(hit.part.path, hit.part.where, hit.line, hit.text) for hit in found.hits]
    assert sorted(told, key=str) == sorted(
        [
            ("broken.md", (), 4, "The sea"),
            ("full.md", ("title",), 2, "Sea School"),
            ("full.md", ("sectors", 0), 3, "Sea"),
            ("full.md", ("sectors", 2), 3, "The Sea"),
            ("full.md", ("links", "site"), 5, "sea.org"),
            ("full.md", (), 7, "# Sea"),
            ("full.md", (), 8, "The sea is near the sea."),
            ("windows.md", (), 4, "A sea"),
        ],
        key=str,
    )
    assert (found.total, found.entries) == (9, 3)
    assert found_in(workspace, Wish("sea"), fields=False).total == 5


def test_all_is_replaced_as_one_step_and_nothing_else_changes(workspace: Workspace) -> None:
    found = found_in(workspace, Wish("Sea", case=True))
    made = plan(workspace, found, "Ocean")
    assert texts(made) == {
        "full.md": FULL.replace("Sea School", "Ocean School")
        .replace("[Sea,", "[Ocean,")
        .replace('"The Sea"', '"The Ocean"')
        .replace("# Sea\n", "# Ocean\n")
    }
    workspace.document.apply(made.change)
    assert english(made.change.label) == "Replace Sea in 1 entry"
    workspace.document.undo()
    assert workspace.document.text("full.md") == FULL


def test_lines_without_a_tick_stay(workspace: Workspace) -> None:
    found = found_in(workspace, Wish("sea", case=True), fields=False)
    number = next(n for n, hit in enumerate(found.hits) if hit.part.path == "full.md")
    assert texts(plan(workspace, found, "lake", (number,))) == {
        "windows.md": CRLF.replace("sea", "lake"),
        "broken.md": BROKEN.replace("sea", "lake"),
    }


def test_groups_and_line_ends(workspace: Workspace) -> None:
    found = found_in(workspace, Wish(r"A (\w+)$\nand (?P<b>\w+)", expression=True), fields=False)
    assert texts(plan(workspace, found, r"${b}\n$1")) == {
        "windows.md": CRLF.replace("A sea\r\nand land", "land\r\nsea")
    }
    with pytest.raises(FindError):
        plan(workspace, found, "$7")


def test_a_number_stays_one_where_it_can(workspace: Workspace) -> None:
    made = plan(workspace, found_in(workspace, Wish("2019")), "2024")
    assert texts(made) == {"full.md": FULL.replace("2019", "2024")}
    made = plan(workspace, found_in(workspace, Wish("2019")), "last year")
    assert texts(made) == {"full.md": FULL.replace("2019", "last year")}


def test_what_was_changed_since_is_left_alone(workspace: Workspace) -> None:
    found = found_in(workspace, Wish("sea", case=True), fields=False)
    from editor.workspace import edits

    edits.set_body(workspace, "full.md", "Land\n", typed=False)
    edits.set_field(workspace, "windows.md", "title", "Other")
    made = plan(workspace, found, "lake")
    assert set(texts(made)) == {"windows.md", "broken.md"}
    assert "changed" in english(made.refused["full.md"])


def test_a_change_that_would_not_be_safe_is_refused(tmp_path: Path) -> None:
    text = "---\ntitle: a\nbase: &b sea\nother: *b\n---\nsea\n"
    workspace = opened(make_vault(tmp_path, one=text))
    made = plan(workspace, found_in(workspace, Wish("sea")), "lake")
    assert texts(made) == {"one.md": text.replace("*b", "lake").replace("\nsea", "\nlake")}
    assert "without changing something else" in english(made.refused["one.md"])


def test_unreadable_entries_are_passed_over(tmp_path: Path) -> None:
    make_vault(tmp_path, one="sea\n")
    (tmp_path / "latin.md").write_bytes(b"---\ntitle: \xe9 sea\n---\n")
    found = found_in(opened(tmp_path), Wish("sea"))
    assert [hit.part.path for hit in found.hits] == ["one.md"]


def test_the_entry_that_takes_too_long_is_named(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="aa\n", b="a" * 60 + "b\n"))
    found = found_in(workspace, Wish(r"(a|aa)+$", expression=True))
    assert found.slow == "b.md"
    assert found.total == 1


@given(
    st.text(alphabet="ab-\r\n ", max_size=40),
    st.sampled_from(["a", "b", "ab", "\n", "^", "$", "a*"]),
    st.sampled_from(["", "x", r"$0\n"]),
)
def test_replacing_lines_is_replacing_in_the_text(body: str, wanted: str, by: str) -> None:
    from editor.workspace.finding import find
    from editor.workspace.replace import replacements

    entry = read_entry("a.md", "---\nt: 1\n---\n" + body, Collection("c"), None)
    wish = Wish(wanted)
    found = search([entry], wish, fields=False)
    template = Template(by, wish, {})
    spans = [(m.start, m.end) for m in find([body], wish).matches[0]]
    assert [(m.start, m.end) for hit in found.hits for m in hit.matches] == spans
    for hit in found.hits:
        assert hit.text == body[hit.start : hit.end]
        assert "\n" not in hit.text
        assert all(hit.start <= match.start for match in hit.matches)
        assert replacements(hit, template) == (by,) * len(hit.matches)
