"""Answers of ``v1.mix.order``."""
