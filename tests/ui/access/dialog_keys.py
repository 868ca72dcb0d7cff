"""What is wrong with the keys of a dialog: Tab, Enter and the letters that are underlined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.ui import reading_order
from editor.ui.graphic import Graphic
from tests.conftest import ROOT

KEY, ROLE = Qt.Key, QDialogButtonBox.ButtonRole


def key_faults(dialog: QDialog) -> Iterator[str]:
    """All that is wrong; the focus is where it was when this ends."""
    yield from tab_faults(dialog)
    yield from default_faults(dialog)
    yield from letter_faults(dialog)


def walked(dialog: QDialog, *, forward: bool) -> list[QWidget]:
    """What has the focus, press by press of Tab or Shift+Tab, until a thing comes again."""
    key = KEY.Key_Tab if forward else KEY.Key_Backtab
    held = Qt.KeyboardModifier.NoModifier if forward else Qt.KeyboardModifier.ShiftModifier
    found: list[QWidget] = []
    focus = dialog.focusWidget()
    while focus is not None and focus not in found:
        found.append(focus)
        QTest.keyClick(focus, key, held)
        focus = dialog.focusWidget()
    assert focus is None or focus is found[0], f"{named([focus])} has the focus twice"
    return found


def named(widgets: list[QWidget]) -> list[str]:
    return [f"{type(w).__name__} {w.objectName() or w.accessibleName()}" for w in widgets]


def tab_faults(dialog: QDialog) -> Iterator[str]:
    """What is wrong with the way of Tab: it begins well, reaches all as one reads, comes round."""
    order = reading_order.stops(dialog)
    first = dialog.focusWidget()
    if not order:
        return
    if first is None or first not in order:
        yield f"the focus begins at {named([first] if first else [])}"
        return
    if isinstance(first, QPushButton) and first in closing(dialog) and set(order) - closing(dialog):
        yield f"the focus begins at what ends it: {named([first])}"
    if isinstance(first, Graphic):
        yield f"the focus begins at a picture: {named([first])}"
    start = order.index(first)
    wanted = [*order[start:], *order[:start]]
    seen = walked(dialog, forward=True)
    if seen != wanted:
        yield f"Tab goes {named(seen)}, read is {named(wanted)}"
    back = walked(dialog, forward=False)
    if back != [wanted[0], *reversed(wanted[1:])]:
        yield f"Shift+Tab goes {named(back)}, read is {named(wanted)}"


def closing(dialog: QDialog) -> set[QWidget]:
    """The buttons that end a dialog with nothing done, or only tell about it."""
    ending = {ROLE.RejectRole, ROLE.HelpRole}
    return {
        button
        for box in dialog.findChildren(QDialogButtonBox)
        for button in box.buttons()
        if box.buttonRole(button) in ending
    }


def default_faults(dialog: QDialog) -> Iterator[str]:
    """What is wrong with the button that Enter presses: there is one at most, and it does
    something where something can be done.
    """
    shown = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    default = [button for button in shown if button.isDefault()]
    if len(default) > 1:
        yield f"Enter presses {named(list(default))}"
    doing = [b for b in shown if b.property("primary") and b.isEnabled()]
    if default and default[0] in closing(dialog) and doing:
        yield f"Enter presses {named(list(default))}, not {named(list(doing))}"


def lettered(dialog: QDialog) -> Iterator[tuple[str, str]]:
    """The texts whose underlined letters are keys here, with what is wrong with them."""
    for widget in dialog.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if not letter(widget.text()) or (isinstance(widget, QToolButton) and widget.menu()):
            continue
        lost = isinstance(widget, QLabel) and widget.buddy() is None
        plain = isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.AutoText
        if not (lost and plain):  # else an "&" that is only an "&"
            yield widget.text(), "has a letter that leads nowhere" if lost else ""


def letter(text: str) -> str:
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


def letter_faults(dialog: QDialog) -> Iterator[str]:
    """What is wrong with the letters that are keys, in each of the languages."""
    texts = list(lettered(dialog))
    yield from (f"{text!r} {fault}" for text, fault in texts if fault)
    for language, catalogue in catalogues().items():
        said = [catalogue.get(text, text) for text, _ in texts]
        taken = [letter(text) for text in said]
        if "" in taken:
            yield f"{language}: {said} have not all a letter"
        elif len(set(taken)) < len(taken):
            yield f"{language}: {said} have a letter twice"


@cache
def catalogues() -> Mapping[str, Mapping[str, str]]:
    """By language, the translations of all texts that have a letter."""
    found: dict[str, Mapping[str, str]] = {"en": {}}
    for file in (ROOT / "resources" / "translations").glob("*.ts"):
        messages = ElementTree.parse(file).iter("message")
        pairs = ((one.findtext("source", ""), one.findtext("translation", "")) for one in messages)
        found[file.stem[-2:]] = {source: text for source, text in pairs if letter(source)}
    return found
