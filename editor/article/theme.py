"""The templates of page and card and their style sheet: the built-in ones, or the vault's."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import Message
from editor.resources import resource

if TYPE_CHECKING:
    from jinja2 import Template

FOLDER = ".territory/preview"
PAGE, CARD, _STYLE = "page.html", "card.html", "style.css"
_LARGEST = 1_000_000


@dataclass(frozen=True)
class Theme:
    """The texts of the templates and the style sheet; `problems` met while reading them."""

    page: str
    style: str
    problems: tuple[Message, ...] = ()
    card: str = field(default_factory=lambda: resource("preview", CARD).read_text("utf-8"))


@cache
def built_in() -> Theme:
    """The theme modelled on the published site."""
    return Theme(
        resource("preview", PAGE).read_text("utf-8"),
        resource("preview", _STYLE).read_text("utf-8"),
    )


def theme_of(root: Path) -> Theme:
    """The theme of the vault at `root`; what the vault does not have is the built-in's."""
    default = built_in()
    problems: list[Message] = []
    texts = []
    for name, fallback in ((PAGE, default.page), (_STYLE, default.style), (CARD, default.card)):
        try:
            texts.append(_read(root, name, fallback))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            problems.append(
                Message("article.template_file", {"file": f"{FOLDER}/{name}", "reason": reason})
            )
            texts.append(fallback)
    page, style, card = texts
    return Theme(page, style, tuple(problems), card)


def _read(root: Path, name: str, fallback: str) -> str:
    path = root / FOLDER / name
    if not path.is_file():
        return fallback
    if not path.resolve().is_relative_to(root.resolve()):
        raise ValueError("it lies outside the vault")
    if path.stat().st_size > _LARGEST:
        raise ValueError("it is larger than 1 MB")
    return path.read_text("utf-8")


@cache
def compiled(page: str) -> Template:
    """The template `page`, ready to be filled in.

    It runs in Jinja2's sandbox, and what it shows is escaped unless it is marked as HTML.
    Raises jinja2.TemplateError.
    """
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(autoescape=True, trim_blocks=True)
    environment.lstrip_blocks = True
    # Loops over a huge range would fill the memory; pages have no use for these.
    for name in ("range", "lipsum"):
        environment.globals.pop(name, None)
    return environment.from_string(page)
