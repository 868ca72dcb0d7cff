"""The button of dialogs that shows the help on them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWizard

from editor.ui.help.door import show_help

# Dialogs that take a look to be understood. In the others there is F1.
WITH_BUTTON = frozenset(
    {
        "artworkDialog",
        "bulkDialog",
        "checksDialog",
        "copiesDialog",
        "exportDialog",
        "fieldsDialog",
        "gitMergeDialog",
        "importDialog",
        "mapSettings",
        "mergeDialog",
        "newEntryDialog",
        "recoveryDialog",
        "removedDialog",
        "savingDialog",
        "startDialog",
        "trustDialog",
        "versionsDialog",
    }
)


def add_help_button(dialog: QDialog) -> None:
    """Give a dialog the button, if it is one of those that have it."""
    if isinstance(dialog, QWizard):
        dialog.setOption(QWizard.WizardOption.HaveHelpButton)
        dialog.helpRequested.connect(lambda: show_help(dialog))
        return
    if dialog.objectName() not in WITH_BUTTON:
        return
    boxes = dialog.findChildren(QDialogButtonBox)
    if not boxes:
        return
    made = boxes[-1].addButton(
        QCoreApplication.translate("Help", "Help"), QDialogButtonBox.ButtonRole.HelpRole
    )
    made.setObjectName("helpButton")
    made.setIcon(QIcon())
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: show_help(dialog))
