"""Answers of ``v2.mix.order``."""
