"""Which picture the map has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton, QWidget

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.icons import beside, icon
from editor.ui.look import STEP
from editor.ui.map.setup.bounds_panel import stretch_told
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import Panel, tell
from editor.ui.map.setup.setup import Setup, bounds_of
from editor.ui.plain import plain_label
from editor.ui.words import words


def choose_picture(parent: QWidget, folder: Path | None) -> Path | None:
    """Ask for a picture's file; None for none."""
    translate = QCoreApplication.translate
    file, _ = QFileDialog.getOpenFileName(
        parent,
        translate("MapSetup", "Choose a picture"),
        str(folder or ""),
        translate("MapSetup", "Pictures (*.svg *.png *.jpg *.jpeg *.webp);;All files (*)"),
    )
    return Path(file) if file else None


class PicturePanel(Panel):
    """A file, or none; what to do about another file of that name."""

    title = QT_TRANSLATE_NOOP("MapSetup", "Picture")
    hint = QT_TRANSLATE_NOOP(
        "MapSetup",
        "Any drawing or photograph. Without one, the territories are drawn from where entries lie.",
    )

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        self.setAcceptDrops(True)
        self._choose = QPushButton(self.tr("Choose a picture…"), self)
        self._choose.setObjectName("mapPictureChoose")
        self._choose.setIcon(icon("image"))
        beside(self._choose)
        self._choose.clicked.connect(self._ask)
        self._none = QPushButton(self.tr("Go without a picture"), self)
        self._none.setObjectName("mapPictureNone")
        self._none.setProperty("quiet", True)
        self._none.clicked.connect(lambda: setup.choose_picture(None))
        self._name = plain_label(self)
        self._name.setObjectName("mapPictureName")
        self._name.setProperty("role", "heading")
        self._name.setWordWrap(True)
        self.form.addWidget(self._choose)
        self.form.addWidget(self._none)
        self.form.addSpacing(2 * STEP)
        self.form.addWidget(self._name)
        self._size = self.told("mapPictureSize")
        self._problem = self.told("mapPictureProblem", "problem")
        self._clash = self.told("mapPictureClash", "problem")
        self._both = QRadioButton(self)
        self._both.setObjectName("mapPictureBoth")
        self._replace = QRadioButton(self.tr("Put the other into the trash"), self)
        self._replace.setObjectName("mapPictureReplace")
        for button, both in ((self._both, True), (self._replace, False)):
            button.clicked.connect(lambda _=False, both=both: self._settle(both))
            self.form.addWidget(button)
        self._where = self.told("mapPictureWhere")
        self._stretch = self.told("mapPictureStretch", "problem")
        self.pane = PicturePane("mapPicturePane", self.tr("The picture"), self)
        self.lay_out(self.pane)

    @property
    def complete(self) -> bool:
        return self.setup.failure is None and not self.setup.busy

    def refresh(self) -> None:
        setup = self.setup
        draft, place = setup.draft, setup.place
        file = setup.picture
        self._none.setEnabled(draft.picture is not None or setup.failure is not None)
        self._name.setText(file.name if file is not None else self.tr("No picture"))
        size = ""
        if setup.size is not None:
            size = self.tr("{width} × {height} pixels").format(
                width=round(setup.size[0]), height=round(setup.size[1])
            )
        tell(self._size, self.tr("Reading…") if setup.busy else size)
        tell(self._problem, words(setup.failure) if setup.failure is not None else "")
        clash = place is not None and place.clash
        tell(
            self._clash,
            self.tr("Another file of this name lies in .territory already.") if clash else "",
        )
        if place is not None:
            self._both.setText(self.tr("Keep both: {name}").format(name=place.free))
        self._both.setChecked(place is not None and draft.picture == place.free)
        self._replace.setChecked(place is not None and draft.picture == place.name)
        for button in (self._both, self._replace):
            button.setVisible(clash)
        copied = draft.picture_file is not None and setup.failure is None
        name = f".territory/{draft.picture}"
        tell(self._where, self.tr("Copied to {file}.").format(file=name) if copied else "")
        stretch = "" if setup.new else stretch_told(setup)
        if stretch:
            stretch += " " + self.tr("Change the bounds, or let New artwork fit the pins to it.")
        tell(self._stretch, stretch)
        shown = file if setup.failure is None else None
        self.pane.show_picture(
            bounds_of(setup.size) if setup.size is not None else draft.bounds,
            shown,
            setup.pins() if shown is None else (),
            None if shown is None else (),
        )

    def _settle(self, both: bool) -> None:
        place, draft = self.setup.place, self.setup.draft
        if place is not None and draft.picture_file is not None:
            self.setup.set(picture=place.free if both else place.name)

    def _ask(self) -> None:
        shown = self.setup.picture
        folder = shown.parent if shown is not None else self.setup.workspace.root
        file = choose_picture(self, folder)
        if file is not None:
            self.setup.choose_picture(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.accept()
            self.setup.choose_picture(Path(files[0]))
