"""The command `check`: its formats, its exit status, and the hook for other repositories."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from editor import cli
from editor.messages import Message, Problem
from editor.publish.check_command import as_github, as_json, as_sarif, as_text
from editor.publish.checks.finding import Finding, Severity
from editor.publish.checks.table import CHECKS
from tests.conftest import ROOT

FILES = {
    "notes/a.md": "---\ntitle: A\nurl: a.org\n---\nWords.\n",
    "notes/b.md": "---\ntitle: B\nurl: https://b.org\n---\nWords.\n",
    "notes/c.md": "---\ntitle: C\nurl: https://c.org\n---\n[[Nobody]]\n",
    "notes/d.md": "---\ntitle: A\nurl: https://d.org\n---\nWords.\n",
}


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in FILES.items():
        file = tmp_path / "vault" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "vault"


def check(*arguments: object) -> int:
    try:
        return cli.run(["check", *map(str, arguments)])
    except SystemExit as ended:
        return int(ended.code or 0)


def test_text(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(vault) == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "vault/notes/a.md:2: warning: notes/d.md has the same title. [title-twice]",
        "vault/notes/a.md:3: error: A web address starts with https:// or http://. [link-scheme]",
        "vault/notes/c.md:5: warning: Nothing in the vault is called Nobody. [link-broken]",
        "vault/notes/d.md:2: warning: notes/a.md has the same title. [title-twice]",
    ]
    assert printed.err == "1 error, 3 warnings in 4 files\n"


def test_json(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--format", "json", vault) == 1
    listed = json.loads(capsys.readouterr().out)
    assert listed[1] == {
        "path": "notes/a.md",
        "field": "url",
        "line": 3,
        "code": "link-scheme",
        "severity": "error",
        "message": "A web address starts with https:// or http://.",
        "mend": "Put https:// before it",
    }
    assert listed[2]["field"] is None
    assert listed[2]["mend"] is None
    assert len(listed) == 4


def test_github(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--format=github", vault) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == (
        "::error file=vault/notes/a.md,line=3,title=Link without https%3A// (link-scheme)::"
        "A web address starts with https:// or http://."
    )
    assert [line.partition(" ")[0] for line in lines] == [
        "::warning", "::error", "::warning", "::warning"
    ]  # fmt: skip


AWKWARD = Finding(
    "title-twice",
    Severity.NOTE,
    "a,b:c%\u00e9 \udcff.md",
    Problem(Message("publish.title-near", {"title": "100%\r\nsure", "file": "x,y:z"})),
    others=("o ther.md",),
)


def read_back(command: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as GitHub's runner reads it (actions/runner, ActionCommand)."""
    found = re.fullmatch(r"::(\S+) (.*?)::(.*)", command)
    assert found is not None

    def plain(text: str, *more: str) -> str:
        for sign in ("\r", "\n", *more, "%"):
            text = text.replace(f"%{ord(sign):02X}", sign)
        return text

    pairs = (pair.split("=", 1) for pair in found[2].split(","))
    properties = {name: plain(value, ":", ",") for name, value in pairs}
    return found[1], properties, plain(found[3])


def test_github_reads_back_what_was_told() -> None:
    command = as_github([AWKWARD], "v/")
    assert "\n" not in command
    name, properties, message = read_back(command)
    assert name == "notice"
    assert properties == {
        "file": "v/a,b:c%\u00e9 \\xff.md",
        "line": "1",
        "title": "Same title twice (title-twice)",
    }
    assert message == "100%\r\nsure may be the same organisation (x,y:z)."


def test_awkward_names_in_the_other_formats() -> None:
    told = "100% sure may be the same organisation (x,y:z). [title-twice]"
    assert as_text([AWKWARD], "") == f"a,b:c%\u00e9 \\xff.md:1: note: {told}"
    assert json.loads(as_json([AWKWARD], "v/"))[0]["path"] == "a,b:c%\u00e9 \\xff.md"
    assert as_text([], "") == ""
    assert json.loads(as_json([], "")) == []


