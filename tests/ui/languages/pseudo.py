"""A language made at test time, a vault without Latin letters, and what of a window is neither.

Each text of the program is put in marks and its letters get accents, so that whatever is shown with
plain Latin letters went past the translators. All that the vault holds is Greek.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçðéƒĝĥíĵķļɱñóṕʠŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓṔǪŔŠŢÚṼŴẊÝŽ",
)
# What no translator sees: names of placeholders, tags, entities.
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|%L?n)")


def accented(text: str) -> str:
    """`text` as the language made for tests has it."""
    if not re.search(r"\w", text):
        return text  # a comma between pieces
    parts = _KEPT.split(text)
    return (
        OPEN + "".join(p if i % 2 else p.translate(_ACCENTS) for i, p in enumerate(parts)) + CLOSE
    )


class Pseudo(QTranslator):
    """Translates every text, Qt's own among them."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        if context in {"QShortcut"} or text in {"LTR", "RTL"}:
            return text
        return accented(text)


# --- a vault in Greek ---------------------------------------------------------------------------

SETTINGS = """\
collections:
  - name: Συλλογή
    entries: μέρη/*.md
    map: κύριος
maps:
  κύριος:
    bounds: [[0, 0], [100, 200]]
    fields: {x: χ, y: ψ, territory: τόπος}
    regions: περιοχές.geojson
"""
REGIONS = """\
{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"name": "Βορράς"}, "geometry": {"type": "Polygon",
  "coordinates": [[[0, 50], [200, 50], [200, 100], [0, 100], [0, 50]]]}},
 {"type": "Feature", "properties": {"name": "Νότος"}, "geometry": {"type": "Polygon",
  "coordinates": [[[0, 0], [200, 0], [200, 50], [0, 50], [0, 0]]]}}
]}
"""
ENTRY = """\
---
τίτλος: {title}
χ: {x}
ψ: {y}
τόπος: {territory}
κλάδοι:
  - πηλός
  - {branch}
έτος: {year}
ανοιχτό: {is_open}
---

# {title}

Κείμενο με [[Δεύτερο]] και [[Πουθενά]].

- ένα
- δύο
"""


def greek_vault(folder: Path) -> Path:
    """A vault with three entries on a map, one beside it, and a few problems."""
    root = folder / "Θησαυρός"
    for name, text in {
        ".territory/vault.yaml": SETTINGS,
        ".territory/περιοχές.geojson": REGIONS,
        "μέρη/Πρώτο.md": ENTRY.format(
            title="Πρώτο", x=20, y=70, territory="Βορράς", branch="ξύλο", year=1990, is_open="true"
        ),
        "μέρη/Δεύτερο.md": ENTRY.format(
            title="Δεύτερο",
            x=150,
            y=20,
            territory="Βορράς",
            branch="ξύλο",
            year=2001,
            is_open="false",
        ),
        "μέρη/Τρίτο.md": ENTRY.format(
            title="Τρίτο", x=150, y=20, territory="Νότος", branch="Ξύλο", year=2010, is_open="ναι"
        ),
        "μέρη/Τέταρτο.md": ENTRY.format(
            title="Τέταρτο", x="", y="", territory="", branch="γη", year="", is_open="true"
        ),
        "μέρη/Χαλασμένο.md": "---\nτίτλος: [α\n---\n",
    }.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


# --- what a window shows --------------------------------------------------------------------------


def shown_texts(top: QWidget, *, painted: bool = True) -> Iterator[tuple[str, str]]:
    """Each text that a window shows, tells a screen reader or would show, and where it is."""
    for widget in (top, *top.findChildren(QWidget)):
        where = _where(widget)
        for what, text in _texts(widget):
            if text:
                yield f"{where} {what}", text
    for action in top.findChildren(QAction):
        for what in ("text", "toolTip", "statusTip"):
            text = getattr(action, what)()
            if text:
                yield f"action {action.objectName()} {what}", text
    if painted:
        for text in painted_texts(top):
            yield "painted", text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "windowTitle", widget.windowTitle()
    yield "toolTip", widget.toolTip()
    yield "statusTip", widget.statusTip()
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QTabBar():
            for n in range(widget.count()):
                yield "tab", widget.tabText(n)
                yield "tab tip", widget.tabToolTip(n)
        case QComboBox():
            for n in range(widget.count()):
                yield "item", widget.itemText(n)
                yield "item tip", str(widget.itemData(n, Qt.ItemDataRole.ToolTipRole) or "")
        case QSpinBox():
            yield "prefix", widget.prefix()
            yield "suffix", widget.suffix()
            yield "special", widget.specialValueText()
        case QAbstractItemView():
            yield from _items(widget)


def _items(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    told = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.StatusTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for column in range(_columns(model, view.rootIndex())):
        for role in told:
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    waiting = [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for line in range(min(model.rowCount(parent), 60)):
            for column in range(_columns(model, parent)):
                index = model.index(line, column, parent)
                for role in told:
                    found = index.data(role)
                    if isinstance(found, str):
                        yield f"item {role.name}", found
            waiting.append(model.index(line, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Of a list PySide hides the method.
    return 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(parent), 30)


def painted_texts(widget: QWidget) -> list[str]:
    """What is painted of a widget and all in it, as it is right now, in pieces of one line."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    widget.render(drawing)
    found = re.findall(r"<text[^>]*>([^<]*)</text>", bytes(data.data()).decode("utf-8"))
    return [text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">") for text in found]


def _where(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names))


# --- what is wrong with them ----------------------------------------------------------------------

_TAGS = re.compile(r"<[^>]*>|&(?:nbsp|amp|lt|gt|quot);")
_LATIN = re.compile(r"[A-Za-z]+")


def untranslated(text: str, allowed: re.Pattern[str]) -> str:
    """The part of a text that went past the translators; empty where there is none."""
    rest = allowed.sub("", _TAGS.sub("", text))
    return " ".join(_LATIN.findall(rest))


# What may stand between pieces that each say something of their own.
_APART = re.compile(r"\n|[,;] | · | › |  +| \((?:(?:Ctrl|Alt|Shift|F\d)[^)]*|[A-Z])\)$| \(\d+\)$")


def glued(text: str) -> bool:
    """Whether a text is put together of pieces that other languages put in another order."""
    return any(map(_is_glued, _APART.split(_TAGS.sub("", text))))


def _is_glued(text: str) -> bool:
    depth = pieces = 0
    outside = ""
    for before, letter in zip("." + text, text, strict=False):
        if letter == OPEN:
            # Whole sentences may follow one another.
            pieces += depth == 0 and not outside.rstrip().endswith("|")
            depth += 1
        elif letter == CLOSE:
            depth -= 1
            outside += "|" if depth == 0 and before in ".?:…" else ""
        elif depth == 0:
            outside += letter
    return pieces > 1 or (pieces == 1 and any(letter.isalnum() for letter in outside))
