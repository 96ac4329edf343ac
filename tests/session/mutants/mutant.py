"""One mutant: everything about it follows from the files, a seed and its number."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from tests.session.mutants.of_bytes import mutated_bytes
from tests.session.mutants.of_json import mutated_json
from tests.session.mutants.of_pictures import mutated_picture
from tests.session.mutants.of_zips import mutated_zip


@dataclass(frozen=True)
class Mutant:
    """A file that is nearly real.

    Parameters
    ----------
    name : str
        The file that it comes from.
    way : str
        ``bytes``, or ``inside`` where what it is packed in is right again.
    content : bytes
    """

    name: str
    way: str
    content: bytes = field(repr=False)

    @property
    def suffix(self) -> str:
        """What its name must end with to be opened as the real one."""
        return PurePath(self.name).suffix


def mutant_of(files: Mapping[str, bytes], seed: int, number: int) -> Mutant:
    """Return the mutant of a number; files are taken in the order of their names."""
    chance = random.Random(f"{seed}/{number}")
    name, other_name = chance.choice(sorted(files)), chance.choice(sorted(files))
    content, other = files[name], files[other_name]
    # A check sum stops most of what happens to the bytes of a zip or a picture.
    if chance.random() < 0.3:
        return Mutant(name, "bytes", mutated_bytes(chance, content, other))
    if name.endswith(".json"):
        return Mutant(name, "inside", mutated_json(chance, content))
    if name.endswith(".png"):
        sessions = [one for one in sorted(files) if one.endswith(".xorviz")]
        stranger = files[chance.choice(sessions)] if sessions else b""
        return Mutant(name, "inside", mutated_picture(chance, content, stranger))
    return Mutant(name, "inside", mutated_zip(chance, content, other))
