"""The shape of the pictures that patterns are, where it is known."""

from __future__ import annotations

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.reader import Reader, check_integer

#: Rows and columns of a picture whose pixels, row by row, are the features.
Image = tuple[int, int]

#: Of the handwritten digits that come with xorviz.
DIGITS: Image = (8, 8)


def read_image(reader: Reader, features: int) -> Image | None:
    """Read the field ``image``: rows and columns, or None where it is not there.

    Raises
    ------
    SpecError
        If they are not two whole numbers whose product is the number of features.
    """
    if not reader.has("image"):
        reader.take("image", None)
        return None
    entries = reader.items("image")
    if len(entries) != 2:
        raise SpecError(reader.place("image"), "wrong_length", len(entries), ("2",))
    rows, columns = (check_integer(entry, 1, features, place) for place, entry in entries)
    check_image((rows, columns), features, reader.place("image"))
    return rows, columns


def check_image(image: Image, features: int, path: str) -> None:
    """Refuse a picture of more or fewer pixels than there are features.

    Raises
    ------
    SpecError
        Naming the field.
    """
    if image[0] * image[1] != features:
        found = f"{image[0]} × {image[1]}"
        raise SpecError(path, "wrong_image", found, (str(features),))
