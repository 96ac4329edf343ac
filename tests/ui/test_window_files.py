"""Recent files and presets in the menus, remembered from one window to the next."""

import json
import threading

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox

from tests.ui.desktop import opened
from xorviz.session.experiments import load_experiment
from xorviz.session.presets import load_preset, preset_names
from xorviz.ui import files as module
from xorviz.ui.recent.files import MOST, recent_files


def written(folder, name, preset="sigmoid-2-2-1"):
    path = folder / name
    path.write_text(json.dumps(load_preset(preset).to_json()))
    return path


def shown(person):
    return [one for one in person.window.menus.recent.actions() if one.isVisible() and one.data()]


def test_files_are_remembered_newest_first_and_opened_again(qtbot, tmp_path):
    first, second = written(tmp_path, "first.json"), written(tmp_path, "a & b.json", "skip-2-1-1")
    with opened(qtbot, first) as person:
        person.desktop.files.open(str(second))
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)
        person.wait(lambda: len(shown(person)) == 2)
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.menus.recent.aboutToShow.emit()
        actions = shown(person)
        assert [one.data() for one in actions] == [str(second), str(first)]
        assert "a && b.json" in actions[0].text()
        actions[0].trigger()
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)


def test_a_file_that_is_gone_is_told_and_dropped(qtbot, tmp_path):
    path = written(tmp_path, "gone.json")
    with opened(qtbot, path) as person:
        path.unlink()
        shown(person)[0].trigger()
        assert "gone.json" in person.answer(QMessageBox.StandardButton.Ok)
        assert shown(person) == []
        assert not person.window.menus.recent.menuAction().isEnabled()
    assert recent_files() == []


def test_the_list_is_bounded_and_can_be_cleared(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        recent = person.desktop.files._recent
        for number in range(MOST + 3):
            recent.note(tmp_path / f"{number}.json")
        recent.note(tmp_path / "5.json")
        assert len(shown(person)) == MOST
        assert recent_files()[:2] == [str(tmp_path / "5.json"), str(tmp_path / "12.json")]
        recent.clear_action.trigger()
        assert shown(person) == []


def test_a_broken_list_is_no_list(qtbot):
    for kept in (7, b"\0", {"a": 1}):
        QSettings().setValue("recent", kept)
        with opened(qtbot, "relu-2-2-1") as person:
            assert shown(person) == []


def test_every_preset_stands_in_the_menu(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        presets = {one.data(): one for one in person.window.menus.presets}
        assert tuple(presets) == preset_names()
        presets["skip-2-1-1"].trigger()
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)


def test_a_speed_of_the_menu_moves_the_slider(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        slow = next(one for one in person.window.menus.speeds if one.data() == 10.0)
        slow.trigger()
        assert person.window.bar.speed.chosen == 10.0
        person.wait(lambda: 0 < person.sees.steps_per_second < 100)


def test_the_window_goes_on_while_a_file_is_read_and_the_last_wish_counts(
    qtbot, tmp_path, monkeypatch
):
    late, later = written(tmp_path, "late.json", "skip-2-1-1"), written(tmp_path, "later.json")
    begun, gate = threading.Event(), threading.Event()

    def slow(name):
        if name == str(late):
            begun.set()
            assert gate.wait(60.0)
        return load_experiment(name)

    monkeypatch.setattr(module, "load_experiment", slow)
    with opened(qtbot, "relu-2-2-1") as person:
        try:
            person.desktop.files.open(str(late))
            person.wait(begun.is_set)
            step = person.sees.step
            person.press(Qt.Key.Key_F6)
            person.wait(lambda: person.sees.step == step + 1)
            person.wait(lambda: person.window.statusBar().currentMessage() == "Opening late.json…")
            person.desktop.files.open(str(later))
        finally:
            gate.set()
        person.wait(lambda: person.desktop.files.title == "later.json")
        assert str(late) not in recent_files()
        assert person.sees.topology.layer("h1").units == 2
        # What is pasted, dropped or chosen goes the same way, and an error is told as ever.
        later.write_text("{")
        person.desktop.files.open(str(later))
        assert "later.json" in person.answer(QMessageBox.StandardButton.Ok)
        person.desktop.files.open("skip-2-1-1")
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)
