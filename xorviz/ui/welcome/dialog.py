"""The welcome: three doors, what lies behind each of them, and recent files below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui import settings
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.recent.files import RecentFile
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme
from xorviz.ui.welcome.door import Door
from xorviz.ui.welcome.drawings import Draw, draw_lesson, draw_presets, draw_script
from xorviz.ui.welcome.entries import Entries
from xorviz.ui.welcome.recent_row import RecentRow
from xorviz.ui.welcome.script_page import ScriptPage

#: The doors, and what lies behind them.
LESSONS, PRESETS, SCRIPT = "lessons", "presets", "script"


@dataclass(frozen=True)
class Offered:
    """What there is to choose from.

    Parameters
    ----------
    fill_lessons, fill_presets : callable
        Puts them into a list, once somebody wants to see it.
    recent : sequence of RecentFile
    """

    fill_lessons: Callable[[Entries], None]
    fill_presets: Callable[[Entries], None]
    recent: Sequence[RecentFile]


class WelcomeDialog(QDialog):
    """Lets a person choose how to begin; what was chosen is told after it has closed.

    Parameters
    ----------
    offered : Offered
    theme : Theme
    icon : QIcon
    parent : QWidget
    entrance : str
        Behind which door it opens; "" in front of them.
    """

    lesson = Signal(str)
    preset = Signal(str)
    #: The path of a file.
    file = Signal(str)
    #: The text of a script.
    script = Signal(str)
    #: A file is to be asked for.
    open_wanted = Signal()

    def __init__(
        self, offered: Offered, theme: Theme, icon: QIcon, parent: QWidget, entrance: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle(self.tr("Welcome"))
        self._offered, self._theme, self._entrance = offered, theme, entrance
        self._pages = QStackedWidget()
        self._lists: dict[str, Entries] = {}
        self._page_of: dict[str, QWidget] = {}
        self.doors: list[Door] = []
        self.back = QPushButton(self.tr("‹ &Back"))
        self.back.setObjectName("welcome_back")
        self.back.clicked.connect(lambda: self.show_page(""))
        self.title = QLabel()
        self.title.setFont(ui_font(Size.DISPLAY, QFont.Weight.DemiBold))
        self.line = QLabel()
        self.line.setProperty("role", "muted")
        self.line.setWordWrap(True)
        self._sign = QLabel()
        self._sign.setPixmap(icon.pixmap(QSize(48, 48), self.devicePixelRatio()))
        self._sign.setAccessibleName(self.tr("The sign of xorviz"))
        self._sign.setAccessibleDescription(self.tr("Two blue and two orange points, as in XOR"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 16)
        rows.setSpacing(16)
        rows.addLayout(self._head())
        rows.addWidget(self._pages, 1)
        rows.addLayout(self._foot())
        self._add_doors()
        self._add_list(LESSONS, self.lesson.emit, self.tr("Lessons"))
        self._add_list(PRESETS, self.preset.emit, self.tr("Presets"))
        self.script_page = ScriptPage()
        self.script_page.read.connect(lambda text: self._leave(self.script.emit, text))
        self.script_page.open_wanted.connect(lambda: self._leave(self.open_wanted.emit))
        self._page_of[SCRIPT] = self.script_page
        self._pages.addWidget(self.script_page)
        self.show_page(entrance)

    def sizeHint(self) -> QSize:
        return QSize(960, 632 if self._offered.recent else 520)

    @property
    def page(self) -> str:
        """What is shown: the name of a door, or "" in front of them."""
        shown = self._pages.currentWidget()
        return next(name for name, page in self._page_of.items() if page is shown)

    def show_page(self, name: str) -> None:
        """Go through a door, or back."""
        before = self.page if name == "" else ""
        self._pages.setCurrentWidget(self._page_of[name])
        titles = {
            "": self.tr("Welcome to xorviz"),
            LESSONS: self.tr("Take a lesson"),
            PRESETS: self.tr("Open a preset"),
            SCRIPT: self.tr("Bring your own script"),
        }
        lines = {
            "": self.tr("See why a tiny network learns, or gets stuck. Where to begin?"),
            LESSONS: self.tr("Short stories in the window: guess, run, and see what happens."),
            PRESETS: self.tr("Each is an experiment with words on what to see in it."),
            SCRIPT: self.tr("It is read, and never run. You see line by line what became of it."),
        }
        self.title.setText(titles[name])
        self.line.setText(lines[name])
        self.back.setVisible(name != "")
        self._sign.setVisible(name == "")
        self.open_file.setVisible(name == "")
        self.show_at_start.setVisible(name == "")
        self._focus(name, before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Number keys open doors, arrows go from one to the next, Escape goes back.
        door = event.key() - Qt.Key.Key_1
        if self.page == "" and 0 <= door < len(self.doors):
            self.doors[door].click()
        elif self.page == "" and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_along(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Escape and self.page not in ("", self._entrance):
            self.show_page("")
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._sign)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _foot(self) -> QHBoxLayout:
        self.show_at_start = QCheckBox(self.tr("&Show at the start"))
        self.show_at_start.setObjectName("welcome_at_start")
        self.show_at_start.setChecked(settings.WELCOMES.read())
        self.show_at_start.toggled.connect(settings.WELCOMES.write)
        self.open_file = QPushButton(self.tr("&Open a file…"))
        self.open_file.setObjectName("welcome_open")
        self.open_file.clicked.connect(lambda: self._leave(self.open_wanted.emit))
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("welcome_close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.show_at_start)
        foot.addStretch(1)
        foot.addWidget(self.open_file)
        foot.addWidget(close)
        return foot

    def _add_doors(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        for name, title, words, draw in self._door_words():
            door = Door(len(self.doors) + 1, title, words, draw, self._theme)
            door.clicked.connect(lambda _=False, name=name: self.show_page(name))
            door.setProperty("leads_to", name)
            self.doors.append(door)
            doors.addWidget(door, 1)
        rows.addLayout(doors, 1)
        if self._offered.recent:
            self.recent = RecentRow(self._offered.recent)
            self.recent.chosen.connect(lambda path: self._leave(self.file.emit, path))
            rows.addWidget(section_caption(self.tr("Recent files")))
            rows.addWidget(self.recent)
        self._page_of[""] = page
        self._pages.addWidget(page)

    def _door_words(self) -> list[tuple[str, str, str, Draw]]:
        return [
            (
                LESSONS,
                self.tr("Take a lesson"),
                self.tr("Which unit will die? Guess, press Run, and see it happen."),
                draw_lesson,
            ),
            (
                PRESETS,
                self.tr("Open a preset"),
                self.tr("XOR and other small tasks, with networks that learn or get stuck."),
                draw_presets,
            ),
            (
                SCRIPT,
                self.tr("Bring your own script"),
                self.tr("Paste or open Keras or PyTorch code, and watch it train."),
                draw_script,
            ),
        ]

    def _add_list(self, name: str, tell: Callable[[str], None], title: str) -> None:
        entries = Entries(self._theme)
        entries.setObjectName(f"welcome_{name}")
        entries.setAccessibleName(title)
        entries.chosen.connect(lambda chosen: self._leave(tell, chosen))
        self._lists[name] = entries
        self._page_of[name] = entries
        self._pages.addWidget(entries)

    def _focus(self, name: str, before: str) -> None:
        if name == "":
            ways = [door for door in self.doors if door.property("leads_to") == before]
            (ways or self.doors)[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif name == SCRIPT:
            self.script_page.begin()
        else:
            entries = self._lists[name]
            if not entries.count():
                offered = self._offered
                fill = offered.fill_lessons if name == LESSONS else offered.fill_presets
                fill(entries)
                entries.setCurrentRow(0)
            entries.setFocus()

    def _go_along(self, way: int) -> None:
        focused = self.focusWidget()
        place = self.doors.index(focused) if isinstance(focused, Door) else -way
        self.doors[(place + way) % len(self.doors)].setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self, tell: Callable[..., None], *what: str) -> None:
        self.accept()
        tell(*what)
