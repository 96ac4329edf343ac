"""The dialog about xorviz: versions, the engine in use, where the log lies, and licences."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xorviz import __version__
from xorviz.engine.choice import COMPILED
from xorviz.resources import resource_path
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.help.diagnostics import versions
from xorviz.ui.help.log_file import log_file
from xorviz.ui.home_folder import without_home

_FONTS = (("Inter", "LICENSE-Inter.txt"), ("JetBrains Mono", "LICENSE-JetBrainsMono.txt"))


class AboutDialog(QDialog):
    """Tells what this is.

    Parameters
    ----------
    engine : str
        That of the run on display; "" where there is none.
    icon : QIcon
    parent : QWidget
    """

    #: A person wants the diagnostics on the clipboard.
    copy_wanted = Signal()
    #: A person wants to see the log in its folder.
    log_wanted = Signal()

    def __init__(self, engine: str, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About xorviz"))
        sign = QLabel()
        sign.setPixmap(icon.pixmap(QSize(64, 64), self.devicePixelRatio()))
        sign.setFixedSize(64, 64)
        sign.setAccessibleName(self.tr("The sign of xorviz"))
        sign.setAccessibleDescription(self.tr("Two blue and two orange points, as in XOR"))
        name = QLabel(self.tr("xorviz {0}").format(__version__))
        name.setFont(ui_font(Size.DISPLAY, QFont.Weight.DemiBold))
        line = QLabel(self.tr("Why tiny networks learn, or get stuck."))
        line.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(line)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign)
        head.addLayout(words, 1)
        tabs = QTabWidget()
        tabs.setObjectName("about_tabs")
        tabs.setDocumentMode(True)
        # The bar takes the keyboard; what is around it would say nothing to a screen reader.
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tabs.addTab(self._facts(engine), self.tr("&Versions"))
        tabs.addTab(self._licences(), self.tr("&Licences"))
        self.copy = QPushButton(self.tr("&Copy diagnostics"))
        self.copy.setObjectName("about_copy")
        self.copy.setToolTip(
            self.tr("Versions, settings and the end of the log, without the name of your folder")
        )
        self.copy.clicked.connect(self.copy_wanted)
        show = QPushButton(self.tr("&Show the log file"))
        show.setObjectName("about_log")
        show.clicked.connect(self.log_wanted)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(tabs, 1)
        rows.addWidget(buttons)
        close.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    def show_copied(self) -> None:
        """Say that the diagnostics are on the clipboard."""
        self.copy.setText(self.tr("Copied"))

    def _facts(self, engine: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(4, 12, 4, 4)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for title, number in versions():
            form.addRow(_muted(title), _value(number or self.tr("not installed")))
        named = self.tr("compiled") if engine == COMPILED else self.tr("NumPy")
        form.addRow(_muted(self.tr("Engine in use")), _value(named))
        log = QLabel()
        path = log_file()
        shown = escape(without_home(str(path)))
        log.setText(f'<a href="{QUrl.fromLocalFile(str(path)).toString()}">{shown}</a>')
        log.setWordWrap(True)
        log.setAccessibleName(self.tr("Log file"))
        log.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        log.linkActivated.connect(lambda _: self.log_wanted.emit())
        form.addRow(_muted(self.tr("Log file")), log)
        return page

    def _licences(self) -> QWidget:
        text = QTextBrowser()
        text.setObjectName("about_licences")
        text.setAccessibleName(self.tr("Licences"))
        text.setFrameShape(QFrame.Shape.NoFrame)
        ours = self.tr("xorviz is free software under the MIT licence.")
        qt = self.tr("Qt and PySide6 come under the GNU Lesser General Public License, version 3.")
        parts = [f"<p>{escape(ours)}</p><p>{escape(qt)}</p>"]
        for family, file in _FONTS:
            title = self.tr("The font {0}").format(family)
            licence = resource_path("fonts", file).read_text("utf-8")
            body = "".join(f"<p>{escape(one)}</p>" for one in licence.split("\n\n"))
            parts.append(f"<h4>{escape(title)}</h4>{body}")
        text.setHtml("".join(parts))
        return text


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label


def _value(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
