/** What places a child in a table of figures. */
export interface PlacedChild {
  readonly ageBand: string | null;
  readonly inTransition: boolean | null;
  readonly sex: string | null;
  readonly category: number | null;
}

/** Where a child counts in a dimension of a measure; everybody counts somewhere. */
export function placeOfChild(child: PlacedChild, dimension: string): string {
  switch (dimension) {
    case "sex":
      return child.sex === "FEMALE" || child.sex === "MALE" ? child.sex : "OTHER_OR_NOT_KNOWN";
    case "ageBand":
      return child.ageBand ?? "NOT_KNOWN";
    case "category":
      return child.category === null ? "NOT_KNOWN" : String(child.category);
    case "transition":
      return transitionOf(child);
    default:
      throw new Error(`Nobody has said how to count children by ${dimension}.`);
  }
}

/** From 14 on or younger; who had turned 18 had passed that age too. */
export function transitionOf({ inTransition }: Pick<PlacedChild, "inTransition">): string {
  if (inTransition === null) return "NOT_KNOWN";
  return inTransition ? "14_AND_OVER" : "UNDER_14";
}
