"""xorviz shows why a tiny neural network does or does not learn, while it trains."""

__version__ = "0.1.0"
