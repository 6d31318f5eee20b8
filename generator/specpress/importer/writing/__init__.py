"""Facts of a model as the text of a spec: a new file, or changes in one that a person has worked on."""
