"""What makes a second run cheap: stamps, cache, background work. Only loading, the pipeline and the CLI use it."""
