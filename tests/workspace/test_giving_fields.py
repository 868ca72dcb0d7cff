"""An article without fields gets those of its collection; its own bytes stay."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.vault.checked import EditRefused
from editor.workspace.giving_fields import give_fields
from tests.workspace.vaults import make_vault, opened

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
ENTRY = "---\ntitle: {}\nsize: {}\nadded: 2020-01-0{}\ny: 3\nx: 4\n---\nAn article.\n"
OTHERS = {f"e{n}": ENTRY.format(f"Entry {n}", f"{n}-9", n) for n in range(1, 7)}


@pytest.mark.parametrize(
    "text",
    [
        "Only text.\n",
        "Only text, without an end",
        "",
        "\n\n  Indented.\n---\nA line above.\n",
        "----\nText.\n---\n",
        "---\nNo fence, a line.\n",
        "One.\r\nTwo.\r\n",
        "\ufeffOne.\r\nTwo.\nThree.",
        "\ufeff",
    ],
)
def test_the_article_stays_as_it_is(tmp_path: Path, text: str) -> None:
    make_vault(tmp_path, **OTHERS)
    (tmp_path / "loom.md").write_bytes(text.encode())
    workspace = opened(tmp_path)
    give_fields(workspace, "loom.md", NOW)
    after = workspace.text("loom.md")
    assert after is not None
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    break_ = "\r\n" if "\r\n" in text else "\n"
    lines = ("---", "title: loom", "size:", "added: 2026-03-04", "---", "")
    assert after == mark + break_.join(lines) + text.removeprefix(mark)
    assert workspace.entry("loom.md").is_entry
    workspace.document.undo()
    assert workspace.text("loom.md") == text
    assert workspace.document.undo_label is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n# Open Loom ##\nText.\n", "Open Loom"),
        ("# Open [[loom]]\nText.\n", "loom"),
        ("Text.\n\n# Later\n", "loom"),
        ("## Section\n", "loom"),
    ],
)
def test_its_title_is_the_one_that_it_begins_with(tmp_path: Path, text: str, title: str) -> None:
    workspace = opened(make_vault(tmp_path, **OTHERS, loom=text))
    give_fields(workspace, "loom.md", NOW)
    assert workspace.title("loom.md") == title
    assert workspace.entry("loom.md").body == text


def test_where_no_entry_has_fields_it_gets_a_title(tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, loom="Text.\n", kiln="Text.\n"))
    give_fields(workspace, "loom.md", NOW)
    assert workspace.text("loom.md") == "---\ntitle: loom\n---\nText.\n"


def test_the_template_of_its_collection_comes_first(tmp_path: Path) -> None:
    make_vault(tmp_path, **OTHERS, loom="Text.\n")
    templates = tmp_path / ".territory" / "templates"
    templates.mkdir(parents=True)
    (templates / "usual.md").write_text("---\nname: '{{title}}'\nmood: calm\n---\n## Where\n")
    settings = "collections: [{name: All, entries: '*.md', template: templates/usual.md}]\n"
    (tmp_path / ".territory" / "vault.yaml").write_text(settings)
    workspace = opened(tmp_path)
    give_fields(workspace, "loom.md", NOW)
    assert workspace.text("loom.md") == ("---\nname: 'loom'\nmood: calm\ntitle: loom\n---\nText.\n")


def test_a_template_without_fields_is_passed_over(tmp_path: Path) -> None:
    make_vault(tmp_path, e1=OTHERS["e1"], loom="Text.\n")
    templates = tmp_path / ".territory" / "templates"
    templates.mkdir(parents=True)
    (templates / "plain.md").write_text("## Where\n")
    (templates / "torn.md").write_text("---\ntitle: [\n---\n")
    workspace = opened(tmp_path)
    give_fields(workspace, "loom.md", NOW)
    assert list(workspace.entry("loom.md").fields) == ["title", "size", "added"]


@pytest.mark.parametrize("text", ["---\ntitle: x\n---\n", "---\ntitle: x\n", "---\n---\n"])
def test_what_has_fields_or_begins_with_them_gets_none(tmp_path: Path, text: str) -> None:
    workspace = opened(make_vault(tmp_path, **OTHERS, loom=text))
    with pytest.raises(EditRefused):
        give_fields(workspace, "loom.md", NOW)
    assert workspace.text("loom.md") == text
