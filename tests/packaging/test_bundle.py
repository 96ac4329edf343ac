"""What the specs of the bundles agree on."""

import os
import runpy
from pathlib import Path

import pytest

import xorviz

BUNDLE = Path(__file__).parents[2] / "packaging" / "bundle"


@pytest.fixture
def contents():
    return runpy.run_path(str(BUNDLE / "contents.py"))


@pytest.mark.parametrize("before", [None, "/opt/other"])
def test_other_programs_get_the_search_path_that_the_bundle_was_started_with(monkeypatch, before):
    # As the start of a bundle leaves them.
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/xorviz/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(BUNDLE / "other_programs.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_what_the_specs_name_is_there(contents):
    assert contents["PROGRAM"] == Path(xorviz.__file__).with_name("__main__.py")
    assert all(Path(source).exists() for source, _ in contents["DATA"])
    assert all(Path(file).is_file() for file in contents["AT_START"])
    assert contents["version"]() == xorviz.__version__


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("llvmlite/binding/libllvmlite.so", True),
    ],
)
def test_platforms_and_pictures_are_kept_and_what_is_never_loaded_is_not(contents, name, wanted):
    assert contents["is_wanted"](name) is wanted


@pytest.mark.parametrize("file", ["windows.spec", "macos.spec", "xorviz.iss"])
def test_what_was_never_run_says_so_in_its_first_line(file):
    assert "Untested" in (BUNDLE / file).read_text(encoding="utf-8").splitlines()[0]


def test_a_debian_package_says_which_libraries_it_could_not_ask(scripts):
    """As dpkg-shlibdeps says it, once for each file of the bundle."""
    error = "dpkg-shlibdeps: error: cannot find library {0} needed by /tmp/x/{1} (ELF)"
    told = [
        error.format("libwayland-cursor.so.0", "libqwayland.so"),
        error.format("libwayland-egl.so.1", "libqt-plugin.so"),
        error.format("libwayland-cursor.so.0", "libQt6WaylandClient.so.6"),
        "dpkg-shlibdeps: error: cannot continue due to the errors listed above",
    ]
    said = scripts("debian_package").complaint("\n".join(told))
    assert said.count("libwayland-cursor.so.0") == 1
    assert "Install libwayland-cursor0 libwayland-egl1 and" in said
    assert scripts("debian_package").complaint("out of disk") == "out of disk"
