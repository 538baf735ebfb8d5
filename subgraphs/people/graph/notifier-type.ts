import {
  Ctx,
  Field,
  FieldResolver,
  InputType,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import {
  type NotifierChannel,
  type NotifierRelation,
  notifierChannels,
  notifierRelations,
} from "../../../schema/values/notifier.ts";
import { Requires, SignedIn } from "../../kit/federated-schema.ts";
import type { PeopleContext } from "../context.ts";
import { readNotifierWords } from "../store/notifiers.ts";
import { DeathReportType } from "./report-type.ts";

registerEnumType(notifierRelations, {
  name: "NotifierRelation",
  description: "Who somebody who tells of a death is to the person.",
  valuesConfig: {
    RELATIVE: { description: "A relative." },
    FRIEND: { description: "A friend or neighbour." },
    CARE_WORKER: { description: "A paid carer or support worker." },
    HEALTH_PROFESSIONAL: { description: "A health professional." },
    SOCIAL_CARE_PROFESSIONAL: { description: "A social worker or other council staff." },
    OTHER: { description: "Somebody else." },
  },
});

registerEnumType(notifierChannels, {
  name: "NotifierChannel",
  description: "How somebody who is not signed in told of a death.",
  valuesConfig: {
    FORM: { description: "By the public form." },
    PHONE: { description: "By telephone; somebody took it down." },
    IN_WRITING: { description: "By letter or message; somebody took it down." },
  },
});

@InputType("NotifierInput", {
  description:
    "Somebody who is not signed in and for whom a death is reported: who rang, wrote or filled in.",
})
export class NotifierInput {
  @Field(() => notifierChannels, { description: "How they told of it." })
  channel!: NotifierChannel;

  @Field(() => notifierRelations, { description: "Who they are to the person." })
  relation!: NotifierRelation;

  @Field(() => String, { nullable: true, description: "Their name, where they gave it; kept sealed." })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where they can be reached, if they wish to be; kept sealed.",
  })
  reach?: string | null;
}

@ObjectType("Notifier", { description: "Somebody who told of a death without being signed in." })
@SignedIn()
export class NotifierType {
  @Field(() => notifierChannels, { nullable: true, description: "How they told of it." })
  @Requires("report:read")
  channel!: NotifierChannel;

  @Field(() => notifierRelations, { nullable: true, description: "Who they are to the person." })
  @Requires("report:read")
  relation!: NotifierRelation;

  @Field(() => String, { nullable: true, description: "The sign-in of whoever took it down." })
  @Requires("report:read")
  recordedBy!: string;

  /** The report with which they told of it. */
  reportId!: string;
  nameWords!: string | null;
  reachWords!: string | null;
}

@Resolver(() => NotifierType)
export class NotifierResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Their name; null where not given, or erased.",
  })
  @Requires("report:read", "person:read")
  name(@Root() { nameWords }: NotifierType, @Ctx() context: PeopleContext) {
    return unsealed(nameWords, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where they can be reached; null where not given, or erased.",
  })
  @Requires("report:read", "person:read")
  reach(@Root() { reachWords }: NotifierType, @Ctx() context: PeopleContext) {
    return unsealed(reachWords, context);
  }
}

@Resolver(() => DeathReportType)
export class NotifierOfReportResolver {
  @FieldResolver(() => NotifierType, {
    nullable: true,
    description: "Who told of the death, where they were not signed in themselves.",
  })
  @Requires("report:read")
  async notifier(@Root() { id }: DeathReportType, @Ctx() { request }: PeopleContext) {
    const notifier = await request.loaders.notifiers.load(id);
    return notifier && { ...notifier, reportId: id };
  }
}

function unsealed(
  words: string | null,
  { request, masterKey }: PeopleContext,
): Promise<string | null> | null {
  return words === null ? null : request.read((tx) => readNotifierWords(tx, masterKey, words));
}
