"""Declarative exchange API specs in, typed Python clients and the tests that prove them out."""
