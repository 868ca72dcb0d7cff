"""However a page came about, it is the one that would have been made from nothing."""

import json
import random
import re
from collections.abc import Callable

import pytest

from editor.article.page import PageContent, render_page
from editor.article.theme import Theme

PARTS = (
    "A paragraph with *emphasis*.",
    "Another one, with [[Two]] and a note[^1].",
    "[^1]: The note.",
    "## Heading",
    "- one\n- two\n\n  - three",
    "> [!note]- Fold\n> hidden",
    "> [!tip] Tip\n> shown",
    "![[gone.png]]",
    "![[a b.png]]",
    "```\ncode\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "<div>raw",
    "</div>",
    "text <b>open",
    "A paragraph with *emphasis*.",
)
OWN = Theme(
    "<html><head><title>{{ page.title }}</title></head><body>"
    "{% if page.tagline %}<p>{{ page.tagline }}</p>{% endif %}"
    "<main>{% if page.territory %}<i>{{ page.territory }}</i>{% endif %}{{ body }}<hr></main>"
    "<footer>{{ page.title }}</footer></body></html>",
    "",
)
WHOLE = Theme("<body><p title='{{ body }}'>{{ page.title }}</p><div>{{ body }}</div>", "")
# What differs without being seen: the lines, counted in another way, and space between blocks.
PLAIN = re.compile(r' data-source-line="-?\d+"|<!--.*?-->')


def plain(html: str) -> str:
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", PLAIN.sub("", html)))


@pytest.fixture
def same(read, until) -> Callable[[PageContent], None]:
    """Asserts that the page shown is the one of that content."""

    def is_same(content: PageContent) -> None:
        html = render_page(content, scheme="light").html
        shown = "document.querySelector('body').outerHTML"
        fresh = f"new DOMParser().parseFromString({json.dumps(html)}, 'text/html')"
        assert plain(str(read(shown))) == plain(str(read(f"{fresh}.body.outerHTML")))

    return is_same


@pytest.mark.parametrize("seed", range(4))
def test_many_changes_one_after_the_other(show, content, same, seed: int) -> None:
    chance = random.Random(seed)
    body = [chance.choice(PARTS) for _ in range(8)]
    fields = {"title": "T"}
    path, theme = "a/One.md", None
    for _ in range(25):
        for _ in range(chance.choice((1, 1, 1, 3))):
            place = chance.randrange(len(body) + 1)
            body[place : place + chance.choice((0, 1, 1, 2))] = chance.choices(
                PARTS, k=chance.choice((0, 1, 1, 2))
            )
        if chance.random() < 0.2:
            fields = chance.choice(
                ({"title": "T"}, {"title": "U", "territory": "Here"}, {"tagline": "x"})
            )
        if chance.random() < 0.15:
            path = chance.choice(("a/One.md", "a/Two.md"))
        if chance.random() < 0.15:
            theme = chance.choice((None, OWN, WHOLE))
        made = content("\n\n".join(body), path=path, theme=theme, **fields)
        show(made)
        same(made)
