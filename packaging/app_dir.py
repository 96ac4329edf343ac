"""Makes the folder of an AppImage from a bundle.

    python packaging/app_dir.py dist/xorviz --out dist/xorviz.AppDir

The folder works as it is, by its AppRun. `appimagetool dist/xorviz.AppDir` packs it as one file.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import desktop_files

_APP_RUN = """#!/bin/sh
# Starts the program of this folder, wherever the folder lies.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/xorviz/xorviz" "$@"
"""


def make(bundle: Path, out: Path) -> None:
    """Make the folder anew."""
    if out.exists():
        shutil.rmtree(out)
    usr = out / "usr"
    shutil.copytree(bundle, usr / "lib/xorviz", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin/xorviz").symlink_to("../lib/xorviz/xorviz")
    desktop_files.install(usr)
    start = out / "AppRun"
    start.write_text(_APP_RUN, encoding="utf-8")
    start.chmod(0o755)
    # At the top it wants the menu entry, and its icon under that name and under its own.
    (out / "xorviz.desktop").symlink_to("usr/share/applications/xorviz.desktop")
    (out / "xorviz.png").symlink_to("usr/share/icons/hicolor/256x256/apps/xorviz.png")
    (out / ".DirIcon").symlink_to("xorviz.png")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the folder of the bundle that is named."""
    parser = argparse.ArgumentParser(description="Make the folder of an AppImage.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    make(options.bundle, options.out)
    print(f"{options.out}: appimagetool packs it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
