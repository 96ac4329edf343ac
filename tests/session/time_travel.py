"""Runs with random edits, any step of which is shown again and compared with a fresh run."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.engine.experiments import experiment, network_json
from tests.engine.states import state_bits
from tests.session.edit_moves import KINDS
from tests.session.random_edits import random_edit
from tests.session.runs import advance
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec
from xorviz.session import edits
from xorviz.session.branching import BranchingRun
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.timeline.rewound import Rewound

NETWORK = network_json(
    {"x": 2},
    [("h1", ["x"], 3, "relu"), ("h2", ["h1"], 2, "tanh"), ("out", ["h2", "x"], 1, "sigmoid")],
)


def any_experiment(chance: random.Random, replicas: int = 1) -> ExperimentSpec:
    """Return an experiment that is small, and otherwise as it comes."""
    training = {
        "optimizer": {"name": chance.choice(["sgd", "rmsprop", "adam"]), "learning_rate": 0.01},
        "batch_size": chance.choice([None, 1, 3]),
    }
    return experiment(
        NETWORK, training=training, seed=chance.randrange(1000), replicas=replicas, replica=0
    )


@dataclass(frozen=True)
class Made:
    """An edit at a step; where it takes another back, the place of that one."""

    step: int
    edit: Edit
    takes_back: int | None = None


@dataclass
class Past:
    """A run with the edits that were made on its way."""

    origin: ExperimentSpec
    run: BranchingRun
    made: list[Made] = field(default_factory=list)
    inverses: list[Edit] = field(default_factory=list)

    def go(self, steps: int) -> None:
        """Take steps, as far as the numbers stay finite."""
        advance(self.run, steps)

    def edit(self, chance: random.Random) -> None:
        """Make any edit, or take the last one back; those that are refused are none."""
        undoable = self.made and not isinstance(self.made[-1].edit, edits.RestartRun)
        if undoable and chance.random() < 0.2 and self.made[-1].takes_back is None:
            place = len(self.made) - 1
            self._make(Made(self.run.step, self.inverses[place], place))
            return
        kind = chance.choice(sorted(KINDS, key=lambda one: one.__name__))
        edit = random_edit(chance, kind, self.run.record().position)
        if edit is not None:
            self._make(Made(self.run.step, edit))

    def _make(self, made: Made) -> None:
        try:
            done = self.run.apply(made.edit, made.takes_back)
        except SpecError:
            return
        self.made.append(made)
        self.inverses.append(done.inverse)

    def begun(self) -> int:
        """Return the number of edits with which the present time begins."""
        restarts = [
            place
            for place, made in enumerate(self.made)
            if isinstance(made.edit, edits.RestartRun) and made.takes_back is None
        ]
        return restarts[-1] + 1 if restarts else 0

    def fresh(self, step: int, engine: str) -> LivingRun:
        """Return a run of the same edits up to a step, that has kept nothing on its way."""
        run = LivingRun(Record.fresh(self.origin), curves=False, engines=Engines(engine))
        inverses: list[Edit] = []
        for place, made in enumerate(self.made):
            if place >= self.begun() and made.step > step:
                break
            assert advance(run, made.step - run.step)
            edit = made.edit if made.takes_back is None else inverses[made.takes_back]
            inverses.append(run.apply(edit, made.takes_back).inverse)
        assert advance(run, step - run.step)
        return run


def edited_run(chance: random.Random, engine: str, edits_made: int, stretch: int) -> Past:
    """Return a run with so many random edits, up to so many steps apart."""
    origin = any_experiment(chance)
    past = Past(origin, BranchingRun(Record.fresh(origin), Engines(engine)))
    for _ in range(edits_made):
        past.go(chance.randrange(stretch))
        past.edit(chance)
    past.go(chance.randrange(stretch))
    return past


def go_to(past: Rewound, step: int) -> None:
    """Go to a step, however long it takes."""
    past.go_to(step)
    while past.goes_to is not None:
        past.go_on(1.0)


def state_then(run: BranchingRun, past: Rewound, step: int) -> dict[str, object]:
    """Return the state that is shown for a step, as bits."""
    go_to(past, step)
    assert past.step == step
    return state_bits(past.run.state())
