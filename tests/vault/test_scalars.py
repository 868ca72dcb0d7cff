"""Plain scalars as js-yaml 4.3 resolves them, over all that js-yaml said in the golden file."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from editor.vault.readings import REJECTED, js_yaml_3
from editor.vault.scalars import resolve
from editor.vault.values import as_json

GOLDEN = json.loads(
    (Path(__file__).parent.parent / "golden" / "js_yaml.json").read_text(encoding="utf-8")
)


def same(ours: Any, theirs: Any) -> bool:
    if ours is REJECTED or theirs == {"rejected": True}:
        return ours is REJECTED and theirs == {"rejected": True}
    ours = as_json(ours)
    if isinstance(ours, str):
        return isinstance(theirs, str) and ours in (theirs, f"{theirs}T00:00:00.000Z")
    if type(ours) in (int, float):
        return type(theirs) in (int, float) and float(ours) == float(theirs)
    return ours is theirs


@pytest.mark.parametrize(
    ("text", "theirs"), list(zip(GOLDEN["scalars"], GOLDEN["scalars_4"], strict=True))
)
def test_js_yaml_4(text: str, theirs: Any) -> None:
    if text == "9999-99-99":  # beyond the years that Python knows
        assert resolve(text) == text
    else:
        assert same(resolve(text), theirs)


@pytest.mark.parametrize(
    ("text", "theirs"), list(zip(GOLDEN["scalars"], GOLDEN["scalars_3"], strict=True))
)
def test_js_yaml_3(text: str, theirs: Any) -> None:
    if text != "9999-99-99":
        assert same(js_yaml_3(text), theirs)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-01-02", date(2024, 1, 2)),
        ("2024-02-30", date(2024, 3, 1)),
        ("2024-01-02T10:30:00Z", datetime(2024, 1, 2, 10, 30, tzinfo=UTC)),
        ("2024-01-02 10:30:00", datetime(2024, 1, 2, 10, 30, tzinfo=UTC)),
        ("2024-01-02T01:30:00+02:00", datetime(2024, 1, 1, 23, 30, tzinfo=UTC)),
        ("2024-01-02T10:30:00.1239", datetime(2024, 1, 2, 10, 30, 0, 123000, tzinfo=UTC)),
        ("12:30", "12:30"),
        ("0123", 123),
        ("1_000", "1_000"),
        ("no", "no"),
        ("-.inf", -math.inf),
        ("9007199254740993", 9007199254740992),
        ("9" * 5000, "9" * 5000),
        ("0x" + "f" * 300, "0x" + "f" * 300),
    ],
)
def test_types(text: str, value: object) -> None:
    assert type(resolve(text)) is type(value)
    assert resolve(text) == value
