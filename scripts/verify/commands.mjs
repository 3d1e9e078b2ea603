import { inClone, runIn, serveIn } from "./clones.mjs";
import { TRIED } from "../run/documented.mjs";
import { freePort } from "../run/ports.mjs";
import { main, say } from "../run/say.mjs";

/** Runs the commands that the README and the docs show, in a fresh clone; those that a suite tries are left to it. */
await main(async () =>
  inClone(async (clone) => {
    const env = { LAB_PORT: String(await freePort()) };
    let [passed, failed] = [0, 0];
    for (const [command, { suite, serves, prints, code = 0 }] of Object.entries(TRIED)) {
      if (suite) continue;
      const problem = serves
        ? await serveIn(clone, command, { env, until: /http:\/\/localhost:/ }).catch(({ message }) => message)
        : await runIn(clone, command, env).then((ran) =>
            ran.code === code && prints.test(ran.output)
              ? undefined
              : `ended with ${ran.code}:\n${ran.output}`,
          );
      say(`  ${problem ? "✕" : "✓"} ${command}${problem ? `\n${problem}` : ""}`);
      if (problem) failed += 1;
      else passed += 1;
    }
    say(`${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  }),
);
