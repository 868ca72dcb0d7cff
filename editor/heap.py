"""Has the C library give memory back that is not used any longer; with glibc only.

Pictures of the map, fonts and read files come and go. By itself glibc takes the size of what was
freed for a sign that more of that size will be wanted, and keeps up to twice as much for every
thread that has worked: 18 MB after the map was looked at.
"""

from __future__ import annotations

import os
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_TRIM_BYTES = 128 * 1024
# What is larger has pages of its own, which go when it does. A picture's first touch costs more
# then, but smaller things such as a glyph or a line do not.
_OWN_PAGES_BYTES = 256 * 1024
# Python's lock lets one thread at a time allocate, beside the engine's.
_ARENAS = 2


def keep_small() -> None:
    """Keep what is freed from now on to little more than what is used.

    To be called before there are many threads.
    """
    if _has_glibc():
        # Imported here, where it is used: it takes a while.
        import ctypes

        library = ctypes.CDLL(None)
        library.mallopt(_M_ARENA_MAX, _ARENAS)
        library.mallopt(_M_MMAP_THRESHOLD, _OWN_PAGES_BYTES)
        library.mallopt(_M_TRIM_THRESHOLD, _TRIM_BYTES)


def give_back() -> None:
    """Give back what is free now; it takes some milliseconds."""
    if _has_glibc():
        import ctypes

        ctypes.CDLL(None).malloc_trim(0)


def _has_glibc() -> bool:
    try:
        return sys.platform == "linux" and bool(os.confstr("CS_GNU_LIBC_VERSION"))
    except ValueError:  # musl knows no such name
        return False
