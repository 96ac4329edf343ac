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


class EngineNotLoaded(SessionError):
    """The compiled engine is installed but does not work here.

    Parameters
    ----------
    reason : str
        As the system or the compiler gives it.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class OtherBits(SessionError):
    """A run goes on elsewhere, and its later steps may differ in the last digits; never raised.

    Parameters
    ----------
    code : str
        ``other_engine`` or ``other_machine``, as a key of the sentence templates.
    made_by, engine : str
        The engine that has taken the steps so far, and the one that takes those to come.
    """

    def __init__(self, code: str, made_by: str, engine: str) -> None:
        self.code = code
        self.made_by = made_by
        self.engine = engine
        super().__init__(f"{code}: {made_by}, now {engine}")


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


class ScriptError(SessionError):
    """A script cannot be opened as an experiment.

    Parameters
    ----------
    line : int
        Where in the script, from 1 on; 0 for the whole.
    code : str
        What is wrong, as a key of the sentence templates.
    **details : object
        Further values that the sentence of this code needs.
    """

    def __init__(self, line: int, code: str, **details: object) -> None:
        self.line = line
        self.code = code
        self.details = details
        super().__init__(f"line {line}: {code} {details}")
