import { connect, createServer } from "node:net";
import process from "node:process";
import { Stop } from "./say.mjs";

/** A port from the environment: `fallback` when unset, refused when it is no port. */
export function portFrom(variable, fallback, env = process.env) {
  const value = env[variable];
  if (!value) return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`${variable}=${value} is no port. Give a number from 1 to 65535.`);
}

/** Refuses when the port is taken, naming the variable that chooses another. */
export async function requireFree(port, host, variable) {
  if (!(await isTaken(port, host))) return;
  const other = port + 10;
  const command =
    process.platform === "win32" ? `set ${variable}=${other}&& npm start` : `${variable}=${other} npm start`;
  throw new Stop(`Port ${port} is taken. Stop what uses it, or choose another: ${command}`);
}

async function isTaken(port, host) {
  // Some systems let us bind beside a wildcard listener; whoever answers there has the port all the same.
  if ((await answers(port)) || (await answers(port, "::1"))) return true;
  return await new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") return done(true);
      if (error.code === "EACCES")
        return fail(new Stop(`Port ${port} may not be used by this account. Choose one above 1023.`));
      if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
        return fail(
          new Stop(`HOST=${host} is no address of this machine. Unset it, or use 0.0.0.0 for all of them.`),
        );
      fail(error);
    });
    probe.listen(port, host, () => probe.close(() => done(false)));
  });
}

/** A port that is free at this moment, chosen by the system. */
export function freePort(host = "127.0.0.1") {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** Whether something accepts a connection there. */
function answers(port, host = "127.0.0.1") {
  return new Promise((done) => {
    const socket = connect({ port, host, timeout: 1000 });
    const finish = (result) => (socket.destroy(), done(result));
    socket
      .on("connect", () => finish(true))
      .on("error", () => finish(false))
      .on("timeout", () => finish(false));
  });
}
