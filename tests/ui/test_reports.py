"""A report from the window: asked for by the menu, written beside the loop, light in the dark."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QMessageBox

from tests.ui.desktop import opened
from tests.ui.odds_stage import odds
from tests.ui.pdf_text import PdfPage
from xorviz.engine.choice import NUMPY
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.examined import examine, examined, source_of
from xorviz.session.experiments import load_experiment
from xorviz.session.odds.progress import OddsProgress, RemedyOdds
from xorviz.ui.report.findings import fitting
from xorviz.ui.report.words import facts
from xorviz.ui.report.write import page_size, report_of
from xorviz.ui.reports import known_of
from xorviz.ui.tries import Tries

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENGINES = Engines(NUMPY, always=True)
DAY = datetime(2026, 2, 3, tzinfo=UTC)


def subject_of(name, steps, tries=0):
    """Return a run, looked at; where `tries` is given its remedies have been tried so often."""
    outcome = run_headless(load_experiment(name), steps, engines=ENGINES)
    found = examine(outcome.record, outcome.failure, ENGINES)
    fixes = [fix for finding in found.diagnosis.findings for fix in finding.fixes]
    known = tuple(
        RemedyOdds(fix, (), odds(number % (tries + 1), tries), None)
        for number, fix in enumerate(fixes if tries else ())
    )
    return examined(outcome.record, found, outcome.failure, known)


def page_of(subject, paper=QPageSize.PageSizeId.A4):
    return PdfPage(report_of(subject, DAY, QPageSize(paper)))


def lines_of(page):
    return [line.replace("\t", " ") for line in page.runs]


@pytest.fixture
def locale():
    """The locale of the program, put back afterwards."""
    former = QLocale()
    yield
    QLocale.setDefault(former)


def test_the_menu_writes_a_report_of_the_run_on_display(qtbot, tmp_path):
    path = tmp_path / "mine.pdf"
    with opened(qtbot, "relu-2-2-1") as person:
        for step in (1, 2, 3):
            person.press(Qt.Key.Key_F6)
            person.wait(lambda step=step: person.sees.step == step)
        person.press(Qt.Key.Key_D, CONTROL | SHIFT)
        person.give_file(path)
        person.wait(lambda: "Report written" in person.window.statusBar().currentMessage())
    lines = lines_of(PdfPage(path.read_bytes()))
    assert "Why is ReLU stuck on XOR?" in lines
    assert "3 steps, 0 epochs" in lines
    assert any(line.startswith("xorviz train relu-2-2-1 --steps 3 --engine ") for line in lines)


def test_an_edited_run_is_to_be_saved_first(qtbot, tmp_path):
    path = tmp_path / "mine.pdf"
    with opened(qtbot, "relu-2-2-1") as person:
        person.choose("optimizer", "adam")
        person.wait(lambda: person.sees.spec["training"]["optimizer"] != "rmsprop")
        person.wait(lambda: "adam" in str(person.sees.spec["training"]["optimizer"]))
        person.press(Qt.Key.Key_D, CONTROL | SHIFT)
        person.give_file(path)
        person.wait(lambda: "Report written" in person.window.statusBar().currentMessage())
    words = " ".join(lines_of(PdfPage(path.read_bytes())))
    assert "First save this run as relu-2-2-1.xorviz; it stands at step 0." in words


def test_a_place_that_cannot_be_written_is_told(qtbot, tmp_path, expected_log):
    expected_log("report not written", source="xorviz.ui.reports")
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.reports.ask()
        person.give_file(tmp_path / "gone" / "mine.pdf")
        words = person.answer(QMessageBox.StandardButton.Ok)
        assert "mine.pdf" in words


def test_the_page_is_the_same_in_the_dark_and_in_the_light(qtbot, tmp_path):
    pages = []
    for theme in ("dark", "light"):
        with opened(qtbot, "relu-2-2-1") as person:
            next(
                action for name, action in person.window.actions_.themes.items() if name == theme
            ).trigger()
            pages.append(report_of(subject_of("relu-2-2-1", 40), DAY))
    streams = [PdfPage(page).drawing for page in pages]
    assert streams[0] == streams[1]


def test_the_paper_is_that_of_the_country(locale):
    for name, wanted in (("de_DE", "A4"), ("en_US", "Letter"), ("en_GB", "A4"), ("C", "A4")):
        QLocale.setDefault(QLocale(name))
        assert page_size().id() == getattr(QPageSize.PageSizeId, wanted), name
    QLocale.setDefault(QLocale("en_US"))
    page = PdfPage(report_of(subject_of("skip-2-1-1", 10), DAY))
    assert page.size == (612.0, 792.0)


def test_one_of_a_kind_is_said_as_one():
    subject = subject_of("relu-2-2-1", 1)
    for step, epoch, words in (
        (0, 0, "0 steps, 0 epochs"),
        (1, 1, "1 step, 1 epoch"),
        (1000, 1, "1,000 steps, 1 epoch"),
    ):
        stands = replace(subject, snapshot=replace(subject.snapshot, step=step, epoch=epoch))
        assert dict(facts(stands))["Trained"][0] == words


def test_it_is_one_page_on_either_paper_and_names_what_it_has():
    subject = subject_of("relu-2-2-1-dead", 1500)
    for paper in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter):
        page = page_of(subject, paper)
        assert page.pages == 1
        lines = lines_of(page)
        for words in ("EXPERIMENT", "NETWORK", "CURVES", "DECISION MAP", "HOW TO REPRODUCE"):
            assert words in lines
        assert "Two units die, one after the other" in lines
        assert "Adam, learning rate 0.001" in lines
        assert "1,500 steps, 1,500 epochs" in lines
        assert any(line.startswith("certain") for line in lines)


@pytest.mark.parametrize("tries", [0, 20])
@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_nothing_lies_upon_anything_else_or_beyond_the_page(tries, paper):
    """Every line of text has its own place, whatever there is to be said."""
    page = page_of(subject_of("relu-2-2-1-dead", 1500, tries), paper)
    width, height = page.size
    places = page.places
    assert len(places) > 60
    for text, left, top, size in places:
        assert 0.0 < left < width - 20.0, text
        assert 20.0 < top < height - 20.0, text
        assert size > 3.0
    # Of lines in the same column, the next one begins below.
    for column in (33.0, 78.0):
        tops = sorted(top for _, left, top, _ in places if abs(left - column) < 0.6)
        assert all(below - above > 4.0 for above, below in pairwise(tops))


def test_odds_that_are_still_being_tried_say_how_many_tries_they_are_of():
    subject = subject_of("relu-2-2-1-dead", 1500)
    first, second, third, *_ = [
        fix for one in subject.diagnosed.diagnosis.findings for fix in one.fixes
    ]
    known = (
        RemedyOdds(first, (), odds(3, 20), odds(1, 7, wanted=20)),
        RemedyOdds(second, (), odds(0, 1, wanted=20), odds(0, 0, wanted=20)),
        RemedyOdds(third, (), odds(0, 0, wanted=20), None),
    )
    tries = Tries(OddsProgress(1500, 0.5, 30, 7, known), goes_on=True)
    remedies, goes_on = known_of(tries)
    assert (remedies, goes_on) == (known, True)
    going = replace(subject, remedies=remedies, goes_on=goes_on)
    words = " ".join(lines_of(page_of(going)))
    assert "REMEDIES, BEING TRIED" in words
    assert words.count("so far, ") == 2
    assert "so far, 7 tries: on 7 other" in words
    assert "so far, 1 try: on 1 other" in words
    assert "to be tried" in words
    # When they have ended, those that were never tried are not told of.
    remedies, goes_on = known_of(replace(tries, goes_on=False))
    assert (remedies, goes_on) == (known[:2], False)
    words = " ".join(lines_of(page_of(replace(subject, remedies=remedies))))
    assert "REMEDIES, TRIED" in words
    assert "so far" not in words
    assert known_of(Tries(goes_on=True)) == known_of(None) == ((), False)


def test_what_fits_is_counted_with_room_for_the_word_on_the_rest():
    assert fitting([10.0, 10.0, 10.0], 30.0, 5.0) == 3
    assert fitting([10.0, 10.0, 10.0], 29.0, 5.0) == 2
    assert fitting([10.0, 10.0, 10.0], 24.0, 5.0) == 1
    assert fitting([40.0], 29.0, 5.0) == 0
    assert fitting([], 0.0, 5.0) == 0


def test_what_leads_to_a_run_is_known_only_where_training_alone_does(tmp_path):
    fresh = load_experiment("skip-2-1-1")
    trained = run_headless(fresh, 12, engines=ENGINES).record
    assert source_of(trained).steps == 12
    assert source_of(fresh).name == "skip-2-1-1"
    other = load_experiment("relu-2-2-1")
    assert source_of(run_headless(other, 3, engines=ENGINES).record).name == "relu-2-2-1"


def test_the_names_of_units_are_words():
    """Nothing of the network was kept as pixels of a screen."""
    lines = lines_of(page_of(subject_of("relu-2-2-1", 10)))
    assert {"h1.1", "h1.2", "out"} <= set(lines)
