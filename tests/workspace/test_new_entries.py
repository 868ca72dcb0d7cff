"""New entries and copies are written as the collection's others are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.schema.checks import check
from editor.vault.frontmatter import parse
from editor.workspace.blank import blank
from editor.workspace.naming import Style
from editor.workspace.new_entries import Draft, Maker, copy_name, copy_of, copy_title
from editor.workspace.templates import Template, templates_for
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

NOW = datetime(2024, 2, 3, 16, 5, tzinfo=UTC)


def entry(number: int, **fields: str) -> str:
    parts = {
        "title": f"'Entry {number}'",
        "url": f"https://e{number}.org/",
        "created": f"2023-01-0{number}",
        "tags": f"\n- wide\n- t{number}",
        "start": "201" + str(number),
        "cohere": "true",
        "metadata_version": '"1"',
        "x": str(number),
        "y": str(number),
        **fields,
    }
    lines = "".join(f"{key}: {value}\n".replace(": \n", ":\n") for key, value in parts.items())
    return f"---\n{lines}---\nWords.\n\n## About\n\n```\n## Code\n```\n\n## Links ##\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    texts = {f"Entry_{n}": entry(n) for n in range(1, 5)}
    texts["Entry_5"] = entry(5, start='""', rare="1", url="").replace("## Links", "## links")
    texts["Entry_6"] = entry(6, start='""', tags="[]", cohere="false # was true")
    return opened(make_vault(tmp_path, **texts))


def made(workspace: Workspace, draft: Draft, number: int = 0) -> str:
    collection = workspace.settings.collections[0]
    template = templates_for(workspace, collection).all[number]
    return Maker(workspace, collection).text(template, draft, NOW)


def test_an_entry_is_made_like_the_others(workspace: Workspace) -> None:
    text = made(workspace, Draft("It's: new", "Its_new", "https://new.org/"))
    assert text == (
        "---\n"
        "title: 'It''s: new'\n"
        "url: https://new.org/\n"
        "created: 2024-02-03\n"
        "tags: []\n"
        'start: ""\n'
        "cohere: true\n"
        'metadata_version: "1"\n'
        "---\n"
        "## About\n\n## Links ##\n"
    )


@pytest.mark.parametrize(
    ("entries", "filled"), [(5, "open: true\ncity: Ghent\n"), (4, "open:\ncity:\n")]
)
def test_only_texts_and_switches_that_enough_entries_share_are_there(
    tmp_path: Path, entries: int, filled: str
) -> None:
    block = "rating: 3\nweight: 1.5\nyear: 2015\nopen: true\ncity: Ghent\n"
    texts = {f"n{n}": f"---\n{block}---\n" for n in range(entries)}
    workspace = opened(make_vault(tmp_path, **texts))
    empty = "rating:\nweight:\nyear:\n"
    assert made(workspace, Draft("n9", "n9")) == f"---\n{empty}{filled}---\n"


def test_items_that_all_lists_share_are_there(tmp_path: Path) -> None:
    texts = {f"n{n}": f"---\ntags:\n- wide\n- t{n}\n---\n" for n in range(5)}
    workspace = opened(make_vault(tmp_path, **texts))
    assert made(workspace, Draft("n9", "n9")) == "---\ntags:\n  - wide\n---\n"


def test_nothing_is_taken_from_one_or_two(tmp_path: Path) -> None:
    texts = {"a": "---\ntitle: A\nsize: 1-3\n---\n## X\n", "b": "---\ntitle: B\nsize: 1-3\n---\n"}
    workspace = opened(make_vault(tmp_path, **texts))
    assert made(workspace, Draft("C", "c")) == "---\ntitle: C\nsize:\n---\n"


def test_line_breaks_are_those_of_the_others(tmp_path: Path) -> None:
    texts = {n: f"---\r\ntitle: {n}\r\nn:\r\n---\r\n\r\n## A\r\n" for n in "abc"}
    workspace = opened(make_vault(tmp_path, **texts))
    assert made(workspace, Draft("d", "d")) == "---\r\ntitle: d\r\nn:\r\n---\r\n\r\n## A\r\n"


def test_nested_fields_come_with_their_keys(tmp_path: Path) -> None:
    texts = {n: f"---\ntitle: {n}\nlogo:\n  url: {n}\n  note: ''\n---\n" for n in "abc"}
    workspace = opened(make_vault(tmp_path, **texts))
    text = made(workspace, Draft("d", "d"))
    assert parse(text).fields["logo"].value == {"url": None, "note": ""}


def test_what_repeats_the_files_name_does_so(tmp_path: Path) -> None:
    texts = {n: f"---\nid: {n}\ntitle: T{n}\n---\n" for n in ("one", "two", "three")}
    workspace = opened(make_vault(tmp_path, **texts))
    assert parse(made(workspace, Draft("Four", "four"))).fields["id"].value == "four"


def test_without_titles_the_file_name_is_enough_unless_it_differs(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="---\nn: 1\n---\n", b="---\nn: 2\n---\n"))
    assert "title" not in made(workspace, Draft("New one", "New one"))
    assert (
        parse(made(workspace, Draft("New: one", "New - one"))).fields["title"].value == "New: one"
    )


def test_the_vaults_own_template_stays_as_it_is(sample_vault: Path) -> None:
    workspace = opened(sample_vault)
    template = (sample_vault / ".territory/templates/initiative.md").read_text(encoding="utf-8")
    text = made(workspace, Draft("The Weir", "Weir", "https://weir.example/", {"size": "4-10"}))
    expected = (
        template.replace("{{date}}", "2024-02-03")
        .replace("{{title}}", "The Weir")
        .replace("url:", "url: https://weir.example/")
        .replace("size:", "size: 4-10")
    )
    assert text == expected


def test_new_entries_of_the_sample_vault_have_no_problems_but_gaps(sample_vault: Path) -> None:
    workspace = opened(sample_vault)
    for collection in workspace.settings.collections:
        schema = workspace.schema(collection)
        for template in templates_for(workspace, collection).all[:2]:
            text = Maker(workspace, collection).text(template, Draft("The Weir", "Weir"), NOW)
            front = parse(text)
            assert not front.problems
            fields = front.fields.values()
            told = {one.key for one in fields if list(check(schema.field(one.key), one.value))}
            # A curator has yet to fill these in.
            assert told <= {"url", "sectors", "activities"}


def test_a_template_of_text_gets_fields_around_its_title(workspace: Workspace) -> None:
    collection = workspace.settings.collections[0]
    text = Maker(workspace, collection).text(Template("x", "Words\n"), Draft("A", "A"), NOW)
    assert text == "---\ntitle: 'A'\n---\nWords\n"


def test_spaces_behind_an_empty_key_do_not_end_up_behind_its_value(workspace: Workspace) -> None:
    collection = workspace.settings.collections[0]
    template = Template("x", "---\ntitle:  \t\ncreated: \nurl:  # soon\nn: \n---\n")
    text = Maker(workspace, collection).text(template, Draft("A", "A", "https://a.org"), NOW)
    assert text == "---\ntitle: A\ncreated: 2024-02-03\nurl: https://a.org  # soon\nn: \n---\n"


def test_a_vault_of_articles_makes_an_entry(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="Words"))
    assert blank(workspace.entries(), workspace.schema(workspace.settings.collections[0])) == (
        "---\n---\n"
    )
    assert made(workspace, Draft("B: c", "B c")) == '---\ntitle: "B: c"\n---\n'


# --- copies


def test_a_copy_leaves_out_the_place_and_was_made_today(workspace: Workspace) -> None:
    original = workspace.entry("Entry_6.md")
    schema = workspace.schema(original.collection)
    text = copy_of(original, "Entry 6 (copy)", "Entry_6_copy", schema, NOW)
    before = entry(6, start='""', tags="[]", cohere="false # was true")
    assert text == (
        before.replace("'Entry 6'", "'Entry 6 (copy)'")
        .replace("2023-01-06", "2024-02-03")
        .replace("x: 6\n", "")
        .replace("y: 6\n", "")
    )


def test_a_copy_of_an_article_is_the_article(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="Words"))
    schema = workspace.schema(workspace.settings.collections[0])
    assert copy_of(workspace.entry("a.md"), "b", "b", schema, NOW) == "Words"


def test_copies_are_numbered() -> None:
    assert copy_title("Tom", ["Tom"]) == "Tom (copy)"
    assert copy_title("Tom (copy)", ["Tom", "tom (copy)"]) == "Tom (copy 2)"
    style = Style("_", lower=False)
    assert copy_name("Tom_A", "Tom (copy 2)", style) == "Tom_A_copy_2"
    assert copy_name("Tom_A", "Thomas B", style) == "Thomas_B"
