import { CompactEncrypt, importJWK, type JWK } from "jose";

/** A released version as it goes into a file: exactly the bytes that a person released. */
export interface ExportedVersion {
  readonly submissionId: string;
  readonly version: number;
  readonly contentHash: string;
  /** Canonical JSON. */
  readonly bytes: string;
}

/** What a file says of itself, in clear: nothing of anybody. */
export interface Manifest {
  readonly form: "mortality-review-hub:submissions:1";
  readonly createdAt: string;
  readonly count: number;
  readonly submissions: readonly Omit<ExportedVersion, "bytes">[];
}

/** The manifest of a file. */
export function manifestOf(versions: readonly ExportedVersion[], now: Date): Manifest {
  return {
    form: "mortality-review-hub:submissions:1",
    createdAt: now.toISOString(),
    count: versions.length,
    submissions: versions.map(({ bytes, ...named }) => named),
  };
}

/**
 * Seals a manifest with its versions for the national programme alone (RFC 7516: ECDH-ES with A256KW, A256GCM).
 * @param recipient the programme's public key
 */
export async function sealBundle(
  manifest: Manifest,
  versions: readonly ExportedVersion[],
  recipient: JWK,
): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify({ manifest, versions }));
  const kid = recipient.kid === undefined ? {} : { kid: recipient.kid };
  return new CompactEncrypt(content)
    .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM", ...kid })
    .encrypt(await importJWK(recipient, "ECDH-ES+A256KW"));
}
