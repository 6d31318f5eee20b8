/** Fields for the numbers that a price needs and the request does not hold, such as audio_seconds. */

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
    this.inputs = new Map(namesIn(price).map((name) => [name, this.input()]));
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

  input() {
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

/**
 * The names of the measures of a price.
 * @param {Price | null} price
 */
function namesIn(price) {
  const charges = price?.charges ?? [];
  const tests = charges.flatMap((one) => [
    ...one.when,
    ...[...one.amounts, ...one.times].flatMap((each) => each.when),
  ]);
  const factors = charges.flatMap((one) => one.quantity);
  const subjects = [...tests, ...factors].map((one) => one.subject);
  return [...new Set(subjects.flatMap((one) => (one.subject === "measure" ? [one.name] : [])))];
}
