"""Many patterns in session files: each set once, also where only the log or the origin names it."""

import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.hostile import members_of, npy, npy_header, refusal, with_document, write_with
from tests.session.replay import replay
from tests.session.runs import living, record_bits, take
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import GateData, PatternsData, Table
from xorviz.session import edits
from xorviz.session.data_files.digits import digits
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

PIXELS = np.random.default_rng(1).integers(0, 256, (150, 40), dtype=np.uint8)
CLASSES = np.eye(2)[np.arange(150) % 2]
#: Three sets: one of bytes, one of numbers, and one that none but the log will know.
FIRST = PatternsData((("", Table(PIXELS, 255.0)),), Table(CLASSES), test=0.2, name="pixels")
SECOND = PatternsData((("", Table(PIXELS / 3.0)),), Table(CLASSES))
THIRD = PatternsData((("", Table(PIXELS[::-1] / 7.0)),), Table(CLASSES))


def spec_of(data):
    base = experiment(
        chain_json(40, 3, 2, output="softmax"),
        {"kind": "patterns", "inputs": [[0.0] * 40], "targets": [[1.0, 0.0]]},
        {"loss": "categorical_crossentropy"},
    )
    return replace(base, data=data).validate()


def run_of_many():
    """The origin names one set, the log another, the present a third; the gate comes between."""
    run = living(spec_of(FIRST), 5)
    run.apply(edits.SetData(SECOND))
    take(run, 3)
    undo = run.apply(edits.SetData(GateData("xor", outputs=2))).inverse
    run.apply(undo, takes_back=1)
    run.apply(edits.SetData(THIRD))
    take(run, 4)
    return run


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("sessions") / "many.xorviz"


@pytest.fixture(scope="module")
def good(path):
    file = path.with_name("good.xorviz")
    save_session(run_of_many().record(), file)
    return members_of(file)


def but_saved(record):
    return {name: value for name, value in record_bits(record).items() if name != "saved"}


def test_every_set_comes_back_and_the_run_goes_on(path):
    run = run_of_many()
    save_session(run.record(), path)
    opened = open_session(path)
    assert opened.origin.data == FIRST
    assert opened.position.spec.data == THIRD
    assert opened.log[0].data == SECOND
    assert opened.log == run.record().log
    assert opened.origin.data.inputs[0][1].values.dtype == np.uint8
    again = LivingRun(opened)
    take(run, 7)
    take(again, 7)
    assert but_saved(again.record()) == but_saved(run.record())


def test_the_log_of_a_file_can_be_replayed(path):
    save_session(run_of_many().record(), path)
    opened = open_session(path)
    assert but_saved(replay(opened).record()) == but_saved(opened)


def test_each_set_stands_in_the_file_once_and_as_it_is_kept(path):
    run = living(spec_of(FIRST), 2)
    run.apply(edits.SetData(replace(FIRST, test=0.0)))
    run.apply(edits.SetData(replace(FIRST, seed=3)))
    save_session(run.record(), path)
    digest = FIRST.stored.digest
    with np.load(path, allow_pickle=False) as archive:
        found = {name for name in archive.files if name.startswith("data/")}
        assert found == {f"data/{digest}/inputs", f"data/{digest}/targets"}
        assert (archive[f"data/{digest}/inputs"] == PIXELS).all()
        assert archive[f"data/{digest}/inputs"].dtype == np.uint8
        assert (archive[f"data/{digest}/targets"] == CLASSES).all()
        document = json.loads(bytes(archive["session.json"]))
    assert document["origin"]["data"]["digest"] == digest
    assert path.stat().st_size < 40_000


def test_the_digits_need_no_place_in_a_file(path):
    run = living(load_preset("digits"), 3)
    run.apply(edits.SetData(replace(run.record().position.spec.data, seed=4)))
    save_session(run.record(), path)
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if name.startswith("data/")]
    opened = open_session(path)
    assert but_saved(opened) == but_saved(run.record())
    assert opened.position.spec.data.stored == digits()


def name_of(data, part):
    return f"data/{data.stored.digest}/{part}.npy"


@pytest.mark.parametrize("data", [FIRST, SECOND, THIRD], ids=["origin", "log", "present"])
@pytest.mark.parametrize("part", ["inputs", "targets"])
def test_a_set_that_is_missing_or_not_as_it_is_said_is_refused(path, good, data, part):
    name = name_of(data, part)
    write_with(path, good, **{name: None})
    assert (refusal(path).code, refusal(path).place) == ("member_missing", name)
    dtype = "'|u1'" if data is FIRST else "'<f8'"
    huge = npy_header(f"{{'descr': {dtype}, 'fortran_order': False, 'shape': (99999999, 40), }}")
    for content in (huge, npy(np.zeros((150, 40), ">f8")), npy(np.array([None]))):
        write_with(path, good, **{name: content})
        assert refusal(path).code in ("member_shape", "member_damaged", "member_too_large")
    write_with(path, good, **{name: good[name][:-1]})
    assert refusal(path).code == "member_damaged"


def test_other_numbers_than_the_digest_says_are_refused(path, good):
    forged = npy((PIXELS[::-1] / 3.0).copy())
    write_with(path, good, **{name_of(SECOND, "inputs"): forged})
    error = refusal(path)
    assert (type(error), error.path, error.code) == (
        SpecError,
        "log[0].edit.data.digest",
        "data_differ",
    )


def test_numbers_that_are_not_finite_are_refused(path, good):
    wrong = PIXELS / 3.0
    wrong[7, 7] = np.nan
    name = name_of(SECOND, "inputs")
    write_with(path, good, **{name: npy(wrong)})
    assert (refusal(path).code, refusal(path).place) == ("not_finite", name)


def test_a_set_that_nobody_names_is_refused(path, good):
    stray = f"data/{'0' * 32}/inputs.npy"
    write_with(path, good, **{stray: npy(PIXELS)})
    assert (refusal(path).code, refusal(path).place) == ("member_unknown", stray)


@pytest.mark.parametrize(
    ("change", "path_of"),
    [
        ({"digest": "../../../etc/passwd"}, "digest"),
        ({"digest": 3}, "digest"),
        ({"patterns": 0}, "patterns"),
        ({"patterns": 10**9}, "patterns"),
        ({"features": 10**7}, "patterns"),
        ({"divisor": 0}, "divisor"),
        ({"colour": 1}, "colour"),
    ],
)
def test_references_with_anything_in_them_are_refused(path, good, change, path_of):
    for place in ("spec", "origin"):
        with_document(path, good, lambda document: document[place]["data"].update(change))  # noqa: B023
        error = refusal(path)
        assert (type(error), error.path) == (SpecError, f"{place}.data.{path_of}") or (
            error.path == f"data.{path_of}"
        )


def test_too_many_numbers_in_all_are_refused_before_any_is_read(path, good):
    def change(document):
        entry = document["log"][0]
        for number in range(5):
            data = {**entry["edit"]["data"], "digest": f"{number:032}", "patterns": 2_000_000}
            document["log"].append({**entry, "edit": {"edit": "set_data", "data": data}})

    with_document(path, good, change)
    error = refusal(path)
    assert (error.path, error.code) == ("spec.data", "out_of_range")


def test_a_record_of_few_patterns_has_no_data_members(path):
    save_session(Record.fresh(experiment()), path)
    assert not [name for name in members_of(path) if name.startswith("data/")]
