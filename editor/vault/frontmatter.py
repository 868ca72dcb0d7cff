"""The frontmatter of an entry: its fields as values, and edits that touch only their own bytes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any

import yaml

from editor.messages import EditorError, Message, Problem
from editor.vault.scalars import resolve

_OPENING = re.compile(r"\ufeff?(?:\s*\n)?---[ \t]*\r?\n")
_CLOSING = re.compile(r"^---[ \t]*(?:\r?\n|\Z)?", re.MULTILINE)


class EditRefused(EditorError):  # noqa: N818 - reads as what happened
    """An edit that cannot be made without touching something else; nothing was changed."""


class _Loader(yaml.CSafeLoader):
    pass


_Loader.yaml_implicit_resolvers = {}


def _construct(node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:str" and not node.style:
            return resolve(node.value) if node.value else None
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_construct(item) for item in node.value]
    return {str(key.value): _construct(value) for key, value in node.value}


@dataclass(frozen=True)
class Field:
    """One top-level key of the frontmatter. line counts from 1 in the whole file."""

    key: str
    value: Any
    source: str
    line: int
    editable: bool
    start: int
    end: int


@dataclass(frozen=True)
class Frontmatter:
    """What stands above the body. Offsets are indices into the whole text."""

    text: str
    present: bool
    block_start: int
    block_end: int
    body_start: int

    @property
    def block(self) -> str:
        """The YAML between the fences."""
        return self.text[self.block_start : self.block_end]

    @property
    def body(self) -> str:
        """The article: everything below the closing fence."""
        return self.text[self.body_start :]

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields in file order; none when the block does not parse."""
        return self._read[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the block."""
        return self._read[1]

    @property
    def broken(self) -> bool:
        """There is a block, and it does not parse."""
        return bool(self.problems)

    @cached_property
    def _read(self) -> tuple[Mapping[str, Field], tuple[Problem, ...]]:
        fields: dict[str, Field] = {}
        try:
            node = yaml.compose(self.block, Loader=_Loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = self.text.count("\n", 0, self.block_start) + (mark.line if mark else 0) + 1
            reason = getattr(error, "problem", None) or "it is not YAML"
            problem = Problem(Message("vault.yaml-broken", {"reason": reason}), line)
            return MappingProxyType({}), (problem,)
        if node is None:
            return MappingProxyType({}), ()
        if not isinstance(node, yaml.MappingNode):
            return MappingProxyType({}), (Problem(Message("vault.not-a-mapping")),)
        for number, (key, value) in enumerate(node.value):
            start = self.block_start + key.start_mark.index
            value_start = self.block_start + value.start_mark.index
            limit = self.block_end
            if number + 1 < len(node.value):
                limit = self.block_start + node.value[number + 1][0].start_mark.index
            end = max(start, min(limit, self.block_start + value.end_mark.index))
            source = self.text[value_start:end].rstrip()
            if "\n" in source:
                column = value.start_mark.column
                source = textwrap.dedent(" " * column + source)
            fields[str(key.value)] = Field(
                str(key.value), _construct(value), source,
                self.text.count("\n", 0, start) + 1, True, start, limit,
            )  # fmt: skip
        return MappingProxyType(fields), ()


def parse(text: str) -> Frontmatter:
    """Split `text` and read its fields. Bad YAML is told in `problems`, never raised."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return Frontmatter(text, False, 0, 0, 0)
    return Frontmatter(text, True, opening.end(), closing.start(), closing.end())


def _scalar(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date | int | float):
        return str(value)
    plain = (
        re.fullmatch(r"[A-Za-z0-9/](?:[^:#\n\"'\\\[\]{},&*]|:(?=/))*(?<! )", value)
        and resolve(value) == value
    )
    if plain and value.lower() not in ("yes", "no", "on", "off", "true", "false", "null"):
        return str(value)
    import json

    return json.dumps(value, ensure_ascii=False)


def _emit(value: Any, indent: str) -> str:
    if isinstance(value, dict) and value:
        lines = [f"\n{indent}{_scalar(str(k))}:{_emit(v, indent + '  ')}" for k, v in value.items()]
        return "".join(lines)
    if isinstance(value, list | tuple) and value:
        lines = []
        for item in value:
            text = _emit(item, indent + "  ")
            lines.append(f"\n{indent}- {text.lstrip() if text.startswith(chr(10)) else text[1:]}")
        return "".join(lines)
    if isinstance(value, dict):
        return " {}"
    if isinstance(value, list | tuple):
        return " []"
    text = _scalar(value)
    return f" {text}" if text else ""


def set_field(text: str, key: str, value: object, *, order: Sequence[str] = ()) -> str:
    """`text` with the field set, added where `order` puts it. Raises EditRefused."""
    return _put(text, key, f"{_scalar(key)}:{_emit(value, '  ')}\n", order)


def _put(text: str, key: str, line: str, order: Sequence[str]) -> str:
    front = parse(text)
    if front.broken:
        raise EditRefused("vault.edit-refused", field=key, reason="the frontmatter does not parse")
    eol = "\r\n" if "\r\n" in text[:200] else "\n"
    line = line.replace("\n", eol)
    if not front.present:
        bom = "\ufeff" if text.startswith("\ufeff") else ""
        return f"{bom}---{eol}{line}---{eol}{text[len(bom) :]}"
    field = front.fields.get(key)
    if field:
        return text[: field.start] + line + text[field.end :]
    place = front.block_end
    if key in order:
        after = set(order[order.index(key) + 1 :])
        for other in front.fields.values():
            if other.key in after:
                place = other.start
                break
    return text[:place] + line + text[place:]


def set_fields(text: str, values: Mapping[str, object], *, order: Sequence[str] = ()) -> str:
    """`text` with several fields set. Raises EditRefused."""
    for key, value in values.items():
        text = set_field(text, key, value, order=order)
    return text


def set_source(text: str, key: str, yaml_text: str) -> str:
    """`text` with the field's value replaced by YAML text. Raises EditRefused."""
    inner = yaml_text.rstrip("\n")
    nested = "\n" in inner or re.match(r"- |[^\[{\"'].*?:( |$)", inner)
    value = "\n" + textwrap.indent(inner, "  ") if nested else f" {inner}" if inner else ""
    return _put(text, key, f"{_scalar(key)}:{value}\n", ())


def remove_field(text: str, key: str) -> str:
    """`text` without the field. Raises EditRefused."""
    front = parse(text)
    field = front.fields.get(key)
    if front.broken or field is None:
        raise EditRefused("vault.edit-refused", field=key, reason="there is no such field")
    return text[: field.start] + text[field.end :]


def set_body(text: str, body: str) -> str:
    """`text` with the article replaced."""
    return text[: parse(text).body_start] + body
