"""Counts the words that readers will read."""

from __future__ import annotations

import re

from editor.regex import regex

_WORD = regex(r"\w+(?:['’.\-]\w+)*")
# What readers do not see: comments, where links lead, signs of embeds, fences, HTML.
_UNSEEN = regex(
    r"%%.*?%%|<!--.*?-->|</?[A-Za-z][^<>\n]*>|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"
    r"|!\[\[[^\[\]\n]*\]\]|(?<=\[\[)[^\[\]|\n]*\|"
    r"|^[ \t]*(?:```|~~~)[^\n]*$|\[!\w+\]|^ {0,3}\[[^\]\n]+\]:[^\n]*$|^[ \t>]*\d+[.)][ \t]",
    re.DOTALL | re.MULTILINE,
)


def word_count(text: str) -> int:
    """The number of words in Markdown, as its readers would count them."""
    return sum(1 for _ in _WORD.finditer(_UNSEEN.sub(" ", text)))
