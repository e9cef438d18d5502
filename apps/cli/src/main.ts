import { run } from './program';

void run({ env: process.env, out: (line) => console.log(line), error: (line) => console.error(line) }, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
);
