"""Sets up a map from a picture, step by step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget, QWizard, QWizardPage
from shiboken6 import isValid

from editor.messages import EditorError
from editor.ui import reading_order
from editor.ui.dialog_parts import resize
from editor.ui.look import STEP, show_as
from editor.ui.map.setup.bounds_panel import BoundsPanel
from editor.ui.map.setup.direction_panel import DirectionPanel
from editor.ui.map.setup.entries_panel import EntriesPanel
from editor.ui.map.setup.panel import Panel
from editor.ui.map.setup.picture_panel import PicturePanel
from editor.ui.map.setup.regions_panel import RegionsPanel
from editor.ui.map.setup.setup import Setup
from editor.ui.map.setup.summary_panel import SummaryPanel


class MapWizard(QWizard):
    """Asks for picture, entries, bounds, direction and territories; then shows what is written."""

    def __init__(self, parent: QWidget | None, setup: Setup) -> None:
        super().__init__(parent)
        self.setObjectName("mapWizard")
        self.setWindowTitle(self.tr("Set up a map"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        resize(self, 960, 640)
        self.map_setup = setup
        setup.setParent(self)
        self.panels: list[Panel] = [
            PicturePanel(setup),
            EntriesPanel(setup),
            BoundsPanel(setup),
            DirectionPanel(setup),
            RegionsPanel(setup),
            SummaryPanel(setup),
        ]
        for panel in self.panels:
            self.addPage(_Page(panel))
        for which in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            show_as(self.button(which), "primary", True)
        self.currentIdChanged.connect(self._take_page)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Set up the map"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("Next"))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("Back"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next control in the order of reading, as in every dialog."""
        return reading_order.step(self, forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _take_page(self) -> None:
        self._align_header()
        self._focus_first()

    def _focus_first(self) -> None:
        """Begin a page where it is read first; Qt begins with what was made first."""
        page = self.currentPage()
        stops = reading_order.stops(page) if page is not None and self.isVisible() else []
        if stops:
            stops[0].setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Only now the first page's header is laid out for good.
        self._align_header()

    def _align_header(self) -> None:
        """Qt puts a page's second line further in than its title, on each page anew."""
        page = self.currentPage()
        for label in self.findChildren(QLabel):
            header = label.parentWidget()
            layout = header.layout() if header is not None else None
            is_second = page is not None and label.text() == page.subTitle()
            # Qt deletes the layouts that it had before the wizard was shown.
            if is_second and isinstance(layout, QGridLayout) and isValid(layout):
                layout.setColumnMinimumWidth(1, 0)

    def accept(self) -> None:
        try:
            if not self.map_setup.finish(self):
                return
        except EditorError as error:
            summary = self.panels[-1]
            assert isinstance(summary, SummaryPanel)
            summary.fail(error)
            return
        super().accept()


class _Page(QWizardPage):
    """One panel as a page."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.setTitle(translate("MapSetup", panel.title))
        self.setSubTitle(translate("MapSetup", panel.hint))
        self._panel = panel
        panel.setup.changed.connect(self.completeChanged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.addWidget(panel)

    def initializePage(self) -> None:
        self._panel.enter()
        self.completeChanged.emit()

    def cleanupPage(self) -> None:
        """Going back takes nothing back."""

    def isComplete(self) -> bool:
        return self._panel.complete
