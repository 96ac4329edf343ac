"""``xorviz presets``: the experiments that come with the program."""

from __future__ import annotations

import argparse
import json
from typing import Any

from xorviz.session.presets import preset_names, preset_words


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="list the experiments that come with xorviz")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the presets and their titles."""
    titles = {name: preset_words(name).title for name in preset_names()}
    if options.json:
        presets = [{"name": name, "title": title} for name, title in titles.items()]
        print(json.dumps({"presets": presets}, ensure_ascii=False))
        return 0
    width = max(len(name) for name in titles)
    for name, title in titles.items():
        print(f"{name:<{width}}  {title}")
    return 0
