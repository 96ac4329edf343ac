"""Scripts of Keras and PyTorch become the experiments that they are."""

import numpy as np
import pytest

from tests.session.scripts import samples
from tests.session.scripts.samples import squeezed
from xorviz.engine.dataset import truth_table
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.reading import read_script

XOR = "x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])\ny = np.array([0, 1, 1, 0])\n"
HEAD = "import numpy as np\nfrom keras.models import *\nfrom keras.layers import *\n" + XOR


def experiment(script):
    spec = read_script(script).draft.experiment()
    assert read_experiment(spec.to_json()) == spec
    return spec


def codes(script, kind=None):
    return [one.code for one in read_script(script).remarks if kind in (None, one.kind)]


def chain(script):
    """Return units and activation of each layer, in order."""
    layers = experiment(script).network.layers
    return [(layer.units, layer.activation.name) for layer in layers]


def keras(layers, loss="'binary_crossentropy'", optimizer="'rmsprop'", fit="epochs=3"):
    """Return a script of a chain on the four patterns of XOR."""
    added = "".join(f"model.add({layer})\n" for layer in layers)
    return (
        f"{HEAD}model = Sequential()\n{added}model.compile(loss={loss}, optimizer={optimizer})\n"
        f"model.fit(x, y, {fit})\n"
    )


@pytest.mark.parametrize("as_written", [str, squeezed], ids=["whole", "squeezed"])
@pytest.mark.parametrize(
    "script", [samples.OLD_SEQUENTIAL, samples.NEW_SEQUENTIAL], ids=["old", "new"]
)
def test_a_chain_on_random_patterns(script, as_written):
    spec = experiment(as_written(script))
    data = spec.data.to_json()
    wanted = {"kind": "gate", "gate": "xor", "sample": 1000, "encoding": "01", "seed": 11}
    assert {name: data[name] for name in wanted} == wanted
    assert [(one.units, one.activation.name) for one in spec.network.layers] == [
        (2, "relu"),
        (1, "sigmoid"),
    ]
    training = spec.training
    assert (training.batch_size, training.epochs, training.shuffle) == (4, 100, True)
    assert training.loss == Choice("binary_crossentropy")
    assert training.optimizer.name == "rmsprop"


@pytest.mark.parametrize("as_written", [str, squeezed], ids=["whole", "squeezed"])
@pytest.mark.parametrize("script", [samples.OLD_BRANCHES, samples.NEW_BRANCHES], ids=["old", "new"])
def test_two_branches(script, as_written):
    spec = experiment(as_written(script))
    layers = spec.network.layers
    assert [one.id for one in spec.network.inputs] == ["one", "two"]
    assert [(layer.units, layer.activation.name) for layer in layers] == [
        (1, "sigmoid"),
        (1, "sigmoid"),
        (1, "sigmoid"),
        (3, "sigmoid"),
        (5, "relu"),
        (4, "sigmoid"),
        (3, "sigmoid"),
        (1, "relu"),
    ]
    assert [layer.sources for layer in layers[:3]] == [("one",), ("two",), ("h1", "h2")]
    assert spec.data.to_json()["gate"] == "xor"
    assert spec.data.sample == 50_000
    assert (spec.training.batch_size, spec.training.epochs) == (32, 15)
    assert spec.training.optimizer == Choice("adam")


@pytest.mark.parametrize("as_written", [str, squeezed], ids=["whole", "squeezed"])
def test_a_module_of_pytorch(as_written):
    spec = experiment(as_written(samples.TORCH_MODULE))
    layers = spec.network.layers
    assert [(one.id, one.units, one.activation.name) for one in layers] == [
        ("hidden", 3, "tanh"),
        ("answer", 1, "sigmoid"),
    ]
    limit = dict(layers[0].kernel_initializer.arguments)
    assert limit == {"minval": -1 / np.sqrt(2.0), "maxval": 1 / np.sqrt(2.0)}
    assert layers[0].bias_initializer == layers[0].kernel_initializer
    assert spec.training.optimizer.to_json() == {
        "name": "adam",
        "learning_rate": 0.05,
        "epsilon": 1e-8,
    }
    assert (spec.training.batch_size, spec.training.epochs) == (None, 500)
    assert spec.data.to_json()["gate"] == "xor"


