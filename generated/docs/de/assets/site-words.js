window.siteWords = {
  "filter": "Tabelle filtern",
  "shown": "{shown} von {total} Zeilen",
  "none": "Keine Zeile passt",
  "kinds": "Nur Modelle mit",
  "sort": "Nach {column} sortieren",
  "scroll": "Tabelle, seitlich scrollbar"
};
