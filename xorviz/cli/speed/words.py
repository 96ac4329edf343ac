"""What was measured, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def workload_words(result: Mapping[str, Any]) -> str:
    """Return a few lines on one workload: a line for each contender, with its ratios."""
    count = result["replicas"]
    networks = "one network" if count == 1 else f"{count:,} networks"
    title = f"{result['network']}, batches of {result['batch']}, {networks}"
    if "left_out" in result:
        return f"{title}: left out, it takes too much memory"
    lines = [f"{title}:"]
    for name, found in result["contenders"].items():
        speed = found["network_steps_per_second"]
        ratios = result["ratios"].get(name, {})
        beside = ", ".join(f"{ratio:.3g} × {other}" for other, ratio in ratios.items())
        line = f"  {name:12} {speed:14,.0f} network-steps/s   {beside}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def first_step_words(result: Mapping[str, Any]) -> str:
    """Return what it takes to begin: of the compiled engine, to compile or to load from a cache."""
    parts = [
        f"{name} {found['first_step_seconds']:.2f} s"
        for name, found in result["contenders"].items()
    ]
    return "to the end of the first step: " + ", ".join(parts)


def peer_words(report: Mapping[str, Any]) -> str:
    """Return which peers took part, and how."""
    parts = [
        f"{package} {version}" if version else f"{package} is not installed"
        for package, version in report["peers"].items()
    ]
    return (
        f"All on one thread, in {report['dtype']}, in turns of {report['seconds']:g} s; "
        f"medians of {report['repeats']}. Peers: {', '.join(parts)}."
    )


def memory_words(found: Mapping[str, Any]) -> str:
    """Return how the memory grew."""
    looks = zip(found["steps"], found["resident_megabytes"], strict=True)
    parts = ", ".join(f"{size:.1f} MB after {step:,} steps" for step, size in looks)
    return (
        f"memory of {found['network']} with its curves ({found['engine']}): {parts}; "
        f"grown by {found['growth_megabytes']:.1f} MB, at most {found['peak_megabytes']:.1f} MB"
    )
