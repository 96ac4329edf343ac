"""Session files with something wrong in them, made from a good one."""

import io
import json
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tests.engine.experiments import experiment
from tests.session.runs import living, take
from xorviz.engine.errors import EngineError, NonFiniteError, SpecError
from xorviz.engine.registry import Choice
from xorviz.sentences import describe
from xorviz.session import edits
from xorviz.session.errors import FileError
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun


def good_file(path: Path) -> dict[str, bytes]:
    """Write a session with moments, curves and a log; return its members."""
    run = living(experiment(training={"optimizer": "adam"}), 3)
    run.apply(edits.SetActivation("h1", Choice("tanh")))
    take(run, 2)
    save_session(run.record(), path)
    return members_of(path)


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_zip(path: Path, *members: tuple[str, bytes]) -> None:
    """Write a zip of these members, duplicates included."""
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, content in members:
            archive.writestr(name, content)


def write_with(path: Path, good: Mapping[str, bytes], **changes: bytes | None) -> None:
    """Write the good members with some replaced, or left out where None."""
    members = {**good, **changes}
    write_zip(path, *((name, content) for name, content in members.items() if content is not None))


def with_document(
    path: Path, good: Mapping[str, bytes], change: Callable[[dict[str, Any]], object]
) -> None:
    """Write the good members with a change made to the document."""
    document = json.loads(good["session.json"])
    change(document)
    write_with(path, good, **{"session.json": json.dumps(document).encode()})


def npy(array: Any, **options: Any) -> bytes:
    """Return an array as NumPy writes it."""
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.asanyarray(array), **options)
    return buffer.getvalue()


def npy_header(text: str, body: bytes = b"", version: tuple[int, int] = (1, 0)) -> bytes:
    """Return an ``.npy`` with a header of these very words."""
    header = text.encode("latin-1") + b"\n"
    size = len(header).to_bytes(2 if version == (1, 0) else 4, "little")
    return b"\x93NUMPY" + bytes(version) + size + header + body


def refusal(path: Path) -> EngineError:
    """Open a file that must be refused, in words; return the error."""
    try:
        open_session(path)
    except (FileError, SpecError) as error:
        assert_one_sentence(error)
        return error
    raise AssertionError("the file was opened")


def refused_or_sound(path: Path) -> bool:
    """Open a file; what is not refused in words must run, and be saved again."""
    try:
        record = open_session(path)
    except (FileError, SpecError) as error:
        assert_one_sentence(error)
        return False
    save_session(record, path.with_suffix(".again"))
    run = LivingRun(open_session(path.with_suffix(".again")))
    try:
        take(run, 3)
    except NonFiniteError as error:
        assert_one_sentence(error)
    save_session(run.record(), path.with_suffix(".again"))
    return True


def assert_one_sentence(error: EngineError) -> None:
    sentence = describe(error)
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 600
