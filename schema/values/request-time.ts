/**
 * Milliseconds within which a request to the national programme has ended for certain: whoever sends one cuts it off
 * by then, so that afterwards the programme's answer to whether it holds a version is the last word.
 */
export const longestRequestMs = 45_000;
