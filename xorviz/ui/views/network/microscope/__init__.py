"""The microscope of the diagram: one pattern and one step, half a step at a time."""
