"""Guards that fail a test for what it leaves behind or says in the log."""
