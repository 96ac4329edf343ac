"""The rule that names the engine of an experiment, and what the compiled one refuses."""

import subprocess
import sys

import pytest

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from xorviz.engine.batches import Batches, is_collected
from xorviz.engine.choice import (
    COMPILED,
    LARGE_SET,
    NOT_INSTALLED,
    NUMPY,
    UnusableEngine,
    obstacle,
    preferred,
)
from xorviz.engine.dataset import build_dataset
from xorviz.engine.run import Run

#: Two layers of 400 side by side, which no unit of the other sees.
BRANCHES = network_json(
    {"x": 2},
    [
        ("a", ["x"], 400, "relu"),
        ("b", ["x"], 400, "relu"),
        ("out", ["a", "b"], 1, "sigmoid"),
    ],
)


@pytest.mark.parametrize(
    ("network", "replicas", "engine"),
    [
        (chain_json(2, 2, 1), 1, COMPILED),
        (chain_json(2, 2, 1), 1_000, COMPILED),
        (chain_json(2, 32, 32, 1), 1, COMPILED),
        (chain_json(2, 33, 32, 1), 1, NUMPY),
        (chain_json(2, 32, 32, 1), 64, COMPILED),
        (chain_json(2, 33, 32, 1), 64, NUMPY),
        (chain_json(2, 400, 1), 1, COMPILED),
        (chain_json(2, 600, 1), 1, NUMPY),
        (BRANCHES, 1, COMPILED),
        (chain_json(2, 100, 100, 1), 1, NUMPY),
    ],
)
def test_the_rule_is_one_of_shapes_alone(network, replicas, engine):
    assert preferred(experiment(network, replicas=replicas)) == engine


DRAWN = {"kind": "gate", "gate": "xor", "sample": 1_000, "resample": "replica"}
COLLECTED = [
    (experiment(data={**DRAWN, "sample": 8_000}, replicas=700), 700, True),
    (experiment(data={**DRAWN, "sample": 8_000}, replicas=700), 64, False),
    (experiment(data=DRAWN, replicas=700), 700, False),
    # As one of them alone.
    (experiment(data={**DRAWN, "sample": 700_000}, replicas=2), 2, True),
    (experiment(data={**DRAWN, "resample": "shared"}, replicas=700), 700, False),
    (experiment(data=DRAWN, training={"shuffle": False}, replicas=700), 700, False),
    (experiment(data=DRAWN, training={"batch_size": None}, replicas=700), 700, False),
]


@pytest.mark.parametrize(("spec", "replicas", "collected"), COLLECTED)
def test_whether_batches_are_collected_is_known_before_there_are_any(spec, replicas, collected):
    numbers = range(replicas)
    assert is_collected(spec, replicas) is collected
    assert Batches(spec, build_dataset(spec.data, numbers), numbers).is_collected is collected


def test_the_compiled_engine_refuses_sets_whose_batches_are_collected(monkeypatch):
    monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: True)
    spec = COLLECTED[0][0]
    assert (obstacle(spec, 700), obstacle(spec, 64)) == (LARGE_SET, "")
    with pytest.raises(UnusableEngine) as caught:
        Run(spec, engine=COMPILED)
    assert caught.value.code == LARGE_SET


def test_without_numba_nothing_can_be_compiled(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UnusableEngine) as caught:
        Run(experiment(), engine=COMPILED)
    assert caught.value.code == NOT_INSTALLED


def test_nothing_loads_the_compiler_before_a_step_is_taken():
    """The window is shown meanwhile."""
    program = (
        "import sys, xorviz.cli.main\n"
        "from xorviz.engine.choice import is_installed\n"
        "from xorviz.session.engines import Engines\n"
        "from xorviz.session.living import LivingRun\n"
        "from xorviz.session.presets import load_preset\n"
        "from xorviz.session.record import Record\n"
        "engines = Engines('compiled' if is_installed() else 'numpy')\n"
        "LivingRun(Record.fresh(load_preset('relu-2-2-1')), engines=engines).record()\n"
        "print(sorted({'numba', 'llvmlite'} & sys.modules.keys()))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


def test_every_small_data_set_is_taken(compiled_engine):
    """Bits, points and patterns come to the loop as one kind of array: it is compiled once."""
    from xorviz.engine.compiled.loop import take_steps

    training = {"optimizer": "adam", "batch_size": 3}
    for data in (
        {"kind": "gate", "gate": "xor"},
        {"kind": "gate", "gate": "xor", "sample": 20, "resample": "replica"},
        {"kind": "circles", "sample": 20},
        patterns_json([[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]),
    ):
        for replicas in (1, 3):
            for shuffle in (True, False):
                spec = experiment(
                    data=data, training={**training, "shuffle": shuffle}, replicas=replicas
                )
                Run(spec, engine=COMPILED).advance(9, [])
    assert len(take_steps.signatures) == 1
