"""What of a shown page has to be replaced so that it becomes the next one."""

from __future__ import annotations

from collections import Counter
from typing import TypedDict

from editor.article.page import Page


class Patch(TypedDict):
    """The argument of `showPage` in resources/preview/patch.js, which says what it means."""

    entry: str
    frame: str | None
    start: int
    gone: int
    come: list[tuple[str, str | None]]
    lines: list[int]
    last: int


def patch(shown: Page | None, page: Page, name: str, last: int) -> Patch:
    """What turns `shown` (None: nothing) into `page`, whose article ends before line `last`.

    name: changes when the reader's place in the one means nothing in the other.
    """
    old = [block.key for block in shown.blocks] if shown is not None else []
    new = [block.key for block in page.blocks]
    if not (shown is not None and shown.blocks and page.blocks):
        old = []  # the page keeps no blocks where one of the two is without
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    gone = len(old) - tail - start
    free = Counter(old[start : start + gone])
    come: list[tuple[str, str | None]] = []
    for block in page.blocks[start : len(new) - tail]:
        stays = free[block.key] > 0
        free[block.key] -= stays
        come.append((block.key, None if stays else block.html))
    return Patch(
        entry=name,
        frame=None if shown is not None and shown.frame == page.frame else page.frame,
        start=start,
        gone=gone,
        come=come,
        lines=[block.line for block in page.blocks],
        last=last,
    )
