"""Installs the wheel and the sdist, each in a clean environment, and checks what they do.

    python packaging/check_wheel.py dist

Their dependencies come from the package index.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from check_program import (
    check_exchange,
    check_picture_of_preset,
    check_training,
    check_version,
    run_checks,
)

_CHECKS = (check_version, check_picture_of_preset, check_training, check_exchange)


def check(package: Path) -> bool:
    """Install a wheel or an sdist into a new environment; return whether all is right there."""
    print(f"{package.name}, in an environment of its own:", flush=True)
    with tempfile.TemporaryDirectory(prefix="xorviz-check-") as folder:
        environment = Path(folder, "environment")
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        pip = [str(environment / "bin" / "pip"), "install", "-qq", "--disable-pip-version-check"]
        subprocess.run([*pip, str(package)], check=True)
        return run_checks([str(environment / "bin" / "xorviz")], _CHECKS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check all packages in a folder."""
    parser = argparse.ArgumentParser(description="Check the wheel and the sdist.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    packages = [*sorted(folder.glob("*.whl")), *sorted(folder.glob("*.tar.gz"))]
    if len(packages) != 2:
        print(f"One wheel and one sdist are wanted in {folder}: make wheel", file=sys.stderr)
        return 1
    good = [check(package) for package in packages]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
