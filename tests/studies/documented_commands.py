"""Runs the commands of the documentation that the tests hold back because they take minutes.

    python -m tests.studies.documented_commands

Each is run as it stands, in a folder that goes away; those that install something or are the tests
themselves are left to whoever reads the page.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.documented import HELD, ROOT, commands


def main() -> int:
    """Run them all; return 0 if every one ended well."""
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "docs").symlink_to(ROOT / "docs")
        for text in dict.fromkeys(one.text for one in commands() if one.of_xorviz):
            if text not in HELD:
                continue
            (found, *_) = [one for one in commands() if one.text == text]
            begin = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-m", "xorviz", *(found.of_xorviz or [])],
                cwd=folder,
                env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
            )
            took = time.monotonic() - begin
            print(f"{done.returncode}  {took:5.0f} s  {text}", flush=True)
            if done.returncode:
                print(done.stderr[-2000:])
                failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
