"""Answers of ``v2.copy.mix_broker``."""
