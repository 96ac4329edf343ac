"""``bench gui`` in a process of its own: what its report says."""

import json
import os
import subprocess
import sys


def test_the_report_has_every_figure(tmp_path):
    places = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    command = [
        sys.executable,
        "-m",
        "xorviz",
        "bench",
        "gui",
        "--engine",
        "numpy",
        "--seconds",
        "0.5",
        "--json",
    ]
    done = subprocess.run(
        [*command, "--size", "1000x700", "--replicas", "30", "--repeats", "1"],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert report["size"] == [1000, 700]
    assert report["replicas"] == 30
    for part in ("idle", "training"):
        frames = report[part]["frame_ms"]
        order = [frames[name] for name in ("p50", "p95", "p99", "p99.9", "largest")]
        assert order == sorted(order)
        assert order[0] > 0.0
    training, headless = report["training"], report["headless"]
    assert training["steps"] > 0
    assert training["clicks"] > 0
    assert training["click_ms"]["largest"] > 0.0
    assert len(headless["turns"]) == 6
    # The whole lies between its parts.
    assert min(headless["turns"]) <= headless["steps_per_second"] <= max(headless["turns"])
    kept = training["steps_per_second"] / headless["steps_per_second"]
    assert headless["kept"] == kept
    assert 0.0 < report["start_ms"]["painted"] < report["start_ms"]["pictured"]
    assert report["open_ms"]["step"] > 0
    assert report["scrub"]["steps"] > 0
    assert report["scrub"]["steps_per_second"] > 0.0
    assert report["scrub"]["longest_ms"] > 0.0
    assert 0.0 < report["open_ms"]["median"] <= report["open_ms"]["largest"]
