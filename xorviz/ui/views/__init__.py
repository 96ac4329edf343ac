"""Pictures of a run; each renders snapshots and knows nothing else of it."""
