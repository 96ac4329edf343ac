"""Ranges that several parts of an experiment share."""

#: Seeds key streams as 32-bit words.
LARGEST_SEED = 2**32 - 1

#: Most patterns that are drawn.
LARGEST_SAMPLE = 1_000_000

#: Largest count of anything, steps among them: what is one larger still fits into 64 bits.
LARGEST_COUNT = 2**62

#: Whether all replicas see the same data in the same order, or each its own.
RESAMPLE = ("shared", "replica")
