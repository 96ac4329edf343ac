"""Makes the pictures of the documentation anew, as the window looks now.

    python -m tests.studies.guide_pictures [NAME…]

Those of the pages come from the commands beneath them; those of the README from what stands here.
`width.png` is the plot of the sweep in the README, which `documented_commands` trains.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.documented import ROOT, commands

PICTURES = ROOT / "docs/pictures"

#: By its name, what makes each picture of the README.
OF_README = {
    "relu-2-2-1.png": ["shot relu-2-2-1 --size 1400x875 --out relu-2-2-1.png"],
    "sigmoid-2-2-1.png": ["shot sigmoid-2-2-1 --size 1400x875 --out sigmoid-2-2-1.png"],
    "thousand-starts.png": [
        "shot four-units.json --steps 6000 --theme light --size 1400x900 --out thousand-starts.png"
    ],
}


def four_units() -> dict[str, object]:
    """Return a thousand starts of four ReLU units on the four patterns of XOR."""
    from xorviz.session.presets import load_preset

    document = load_preset("relu-2-2-1").to_json()
    document["network"]["layers"][0]["units"] = 4
    document["data"]["sample"] = None
    document["training"] |= {"optimizer": "adam", "batch_size": None}
    document["training"]["optimizer"] = {"name": "adam", "learning_rate": 0.01}
    return {**document, "replicas": 1000}


def rescue(folder: Path) -> None:
    """Draw four branches of a stuck run side by side, after they have trained for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    from xorviz.session.branching import BranchingRun
    from xorviz.session.experiments import load_experiment
    from xorviz.session.rescue import rescues
    from xorviz.ui.application import make_application
    from xorviz.ui.compare.contestant import Contestant
    from xorviz.ui.compare.window import CompareWindow
    from xorviz.ui.compare.words import rescue_title
    from xorviz.ui.style import apply_style
    from xorviz.ui.theme import DARK

    app = make_application()
    apply_style(app, DARK)
    run = BranchingRun(load_experiment("relu-2-2-1"))
    run.advance(3000)
    branches = [
        Contestant(rescue_title(one.code), one.record, 10 + number)
        for number, one in enumerate(rescues(run.record()))
    ]
    window = CompareWindow(branches, DARK)
    window.start()
    window.resize(1400, 900)
    loop, button = QEventLoop(), window.findChild(object, "compare_run")
    button.click()

    def look() -> None:
        steps = [one.step for one in window.together.snapshots if one is not None]
        if len(steps) == len(branches) and min(steps) >= 7000:
            button.click()
            QTimer.singleShot(1500, loop.quit)
        else:
            QTimer.singleShot(50, look)

    look()
    loop.exec()
    window.grab().save(str(folder / "rescue.png"))
    window.close()


def main(names: list[str]) -> int:
    """Make those that are named, or all."""
    shown = {
        Path(link).name
        for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
        for link in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text("utf-8"))
    }
    told = [line for lines in OF_README.values() for line in lines]
    told += [
        shlex.join(one.of_xorviz)
        for one in commands()
        if one.of_xorviz and one.page.startswith("docs/") and "--out" in one.words
    ]
    if names:
        told = [one for one in told if one.split()[-1] in names or one.endswith(".xorviz")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "four-units.json").write_text(json.dumps(four_units()), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "tests.documented"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            input="\n".join(told),
            text=True,
            check=True,
        )
        if not names or "rescue.png" in names:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            rescue(folder)
        for picture in folder.glob("*.png"):
            if picture.name in shown:
                shutil.copyfile(picture, PICTURES / picture.name)
                print(f"{picture.name} is new")
    for missing in sorted(shown - {picture.name for picture in PICTURES.iterdir()}):
        print(f"{missing} is shown, and is not there", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
