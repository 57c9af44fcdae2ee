"""Answers of ``v2.mix.position``."""
