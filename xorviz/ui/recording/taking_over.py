"""What a person has chosen in a window, taken over by another one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from xorviz.session.snapshot import ALL_LAYERS, Snapshot
from xorviz.ui.recording.off_screen import keep_off_screen
from xorviz.ui.window import MainWindow


def take_over_arrangement(window: MainWindow, theirs: MainWindow) -> None:
    """Put the docks and the middle of a window, not shown yet, where those of another are."""
    docks = window.docks
    for dock in docks.named.values():
        # One that floats would be a window of its own.
        keep_off_screen(dock)
    if docks.restore(theirs.docks.state()):
        window.keep_division()
    for dock in docks.named.values():
        if dock.isFloating():
            dock.hide()
    window.centre.choose(theirs.centre.choice)
    window.centre.splitter.restoreState(theirs.centre.splitter.saveState())
    window.answers.choose(theirs.answers.chosen)
    window.bar.set_title(theirs.bar.picker.shown_text(), False)
    # The slider's right end, too, is the speed that it stands for: as fast as it goes.
    window.bar.set_speed(theirs.bar.speed.chosen)
    window.words.set_words(*theirs.words.said)


def take_over_plane(window: MainWindow, theirs: MainWindow) -> None:
    """Show the same plane through the inputs."""
    window.plane.want(theirs.plane.axes, theirs.plane.held)


def take_over_choices(window: MainWindow, theirs: MainWindow, snapshot: Snapshot) -> None:
    """Choose in the views what is chosen in those of another; they must show the run already."""
    # Where the film begins there may be other layers; units that a layer has not, nobody draws.
    layers = {layer.id for layer in snapshot.topology.layers}
    zones, hidden = theirs.zones.request(), theirs.hidden_space.request()
    if zones.zones_layer in (*layers, ALL_LAYERS):
        window.zones.layer_menu.chosen.emit(zones.zones_layer)
    if hidden.hidden_layer in layers:
        window.hidden_space.layer_menu.chosen.emit(hidden.hidden_layer)
    if hidden.hidden_units is not None:
        window.hidden_space.axes_menus.chosen.emit(hidden.hidden_units)
    window.landscape.chooser.wish = theirs.landscape.chooser.wish
    outputs, chosen = (one.decision.findChild(QComboBox) for one in (window, theirs))
    if isinstance(outputs, QComboBox) and isinstance(chosen, QComboBox):
        outputs.setCurrentIndex(max(outputs.findText(chosen.currentText()), 0))
    # Laid out only now, the text knows how far it can be scrolled.
    place = theirs.words.text.verticalScrollBar().value()
    window.words.text.verticalScrollBar().setValue(place)
    microscope = theirs.network.microscope
    if microscope.is_open:
        window.network.microscope.open(True)
        window.network.microscope.choose_pattern(microscope.pattern)
