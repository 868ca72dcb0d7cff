"""Problems of the vault's own files: what is told, in which file, in which line."""

from __future__ import annotations

from editor.messages import Message, Problem, named


def in_file(problem: Problem, file: str) -> Message:
    """What `problem` tells, with the vault-relative path of its file and the line."""
    where: str | Message = file
    if problem.line is not None:
        where = Message("workspace.line", {"file": file, "line": problem.line})
    if "file" in problem.message.args:
        return named(problem.message, where)
    return Message("workspace.in-file", {"where": where, "what": problem.message})
