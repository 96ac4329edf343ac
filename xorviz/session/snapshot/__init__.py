"""What the window knows of a run: frozen values, made at a step boundary, arrays read-only."""

from xorviz.insight.doctor import Certainty, Finding, Fix, Odds, Verdict
from xorviz.insight.next_step import LayerStep, NextStep
from xorviz.insight.one_pattern import LayerPass, PatternPass
from xorviz.session.odds.progress import OddsProgress, RemedyOdds
from xorviz.session.snapshot.crowd import (
    NO_PLATEAU,
    Crowd,
    CrowdMaps,
    CrowdPlateau,
)
from xorviz.session.snapshot.curves import (
    Curves,
    Death,
    Mark,
    Plateau,
    PlateauStay,
)
from xorviz.session.snapshot.doctor import Diagnosed
from xorviz.session.snapshot.hidden_space import HiddenSpaceLook, OutputCut, WarpedGrid
from xorviz.session.snapshot.landscape import (
    Contour,
    Landscape,
    LossSlice,
    PlaneKind,
    PlaneWish,
    Weight,
    WeightPath,
)
from xorviz.session.snapshot.magnified import Magnified
from xorviz.session.snapshot.patterns import (
    Array,
    Confusion,
    PatternTable,
)
from xorviz.session.snapshot.planes import (
    Boundary,
    Cut,
    Decision,
    Hinge,
    Plane,
    Reading,
    Zones,
)
from xorviz.session.snapshot.requests import (
    ALL_LAYERS,
    EDGE,
    PRINCIPAL_AXES,
    Probe,
    Request,
)
from xorviz.session.snapshot.time import BranchLook, TimeLook
from xorviz.session.snapshot.weights import Weights
from xorviz.session.snapshot.whole import (
    INTERNAL,
    Failure,
    Snapshot,
    TrainerState,
)
from xorviz.session.topology import LayerView, Topology

__all__ = [
    "ALL_LAYERS",
    "EDGE",
    "INTERNAL",
    "NO_PLATEAU",
    "PRINCIPAL_AXES",
    "Array",
    "Boundary",
    "BranchLook",
    "Certainty",
    "Confusion",
    "Contour",
    "Crowd",
    "CrowdMaps",
    "CrowdPlateau",
    "Curves",
    "Cut",
    "Death",
    "Decision",
    "Diagnosed",
    "Failure",
    "Finding",
    "Fix",
    "HiddenSpaceLook",
    "Hinge",
    "Landscape",
    "LayerPass",
    "LayerStep",
    "LayerView",
    "LossSlice",
    "Magnified",
    "Mark",
    "NextStep",
    "Odds",
    "OddsProgress",
    "OutputCut",
    "PatternPass",
    "PatternTable",
    "Plane",
    "PlaneKind",
    "PlaneWish",
    "Plateau",
    "PlateauStay",
    "Probe",
    "Reading",
    "RemedyOdds",
    "Request",
    "Snapshot",
    "TimeLook",
    "Topology",
    "TrainerState",
    "Verdict",
    "WarpedGrid",
    "Weight",
    "WeightPath",
    "Weights",
    "Zones",
]
