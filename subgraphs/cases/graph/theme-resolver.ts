import { Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Entity, Requires, SignedIn } from "../../kit/federated-schema.ts";
import { findTheme, readThemes } from "../actions/read-themes.ts";

@ObjectType("Theme", { description: "What reviews of deaths find again and again." })
@Entity("code")
@SignedIn()
export class ThemeType {
  @Field(() => String, { description: "The theme's code, as dysphagia." })
  code!: string;
}

@Resolver(() => ThemeType)
export class ThemeResolver {
  @Query(() => [ThemeType], {
    nullable: true,
    description: "The themes by which learning is gathered and among which a review or a flag chooses.",
  })
  @Requires("learning:read")
  themes(): ThemeType[] {
    return readThemes();
  }

  @FieldResolver(() => String, { nullable: true, description: "What the theme is called." })
  @Requires("learning:read")
  label(@Root() { code }: ThemeType) {
    return findTheme(code)?.label ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "What belongs to it." })
  @Requires("learning:read")
  description(@Root() { code }: ThemeType) {
    return findTheme(code)?.description ?? null;
  }
}
