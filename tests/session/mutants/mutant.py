"""One mutant: everything about it follows from the files, a seed and its number."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePath

from tests.session.mutants.data_samples import BESIDE
from tests.session.mutants.judging import judged
from tests.session.mutants.judging_data import judged_data
from tests.session.mutants.of_bytes import mutated_bytes
from tests.session.mutants.of_data import mutated_data, options_of
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
        ``bytes``, ``none``, or ``inside`` where what it is packed in is right again.
    content : bytes
    beside : mapping of str to bytes
        Files that belong to it, by name.
    options : dict
        Of data, what an experiment says beside the name of the file; None of anything else.
    """

    name: str
    way: str
    content: bytes = field(repr=False)
    beside: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    options: dict[str, object] | None = None

    @property
    def suffix(self) -> str:
        """What its name must end with to be opened as the real one."""
        return PurePath(self.name).suffix

    def put_into(self, folder: Path) -> Path:
        """Write it into a folder, and what belongs to it; return where it is."""
        for name, content in self.beside.items():
            (folder / name).write_bytes(content)
        path = folder / (PurePath(self.name).name if self.beside else f"mutant{self.suffix}")
        path.write_bytes(self.content)
        return path

    def judged(self, path: Path, thorough: bool) -> str:
        """Return what becomes of it, which has been put there; as `judging.judged` does."""
        if self.options is None:
            return judged(path, thorough)
        if "labels" in path.name:
            # They are read with their pictures.
            path = path.with_name(BESIDE[path.name])
        return judged_data(path, self.options, thorough)


#: What names of data files end with.
_DATA = (".csv", ".npy", ".npz", ".gz", "")


def real_one(files: Mapping[str, bytes], name: str) -> Mutant:
    """Return a file as it is."""
    if PurePath(name).suffix not in _DATA:
        return Mutant(name, "none", files[name])
    beside = {BESIDE[name]: files[BESIDE[name]]} if name in BESIDE else {}
    return Mutant(name, "none", files[name], beside, {})


def _of_data(chance: random.Random, files: Mapping[str, bytes], name: str, other: bytes) -> Mutant:
    in_bytes = chance.random() < 0.3
    mutated = mutated_bytes if in_bytes else partial(mutated_data, name=name)
    content = mutated(chance, content=files[name], other=other)
    options = options_of(chance, PurePath(name).suffix)
    way = "bytes" if in_bytes else "inside"
    return replace(real_one(files, name), way=way, content=content, options=options)


def mutant_of(files: Mapping[str, bytes], seed: int, number: int) -> Mutant:
    """Return the mutant of a number; files are taken in the order of their names."""
    chance = random.Random(f"{seed}/{number}")
    name, other_name = chance.choice(sorted(files)), chance.choice(sorted(files))
    content, other = files[name], files[other_name]
    if PurePath(name).suffix in _DATA:
        return _of_data(chance, files, name, other)
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
