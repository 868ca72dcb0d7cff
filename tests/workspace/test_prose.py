from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.vault.frontmatter import parse
from editor.workspace.prose import scripts_of, without_code, words_in

REAL = Path(__file__).resolve().parents[3] / "shared" / "real"
LATIN = frozenset({"LATIN"})


def words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    spans = words_in(text, start, len(text) if end is None else end, LATIN)
    return [text[first:last] for first, last in spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sea's **wide** _shore_, don’t!", ["The", "sea's", "wide", "shore", "don’t"]),
        ("Étude naïve cafe\u0301 a I", ["Étude", "naïve", "cafe\u0301"]),
        ("`code here` and ``more ` code``", ["and"]),
        ("a [[Wiki link|shown]] ![[Embed.png|640]] end", ["end"]),
        ("see [text of it](https://sea.org/path) now", ["see", "now"]),
        ("see [text][ref] now\n\n[ref]: ./somewhere.md", ["see", "now"]),
        ("<https://sea.org> or https://sea.org/a(b) or www.sea.org or sea.org/thing", ["or"] * 3),
        ("write to me@sea.org or mailto:me@sea.org", ["write", "to", "or"]),
        ("<b class='wide'>bold</b> &nbsp; <br/>", ["bold"]),
        ("a #tagged and @person x", ["and"]),
        ("noted[^one]\n\n[^one]: Because", ["noted", "Because"]),
        ("> [!note] Title here\n> Text", ["Title", "here", "Text"]),
        ("costs $x + why$ more and $5 or $6", ["costs", "more", "and", "or"]),
        ("NASA iPhone GitHub snake_case mp3 2nd", []),
        ("Before\n```python\nimport nothing\n```\nAfter", ["Before", "After"]),
        ("> ~~~\n> import nothing\n> ~~~\nAfter", ["After"]),
        ("- ```\n  code\n  ```\n- item", ["item"]),
        ("````\n```\nstill\n````\nafter", ["after"]),
        ("```\nnever ended", []),
        ("<!-- hidden\nwords --> shown", ["shown"]),
        ("%% hidden %% shown", ["shown"]),
        ("$$\nmaths here\n$$\nshown", ["shown"]),
        ("<pre>\nverbatim\n</pre> shown <style>\np {color}\n</style>", ["shown"]),
        ("Text\n\n    code here\n\n    more code\n\nText", ["Text", "Text"]),
        ("- item\n\n    goes on\n", ["item", "goes", "on"]),
        ("one\r\ntwo\rthree", ["one", "two", "three"]),
        ("Москва 東京 ไทย", []),
        (r"a \`tick and \$sign", ["tick", "and", "sign"]),
    ],
)
def test_the_words_of_prose(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_only_the_part_asked_for_and_what_it_stands_in() -> None:
    text = "```\n" + "code here\n" * 50 + "```\nWords stand here\nand there\n"
    assert words(text, 30, 60) == []
    at = text.index("stand")
    assert words(text, at, at + 5) == ["Words", "stand"]


def test_scripts() -> None:
    assert scripts_of(("en_GB", "ru_RU")) == {"LATIN", "CYRILLIC"}
    assert scripts_of(("el",)) == {"GREEK"}
    assert scripts_of(()) == frozenset()
    spans = words_in("Москва sea", 0, 10, scripts_of(("ru_RU",)))
    assert list(spans) == [(0, 6)]


@given(st.text(alphabet="ab `~<!->%$[]()#\\\n\r", max_size=80), st.integers(0, 80))
def test_any_text_gives_words_that_stand_there(text: str, start: int) -> None:
    for first, last in words_in(text, min(start, len(text)), len(text), LATIN):
        assert text[first:last].isalpha()


@pytest.mark.parametrize(
    "text",
    ["`" * 100_000, "[" * 100_000, "<!-- " * 20_000, "<pre> " * 20_000, "```\n" * 25_000,
     "$a " * 30_000, "a.b" * 30_000, "<a" * 50_000, "[a](" * 25_000, "word " * 20_000,
     "a" * 100_000, "~~~~ x\n" * 15_000, "a@" * 50_000, "![[" * 30_000],
)  # fmt: skip
def test_long_and_strange_texts_take_no_time(text: str) -> None:
    begun = time.perf_counter()
    for start in (0, len(text) // 2):
        list(words_in(text, start, len(text), LATIN))
    assert time.perf_counter() - begun < 2


@pytest.mark.real
def test_real_articles_have_words_and_take_no_time() -> None:
    if not REAL.is_dir():
        pytest.skip("the real entries are not here")
    for file in REAL.rglob("*.md"):
        text = parse(file.read_text(encoding="utf-8", errors="replace")).body
        begun = time.perf_counter()
        found = words(text[:20_000])
        assert time.perf_counter() - begun < 0.5
        assert all("/" not in word and "@" not in word for word in found)
        assert found or len(text.split()) < 40


@given(st.text(alphabet="ab` \n\\%<!->$#[]|\t", max_size=60), st.booleans())
def test_code_is_taken_out_and_all_else_keeps_its_place(article: str, comments: bool) -> None:
    prose = without_code(article, comments=comments)
    assert len(prose) == len(article)
    assert all(one in (other, " ") for one, other in zip(prose, article, strict=True))
    assert prose.count("\n") == article.count("\n")


def test_what_is_taken_out() -> None:
    article = "a `b` c\n\n    d\n\n```\ne\n```\nf <!-- g --> \\[ %%h%% ``i ` j`` k"
    assert without_code(article).split() == ["a", "c", "f", "k"]
    assert without_code(article, comments=False).split() == ["a", "c", "f", "%%h%%", "k"]
