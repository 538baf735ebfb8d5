/**
 * Milliseconds within which a request to the national programme has ended for certain: whoever sends one cuts it off
 * by then, so that afterwards the programme's answer to whether it holds a version is the last word.
 */
export const longestRequestMs = 45_000;

/**
 * Milliseconds for which a file may be on its way to the national programme: it is carried by hand. Until then only
 * the programme's word that it has a version is the last one, not that it has it not.
 */
export const longestFileMs = 7 * 24 * 60 * 60_000;

/**
 * Milliseconds for which a version that was checked may be written into a file: long enough for some thousands of them,
 * short enough that hardly anything changes meanwhile.
 */
export const checkHoldsMs = 15 * 60_000;
