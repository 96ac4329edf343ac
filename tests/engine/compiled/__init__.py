"""Tests of the compiled engine, beside the reference in NumPy."""
