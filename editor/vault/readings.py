"""What js-yaml 4, js-yaml 3, PyYAML and ruamel.yaml each make of the same plain scalar.

Their rules are modelled here in tables, so that no second YAML library is loaded; tests hold the
tables to the libraries themselves.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any, Final

from editor.regex import regex
from editor.vault.nodes import Node, YamlError
from editor.vault.scalars import resolve
from editor.vault.sources import below_key
from editor.vault.yaml_reader import read_document


class _Rejected:
    """Stands for a scalar at which a reader gives up on the whole file."""

    def __repr__(self) -> str:
        return "rejected"


REJECTED: Final = _Rejected()
Resolver = Callable[[str], Any]

_NULL = regex(r"~|null|Null|NULL")
_BOOL = regex(r"true|True|TRUE|false|False|FALSE")
_BOOL_11 = regex(r"yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF")
_SPECIAL = regex(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_DATE = regex(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = regex(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.([0-9]*))?(?:[ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?"
)

_JS3_INT = regex(
    r"[-+]?(?:0|0b(?=_*[01])[01_]*[01]|0x(?=_*[0-9a-fA-F])[0-9a-fA-F_]*[0-9a-fA-F]"
    r"|0[0-7_]*[0-7]|[1-9](?:[0-9_]*[0-9])?|[1-9][0-9_]*(?::[0-5]?[0-9])+)"
)
_JS3_FLOAT = regex(
    r"(?:[-+]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)(?<!_)"
)
_PYYAML_INT = regex(
    r"[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)"
)
_PYYAML_FLOAT = regex(
    r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"
)
_RUAMEL_INT = regex(r"[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)")
_RUAMEL_FLOAT = regex(
    r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"
    r"|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?"
)


def js_yaml_3(text: str) -> Any:
    """The plain scalar `text` as js-yaml 3 reads it (gray-matter, Next.js sites)."""
    if _JS3_INT.fullmatch(text) or _JS3_FLOAT.fullmatch(text):
        return _number(text, octal=bool(_JS3_INT.fullmatch(text)))
    if _DATE.fullmatch(text) or _TIME.fullmatch(text):
        return resolve(text)
    return _word(text, _BOOL)


def pyyaml(text: str) -> Any:
    """The plain scalar `text` as PyYAML's safe loader reads it."""
    if _PYYAML_INT.fullmatch(text):
        return _number(text, octal=True)
    if _PYYAML_FLOAT.fullmatch(text):
        return _number(text, octal=False)
    if text in ("=", "<<"):
        return REJECTED
    moment = _moment(text)
    return _word(text, _BOOL_11) if moment is None else moment


def ruamel(text: str) -> Any:
    """The plain scalar `text` as ruamel.yaml reads it by default."""
    if _RUAMEL_FLOAT.fullmatch(text):
        return _number(text, octal=False)
    if _RUAMEL_INT.fullmatch(text) and text[0] != "_":
        return _number(text, octal=False)
    if text in ("=", "<<"):
        return REJECTED
    moment = _moment(text)
    return _word(text, _BOOL) if moment is None else moment


READERS: Final[tuple[Resolver, ...]] = (resolve, js_yaml_3, pyyaml, ruamel)


def _word(text: str, booleans: re.Pattern[str]) -> Any:
    if _NULL.fullmatch(text):
        return None
    if booleans.fullmatch(text):
        return text.lower() in ("true", "yes", "on")
    if _SPECIAL.fullmatch(text):
        return math.nan if text[-1] in "nN" else -math.inf if text[0] == "-" else math.inf
    return text


def _number(text: str, octal: bool) -> Any:
    """The number written as `text`; `octal`: a leading zero means base 8."""
    digits = text.replace("_", "").lower()
    sign = -1 if digits.startswith("-") else 1
    digits = digits.lstrip("+-")
    try:
        if ":" in digits:
            parts = [float(part) if "." in part else int(part) for part in digits.split(":")]
            return sign * sum(part * 60**place for place, part in enumerate(reversed(parts)))
        for prefix, base in (("0b", 2), ("0x", 16), ("0o", 8)):
            if digits.startswith(prefix):
                return sign * int(digits[2:], base)
        if octal and len(digits) > 1 and digits[0] == "0":
            return sign * int(digits, 8)
        return sign * (int(digits) if digits.isdigit() else float(digits))
    except ValueError:
        return REJECTED


def _moment(text: str) -> Any:
    """The date or time stamp written as `text`, None when it is none: Python's calendar."""
    if match := _DATE.fullmatch(text):
        try:
            return date(*(int(part) for part in match.groups()))
        except ValueError:
            return REJECTED
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    *parts, fraction, sign, hours, minutes = match.groups()
    zone: tzinfo = UTC
    try:
        if sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
            zone = timezone(-offset if sign == "-" else offset)
        microsecond = int((fraction or "")[:6].ljust(6, "0"))
        year, month, day, hour, minute, second = (int(part) for part in parts)
        moment = datetime(year, month, day, hour, minute, second, microsecond, zone)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return REJECTED


@dataclass(frozen=True)
class Readings:
    """One value as each reader has it; `REJECTED` where a reader refuses the file."""

    js_yaml_4: Any
    js_yaml_3: Any
    pyyaml: Any
    ruamel: Any

    @property
    def differ(self) -> bool:
        """The readers do not agree."""
        others = (self.js_yaml_3, self.pyyaml, self.ruamel)
        return not all(same(self.js_yaml_4, other) for other in others)

    @property
    def settled(self) -> str | None:
        """YAML that all four read as js-yaml 4 reads this; None where they agree already."""
        if not self.differ:
            return None
        from editor.vault.writer import Manners, in_flow  # writes with the help of these tables

        return in_flow(self.js_yaml_4, Manners(None, "\n"))


def readings(source: str) -> Readings:
    """What each reader makes of a field's value, given as YAML text.

    Raises YamlError when the text is not YAML.
    """
    text = "_:" + below_key(source, 2, "\n") + "\n"
    root = read_document(text)
    if root is None or root.kind != "map" or len(root.items) != 1:
        raise YamlError("vault.yaml-rest", len(source))
    node = root.items[0].value
    return Readings(node.value, *(_as_read(node, text, reader) for reader in READERS[1:]))


def _as_read(node: Node, text: str, reader: Resolver) -> Any:
    """The value of `node` with its plain scalars as `reader` takes them."""
    if node.tag is not None:
        return node.value
    if node.kind == "alias" and node.target is not None:
        return _as_read(node.target, text, reader)
    if node.kind == "list":
        return [_as_read(item, text, reader) for item in node.items]
    if node.kind == "map":
        return {
            pair.name if pair.key is None else _hashable(_as_read(pair.key, text, reader)):
            _as_read(pair.value, text, reader)
            for pair in node.items
        }  # fmt: skip
    if node.style != "plain":
        return node.value
    written = text[node.start : node.end]
    return node.value if "\n" in written or "\r" in written else reader(written)


def _hashable(key: Any) -> Any:
    return str(key) if isinstance(key, list | dict) else key


def agreed(text: str) -> bool:
    """All four readers take the plain scalar `text` for text."""
    return all(reader(text) == text for reader in READERS)


def same(one: Any, other: Any) -> bool:
    """Two values are the same to a reader: equal, and of types that mean the same.

    A whole float is the same as an integer, a time stamp without zone as one at UTC.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one == other or float(one) == float(other) or (math.isnan(one) and math.isnan(other))
    return type(one) is type(other) and bool(one == other)


__all__ = ["READERS", "REJECTED", "Readings", "agreed", "readings", "same"]
