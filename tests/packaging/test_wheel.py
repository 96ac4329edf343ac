"""The wheel, built from the sdist and installed where no checkout is near, works by itself."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
RESOURCES = REPOSITORY / "resources"


def run(*command: object, cwd: Path) -> str:
    """Run a command that must succeed."""
    parts = [str(part) for part in command]
    done = subprocess.run(parts, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def build(kind: str, source: Path, out: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", out, cwd=source)
    (built,) = out.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the sdist, and from it the wheel."""
    sdist = build("sdist", REPOSITORY, tmp_path_factory.mktemp("sdist"))
    unpacked = tmp_path_factory.mktemp("unpacked")
    shutil.unpack_archive(sdist, unpacked)
    (source,) = unpacked.iterdir()
    return build("wheel", source, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def environment(wheel, tmp_path_factory):
    """Install the wheel alone into a new environment that sees our NumPy, but not our xorviz."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index"]
    run(*pip, "--quiet", "--disable-pip-version-check", wheel, cwd=folder)
    # A path in a .pth file comes after the environment's own packages, and .pth files found along
    # it are not read: so the editable xorviz stays out of sight.
    names = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", names))
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + os.linesep)
    return folder


@pytest.fixture
def ask(environment, tmp_path):
    """Run a program with the installed xorviz, far from the checkout; return what it prints."""

    def answer(program: str):
        # -I: neither PYTHONPATH nor the working folder counts.
        return json.loads(run(environment / "bin" / "python", "-I", "-c", program, cwd=tmp_path))

    return answer


def test_it_is_the_wheel_that_is_imported(ask, environment):
    program = "import json, xorviz; print(json.dumps([xorviz.__file__, xorviz.__version__]))"
    file, version = ask(program)
    assert Path(file).is_relative_to(environment)
    (installed,) = environment.rglob("xorviz-*.dist-info")
    assert installed.name == f"xorviz-{version}.dist-info"


def test_every_resource_is_found(ask, environment):
    root, names = ask(
        "import json; from xorviz.resources import resource_path; root = resource_path();"
        "files = [p for p in root.rglob('*') if p.is_file()];"
        "print(json.dumps([str(root), [p.relative_to(root).as_posix() for p in files]]))"
    )
    assert Path(root).is_relative_to(environment)
    files = [file for file in RESOURCES.rglob("*") if file.is_file()]
    assert set(names) == {file.relative_to(RESOURCES).as_posix() for file in files}
    assert "fonts/Inter-Regular.ttf" in names


def test_every_preset_is_json(ask):
    names = ask(
        "import json; from xorviz.resources import resource_path;"
        "files = list(resource_path('presets').glob('*.json'));"
        "[json.loads(file.read_text(encoding='utf-8')) for file in files];"
        "print(json.dumps(sorted(file.stem for file in files)))"
    )
    assert names
    assert names == sorted(file.stem for file in (RESOURCES / "presets").glob("*.json"))


def test_every_preset_loads(ask):
    names = ask(
        "import json; from xorviz.session.presets import load_preset, preset_names;"
        "names = list(preset_names());"
        "[load_preset(name) for name in names];"
        "print(json.dumps(sorted(names)))"
    )
    assert names
    assert names == sorted(file.stem for file in (RESOURCES / "presets").glob("*.json"))


def test_the_command_is_installed(environment):
    assert (environment / "bin" / "xorviz").is_file()


def test_the_wheel_holds_the_program_and_its_licences_alone(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert len(tops) == 2
    assert "xorviz" in tops
    licences = {name.rsplit("/", 1)[1] for name in names if ".dist-info/licenses/" in name}
    assert licences == {"LICENSE", "LICENSE-Inter.txt", "LICENSE-JetBrainsMono.txt"}
