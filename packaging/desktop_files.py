"""Installs what a Linux desktop asks for: menu entry, description, file type, icons, manual page.

    python packaging/desktop_files.py --prefix /usr/local

With ``--destdir`` everything is put below another folder, for the makers of packages. It needs
xorviz's dependencies: Qt draws the icons, and the manual page is made from the command line.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from man_page import man_page
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PACKAGING = Path(__file__).resolve().parent
APPLICATION = PACKAGING.parent / "resources" / "icons" / "xorviz.svg"
DOCUMENT = PACKAGING / "xorviz-document.svg"

#: Sides of the icons in pixels, as the theme "hicolor" has folders for.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

#: Where each file goes, below the prefix.
_FILES = {
    PACKAGING / "xorviz.desktop": "share/applications/xorviz.desktop",
    PACKAGING / "io.github.xorviz.xorviz.metainfo.xml": (
        "share/metainfo/io.github.xorviz.xorviz.metainfo.xml"
    ),
    PACKAGING / "xorviz-mime.xml": "share/mime/packages/xorviz.xml",
    APPLICATION: "share/icons/hicolor/scalable/apps/xorviz.svg",
    DOCUMENT: "share/icons/hicolor/scalable/mimetypes/application-x-xorviz.svg",
}

#: What makes a desktop see them at once, each given a folder below the prefix.
_REFRESH = (
    (["update-mime-database"], "share/mime"),
    (["update-desktop-database", "-q"], "share/applications"),
    (["gtk-update-icon-cache", "-q", "-t", "-f"], "share/icons/hicolor"),
)


def install(root: Path, program: str = "xorviz") -> None:
    """Write all files below a prefix.

    Parameters
    ----------
    root : Path
        The prefix; the destination's folder already stands before it.
    program : str
        What the menu entry starts.
    """
    for source, place in _FILES.items():
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    entry = root / "share/applications/xorviz.desktop"
    text = entry.read_text(encoding="utf-8")
    entry.write_text(text.replace("Exec=xorviz ", f"Exec={program} "), encoding="utf-8")
    manual = root / "share/man/man1/xorviz.1"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_text(man_page(), encoding="utf-8")
    icons = root / "share/icons/hicolor"
    for size in SIZES:
        folder = icons / f"{size}x{size}"
        draw(APPLICATION, size, folder / "apps" / "xorviz.png")
        draw(DOCUMENT, size, folder / "mimetypes" / "application-x-xorviz.png")


def draw(source: Path, size: int, target: Path) -> None:
    """Draw an SVG picture as a square PNG.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written")


def refresh(root: Path) -> None:
    """Let the desktop see what was installed, with the programs for it that there are."""
    for command, folder in _REFRESH:
        if shutil.which(command[0]):
            subprocess.run([*command, str(root / folder)], check=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Install the files."""
    parser = argparse.ArgumentParser(description="Install the files of a Linux desktop.")
    parser.add_argument("--prefix", type=Path, default=Path("/usr/local"))
    parser.add_argument("--destdir", type=Path, help="put all below this folder")
    parser.add_argument("--program", default="xorviz", help="what the menu entry starts")
    options = parser.parse_args(arguments)
    root: Path = options.prefix.absolute()
    if options.destdir is not None:
        root = options.destdir.absolute() / root.relative_to("/")
    install(root, options.program)
    if options.destdir is None:
        refresh(root)
    print(f"Installed below {root}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
