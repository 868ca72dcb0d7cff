"""The optional fields that stand empty in an entry, folded into one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from editor.schema.form import FormField
from editor.ui.flow import FlowLayout
from editor.ui.form.problems import Link
from editor.ui.languages import plural
from editor.ui.look import Text, wear
from editor.ui.plain import plain_tip


class EmptyFields(QWidget):
    """Names them, each a link. opened: the field with this key should be shown."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyFields")
        self._keys: list[str] = []
        self._links: list[Link] = []
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        wear(self._count, Text.SMALL)
        self._flow = FlowLayout(self, 8)
        self._flow.addWidget(self._count)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_fields(self, fields: Sequence[FormField]) -> None:
        """Offer these; nothing is shown where there are none."""
        self.setVisible(bool(fields))
        keys = [field.key for field in fields]
        if keys == self._keys:
            return
        self._keys = keys
        self._count.setText(plural(self, "1 empty field:", "{n} empty fields:", len(fields)))
        while len(self._links) < len(fields):
            link = Link(self)
            link.setFont(self._count.font())
            number = len(self._links)
            link.clicked.connect(lambda _=False, number=number: self._open(number))
            self._links.append(link)
            self._flow.addWidget(link)
        spoken = self.tr("Fill in {field}, which is empty")
        for number, link in enumerate(self._links):
            if number < len(fields):
                label = QCoreApplication.translate("labels", fields[number].label)
                link.setObjectName(f"empty.{keys[number]}")
                link.show_words(label, spoken.format(field=label))
                link.setToolTip(plain_tip(fields[number].help))
            else:
                link.setObjectName("")
            link.setVisible(number < len(fields))
        self._flow.invalidate()
        self.updateGeometry()

    def links(self) -> list[Link]:
        """The links shown, in order."""
        return self._links[: len(self._keys)]

    def _open(self, number: int) -> None:
        self.opened.emit(self._keys[number])
