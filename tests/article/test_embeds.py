"""Entries, headings and blocks that an article embeds."""

import re
from pathlib import Path

import pytest

from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import Article, ArticleRenderer, render_article

FILES = {
    "a/Host.md": "",
    "a/Plain.md": "---\ntitle: P\n---\n# Plain\n\nHello *there*[^1]\n\n[^1]: a note\n",
    "b/Sections.md": "top\n\n# One\n\none [x]\n\n## Sub\n\nsub\n\n# Two `c`\n\ntwo\n\n[x]: /url\n",
    "b/Blocks.md": "first ^p1\n\n- a\n- b\n\n^list\n\nlast\n",
    "c/Loop.md": "before ![[Loop]] after",
    "c/Ping.md": "ping\n\n![[Pong]]",
    "c/Pong.md": "pong\n\n![[Ping]]",
    "d/Picture.md": "![[../pic.png]] [[#Here]] <b>open",
    **{f"e/Deep{n}.md": f"level {n}\n\n![[Deep{n + 1}]]" for n in range(9)},
    **{f"f/Wide{n}.md": "![[Wide0]] ![[Wide1]] ![[Wide2]] ![[Wide3]] x\n\n" * 9 for n in range(4)},
}


def render(body: str, files: dict[str, str] | None = None) -> Article:
    return render_article(body, "obsidian", context(FILES if files is None else files), 5)


def context(files: dict[str, str]) -> Context:
    links = LinkIndex(files, {})
    return Context(links, Pictures(Path("/nowhere"), "x"), "a/Host.md", read=files.get)


def codes(article: Article) -> list[str]:
    return [problem.code for problem in article.problems]


def test_an_entry_is_shown_in_place() -> None:
    html = render("a\n\n![[Plain]]\n\nb\n").html
    assert '<div class="embed" data-source-line="7">' in html
    assert '<a class="wikilink" href="vault://entry/a/Plain.md">Plain</a>' in html
    assert "<h1>Plain</h1>" in html
    assert "Hello <em>there</em>" in html
    assert html.count("data-source-line") == 3
    assert html.index("<p data-source-line") < html.index("Plain") < html.index(">b</p>")


def test_footnotes_of_host_and_guest_stay_apart() -> None:
    html = render("![[Plain]]\n\nx[^1]\n\n[^1]: mine\n").html
    assert html.count('id="user-content-fn-1"') == 1
    assert html.count('href="#user-content-fn-1"') == 1
    assert html.count('id="user-content-fn-') == 2


def test_a_heading_is_shown_with_what_stands_below_it() -> None:
    html = render("![[Sections#One]]").html
    assert '<p>one <a href="/url">x</a></p>' in html
    assert "sub" in html
    assert "top" not in html
    assert "two" not in html
    assert ">two</p>" in render("![[Sections#Two c]]").html


def test_a_block_is_shown() -> None:
    assert "<p>first</p>" in render("![[Blocks#^p1]]").html
    assert "last" not in render("![[Blocks#^p1]]").html
    html = render("![[Blocks#^list]]").html
    assert "<li>b</li>" in html
    assert "first" not in html


@pytest.mark.parametrize("target", ["Nobody", "Sections#Nowhere", "Blocks#^none"])
def test_what_is_not_there_stays_a_link(target: str) -> None:
    html = render(f"![[{target}]]").html
    assert 'class="wikilink embed' in html
    assert "<div" not in html


def test_text_around_an_embed_keeps_its_paragraphs() -> None:
    html = render("before ![[Blocks#^p1]] *after*").html
    assert html.startswith('<p data-source-line="5">before </p>\n<div class="embed"')
    assert html.endswith('<p data-source-line="5"> <em>after</em></p>')
    assert '<div class="embed"' in render("- ![[Blocks#^p1]]").html
    assert '<a class="wikilink embed"' in render("# x ![[Plain]]").html


@pytest.mark.parametrize("beside", ["[[Ping]]", "#tide", "$x$", "![[a.png]]", "<b>x</b>", "`x`"])
def test_what_has_no_words_of_its_own_stays_beside_an_embed(beside: str) -> None:
    alone = re.sub(r' data-source-line="\d+"', "", render(beside).html).strip()
    inner = alone.removeprefix("<p>").removesuffix("</p>")
    html = render(f"{beside} ![[Plain]]\n![[Plain]]").html
    assert inner in html
    assert html.count("<p data-source-line") == 1


def test_circles_are_told_and_end() -> None:
    article = render("![[Loop]]")
    assert codes(article) == ["article.embed_circle"]
    assert article.html.count("before") == 1
    article = render("![[Ping]]")
    assert codes(article) == ["article.embed_circle"]
    assert article.html.count("pong") == 1
    assert codes(render("![[Host]]")) == ["article.embed_circle"]


def test_depth_and_amount_are_bounded() -> None:
    article = render("![[Deep0]]")
    assert codes(article) == ["article.embed_deep"]
    assert "level 4" in article.html
    assert "level 5" not in article.html
    article = render("![[Wide0]]\n\n" * 400)
    assert set(codes(article)) == {"article.embed_circle", "article.embed_much"}
    assert len(article.html) < 3_000_000


def test_what_a_guest_leaves_open_ends_with_it() -> None:
    html = render("![[Picture]]\n\nplain").html
    assert '<p data-source-line="7">plain</p>' in html
    assert "vault://missing/" in html
    assert 'href="vault://entry/d/Picture.md#here"' in html


def test_nothing_of_a_guest_runs() -> None:
    files = FILES | {"a/Plain.md": "<script>x</script><img src=x onerror=y>\n\n[a](javascript:b)"}
    html = render("![[Plain]]", files).html
    assert '<div class="embed"' in html
    assert "script" not in html
    assert "onerror" not in html


def test_a_guest_that_changes_is_shown_anew() -> None:
    files = dict(FILES)
    renderer, where = ArticleRenderer(), context(files)
    body = "![[Plain]]\n\ntext"
    first = renderer.article(body, "obsidian", where)
    files["a/Plain.md"] = "changed"
    second = renderer.article(body, "obsidian", where)
    assert "changed" in second.html
    assert second.blocks[1] is first.blocks[1]
    assert second.html == render_article(body, "obsidian", where).html


@pytest.mark.parametrize("opening", ["<div title='", "<p id='x' title='", "x <a href='"])
def test_what_is_embedded_never_gets_into_an_attribute_of_the_host(opening: str) -> None:
    files = {"a/Host.md": "", "B.md": 'x" onmouseover="alert(1)" y="'}
    html = render(f"{opening}\n\n![[B]]\n\n'>host</div>\n", files).html
    tags = re.findall(r'<[a-z](?:[^>"]|"[^"]*")*>', html)
    assert tags
    assert not any("onmouseover" in re.sub(r'"[^"]*"', "", tag) for tag in tags)


def test_what_is_embedded_stands_behind_a_tag_that_is_left_open() -> None:
    html = render('<div title="a > b">\n\n![[Plain]]\n\n</div>\n').html
    assert '<div title="a > b">' in html or '<div title="a &gt; b">' in html
    assert "<h1>Plain</h1>" in html