@pytest.mark.parametrize("as_written", [str, squeezed], ids=["whole", "squeezed"])
def test_a_loader_of_pytorch(as_written):
    spec = experiment(as_written(samples.TORCH_LOADER))
    data = spec.data.to_json()
    assert (data["kind"], data["bits"], data["sample"], data["seed"]) == ("parity", 3, 800, 5)
    training = spec.training
    assert (training.batch_size, training.epochs, training.shuffle) == (16, 40, True)
    assert training.loss == Choice("mean_squared_error")
    assert training.optimizer.to_json() == {"name": "sgd", "learning_rate": 0.1, "momentum": 0.9}


DATA = {
    "x = np.random.randint(2, size=(90, 2)); y = np.bitwise_and(x[:, 0], x[:, 1])": "and",
    "x = np.random.choice([0, 1], (90, 2)); y = np.logical_or(x[:, 0], x[:, 1])": "or",
    "x = np.random.randint(0, 2, (90, 2)); y = 1 - np.max(x, axis=1)": "nor",
    "x = np.random.randint(0, 2, 180).reshape(90, 2); y = (x[:, 0] == x[:, 1]).astype(int)": "xnor",
    "x = (np.random.rand(90, 2) > 0.5) * 1; y = [1 - a * b for a, b in x]; y = np.array(y)": "nand",
    "x = np.random.random((90, 2)).round(); y = np.array([int(a != b) for a, b in x])": "xor",
    "x = 2 * np.random.randint(0, 2, (90, 2)) - 1; y = (x.prod(axis=1) < 0).astype(int)": "xor",
    "a = np.random.randint(0, 2, 90); b = np.random.randint(0, 2, 90)\n"
    "x = np.stack([a, b], axis=1); y = a ^ b": "xor",
    "a = np.random.randint(0, 2, (90, 1)); b = np.random.binomial(1, 0.5, (90, 1))\n"
    "x = np.hstack((a, b)); y = abs(a - b)": "xor",
    "x = np.array([(i, j) for i in (0, 1) for j in (0, 1)]); y = [a and b for a, b in x]; "
    "y = np.array(y)": "and",
    "import itertools\nx = np.array(list(itertools.product([0, 1], repeat=2))); "
    "y = x.sum(axis=1) % 2": "xor",
    "x = np.array([[int(c) for c in format(i, '02b')] for i in range(4)])\n"
    "y = np.array([sum([int(c) for c in f'{i:02b}']) == 1 for i in range(4)])": "xor",
    "x = np.array([(i, j) for i in range(2) for j in range(2)])\n"
    "y = np.array([sum(map(int, bin(i)[2:].zfill(2))) % 2 for i in range(4)])": "xor",
    "def gate(p, q):\n    if p == q:\n        return 0\n    return 1\n"
    "x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])\n"
    "y = np.array([gate(p, q) for p, q in x])": "xor",
}


@pytest.mark.parametrize(("lines", "gate"), DATA.items())
def test_gates_are_known_however_they_are_computed(lines, gate):
    script = keras(["Dense(2, input_dim=2)", "Dense(1)"]).replace(XOR, lines + "\n")
    data = experiment(script).data.to_json()
    assert (data["kind"], data["gate"]) == ("gate", gate)
    assert data["sample"] == (90 if "90" in lines else None)


def test_the_bits_of_two_words():
    lines = "a = np.random.randint(0, 2, (70, 3))\nb = np.random.randint(0, 2, (70, 3))\n"
    lines += "x = np.concatenate([a, b], axis=1)\ny = np.bitwise_xor(a, b)\n"
    data = experiment(keras(["Dense(9)", "Dense(3)"]).replace(XOR, lines)).data
    assert data.to_json()["kind"] == "bitwise_xor"
    assert (data.bits, data.sample, data.sample_rows) == (6, 70, 1)


