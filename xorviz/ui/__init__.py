"""The window: views render snapshots, panels emit intents, one controller makes them edits."""
