"""What every desktop program has: settings, about, diagnostics, the log, the usual keys."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from tests.ui.accessible_tree import faults
from tests.ui.desktop import opened
from xorviz import __version__
from xorviz.engine.choice import AUTO, COMPILED, NUMPY
from xorviz.session.engines import Engines
from xorviz.session.experiments import load_experiment
from xorviz.ui import settings
from xorviz.ui.actions import plain
from xorviz.ui.help.about_dialog import AboutDialog
from xorviz.ui.help.diagnostics import diagnostics
from xorviz.ui.help.log_file import last_lines, log_file
from xorviz.ui.home_folder import without_home
from xorviz.ui.recovery_dialog import RecoveryDialog
from xorviz.ui.settings_dialog import SettingsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
MEGABYTE = 2**20


def choose(dialog, key, value):
    field = dialog.findChild(QComboBox, f"settings_{key}")
    field.setCurrentIndex(field.findData(value))


def test_settings_apply_at_once_survive_and_go_back(qtbot, monkeypatch):
    # Whether the compiled engine is there, and what takes its steps, is not the question here.
    monkeypatch.setattr("xorviz.ui.engine_status.is_ready", lambda: True)
    asked = []

    def engine_for(engines, spec, together=None):
        asked.append(engines.wanted)
        return NUMPY

    monkeypatch.setattr(Engines, "engine_for", engine_for)
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_Comma, CONTROL)
        dialog = person.dialog(SettingsDialog)
        fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QCheckBox)]
        assert len(fields) >= 8
        assert all(one.accessibleName() and one.accessibleDescription() for one in fields)
        assert faults(dialog) == []
        choose(dialog, "theme", "light")
        assert person.window.theme.name == "light"
        choose(dialog, "time_budget", 16 * MEGABYTE)
        person.wait(lambda: person.sees.time.budget == 16 * MEGABYTE)
        choose(dialog, "engine", COMPILED)
        dialog.findChild(QCheckBox, "settings_welcome").click()
        choose(dialog, "autosave_seconds", 20)
        dialog.reject()
        person.return_to_window()
        person.press(Qt.Key.Key_F7)
        person.wait(lambda: asked[-1] == COMPILED)
    assert not settings.WELCOMES.read()
    assert settings.AUTOSAVE_SECONDS.read() == 20
    QSettings().setValue("from/another/version", 1)
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.theme.name == "light"
        person.window.actions_.settings.trigger()
        dialog = person.dialog(SettingsDialog)
        assert dialog.findChild(QComboBox, "settings_theme").currentData() == "light"
        assert not dialog.findChild(QCheckBox, "settings_welcome").isChecked()
        restore = dialog.findChild(QPushButton, "settings_restore")
        qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
        assert person.window.theme.name == "dark"
        assert dialog.findChild(QCheckBox, "settings_welcome").isChecked()
        assert settings.AUTOSAVE_SECONDS.read() == 30
        # A value that is not on offer is shown as it is.
        settings.AUTOSAVE_SECONDS.write(37)
        dialog.show_kept()
        field = dialog.findChild(QComboBox, "settings_autosave_seconds")
        assert field.currentText() == "37 seconds"
        dialog.reject()
    assert QSettings().value("from/another/version") is not None


def test_the_theme_follows_the_system_where_that_is_wanted(qtbot, monkeypatch, recwarn):
    scheme = [Qt.ColorScheme.Light]
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda self: scheme[0])
    settings.THEME.write("system")
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.theme.name == "light"
        assert person.window.actions_.themes["system"].isChecked()
        scheme[0] = Qt.ColorScheme.Dark
        hints.colorSchemeChanged.emit(scheme[0])
        assert person.window.theme.name == "dark"
        assert settings.THEME.read() == "system"
        person.window.actions_.themes["light"].trigger()
        hints.colorSchemeChanged.emit(scheme[0])
        assert person.window.theme.name == "light"
        # The end of the program closes what a person has closed already.
        person.desktop.close()
    assert [str(one.message) for one in recwarn] == []


def test_where_the_wanted_engine_cannot_be_used_numpy_takes_the_run(monkeypatch):
    spec = load_experiment("relu-2-2-1").position.spec
    monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: False)
    for wanted in (AUTO, NUMPY, COMPILED):
        assert Engines(wanted, waits=False, falls_back=True).engine_for(spec) == NUMPY


def test_about_tells_versions_and_copies_what_helps(qtbot, monkeypatch):
    opened_places = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened_places.append(url.toLocalFile()) or True
    )
    with opened(qtbot, "relu-2-2-1") as person:
        actions = person.window.actions_
        actions.about.trigger()
        dialog = person.dialog(AboutDialog)
        words = " ".join(one.text() for one in dialog.findChildren(object) if hasattr(one, "text"))
        assert __version__ in words
        assert faults(dialog) == []
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        text = QGuiApplication.clipboard().text()
        assert f"xorviz: {__version__}" in text
        assert "theme: dark" in text
        assert "cpu:" in text
        assert str(Path.home()) not in text
        dialog.log_wanted.emit()
        assert opened_places == [log_file().parent.as_posix()]
        dialog.reject()
        person.return_to_window()
        assert not person.window.isFullScreen()
        person.press(Qt.Key.Key_F11)
        assert person.window.isFullScreen()
        assert actions.full_screen.isChecked()
        person.press(Qt.Key.Key_F11)
        assert not person.window.isFullScreen()
        usual = {"Ctrl+,": "settings", "Ctrl+Q": "quit", "Ctrl+W": "quit", "Ctrl+N": "new"}
        usual |= {"Ctrl+Y": "redo", "Ctrl+O": "open", "Ctrl+S": "save", "F11": "full_screen"}
        for keys, name in usual.items():
            action = getattr(actions, name)
            assert keys in [one.toString() for one in action.shortcuts()], plain(action.text())


def test_diagnostics_hold_the_end_of_the_log_without_the_home_folder(tmp_path, monkeypatch):
    path = tmp_path / "xorviz.log"
    lines = [f"2026 INFO xorviz: line {number} of {tmp_path}/secret" for number in range(3000)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    monkeypatch.setattr("xorviz.ui.help.diagnostics.log_file", lambda: path)
    assert last_lines(path, 2) == lines[-2:]
    assert last_lines(tmp_path / "none.log", 2) == []
    text = diagnostics(NUMPY, tmp_path)
    assert "line 2999 of ~/secret" in text
    assert "line 1 of" not in text
    assert str(tmp_path) not in text
    assert without_home("/root/a", Path("/")) == "/root/a"


def test_a_window_that_need_not_ask_leaves_its_changes_for_the_next_one(qtbot, tmp_path):
    settings.ASKS_UNSAVED.write(False)
    with opened(qtbot, "relu-2-2-1", autosaves=tmp_path) as person:
        # A lesson has put the doctor away.
        doctor, page = person.window.docks.named["doctor"], person.window.lesson.page
        person.desktop.open_lesson("gates-by-hand")
        person.wait(doctor.isHidden)
        while not page.help.isVisible():
            person.wait(page.next_button.isEnabled)
            person.click("lesson_next")
        person.click("lesson_help")
        person.wait(lambda: person.desktop.files.modified)
        person.window.close()
        assert not person.window.isVisible()
        # It is there the next time.
        assert not doctor.isHidden()
    with opened(qtbot, "sigmoid-2-2-1", autosaves=tmp_path) as person:
        dialog = person.dialog(RecoveryDialog)
        qtbot.mouseClick(dialog.rows[0].open, Qt.MouseButton.LeftButton)
        person.wait(lambda: person.sees.topology.output == "nor")
