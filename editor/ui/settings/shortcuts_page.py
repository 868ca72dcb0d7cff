"""The page of all shortcuts: found by name or by pressing them, changed, and given back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.announcing import announce
from editor.ui.icons import icon
from editor.ui.languages import enumerated
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP
from editor.ui.plain import plain_label, without_mnemonic, wrapped_label
from editor.ui.question import ask, make_question
from editor.ui.settings.key_edit import KeyEdit
from editor.ui.settings.marking import Query
from editor.ui.settings.shortcut_list import ShortcutList
from editor.ui.settings.shortcuts import Shortcuts, Taken, is_needed, native
from editor.ui.text_size import size_icon
from editor.ui.told import tell

_FIELD_WIDTH = 110


class ShortcutsPage(QWidget):
    """Every action with its keys; below the list, those of the current one are changed at once."""

    def __init__(self, shortcuts: Shortcuts, menus: QMenuBar | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsPage")
        self._shortcuts = shortcuts
        self._menus = menus
        self._name = ""
        self.list = ShortcutList(shortcuts, menus, self)
        self.search = QLineEdit(self)
        self.search.setObjectName("shortcutSearch")
        self.search.setPlaceholderText(self.tr("Search by name or keys"))
        self.search.setAccessibleName(self.tr("Search shortcuts"))
        let_clear(self.search)
        self.search.textChanged.connect(lambda _: self._look())
        self.pressed = KeyEdit(self)
        self.pressed.setObjectName("shortcutPressed")
        self.pressed.name(self.tr("Search by pressing the keys"))
        self.pressed.hide()
        self.pressed.keySequenceChanged.connect(lambda _: self._look())
        self.pressed.left.connect(lambda: self._by_keys.setChecked(False))
        self._by_keys: QToolButton = self._tool("keyboard", "shortcutByKeys")
        self._by_keys.setCheckable(True)
        self._by_keys.setToolTip(self.tr("Search by pressing the keys"))
        self._by_keys.setAccessibleName(self.tr("Search by pressing the keys"))
        self._by_keys.toggled.connect(self._switch_search)
        self._none = wrapped_label(self)
        self._none.setObjectName("shortcutNone")
        self._none.setProperty("role", "muted")
        self._none.hide()
        self._make_editing()
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.list.edit_wanted.connect(self._edit)
        shortcuts.changed.connect(self._follow)
        self._show("")

    # --- parts

    def _tool(self, picture: str, name: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setIcon(icon(picture))
        size_icon(tool, 16)
        return tool

    def _make_editing(self) -> None:
        self._title = plain_label(self)
        self._title.setObjectName("shortcutTitle")
        self._title.setProperty("role", "heading")
        names = (self.tr("Keys"), self.tr("Other keys"))
        self._fields, self._labels, self._clear = [], [], []
        for n, name in enumerate(names):
            field = KeyEdit(self)
            field.setObjectName(f"shortcutKeys.{n}")
            field.setMinimumWidth(_FIELD_WIDTH)
            field.name(name)
            field.pressed.connect(lambda keys, n=n: self._take(n, keys))
            field.left.connect(self.list.setFocus)
            label = QLabel(name, self)
            label.setBuddy(field)
            label.setProperty("role", "muted")
            clear = self._tool("x", f"shortcutClear.{n}")
            clear.setToolTip(self.tr("Take these keys away"))
            clear.setAccessibleName(self.tr("{keys}: take away").format(keys=name))
            clear.clicked.connect(lambda _=False, n=n: self._put(n, QKeySequence()))
            self._fields.append(field)
            self._labels.append(label)
            self._clear.append(clear)
        self._reset = QPushButton(self.tr("Usual keys"), self)
        self._reset.setObjectName("shortcutReset")
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._go_back)
        self._told = wrapped_label(self)
        self._told.setObjectName("shortcutTold")
        self._told.setAccessibleName(self.tr("About these keys"))
        self._take_over = QPushButton(self.tr("Take them over"), self)
        self._take_over.setObjectName("shortcutTakeOver")
        self._take_over.setAutoDefault(False)
        self._take_over.clicked.connect(lambda _=False: self._over())
        policy = self._take_over.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list keeps its height
        self._take_over.setSizePolicy(policy)
        self._over: Callable[[], object] = lambda: None
        self._reset_all = QPushButton(self.tr("All usual keys…"), self)
        self._reset_all.setObjectName("shortcutResetAll")
        self._reset_all.setAutoDefault(False)
        self._reset_all.clicked.connect(self._ask_reset_all)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * STEP)
        top.addWidget(self.search, 1)
        top.addWidget(self.pressed, 1)
        top.addWidget(self._by_keys)
        fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        fields.setSpacing(2 * STEP)
        for label, field, clear in zip(self._labels, self._fields, self._clear, strict=True):
            row = QHBoxLayout()
            row.addWidget(label)
            row.addWidget(field, 1)
            row.addWidget(clear)
            fields.addLayout(row, 1)
        told = QHBoxLayout()
        told.setSpacing(2 * STEP)
        told.addWidget(self._told, 1)
        told.addWidget(self._take_over)
        usual = QHBoxLayout()
        usual.setSpacing(2 * STEP)
        usual.addStretch(1)
        usual.addWidget(self._reset)
        usual.addWidget(self._reset_all)
        bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        bottom.setSpacing(2 * STEP)
        bottom.addWidget(self._title, 1)
        bottom.addLayout(usual)
        self._folding = (fields, bottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 4 * STEP, 5 * STEP, 2 * STEP)
        column.setSpacing(3 * STEP)
        column.addLayout(top)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        column.addLayout(fields)
        column.addLayout(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below each other what has too little room beside."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.contentsRect().width() - 11 * STEP
        for row in self._folding:
            row.setDirection(beside)
            row.setDirection(beside if row.minimumSize().width() <= room else below)

    # --- finding

    def count(self, text: str) -> int:
        """How many actions have these words in their names, groups or keys."""
        query = Query(text)
        return self.list.count(query)

    def look_for(self, text: str) -> None:
        """Show what has these words."""
        self._by_keys.setChecked(False)
        self.search.setText(text)

    def _switch_search(self, by_keys: bool) -> None:
        self.search.setVisible(not by_keys)
        self.pressed.setVisible(by_keys)
        self.pressed.show_keys(QKeySequence())
        field = self.pressed if by_keys else self.search
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        keys = self.pressed.keySequence() if self._by_keys.isChecked() else QKeySequence()
        if not keys.isEmpty():
            found = self.list.look(Query(""), keys)
            told = self.tr("Nothing has the keys {keys}.").format(keys=native([keys]))
        else:
            text = "" if self._by_keys.isChecked() else self.search.text()
            found = self.list.look(Query(text))
            told = self.tr("No action has “{words}”.").format(words=text.strip())
        self._none.setText(told)
        self._none.setVisible(not found)

    # --- changing

    def _edit(self) -> None:
        if self._name:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, name: str) -> None:
        """Show the keys of an action, to be changed."""
        self._name = name
        self._tell("")
        keys = self._shortcuts.keys(name) if name else []
        for n, field in enumerate(self._fields):
            field.show_keys(keys[n] if n < len(keys) else QKeySequence())
            # A second one where there is a first.
            field.setEnabled(bool(name) and n <= len(keys))
            self._labels[n].setEnabled(field.isEnabled())
            self._clear[n].setEnabled(n < len(keys))
        usual = not name or self._shortcuts.is_usual(name)
        self._reset.setEnabled(not usual)
        self._title.setText(self._taken(name).title if name else self.tr("Choose an action."))

    def _taken(self, name: str) -> Taken:
        return next(one for one in self._shortcuts.actions if one.name == name)

    def _follow(self, name: str) -> None:
        if name == self._name:
            self._show(name)

    def _take(self, n: int, keys: QKeySequence) -> None:
        """Keys were pressed for the current action: use them, unless they are taken."""
        if keys in self._shortcuts.keys(self._name):
            self._show(self._name)
            return
        refusal = self._refusal(keys)
        if refusal:
            self._show(self._name)
            self._tell(refusal, problem=True)
            return
        others = self._shortcuts.others(self._name, keys)
        if others:
            names = enumerated(one.title for one in others)
            told = self.tr("{keys} already belongs to “{action}”.")
            self._tell(told.format(keys=native([keys]), action=names), problem=True)
            self._over = lambda: self._take_from(others, n, keys)
            self._take_over.show()
            return
        self._put(n, keys)

    def _take_from(self, others: list[Taken], n: int, keys: QKeySequence) -> None:
        for one in others:
            left = [had for had in self._shortcuts.keys(one.name) if had != keys]
            self._shortcuts.change(one.name, left)
        self._fields[n].setFocus(Qt.FocusReason.OtherFocusReason)
        self._put(n, keys)

    def _put(self, n: int, keys: QKeySequence) -> None:
        """Put keys in the place of those of a field; none takes those away."""
        name = self._name
        wanted = self._shortcuts.keys(name)
        wanted[n : n + 1] = [] if keys.isEmpty() else [keys]
        if keys.isEmpty():
            self._fields[n].setFocus(Qt.FocusReason.OtherFocusReason)
        self._shortcuts.change(name, wanted)
        self._show(name)
        fixed = [] if keys.isEmpty() else self.list.fixed(keys)
        if fixed:
            what, place = fixed[0]
            told = self.tr("{place}, {keys} means something else, which comes first there: {what}.")
            self._tell(told.format(place=place, keys=native([keys]), what=what))

    def _refusal(self, keys: QKeySequence) -> str:
        """Why no action can have these keys; empty where one can."""
        if is_needed(keys):
            told = self.tr("{keys} is needed to move around. Add Ctrl or Alt to it.")
            return told.format(keys=native([keys]))
        for action in self._menus.actions() if self._menus is not None else ():
            if QKeySequence.mnemonic(action.text()) == keys:
                told = self.tr("{keys} opens the menu {menu}.")
                return told.format(keys=native([keys]), menu=without_mnemonic(action.text()))
        return ""

    def _go_back(self) -> None:
        """Give the current action its usual keys again; others lose them that took them since."""
        taken: list[Taken] = []
        for keys in self._shortcuts.usual(self._name):
            taken += self._shortcuts.others(self._name, keys)
        clashing = [one for one in taken if not self._shortcuts.is_usual(one.name)]
        name = self._name
        usual = self._shortcuts.usual(name)
        for one in clashing:
            left = [had for had in self._shortcuts.keys(one.name) if had not in usual]
            self._shortcuts.change(one.name, left)
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._shortcuts.reset(name)
        if clashing:
            names = enumerated(one.title for one in clashing)
            self._tell(self.tr("“{action}” has lost these keys.").format(action=names))

    def _ask_reset_all(self) -> None:
        question = make_question(
            self,
            "shortcutQuestion",
            self.tr("Give every action its usual keys again?"),
            self.tr("The keys that you chose are forgotten."),
        )
        agreed = question.addButton(self.tr("Usual keys"), question.ButtonRole.AcceptRole)
        question.addButton(question.StandardButton.Cancel)
        ask(question)
        if question.clickedButton() is agreed:
            self._shortcuts.reset_all()
            self._show(self._name)

    def _tell(self, text: str, *, problem: bool = False) -> None:
        self._take_over.hide()
        tell(self._told, text, problem=problem)
        announce(self._told, text)
