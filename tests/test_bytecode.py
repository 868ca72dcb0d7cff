"""What a start keeps of its modules for the next one, in processes that start a small program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from platformdirs import user_cache_path

import editor
from editor import bytecode
from tests.conftest import ROOT

# Of the program it has what finds modules, and two modules that are imported in a start.
_OWN = ("__init__.py", "bytecode.py", "processes.py")
_START = """
from editor.bytecode import StartModules
modules = StartModules()
modules.begin()
import editor, inspect, linecache, sys
{start}
modules.end()
assert modules not in sys.meta_path
for _ in modules.keep():
    pass
print(*(type(sys.modules[m].__spec__.loader).__module__ for m in sys.modules if "extra" in m))
{after}
"""


class _Program:
    """A program of few modules, which is started with a cache folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.package = folder / "program" / "editor"
        self.cache = folder / "cache"
        extra = self.package / "extra"
        extra.mkdir(parents=True)
        for name in _OWN:
            shutil.copy(Path(editor.__file__).with_name(name), self.package)
        (extra / "__init__.py").write_text('WORD = "two"\n', "utf-8")
        self.inner = extra / "inner.py"
        self.inner.write_text("VALUE = 1\n\n\ndef fail():\n    raise KeyError(VALUE)\n", "utf-8")

    def start(
        self,
        start: str = "import editor.extra.inner",
        after: str = "print(editor.extra.inner.VALUE)",
        **environment: str,
    ) -> list[str]:
        """What it prints: first where each module was found."""
        done = subprocess.run(
            [sys.executable, "-c", _START.format(start=start, after=after)],
            env={
                **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
                "PYTHONPATH": str(self.package.parent),
                "XDG_CACHE_HOME": str(self.cache),
                "HOME": str(self.cache),
                "LOCALAPPDATA": str(self.cache),
                **environment,
            },
            cwd=self.package.parent,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert not done.stderr
        return done.stdout.splitlines()

    def file(self) -> Path:
        """The one file in which modules are kept."""
        (file,) = self.cache.rglob("*.start")
        return file


@pytest.fixture
def program(tmp_path: Path) -> _Program:
    return _Program(tmp_path)


ELSEWHERE = "importlib.machinery importlib.machinery"
KEPT = "editor.bytecode editor.bytecode"


def _told(found: str) -> str:
    return found.replace("_frozen_importlib_external", "importlib.machinery")


def test_a_start_finds_what_the_one_before_has_kept(program: _Program) -> None:
    found, value = program.start()
    assert (_told(found), value) == (ELSEWHERE, "1")
    written = program.file().stat()
    assert program.start() == [KEPT, "1"]
    # There was nothing new to be kept.
    assert program.file().stat().st_mtime_ns == written.st_mtime_ns
    assert [file.name for file in program.file().parent.iterdir()] == [program.file().name]


def test_modules_are_what_they_would_be_otherwise(program: _Program) -> None:
    tell = (
        "m = editor.extra\n"
        "print(m.WORD, m.__path__, m.__file__, m.inner.__file__, m.inner.__package__)\n"
        "print([one.__spec__.submodule_search_locations for one in (m, m.inner)])\n"
        "print(inspect.getsource(m.inner.fail))\n"
        "try:\n"
        "    m.inner.fail()\n"
        "except KeyError as error:\n"
        "    code = error.__traceback__.tb_next.tb_frame.f_code\n"
        "    print(code.co_filename, linecache.getline(code.co_filename, 5))\n"
        "m.inner.VALUE = 7\n"
        "import importlib\n"
        "print(importlib.reload(m.inner).VALUE)\n"
    )
    first = program.start(after=tell)
    second = program.start(after=tell)
    assert _told(first[0]) == ELSEWHERE
    assert second[0] == KEPT
    assert first[1:] == second[1:]
    assert str(program.inner) in first[1]


def test_a_changed_module_is_read_anew_and_kept_again(program: _Program) -> None:
    program.start()
    # Of the same size: the time alone tells.
    program.inner.write_text(program.inner.read_text("utf-8").replace("= 1", "= 2"), "utf-8")
    os.utime(program.inner, (1, 1))
    found, value = program.start()
    assert (_told(found), value) == ("editor.bytecode importlib.machinery", "2")
    assert program.start() == [KEPT, "2"]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a system tells no time of change")
def test_a_changed_module_is_read_anew_where_all_files_have_one_time(program: _Program) -> None:
    """A Flatpak's all are of 1970, and an update may change a figure."""
    os.utime(program.inner, (1, 1))
    program.start()
    shutil.rmtree(program.inner.parent / "__pycache__")
    program.inner.write_text(program.inner.read_text("utf-8").replace("= 1", "= 2"), "utf-8")
    os.utime(program.inner, (1, 1))
    assert program.start()[1] == "2"


def test_modules_of_another_environment_are_not_run(program: _Program) -> None:
    """Another folder comes first there, as where two environments share one checkout."""
    other = program.package.parent / "other"
    other.mkdir()
    (other / "wave.py").write_text("", "utf-8")
    path = os.pathsep.join(map(str, (other, program.package.parent)))
    tell = "print(wave.__file__)"
    assert program.start("import wave", tell, PYTHONPATH=path)[1] == str(other / "wave.py")
    assert program.start("import wave", tell)[1] != str(other / "wave.py")


def test_what_another_start_needs_is_kept_beside(program: _Program) -> None:
    program.start(start="import editor.extra", after="")
    found, value = program.start()
    assert (_told(found), value) == ("editor.bytecode importlib.machinery", "1")
    program.start(start="import editor.extra", after="")
    assert program.start() == [KEPT, "1"]


def test_a_module_that_is_gone_is_not_found(program: _Program) -> None:
    program.start()
    program.inner.unlink()
    missing = "try:\n    import editor.extra.inner\nexcept ImportError as error:\n    print(error)"
    told, found = program.start(start=missing, after="")
    assert told == "No module named 'editor.extra.inner'"
    assert found == "editor.bytecode"


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff" * 40, None])
def test_a_damaged_file_is_made_anew(program: _Program, damage: bytes | None) -> None:
    program.start()
    file = program.file()
    # As after a full disk, where it is not whole.
    file.write_bytes(file.read_bytes()[:-10] if damage is None else damage)
    found, value = program.start()
    assert (_told(found), value) == (ELSEWHERE, "1")
    assert program.start() == [KEPT, "1"]


def test_the_program_starts_where_the_disk_has_lost_what_was_kept(program: _Program) -> None:
    program.start()
    content = program.file().read_bytes()
    begin = 8 + int.from_bytes(content[:8], "little")
    program.file().write_bytes(content[:begin] + bytes(len(content) - begin))
    assert program.start() == [KEPT, "1"]


def test_a_module_that_is_made_of_no_file_is_left_out(program: _Program) -> None:
    made = (
        "import importlib.util, editor.extra.inner\n"
        "spec = importlib.util.spec_from_file_location('made', 'made.py')\n"
        "sys.modules['made'] = importlib.util.module_from_spec(spec)"
    )
    program.start(start=made)
    written = program.file().stat().st_mtime_ns
    assert program.start(start=made) == [KEPT, "1"]
    assert program.file().stat().st_mtime_ns == written


def test_a_program_that_was_moved_does_not_read_the_other_ones(program: _Program) -> None:
    program.start()
    before = program.file().read_bytes()
    moved = _Program(program.cache / "moved")
    moved.cache = program.cache
    found, value = moved.start()
    assert (_told(found), value) == (ELSEWHERE, "1")
    assert len(list(program.cache.rglob("*.start"))) == 2
    assert before in {file.read_bytes() for file in program.cache.rglob("*.start")}


def test_what_other_places_have_left_goes_after_a_while(program: _Program) -> None:
    """macOS starts what was downloaded in a new place each time."""
    program.start()
    folder = program.file().parent
    left, recent = folder / "0badcafe.start", folder / "0cafe123.start"
    for file, age in ((left, 60), (folder / "0badcafe.4711", 60), (recent, 1)):
        file.write_bytes(b"")
        os.utime(file, (time.time() - age * 86400,) * 2)
    program.inner.write_text("VALUE = 22\n", "utf-8")
    program.start()
    kept = sorted(file.name for file in folder.iterdir())
    assert recent.name in kept
    assert len(kept) == 2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="gives a file away")
