"""Answers of ``v1.margin.cross.repay``."""
