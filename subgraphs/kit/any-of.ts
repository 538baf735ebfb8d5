/**
 * SQL of the ids in a parameter, to be compared with `=`. However many there are, the statement is estimated alike, so
 * that the server keeps its plan: under row-level security to make a plan can take longer than all the rest.
 * @param parameter as `$1`
 */
export const anyOf = (parameter: `$${number}`): string => `any (array(select unnest(${parameter}::uuid[])))`;
