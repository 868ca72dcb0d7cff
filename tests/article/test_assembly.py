"""An article made from what was made before is the same as one made from nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.raw_html import OpenElements
from editor.article.render import ArticleRenderer, render_article
from editor.vault.frontmatter import parse

CONTEXT = Context(LinkIndex(("a/b.md",), {}), Pictures(Path("/nowhere"), "assets"), "a/c.md")
LINES = (
    *(
        "text",
        "more *text*",
        "",
        "",
        "  ",
        "# A",
        "## A",
        "---",
        "===",
        "    code",
        "\tcode",
        "```",
    ),
    *("- item", "  - inner", "1. one", "-", "- [ ] task", "> quote", "> [!note]- T", ">", "> - x"),
    *("| a | b |", "|---|---|", "a | b", "[x]: /url", "[x]", '"title"', "[x]: /other", "[y]:"),
    *("a[^n]", "[^n]: note", "    more of it", "[^m]: [^n]", "b^[in *line*]", "%%", "%% c %%"),
    *("<div>", "</div>", "<b>", "</b>", "x <i>y", "z</i>", "<!--", "-->", "<p>", "<br>", "<td"),
    *(
        "<script>",
        "</script>",
        "<svg>",
        "</svg>",
        "<a href='x'>",
        "</a>",
        "<details>",
        "</details>",
    ),
    *("[[b]]", "![[b]]", "^id", "text ^id", "$$", "==m==", "#tag", "[" * 9, "* * *", "~~~", "```"),
    *("<td>", "</p>", "<li>", "<a href='y'>", "<style>", "</style>", "<table>", "</table>", "\0"),
)
texts = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)
edits = st.tuples(st.integers(0, 200), st.integers(0, 30), texts)


@pytest.mark.parametrize("dialect", ["obsidian", "github", "python-markdown"])
@settings(deadline=None, max_examples=300)
@given(body=texts, changes=st.lists(edits, min_size=1, max_size=4))
def test_edits_lead_to_the_same_article(
    dialect: str, body: str, changes: list[tuple[int, int, str]]
) -> None:
    renderer = ArticleRenderer()
    renderer.article(body, dialect, CONTEXT, 3)
    for start, length, new in changes:
        body = body[:start] + new + body[start + length :]
        found = renderer.article(body, dialect, CONTEXT, 3)
        assert found == render_article(body, dialect, CONTEXT, 3)


class _NeverClosed(OpenElements):
    """Makes one block of the whole article."""

    none = False


@pytest.mark.parametrize("dialect", ["obsidian", "github"])
@settings(deadline=None, max_examples=500)
@given(body=texts)
def test_what_a_block_leaves_open_reaches_what_follows(dialect: str, body: str) -> None:
    apart = render_article(body, dialect, CONTEXT).html
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("editor.article.assembly.OpenElements", _NeverClosed)
        together = render_article(body, dialect, CONTEXT).html
    # Where an element has nothing in it but what was taken out, empty lines may be left.
    assert [line for line in apart.split("\n") if line] == [
        line for line in together.split("\n") if line
    ]


def test_what_stays_the_same_is_not_made_again() -> None:
    renderer = ArticleRenderer()
    body = "\n\n".join(f"Paragraph {n} with [a link](b.md)." for n in range(50))
    before = renderer.article(body, "obsidian", CONTEXT)
    after = renderer.article(body.replace("Paragraph 25", "Paragraph X"), "obsidian", CONTEXT)
    same = [one is other for one, other in zip(before.blocks, after.blocks, strict=True)]
    assert same.count(False) <= 3


def test_where_links_lead_is_followed() -> None:
    renderer = ArticleRenderer()
    assert "broken" not in renderer.article("[[b]]", "obsidian", CONTEXT).html
    other = Context(LinkIndex((), {}), CONTEXT.pictures, CONTEXT.source)
    assert "broken" in renderer.article("[[b]]", "obsidian", other).html


def test_html_that_stays_open_reaches_what_follows() -> None:
    article = render_article("<div>\n\n*a*\n\n</div>\n\nb\n\n<b>c\n\nd", "github", CONTEXT)
    assert [block.line for block in article.blocks] == [1, 7, 9]
    assert article.blocks[0].html == '<div>\n<p data-source-line="2"><em>a</em></p>\n</div>'
    assert article.blocks[2].html.count("<b>") == 2


@pytest.mark.real
def test_typing_through_real_articles_leads_to_the_same(real: Path) -> None:
    renderer = ArticleRenderer()
    for file in sorted(real.rglob("*.md"))[::9]:
        body = parse(file.read_text("utf-8")).body
        for cut in range(0, len(body), 1 + len(body) // 7):
            changed = body[:cut] + "x\n" + body[cut + 3 :]
            found = renderer.article(changed, "obsidian", CONTEXT)
            assert found == render_article(changed, "obsidian", CONTEXT)
