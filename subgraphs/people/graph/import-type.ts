import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CommandInput } from "../../kit/command-inputs.ts";
import { connectionOf, PageArgs } from "../../kit/connections.ts";
import { RequiresAny, SignedIn } from "../../kit/federated-schema.ts";
import { RefusalType } from "../../kit/refusals.ts";
import { DateTime } from "../../kit/scalars.ts";
import {
  type ForeseenFate,
  foreseenFates,
  type ImportState,
  importStates,
  type RowFate,
  rowFates,
} from "../domain/report-import.ts";
import { ReportedPersonInput } from "./report-inputs.ts";
import { DeathReportType } from "./report-type.ts";

registerEnumType(importStates, {
  name: "ImportState",
  description: "Where the import of a list stands.",
  valuesConfig: {
    OPEN: { description: "Rows may be added." },
    RUNNING: { description: "Its rows are being looked at or taken." },
    DONE: { description: "The last run has ended." },
  },
});

registerEnumType(foreseenFates, {
  name: "ForeseenRowFate",
  description: "What a dry run has found would become of a row of a list.",
  valuesConfig: {
    GOOD: { description: "Nothing stands against it: it would be taken." },
    KNOWN: {
      description: "It was reported before, or by an earlier row of the list, and would stay as it is.",
    },
    NOT_TAKEN: { description: "It could not be taken; the reasons that were foreseen say why." },
  },
});

registerEnumType(rowFates, {
  name: "ImportRowFate",
  description: "What became of a row of a list.",
  valuesConfig: {
    WAITS: { description: "The list has not been taken yet, or not as far." },
    KNOWN: { description: "It was reported before, or by an earlier row of the list, and stays as it is." },
    NOT_TAKEN: { description: "It cannot be taken; its reasons say why." },
    TAKEN: { description: "It has become a report." },
  },
});

