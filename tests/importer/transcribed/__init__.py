"""What the importer reads of a page, judged against what is true of it."""
