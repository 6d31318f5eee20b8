window.siteWords = {
  "filter": "Filter the table",
  "shown": "{shown} of {total} rows",
  "none": "No row matches",
  "kinds": "Show only models with",
  "sort": "Sort by {column}",
  "scroll": "Table, scrolls sideways"
};
