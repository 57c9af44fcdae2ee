"""What a failure means and what follows from it."""
