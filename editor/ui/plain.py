"""Texts from files, shown as they are: Qt would take what looks like HTML for HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

_TITLE = 60  # letters


def plain_label(parent: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def wrapped_label(parent: QWidget | None = None) -> QLabel:
    """A plain label that breaks its lines, and is as narrow as it must be whatever the words."""
    label = plain_label(parent)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def plain_tip(text: str) -> str:
    """`text` for a tooltip, which has no setting for plain text."""
    if not Rich.mightBeRichText(text):
        return text
    from html import escape  # when first needed: it has a table of all entities of HTML

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>'


def without_shortcut(text: str) -> str:
    """`text` for a button or menu, where a single "&" would mean a shortcut."""
    return text.replace("&", "&&")


def menu_title(menu: QMenu, title: str) -> str:
    """A title as the text of a row of a menu: no wider than some words, and without a shortcut."""
    metrics = menu.fontMetrics()
    most = metrics.averageCharWidth() * _TITLE
    return without_shortcut(metrics.elidedText(title, Qt.TextElideMode.ElideRight, most))


def without_mnemonic(text: str) -> str:
    """The text of an action, button or menu as it is read, without the "&" before a letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def name_of(action: QAction) -> str:
    """What an action is called beside menus: without the "…" too, which Qt leaves before 6.11."""
    return without_mnemonic(action.text()).replace("…", "").replace("...", "")
