"""Requests judged against a model: the checker, and the vectors that every output is held to."""
