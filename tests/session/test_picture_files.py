"""Pictures that carry a run: it comes back in every bit, and nothing in them is trusted."""

import base64
import io
import json
import struct
import tracemalloc
import zipfile
import zlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import state_bits
from tests.session.hostile import members_of, write_zip
from tests.session.runs import advance, living, record_bits, take
from tests.session.test_branches import begun, branch_at
from tests.session.test_files import but_saved, lived
from xorviz.engine.errors import EngineError, SpecError
from xorviz.engine.registry import Choice
from xorviz.sentences import describe
from xorviz.session import edits
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture_files import open_picture, picture_text, read_picture
from xorviz.session.presets import load_preset

MB = 2**20
WAYS = ("tEXt", "zTXt", "iTXt", "packed iTXt")


def chunk(kind, content, told=None):
    """Return a chunk as the PNG standard has it."""
    crc = zlib.crc32(kind + content) if told is None else told
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def text_chunk(text, way="tEXt", keyword=b"xorviz"):
    if way == "zTXt":
        return chunk(b"zTXt", keyword + b"\0\0" + zlib.compress(text))
    if way == "iTXt":
        return chunk(b"iTXt", keyword + b"\0\0\0de\0Netz\0" + text)
    if way == "packed iTXt":
        return chunk(b"iTXt", keyword + b"\0\1\0\0\0" + zlib.compress(text))
    return chunk(b"tEXt", keyword + b"\0" + text)


HEAD = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 0, 0, 0, 0))
PIXELS = chunk(b"IDAT", zlib.compress(b"\0\x10\x20\0\x30\x40"))
END = chunk(b"IEND", b"")


def png(*chunks, last=b""):
    """Return a picture of four pixels with chunks before and after them."""
    return HEAD + b"".join(chunks) + PIXELS + last + END


def carrying(record):
    return png(text_chunk(picture_text(record, "run.png").encode()))


def read(content):
    return read_picture(io.BytesIO(content), "run.png")


def refused(content):
    """Return the code of the error that a picture is refused with, which has its sentence."""
    with pytest.raises(EngineError) as caught:
        read(content)
    sentence = describe(caught.value)
    assert sentence.isprintable()
    if isinstance(caught.value, FileError):
        assert "“run.png”" in sentence
        return caught.value.code
    assert isinstance(caught.value, SpecError)
    return "spec"


@pytest.fixture(scope="module")
def record():
    run = living(load_preset("relu-2-2-1"), 300)
    run.apply(edits.AddUnit("h1"))
    take(run, 60)
    return run.record()


@pytest.fixture(scope="module")
def text(record):
    return picture_text(record, "run.png").encode()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_run_comes_back_in_every_bit_and_goes_on(data):
    run = lived(data)
    opened = read(carrying(run.record()))
    assert but_saved(opened) == but_saved(run.record())
    other = LivingRun(opened)
    more = data.draw(st.integers(0, 9))
    assert advance(run, more) == advance(other, more)
    assert but_saved(other.record()) == but_saved(run.record())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
def test_the_text_is_found_however_and_wherever_it_is_written(record, text, way, late):
    other = text_chunk(b"somebody", keyword=b"Author")
    part = other + text_chunk(text, way)
    content = png(last=part) if late else png(part)
    assert but_saved(read(content)) == but_saved(record)


def test_what_pillow_writes_is_read_and_it_reads_the_picture(record, text):
    """A writer and a reader of PNG that know nothing of this program."""
    pixels = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    for packed in (False, True):
        info = PngImagePlugin.PngInfo()
        info.add_text("xorviz", text.decode(), zip=packed)
        stream = io.BytesIO()
        Image.fromarray(pixels).save(stream, "PNG", pnginfo=info)
        assert but_saved(read(stream.getvalue())) == but_saved(record)
    with Image.open(io.BytesIO(carrying(record))) as picture:
        assert np.asarray(picture).tolist() == [[0x10, 0x20], [0x30, 0x40]]


def test_neither_branches_nor_states_to_go_back_to_are_carried():
    run = begun(500)
    branch_at(run, 310, edits.SetActivation("h1", Choice("tanh")))
    take(run, 60)
    branched = run.record()
    assert len(branched.tree.branches) == 2
    packed = io.BytesIO(base64.b64decode(picture_text(branched, "run.png")))
    with zipfile.ZipFile(packed) as archive:
        document = json.loads(archive.read("session.json"))
        assert not [name for name in archive.namelist() if name.startswith(("time/", "branches/"))]
    assert document["time"] == []
    assert len(document["branches"]["entries"]) == 1
    assert but_saved(read(carrying(branched))) == but_saved(branched)
    # The run itself keeps them.
    assert branched.position.history.timeline.stretches


def test_a_file_is_opened_by_its_name_and_gone_on_with(tmp_path, record):
    path = tmp_path / "run.PNG"
    path.write_bytes(carrying(record))
    opened = load_experiment(str(path))
    assert opened.name == str(path)
    assert record_bits(opened) == {**record_bits(record), "saved": record.stands_at}


def test_curves_are_left_out_where_they_are_too_many(monkeypatch, record):
    size = len(picture_text(record, "run.png"))
    monkeypatch.setattr("xorviz.session.picture_files.LONGEST_TEXT", size - 1)
    opened = read(carrying(record))
    assert len(opened.position.history) == 0
    assert state_bits(opened.position.state) == state_bits(record.position.state)
    assert (opened.log, opened.origin) == (record.log, record.origin)
    # And it goes on as the run does.
    runs = LivingRun(opened), LivingRun(record)
    for run in runs:
        take(run, 100)
    first, second = (state_bits(run.record().position.state) for run in runs)
    assert first == second


