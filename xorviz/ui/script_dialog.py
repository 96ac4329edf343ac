"""The dialog that says what a script was read as, before it is opened."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import DataSpec, ExperimentSpec
from xorviz.script_words import kind_words, remark_words
from xorviz.sentences import describe
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.reading import Reading
from xorviz.session.scripts.remarks import Kind, Remark
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.labels import data_title
from xorviz.ui.panels.menu import Menu
from xorviz.ui.theme import Theme

#: The worst first in the sentence at the top.
_ORDER = (Kind.UNCLEAR, Kind.IGNORED, Kind.ASSUMED, Kind.TAKEN)


class ScriptDialog(QDialog):
    """Lists what was taken, assumed, left out or not understood, line by line.

    Where the script does not show what it trains on, that is chosen here.

    Parameters
    ----------
    reading : Reading
    name : str
        What the script is called.
    theme : Theme
    parent : QWidget
    """

    #: The person opens the experiment: `ExperimentSpec`.
    taken = Signal(object)

    def __init__(self, reading: Reading, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("script_dialog")
        self.setWindowTitle(self.tr("Open a script: {0}").format(name))
        self._reading, self._theme = reading, theme
        self.verdict = QLabel(self._counts())
        self.verdict.setObjectName("script_verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setFont(ui_font(Size.TITLE))
        self.list = QTextBrowser()
        self.list.setObjectName("script_remarks")
        self.list.setAccessibleName(self.tr("What the script says, line by line"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.data = Menu()
        self.data.setObjectName("script_data")
        self.data.setAccessibleName(self.tr("What the network trains on"))
        self.problem = QLabel()
        self.problem.setObjectName("script_problem")
        self.problem.setWordWrap(True)
        self._take = QPushButton(self.tr("&Open"))
        self._take.setObjectName("script_take")
        self._take.setProperty("role", "primary")
        self._take.setDefault(True)
        self._take.clicked.connect(self._finish)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.verdict)
        rows.addWidget(self.list, 1)
        if reading.draft.data is None:
            form = QFormLayout()
            form.setSpacing(8)
            form.addRow(self.tr("&Data, which the script does not show"), self.data)
            rows.addLayout(form)
        rows.addWidget(self.problem)
        rows.addWidget(buttons)
        for choice in reading.draft.choices():
            self.data.addItem(_title(choice), reading.draft.name_of(choice))
        self.data.currentIndexChanged.connect(self._judge)
        self._judge()
        self._show_list()
        # What wraps its words would ask for less.
        self.resize(QSize(700, 520))

    def experiment(self) -> ExperimentSpec:
        """Return the experiment as it is chosen.

        Raises
        ------
        EngineError
            If there is none.
        """
        draft = self._reading.draft
        if draft.data is not None:
            return draft.experiment()
        chosen = self.data.currentData()
        for choice in draft.choices():
            if draft.name_of(choice) == chosen:
                return draft.experiment(choice)
        features = draft.features if draft.features is not None else "?"
        raise ScriptError(0, "script_data_none", features=features, outputs=draft.outputs)

    def _judge(self) -> None:
        """Offer to open it, or say why that cannot be."""
        problem = ""
        try:
            self.experiment()
        except EngineError as error:
            problem = describe(error)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._take.setEnabled(not problem)

    def _finish(self) -> None:
        spec = self.experiment()
        self.accept()
        self.taken.emit(spec)

    def _counts(self) -> str:
        counts = [(sum(one.kind is kind for one in self._reading.remarks), kind) for kind in _ORDER]
        words = ", ".join(f"{count} {kind_words(kind)}" for count, kind in counts if count)
        return self.tr("The script was read, and nothing of it was run: {0}.").format(words)

    def _show_list(self) -> None:
        theme = self._theme
        self.list.document().setDefaultStyleSheet(
            f"th {{ color: {theme.muted}; font-weight: 400; text-align: left; }}"
            f" .line {{ color: {theme.muted}; }} .taken {{ color: {theme.muted}; }}"
            " .unclear { font-weight: 600; }"
            " th, td { padding: 3px 16px 3px 0; }"
        )
        head = (self.tr("Line"), self.tr("Became"), self.tr("What it says"))
        cells = "".join(f"<th align='left'>{escape(title)}</th>" for title in head)
        lines = "".join(_row(one) for one in self._reading.remarks)
        self.list.setHtml(f"<table width='100%'><tr>{cells}</tr>{lines}</table>")


def _row(remark: Remark) -> str:
    line = "" if remark.line is None else str(remark.line)
    kind = str(remark.kind)
    return (
        f"<tr><td class='line'>{line}</td><td class='{kind}'>{escape(kind_words(remark.kind))}</td>"
        f"<td>{escape(remark_words(remark))}</td></tr>"
    )


def _title(data: DataSpec) -> str:
    document = data.to_json()
    title = data_title(str(document["kind"]))
    if "gate" in document:
        title = str(document["gate"]).upper()
    return title if document.get("encoding") != "paired" else f"{title}, {data_title('paired')}"
