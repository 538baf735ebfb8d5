/** Stands where what another system wrote could not be kept: U+FFFD, the replacement character. */
export const unreadable = "\ufffd";
