"""What the numbers of a network mean: responses, dead zones, partitions, plateaus, statistics."""
