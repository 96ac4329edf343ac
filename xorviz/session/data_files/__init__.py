"""Readers of data files: from tables, arrays and pictures as people have them to patterns."""
