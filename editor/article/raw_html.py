"""Whether raw HTML in a part of an article keeps to itself, or reaches into what follows."""

from __future__ import annotations

import re

_ATTRIBUTE = r"""\s+[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:[^\s"'=<>`]++|'[^']*+'|"[^"]*+"))?+"""
# What is not one of these, but begins like a tag, a browser may read in ways of its own.
_PART = re.compile(
    # Their content is text whatever it looks like.
    rf"<(?P<opaque>iframe|noembed|noframes|script|style|textarea|title|xmp)(?:{_ATTRIBUTE})*+\s*+>"
    r"[^<]*+</(?P=opaque)\s*+>"
    rf"|<(?P<name>[A-Za-z][A-Za-z0-9-]*+)(?:{_ATTRIBUTE})*+\s*+(?P<empty>/?)>"
    r"|</(?P<end>[A-Za-z][A-Za-z0-9-]*+)\s*+>"
    r"|<!--(?!-?>)(?:(?!--!?>|<!--).)*+(?<!<!-)-->"
    r"|<(?P<wild>[A-Za-z/!?])",
    re.DOTALL | re.IGNORECASE,
)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track")
) | {"wbr", "param"}
# Elements with rules of their own for what may stand in them, or after them.
_UNRULY = frozenset(
    ("body", "frameset", "head", "html", "iframe", "noembed", "noframes", "noscript", "plaintext")
) | {"script", "select", "style", "template", "textarea", "title", "xmp", "svg", "math"}


class OpenElements:
    """What raw HTML has left open; once it is past telling, it stays so."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._wild = False

    @property
    def none(self) -> bool:
        """Whether what follows is read as if nothing had come before."""
        return not self._names and not self._wild

    def read(self, html: str) -> None:
        """Follow what `html` opens and closes."""
        if self._wild:
            return
        for part in _PART.finditer(html):
            if part["wild"]:
                self._wild = True
            elif part["name"]:
                self._open(part["name"].lower(), empty=bool(part["empty"]))
            elif part["end"]:
                name = part["end"].lower()
                if not self._names or self._names.pop() != name:
                    self._wild = True
            if self._wild:
                return

    def _open(self, name: str, *, empty: bool) -> None:
        if name in _UNRULY or (empty and name not in _VOID):
            self._wild = True
        elif name not in _VOID:
            self._names.append(name)
