"""Starts the program in its bundle; run by the Python there, by `territory-editor` above it."""

import sys

lib = __file__.rpartition("/")[0]
sys.path.append(lib)
# As PyInstaller has it: packages ask for it too.
sys.frozen = True  # type: ignore[attr-defined]
sys._MEIPASS = lib  # type: ignore[attr-defined]
sys.executable = sys.argv[0] = lib.rpartition("/")[0] + "/territory-editor"

from editor.__main__ import main  # noqa: E402

sys.exit(main())