@InputType("StartImportInput", { description: "A list of deaths to be imported." })
export class StartImportInput extends CommandInput {
  @Field(() => String, { description: "What the list is called, such as the name of its file." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The name of the list among the reports' sources." })
  sourceSystem?: string | null;
}

@InputType("ImportedReportInput", {
  description: "What one row of a list says. Everything is a text as the list has it.",
})
export class ImportedReportInput {
  @Field(() => String, { nullable: true, description: "The row's own number, by which it is known again." })
  sourceId?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the organisation that tells of the death." })
  onBehalfOf?: string | null;

  @Field(() => String, { nullable: true, description: "The day on which the source first noted the death." })
  reportedOn?: string | null;

  @Field(() => String, { nullable: true, description: "In which role somebody reports." })
  notifierRole?: string | null;

  @Field(() => ReportedPersonInput, { description: "What is known about the person who died." })
  person!: ReportedPersonInput;

  @Field(() => String, { nullable: true, description: "The whole row as the list has it; kept sealed." })
  asReceived?: string | null;
}

@InputType("ImportRowInput", { description: "A row of a list." })
export class ImportRowInput {
  @Field(() => Int, { description: "Its number in the list, from 1." })
  row!: number;

  @Field(() => ImportedReportInput, { description: "What it says." })
  report!: ImportedReportInput;
}

@InputType("AddImportRowsInput", { description: "Rows for an import." })
export class AddImportRowsInput extends CommandInput {
  @Field(() => ID, { description: "The import." })
  importId!: string;

  @Field(() => [ImportRowInput], { description: "The rows, at most 500." })
  rows!: ImportRowInput[];
}

@InputType("RunImportInput", { description: "That a list be run." })
export class RunImportInput extends CommandInput {
  @Field(() => ID, { description: "The import." })
  importId!: string;

  @Field(() => Boolean, { description: "Only say what would become of every row?" })
  dryRun!: boolean;
}

@InputType("ImportRowsInput", { description: "That the next rows of a list be run." })
export class ImportRowsInput extends CommandInput {
  @Field(() => ID, { description: "The import." })
  importId!: string;
}

@ObjectType("ImportProgress", { description: "How far the latest run of a list has come, in rows." })
@SignedIn()
export class ImportProgressType {
  @Field(() => Int, { nullable: true, description: "All rows." })
  @RequiresAny("report:read", "report:write")
  total!: number;

  @Field(() => Int, { nullable: true, description: "Those that the run has looked at." })
  @RequiresAny("report:read", "report:write")
  done!: number;

  @Field(() => Int, { nullable: true, description: "Those against which a dry run found nothing." })
  @RequiresAny("report:read", "report:write")
  good!: number;

  @Field(() => Int, { nullable: true, description: "Those that were reported before." })
  @RequiresAny("report:read", "report:write")
  known!: number;

  @Field(() => Int, { nullable: true, description: "Those that cannot be taken." })
  @RequiresAny("report:read", "report:write")
  notTaken!: number;

  @Field(() => Int, { nullable: true, description: "Those that have become reports." })
  @RequiresAny("report:read", "report:write")
  taken!: number;
}

@ObjectType("ImportRow", { description: "A row of a list, without what it says." })
@SignedIn()
export class ImportRowType {
  @Field(() => Int, { nullable: true, description: "Its number in the list." })
  @RequiresAny("report:read", "report:write")
  row!: number;

  @Field(() => rowFates, {
    nullable: true,
    description: "What became of it; dry runs leave this as it is.",
  })
  @RequiresAny("report:read", "report:write")
  fate!: RowFate;

  @Field(() => [RefusalType], { nullable: true, description: "Why it was not taken." })
  @RequiresAny("report:read", "report:write")
  reasons!: RefusalType[];

  @Field(() => foreseenFates, {
    nullable: true,
    description: "What the latest dry run has said of it; null where none has looked at it.",
  })
  @RequiresAny("report:read", "report:write")
  foreseen!: ForeseenFate | null;

  @Field(() => [RefusalType], {
    nullable: true,
    description: "Why it could not be taken, as the latest dry run has said.",
  })
  @RequiresAny("report:read", "report:write")
  foreseenReasons!: RefusalType[];

  @Field(() => DeathReportType, { nullable: true, description: "The report that it has become." })
  @RequiresAny("report:read", "report:write")
  report!: DeathReportType | null;
}

export const ImportRowConnection = connectionOf(ImportRowType, "ImportRow");

@ObjectType("Import", { description: "A list of deaths whose rows become reports." })
@SignedIn()
export class ImportType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "What the list is called." })
  @RequiresAny("report:read", "report:write")
  name!: string;

  @Field(() => importStates, { nullable: true, description: "Where it stands." })
  @RequiresAny("report:read", "report:write")
  state!: ImportState;

  @Field(() => Boolean, { nullable: true, description: "Was the last run a dry one? Null before the first." })
  @RequiresAny("report:read", "report:write")
  dryRun!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: "When it was started." })
  @RequiresAny("report:read", "report:write")
  startedAt!: Date;
}

@ArgsType()
export class ImportRowArgs extends PageArgs {
  @Field(() => rowFates, { nullable: true, description: "Only those of which this became." })
  fate?: RowFate | null;

  @Field(() => foreseenFates, {
    nullable: true,
    description: "Only those of which the latest dry run has said this.",
  })
  foreseen?: ForeseenFate | null;
}

@ObjectType("ImportPayload", { description: "An import after what was asked for, or why it was not done." })
@SignedIn()
export class ImportPayload {
  @Field(() => ImportType, { nullable: true, description: "The import as it stands now." })
  @RequiresAny("report:read", "report:write")
  import!: ImportType | null;

  @Field(() => [RefusalType], { description: "Why it was not done; everything that was found." })
  refusals!: RefusalType[];
}

@ObjectType("ImportRowsPayload", { description: "Whether there is more of a list to run." })
@SignedIn()
export class ImportRowsPayload {
  @Field(() => Boolean, { nullable: true, description: "May there be more rows?" })
  @RequiresAny("import:run")
  more!: boolean | null;

  @Field(() => [RefusalType], { description: "Why it was not done." })
  refusals!: RefusalType[];
}
