"""Answers of ``v2.mix.account``."""
