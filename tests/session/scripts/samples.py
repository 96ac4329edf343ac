"""Scripts as people write them, in old and new spellings, with what they must be read as."""

#: A thousand random rows and two hidden units, as Keras 1 was written.
OLD_SEQUENTIAL = """\
import numpy
from keras.models import Sequential
from keras.layers.core import Dense, Dropout, Activation
from keras.optimizers import RMSprop

numpy.random.seed(11)
bits = numpy.random.randint(0, 2, size=(1000, 2))
wanted = numpy.logical_xor(bits[:, 0], bits[:, 1]).astype('float32')

hidden = 1
hidden = hidden * 2
net = Sequential()
net.add(Dense(output_dim=hidden, input_dim=2, init='glorot_uniform'))
net.add(Activation('relu'))
net.add(Dropout(0.2))
net.add(Dense(1))
net.add(Activation('sigmoid'))
net.compile(loss='binary_crossentropy', optimizer=RMSprop(), metrics=['accuracy'])
net.fit(bits, wanted, batch_size=4, nb_epoch=100, verbose=2)
print(net.evaluate(bits, wanted))
"""

#: The same as it is written today.
NEW_SEQUENTIAL = """\
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

rng = np.random.default_rng(11)
x_train = rng.integers(0, 2, (1000, 2))
y_train = (x_train[:, 0] ^ x_train[:, 1]).reshape(-1, 1)

model = keras.Sequential([
    keras.Input(shape=(2,)),
    layers.Dense(2, activation="relu"),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(
    optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
    loss=keras.losses.BinaryCrossentropy(),
    metrics=["accuracy"],
)
history = model.fit(x_train, y_train, batch_size=4, epochs=100, shuffle=True)
"""

#: Two branches, joined, and a narrow deep network behind them, as Keras 2 was written.
OLD_BRANCHES = """\
import numpy as np
from keras.layers import Input, Dense
from keras.layers.merge import concatenate
from keras.models import Model

size = 1
def make_pairs(count):
    first = np.random.randint(2, size=(count, size))
    second = np.random.randint(2, size=(count, size))
    return first, second, np.bitwise_xor(first, second)

first, second, answer = make_pairs(50000)
one = Input(shape=(size,), name='one')
two = Input(shape=(size,), name='two')
left = Dense(size, activation='sigmoid')(one)
right = Dense(size, activation='sigmoid')(two)
both = concatenate([left, right])
both = Dense(1, activation='sigmoid')(both)
both = Dense(3, activation='sigmoid')(both)
both = Dense(5, activation='relu')(both)
both = Dense(4, activation='sigmoid')(both)
both = Dense(3, activation='sigmoid')(both)
end = Dense(1, activation='relu')(both)
model = Model(inputs=[one, two], outputs=end)
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.summary()
model.fit([first, second], answer, epochs=15, batch_size=32)
"""

#: The same as it is written today, with a loop and a dictionary.
NEW_BRANCHES = """\
import numpy as np
import keras

size = 1
rng = np.random.default_rng()
pair = {"one": rng.integers(0, 2, (50_000, size)), "two": rng.integers(0, 2, (50_000, size))}
answer = pair["one"] ^ pair["two"]
inputs = [keras.Input((size,), name=name) for name in ("one", "two")]
branches = [keras.layers.Dense(size, "sigmoid")(part) for part in inputs]
value = keras.layers.Concatenate()(branches)
for units, kind in [(1, "sigmoid"), (3, "sigmoid"), (5, "relu"), (4, "sigmoid"), (3, "sigmoid")]:
    value = keras.layers.Dense(units, activation=kind)(value)
value = keras.layers.Dense(1)(value)
value = keras.layers.ReLU()(value)
model = keras.Model(inputs, value)
model.compile(keras.optimizers.Adam(), "binary_crossentropy")
model.fit(pair, answer, batch_size=32, epochs=15)
"""

#: A module of PyTorch on the four patterns.
TORCH_MODULE = """\
import torch
import torch.nn as nn
import torch.optim as optim

points = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
wanted = torch.tensor([[0.], [1.], [1.], [0.]])

class Small(nn.Module):
    def __init__(self, width=3):
        super().__init__()
        self.hidden = nn.Linear(2, width)
        self.answer = nn.Linear(width, 1)

    def forward(self, x):
        x = torch.tanh(self.hidden(x))
        return self.answer(x)

net = Small()
judge = nn.BCEWithLogitsLoss()
mover = optim.Adam(net.parameters(), lr=0.05)
for round in range(500):
    mover.zero_grad()
    result = net(points)
    loss = judge(result, wanted)
    loss.backward()
    mover.step()
    if round % 100 == 0:
        print(round, loss.item())
"""

#: A chain of PyTorch with a loader, on random bits.
TORCH_LOADER = """\
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(5)
x = torch.randint(0, 2, (800, 3)).float()
y = (x.sum(dim=1, keepdim=True) % 2)
loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
model = nn.Sequential(nn.Linear(3, 6), nn.ReLU(), nn.Linear(6, 1), nn.Sigmoid())
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
for epoch in range(40):
    for xb, yb in loader:
        loss = loss_fn(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
"""


def squeezed(script: str) -> str:
    """Return a script as a web page may hand it out: without its line breaks."""
    return " ".join(script.split())