# What SARIF 2.1.0 demands of the parts that are written here (OASIS standard, 2020).
_TEXT = {
    "type": "object", "required": ["text"], "additionalProperties": False,
    "properties": {"text": {"type": "string", "minLength": 1}},
}  # fmt: skip
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer", "minimum": -1},
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {
                        "uri": {"type": "string", "format": "uri-reference"},
                        "uriBaseId": {"type": "string"},
                    },
                },
                "region": {
                    "type": "object",
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {"startLine": {"type": "integer", "minimum": 1}},
                },
            },
        },
    },
}
_RULE = {
    "type": "object",
    "required": ["id"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string"},
        "shortDescription": _TEXT,
        "fullDescription": _TEXT,
        "help": _TEXT,
        "defaultConfiguration": {"properties": {"level": _LEVEL}, "additionalProperties": False},
    },
}
_RESULT = {
    "type": "object",
    "required": ["message"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": -1},
        "level": _LEVEL,
        "message": _TEXT,
        "locations": {"type": "array", "items": _LOCATION},
        "relatedLocations": {"type": "array", "uniqueItems": True, "items": _LOCATION},
    },
}
_DRIVER = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string"},
        "version": {"type": "string"},
        "rules": {"type": "array", "uniqueItems": True, "items": _RULE},
    },
}
_RUN = {
    "type": "object",
    "required": ["tool"],
    "additionalProperties": False,
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": _DRIVER}},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": _RESULT},
    },
}
SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": _RUN},
    },
}


def test_sarif(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--format", "sarif", vault) == 1
    log = json.loads(capsys.readouterr().out)
    jsonschema_rs.Draft202012Validator(SARIF, validate_formats=True).validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [check.code for check in CHECKS]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert uris(run["results"][1]) == ["vault/notes/a.md"]
    assert run["results"][1]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}
    assert uris(run["results"][0], "relatedLocations") == ["vault/notes/d.md"]


def test_sarif_encodes_awkward_names() -> None:
    log = json.loads(as_sarif([AWKWARD], ""))
    jsonschema_rs.Draft202012Validator(SARIF, validate_formats=True).validate(log)
    (result,) = log["runs"][0]["results"]
    assert uris(result) == ["a%2Cb%3Ac%25%C3%A9%20%FF.md"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def uris(result: Any, of: str = "locations") -> list[str]:
    return [one["physicalLocation"]["artifactLocation"]["uri"] for one in result[of]]


def test_warnings_alone_are_no_failure(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = vault / ".territory" / "vault.yaml"
    settings.parent.mkdir()
    settings.write_text("checks: {link-scheme: warning}\n")
    assert check(vault) == 0
    settings.write_text("checks: {link-scheme: off, link-broken: error}\n")
    capsys.readouterr()
    assert check(vault) == 1
    out = capsys.readouterr().out
    assert "error: Nothing in the vault is called Nobody." in out
    assert "link-scheme" not in out


def test_a_vault_without_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text(FILES["notes/b.md"])
    assert check(tmp_path) == 0
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "no problems in 1 file\n")


def test_a_vault_without_entries_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".territory").mkdir()
    assert check(tmp_path) == 0
    assert capsys.readouterr().err == "no problems in 0 files\n"


@pytest.mark.parametrize(
    "arguments", [(), ("nowhere",), ("--format", "xml", "."), ("empty",), (".", "more")]
)
def test_wrong_usage(
    tmp_path: Path,
    arguments: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    assert check(*arguments) == 2
    assert capsys.readouterr().err


def test_it_runs_without_qt_and_into_a_closed_pipe(vault: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from editor.cli import run\n"
        "sys.exit(run(['check', '--format', 'json', 'vault']))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, capture_output=True, check=False, cwd=vault.parent, env=environment()
    )
    assert (done.returncode, done.stderr) == (1, b"")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=vault.parent, env=environment()
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141  # as the shell counts it


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_the_hook_for_other_repositories(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {"id", "name", "entry", "language"} <= hook.keys()
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program, *words = hook["entry"].split()
    assert program in scripts["scripts"]
    assert hook["pass_filenames"] is False
    wanted = re.compile(hook["files"])
    for path in ("notes/a.md", ".territory/vault.yaml", "v/.territory/map.svg", "assets/x.JPG"):
        assert wanted.search(path.lower())
    assert not wanted.search("src/main.py")
    monkeypatch.chdir(vault)
    assert cli.run([*words, *hook["args"]]) == 1
