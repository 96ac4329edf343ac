"""Which steps of a run a film shows, how fast, and how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass

#: Frames a second. A GIF counts hundredths of a second, and players show a frame of less than two
#: of them for ten.
SLOWEST, FASTEST = 1, 50

#: More frames than that are a mistake: ten minutes at 30 a second.
MOST_FRAMES = 18_000


@dataclass(frozen=True)
class FilmPlan:
    """A film from one step of a run to another.

    Parameters
    ----------
    first, last : int
        The step of the first frame and that of the last.
    frames : int
        How many there are, at least 1.
    rate : int
        Frames a second.
    stride : int or None
        Steps from one frame to the next; the last frame shows the last step, however few steps
        that are. None spreads the steps evenly: where there are fewer of them than frames, some
        are shown for several.
    """

    first: int
    last: int
    frames: int
    rate: int
    stride: int | None = None

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.frames / self.rate

    def step(self, frame: int) -> int:
        """Return the step that a frame, from 0 on, shows."""
        if self.stride is not None:
            return min(self.first + frame * self.stride, self.last)
        gaps = self.frames - 1
        if gaps == 0:
            return self.last
        # The nearest step, by whole numbers alone.
        return self.first + (2 * (self.last - self.first) * frame + gaps) // (2 * gaps)


def every(first: int, last: int, stride: int, rate: int) -> FilmPlan:
    """Return a film with a frame every so many steps."""
    return FilmPlan(first, last, 1 - (first - last) // stride, rate, stride)


def lasting(first: int, last: int, seconds: float, rate: int) -> FilmPlan:
    """Return a film of so many seconds, to the nearest frame."""
    return FilmPlan(first, last, max(1, round(seconds * rate)), rate)
