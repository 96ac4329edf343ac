"""What a window has kept of its run, so that no end of the program costs more than a minute."""
