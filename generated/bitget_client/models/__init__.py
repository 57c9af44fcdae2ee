"""Answers as types."""
