"""Tests of reading and fitting weights of files."""
