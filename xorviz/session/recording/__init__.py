"""Films of a run: which steps they show, and the files that they are written into."""
