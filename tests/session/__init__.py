"""Tests of one living experiment."""
