"""What the program is, in a box."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor import __version__


def tell_about(parent: QWidget) -> None:
    """Say what the program is and its version."""
    # Imported when first needed: the first window does not wait for it.
    from PySide6.QtWidgets import QMessageBox

    translate = QCoreApplication.translate
    QMessageBox.about(
        parent,
        translate("About", "About Territory Editor"),
        translate(
            "About",
            "Territory Editor {version}. Edits vaults of Markdown initiatives and their "
            "territory map, and leaves every byte alone that you did not edit.",
        ).format(version=__version__),
    )
