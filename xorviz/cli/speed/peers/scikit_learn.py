"""scikit-learn's `MLPClassifier`, by `fit`: a step costs less in it than by `partial_fit`."""

from __future__ import annotations

import warnings

from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

from xorviz.cli.speed.peers.start import layers, patterns
from xorviz.cli.speed.workloads import LEARNING_RATE, Workload

TRAINS_CROWDS = False


def contender(workload: Workload) -> _One:
    """Return the contender for a workload."""
    return _One(workload)


#: More steps than anybody waits for.
_NEVER = 10**12


class _One:
    """One network; an iteration is a step, for the batch is the whole set."""

    def __init__(self, workload: Workload) -> None:
        inputs, targets = patterns(workload)
        self._inputs, self._targets = inputs, targets[:, 0].astype(int)
        self._model = MLPClassifier(
            workload.units[1:-1],
            solver="sgd",
            learning_rate_init=LEARNING_RATE,
            momentum=0.0,
            nesterovs_momentum=False,
            alpha=0.0,
            batch_size=len(inputs),
            shuffle=False,
            tol=0.0,
            # Else it ends early once the loss has risen so often, in all calls together.
            n_iter_no_change=_NEVER,
            warm_start=True,
            max_iter=1,
        )
        self.advance(1)
        start = layers(workload)
        self._model.coefs_ = [kernel[0] for kernel, _ in start]
        self._model.intercepts_ = [bias[0, 0] for _, bias in start]

    def advance(self, steps: int) -> None:
        """Take steps."""
        self._model.set_params(max_iter=steps)
        with warnings.catch_warnings():
            # It warns that it has not converged: nobody asked it to.
            warnings.simplefilter("ignore", ConvergenceWarning)
            self._model.fit(self._inputs, self._targets)

    def loss(self) -> float:
        """Return the loss over the patterns."""
        odds = self._model.predict_proba(self._inputs)
        return float(log_loss(self._targets, odds))
