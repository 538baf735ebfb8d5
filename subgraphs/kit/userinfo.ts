import { z } from "zod";
import { InvalidToken, SignInUnavailable } from "./caller.ts";

const answerSchema = z.looseObject({ sub: z.string().min(1) });
const withinMs = 3_000;
const answerBytes = 256 * 1024;

/**
 * What an issuer says about the holder of a token beside the token itself (OpenID Connect Core, section 5.3); it must
 * be about the same subject. No redirect is followed: the token would go along.
 * Throws {@link InvalidToken} where the issuer refuses it, {@link SignInUnavailable} where it does not answer.
 */
export async function askUserinfo(
  url: string,
  token: string,
  subject: string | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await asked(url, token);
  if (answer === "refused") throw new InvalidToken();
  const said = answerSchema.safeParse(answer).data;
  if (said === undefined || said.sub !== subject) throw new InvalidToken();
  return said;
}

async function asked(url: string, token: string): Promise<unknown> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(withinMs),
    });
    const text = await response.text();
    if (response.status === 401 || response.status === 403) return "refused";
    if (response.status !== 200 || text.length > answerBytes) throw new Error(`status ${response.status}`);
    return JSON.parse(text);
  } catch (cause) {
    throw new SignInUnavailable("", { cause });
  }
}
