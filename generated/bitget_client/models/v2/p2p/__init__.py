"""Answers of ``v2.p2p``."""
