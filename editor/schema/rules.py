"""What a schema demands of a value, checked by a JSON Schema validator.

The validator is a compiled library: it is brought in, and a schema compiled, when the first value
is checked. It is offline: references into other files and to the network lead nowhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from editor.messages import Message
from editor.schema.kinds import is_email, read_day, read_moment
from editor.schema.values import Value

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_MOST_FAULTS = 50  # faulty keywords left out of one schema before all of it is
# Keywords whose meaning would turn round if something inside them were left out.
_WHOLE = frozenset({"not", "if", "then", "else", "anyOf", "oneOf", "contains", "dependentSchemas"})


class Rules:
    """A schema that stands by itself. Values are those of frontmatter.

    version: the "$schema" of the file, which tells the edition of JSON Schema.
    """

    def __init__(self, raw: Any, version: str = "") -> None:
        self.raw = raw
        self.version = version
        self._compiled: tuple[Validator | None, tuple[str, ...]] | None = None

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Rules) and self.raw == other.raw
        return same and self.version == getattr(other, "version", "")

    def __hash__(self) -> int:
        return hash(self.version)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The keywords that are faulty themselves, and so are not checked."""
        return self._made()[1]

    def accepts(self, value: Value) -> bool:
        """Whether the value is as demanded."""
        validator = self._made()[0]
        return validator is None or _is_valid(validator, as_json(value))

    def faults(self, value: Value) -> Iterator[Message]:
        """What is wrong with the value, one message for each cause."""
        validator = self._made()[0]
        if validator is None:
            return
        found = as_json(value)
        if not _is_valid(validator, found):
            from editor.schema.faults import told

            yield from told(validator.iter_errors(found), self.raw, found)

    def _made(self) -> tuple[Validator | None, tuple[str, ...]]:
        if self._compiled is None:
            self._compiled = _compiled(self.raw, self.version)
        return self._compiled


def as_json(value: Value) -> Any:  # noqa: PLR0911 - one return for each type
    """The value as JSON has it: dates as text, what is not a number as null."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode(errors="replace").decode()
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    return str(value)


def _is_valid(validator: Validator, value: Any) -> bool:
    try:
        return validator.is_valid(value)
    except ValueError:  # nested more deeply than the validator goes
        return True


def _compiled(raw: Any, version: str) -> tuple[Validator | None, tuple[str, ...]]:
    import jsonschema_rs as library

    editions = {
        "draft-04": library.Draft4Validator,
        "draft-06": library.Draft6Validator,
        "draft-07": library.Draft7Validator,
        "2019-09": library.Draft201909Validator,
    }
    found = (made for name, made in editions.items() if name in version)
    edition = next(found, library.Draft202012Validator)
    left_out: list[str] = []
    for _ in range(_MOST_FAULTS):
        try:
            validator = edition(raw, formats=_formats(), validate_formats=True, offline=True)
        except library.ValidationError as error:
            steps = _faulty(error.instance_path)
            if not steps:
                break
            left_out.append(steps[-1])
            raw = _without(raw, steps)
        except (ValueError, RecursionError):  # nested too deeply
            break
        else:
            return validator, tuple(dict.fromkeys(left_out))
    return None, tuple(dict.fromkeys(left_out)) or ("$schema",)


def _faulty(path: list[str | int]) -> list[str]:
    """The way to the keyword to leave out, so that less is demanded and never more."""
    steps: list[str] = []
    for number, step in enumerate(path):
        if isinstance(step, int):
            # Within allOf the rest of a part still holds.
            if steps[-1:] != ["allOf"] or number == len(path) - 1:
                break
            return [*steps, str(step), *_faulty(path[number + 1 :])]
        steps.append(step)
        if step in _WHOLE:
            break
    return steps


def _without(raw: Any, steps: list[str]) -> Any:
    """A copy of `raw` in which the last of the steps is missing."""
    step, *rest = steps
    if isinstance(raw, list):
        return [_without(one, rest) if str(n) == step else one for n, one in enumerate(raw)]
    if not rest:
        return {key: value for key, value in raw.items() if key != step}
    return {key: _without(value, rest) if key == step else value for key, value in raw.items()}


@cache
def _formats() -> dict[str, Callable[[str], bool]]:
    """Formats as the kinds of fields read them, so that both say the same of a value."""
    return {
        "date": lambda text: read_day(text) is not None,
        "date-time": lambda text: read_moment(text) is not None or read_day(text) is not None,
        "uri": _is_address,
        "iri": _is_address,
        "url": _is_address,
        "email": is_email,
        "idn-email": is_email,
    }


def _is_address(text: str) -> bool:
    scheme, colon, rest = text.partition(":")
    return bool(colon and scheme[:1].isalpha() and rest) and not any(map(str.isspace, text))
