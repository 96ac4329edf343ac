"""Making snapshots: the probes that visible views asked for, computed at a step boundary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.forward import LayerResponse, forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.penalties import penalty_of
from xorviz.engine.run import Run
from xorviz.engine.solved import Evaluation, judge, prediction_of
from xorviz.session.decision import decide
from xorviz.session.history import History, Point
from xorviz.session.planes import Looked
from xorviz.session.plateau_stays import plateau_stays
from xorviz.session.scene import Scene
from xorviz.session.shown_patterns import pattern_table
from xorviz.session.snapshot import (
    Confusion,
    Crowd,
    Curves,
    Failure,
    PatternTable,
    Plane,
    Probe,
    Request,
    Snapshot,
    TrainerState,
    Weights,
)
from xorviz.session.zones import last_layer_meant, look_at_zones

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Status:
    """What the trainer knows beside the run itself; fields as in `Snapshot`.

    `settled` tells that the run stands still and will for a while: a large set is then looked at.
    `in_parts` tells that somebody goes on with a long look at a crowd between pictures.
    """

    state: TrainerState = TrainerState.PAUSED
    steps_per_second: float = 0.0
    failure: Failure | None = None
    modified: bool = False
    settled: bool = True
    in_parts: bool = False

    @property
    def waits(self) -> bool:
        """Whether a picture of a large set does with the last look."""
        return self.state is TrainerState.RUNNING or not self.settled


def take_snapshot(
    run: Run,
    scene: Scene,
    request: Request,
    status: Status,
    history: History,
    by_hand: frozenset[int] = frozenset(),
) -> Snapshot:
    """Make a snapshot of a run as it stands.

    Parameters
    ----------
    run : Run
        Not changed.
    scene : Scene
        Of this run since its last edit.
    request : Request
        Which probes to compute.
    status : Status
    history : History
        The curves.
    by_hand : frozenset of int
        The random starts that a person has set by hand.
    """
    parameters = run.displayed_parameters()
    wanted = request.probes
    looked = scene.planes.of(request.axes, request.held)
    with np.errstate(all="ignore"):
        answers = _answers(run, scene, parameters, wanted, status.waits)
        penalty = float(penalty_of(run.spec.network, parameters)[0])
        # For a map of dead zones alone, only as far as the layers that it counts.
        last = None
        if Probe.PLANE not in wanted:
            last = last_layer_meant(run.spec.network, request.zones_layer)
        over_plane = (
            forward(run.spec.network, parameters, looked.plane.inputs, Probe.ZONES in wanted, last)
            if wanted & {Probe.PLANE, Probe.ZONES}
            else {}
        )
    weights = {
        name: Weights(_sealed(arrays.kernel[0]), _sealed(arrays.bias[0, 0]))
        for name, arrays in parameters.items()
    }
    return Snapshot(
        state=status.state,
        step=run.step,
        epoch=run.epoch,
        steps_per_second=status.steps_per_second,
        replica=run.spec.replica,
        spec=scene.document,
        topology=scene.topology,
        weights=MappingProxyType(weights),
        loss=float(answers.evaluation.loss[0]),
        accuracy=float(answers.evaluation.accuracy[0]),
        solved=bool(answers.evaluation.solved[0]),
        first_solved=run.first_solved,
        failure=status.failure,
        patterns=_pattern_table(run, scene, answers, status.waits)
        if Probe.PATTERNS in wanted
        else None,
        plane=_plane(looked, over_plane) if Probe.PLANE in wanted else None,
        zones=look_at_zones(
            run.spec.network,
            parameters,
            looked.plane,
            scene.planes.paired,
            over_plane,
            request.zones_layer,
            looked.cut,
        )
        if Probe.ZONES in wanted
        else None,
        curves=_curves(run, scene, history, status.waits) if Probe.CURVES in wanted else None,
        decision=decide(run.spec.network, parameters, looked.grid, request.reading, looked.cut)
        if Probe.DECISION in wanted
        else None,
        modified=status.modified,
        targets=scene.targets,
        test_loss=None if answers.test is None else float(answers.test.loss[0]),
        test_accuracy=None if answers.test is None else float(answers.test.accuracy[0]),
        confusion=_confusion(scene, answers) if Probe.CONFUSION in wanted else None,
        judged=answers.step,
        penalty=penalty,
        learning_rate=run.learning_rate,
        engine=run.engine,
        crowd=_crowd(run, scene, request, status, looked, by_hand)
        if Probe.CROWD in wanted and run.spec.replicas > 1
        else None,
        doctor=scene.doctor.latest(
            run,
            history,
            status.failure,
            status.state is TrainerState.RUNNING,
            status.in_parts,
        )
        if Probe.DOCTOR in wanted
        else None,
        hidden_space=scene.hidden_space.latest(
            run, looked, request, status.state is TrainerState.RUNNING
        )
        if Probe.HIDDEN_SPACE in wanted
        else None,
        microscope=scene.microscope.of(run, request.pattern)
        if Probe.MICROSCOPE in wanted and status.state is not TrainerState.RUNNING
        else None,
        landscape=scene.landscape.latest(run, history.trail, request.weights, status.in_parts)
        if Probe.LANDSCAPE in wanted
        else None,
    )


def _crowd(
    run: Run,
    scene: Scene,
    request: Request,
    status: Status,
    looked: Looked,
    by_hand: frozenset[int],
) -> Crowd | None:
    found = scene.crowd.latest(run, by_hand, status.in_parts)
    if found is None:
        return None
    return replace(found, maps=scene.crowd_maps.of(run, request.starts, looked.grid))


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array that nobody can write to, contiguous and its own."""
    own = np.ascontiguousarray(array)
    own.flags.writeable = False
    return own


