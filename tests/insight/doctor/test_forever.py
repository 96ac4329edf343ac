"""Whatever is proved of all later steps is held against training on."""

import numpy as np
from hypothesis import given, settings

from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import case_at, experiments, states
from xorviz.engine.forward import forward
from xorviz.engine.solved import evaluate
from xorviz.insight.doctor.chart import Chart
from xorviz.insight.doctor.impossible import proofs

#: A few steps at first, so that the moments hold something; then on.
LENGTHS = (1, 1, 3, 5, 20, 70, 300)


@settings(max_examples=120, deadline=None)
@given(experiments())
def test_what_is_proved_holds_at_every_later_look(spec):
    claims = []
    for state in states(spec, *LENGTHS):
        case = case_at(spec, state)
        arrays = [array for layer in case.parameters.values() for array in layer]
        if not all(np.isfinite(array).all() for array in arrays):
            return
        with np.errstate(all="ignore"):
            responses = forward(spec.network, case.parameters, case.dataset.distinct_inputs, True)
        if not all(
            np.isfinite(array).all() for response in responses.values() for array in response
        ):
            # It has diverged, if not yet in its weights.
            return
        with np.errstate(all="ignore"):
            solved = bool(evaluate(spec, case.dataset, case.parameters).solved[0])
        for step, proved, reasons, collapse in claims:
            told = f"at {step} of {state.step}"
            assert not (reasons and solved), (told, reasons)
            for name, units in proved.off.items():
                if name != spec.network.output:
                    assert (responses[name].derivative[0][:, units] == 0.0).all(), (told, name)
            for name, interval in proved.values.items():
                if name in responses:
                    values = responses[name].activation[0]
                    assert (values >= interval.low).all(), (told, name)
                    assert (values <= interval.high).all(), (told, name)
            if collapse is not None:
                layer = spec.network.layers[collapse.position].id
                answers = responses[spec.network.output].activation[0]
                for group in collapse.mixed:
                    apart = np.ptp(answers[list(group)], axis=0)
                    size = np.abs(answers[list(group)]).max()
                    assert (apart <= 1e-12 * max(size, 1.0)).all(), (told, layer)
        chart = Chart(case, None)
        claims.append((state.step, chart.forever, tuple(proofs(chart)), chart.lasting_collapse))


def dead(optimizer, bias=(-1.0, 0.5), **rest):
    """A first layer whose first unit is off for all four patterns of XOR."""
    weights = {"h1": {"kernel": [[-0.5, 1.0], [-0.5, -1.0]], "bias": list(bias)}}
    training = {"optimizer": optimizer, "batch_size": None, "steps": 10}
    return experiment(chain_json(2, 2, 1, **rest), training=training, weights=weights)


def proved_at_start(spec):
    state = next(iter(states(spec)))
    return Chart(case_at(spec, state), None).forever.off["h1"].tolist()


def test_a_dead_unit_of_the_first_layer_stays_dead_without_moments():
    for name in ("sgd", "rmsprop", "adam", "adagrad", "adadelta", "nadam", "adamax", "lion"):
        assert proved_at_start(dead(name)) == [True, False], name


def test_nothing_is_claimed_where_weights_move_without_a_gradient():
    assert proved_at_start(dead("adamw")) == [False, False]
    assert proved_at_start(dead({"name": "sgd", "weight_decay": 0.01})) == [False, False]
    l2 = {"name": "l2", "l2": 0.01}
    assert proved_at_start(dead("sgd", kernel_regularizer=l2)) == [False, False]


def test_a_unit_at_exactly_zero_stays_off_where_nothing_moves():
    """Without biases the pattern 00 gives exactly 0, whose slope is 0."""
    assert proved_at_start(dead("sgd", bias=(0.0, 0.0)))[0]


def test_momentum_left_over_decides_whether_a_unit_can_come_back():
    """The bias still goes by m μ / (1 − μ) = 9 m, upwards."""
    spec = dead({"name": "sgd", "learning_rate": 0.1, "momentum": 0.9})
    state = next(iter(states(spec)))
    for momentum, stays in ((0.1, True), (0.12, False), (-5.0, True)):
        slots = {"momentum": dict(state.slots["momentum"])}
        bias = np.array([[[momentum, 0.0]]])
        slots["momentum"]["h1"] = state.slots["momentum"]["h1"]._replace(bias=bias)
        case = case_at(spec, state)
        moved = type(case)(**{**vars(case), "slots": slots})
        assert Chart(moved, None).forever.off["h1"].tolist() == [stays, False], momentum
