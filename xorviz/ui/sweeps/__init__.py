"""Sweeps: the picture of what they lead to, and the window that runs them."""
