"""Messages of the Qt-free rooms in the curator's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.messages import Message, sentence


def words(message: Message) -> str:
    """The translated sentence for `message`."""
    return sentence(message, lambda text: QCoreApplication.translate("messages", text))
