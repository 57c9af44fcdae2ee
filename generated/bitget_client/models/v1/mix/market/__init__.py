"""Answers of ``v1.mix.market``."""
