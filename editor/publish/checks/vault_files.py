"""What is wrong with the vault's own files: its settings, territories and schemas."""

from __future__ import annotations

from collections.abc import Iterator

from editor.messages import EditorError, Message, Problem
from editor.publish.checks.finding import Finding
from editor.publish.checks.switches import is_known
from editor.publish.checks.table import BY_CODE
from editor.workspace.settings import BROKEN, FILE, line_of_setting
from editor.workspace.workspace import Workspace

# After these, nothing of the file counts.
_WHOLE = frozenset(
    {BROKEN, "territory.regions-json", "territory.regions-form", "schema.not-yaml",
     "schema.not-json", "schema.too-deep", "schema.not-an-object"}
)  # fmt: skip


def found_in_files(workspace: Workspace) -> Iterator[Finding]:
    """What is found in files of the vault that are no entries. Takes a moment."""
    for file, problem in (*workspace.located_problems(), *_of_checks(workspace)):
        whole = problem.message.code in _WHOLE or problem.message.code.partition(".")[0] == "vault"
        check = BY_CODE["vault-file-broken" if whole else "vault-file"]
        yield Finding(check.code, check.severity, file, problem)


def _of_checks(workspace: Workspace) -> Iterator[tuple[str, Problem]]:
    """What stands under `checks` in the settings and means nothing."""
    checks = workspace.settings.checks
    unknown = [code for code in checks if code not in BY_CODE]
    unused = [code for code in checks if code in BY_CODE and not is_known(checks[code])]
    if not unknown and not unused:
        return
    try:
        text = workspace.read(FILE)
    except EditorError:
        text = ""
    for code in (*unknown, *unused):
        args = {"check": str(code), "value": str(checks[code])}
        message = "publish.check-unknown" if code in unknown else "publish.check-said"
        line = line_of_setting(text, ("checks", code))
        yield FILE, Problem(Message(message, args), line)
