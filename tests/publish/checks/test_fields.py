"""Checks of the file, its fields and its dates: what each finds, and what it leaves alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.publish.checks.vaults import found, reviewed, told, vault

SCHEMA = {
    "type": "object",
    "required": ["title", "size"],
    "additionalProperties": False,
    "properties": {
        "title": {"type": "string"},
        "size": {"enum": ["1-3", "4-10"]},
        "url": {"type": "string", "format": "uri"},
        "email": {"type": "string", "format": "email"},
        "sectors": {"type": "array", "items": {"type": "string"}},
        "start": {"type": ["integer", "null"]},
        "end": {"type": ["integer", "string", "null"]},
        "created": {"type": "string", "format": "date"},
    },
}
GOOD = "---\ntitle: Good\nsize: 1-3\n---\nWords.\n"


def of(tmp_path: Path, block: str, body: str = "Words.\n") -> list[str]:
    """The checks that find something in an entry with these fields, beside a good one."""
    files = {
        ".territory/initiative.schema.json": json.dumps(SCHEMA),
        "good.md": GOOD,
        "it.md": f"---\n{block}---\n{body}",
    }
    return [check for path, check in found(tmp_path, files) if path == "it.md"]


@pytest.mark.parametrize(
    ("block", "checks"),
    [
        ("title: It\nsize: 1-3\n", []),
        ("title: It\n", ["field-missing"]),
        ("title: It\nsize: huge\n", ["field-wrong"]),
        ("title: It\nsize: 1-3\ncolour: red\n", ["field-unknown"]),
        ("title: [\n", ["yaml-broken"]),
        ("title: It\nsize: 1-3\ntitle: It\n", ["key-twice"]),
        ("title: ' It'\nsize: 1-3\n", ["value-space"]),
        ("title: It\nsize: 1-3\nsectors: [a, b, a]\n", ["item-twice"]),
        ("title: It\nsize: 1-3\nurl: it.example\n", ["link-scheme"]),
        ("title: It\nsize: 1-3\nurl: https://it.example/a b\n", ["link-space"]),
        ("title: It\nsize: 1-3\nurl: https://it.example\n", []),
        ("title: It\nsize: 1-3\nemail: it at example\n", ["email-wrong"]),
        ("title: It\nsize: 1-3\nstart: 2015\nend: 2011\n", ["end-before-start"]),
        ("title: It\nsize: 1-3\nstart: 2011\nend: present\n", []),
        ("title: It\nsize: 1-3\nstart: 2027\n", ["date-future"]),
        ("title: It\nsize: 1-3\nstart: 2026\nend: 2040\n", []),  # an end may lie ahead
        ("title: It\nsize: 1-3\ncreated: '2026-06-03'\n", ["date-future"]),
        ("title: It\nsize: 1-3\ncreated: '2026-06-02'\n", []),  # tomorrow, somewhere today
    ],
)
def test_fields(tmp_path: Path, block: str, checks: list[str]) -> None:
    assert of(tmp_path, block) == checks


@pytest.mark.parametrize(
    ("written", "odd"),
    [("201", True), ("20190", True), ("'201'", True), ("2019.5", True), ("2019", False),
     ("'2019'", False), ("c. 2019", False), ("present", False), ("", False)],
)  # fmt: skip
def test_a_number_among_years(tmp_path: Path, written: str, odd: bool) -> None:
    files = {f"{n}.md": f"---\ntitle: It {n}\nsince: {1990 + n}\n---\nWords.\n" for n in range(8)}
    files["it.md"] = f"---\ntitle: It\nsince: {written}\n---\nWords.\n"
    checks = [check for path, check in found(tmp_path, files) if path == "it.md"]
    assert checks == (["year-odd"] if odd else [])


@pytest.mark.parametrize(
    ("written", "differ"),
    [("no", True), ('"no"', False), ("12:30", True), ("1_000", True), ("0o17", True),
     ("2024-01-02", False), ("12", False), ("none", False)],
)  # fmt: skip
def test_values_that_readers_disagree_on(tmp_path: Path, written: str, differ: bool) -> None:
    checks = of(tmp_path, f"title: It\nsize: 1-3\nend: {written}\n")
    assert ("readers-differ" in checks) is differ


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    files = {"a.md": b"---\ntitle: Caf\xe9\n---\n", "b.md": GOOD}
    assert ("a.md", "file-unreadable") in found(tmp_path, files)


def test_markdown_without_fields_is_no_entry(tmp_path: Path) -> None:
    files = {".territory/initiative.schema.json": json.dumps(SCHEMA), "a.md": "", "b.md": GOOD}
    assert found(tmp_path, files) == []


def test_problems_say_where(tmp_path: Path) -> None:
    entry = "---\ntitle: {0}\nurl: https://{0}.example\n---\nWords.\n"
    files = {f"{name}.md": entry.format(name) for name in "bcd"}
    files["a.md"] = "---\ntitle: A\nurl: www.a.org\n---\nWords.\n"
    (finding,) = reviewed(vault(tmp_path, files)).findings()
    assert (finding.field, finding.line, finding.mend is not None) == ("url", 3, True)


def test_settings_that_mean_nothing(tmp_path: Path) -> None:
    settings = "name: V\nchecks:\n  wrong-name: off\n  value-space: loud\n  item-twice: off\nx: 1\n"
    workspace = vault(tmp_path, {".territory/vault.yaml": settings, "a.md": "Words.\n"})
    findings = reviewed(workspace).findings()
    path = ".territory/vault.yaml"
    assert told(findings) == [(path, "vault-file")] * 3
    assert [(one.line, one.message.code) for one in findings] == [
        (3, "publish.check-unknown"),
        (4, "publish.check-said"),
        (6, "workspace.setting-unknown"),
    ]


def test_broken_settings_and_territories(tmp_path: Path) -> None:
    files = {".territory/vault.yaml": "name: [\n", "a.md": "Words.\n"}
    assert found(tmp_path, files) == [(".territory/vault.yaml", "vault-file-broken")]
    maps = "maps: {main: {regions: r.geojson}}\ncollections: [{name: A, map: main}]\n"
    files = {".territory/vault.yaml": maps, ".territory/r.geojson": "{", "a.md": "Words.\n"}
    assert (".territory/r.geojson", "vault-file-broken") in found(tmp_path, files)


def test_checks_are_switched_off_and_made_graver(tmp_path: Path) -> None:
    files = {
        ".territory/vault.yaml": "checks: {value-space: error, article-empty: off}\n",
        "a.md": "---\ntitle: ' A'\n---\n",
    }
    (finding,) = reviewed(vault(tmp_path, files)).findings()
    assert (finding.check, finding.severity.value) == ("value-space", "error")
