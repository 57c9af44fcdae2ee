"""The model as Python source: views for the templates of a Python client."""
