"""``xorviz import``: a script of Keras or PyTorch as an experiment; it is read, and never run."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.engine.spec import DataSpec, ExperimentSpec
from xorviz.script_words import kind_words, remark_words
from xorviz.session.errors import FileError, ScriptError
from xorviz.session.experiments import save_spec
from xorviz.session.files import save_session
from xorviz.session.record import Record
from xorviz.session.scripts.draft import Draft
from xorviz.session.scripts.reading import Reading, read_script
from xorviz.session.scripts.remarks import Remark
from xorviz.session.scripts.text import read_script_file
from xorviz.session.weight_files.fitting import Fit, fitted
from xorviz.session.weight_files.reading import is_weight_file, read_weights


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
    parser.add_argument(
        "--weights",
        metavar="FILE",
        type=Path,
        help="start with the weights of a .weights.h5, .keras or .safetensors",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, report, and write."""
    out: Path | None = options.out
    if out is not None and out.suffix.lower() not in (".xorviz", ".json"):
        raise UsageError("“--out” names a session .xorviz or a spec .json.")
    if is_weight_file(options.script):
        raise FileError(str(options.script), "weights_alone")
    text = sys.stdin.read() if str(options.script) == "-" else read_script_file(options.script)
    reading = read_script(text)
    if not options.json:
        for remark in reading.remarks:
            print(_line(remark), file=sys.stderr)
    spec = reading.draft.experiment(_chosen(reading.draft, options.data))
    fit = None
    if options.weights is not None:
        fit = fitted(read_weights(options.weights), spec.network)
        spec = replace(spec, weights=fit.weights).validate()
        if not options.json:
            for line in _weight_lines(fit):
                print(f"{'weights':>14}  {line}", file=sys.stderr)
    if out is not None:
        if out.suffix.lower() == ".json":
            save_spec(spec, out)
        else:
            save_session(Record.fresh(spec, str(out)), out)
        print(f"saved {out}", file=sys.stderr)
    if options.json:
        print(json.dumps(report(reading, spec, fit), ensure_ascii=False, allow_nan=False))
    elif out is None:
        print(json.dumps(spec.to_json(), ensure_ascii=False, indent=1))
    return 0


def report(reading: Reading, spec: ExperimentSpec, fit: Fit | None = None) -> dict[str, Any]:
    """Return the JSON object of what was read, and of where the weights of a file went."""
    remarks = [{**remark.to_json(), "text": remark_words(remark)} for remark in reading.remarks]
    return {
        "experiment": spec.to_json(),
        "data_shown": reading.draft.data is not None,
        "remarks": remarks,
        **({} if fit is None else {"weights": fit.to_json()}),
    }


def _weight_lines(fit: Fit) -> list[str]:
    lines = []
    for pair in fit.pairs:
        sizes = " × ".join(map(str, pair.shape))
        bias = "" if pair.has_bias else "; no bias, which is 0"
        lines.append(f"“{pair.label}” → {pair.layer} ({sizes}), by {pair.by}{bias}")
    return [*lines, *(f"left out: {one}" for one in fit.left_out)]


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
