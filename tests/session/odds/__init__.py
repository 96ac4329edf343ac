"""Tests of how often remedies work."""
