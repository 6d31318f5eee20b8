"""Code that travels: a model's types, rules and price as data, and what checks and prices a request by them.

This package is copied word for word into the generated Python package, so that the generator and what it
generates compute with the same lines. It therefore imports nothing but the standard library and itself, and
pydantic-core for regular expressions.
"""
