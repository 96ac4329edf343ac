"""``xorviz bench``: how fast the engines are, and how fluid the window is while it trains."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any

from xorviz.cli.engines import add_engine, engines_for
from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import positive, size
from xorviz.cli.train import with_options
from xorviz.session.experiments import load_experiment

#: Seconds of a part, or of a turn.
_GUI_SECONDS, _MESH_SECONDS, _ENGINE_SECONDS = 60.0, 20.0, 0.5


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(
        name, help="measure the engines (steps a second), or the window (frames, clicks, start)"
    )
    parser.add_argument("what", choices=("gui", "engine", "mesh"))
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--seconds",
        type=float,
        help=f"gui, mesh: length of each part ({_GUI_SECONDS:g}, {_MESH_SECONDS:g}); "
        f"engine: of each turn ({_ENGINE_SECONDS:g})",
    )
    window = parser.add_argument_group("gui")
    window.add_argument("--experiment", default="relu-2-2-1", metavar="EXPERIMENT")
    add_engine(window)
    parser.add_argument(
        "--replicas",
        metavar="R",
        help="gui: so many random starts, in sight (1); engine: R,R, so many networks "
        "(1,1000,10000)",
    )
    parser.add_argument(
        "--repeats",
        type=positive,
        default=5,
        help="gui: so many starts and openings that count; engine: turns of each (5)",
    )
    window.add_argument("--size", type=size, default=(1680, 1050), metavar="WxH")
    engine = parser.add_argument_group("engine")
    engine.add_argument("--networks", metavar="A,B", help="only these, of 2-2-1,2-8-8-1,…")
    engine.add_argument(
        "--memory", action="store_true", help="look at the memory over ten million steps instead"
    )
    engine.add_argument(
        "--curve",
        action="store_true",
        help="draw what a network step costs by how many random starts run side by side instead",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure and report."""
    if options.seconds is not None and not options.seconds > 0.0:
        raise UsageError("--seconds takes a number above 0.")
    if options.what == "engine":
        return _engine(options)
    from xorviz.ui.application import NO_DISPLAY, has_display

    if not has_display():
        print("xorviz: there is no display to measure a window on.", file=sys.stderr)
        return NO_DISPLAY
    return _mesh(options) if options.what == "mesh" else _gui(options)


def _engine(options: argparse.Namespace) -> int:
    from xorviz.cli.speed.curve import COUNTS, curve_words, measure_curve
    from xorviz.cli.speed.memory import measure_memory
    from xorviz.cli.speed.report import engines, measure
    from xorviz.cli.speed.words import first_step_words, memory_words, peer_words, workload_words
    from xorviz.cli.speed.workloads import NETWORKS, REPLICAS, workloads

    if options.memory:
        found = measure_memory(engines()[-1])
        print(json.dumps(found) if options.json else memory_words(found))
        return 0
    default = ["2-2-1"] if options.curve else list(NETWORKS)
    networks = options.networks.split(",") if options.networks else default
    for name in networks:
        if name not in NETWORKS:
            raise UsageError(f"there is no network “{name}”; there are {', '.join(NETWORKS)}.")
    seconds = options.seconds or _ENGINE_SECONDS
    if options.curve:
        counts = _counts(options.replicas) if options.replicas else COUNTS
        curves = [measure_curve(name, seconds, options.repeats, counts) for name in networks]
        print(
            json.dumps({"curves": curves}) if options.json else "\n".join(map(curve_words, curves))
        )
        return 0
    replicas = _counts(options.replicas) if options.replicas else REPLICAS
    stream = sys.stderr if options.json else sys.stdout

    def tell(result: Mapping[str, Any]) -> None:
        print(workload_words(result), file=stream, flush=True)

    report = measure(workloads(networks, replicas), seconds, options.repeats, done=tell)
    if options.json:
        print(json.dumps(report))
        return 0
    measured = [one for one in report["workloads"] if "contenders" in one]
    if measured:
        print(first_step_words(measured[0]))
    print(peer_words(report))
    return 0


def _counts(text: str) -> list[int]:
    try:
        return [positive(part) for part in text.split(",")]
    except argparse.ArgumentTypeError:
        raise UsageError(f"--replicas takes whole numbers from 1 on, not “{text}”.") from None


def _count(text: str) -> int:
    try:
        return positive(text)
    except argparse.ArgumentTypeError:
        raise UsageError(f"--replicas takes one whole number from 1 on, not “{text}”.") from None


def _gui(options: argparse.Namespace) -> int:
    from xorviz.ui.bench.gui import measure

    record = load_experiment(options.experiment)
    if options.replicas:
        record = with_options(record, _count(options.replicas))
    engines = engines_for(record, options.engine)
    report = measure(
        record, options.seconds or _GUI_SECONDS, options.size, engines, options.repeats
    )
    if options.json:
        print(json.dumps(report))
        return 0
    print(_gui_words(report))
    return 0


def _gui_words(report: Mapping[str, Any]) -> str:
    training, headless, opening = report["training"], report["headless"], report["open_ms"]
    lines = [f"random starts: {report['replicas']:,}"] if report["replicas"] > 1 else []
    for part in ("idle", "training"):
        frames = _milliseconds(report[part]["frame_ms"])
        lines.append(f"{part}: {report[part]['frames_per_second']:.1f} frames/s; {frames}")
    lines.append(f"click: {_milliseconds(training['click_ms'])}")
    lines.append(
        f"training: {training['steps_per_second']:,.0f} steps/s, {headless['kept']:.0%} of the "
        f"{headless['steps_per_second']:,.0f} without a window; memory grew by "
        f"{training['growth_megabytes']:.1f} MB in {training['steps']:,} steps"
    )
    if report["start_ms"]:
        lines.append(f"start: {_milliseconds(report['start_ms'])}")
    lines.append(
        f"a session of {opening['kilobytes']:.0f} KB opens in {opening['median']:.1f} ms, "
        f"at most {opening['largest']:.1f} ms"
    )
    scrub = report["scrub"]
    lines.append(
        f"dragging through {scrub['steps']:,} steps shows {scrub['steps_per_second']:.1f} a "
        f"second, {scrub['longest_ms']:.0f} ms apart at most"
    )
    return "\n".join(lines)


def _milliseconds(figures: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.1f} ms" for name, value in figures.items())


def _mesh(options: argparse.Namespace) -> int:
    from xorviz.ui.bench.mesh import measure_mesh

    report = measure_mesh(options.seconds or _MESH_SECONDS, options.size)
    if options.json:
        print(json.dumps(report))
        return 0
    training = report["training"]
    print(f"opened: {report['open_seconds']:.1f} s; {report['weights']:,} weights")
    frames = _milliseconds(training["frame_ms"])
    print(f"training: {training['frames_per_second']:.1f} frames/s of the network; {frames}")
    print(f"training: {training['steps_per_second']:,.1f} steps/s")
    return 0
