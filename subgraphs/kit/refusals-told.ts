import { z } from "zod";

/** What the gateway has refused of an owner's fields before it asked for anything: with the record that was meant. */
export interface RefusedFields {
  readonly record: { readonly type: string; readonly id: string | null } | null;
  /** `Type.field`, of the graph. */
  readonly fields: readonly string[];
}

/** Where the gateway tells an owner what it has refused. */
export const refusalsPath = "/refusals";

const name = z.string().regex(/^[_A-Za-z]\w{0,99}$/);
const told = z.array(
  z.object({
    record: z.object({ type: name, id: z.uuid().toLowerCase().nullable() }).nullable(),
    fields: z.array(z.string().regex(/^[_A-Za-z]\w{0,99}\.[_A-Za-z]\w{0,99}$/)).min(1),
  }),
);

/** What the gateway tells. Throws where it is not so: the gateway is ours. */
export function readRefusals(body: Buffer): RefusedFields[] {
  return told.parse(JSON.parse(body.toString()));
}
