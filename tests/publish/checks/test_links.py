"""Links that lead nowhere, links that are none, and signs of Obsidian that readers would see."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import render_article
from editor.publish.checks.marks import marks_in
from editor.publish.checks.printed import signs_in
from editor.workspace.prose import without_code
from tests.publish.checks.vaults import found

FILES = {
    "notes/Name.md": "---\ntitle: The Title\n---\nWords.\n",
    "notes/plain.md": "Only words.\n",
    "content/assets/plan.pdf": b"%PDF-1.4",
    ".hidden/Secret.md": "Words.\n",
}


def of(tmp_path: Path, body: str, dialect: str = "obsidian", block: str = "") -> list[str]:
    settings = f"collections: [{{name: A, entries: '**/*.md', dialect: {dialect}}}]\n"
    files = {
        ".territory/vault.yaml": settings,
        **FILES,
        "notes/it.md": f"---\ntitle: It\n{block}---\nWords.\n{body}\n",
    }
    return [check for path, check in found(tmp_path, files) if path == "notes/it.md"]


@pytest.mark.parametrize(
    ("body", "checks"),
    [
        ("[[Name]] [[name|text]] [[The Title]] [[notes/Name#Heading|x]] [[#Heading]]", []),
        ("[[Nobody]]", ["link-broken"]),
        ("[[Nobody]] and [[Nobody]]", ["link-broken", "link-broken"]),
        ("[[plan.pdf]] ![[plan.pdf]] [[plain]]", []),
        ("[[Secret]]", ["link-broken"]),
        ("![[Nobody]]", ["link-broken"]),
        ("`[[Nobody]]` \\[[Nobody]] <!-- [[Nobody]] --> %% [[Nobody]] %%", []),
        ("```\n[[Nobody]]\n```\n\n    [[Nobody]]", []),
        ("| a | b |\n|--|--|\n| [[Name\\|x]] | [[Nobody\\|x]] |", ["link-broken"]),
        ("[x](Name.md) [x](../notes/Name.md) [x](<Name.md>) [x](Name.md 'title')", []),
        ("[x](Nobody.md)", ["link-broken"]),
        ("[x](../content/assets/plan.pdf) [x](/about) [x](#heading)", []),
        ("[x]()", ["link-empty"]),
        ("[x][r]\n\n[r]: Nobody.md", ["link-broken"]),
        ("[x](https://x.example) [x](mailto:a@x.example) [x](tel:1) <https://x.example>", []),
        ("[x](www.x.org)", ["link-scheme"]),
        ("[x](x.org/page)", ["link-scheme"]),
        ("[x](https:/x.org)", ["link-scheme"]),
        ("[x](a@x.org)", ["link-scheme"]),
        ("[r]: www.x.org", ["link-scheme"]),
        ("www.x.org is a link by itself", []),
        ("[x](my file.md)", ["link-space"]),
        ("[x](https://x.org/a b)", ["link-space"]),
        ("[x] (https://x.org)", ["link-space"]),
        ("![x](my picture.png)", ["link-space"]),
        ("[x](see below) [1] (a remark)", []),
        ("- [ ] to do\n- [x] (done)", []),
    ],
)
def test_links_of_articles(tmp_path: Path, body: str, checks: list[str]) -> None:
    assert of(tmp_path, body) == checks


@pytest.mark.parametrize(
    ("block", "checks"),
    [
        ('near: "[[Name]]"\n', []),
        ('near: "[[Nobody]]"\n', ["field-link-broken"]),
        ('near: ["[[Name]]", "[[Nobody|x]]"]\n', ["field-link-broken"]),
        ("near: Nobody\n", []),
    ],
)
def test_links_of_fields(tmp_path: Path, block: str, checks: list[str]) -> None:
    assert of(tmp_path, "", block=block) == checks


PRINTED = [
    ("[[Name]]", "wikilink-printed", "[[Name]]"),
    ("![[Name]]", "wikilink-printed", "[[Name]]"),
    ("> [!tip] Bread\n> Rise early.", "syntax-printed", "[!tip]"),
    ("> [!tip]-\n> Rise early.", "syntax-printed", "[!tip]"),
    ("A ==bright== day", "syntax-printed", "==bright=="),
    ("A %%hidden%% word", "syntax-printed", "%%hidden%%"),
    ("A line ^abc123", "syntax-printed", "^abc123"),
    ("A word^[and a note]", "syntax-printed", "^[and a note]"),
]


@pytest.mark.parametrize(("body", "check", "seen"), PRINTED)
@pytest.mark.parametrize("dialect", ["github", "python-markdown"])
def test_signs_that_readers_see(
    tmp_path: Path, body: str, check: str, seen: str, dialect: str
) -> None:
    context = Context(LinkIndex([], {}), Pictures(tmp_path, ""), "it.md")
    assert seen in render_article(body, dialect, context).html
    assert of(tmp_path, body, dialect) == [check]


@pytest.mark.parametrize(("body", "check", "seen"), PRINTED)
def test_signs_that_the_dialect_has(tmp_path: Path, body: str, check: str, seen: str) -> None:
    assert of(tmp_path, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "`[[Name]]` and `==x==` and `%%x%%`",
        "```\n> [!note]\n[[Name]] %%x%% ==y==\n```",
        "a == b and c == d, 100%% sure, 2^10, x ^2",
        "=====\n\na ===b===",
        "Text[^1] goes on.\n\n[^1]: A note.",
        "- [ ] to do\n\n[!not a callout]",
    ],
)
def test_what_only_looks_like_signs(tmp_path: Path, body: str) -> None:
    assert of(tmp_path, body, "github") == []


def test_brackets_in_fields_that_readers_see(tmp_path: Path) -> None:
    block = 'location: "[[Name]]"\nactivities: ["[[Name]]"]\nnotes: "[[Name]]"\n'
    assert of(tmp_path, "", "github", block) == ["wikilink-printed"]


@pytest.mark.parametrize(
    "body",
    [
        "[" * 20_000, "[[a" * 20_000, "[a](" * 20_000, "[a](" + "(" * 20_000,
        "[a](" + " " * 20_000 + "x y)", "[a](b c " * 20_000, "<!--" * 20_000, "`a\n\n" * 20_000,
        "\n" + "    code\n" * 20_000, "```\nx\n```\n" * 5000, "==a " * 20_000, "%%" * 20_001,
        "> [!a" * 20_000, " ^abc" * 20_000, "<img src=\"" * 20_000, "{{ a" * 20_000,
        "[a]:\n" * 20_000, "![a](b" * 20_000,
    ],
    ids=lambda body: body[:8],
)  # fmt: skip
def test_no_article_takes_long(body: str) -> None:
    start = time.process_time()
    prose = without_code(body, comments=False)
    marks_in(prose)
    signs_in(body, prose)
    assert time.process_time() - start < 2  # as long as it takes, the window waits
