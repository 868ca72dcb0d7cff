"""Values with parts of their own: mappings, lists of mappings, shares; and any value as YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from editor.messages import Message
from editor.schema.kinds.base import Kind, UnreadError
from editor.schema.kinds.numbers import is_number
from editor.schema.values import Value, is_empty
from editor.vault import frontmatter

if TYPE_CHECKING:
    from decimal import Decimal

# How far from 1 shares may add up before it is a problem: 0.333 three times is meant.
TOLERANCE = 0.005
_DEEPEST = 4  # mappings in mappings; what is deeper is edited as YAML


class Source(Kind):
    """Anything at all, edited as its YAML."""

    def format(self, value: Value) -> str:
        """The value's YAML."""
        if value is None:
            return ""
        text = frontmatter.set_field("---\n---\n", "value", value)
        return frontmatter.parse(text).fields["value"].source

    def _holds(self, value: Value) -> bool:  # noqa: ARG002
        return True

    def _read(self, text: str, like: Value) -> Value:  # noqa: ARG002
        lines = "".join(f"  {line}\n" for line in text.split("\n"))
        found = frontmatter.parse(f"---\nvalue:\n{lines}---\n")
        if found.problems:
            raise UnreadError("schema.unread-yaml", reason=found.problems[0].message)
        if list(found.fields) != ["value"]:
            raise UnreadError("schema.unread-value")
        value: Value = found.fields["value"].value
        if not is_empty(value) and not self.holds(value):
            raise UnreadError("schema.unread-yaml", reason=Message(self.expected))
        return value

    def _faults(self, value: Value) -> Iterator[Message]:
        if not self.holds(value):
            yield Message(self.expected)


class Members(Source):
    """A mapping: values by name."""

    expected = "schema.expected-mapping"

    def _holds(self, value: Value) -> bool:
        return isinstance(value, dict) and _depth(value) <= _DEEPEST


class MembersList(Source):
    """A list of mappings, nested no deeper than `_DEEPEST`."""

    expected = "schema.expected-mappings"

    def _holds(self, value: Value) -> bool:
        return (
            isinstance(value, list)
            and all(isinstance(item, dict) for item in value)
            and _depth(value) <= _DEEPEST
        )


class Shares(Source):
    """A mapping of numbers that add up to 1: parts of a whole by name."""

    expected = "schema.expected-shares"

    def _holds(self, value: Value) -> bool:
        # A share that was not given yet is none.
        return isinstance(value, dict) and all(
            is_empty(share) or (is_number(share) and share >= 0) for share in value.values()
        )

    def _faults(self, value: Value) -> Iterator[Message]:
        if not self.holds(value):
            yield Message(self.expected)
            return
        assert isinstance(value, dict)
        found = total(value)
        if found is not None and abs(found - 1) > TOLERANCE:
            yield Message("schema.shares-total", {"total": decimal_text(found)})


def total(shares: Mapping[str, Any]) -> Decimal | None:
    """What the shares add up to, exactly as they are written; None when none is given."""
    from decimal import Decimal

    given = [Decimal(repr(share)) for share in shares.values() if is_number(share)]
    return sum(given, Decimal()) if given else None


def normalised(shares: Mapping[str, Any]) -> dict[str, Any]:
    """The shares in the same proportions, adding up to exactly 1; what is empty stays so.

    Written with as many digits as the shares have, at least two. All zero: they become equal.
    """
    from decimal import ROUND_DOWN, Decimal

    given = {key: Decimal(repr(share)) for key, share in shares.items() if is_number(share)}
    if not given:
        return dict(shares)
    whole = sum(given.values(), Decimal())
    if not whole:
        given = dict.fromkeys(given, Decimal(1))
        whole = Decimal(len(given))
    digits = max(2, *(-int(share.normalize().as_tuple().exponent) for share in given.values()))
    unit = Decimal(1).scaleb(-min(digits, 6))
    parts = {key: share / whole for key, share in given.items()}
    rounded = {key: part.quantize(unit, ROUND_DOWN) for key, part in parts.items()}
    missing = int((1 - sum(rounded.values(), Decimal())) / unit)
    # The units lost in rounding go to those that lost most.
    for key in sorted(parts, key=lambda key: rounded[key] - parts[key])[:missing]:
        rounded[key] += unit
    return {**shares, **{key: plain_number(share) for key, share in rounded.items()}}


def plain_number(share: Decimal) -> int | float:
    """The decimal as numbers are written in a file: 1, 0.25."""
    return int(share) if share == int(share) else float(share)


def decimal_text(number: Decimal) -> str:
    """The decimal without zeros at its end, and never with an exponent."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _depth(value: Value) -> int:
    """How many mappings stand within one another."""
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    return max(map(_depth, value), default=0) if isinstance(value, list) else 0
