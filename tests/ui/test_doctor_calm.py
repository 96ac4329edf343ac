"""What stays on show of a run that goes on: findings that two looks agree on."""

from dataclasses import replace

import pytest

from tests.ui.doctor_stage import picture_of, stuck_run
from xorviz.session.snapshot import Verdict
from xorviz.ui.views.doctor.calm import Calm, signature_of


@pytest.fixture(scope="module")
def found():
    return picture_of(stuck_run()).doctor


def with_verdict(found, verdict, step):
    diagnosis = replace(found.diagnosis, verdict=verdict)
    return replace(found, diagnosis=diagnosis, step=step)


def later(found, steps, **evidence):
    """Return the same findings some steps later, with other numbers."""
    numbers = {**found.diagnosis.evidence, **evidence}
    diagnosis = replace(found.diagnosis, evidence=numbers)
    return replace(found, diagnosis=diagnosis, step=found.step + steps)


def test_the_first_look_is_shown_at_once(found):
    calm = Calm(lambda: 0.0)
    assert calm.take(found, running=True)
    assert calm.shown is found


def test_numbers_alone_wait(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    shown = [calm.take(later(found, number), running=True) for number in range(1, 9)]
    assert shown.count(True) == 2
    assert not shown[0]


def test_the_same_look_is_no_other(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    assert [calm.take(found, running=True) for _ in range(20)] == [False] * 20


def test_other_findings_need_two_looks_that_agree(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    slow = with_verdict(found, Verdict.SLOW, found.step + 1)
    assert not calm.take(slow, running=True)
    assert calm.shown is found
    assert calm.take(replace(slow, step=found.step + 2), running=True)
    assert calm.shown.diagnosis.verdict is Verdict.SLOW


def test_where_looks_are_seldom_each_is_shown(found):
    moments = iter([0.0, 5.0, 5.25, 6.5])
    calm = Calm(lambda: next(moments))
    looks = [later(found, number) for number in range(4)]
    assert [calm.take(look, running=True) for look in looks] == [True, True, False, True]


def test_one_that_comes_and_goes_is_never_shown(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    for number in range(1, 40):
        verdict = Verdict.SLOW if number % 2 else found.diagnosis.verdict
        calm.take(with_verdict(found, verdict, found.step + number), running=True)
        assert calm.shown.diagnosis.verdict is found.diagnosis.verdict


@pytest.mark.parametrize("verdict", [Verdict.SOLVED, Verdict.DIVERGED])
def test_what_is_exact_does_not_wait(found, verdict):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    assert calm.take(with_verdict(found, verdict, found.step + 1), running=True)


def test_of_a_run_that_stands_still_all_is_shown_at_once(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    now = later(found, 1)
    assert calm.take(now, running=False)
    assert calm.shown is now
    assert not calm.take(now, running=False)


def test_a_look_that_waited_is_shown_when_the_run_stands_still(found):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    now = later(found, 1)
    assert not calm.take(now, running=True)
    assert calm.take(now, running=False)
    assert calm.shown is now


@pytest.mark.parametrize("change", [{"since": 7}, {"step": 1}])
def test_another_run_is_shown_at_once(found, change):
    calm = Calm(lambda: 0.0)
    calm.take(found, running=True)
    other = replace(with_verdict(found, Verdict.LEARNING, found.step + 1), **change)
    assert calm.take(other, running=True)


def test_numbers_are_not_what_a_finding_is(found):
    assert signature_of(found) == signature_of(later(found, 9, fall=0.5))
    assert signature_of(found) != signature_of(with_verdict(found, Verdict.SLOW, found.step))
