"""Clouds of points on a plane, as values: classes of several shapes, and planes to be fitted."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.spec.ranges import LARGEST_SAMPLE, LARGEST_SEED, RESAMPLE
from xorviz.engine.spec.reader import Reader
from xorviz.engine.spec.split import read_share, rows_for_test

#: Two classes each, but for the last two, whose targets are numbers from −1 to 1.
SHAPES = ("xor_cloud", "circles", "gaussians", "spirals", "plane", "bumps")


@dataclass(frozen=True)
class PointsData:
    """Random points on the plane, each drawn once.

    Parameters
    ----------
    kind : str
        One of `SHAPES`; `xorviz.engine.clouds` says what each is.
    sample : int
        How many points.
    noise : float
        From 0 to 1; how far points stray.
    seed : int
    resample : str
        As in `xorviz.engine.spec.bits.GateData`.
    test : float
        The share of the points, up to a half, that is kept for a test.
    """

    kind: str
    sample: int = 200
    noise: float = 0.0
    seed: int = 0
    resample: str = "shared"
    test: float = 0.0

    #: Two coordinates lead to one number.
    features = 2
    outputs = 1
    paired = False

    #: What a step counts is one pattern.
    sample_rows = 1

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return self.sample - rows_for_test(self.sample, self.test)

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        return {
            "kind": self.kind,
            "sample": self.sample,
            "noise": self.noise,
            "seed": self.seed,
            "resample": self.resample,
            **({"test": self.test} if self.test else {}),
        }


def read_points(reader: Reader, kind: str) -> PointsData:
    """Read the fields of a cloud.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    return PointsData(
        kind,
        sample=reader.integer("sample", 1, LARGEST_SAMPLE, 200),
        noise=reader.number("noise", 0.0, 1.0, 0.0),
        seed=reader.integer("seed", 0, LARGEST_SEED, 0),
        resample=reader.one_of("resample", RESAMPLE, "shared"),
        test=read_share(reader),
    )
