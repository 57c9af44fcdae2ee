"""Models of ``v2.mix``."""
