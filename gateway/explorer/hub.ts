/** What the explorer knows of the hub whose page it is. */
export interface Hub {
  readonly issuer: string;
  readonly client: string;
  /** What each purpose means, by its name. */
  readonly purposes: Readonly<Record<string, string>>;
}

/** A question that the hub knows beforehand. */
export interface Example {
  readonly name: string;
  readonly document: string;
  readonly purpose: string;
  readonly roles: readonly string[];
}

/** Asks the gateway what the explorer must know. */
export async function readHub(): Promise<Hub> {
  const response = await fetch("/explorer/config.json");
  if (!response.ok) throw new Error("The hub does not answer just now. Load the page again shortly.");
  return response.json();
}

/** Asks which questions the hub knows beforehand that whoever has the token may send; none where it does not say. */
export async function readExamples(token: string | null): Promise<readonly Example[]> {
  if (token === null) return [];
  const response = await fetch("/explorer/examples.json", { headers: { authorization: `Bearer ${token}` } });
  return response.ok ? response.json() : [];
}

/** What a request carries beside the operation. */
export interface Sender {
  readonly token: string | null;
  readonly purpose: string;
}

/**
 * Sends operations to the graph with the token and the purpose that are chosen at that moment; an authorization in
 * the header editor comes before the token.
 */
export function createFetcher(sender: () => Sender) {
  return async (operation: object, options?: { headers?: Record<string, string> }) => {
    const { token, purpose } = sender();
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization, ...options?.headers },
      body: JSON.stringify({ ...operation, extensions: { purpose } }),
    });
    return response.json();
  };
}
