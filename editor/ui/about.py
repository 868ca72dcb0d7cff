"""What the program is, in a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor import __version__

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


def tell_about(window: MainWindow) -> None:
    """Say what the program is and its version, and offer the details for a report."""
    # Imported when first needed: the first window does not wait for it.
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMessageBox

    from editor.resources import resource
    from editor.ui.details import copy_details
    from editor.ui.question import make_question

    translate = QCoreApplication.translate
    box = make_question(
        window,
        "aboutBox",
        translate("About", "Territory Editor {version}").format(version=__version__),
        translate(
            "About",
            "Edits vaults of Markdown initiatives and their territory map, and leaves every byte "
            "alone that you did not edit.",
        ),
    )
    box.setWindowTitle(translate("About", "About Territory Editor"))
    sign = QIcon(str(resource("icons", "territory-editor.svg")))
    box.setIconPixmap(sign.pixmap(QSize(64, 64), window.devicePixelRatioF()))
    copy = box.addButton(translate("About", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.setObjectName("aboutCopy")
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(close)
    # Otherwise the box closes with it.
    copy.clicked.disconnect()
    copy.clicked.connect(lambda _=False: box.setInformativeText(copy_details(window)))
    for button in box.buttons():
        button.setIcon(QIcon())
    box.finished.connect(box.deleteLater)
    box.open()
