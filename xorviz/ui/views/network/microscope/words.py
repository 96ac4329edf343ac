"""What the microscope says in words: the sum of a unit in full, and why nothing goes back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Snapshot
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.microscope.figures import exact, inputs_of
from xorviz.ui.views.network.microscope.speaker import Said, Speaker
from xorviz.ui.views.network.microscope.stages import Phase
from xorviz.ui.views.network.microscope.update_words import UpdateWords
from xorviz.ui.views.network.microscope.way_words import WayWords
from xorviz.ui.views.network.scene import Subject
from xorviz.ui.views.network.units import UnitKey, is_input

translate = QCoreApplication.translate


def say(snapshot: Snapshot, close_up: CloseUp, subject: Subject) -> Said:
    """Say what there is to say of a unit or a connection in a half step.

    Parameters
    ----------
    snapshot : Snapshot
    close_up : CloseUp
    subject : unit, edge or None
        Where nobody points at anything, a unit is chosen.
    """
    way, update = WayWords(snapshot, close_up), UpdateWords(snapshot, close_up)
    phase = close_up.stage.phase
    if isinstance(subject, EdgeKey):
        goes_on = not is_input(snapshot.topology, subject.source[0])
        if phase is Phase.BACK and not goes_on:
            return _input(way, subject.source)
        return update.edge(subject) if phase is Phase.UPDATE else way.edge(subject)
    key = subject or first_unit(way)
    if is_input(snapshot.topology, key[0]):
        return _input(way, key)
    tell = {
        Phase.FORWARD: way.forward,
        Phase.LOSS: way.at_loss,
        Phase.BACK: way.back,
        Phase.UPDATE: update.update,
    }
    return tell[phase](*key)


def first_unit(speaker: Speaker) -> UnitKey:
    """Return the unit that is spoken of where nobody points at one: one that is off, if any."""
    stage = speaker.stage
    layers = [stage.layer] if stage.layer else [one.id for one in speaker.topology.layers]
    for name in layers:
        off = speaker.passed(name).off.nonzero()[0]
        if len(off):
            return name, int(off[0])
    return layers[0], 0


def _input(speaker: Speaker, key: UnitKey) -> Said:
    value = inputs_of(speaker.topology, speaker.close_up).get(key, 0.0)
    if speaker.stage.phase is Phase.BACK:
        text = translate("NetworkView", "It is an input: nothing learns here, no error goes on.")
    else:
        text = translate("NetworkView", "That is what {0} puts in.").format(speaker.close_up.label)
    return Said(f"{speaker.unit(*key)} = {exact(value)}", text)
