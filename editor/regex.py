"""Regular expressions that are compiled when they are first used.

A hundred of them stand in the modules which the first window needs, and most are for what is not
in the first entry: compiling them took a thirtieth of the start.
"""

from __future__ import annotations

import re
from typing import AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`; what is wrong in it shows when it is first used."""
    return cast("re.Pattern[AnyStr]", _Late(source, flags))


class _Late:
    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        # From now on what is called most is found at once.
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)
