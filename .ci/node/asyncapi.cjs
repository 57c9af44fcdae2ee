// Prints every error that the parser of AsyncAPI finds in a file; nothing where it is valid.
const { Parser } = require("@asyncapi/parser");
const fs = require("fs");

const ERROR = 0;

async function main() {
  const found = await new Parser().parse(fs.readFileSync(process.argv[2], "utf8"));
  for (const one of found.diagnostics.filter((each) => each.severity === ERROR)) {
    console.log(`${one.code} ${one.path.join("/")}: ${one.message}`);
  }
  process.exitCode = found.document ? 0 : 1;
}

main();
