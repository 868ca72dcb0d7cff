"""Articles that are empty, lack sections or still say what the template says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publish.checks.vaults import found

SETTINGS = "collections: [{name: A, entries: '*.md', template: t.md}]\n"
TEMPLATE = """---
title: {{title}}
---
> A sentence or two in their own words.

What you will need:

## About

(what it is)

## Key People
"""
WHOLE = "## About\n\nIt mends.\n\n## Key People\n\nAnna\n"


def of(tmp_path: Path, body: str, block: str = "title: It\n") -> list[str]:
    files = {
        ".territory/vault.yaml": SETTINGS,
        ".territory/t.md": TEMPLATE,
        "it.md": f"---\n{block}---\n{body}",
    }
    return [check for _, check in found(tmp_path, files)]


@pytest.mark.parametrize(
    ("body", "checks"),
    [
        (WHOLE, []),
        ("# about:\n\nIt mends.\n\n### *Key People*\n\nAnna\n", []),
        ("What you will need:\n\n" + WHOLE, []),
        ("## About\n\nIt mends.\n", ["section-missing"]),
        ("It mends.\n", ["section-missing", "section-missing"]),
        ("", ["article-empty"]),
        ("\n \n", ["article-empty"]),
        ("## About\n\n---\n\n## Key People\n", ["article-empty"]),
        ("> A sentence or two in their own words.\n\n" + WHOLE, ["template-text"]),
        ("- a sentence", ["section-missing", "section-missing"]),
        (f"{WHOLE}\n{{{{date}}}}\n", ["template-text"]),
        (f"{WHOLE}\n<% tp.date.now() %>\n", ["template-text"]),
        (f"{WHOLE}\nLorem ipsum dolor sit amet.\n", ["template-text"]),
        (f"{WHOLE}\n`{{{{date}}}}` in code, {{braces}} in text\n", []),
    ],
)
def test_articles(tmp_path: Path, body: str, checks: list[str]) -> None:
    assert of(tmp_path, body) == checks


def test_a_template_never_written_over_is_an_empty_article(tmp_path: Path) -> None:
    body = TEMPLATE.split("---\n", 2)[2].replace("What you will need:\n", "")
    assert of(tmp_path, body) == ["article-empty", "template-text", "template-text"]


def test_placeholders_in_fields(tmp_path: Path) -> None:
    assert of(tmp_path, WHOLE, "title: '{{title}}'\n") == ["template-text"]


def test_without_a_template_no_section_is_missing(tmp_path: Path) -> None:
    files = {f"{name}.md": f"---\ntitle: {name}\n---\n{WHOLE}" for name in "abcd"}
    files["e.md"] = "---\ntitle: e\n---\nOnly words.\n"
    assert found(tmp_path, files) == []


def test_markdown_without_fields_may_be_empty(tmp_path: Path) -> None:
    assert found(tmp_path, {"a.md": "", "b.md": "## Heading\n"}) == []


def test_templates_of_obsidian_are_to_be_filled_in(tmp_path: Path) -> None:
    files = {
        ".obsidian/templates.json": '{"folder": "Templates"}',
        "Templates/Book.md": "---\ntitle: '{{title}}'\ndate: {{date}}\n---\n[[Books]]\n",
        "a.md": "---\ntitle: A\n---\nWords.\n",
    }
    assert found(tmp_path, files) == []
