"""The text of a schema file as JSON values, be it written in JSON or in YAML."""

from __future__ import annotations

import json
from typing import Any

from editor.messages import Message, Problem
from editor.schema.rules import as_json


class UnreadSchemaError(Exception):
    """The text is neither; `problem` tells the curator why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def is_yaml(text: str, file: str) -> bool:
    """Whether a schema is written as YAML, and not as the JSON that YAML would read too."""
    return not text.lstrip("\ufeff \t\r\n").startswith(("{", "[")) and (
        file.endswith((".yaml", ".yml")) or ":" in text
    )


def parsed(text: str, file: str) -> Any:
    """What the text says. `file` is how the problem calls it. Raises UnreadSchemaError."""
    text = text.removeprefix("\ufeff")
    try:
        return _parsed_yaml(text, file) if is_yaml(text, file) else json.loads(text)
    except json.JSONDecodeError as error:
        message = Message("schema.not-json", {"file": file, "reason": error.msg})
        raise UnreadSchemaError(Problem(message, error.lineno, error.colno)) from error
    except (RecursionError, ValueError) as error:
        problem = Problem(Message("schema.too-deep", {"file": file}))
        raise UnreadSchemaError(problem) from error


def _parsed_yaml(text: str, file: str) -> Any:
    from editor.vault.fences import place_of
    from editor.vault.nodes import YamlError
    from editor.vault.yaml_reader import read_document

    try:
        node = read_document(text)
    except YamlError as error:
        reason = Message(error.code, error.details)
        message = Message("schema.not-yaml", {"file": file, "reason": reason})
        raise UnreadSchemaError(Problem(message, *place_of(text, error.position))) from error
    return as_json(node.value) if node is not None else None
