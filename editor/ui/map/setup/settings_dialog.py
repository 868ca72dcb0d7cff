"""Changes a map later: its picture, entries, bounds and territories."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.dialog_parts import Dialog, framed, resize
from editor.ui.look import STEP
from editor.ui.map.setup.bounds_panel import BoundsPanel
from editor.ui.map.setup.direction_panel import DirectionPanel
from editor.ui.map.setup.entries_panel import EntriesPanel
from editor.ui.map.setup.panel import Panel, tell
from editor.ui.map.setup.picture_panel import PicturePanel
from editor.ui.map.setup.regions_panel import RegionsPanel
from editor.ui.map.setup.setup import Setup
from editor.ui.plain import plain_label
from editor.ui.plan_dialog import approve
from editor.ui.words import words
from editor.workspace.through import CalledOffError


class MapSettingsDialog(Dialog):
    """The wizard's panels side by side; what they change is shown before it is written."""

    def __init__(self, parent: QWidget | None, setup: Setup) -> None:
        super().__init__(parent)
        self.setObjectName("mapSettings")
        self.setWindowTitle(self.tr("Map settings"))
        resize(self, 960, 640)
        self.map_setup = setup
        setup.setParent(self)
        self._before = setup.draft
        self.panels: list[Panel] = [
            PicturePanel(setup),
            EntriesPanel(setup),
            BoundsPanel(setup),
            DirectionPanel(setup),
            RegionsPanel(setup),
        ]
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("mapSettingsTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for panel in self.panels:
            page = QWidget()
            layout = QVBoxLayout(page)
            layout.setContentsMargins(0, 3 * STEP, 0, 0)
            layout.setSpacing(3 * STEP)
            translate = QCoreApplication.translate
            hint = plain_label(page)
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            hint.setText(translate("MapSetup", panel.hint))
            layout.addWidget(hint)
            layout.addWidget(panel, 1)
            self.tabs.addTab(page, translate("MapSetup", panel.title))
        self._problem = plain_label(self)
        self._problem.setObjectName("mapSettingsProblem")
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        buttons = QDialogButtonBox(self)
        self.go = QPushButton(self.tr("Show the changes…"), self)
        self.go.setObjectName("mapSettingsGo")
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("mapSettingsCancel")
        cancel.setAutoDefault(False)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = framed(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        setup.changed.connect(self._show)
        self._show()

    def show_panel(self, kind: type[Panel]) -> None:
        """Begin with one of the panels."""
        number = next(n for n, panel in enumerate(self.panels) if isinstance(panel, kind))
        self.tabs.setCurrentIndex(number)

    def _show(self) -> None:
        panels = all(panel.complete for panel in self.panels)
        self.go.setEnabled(panels and (self.map_setup.draft != self._before or self._mends()))
        tell(self._problem, "")

    def _mends(self) -> bool:
        """Whether the file says something that writing it anew puts right, as reversed bounds."""
        try:
            return bool(self.map_setup.plan().change.edits)
        except EditorError:
            return False

    def _go(self) -> None:
        setup = self.map_setup
        try:
            plan = setup.worked_out(self)
            if not plan.change.edits:  # another file of the picture's name, and nothing else
                if setup.finish(self):
                    self.accept()
                return
            title = self.tr("Change the map {map}").format(map=setup.draft.name)
            verb = self.tr("Change the map")
            if not approve(self, setup.workspace, plan, title=title, verb=verb):
                return
            if not setup.finish(self):
                return
        except CalledOffError:
            return
        except EditorError as error:
            tell(self._problem, words(error.message))
            return
        self.accept()
