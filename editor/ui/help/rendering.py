"""A page's Markdown as the HTML that Qt's text browser knows."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from editor.ui.help.pages import Page
from editor.ui.look import Tones

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_ANCHORED = re.compile(r" *\{#[a-z0-9-]+\}(?=</h[1-3]>)")
_HEAD = re.compile(r"<h([1-3])>")
_CODE = re.compile(r"<code>(.*?)</code>")
_PICTURE = re.compile(r"<p>(?=<img )")
_QUOTE = re.compile(r"<blockquote>\n(.*?)</blockquote>", re.DOTALL)


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


def html(page: Page, text: str, pixels: float, tones: Tones) -> str:
    """`text`, the page's with its names filled in, as HTML with an anchor at each heading.

    pixels: the size of plain text; headings take theirs from the document's font.
    """
    rendered = _markdown().render(text)
    anchors = iter(page.headings)
    rendered = _HEAD.sub(lambda match: _head(match[1], next(anchors).anchor), rendered)
    rendered = _ANCHORED.sub("", rendered)
    rendered = _CODE.sub(r'<span class="key">&nbsp;\1&nbsp;</span>', rendered)
    rendered = _QUOTE.sub(_note, rendered)
    rendered = _PICTURE.sub('<p class="picture">', rendered)
    rendered = rendered.replace("<table>", '<table cellspacing="0" cellpadding="6">')
    return f"<style>{_style(pixels, tones)}</style>{rendered}"


def _head(level: str, anchor: str) -> str:
    return f'<h{level}><a name="{escape(anchor)}"></a>'


def _note(match: re.Match[str]) -> str:
    """A remark beside the text, in a tint: a table is what Qt can colour with room around."""
    inner = match[1].replace("<p>", '<p class="note">')
    return f'<table class="note" width="100%" cellpadding="10"><tr><td>{inner}</td></tr></table>'


def _style(pixels: float, tones: Tones) -> str:
    def size(times: float) -> str:
        return f"font-size: {round(pixels * times)}px"

    between = round(pixels * 0.8)
    return f"""
body, p, li, td, th {{ {size(1.08)}; line-height: 145%; color: {tones.ink}; }}
p {{ margin-top: 0; margin-bottom: {between}px; }}
p.picture {{ line-height: 100%; }}
p.note {{ margin: 0; }}
li {{ margin-bottom: {round(pixels * 0.35)}px; }}
ul, ol {{ margin-top: 0; margin-bottom: {between}px; }}
h1 {{ font-weight: 400; font-family: "EB Garamond", Georgia, serif;
  margin-top: 0; margin-bottom: {round(pixels * 1.1)}px; }}
h2 {{ font-weight: 600; margin-top: {round(pixels * 2)}px;
  margin-bottom: {round(pixels * 0.6)}px; }}
h3 {{ font-weight: 600; margin-top: {round(pixels * 1.3)}px;
  margin-bottom: {round(pixels * 0.4)}px; }}
a {{ color: {tones.accent}; text-decoration: underline; }}
.key {{ background-color: {tones.selection}; }}
table {{ margin-bottom: {between}px; }}
th {{ text-align: left; font-weight: 600; border-bottom: 1px solid {tones.hairline}; }}
td {{ border-bottom: 1px solid {tones.hairline}; }}
.note {{ background-color: {tones.accent_tint}; }}
pre {{ {size(0.95)}; background-color: {tones.selection}; }}
"""