def test_matrices_of_bits():
    script = """\
import numpy as np
from keras.layers import *
from keras.models import Model
n = 2
a = np.random.randint(2, size=(60, n, n)); b = np.random.randint(2, size=(60, n, n))
c = np.bitwise_xor(a, b)
p, q = Input((n, n)), Input((n, n))
h = concatenate([Dense(4, activation='tanh')(p), Dense(4, activation='tanh')(q)])
m = Model([p, q], Dense(n, activation='sigmoid')(h))
m.compile('adam', 'mse'); m.fit([a, b], c, batch_size=6, epochs=2)
"""
    data = experiment(script).data
    assert (data.kind, data.bits, data.sample, data.sample_rows) == ("bitwise_xor", 4, 60, 2)


def test_the_posted_end_of_matrices_is_an_error_of_shape_in_words():
    script = samples.OLD_BRANCHES.replace("size = 1", "size = 3").replace(
        "(count, size)", "(count, size, size)"
    )
    script = script.replace("shape=(size,)", "shape=(size, size)")
    with pytest.raises(Exception, match="output_shape"):
        experiment(script)


def test_one_hot_targets_and_labels():
    lines = XOR + "from keras.utils import to_categorical\ny = to_categorical(y)\n"
    layers = ["Dense(3, activation='tanh', input_shape=(2,))", "Dense(2, activation='softmax')"]
    script = keras(layers, "'categorical_crossentropy'").replace(XOR, lines)
    data = experiment(script).data.to_json()
    assert (data["gate"], data["outputs"]) == ("xor", 2)
    labels = keras(layers, "'sparse_categorical_crossentropy'")
    assert experiment(labels).data.to_json() == data


def test_other_numbers_are_patterns():
    lines = "x = np.array([[0.5, -1], [2, 3], [4, 5]])\ny = np.array([[1], [0], [1]]) * 0.5\n"
    data = experiment(keras(["Dense(1, input_dim=2)"]).replace(XOR, lines)).data
    assert data.inputs[0][1].to_json() == [[0.5, -1.0], [2.0, 3.0], [4.0, 5.0]]
    assert data.targets.to_json() == [[0.5], [0.0], [0.5]]


def test_targets_that_are_drawn_too_are_no_function():
    lines = "x = np.random.randint(0, 2, (9, 2)); y = np.random.randint(0, 2, 9)\n"
    reading = read_script(keras(["Dense(1, input_dim=2)"]).replace(XOR, lines))
    assert reading.draft.data is None
    assert "data_unclear" in [one.code for one in reading.remarks]


def test_data_of_a_file_are_asked_for():
    lines = "data = np.loadtxt('a.csv'); x = data[:, :2]; y = data[:, 2]\n"
    reading = read_script(keras(["Dense(1, input_dim=2)"]).replace(XOR, lines))
    offered = [reading.draft.name_of(one) for one in reading.draft.choices()]
    assert offered == ["xor", "and", "or", "nor", "nand", "xnor"]
    chosen = reading.draft.choices()[1]
    assert reading.draft.experiment(chosen).data == chosen


@pytest.mark.parametrize("bits", [3, 5, 8])
def test_what_is_offered_fits(bits):
    script = "from keras.layers import *\nfrom keras.models import *\nm = Sequential()\n"
    script += f"m.add(Dense(4, input_dim={bits}))\nm.add(Dense(1))\n"
    draft = read_script(script).draft
    assert draft.choices()
    for data in draft.choices():
        assert draft.experiment(data).data.features == bits
        assert truth_table(data)[1].shape[1] == 1


LAYERS = {
    "Dense(3, activation=keras.activations.tanh)": (3, Choice("tanh")),
    "Dense(3, activation=lambda z: K.sin(z))": (3, Choice("sine")),
    "Dense(3, 'swish')": (3, Choice("silu")),
    "Dense(3, activation=LeakyReLU(alpha=0.1))": (3, ("leaky_relu", 0.1)),
    "Dense(3, activation='leaky_relu')": (3, Choice("leaky_relu")),
    "Dense(3, activation=tf.nn.relu6)": (3, Choice("relu6")),
    "Dense(units=2 + 1)": (3, Choice("linear")),
    "Dense(3, activation=None)": (3, Choice("linear")),
}


