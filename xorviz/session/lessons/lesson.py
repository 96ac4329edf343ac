"""A lesson as a value: its steps, what each says, asks, does, measures and waits for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.edits import Edit
from xorviz.session.lessons.measures import Measure, Value

#: What a step may point at, by name: views, panels, and buttons of the bar.
PLACES = (
    "network",
    "decision",
    "timeline",
    "curves",
    "zones",
    "hidden",
    "weights",
    "doctor",
    "truth_table",
    "crowd",
    "landscape",
    "run",
    "step",
    "restart",
)

#: Which panels a lesson may put away while it is open.
HIDDEN = ("curves", "zones", "hidden", "weights", "doctor", "truth_table", "crowd", "landscape")

#: What a lesson may take out of a learner's hands.
LOCKS = ("data", "network", "weights", "training", "starts", "run", "remedies")

#: How a learner answers: by one of several, by a number, or by units of a layer.
KINDS = ("choice", "number", "units")


#: What stands for a measured number in a text: a name, or a name and what is beside it.
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)(?:\.([a-z]+))?\}")


@dataclass(frozen=True)
class Text:
    """What a learner reads: where it stands in the lesson, and what stands there.

    Parameters
    ----------
    key : str
        As in ``steps[2].question.ask``.
    written : str
        Simple rich text; a name in braces stands for what was measured under it.
    """

    key: str
    written: str


@dataclass(frozen=True)
class Look:
    """What a step points at.

    Parameters
    ----------
    places : tuple of str
        Of `PLACES`; each is brought to the front and framed.
    units : tuple of (str, int)
        By layer and position.
    patterns : tuple of str
        By label.
    dead : str or None
        A layer whose dead units are pointed at.
    """

    places: tuple[str, ...] = ()
    units: tuple[tuple[str, int], ...] = ()
    patterns: tuple[str, ...] = ()
    dead: str | None = None


@dataclass(frozen=True)
class Option:
    """One of several answers.

    Parameters
    ----------
    text : Text
    value : value or None
        What is measured where it is the right one.
    low, high : float
        Or between which numbers, both included, where `value` is None.
    """

    text: Text
    value: Value | None = None
    low: float = 0.0
    high: float = 0.0

    def fits(self, measured: Value) -> bool:
        """Tell whether this is the right answer."""
        if self.value is not None:
            return self.value == measured
        return isinstance(measured, int | float) and self.low <= measured <= self.high


@dataclass(frozen=True)
class Question:
    """What a learner predicts before it is measured.

    Parameters
    ----------
    kind : str
        Of `KINDS`.
    ask : Text
    answer : str
        The name of what is measured.
    options : tuple of Option
        Of a choice.
    layer : str
        Whose units may be chosen.
    low, high : int
        Between which numbers the answer lies.
    near : int
        How far off a number may be to count as near.
    """

    kind: str
    ask: Text
    answer: str
    options: tuple[Option, ...] = ()
    layer: str = ""
    low: int = 0
    high: int = 0
    near: int = 0


@dataclass(frozen=True)
class Subject:
    """An experiment that a lesson opens.

    Parameters
    ----------
    spec : ExperimentSpec
    preset : str
        The preset that it is; empty where it is none, or one that was changed.
    """

    spec: ExperimentSpec = field(repr=False)
    preset: str = ""


@dataclass(frozen=True)
class Action:
    """What a step does when the learner says so: open, edit, take more starts, run.

    Parameters
    ----------
    label : Text
        Of its button.
    subject : Subject or None
        What is opened first.
    edits : tuple of Edit
        Applied in order.
    starts : int or None
        How many random starts then begin side by side.
    steps : int
        How many steps are then taken.
    speed : float or None
        Steps a second; None is as fast as it goes.
    """

    label: Text
    subject: Subject | None = None
    edits: tuple[Edit, ...] = ()
    starts: int | None = None
    steps: int = 0
    speed: float | None = None


@dataclass(frozen=True)
class Condition:
    """What must hold before the learner can go on.

    Parameters
    ----------
    measure : Measure
    wanted : value
    within : float
        How far numbers may be off.
    """

    measure: Measure
    wanted: Value
    within: float = 0.0

    def holds(self, found: Value | None) -> bool:
        """Tell whether what was measured is what is wanted."""
        if found is None:
            return False
        wanted, have = _listed(self.wanted), _listed(found)
        return len(wanted) == len(have) and all(map(self._alike, wanted, have))

    def _alike(self, wanted: object, found: object) -> bool:
        if isinstance(wanted, int | float) and isinstance(found, int | float):
            return abs(wanted - found) <= self.within
        return wanted == found


def _listed(value: Value) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


@dataclass(frozen=True)
class Step:
    """One page of a lesson.

    Parameters
    ----------
    text : tuple of Text
        Paragraphs.
    subject : Subject or None
        What is opened when the step is reached; None goes on with what there is.
    look : Look
    question : Question or None
    action : Action or None
    measures : mapping of str to Measure
        What is measured when the action is done, or at once where there is none.
    until : Condition or None
    help : tuple of Edit
        What meets the condition, for a learner who asks for it.
    after : tuple of Text
        Paragraphs that are shown when all of this is done.
    locks : frozenset of str
        Of `LOCKS`.
    """

    text: tuple[Text, ...]
    subject: Subject | None = None
    look: Look = Look()
    question: Question | None = None
    action: Action | None = None
    measures: Mapping[str, Measure] = field(default_factory=lambda: MappingProxyType({}))
    until: Condition | None = None
    help: tuple[Edit, ...] = ()
    after: tuple[Text, ...] = ()
    locks: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lesson:
    """A guided story about one experiment.

    Parameters
    ----------
    name : str
        What it is called among those that come with xorviz, or its file.
    title, about : Text
        What it is called, and what it asks, in a sentence.
    subject : Subject
        What it begins with.
    steps : tuple of Step
    hides : frozenset of str
        Panels of `HIDDEN` that are put away meanwhile, for they would tell what is to be predicted.
    """

    name: str
    title: Text
    about: Text
    subject: Subject
    steps: tuple[Step, ...]
    hides: frozenset[str] = frozenset()

    def texts(self) -> Iterator[Text]:
        """Yield all that a learner reads, in order: what a translation has to say."""
        yield self.title
        yield self.about
        for step in self.steps:
            yield from step.text
            if step.question is not None:
                yield step.question.ask
                yield from (option.text for option in step.question.options)
            if step.action is not None:
                yield step.action.label
            yield from step.after
