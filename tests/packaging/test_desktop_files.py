"""The desktop entry, the AppStream file and the MIME type agree with one another."""

import configparser
from pathlib import Path
from xml.etree import ElementTree

import pytest

REPOSITORY = Path(__file__).parents[2]
PACKAGING = REPOSITORY / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PACKAGING / "xorviz.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def component():
    return ElementTree.parse(PACKAGING / "io.github.xorviz.xorviz.metainfo.xml").getroot()


@pytest.fixture
def mime_type():
    root = ElementTree.parse(PACKAGING / "xorviz-mime.xml").getroot()
    (found,) = root.findall(f"{MIME}mime-type")
    return found


def test_the_desktop_entry_opens_a_file_with_the_command(entry):
    assert entry["Exec"] == "xorviz %f"
    assert (REPOSITORY / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_the_appstream_file_is_named_after_its_id_and_launches_the_entry(component):
    assert component.findtext("id") == "io.github.xorviz.xorviz"
    launched = component.findtext("launchable")
    assert (PACKAGING / launched).is_file()


def test_all_three_name_the_same_mime_type(entry, component, mime_type):
    name = mime_type.get("type")
    assert entry["MimeType"].strip(";").split(";") == [name]
    assert component.findtext("provides/mediatype") == name


def test_the_mime_type_is_that_of_session_files(mime_type):
    globs = [glob.get("pattern") for glob in mime_type.findall(f"{MIME}glob")]
    assert globs == ["*.xorviz"]
