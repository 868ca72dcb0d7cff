"""How a site is to be built."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SiteOptions:
    """remote: whether pictures on the network are shown. rehearsal: the pages say which lines of
    their source they were made of, and the maps tell what they show. only: the entries whose
    pages are made; None for all.
    """

    remote: bool = True
    rehearsal: bool = False
    only: frozenset[str] | None = None
