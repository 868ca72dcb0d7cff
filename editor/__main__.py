"""Entry point: `territory-editor` and `python -m editor`."""

from __future__ import annotations

import sys

from editor.bytecode import StartModules


def main() -> int:
    """Run with the process's arguments; returns the exit status."""
    arguments = sys.argv[1:]
    modules = StartModules()
    if len(arguments) <= 1:  # as for a window; what else it may be is as well with it
        modules.begin()
    from editor import processes
    from editor.cli import run

    if processes.bundled():
        processes.give_environment_back()
    if len(arguments) > 1 and arguments[0] == processes.OPTION:
        return processes.run(*arguments[1:])
    return run(arguments, modules)


if __name__ == "__main__":
    sys.exit(main())
