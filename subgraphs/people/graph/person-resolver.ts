import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { mapPage, readPage } from "../../kit/connections.ts";
import { Requires, RequiresAny } from "../../kit/federated-schema.ts";
import { chooseValue } from "../actions/choose-value.ts";
import { readRecord } from "../actions/read-record.ts";
import type { PeopleContext } from "../context.ts";
import { type PersonWithReports, searchPersons } from "../store/persons.ts";
import { MembershipType } from "./membership-type.ts";
import {
  ChooseValueInput,
  ChooseValuePayload,
  MinimalIdentityType,
  PersonConnection,
  PersonSearchArgs,
  PersonType,
  ValueSourceType,
} from "./person-type.ts";
import { DeathReportType, showReport } from "./report-type.ts";

/** A person by id, as the graph shows them; also how other owners' references are resolved. */
export async function findPerson(id: string, { request }: PeopleContext) {
  const found = await request.loaders.persons.load(id);
  return found ? showPerson(found) : null;
}

const showPerson = (person: PersonWithReports) => {
  const { values, sources } = readRecord(person, new Date());
  return { ...person, record: values, sources };
};

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: "A person by id." })
  @Requires("person:read")
  person(
    @Arg("id", () => ID, { description: "The person's id." }) id: string,
    @Ctx() context: PeopleContext,
  ) {
    return findPerson(id, context);
  }

  @Query(() => PersonConnection, { nullable: true, description: "The people whom a search finds." })
  @Requires("person:read")
  async searchPeople(
    @Args(() => PersonSearchArgs) { search, ...page }: PersonSearchArgs,
    @Ctx() { request }: PeopleContext,
  ) {
    const found = await readPage(
      page,
      "searchPeople",
      request.cursors,
      (window) => request.read((tx) => searchPersons(tx, search ?? {}, window)),
      (person) => [person.createdAt.toISOString(), person.id],
    );
    return mapPage(found, showPerson);
  }

  @Mutation(() => ChooseValuePayload, {
    nullable: true,
    description:
      "Chooses which report is right about one field of a person's record; for whoever keeps a report about them.",
  })
  @Requires("match:decide")
  async chooseValue(
    @Arg("input", () => ChooseValueInput) input: ChooseValueInput,
    @Ctx() context: PeopleContext,
  ) {
    const { done, refusals } = await context.request.command(
      { operation: "chooseValue", key: input.idempotencyKey, input },
      (tx) => chooseValue(tx, input),
    );
    return { person: done && (await findPerson(done.personId, context)), refusals };
  }

  @FieldResolver(() => MinimalIdentityType, {
    nullable: true,
    description: "As little of who it is as suffices to know whether one was involved in their care.",
  })
  @RequiresAny("person:read", "declaration:make", "obligation:answer")
  minimalIdentity(@Root() { record }: PersonType): MinimalIdentityType {
    const { givenNames, familyName, birthDate, deathDate } = record;
    const yearOf = (date: string | null) => date?.slice(0, 4) ?? null;
    return { givenNames, familyName, yearOfBirth: yearOf(birthDate), yearOfDeath: yearOf(deathDate) };
  }

  @FieldResolver(() => [DeathReportType], {
    nullable: true,
    description: "The reports that count to this person, earliest first.",
  })
  @Requires("report:read")
  reports(@Root() person: PersonWithReports) {
    return person.members
      .map(showReport)
      .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || a.id.localeCompare(b.id));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Must somebody still say who this is? Until then no case is opened.",
  })
  @Requires("report:read")
  inQuestion(@Root() person: PersonWithReports) {
    return person.toldAt === null;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Whom this one turned out to be; null where reports count to them.",
  })
  @Requires("report:read")
  mergedInto(@Root() { mergedInto }: PersonWithReports, @Ctx() context: PeopleContext) {
    return mergedInto && findPerson(mergedInto, context);
  }

  @FieldResolver(() => [MembershipType], {
    nullable: true,
    description: "Which reports have counted to this person, and from when until when.",
  })
  @Requires("report:read")
  async memberships(@Root() { id }: PersonWithReports, @Ctx() { request }: PeopleContext) {
    return (await request.loaders.membershipsOfPerson.load(id)) ?? [];
  }

  @FieldResolver(() => [ValueSourceType], {
    nullable: true,
    description: "Which report each value of the record comes from.",
  })
  @Requires("person:read", "report:read")
  sources(@Root() person: { sources: ValueSourceType[] }) {
    return person.sources;
  }
}
