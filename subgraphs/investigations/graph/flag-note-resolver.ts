import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../../kit/federated-schema.ts";
import { confirmNote } from "../actions/confirm-note.ts";
import { readNoteToScrub } from "../actions/read-note-to-scrub.ts";
import { recordScrubbedNote } from "../actions/record-scrubbed-note.ts";
import type { InvestigationsContext } from "../context.ts";
import type { ThemeFlag } from "../domain/theme-flag.ts";
import {
  ChildNoteType,
  ConfirmNoteInput,
  NoteToScrubType,
  RecordScrubbedNoteInput,
  ScrubbedNoteType,
} from "./flag-note-type.ts";
import { ThemeStub } from "./stubs.ts";
import { JobPayload } from "./team-change-type.ts";
import { ThemeFlagPayload, ThemeFlagType } from "./theme-flag-type.ts";

@Resolver(() => ThemeFlagType)
export class NoteOfFlagResolver {
  @FieldResolver(() => ScrubbedNoteType, {
    nullable: true,
    description: "The team's words as a job has scrubbed them, to be confirmed; null while none has.",
  })
  @Requires("child-review:read")
  scrubbedNote(@Root() flag: ThemeFlag, @Ctx() { request }: InvestigationsContext) {
    return request.loaders.scrubbedNotes.load(flag.id);
  }

  @Mutation(() => ThemeFlagPayload, {
    nullable: true,
    description:
      "Confirms a scrubbed note, so that others read it beside the figures of its theme, without the flag.",
  })
  @Requires("child-figures:release")
  async confirmNote(
    @Arg("input", () => ConfirmNoteInput) input: ConfirmNoteInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { done, refusals } = await request.command(
      { operation: "confirmNote", key: input.idempotencyKey, input },
      (tx) => confirmNote(tx, input),
    );
    return { themeFlag: done && (await request.loaders.flags.load(done.flagId)), refusals };
  }

  @Query(() => NoteToScrubType, {
    nullable: true,
    description: "A flag's note and what is known of the child, for the job that scrubs it.",
  })
  @Requires("note:scrub")
  noteToScrub(
    @Arg("flagId", () => ID, { description: "The flag." }) flagId: string,
    @Ctx() { request }: InvestigationsContext,
  ) {
    return request.read((tx) => readNoteToScrub(tx, flagId));
  }

  @Mutation(() => JobPayload, { nullable: true, description: "Keeps a note as the job has scrubbed it." })
  @Requires("note:scrub")
  async recordScrubbedNote(
    @Arg("input", () => RecordScrubbedNoteInput) input: RecordScrubbedNoteInput,
    @Ctx() { request }: InvestigationsContext,
  ) {
    const { refusals } = await request.receive(input.eventId, (tx) => recordScrubbedNote(tx, input));
    return { refusals };
  }
}

@Resolver(() => ThemeStub)
export class NotesOfThemeResolver {
  @FieldResolver(() => [ChildNoteType], {
    nullable: true,
    description:
      "What child death review teams say of it: scrubbed, confirmed by a person, and only out of cells that are shown.",
  })
  @Requires("statistics:read")
  async childNotes(@Root() { code }: ThemeStub, @Ctx() { request }: InvestigationsContext) {
    return (await request.loaders.releasedNotes.load(code)) ?? [];
  }
}
