"""How often each remedy of a diagnosis works: tried on this state, and on starts that are alike."""
