/** Why an owner refused a command: stable codes, none where it was done or had been done before. */
export type Refusals = readonly string[];
