import type { Limits } from "./limits.ts";

/**
 * What is too much in the variables (or extensions) of a request, in words; empty if nothing is. Looks at no more
 * than is permitted, and takes no step deeper.
 */
export function exceededByVariables(
  variables: unknown,
  most: Pick<Limits, "variableDepth" | "variableValues">,
): string[] {
  let values = 0;
  const deeper = isDeeper(variables, most.variableDepth);
  return [
    ...(deeper ? [`variables of more than ${most.variableDepth} levels`] : []),
    ...(values > most.variableValues ? [`more than ${most.variableValues} values in its variables`] : []),
  ];

  function isDeeper(value: unknown, levels: number): boolean {
    values += 1;
    if (typeof value !== "object" || value === null || values > most.variableValues) return false;
    return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
  }
}
