import { readFileSync, statSync } from "node:fs";
import type { SecureContextOptions } from "node:tls";
import { z } from "zod";
import { WrongEnvironment } from "./environment.ts";

/** What a process reads of its environment about TLS. */
export const tlsEnvironment = {
  TLS_CERT_FILE: z
    .string()
    .optional()
    .describe("a file with the certificate and its chain, in PEM; with TLS_KEY_FILE the process serves TLS"),
  TLS_KEY_FILE: z.string().optional().describe("a file with the certificate's private key, in PEM"),
};

/** Where a certificate and its key are kept. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** The files that an environment names; null where it names none. Throws {@link WrongEnvironment} where it names one alone. */
export function tlsOf(read: {
  readonly TLS_CERT_FILE?: string | undefined;
  readonly TLS_KEY_FILE?: string | undefined;
}): TlsFiles | null {
  const { TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile } = read;
  if (certFile !== undefined && keyFile !== undefined) return { certFile, keyFile };
  if (certFile === keyFile) return null;
  throw new WrongEnvironment("TLS_CERT_FILE and TLS_KEY_FILE should be given together or not at all");
}

/**
 * The settings under which the hub serves TLS: 1.3, and 1.2 with forward secrecy and authenticated encryption alone.
 * Source: National Cyber Security Centre, Using TLS to protect data, recommended profiles.
 */
export function tlsSettings({ certFile, keyFile }: TlsFiles): SecureContextOptions {
  return {
    cert: readFileSync(certFile),
    key: readFileSync(keyFile),
    minVersion: "TLSv1.2",
    ciphers: [
      "TLS_AES_256_GCM_SHA384",
      "TLS_AES_128_GCM_SHA256",
      "TLS_CHACHA20_POLY1305_SHA256",
      "ECDHE-ECDSA-AES256-GCM-SHA384",
      "ECDHE-RSA-AES256-GCM-SHA384",
      "ECDHE-ECDSA-AES128-GCM-SHA256",
      "ECDHE-RSA-AES128-GCM-SHA256",
    ].join(":"),
    honorCipherOrder: true,
  };
}

/** Calls back when the files have changed, so that a certificate is renewed without a restart. @returns an end */
export function onRenewal(files: TlsFiles, everyMs: number, renewed: () => void): () => void {
  const stateOf = () => [files.certFile, files.keyFile].map((file) => statSync(file).mtimeMs).join();
  let before = stateOf();
  const watch = setInterval(() => {
    try {
      const now = stateOf();
      if (now === before) return;
      renewed();
      before = now;
    } catch {
      // Half of a pair has been written: the next look sees the whole.
    }
  }, everyMs);
  watch.unref();
  return () => clearInterval(watch);
}
