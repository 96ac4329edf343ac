"""Films read back by others: Pillow, and ffprobe where ffmpeg is."""

import io
import json
import shutil
import subprocess
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from tests.session.recording.frames import GROUND, HEIGHT, WIDTH, frames_of
from xorviz.session.recording.apng import ApngWriter
from xorviz.session.recording.formats import Format
from xorviz.session.recording.gif import GifWriter
from xorviz.session.recording.job import FilmJob
from xorviz.session.recording.mp4 import mp4_writer
from xorviz.session.recording.writer import Film

needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="the program ffmpeg, which writes MP4, is not installed"
)


def film_of(frames, rate=15):
    return Film(frames[0].shape[1], frames[0].shape[0], len(frames), rate)


def written(writer, frames, rate=15):
    """Return the film, opened by Pillow."""
    stream = io.BytesIO()
    film = writer(stream, film_of(frames, rate))
    for frame in frames:
        film.add(frame)
    film.end()
    return Image.open(io.BytesIO(stream.getvalue()))


def read(image):
    """Return every frame as it is shown, and its milliseconds."""
    shown, durations = [], []
    for number in range(image.n_frames):
        image.seek(number)
        durations.append(image.info["duration"])
        shown.append(np.asarray(image.convert("RGB")).astype(int))
    return shown, durations


def test_an_apng_has_every_pixel_of_every_frame():
    frames = frames_of(7)
    image = written(ApngWriter, frames, rate=12)
    image.verify()
    image = written(ApngWriter, frames, rate=12)
    assert image.size == (WIDTH, HEIGHT)
    assert image.info["loop"] == 0
    shown, durations = read(image)
    assert len(shown) == 7
    assert np.allclose(durations, 1000 / 12)
    for one, frame in zip(shown, frames, strict=True):
        assert (one == frame).all()


def test_an_apng_of_noise_is_exact_too():
    rng = np.random.default_rng(1)
    frames = [rng.integers(0, 256, (9, 11, 3), np.uint8) for _ in range(4)]
    shown, _ = read(written(ApngWriter, frames))
    assert all((one == frame).all() for one, frame in zip(shown, frames, strict=True))


def test_a_gif_of_few_colours_is_exact_to_what_nobody_sees():
    rng = np.random.default_rng(2)
    colours = rng.integers(0, 256, (255, 3), np.uint8)
    frames = [colours[rng.integers(0, 255, (20, 30))] for _ in range(5)]
    shown, _ = read(written(GifWriter, frames))
    assert len(shown) == 5
    for one, frame in zip(shown, frames, strict=True):
        assert np.abs(one - frame).max() <= 2


def test_a_gif_of_many_colours_is_close_and_its_ground_does_not_flicker():
    frames = frames_of(12)
    image = written(GifWriter, frames)
    assert image.size == (WIDTH, HEIGHT)
    assert image.info["loop"] == 0
    shown, _ = read(image)
    assert len(shown) == 12
    for one, frame in zip(shown, frames, strict=True):
        assert np.abs(one - frame).mean() < 1.0
        assert np.abs(one - frame).max() <= 12
    still = (frames[0] == np.array(GROUND)).all(axis=2)
    still &= (frames[-1] == np.array(GROUND)).all(axis=2)
    assert all((one[still] == GROUND).all() for one in shown)


def test_what_stands_still_in_a_gif_only_comes_nearer():
    frame = np.random.default_rng(3).integers(0, 256, (40, 50, 3), np.uint8)
    shown, _ = read(written(GifWriter, [frame] * 6))
    off = [np.abs(one - frame).max(axis=2) for one in shown]
    assert all((after <= before).all() for before, after in pairwise(off))
    assert off[-1].mean() < off[0].mean()


@pytest.mark.parametrize("rate", [1, 7, 12, 24, 30, 33, 50])
def test_a_gif_lasts_as_long_as_it_should(rate):
    frames = frames_of(40)
    _, durations = read(written(GifWriter, frames, rate))
    assert len(durations) == 40
    assert abs(sum(durations) - 40_000 / rate) < 10
    assert min(durations) >= 20
    assert max(durations) - min(durations) <= 10


def test_a_gif_of_one_frame():
    (frame,) = frames_of(1)
    shown, _ = read(written(GifWriter, [frame]))
    assert len(shown) == 1


@needs_ffmpeg
@pytest.mark.parametrize("size", [(HEIGHT, WIDTH), (64, 80)])
def test_an_mp4_has_every_frame_in_even_sizes_for_every_player(tmp_path, size):
    frames = [np.resize(frame, (*size, 3)) for frame in frames_of(9)]
    file = tmp_path / "film.mp4"
    with mp4_writer(file, film_of(frames, rate=24), "film.mp4") as writer:
        for frame in frames:
            writer.add(frame)
        writer.end()
    answer = subprocess.run(
        ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-of", "json", str(file)],
        check=True,
        capture_output=True,
    )
    (stream,) = json.loads(answer.stdout)["streams"]
    assert stream["codec_type"] == "video"
    assert (stream["height"], stream["width"]) == tuple(side + side % 2 for side in size)
    assert int(stream["nb_read_frames"]) == 9
    assert stream["r_frame_rate"] == "24/1"
    assert float(stream["duration"]) == pytest.approx(9 / 24, abs=1e-3)
    assert stream["pix_fmt"] == "yuv420p"


@needs_ffmpeg
def test_the_colours_of_an_mp4_are_close(tmp_path):
    colours = [(20, 24, 30), (240, 244, 250), (40, 90, 200), (230, 130, 30)]
    frames = [np.full((32, 48, 3), colour, np.uint8) for colour in colours]
    job = FilmJob(tmp_path / "film.mp4", Format.MP4, film_of(frames))
    job.start()
    assert all(job.put(frame) for frame in frames)
    job.join()
    command = ["ffmpeg", "-v", "error", "-i", str(job.take()), "-f", "rawvideo"]
    raw = subprocess.run(
        [*command, "-pix_fmt", "rgb24", "pipe:1"], check=True, capture_output=True
    ).stdout
    shown = np.frombuffer(raw, np.uint8).reshape(4, 32, 48, 3)
    for one, colour in zip(shown, colours, strict=True):
        assert np.abs(one.astype(int) - colour).max() <= 6
