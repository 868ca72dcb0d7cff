"""Draws one SVG as PNG in a process of its own; run as a script, it imports nothing of the editor.

resvg holds Python's lock for as long as it draws, and pictures nested deeply enough end the process
that draws them: neither may happen to the window.

Standard input: the SVG in UTF-8. Standard output: the PNG. Arguments, when the picture has text:
"fonts", then the families for serif, sans serif and monospaced text. Exit status 1: the picture
is broken, and standard error says why.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence

# resvg walks nested groups and patterns by recursion; in the usual 8 MB some 250 levels are too
# many. Only what is used of it takes memory.
_STACK = 256 * 1024 * 1024


def _draw(svg: str, *, families: Sequence[str], answer: list[bytes | str]) -> None:
    import resvg_py

    serif, sans, mono = families or (None, None, None)
    try:
        drawn = resvg_py.svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=not families,
            font_family=serif,
            serif_family=serif,
            sans_serif_family=sans,
            cursive_family=serif,
            fantasy_family=serif,
            monospace_family=mono,
        )
        answer.append(bytes(drawn))
    except BaseException as error:  # noqa: BLE001 - resvg's own panic is no Exception
        answer.append(str(error))


def main() -> int:
    """Draw what standard input holds."""
    svg = sys.stdin.buffer.read().decode("utf-8")
    answer: list[bytes | str] = []
    threading.stack_size(_STACK)
    drawing = threading.Thread(
        target=_draw, args=(svg,), kwargs={"families": sys.argv[2:], "answer": answer}
    )
    drawing.start()
    drawing.join()
    drawn = answer[0]
    if isinstance(drawn, str):
        print(drawn, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(drawn)
    return 0


if __name__ == "__main__":
    sys.exit(main())
