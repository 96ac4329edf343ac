"""Every finding has its sentence, with all that the sentence names."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import xorviz
from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import case_at, experiments, states, trained
from xorviz.diagnosis_words import (
    certainty_words,
    finding_words,
    fix_words,
    unit_words,
    verdict_words,
)
from xorviz.engine.registry import Choice
from xorviz.insight.doctor import (
    Certainty,
    Diagnosis,
    Finding,
    Fix,
    Verdict,
    Where,
    diagnose,
    measure,
)
from xorviz.resources import resource_path

TEMPLATES = json.loads(resource_path("text", "diagnosis.json").read_text("utf-8"))
RULES = Path(xorviz.__file__).parent / "insight" / "doctor" / "rules"


def say_all(diagnosis, case):
    """Say everything; a template that names what is not there fails."""
    said = [verdict_words(diagnosis)]
    for finding in diagnosis.findings:
        said.append(finding_words(finding, case.spec))
        for fix in finding.fixes:
            assert fix_words(fix, case.spec, case.unit_ids)
    return said


@settings(max_examples=80, deadline=None)
@given(experiments(), st.sampled_from([0, 3, 60]))
def test_whatever_is_found_can_be_said(spec, steps):
    *_, state = states(spec, steps)
    case = case_at(spec, state)
    for curvature in (None, measure(case)):
        for sentence in say_all(diagnose(case, curvature), case):
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert sentence.isprintable()


@settings(max_examples=30, deadline=None)
@given(experiments())
def test_so_it_is_with_curves(spec):
    case = trained(spec, 80, points=40)
    assert all(sentence.endswith(".") for sentence in say_all(diagnose(case, measure(case)), case))


def test_each_code_of_the_templates_is_a_rule_s():
    sources = "\n".join(file.read_text("utf-8") for file in RULES.glob("*.py"))
    quoted = set(re.findall(r'"([a-z-]+)"', sources))
    assert {key.split(":")[0] for key in TEMPLATES["findings"]} <= quoted


def test_edits_of_the_rules_have_their_words():
    sources = "\n".join(file.read_text("utf-8") for file in RULES.glob("*.py"))
    edits = set(re.findall(r'Fix\(\s*"([a-z_]+)"', sources))
    # To continue as it is belongs to no rule: it is the control of the odds.
    assert edits | {"continue_run"} == TEMPLATES["fixes"].keys()


def test_words_on_one_unit_and_on_many():
    spec = experiment(chain_json(2, 3, 1))
    one = Finding("dead-unit", Certainty.CERTAIN, Where("h1", (1,)), form="now")
    many = Finding("dead-unit", Certainty.CERTAIN, Where("h1", (0, 2)), form="now")
    assert finding_words(one, spec).startswith("h1.2 of layer h1 is off")
    assert finding_words(many, spec).startswith("h1.1 and h1.3 of layer h1 are off")
    assert unit_words(spec, "out", 0) == "out"


def test_many_patterns_are_counted():
    spec = experiment(chain_json(2, 3, 1))
    labels = tuple(f"#{number}" for number in range(1, 201))
    where = Where("out", (), (labels,))
    finding = Finding("wrong-patterns", Certainty.LIKELY, where, {"wrong": 200, "of": 1000})
    words = finding_words(finding, spec)
    assert words == "200 of 1,000 patterns are on their wrong side: #1, #2, #3 … (200 patterns)."


def test_a_remedy_names_the_unit_that_it_is_for():
    spec, ids = experiment(chain_json(2, 3, 1)), {"h1": (4, 7, 9)}
    revive = Fix("revive_unit", {"layer": "h1", "unit_id": 9})
    assert fix_words(revive, spec, ids) == "Revive h1.3 with fresh weights"
    both = Fix("revive_units", {"layer": "h1", "unit_ids": (9, 4)})
    assert fix_words(both, spec, ids) == "Revive h1.1 and h1.3 with fresh weights"
    leaky = Choice("leaky_relu", (("negative_slope", 0.01),))
    other = Fix("set_activation", {"layer": "h1", "activation": leaky})
    assert fix_words(other, spec, ids).endswith("leaky_relu (negative_slope 0.01)")


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_a_sentence(verdict):
    evidence = {"step": 7, "steps": 100, "last": 10, "fall": 0.25, "swing": 0.5}
    diagnosis = Diagnosis(verdict, Certainty.LIKELY, 0.5, None, 0.1, evidence, ())
    assert verdict_words(diagnosis).endswith(".")
    assert all(certainty_words(certainty) for certainty in Certainty)


def test_what_a_copy_did_is_said():
    evidence = {"steps": 1000, "last": 10, "fall": 0.0, "swing": 0.0, "ahead": 2500}
    slow = Diagnosis(Verdict.SLOW, Certainty.CERTAIN, 0.5, None, 0.1, evidence, ())
    assert "solved the task within 2,500 more steps" in verdict_words(slow)
    stuck = Diagnosis(Verdict.STUCK, Certainty.LIKELY, 0.5, None, 0.1, evidence, ())
    assert "did not solve the task within 2,500 more steps" in verdict_words(stuck)
