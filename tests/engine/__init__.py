"""Tests of the engine, each against a truth of its own."""
