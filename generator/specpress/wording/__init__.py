"""Everything that is said to people: facts, rules and prices in words, in every language."""
