/** Typed requests, prices and clients of hosted AI models. */

export type { Api } from "./client/api.js";
export { costOf, problemsOf } from "./client/check.js";
export { Client } from "./client/client.js";
export type { CallOptions } from "./client/connection.js";
export type { Cost, Measures } from "./client/cost.js";
export type { ModelData } from "./client/data.js";
export * from "./client/errors.js";
export { WholeRequest, whole } from "./client/given.js";
export type { GivenFile, Json } from "./client/given.js";
export { JobFile } from "./client/job.js";
export type { Job } from "./client/job.js";
export { Model, ResultModel, TaskModel } from "./client/model.js";
export type { CheckedRequest, CheckOptions, CreateOptions, Given, ModelTypes, RunOptions } from "./client/model.js";
export type { ClientOptions } from "./client/options.js";
export type { Problem } from "./client/problems.js";
export type { Task, TaskId } from "./client/task.js";
export type { Progress, WaitOptions } from "./client/waiting.js";

export { AIMLAPI } from "./aimlapi/index.js";
export { BlackForestLabs } from "./bfl/index.js";
export { ElevenLabs } from "./elevenlabs/index.js";
export { Fal } from "./fal/index.js";
export { Google } from "./google/index.js";
export { Kie } from "./kie/index.js";
export { ODIRouter } from "./odirouter/index.js";
export { OpenAI } from "./openai/index.js";
export { Recraft } from "./recraft/index.js";
export { Replicate } from "./replicate/index.js";
export { Rivya } from "./rivya/index.js";
export { StabilityAI } from "./stability/index.js";
export { Vtrix } from "./vtrix/index.js";
export { WaveSpeed } from "./wavespeed/index.js";
