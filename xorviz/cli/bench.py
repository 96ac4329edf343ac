"""``xorviz bench``: how fluid the window is while it trains at full speed."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import size
from xorviz.session.experiments import load_experiment


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="measure the window: frames, clicks, steps a second")
    parser.add_argument("what", choices=("gui", "engine", "mesh"))
    parser.add_argument("--experiment", default="relu-2-2-1", metavar="EXPERIMENT")
    parser.add_argument("--seconds", type=float, default=20.0, help="length of each part")
    parser.add_argument("--size", type=size, default=(1680, 1050), metavar="WxH")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure and report."""
    if options.what == "engine":
        raise UsageError("“bench engine” is not built yet; there are “bench gui” and “bench mesh”.")
    from xorviz.ui.application import NO_DISPLAY, has_display

    if not has_display():
        print("xorviz: there is no display to measure a window on.", file=sys.stderr)
        return NO_DISPLAY
    return _mesh(options) if options.what == "mesh" else _gui(options)


def _gui(options: argparse.Namespace) -> int:
    from xorviz.ui.bench import measure

    record = load_experiment(options.experiment)
    report = measure(record, options.seconds, options.size)
    if options.json:
        print(json.dumps(report))
        return 0
    for part in ("idle", "training"):
        frames = report[part]["frame_ms"]
        print(f"{part}: {report[part]['frames_per_second']:.1f} frames/s", end="; ")
        print(", ".join(f"{name} {value:.1f} ms" for name, value in frames.items()))
    print(f"training: {report['training']['steps_per_second']:,.0f} steps/s")
    clicks = report["training"]["click_ms"]
    print("click: " + ", ".join(f"{name} {value:.1f} ms" for name, value in clicks.items()))
    return 0


def _mesh(options: argparse.Namespace) -> int:
    from xorviz.ui.bench_mesh import measure_mesh

    report = measure_mesh(options.seconds, options.size)
    if options.json:
        print(json.dumps(report))
        return 0
    training = report["training"]
    print(f"opened: {report['open_seconds']:.1f} s; {report['weights']:,} weights")
    print(f"training: {training['frames_per_second']:.1f} frames/s of the network", end="; ")
    print(", ".join(f"{name} {value:.1f} ms" for name, value in training["frame_ms"].items()))
    print(f"training: {training['steps_per_second']:,.1f} steps/s")
    return 0
