"""Films of the window or of one view, recorded beside the run that is on display."""
