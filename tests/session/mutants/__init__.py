"""Mutants of real files: made from a seed and a number, and judged by what becomes of them."""
