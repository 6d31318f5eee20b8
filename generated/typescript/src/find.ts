/** Models found by what they do: flat records of all models, and the question which of them fit. */

import { RECORDS, SYNONYMS } from "./records.js";
import { closest } from "./runtime/closest.js";

/** What is known of a model by which to choose one. Null and [] stand for what is not documented, or not there. */
export interface ModelInfo {
  /** The provider, a slash, and the id that `client.model` takes. */
  readonly name: string;
  readonly provider: string;
  readonly id: string;
  readonly title: string;
  /** The same underlying model at several providers has one family. */
  readonly family: string | null;
  /** What it makes: image, video, audio, text and the like. */
  readonly output: string;
  /** Kinds of what it takes; `file` where the docs do not say of which kind a file is. */
  readonly inputs: readonly string[];
  /** Such as `image-to-video`; `last-frame` and `seed` where one may be given. */
  readonly tags: readonly string[];
  /** What files are used for, such as `first frame` or `mask`. */
  readonly roles: readonly string[];
  /** The least that a request costs, as a decimal text: the smallest that is valid, for a video of about five seconds. */
  readonly price: string | null;
  /** What the price is in: a currency such as USD, or the provider's credits. */
  readonly unit: string | null;
  /** Whether even that request may cost more than the price, which is then the least of it. */
  readonly isLeast: boolean;
  /** How long the video is that the price is of, as a decimal text. */
  readonly seconds: string | null;
  /** How long a prompt may be. */
  readonly maxPromptCharacters: number | null;
  readonly minFiles: number | null;
  readonly maxFiles: number | null;
  /** That it should no longer be used, and until when it works; null where it may be. */
  readonly deprecated: string | null;
}

/** What the package carries of a record. What is not known or not there is left out. */
export type ModelRow = Partial<ModelInfo> & Pick<ModelInfo, "name" | "title" | "output">;

/** What is asked of models. A word that no model has is a RangeError. */
export interface FindOptions {
  /** What it makes: one of these. */
  readonly output?: string | Iterable<string> | undefined;
  /** What it takes: all of these. */
  readonly inputs?: string | Iterable<string> | undefined;
  /** What it uses files for: all of these. */
  readonly roles?: string | Iterable<string> | undefined;
  /** Tags that it has: all of these. */
  readonly tags?: string | Iterable<string> | undefined;
  /** The id of its provider: one of these. */
  readonly provider?: string | Iterable<string> | undefined;
  /** Its family: one of these. */
  readonly family?: string | Iterable<string> | undefined;
  /** Leaves out what costs more, and what has no documented price. Prices in several units cannot be compared. */
  readonly maxPrice?: string | number | undefined;
  /** What its price is in. */
  readonly unit?: string | undefined;
}

/** A message lists no more of the known words. */
const SHOWN = 12;
/** A unit of this form is the same everywhere; a credit of one provider is not one of another. */
const CURRENCY = /^[A-Z]{3}$/;
const AMOUNT = /^[0-9]+(?:\.[0-9]+)?$/;

const models: readonly ModelInfo[] = RECORDS.map(record);

/** The models that fit, in the order of their names; all of them where nothing is asked for. */
export function find(options: FindOptions = {}): ModelInfo[] {
  let found = [...models];
  for (const kind of ["output", "provider", "family", "unit"] as const) {
    const given = options[kind];
    if (given === undefined) continue;
    const words = known(kind, given, models.map((model) => model[kind]).filter(isText), {});
    found = found.filter((model) => words.has(model[kind] ?? ""));
  }
  for (const [kind, key] of [
    ["input", "inputs"],
    ["role", "roles"],
    ["tag", "tags"],
  ] as const) {
    const given = options[key];
    if (given === undefined) continue;
    const all = models.flatMap((model) => model[key]);
    const words = [...known(kind, given, all, key === "roles" ? SYNONYMS : {})];
    found = found.filter((model) => words.every((word) => model[key].includes(word)));
  }
  if (options.maxPrice === undefined) return found;
  const most = amount(options.maxPrice);
  const priced = found.filter((model) => model.price !== null);
  checkUnit(priced);
  return priced.filter((model) => Number(model.price) <= most);
}

function record(row: ModelRow): ModelInfo {
  const slash = row.name.indexOf("/");
  return {
    name: row.name,
    provider: row.name.slice(0, slash),
    id: row.name.slice(slash + 1),
    title: row.title,
    family: row.family ?? null,
    output: row.output,
    inputs: row.inputs ?? [],
    tags: row.tags ?? [],
    roles: row.roles ?? [],
    price: row.price ?? null,
    unit: row.unit ?? null,
    isLeast: row.isLeast ?? false,
    seconds: row.seconds ?? null,
    maxPromptCharacters: row.maxPromptCharacters ?? null,
    minFiles: row.minFiles ?? null,
    maxFiles: row.maxFiles ?? null,
    deprecated: row.deprecated ?? null,
  };
}

function isText(value: string | null): value is string {
  return value !== null;
}

/** The words that are asked for, as records have them. */
function known(
  kind: string,
  given: string | Iterable<string>,
  values: readonly string[],
  synonyms: Readonly<Record<string, string>>,
): Set<string> {
  const all = [...new Set(values)].sort();
  const others = new Map(Object.entries(synonyms));
  const words = typeof given === "string" ? [given] : [...given];
  for (const word of words) {
    if (!all.includes(word) && !others.has(word))
      throw new RangeError(unknown(kind, word, [...all, ...others.keys()], all));
  }
  return new Set(words.map((word) => others.get(word) ?? word));
}

function unknown(kind: string, word: unknown, candidates: readonly string[], all: readonly string[]): string {
  const meant = typeof word === "string" ? closest(word, candidates) : undefined;
  const hint = meant === undefined ? ";" : `; did you mean '${meant}'?`;
  const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : "";
  const listed = all.length > 0 ? `${all.slice(0, SHOWN).join(", ")}${more}` : "none";
  return `there is no ${kind} '${String(word)}'${hint} known: ${listed}`;
}

function amount(most: string | number): number {
  const found = typeof most === "string" && !AMOUNT.test(most) ? Number.NaN : Number(most);
  if (!Number.isFinite(found))
    throw new RangeError(`maxPrice is an amount, such as 5 or 2.50, not '${String(most)}'`);
  return found;
}

/** Refuses prices that cannot be compared. */
function checkUnit(priced: readonly ModelInfo[]): void {
  const units = new Set(
    priced.map(({ unit, provider }) =>
      CURRENCY.test(unit ?? "") ? String(unit) : `${String(unit)} of ${provider}`,
    ),
  );
  if (units.size <= 1) return;
  const listed = [...units].sort().join(", ");
  throw new RangeError(
    `maxPrice compares prices of one unit, and these are in ${listed}; name a unit or a provider`,
  );
}
