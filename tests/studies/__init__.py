"""Measurements that are run by hand: they print figures, and no check depends on them."""
