"""The lines of a template that tell what is to be written in their place."""

from __future__ import annotations

import re

_MARKS = re.compile(r"^[\s>*_-]+|[\s*_]+$")
# Shorter lines, and those that introduce what follows, an article may well share with a template.
_TELLING = 10


def lines_of_template(article: str) -> frozenset[str]:
    """The lines of a template's article that an article should not have, as `bare` gives them."""
    lines = map(bare, article.splitlines())
    return frozenset(line for line in lines if len(line) >= _TELLING and not line.endswith(":"))


def bare(line: str) -> str:
    """A line without the marks around it; of a heading, nothing."""
    return "" if line.lstrip().startswith("#") else _MARKS.sub("", line).strip()