def test_what_another_user_has_written_is_not_run(program: _Program) -> None:
    program.start()
    os.chown(program.file(), 12345, -1)
    found, value = program.start()
    assert (_told(found), value) == (ELSEWHERE, "1")
    assert program.file().stat().st_uid == os.geteuid()  # written anew
    assert program.start() == [KEPT, "1"]


def test_only_the_user_can_read_and_write_the_file(program: _Program) -> None:
    program.start()
    assert program.file().stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_nothing_is_written_where_python_is_to_write_no_bytecode(program: _Program) -> None:
    found, value = program.start(PYTHONDONTWRITEBYTECODE="1")
    assert (_told(found), value) == (ELSEWHERE, "1")
    assert not list(program.cache.rglob("*.start"))


def test_a_module_that_cannot_be_read_any_longer_is_not_kept(program: _Program) -> None:
    """Sources may be edited, and a bundle replaced, while the window comes up."""
    broken = "import editor.extra.inner\nopen(editor.extra.inner.__file__, 'w').write('x = (')"
    found, value = program.start(start=broken)
    assert (_told(found), value) == (ELSEWHERE, "1")
    assert not list(program.cache.rglob("*.*"))


def test_a_thread_may_be_importing_while_the_start_ends(program: _Program) -> None:
    """Python goes through the finders, from one to the next, without a lock."""
    ending = (
        "class Ending:\n"
        "    def find_spec(self, name, _path, _target=None):\n"
        "        if name.endswith('inner'):\n"
        "            modules.end()\n"
        "from importlib.machinery import PathFinder\n"
        "sys.meta_path.insert(sys.meta_path.index(PathFinder), Ending())\n"
        "import editor.extra.inner"
    )
    assert program.start(start=ending)[1] == "1"


