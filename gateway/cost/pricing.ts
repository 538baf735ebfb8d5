/** What is assumed of an operation's cost where the schema says nothing. The unit is one object that an owner reads. */
export interface Pricing {
  /** Rows of a page whose size is not stated; what owners give then. */
  readonly page: number;
  /** The most rows of a page; owners refuse larger ones. */
  readonly pageCap: number;
  /** Objects of a list that is no page. */
  readonly list: number;
  /** A mutation itself: a transaction, its outbox rows and the jobs that follow. */
  readonly mutation: number;
  /** One object of an answer about the schema: nobody is asked for it, but it is made at once while others wait. */
  readonly schemaObject: number;
  /** The most that one operation may cost. */
  readonly operation: number;
}

/** Everything on one case costs some hundreds; a page of a hundred cases with their people and reports some thousands, with lists in lists more. */
export const pricing: Pricing = {
  page: 20,
  pageCap: 100,
  list: 10,
  mutation: 10,
  schemaObject: 0.005,
  operation: 20_000,
};
