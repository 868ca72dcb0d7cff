"""Asks who shares the vault and where, and shows what will be written for it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message, shown
from editor.publish.git.identity import Identity, unfit
from editor.publish.git.starting import Beginning, address_fault
from editor.ui.dialog_parts import (
    Dialog,
    add_label,
    fit,
    framed,
    show_lines,
    text_view,
    with_label,
)
from editor.ui.languages import plural, some
from editor.ui.look import STEP
from editor.ui.words import words

_WIDTH = 640
_LINES = 9
_NAMED = 3


class StartDialog(Dialog):
    """who, everywhere, address: what was agreed to."""

    def __init__(self, parent: QWidget, beginning: Beginning) -> None:
        super().__init__(parent)
        self.setObjectName("startDialog")
        self.setWindowTitle(self.tr("Start sharing"))
        self._known = beginning.who
        layout = framed(self)
        add_label(
            self,
            layout,
            self.tr(
                "Git keeps who changed what and when, and brings together what several people "
                "change. Everything stays on this computer until you send it somewhere."
            ),
        )
        layout.addSpacing(STEP)
        self._make_fields(layout)
        self._make_written(layout, beginning)
        self._told = add_label(self, layout, "", "problem")
        self._told.setObjectName("startTold")
        layout.addWidget(self._make_buttons())
        for line in (self._name, self._email, self._address):
            line.textChanged.connect(lambda _text: self._show())
        first = self._name if self._known is None else self._address
        first.setFocus()
        self._show()
        fit(self, _WIDTH)

    def _make_fields(self, layout: QVBoxLayout) -> None:
        known = self._known
        self._name = QLineEdit(known.name if known else "", self)
        self._name.setObjectName("startName")
        self._email = QLineEdit(known.email if known else "", self)
        self._email.setObjectName("startEmail")
        self._email.setCursorPosition(0)
        row = QHBoxLayout()
        row.setSpacing(3 * STEP)
        row.addLayout(with_label(self._name, self.tr("Your name, beside what you record"), self))
        row.addLayout(with_label(self._email, self.tr("E-mail address"), self))
        layout.addLayout(row)
        self._everywhere = QCheckBox(self.tr("For all vaults on this computer"), self)
        self._everywhere.setObjectName("startEverywhere")
        self._everywhere.setChecked(known is None)
        layout.addWidget(self._everywhere)
        self._address = QLineEdit(self)
        self._address.setObjectName("startAddress")
        self._address.setPlaceholderText("https://example.org/vault.git")
        self._address.setToolTip(
            self.tr(
                "Make an empty repository where you and the others have accounts, and paste its "
                "address. It can be added later."
            )
        )
        title = self.tr("Address of an empty repository to share it at (may be left out)")
        layout.addLayout(with_label(self._address, title, self))

    def _make_written(self, layout: QVBoxLayout, beginning: Beginning) -> None:
        title = add_label(self, layout, self.tr("What is written in the vault’s folder"), "muted")
        lines = []
        for each in beginning.written:
            told = (
                self.tr("{file}, a new file:") if each.before is None else self.tr("{file}, added:")
            )
            lines += [told.format(file=each.path), *(f"    {line}" for line in each.lines)]
        lines += [self.tr(".git, git’s own folder. In its settings:")]
        lines += [f"    {key} = {value}" for key, value in beginning.settings]
        view = text_view(self, "startWritten", title.text(), "\n".join(lines), wrapped=False)
        show_lines(view, _LINES)
        layout.addWidget(view, 1)
        n, size = len(beginning.files), self.locale().formattedDataSize(beginning.size)
        told = plural(
            self,
            "The vault’s 1 file ({size}) is recorded as the beginning.",
            "The vault’s {n} files ({size}) are recorded as the beginning.",
            n,
            size=size,
        )
        add_label(self, layout, told, "muted").setObjectName("startFiles")
        if beginning.large:
            names = some(list(map(shown, beginning.large)), _NAMED)
            told = self.tr("Most places take no files as large as these: {files}.")
            add_label(self, layout, told.format(files=names), "problem").setObjectName("startLarge")

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("startCancel")
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._agree = QPushButton(self.tr("Start sharing"), self)
        self._agree.setObjectName("startAgree")
        self._agree.setProperty("primary", True)
        self._agree.setDefault(True)
        box.addButton(self._agree, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @property
    def who(self) -> Identity:
        """Whose name stands beside what is recorded."""
        return Identity(self._name.text().strip(), self._email.text().strip())

    @property
    def everywhere(self) -> bool:
        """Whether that holds for all vaults."""
        return self._everywhere.isChecked()

    @property
    def address(self) -> str:
        """Where the vault is shared; empty for nowhere yet."""
        return self._address.text().strip()

    def _show(self) -> None:
        who, fault = self.who, address_fault(self.address)
        told = words(Message(fault, {"address": self.address})) if fault else ""
        if not told and who.name and who.email and (message := unfit(who)) is not None:
            told = words(message)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._everywhere.setVisible(who != self._known)
        self._agree.setEnabled(bool(who.name and who.email) and not told)
