/** Fields for what a price needs and the request does not hold: numbers such as audio_seconds, and choices of words. */

import { measuresOf } from "../runtime/quantity.js";
import { element, newId } from "./dom.js";

/** @typedef {import("../runtime/price.js").Price} Price */
/** @typedef {import("./texts.js").Texts} Texts */

export class Measures {
  /**
   * @param {Price | null} price
   * @param {Texts} texts
   */
  constructor(price, texts) {
    this.texts = texts;
    this.inputs = new Map([...measuresOf(price)].map(([name, measure]) => [name, this.input(measure)]));
    this.complaint = element("p", { class: "rb-complaints", id: newId() });
    const fields = [...this.inputs].map(([name, input]) =>
      element(
        "div",
        { class: "rb-field" },
        element("label", { for: input.id }, element("code", {}, name)),
        input,
      ),
    );
    const legend = element("legend", {}, texts.say("measures"));
    this.element = element("fieldset", { class: "rb-field" }, legend, ...fields, this.complaint);
    this.element.hidden = this.inputs.size === 0;
  }

  /**
   * @param {import("../runtime/conditions.js").Measure} measure
   * @returns {HTMLInputElement | HTMLSelectElement}
   */
  input({ options, default: counts }) {
    if (options.length > 0) {
      const words = options.includes(String(counts)) ? options : ["", ...options];
      const choices = words.map((word) => element("option", { selected: word === counts }, word));
      return element("select", { id: newId() }, ...choices);
    }
    return element("input", { id: newId(), type: "number", min: 0, step: "any" });
  }

  /**
   * What was given. What is no number is given too, so that it can be complained about.
   * @returns {[string, string][]}
   */
  given() {
    const rows = [...this.inputs].map(
      ([name, input]) => /** @type {[string, string]} */ ([name, input.value]),
    );
    return rows.filter(([, text]) => text !== "");
  }

  /** @param {string | null} name the measure that is no number from 0 up */
  complain(name) {
    this.complaint.textContent = name === null ? "" : this.texts.say("measure-bad");
    for (const [one, input] of this.inputs) {
      if (one !== name) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
      if (one !== name) input.removeAttribute("aria-describedby");
      else input.setAttribute("aria-describedby", this.complaint.id);
    }
  }
}
