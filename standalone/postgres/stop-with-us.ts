import { type ChildProcess, spawn } from "node:child_process";

/**
 * Sees to it that a process stops when we die without a chance to stop it (`kill -9`): a shell waits for the
 * end of its input, which the system closes with us, and then interrupts the process.
 * @returns what to call once the process has ended by itself
 */
export function stopWithUs(child: ChildProcess): () => void {
  const script = 'read -r end; [ -n "$end" ] || kill -INT "$1"';
  const watch = spawn("sh", ["-c", script, "sh", String(child.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Where there is no shell there is no watch: the next start ends what was left over.
  watch.on("error", () => undefined);
  watch.stdin?.on("error", () => undefined);
  watch.unref();
  (watch.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return () => {
    watch.stdin?.end("released\n");
  };
}
