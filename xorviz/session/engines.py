"""Which engine a run gets, when it begins and when it goes on."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.choice import AUTO, COMPILED, NUMPY, UnusableEngine, obstacle, preferred
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.code_folder import is_ready
from xorviz.session.compiled_code import can_be_kept
from xorviz.session.errors import OtherBits
from xorviz.session.machine import fingerprint, is_same
from xorviz.session.position import Position
from xorviz.session.record import Record


@dataclass(frozen=True)
class Engines:
    """How engines are chosen. A run keeps its engine for as long as that can run it.

    Parameters
    ----------
    wanted : str
        What a run begins with: ``numpy``, ``compiled`` or ``auto``.
    always : bool
        Whether one that has begun with another engine goes on with this one too.
    waits : bool
        Whether somebody waits until the compiled engine has been made ready; where nobody does,
        NumPy takes the runs that begin before it is.
    falls_back : bool
        Whether NumPy takes a run that the wanted engine cannot take; else that is an error.
    """

    wanted: str = NUMPY
    always: bool = False
    waits: bool = True
    falls_back: bool = False

    def engine_of(self, position: Position, together: int | None = None) -> str:
        """Return the engine that takes the steps from here on.

        Parameters
        ----------
        position : Position
        together : int, optional
            How many replicas run side by side where a crowd is cut, at least; by default all.

        Raises
        ------
        UnusableEngine
            If the compiled engine is wanted and nothing else, and cannot run this.
        """
        if position.engine is None or self.always:
            return self.engine_for(position.spec, together)
        is_there = position.engine == COMPILED and self._is_usable(position.spec, together)
        return COMPILED if is_there else NUMPY

    def notice_of(self, record: Record, together: int | None = None) -> OtherBits | None:
        """Return what is to be said of a record that goes on elsewhere, if anything is."""
        made_by = record.position.engine
        if made_by is None:
            return None
        engine = self.engine_of(record.position, together)
        if engine != made_by:
            return OtherBits("other_engine", made_by, engine)
        if not is_same(record.made_on, fingerprint(engine)):
            return OtherBits("other_machine", made_by, engine)
        return None

    def engine_for(self, spec: ExperimentSpec, together: int | None = None) -> str:
        """Return the engine of a run that begins now; `together` and errors as in `engine_of`."""
        if self.wanted == AUTO:
            wanted = preferred(spec)
            return wanted if wanted == NUMPY or self._is_usable(spec, together) else NUMPY
        if self.wanted == COMPILED and self.falls_back:
            return COMPILED if self._is_usable(spec, together) else NUMPY
        if self.wanted == COMPILED and (code := obstacle(spec, _number(spec, together))):
            raise UnusableEngine(code)
        return self.wanted

    def _is_usable(self, spec: ExperimentSpec, together: int | None) -> bool:
        if obstacle(spec, _number(spec, together)):
            return False
        return can_be_kept() if self.waits else is_ready()


def _number(spec: ExperimentSpec, together: int | None) -> int:
    return spec.replicas if together is None else min(together, spec.replicas)