@pytest.mark.parametrize(("layer", "wanted"), LAYERS.items())
def test_layers(layer, wanted):
    found = experiment(keras([layer, "Dense(1)"])).network.layers[0]
    units, activation = wanted
    if isinstance(activation, tuple):
        name, slope = activation
        activation = Choice(name, (("negative_slope", slope),))
    assert (found.units, found.activation) == (units, activation)


BEHIND = {
    "Activation('selu')": Choice("selu"),
    "LeakyReLU()": Choice("leaky_relu", (("negative_slope", 0.3),)),
    "ELU(alpha=0.5)": Choice("elu", (("alpha", 0.5),)),
    "ReLU(max_value=6.0)": Choice("relu6"),
    "Softmax()": Choice("softmax"),
}


@pytest.mark.parametrize(("layer", "activation"), BEHIND.items())
def test_layers_that_are_activations(layer, activation):
    layers = experiment(keras(["Dense(3, input_dim=2)", layer, "Dense(1)"])).network.layers
    assert [one.activation for one in layers] == [activation, Choice("linear")]


OPTIMIZERS = {
    "'SGD'": "sgd",
    "'adam'": "adam",
    "SGD(lr=0.5, momentum=0.9, nesterov=True)": {
        "name": "sgd",
        "learning_rate": 0.5,
        "momentum": 0.9,
        "nesterov": True,
    },
    "Adam(1e-2, beta_1=0.8)": {"name": "adam", "learning_rate": 0.01, "beta_1": 0.8},
    "keras.optimizers.Nadam(learning_rate=0.1, clipnorm=1.0)": {
        "name": "nadam",
        "learning_rate": 0.1,
        "clipnorm": 1.0,
    },
    "keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.1, 50, 0.5))": {
        "name": "adam",
        "learning_rate": 0.1,
    },
}


@pytest.mark.parametrize(("written", "wanted"), OPTIMIZERS.items())
def test_optimizers(written, wanted):
    training = experiment(keras(["Dense(1, input_dim=2)"], optimizer=written)).training
    assert training.optimizer.to_json() == wanted
    if "schedules" in written:
        assert training.learning_rate_schedule.to_json() == {
            "name": "exponential_decay",
            "decay_steps": 50,
            "decay_rate": 0.5,
        }


def test_the_defaults_of_old_versions_are_taken_where_the_spelling_is_old():
    old = keras(["Dense(1, input_dim=2)"], optimizer="'adadelta'", fit="nb_epoch=3")
    assert dict(experiment(old).training.optimizer.arguments)["learning_rate"] == 1.0
    assert "default_of_old_keras" in codes(old)
    new = keras(["Dense(1, input_dim=2)"], optimizer="'adadelta'")
    assert experiment(new).training.optimizer == Choice("adadelta")


def test_what_fit_takes_without_a_say():
    spec = experiment(keras(["Dense(1, input_dim=2)"], fit=""))
    assert (spec.training.batch_size, spec.training.epochs) == (32, 1)
    assert {"default_batch", "default_epochs"} <= set(codes(keras(["Dense(1)"], fit="")))


def test_all_rows_at_once():
    spec = experiment(keras(["Dense(1)"], fit="batch_size=len(x), epochs=2, shuffle=False"))
    assert (spec.training.batch_size, spec.training.shuffle) == (None, False)
    assert experiment(keras(["Dense(1)"], fit="batch_size=4")).training.batch_size == 4


def test_what_is_left_out_is_said_with_its_line():
    remarks = read_script(samples.OLD_SEQUENTIAL).remarks
    (dropout,) = [one for one in remarks if one.code == "layer_left_out"]
    assert samples.OLD_SEQUENTIAL.splitlines()[dropout.line - 1] == "net.add(Dropout(0.2))"
    assert (dropout.kind, dict(dropout.details)) == ("ignored", {"name": "Dropout"})


