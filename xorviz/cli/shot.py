"""``xorviz shot``: a picture of the window, or of one view, without a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import non_negative, size
from xorviz.cli.plane import Wish, axes, pattern_of, wish_for
from xorviz.engine.errors import NonFiniteError
from xorviz.sentences import describe
from xorviz.session.branching import BranchingRun
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Failure, Probe, Request, Snapshot, TrainerState

VIEWS = (
    "window",
    "network",
    "decision",
    "weights",
    "zones",
    "curves",
    "truth_table",
    "confusion",
    "crowd",
    "doctor",
    "hidden",
    "microscope",
    "landscape",
    "timeline",
)

#: The kinds of picture, by the ending of their names.
KINDS = ("png", "svg", "pdf")

SCALES = (1, 2, 4)

_WINDOW_SIZE, _VIEW_SIZE = (1680, 1050), (800, 600)


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="write a picture of the window or of one view")
    parser.add_argument("experiment", metavar="EXPERIMENT")
    parser.add_argument("--out", type=Path, required=True, metavar="F.png|F.svg|F.pdf")
    parser.add_argument("--steps", type=non_negative, metavar="N", help="train N steps first")
    parser.add_argument("--view", choices=VIEWS, default="window")
    parser.add_argument("--size", type=size, metavar="WxH", help="in pixels, as in 1680x1050")
    parser.add_argument(
        "--scale",
        type=int,
        choices=SCALES,
        default=1,
        help="so many times the pixels, all sharp; in SVG and PDF those of images",
    )
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument(
        "--axes", type=axes, metavar="A,B", help="over these two inputs, counted from 1"
    )
    parser.add_argument(
        "--at",
        default="mean",
        metavar="mean|K",
        help="all other inputs at their mean, or as in pattern K",
    )
    parser.add_argument(
        "--pattern", default="1", metavar="K", help="the pattern under the microscope"
    )
    parser.add_argument(
        "--half-step", type=non_negative, default=1, metavar="N", help="of the microscope, from 1"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, draw and write the picture."""
    if options.out.suffix.lower().lstrip(".") not in KINDS:
        raise UsageError(f"“{options.out}” does not end in .png, .svg or .pdf.")
    record = load_experiment(options.experiment)
    living = BranchingRun(record)
    begun = living.snapshot(Request(frozenset({Probe.PATTERNS})), Status())
    wish = wish_for(begun, options.axes, options.at)
    # A layer forward and back each, the loss, the gradients and the update.
    half_steps = 2 * len(begun.topology.layers) + 3
    if not 1 <= options.half_step <= half_steps:
        raise UsageError(
            f"--half-step: a step of this network has {half_steps} of them, from 1 on."
        )
    pattern = pattern_of(begun, "--pattern", options.pattern)
    status = train(living, options.steps)
    probes = set(Probe)
    if options.view != "landscape":
        # Of thousands of patterns it takes seconds, and the window does not show it unasked.
        probes.remove(Probe.LANDSCAPE)
    request = Request(frozenset(probes), axes=wish.axes, held=wish.held, pattern=pattern)
    default = _WINDOW_SIZE if options.view == "window" else _VIEW_SIZE
    reason, lacking = _draw(
        options,
        living.record(),
        # Which random starts are drawn is decided by the room that the window has for them.
        lambda starts: living.snapshot(replace(request, starts=starts), status),
        wish,
        pattern,
        options.size or default,
    )
    if reason:
        raise FileError(str(options.out), "not_written", reason=reason)
    print(f"wrote {options.out}", file=sys.stderr)
    if lacking:
        print(f"xorviz: {lacking}", file=sys.stderr)
    return 0


def train(living: LivingRun, steps: int | None) -> Status:
    """Train without a thread, and return how it ended.

    Parameters
    ----------
    living : LivingRun
    steps : int or None
        How many steps to take; None takes what is left of the experiment's own length.
    """
    spec = living.record().position.spec
    left = max(0, spec.run_length - living.step)
    steps = left if steps is None else steps
    end = living.step + steps
    failure, state = None, TrainerState.PAUSED
    try:
        living.advance(0)
        if spec.replicas > 1:
            # Whose loss has stopped is told by that of a tenth of the run ago.
            while living.step < end - max(1, steps // 10):
                living.advance(end - max(1, steps // 10) - living.step)
            living.snapshot(Request(frozenset({Probe.CROWD})), Status())
        while living.step < end:
            living.advance(end - living.step)
    except NonFiniteError as error:
        print(f"xorviz: {describe(error)}", file=sys.stderr)
        failure = Failure(error.step, error.layer, error.where)
        state = TrainerState.FAILED
    return Status(state=state, failure=failure)


def _draw(
    options: argparse.Namespace,
    record: Record,
    look: Callable[[tuple[int, ...]], Snapshot],
    wish: Wish,
    pattern: int,
    pixels: tuple[int, int],
) -> tuple[str, str]:
    """Draw offscreen and write.

    Returns
    -------
    str
        Why it could not be written, or an empty text.
    str
        Why it does not carry its experiment, or an empty text.
    """
    # A picture needs no display, and must look the same with and without one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Of a screen as fine as that even the signs on the buttons are sharp.
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

    from xorviz.session.presets import preset_names, preset_words
    from xorviz.ui.application import make_application
    from xorviz.ui.desktop import make_window
    from xorviz.ui.picture_kinds import PNG, take
    from xorviz.ui.pictures import is_too_large

    kind = options.out.suffix.lower().lstrip(".")
    width, height = (options.scale * length for length in pixels)
    if kind == PNG and is_too_large(QSize(width, height)):
        raise UsageError(
            f"a picture of {width:,} × {height:,} pixels is too large;"
            " choose a smaller --scale or --size."
        )
    app = make_application()
    window = make_window(options.theme)
    name = options.experiment
    if name in preset_names():
        words = preset_words(name)
        window.bar.set_title(words.title, False)
        window.set_words(words.title, words.paragraphs)
    else:
        window.bar.set_title(Path(name).name, False)
    shown: QWidget = window
    meant = "network" if options.view == "microscope" else options.view
    if meant != "window":
        shown = window.views[meant]
        shown.setParent(None)
    shown.resize(*pixels)
    shown.show()
    window.bar.set_speed(None)
    window.plane.want(wish.axes, wish.held)
    snapshot = look(())
    for view in window.views.values():
        view.present(snapshot)
    window.present(snapshot)
    if options.view == "microscope":
        window.network.microscope.open(True)
        window.network.microscope.choose_pattern(pattern)
    # Sizes that depend on the content settle in the event loop; then the numbers are shown again.
    for _ in range(3):
        app.processEvents()
        snapshot = look(window.crowd.request().starts) if snapshot.crowd else snapshot
        window.present(snapshot)
        if shown is not window:
            window.views[meant].present(snapshot)
    if options.view == "microscope":
        window.network.microscope.move(options.half_step - 1)
        app.processEvents()
    taken = take(shown, kind, f"{name}: {options.view}")
    assert taken is not None, "the size was looked at before"
    reason, lacking = taken.write(options.out, record, str(options.out))
    shown.close()
    shown.deleteLater()
    window.deleteLater()
    app.processEvents()
    return reason, lacking
