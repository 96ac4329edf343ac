"""The pytest plugin that puts the guards around every test."""

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.guards.garbage import search_again, searched_here, spare_what_is_here
from tests.guards.logs import listen_to_log
from tests.guards.messages import MessageRecord
from tests.guards.qt import leaked_widgets, listen_to_qt, settings_under, top_level_widgets
from tests.guards.threads import leaked_threads


@dataclass(frozen=True)
class Guarded:
    """What the guards of the running test have heard so far."""

    log: MessageRecord
    qt: MessageRecord


def pytest_collection_finish() -> None:
    """Leave ten thousand tests and all that they imported out of every search for garbage."""
    spare_what_is_here()


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep the search for garbage out of other threads while there may be windows."""
    if "qapp" in request.fixturenames:
        with searched_here():
            yield
    else:
        search_again()
        yield


@pytest.fixture(scope="session")
def settings_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Hand out a new name for each test; QSettings makes the folder when it writes."""
    root = tmp_path_factory.mktemp("settings")
    return (root / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def guarded(settings_folders: Iterator[Path]) -> Iterator[Guarded]:
    """Fail the test for unannounced warnings and for threads and windows it leaves behind."""
    settings_under(next(settings_folders))
    threads = set(threading.enumerate())
    widgets = top_level_widgets()
    with listen_to_log() as log, listen_to_qt() as qt:
        yield Guarded(log, qt)
        left = leaked_widgets(widgets) + leaked_threads(threads)
    problems = left + log.problems() + qt.problems()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def expected_log(guarded: Guarded) -> Callable[..., None]:
    """Announce a log record: ``expected_log("could not save", source="xorviz.session")``.

    The record must come; `source` is a part of the logger's name and level.
    """
    return guarded.log.expect


@pytest.fixture
def expected_qt_message(guarded: Guarded) -> Callable[..., None]:
    """Announce a Qt message: ``expected_qt_message("no such slot")``. It must come."""
    return guarded.qt.expect
