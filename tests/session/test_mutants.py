"""Some hundreds of the mutants that `tests.studies.mutants` makes by the hundred thousand."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.session.mutants.judging import Wrong
from tests.session.mutants.mutant import Mutant, mutant_of, real_one
from tests.session.mutants.of_json import mutated_json
from tests.session.mutants.of_pictures import chunks_in, picture_of
from tests.session.mutants.of_zips import members_in, zipped
from tests.session.mutants.samples import real_files

SEED, SHARE, SHARES = 11, 60, 6


@pytest.fixture(scope="module")
def real():
    return real_files()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("mutants")


def outcome(folder, name, content, thorough=False):
    mutant = Mutant(name, "none", content)
    return mutant.judged(mutant.put_into(folder), thorough)


def test_the_real_files_are_sound(folder, real):
    for name in real:
        unchanged = real_one(real, name)
        assert unchanged.judged(unchanged.put_into(folder), thorough=True) == "loaded", name


def test_taken_apart_and_put_together_a_file_is_the_same_run(folder, real):
    """Else a mutant would be refused for how it is packed, whatever stands in it."""
    for name, content in real.items():
        if name.endswith(".xorviz"):
            packed = zipped(members_in(content))
            assert members_in(packed) == members_in(content)
            assert outcome(folder, name, packed) == "loaded"
        elif name.endswith(".png"):
            assert picture_of(chunks_in(content)) == content


@pytest.mark.parametrize("share", range(SHARES))
def test_mutants_are_refused_in_words_or_sound(folder, real, share):
    for number in range(share * SHARE, (share + 1) * SHARE):
        mutant = mutant_of(real, SEED, number)
        mutant.judged(mutant.put_into(folder), number % 10 == 0)


def test_a_mutant_is_the_same_again(real):
    for number in range(0, 100, 7):
        assert mutant_of(real, SEED, number).content == mutant_of(real, SEED, number).content
    assert mutant_of(real, SEED, 1).content != mutant_of(real, SEED + 1, 1).content


def test_mutants_of_many_kinds_are_made_and_some_are_sound(folder, real):
    """A study whose mutants were all refused at the door would tell nothing of what is within."""
    found = set()
    for number in range(150):
        mutant = mutant_of(real, SEED + 1, number)
        found.add(mutant.judged(mutant.put_into(folder), thorough=False))
    assert "loaded" in found
    assert len(found) > 12


def test_what_is_wrong_is_told(folder, real, monkeypatch):
    """The judge itself: one who never says no would be of no use."""
    monkeypatch.setattr("tests.session.mutants.judging.describe", lambda error: "a code")
    with pytest.raises(Wrong):
        outcome(folder, "a.xorviz", b"")


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.sampled_from(["relu", "branches", "crowd", "images", "schema-1"]))
def test_documents_with_anything_in_them_are_refused_in_words_or_sound(folder, real, seed, name):
    members = dict(members_in(real[f"{name}.xorviz"]))
    members["session.json"] = mutated_json(random.Random(seed), members["session.json"])
    outcome(folder, f"{name}.xorviz", zipped(list(members.items())))
