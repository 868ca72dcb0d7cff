"""Makes damaged files out of whole ones: bits flipped, cut off, overwritten, or no text."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

Damage = Callable[[bytes, random.Random], bytes]

_SPECIAL = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\t", b"---\n", b"{{", b"[[", b"&a *a",
    b"<<: *a\n", b"!!binary ", b"'", b'"', b"|\n", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"<script>",
    b"```", b"$$", b"%%", b"](", b"\x1b[31m", b"\xf0\x9f\x8f\xb3",
)  # fmt: skip


def flipped(data: bytes, dice: random.Random) -> bytes:
    """Some bits are other than they were, as on a worn disk."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 3, 20)) if out else 0):
        out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
    return bytes(out)


def truncated(data: bytes, dice: random.Random) -> bytes:
    """The end is missing, as when a disk was full."""
    return data[: dice.randrange(len(data) + 1)]


def zeroed(data: bytes, dice: random.Random) -> bytes:
    """A block holds zeros, as after a crash of the machine."""
    start = dice.randrange(len(data) + 1)
    length = min(dice.choice((1, 64, 4096)), len(data) - start)
    return data[:start] + bytes(length) + data[start + length :]


def spliced(data: bytes, dice: random.Random) -> bytes:
    """Signs that mean something to a reader stand where they do not belong."""
    out = data
    for _ in range(dice.choice((1, 2, 8))):
        at = dice.randrange(len(out) + 1)
        out = out[:at] + dice.choice(_SPECIAL) * dice.choice((1, 1, 500)) + out[at:]
    return out


def shuffled(data: bytes, dice: random.Random) -> bytes:
    """The lines are out of order, or there twice."""
    lines = data.splitlines(keepends=True)
    dice.shuffle(lines)
    return b"".join(lines + lines[: dice.randrange(3)])


def noise(data: bytes, dice: random.Random) -> bytes:
    """It was never text."""
    return dice.randbytes(dice.choice((0, 1, 17, 4096, 100_000)))


DAMAGES: Sequence[Damage] = (flipped, truncated, zeroed, spliced, shuffled, noise)
