"""Small tests for the guards to judge; tests/test_guards.py runs this file in a process of its own.

Those named ``test_bad_…`` leave something behind and must be failed, the others must pass.
"""

import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, qDebug, qWarning
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

logger = logging.getLogger("some.place")
kept: list[QWidget] = []


@pytest.fixture
def noisy_at_the_end():
    yield
    logger.warning("not closed")


@pytest.fixture(scope="session")
def stop():
    event = threading.Event()
    yield event
    event.set()


def test_quiet_log():
    logger.info("all is well")


@pytest.mark.parametrize("level", [logging.WARNING, logging.ERROR, logging.CRITICAL])
def test_bad_log(level):
    logger.log(level, "the disk is on fire")


@pytest.mark.usefixtures("noisy_at_the_end")
def test_bad_log_in_tear_down():
    pass


def test_expected_log(expected_log):
    expected_log("on fire", source="some.place")
    logger.warning("the disk is on fire")


def test_bad_expected_from_elsewhere(expected_log):
    expected_log("on fire", source="other.place")
    logger.warning("the disk is on fire")


def test_bad_expected_in_other_words(expected_log):
    expected_log("under water", source="some.place")
    logger.warning("the disk is on fire")


def test_bad_handlers_taken_away():
    logging.basicConfig(force=True)


def test_bad_qt_message():
    qWarning("no such slot")


@pytest.mark.usefixtures("qapp")
def test_bad_qt_message_of_qt_itself():
    pixmap = QPixmap(4, 4)
    first, second = QPainter(pixmap), QPainter()
    second.begin(pixmap)
    first.end()


def test_expected_qt_message(expected_qt_message):
    expected_qt_message("no such slot")
    qWarning("no such slot")
    qDebug("of no importance")


def test_bad_thread(stop):
    threading.Thread(target=stop.wait, name="straggler").start()


def test_thread_that_ends():
    done = threading.Event()
    threading.Thread(target=done.wait).start()
    done.set()


@pytest.mark.usefixtures("qapp")
def test_bad_window():
    dialog = QDialog()
    dialog.setObjectName("forgotten")
    kept.append(dialog)


@pytest.mark.usefixtures("qapp")
def test_window_of_the_last_test_is_gone():
    assert QApplication.topLevelWidgets() == []


def test_window_given_to_qtbot(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    kept.extend([widget, QDialog(widget)])


@pytest.mark.parametrize("turn", [1, 2])
def test_settings_are_new_for_each_test(turn, tmp_path_factory):
    settings = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, "xorviz", "xorviz")
    assert settings.format() == QSettings.Format.IniFormat
    assert Path(settings.fileName()).is_relative_to(tmp_path_factory.getbasetemp())
    assert not settings.contains("turn")
    settings.setValue("turn", turn)
    settings.sync()
    assert Path(settings.fileName()).is_file()