def test_weight_decay_of_pytorch_is_a_penalty():
    script = samples.TORCH_LOADER.replace("momentum=0.9", "weight_decay=0.02")
    for layer in experiment(script).network.layers:
        for penalty in (layer.kernel_regularizer, layer.bias_regularizer):
            assert penalty == Choice("l2", (("l2", 0.01),))


def test_weights_that_are_set():
    script = keras(["Dense(1, input_dim=2, name='only')"]).replace(
        "model.fit",
        "model.get_layer('only').set_weights([np.array([[1.5], [2]]), [0.5]])\nmodel.fit",
    )
    spec = experiment(script.replace("[0.5]])", "np.array([0.5])])"))
    ((name, weights),) = spec.weights
    assert (name, weights.kernel, weights.bias) == ("only", ((1.5,), (2.0,)), (0.5,))


@pytest.mark.parametrize(
    ("script", "code", "line"),
    [
        ("", "script_empty", 0),
        ("x = 1\n", "script_no_model", 0),
        ("x = (\n", "script_not_python", None),
        ("\0", "script_not_python", None),
        (keras(["LSTM(3)"]), "script_layer", 7),
        (keras(["Dense(units)"]), "script_units", 7),
        (keras(["Dense(1, activation='relly')"]), "script_activation", 7),
        (
            keras(["Dense(1, activation='relu')", "Activation('tanh')"]),
            "script_activation_twice",
            8,
        ),
        (keras(["Activation('tanh')", "Dense(1)"]), "script_activation_place", 7),
        (keras(["Dense(1)"], loss="'kld'"), "script_loss", 8),
        (keras(["Dense(1)"], loss="mine"), "script_loss_unknown", 8),
        (keras(["Dense(1)"], optimizer="'rprop'"), "script_optimizer", 8),
        (keras(["Dense(1, input_dim=3)"]), "script_input_width", 7),
        ("(" * 200 + ")" * 200, "script_too_deep", 1),
        ("-" * 5000 + "1", "script_too_deep", 1),
        ("a" * 1_000_001, "script_too_large", 0),
        (
            "x = 0\n" + "for i in range(4000):\n for j in range(4000):\n  x = x + i",
            "script_too_long",
            4,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("script_") else "",
)
def test_what_cannot_be_had_is_told_with_its_line(script, code, line):
    with pytest.raises(ScriptError) as caught:
        read_script(script).draft.experiment()
    assert caught.value.code == code
    assert line is None or caught.value.line == line


def test_a_script_in_one_line_with_comments():
    script = samples.squeezed(samples.NEW_SEQUENTIAL)
    script = script.replace("rng =", "# First the data, which are bits. rng =")
    script = script.replace("model.compile", "# How is it (2-2-1) trained? model.compile")
    script = "# An example, for all of you. " + script
    assert experiment(script) == experiment(samples.NEW_SEQUENTIAL)


def test_prompts_and_old_prints():
    script = "\n".join(f">>> {line}" for line in keras(["Dense(1)"]).splitlines())
    assert experiment(script + "\n>>> print model.predict(x)\n") == experiment(keras(["Dense(1)"]))


def test_one_pattern_a_step():
    script = samples.TORCH_MODULE.replace("range(500):", "range(500):\n    for row in range(4):", 1)
    begin, end = script.split("for row in range(4):\n")
    indented = "\n".join(f"    {line}" for line in end.splitlines())
    script = f"{begin}for row in range(4):\n{indented}\n".replace("net(points)", "net(points[row])")
    spec = experiment(script.replace("wanted)\n        loss.b", "wanted[row])\n        loss.b"))
    assert (spec.training.batch_size, spec.training.epochs) == (1, 500)
    assert spec.data.to_json()["gate"] == "xor"


def test_nothing_of_a_script_is_run(tmp_path):
    trap = tmp_path / "trap"
    script = f"open({str(trap)!r}, 'w').write('x')\n__import__('os').mkdir({str(trap)!r})\n"
    script += f"eval(\"open({str(trap)!r}, 'w')\")\n" + keras(["Dense(1, input_dim=2)"])
    assert experiment(script)
    assert not trap.exists()


def test_skips_and_old_merges():
    script = """\
import numpy as np
from keras.layers import Input, Dense, merge
from keras.models import Model
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]); y = np.array([0, 1, 1, 0])
a = Input(shape=(2,))
h = Dense(1, activation='tanh')(a)
j = merge([a, h], mode='concat')
m = Model(input=a, output=Dense(1, activation='sigmoid')(j))
m.compile(loss='mse', optimizer='sgd'); m.fit(x, y, nb_epoch=2)
"""
    layers = experiment(script).network.layers
    assert [layer.sources for layer in layers] == [("x",), ("x", "h1")]


def test_every_number_is_taken_as_it_is_written():
    script = keras(["Dense(2, kernel_initializer=keras.initializers.RandomUniform(-1, 0.1 + 0.2))"])
    arguments = dict(
        experiment(script.replace("Dense(2", "Dense(1"))
        .network.layers[0]
        .kernel_initializer.arguments
    )
    assert arguments == {"minval": -1.0, "maxval": 0.1 + 0.2}
    assert np.isclose(arguments["maxval"], 0.3)


def test_a_class_of_keras():
    script = f"""\
import numpy as np
import tensorflow as tf
{XOR}
class Net(tf.keras.Model):
    def __init__(self, width):
        super().__init__()
        self.first = tf.keras.layers.Dense(width, activation=tf.nn.relu)
        self.last = tf.keras.layers.Dense(1)

    def call(self, x, training=False):
        return tf.sigmoid(self.last(self.first(x)))

net = Net(5)
net.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="mse")
net.fit(x, y, epochs=5, batch_size=4)
"""
    layers = experiment(script).network.layers
    assert [(one.id, one.units, one.activation.name) for one in layers] == [
        ("first", 5, "relu"),
        ("last", 1, "sigmoid"),
    ]


def test_classes_and_their_loss_in_pytorch():
    script = """\
import torch
from torch import nn
x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float32)
y = torch.tensor([0, 1, 1, 0])
net = nn.Sequential(nn.Linear(2, 5), nn.LeakyReLU(0.1), nn.Linear(5, 2), nn.LogSoftmax(dim=1))
opt = torch.optim.AdamW(net.parameters(), 3e-3)
judge = nn.NLLLoss()
for epoch in range(300):
    opt.zero_grad()
    judge(net(x), y).backward()
    opt.step()
"""
    spec = experiment(script)
    assert spec.network.layers[-1].activation == Choice("linear")
    assert spec.training.loss == Choice("categorical_crossentropy", (("from_logits", True),))
    assert (spec.data.to_json()["gate"], spec.data.outputs) == ("xor", 2)
    assert dict(spec.training.optimizer.arguments)["weight_decay"] == 0.01


def test_functions_build_models_and_loops_fit_them():
    script = f"""\
import numpy as np
from keras import layers, models, optimizers
{XOR}
def build(hidden=3, kind="tanh"):
    m = models.Sequential()
    for _ in range(2):
        m.add(layers.Dense(hidden, activation=kind, kernel_initializer="he_normal"))
    m.add(layers.Dense(1, activation="sigmoid"))
    return m

def main():
    m = build(hidden=4)
    m.compile(loss="mse", optimizer=optimizers.Adam(learning_rate=1e-2))
    for _ in range(5):
        m.fit(x, y, epochs=100, batch_size=2, verbose=0)

if __name__ == "__main__":
    main()
"""
    spec = experiment(script)
    assert chain(script) == [(4, "tanh"), (4, "tanh"), (1, "sigmoid")]
    assert spec.training.epochs == 500
    assert spec.network.layers[0].kernel_initializer == Choice("he_normal")