@dataclass(frozen=True)
class _Answers:
    """What the network makes of the patterns, for one snapshot.

    `responses` are those to the patterns of the table, empty where nothing asked for them;
    `training` and `tested` are the outputs for all distinct patterns, `(patterns, outputs)`.
    """

    evaluation: Evaluation
    test: Evaluation | None
    step: int
    responses: Mapping[str, LayerResponse]
    training: Array
    tested: Array | None


def _answers(
    run: Run,
    scene: Scene,
    parameters: Mapping[str, LayerArrays],
    wanted: frozenset[Probe],
    waits: bool,
) -> _Answers:
    network, data, shown = run.spec.network, scene.data, scene.shown
    table = Probe.PATTERNS in wanted
    responses: Mapping[str, LayerResponse] = {}
    if table and (scene.standing.large or shown.rows is not None):
        responses = forward(network, parameters, shown.inputs, True)
    if scene.standing.large:
        seen = scene.standing.latest(run, waits)
        step = seen.point.step
        return _Answers(seen.evaluation, seen.test, step, responses, *seen.answers)
    if shown.rows is None:
        responses = forward(network, parameters, data.distinct_inputs, table)
        prediction = responses[network.output].activation
    else:
        prediction = prediction_of(run.spec, data, parameters)
    test, tested = None, None
    if data.test is not None:
        tested = prediction_of(run.spec, data.test, parameters)
        test = judge(run.spec, data.test, tested, data.telling)
    return _Answers(
        judge(run.spec, data, prediction),
        test,
        run.step,
        responses,
        prediction[0],
        None if tested is None else tested[0],
    )


def _pattern_table(run: Run, scene: Scene, answers: _Answers, waits: bool) -> PatternTable:
    known = None if scene.shown.rows is None else scene.off_shares.known(run, not waits)
    table = pattern_table(run.spec, scene.shown, answers.responses, scene.data.patterns, known)
    return replace(table, classes=scene.classes.by_output)


def _confusion(scene: Scene, answers: _Answers) -> Confusion:
    classes = scene.classes
    training, test = classes.training(answers.training), classes.test(answers.tested)
    sealed = None if test is None else _sealed(test)
    return Confusion(classes.names, _sealed(training), sealed, answers.step)


def _plane(looked: Looked, responses: Mapping[str, LayerResponse]) -> Plane:
    plane, size = looked.plane, looked.plane.size
    return Plane(
        extent=plane.extent,
        points=_sealed(plane.points),
        inputs=_sealed(plane.inputs[0].T.reshape(-1, size, size)),
        activations=MappingProxyType(
            {
                name: _sealed(entry.activation[0].T.reshape(-1, size, size))
                for name, entry in responses.items()
            }
        ),
        cut=looked.cut,
    )


def _curves(run: Run, scene: Scene, history: History, waits: bool) -> Curves:
    # The picture reaches the present step; the record, which nobody's looking may change, is
    # denser or sparser as it is. Of a large set it waits for its next point while the run goes on.
    present: Point | None = None
    if not history.ends_at(run.step):
        large = scene.standing.large
        present = scene.standing.latest(run, waits and large).point
        present = None if history.ends_at(present.step) else present
    points = history.points(present)
    return Curves(
        _sealed(points.steps),
        _sealed(points.loss),
        _sealed(points.accuracy),
        scene.plateaus,
        tuple(history.marks),
        _sealed(points.learning_rate),
        MappingProxyType({name: _sealed(norms) for name, norms in points.gradients.items()}),
        history.deaths.episodes,
        _sealed(points.test_loss),
        _sealed(points.test_accuracy),
        plateau_stays(points, scene.plateaus, history.marks),
    )
