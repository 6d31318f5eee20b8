/** Paths of calls, with ids in them that may hold anything. */

/** A path with its parts filled in. A model's id may lead through several folders, any other id through none. */
export function filledIn(
  path: string,
  parts: { readonly id?: string; readonly model?: string | undefined },
): string {
  return path.replace(/\{(id|model)\}/g, (_, name: "id" | "model") => {
    const value = parts[name];
    if (value === undefined || value === "")
      throw new TypeError(`the ${name} is needed to ask for this task`);
    const steps = name === "model" ? value.split("/") : [value];
    return steps.map(encoded).join("/");
  });
}

/** One step of a path. A step that climbs would ask for something else, and no way to write it would be kept. */
function encoded(step: string): string {
  if (/^\.{1,2}$/.test(step)) throw new TypeError(`${JSON.stringify(step)} is no id`);
  return encodeURIComponent(step);
}
