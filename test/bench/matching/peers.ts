/** F1 by pairs of other tools: at the threshold that one would choose knowing the truth, and at one half. */
export interface PeerFigures {
  readonly tool: string;
  readonly best: number;
  readonly atDefault: number;
}

/**
 * What other tools reach on the public files, all true pairs counted. Source: run side by side on the same files, on
 * Node 20 and Python with two cores, November 2026; a tool without a figure for a file was not run on it.
 */
export const peers: Readonly<Record<string, readonly PeerFigures[]>> = {
  febrl1: [
    { tool: "Splink demo", best: 0.999, atDefault: 0.998 },
    { tool: "Splink tuned", best: 1, atDefault: 1 },
    { tool: "recordlinkage ECM", best: 0.999, atDefault: 0.999 },
    { tool: "R RecordLinkage", best: 1, atDefault: 1 },
    { tool: "fastLink", best: 0.999, atDefault: 0.999 },
  ],
  febrl4: [
    { tool: "Splink demo", best: 0.9997, atDefault: 0.9991 },
    { tool: "Splink tuned", best: 0.9999, atDefault: 0.9999 },
    { tool: "recordlinkage ECM", best: 0.9996, atDefault: 0.9996 },
    { tool: "R RecordLinkage", best: 0.9999, atDefault: 0.9993 },
    { tool: "fastLink", best: 1, atDefault: 1 },
  ],
  fake_1000: [
    { tool: "Splink demo", best: 0.856, atDefault: 0.824 },
    { tool: "Splink tuned", best: 0.869, atDefault: 0.838 },
  ],
};
