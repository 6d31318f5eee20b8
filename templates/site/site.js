// What the theme does not do: a language switch that stays at the part of the page that is read, and tables that sort and filter.
// Plain JavaScript, read by the browser as it is; every page is complete without it.
"use strict";

{
  /** @typedef {{ row: HTMLTableRowElement, at: number, text: string }} Row */
  /** @typedef {(row: HTMLTableRowElement) => boolean} Test */
  /** @typedef {Record<"filter" | "shown" | "none" | "kinds" | "sort" | "scroll", string>} Words */

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
     its text; a column of numbers is sorted by number, each unit by itself. Cells without a value come last, whichever
     way it is sorted. What stands in elements of class "tag", and what is cheap by the attributes of the box, can be
     shown alone. */

  /**
   * @param {Element} box
   * @param {number} number of the table on its page
   */
  function makeSortable(box, number) {
    const table = box.querySelector("table");
    const [body] = table?.tBodies ?? [];
    if (!(box instanceof HTMLElement) || !table?.tHead || !body) return;
    const id = `table-${number}`;
    table.id ||= id;
    const status = element("p", { className: "sortable__status", role: "status" });
    const filter = element("input", { type: "search", id: `${id}-filter`, autocomplete: "off" });
    filter.setAttribute("aria-controls", table.id);
    const label = element("label", { htmlFor: filter.id, textContent: words.filter });
    const bar = element("div", { className: "sortable__bar" });
    bar.append(label, filter, status);
    box.prepend(bar);

    nameCells(table, table.tHead, body);
    const rows = [...body.rows].map((row, at) => ({ row, at, text: folded(row.textContent) }));
    /** @type {Set<Test>} */
    const tests = new Set();
    const show = () => {
      const wanted = folded(filter.value).split(/\s+/u).filter(Boolean);
      for (const one of rows) {
        const isMeant = wanted.every((word) => one.text.includes(word));
        one.row.hidden = !isMeant || ![...tests].every((test) => test(one.row));
      }
      const shown = rows.filter((one) => !one.row.hidden).length;
      status.textContent = shown || !rows.length ? counted(shown, rows.length) : words.none;
    };
    filter.addEventListener("input", show);
    bar.after(...chips(box, body, tests, show));
    addSorting(table.tHead, body, rows);
    show();
  }

  /**
   * The cells of a narrow table stand below each other, each with the name of its column; roles keep it a table.
   * @param {HTMLTableElement} table
   * @param {HTMLTableSectionElement} head
   * @param {HTMLTableSectionElement} body
   */
  function nameCells(table, head, body) {
    const names = [...(head.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    table.setAttribute("role", "table");
    for (const part of [head, body]) part.setAttribute("role", "rowgroup");
    for (const row of table.rows) row.setAttribute("role", "row");
    for (const cell of head.rows[0]?.cells ?? []) cell.setAttribute("role", "columnheader");
    for (const row of body.rows) {
      [...row.cells].forEach((cell, column) => {
        cell.setAttribute("role", "cell");
        cell.setAttribute("data-label", names[column] ?? "");
      });
    }
  }

  /**
   * Buttons that show some of the rows alone: those with a tag, the commonest first, and those that are cheap.
   * @param {HTMLElement} box
   * @param {HTMLTableSectionElement} body
   * @param {Set<Test>} tests that a row must pass; a button that is pressed adds one
   * @param {() => void} show
   */
  function chips(box, body, tests, show) {
    /** @type {Map<string, number>} */
    const tags = new Map();
    for (const tag of body.querySelectorAll(".tag")) {
      tags.set(tag.textContent, (tags.get(tag.textContent) ?? 0) + 1);
    }
    /** @type {[string, Test][]} */
    const kinds = [...tags]
      .sort(([, one], [, other]) => other - one)
      .map(([text]) => [
        text,
        (row) => [...row.querySelectorAll(".tag")].some((tag) => tag.textContent === text),
      ]);
    const { cheap, unit, cheapText } = box.dataset;
    const amounts = [...body.querySelectorAll("data[data-unit]")];
    if (cheap && cheapText) {
      kinds.push([cheapText, (row) => below(row, unit, Number(cheap))]);
    }
    const free = amounts.find((amount) => amount.getAttribute("value") === "0");
    if (free) kinds.push([free.textContent, (row) => below(row, undefined, Number.MIN_VALUE)]);
    if (kinds.length < 2) return [];
    const group = element("div", { className: "sortable__chips", role: "group", ariaLabel: words.kinds });
    for (const [text, test] of kinds) {
      const chip = element("button", { type: "button", className: "sortable__chip", textContent: text });
      chip.ariaPressed = "false";
      chip.addEventListener("click", () => {
        if (!tests.delete(test)) tests.add(test);
        chip.ariaPressed = String(tests.has(test));
        show();
      });
      group.append(chip);
    }
    return [group];
  }

  /**
   * Whether the price of a row is below an amount of a unit, or of any where none is given.
   * @param {HTMLTableRowElement} row
   * @param {string | undefined} unit
   * @param {number} limit
   */
  function below(row, unit, limit) {
    const price = row.querySelector("data[data-unit]");
    if (!(price instanceof HTMLDataElement)) return false;
    return (unit === undefined || price.getAttribute("data-unit") === unit) && Number(price.value) < limit;
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
    /** @type {(one: Row) => string} */
    const unitOf = (one) => dataIn(one.row.cells[column])?.getAttribute("data-unit") ?? "";
    given.sort(
      (one, other) =>
        compare(unitOf(one), unitOf(other)) ||
        order(one.key, other.key) * (descending ? -1 : 1) ||
        one.at - other.at,
    );
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
