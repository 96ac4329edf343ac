"""The bar that chooses the input plane: by key, click and typing; and what the views then show."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QToolButton, QWidget

from tests.engine.experiments import XOR, chain_json, experiment
from tests.session.runs import answers, living, record_bits
from tests.ui.desktop import opened
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request
from xorviz.ui.centre import Choice
from xorviz.ui.name_box import NameBox
from xorviz.ui.plane_bar import PlaneBar
from xorviz.ui.views.parts.note import Note

EVERYTHING = frozenset(Probe)
LEFT = Qt.MouseButton.LeftButton


class Looker:
    """A person before the bar alone, as it stands beside views that answer each wish."""

    def __init__(self, qtbot, bar, run):
        self.bar, self.run, self.wishes = bar, run, []
        # In a larger room: alone it would not become narrower than all of its parts.
        self.room = QWidget()
        qtbot.addWidget(self.room)
        self.room.resize(700, 60)
        bar.setParent(self.room)
        bar.resize(600, 26)
        self.room.show()
        bar.changed.connect(self._asked)
        self.look()

    def look(self, run=None):
        self.run = run or self.run
        request = Request(EVERYTHING, axes=self.bar.axes, held=self.bar.held)
        self.seen = self.run.snapshot(request, Status())
        self.bar.present(self.seen)

    def _asked(self):
        self.wishes.append((self.bar.axes, self.bar.held))
        self.look()

    def menu(self, name):
        return self.bar.findChild(QComboBox, f"plane_{name}")

    def box(self, name):
        return self.bar.findChild(QSpinBox, f"plane_{name}_typed")

    def texts(self):
        return [self.menu(name).currentText() for name in ("across", "up", "others")]

    def typed(self):
        return [self.box(name).text() for name in ("across", "up", "others")]

    def type(self, name, text):
        box = self.box(name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.fixture
def looker(qtbot):
    """Return a function that puts a person before the bar on a run."""

    def show(run):
        bar = PlaneBar()
        one = Looker(qtbot, bar, run)
        # pytest-qt refers to widgets weakly.
        qtbot.lookers = [*getattr(qtbot, "lookers", ()), one]
        return one

    return show


def parity(bits=4, **data):
    features = bits * (2 if data.get("encoding") == "paired" else 1)
    spec = experiment(chain_json(features, 4, 1), {"kind": "parity", "bits": bits, **data})
    return living(spec)


def digits():
    return LivingRun(load_experiment("digits"))


def test_with_two_inputs_there_is_only_one_plane_and_no_bar(looker):
    one = looker(living(experiment()))
    assert not one.bar.isVisible()
    paired = living(experiment(chain_json(4, 2, 1), {**XOR, "encoding": "paired"}))
    one.look(paired)
    assert not one.bar.isVisible()
    one.look(parity(3))
    assert one.bar.isVisible()


def test_the_inputs_bear_the_names_that_the_views_write(looker):
    one = looker(LivingRun(load_experiment("bitwise-xor-2")))
    menu = one.menu("across")
    assert [menu.itemText(n) for n in range(menu.count())] == ["a₁", "a₂", "b₁", "b₂"]
    assert one.texts() == ["a₁", "a₂", "mean"]
    others = one.menu("others")
    assert [others.itemText(n) for n in (0, 1, 16)] == ["mean", "0000", "1111"]


def test_arrow_keys_go_through_the_inputs_and_the_patterns(looker):
    one = looker(parity())
    QTest.keyClick(one.menu("up"), Qt.Key.Key_Down)
    QTest.keyClick(one.menu("others"), Qt.Key.Key_Down)
    assert one.wishes == [((0, 2), None), ((0, 2), 0)]
    assert one.texts() == ["x₁", "x₃", "0000"]
    assert one.seen.decision.cut.axes == (0, 2)


def test_choosing_the_input_of_the_other_axis_exchanges_both(looker):
    one = looker(parity())
    QTest.keyClick(one.menu("across"), Qt.Key.Key_Down)
    assert one.wishes == [((1, 0), None)]
    assert one.texts() == ["x₂", "x₁", "mean"]
    QTest.keyClick(one.menu("up"), Qt.Key.Key_Down)
    assert one.wishes[-1] == ((0, 1), None)


def test_of_paired_inputs_the_bits_are_offered(looker):
    one = looker(parity(3, encoding="paired"))
    menu = one.menu("up")
    assert [menu.itemText(n) for n in range(menu.count())] == ["x₁", "x₃", "x₅"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert one.wishes == [((0, 4), None)]


def test_of_many_inputs_one_is_typed_by_name_or_number(looker):
    one = looker(digits())
    across, up = one.seen.plane.cut.axes
    assert one.typed()[2] == "mean"
    variances = one.seen.patterns.inputs.var(axis=0)
    assert variances[[across, up]].min() >= np.delete(variances, [across, up]).max()
    assert one.bar.findChild(Note, "plane_note").text() == "vary most"
    one.type("across", "28")
    assert one.bar.axes == (27, up)
    assert one.typed()[0] == "x₂₈"
    one.type("up", "x5")
    assert one.bar.axes == (27, 4)
    assert one.bar.findChild(Note, "plane_note").text() == ""
    QTest.keyClick(one.box("up"), Qt.Key.Key_Up)
    assert one.bar.axes == (27, 5)
    one.type("others", "17")
    assert (one.bar.held, one.typed()[2]) == (16, "#17")
    one.type("others", "mean")
    assert one.bar.held is None


def test_what_is_no_name_is_put_back_and_changes_nothing(looker):
    one = looker(digits())
    before = one.typed()
    for text in ("65", "0", "y", "x", ""):
        one.type("across", text)
        assert one.typed() == before
    assert one.wishes == []


def test_words_of_bits_are_typed_as_they_are(looker):
    one = looker(parity(8))
    one.type("others", "01101001")
    assert one.bar.held == 0b01101001
    # A number could be the beginning of many words: it is none of them.
    one.type("others", "17")
    assert one.box("others").text() == "01101001"


@pytest.mark.parametrize(
    ("text", "place"), [("b2", 3), ("B2", None), ("4", 3), ("b₁", 2), (" a1 ", 0), ("5", None)]
)
def test_names_of_several_inputs(qtbot, text, place):
    box = NameBox()
    qtbot.addWidget(box)
    box.offer(("a₁", "a₂", "b₁", "b₂"))
    box.setValue(1)
    assert box.valueFromText(text) == (1 if place is None else place)


def test_a_wish_lasts_while_the_data_have_these_inputs(looker):
    one = looker(parity())
    one.bar.want((3, 1), 6)
    one.look()
    assert one.texts() == ["x₄", "x₂", "0110"]
    # Another function of the same bits, and another network for it.
    identity = experiment(chain_json(4, 9, 4), {"kind": "identity", "bits": 4})
    one.look(living(identity))
    assert one.texts() == ["x₄", "x₂", "0110"]
    # Noise makes other patterns of them; the inputs are the same.
    one.look(parity(noise=0.5, sample=8))
    assert one.bar.axes == (3, 1)
    assert one.bar.held is None
    one.look(parity(5))
    assert (one.bar.axes, one.bar.held) == (None, None)
    assert one.texts()[:2] == ["x₁", "x₂"]


def test_reset_goes_back_to_the_start(looker):
    one = looker(parity())
    button = one.bar.findChild(QToolButton, "plane_reset")
    assert not button.isVisible()
    QTest.keyClick(one.menu("up"), Qt.Key.Key_Down)
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert one.texts() == ["x₁", "x₂", "mean"]
    assert one.wishes[-1] == (None, None)
    assert not button.isVisible()


def test_the_palette_offers_planes_and_patterns(looker):
    one = looker(parity(3))
    verbs = dict(one.bar.verbs())
    assert "Plane: reset" not in verbs
    verbs["Plane: x₂ × x₃"]()
    verbs["Plane: others as in 101"]()
    assert (one.bar.axes, one.bar.held) == ((1, 2), 5)
    dict(one.bar.verbs())["Plane: reset"]()
    assert (one.bar.axes, one.bar.held) == (None, None)
    one.look(living(experiment()))
    assert list(one.bar.verbs()) == []


def test_for_a_screen_reader_every_control_has_a_name(looker):
    for one in (looker(parity()), looker(digits())):
        for name in ("across", "up", "others"):
            for control in (one.menu(name), one.box(name)):
                assert control.accessibleName()
                assert control.toolTip()


def test_where_room_is_short_the_caption_goes_and_the_controls_stay(looker):
    one = looker(parity())
    caption = one.bar.findChildren(QLabel)[0]
    one.bar.resize(600, 26)
    assert caption.isVisible()
    one.bar.resize(one.bar.minimumSizeHint())
    assert not caption.isVisible()
    for name in ("across", "up", "others"):
        menu = one.menu(name)
        right = menu.mapTo(one.bar, QPoint(menu.width(), 0)).x()
        assert right <= one.bar.width()


def test_in_the_window_the_map_changes_and_the_run_does_not(qtbot):
    with opened(qtbot, "parity-4") as person:
        person.window.centre.choose(Choice.DECISION)
        person.wait(lambda: person.sees.decision is not None)
        before = person.sees.decision
        qtbot.keyClick(person.find(QComboBox, "plane_across"), Qt.Key.Key_End)
        person.wait(
            lambda: person.sees.decision is not None and person.sees.decision.cut.axes == (3, 1)
        )
        others = person.find(QComboBox, "plane_others")
        others.setFocus()
        qtbot.keyClicks(others, "0110")
        person.wait(lambda: person.sees.decision.cut.held == 6)
        shown = person.sees
        assert (shown.decision.outputs != before.outputs).any()
        # The middle of the map, through the network itself.
        run = living(load_experiment("parity-4").position.spec)
        left, right, bottom, top = shown.decision.extent
        row, column = 40, 100
        size = shown.decision.outputs.shape[1]
        place = np.array([[0.0, 1.0, 1.0, 0.0]])
        place[0, 3] = left + (column + 0.5) / size * (right - left)
        place[0, 1] = top - (row + 0.5) / size * (top - bottom)
        expected = answers(run, place)[0]
        assert shown.decision.outputs[:, row, column] == pytest.approx(expected.tolist())
        note = person.find(Note, "decision_note").text()
        assert "a slice: others as in 0110" in note
        assert "Decision map of out over x₄ and x₂." in person.window.decision.summary()
        assert "x₄ and x₂, others as in 0110" in person.window.zones.summary()
        assert not shown.modified
        watched = record_bits(person.desktop.controller.record())
        assert watched["state"] == record_bits(load_experiment("parity-4"))["state"]


def test_a_run_that_is_looked_at_over_many_planes_has_the_same_bits(qtbot):
    with opened(qtbot, "parity-4", running=True) as person:
        menu = person.find(QComboBox, "plane_up")
        menu.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            qtbot.keyClick(menu, key)
            wanted = person.window.plane.axes
            person.wait(
                lambda wanted=wanted: (
                    person.sees.plane is not None and person.sees.plane.cut.axes == wanted
                )
            )
        person.pause()
        watched = person.desktop.controller.record()
    alone = living(load_experiment("parity-4").position.spec, watched.position.state.step)
    assert record_bits(watched)["state"] == record_bits(alone.record())["state"]


def test_another_experiment_begins_with_its_own_plane(qtbot):
    with opened(qtbot, "parity-4") as person:
        person.window.plane.want((2, 3), 5)
        person.desktop.files.open("identity")
        person.wait(lambda: person.sees.spec["data"]["kind"] == "identity")
        person.wait(lambda: person.sees.plane is not None and not person.sees.plane.cut.chosen)
        assert (person.window.plane.axes, person.window.plane.held) == (None, None)


def test_the_tab_key_walks_from_the_tabs_through_the_bar(qtbot):
    with opened(qtbot, "parity-4") as person:
        person.window.centre.tabs.setFocus()
        met = []
        for _ in range(3):
            person.press(Qt.Key.Key_Tab)
            met.append(person.window.focusWidget().objectName())
        assert met == ["plane_across", "plane_up", "plane_others"]


def test_beyond_four_inputs_the_network_is_drawn_over_a_plane_that_was_chosen(qtbot):
    with opened(qtbot, "bitwise-xor-3") as person:
        # Before the window has said what it shows, the run looks at a plane of its own accord.
        person.wait(lambda: person.sees.plane is None)
        network = person.window.network
        assert "Responses over" not in network.summary()
        before = network.grab().toImage()
        # From a₁, a₂ down to b₁.
        for _ in range(2):
            qtbot.keyClick(person.find(QComboBox, "plane_up"), Qt.Key.Key_Down)
        person.wait(lambda: person.sees.plane is not None and person.sees.plane.cut.axes == (0, 3))
        assert "Responses over a₁ and b₁, others at their mean." in network.summary()
        assert network.grab().toImage() != before
        person.click("plane_reset")
        # Nobody asks for a plane then.
        person.wait(lambda: person.sees.plane is None)
        person.wait(lambda: "Responses over" not in network.summary())
