"""What the window knows of a run: frozen values, made at a step boundary, arrays read-only."""

from xorviz.insight.doctor import Certainty, Finding, Fix, Odds, Verdict
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
    Probe,
    Request,
)
from xorviz.session.snapshot.whole import (
    INTERNAL,
    Failure,
    Snapshot,
    TrainerState,
    Weights,
)
from xorviz.session.topology import LayerView, Topology

__all__ = [
    "ALL_LAYERS",
    "EDGE",
    "INTERNAL",
    "NO_PLATEAU",
    "Array",
    "Boundary",
    "Certainty",
    "Confusion",
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
    "Hinge",
    "LayerView",
    "Mark",
    "Odds",
    "OddsProgress",
    "PatternTable",
    "Plane",
    "Plateau",
    "PlateauStay",
    "Probe",
    "Reading",
    "RemedyOdds",
    "Request",
    "Snapshot",
    "Topology",
    "TrainerState",
    "Verdict",
    "Weights",
    "Zones",
]
