import { defineConfig } from "vite";

// Everything is built into files of our own: the explorer asks no other server for anything but a token.
// biome-ignore lint/style/noDefaultExport: Vite reads the default export
export default defineConfig({
  root: import.meta.dirname,
  base: "/explorer/",
  build: {
    outDir: "../../dist/explorer",
    emptyOutDir: true,
    // The editor is large by nature.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // "use client" and the like, of which the packages are full, mean nothing here.
      onLog: (level, log, handle) => log.code === "MODULE_LEVEL_DIRECTIVE" || handle(level, log),
    },
  },
  worker: { format: "es" },
});
