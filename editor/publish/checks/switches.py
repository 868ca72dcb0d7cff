"""Which checks a vault has switched off or made graver, as `checks:` in its settings says.

checks: {section-missing: off, pin-shared: note}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from editor.messages import EditorError, Message
from editor.publish.checks.finding import Severity
from editor.publish.checks.table import BY_CODE
from editor.vault import frontmatter
from editor.vault.members_by_path import put
from editor.vault.yaml_files import Step, edited
from editor.workspace.history import Change, Edit
from editor.workspace.settings import BROKEN, FILE, parse_settings
from editor.workspace.workspace import Workspace

OFF = "off"
_SEVERITIES = {severity.value: severity for severity in Severity}


def is_known(said: object) -> bool:
    """Whether what a vault says of a check means something."""
    return said is False or said == OFF or (isinstance(said, str) and said in _SEVERITIES)


def severity_of(code: str, settings: Mapping[str, Any]) -> Severity | None:
    """How grave what this check finds is in a vault; None where it is switched off.

    settings: what the vault says under `checks`; what it says that is no severity counts as
    nothing.
    """
    said = settings.get(code)
    # Readers of YAML 1.1 take `off` for false.
    if said is False or said == OFF:
        return None
    known = _SEVERITIES.get(said) if isinstance(said, str) else None
    return known or BY_CODE[code].severity


def switch(workspace: Workspace, wanted: Mapping[str, Severity | None]) -> Change:
    """The change of the vault's settings after which these checks are as grave; None: off.

    What a check is by itself is not written. Only the lines of these checks change. Raises
    EditorError where the settings cannot be read or not be changed safely.
    """
    before = workspace.text(FILE)
    text = before or ""
    steps = list(_steps(parse_settings(text).checks, wanted))
    after = edited(text, FILE, *steps) if steps else text
    _verify(text, after, wanted)
    edits = (Edit(FILE, before, after),) if after != text else ()
    return Change(_label(wanted), edits)


def _label(wanted: Mapping[str, Severity | None]) -> Message:
    if len(wanted) != 1:
        return Message("publish.checks-change")
    ((code, severity),) = wanted.items()
    title = BY_CODE[code].title
    if severity is None:
        return Message("publish.check-off", {"check": title})
    return Message("publish.check-on", {"check": title})


def _steps(written: Mapping[str, Any], wanted: Mapping[str, Severity | None]) -> Iterator[Step]:
    left = dict(written)
    for code, severity in wanted.items():
        said = OFF if severity is None else severity.value
        if severity is BY_CODE[code].severity:
            if code in left:
                del left[code]
                yield partial(
                    frontmatter.remove_nested, path=("checks", code) if left else ("checks",)
                )
        elif left.get(code) != said:
            left[code] = said
            yield partial(put, path=("checks", code), value=said, lines=[said])


def _verify(before: str, after: str, wanted: Mapping[str, Severity | None]) -> None:
    old, new = parse_settings(before), parse_settings(after)
    good = (
        not any(problem.message.code == BROKEN for problem in (*old.problems, *new.problems))
        and all(severity_of(code, new.checks) is severity for code, severity in wanted.items())
        and _others(old.checks, wanted) == _others(new.checks, wanted)
        and old._replace(checks={}, problems=(), written=True)
        == new._replace(checks={}, problems=(), written=True)
    )
    if not good:
        raise EditorError("vault.yaml-file-unsafe", file=FILE)


def _others(checks: Mapping[str, Any], wanted: Mapping[str, Severity | None]) -> dict[str, Any]:
    return {code: said for code, said in checks.items() if code not in wanted}
