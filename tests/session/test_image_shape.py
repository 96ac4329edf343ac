"""Views are told the shape of the pictures that the only input takes."""

import struct

import numpy as np
import pytest

from xorviz.engine.spec import read_experiment
from xorviz.session.data_files.digits import known_tables
from xorviz.session.edits import SetData
from xorviz.session.experiments import load_experiment
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.record import Record
from xorviz.session.snapshot import Request


def topology(record):
    return LivingRun(record).snapshot(Request(), Status()).topology


@pytest.mark.parametrize("name", preset_names())
def test_of_the_presets_only_the_digits_are_pictures(name):
    shape = topology(Record.fresh(load_preset(name))).image
    assert shape == ((8, 8) if name == "digits" else None)


def test_digits_need_not_say_it():
    data = load_preset("digits").data
    assert data.image == (8, 8)
    assert "image" not in data.to_json()
    assert read_experiment(load_preset("digits").to_json(), known_tables()).data == data


def test_several_inputs_are_no_picture():
    document = {
        "data": {
            "kind": "patterns",
            "inputs": {"a": [[0, 1, 2]], "b": [[3, 4, 5]]},
            "targets": [[1]],
            "image": [2, 3],
        },
        "network": {
            "inputs": [{"id": "a", "units": 3}, {"id": "b", "units": 3}],
            "layers": [{"id": "out", "sources": ["a", "b"], "units": 1}],
            "output": "out",
        },
    }
    assert topology(Record.fresh(read_experiment(document))).image is None


def written_pictures(folder):
    pixels = np.arange(1_000 * 3 * 4, dtype=np.uint8).reshape(1_000, 3, 4)
    labels = np.arange(1_000, dtype=np.uint8) % 2
    for name, axes, array in (("images-idx3", 3, pixels), ("labels-idx1", 1, labels)):
        head = struct.pack(f">{axes + 1}I", 0x800 + axes, *array.shape)
        (folder / f"small-{name}-ubyte").write_bytes(head + array.tobytes())
    file = folder / "pictures.json"
    file.write_text(
        '{"data": {"kind": "file", "path": "small-images-idx3-ubyte"}, "network": {"inputs":'
        ' [{"id": "x", "units": 12}], "layers": [{"id": "out", "sources": ["x"], "units": 2}],'
        ' "output": "out"}}'
    )
    return file


def test_a_file_of_pictures_says_it_in_its_header_and_sessions_keep_it(tmp_path):
    record = load_experiment(str(written_pictures(tmp_path)))
    assert record.position.spec.data.image == (3, 4)
    assert topology(record).image == (3, 4)
    save_session(record, tmp_path / "kept.xorviz")
    kept = open_session(tmp_path / "kept.xorviz")
    assert kept.position.spec == record.position.spec
    assert topology(kept).image == (3, 4)


def test_other_data_bring_their_own_shape_and_undo_the_former(tmp_path):
    run = LivingRun(Record.fresh(load_preset("digits")))
    pictures = load_experiment(str(written_pictures(tmp_path))).position.spec.data
    done = run.apply(SetData(pictures))
    assert run.snapshot(Request(), Status()).topology.image == (3, 4)
    run.apply(done.inverse)
    assert run.snapshot(Request(), Status()).topology.image == (8, 8)
