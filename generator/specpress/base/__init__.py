"""The ground floor: problems and their places, names, JSON text, safe file names, package data."""
