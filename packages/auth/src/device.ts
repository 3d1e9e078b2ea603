/** From where a session was opened, in words its owner recognises. Whoever sends it can lie: it decides nothing. */
export type Device = { device: string; network: string };

/**
 * The device behind a request, and the network address it came from: what the nearest proxy saw, or Next itself where
 * there is none. Only a proxy in front makes the address hold, since a client that reaches the app directly can send
 * the header itself; the limit for each e-mail address does not depend on it.
 */
export function readOrigin(headers: Headers): { client: string | undefined; device: Device } {
  const client = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || undefined;
  const device = describeDevice(headers.get("user-agent") ?? "");
  return { client, device: { device, network: describeNetwork(client ?? "") } };
}

// The first that matches: later names also occur in what earlier ones send.
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** A user agent in a few words, such as "Firefox on Linux". */
export function describeDevice(userAgent: string): string {
  const find = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [find(BROWSERS), find(SYSTEMS)];
  if (!browser && !system) return "Unknown device";
  return system ? `${browser ?? "Browser"} on ${system}` : browser!;
}

/** An address without its last part: enough to recognise a network, too little to name a household. */
export function describeNetwork(address: string): string {
  const plain = address.trim().replace(/^::ffff:/i, "");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain.replace(/\d+$/, "x");
  if (!/^[0-9a-f:]{2,39}$/i.test(plain)) return "";
  return plain === "::1" ? plain : `${plain.split(":").slice(0, 3).join(":")}::`;
}
