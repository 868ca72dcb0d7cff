"""The thread that watches a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor.workspace.watch import Told, Watch

WAIT = 60.0


class Listener:
    """Hears what a watch tells."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self._news = threading.Condition()

    def __call__(self, told: Told) -> None:
        with self._news:
            self.told.append(told)
            self._news.notify_all()

    def wait(self, holds: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(holds, WAIT), self.told

    def paths(self) -> set[str]:
        return {path for told in self.told for path in told.paths}


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    (root / "notes").mkdir(parents=True)
    (root / "notes" / "a.md").write_text("a")
    return root


@pytest.fixture
def watch(vault: Path, heard: Listener) -> Iterator[Watch]:
    watch = Watch(vault, heard, ["notes/a.md"])
    watch.start()
    # The second time it is told once the watch stands.
    heard.wait(lambda: sum(told.again for told in heard.told) >= 2)
    yield watch
    watch.stop()


@pytest.mark.usefixtures("watch")
def test_files_that_are_made_changed_moved_and_removed_are_told(
    vault: Path, heard: Listener
) -> None:
    (vault / "notes" / "a.md").write_text("b")
    heard.wait(lambda: str(vault / "notes" / "a.md") in heard.paths())
    (vault / "new" / "deep").mkdir(parents=True)
    # What is made in a folder at once may be missed: who hears of the folder looks through it.
    heard.wait(lambda: str(vault / "new") in heard.paths())
    (vault / "new" / "deep" / "b.md").write_text("b")
    (vault / "notes" / "c.md").write_text("c")
    heard.wait(lambda: str(vault / "notes" / "c.md") in heard.paths())
    (vault / "new" / "deep" / "b.md").write_text("c")
    heard.wait(lambda: str(vault / "new" / "deep" / "b.md") in heard.paths())
    (vault / "notes").rename(vault / "moved")
    heard.wait(lambda: {str(vault / "notes"), str(vault / "moved")} <= heard.paths())
    (vault / "moved" / "a.md").unlink()
    heard.wait(lambda: str(vault / "moved" / "a.md") in heard.paths())


@pytest.mark.usefixtures("watch")
def test_what_git_and_node_keep_is_not_told(vault: Path, heard: Listener) -> None:
    for folder in (".git", "node_modules"):
        (vault / folder).mkdir()
        (vault / folder / "x.md").write_text("x")
    (vault / "notes" / "b.md").write_text("b")
    heard.wait(lambda: str(vault / "notes" / "b.md") in heard.paths())
    assert not any(path.endswith("x.md") for path in heard.paths())


def test_files_behind_a_link_are_told(vault: Path, tmp_path: Path, heard: Listener) -> None:
    (tmp_path / "elsewhere").mkdir()
    (vault / "link").symlink_to(tmp_path / "elsewhere")
    watch = Watch(vault, heard)
    watch.start()
    heard.wait(lambda: sum(told.again for told in heard.told) >= 2)
    (tmp_path / "elsewhere" / "c.md").write_text("c")
    heard.wait(lambda: str(vault / "link" / "c.md") in heard.paths())
    watch.stop()


def test_a_folder_that_goes_and_comes_back_is_told_once_each(
    vault: Path, heard: Listener, watch: Watch
) -> None:
    away = vault.with_name("away")
    shutil.copytree(vault, away)
    shutil.rmtree(vault)
    heard.wait(lambda: heard.told[-1].gone)
    vault.mkdir()  # as an empty mount point: it is none of ours
    (vault / "else.md").write_text("x")
    time.sleep(1.2)
    assert sum(told.gone for told in heard.told) == 1
    assert heard.told[-1].gone
    shutil.rmtree(vault)
    away.rename(vault)
    heard.wait(lambda: heard.told[-1].again)
    (vault / "notes" / "a.md").write_text("changed")
    heard.wait(lambda: str(vault / "notes" / "a.md") in heard.paths())
    assert sum(told.gone for told in heard.told) == 1


@pytest.mark.usefixtures("watch")
def test_where_a_folder_is_that_was_renamed_is_told(vault: Path, heard: Listener) -> None:
    vault.rename(vault.with_name("other name"))
    heard.wait(lambda: heard.told[-1].gone)
    assert heard.told[-1].moved == vault.with_name("other name")


def test_nothing_is_told_after_the_end_and_the_thread_ends(
    vault: Path, heard: Listener, watch: Watch
) -> None:
    watch.stop()
    assert "watch" not in {thread.name for thread in threading.enumerate()}
    heard.told.clear()
    (vault / "notes" / "a.md").write_text("b")
    time.sleep(0.7)
    assert not heard.told


def test_where_the_system_cannot_watch_that_is_told_once(
    vault: Path, heard: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    import watchfiles

    def full(*_paths: object, **_options: object) -> None:
        raise OSError("OS file watch limit reached.")

    monkeypatch.setattr(watchfiles, "watch", full)
    watch = Watch(vault, heard)
    watch.start()
    heard.wait(lambda: any(told.blind for told in heard.told))
    vault.rename(vault.with_name("x"))
    heard.wait(lambda: heard.told[-1].gone)
    vault.with_name("x").rename(vault)
    heard.wait(lambda: heard.told[-1].again)
    watch.stop()


def test_to_watch_brings_in_nothing_that_speaks_to_servers(vault: Path) -> None:
    code = f"""
import sys, threading
from pathlib import Path
from editor.workspace.watch import Watch
changed = threading.Event()
stands = threading.Semaphore(0)
def tell(told):
    stands.release()
    if told.paths:
        changed.set()
root = Path({str(vault)!r})
watch = Watch(root, tell, ["notes/a.md"])
watch.start()
assert stands.acquire(timeout={WAIT}) and stands.acquire(timeout={WAIT})
(root / "notes" / "b.md").write_text("b")
assert changed.wait({WAIT})
watch.stop()
print(sorted({{"anyio", "asyncio", "ssl", "_ssl"}} & sys.modules.keys()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
