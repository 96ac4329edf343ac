"""Whatever stands in a script, it is read or refused with a typed error, and soon."""

import ast
import re
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.scripts import samples
from xorviz.engine.errors import SpecError
from xorviz.script_words import kind_words, remark_words
from xorviz.sentences import describe
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.one_line import with_line_breaks
from xorviz.session.scripts.reading import read_script
from xorviz.session.scripts.sequences import size_of

WHOLE = [
    samples.OLD_SEQUENTIAL,
    samples.NEW_SEQUENTIAL,
    samples.OLD_BRANCHES,
    samples.NEW_BRANCHES,
    samples.TORCH_MODULE,
    samples.TORCH_LOADER,
]
#: What scripts are made of, and what might upset whoever reads them.
PIECES = sorted({piece for script in WHOLE for piece in re.findall(r"\w+|[^\w\s]", script)})
ODD = ["0", "-1", "1e309", "nan", "10**99", "9" * 400, "None", "[]", "()", "{}", "''", "x", "*x"]
ODD += ["\x00", "\ud800", "…", "#", '"', "'''", "\\", "lambda: 0", "a.b.c", "True", "[0] * 99999"]
ODD += ["model", "net.add(net)", "x.append(x)", "np.zeros((9**9, 9))", ":", "\n", "    ", "@"]


def try_to_read(script):
    """Read a script as the program does, and say whatever is to be said of it."""
    try:
        reading = read_script(script)
        draft = reading.draft
        for remark in reading.remarks:
            assert remark_words(remark)
            assert kind_words(remark.kind)
        if draft.data is not None:
            draft.experiment()
        else:
            for data in draft.choices():
                draft.experiment(data)
    except (ScriptError, SpecError) as error:
        sentence = describe(error)
        assert sentence.endswith(".")
        assert sentence.isprintable()
        return None
    return reading


@st.composite
def mutants(draw):
    """Change a script in a few places: drop, double, move or replace words, lines or letters."""
    script = draw(st.sampled_from(WHOLE))
    if draw(st.booleans()):
        script = samples.squeezed(script)
    parts = re.findall(r"\w+|\s+|[^\w\s]", script)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(parts) - 1))
        verb = draw(st.sampled_from(["drop", "double", "replace", "insert", "cut", "move"]))
        if verb == "drop":
            del parts[at : at + draw(st.integers(1, 12))]
        elif verb == "double":
            parts[at:at] = parts[at : at + draw(st.integers(1, 30))]
        elif verb == "cut":
            parts = parts[:at]
        elif verb == "move":
            moved = parts[at : at + 8]
            del parts[at : at + 8]
            to = draw(st.integers(0, len(parts)))
            parts[to:to] = moved
        else:
            word = draw(st.sampled_from(PIECES + ODD))
            parts[at : at + (verb == "replace")] = [word]
        if not parts:
            break
    return "".join(parts)


@settings(max_examples=250, deadline=None)
@given(mutants())
def test_a_mutant_is_read_or_refused(script):
    try_to_read(script)


@settings(max_examples=100, deadline=None)
@given(st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_any_text_is_refused(text):
    try_to_read(text)
    with_line_breaks(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES + ODD), max_size=60))
def test_any_words_are_read_or_refused(words):
    try_to_read(" ".join(words))


GREEDY = [
    "x = [[0] * 99999] * 99999\ny = np.array(x)",
    "x = [0]\nfor i in range(4000):\n    x = [x, x]\ny = np.array(x)",
    "for i in range(4999):\n    y = sorted(range(99999))",
    "for i in range(4999):\n    y = np.array(range(99999)) ** 2",
    "y = np.zeros((1000, 1000))\nfor i in range(4999):\n    y = y + y",
    "y = np.tile(np.arange(99999), 99999)",
    "y = np.arange(999)[:, None, None] * np.arange(999)[:, None] * np.arange(999)",
    "x = []\nx.append(x)\ny = np.array(x)",
    "def f(n):\n    return f(n) + f(n)\ny = f(1)",
    "f = lambda g: g(g)\ny = f(f)",
    "y = 9 ** 9 ** 9 ** 9",
    "y = 1 << 10 ** 9",
    "y = 'a' * 10 ** 10",
    "y = np.eye(10 ** 6)",
    "y = np.random.randint(0, 2, (10, 30)).sum(axis=1)",
    "y = [i for i in range(4999) for j in range(4999)]",
    "import itertools\ny = list(itertools.product(range(99), repeat=9))",
]


@pytest.mark.parametrize("lines", GREEDY)
def test_what_would_take_all_memory_or_for_ever_is_not_followed(lines):
    """Each would; that this ends says that it was not done."""
    model = "m = keras.Sequential([keras.layers.Dense(1)])\nm.compile('sgd', 'mse')\nm.fit(y, y)\n"
    tracemalloc.start()
    try:
        try_to_read(f"import numpy as np\nimport keras\n{lines}\n{model}")
        assert tracemalloc.get_traced_memory()[1] < 256 * 2**20
    finally:
        tracemalloc.stop()


def numbers_in(value):
    """Count a list and all that is in it, one by one."""
    return 1 + sum(map(numbers_in, value)) if isinstance(value, list) else 1


@given(st.recursive(st.none() | st.integers(), st.lists, max_leaves=40))
def test_a_list_is_as_large_as_all_that_is_in_it(value):
    assert size_of(value) == numbers_in(value)


def test_a_list_that_holds_itself_is_of_some_size():
    value = [None]
    value.append(value)
    assert size_of(value) > 60


def test_line_breaks_come_back_as_they_were():
    """The statements of a script are the same whether its line breaks were lost or not."""
    for script in WHOLE:
        before = ast.parse(script)
        after = ast.parse(with_line_breaks(samples.squeezed(script)))
        assert ast.dump(after) == ast.dump(before)


def test_comments_lose_their_ends_and_nothing_else():
    script = (
        "import numpy as np # for the data x = np.zeros((4, 2)) # all of it (by hand) y = x + 1"
    )
    assert with_line_breaks(script).splitlines() == [
        "import numpy as np",
        "x = np.zeros((4, 2))",
        "y = x + 1",
    ]
