/** The source of a value that is generally known and still has to be looked up in its publication. */
export const unconfirmed = "general knowledge, to be confirmed";
