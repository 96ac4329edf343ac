"""Pictures in SVG and PDF show what the screen shows, and their words are words."""

import functools
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel

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

SVG = "{http://www.w3.org/2000/svg}"
SHOWN = [name for name in VIEWS if name != "microscope"]
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
    """Show a view, or the window, with such a run."""
    windows = []

    def stage(name, theme, experiment="relu-2-2-1"):
        run = run_of(experiment)
        window = make_window(theme)
        windows.append(window)
        shown = window if name == "window" else window.views[name]
        if shown is not window:
            shown.setParent(None)
            qtbot.addWidget(shown)
        qtbot.addWidget(window)
        shown.resize(*((1280, 800) if shown is window else (640, 480)))
        shown.show()
        snapshot = run.snapshot(Request(frozenset(Probe)), Status())
        for part in (*window.views.values(), window):
            part.present(snapshot)
        QApplication.processEvents()
        for part in (*window.views.values(), window):
            part.present(snapshot)
        QApplication.processEvents()
        return shown

    return stage


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


def assert_same_picture(shown, name):
    """The SVG of what is shown, drawn by another painter, is the picture on the screen."""
    content = svg_of(shown).content(name)
    screen, vector = pixels(picture_of(shown)), pixels(drawn(content, shown.size()))
    apart = np.abs(screen - vector).max(axis=2)
    # Edges of letters and thin lines, as of hatching, are smoothed in another way; areas and
    # places are the same.
    assert (apart > 24).mean() < 0.12
    assert (apart > 96).mean() < 0.025
    # Made coarse, so that only what lies elsewhere or has another colour differs.
    height, width = (side // 8 * 8 for side in apart.shape)
    coarse = [
        one[:height, :width].reshape(height // 8, 8, width // 8, 8, 3).mean(axis=(1, 3))
        for one in (screen, vector)
    ]
    assert (np.abs(coarse[0] - coarse[1]).max(axis=2) > 48).mean() < 0.004


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("name", SHOWN)
def test_an_svg_shows_what_the_screen_shows(staged, name, theme):
    assert_same_picture(staged(name, theme), name)


@pytest.mark.parametrize("experiment", ["digits", "three-classes", "skip-2-1-1"])
@pytest.mark.parametrize(
    "name", ["network", "decision", "zones", "hidden", "weights", "confusion", "curves"]
)
def test_so_it_does_of_pictures_classes_and_skips(staged, name, experiment):
    assert_same_picture(staged(name, "light", experiment), name)


@pytest.mark.parametrize("name", SHOWN)
def test_words_are_words_in_both(staged, name):
    shown = staged(name, "light")
    labels = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
    plain = [text for text in labels if text and "<" not in text and "…" not in text]
    written = closed_up(texts(svg_of(shown).content(name)))
    printed = closed_up(PdfPage(pdf_of(shown, name)).runs)
    for text in WORDS[name]:
        assert closed_up(text) in written
        assert closed_up(text) in printed
    if name != "window":
        # In the window, panels hide behind one another and scroll.
        for text in plain:
            assert closed_up(text.replace("&", "")) in written
            assert closed_up(text.replace("&", "")) in printed


@pytest.mark.parametrize("name", SHOWN)
def test_no_word_is_an_image(staged, name):
    """All that is an image is a map, a row of pixels, or a sign on a button."""
    shown = staged(name, "dark")
    page = PdfPage(pdf_of(shown, name))
    images = list(ET.fromstring(svg_of(shown).content(name)).iter(f"{SVG}image"))
    area = sum(float(one.get("width")) * float(one.get("height")) for one in images)
    most = {"decision": 0.9, "network": 0.5, "zones": 0.7, "landscape": 0.9, "hidden": 0.9}
    assert area < most.get(name, 0.5) * shown.width() * shown.height()
    if name in ("curves", "truth_table", "confusion", "crowd"):
        assert not images
        assert page.images == 0


def test_a_page_is_as_large_as_the_widget_and_names_its_title(staged):
    shown = staged("curves", "light")
    content = pdf_of(shown, "Curves of a run")
    assert PdfPage(content).size == (640 * 72 / 96, 480 * 72 / 96)
    assert f"xorviz {__version__}".encode("utf-16-be") in content
    assert "Curves of a run".encode("utf-16-be") in content


def test_an_svg_names_its_title_and_the_version(staged):
    root = ET.fromstring(svg_of(staged("truth_table", "light")).content("Answers & more"))
    assert root.find(f"{SVG}title").text == "Answers & more"
    assert root.find(f"{SVG}desc").text == f"xorviz {__version__}"
    assert (root.get("width"), root.get("height")) == ("640", "480")


def test_images_within_are_as_fine_as_wished(staged):
    shown = staged("decision", "light")

    def widest(scale):
        page = svg_of(shown, scale).content("map")
        renderer = re.findall(rb"base64,([A-Za-z0-9+/=]+)", page)
        widths = [
            QImage.fromData(QByteArray.fromBase64(QByteArray(one))).width() for one in renderer
        ]
        return max(widths)

    assert widest(4) >= widest(1)


def test_the_screen_looks_the_same_after_an_export(staged):
    """What a view keeps for the screen is not disturbed by another painter."""
    for name in ("decision", "zones", "hidden", "weights", "network", "landscape"):
        shown = staged(name, "dark")
        before = picture_of(shown)
        svg_of(shown)
        pdf_of(shown, name)
        assert picture_of(shown) == before
