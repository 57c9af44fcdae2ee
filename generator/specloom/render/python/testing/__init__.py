"""Views for the templates of a client's tests: what must be sent, read and refused, stated from the model alone."""
