"""Code that travels: conditions, rules and prices, as data and as the functions that evaluate them.

This package is copied word for word into the generated `hosted_models`, so that the generator and what it
generates compute with the same lines. It therefore imports nothing but the standard library and itself.
"""
