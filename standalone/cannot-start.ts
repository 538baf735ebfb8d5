/** Why the hub cannot start, in one line that says what to do about it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
