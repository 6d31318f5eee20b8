"""Kinds of changes, one module each: its docstring is its page."""
