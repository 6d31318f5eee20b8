"""The docs pages of the providers, written from facts in every form that the corpus shows, in many languages."""
