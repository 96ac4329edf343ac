"""Runs commands in process, and keeps what they print apart."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.warm import Warm
from xorviz.cli.main import run
from xorviz.engine.spec import ExperimentSpec


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout; anything else there fails."""
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence on stderr, where stdout is empty."""
        assert self.out == ""
        assert self.err.startswith("xorviz: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith(".\n")
        return self.err


def no_window(experiment: str | None) -> int:
    raise AssertionError(f"a window was opened with {experiment}")


@pytest.fixture(autouse=True)
def _without_numba(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run commands as where numba is not installed, unless a test takes the compiled engine.

    Most of them hold what is printed against NumPy's own run, bit by bit.
    """
    if "compiled_engine" not in request.fixturenames:
        monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: False)


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    """Type a command that draws, in a process of its own: ``warm.run("shot", …, folder=…)``."""
    warm = Warm()
    yield warm
    warm.close()


@pytest.fixture
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the cells of sweeps nowhere else, in processes of their own too."""
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def xorviz(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run a command: ``xorviz("train", spec_or_path, "--json")``; opening a window fails."""

    def call(*arguments: object, open_window: Callable[[str | None], int] = no_window) -> Answer:
        capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments], open_window)
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Answer(code, *capsys.readouterr())

    return call


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write an experiment to a ``.json`` and return its path."""

    def write(spec: ExperimentSpec | object, name: str = "mine.json") -> Path:
        document = spec.to_json() if isinstance(spec, ExperimentSpec) else spec
        path = tmp_path / name
        path.write_text(json.dumps(document))
        return path

    return write
