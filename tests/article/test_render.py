"""The three dialects."""

import re
from pathlib import Path

import pytest

from editor.article.addresses import FileAddresses
from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import DIALECTS, render_article, render_body

PATHS = ("folder/Name.md", "folder/Self.md", "other/Far.md")
LINES = re.compile(r' data-source-line="\d+"')


def html(body: str, dialect: str = "obsidian", *, lines: bool = False) -> str:
    rendered = render_body(
        body,
        dialect=dialect,
        links=LinkIndex(PATHS, {}),
        pictures=Pictures(Path("/nowhere"), "assets"),
        source="folder/Self.md",
    )
    return rendered if lines else LINES.sub("", rendered)


GITHUB = [
    # lists follow a paragraph directly
    ("text\n- a\n- b", "<p>text</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    # strikethrough with one mark and two, not three
    ("~a~ ~~b~~ ~~~c~~~", "<p><del>a</del> <del>b</del> ~~~c~~~</p>"),
    ("~a~~", "<p>~a~~</p>"),
    ("a**~~b~~**c", "<p>a<strong><del>b</del></strong>c</p>"),
    # tables
    (
        "| a | b |\n|:--|--:|\n| 1 | 2 |",
        '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n</tr>\n'
        '</thead>\n<tbody>\n<tr>\n<td align="left">1</td>\n<td align="right">2</td>\n</tr>\n'
        "</tbody>\n</table>",
    ),
    # tasks
    (
        "- [ ] a\n- [X] b",
        '<ul class="contains-task-list">\n'
        '<li class="task-list-item"><input disabled="" type="checkbox"> a</li>\n'
        '<li class="task-list-item"><input checked="" disabled="" type="checkbox"> b</li>\n</ul>',
    ),
    ("- [ ]\n- [x](y)", '<ul>\n<li>[ ]</li>\n<li><a href="y">x</a></li>\n</ul>'),
    # addresses
    ("www.a.org/b.", '<p><a href="http://www.a.org/b">www.a.org/b</a>.</p>'),
    ("(https://a.org/(b))", '<p>(<a href="https://a.org/(b)">https://a.org/(b)</a>)</p>'),
    ("https://a.org/_b_c*d*", '<p><a href="https://a.org/_b_c*d">https://a.org/_b_c*d</a>*</p>'),
    ("[https://a.org]", '<p>[<a href="https://a.org">https://a.org</a>]</p>'),
    ("a_b@c.org, x", '<p><a href="mailto:a_b@c.org">a_b@c.org</a>, x</p>'),
    ("a@b.c1 a@b", "<p>a@b.c1 a@b</p>"),
    ("example.org", "<p>example.org</p>"),
    ("[a https://b.org c](/d)", '<p><a href="/d">a https://b.org c</a></p>'),
    ("`https://a.org`", "<p><code>https://a.org</code></p>"),
    ("https://a_b.c_d", "<p>https://a_b.c_d</p>"),
    ("https://é.org", '<p><a href="https://%C3%A9.org">https://é.org</a></p>'),
    ("https://a.org?x=1&copy;", '<p><a href="https://a.org?x=1">https://a.org?x=1</a>©</p>'),
    # raw HTML passes
    ("a <b>b</b>\n\n<div>\n\n*c*\n\n</div>", "<p>a <b>b</b></p>\n<div>\n<p><em>c</em></p>\n</div>"),
    # the site prints these
    ("[[Name|text]] ==a== %%b%% #c", "<p>[[Name|text]] ==a== %%b%% #c</p>"),
    ("> [!note] a", "<blockquote>\n<p>[!note] a</p>\n</blockquote>"),
    # fenced code
    ("```\n\nx", "<pre><code>x\n</code></pre>"),
    ("# A b!\n# A b!", '<h1 id="a-b">A b!</h1>\n<h1 id="a-b-1">A b!</h1>'),
]


@pytest.mark.parametrize(("body", "expected"), GITHUB)
def test_github(body: str, expected: str) -> None:
    assert html(body, "github") == expected


def test_footnotes_are_numbered_by_their_first_reference() -> None:
    found = html(
        "a[^x] b[^y] c[^x] d[^z]\n\n[^y]: Y\n[^x]: X[^y]\n\n    more\n[^unused]: U", "github"
    )
    head, _, notes = found.partition('<section class="footnotes">')
    assert re.findall(r">(\d)</a></sup>", head) == ["1", "2", "1"]
    assert "[^z]" in head
    assert re.findall(r'<li id="user-content-fn-(\w)">', notes) == ["x", "y"]
    assert re.findall(r'href="#user-content-fnref-([\w-]+)"', notes) == ["x", "x-2", "y", "y-2"]
    assert "<p>more <a" in notes
    assert "U" not in notes


WIKILINKS = [
    ("[[Name]]", '<a class="wikilink" href="vault://entry/folder/Name.md">Name</a>'),
    ("[[Name|text]]", '<a class="wikilink" href="vault://entry/folder/Name.md">text</a>'),
    (
        "[[Name#A Heading|x]]",
        '<a class="wikilink" href="vault://entry/folder/Name.md#a-heading">x</a>',
    ),
    ("[[Name#A]]", '<a class="wikilink" href="vault://entry/folder/Name.md#a">Name &gt; A</a>'),
    ("[[#A b]]", '<a class="wikilink" href="#a-b">A b</a>'),
    ("[[../other/Far]]", '<a class="wikilink" href="vault://entry/other/Far.md">Far</a>'),
    ("[[Nobody|x]]", '<a class="wikilink broken" data-target="Nobody">x</a>'),
    ("![[Name]]", '<a class="wikilink embed" href="vault://entry/folder/Name.md">Name</a>'),
    ("![[p.png|640]]", '<img src="vault://missing/p.png" alt="" width="640">'),
    ("![[p.png|640x48]]", '<img src="vault://missing/p.png" alt="" width="640" height="48">'),
    ("![[p.png|words]]", '<img src="vault://missing/p.png" alt="words">'),
    ("![a|20](p.png)", '<img src="vault://missing/p.png" alt="a" width="20">'),
    ("![](https://a.org/p.png)", '<img src="vault://remote/a.org" alt="">'),
    ("![[s.mp3]]", '<audio controls="" src="vault://missing/s.mp3"></audio>'),
    ("==a *b*==", "<mark>a <em>b</em></mark>"),
    ("a %%b%% c", "a  c"),
    ("#tag #1 a#b", '<span class="tag">#tag</span> #1 a#b'),
    ("$a_b_c$ $5 and $6", '<span class="maths">$a_b_c$</span> $5 and $6'),
    ("[[]] [[ ]] [[a", "[[]] [[ ]] [[a"),
    ("[x](../other/Far.md#y)", '<a href="vault://entry/other/Far.md#y">x</a>'),
    ("[x](gone.md)", '<a href="vault://no-entry/gone.md">x</a>'),
    ("[x](/page)", '<a href="/page">x</a>'),
]


@pytest.mark.parametrize(("body", "expected"), WIKILINKS)
def test_obsidian(body: str, expected: str) -> None:
    assert html(body) == f"<p>{expected}</p>"


def test_code_keeps_obsidian_marks() -> None:
    assert html("`[[Name]] ==a== %%b%%`") == "<p><code>[[Name]] ==a== %%b%%</code></p>"


def test_a_wikilink_in_a_table_escapes_its_bar() -> None:
    assert '/Name.md">text</a></td>' in html("| a |\n|---|\n| [[Name\\|text]] |")


def test_comments_hide_blocks() -> None:
    assert html("a\n\n%%\nb\n\nc\n%%\n\nd") == "<p>a</p>\n<p>d</p>"
    assert html("%%\nnever closed\n\nx") == ""


def test_block_ids_become_anchors() -> None:
    assert html("text ^ab-1") == '<p id="^ab-1">text</p>'
    assert html("text\n\n^ab") == "<p>text</p>"


def test_callouts() -> None:
    assert html("> [!tip] *T*\n> a\n>\n> b") == (
        '<div class="callout" data-callout="tip">\n<div class="callout-title"><em>T</em></div>\n'
        '<div class="callout-content">\n<p>a</p>\n<p>b</p>\n</div>\n</div>'
    )


def test_callouts_fold_and_nest() -> None:
    found = html("> [!faq]-\n> > [!done]+ D\n> > x\n\n> plain")
    assert '<details class="callout" data-callout="question">' in found
    assert '<summary class="callout-title">Faq</summary>' in found
    assert '<details class="callout" data-callout="success" open="">' in found
    assert found.endswith("<blockquote>\n<p>plain</p>\n</blockquote>")


def test_inline_footnotes() -> None:
    assert "<p>a <em>note</em> <a" in html("x^[a *note*]")


def test_python_markdown() -> None:
    body = "text\n- not a list\n\nTerm\n:   Definition\n\n!!! x\n\n[a](Name.md)\n\n*[HTML]: Hyper\n"
    found = html(body, "python-markdown")
    assert "<p>text\n- not a list</p>" in found
    assert "<dl>" in found
    assert '<a href="vault://entry/folder/Name.md">a</a>' in found


@pytest.mark.parametrize("dialect", DIALECTS)
def test_blocks_know_their_lines(dialect: str) -> None:
    body = "# One\n\npara\ngraph\n\n- item\n\n> quote"
    found = re.findall(
        r'<(h1|p|ul|blockquote)[^>]* data-source-line="(\d+)"', html(body, dialect, lines=True)
    )
    assert {("h1", "1"), ("p", "3"), ("ul", "6"), ("blockquote", "8")} <= set(found)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_lines_count_in_the_whole_file(dialect: str) -> None:
    found = render_body(
        "para",
        dialect=dialect,
        links=LinkIndex((), {}),
        pictures=Pictures(Path("/nowhere"), "assets"),
        source="a.md",
        first_line=12,
    )
    assert found == '<p data-source-line="12">para</p>'


def test_outside_the_editor_addresses_are_those_of_files(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(b"")
    found = render_body(
        "[[Name]] ![[p.png]] ![](https://a.org/q.png)",
        dialect="obsidian",
        links=LinkIndex(PATHS, {}),
        pictures=Pictures(tmp_path, "assets"),
        source="a.md",
        addresses=FileAddresses(tmp_path),
    )
    assert f'href="{(tmp_path / "folder/Name.md").as_uri()}"' in found
    assert f'src="{(tmp_path / "p.png").as_uri()}"' in found
    assert 'src="https://a.org/q.png"' in found


@pytest.mark.parametrize("dialect", DIALECTS)
def test_nothing_is_rendered_as_nothing(dialect: str) -> None:
    assert html("", dialect) == ""
    assert html("\n \n\t\n", dialect) == ""


TYPOGRAPHY = [
    # each measured with remark-smartypants
    ('"Hello," she said. "It\'s \'fine\'."', "“Hello,” she said. “It’s ‘fine’.”"),
    ("the '80s -- and '90s...", "the ’80s — and ’90s…"),
    ("a--b --- c ---- d", "a—b --- c ---- d"),
    ("He said, \"'Quoted' words.\"", "He said, “‘Quoted’ words.”"),
    ('*"em"* "[x](y)"', '<em>“em”</em> “<a href="y">x</a>”'),
    ("``quoted'' . . .", "“quoted” …"),
    ('"`c--d`" \\"esc\\"', "“<code>c--d</code>” “esc”"),
    ('("x") "\u65e5"', "(“x”) “\u65e5”"),
]


@pytest.mark.parametrize(("body", "expected"), TYPOGRAPHY)
def test_typographic_quotes_and_dashes(body: str, expected: str) -> None:
    context = Context(LinkIndex((), {}), Pictures(Path("/nowhere"), "assets"), "a.md")
    shown = render_article(body, "github", context, typography=True).blocks[0].html
    assert shown == f'<p data-source-line="0">{expected}</p>'
    assert "“" not in render_article(body, "obsidian", context, typography=True).html
