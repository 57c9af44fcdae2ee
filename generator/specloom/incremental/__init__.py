"""What makes a second run cheap: stamps, cache, background work. Only loading and the pipeline know of it."""
