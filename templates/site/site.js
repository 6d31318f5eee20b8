// What the theme does not do: a language switch that stays at the part of the page that is read, and tables that sort and filter.
// Plain JavaScript, read by the browser as it is; every page is complete without it.
"use strict";

{
  /** @typedef {{ row: HTMLTableRowElement, at: number, text: string }} Row */
  /** @typedef {Record<"filter" | "shown" | "none" | "sort" | "scroll", string>} Words */

  const words = /** @type {typeof window & { siteWords: Words }} */ (window).siteWords;

  /* The language switch leads to the same page; headings that keep their id in all languages are found again there. A
     page that is English only names no other languages in its head, and its switch leads to their home. */

  function stayAtPart() {
    if (!document.querySelector("link[hreflang]")) return;
    for (const link of document.querySelectorAll("a.md-select__link[hreflang]")) {
      if (!(link instanceof HTMLAnchorElement)) continue;
      link.addEventListener("click", () => {
        link.hash = location.hash;
      });
    }
  }

  /* Sortable tables: those in an element of class "sortable". A cell is sorted by the value of its <data>, or else by
     its text; a column of numbers is sorted by number. Cells without a value come last, whichever way it is sorted. */

  /**
   * @param {Element} box
   * @param {number} number of the table on its page
   */
  function makeSortable(box, number) {
    const table = box.querySelector("table");
    const [body] = table?.tBodies ?? [];
    if (!table?.tHead || !body) return;
    const id = `table-${number}`;
    table.id ||= id;
    const status = element("p", { className: "sortable__status", role: "status" });
    const filter = element("input", { type: "search", id: `${id}-filter`, autocomplete: "off" });
    filter.setAttribute("aria-controls", table.id);
    const label = element("label", { htmlFor: filter.id, textContent: words.filter });
    const bar = element("div", { className: "sortable__bar" });
    bar.append(label, filter, status);
    box.prepend(bar);

    const rows = [...body.rows].map((row, at) => ({ row, at, text: folded(row.textContent) }));
    const show = () => {
      const wanted = folded(filter.value).split(/\s+/u).filter(Boolean);
      for (const one of rows) one.row.hidden = !wanted.every((word) => one.text.includes(word));
      const shown = rows.filter((one) => !one.row.hidden).length;
      status.textContent = shown || !rows.length ? counted(shown, rows.length) : words.none;
    };
    filter.addEventListener("input", show);
    addSorting(table.tHead, body, rows);
    show();
  }

  /**
   * @param {HTMLTableSectionElement} head
   * @param {HTMLTableSectionElement} body
   * @param {Row[]} rows
   */
  function addSorting(head, body, rows) {
    const heads = [...(head.rows[0]?.cells ?? [])];
    heads.forEach((cell, column) => {
      const name = cell.textContent.trim();
      if (!name) return;
      const button = element("button", { type: "button", className: "sortable__button" });
      button.append(...cell.childNodes);
      button.title = words.sort.replace("{column}", () => name);
      cell.append(button);
      button.addEventListener("click", () => {
        const direction = cell.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        cell.setAttribute("aria-sort", direction);
        body.append(...sorted(rows, column, direction === "descending").map((one) => one.row));
      });
    });
  }

  /**
   * @param {Row[]} rows
   * @param {number} column
   * @param {boolean} descending
   */
  function sorted(rows, column, descending) {
    const valued = rows.some((one) => dataIn(one.row.cells[column]));
    const keyed = rows.map((one) => ({ ...one, key: keyOf(one.row.cells[column], valued) }));
    const given = keyed.filter((one) => one.key !== "");
    const numeric = given.every((one) => Number.isFinite(Number(one.key)));
    const language = document.documentElement.lang;
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    /** @type {(one: string, other: string) => number} */
    const order = numeric ? (one, other) => Number(one) - Number(other) : compare;
    given.sort((one, other) => order(one.key, other.key) * (descending ? -1 : 1) || one.at - other.at);
    return [...given, ...keyed.filter((one) => one.key === "")];
  }

  /**
   * @param {HTMLTableCellElement | undefined} cell
   * @param {boolean} valued whether a cell of the column has a value of its own
   */
  function keyOf(cell, valued) {
    const text = (valued ? dataIn(cell)?.value : cell?.textContent) ?? "";
    // A dash is no value.
    return /[\p{L}\p{N}]/u.test(text) ? text.trim() : "";
  }

  /**
   * @param {HTMLTableCellElement | undefined} cell
   * @returns {HTMLDataElement | null | undefined}
   */
  function dataIn(cell) {
    return cell?.querySelector("data[value]");
  }

  /**
   * @param {number} shown
   * @param {number} total
   */
  function counted(shown, total) {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    return words.shown.replace("{shown}", number.format(shown)).replace("{total}", number.format(total));
  }

  /** @param {string} text */
  function folded(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Partial<HTMLElementTagNameMap[Name]>} properties
   */
  function element(name, properties) {
    const made = document.createElement(name);
    Object.assign(made, properties);
    return made;
  }

  /* The theme lets a wide table scroll in a box. The box takes the focus while there is something to scroll, so that
     the arrow keys do it. */

  const boxes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      for (const [name, value] of Object.entries({
        tabindex: "0",
        role: "group",
        "aria-label": words.scroll,
      })) {
        if (wide) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });

  function letScroll() {
    document.querySelectorAll(".md-typeset__scrollwrap").forEach((box) => boxes.observe(box));
  }

  stayAtPart();
  document.querySelectorAll(".sortable").forEach(makeSortable);
  // The theme makes the boxes once the page is there.
  addEventListener("load", () => requestAnimationFrame(letScroll));
}
