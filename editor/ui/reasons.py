"""Why an action cannot be done now: told wherever the action is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from editor.ui.plain import name_of, plain_tip, without_mnemonic

# Qt's dynamic properties of an action.
_REASON, _TIP = "reason", "tipWhenAllowed"


def allow(action: QAction, reason: str | None) -> None:
    """Let an action be done, with None; else a whole sentence says why it cannot be done now.

    The sentence is told by the action's tooltip, in menus and on buttons, by the status line and
    by the palette.
    """
    told = action.property(_TIP)
    if told is not None and action.toolTip() == _tip(action, str(action.property(_REASON))):
        action.setToolTip(str(told))
    action.setEnabled(reason is None)
    action.setProperty(_REASON, reason or "")
    action.setStatusTip(reason or "")
    if reason is None:
        action.setProperty(_TIP, None)
        return
    # What Qt makes of the text by itself is no tip: menus would repeat it beside every row.
    own = action.toolTip()
    usual = (name_of(action), without_mnemonic(action.text()))
    action.setProperty(_TIP, "" if own in usual else own)
    action.setToolTip(_tip(action, reason))


def reason_of(action: QAction) -> str:
    """Why an action cannot be done now; empty for one that can, or of which nothing is told."""
    return "" if action.isEnabled() else str(action.property(_REASON) or "")


def without_vault() -> str:
    """The reason of all that needs a vault while none is open."""
    return QCoreApplication.translate("Reasons", "Open a vault first.")


def without_entry() -> str:
    """The reason of all that is done with an entry while none is chosen."""
    return QCoreApplication.translate("Reasons", "Choose an entry first.")


def without_map(vault: object | None) -> str:
    """The reason of all that is done on a map while none is shown; vault: the one that is open."""
    if vault is None:
        return without_vault()
    return QCoreApplication.translate("Reasons", "This vault has no map.")


def _tip(action: QAction, reason: str) -> str:
    return plain_tip(f"{without_mnemonic(action.text())}\n{reason}")
