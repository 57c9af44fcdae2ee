"""The model as documents of other standards."""
