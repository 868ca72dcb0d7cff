"""What the menus call: a table out of what is shown, and one into the vault."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QLocale, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.messages import EditorError
from editor.ui.csv.choosing import choose_table
from editor.ui.progress import progress, read_all
from editor.workspace.csv.columns import Vault
from editor.workspace.csv.export import exported
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate


def export_csv(
    parent: QWidget, workspace: Workspace, entries: Iterable[Entry], keys: Sequence[str]
) -> Path | None:
    """Write entries with these fields (all, when none are named) as CSV, where the curator wants.

    The file that was written; None when the curator thought better of it. Raises EditorError.
    """
    filters = {
        translate("Csv", "Table with commas (*.csv)"): ",",
        translate("Csv", "Table with semicolons (*.csv)"): ";",
    }
    # Excel expects semicolons where numbers have a comma.
    if QLocale.system().decimalPoint() == ",":
        filters = dict(reversed(filters.items()))
    name = re.sub(r'[\\/:*?"<>|]', " ", workspace.name).strip() or "entries"
    file, chosen = QFileDialog.getSaveFileName(
        parent, translate("Csv", "Export CSV"), f"{name}.csv", ";;".join(filters)
    )
    if not file:
        return None
    path = Path(file)
    if not path.suffix:
        path = path.with_suffix(".csv")
    wanted = list(keys) or list(Vault.of(workspace).fields(None))
    rows = list(entries)
    try:
        with progress(parent, translate("Csv", "Writing the table…"), "exportingTable") as through:
            data = exported(through(rows), wanted, filters.get(chosen, ","))
    except CalledOffError:
        return None
    write(path, data)
    return path


def write(path: Path, data: bytes) -> None:
    """Put `data` into the file in one step, or leave what is there. Raises EditorError."""
    file = QSaveFile(str(path))
    done = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
    if not done or not file.commit():
        reason = file.errorString().rstrip(".")
        raise EditorError("workspace.csv-unwritten", file=path.name, reason=reason)


def import_csv(
    parent: QWidget, workspace: Workspace, current: Collection | None = None
) -> list[str] | None:
    """Take over what a table says; the paths of the entries that were made, if any.

    current: the collection that the curator is in.
    """
    from editor.ui.csv.import_dialog import ImportDialog

    file = choose_table(parent)
    if file is None:
        return None
    if not read_all(parent, workspace):
        return None
    dialog = ImportDialog(parent, workspace, file, current)
    try:
        dialog.exec()
        return dialog.made or None
    finally:
        dialog.deleteLater()
