"""The mesh that is measured is the one that was asked for."""

from xorviz.session.record import Record
from xorviz.ui.bench.mesh import mesh_experiment


def test_the_mesh_has_a_hundred_layers_of_a_hundred_units_and_trains():
    network = mesh_experiment().network
    assert [layer.units for layer in network.layers] == [100] * 100 + [1]
    # Between its layers 99 × 100 × 100, and 200 and 100 at the ends; a bias for each unit.
    assert network.parameters() == 990_000 + 200 + 100 + 10_001


def test_a_small_one_has_the_same_build():
    spec = Record.fresh(mesh_experiment(3, 4), "mesh").position.spec
    chain = [(layer.id, layer.sources) for layer in spec.network.layers]
    assert chain == [("h1", ("x",)), ("h2", ("h1",)), ("h3", ("h2",)), ("out", ("h3",))]
