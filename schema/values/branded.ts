declare const brand: unique symbol;

/** A `T` that has passed the check named `Name`, so that an unchecked one cannot be given in its place. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
