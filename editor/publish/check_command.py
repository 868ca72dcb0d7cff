"""The command `check`: all problems of a vault, for a terminal, a script or a CI."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from editor import __version__
from editor.messages import EditorError, Message, english, shown
from editor.spoken import complain, told

if TYPE_CHECKING:
    from editor.publish.checks.finding import Finding

_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
# How GitHub calls the severities in its workflow commands.
_COMMANDS: Final = {"error": "error", "warning": "warning", "note": "notice"}

# Gives the text to print for findings; the second is the vault's folder as readers of it name it.
Format = Callable[[Sequence["Finding"], str], str]


def add_check(subparsers: Any) -> None:
    """Define `check` on argparse's subparsers."""
    parser = subparsers.add_parser(
        "check",
        description="Tell what readers of the published vault would stumble over, and where. "
        "vault.yaml can switch checks off or change how grave they are (checks: {image-large: "
        "off}). The formats for programs speak English.",
        statuses={0: "no errors", 1: "errors were found", 2: "wrong usage or no vault"},
    )
    parser.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="text",
        help="text, a JSON list, workflow commands of GitHub Actions, or SARIF 2.1.0",
    )
    parser.add_argument("vault", type=Path, metavar="VAULT", help="the vault's folder")
    parser.set_defaults(run=_check)


def _check(args: argparse.Namespace) -> int:
    from editor.publish.checks.finding import Severity
    from editor.publish.checks.review import Review
    from editor.workspace.named import open_named

    try:
        workspace = open_named(args.vault)
    except EditorError as error:
        complain(error.message)
        return 2
    workspace.load()
    review = Review(workspace)
    review.work()
    findings = review.findings()
    if text := _FORMATS[args.format](findings, _folder(workspace.root)):
        print(text, flush=True)
    if args.format == "text":
        print(_summary(findings, len(workspace.entries())), file=sys.stderr)
    return int(any(one.severity is Severity.ERROR for one in findings))


def _folder(root: Path) -> str:
    """The vault's folder as seen from the current one; empty where it is that, or lies elsewhere.

    Repositories are checked from their root, so paths that start with it are theirs.
    """
    here = Path.cwd().resolve()
    return f"{root.relative_to(here).as_posix()}/" if root != here and here in root.parents else ""


def _summary(findings: Iterable[Finding], entries: int) -> str:
    counts = Counter(one.severity.value for one in findings)
    found = [
        told(Message(f"publish.counted-{name}", {"n": counts[name]}))
        for name in ("error", "warning", "note")
        if counts[name]
    ]
    what = ", ".join(found) or Message("publish.counted-none")
    return told(Message("publish.found-in-files", {"found": what, "n": entries}))


def as_text(findings: Sequence[Finding], folder: str) -> str:
    """A line for each: `path:line: severity: sentence [check]`, which many programs can follow.

    This is for people, in their language; the other formats are in English everywhere.
    """
    return "\n".join(
        f"{shown(folder + one.path)}:{one.line or 1}: "
        f"{_severity(one)}: {_one_line(told(one.message))} [{one.check}]"
        for one in findings
    )


def _severity(finding: Finding) -> str:
    return told(Message(f"publish.severity-{finding.severity.value}"))


def as_json(findings: Sequence[Finding], folder: str) -> str:  # noqa: ARG001 - as all formats
    """A list of objects, with paths as the vault has them."""
    listed = [
        {
            "path": shown(one.path),
            "field": one.field,
            "line": one.line,
            "code": one.check,
            "severity": one.severity.value,
            "message": english(one.message),
            "mend": english(one.mend) if one.mend is not None else None,
        }
        for one in findings
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1)


def as_github(findings: Sequence[Finding], folder: str) -> str:
    """Workflow commands, which GitHub shows beside the lines that they are about."""
    return "\n".join(_command(one, folder) for one in findings)


def _command(finding: Finding, folder: str) -> str:
    from editor.publish.checks.table import BY_CODE

    title = f"{english(BY_CODE[finding.check].title)} ({finding.check})"
    properties = {
        "file": shown(folder + finding.path),
        "line": str(finding.line or 1),
        "title": title,
    }
    told = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
    name = _COMMANDS[finding.severity.value]
    return f"::{name} {told}::{_escaped(english(finding.message))}"


def _escaped(text: str, more: str = "") -> str:
    """`text` as GitHub's runner reads it back; in properties colons and commas end something."""
    for sign in ("%", "\r", "\n", *more):
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def as_sarif(findings: Sequence[Finding], folder: str) -> str:
    """A log of SARIF 2.1.0, as code scanning and editors take it."""
    from editor.publish.checks.table import CHECKS

    rules = [
        {
            "id": check.code,
            "shortDescription": {"text": english(check.title)},
            "fullDescription": {"text": english(check.help)},
            "help": {"text": english(check.help)},
            "defaultConfiguration": {"level": check.severity.value},
        }
        for check in CHECKS
    ]
    numbers = {check.code: number for number, check in enumerate(CHECKS)}
    driver = {"name": "Territory Editor", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, numbers[one.check], folder) for one in findings],
    }
    log = {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1)


def _result(finding: Finding, rule: int, folder: str) -> Mapping[str, Any]:
    related = [
        {"id": number, **_location(path, 1, folder)}
        for number, path in enumerate(finding.others, start=1)
    ]
    return {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": finding.severity.value,
        "message": {"text": english(finding.message)},
        "locations": [_location(finding.path, finding.line or 1, folder)],
        **({"relatedLocations": related} if related else {}),
    }


def _location(path: str, line: int, folder: str) -> Mapping[str, Any]:
    address = quote(os.fsencode(folder + path))
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": address, "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": line},
        }
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


_FORMATS: Final[Mapping[str, Format]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}
