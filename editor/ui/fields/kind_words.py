"""What kinds of fields are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from editor.messages import QT_TRANSLATE_NOOP

# In the order in which they are offered.
KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "text": QT_TRANSLATE_NOOP("kinds", "Text"),
        "long-text": QT_TRANSLATE_NOOP("kinds", "Long text"),
        "choice": QT_TRANSLATE_NOOP("kinds", "Choice"),
        "list": QT_TRANSLATE_NOOP("kinds", "List"),
        "choices": QT_TRANSLATE_NOOP("kinds", "List of choices"),
        "yes-no": QT_TRANSLATE_NOOP("kinds", "Yes or no"),
        "date": QT_TRANSLATE_NOOP("kinds", "Date"),
        "datetime": QT_TRANSLATE_NOOP("kinds", "Date and time"),
        "year": QT_TRANSLATE_NOOP("kinds", "Year"),
        "integer": QT_TRANSLATE_NOOP("kinds", "Whole number"),
        "number": QT_TRANSLATE_NOOP("kinds", "Number"),
        "range": QT_TRANSLATE_NOOP("kinds", "Range, such as 4-10"),
        "link": QT_TRANSLATE_NOOP("kinds", "Web address"),
        "email": QT_TRANSLATE_NOOP("kinds", "Email address"),
        "image": QT_TRANSLATE_NOOP("kinds", "Image"),
        "location": QT_TRANSLATE_NOOP("kinds", "Location"),
        "locations": QT_TRANSLATE_NOOP("kinds", "Locations"),
        "entry-link": QT_TRANSLATE_NOOP("kinds", "Link to an entry"),
        "entry-links": QT_TRANSLATE_NOOP("kinds", "Links to entries"),
        "comma-list": QT_TRANSLATE_NOOP("kinds", "List between commas"),
        "mapping": QT_TRANSLATE_NOOP("kinds", "Parts with names"),
        "mappings": QT_TRANSLATE_NOOP("kinds", "List of parts with names"),
        "shares": QT_TRANSLATE_NOOP("kinds", "Shares that add up to 1"),
        "territory": QT_TRANSLATE_NOOP("kinds", "Territory"),
        "coordinate": QT_TRANSLATE_NOOP("kinds", "Coordinate"),
        "yaml": QT_TRANSLATE_NOOP("kinds", "Anything, as YAML"),
    }
)


def kind_word(name: str) -> str:
    """What the kind `name` is called."""
    return QCoreApplication.translate("kinds", KIND_WORDS[name])