def test_a_run_at_the_limit_is_carried_and_one_beyond_is_told():
    # Some 7.6 bytes of a weight are left after packing, ten characters in base64.
    spec = experiment(chain_json(2, 600, 600, 1), training={"optimizer": "sgd"})
    large = living(spec).record()
    content = carrying(large)
    assert 3 * MB < len(content) <= 4 * MB + 1024
    assert state_bits(read(content).position.state) == state_bits(large.position.state)
    with pytest.raises(FileError) as caught:
        picture_text(living(experiment(chain_json(2, 1000, 1000, 1))).record(), "mesh.png")
    assert caught.value.code == "too_large_for_a_picture"
    assert "“mesh.png” does not carry its experiment" in describe(caught.value)
    assert "4 MB" in describe(caught.value)


def test_a_picture_without_an_experiment_is_told(tmp_path):
    assert refused(png()) == "picture_without_experiment"
    assert refused(png(text_chunk(b"a", keyword=b"xorviz2"))) == "picture_without_experiment"
    assert refused(png(text_chunk(b""))) == "picture_without_experiment"
    path = tmp_path / "run.png"
    path.write_bytes(png())
    with pytest.raises(FileError) as caught:
        open_picture(path)
    words = "carries no experiment; it may have been removed when the picture was copied"
    assert words in describe(caught.value)


def test_other_pictures_and_files_that_are_not_there_are_told(tmp_path):
    assert refused(b"") == refused(b"GIF89a") == "not_a_png"
    path = tmp_path / "run.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    for name, code in ((path, "not_a_png"), (tmp_path / "gone.png", "not_found")):
        with pytest.raises(FileError) as caught:
            load_experiment(str(name))
        assert caught.value.code == code
    with pytest.raises(FileError) as caught:
        open_picture(tmp_path)
    assert caught.value.code == "not_read"


def test_a_picture_cut_short_anywhere_before_its_end_is_refused(text):
    content = png(last=text_chunk(text))
    for length in range(0, len(content) - len(END), 97):
        assert refused(content[:length]) in ("not_a_png", "picture_cut_off")


def test_a_wrong_check_sum_is_refused(text):
    good = zlib.crc32(b"tEXt" + b"xorviz\0" + text)
    assert refused(png(chunk(b"tEXt", b"xorviz\0" + text, good ^ 1))) == "picture_damaged"


@pytest.mark.parametrize(
    "head",
    [
        struct.pack(">I4s", 2**31 - 1, b"tEXt"),
        struct.pack(">I4s", 2**32 - 1, b"tEXt"),
        struct.pack(">I4s", 2**31 - 1, b"IDAT"),
        struct.pack(">I4s", 4, b"\0\0\0\0"),
    ],
)
def test_forged_lengths_cost_no_memory(head, text):
    content = HEAD + head + b"xorviz\0" + text
    tracemalloc.start()
    try:
        assert refused(content) in ("picture_damaged", "picture_cut_off")
        assert tracemalloc.get_traced_memory()[1] < MB
    finally:
        tracemalloc.stop()


def test_bombs_are_refused_with_little_memory(tmp_path, record):
    zeros = b"0" * (400 * MB // 4)
    inflating = [text_chunk(zeros, way) for way in ("zTXt", "packed iTXt")]
    del zeros
    members = members_in(record)
    path = tmp_path / "bomb"
    write_zip(path, *members.items(), ("bomb.npy", bytes(200 * MB)))
    inflating.append(text_chunk(base64.b64encode(path.read_bytes())))
    blown = {**members, "parameters/h1/kernel.npy": bytes(200 * MB)}
    write_zip(path, *blown.items())
    # One that states a small size for what is large.
    packed = path.read_bytes().replace(struct.pack("<I", 200 * MB), struct.pack("<I", 200))
    inflating.append(text_chunk(base64.b64encode(packed)))
    del blown, packed
    for part in inflating:
        content = png(part)
        tracemalloc.start()
        try:
            assert refused(content) in ("picture_damaged", "member_damaged", "member_too_large")
            assert tracemalloc.get_traced_memory()[1] < 32 * MB
        finally:
            tracemalloc.stop()


def members_in(record):
    packed = io.BytesIO(base64.b64decode(picture_text(record, "run.png")))
    return members_of(packed)


def repacked(members):
    stream = io.BytesIO()
    write_zip(stream, *members.items())
    return png(text_chunk(base64.b64encode(stream.getvalue())))


def test_forged_members_are_refused(record):
    members = members_in(record)
    assert but_saved(read(repacked(members))) == but_saved(record)
    kernel = "parameters/h1/kernel.npy"
    short = {**members, kernel: members[kernel][:-8]}
    assert refused(repacked(short)) == "member_damaged"
    assert refused(repacked({**members, "other.npy": b""})) == "member_unknown"
    gone = {name: content for name, content in members.items() if name != kernel}
    assert refused(repacked(gone)) == "member_missing"
    document = json.loads(members["session.json"])
    document["spec"]["network"]["layers"][0]["units"] = -1
    forged = {**members, "session.json": json.dumps(document).encode()}
    assert refused(repacked(forged)) == "spec"
    document["schema"] = 99
    forged["session.json"] = json.dumps(document).encode()
    assert refused(repacked(forged)) == "newer_session"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(WAYS), st.booleans())
def test_garbage_in_the_text_is_refused(content, way, encoded):
    text = base64.b64encode(b"PK\x03\x04" + content) if encoded else content
    assert refused(png(text_chunk(text, way))).startswith("picture_")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_flipped_bytes_are_refused_or_harmless(record, text, data):
    content = bytearray(png(text_chunk(text)))
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=4)):
        content[place] = data.draw(st.integers(0, 255))
    try:
        opened = read(bytes(content))
    except EngineError:
        refused(bytes(content))
    else:
        assert but_saved(opened) == but_saved(record)
