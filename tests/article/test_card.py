"""The directory's card of an entry."""

from pathlib import Path

import pytest

from editor.article.links import LinkIndex
from editor.article.page import PageContent, render_card
from editor.article.pictures import Pictures
from editor.article.theme import theme_of


def content(root: Path, body: str = "", **fields: object) -> PageContent:
    pictures = Pictures(root, "assets")
    theme = theme_of(root)
    return PageContent("a/E.md", body, fields, "obsidian", LinkIndex((), {}), pictures, theme)


def test_a_card_shows_what_the_directory_does(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/p.png").write_bytes(b"")
    page = render_card(
        content(
            tmp_path,
            title="A & B",
            description="What <it> is",
            territory="Here",
            sectors=["One", "Two"],
            activities=["Three"],
            locations=["Rome, Italy", "Oslo, Norway"],
            image="p.png",
            logo="gone.png",
            size="4-10",
        ),
        scheme="dark",
    )
    assert page.problems == ()
    assert page.blocks == ()
    for part in (
        'data-scheme="dark"',
        "A &amp; B</h1>",
        "What &lt;it&gt; is</p>",
        'class="territory" dir="auto">Here<',
        "<li>One</li><li>Two</li>",
        "<li>Three</li>",
        ">Rome, Italy<",
        'src="vault://file/assets/p.png"',
    ):
        assert part in page.html
    for part in ("Oslo", 'emblem"', "4-10"):
        assert part not in page.html


def test_the_article_describes_an_entry_that_no_field_does(tmp_path: Path) -> None:
    body = (
        "# Head\n\n- list\n\n![x](y.png)\n\n> quote\n\n```\ncode\n```\n\n"
        "A *first* &amp; [[x|good]][^1] `code`\nword.\n\n" + "Much more. " * 40 + "\n\n[^1]: n"
    )
    html = render_card(content(tmp_path, body)).html
    assert '<p class="about" dir="auto">A first &amp; good word. Much more.' in html
    about = (
        html.partition('class="about" dir="auto">')[2].partition("</p>")[0].replace("&amp;", "&")
    )
    assert about.endswith("...")
    assert 180 < len(about) <= 203


@pytest.mark.parametrize("body", ["", "# Only a heading"])
def test_an_empty_card_is_a_card(tmp_path: Path, body: str) -> None:
    html = render_card(content(tmp_path, body)).html
    assert '<h1 class="title" dir="auto">E</h1>' in html
    assert 'class="about"' not in html


def test_the_vaults_own_card_is_used(tmp_path: Path) -> None:
    folder = tmp_path / ".territory" / "preview"
    folder.mkdir(parents=True)
    (folder / "card.html").write_text("<b>{{ card.title }}</b>{{ fields.x }}")
    assert render_card(content(tmp_path, title="T<", x=1)).html == "<b>T&lt;</b>1"
    (folder / "card.html").write_text("{% nonsense %}")
    page = render_card(content(tmp_path, title="T"))
    assert page.problems[0].args["file"] == ".territory/preview/card.html"
    assert '<h1 class="title" dir="auto">T</h1>' in page.html
