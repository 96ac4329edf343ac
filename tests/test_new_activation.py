"""A new activation is one file: the example of the documentation, in a tree that has it besides."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = Path("xorviz", "engine", "activations")

#: With nothing but what must be said of it.
BARE = '''"""The square of the pre-activation."""

import numpy as np

from xorviz.engine.activations.base import Elementwise
from xorviz.engine.activations.entry import ActivationEntry


class Square(Elementwise):
    """z²."""

    def forward(self, pre_activation, out):
        np.multiply(pre_activation, pre_activation, out)

    def derivative(self, pre_activation, activation, out):
        np.multiply(pre_activation, 2.0, out)

    def second_derivative(self, pre_activation, activation, out):
        out.fill(2.0)


ENTRY = ActivationEntry(
    "square",
    lambda _: Square(),
    formula="z * z",
    range=lambda _: (0.0, np.inf),
    in_keras=False,
)
'''

#: What is asked of the program there.
ASKED = """
from pathlib import Path

import pytest

from xorviz.engine.choice import AUTO, COMPILED, NO_CODE, UnusableEngine
from xorviz.engine.errors import SpecError
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.session.engines import Engines
from xorviz.session.exports.write import write_export
from xorviz.session.presets import load_preset
from xorviz.session.record import Record
from xorviz.session.scripts.reading import read_script
from xorviz.ui.labels import activation_menu
from xorviz.ui.registry_tips import activation_tips


def with_hidden(name):
    document = load_preset("sigmoid-2-2-1").to_json()
    document["network"]["layers"][0]["activation"] = name
    return read_experiment(document)


def hidden(text):
    spec = read_script(text).draft.experiment()
    return spec.network.layers[0].activation.name


# Engine: it trains, by NumPy, which is what `auto` falls back on.
spec = with_hidden("log_sigmoid")
assert Engines(AUTO).engine_for(spec) == "numpy"
with pytest.raises(UnusableEngine, match=NO_CODE):
    Run(spec, engine=COMPILED)
run = Run(spec)
run.advance(200)
assert run.step == 200 and not run.diverged.any()

# Menus: at the end, with a name that can be read.
menu = activation_menu()
assert menu[-2:] == (("log_sigmoid", "log sigmoid"), ("square", "square"))
assert "Keras: log_sigmoid" in activation_tips()["log_sigmoid"]

# Scripts in.
KERAS = Path("keras_in.py").read_text()
assert hidden(KERAS) == "log_sigmoid"
TORCH = Path("torch_in.py").read_text()
assert hidden(TORCH) == "log_sigmoid"

# Scripts out; what is written is read again.
record = Record.fresh(spec)
for form in ("keras", "pytorch", "numpy", "json"):
    write_export(record, form, Path(f"out.{form}"))
assert "activation='log_sigmoid'" in Path("out.keras").read_text()
assert "functional.logsigmoid(" in Path("out.pytorch").read_text()
assert "-np.logaddexp(0.0, -z)" in Path("out.numpy").read_text()
assert hidden(Path("out.keras").read_text()) == "log_sigmoid"
assert hidden(Path("out.pytorch").read_text()) == "log_sigmoid"

# What nobody has spelled is refused, with its place and what is allowed.
bare = Record.fresh(with_hidden("square"))
for form, code in (("keras", "not_in_keras"), ("pytorch", "not_spelled"), ("numpy", "not_spelled")):
    with pytest.raises(SpecError) as caught:
        write_export(bare, form, Path(f"bare.{form}"))
    assert caught.value.code == code, form
    assert "log_sigmoid" in caught.value.allowed and "square" not in caught.value.allowed
    assert not Path(f"bare.{form}").exists()

# The tests that are there already try both.
tests = ["tests/engine/test_gradients.py", "tests/engine/test_formulas.py"]
both = ["-k", "log_sigmoid or square"]
raise SystemExit(pytest.main([*tests, *both, "-q", "-p", "no:cacheprovider"]))
"""

KERAS = """
import keras
import numpy as np

x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
model = keras.Sequential()
model.add(keras.layers.Dense(2, activation="log_sigmoid"))
model.add(keras.layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(x, y, epochs=500)
"""

TORCH = """
import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
model = nn.Sequential(nn.Linear(2, 2), nn.LogSigmoid(), nn.Linear(2, 1), nn.Sigmoid())
loss = nn.BCELoss()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(500):
    optimizer.zero_grad()
    loss(model(x), y).backward()
    optimizer.step()
"""


@pytest.fixture
def tree(tmp_path):
    """A tree of links to the checkout, in which one folder is real: that of the activations."""
    here = tmp_path
    for part in (*FOLDER.parts, None):
        source = ROOT / here.relative_to(tmp_path)
        for entry in source.iterdir():
            if entry.name not in (part, ".git", "__pycache__", ".venv"):
                (here / entry.name).symlink_to(entry)
        if part is not None:
            here = here / part
            here.mkdir()
    example = re.search(
        r"^```python\n(.*?)^```", (ROOT / "docs/how-it-works.md").read_text("utf-8"), re.M | re.S
    )
    (here / "log_sigmoid.py").write_text(example[1], encoding="utf-8")
    (here / "square.py").write_text(BARE, encoding="utf-8")
    return tmp_path


def test_a_file_is_all_that_a_new_activation_takes(tree):
    (tree / "keras_in.py").write_text(KERAS)
    (tree / "torch_in.py").write_text(TORCH)
    environment = {**os.environ, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
