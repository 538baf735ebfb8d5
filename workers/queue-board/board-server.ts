import { readFileSync } from "node:fs";
import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  ControllerHandlerReturnType,
  HTTPMethod,
  IServerAdapter,
  UIConfig,
} from "@bull-board/api/typings/app";

/** A request to the board, as one of its routes takes it. */
export interface BoardRequest {
  readonly method: string;
  /** Below the board's own address: `/api/queues`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What Bull Board needs of a server: it is told the routes, and answers those that are asked for. */
export class BoardServer implements IServerAdapter {
  #queues: BullBoardQueues = new Map();
  #views = "";
  #uiConfig: UIConfig = {};
  #entry: AppViewRoute | undefined;
  #onError: ((error: Error) => ControllerHandlerReturnType) | undefined;
  #api: {
    readonly route: AppControllerRoute;
    readonly methods: readonly HTTPMethod[];
    readonly form: RegExp;
  }[] = [];
  /** The folder of its scripts, styles and pictures. */
  statics = "";

  setQueues(queues: BullBoardQueues): this {
    this.#queues = queues;
    return this;
  }

  setViewsPath(path: string): this {
    this.#views = path;
    return this;
  }

  setStaticPath(_route: string, path: string): this {
    this.statics = path;
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.#entry = route;
    return this;
  }

  setErrorHandler(handler: (error: Error) => ControllerHandlerReturnType): this {
    this.#onError = handler;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.#api = routes.map((route) => ({
      route,
      methods: [route.method].flat(),
      form: formOf([route.route].flat()[0] ?? ""),
    }));
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.#uiConfig = config;
    return this;
  }

  /** The page in which the board's scripts run, with nothing from elsewhere. @param basePath where it is served */
  page(basePath: string): string {
    const { name, params } = this.#entry!.handler({ basePath, uiConfig: this.#uiConfig });
    const values = params as Readonly<Record<string, unknown>>;
    return readFileSync(`${this.#views}/${name}`, "utf8")
      .replace(/<link href="https:[^>]*>/g, "")
      .replace(/<%[-=] (\w+) %>/g, (_, key: string) => String(values[key] ?? ""));
  }

  /** Answers a request; null where the board has no such route. */
  async answer({ method, path, query, headers }: BoardRequest): Promise<ControllerHandlerReturnType | null> {
    for (const { route, methods, form } of this.#api) {
      const found = form.exec(path);
      if (!found || !methods.some((each) => each.toUpperCase() === method)) continue;
      const params = Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      try {
        const request = { queues: this.#queues, uiConfig: this.#uiConfig, query, params, body: {}, headers };
        return await route.handler(request);
      } catch (error) {
        // The library would repeat the fault's own words.
        return this.#onError!(new Error(error instanceof Error ? error.name : "Error"));
      }
    }
    return null;
  }
}

/** `/api/queues/:queueName` as an expression. */
function formOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
}
