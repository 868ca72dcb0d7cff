"""The page around the article, from the built-in theme or the vault's own."""

import re
from pathlib import Path

import pytest

from editor.article.direction import direction_of
from editor.article.links import LinkIndex
from editor.article.page import Page, PageContent, render_page
from editor.article.pictures import Pictures
from editor.article.render import DIALECTS
from editor.article.theme import Theme, built_in, theme_of
from editor.resources import resource
from editor.vault.frontmatter import parse


def content(
    root: Path, body: str = "Hello", theme: Theme | None = None, **fields: object
) -> PageContent:
    return PageContent(
        path="a/Entry.md",
        body=body,
        fields=fields,
        dialect="obsidian",
        links=LinkIndex(("a/Entry.md",), {}),
        pictures=Pictures(root, "assets"),
        theme=theme,
    )


def own(root: Path, page: str | bytes | None = None, style: str | None = None) -> Theme:
    folder = root / ".territory" / "preview"
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(page, str):
        page = page.encode()
    if page is not None:
        (folder / "page.html").write_bytes(page)
    if style is not None:
        (folder / "style.css").write_text(style)
    return theme_of(root)


def codes(page: Page) -> list[str]:
    return [problem.code for problem in page.problems]


def test_the_page_shows_head_and_body(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/p.png").write_bytes(b"")
    page = render_page(
        content(
            tmp_path,
            "*Hello*",
            title="A & B",
            territory="Here",
            url="https://a.org/",
            image="p.png",
            logo="gone.png",
            email="a@b.org",
        ),
        scheme="dark",
    )
    assert page.problems == ()
    assert "<title>A &amp; B</title>" in page.html
    assert '<p class="territory" dir="auto">Here</p>' in page.html
    assert '<h1 class="title" dir="auto">A &amp; B</h1>' in page.html
    assert '<a href="https://a.org/">a.org</a>' in page.html
    assert 'class="image" src="vault://file/assets/p.png"' in page.html
    assert 'class="logo"' not in page.html
    assert '<a href="mailto:a@b.org">' in page.html
    assert '<p data-source-line="1"><em>Hello</em></p>' in page.html
    assert '<html lang="en" data-scheme="dark">' in page.html


def test_fields_are_escaped(tmp_path: Path) -> None:
    page = render_page(
        content(tmp_path, title="<script>x</script>", territory='"><img src=x onerror=y>')
    )
    assert "<script>" not in page.html
    assert "<img" not in page.html


def test_a_page_without_fields_is_a_page(tmp_path: Path) -> None:
    page = render_page(content(tmp_path))
    assert '<h1 class="title" dir="auto">Entry</h1>' in page.html
    assert "<dl" not in page.html


def test_the_vaults_own_page_is_used(tmp_path: Path) -> None:
    theme = own(tmp_path, "<h1>{{ page.title }}</h1><style>{{ style }}</style>{{ body }}", "p{}")
    page = render_page(content(tmp_path, theme=theme, title="T<"))
    assert page.html == '<h1>T&lt;</h1><style>p{}</style><p data-source-line="1">Hello</p>'


def test_a_style_sheet_alone_goes_with_the_built_in_page(tmp_path: Path) -> None:
    theme = own(tmp_path, style="p { color: red } </style><b>")
    assert theme.page == built_in().page
    html = render_page(content(tmp_path, theme=theme)).html
    assert "p { color: red } <\\/style><b>" in html


@pytest.mark.parametrize(
    ("template", "line", "reason"),
    [
        ("a\n{% if %}", 2, "Expected an expression"),
        ("{{ nothing.at.all }}", 1, "undefined"),
        ("{{ 1 / 0 }}", 1, "division"),
        ("{% include 'x' %}", 1, "loader"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", 1, "unsafe"),
        ("{{ fields.clear() }}", 1, ""),
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", 1, ""),
        ("{% for n in range(10**9) %}{% endfor %}", 1, "undefined"),
    ],
)
def test_a_faulty_template_is_told_and_replaced(
    tmp_path: Path, template: str, line: int, reason: str
) -> None:
    theme = own(tmp_path, template)
    page = render_page(content(tmp_path, theme=theme, title="T"))
    assert codes(page) == ["article.template"]
    assert page.problems[0].args["line"] == line
    assert reason in str(page.problems[0].args["reason"])
    assert '<h1 class="title" dir="auto">T</h1>' in page.html


def test_an_unreadable_template_is_told_and_replaced(tmp_path: Path) -> None:
    theme = own(tmp_path, b"\xff\xfe")
    assert theme.page == built_in().page
    assert [problem.code for problem in theme.problems] == ["article.template_file"]


def test_a_template_outside_the_vault_is_not_read(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    folder = vault / ".territory" / "preview"
    folder.mkdir(parents=True)
    (tmp_path / "page.html").write_text("outside")
    (folder / "page.html").symlink_to(tmp_path / "page.html")
    theme = theme_of(vault)
    assert theme.page == built_in().page
    assert [problem.code for problem in theme.problems] == ["article.template_file"]


def test_problems_of_the_article_come_with_the_page(tmp_path: Path) -> None:
    assert codes(render_page(content(tmp_path, "x" * 30_000))) == ["article.plain_parts"]


def test_the_style_sheet_loads_nothing() -> None:
    assert "url(" not in built_in().style
    assert "@import" not in built_in().style


def _contrast(one: str, other: str) -> float:
    def luminance(tone: str) -> float:
        parts = [int(tone[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_text_stands_out_from_its_ground() -> None:
    pairs = re.findall(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\);", built_in().style)
    light = {name: tone for name, tone, _ in pairs}
    dark = {name: tone for name, _, tone in pairs}
    for tones in (light, dark):
        for text in ("ink", "muted", "accent", "problem", "note", "good", "warn"):
            assert _contrast(tones[text], tones["paper"]) >= 4.5, (text, tones)
        assert _contrast(tones["accent"], tones["tint"]) >= 4.5
        assert _contrast(tones["ink"], tones["mark"]) >= 4.5
        assert _contrast(tones["ink"], tones["raised"]) >= 4.5


@pytest.mark.parametrize("file", ["preview/style.css", "site/directory.css", "site/frame.css"])
def test_tones_are_the_same_for_browsers_that_know_no_pairs_of_them(file: str) -> None:
    style = resource(file).read_text("utf-8")
    named = dict(re.findall(r"--([\w-]+): (light-dark\(.+\));", style))
    assert named
    blocks = re.findall(r"^( +)(:root.*) \{\n((?: +--[\w-]+: #\w{6};\n)+)\1\}", style, re.M)
    tones = [dict(re.findall(r"--([\w-]+): (.+);", block)) for _, _, block in blocks]
    assert tones[1:] == [tones[1]] * 2
    light, dark = tones[:2]
    assert named == {name: f"light-dark({light[name]}, {dark[name]})" for name in light}
    assert list(light) == list(dark)


@pytest.mark.real
def test_real_entries_have_their_page(real: Path) -> None:
    vault = real / "vault"
    files = sorted(vault.rglob("*.md"))
    links = LinkIndex([file.relative_to(vault).as_posix() for file in files], {})
    pictures = Pictures(vault, "assets")
    assert files
    for file in files:
        entry = parse(file.read_text("utf-8"))
        fields = {name: field.value for name, field in entry.fields.items()}
        for dialect in DIALECTS:
            path = file.relative_to(vault).as_posix()
            page = render_page(PageContent(path, entry.body, fields, dialect, links, pictures))
            assert page.problems == ()
            assert str(fields["title"]).partition("&")[0] in page.html
            assert "<dl" in page.html


@pytest.mark.real
def test_the_real_obsidian_vault_renders(real: Path) -> None:
    vault = real / "obsidian-vault"
    files = sorted(vault.rglob("*.md"))
    links = LinkIndex([file.relative_to(vault).as_posix() for file in files], {})
    found = 0
    for file in files:
        entry = parse(file.read_text("utf-8"))
        path = file.relative_to(vault).as_posix()
        page = render_page(
            PageContent(path, entry.body, {}, "obsidian", links, Pictures(vault, ""))
        )
        assert page.problems == ()
        found += page.html.count('class="wikilink" href="vault://entry/')
        assert "[[" not in re.sub(r"<(code|pre).*?</\1>", "", page.html, flags=re.DOTALL)
    assert found


@pytest.mark.parametrize(
    ("body", "direction"),
    [
        ("", "ltr"),
        ("Hello, שלום", "ltr"),
        ("Théra", "ltr"),
        ("שלום עולם, Hello", "rtl"),
        ("![[a.png]]\n\nمرحبا بالعالم أجمعين", "rtl"),
        ("123", "ltr"),
    ],
)
def test_the_article_is_read_from_where_most_of_its_letters_are(body: str, direction: str) -> None:
    assert direction_of(body) == direction
