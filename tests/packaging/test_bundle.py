"""What the recipe of the bundle takes along and leaves out, on each system."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest

import editor
from tests.packaging.recipe import PACKAGING, Entry, follow, places

ROOT = PACKAGING.parent


def found(*names: str, kind: str = "BINARY") -> list[Entry]:
    """Entries as PyInstaller has them, of files that lie in a folder of packages."""
    return [(name, f"/packages/{name}", kind) for name in names]


def loading(**loads: str) -> object:
    """Tells what each file loads, by the beginning of its name."""

    def imports(file: str) -> Iterable[tuple[str, None]]:
        stem = PurePosixPath(file.replace("\\", "/")).name.partition(".")[0]
        return [(name, None) for name in loads.get(stem, "").split()]

    return imports


WINDOWS = found(
    "python311.dll",
    "VCRUNTIME140.dll",
    "PySide6\\QtCore.pyd",
    "PySide6\\QtWebEngineWidgets.pyd",
    "PySide6\\QtQml.pyd",
    "PySide6\\QtWebEngineProcess.exe",
    "PySide6\\Qt6Core.dll",
    "PySide6\\Qt6WebEngineCore.dll",
    "PySide6\\Qt6Quick.dll",
    "PySide6\\Qt6Pdf.dll",
    "PySide6\\Qt6VirtualKeyboard.dll",
    "PySide6\\pyside6.abi3.dll",
    "PySide6\\pyside6qml.abi3.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\plugins\\platforms\\qminimal.dll",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "PySide6\\plugins\\imageformats\\qpdf.dll",
    "PySide6\\plugins\\imageformats\\qsvg.dll",
    "PySide6\\plugins\\imageformats\\qwebp.dll",
    "PySide6\\plugins\\qmltooling\\qmldbg_native.dll",
)
ON_WINDOWS = loading(
    QtCore="Qt6Core.dll pyside6.abi3.dll python311.dll",
    QtWebEngineWidgets="Qt6WebEngineWidgets.dll Qt6WebEngineCore.dll",
    QtQml="Qt6Qml.dll pyside6qml.abi3.dll",
    Qt6WebEngineCore="Qt6Quick.dll Qt6Core.dll KERNEL32.dll",
    qpdf="Qt6Pdf.dll",
)
DATA_OF_WINDOWS = found(
    "editor\\resources\\icons\\territory-editor.svg",
    "PySide6\\resources\\icudtl.dat",
    "PySide6\\resources\\qtwebengine_resources.pak",
    "PySide6\\resources\\qtwebengine_resources.debug.pak",
    "PySide6\\resources\\qtwebengine_devtools_resources.pak",
    "PySide6\\resources\\qtwebengine_devtools_resources.debug.pak",
    "PySide6\\resources\\v8_context_snapshot.bin",
    "PySide6\\resources\\v8_context_snapshot.debug.bin",
    "PySide6\\qml\\QtQuick\\Controls\\Button.qml",
    "PySide6\\translations\\qtbase_de.qm",
    "PySide6\\translations\\qtbase_pl.qm",
    "PySide6\\translations\\qtwebengine_locales\\fr.pak",
    "PySide6\\translations\\qtwebengine_locales\\en-US.pak",
    "PySide6\\translations\\qtwebengine_locales\\zh-CN.pak",
    kind="DATA",
)


def test_on_windows_what_nothing_loads_stays_behind() -> None:
    made = follow("win32", WINDOWS, DATA_OF_WINDOWS, ON_WINDOWS)
    left_out = places([*WINDOWS, *DATA_OF_WINDOWS]) - places(
        [*made.analysis.binaries, *made.analysis.datas]
    )
    assert {name.rpartition("\\")[2] for name in left_out} == {
        "QtQml.pyd", "pyside6qml.abi3.dll", "Qt6Pdf.dll", "Qt6VirtualKeyboard.dll", "qminimal.dll",
        "qpdf.dll", "qmldbg_native.dll", "qtwebengine_resources.debug.pak",
        "qtwebengine_devtools_resources.pak", "qtwebengine_devtools_resources.debug.pak",
        "v8_context_snapshot.debug.bin", "Button.qml", "qtbase_pl.qm", "zh-CN.pak",
    }  # fmt: skip


def test_on_windows_there_is_a_program_for_the_menu_and_one_for_consoles() -> None:
    made = follow("win32", WINDOWS, DATA_OF_WINDOWS, ON_WINDOWS)
    window, console = made.programs
    assert (window.name, window.console) == ("territory-editor", False)
    assert (console.name, console.console) == ("territory-editor-console", True)
    for program in made.programs:
        assert program.icon == str(ROOT / "build" / "made" / "territory-editor.ico")
        assert program.version == str(ROOT / "build" / "made" / "version-info.txt")
        assert program.contents_directory == "lib"
    assert made.collected.parts[:2] == (window, console)
    assert made.application is None


MACOS = found(
    "libpython3.12.dylib",
    "PySide6/QtCore.abi3.so",
    "PySide6/QtWebEngineWidgets.abi3.so",
    "PySide6/QtQml.abi3.so",
    "PySide6/libpyside6.abi3.6.11.dylib",
    "PySide6/libpyside6qml.abi3.6.11.dylib",
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf",
    "PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/QtWebEngineCore",
    "PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/Helpers/QtWebEngineProcess.app"
    "/Contents/MacOS/QtWebEngineProcess",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/platforms/libqminimal.dylib",
    "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
    "PySide6/Qt/plugins/position/libqtposition_cl.dylib",
)
ON_MACOS = loading(
    QtCore="@rpath/QtCore.framework/Versions/A/QtCore @rpath/libpyside6.abi3.6.11.dylib",
    QtWebEngineWidgets="@rpath/QtWebEngineCore.framework/Versions/A/QtWebEngineCore",
    QtQml="@rpath/libpyside6qml.abi3.6.11.dylib",
    QtWebEngineProcess="/System/Library/Frameworks/AppKit.framework/Versions/C/AppKit",
)


def test_on_macos_frameworks_stay_that_something_loads() -> None:
    made = follow("darwin", MACOS, (), ON_MACOS)
    left_out = places(MACOS) - places(made.analysis.binaries)
    assert {name.rpartition("/")[2] for name in left_out} == {
        "QtQml.abi3.so", "libpyside6qml.abi3.6.11.dylib", "QtPdf", "libqminimal.dylib",
        "libqtposition_cl.dylib",
    }  # fmt: skip
    # Only links at the top of a bundle for Linux stand for libraries that are found without.
    top = found("libcrypto.3.dylib", kind="DATA")
    assert follow("darwin", MACOS, top, ON_MACOS).analysis.datas == top


def test_on_macos_it_is_an_application_with_its_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IDENTITY", "Developer ID Application: Example")
    made = follow("darwin", MACOS, (), ON_MACOS)
    assert [(one.name, one.console) for one in made.programs] == [("territory-editor", True)]
    (program,) = made.programs
    assert program.codesign_identity == "Developer ID Application: Example"
    assert Path(program.entitlements_file).is_file()
    application = made.application
    assert application.parts == (made.collected,)
    assert application.name == "Territory Editor.app"
    assert application.icon == str(ROOT / "build" / "made" / "territory-editor.icns")
    assert application.bundle_identifier == "org.territoryeditor.TerritoryEditor"
    assert application.version == editor.__version__
    facts = application.info_plist
    assert facts["NSHighResolutionCapable"] is True
    assert facts["NSRequiresAquaSystemAppearance"] is False  # so that it can be dark
    assert tuple(map(int, facts["LSMinimumSystemVersion"].split("."))) >= (13, 0)
    assert set(facts["CFBundleLocalizations"]) == {"en", "de", "es", "fr"}
    # The program itself, not a console's, is what PyInstaller names as the executable.
    assert "CFBundleExecutable" not in facts


LINUX = [
    *found(
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6Sql.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
    ),
    ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
    ("libGL.so.1", "/usr/lib/x86_64-linux-gnu/libGL.so.1", "BINARY"),
    ("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", "BINARY"),
]
ON_LINUX = loading(
    QtWidgets="libQt6Widgets.so.6", libqxcb="libxcb-cursor.so.0 libGL.so.1 libQt6Widgets.so.6"
)


def test_on_linux_pythons_own_modules_lie_where_python_looks_for_them() -> None:
    modules = found("os.pyc", "json/decoder.pyc", "six.pyc", "editor/cli.pyc", kind="DATA")
    made = follow("linux", datas=modules)
    library = f"python{sys.version_info.major}.{sys.version_info.minor}"
    assert places(made.analysis.datas) == {
        f"{library}/os.pyc", f"{library}/json/decoder.pyc", "six.pyc", "editor/cli.pyc",
    }  # fmt: skip
    assert made.analysis.told["noarchive"]


@pytest.mark.parametrize(("system", "kept"), [("linux", False), ("win32", True), ("darwin", True)])
def test_what_hooks_ask_for_comes_along_where_there_are_hooks(system: str, kept: bool) -> None:
    asked = found("_pyi_rth_utils/qt.pyc", kind="DATA")
    assert bool(follow(system, datas=asked).analysis.datas) is kept


def test_openssl_stays_behind() -> None:
    assert {"ssl", "_ssl", "_hashlib"} <= set(follow("linux").analysis.told["excludes"])
    libraries = [(name, f"/usr/lib/{name}", "BINARY") for name in ("libssl.so.3", "libcrypto.so.3")]
    assert follow("linux", libraries).analysis.binaries == []


def test_on_linux_libraries_come_along_that_a_desktop_may_lack() -> None:
    made = follow("linux", LINUX, found("libGL.so", kind="DATA"), ON_LINUX)
    assert places(made.analysis.binaries) == {
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libxcb-cursor.so.0",
        "libsqlite3.so.0",
    }
    assert made.analysis.datas == []
    assert [name for name, _, _ in made.analysis.scripts] == ["__main__"]
    assert made.programs[0].icon is made.programs[0].codesign_identity is None
    assert made.application is None


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_bundle_holds_what_the_wheel_holds(system: str) -> None:
    told = follow(system).analysis.told
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    assert wheel["targets"]["wheel"]["sources"] == {"resources": "editor/resources"}
    lies = {PurePosixPath(folder, PurePosixPath(file).name) for file, folder in told["datas"]}
    resources = {
        PurePosixPath("editor", file.relative_to(ROOT).as_posix())
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    unread = {one for one in resources if one.match("screenshots/*")}
    unread |= {one for one in resources if one.match("translations/*") and one.suffix != ".qm"}
    assert len(unread) > 4
    assert lies == resources - unread | {PurePosixPath("editor/resources/CHANGELOG.md")}
    assert told["hiddenimports"] == ["editor"]
