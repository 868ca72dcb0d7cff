"""The bar at the top: the vault, the views, undo, redo, save."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.ui.go_box import GoBox
from editor.ui.icons import beside, icon
from editor.ui.key_tip import KeyTip
from editor.ui.languages import number, plural, series
from editor.ui.look import SPACE_M, SPACE_XS
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.text_size import scaled, size_icon
from editor.ui.view_tabs import ViewTabs
from editor.ui.views import VIEWS
from editor.workspace.workspace import Workspace

# The widest that a vault's name is shown, and so much of it is left in a narrow window.
_NAME_WIDTH, _LEAST_NAME_WIDTH = 220, 60
_MARGINS = 24
_HEIGHT = 48
# A button with a sign: the sign, and what is around it with the gap beside it.
_SIGN, _AROUND = 17, 18


class TopBar(QWidget):
    """Shows what is open and offers what is done all the time."""

    def __init__(
        self, actions: Mapping[str, QAction], vault_menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._save_action = actions["save"]

        self._vault = QToolButton(self)
        self._vault.setObjectName("vaultMenu")
        self._vault.setIcon(icon("house"))
        beside(self._vault, 16)
        self._vault.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._vault.setMenu(vault_menu)
        font = self._vault.font()
        font.setWeight(font.Weight.DemiBold)
        self._vault.setFont(font)
        self._count = QLabel(self)
        self._count.setObjectName("vaultCount")
        self._count.setProperty("role", "muted")

        self._vault_name = ""
        left = _side(self._vault, self._count, align=Qt.AlignmentFlag.AlignLeft)
        self.tabs = ViewTabs({name: actions[name] for name in VIEWS}, self)
        self._middle = middle = _side(self.tabs)
        self._stacked = False
        self._save = QPushButton(self)
        self._save.setObjectName("saveButton")
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self._save_action.trigger)
        KeyTip(self._save, self._save_action)
        self._box = GoBox(actions["palette"], self)
        self._ways = [self._tool(actions["back"]), self._tool(actions["forward"])]
        self._right = right = _side(
            *self._ways,
            self._box,
            self._tool(actions["undo"]),
            self._tool(actions["redo"]),
            self._save,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self._grid = layout = QGridLayout(self)
        layout.setContentsMargins(8, 0, 16, 0)
        layout.setSpacing(0)
        # Equal shares at both sides keep the views in the window's middle.
        layout.addWidget(left, 0, 0)
        layout.addWidget(middle, 0, 1)
        layout.addWidget(right, 0, 2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)
        self.show_unsaved(0)

    def offer_ways(self, *menus: QMenu) -> None:
        """Put what can be gone to at once behind back and forward, shown when they are held."""
        for way, menu in zip(self._ways, menus, strict=True):
            way.setMenu(menu)
            way.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)

    def show_vault(self, workspace: Workspace | None) -> None:
        """Name the open vault and say what it holds."""
        self._vault_name = name = workspace.name if workspace else ""
        self._vault.setToolTip(plain_tip(name))
        self._vault.setAccessibleName(self.tr("Vault {name}").format(name=name))
        files = workspace.entries() if workspace else ()
        others = sum(1 for file in files if not file.is_entry and file.readable)
        n = len(files) - others
        counted = plural(self, "1 entry", "{n} entries", n)
        if others:
            counted = plural(
                self,
                "{entries}, 1 other file",
                "{entries}, {n} other files",
                others,
                entries=counted,
            )
        self._count.setText(counted)
        self._fit()

    def show_count(self, view: str, n: int | None) -> None:
        """Tell beside the name of a view how much is to be seen there; None or 0: nothing."""
        name = self.tabs.tabText(VIEWS.index(view))
        self.tabs.show_count(view, n, series([name, number(n)]) if n else name)
        self._fit()

    def count(self, view: str) -> int | None:
        """The number that stands beside the name of a view."""
        return self.tabs.count_of(view)

    def _fit(self) -> None:
        """Make room for the views in a narrow window: of what the box at the right says first, then
        of the vault's count, of its name and of what lies around theirs, and of back and forward.
        Where that is not enough, they have a row of their own.
        """
        room = self.width() - _MARGINS
        wide, slim = (self.tabs.width_if(narrow=narrow) for narrow in (False, True))
        around = self._vault.iconSize().width() + 24
        tool = scaled(_SIGN) + _AROUND
        least = self._save.sizeHint().width() + 2 * tool + 8
        slim_box, box = (self._box.width_if(slim=slim) + 4 for slim in (True, False))
        stacked = slim + least + slim_box + around + _LEAST_NAME_WIDTH > room
        self._stack(stacked=stacked)
        if stacked:
            free = room - around - _LEAST_NAME_WIDTH
            self._box.set_slim(free < least + box + 2 * tool)
        else:
            self._box.set_slim(room - wide < 2 * (least + box + 2 * tool))
        box = slim_box if self._box.is_slim else box
        ways = (free if stacked else (room - slim) // 2) >= least + box + 2 * tool
        for way in self._ways:
            way.setVisible(ways)
        side = least + box + 2 * tool * ways
        narrow = room < wide if stacked else room - wide < 2 * max(side, _LEAST_NAME_WIDTH)
        self.tabs.set_narrow(narrow)
        self.tabs.let_yield(stacked and slim > room)
        taken = 0 if stacked else slim if narrow else wide
        left = room - side if stacked else min((room - taken) // 2, room - taken - side)
        metrics = QFontMetrics(self._vault.font())
        most = max(_LEAST_NAME_WIDTH, min(_NAME_WIDTH, left - around))
        shown = metrics.elidedText(self._vault_name, Qt.TextElideMode.ElideMiddle, most)
        self._vault.setText(without_shortcut(shown))
        taken = metrics.horizontalAdvance(shown) + around + 4
        self._count.setVisible(taken + self._count.sizeHint().width() + SPACE_M <= left)

    def _stack(self, *, stacked: bool) -> None:
        """Put the views into a row of their own, or between the others."""
        if stacked != self._stacked:
            self._stacked = stacked
            place = (1, 0, 1, 3) if stacked else (0, 1, 1, 1)
            self._grid.addWidget(self._middle, *place)
        row = self._middle.sizeHint().height() + SPACE_XS if stacked else 0
        self._grid.setRowMinimumHeight(1, row)
        self.setFixedHeight(_HEIGHT + row)

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            QTimer.singleShot(0, self, self._fit_anew)  # when its parts have theirs

    def _fit_anew(self) -> None:
        self.tabs.make_room()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_unsaved(self, n: int) -> None:
        """Say on the button how many files Save would write."""
        self._save.setText(self.tr("Save {n}").format(n=n) if n else self.tr("Save"))
        self._save.setEnabled(n > 0)
        self._save.setToolTip(
            self.tr("Nothing to save")
            if not n
            else plural(self, "Write 1 changed file to disk", "Write {n} changed files to disk", n)
        )

    def _tool(self, action: QAction) -> QToolButton:
        tool = QToolButton(self)
        tool.setDefaultAction(action)
        KeyTip(tool, action)
        size_icon(tool, _SIGN)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tool


def _side(*parts: QWidget, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> QWidget:
    side = QWidget()
    layout = QHBoxLayout(side)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.setAlignment(align)
    for part in parts:
        layout.addWidget(part)
    return side
