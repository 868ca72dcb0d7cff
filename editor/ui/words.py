"""Messages of the Qt-free rooms in the curator's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.messages import SENTENCES, Message, Plural, fill


def words(message: Message) -> str:
    """The translated sentence for `message`."""
    sentence = SENTENCES[message.code]
    if isinstance(sentence, Plural):
        sentence = sentence.one if message.args.get("n") == 1 else sentence.many
    return fill(QCoreApplication.translate("messages", sentence), message.args)
