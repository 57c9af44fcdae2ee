"""Answers of ``v1.margin.cross.liquidation``."""
