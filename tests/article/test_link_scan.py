"""Links are found where the page has them, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.context import Context
from editor.article.link_scan import like_links, links_in
from editor.article.links import LinkIndex, split_target
from editor.article.pictures import Pictures
from editor.article.render import render_article


class Asked(LinkIndex):
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__((), {})
        self.asked: list[str] = []

    def resolve(self, target: str, source: str) -> str | None:
        if path := split_target(target)[0]:
            self.asked.append(path)
        return None


def rendered(article: str) -> set[str]:
    """What the links on the article's page ask for."""
    asked = Asked()
    context = Context(cast(LinkIndex, asked), Pictures(Path("/nowhere"), "assets"), "a/b.md")
    render_article(article, "obsidian", context)
    return set(asked.asked)


def found(article: str) -> list[str]:
    return [link.path for link in links_in(article)]


@pytest.mark.parametrize(
    ("article", "paths"),
    [
        ("See [[A]], [[b/C|shown]] and [[D#Part|x]].", ["A", "b/C", "D"]),
        ("![[A]] and ![[B#Part]]", ["A", "B"]),
        ("[t](A.md) [t](../x/B%20b.md#h)", ["A.md", "../x/B b.md"]),
        ('[t](<C c.md> "title")', ["C c.md"]),
        ("[a (b)](c_(d).md)", ["c_(d).md"]),
        ("# Head [[A]]\n\n- item\n  more [[B]]\n\n> quote\n> [[C]]\n", ["A", "B", "C"]),
        ("| a | b |\n|---|---|\n| [[X\\|t]] | [[Y]] |\n", ["X", "Y"]),
        ("[t][r]\n\n[r]: A.md 'x'\n", ["A.md"]),
        ("> [!note] Title [[A]]\n> [[B]]\n", ["A", "B"]),
        ("Text[^1]\n\n[^1]: note [[A]]\n\n    more [[B]]\n", ["A", "B"]),
        ("a\r\n\r\n- b\r\n  [[A]]\r\n", ["A"]),
        ("[[ A ]]", ["A"]),
        ("[r]: <A b.md>\n[s]:\n  B.md\n\n> [t]: C.md\n", ["A b.md", "B.md", "C.md"]),
    ],
)  # fmt: skip
def test_links_are_found(article: str, paths: list[str]) -> None:
    assert found(article) == paths
    assert all(article[link.start : link.end].strip() for link in links_in(article))


@pytest.mark.parametrize(
    "article",
    [
        "`[[A]]` and ``a ` [[A]]``",
        "```\n[[A]]\n[t](A.md)\n```\n",
        "text\n\n    [[A]]\n",
        "%%[[A]]%%\n\n%%\n[[A]]\n\n[[A]]\n%%\n",
        "<!-- [[A]] --> <b title='[[A]]'>\n\n<div>\n[[A]]\n</div>\n",
        "\\[[A]] and [t\\](A.md)",
        "$x_[[A]]$ and $$\n[[A]]\n$$",
        "[[#Heading]] [t](#heading) [t](https://example.org/A.md) [t](mailto:a@example.org) []()",
        "[[]] [[ ]] [[A\nB]] [t] (A.md)",
        "<https://example.org/[[A]]>",
    ],
)
def test_what_is_no_link_is_left_alone(article: str) -> None:
    assert found(article) == []


@pytest.mark.parametrize(
    "article", ["[a [[B]] c](D.md)", "[a [b](C.md) d](E.md)", "[![a](B.md)](C.md)"]
)
def test_no_link_stands_within_another(article: str) -> None:
    assert set(found(article)) >= rendered(article)


PIECES = st.sampled_from(
    [
        "[[A]]", "[[b/C|d]]", "![[E]]", "[f](G.md)", "[h](<I j.md>)", "`", "``", "%%", "$", "\\",
        "\n", "\n\n", "> ", "- ", "    ", "```\n", "| ", "|---|---|\n", "[k", "](L.md)", "]", "(",
        "word ", "*", "_", "==", "<b>", "</b>", "<!-- ", " -->", "# ", "\t", "<div>\n", "1. ", "é",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_those_found_are_those_on_the_page(article: str) -> None:
    # Pictures are no links on the page, wherever they lead; the scan takes them for embeds.
    on_page = rendered(article)
    scanned = set(found(article))
    assert on_page <= scanned | {""}
    assert scanned <= set(like_links(article))


@given(st.lists(PIECES, max_size=14).map("".join))
def test_a_link_stands_where_it_is_said_to(article: str) -> None:
    for link in links_in(article):
        written = article[link.start : link.end]
        assert written == link.path or not link.wiki
        before = article[: link.start].rstrip()
        assert before.endswith("[[") if link.wiki else before.endswith(("(", "<", ":"))
