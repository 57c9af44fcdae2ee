"""Answers of ``v3.user.sub_account``."""
