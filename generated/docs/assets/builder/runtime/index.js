/**
 * Everything that checks and prices a request: the model as the catalogue writes it, read once, and two functions.
 *
 * It needs nothing of a page, so that it serves a browser, a server and a package alike.
 */

export { problems } from "./check.js";
export { cost, costJson, plain } from "./cost.js";
export { JsonError, readJson, writeJson } from "./json.js";
export { readModel } from "./model.js";
export { BadMeasure } from "./quantity.js";
