"""What can be searched for, as a menu of examples that are written into the search box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.help.door import show_help
from editor.ui.plain import without_shortcut
from editor.workspace.query_completion import Known, written

if TYPE_CHECKING:
    from editor.ui.entries.search_box import SearchBox

_CONTEXT = "SearchHelp"


class _Example(NamedTuple):
    """An example, the part of it to be typed over, and what it asks for."""

    text: str
    replaced: str
    told: str


_WORDS = (
    _Example("harbour", "harbour", QT_TRANSLATE_NOOP("SearchHelp", "holds this text")),
    _Example('"old harbour"', "old harbour", QT_TRANSLATE_NOOP("SearchHelp", "holds this phrase")),
    _Example("-harbour", "harbour", QT_TRANSLATE_NOOP("SearchHelp", "does not hold it")),
)
_PLACES = (
    _Example("title:harbour", "harbour", QT_TRANSLATE_NOOP("SearchHelp", "in the title")),
    _Example("article:harbour", "harbour", QT_TRANSLATE_NOOP("SearchHelp", "in the article")),
    _Example("path:harbour", "harbour", QT_TRANSLATE_NOOP("SearchHelp", "in the file's path")),
)
_STATES = (
    _Example("is:unplaced", "", QT_TRANSLATE_NOOP("SearchHelp", "not on the map")),
    _Example("is:placed", "", QT_TRANSLATE_NOOP("SearchHelp", "on the map")),
    _Example("is:unsaved", "", QT_TRANSLATE_NOOP("SearchHelp", "changed and not saved")),
    _Example("is:changed", "", QT_TRANSLATE_NOOP("SearchHelp", "changed since the last commit")),
    _Example("is:broken", "", QT_TRANSLATE_NOOP("SearchHelp", "its fields cannot be read")),
    _Example("is:article", "", QT_TRANSLATE_NOOP("SearchHelp", "has no frontmatter")),
    _Example("has:problem", "", QT_TRANSLATE_NOOP("SearchHelp", "something is wrong with it")),
    _Example("has:picture", "", QT_TRANSLATE_NOOP("SearchHelp", "names a picture")),
    _Example("has:link", "", QT_TRANSLATE_NOOP("SearchHelp", "a link in the article")),
    _Example("has:article", "", QT_TRANSLATE_NOOP("SearchHelp", "its article is not empty")),
)
_LONGEST_VALUE = 24
_FEW = 60
# So many entries are looked at for examples.
_ENTRIES = 300
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def help_menu(box: SearchBox, known: Known | None) -> QMenu:
    """The examples, those of fields with names and values of the vault."""
    menu = QMenu(box)
    menu.setObjectName("searchHelpMenu")
    menu.setAccessibleName(QCoreApplication.translate(_CONTEXT, "What can be searched for"))
    for group in (_WORDS, tuple(_of_fields(known)), _PLACES, _STATES):
        if group and menu.actions():
            menu.addSeparator()
        for example in group:
            told = QCoreApplication.translate(_CONTEXT, example.told)
            action = menu.addAction(without_shortcut(f"{example.text}\t{told}"))
            at = example.text.find(example.replaced) if example.replaced else len(example.text)
            part = (at, at + len(example.replaced))
            action.triggered.connect(
                lambda _=False, text=example.text, part=part: box.write(text, part)
            )
    menu.addSeparator()
    more = menu.addAction(QCoreApplication.translate(_CONTEXT, "More in the guide"))
    more.setObjectName("searchHelpMore")
    more.triggered.connect(lambda _=False: show_help(box, "finding", "search"))
    return menu


def _of_fields(known: Known | None) -> Iterator[_Example]:
    """Examples with a field of few values, and with one of numbers."""
    if known is None:
        return
    known = known.glanced(_ENTRIES)
    few = _few_values(known)
    if few is not None:
        key, value = few
        yield _Example(
            f"{key}:{value}", value, QT_TRANSLATE_NOOP("SearchHelp", "holds it in this field")
        )
        yield _Example(
            f"{key}:={value}", value, QT_TRANSLATE_NOOP("SearchHelp", "has just this value")
        )
        yield _Example(f"{key}:", "", QT_TRANSLATE_NOOP("SearchHelp", "has a value"))
        yield _Example(f"-{key}:", "", QT_TRANSLATE_NOOP("SearchHelp", "has no value"))
    numbers = _numbers(known)
    if numbers is not None:
        key, low, high = numbers
        more = QT_TRANSLATE_NOOP("SearchHelp", "is more; also < >= <=")
        yield _Example(f"{key}:>{low}", low, more)
        span = f"{low}..{high}"
        yield _Example(f"{key}:{span}", span, QT_TRANSLATE_NOOP("SearchHelp", "from, to"))


def _few_values(known: Known) -> tuple[str, str] | None:
    """The field whose commonest value is shared by the most, and that value."""
    best: tuple[int, str, str] | None = None
    for key, _ in known.fields:
        values = known.values((key,))
        if not values or not key.isidentifier() or len(values[0].text) > _LONGEST_VALUE:
            continue
        if 1 < len(values) <= _FEW and (best is None or values[0].count > best[0]):
            best = values[0].count, key, written(values[0].text)
    return best[1:] if best else None


def _numbers(known: Known) -> tuple[str, str, str] | None:
    """A field of numbers, and two that it holds, the smaller first."""
    for key, _ in known.fields:
        texts = [one.text for one in known.values((key,))]
        if len(texts) > 1 and key.isidentifier() and all(map(_NUMBER.fullmatch, texts)):
            texts.sort(key=float)
            return key, texts[len(texts) // 3], texts[-1 - len(texts) // 3]
    return None
