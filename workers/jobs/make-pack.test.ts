import { expect, it } from "vitest";
import { completePack } from "../packs/complete.ts";
import { invented } from "../packs/pack.fixture.ts";
import { Stale, Unavailable, Unrecoverable } from "../ports/failures.ts";
import type { PackDesk } from "../ports/pack-desk.ts";
import { makePack } from "./make-pack.ts";

const packId = "5f6b6a3e-59c5-4c0b-9a7e-1f2d3c4b5a69";

/** Keepers who cannot tell of children's themes, and what they were told. */
async function failsWith(error: Error, isLastAttempt: boolean) {
  const steps: string[] = [];
  const packs: PackDesk = {
    findDraft: async () => completePack(invented, [], new Map()),
    findOrganisations: async () => new Map(),
    findChildThemes: () => Promise.reject(error),
    recordStep: async (eventId, _, step) => {
      steps.push(`${step} ${eventId}`);
      return [];
    },
    recordPack: async () => [],
  };
  const delivery = {
    eventId: "event",
    requestId: "request",
    now: new Date(),
    furtherEvent: (command: string) => `event ${command}`,
    signal: new AbortController().signal,
    isLastAttempt,
  };
  await expect(makePack.run({ packId }, { packs }, delivery)).rejects.toBe(error);
  return steps;
}

it("tells that a pack could not be made once nobody tries it again by themselves, and not before", async () => {
  expect(await failsWith(new Unavailable("INVESTIGATIONS"), false)).toEqual([]);
  expect(await failsWith(new Stale("STALE"), false)).toEqual([]);
  expect(await failsWith(new Unavailable("INVESTIGATIONS"), true)).toEqual(["FAILED event failed"]);
  expect(await failsWith(new Unrecoverable("PACK_NOT_AS_DRAFTED"), false)).toEqual(["FAILED event failed"]);
  expect(await failsWith(new Error("no font"), true)).toEqual(["FAILED event failed"]);
});
