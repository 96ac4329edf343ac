"""The sweep that was interrupted, remembered from one start of the program to the next."""

from __future__ import annotations

import json
import logging

from xorviz.engine.errors import EngineError
from xorviz.session.sweep.document import read_sweep, sweep_document
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui import settings

log = logging.getLogger(__name__)

#: Letters of a sweep that is remembered: one of patterns typed out by the thousand is not.
_LONGEST = 200_000


def remember(sweep: SweepSpec) -> None:
    """Note that a sweep has begun."""
    text = json.dumps(sweep_document(sweep))
    settings.INTERRUPTED_SWEEP.write(text if len(text) <= _LONGEST else "")


def forget() -> None:
    """Note that the sweep has come to its end."""
    settings.INTERRUPTED_SWEEP.forget()


def remembered() -> SweepSpec | None:
    """Return the sweep that has begun and not come to its end; None where there is none."""
    text = settings.INTERRUPTED_SWEEP.read()
    if not text:
        return None
    try:
        return read_sweep(json.loads(text))
    except (EngineError, ValueError) as error:
        log.info("the interrupted sweep cannot be read: %s", error)
        return None
