/** A request made ready: arguments put in their places, files looked at, everything checked and priced. */

import { Decimal } from "../runtime/decimal.js";
import { ENGLISH } from "../sentences/english.js";
import { Texts } from "../sentences/texts.js";
import type { Api, Endpoint } from "./api.js";
import { assembled, copied, isRow, TooDeep } from "./body.js";
import { costInWords, costOf, isWithin } from "./cost.js";
import type { Cost, Measures } from "./cost.js";
import type { KnownModel } from "./data.js";
import { CostExceeded, RequestRefused } from "./errors.js";
import { TOGETHER } from "./files.js";
import { WholeRequest } from "./given.js";
import { handOver, withoutFiles } from "./handing.js";
import type { Pending } from "./handing.js";
import { problemsOf } from "./problems.js";
import type { Problem } from "./problems.js";

/** A request that is good. */
export interface Prepared {
  readonly model: KnownModel;
  readonly body: object;
  /** Files that are to be uploaded first. */
  readonly pending: readonly Pending[];
  /** Whether a file is in the body itself, which takes its time to send. */
  readonly isInline: boolean;
  /** Whether it travels as a form. */
  readonly isForm: boolean;
  /** What it costs; null where no price is documented. */
  readonly cost: Cost | null;
  /** Of which files limits are documented that could not be checked. */
  readonly unchecked: readonly string[];
}

/** Make a request ready for the creation that takes it, where one does. Throws `RequestRefused` with everything that is wrong; nothing is sent. */
export async function prepare(
  api: Api,
  model: KnownModel,
  creation: Endpoint | undefined,
  given: unknown,
  measures?: Measures,
): Promise<Prepared> {
  const body = bodyOf(api, model, given);
  const { content = ["json"] } = creation ?? {};
  const manner = {
    upload: api.upload,
    isForm: content.includes("multipart"),
    isWhole: given instanceof WholeRequest,
  };
  const { pending, isInline, parts, problems, unchecked } = await handOver(model, manner, body);
  const checked = parts.length === 0 ? body : withoutFiles(body);
  const ofFiles = [...problems.filter(({ reason }) => reason !== TOGETHER).map(({ at }) => at), ...parts];
  const others = problemsOf(model, checked).filter((one) => !ofFiles.some((at) => covers(at, one.at)));
  const all = [...problems, ...others];
  if (all.length > 0) throw new RequestRefused(all, { provider: api.title });
  const isForm = parts.length > 0 || !content.includes("json");
  return { model, body, pending, isInline, isForm, cost: costOf(model, checked, measures), unchecked };
}

function bodyOf(api: Api, model: KnownModel, given: unknown): object {
  const value: unknown = given instanceof WholeRequest ? given.body : given;
  if (!isRow(value))
    throw new TypeError("give the parameters as an object, or a whole request by whole(...)");
  try {
    return given instanceof WholeRequest ? Object(copied(value)) : assembled(model, value);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = new Texts(ENGLISH).say("nested-too-deep");
    throw refused(api, { at: "", reason: "nested-too-deep", message, layer: "request" });
  }
}

function refused(api: Api, problem: Problem): RequestRefused {
  return new RequestRefused([problem], { provider: api.title });
}

/** Whether a problem is told already for the same file. */
function covers(at: string, other: string): boolean {
  return other === at || other.startsWith(`${at}/`);
}

/** Throws `CostExceeded` where a request costs more than an amount, or may: a price that is not known is no low one. */
export function keepWithin(api: Api, cost: Cost | null, most: number | string | undefined): void {
  if (most === undefined) return;
  const limit = amountOf(most);
  if (isWithin(cost, limit)) return;
  const message = `The request costs: ${costInWords(cost)}; maxCost is ${limit}.`;
  const problem = { at: "", reason: "too-dear", message, layer: "request" as const, argument: "maxCost" };
  throw new CostExceeded(problem, cost, limit, { provider: api.title });
}

function amountOf(most: number | string): string {
  const text = String(most).trim();
  try {
    Decimal.read(text);
  } catch {
    throw new TypeError(`maxCost is an amount such as 5 or "0.25", not ${JSON.stringify(most)}`);
  }
  return text;
}
