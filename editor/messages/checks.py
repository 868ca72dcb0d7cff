"""What the room `publish` tells of checks: what each is called, and what it found."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "publish.mend": Plural("Mend 1 problem", "Mend {n} problems"),
    "publish.check-off": "Switch off: {check}",
    "publish.check-on": "Check again: {check}",
    "publish.checks-change": "Change what is checked",
    "publish.check-file_unreadable": "File cannot be read",
    "publish.check-yaml_broken": "Fields do not parse",
    "publish.check-key_twice": "Field there twice",
    "publish.check-field_missing": "Field missing",
    "publish.check-field_wrong": "Value against the schema",
    "publish.check-field_unknown": "Field unknown to the schema",
    "publish.check-value_space": "Space around a value",
    "publish.check-item_twice": "Item there twice",
    "publish.check-link_scheme": "Link without https://",
    "publish.check-email_wrong": "Not an email address",
    "publish.check-end_before_start": "End before the start",
    "publish.check-half_placed": "One coordinate only",
    "publish.check-coordinate_text": "Coordinate as text",
    "publish.check-coordinate_wrong": "Coordinate not a number",
    "publish.check-coordinate_outside": "Pin off the map",
}
