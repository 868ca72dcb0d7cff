"""Articles are other people's text: nothing of them runs, loads or takes for ever."""

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import DIALECTS, LONGEST_BODY, Article, render_article

CONTEXT = Context(LinkIndex(("a/b.md",), {}), Pictures(Path("/nowhere"), "assets"), "a/c.md")
# Many times what the slowest of these takes on a quiet machine; the unbounded took hours.
SECONDS = 30.0

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="vbscript:x">x</a>',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[[javascript:alert(1)]]",
    "![[x.png|x onerror=alert(1)]]",
    '![[x.png"onerror="alert(1)]]',
    '<iframe src="https://evil.example"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="https://evil.example"></object><embed src="https://evil.example">',
    '<form action="https://evil.example"><input name=a><button>go</button></form>',
    '<input type="text" autofocus onfocus=alert(1)>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<base href="https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    "<style>@import 'https://evil.example/x.css'; body{background:url(https://evil.example)}</style>",
    '<div style="background:url(https://evil.example/x);position:fixed;inset:0">x</div>',
    '<img srcset="https://evil.example/x 1x" src="//evil.example/y.png">',
    '<video poster="https://evil.example/p" src="https://evil.example/v"></video>',
    '<audio src="https://evil.example/a"></audio>',
    '<picture><source srcset="https://evil.example/x"></picture>',
    '<table background="https://evil.example/x"><tr><td>x</table>',
    '<a href="x" ping="https://evil.example" target="_blank">x</a>',
    '<img src="file:///etc/passwd">',
    '<img src="../../../../etc/passwd">',
    '<p id="x" class="x" onclick=alert(1)>x</p>',
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<template><script>alert(1)</script></template>",
    '> [!note"onclick="alert(1)] x',
    '```x" onclick="alert(1)\ncode\n```',
    '[^a"onclick=alert(1)] \n\n[^a"onclick=alert(1)]: x',
]
FORBIDDEN_TAGS = frozenset(
    ("script", "iframe", "object", "embed", "form", "button", "meta", "base", "link", "style")
) | {"svg", "math", "template", "frame"}


class Checker(HTMLParser):
    """Collects what must not be in a sanitised article."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in FORBIDDEN_TAGS:
            self.found.append(tag)
        for name, value in attrs:
            self._check(tag, name, (value or "").strip())

    def _check(self, tag: str, name: str, value: str) -> None:
        loads = name in {"src", "poster"} and not value.startswith(
            ("vault://file/", "vault://missing/", "vault://remote/", "data:image/")
        )
        leads = name == "href" and re.match(r"(?i)\s*(javascript|data|vbscript|file):", value)
        if name.startswith("on") or name in {"srcset", "srcdoc", "ping", "background", "action"}:
            self.found.append(f"{tag} {name}")
        if loads or leads or (name == "style" and re.search("url|position", value)):
            self.found.append(f"{tag} {name}={value}")
        if tag == "input" and (name, value) == ("type", "text"):
            self.found.append("text field")


def check(html: str) -> list[str]:
    checker = Checker()
    checker.feed(html)
    checker.close()
    return checker.found


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_are_taken_out(attack: str, dialect: str) -> None:
    for body in (attack, f"text {attack} text", f"- {attack}\n\n> {attack}", attack * 3):
        assert check(render_article(body, dialect, CONTEXT).html) == []


def test_the_check_itself_finds_attacks() -> None:
    assert all(check(attack) for attack in ATTACKS[:6])


@given(st.lists(st.sampled_from([*ATTACKS, "<b>", "</p>", "\n\n", "- ", "> ", "|", "`", "a"])))
def test_attacks_stay_out_in_any_company(parts: list[str]) -> None:
    for dialect in DIALECTS:
        assert check(render_article("".join(parts), dialect, CONTEXT).html) == []


@given(st.text(alphabet=st.sampled_from("ab[]()!*_~=%$#^|`<>&:/.@-+ \n\t\\\"'0é"), max_size=120))
def test_any_text_renders(body: str) -> None:
    for dialect in DIALECTS:
        assert check(render_article(body, dialect, CONTEXT).html) == []


def _timed(body: str, dialect: str) -> Article:
    started = time.perf_counter()
    article = render_article(body, dialect, CONTEXT)
    assert time.perf_counter() - started < SECONDS
    return article


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "body",
    [
        ">" * 50_000,
        "[" * 50_000,
        "![" * 4_500,
        "[a](" * 25_000,
        "*a_" * 15_000,
        "<div>" * 25_000,
        "<!--" * 10_000,
        "`a``" * 4_000,
        "http://a.b/" + "." * 9_500 + "x",
        "# a\n" * 10_000,
        "```\n" * 10_000,
        "&amp;" * 25_000,
        "\n\n".join(["[" * 4_500] * 20),
        "\n".join("  " * depth + "- x" for depth in range(300)),
        "\n".join("> " * depth + "[!note]" for depth in range(1, 150)),
        "word " * 2_000_000,
        "x" * 10_000_000,
        "".join(f"[{n}]: /url\n" for n in range(7_500)),
        "<b>a\n\n" * 10_000,
        "a <div>\n\n</div>\n\n" * 5_000,
        "![[c]]\n\n" * 10_000,
        "\n\n".join(f"[^{n}]" for n in range(5_000))
        + "\n\n"
        + "\n\n".join(f"[^{n}]: x" for n in range(5_000)),
    ],
    ids=lambda body: f"{body[:6]!r}x{len(body)}",
)
def test_time_is_bounded(body: str, dialect: str) -> None:
    _timed(body, dialect)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_is_too_long_is_cut_and_told(dialect: str) -> None:
    article = _timed("a line of text\n" * 40_000, dialect)
    assert [problem.code for problem in article.problems][:1] == ["article.cut"]
    assert len(article.html) < LONGEST_BODY * 2


@pytest.mark.parametrize(
    ("body", "dialect", "code"),
    [
        ("x" * 30_000, "github", "article.plain_parts"),
        ("[" * 15_000, "obsidian", "article.plain_parts"),
        ("> " * 200 + "deep text", "github", "article.too_deep"),
        ("<div>" * 5_000 + "deep text", "github", "article.plain"),
        ("[" * 5_000, "python-markdown", "article.plain"),
        ("[^a]: [^b]: One\n[^c]: Another", "python-markdown", "article.plain"),
    ],
)
def test_what_cannot_be_laid_out_stays_readable(body: str, dialect: str, code: str) -> None:
    article = _timed(body, dialect)
    assert [problem.code for problem in article.problems] == [code]
    assert body[-9:] in article.html.replace("&gt;", ">")


def test_ordinary_articles_meet_no_limit() -> None:
    body = "Text with [a link](https://a.org) and more.\n\n" * 300 + "- [ ] item\n" * 300
    for dialect in DIALECTS:
        assert render_article(body, dialect, CONTEXT).problems == ()
