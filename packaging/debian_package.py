"""Packs a bundle as a Debian package, with what the desktop asks for.

    python packaging/debian_package.py dist/xorviz --out dist

Debian 12 has no PySide6 and no numba that is new enough, so the package brings the whole bundle, in
/usr/lib/xorviz. It depends on what dpkg-shlibdeps finds: the libraries that the bundle leaves to
the system, and some that it also holds. Needs dpkg-dev; it is for the system it was made on.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import desktop_files

ROOT = Path(__file__).resolve().parents[1]

_PROGRAM = "usr/lib/xorviz"

_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: xorviz
Comment: The package also brings Python, Qt for Python (LGPL-3.0-only), NumPy, numba, LLVM and other
 libraries, each under a licence of its own.

Files: *
Copyright: The xorviz authors
License: MIT

License: MIT
"""

_CONTROL = """Package: xorviz
Version: {version}
Architecture: {architecture}
Maintainer: The xorviz authors <xorviz@localhost>
Installed-Size: {size}
Depends: {depends}
Suggests: ffmpeg
Section: education
Priority: optional
Description: shows why a tiny neural network does or does not learn
 xorviz trains very small networks live, and shows the reason when one gets
 stuck: which unit is off for which input, which inputs the network can no
 longer tell apart, and below what the loss can therefore never fall.
 .
 This package brings Python, Qt and the compiled engine along.
"""

#: Others than root may read and start, nobody else may write.
_FOLDER, _PLAIN, _EXECUTABLE = 0o755, 0o644, 0o755


def pack(bundle: Path, out: Path, version: str) -> Path:
    """Make the package; return its file."""
    architecture = _said_by(["dpkg", "--print-architecture"])
    with tempfile.TemporaryDirectory(prefix="xorviz-debian-") as folder:
        root = Path(folder, "root")
        shutil.copytree(bundle, root / _PROGRAM, symlinks=True)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/xorviz").symlink_to("../lib/xorviz/xorviz")
        desktop_files.install(root / "usr")
        _compress(root / "usr/share/man/man1/xorviz.1")
        _write_documents(root / "usr/share/doc/xorviz", version)
        _set_modes(root)
        control = root / "DEBIAN"
        control.mkdir(_FOLDER)
        (control / "control").write_text(
            _CONTROL.format(
                version=version,
                architecture=architecture,
                size=_kilobytes(root),
                depends=_dependencies(root, Path(folder)),
            ),
            encoding="utf-8",
        )
        target = out / f"xorviz_{version}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build"]
        subprocess.run([*command, str(root), str(target)], check=True)
    return target


def _said_by(command: Sequence[str], folder: Path | None = None) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=folder)
    return done.stdout.strip()


def _dependencies(root: Path, folder: Path) -> str:
    """Return the packages of what the files of the bundle are linked to."""
    program = root / _PROGRAM
    files = [file for file in program.rglob("*") if file.is_file() and not file.is_symlink()]
    linked = [str(file) for file in files if file.read_bytes()[:4] == b"\x7fELF"]
    # dpkg-shlibdeps asks for the file of a source package; it need not say much.
    (folder / "debian").mkdir()
    (folder / "debian/control").write_text(
        "Source: xorviz\n\nPackage: xorviz\nArchitecture: any\n", encoding="utf-8"
    )
    places = sorted({str(file.parent) for file in files if ".so" in file.name})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
    command += [f"-l{place}" for place in places] + [f"-e{one}" for one in linked]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(complaint(done.stderr))
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def complaint(said: str) -> str:
    """Return what stops the package, from what dpkg-shlibdeps said; in one sentence where it can.

    Only of a library that is installed here can it be told to which package it belongs.
    """
    lacking = sorted(set(re.findall(r"cannot find library (\S+) needed by", said)))
    if not lacking:
        return said
    # Debian names a package of a library after the library and its version.
    packages = [re.sub(r"\.so\.(\d+).*$", r"\1", name).lower() for name in lacking]
    return (
        f"The bundle is linked to {', '.join(lacking)}, which this system lacks, so the package"
        f" cannot name what it depends on. Install {' '.join(packages)} and do it again."
    )


def _write_documents(folder: Path, version: str) -> None:
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2]
    lines = [f" {line}" if line.strip() else " ." for line in licence.splitlines()]
    (folder / "copyright").write_text(_COPYRIGHT + "\n".join(lines) + "\n", encoding="utf-8")
    shutil.copyfile(ROOT / "CHANGELOG.md", folder / "changelog")
    _compress(folder / "changelog")


def _compress(file: Path) -> None:
    """Replace a file by its gzip, which tells neither time nor name."""
    packed = gzip.compress(file.read_bytes(), mtime=0)
    file.with_name(file.name + ".gz").write_bytes(packed)
    file.unlink()


def _set_modes(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        program = path == root / _PROGRAM / "xorviz"
        path.chmod(_FOLDER if path.is_dir() else _EXECUTABLE if program else _PLAIN)
    root.chmod(_FOLDER)


def _kilobytes(root: Path) -> int:
    return sum(-(-os.lstat(path).st_size // 1024) for path in root.rglob("*"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Pack the bundle that is named."""
    parser = argparse.ArgumentParser(description="Pack a bundle as a Debian package.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--out", type=Path, default=Path("."))
    options = parser.parse_args(arguments)
    version = _said_by([str(options.bundle / "xorviz"), "--version"]).split()[1]
    target = pack(options.bundle, options.out, version)
    print(f"{target}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
