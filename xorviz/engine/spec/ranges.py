"""Ranges that several parts of an experiment share."""

#: Seeds key streams as 32-bit words.
LARGEST_SEED = 2**32 - 1

#: Most patterns that are drawn.
LARGEST_SAMPLE = 1_000_000

#: Whether all replicas see the same data in the same order, or each its own.
RESAMPLE = ("shared", "replica")
