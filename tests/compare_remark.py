"""Compares the structure of our `github` HTML with that of remark, which the site publishes with.

Run by hand, not with the tests: it installs remark, remark-gfm, rehype-raw and remark-smartypants
with npm. `--typography` compares with typographic quotes and dashes, as Astro has them.

    python -m tests.compare_remark FOLDER... [--typography] [--show N] [--keep FOLDER]

Both sides pass through our sanitiser, so that what it takes out does not count. Compared are
elements, their nesting, text, and the attributes that carry meaning; white space between blocks,
classes and ids are not.

Known to differ, where remark leaves CommonMark or GitHub's rules: runs of three and more `*` that
close only in part; a line after a link's definition, which remark takes as still belonging to it;
a list inside the first item of a list that follows a paragraph directly; tables of one column
without a `|`; an indented line of spaces at the end of indented code; stray end tags in raw HTML.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from editor.article.addresses import PREVIEW
from editor.article.context import Context
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import render_article
from editor.article.sanitise import sanitise
from editor.vault.frontmatter import parse

PACKAGES = (
    "unified@11",
    "remark-parse@11",
    "remark-gfm@4",
    "remark-rehype@11",
    "rehype-raw@7",
    "rehype-stringify@10",
    "remark-smartypants@3",
)
SCRIPT = """
import {readFileSync, writeFileSync} from "node:fs";
import {unified} from "unified";
import remarkParse from "remark-parse";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import remarkSmartypants from "remark-smartypants";

const [from, to, typography] = process.argv.slice(2);
const site = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(typography ? [remarkSmartypants] : [])
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeStringify, {allowDangerousHtml: true});
const bodies = JSON.parse(readFileSync(from, "utf8"));
writeFileSync(to, JSON.stringify(bodies.map((body) => String(site.processSync(body)))));
"""
ATTRIBUTES = frozenset(
    {"align", "alt", "checked", "colspan", "href", "rowspan", "src", "start", "title"}
)
INLINE = frozenset(
    ("a", "abbr", "b", "cite", "code", "del", "em", "i", "img", "input", "ins", "kbd", "mark", "q")
) | {"s", "small", "span", "strong", "sub", "sup", "u"}
VOID = frozenset({"br", "col", "hr", "img", "input", "source", "wbr"})
# What remark does and we do otherwise on purpose, taken out of both sides before comparing:
# the body's first byte order mark is no text to any reader.
BYTE_ORDER_MARK = "\ufeff"


class _AsWritten(Context):
    """Leaves links and pictures as the article has them."""

    def __init__(self) -> None:
        super().__init__(LinkIndex((), {}), Pictures(Path(), ""), "", PREVIEW)

    def picture(self, written: str) -> str:
        return written

    def link(self, written: str) -> str:
        return written


class _Outline(HTMLParser):
    """Turns HTML into lines, one for each tag and text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._preformatted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = sorted(
            f'{name}="{unquote(value or "")}"' for name, value in attrs if name in ATTRIBUTES
        )
        self.lines.append(" ".join([f"<{tag}", *kept]) + ">")
        self._preformatted += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.lines.append(f"</{tag}>")
        self._preformatted -= tag == "pre"

    def handle_data(self, data: str) -> None:
        if self._preformatted:
            # A browser leaves out a newline right after `<pre>`.
            text = data.removeprefix("\n") if self.lines[-1].startswith("<pre") else data
        else:
            text = re.sub(r"[ \t\n\r\f]+", " ", data)
        if self.lines and not self.lines[-1].startswith("<"):
            text = self.lines.pop() + text
        self.lines.append(text)


def outline(html: str) -> list[str]:
    """The structure of `html` as lines; space beside a block's edge is left out."""
    parser = _Outline()
    parser.feed(sanitise(html, "vault", str, str))
    parser.close()
    return list(_without_edge_space(parser.lines))


def _is_block(line: str) -> bool:
    found = re.match(r"</?([a-z0-9]+)", line)
    return found is not None and found[1] not in INLINE


def _without_edge_space(lines: list[str]) -> Iterator[str]:
    preformatted = False
    for index, line in enumerate(lines):
        if line.startswith(("<pre", "</pre")):
            preformatted = line.startswith("<pre")
        if line.startswith("<") or preformatted:
            yield line
            continue
        text = line
        if index == 0 or _is_block(lines[index - 1]):
            text = text.lstrip(" ")
        if index + 1 == len(lines) or _is_block(lines[index + 1]):
            text = text.rstrip(" ")
        if text:
            yield text


def theirs(bodies: list[str], folder: Path, *, typography: bool) -> list[str]:
    """`bodies` as remark renders them; its packages are installed to `folder`."""
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true, "type": "module"}')
        npm = ["npm", "install", "--no-audit", "--no-fund", "--silent", *PACKAGES]
        subprocess.run(npm, cwd=folder, check=True)
    (folder / "render.mjs").write_text(SCRIPT)
    asked, answered = folder / "bodies.json", folder / "html.json"
    asked.write_text(json.dumps(bodies))
    node = ["node", "render.mjs", asked.name, answered.name, *(["typography"] * typography)]
    subprocess.run(node, cwd=folder, check=True)
    return list(json.loads(answered.read_text()))


def ours(body: str, *, typography: bool) -> str:
    """`body` as we render it, sanitised, with links and pictures as they are written."""
    return render_article(body, "github", _AsWritten(), typography=typography).html


def main() -> int:
    """Compare and tell; 1 when less than 99.5% are equal."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    arguments.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    arguments.add_argument("--show", type=int, default=5, help="how many differences to print")
    arguments.add_argument("--typography", action="store_true", help="with typographic quotes")
    arguments.add_argument("--keep", type=Path, help="where remark is kept for the next run")
    options = arguments.parse_args()
    files = sorted({file for folder in options.folders for file in folder.rglob("*.md")})
    texts = []
    for file in files:
        try:
            texts.append((file, parse(file.read_text("utf-8")).body.removeprefix(BYTE_ORDER_MARK)))
        except (UnicodeDecodeError, OSError) as error:
            print(f"left out: {file}: {error}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        published = theirs([body for _, body in texts], folder, typography=options.typography)
    different = 0
    for (file, body), html in zip(texts, published, strict=True):
        expected, found = outline(html), outline(ours(body, typography=options.typography))
        if expected == found:
            continue
        different += 1
        if different <= options.show:
            print(f"--- {file}")
            changes = difflib.unified_diff(expected, found, "remark", "ours", lineterm="", n=2)
            print("\n".join(line[:200] for line in list(changes)[2:60]))
    equal = len(texts) - different
    share = equal / len(texts) if texts else 1.0
    print(f"{equal} of {len(texts)} articles have the same structure: {share:.2%}")
    return 0 if share >= 0.995 else 1


if __name__ == "__main__":
    sys.exit(main())
