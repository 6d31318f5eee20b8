"""What is made of the catalogue: one module or folder for each target."""
