"""Record small files of weights that Keras and PyTorch write, with what the models answer.

    python -m tests.studies.record_weight_files FOLDER

Needs Keras, PyTorch and safetensors (`pip install .[reference,weights]`). Each model is given as
the script that makes it, is trained for a few steps, so that it has an optimizer with moments, and
is saved; `answers.json` has its outputs on nine random inputs, computed by the framework itself.
"""

import argparse
import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from safetensors.torch import save_file

KERAS_CHAIN = """
import keras
import numpy as np
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([[0], [1], [1], [0]], dtype="float32")
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(3, activation="tanh"),
    keras.layers.Dropout(0.1),
    keras.layers.Dense(3, use_bias=False),
    keras.layers.Activation("relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, batch_size=4, epochs=3, verbose=0)
"""

#: Two branches of one shape, which the file holds the other way round.
KERAS_BRANCHES = """
import keras
import numpy as np
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype="float32")
y = np.array([[0], [1], [1], [0]], dtype="float32")
start = keras.Input((2,))
one = keras.layers.Dense(3, activation="tanh")(start)
two = keras.layers.Dense(3, activation="sigmoid")(start)
both = keras.layers.Concatenate()([two, one, start])
end = keras.layers.Dense(1, activation="sigmoid")(both)
model = keras.Model(start, end)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, batch_size=4, epochs=3, verbose=0)
"""

TORCH_MODULE = """
import torch
from torch import nn
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.reading = nn.Linear(2, 3)
        self.hidden = nn.Linear(3, 3, bias=False)
        self.answer = nn.Linear(3, 1)
    def forward(self, x):
        x = torch.tanh(self.reading(x))
        x = torch.relu(self.hidden(x))
        return torch.sigmoid(self.answer(x))
model = Network()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss = nn.BCELoss()
for epoch in range(3):
    optimizer.zero_grad()
    error = loss(model(x), y)
    error.backward()
    optimizer.step()
"""

#: Twelve layers of one shape, whose places in the file are sorted as text: 0, 10, 12, …, 2, 20.
TORCH_SEQUENTIAL = """
import torch
from torch import nn
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]])
model = nn.Sequential(
    nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 2), nn.Tanh(),
    nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 2), nn.Tanh(),
    nn.Linear(2, 2), nn.Sigmoid(),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss = nn.BCELoss()
for epoch in range(3):
    optimizer.zero_grad()
    error = loss(model(x), y)
    error.backward()
    optimizer.step()
"""


def record(folder: Path) -> None:
    """Write every file, and the answers."""
    inputs = np.random.default_rng(0).normal(0.0, 1.0, (9, 2)).astype("float32")
    answers: dict[str, object] = {}

    def note(files: list[str], script: str, outputs: np.ndarray) -> None:
        for file in files:
            answers[file] = {"script": script, "outputs": outputs.tolist()}

    for name, script in {"chain": KERAS_CHAIN, "branches": KERAS_BRANCHES}.items():
        keras.backend.clear_session()
        keras.utils.set_random_seed(1)
        known: dict = {}
        exec(script, known)
        model = known["model"]
        # As after a longer training: biases that are not 0.
        model.set_weights([one + 0.25 * np.cos(7.0 * one + 1.0) for one in model.get_weights()])
        model.save_weights(folder / f"{name}.weights.h5")
        model.save(folder / f"{name}.keras")
        model.save(folder / f"{name}.h5")
        files = [f"{name}.weights.h5", f"{name}.keras", f"{name}.h5"]
        note(files, script, np.array(model.predict(inputs, verbose=0)))
    for name, script in {"module": TORCH_MODULE, "sequential": TORCH_SEQUENTIAL}.items():
        torch.manual_seed(1)
        known = {}
        exec(script, known)
        model = known["model"]
        save_file(model.state_dict(), folder / f"{name}.safetensors")
        with torch.no_grad():
            note([f"{name}.safetensors"], script, model(torch.tensor(inputs)).numpy())
    document = {"inputs": inputs.tolist(), "files": answers}
    (folder / "answers.json").write_text(json.dumps(document, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    record(parser.parse_args().folder)
