"""Typed errors of sessions and their files: a code and the place, never a sentence."""

from __future__ import annotations

from xorviz.engine.errors import EngineError


class SessionError(EngineError):
    """Base of the errors of this layer."""


class FileError(SessionError):
    """A file could not be read or written.

    Parameters
    ----------
    file : str
        The file as the person named it.
    code : str
        What is wrong, as a key of the sentence templates.
    place : str
        The part of the file, where that helps.
    **details : object
        Further values that the sentence of this code needs.
    """

    def __init__(self, file: str, code: str, place: str = "", **details: object) -> None:
        self.file = file
        self.code = code
        self.place = place
        self.details = details
        super().__init__(f"{file}: {code} {place} {details}")


class UnknownExperiment(SessionError):
    """What was named is neither a preset nor a file.

    Parameters
    ----------
    name : str
    presets : tuple of str
        What there is.
    """

    def __init__(self, name: str, presets: tuple[str, ...]) -> None:
        self.name = name
        self.presets = presets
        super().__init__(f"{name}: no such preset or file")
