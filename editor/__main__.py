"""Entry point: `territory-editor` and `python -m editor`."""

from __future__ import annotations

import sys

from editor import processes
from editor.cli import run


def main() -> int:
    """Run with the process's arguments; returns the exit status."""
    if processes.bundled():
        processes.give_environment_back()
    arguments = sys.argv[1:]
    if len(arguments) > 1 and arguments[0] == processes.OPTION:
        return processes.run(*arguments[1:])
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
