"""Answers of ``v1.mix.trace.report``."""
