"""What the system says of a file that cannot be read, as an error of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from xorviz.session.errors import FileError


@contextmanager
def reading(file: str) -> Iterator[None]:
    """Read a file within; `file` is what the person calls it.

    Raises
    ------
    FileError
        If there is none, or the system does not let it be read.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise FileError(file, "not_found") from error
    except OSError as error:
        raise FileError(file, "not_read", reason=error.strerror or str(error)) from error
