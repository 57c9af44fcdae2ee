"""Answers of ``v1.mix.plan``."""
