/** Elements of the page. Everything that is shown is set as text or as an attribute, never as HTML. */

/** @typedef {Node | string | null} Child */

/**
 * An element with attributes and children; attributes that are null or false are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const found = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) found.setAttribute(name, value === true ? "" : String(value));
  }
  found.append(...children.filter((child) => child !== null));
  return found;
}

let made = 0;

/** An id that no other element of the page has. */
export function newId() {
  made += 1;
  return `request-builder-${made}`;
}

/**
 * Tells the form that something in it was changed by a button.
 * @param {Element} at
 */
export function announceChange(at) {
  at.dispatchEvent(new Event("input", { bubbles: true }));
}
