"""Opens the welcome, and passes on what is chosen there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xorviz.engine.spec import NetworkSpec
from xorviz.ui import settings
from xorviz.ui.recent.files import RecentFile
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.ui.welcome.dialog import WelcomeDialog
    from xorviz.ui.welcome.entries import Entries


class Welcomes(QObject):
    """Knows what there is to begin with.

    Parameters
    ----------
    window : MainWindow
    recent : callable
        Returns the recent files.
    """

    #: The name of a lesson.
    lesson = Signal(str)
    #: The name of a preset.
    preset = Signal(str)
    #: The path of a file.
    file = Signal(str)
    #: The text of a script.
    script = Signal(str)
    #: A file is to be asked for.
    open_wanted = Signal()

    def __init__(self, window: MainWindow, recent: Callable[[], Sequence[RecentFile]]) -> None:
        super().__init__(window)
        self._window, self._recent = window, recent
        self._dialog: WelcomeDialog | None = None

    def offer(self) -> None:
        """Open it at the start, unless a person has had enough of it."""
        if settings.WELCOMES.read():
            self.open()

    def open(self, entrance: str = "") -> None:
        """Open it, in front of the doors or behind one."""
        # Loaded only now: no window needs it to open.
        from xorviz.ui.welcome.dialog import Offered, WelcomeDialog

        if self._dialog is not None:
            return
        files = [one for one in self._recent() if not one.is_gone]
        offered = Offered(self._fill_lessons, self._fill_presets, files)
        window = self._window
        dialog = WelcomeDialog(offered, window.theme, window.windowIcon(), window, entrance)
        dialog.lesson.connect(self.lesson)
        dialog.preset.connect(self.preset)
        dialog.file.connect(self.file)
        dialog.script.connect(self.script)
        dialog.open_wanted.connect(self.open_wanted)
        dialog.finished.connect(self._let_go)
        self._dialog = dialog
        dialog.open()

    def close(self) -> None:
        """Close it."""
        if self._dialog is not None:
            self._dialog.reject()

    def _fill_lessons(self, entries: Entries) -> None:
        from xorviz.session.lessons.catalogue import lesson_names
        from xorviz.session.lessons.files import load_lesson
        from xorviz.ui.lessons.words import said

        for name in lesson_names():
            lesson = load_lesson(name)
            title, about = (said(text) for text in (lesson.title, lesson.about))
            network = lesson.subject.spec.network
            self._add(entries, name, plain_words(title), plain_words(about), network)

    def _fill_presets(self, entries: Entries) -> None:
        from xorviz.session.presets import load_preset, preset_course, preset_words

        for name in preset_course():
            words, network = preset_words(name), load_preset(name).network
            self._add(entries, name, words.title, plain_words(words.paragraphs[0]), network)

    def _add(
        self, entries: Entries, name: str, title: str, words: str, network: NetworkSpec
    ) -> None:
        from xorviz.ui.welcome.entries import PICTURE
        from xorviz.ui.welcome.sketches import sketch

        picture = sketch(network, self._window.theme, PICTURE, entries.devicePixelRatio())
        entries.add(name, title, words, picture)

    def _let_go(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def plain_words(text: str) -> str:
    """Return simple rich text without its marks."""
    return re.sub(r"<[^>]*>", "", text)
