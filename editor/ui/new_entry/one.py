"""The page for a single new entry, with its file as it will be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor.messages import EditorError
from editor.ui.dialog_parts import label_for, text_view
from editor.ui.look import STEP
from editor.ui.new_entry.parts import NameFields
from editor.ui.new_entry.place import Place
from editor.ui.one_line import keep_one_line
from editor.ui.words import words
from editor.workspace.new_entries import Draft
from editor.workspace.pasted import Pasted, read_lines


class OnePage(QWidget):
    """A title, a homepage, a file name. changed: what was given. several: lines were pasted."""

    changed = Signal()
    several = Signal(str)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.names = NameFields(place.names, place.style, self)
        self.homepage = QLineEdit(self)
        self.homepage.setObjectName("entryHomepage")
        self.homepage.setPlaceholderText("https://")
        keep_one_line(self.homepage)
        self._homepage_label = label_for(self.homepage, place.homepage, self)
        self.names.add_below_title(self._homepage_label, self.homepage)
        named = self.tr("The new file")
        self.preview = text_view(self, "entryPreview", named, wrapped=False)
        self.preview.document().setDocumentMargin(2 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.names)
        column.addSpacing(STEP)
        column.addWidget(label_for(self.preview, named, self))
        column.addWidget(self.preview, 1)
        self.names.changed.connect(self._show)
        self.homepage.textChanged.connect(self._show)
        self.names.title_line.installEventFilter(self)
        self._show()

    @property
    def drafts(self) -> list[Draft]:
        """The entry to make; none while something is missing or wrong."""
        if not self.names.ready or self._place.problem(self.names.name):
            return []
        return [Draft(self.names.title, self.names.name, self._url())]

    def work_in(self, place: Place) -> None:
        """Make the entry in another collection, or of another template."""
        self._place = place
        self._homepage_label.setText(place.homepage)
        self.homepage.setAccessibleName(place.homepage)
        self.names.work_in(place.names, place.style)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Take several lines pasted into the title for several entries."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if event.type() == QKeyEvent.Type.KeyPress and len(read_lines(text)) > 1:
                self.several.emit(text)
                return True
        return False

    def _url(self) -> str:
        text = self.homepage.text().strip()
        read = read_lines(text)
        return (read[0].url if read else "") or text

    def _show(self) -> None:
        place, title = self._place, self.names.title
        problem = place.problem(self.names.name) if self.names.name else None
        if problem is not None:
            self.names.told.tell(words(problem))
        elif title:
            self.names.note(self._double(Pasted(title, self._url())))
        draft = Draft(title, self.names.name or "untitled", self._url())
        try:
            text = place.text(draft)
        except EditorError as error:
            text = words(error.message)
        self.preview.setPlainText(text)
        self.changed.emit()

    def _double(self, one: Pasted) -> str:
        """A note where an entry like this one is there already."""
        if known := self._place.doubles.by_title(one):
            return self.tr("There is an entry {title} already.").format(title=known)
        if known := self._place.doubles.by_link(one):
            return self.tr("The entry {title} has this homepage.").format(title=known)
        return ""
