"""One living experiment: edits, the trainer thread, snapshots, files. No Qt."""
