"""Which part of a field's value a message is about."""

from __future__ import annotations

from editor.messages import Message

# Keys of mappings, and items of lists counted from 0.
Path = tuple[str | int, ...]


def in_part(step: str | int, message: Message) -> Message:
    """The message as one about the part at `step` of a value."""
    part = step if isinstance(step, str) else Message("schema.item", {"n": step + 1})
    return Message("schema.in-part", {"part": part, "what": message})


def unfolded(message: Message) -> tuple[Path, Message]:
    """The way to the part that the message is about, and what is said of the part."""
    steps: list[str | int] = []
    while message.code == "schema.in-part":
        part, what = message.args["part"], message.args["what"]
        if isinstance(part, str):
            steps.append(part)
        elif isinstance(part, Message) and isinstance(number := part.args.get("n"), int):
            steps.append(number - 1)
        else:
            break  # an item of a list of texts, told by its own words
        if not isinstance(what, Message):
            break
        message = what
    return tuple(steps), message
