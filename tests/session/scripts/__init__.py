"""Tests of reading and writing scripts."""
