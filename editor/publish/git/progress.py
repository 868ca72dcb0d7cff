"""How far git has come with what takes long."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from editor.messages import Message

_LINE = re.compile(
    r"(?:remote: )?(?P<what>[A-Z][A-Za-z ]+):\s+"
    r"(?:(?P<percent>\d+)% \()?(?P<done>\d+)?(?:/(?P<all>\d+)\))?"
)
_STAGES: Final = {
    "Enumerating objects": "prepare",
    "Counting objects": "prepare",
    "Compressing objects": "prepare",
    "Receiving objects": "receive",
    "Unpacking objects": "receive",
    "Resolving deltas": "sort",
    "Writing objects": "send",
    "Uploading LFS objects": "sendlarge",
    "Downloading LFS objects": "receivelarge",
    "Filtering content": "receivelarge",
    "Updating files": "files",
    "Checking out files": "files",
}


class Progress(NamedTuple):
    """what: the stage, in words. done, all: of its steps; all is 0 where that is not known."""

    what: Message
    done: int = 0
    all: int = 0


Told: TypeAlias = Callable[[Progress], object]


def hearing(told: Told | None) -> Callable[[str], object] | None:
    """What hears the lines that git writes meanwhile, and tells what they say."""
    if told is None:
        return None

    def hear(line: str) -> None:
        if progress := read(line):
            told(progress)

    return hear


def read(line: str) -> Progress | None:
    """What a line of git's says of its progress; None for any other line."""
    found = _LINE.match(line)
    stage = _STAGES.get(found["what"]) if found else None
    if found is None or stage is None:
        return None
    message = Message(f"publish.git-stage-{stage}")
    if found["all"]:
        return Progress(message, int(found["done"]), int(found["all"]))
    if found["percent"]:
        return Progress(message, int(found["percent"]), 100)
    return Progress(message)


def stage(told: Told | None, name: str, done: int = 0, of: int = 0) -> None:
    """Tell of a stage that is ours."""
    if told is not None:
        told(Progress(Message(f"publish.git-stage-{name}"), done, of))
