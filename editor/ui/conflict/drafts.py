"""What was chosen between two versions and not carried out yet, to go on from when asked again."""

from __future__ import annotations

from collections.abc import Sequence

from editor.ui.conflict.card import Decision

# As many merges that were left half way are remembered.
_MOST = 20
_Texts = tuple[str | None, str | None, str | None]
_drafts: dict[_Texts, tuple[Decision, ...]] = {}


def kept_draft(texts: _Texts) -> tuple[Decision, ...]:
    """What was chosen so far between these texts, clash by clash."""
    return _drafts.get(texts, ())


def keep_draft(texts: _Texts, decisions: Sequence[Decision]) -> None:
    """Remember choices; the oldest go when there are too many."""
    forget_draft(texts)
    if any(decision != Decision() for decision in decisions):
        _drafts[texts] = tuple(decisions)
    while len(_drafts) > _MOST:
        del _drafts[next(iter(_drafts))]


def forget_draft(texts: _Texts) -> None:
    """What was chosen is carried out."""
    _drafts.pop(texts, None)
