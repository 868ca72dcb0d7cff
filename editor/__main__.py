"""Entry point: `territory-editor` and `python -m editor`."""

from __future__ import annotations

import sys

from editor.cli import run


def main() -> int:
    """Run with the process's arguments; returns the exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
