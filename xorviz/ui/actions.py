"""Every action of the window that is always there: its name and its shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from xorviz.ui.centre import Choice
from xorviz.ui.labels import edit_words
from xorviz.ui.layout import BOTTOM, LEFT, RIGHT
from xorviz.ui.settings import SYSTEM
from xorviz.ui.theme import THEMES

_Keys = QKeySequence.StandardKey | str | None

#: What the command palette calls an action whose words make sense only within its menu.
PALETTE_TITLE = "palette_title"

#: Why an action cannot be used now, where that is known.
PALETTE_REASON = "palette_reason"

#: How much memory, in MB, there may be for states to go back to.
MEMORIES = (16, 64, 256, 1024)

#: Pixels by which a panel is made larger or smaller.
_SIZE_STEP = 48


class Actions(QObject):
    """The actions, as attributes; what they do is connected elsewhere."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.new = self._make("new", self.tr("&New from a preset…"), QKeySequence.StandardKey.New)
        self.open = self._make("open", self.tr("&Open…"), QKeySequence.StandardKey.Open)
        self.open_data = self._make("open_data", self.tr("Open &data…"), "Ctrl+Shift+O")
        self.import_weights = self._make("import_weights", self.tr("Import &weights…"), None)
        self.save = self._make("save", self.tr("&Save"), QKeySequence.StandardKey.Save)
        self.save_as = self._make("save_as", self.tr("Save &as…"), "Ctrl+Shift+S")
        self.compare = self._make("compare", self.tr("Co&mpare with…"), None)
        self.export = self._make("export", self.tr("&Export a picture…"), "Ctrl+E")
        self.record = self._make("record", self.tr("Re&cord a film…"), "Ctrl+Shift+M")
        self.report = self._make("report", self.tr("Export a repo&rt…"), "Ctrl+Shift+D")
        self.export_run = self._make(
            "export_run", self.tr("Export a &script or table…"), "Ctrl+Shift+E"
        )
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q")
        # The program has one window: to close that is to leave.
        self.quit.setShortcuts([QKeySequence("Ctrl+Q"), QKeySequence("Ctrl+W")])
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._make("undo", self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._make("redo", self.tr("&Redo"), "Ctrl+Shift+Z")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.paste_script = self._make(
            "paste_script", self.tr("&Paste a script or picture"), QKeySequence.StandardKey.Paste
        )
        self.copy_focused = self._make(
            "copy_focused", self.tr("What has the &keyboard"), "Ctrl+Shift+C"
        )
        self.copy_focused.setProperty(
            PALETTE_TITLE, self.tr("Copy a picture of the view that has the keyboard")
        )
        self.settings = self._make("settings", self.tr("Se&ttings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.run = self._make("run", self.tr("Run or &pause"), "F5")
        self.step = self._make("step", self.tr("Single &step"), "F6")
        self.restart = self._make("restart", self.tr("&Restart"), "F7")
        self.restart_anew = self._make(
            "restart_anew", self.tr("Restart with a &new seed"), "Shift+F7"
        )
        self.check_gradient = self._make("check_gradient", self.tr("Check the &gradient…"), "F8")
        self._make_starts()
        self._make_time()
        self.sweep = self._make("sweep", self.tr("S&weep…"), "Ctrl+Shift+R")
        self.sweep.setProperty(PALETTE_TITLE, self.tr("Sweep: many starts of many choices"))
        self.doctor = self._make("doctor", self.tr("Ask the &doctor"), "Ctrl+D")
        self.microscope = self._make("microscope", self.tr("&Microscope"), "Ctrl+M")
        self.microscope.setCheckable(True)
        self.microscope.setProperty(
            PALETTE_TITLE, self.tr("Microscope: one pattern through one step")
        )
        self.theme = self._make("theme", self.tr("&Light or dark"), "Ctrl+T")
        self._make_view()
        self.palette = self._make("palette", self.tr("&Command palette…"), "Ctrl+K")
        self.palette.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+P")])
        self.shortcuts = self._make("shortcuts", self.tr("&Keyboard shortcuts"), "F1")
        self._make_help()
        self.set_undo("", "")

    def set_undo(self, undo: str, redo: str) -> None:
        """Say what undo and redo would do; an empty code is nothing."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.setText(self.tr("&Undo {0}").format(edit_words(undo)).rstrip())
        self.redo.setText(self.tr("&Redo {0}").format(edit_words(redo)).rstrip())
        self.undo.setToolTip(self._tip(self.undo))
        self.redo.setToolTip(self._tip(self.redo))

    def show_theme(self, name: str) -> None:
        """Mark the theme that is on."""
        self.themes[name].setChecked(True)

    def show_centre(self, choice: Choice) -> None:
        """Mark what the middle shows."""
        self.centre[choice].setChecked(True)

    def _make_help(self) -> None:
        self.welcome = self._make("welcome", self.tr("&Welcome…"), None)
        self.copy_diagnostics = self._make("copy_diagnostics", self.tr("Copy &diagnostics"), None)
        self.show_log = self._make("show_log", self.tr("Show the &log file"), None)
        self.about = self._make("about", self.tr("&About xorviz"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_starts(self) -> None:
        self.starts = self._make("starts", self.tr("Random s&tarts…"), "Ctrl+R")
        # Its view has the same name.
        self.starts.setProperty(PALETTE_TITLE, self.tr("Set the number of random starts"))
        self.next_start = self._make("next_start", self.tr("Show ne&xt start"), "F9")
        self.previous_start = self._make(
            "previous_start", self.tr("Show pre&vious start"), "Shift+F9"
        )
        self.open_start = self._make(
            "open_start", self.tr("&Open this start as session"), "Ctrl+F9"
        )

    def _make_time(self) -> None:
        self.step_back = self._make("step_back", self.tr("Step &back"), "Shift+F6")
        self.play_back = self._make("play_back", self.tr("&Play back"), "Shift+F5")
        self.play_back.setCheckable(True)
        self.previous_mark = self._make("previous_mark", self.tr("Pre&vious mark"), "Alt+PgUp")
        self.next_mark = self._make("next_mark", self.tr("Ne&xt mark"), "Alt+PgDown")
        self.to_present = self._make("to_present", self.tr("Back to the p&resent"), "Alt+End")
        self.rescue = self._make("rescue", self.tr("Re&scue: try ways on in branches"), None)
        self.compare_branches = self._make(
            "compare_branches", self.tr("&Compare all branches"), None
        )
        self.memories = {
            size: self._make(f"memory_{size}", self.tr("{0} MB").format(f"{size:,}"), None)
            for size in MEMORIES
        }
        group = self._exclusive(list(self.memories.values()), self.tr("Memory for the past: {0}"))
        # A run may have been given another amount.
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)

    def _make_view(self) -> None:
        self.centre = {
            Choice.NETWORK: self._make("centre_network", self.tr("&Network"), "Alt+1"),
            Choice.DECISION: self._make("centre_decision", self.tr("&Decision map"), "Alt+2"),
            Choice.BOTH: self._make("centre_both", self.tr("Network and decision &map"), "Alt+3"),
        }
        self._exclusive(list(self.centre.values()), self.tr("Middle: {0}"))
        self.timeline = self._make("timeline", self.tr("Time&line"), "Ctrl+L")
        self.timeline.setCheckable(True)
        self.nearer = self._make("nearer", self.tr("Zoom &in"), "Ctrl++")
        # On most keyboards the plus needs the shift key.
        self.nearer.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.farther = self._make("farther", self.tr("Zoom &out"), "Ctrl+-")
        self.whole = self._make("whole", self.tr("&Whole network"), "Ctrl+0")
        titles = {
            "dark": self.tr("&Dark"),
            "light": self.tr("&Light"),
            SYSTEM: self.tr("As the &system"),
        }
        self.themes = {
            name: self._make(f"theme_{name}", titles.get(name, name), None)
            for name in (*THEMES, SYSTEM)
        }
        self._exclusive(list(self.themes.values()), self.tr("Theme: {0}"))
        self.float = self._make("float", self.tr("&Float or dock the panel"), "Ctrl+Shift+F")
        self.moves = {
            LEFT: self._make("move_left", self.tr("To the &left"), None),
            RIGHT: self._make("move_right", self.tr("To the &right"), None),
            BOTTOM: self._make("move_bottom", self.tr("To the &bottom"), None),
        }
        for action in self.moves.values():
            words = self.tr("Move the panel {0}").format(plain(action.text()).lower())
            action.setProperty(PALETTE_TITLE, words)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        #: By the side of the panel that changes, and by how many pixels.
        self.sizes = {
            (across, _SIZE_STEP): self._make("wider", self.tr("&Wider"), None),
            (across, -_SIZE_STEP): self._make("narrower", self.tr("&Narrower"), None),
            (down, _SIZE_STEP): self._make("taller", self.tr("&Taller"), None),
            (down, -_SIZE_STEP): self._make("shorter", self.tr("&Shorter"), None),
        }
        for action in self.sizes.values():
            words = self.tr("Size of the panel: {0}").format(plain(action.text()).lower())
            action.setProperty(PALETTE_TITLE, words)
        self.next_pane = self._make("next_pane", self.tr("N&ext pane"), "Ctrl+F6")
        self.previous_pane = self._make("previous_pane", self.tr("Pre&vious pane"), "Ctrl+Shift+F6")
        self.full_screen = self._make("full_screen", self.tr("F&ull screen"), "F11")
        self.full_screen.setCheckable(True)
        self.present = self._make("present", self.tr("&Presenter mode"), "Shift+F11")
        self.present.setCheckable(True)
        self.present.setProperty(
            PALETTE_TITLE, self.tr("Presenter mode: large type and few panels for a projector")
        )
        self.reset_layout = self._make("reset_layout", self.tr("Reset the la&yout"), None)

    def _exclusive(self, actions: list[QAction], title: str) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            action.setProperty(PALETTE_TITLE, title.format(plain(action.text())))
            group.addAction(action)
        return group

    def _make(self, name: str, text: str, keys: _Keys) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setToolTip(self._tip(action))
        window = self.parent()
        assert isinstance(window, QMainWindow)
        window.addAction(action)
        return action

    @staticmethod
    def _tip(action: QAction) -> str:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = plain(action.text()).rstrip("…")
        return f"{text} ({keys})" if keys else text


def plain(text: str) -> str:
    """Return an action's words without the marks of their underlined letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def other_theme(name: str) -> str:
    """Return the name of the theme that is not this one."""
    return next(other for other in THEMES if other != name)
