"""Labels made from keys, for fields that no schema names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from editor.messages import QT_TRANSLATE_NOOP
from editor.regex import regex

# Keys that say less to a curator than these words; the interface translates the words.
_KNOWN: Mapping[str, str] = MappingProxyType(
    {
        "url": QT_TRANSLATE_NOOP("labels", "Homepage"),
        "start": QT_TRANSLATE_NOOP("labels", "Founded"),
        "end": QT_TRANSLATE_NOOP("labels", "Ended"),
        "size": QT_TRANSLATE_NOOP("labels", "Team size"),
        "x": "x",
        "y": "y",
    }
)
# What many vaults call their fields: the labels made of these keys are translated as well.
_USUAL = (
    QT_TRANSLATE_NOOP("labels", "Activities"),
    QT_TRANSLATE_NOOP("labels", "Address"),
    QT_TRANSLATE_NOOP("labels", "Author"),
    QT_TRANSLATE_NOOP("labels", "Category"),
    QT_TRANSLATE_NOOP("labels", "City"),
    QT_TRANSLATE_NOOP("labels", "Contact"),
    QT_TRANSLATE_NOOP("labels", "Contributors"),
    QT_TRANSLATE_NOOP("labels", "Country"),
    QT_TRANSLATE_NOOP("labels", "Created"),
    QT_TRANSLATE_NOOP("labels", "Date"),
    QT_TRANSLATE_NOOP("labels", "Description"),
    QT_TRANSLATE_NOOP("labels", "Email"),
    QT_TRANSLATE_NOOP("labels", "Image"),
    QT_TRANSLATE_NOOP("labels", "Keywords"),
    QT_TRANSLATE_NOOP("labels", "Language"),
    QT_TRANSLATE_NOOP("labels", "Links"),
    QT_TRANSLATE_NOOP("labels", "Location"),
    QT_TRANSLATE_NOOP("labels", "Locations"),
    QT_TRANSLATE_NOOP("labels", "Logo"),
    QT_TRANSLATE_NOOP("labels", "Name"),
    QT_TRANSLATE_NOOP("labels", "Notes"),
    QT_TRANSLATE_NOOP("labels", "Sector"),
    QT_TRANSLATE_NOOP("labels", "Sectors"),
    QT_TRANSLATE_NOOP("labels", "Status"),
    QT_TRANSLATE_NOOP("labels", "Summary"),
    QT_TRANSLATE_NOOP("labels", "Tags"),
    QT_TRANSLATE_NOOP("labels", "Territory"),
    QT_TRANSLATE_NOOP("labels", "Title"),
    QT_TRANSLATE_NOOP("labels", "Type"),
    QT_TRANSLATE_NOOP("labels", "Updated"),
    QT_TRANSLATE_NOOP("labels", "Year"),
)
# Words that are not written in lower case.
_NAMES = {
    "id": "ID",
    "isbn": "ISBN",
    "isbn13": "ISBN-13",
    "url": "URL",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "imdb": "IMDb",
    "github": "GitHub",
}
_WORD_START = regex(r"(?<=[a-z])(?=[A-Z][a-z])")


def label_of(key: str) -> str:
    """A label for the field `key`: "tags_issues" gives "Tags issues"."""
    return _KNOWN.get(key) or part_label(key)


def part_label(key: str) -> str:
    """A label for a part of a field, where a key means no more than its words."""
    spaced = key.replace("_", " ").replace("-", " ")
    if not spaced.islower():
        spaced = _WORD_START.sub(" ", spaced)
    words = spaced.split()
    words = [_NAMES.get(word.lower(), word.lower() if word.istitle() else word) for word in words]
    text = " ".join(words) or key
    return text[:1].upper() + text[1:]
