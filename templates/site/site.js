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
        link.search = location.search;
      });
    }
  }

  /* Sortable tables: those in an element of class "sortable". A cell is sorted by the value of its <data>, or else by
     its text; a column of numbers is sorted by number, each unit by itself. Cells without a value come last, whichever
     way it is sorted. Where there are more rows than are seen at a glance, what has some words, what stands in
     elements of class "tag", and what is cheap by the attributes of the box, can be shown alone. What is shown of the first table of a page, and in which order, stands in the address, so that it can
     be shared and outlasts a reload. */

  const FEW = 4;

  /**
   * @param {Element} box
   * @param {number} number of the table on its page
   */
  function makeSortable(box, number) {
    const table = box.querySelector("table");
    const [body] = table?.tBodies ?? [];
    if (!(box instanceof HTMLElement) || !table?.tHead || !body) return;
    nameCells(table, table.tHead, body);
    const rows = [...body.rows].map((row, at) => ({ row, at, text: folded(row.textContent) }));
    if (rows.length < FEW) {
      addSorting(table.tHead, body, rows, () => {});
      return;
    }
    const id = `table-${number}`;
    table.id ||= id;
    const status = element("p", { className: "sortable__status", role: "status" });
    const filter = element("input", { type: "search", id: `${id}-filter`, autocomplete: "off" });
    filter.setAttribute("aria-controls", table.id);
    const label = element("label", { htmlFor: filter.id, textContent: words.filter });
    const bar = element("div", { className: "sortable__bar" });
    bar.append(label, filter, status);
    box.prepend(bar);

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
    const change = () => {
      show();
      if (number === 0) remember(box);
    };
    filter.addEventListener("input", change);
    bar.after(...chips(box, body, tests, change));
    addSorting(table.tHead, body, rows, change);
    show();
    if (number === 0) recall(box, new URLSearchParams(location.search));
  }

  /**
   * Put into the address what of a table is shown, and in which order.
   * @param {Element} box
   */
  function remember(box) {
    const url = new URL(location.href);
    for (const key of ["filter", "show", "sort"]) url.searchParams.delete(key);
    const { value } = filterOf(box);
    if (value) url.searchParams.set("filter", value);
    for (const chip of box.querySelectorAll('.sortable__chip[aria-pressed="true"]')) {
      url.searchParams.append("show", chip.getAttribute("data-tag") ?? "");
    }
    const heads = [...box.querySelectorAll("thead th")];
    const column = heads.findIndex((cell) => cell.hasAttribute("aria-sort"));
    if (column >= 0) {
      const sign = heads[column]?.getAttribute("aria-sort") === "descending" ? "-" : "";
      url.searchParams.set("sort", `${sign}${column + 1}`);
    }
    history.replaceState(history.state, "", url);
  }

  /**
   * Show of a table what an address says.
   * @param {Element} box
   * @param {URLSearchParams} asked
   */
  function recall(box, asked) {
    const filter = filterOf(box);
    filter.value = asked.get("filter") ?? "";
    if (filter.value) filter.dispatchEvent(new Event("input"));
    for (const chip of box.querySelectorAll(".sortable__chip")) {
      if (chip instanceof HTMLElement && asked.getAll("show").includes(chip.dataset["tag"] ?? ""))
        chip.click();
    }
    const column = Number(asked.get("sort"));
    const button = box.querySelectorAll("thead th")[Math.abs(column) - 1]?.querySelector("button");
    button?.click();
    if (column < 0) button?.click();
  }

  /** @param {Element} box */
  function filterOf(box) {
    return /** @type {HTMLInputElement} */ (box.querySelector(".sortable__bar input"));
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
   * @param {() => void} change to be called when one was pressed
   */
  function chips(box, body, tests, change) {
    /** @type {Map<string, { text: string, count: number }>} */
    const tags = new Map();
    for (const tag of body.querySelectorAll(".tag")) {
      const name = tag.getAttribute("data-tag") ?? tag.textContent;
      tags.set(name, { text: tag.textContent, count: (tags.get(name)?.count ?? 0) + 1 });
    }
    /** @type {{ name: string, text: string, test: Test }[]} */
    const kinds = [...tags]
      .sort(([, one], [, other]) => other.count - one.count)
      .map(([name, { text }]) => ({
        name,
        text,
        test: (row) => [...row.querySelectorAll(".tag")].some((tag) => tag.textContent === text),
      }));
    const { cheap, unit, cheapText } = box.dataset;
    const amounts = [...body.querySelectorAll("data[data-unit]")];
    if (cheap && cheapText) {
      kinds.push({ name: "cheap", text: cheapText, test: (row) => below(row, unit, Number(cheap)) });
    }
    const free = amounts.find((amount) => amount.getAttribute("value") === "0");
    if (free) {
      const test = (/** @type {HTMLTableRowElement} */ row) => below(row, undefined, Number.MIN_VALUE);
      kinds.push({ name: "free", text: free.textContent, test });
    }
    if (kinds.length < 2) return [];
    const group = element("div", { className: "sortable__chips", role: "group", ariaLabel: words.kinds });
    for (const { name, text, test } of kinds) {
      const chip = element("button", { type: "button", className: "sortable__chip", textContent: text });
      chip.dataset["tag"] = name;
      chip.ariaPressed = "false";
      chip.addEventListener("click", () => {
        if (!tests.delete(test)) tests.add(test);
        chip.ariaPressed = String(tests.has(test));
        change();
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
   * @param {() => void} change to be called when they were sorted
   */
  function addSorting(head, body, rows, change) {
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
        change();
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

  /* The letters at parameters lead to the page that was read. They are named by it, and Tab passes them by: who reads
     by keyboard finds each page with its parameters under the sources. */

  function nameSources() {
    for (const mark of document.querySelectorAll("td sup a[title]")) {
      if (!(mark instanceof HTMLAnchorElement)) continue;
      mark.ariaLabel = mark.title;
      mark.tabIndex = -1;
    }
  }

  /* The theme makes the button that copies a block of code a navigation of its own: a landmark for each block. */

  function leaveLandmarks() {
    for (const buttons of document.querySelectorAll(".md-code__nav")) buttons.setAttribute("role", "none");
  }

  /* Diagrams: both themes draw them with Mermaid, which they take from another host where no script has brought it yet.
     What stands in its place here takes it from beside this script once a reader comes near a diagram. What a diagram
     shows stands in words below it, so that nothing is lost where it cannot be drawn. */

  /**
   * @typedef {{ initialize: (settings: object) => void, render: (id: string, text: string) => Promise<{ svg: string }> }} Mermaid
   * @typedef {typeof window & { mermaid: Mermaid }} WithMermaid
   */
  const holder = /** @type {WithMermaid} */ (window);

  /** @param {string} address of the script that draws */
  function drawDiagrams(address) {
    const sources = document.querySelectorAll("pre.mermaid");
    if (!sources.length) return;
    for (const source of sources) source.classList.add("diagram-source");
    /** @type {object} */
    let settings = {};
    /** @type {Promise<Mermaid> | undefined} */
    let loaded;
    const load = async () => {
      await untilNear([...sources]);
      await fetchScript(address);
      holder.mermaid.initialize(settings);
      return holder.mermaid;
    };
    holder.mermaid = {
      initialize(given) {
        settings = given;
      },
      async render(id, text) {
        try {
          loaded ??= load();
          return await (await loaded).render(id, text);
        } catch (fault) {
          for (const source of sources) source.remove();
          throw fault;
        }
      },
    };
  }

  /**
   * Wait until a reader comes near one of some elements.
   * @param {Element[]} elements
   * @returns {Promise<void>}
   */
  function untilNear(elements) {
    return new Promise((resolve) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          observer.disconnect();
          resolve();
        },
        { rootMargin: "1000px" },
      );
      for (const one of elements) observer.observe(one);
    });
  }

  /**
   * @param {string} address
   * @returns {Promise<void>}
   */
  function fetchScript(address) {
    return new Promise((resolve, reject) => {
      const script = element("script", { src: address });
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`${address} is not there`)));
      document.head.append(script);
    });
  }

  if (document.currentScript instanceof HTMLScriptElement) {
    drawDiagrams(new URL("vendor/mermaid.tiny.js", document.currentScript.src).href);
  }
  nameSources();
  stayAtPart();
  document.querySelectorAll(".sortable").forEach(makeSortable);
  // The theme makes the boxes once the page is there.
  addEventListener("load", () =>
    requestAnimationFrame(() => {
      letScroll();
      leaveLandmarks();
    }),
  );
}
