"""A report of a run: one page of print with all that is known of it."""
