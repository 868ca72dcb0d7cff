"""What stands above the list: counts, what is left out, how rows are grouped and sorted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.publish.checks.finding import Severity
from editor.schema.collation import sort_key
from editor.ui.flow import FlowLayout
from editor.ui.icons import beside, icon
from editor.ui.line_parts import let_clear, put_glass
from editor.ui.look import SPACE_L, SPACE_M, SPACE_S, STEP
from editor.ui.pane_heading import PaneHeading
from editor.ui.plain import without_shortcut
from editor.ui.problems.arrangement import Wish
from editor.ui.problems.delegate import ICONS
from editor.ui.problems.rows import Grouping, Order, check_title, severity_name
from editor.ui.text_size import share
from editor.ui.toggle import Toggle

_Button = TypeVar("_Button", bound=QToolButton)

_SEARCH_WIDTH = 230
_NARROW = 520  # pixels, at the usual size of text


class _Search(QLineEdit):
    """Words to look for. left: Down or Enter, to the list below."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ProblemTools(QWidget):
    """Makes a `Wish` of what is chosen. changed: it is another one. checks_wanted: the curator asks
    which checks there are. list_wanted: the keys belong to the list now.
    """

    changed = Signal()
    checks_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemTools")
        self._wish = Wish()
        self._collections: Sequence[str] = ()
        self._counts: Mapping[str, int] = {}
        self.chosen_only = False
        heading = PaneHeading(self.tr("Problems"), self)
        self._remark = heading.remark
        self._remark.setObjectName("problemCounts")
        self._grouping = self._menu_button("problemGrouping")
        self._order = self._menu_button("problemOrder")
        self._checks_button = self._plain_button("problemChecks", self.tr("Checks…"))
        self._checks_button.setIcon(icon("list-checks"))
        self._checks_button.setToolTip(
            self.tr("Which checks run in this vault, and how grave they are")
        )
        self._checks_button.clicked.connect(self.checks_wanted)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addStretch(1)
        for button in (self._grouping, self._order, self._checks_button):
            row.addWidget(button)
        heading.add_tools(buttons)
        self.search = _Search(self)
        self.search.setObjectName("problemSearch")
        self.search.setPlaceholderText(self.tr("Search problems"))
        self.search.setAccessibleName(self.tr("Search problems"))
        let_clear(self.search)
        put_glass(self.search)
        self.search.setFixedWidth(round(_SEARCH_WIDTH * share()))
        self.search.textChanged.connect(lambda text: self._take(self._wish.searching(text)))
        self.search.left.connect(self.list_wanted)
        self._chips = {severity: self._chip(severity) for severity in Severity}
        self.which = self._menu_chip("problemWhich")
        self._scope = self._menu_chip("problemScope")
        line = QWidget(self)
        chips = QWidget(line)
        flow = FlowLayout(chips, spacing=6)
        for part in (*self._chips.values(), self.which, self._scope):
            flow.addWidget(part)
        self._line = QHBoxLayout(line)
        self._line.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_M)
        self._line.setSpacing(SPACE_S)
        self._line.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(line)
        self._fill_menus()
        self.show_counts({}, {})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, icons stand for words, and the chips below the search."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * share()
        style = Qt.ToolButtonStyle
        for button in (self._grouping, self._order, self._checks_button):
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
            )
        direction = QHBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        return self._wish

    def show_everything(self) -> None:
        """Let go of all that leaves something out."""
        self.chosen_only = False
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._wish = Wish(self._wish.grouping, self._wish.order, only=self._wish.only)
        self._tell()
        self.changed.emit()

    def arrange(self, grouping: str, order: str) -> None:
        """Group and sort as these names say, where they name something."""
        groupings, orders = {one.value: one for one in Grouping}, {one.value: one for one in Order}
        self._take(
            replace(
                self._wish,
                grouping=groupings.get(grouping, self._wish.grouping),
                order=orders.get(order, self._wish.order),
            )
        )

    def show_only(self, only: frozenset[str] | None) -> None:
        """List problems of these files alone; None: of all."""
        self._wish = replace(self._wish, only=only)

    def show_vault(self, collections: Sequence[str]) -> None:
        """Another vault, with these collections."""
        self._collections = collections
        if self._wish.collection not in collections:
            self._wish = replace(self._wish, collection=None)
        self._tell()

    def show_counts(self, severities: Mapping[Severity, int], checks: Mapping[str, int]) -> None:
        """How many there are of each severity and check, by what else is chosen."""
        for severity, chip in self._chips.items():
            n = severities.get(severity, 0)
            told = self.locale().toString(n)
            chip.setText(f"{severity_name(severity)} {told}")
            chip.put(severity in self._wish.severities)
            chip.setVisible(n > 0 or chip.isChecked())
        self._counts = checks
        self._tell()

    def show_remark(self, text: str) -> None:
        """Say behind the heading how many are listed."""
        self._remark.setText(text)

    # Parts

    def _plain_button(self, name: str, text: str) -> QToolButton:
        return _plain(QToolButton(self), name, text)

    def _menu_button(self, name: str) -> QToolButton:
        button = self._plain_button(name, "")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _menu_chip(self, name: str) -> QToolButton:
        chip = self._menu_button(name)
        chip.setProperty("chip", True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return chip

    def _chip(self, severity: Severity) -> Toggle:
        name = f"problemChip.{severity.value}"
        chip = _plain(Toggle(self), name, severity_name(severity))
        chip.setProperty("chip", True)
        chip.setIcon(icon(ICONS[severity], QPalette.ColorRole.Dark))
        beside(chip, 13)
        chip.setProperty("iconed", True)
        chip.switched.connect(lambda on: self._take_severity(severity, on))
        return chip

    def _fill_menus(self) -> None:
        groupings = {
            Grouping.CHECK: self.tr("By check"),
            Grouping.ENTRY: self.tr("By entry"),
            Grouping.SEVERITY: self.tr("By severity"),
            Grouping.TERRITORY: self.tr("By territory"),
        }
        orders = {
            Order.GRAVEST: self.tr("Gravest first"),
            Order.NAME: self.tr("By name"),
            Order.MOST: self.tr("Most first"),
        }
        self._groupings = self._choices(self._grouping, groupings, "grouping")
        self._orders = self._choices(self._order, orders, "order")
        self._grouping.setIcon(icon("list-tree"))
        self._order.setIcon(icon("arrow-up-down"))
        self.which.menu().aboutToShow.connect(self._fill_which)
        self._scope.menu().aboutToShow.connect(self._fill_scope)
        self._tell()

    def _choices(
        self, button: QToolButton, texts: Mapping[Grouping, str] | Mapping[Order, str], name: str
    ) -> dict[Grouping | Order, QAction]:
        group = QActionGroup(button)
        made: dict[Grouping | Order, QAction] = {}
        for value, text in texts.items():
            action = button.menu().addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            change = {name: value}
            action.triggered.connect(
                lambda _=False, change=change: self._take(replace(self._wish, **change))
            )
            made[value] = action
        return made

    def _fill_which(self) -> None:
        menu = self.which.menu()
        menu.clear()
        every = menu.addAction(self.tr("All checks"))
        every.setCheckable(True)
        every.setChecked(not self._wish.checks)
        every.triggered.connect(lambda: self._take(replace(self._wish, checks=frozenset())))
        menu.addSeparator()
        codes = {code for code, n in self._counts.items() if n > 0} | self._wish.checks
        for code in sorted(codes, key=lambda one: sort_key(check_title(one))):
            text = f"{without_shortcut(check_title(code))}  {self._counts.get(code, 0)}"
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(code)
            action.setChecked(code in self._wish.checks)
            action.triggered.connect(
                lambda on, code=code: self._take(
                    replace(
                        self._wish,
                        checks=self._wish.checks | {code} if on else self._wish.checks - {code},
                    )
                )
            )

    def _fill_scope(self) -> None:
        menu = self._scope.menu()
        menu.clear()
        group = QActionGroup(menu)
        rows: list[tuple[str, bool, str | None]] = [
            (self.tr("All entries in the list"), False, None),
            (self.tr("Only the chosen entries"), True, None),
        ]
        if len(self._collections) > 1:
            rows += [(without_shortcut(name), False, name) for name in self._collections]
        for number, (text, chosen, collection) in enumerate(rows):
            if number == 2:
                menu.addSeparator()
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked((chosen, collection) == (self.chosen_only, self._wish.collection))
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, chosen=chosen, name=collection: self._take_scope(chosen, name)
            )

    # What is chosen

    def _take(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._tell()
            self.changed.emit()

    def _take_severity(self, severity: Severity, on: bool) -> None:
        chosen = self._wish.severities
        chosen = chosen | {severity} if on else chosen - {severity}
        self._take(replace(self._wish, severities=chosen))

    def _take_scope(self, chosen: bool, collection: str | None) -> None:
        self.chosen_only = chosen
        self._wish = replace(self._wish, collection=collection)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say on every part what is chosen there."""
        wish = self._wish
        for value, action in (*self._groupings.items(), *self._orders.items()):
            action.setChecked(value in (wish.grouping, wish.order))
        grouped, ordered = self._groupings[wish.grouping].text(), self._orders[wish.order].text()
        self._grouping.setText(grouped)
        self._grouping.setToolTip(grouped)
        self._grouping.setAccessibleName(self.tr("Grouped: {how}").format(how=grouped))
        self._order.setText(ordered)
        self._order.setToolTip(ordered)
        self._order.setAccessibleName(self.tr("Sorted: {how}").format(how=ordered))
        if not wish.checks:
            which = self.tr("All checks")
        elif len(wish.checks) == 1:
            which = check_title(next(iter(wish.checks)))
        else:
            which = self.tr("{n} checks").format(n=len(wish.checks))
        self._mark(self.which, which, active=bool(wish.checks))
        scope = self.tr("All entries")
        if self.chosen_only:
            scope = self.tr("Chosen entries")
        elif wish.collection is not None:
            scope = wish.collection
        elif wish.only is not None:
            scope = self.tr("Entries in the list")
        active = self.chosen_only or wish.collection is not None
        self._mark(self._scope, scope, active=active)

    def _mark(self, chip: QToolButton, text: str, *, active: bool) -> None:
        chip.setText(f"{without_shortcut(text)}  ▾")
        chip.setAccessibleName(text)
        if chip.property("active") != active:
            chip.setProperty("active", active)
            # The style sheet is asked anew about a property only so.
            chip.style().polish(chip)


def _plain(button: _Button, name: str, text: str) -> _Button:
    button.setObjectName(name)
    button.setText(text)
    beside(button, 16)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
