"""Pictures in SVG and PDF show what the screen shows, and their words are words."""

import functools
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.pdf_text import PdfPage
from tests.ui.test_window_pictures import pixels
from xorviz import __version__
from xorviz.cli.shot import VIEWS
from xorviz.session.branching import BranchingRun
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request
from xorviz.ui.desktop import make_window
from xorviz.ui.picture_kinds import pdf_of, svg_of
from xorviz.ui.pictures import picture_of
from xorviz.ui.vector.svg import SvgPicture

SVG = "{http://www.w3.org/2000/svg}"
ALONE = [name for name in VIEWS if name not in ("microscope", "window")]
#: Words that stand in each view of the experiment below, at whatever step.
WORDS = {
    "window": ["Experiment", "Curves", "Dead zones", "Weights", "sigmoid", "Restart", "h1.1", "x₁"],
    "network": ["x₁", "x₂", "h1.1", "h1.2", "out", "INPUT", "HIDDEN 1", "OUTPUT"],
    "decision": ["x₁", "x₂", "00", "11"],
    "weights": ["h1 · relu", "out · sigmoid", "h1.1", "h1.2", "bias"],
    "zones": ["h1.1", "h1.2", "x₁", "x₂", "00", "01", "10", "11"],
    "curves": ["loss", "accuracy", "gradient norm", "100 %"],
    "truth_table": ["want"],
    "confusion": ["0", "1"],
    "doctor": [],
    "hidden": ["h1.1", "h1.2"],
    "landscape": [],
    "crowd": [],
    "timeline": ["0"],
}


@functools.cache
def run_of(name):
    """Return a run that has learned a little."""
    living = BranchingRun(load_experiment(name))
    living.advance(200)
    return living


@pytest.fixture
def staged(qtbot):
    """Show the window, or all its views each by itself; return what is shown by its name."""

    def stage(theme, experiment="relu-2-2-1", whole=False):
        window = make_window(theme)
        qtbot.addWidget(window)
        shown = {"window": window} if whole else {name: window.views[name] for name in ALONE}
        for one in shown.values():
            if not whole:
                one.setParent(None)
                qtbot.addWidget(one)
            one.resize(*((1280, 800) if whole else (640, 480)))
            one.show()
        snapshot = run_of(experiment).snapshot(Request(frozenset(Probe)), Status())
        for _ in range(2):
            for part in (*window.views.values(), window):
                part.present(snapshot)
            QApplication.processEvents()
        return shown

    return stage


def everything(staged, theme):
    """Return the window and all its views, shown."""
    return staged(theme, whole=True) | staged(theme)


def with_these_fonts(content):
    """Return an SVG as a reader takes it that has the first font of each list, as a browser does.

    Qt's takes the whole list for a name.
    """
    return re.sub(rb'font-family="([^",]+),[^"]*"', rb'font-family="\1"', content)


