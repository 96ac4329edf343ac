"""How far a learner has come in a lesson: what was predicted, done and measured so far."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from xorviz.session.lessons.lesson import Lesson, Option, Question, Step
from xorviz.session.lessons.measures import Measured, Value, is_ready, measured
from xorviz.session.snapshot import Probe, Snapshot


class Stage(StrEnum):
    """Where a step stands."""

    #: The learner has to answer, or to say that it may begin.
    ASKING = "asking"
    #: Its action is under way.
    DOING = "doing"
    #: A picture is awaited that says what is to be measured.
    MEASURING = "measuring"
    #: The learner has something to do in the window.
    WAITING = "waiting"
    #: The learner may go on.
    DONE = "done"


class Course:
    """One learner's way through one lesson.

    Each step goes through its stages once; whoever goes back finds it as it was left.

    Parameters
    ----------
    lesson : Lesson
    """

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.place = 0
        #: By the names that the lesson gives.
        self.found: dict[str, Measured] = {}
        self._guesses: dict[int, Value] = {}
        self._stages: dict[int, Stage] = {}
        self._enter()

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.lesson.steps[self.place]

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        return self._stages[self.place]

    @property
    def furthest(self) -> int:
        """The last step that was reached."""
        return max(self._stages)

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.place == len(self.lesson.steps) - 1

    @property
    def guess(self) -> Value | None:
        """What was predicted in this step."""
        return self._guesses.get(self.place)

    def predict(self, guess: Value) -> None:
        """Note what the learner expects; until the step begins it can be changed."""
        if self.stage is Stage.ASKING:
            self._guesses[self.place] = guess

    @property
    def may_begin(self) -> bool:
        """Whether the step can begin: it waits for that, and has its prediction."""
        return self.stage is Stage.ASKING and (self.step.question is None or self.guess is not None)

    def begin(self) -> None:
        """Go from the prediction to the action, or to the measurement where there is none."""
        self._stages[self.place] = Stage.DOING if self.step.action is not None else Stage.MEASURING

    def finish_action(self) -> None:
        """Note that the action is done."""
        if self.stage is Stage.DOING:
            self._stages[self.place] = Stage.MEASURING
            if not self.step.measures:
                self._wait()

    def give_up_action(self) -> None:
        """Note that the action could not be done: it can be tried again."""
        if self.stage is Stage.DOING:
            self._stages[self.place] = Stage.ASKING

    @property
    def probes(self) -> frozenset[Probe]:
        """What must be in the next picture for this step to get on."""
        step, wanted = self.step, set()
        if self.stage is Stage.MEASURING:
            wanted = {measure.probe for measure in step.measures.values()}
        elif self.stage is Stage.WAITING and step.until is not None:
            wanted = {step.until.measure.probe}
        return frozenset(probe for probe in wanted if probe is not None)

    def present(self, snapshot: Snapshot) -> bool:
        """Measure what can be measured in a picture of the run that stands still.

        Returns
        -------
        bool
            Whether the step has come to another stage.
        """
        if self.stage is Stage.MEASURING:
            measures = self.step.measures
            if not all(is_ready(measure, snapshot) for measure in measures.values()):
                return False
            self.found |= {name: measured(one, snapshot) for name, one in measures.items()}
            self._wait()
            return True
        if self.stage is Stage.WAITING and self.step.until is not None:
            until = self.step.until
            if is_ready(until.measure, snapshot) and until.holds(
                measured(until.measure, snapshot).value
            ):
                self._stages[self.place] = Stage.DONE
                return True
        return False

    def go_on(self) -> bool:
        """Turn to the next step; tell whether it is reached for the first time."""
        if self.stage is not Stage.DONE or self.is_last:
            return False
        self.place += 1
        is_new = self.place not in self._stages
        self._enter()
        return is_new

    def go_back(self) -> None:
        """Turn to the step before."""
        if self.place and self.stage is not Stage.DOING:
            self.place -= 1

    @property
    def answer(self) -> Measured | None:
        """What was measured of what this step asks; None before that."""
        question = self.step.question
        is_known = self.stage in (Stage.WAITING, Stage.DONE)
        return None if question is None or not is_known else self.found.get(question.answer)

    @property
    def right_option(self) -> Option | None:
        """The answer that turned out to be the right one, where it is one of several."""
        question, answer = self.step.question, self.answer
        if question is None or answer is None or answer.value is None:
            return None
        return next((one for one in question.options if one.fits(answer.value)), None)

    @property
    def is_right(self) -> bool:
        """Whether the prediction came true, of a number whether it is near."""
        question, answer, guess = self.step.question, self.answer, self.guess
        if question is None or answer is None or answer.value is None or guess is None:
            return False
        return _is_right(question, guess, answer.value)

    def _enter(self) -> None:
        if self.place in self._stages:
            return
        step = self.step
        if step.question is not None or step.action is not None:
            self._stages[self.place] = Stage.ASKING
        elif step.measures:
            self._stages[self.place] = Stage.MEASURING
        else:
            self._wait()

    def _wait(self) -> None:
        waits = self.step.until is not None
        self._stages[self.place] = Stage.WAITING if waits else Stage.DONE


def _is_right(question: Question, guess: Value, answer: Value) -> bool:
    if question.kind == "number":
        assert isinstance(guess, (int, float))
        return isinstance(answer, (int, float)) and abs(guess - answer) <= question.near
    if question.kind == "choice":
        assert isinstance(guess, int)
        return question.options[guess].fits(answer)
    return guess == answer


def shown(found: Mapping[str, Measured], name: str, more: str) -> Value | None:
    """Return what stands for a name in braces: what was measured, or a number beside it."""
    one = found[name]
    return one.more.get(more) if more else one.value
