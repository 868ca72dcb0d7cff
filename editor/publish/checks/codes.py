"""Which check a problem belongs to that the rooms below tell of an entry by itself."""

from __future__ import annotations

from editor.messages import Message
from editor.schema.parts import unfolded

# The check that tells each message; what is not named here breaks a rule of the schema.
_CHECKS = {
    "schema.required": "field-missing",
    "schema.field-needed": "field-missing",
    "schema.part-missing": "field-missing",
    "schema.field-unknown": "field-unknown",
    "schema.part-unknown": "field-unknown",
    "schema.space-before": "value-space",
    "schema.space-after": "value-space",
    "schema.only-space": "value-space",
    "schema.item-space": "value-space",
    "schema.item-twice": "item-twice",
    "schema.items-same": "item-twice",
    "schema.expected-link": "link-scheme",
    "schema.expected-email": "email-wrong",
    "schema.ends-early": "end-before-start",
    "vault.yaml-duplicate": "key-twice",
    "territory.half-placed": "half-placed",
    "territory.coordinate-text": "coordinate-text",
    "territory.coordinate-form": "coordinate-wrong",
    "territory.coordinate-outside": "coordinate-outside",
}
_BROKEN = frozenset({"vault.not-a-mapping", "vault.unclosed"})


def check_of(message: Message) -> str:
    """The code of the check that a problem of a single entry belongs to."""
    code = unfolded(message)[1].code
    if code in _CHECKS:
        return _CHECKS[code]
    room, _, what = code.partition(".")
    if room == "vault":
        is_yaml = what.startswith("yaml-") or code in _BROKEN
        return "yaml-broken" if is_yaml else "file-unreadable"
    return "field-wrong"
