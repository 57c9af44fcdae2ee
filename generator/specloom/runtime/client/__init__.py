"""The client that a user holds: constructor, groups, methods, page iterators."""