def test_a_start_goes_on_where_nothing_can_be_kept(program: _Program) -> None:
    program.cache.write_bytes(b"")  # where a folder should be
    found, value = program.start()
    assert (_told(found), value) == (ELSEWHERE, "1")


def test_a_bundle_has_no_sources(program: _Program) -> None:
    """There the modules are part of the program's own file, as of an archive here.

    And Python is told to write no bytecode, since it has no place for it.
    """
    packed = program.package.parent / "packed.zip"
    shutil.make_archive(str(packed.with_suffix("")), "zip", program.package.parent)
    start = f"editor.__path__.append({str(packed / 'editor')!r})\nimport editor.extra.inner"
    shutil.rmtree(program.package / "extra")
    start = f"sys.frozen = sys.dont_write_bytecode = True\n{start}"
    assert program.start(start=start) == ["zipimport zipimport", "1"]
    assert program.start(start=start) == [KEPT, "1"]


def test_a_module_of_a_bundle_can_be_read_when_the_start_is_over(program: _Program) -> None:
    packed = program.package.parent / "packed.zip"
    shutil.make_archive(str(packed.with_suffix("")), "zip", program.package.parent)
    shutil.rmtree(program.package / "extra")
    start = (
        "sys.frozen = sys.dont_write_bytecode = True\n"
        f"editor.__path__.append({str(packed / 'editor')!r})\n"
        "import editor.extra.inner, importlib.util\n"
        "del sys.modules['editor.extra.inner']\n"
        "spec = importlib.util.find_spec('editor.extra.inner')\n"
        "late = sys.modules['editor.extra.inner'] = importlib.util.module_from_spec(spec)\n"
    )
    after = "spec.loader.exec_module(late)\nprint(late.VALUE)"
    for found in ("zipimport zipimport", KEPT):
        assert program.start(start=start, after=after) == [found, "1"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked")
@pytest.mark.parametrize(
    ("given", "home"),
    [
        ("/caches", "/home"),
        ("", "/home"),
        ("here", "/home"),
        ("here", "there"),
        ("", ""),
        (" ", "/"),
    ],
)
def test_the_file_lies_where_platformdirs_has_it(
    given: str, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which is not asked, since that takes a while; and never where somebody was only working."""
    monkeypatch.setenv("XDG_CACHE_HOME", given)
    monkeypatch.setenv("HOME", home)
    folder = Path(bytecode._folder())
    assert folder == user_cache_path("territory-editor", appauthor=False)
    assert folder.is_absolute()


def test_little_is_loaded_before_modules_are_found_in_the_file() -> None:
    tell = "import editor.bytecode, sys; print(*sys.modules)"
    loaded = set(
        subprocess.run(
            [
                sys.executable,
                "-I",
                "-S",
                "-c",
                f"import sys; sys.path.insert(0, {str(ROOT)!r}); {tell}",
            ],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout.split()
    )
    assert not loaded & {"pathlib", "typing", "enum", "re", "contextlib", "platformdirs"}


def test_pythons_own_modules_are_kept_too(program: _Program) -> None:
    tell = "import json; print(type(json.__spec__.loader).__module__, json.loads('[1]'))"
    assert _told(program.start(start="import json", after=tell)[-1]) == "importlib.machinery [1]"
    assert program.start(start="import json", after=tell)[-1] == "editor.bytecode [1]"
    # What was found but not read during the start is read as ever afterwards.
    late = "import importlib.util, wave; spec = importlib.util.find_spec('wave')"
    tell = "m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m); print(m)"
    for _ in range(2):
        assert "wave.py" in program.start(start=late, after=tell)[-1]
