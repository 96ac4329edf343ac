"""The experiments of the documentation: written as their generator writes them, and they train."""

from pathlib import Path

import pytest

import xorviz as package
from tests.studies.source_experiments import experiments, text_of

FOLDER = Path(package.__file__).parents[1] / "docs" / "experiments"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def test_every_file_is_what_its_generator_writes():
    written = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    assert written == {name: text_of(document) for name, document in experiments().items()}


def test_the_table_beside_them_names_each():
    words = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"`{name}`" not in words] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_trains_from_the_command_line(xorviz, name):
    answer = xorviz("train", FOLDER / f"{name}.json", "--steps", 2, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["steps"] == 2
    assert len(answer.json["final_loss"]) == 1


def test_the_mesh_is_a_hundred_layers_of_a_hundred_units(xorviz):
    answer = xorviz("train", FOLDER / "xor-mesh-100x100.json", "--steps", 1, "--json", "--weights")
    weights = answer.json["weights"]
    shapes = [(len(one["kernel"]), len(one["bias"])) for one in weights.values()]
    assert shapes == [(2, 100), *[(100, 100)] * 99, (100, 1)]
