"""The same arithmetic as one compiled loop of whole steps, for small layers; needs numba."""
