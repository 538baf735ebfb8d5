/** What a column of a file may hold; everything the linkage does with a column follows from its kind. */
export const columnKinds = [
  "givenName",
  "secondGivenName",
  "familyName",
  "secondFamilyName",
  "fullName",
  "birthDate",
  "deathDate",
  "birthYear",
  "birthMonth",
  "birthDay",
  "identifier",
  "postcode",
  "houseNumber",
  "street",
  "place",
  "region",
  "sex",
  "email",
  "text",
] as const;

/** The kind of one column. */
export type ColumnKind = (typeof columnKinds)[number];
