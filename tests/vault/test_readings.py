"""What other readers make of a scalar is what those readers make of it."""

from __future__ import annotations

import json
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from editor.vault.readings import REJECTED, agreed, pyyaml, readings, ruamel, same

GOLDEN = json.loads(
    (Path(__file__).parent.parent / "golden" / "js_yaml.json").read_text(encoding="utf-8")
)
LIKE_NUMBERS = st.text("0123456789_-+.:eExobTZ", min_size=1, max_size=12)
LIKE_DATES = st.from_regex(
    r"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([T ][0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]{0,6})?"
    r"(Z| ?[-+][0-9]{1,2}(:[0-9]{2})?)?)?\Z"
)
WORDS = st.sampled_from([word for word in GOLDEN["scalars"] if word not in ("-",)])


def plain(text: str) -> bool:
    """`text` can be the value of a key, unquoted."""
    return not (
        text.endswith(":") or ": " in text or text.startswith(("- ", "---", "...")) or text == "-"
    )


def settled(value: Any) -> Any:
    """A time stamp without zone is one at UTC; one past the calendar has no value."""
    if isinstance(value, datetime):
        try:
            zoned = value if value.tzinfo else value.replace(tzinfo=UTC)
            return datetime.fromisoformat(zoned.isoformat()).astimezone(UTC)
        except OverflowError:
            return REJECTED
    return value


def by_pyyaml(text: str) -> Any:
    try:
        return settled(yaml.safe_load(f"_: {text}")["_"])
    except (yaml.YAMLError, ValueError, OverflowError):
        return REJECTED


def by_ruamel(text: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return settled(YAML(typ="safe", pure=True).load(f"_: {text}")["_"])
        except (YAMLError, ValueError, OverflowError, IndexError):
            return REJECTED


@given(LIKE_NUMBERS.filter(plain) | LIKE_DATES | WORDS)
@example("190:20:30.15")
@example("=")
@example("2024-02-30")
def test_pyyaml_and_ruamel(text: str) -> None:
    assert same(pyyaml(text), by_pyyaml(text)), (pyyaml(text), by_pyyaml(text))
    assert same(ruamel(text), by_ruamel(text)), (ruamel(text), by_ruamel(text))


@pytest.mark.parametrize(
    ("source", "js4", "js3", "py", "ru"),
    [
        ("no", "no", "no", False, "no"),
        ("12:30", "12:30", 750, 750, "12:30"),
        ("0123", 123, 83, 83, 123),
        ("0o17", 15, "0o17", "0o17", 15),
        ("1_000", "1_000", 1000, 1000, 1000),
        ("1e3", 1000.0, 1000, "1e3", 1000),
        ('"no"', "no", "no", "no", "no"),
        ("[yes]", ["yes"], ["yes"], [True], ["yes"]),
        ("{on: 1}", {"on": 1}, {"on": 1}, {True: 1}, {"on": 1}),
        ("- off\n- x", ["off", "x"], ["off", "x"], [False, "x"], ["off", "x"]),
        ("", None, None, None, None),
        ("|\nno", "no\n", "no\n", "no\n", "no\n"),
        ("a: no\nb: 0123", {"a": "no", "b": 123}, {"a": "no", "b": 83}, {"a": False, "b": 83},
         {"a": "no", "b": 123}),
    ],
)  # fmt: skip
def test_readings(source: str, js4: Any, js3: Any, py: Any, ru: Any) -> None:
    found = readings(source)
    assert [found.js_yaml_4, found.js_yaml_3, found.pyyaml, found.ruamel] == [js4, js3, py, ru]
    assert found.differ == (not all(same(js4, other) for other in (js3, py, ru)))
    if found.differ:
        assert found.settled is not None
        assert not readings(found.settled).differ
        assert same(readings(found.settled).js_yaml_4, js4)
    else:
        assert found.settled is None


@pytest.mark.parametrize("text", ["Art", "4-10", "y", "3 of 4", "http://x.y", "v1.0", "é", "-x"])
def test_what_no_reader_mistakes(text: str) -> None:
    assert agreed(text)


@pytest.mark.parametrize("text", ["no", "On", "1_0", "12:30", "0o7", "1e3", "2018", "~", "=", "<<"])
def test_what_some_reader_mistakes(text: str) -> None:
    assert not agreed(text)
