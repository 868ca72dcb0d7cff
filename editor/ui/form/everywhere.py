"""What is wrong in the entry that the form shows, in every other entry of its collection too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message
from editor.ui.form.counts import Counts
from editor.workspace.entries import Entry
from editor.workspace.mending import (
    Wanted,
    is_in_order,
    mend_everywhere,
    out_of_order,
    put_all_in_order,
    with_problem,
)
from editor.workspace.plan import Plan
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class Everywhere(QObject):
    """Counts the entries that have the same problem, and mends them together.

    counted: what was not known yet is known. refused(key, message): why the entries with the
    problem of a field were not changed.
    """

    counted = Signal()
    refused = Signal(str, object)

    def __init__(self, pane: QWidget, shown: Callable[[], tuple[Workspace, str] | None]) -> None:
        """shown: the vault and the path of the entry that is shown."""
        super().__init__(pane)
        self._pane = pane
        self._shown = shown
        self._counts = Counts(self)
        self._counts.ready.connect(self.counted)

    def forget(self) -> None:
        """Entries changed."""
        self._counts.forget()

    def clear(self) -> None:
        """There are other entries."""
        self._counts.clear()

    def count(self, key: str, message: Message) -> int:
        """In how many entries the field has the problem; 0 while that is not known."""
        shown = self._shown()
        if shown is None:
            return 0
        workspace, path = shown
        collection = workspace.entry(path).collection
        return self._counts.of(
            (collection, key, message),
            lambda: with_problem(workspace, collection, key, message),
        )

    def out_of_order(self, workspace: Workspace, entry: Entry) -> int:
        """In how many entries the fields stand out of the usual order, where those of this one do;
        0 while that is not known, and where most entries do not keep that order.
        """
        front, collection = entry.frontmatter, entry.collection
        if front is None or is_in_order(front, workspace.schema(collection).order):
            return 0
        count = self._counts.of((collection,), lambda: out_of_order(workspace, collection))
        members = self._counts.of((collection, "all"), lambda: _members(workspace, collection))
        # An order that most entries do not keep is not the usual one.
        return count if count * 2 <= members else 0

    def mend(self, key: str, message: Message, label: Message) -> None:
        """Make the mend with this label in every entry where the field has the problem."""
        wanted = Wanted(key, message, label)
        self._make_plan(
            key,
            lambda vault, collection: with_problem(vault, collection, key, message),
            lambda vault, collection, some: mend_everywhere(vault, collection, wanted, some),
            self.tr("Mend"),
        )

    def put_in_order(self) -> None:
        """Put the fields of every entry into the usual order."""
        self._make_plan("", out_of_order, put_all_in_order, self.tr("Put in order"))

    def _make_plan(
        self,
        key: str,
        paths_of: Callable[[Workspace, Collection], Iterable[str | None]],
        plan_of: Callable[[Workspace, Collection, Sequence[str]], Plan],
        verb: str,
    ) -> None:
        """Show the lines that would change in many entries, and change them if that is wanted.

        paths_of: for each entry of a collection its path, or None for one that is not concerned.
        """
        shown = self._shown()
        if shown is None:
            return
        from editor.ui.change_many import change_many
        from editor.ui.progress import progress
        from editor.workspace.through import CalledOffError

        workspace, path = shown
        collection = workspace.entry(path).collection
        members = [one for one in workspace.entries() if one.collection == collection]
        looking = self.tr("Looking through the entries…")
        try:
            with progress(self._pane.window(), looking, "lookingThrough") as through:
                found = zip(through(members), paths_of(workspace, collection), strict=True)
                paths = [path for _, path in found if path is not None]
        except CalledOffError:
            return
        make = partial(plan_of, workspace, collection)
        try:
            change_many(self._pane.window(), workspace, paths, make, verb=verb)
        except EditorError as error:
            self.refused.emit(key, error.message)


def _members(workspace: Workspace, collection: Collection) -> Iterator[Entry | None]:
    return (one if one.collection == collection else None for one in workspace.entries())
