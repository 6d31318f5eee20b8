window.siteWords = {
  "filter": "Filter the table",
  "shown": "{shown} of {total} rows",
  "none": "No row matches",
  "sort": "Sort by {column}",
  "scroll": "Table, scrolls sideways"
};
