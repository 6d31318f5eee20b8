// What the theme does not do: a language switch that stays on the page, and tables that sort and filter.
// Plain JavaScript, read by the browser as it is; every page is complete without it.
"use strict";

{
  const words = window.siteWords;

  /* The language switch. The theme links to the home of each language; every page but the reference, which is
     English only, lies at the same place in all of them. */

  function stayOnPage() {
    const { base } = JSON.parse(document.getElementById("__config").textContent);
    const home = new URL(`${base}/`, location.href);
    const here = location.pathname.slice(home.pathname.length) || "index.html";
    if (here.startsWith("reference/")) return;
    for (const link of document.querySelectorAll(".md-select__link[hreflang]")) {
      const target = new URL(`../${link.hreflang}/${here}`, home);
      link.href = target;
      link.lang = link.hreflang;
      // Headings that keep their id in all languages are found again.
      link.addEventListener("click", () => { link.hash = location.hash; });
    }
  }

  /* Sortable tables: those in an element of class "sortable". A cell is sorted by the value of its <data>, or else by
     its text; a column of numbers is sorted by number. Cells without a value come last, whichever way it is sorted. */

  function makeSortable(box, number) {
    const table = box.querySelector("table");
    if (!table?.tHead || !table.tBodies.length) return;
    const id = `table-${number}`;
    table.id ||= id;
    const status = element("p", { className: "sortable__status", role: "status" });
    const filter = element("input", { type: "search", id: `${id}-filter`, autocomplete: "off" });
    filter.setAttribute("aria-controls", table.id);
    const label = element("label", { htmlFor: filter.id, textContent: words.filter });
    const bar = element("div", { className: "sortable__bar" });
    bar.append(label, filter, status);
    box.prepend(bar);

    const rows = [...table.tBodies[0].rows].map((row, at) => ({ row, at, text: folded(row.textContent) }));
    const show = () => {
      const wanted = folded(filter.value).split(/\s+/u).filter(Boolean);
      for (const one of rows) one.row.hidden = !wanted.every((word) => one.text.includes(word));
      const shown = rows.filter((one) => !one.row.hidden).length;
      status.textContent = shown || !rows.length ? counted(shown, rows.length) : words.none;
    };
    filter.addEventListener("input", show);
    addSorting(table, rows);
    show();
  }

  function addSorting(table, rows) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const name = head.textContent.trim();
      if (!name) return;
      const button = element("button", { type: "button", className: "sortable__button" });
      button.append(...head.childNodes);
      button.title = words.sort.replace("{column}", () => name);
      head.append(button);
      button.addEventListener("click", () => {
        const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", direction);
        table.tBodies[0].append(...sorted(rows, column, direction === "descending").map((one) => one.row));
      });
    });
  }

  function sorted(rows, column, descending) {
    const valued = rows.some((one) => dataIn(one.row.cells[column]));
    const keyed = rows.map((one) => ({ ...one, key: keyOf(one.row.cells[column], valued) }));
    const given = keyed.filter((one) => one.key !== "");
    const numeric = given.every((one) => Number.isFinite(Number(one.key)));
    const language = document.documentElement.lang;
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    const order = numeric ? (a, b) => Number(a.key) - Number(b.key) : (a, b) => compare(a.key, b.key);
    given.sort((a, b) => (descending ? order(b, a) : order(a, b)) || a.at - b.at);
    return [...given, ...keyed.filter((one) => one.key === "")];
  }

  function keyOf(cell, valued) {
    const text = (valued ? dataIn(cell)?.value : cell?.textContent) ?? "";
    return /[\p{L}\p{N}]/u.test(text) ? text.trim() : "";  // a dash is no value
  }

  function dataIn(cell) {
    return cell?.querySelector("data[value]");
  }

  function counted(shown, total) {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    return words.shown.replace("{shown}", number.format(shown)).replace("{total}", number.format(total));
  }

  function folded(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function element(name, properties) {
    return Object.assign(document.createElement(name), properties);
  }

  /* The theme lets a wide table scroll in a box. The box takes the focus while there is something to scroll, so that
     the arrow keys do it. */

  const boxes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      const set = wide ? "setAttribute" : "removeAttribute";
      for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", words.scroll]]) {
        target[set](name, value);
      }
    }
  });

  function letScroll() {
    document.querySelectorAll(".md-typeset__scrollwrap").forEach((box) => boxes.observe(box));
  }

  stayOnPage();
  document.querySelectorAll(".sortable").forEach(makeSortable);
  // The theme makes the boxes once the page is there.
  addEventListener("load", () => requestAnimationFrame(letScroll));
}
