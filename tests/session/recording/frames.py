"""Frames of a made-up film: a ground that stands still, dots of light, a map that changes."""

import numpy as np

HEIGHT, WIDTH = 61, 83
GROUND = (20, 24, 30)


def frames_of(count, seed=0):
    """Return so many frames; the second and the third are the same picture."""
    rng = np.random.default_rng(seed)
    up, across = np.mgrid[:HEIGHT, :WIDTH]
    ground = np.full((HEIGHT, WIDTH, 3), GROUND, np.uint8)
    ground[rng.random((HEIGHT, WIDTH)) < 0.05] = (240, 244, 250)
    made = []
    for number in range(count):
        frame = ground.copy()
        wave = np.sin(across / 9 + number / 4) + np.cos(up / 7)
        share = ((wave + 2) / 4)[..., None]
        colours = share * np.array([40, 90, 200]) + (1 - share) * np.array([230, 130, 30])
        frame[10:50, 10:60] = colours[10:50, 10:60].round().astype(np.uint8)
        made.append(frame)
    if count > 2:
        made[2] = made[1].copy()
    return made
