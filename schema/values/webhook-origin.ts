/**
 * The origins to which webhooks may be sent, out of a list parted by commas; null where one is none. A name needs
 * https; what stands at an address may be spoken to without, as whoever lists an address knows what is there.
 */
export function parseWebhookOrigins(list: string): ReadonlySet<string> | null {
  const origins = list.split(",").flatMap((each) => each.trim() || []);
  return origins.every(isWebhookOrigin) ? new Set(origins) : null;
}

function isWebhookOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  return text === origin && (protocol === "https:" || (protocol === "http:" && isAddress));
}

/** Is the address at one of these origins, and nobody's name or password in it? */
export function isAtOrigin(url: string, origins: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  return origins.has(origin) && username === "" && password === "";
}
