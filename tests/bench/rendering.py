"""Articles to HTML: whole, and after one key, beside the `markdown` package on the same texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import markdown

from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import ArticleRenderer, render_article
from editor.resources import resource
from editor.vault.frontmatter import parse
from tests.bench.harness import Benchmark, Timed, benchmark

SIZES = (5, 20, 100)  # KB


def article(kilobytes: int) -> str:
    """The sample vault's articles one after the other, again and again up to that length."""
    vault = resource("sample-vault")
    files = sorted(vault.rglob("*.md"))
    text = "\n\n".join(parse(file.read_text("utf-8", "replace")).body for file in files)
    size = kilobytes * 1000
    return "\n\n".join([text] * (1 + size // len(text)))[:size]


def context() -> Context:
    vault = resource("sample-vault")
    paths = [file.relative_to(vault).as_posix() for file in vault.rglob("*.md")]
    return Context(LinkIndex(paths, {}), Pictures(vault, "content/assets"), "content/Article.md")


def package(body: str) -> Callable[[], object]:
    return lambda: markdown.markdown(body, extensions=["extra", "sane_lists", "toc"])


def _whole(kilobytes: int, dialect: str) -> Iterator[Timed]:
    body, where = article(kilobytes), context()
    yield Timed(run=lambda: render_article(body, dialect, where), baseline=package(body))


def _key(kilobytes: int, dialect: str) -> Iterator[Timed]:
    body, where = article(kilobytes), context()
    renderer = ArticleRenderer()
    renderer.article(body, dialect, where)
    keys = count()

    def run() -> None:
        # Words of different lengths grow at one place after the other.
        middle = len(body) // 2 + next(keys) * 7
        renderer.article(body[:middle] + "x" + body[middle:], dialect, where)

    yield Timed(run=run, baseline=package(body))


def _declare(
    what: str, about: str, measure: Callable[[int, str], Iterator[Timed]], within: float | None
) -> Iterator[Benchmark]:
    for dialect in ("obsidian", "github", "python-markdown"):
        for size in SIZES:

            def set_up(size: int = size, dialect: str = dialect) -> Iterator[Timed]:
                yield from measure(size, dialect)

            set_up.__name__ = f"{what}_{size}_kb_{dialect.replace('-', '_')}"
            set_up.__doc__ = f"{about} of {size} KB in the dialect {dialect}."
            # That package has no parts to keep.
            limit = None if dialect == "python-markdown" else within
            yield benchmark(rounds=20, within=limit)(set_up)


# The harness looks for benchmarks among the module's names.
for _bench in (
    *_declare("whole", "Rendering an article", _whole, None),
    *_declare("key", "Rendering anew after a key in an article", _key, 0.040),
):
    globals()[_bench.name.rpartition(".")[2]] = _bench
