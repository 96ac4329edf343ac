"""Controls beside the pictures: they show an experiment's fields and emit intents."""
