"""Specs in, catalogue out: everything inherited, named and placed, with what could not be made reported."""
