"""A program that pulls, to be killed: `python -m tests.publish.git._puller FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from editor.publish.git.pulling import pull
from tests.publish.git.hub import trusted

if __name__ == "__main__":
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    pull(trusted(Path(sys.argv[1])))
