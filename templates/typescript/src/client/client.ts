/** What the clients of all providers have in common. */

import type { Api, Endpoint } from "./api.js";
import { Connection } from "./connection.js";
import type { ModelCalls } from "./connection.js";
import { Download } from "./download.js";
import type { ModelData } from "./data.js";
import { Model, ResultModel, TaskModel } from "./model.js";
import type { ModelTypes } from "./model.js";
import { LONGEST_DOWNLOAD, settled } from "./options.js";
import type { ClientOptions } from "./options.js";
import { knownTask } from "./task.js";
import type { Task, TaskId } from "./task.js";
import { Transport } from "./transport.js";

/** The models of a provider by their attribute: id, title, what loads the module, and how calls of it are made. */
export type ModelTable = {
  readonly [attribute: string]: readonly [
    id: string,
    title: string,
    load: () => Promise<{ readonly model: ModelData }>,
    calls?: ModelCalls,
  ];
};

/** The client of one provider. The key is in none of its properties. */
export abstract class Client<Models extends object, ModelsById extends object> {
  /** The models. Each is loaded when something is first done with it. */
  readonly models: Models;
  readonly #connection: Connection;
  readonly #byId: ReadonlyMap<string, Model<ModelTypes>>;

  constructor(api: Api, table: ModelTable, options: ClientOptions) {
    const settings = settled(api, options);
    const { fetch, retries } = settings;
    const download = new Download({ provider: api.title, fetch, timeout: LONGEST_DOWNLOAD, retries });
    const calls = new Map(Object.values(table).map(([id, , , one = {}]) => [id, one]));
    const connection = new Connection(new Transport(settings), download, calls);
    const rows = Object.entries(table).map(([attribute, [id, title, load]]) => {
      const source = { id, title, load: async () => (await load()).model };
      return [attribute, new (classOf(connection.creation(id)))(source, connection)] as const;
    });
    this.#connection = connection;
    this.models = Object.freeze(Object.fromEntries(rows)) as Models;
    this.#byId = new Map(rows.map(([, model]) => [model.id, model]));
  }

  /** The model of an id. Throws a `RangeError` where there is none. */
  model<Id extends keyof ModelsById & string>(id: Id): ModelsById[Id] {
    const found = this.#byId.get(id);
    if (found === undefined) throw new RangeError(`there is no model ${JSON.stringify(id)}`);
    return found as ModelsById[Id];
  }

  /** How the API is reached. */
  protected get connection(): Connection {
    return this.#connection;
  }

  /** A task by what is known of it: the task itself, or its id. Of an id, some APIs need the model as well. */
  protected known(task: Task | TaskId): Task {
    return knownTask(this.#connection.api, task);
  }
}

/** What can be done with a model whose requests a creation takes; without one, they are checked and priced. */
function classOf(creation: Endpoint | undefined): typeof Model {
  if (creation === undefined) return Model;
  return creation.starts === "result" ? ResultModel : TaskModel;
}
