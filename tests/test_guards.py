"""Each guard must be able to fail a test: shown by running pytest inside a test."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

REPOSITORY = Path(__file__).parents[1]

# What each bad sample does, in the words that its guard must find for it.
COMPLAINTS = {
    "test_bad_log[30]": ["unexpected log record: some.place WARNING: the disk is on fire"],
    "test_bad_log[40]": ["unexpected log record: some.place ERROR: the disk is on fire"],
    "test_bad_log[50]": ["unexpected log record: some.place CRITICAL: the disk is on fire"],
    "test_bad_log_in_tear_down": ["unexpected log record: some.place WARNING: not closed"],
    "test_bad_expected_from_elsewhere": [
        "unexpected log record: some.place WARNING",
        "expected log record never came: 'on fire'",
    ],
    "test_bad_expected_in_other_words": [
        "unexpected log record: some.place WARNING",
        "expected log record never came: 'under water'",
    ],
    "test_bad_handlers_taken_away": ["took away the root logger's handlers"],
    "test_bad_qt_message": ["unexpected Qt message: default QtWarningMsg: no such slot"],
    "test_bad_qt_message_of_qt_itself": ["unexpected Qt message:", "painter"],
    "test_bad_thread": ["a thread was left running: straggler"],
    "test_bad_window": ["a top-level widget was left: QDialog 'forgotten'"],
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run all samples once; return what was said against each, empty where it passed."""
    report = tmp_path_factory.mktemp("guards") / "report.xml"
    samples = REPOSITORY / "tests" / "guards" / "samples.py"
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(samples), f"--junitxml={report}"],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
    )
    said: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        words = [f"{child.get('message')}\n{child.text}" for child in case]
        # A guard speaks when the test is over: it may then stand in the report twice.
        said[case.attrib["name"]] = said.get(case.attrib["name"], "") + "\n".join(words)
    return said


@pytest.mark.parametrize(("sample", "words"), COMPLAINTS.items())
def test_a_guard_fails_a_bad_test(complaints, sample, words):
    for part in words:
        assert part in complaints[sample]


def test_the_guards_complain_of_nothing_else(complaints):
    bad = {name for name in complaints if name.startswith("test_bad_")}
    assert bad == COMPLAINTS.keys()
    good = complaints.keys() - bad
    assert len(good) >= 8
    assert {name: complaints[name] for name in good} == dict.fromkeys(good, "")


def test_the_guards_do_not_load_qt(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    sample = tmp_path / "test_sample.py"
    sample.write_text("def test_it():\n    import sys\n    assert 'PySide6' not in sys.modules\n")
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.guards.plugin", str(sample)],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(REPOSITORY),
            # pytest-qt loads Qt as soon as it is there.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        check=True,
    )
