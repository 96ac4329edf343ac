"""``xorviz presets``: the experiments and the sweeps that come with the program."""

from __future__ import annotations

import argparse
import json
from typing import Any

from xorviz.session.presets import preset_names, preset_words
from xorviz.session.sweep.presets import sweep_names, sweep_words


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="list the experiments and sweeps that come with xorviz")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the presets and their titles, then the sweeps."""
    presets = {name: preset_words(name).title for name in preset_names()}
    sweeps = {name: sweep_words(name).title for name in sweep_names()}
    if options.json:
        document = {"presets": _listed(presets), "sweeps": _listed(sweeps)}
        print(json.dumps(document, ensure_ascii=False))
        return 0
    width = max(len(name) for name in (*presets, *sweeps))
    for name, title in presets.items():
        print(f"{name:<{width}}  {title}")
    for name, title in sweeps.items():
        print(f"{name:<{width}}  {title} (a sweep)")
    return 0


def _listed(titles: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "title": title} for name, title in titles.items()]
