"""Models of ``v2.mix.order``."""
