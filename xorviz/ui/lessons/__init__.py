"""Guided stories in the window: the panel that tells them, and what they do to the window."""
