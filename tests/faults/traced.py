"""Holds the calls that can be made to fail here against those that the system sees."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from editor.messages import Message
from tests.conftest import ROOT
from tests.faults._scenes import SCENES, tree
from tests.faults.harness import Asked, Count, section
from tests.faults.saving import untrue

_BEGIN, _END = "/begin-of-the-scene", "/end-of-the-scene"
# What functions of `os` are called by the system, where the names differ.
_NAMES = {
    "open": "openat", "stat": "newfstatat", "lstat": "newfstatat", "fstat": "newfstatat",
    "replace": "rename", "listxattr": "listxattr", "scandir": "openat", "listdir": "openat",
}  # fmt: skip
_ALIKE = {"fstat": "newfstatat", "flistxattr": "listxattr", "fgetxattr": "getxattr",
          "fsetxattr": "setxattr", "fremovexattr": "removexattr", "pread64": "read"}  # fmt: skip
_TRACED = (
    "openat,read,pread64,write,close,fsync,fdatasync,newfstatat,fstat,lseek,ftruncate,rename,"
    "renameat2,link,linkat,symlink,symlinkat,readlink,unlink,unlinkat,mkdir,rmdir,chmod,fchmod,"
    "fchown,listxattr,flistxattr,getxattr,fgetxattr,setxattr,fsetxattr,removexattr,access,faccessat"
)
_PROGRAM = """
import json, os, sys
from pathlib import Path
import editor.vault.in_place
from tests.faults._calls import watched
from tests.faults._scenes import SCENES
scene = next(each for each in SCENES if each.name == sys.argv[1])
root = scene.make(Path(sys.argv[2]))
os.access(sys.argv[3], 0)
with watched(always=scene.always) as calls:
    scene.act(root)
os.access(sys.argv[4], 0)
print(json.dumps(calls.made))
"""


@section
def every_call_is_known(asked: Asked) -> Iterator[Count]:
    """What strace sees of a save is what the other sections let fail, call by call."""
    if shutil.which("strace") is None:
        yield Count("scenes", 0, skipped="strace is not here")
        return
    scenes = [scene for scene in SCENES if scene.name.startswith(("a file replaced", "a new file"))]
    for scene in scenes[:1] if asked.quick else scenes:
        log = asked.folder / "trace"
        run = subprocess.run(
            ["strace", "-o", str(log), "-e", f"trace={_TRACED}", sys.executable, "-c", _PROGRAM,
             scene.name, str(asked.folder), _BEGIN, _END],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if run.returncode or not log.exists():
            yield Count(scene.name, 0, skipped="strace may not look at processes here")
            continue
        known = Counter(_NAMES.get(name, name) for name in json.loads(run.stdout))
        seen = _seen(log)
        unknown = seen - known
        yield Count(
            f"calls of {scene.name}",
            seen.total(),
            [f"{scene.name}: {name} is called {n} times more" for name, n in unknown.items()],
        )


def _seen(log: Path) -> Counter[str]:
    """The calls between the two marks, but for questions that cannot fail."""
    lines = log.read_text(errors="replace").splitlines()
    begin, end = (
        next(n for n, line in enumerate(lines) if mark in line) for mark in (_BEGIN, _END)
    )
    names = [found[0] for line in lines[begin + 1 : end] if (found := re.match(r"\w+", line))]
    return Counter(_ALIKE.get(name, name) for name in names if name not in ("access", "faccessat"))


_ACT = """
import json, sys
from pathlib import Path
import editor.vault.in_place
from tests.faults._scenes import SCENES
scene = next(each for each in SCENES if each.name == sys.argv[1])
told = scene.act(Path(sys.argv[2]))
print(json.dumps({path: m and [m.code, {k: str(v) for k, v in m.args.items()}]
                  for path, m in told.items()}))
"""
# What nothing but saving asks of the system.
_ONLY_SAVING = "fsync,rename,link,unlink,ftruncate,fchmod,fsetxattr"
_TOLD_BY_SYSTEM = ("ENOSPC", "EIO", "EACCES", "EINTR")


@section
def failed_by_the_system(asked: Asked) -> Iterator[Count]:
    """The same failures, made by strace at the system itself: files are whole, and it is told."""
    if shutil.which("strace") is None:
        yield Count("failures", 0, skipped="strace is not here")
        return
    names = ("a file replaced", "a new file", "a file of two names, longer", "renamed")
    for scene in (each for each in SCENES if each.name in names[: 1 if asked.quick else None]):
        root = scene.make(asked.folder)
        before = tree(root)
        scene.act(root)
        after = tree(root)
        tried, failures = 0, []
        for call in _ONLY_SAVING.split(","):
            for error in _TOLD_BY_SYSTEM[: 1 if asked.quick else None]:
                for when in (1,) if asked.quick else (1, 2, 3):
                    root = scene.make(asked.folder)
                    run = subprocess.run(
                        ["strace", "-o", "/dev/null", "-e", f"trace={call}",
                         "-e", f"inject={call}:error={error}:when={when}",
                         sys.executable, "-c", _ACT, scene.name, str(root)],
                        cwd=ROOT, capture_output=True, text=True, check=False,
                    )  # fmt: skip
                    place = f"{scene.name}, {error} at {call} number {when}"
                    tried += 1
                    if run.returncode:
                        failures.append(f"{place}: {run.stderr[-500:]}")
                        continue
                    told = {
                        path: Message(*message) if message else None
                        for path, message in json.loads(run.stdout).items()
                    }
                    wrong = untrue(scene, root, told, before, after)
                    failures += [f"{place}: {each}" for each in wrong]
        yield Count(scene.name, tried, failures)
