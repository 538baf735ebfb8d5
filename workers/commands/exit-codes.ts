/** How a command ends. */
export const exitCodes = {
  /** Everything was taken. */
  DONE: 0,
  /** It could not be done: wrong arguments, an unreadable file, a hub that does not answer. */
  FAILED: 1,
  /** Done, but for some rows or documents that could not be taken. */
  SOME_NOT_TAKEN: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
