"""A film in its thread: whole or not at all, ended at any moment, and what hinders it in words."""

import errno
import os
import tempfile
import time

import numpy as np
import pytest
from PIL import Image

from tests.session.recording.frames import frames_of
from tests.session.recording.test_films import film_of, needs_ffmpeg
from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.errors import FileError
from xorviz.session.recording import formats, job
from xorviz.session.recording.formats import ENDINGS, Format, why_not
from xorviz.session.recording.job import FilmJob

#: Seconds to wait at most.
PATIENCE = 20

KINDS = [Format.GIF, Format.APNG, pytest.param(Format.MP4, marks=needs_ffmpeg)]


def hand_over(job, frames):
    """Put frames in as there comes to be room, until the job is over."""
    end = time.monotonic() + PATIENCE
    for frame in frames:
        while not job.put(frame) and not job.is_over:
            assert time.monotonic() < end
            time.sleep(0.002)


def until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.002)


def test_more_frames_than_wait_are_written_in_their_order(tmp_path):
    frames = [np.full((8, 8, 3), number, np.uint8) for number in range(0, 250, 5)]
    path = tmp_path / "film.png"
    film = FilmJob(path, Format.APNG, film_of(frames))
    film.start()
    hand_over(film, frames)
    film.join()
    assert film.take() == path
    image = Image.open(path)
    assert image.n_frames == 50
    for number in range(50):
        image.seek(number)
        assert image.convert("RGB").getpixel((3, 3)) == (5 * number,) * 3


def test_only_so_many_frames_wait():
    film = FilmJob("film.gif", Format.GIF, film_of(frames_of(3)))
    taken = 0
    while film.put(frames_of(1)[0]):
        taken += 1
        assert taken < 20
    assert taken >= 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("handed", [0, 1, 5])
def test_cancelled_it_leaves_what_was_there(tmp_path, kind, handed):
    path = tmp_path / f"film.{ENDINGS[kind][0]}"
    path.write_bytes(b"before")
    frames = frames_of(6)
    film = FilmJob(path, kind, film_of(frames))
    film.start()
    hand_over(film, frames[:handed])
    film.cancel()
    film.join()
    with pytest.raises(Cancelled):
        film.take()
    assert os.listdir(tmp_path) == [path.name]
    assert path.read_bytes() == b"before"


def test_cancelled_too_late_the_film_is_there_and_it_says_so(tmp_path):
    frames = frames_of(2)
    film = FilmJob(tmp_path / "film.gif", Format.GIF, film_of(frames))
    film.start()
    hand_over(film, frames)
    film.join()
    film.cancel()
    assert film.take().is_file()


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_that_is_not_there_is_a_sentence(tmp_path, kind):
    path = tmp_path / "nowhere" / "film"
    film = FilmJob(path, kind, film_of(frames_of(2)))
    film.start()
    film.join()
    with pytest.raises(FileError) as caught:
        film.take()
    sentence = describe(caught.value)
    assert str(path) in sentence
    assert os.strerror(errno.ENOENT) in sentence


def test_a_folder_that_is_read_only_is_a_sentence(tmp_path, monkeypatch):
    def refused(**_):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    # The superuser, as whom this may run, could write into any folder.
    monkeypatch.setattr(tempfile, "mkstemp", refused)
    film = FilmJob(tmp_path / "film.gif", Format.GIF, film_of(frames_of(2)))
    film.start()
    film.join()
    with pytest.raises(FileError) as caught:
        film.take()
    assert os.strerror(errno.EACCES) in describe(caught.value)


@pytest.mark.parametrize("kind", [Format.GIF, Format.APNG])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path, kind, monkeypatch):
    class Full:
        """A stream of a disk that has no room."""

        def __init__(self, stream, film):
            pass

        def add(self, frame):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(job, "GifWriter" if kind is Format.GIF else "ApngWriter", Full)
    film = FilmJob(tmp_path / "film", kind, film_of(frames_of(2)))
    film.start()
    hand_over(film, frames_of(2))
    film.join()
    with pytest.raises(FileError) as caught:
        film.take()
    assert os.strerror(errno.ENOSPC) in describe(caught.value)
    assert os.listdir(tmp_path) == []


def program(folder, text):
    """Put a program in place of ffmpeg."""
    file = folder / "ffmpeg"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


@pytest.fixture
def own_ffmpeg(tmp_path, monkeypatch):
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def test_what_ffmpeg_complains_of_is_told(tmp_path, own_ffmpeg):
    program(own_ffmpeg, "echo 'Unknown encoder' >&2; echo 'Bad luck' >&2; exit 1")
    out = tmp_path / "out"
    out.mkdir()
    film = FilmJob(out / "film.mp4", Format.MP4, film_of(frames_of(30)))
    film.start()
    hand_over(film, frames_of(30))
    film.join()
    with pytest.raises(FileError) as caught:
        film.take()
    sentence = describe(caught.value)
    assert "film.mp4" in sentence
    assert "Unknown encoder" in sentence
    assert os.listdir(out) == []


def test_a_failure_without_a_word_tells_its_number(tmp_path, own_ffmpeg):
    program(own_ffmpeg, "cat > /dev/null; exit 3")
    film = FilmJob(tmp_path / "film.mp4", Format.MP4, film_of(frames_of(2)))
    film.start()
    hand_over(film, frames_of(2))
    film.join()
    with pytest.raises(FileError) as caught:
        film.take()
    assert "exit 3" in describe(caught.value)


def test_an_ffmpeg_that_takes_nothing_does_not_hold_up_who_cancels(tmp_path, own_ffmpeg):
    mark = tmp_path / "begun"
    program(own_ffmpeg, f"touch {mark}; exec sleep 1000")
    out = tmp_path / "out"
    out.mkdir()
    # Larger than a pipe holds.
    frames = [np.zeros((400, 400, 3), np.uint8)] * 3
    film = FilmJob(out / "film.mp4", Format.MP4, film_of(frames))
    film.start()
    until(mark.exists)
    assert film.put(frames[0])
    film.cancel()
    film.join()
    with pytest.raises(Cancelled):
        film.take()
    assert os.listdir(out) == []


def test_without_ffmpeg_it_is_told_before_anything_begins(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert formats.ffmpeg() is None
    assert why_not(Format.GIF) is None
    assert why_not(Format.APNG) is None
    reason = why_not(Format.MP4)
    assert "ffmpeg" in describe(reason)
    film = FilmJob(tmp_path / "film.mp4", Format.MP4, film_of(frames_of(2)))
    film.start()
    film.join()
    with pytest.raises(FileError, match="ffmpeg_missing"):
        film.take()
    assert os.listdir(tmp_path) == []
