"""An SVG gives back the run that it carries, and a forged one is refused in words."""

import base64
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.experiments import experiment
from tests.engine.states import state_bits
from tests.session.runs import living
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment
from xorviz.session.picture_files import LONGEST_TEXT, open_picture, picture_text
from xorviz.session.svg_text import metadata_element, text_in_svg

HEAD, TAIL = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', "<g/></svg>"


def svg(inner=""):
    return f"{HEAD}{inner}{TAIL}".encode()


def found(content, limit=1000):
    return text_in_svg(io.BytesIO(content), "a.svg", limit)


def refused(content, limit=1000):
    with pytest.raises(FileError) as caught:
        found(content, limit)
    return caught.value.code


@pytest.fixture
def run():
    return living(experiment(training={"optimizer": "adam"}), 40)


def test_a_run_comes_back_with_every_bit(tmp_path, run):
    path = tmp_path / "run.svg"
    path.write_bytes(svg(metadata_element(picture_text(run.record(), path.name))))
    record = open_picture(path)
    assert state_bits(record.position.state) == state_bits(run.record().position.state)
    assert load_experiment(str(path)).position.spec == run.record().position.spec
    assert load_experiment(str(path)).name == str(path)


@given(st.binary(max_size=600))
def test_a_text_comes_back_however_its_lines_are_broken(content):
    text = base64.b64encode(content)
    lines = b"\n  ".join(text[at : at + 76] for at in range(0, len(text), 76))
    element = metadata_element(lines.decode())
    assert found(svg(f"<title>t</title>{element}")) == text


def test_the_element_is_found_by_its_identity_wherever_it_stands():
    other = '<metadata id="other">bm8=</metadata><metadata>bm8=</metadata>'
    mine = "<metadata class='a' id = 'xorviz' lang=\"en\">eWVz</metadata>"
    assert found(svg(f"{other}<rect/>{mine}")) == b"eWVz"
    assert found(svg(other)) == b""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_an_svg"),
        (b"\x89PNG\r\n\x1a\n", "not_an_svg"),
        (b"<html></html>", "not_an_svg"),
        (HEAD.encode(), "picture_cut_off"),
        (f'{HEAD}<metadata id="xorviz">QUJD'.encode(), "picture_cut_off"),
        (svg('<metadata id="xorviz">QUJD<b>x</b></metadata>'), "picture_damaged"),
        (svg(f'<metadata id="xorviz">{"A" * 1001}</metadata>'), "picture_damaged"),
        (f'{HEAD}<metadata id="xorviz">{"A" * 2000}'.encode(), "picture_damaged"),
    ],
)
def test_what_is_wrong_is_told(content, code):
    assert refused(content) == code


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ("", "picture_without_experiment"),
        (metadata_element(""), "picture_without_experiment"),
        (metadata_element("no base64!"), "picture_damaged"),
        (metadata_element(base64.b64encode(b"no zip").decode()), "picture_damaged"),
        (metadata_element("A" * (LONGEST_TEXT + 4)), "picture_damaged"),
    ],
)
def test_a_file_without_a_run_is_refused(tmp_path, inner, code):
    path = tmp_path / "a.svg"
    path.write_bytes(svg(inner))
    with pytest.raises(FileError) as caught:
        load_experiment(str(path))
    assert caught.value.code == code


def test_an_entity_is_not_followed(tmp_path):
    """Nothing of the file is interpreted, so that a few lines cannot grow to fill the memory."""
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    content = f'{bomb}<svg><metadata id="xorviz">&b;</metadata></svg>'.encode()
    assert found(content) == b"&b;"


def test_every_beginning_of_a_file_is_refused_or_carries_nothing(run):
    content = svg(metadata_element(picture_text(run.record(), "a.svg")))
    for length in range(0, len(content) - len(TAIL), 97):
        assert refused(content[:length], LONGEST_TEXT) in ("not_an_svg", "picture_cut_off")
