"""From saved docs pages to specs: pages are read by layouts, merged, and written as or into spec files."""
