"""Who runs pieces of work in the test's own thread, and brings them back in any order."""

import random
import time


class Disorder:
    """As processes would, but here; `ended` makes the answer to a piece."""

    steps_under_way = 0

    def __init__(self, seed=0, room=3):
        self.random = random.Random(seed)
        self._waiting = []
        self.workers = room
        self.pieces = []
        self.closed = False
        self.states = []

    @property
    def room(self):
        return self.workers - len(self._waiting)

    def submit(self, piece):
        self.pieces.append(piece)
        self._waiting.append(piece)

    def wait(self, seconds):
        if not self._waiting:
            time.sleep(0.001)
            return []
        piece = self._waiting.pop(self.random.randrange(len(self._waiting)))
        return [self.ended(piece)]

    def ended(self, piece):
        raise NotImplementedError

    def pause(self):
        self.states.append("paused")

    def resume(self):
        self.states.append("running")

    def close(self):
        self.closed = True
