import { parseArgs } from "node:util";
import { roles } from "../schema/codes/access.ts";
import { findRunningHub } from "./data-folder.ts";
import { type LocalPerson, localOrganisations, localPeople } from "./identity-provider/people.ts";
import { SignInFailed, signIn } from "./identity-provider/sign-in.ts";
import { readSettings } from "./settings.ts";

const usage = "Usage: npm run -s token -- --as ROLE [--org CODE]";

/** Who can be asked for, one line each. */
function whoThereIs(people: readonly LocalPerson[]): string {
  const line = ({ roles: [role], organisation }: LocalPerson) =>
    `  --as ${role} --org ${organisation}`.padEnd(50) + (localOrganisations[organisation] ?? "");
  return people.map(line).join("\n");
}

/**
 * The first local person with this role, at this organisation if one is given; or a text that says why there is
 * none and who there is.
 */
export function choosePerson(
  role: string | undefined,
  organisation: string | undefined,
): LocalPerson | string {
  if (role === undefined) return `${usage}\n${whoThereIs(localPeople)}`;
  const withRole = localPeople.filter((person) => person.roles.some((held) => held === role));
  if (withRole.length === 0) {
    const held = Object.keys(roles).filter((each) =>
      localPeople.some((person) => person.roles.some((r) => r === each)),
    );
    return `There is no role "${role}". The roles are: ${held.join(", ")}.`;
  }
  const found = withRole.find((person) => organisation === undefined || person.organisation === organisation);
  return found ?? `Nobody is ${role} at "${organisation}". There is:\n${whoThereIs(withRole)}`;
}

/** Prints a token of the person asked for on the output and nothing else; what went wrong goes to the errors. */
export async function printToken(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const person = choosePerson(...readArgs(args));
  if (typeof person === "string") return fail(person);
  const settings = readSettings(env);
  const issuer = findRunningHub(settings.dataFolder)?.issuer ?? settings.issuer;
  try {
    console.log(await signIn(issuer, person.subject));
    return 0;
  } catch (error) {
    if (error instanceof SignInFailed) return fail(`No token: ${error.message}.`);
    return fail(`Nothing answers at ${issuer}: start the hub with \`npm start\` and keep it running.`);
  }
}

function readArgs(args: string[]): [role: string | undefined, organisation: string | undefined] {
  try {
    const { values } = parseArgs({ args, options: { as: { type: "string" }, org: { type: "string" } } });
    return [values.as, values.org];
  } catch {
    return [undefined, undefined];
  }
}

function fail(why: string): number {
  console.error(why);
  return 1;
}
