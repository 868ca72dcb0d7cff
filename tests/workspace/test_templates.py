"""Templates are found, chosen and filled in, and stay as they are where they are not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import english
from editor.vault.frontmatter import parse
from editor.workspace.settings import Collection
from editor.workspace.templates import Template, filled, templates_for
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

NOW = datetime(2024, 2, 3, 16, 5, tzinfo=UTC)


def first(workspace: Workspace) -> Collection:
    return workspace.settings.collections[0]


def names(workspace: Workspace, number: int = 0) -> list[str]:
    found = templates_for(workspace, workspace.settings.collections[number])
    return [template.name for template in found.all]


def test_the_collections_own_template_comes_first(sample_vault: Path) -> None:
    workspace = opened(sample_vault)
    assert names(workspace) == ["initiative", "", "guide"]
    assert names(workspace, 1) == ["guide", "", "initiative"]


def test_a_template_that_is_missing_is_told(sample_vault: Path) -> None:
    (sample_vault / ".territory/templates/initiative.md").unlink()
    workspace = opened(sample_vault)
    found = templates_for(workspace, first(workspace))
    assert [template.name for template in found.all] == ["", "guide"]
    assert [english(one) for one in found.problems] == [
        ".territory/templates/initiative.md does not exist."
    ]


def test_no_template_is_read_from_outside_the_vault(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret")
    vault = make_vault(tmp_path / "vault", a="---\ntitle: A\n---\n")
    (vault / ".territory").mkdir()
    (vault / ".territory/vault.yaml").write_text(
        "collections: [{name: A, entries: '*.md', template: ../../secret.md}]\n"
    )
    workspace = opened(vault)
    found = templates_for(workspace, first(workspace))
    assert all("secret" not in template.text for template in found.all)
    assert len(found.problems) == 1


def test_obsidians_templates_are_found(tmp_path: Path) -> None:
    vault = make_vault(
        tmp_path,
        a="---\ntitle: A\n---\n",
        **{"Templates/Book": "x {{date}} {{time}}", "Templates/deep/City": ""},
    )
    (vault / ".obsidian").mkdir()
    settings = vault / ".obsidian/templates.json"
    settings.write_text('{"folder": "/Templates/", "dateFormat": "D.M.YY", "timeFormat": "H"}')
    workspace = opened(vault)
    # A single entry tells little of what is usual.
    assert names(workspace) == ["Book", "City", ""]
    book = templates_for(workspace, first(workspace)).all[0]
    assert filled(book, "", NOW) == "x 3.2.24 16"
    for broken in ("", "[", "[]", '{"folder": 1}', '{"folder": "nowhere"}', '{"folder": "../x"}'):
        settings.write_text(broken)
        assert names(opened(vault)) == [""]


def in_template(text: str, title: str = "Long Table") -> str:
    return filled(Template("x", text), title, NOW)


def test_placeholders_are_filled_in_and_nothing_else_changes() -> None:
    text = (
        "---\r\n"
        "# made from {{title}} on {{date}}\r\n"
        "title:   {{title}}   # the name\r\n"
        "created: {{date}}\r\n"
        'as_text: "{{date}}"\r\n'
        "long: {{ date : D MMMM YYYY }}\r\n"
        "at: {{time:HH:mm}}\r\n"
        "list: ['{{Title}}', x]   \r\n"
        'deep: {by: "{{title}} & co"}\r\n'
        "other: {{unknown}}\r\n"
        "---\r\n"
        "# {{title}} {{ date }}\r\n\r\n{{unknown}} {{time}}"
    )
    assert in_template(text) == (
        "---\r\n"
        "# made from Long Table on 2024-02-03\r\n"
        "title:   Long Table   # the name\r\n"
        "created: 2024-02-03\r\n"
        'as_text: "2024-02-03"\r\n'
        "long: 3 February 2024\r\n"
        'at: "16:05"\r\n'
        "list: ['Long Table', x]   \r\n"
        'deep: {by: "Long Table & co"}\r\n'
        "other: {{unknown}}\r\n"
        "---\r\n"
        "# Long Table 2024-02-03\r\n\r\n{{unknown}} 16:05"
    )


@pytest.mark.parametrize("title", ["a: b", "# x", "- y", "yes", "2024", 'it\'s "quoted"', "[[x]]"])
def test_a_title_stays_one_text(title: str) -> None:
    text = '---\ntitle: {{title}}\naka: ["{{title}}"]\n---\n{{title}}'
    front = parse(in_template(text, title))
    assert front.fields["title"].value == title
    assert front.fields["aka"].value == [title]
    assert front.body == title


@given(st.text(max_size=20).filter(lambda text: "{{" not in text))
def test_any_title_at_all(title: str) -> None:
    text = "---\ntitle: {{title}}\nn: 1\n---\nbody\n"
    front = parse(in_template(text, title))
    assert front.fields["title"].value == title or not title.isprintable()
    assert front.fields["n"].value == 1
    assert front.body == "body\n"


def test_a_template_that_does_not_parse_is_filled_in_all_the_same() -> None:
    text = '---\na: "{{title}}\nb: [\n---\n{{date}}'
    assert in_template(text, "T") == '---\na: "T\nb: [\n---\n2024-02-03'


def test_a_template_without_placeholders_or_fields_stays() -> None:
    for text in ("", "words", "---\na: {b: {c: 1}}\n---\n", "\ufeff---\r\na: 1\r\n---\r\n"):
        assert in_template(text) == text


@pytest.mark.real
def test_the_real_templates_make_entries_that_parse(real: Path) -> None:
    workspace = opened(real / "obsidian-vault")
    found = templates_for(workspace, workspace.settings.collections[1]).all
    assert len(found) > 50
    for template in found:
        front = parse(filled(template, "A: b #c", NOW))
        assert not front.problems
        assert "{{date}}" not in front.text
