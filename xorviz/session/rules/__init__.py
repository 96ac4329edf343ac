"""What each edit does: from a run and an edit to a new run and the inverse."""
