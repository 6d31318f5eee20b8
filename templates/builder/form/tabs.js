/** The request in its forms, behind tabs: an editable JSON, programs and a command, each with a button to copy it. */

import { element, newId } from "./dom.js";

/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {{ tab: HTMLButtonElement, panel: HTMLElement }} Tab */

export class Tabs {
  /** @param {string} label */
  constructor(label) {
    /** @type {Tab[]} */
    this.tabs = [];
    this.list = element("div", { role: "tablist", class: "rb-tabs", "aria-label": label });
    this.element = element("div", {}, this.list);
    this.list.addEventListener("keydown", (event) => this.move(event));
  }

  /**
   * @param {string} name
   * @param {...HTMLElement} content
   */
  add(name, ...content) {
    const id = newId();
    const panelId = newId();
    const tab = element("button", { type: "button", role: "tab", id, "aria-controls": panelId }, name);
    const panel = element("div", { role: "tabpanel", id: panelId, "aria-labelledby": id }, ...content);
    tab.addEventListener("click", () => this.choose(tab));
    this.tabs.push({ tab, panel });
    this.list.append(tab);
    this.element.append(panel);
    this.choose(this.tabs[0]?.tab ?? tab);
  }

  /** @param {HTMLButtonElement} chosen */
  choose(chosen) {
    for (const { tab, panel } of this.tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel.hidden = tab !== chosen;
    }
  }

  /**
   * Arrow keys go from tab to tab, in the direction of reading.
   * @param {KeyboardEvent} event
   */
  move(event) {
    const isBackwards = getComputedStyle(this.list).direction === "rtl";
    const steps = new Map([
      ["ArrowRight", isBackwards ? -1 : 1],
      ["ArrowLeft", isBackwards ? 1 : -1],
    ]);
    const step = steps.get(event.key);
    const at = this.tabs.findIndex(({ tab }) => tab === event.target);
    if (step === undefined || at < 0) return;
    const next = this.tabs.at((at + step) % this.tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    this.choose(next.tab);
    next.tab.focus();
  }
}

/**
 * A button that copies a text and says so.
 * @param {Texts} texts
 * @param {string} label
 * @param {string} name what it is called where the label alone is read out
 * @param {() => string} text
 */
export function copyButton(texts, label, name, text) {
  const said = element("span", { role: "status", class: "rb-copied" });
  const button = element("button", { type: "button", "aria-label": name }, label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = texts.say("copied");
    } catch {
      said.textContent = texts.say("copy-failed");
    }
  };
  button.addEventListener("click", () => void copy());
  return element("div", { class: "rb-copy" }, button, said);
}
