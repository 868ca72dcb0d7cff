"""An article in blocks: together they are the whole, and lines count within each."""

import re
from pathlib import Path

import pytest

from editor.article.blocks import Block, blocks_of, joined
from editor.article.links import LinkIndex
from editor.article.page import ARTICLE_MARK, PageContent, Renderer, render_page
from editor.article.pictures import Pictures
from editor.article.render import DIALECTS
from editor.article.theme import Theme


def content(body: str, dialect: str = "obsidian", theme: Theme | None = None) -> PageContent:
    links, pictures = LinkIndex(("a/Entry.md",), {}), Pictures(Path("/nowhere"), "assets")
    return PageContent("a/Entry.md", body, {"title": "T"}, dialect, links, pictures, theme, 7)


def test_blocks_divide_between_elements() -> None:
    html = '<p data-source-line="3">a <b>b</b>\nc</p>\n<hr>\ntext <i title="<p>">\n</i>\n<p>d</p>'
    blocks = list(blocks_of(html, 1))
    assert [block.html for block in blocks] == [
        '<p data-source-line="0">a <b>b</b>\nc</p>',
        "<hr>",
        'text <i title="<p>">\n</i>',
        "<p>d</p>",
    ]
    assert [block.line for block in blocks] == [3, 3, 3, 3]
    assert joined(blocks) == html


def test_a_block_keeps_its_key_when_lines_above_change() -> None:
    one, other = (
        Block('<p data-source-line="0">a</p>', 3),
        Block('<p data-source-line="0">a</p>', 4),
    )
    assert one.key == other.key
    assert one.whole != other.whole
    assert one.key != Block("<p>a</p>", 3).key


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_page_is_its_frame_around_its_blocks(dialect: str) -> None:
    page = render_page(content("# A\n\n- b\n- c\n\nd\n", dialect))
    assert page.frame.count(ARTICLE_MARK) == 1
    assert [block.line for block in page.blocks] == [7, 9, 12]
    assert re.findall(r'<(?:h1|ul|p)[^>]* data-source-line="(\d+)"', page.html) == ["7", "9", "12"]


def test_the_frame_stays_while_the_article_changes() -> None:
    renderer = Renderer()
    one, other = renderer.page(content("a\n\nb")), renderer.page(content("new\n\na\n\nb"))
    assert one.frame == other.frame
    assert [block.key for block in other.blocks[1:]] == [block.key for block in one.blocks]


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("{{ body|striptags }}", "Hello"),
        ("{{ body }}{{ body }}", '<p data-source-line="7">Hello</p>' * 2),
        ("no article", "no article"),
    ],
)
def test_a_template_may_use_the_article_otherwise(template: str, html: str) -> None:
    page = render_page(content("Hello", theme=Theme(template, "")))
    assert page.html == html
    assert page.blocks == ()


def test_a_template_learns_that_there_is_no_article() -> None:
    theme = Theme("{% if body %}some{% else %}none{% endif %}", "")
    assert render_page(content("", theme=theme)).html == "none"
    assert render_page(content("x", theme=theme)).html == "some"
