// Written so that an old Node can still read it and say what is wrong.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This is Node ${process.versions.node}: install Node 20.19 or newer, then start again.`);
  process.exitCode = 1;
} else {
  import("./prepare.mjs")
    .then((prepare) => prepare.prepare())
    .then((ready) => (ready ? import("../dist/standalone/main.js") : undefined));
}
