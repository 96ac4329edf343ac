"""What pictures of a run have in common from one edit to the next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from xorviz.engine.run import Run
from xorviz.engine.whole_set import Off
from xorviz.insight.partitions import floors
from xorviz.insight.targets import target_kind
from xorviz.session.confusion import Classes, class_names
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.crowd_look import CrowdLooks
from xorviz.session.crowd_maps import StartMaps
from xorviz.session.doctor_look import DoctorLooks
from xorviz.session.edits import Edit
from xorviz.session.hidden_look import HiddenSpaceLooks
from xorviz.session.history import Point
from xorviz.session.landscape_look import LandscapeLooks
from xorviz.session.microscope_look import MicroscopeLooks
from xorviz.session.off_shares import OffShares
from xorviz.session.planes import Before, Planes
from xorviz.session.shown_patterns import choose_patterns
from xorviz.session.shown_topology import image_of, topology_of
from xorviz.session.snapshot import Plateau
from xorviz.session.standing import Standing

#: Floors closer than this part of themselves are drawn as one line.
_SAME_FLOOR = 0.005


class Scene:
    """What stays the same between two edits: computed once for a run.

    Parameters
    ----------
    run : Run
    former : Scene, optional
        Before the edit: what depends on the data and the loss alone is taken over from it.
    edit : Edit, optional
        That came between.
    aside : bool
        Whether the former goes on beside this one: what it does in the background is left to it.
    """

    def __init__(
        self,
        run: Run,
        former: Scene | None = None,
        edit: Edit | None = None,
        aside: bool = False,
    ) -> None:
        spec = run.spec
        document = spec.to_json()
        document.pop("weights", None)
        self.document: Mapping[str, Any] = MappingProxyType(document)
        self.topology = topology_of(spec.network, run.unit_ids, image_of(spec))
        self.data = run.dataset.of_replica(spec.displayed)
        units = sum(layer.units for layer in spec.network.layers)
        # Only where each replica draws its own do they depend on the one on display.
        own = spec.replica if spec.data.resample == "replica" else None
        self._patterns = (spec.data, own)
        before = None
        if former is not None:
            before = Before(former.planes, former._patterns == self._patterns, edit)
        self.shown = choose_patterns(self.data, spec.network.parameters())
        self.off_shares = OffShares(spec, self.data)
        self.planes: Planes = Planes(
            self.data.distinct_inputs,
            self.data.distinct_targets,
            spec.data.paired,
            units,
            self.shown.rows,
            before,
        )
        self.targets = target_kind(self.data.distinct_targets[0])
        self._task = (*self._patterns, spec.training.loss)
        same = former is not None and former._task == self._task
        self.plateaus: tuple[Plateau, ...] = (
            former.plateaus if former and same else self._plateaus(run)
        )
        self.classes = Classes(self.data, class_names(spec.data))
        self.standing = Standing(spec, self.data)
        # Another start on display, or one that a person sets, changes nothing of the others.
        shown, by_hand = edit is None, isinstance(edit, OfReplica)
        self.crowd: CrowdLooks = CrowdLooks(
            run, None if former is None else former.crowd, shown or by_hand, shown
        )
        self.crowd_maps = StartMaps(self.data)
        self._network = spec.network
        alike = before is not None and before.same_patterns
        self.hidden_space: HiddenSpaceLooks = HiddenSpaceLooks(
            self.shown,
            None if former is None else former.hidden_space,
            former is not None and alike and former._network == spec.network,
        )
        self.doctor: DoctorLooks = DoctorLooks(
            spec, self.data, None if former is None or aside else former.doctor
        )
        self.microscope = MicroscopeLooks(spec, self.shown)
        self.landscape: LandscapeLooks = LandscapeLooks(
            spec,
            self.data,
            tuple(plateau.floor for plateau in self.plateaus),
            None if former is None or aside else former.landscape,
        )

    def close(self) -> None:
        """End what is done in the background, and wait for it."""
        self.doctor.close()
        self.landscape.close()

    def look(self, run: Run) -> tuple[Point, Off]:
        """Return what belongs on the curves now, and which units are off."""
        seen = self.standing.look(run)
        return seen.point, seen.off

    def _plateaus(self, run: Run) -> tuple[Plateau, ...]:
        labels = self.data.labels
        result: list[Plateau] = []
        for entry in floors(run.spec.training.loss, self.data):
            floor = float(entry.floors[0])
            known = (abs(other.floor - floor) <= _SAME_FLOOR * floor for other in result)
            if floor <= 0.0 or any(known):
                continue
            groups = tuple(tuple(labels[i] for i in group) for group in entry.groups if labels)
            result.append(Plateau(entry.name, floor, groups))
        return tuple(sorted(result, key=lambda plateau: -plateau.floor))
