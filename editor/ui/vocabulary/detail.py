"""The values that are selected: who holds them, and spelling them in another way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.schema.collation import sort_key
from editor.ui.empty_state import EmptyState
from editor.ui.entries.delegate import EntryDelegate
from editor.ui.entries.model import EntryModel
from editor.ui.hairline import hairline
from editor.ui.languages import number, plural
from editor.ui.one_line import keep_one_line
from editor.ui.plain import plain_label
from editor.ui.vocabulary.rows import visible
from editor.workspace.entries import Entry


class Chosen(NamedTuple):
    """What is told of the values selected.

    spelling: the one proposed for them. remark: what their heading does not say. counts: how many
    entries hold each text of the vocabulary. entries: those that hold one of the texts.
    """

    texts: tuple[str, ...]
    spelling: str
    remark: str
    counts: Mapping[str, int]
    entries: Sequence[Entry]
    unsaved: frozenset[str]


class DetailPane(QWidget):
    """The chosen values with their entries, and what can be done with them.

    respell_wanted(spelling), delete_wanted: of the values shown. opened(path): an entry.
    """

    respell_wanted = Signal(str)
    delete_wanted = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Chosen | None = None
        self._heading = self._told("vocabularyChosen", "heading")
        self._remark = self._told("vocabularyRemark", "muted")
        self._joins = self._told("vocabularyJoins", "muted")
        self._spelling = QLineEdit(self)
        self._spelling.setObjectName("vocabularySpelling")
        self._spelling.setAccessibleName(self.tr("Spelling"))
        keep_one_line(self._spelling)
        self._spelling.textChanged.connect(self._show_buttons)
        self._spelling.returnPressed.connect(self._ask_respell)
        self._in_use = QStringListModel(self)
        self._spelling.setCompleter(self._make_completer())
        self._respell = QPushButton(self)
        self._respell.setObjectName("vocabularyRespell")
        self._respell.setProperty("primary", True)
        self._respell.clicked.connect(self._ask_respell)
        self._entries = EntryModel(self)
        self._list = self._make_list()
        self._hint = EmptyState(self, "vocabularyHint")
        hint = self.tr("Choose a value to see the entries that hold it.")
        self._hint.say(self.tr("No value chosen"), hint, picture="island")
        self._tools = self._make_tools()
        self._line = hairline(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._hint, 1)
        self.show_values(None)

    def _told(self, name: str, role: str) -> QLabel:
        label = plain_label(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _make_tools(self) -> QWidget:
        delete = QPushButton(self.tr("Delete…"), self)
        delete.setObjectName("vocabularyDelete")
        delete.clicked.connect(self.delete_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._respell)
        buttons.addWidget(delete)
        buttons.addStretch(1)
        tools = QWidget(self)
        column = QVBoxLayout(tools)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for part in (self._heading, self._remark, self._spelling, self._joins):
            column.addWidget(part)
        column.addLayout(buttons)
        return tools

    def _make_completer(self) -> QCompleter:
        """Offers the spellings in use."""
        completer = QCompleter(self._in_use, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("popup", True)
        return completer

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("vocabularyEntries")
        view.setAccessibleName(self.tr("Entries that hold it"))
        view.setModel(self._entries)
        view.setItemDelegate(EntryDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.activated.connect(self._open)
        return view

    def show_values(self, chosen: Chosen | None) -> None:
        """Show these values; None asks to choose one.

        A spelling that the curator typed for the same values stays.
        """
        earlier, self._chosen = self._chosen, chosen
        for part in (self._tools, self._line, self._list):
            part.setVisible(chosen is not None)
        self._hint.setVisible(chosen is None)
        if chosen is None:
            return
        same = earlier is not None and earlier[:2] == chosen[:2]
        if not same:
            self._spelling.setText(chosen.spelling)
            self._spelling.setCursorPosition(0)
        one = len(chosen.texts) == 1
        self._heading.setText(
            self.tr("“{text}”").format(text=visible(chosen.texts[0]))
            if one
            else self.tr("{n} values").format(n=len(chosen.texts))
        )
        self._remark.setText(chosen.remark)
        if earlier is None or earlier.counts != chosen.counts:
            self._in_use.setStringList(sorted(chosen.counts, key=sort_key))
        self._entries.fill(chosen.entries, chosen.unsaved)
        self._show_buttons()

    def take(self, changed: Mapping[str, Entry], unsaved: frozenset[str]) -> None:
        """Show these entries, by path, as they are now; `unsaved` are not on disk."""
        self._entries.refresh(changed, unsaved)

    def edit_spelling(self) -> None:
        """Let the next keys write another spelling."""
        if self._chosen is not None:
            self._spelling.setFocus()
            self._spelling.selectAll()

    def _show_buttons(self) -> None:
        if self._chosen is None:
            return
        texts, counts = self._chosen.texts, self._chosen.counts
        spelling = self._spelling.text()
        self._respell.setText(
            self.tr("Rename…")
            if len(texts) == 1
            else self.tr("Merge {n} values…").format(n=number(len(texts)))
        )
        self._respell.setEnabled(bool(spelling.strip()) and any(one != spelling for one in texts))
        joined = 0 if spelling in texts else counts.get(spelling, 0)
        told = plural(
            self, "1 entry is spelled so already.", "{n} entries are spelled so already.", joined
        )
        self._joins.setText(told)
        self._joins.setVisible(joined > 0)

    def _ask_respell(self) -> None:
        if self._respell.isEnabled():
            self.respell_wanted.emit(self._spelling.text())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._entries.entry(index.row()).path)
