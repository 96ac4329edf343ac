"""The field that says of which rows and columns a pattern's picture consists."""

import numpy as np
import pytest

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData, Table, read_data
from xorviz.sentences import describe

SMALL = {"kind": "patterns", "inputs": [[0, 1, 2, 3, 4, 5]], "targets": [[1]]}


def test_it_is_read_and_written_and_left_out_where_it_is_not_known():
    data = read_data({**SMALL, "image": [2, 3]})
    assert data.image == (2, 3)
    assert read_data(data.to_json()) == data
    assert data.to_json()["image"] == [2, 3]
    plain = read_data(SMALL)
    assert plain.image is None
    assert "image" not in plain.to_json()
    assert plain != data
    assert read_data({**SMALL, "image": None}) == plain


def test_a_reference_to_many_patterns_carries_it():
    pixels = np.arange(700 * 6, dtype=np.uint8).reshape(700, 6)
    data = PatternsData((("", Table(pixels, 255.0)),), Table(np.ones((700, 1))), image=(3, 2))
    document = data.to_json()
    assert document["kind"] == "stored"
    assert document["image"] == [3, 2]
    assert read_data(document, tables={data.stored.digest: data.stored}) == data


@pytest.mark.parametrize(
    ("image", "place", "code"),
    [
        ([2, 2], "data.image", "wrong_image"),
        ([6], "data.image", "wrong_length"),
        ([1, 2, 3], "data.image", "wrong_length"),
        ([0, 6], "data.image[0]", "out_of_range"),
        ([2, 3.5], "data.image[1]", "not_a_whole_number"),
        ([7, 1], "data.image[0]", "out_of_range"),
        ("2x3", "data.image", "not_a_list"),
    ],
)
def test_what_is_no_shape_of_the_pictures_is_refused(image, place, code):
    with pytest.raises(SpecError) as caught:
        read_data({**SMALL, "image": image})
    assert (caught.value.path, caught.value.code) == (place, code)
    assert describe(caught.value).endswith(".")


def test_data_made_in_code_are_checked_as_well():
    data = PatternsData((("", Table([[0.0] * 6])),), Table([[1.0]]), image=(4, 2))
    with pytest.raises(SpecError) as caught:
        data.validate()
    assert caught.value.code == "wrong_image"
