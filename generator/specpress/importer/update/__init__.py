"""A spec that exists against what its pages say now: the differences, and the text with them put in."""
