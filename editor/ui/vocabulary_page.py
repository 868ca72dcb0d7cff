"""The vocabulary page: a field's values, who holds them, and likely variants among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.messages import EditorError
from editor.schema.kinds import as_text
from editor.schema.variants import Cluster, clusters
from editor.ui.change_many import change_many
from editor.ui.languages import labelled, plural, series
from editor.ui.newest import Newest
from editor.ui.selection import Selection
from editor.ui.splitter import Splitter
from editor.ui.vocabulary.detail import Chosen, DetailPane
from editor.ui.vocabulary.fields import FieldPicker
from editor.ui.vocabulary.rows import visible
from editor.ui.vocabulary.values import ValuesPane
from editor.ui.vocabulary.variants import VariantsPane
from editor.ui.words import words as sentence_of
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.facet_values import comma_lists
from editor.workspace.plan import Plan
from editor.workspace.vocabularies import Vocabulary, Words, delete, respell
from editor.workspace.workspace import VaultNotice, Workspace

# What is shown follows edits made elsewhere at this distance.
_REFRESH_MS = 80


class VocabularyPage(QWidget):
    """The values in use, field by field. opened(path): an entry; refused(sentence): why not."""

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vocabularyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = selection
        self._workspace: Workspace | None = None
        self._vocabulary: Vocabulary | None = None
        self._stale = True  # the vault changed while nobody looked
        self._proposed: Cluster | None = None
        self._dismissed: set[tuple[Words, frozenset[str]]] = set()
        self._searched: dict[str, int] = {}  # the counts that variants were looked for in
        self._variants_found: list[Cluster] = []
        self._refreshing = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refreshing.timeout.connect(self._refresh)
        self._looking = Newest(self)
        self._looking.done.connect(self._take_clusters)
        self.fields = FieldPicker(self)
        self.fields.chosen.connect(self._show_words)
        self._detail = DetailPane(self)
        self._detail.respell_wanted.connect(self._respell_chosen)
        self._detail.delete_wanted.connect(self._delete_chosen)
        self._detail.opened.connect(self._open)
        self._variants = VariantsPane(self)
        self._variants.merge_wanted.connect(self._respell)
        self._variants.chosen.connect(self._choose_cluster)
        self._variants.dismissed.connect(self._dismiss)
        self.values = ValuesPane(self)
        self.values.changed.connect(self._show_chosen)
        self.values.edit_wanted.connect(self._detail.edit_spelling)
        self.values.delete_wanted.connect(self._delete_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        right = Splitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._detail)
        right.addWidget(self._variants)
        columns = Splitter(Qt.Orientation.Horizontal, self)
        for part, width, stretch in (
            (self.fields, 190, 0),
            (self.values, 380, 1),
            (right, 460, 1),
        ):
            columns.addWidget(part)
            part.setMinimumWidth(max(min(width, 240) - 60, part.minimumSizeHint().width()))
            columns.setStretchFactor(columns.count() - 1, stretch)
        columns.setSizes([190, 380, 460])
        right.setSizes([300, 300])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    @property
    def entrance(self) -> QWidget:
        """What takes the focus: the fields, each with its values beside."""
        return self.fields.list

    # Following the vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Show the vocabularies of a vault, or none."""
        self._workspace = workspace
        self._dismissed.clear()
        self._vault_differs()

    def show_entry(self, path: str | None) -> None:
        """Do nothing: values are shown whatever entry is selected."""

    @property
    def busy(self) -> bool:
        """Whether something is still counted or looked for."""
        return self._refreshing.isActive() or self._looking.busy or self.fields.busy

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        workspace, vocabulary = self._workspace, self._vocabulary
        if workspace is None:
            return
        if not self.isVisible():
            self._stale = True  # nothing is worked out for nobody: all is read when it is shown
        elif notice.added or notice.removed or (notice.files and notice.cause is not Cause.SAVED):
            self._vault_differs()
        elif vocabulary is not None and not self._stale:
            taken = [vocabulary.take(workspace.entry(path)) for path in notice.paths]
            if any(taken):
                self._refreshing.start()
            # Titles and signs of the entries beside, also where no value differs: after a save.
            self._detail.take(
                {path: workspace.entry(path) for path in notice.paths}, workspace.document.dirty
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._vault_differs()

    def _vault_differs(self) -> None:
        """Read the vault's fields anew, at once where somebody looks."""
        self._stale = True
        if self.isVisible() or self._workspace is None:
            self._refreshing.start()

    def _refresh(self) -> None:
        self._refreshing.stop()
        if self._stale:
            self._stale = False
            self.fields.show_workspace(self._workspace)
            self._show_words(self.fields.words)
        else:
            self.values.refresh()
            self.fields.count()
            self._look_for_variants()

    # The values

    def _show_words(self, words: Words | None) -> None:
        """Show a field's values; those selected stay so where it is the same field."""
        workspace = self._workspace
        is_same = self._vocabulary is not None and self._vocabulary.words == words
        self._vocabulary = None
        if words is not None and workspace is not None:
            self._vocabulary = Vocabulary(words, comma_lists(workspace))
            self._vocabulary.fill(workspace.entries())
        self.values.show_vocabulary(self._vocabulary, keep=is_same)
        if not is_same:
            self._variants.begin()
        self._look_for_variants()

    def _show_chosen(self) -> None:
        """Tell of the values that are selected."""
        texts = self.values.chosen
        workspace, vocabulary = self._workspace, self._vocabulary
        if not texts or workspace is None or vocabulary is None:
            self._detail.show_values(None)
            return
        counts = vocabulary.counts
        entries = self._holders(workspace, vocabulary, texts)
        spelling = texts[0]
        cluster = self._proposed
        if cluster is not None and set(cluster.texts) == set(texts):
            spelling = cluster.spelling
        elif len(texts) > 1:
            spelling = max(texts, key=lambda text: counts.get(text, 0)).strip()
        self._detail.show_values(
            Chosen(
                tuple(texts),
                spelling,
                self._remark(vocabulary, texts, len(entries)),
                counts,
                entries,
                workspace.document.dirty,
            )
        )

    @staticmethod
    def _holders(workspace: Workspace, vocabulary: Vocabulary, texts: Iterable[str]) -> list[Entry]:
        """The entries that hold any of the texts, in the order of the list."""
        paths = set(vocabulary.paths(texts))
        return [entry for entry in workspace.entries() if entry.path in paths]

    def _remark(self, vocabulary: Vocabulary, texts: list[str], entries: int) -> str:
        """In how many entries, and as what they are written where that differs."""
        told = plural(self, "In 1 entry", "In {n} entries", entries)
        if len(texts) > 1:
            return told
        types = vocabulary.types(texts[0])
        if list(types) in ([], ["text"]):
            return told
        names = {
            "text": self.tr("{n} as text"),
            "number": self.tr("{n} as a number"),
            "date": self.tr("{n} as a date"),
            "yes-no": self.tr("{n} as true or false"),
        }
        return labelled(told, series(names[name].format(n=n) for name, n in types.items()))

    def _open(self, path: str) -> None:
        self._selection.select(path)
        self.opened.emit(path)

    # Likely variants

    def _look_for_variants(self) -> None:
        vocabulary, workspace = self._vocabulary, self._workspace
        if vocabulary is None or workspace is None:
            self._looking.drop()
            self._variants.show_clusters((), {})
            return
        counts = vocabulary.counts
        field = vocabulary.words.field(workspace)
        preferred = frozenset(map(as_text, field.allowed))
        words = vocabulary.words
        self._variants.show_searching()
        self._looking.ask(lambda: (words, counts, clusters(counts, preferred)))

    def _take_clusters(self, answer: tuple[Words, dict[str, int], list[Cluster]]) -> None:
        words, counts, found = answer
        if self._vocabulary is not None and words == self._vocabulary.words:
            self._searched, self._variants_found = counts, found
            self._show_variants(words)

    def _show_variants(self, words: Words) -> None:
        left = [
            one
            for one in self._variants_found
            if (words, frozenset(one.texts)) not in self._dismissed
        ]
        self._variants.show_clusters(left, self._searched)

    def _dismiss(self, cluster: Cluster) -> None:
        if self._vocabulary is not None:
            words = self._vocabulary.words
            self._dismissed.add((words, frozenset(cluster.texts)))
            self._show_variants(words)

    def _choose_cluster(self, cluster: Cluster) -> None:
        self.values.clear_filter()
        self._proposed = cluster
        self.values.choose(cluster.texts)

    # Changing them

    def _respell_chosen(self, spelling: str) -> None:
        self._respell(dict.fromkeys(self.values.chosen, spelling))

    def _respell(self, spellings: Mapping[str, str]) -> None:
        workspace, vocabulary = self._workspace, self._vocabulary
        if workspace is None or vocabulary is None:
            return
        words = vocabulary.words
        texts = [old for old, spelling in spellings.items() if old != spelling]
        new = {spellings[old] for old in texts}
        if len(new) > 1:
            title = self.tr("Spell {n} values alike").format(n=len(texts))
        elif len(texts) == 1:
            title = self.tr("Spell “{text}” as “{spelling}”").format(
                text=visible(texts[0]), spelling=visible(next(iter(new)))
            )
        else:
            title = self.tr("Spell {n} values as “{spelling}”").format(
                n=len(texts), spelling=visible(next(iter(new)))
            )
        is_new = len(texts) == 1 and new.isdisjoint(vocabulary.counts)
        verb = self.tr("Rename") if is_new else self.tr("Merge")
        if self._carry_out(
            texts, lambda some: respell(workspace, words, spellings, some), title, verb
        ):
            self.values.choose(new)

    def _delete_chosen(self) -> None:
        workspace, vocabulary = self._workspace, self._vocabulary
        texts = self.values.chosen
        if workspace is None or vocabulary is None or not texts:
            return
        words = vocabulary.words
        title = plural(
            self, "Delete “{text}”", "Delete {n} values", len(texts), text=visible(texts[0])
        )
        self._carry_out(
            texts,
            lambda some: delete(workspace, words, texts, some),
            title,
            self.tr("Delete"),
        )

    def _carry_out(
        self, texts: list[str], make: Callable[[Sequence[str]], Plan], title: str, verb: str
    ) -> bool:
        """Make a change in the entries that hold any of the texts, once the curator has seen its
        lines; True when made.
        """
        workspace, vocabulary = self._workspace, self._vocabulary
        if workspace is None or vocabulary is None:
            return False
        paths = [entry.path for entry in self._holders(workspace, vocabulary, texts)]
        try:
            if not change_many(self, workspace, paths, make, title=title, verb=verb):
                return False
        except EditorError as error:
            self.refused.emit(sentence_of(error.message))
            return False
        self._refresh()
        # The button that was clicked may be gone; its focus would leave the page.
        self.values.list.setFocus()
        return True
