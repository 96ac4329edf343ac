"""With which code the program ends."""

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
