"""``bench engine``: what is raced, in which order, and what its report says."""

import statistics
from importlib.util import find_spec

import pytest

from xorviz.cli.speed.contenders import Ours
from xorviz.cli.speed.memory import measure_memory
from xorviz.cli.speed.peers import PEERS, peer
from xorviz.cli.speed.report import COMPARED_AT, engines
from xorviz.cli.speed.rounds import Speed, race
from xorviz.cli.speed.workloads import NETWORKS, Workload, workloads

SHORT = ("--seconds", "0.001", "--repeats", "3")


class Noted:
    """Takes no steps, but notes that it was asked to."""

    def __init__(self, name, asked):
        self.name, self.asked = name, asked

    def advance(self, steps):
        self.asked.append((self.name, steps))
        sum(range(100 * steps))

    def loss(self):
        return 0.0


def workload(name, replicas=1):
    return Workload(name, *NETWORKS[name], replicas)


def test_the_contenders_take_turns_of_the_same_length():
    asked = []
    speeds = race({name: Noted(name, asked) for name in "ab"}, 0.002, 3)
    last = asked[-6:]
    assert [name for name, _ in last] == ["a", "b", "a", "b", "a", "b"]
    assert len(set(last)) == 2
    assert {name: len(speed.per_second) for name, speed in speeds.items()} == {"a": 3, "b": 3}


def test_a_ratio_is_the_median_over_the_rounds():
    # The machine was slow in the second round, and somebody else came into one turn of the third.
    ours = Speed((100.0, 10.0, 100.0), (100.0, 100.0, 100.0))
    peers = Speed((20.0, 2.0, 1.0), (20.0, 20.0, 20.0))
    assert ours.ratio_to(peers) == 5.0
    assert ours.median == 100.0
    assert ours.processors == 1.0


def test_the_report_is_one_object(xorviz):
    answer = xorviz("bench", "engine", "--networks", "2-2-1", "--replicas", "1,3", *SHORT, "--json")
    report = answer.json
    assert answer.code == 0
    assert (report["dtype"], report["threads"], report["repeats"]) == ("float64", 1, 3)
    assert set(report["peers"]) == set(PEERS)
    assert [one["replicas"] for one in report["workloads"]] == [1, 3]
    for one in report["workloads"]:
        assert set(engines()) <= set(one["contenders"])
        assert set(one["contenders"]) <= {*engines(), *report["peers"]}
        for found in one["contenders"].values():
            assert len(found["turns"]) == 3
            assert found["network_steps_per_second"] == statistics.median(found["turns"])
        losses = [found["loss_after"] for found in one["contenders"].values()]
        assert losses == pytest.approx([losses[0]] * len(losses), rel=1e-6)
        for name, ratios in one["ratios"].items():
            turns = one["contenders"][name]["turns"]
            for other, ratio in ratios.items():
                pairs = zip(turns, one["contenders"][other]["turns"], strict=True)
                assert ratio == pytest.approx(statistics.median(a / b for a, b in pairs))


def test_the_words_name_every_contender_and_those_that_are_not_there(xorviz):
    answer = xorviz("bench", "engine", "--networks", "2-2-1", "--replicas", "2", *SHORT)
    assert answer.code == 0
    for name in (*engines(), *PEERS):
        assert name in answer.out


def test_what_takes_too_much_memory_is_left_out(xorviz):
    typed = ("--networks", "100x100", "--replicas", "1000", *SHORT, "--json")
    (one,) = xorviz("bench", "engine", *typed).json["workloads"]
    assert one["left_out"] == "memory"
    fit = [(w.network, w.replicas) for w in workloads(list(NETWORKS), [1, 10_000]) if w.fits]
    assert fit[:4] == [("2-2-1", 1), ("2-2-1", 10_000), ("2-8-8-1", 1), ("2-8-8-1", 10_000)]
    assert ("100x100", 1) in fit


@pytest.mark.parametrize(
    "typed",
    [("--networks", "9-9"), ("--replicas", "0"), ("--replicas", "many"), ("--seconds", "0")],
    ids=" ".join,
)
def test_what_cannot_be_measured_is_refused(xorviz, typed):
    answer = xorviz("bench", "engine", *typed)
    assert answer.code == 2
    assert answer.sentence


def test_one_of_ours_is_the_network_of_its_name():
    spec = workload("100x100").spec
    assert [layer.units for layer in spec.network.layers] == [100] * 100 + [1]
    assert workload("2-100-100-1").spec.steps_per_epoch == 1


@pytest.mark.parametrize("package", PEERS)
@pytest.mark.parametrize("replicas", [1, 3])
def test_a_peer_trains_the_same_network(package, replicas):
    module = {"scikit-learn": "sklearn"}.get(package, package)
    if find_spec(module) is None:
        pytest.skip(f"{package} is measured where it is installed, and no part of the program")
    wanted = workload("2-8-8-1", replicas)
    make = peer(package, wanted)
    if make is None:
        assert replicas > 1
        return
    theirs, ours = make(), Ours(wanted, "numpy")
    before = ours.loss()
    for one in (theirs, ours):
        one.advance(COMPARED_AT)
    assert theirs.loss() == pytest.approx(ours.loss(), rel=1e-6)
    assert theirs.loss() != pytest.approx(before, rel=1e-4)


def test_the_memory_is_looked_at_on_the_way():
    found = measure_memory("numpy", (50, 100))
    assert found["steps"] == [50, 100]
    first, last = found["resident_megabytes"]
    assert found["growth_megabytes"] == last - first
    assert found["peak_megabytes"] >= last > 1.0