def drawn(content, size):
    """Draw an SVG in so many pixels, upon a colour that no picture has."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    renderer = QSvgRenderer(QByteArray(with_these_fonts(content)))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def texts(content):
    """Return the words of an SVG, an element each."""
    return [element.text for element in ET.fromstring(content).iter(f"{SVG}text")]


def closed_up(words):
    """Return words without what stands between them, for some are written in several pieces."""
    return re.sub(r"\s", "", "".join(words))


def assert_same_picture(shown, name, apart_at_most=0.06):
    """The SVG of what is shown, drawn by another painter, is the picture on the screen."""
    content = svg_of(shown).content(name)
    screen, vector = pixels(picture_of(shown)), pixels(drawn(content, shown.size()))
    apart = np.abs(screen - vector).max(axis=2)
    # Edges of letters and thin lines are smoothed in another way; areas and places are the same.
    assert (apart > 24).mean() < apart_at_most, name
    assert (apart > 96).mean() < 0.025, name
    # Made coarse, so that only what lies elsewhere or has another colour differs.
    height, width = (side // 8 * 8 for side in apart.shape)
    coarse = [
        one[:height, :width].reshape(height // 8, 8, width // 8, 8, 3).mean(axis=(1, 3))
        for one in (screen, vector)
    ]
    assert (np.abs(coarse[0] - coarse[1]).max(axis=2) > 48).mean() < 0.004, name


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_an_svg_shows_what_the_screen_shows(staged, theme):
    for name, shown in everything(staged, theme).items():
        assert_same_picture(shown, name)


@pytest.mark.parametrize("experiment", ["digits", "three-classes", "skip-2-1-1"])
def test_so_it_does_of_pictures_classes_and_skips(staged, experiment):
    views = staged("light", experiment)
    for name in ("network", "decision", "zones", "hidden", "weights", "confusion", "curves"):
        # Rows of hatching fill a third of the dead zones of digits. On the screen their lines of
        # one pixel are not smoothed, and Qt's painter of SVG smooths all.
        hatched = (name, experiment) == ("zones", "digits")
        assert_same_picture(views[name], name, 0.12 if hatched else 0.06)


def test_words_are_words_in_both(staged):
    for name, shown in everything(staged, "light").items():
        labels = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
        plain = [text for text in labels if text and "<" not in text and "…" not in text]
        # In the window, panels hide behind one another and scroll.
        wanted = WORDS[name] + ([] if name == "window" else plain)
        written = closed_up(texts(svg_of(shown).content(name)))
        printed = closed_up(PdfPage(pdf_of(shown, name)).runs)
        for text in wanted:
            assert closed_up(text.replace("&", "")) in written, name
            assert closed_up(text.replace("&", "")) in printed, name


def test_no_word_is_an_image(staged):
    """All that is an image is a map, a row of pixels, or a sign on a button."""
    most = {"decision": 0.9, "zones": 0.7, "landscape": 0.9, "hidden": 0.9}
    for name, shown in everything(staged, "dark").items():
        images = list(ET.fromstring(svg_of(shown).content(name)).iter(f"{SVG}image"))
        area = sum(float(one.get("width")) * float(one.get("height")) for one in images)
        assert area < most.get(name, 0.5) * shown.width() * shown.height(), name
        if name in ("curves", "truth_table", "confusion", "crowd"):
            assert not images
            assert PdfPage(pdf_of(shown, name)).images == 0


def test_files_name_their_titles_and_the_version_and_are_as_large_as_the_widget(staged):
    views = staged("light")
    content = pdf_of(views["curves"], "Curves of a run")
    assert PdfPage(content).size == (640 * 72 / 96, 480 * 72 / 96)
    assert f"xorviz {__version__}".encode("utf-16-be") in content
    assert "Curves of a run".encode("utf-16-be") in content
    root = ET.fromstring(svg_of(views["truth_table"]).content("Answers & more"))
    assert root.find(f"{SVG}title").text == "Answers & more"
    assert root.find(f"{SVG}desc").text == f"xorviz {__version__}"
    assert (root.get("width"), root.get("height")) == ("640", "480")


def widest_image(shown, scale):
    """Return the pixels across of the widest image in an SVG."""
    found = re.findall(rb"base64,([A-Za-z0-9+/=]+)", svg_of(shown, scale).content("map"))
    images = (QImage.fromData(QByteArray.fromBase64(QByteArray(one))) for one in found)
    return max(image.width() for image in images)


def test_pictures_of_one_view_do_not_disturb_it_and_are_as_fine_as_wished(staged):
    """What a view keeps for the screen is not disturbed by another painter."""
    views = staged("dark")
    for name in ("decision", "zones", "hidden", "weights", "network", "landscape"):
        before = picture_of(views[name])
        svg_of(views[name])
        pdf_of(views[name], name)
        assert picture_of(views[name]) == before, name
    assert widest_image(views["decision"], 4) >= widest_image(views["decision"], 1)


class Fragile(QWidget):
    """A widget that fails while it paints, as long as it is told to."""

    def __init__(self, parent):
        super().__init__(parent)
        self.fails, self.painted = True, 0

    def paintEvent(self, event):  # noqa: N802 - so it is called by Qt
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.red)
        if self.fails:
            raise ValueError("no ink")
        self.painted += 1


@pytest.mark.parametrize(
    "painted", [picture_of, svg_of, lambda widget: pdf_of(widget, "")], ids=["png", "svg", "pdf"]
)
def test_an_error_in_a_widget_ends_its_picture_and_nothing_else(qtbot, painted):
    """Several fail at once, one within the other: Qt would end the process."""
    whole = QWidget()
    qtbot.addWidget(whole)
    first = Fragile(whole)
    fragile = [first, Fragile(first), Fragile(whole)]
    with pytest.raises(ValueError, match="no ink"):
        painted(whole)
    for one in fragile:
        one.fails = False
    assert painted(whole)
    assert [one.painted for one in fragile] == [1, 1, 1]


def test_a_picture_that_lacks_a_part_is_none():
    """What the writer of SVG cannot write is not left out in silence."""
    picture = SvgPicture(QSize(40, 30))
    painter = QPainter(picture)
    engine = picture.paintEngine()
    engine.drawTextItem(QPointF(), None)
    painter.end()
    with pytest.raises(AttributeError):
        picture.page()
