"""The table of checks: what each is called, how grave its findings are, and what finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message
from editor.publish.checks.fields import told
from editor.publish.checks.finding import Severity
from editor.publish.checks.look import Concern, Found, Look


class Check(NamedTuple):
    """One check. severity: that of its findings where the vault's settings say nothing else."""

    code: str
    severity: Severity
    concern: Concern
    find: Callable[[Look], Iterable[Found]]

    @property
    def title(self) -> Message:
        """What it is called, in a few words."""
        return Message(f"publish.check-{self.code.replace('-', '_')}")


_ERROR, _WARNING, _NOTE = Severity

CHECKS: tuple[Check, ...] = (
    *(
        Check(code, severity, Concern.FIELDS, told(code))
        for code, severity in (
            ("file-unreadable", _ERROR),
            ("yaml-broken", _ERROR),
            ("key-twice", _ERROR),
            ("field-missing", _ERROR),
            ("field-wrong", _ERROR),
            ("field-unknown", _WARNING),
            ("value-space", _WARNING),
            ("item-twice", _WARNING),
            ("link-scheme", _ERROR),
            ("email-wrong", _WARNING),
            ("end-before-start", _WARNING),
            ("half-placed", _WARNING),
            ("coordinate-text", _ERROR),
            ("coordinate-wrong", _ERROR),
            ("coordinate-outside", _WARNING),
        )
    ),
)

BY_CODE: Mapping[str, Check] = MappingProxyType({check.code: check for check in CHECKS})
