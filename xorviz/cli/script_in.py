"""``xorviz import``: a script of Keras or PyTorch as an experiment; it is read, and never run."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.engine.spec import DataSpec, ExperimentSpec
from xorviz.script_words import kind_words, remark_words
from xorviz.session.errors import ScriptError
from xorviz.session.experiments import save_spec
from xorviz.session.files import save_session
from xorviz.session.record import Record
from xorviz.session.scripts.draft import Draft
from xorviz.session.scripts.reading import Reading, read_script
from xorviz.session.scripts.remarks import Remark
from xorviz.session.scripts.text import read_script_file


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="read a Keras or PyTorch script; it is never run")
    parser.add_argument("script", metavar="SCRIPT.py", type=Path)
    parser.add_argument(
        "--out", metavar="F.xorviz|F.json", type=Path, help="write the session or the spec there"
    )
    parser.add_argument(
        "--data",
        metavar="NAME",
        help="what to train on where the script does not show it: xor, and, …, parity, "
        "bitwise_xor, identity",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, report, and write."""
    out: Path | None = options.out
    if out is not None and out.suffix.lower() not in (".xorviz", ".json"):
        raise UsageError("“--out” names a session .xorviz or a spec .json.")
    text = sys.stdin.read() if str(options.script) == "-" else read_script_file(options.script)
    reading = read_script(text)
    if not options.json:
        for remark in reading.remarks:
            print(_line(remark), file=sys.stderr)
    spec = reading.draft.experiment(_chosen(reading.draft, options.data))
    if out is not None:
        if out.suffix.lower() == ".json":
            save_spec(spec, out)
        else:
            save_session(Record.fresh(spec, str(out)), out)
        print(f"saved {out}", file=sys.stderr)
    if options.json:
        print(json.dumps(report(reading, spec), ensure_ascii=False, allow_nan=False))
    elif out is None:
        print(json.dumps(spec.to_json(), ensure_ascii=False, indent=1))
    return 0


def report(reading: Reading, spec: ExperimentSpec) -> dict[str, Any]:
    """Return the JSON object of what was read."""
    remarks = [{**remark.to_json(), "text": remark_words(remark)} for remark in reading.remarks]
    return {
        "experiment": spec.to_json(),
        "data_shown": reading.draft.data is not None,
        "remarks": remarks,
    }


def _chosen(draft: Draft, name: str | None) -> DataSpec | None:
    """Return the data that were named, None where the script's own are taken.

    Raises
    ------
    ScriptError
        If the script shows none, and none that fit were named.
    """
    if draft.data is not None and name is None:
        return None
    choices = {draft.name_of(one): one for one in draft.choices()}
    if not choices:
        raise ScriptError(
            0, "script_data_none", features=draft.features or "?", outputs=draft.outputs
        )
    if name not in choices:
        raise ScriptError(0, "script_data_unknown", choices=", ".join(choices))
    return choices[name]


def _line(remark: Remark) -> str:
    place = "" if remark.line is None else f"line {remark.line}: "
    return f"{kind_words(remark.kind):>14}  {place}{remark_words(remark)}"
