"""``xorviz train --check-gradients``."""


def test_the_check_stands_in_the_report_layer_by_layer(xorviz):
    arguments = ("train", "sigmoid-2-2-1", "--steps", 20, "--check-gradients")
    checks = xorviz(*arguments, "--json").json["gradient_check"]
    assert [entry["layer"] for entry in checks] == ["h1", "out"]
    assert [entry["checked"] for entry in checks] == [6, 3]
    assert all(0.0 <= entry["worst"] < 1e-6 for entry in checks)
    words = xorviz(*arguments).out
    assert "gradient of h1: 6 weights checked, worst relative error" in words


def test_without_being_asked_nothing_is_checked(xorviz):
    assert "gradient_check" not in xorviz("train", "sigmoid-2-2-1", "--steps", 2, "--json").json
