"""The settings in one window, made from their table: found by words, changed at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.dialog_parts import Dialog, resize
from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP
from editor.ui.plain import wrapped_label
from editor.ui.preferences import Preferences
from editor.ui.settings.marking import Query, show_marked
from editor.ui.settings.row import SettingRow
from editor.ui.settings.shortcuts_page import ShortcutsPage
from editor.ui.settings.table import SECTIONS, SETTINGS, Section
from editor.ui.stack import Stack
from editor.ui.text_size import share, size_icon

_SHORTCUTS = Section("shortcuts", QT_TRANSLATE_NOOP("Settings", "Keyboard shortcuts"), "keyboard")
_PLACE = "settings-window"
_SIDE_WIDTH = 208
_SIZE = QSize(860, 620)


class SettingsDialog(Dialog):
    """Sections at the left, their settings at the right; while words are typed, all that have them.

    It stands beside the window, so that what a setting does is seen while it is changed.
    """

    def __init__(
        self, parent: QWidget, preferences: Preferences, menus: QMenuBar | None = None
    ) -> None:
        """menus: those that shortcuts are grouped by."""
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(700, 460)
        resize(self, _SIZE.width(), _SIZE.height())
        self._preferences = preferences
        self._current = 0  # the section that was shown last
        self.search = self._make_search()
        self.sections = self._make_sections()
        self._parts: dict[str, _SectionPart] = {}
        self._none = wrapped_label(self)
        self._none.setObjectName("settingsNone")
        self._none.setProperty("role", "muted")
        self._none.hide()
        self._pages = Stack(self)
        self._pages.addWidget(self._make_rows())
        self.shortcuts = ShortcutsPage(preferences.shortcuts, menus, self)
        self._pages.addWidget(self.shortcuts)
        self._lay_out()
        self.sections.setCurrentRow(0)
        self.restoreGeometry(preferences.bytes(_PLACE))

    # --- parts

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("settingsSearch")
        search.setPlaceholderText(self.tr("Search settings"))
        search.setAccessibleName(self.tr("Search settings"))
        let_clear(search)
        search.textChanged.connect(self._look)
        search.installEventFilter(self)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(search.setFocus)
        find.activated.connect(search.selectAll)
        return search

    def _make_sections(self) -> QListWidget:
        sections = QListWidget(self)
        sections.setObjectName("settingsSections")
        sections.setAccessibleName(self.tr("Sections"))
        size_icon(sections, 16)
        for section in SECTIONS:
            self._add_section(sections, section)
        self._add_section(sections, _SHORTCUTS)
        sections.currentRowChanged.connect(self._go)
        return sections

    def _add_section(self, sections: QListWidget, section: Section) -> None:
        item = QListWidgetItem(icon(section.icon), _translated(section.title), sections)
        item.setData(Qt.ItemDataRole.UserRole, section.name)
        item.setSizeHint(QSize(0, 9 * STEP))

    def _make_rows(self) -> QWidget:
        area = QScrollArea(self)
        area.setObjectName("settingsArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        inner = QWidget(area)
        inner.setObjectName("settingsInner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(6 * STEP)
        column.addWidget(self._none)
        for section in SECTIONS:
            self._parts[section.name] = part = _SectionPart(section, self._preferences, inner)
            column.addWidget(part)
        self._in_shortcuts = QPushButton(inner)
        self._in_shortcuts.setObjectName("settingsInShortcuts")
        self._in_shortcuts.setAutoDefault(False)
        self._in_shortcuts.hide()
        self._in_shortcuts.clicked.connect(
            lambda _=False: self.show_shortcuts(self.search.text().strip())
        )
        column.addWidget(self._in_shortcuts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("settingsClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        side = QWidget(self)
        side.setObjectName("settingsSide")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(round(_SIDE_WIDTH * share()))
        left = QVBoxLayout(side)
        left.setContentsMargins(3 * STEP, 4 * STEP, 3 * STEP, 3 * STEP)
        left.setSpacing(3 * STEP)
        left.addWidget(self.search)
        left.addWidget(self.sections, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6 * STEP, 2 * STEP, 5 * STEP, 3 * STEP)
        buttons.addStretch(1)
        buttons.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addLayout(right, 1)

    # --- finding

    def show_setting(self, key: str) -> None:
        """Show one setting, with the focus in it."""
        self.search.clear()
        for section, part in self._parts.items():
            for row in part.rows:
                if row.setting.key == key:
                    self._show_section(section)
                    row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    self._area.ensureWidgetVisible(row)

    def show_shortcuts(self, words: str = "") -> None:
        """Show the shortcuts, or those that have these words."""
        self._show_section(_SHORTCUTS.name)
        self.shortcuts.look_for(words)
        self.shortcuts.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_section(self, name: str) -> None:
        for n in range(self.sections.count()):
            if self._name(n) == name:
                self.sections.setCurrentRow(n)

    def _name(self, n: int) -> str:
        item = self.sections.item(n)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _go(self, n: int) -> None:
        """Show a section; what was looked for is done with."""
        if n >= 0:
            self._current = n
            with QSignalBlocker(self.search):
                self.search.clear()
            self._show_rows()

    def _look(self, _text: str) -> None:
        """All sections are looked through, so that none of them is the current one meanwhile."""
        with QSignalBlocker(self.sections):
            self.sections.setCurrentRow(-1 if Query(self.search.text()) else self._current)
        self._show_rows()

    def _show_rows(self) -> None:
        query = Query(self.search.text())
        current = self._name(self._current)
        found = 0
        for name, part in self._parts.items():
            there = part.mark(query)
            found += there
            part.setVisible(there > 0 if query else name == current)
        self._none.setVisible(bool(query) and not found)
        n = self.shortcuts.count(self.search.text()) if query else 0
        self._in_shortcuts.setVisible(n > 0)
        self._in_shortcuts.setText(
            plural(self, "Show 1 keyboard shortcut", "Show {n} keyboard shortcuts", n)
        )
        shows_keys = not query and current == _SHORTCUTS.name
        self._pages.setCurrentWidget(self.shortcuts if shows_keys else self._area)
        told = self.tr("No setting has “{words}”.").format(words=self.search.text().strip())
        self._none.setText(told)
        self._area.verticalScrollBar().setValue(0)

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, Down goes to the sections and Enter to what was found first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.sections.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_first()
                return True
        return False

    def _enter_first(self) -> None:
        for part in self._parts.values():
            for row in part.rows:
                if row.isVisible():
                    row.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first ends the search; Enter in a field closes nothing."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._preferences.keep(_PLACE, self.saveGeometry())
        super().done(result)


class _SectionPart(QWidget):
    """The heading and the rows of a section."""

    def __init__(self, section: Section, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"settings.{section.name}")
        self._title = _translated(section.title)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        font = self._heading.font()
        font.setWeight(font.Weight.DemiBold)
        self._heading.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addSpacing(STEP)
        self.rows: list[SettingRow] = []
        for setting in SETTINGS:
            if setting.section == section.name:
                row = SettingRow(setting, preferences.settings, self)
                self.rows.append(row)
                column.addWidget(row)

    def mark(self, query: Query) -> int:
        """Show the rows in which all words are, these marked; returns how many rows that is."""
        show_marked(self._heading, self._title, query)
        found = 0
        for row in self.rows:
            there = row.mark(query, self._title)
            row.setVisible(there)
            found += there
        return found


def _translated(title: str) -> str:
    return QCoreApplication.translate("Settings", title)
