"""The window that shows branches or sessions side by side, or one upon another."""
