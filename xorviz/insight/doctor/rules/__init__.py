"""The rules, in the order in which their findings matter; each is pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from xorviz.insight.doctor.findings import Finding
from xorviz.insight.doctor.rules import (
    alike,
    answers,
    capacity,
    data,
    numbers,
    output,
    place,
    rates,
    signal,
    start,
    units,
)
from xorviz.insight.doctor.visit import Visit

#: From what is known of a case to what one rule finds in it.
Rule = Callable[[Visit], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    numbers.non_finite,
    output.output_loss_mismatch,
    output.target_out_of_range,
    output.output_off,
    data.contradictory_labels,
    capacity.bottleneck,
    alike.collapsed_inputs,
    capacity.linear_network,
    units.zero_initialised,
    signal.signal_shrinkage,
    answers.alike_answers,
    rates.learning_rate_too_high,
    rates.learning_rate_too_low,
    units.dead_unit,
    capacity.last_cut,
    units.saturated_unit,
    units.duplicate_units,
    signal.vanishing_gradient,
    signal.exploding_gradient,
    start.alive_at_start,
    place.critical_place,
    place.wrong_patterns,
)
