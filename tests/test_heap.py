"""What the C library keeps of freed memory."""

import subprocess
import sys

import pytest

from editor import heap
from tests.conftest import ROOT

_GLIBC = heap._has_glibc()

_FREES = """
import ctypes, re, sys
from editor import heap

def private():
    told = open("/proc/self/smaps_rollup").read()
    return int(re.search(r"Private_Dirty:\\s+(\\d+)", told)[1]) // 1024

library = ctypes.CDLL(None)
library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]

def draw():
    # As a map does: a smaller picture each time, and something small that stays on top of it.
    kept = []
    for size in range(24, 3, -4):
        picture = library.malloc(size << 20)
        ctypes.memset(picture, 1, size << 20)
        kept.append(library.malloc(2000))
        library.free(picture)

if sys.argv[1] == "small":
    heap.keep_small()
before = private()
draw()
if sys.argv[1] == "back":
    heap.give_back()
print(private() - before)
"""


def kept(how: str) -> int:
    """Megabytes that a process keeps of freed pictures."""
    command = [sys.executable, "-c", _FREES, how]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return int(run.stdout)


@pytest.mark.skipif(not _GLIBC, reason="another C library")
def test_freed_pictures_are_given_back() -> None:
    assert kept("plain") >= 16  # what there is to win
    assert kept("small") <= 2
    assert kept("back") <= 2


def test_another_library_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_name: str) -> str:
        raise ValueError("unrecognized configuration name")

    monkeypatch.setattr("os.confstr", none, raising=False)
    monkeypatch.setattr("ctypes.CDLL", None)
    heap.keep_small()
    heap.give_back()
