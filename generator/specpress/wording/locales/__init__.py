"""Languages other than English: translations in gettext's .po files, which translators' own tools read and write.

`specs/locales/<language>.po` holds every text of the specs and every phrase of the tool's own, so that a new
language is one file. What is not translated, or marked fuzzy because its English changed, is said in English.
"""
