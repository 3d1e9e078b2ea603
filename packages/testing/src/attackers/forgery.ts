import { createHmac } from "node:crypto";
import fc from "fast-check";

/** A signing key as an app holds it: what it signs with and what it may name. */
export type SigningKey = {
  app: "storefront" | "admin";
  header: string;
  secret: Buffer;
  roles: readonly string[];
};

/** One token as tried: under which role of the session, and whose identity it would be if it were accepted. */
export type Forgery = {
  token: string;
  role: string;
  kind: string;
  /** Whose identity it is at an instant in seconds, or null when it must be refused. */
  soundAt: (now: number) => Accepted | null;
};

/** What a verified token says. */
export type Accepted = {
  tenant: string;
  user: string | null;
  role: string;
  scopes: string[];
  actors: string[];
};

/** Those that the test database serves. */
const TENANTS = ["aperture", "northtrail", "dailygrind", "platform"];
const ROLES = ["visitor", "shopper", "assistant", "staff", "operator"];
const base64url = (text: string | Buffer) => Buffer.from(text).toString("base64url");
const hmac = (secret: Buffer, signed: string, hash = "sha256") =>
  createHmac(hash, secret).update(signed).digest("base64url");
const nothing = Symbol("no such claim");

type Claims = Record<string, unknown>;

/**
 * Sound claims, written once more and independently of the database: what this project says a token must be. Null when
 * it must be refused.
 */
function judge(claims: unknown, key: SigningKey, sessionRole: string, now: number): Accepted | null {
  if (typeof claims !== "object" || claims === null) return null;
  const { iss, aud, sub, tenant, role, scope, iat, nbf, exp, act } = claims as Record<string, any>;
  const actor: unknown = act?.sub;
  const sound =
    iss === `orchard-${key.app}` &&
    aud === "orchard-database" &&
    [iat, nbf, exp].every((time) => typeof time === "number") &&
    exp > now &&
    exp - iat >= 0 &&
    exp - iat <= 60 &&
    iat <= now + 5 &&
    nbf <= now + 5 &&
    key.roles.includes(role) &&
    role === sessionRole &&
    TENANTS.includes(tenant) &&
    typeof scope === "string" &&
    (role === "assistant") === (actor === "assistant") &&
    (sub === undefined || sub === null || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub));
  if (!sound) return null;
  return {
    tenant,
    user: sub ?? null,
    role,
    scopes: scope === "" ? [] : scope.split(" "),
    actors: [actor, act?.act?.sub].filter((each) => typeof each === "string"),
  };
}

// Other values for each claim, wrong in every way a claim can be.
const strange = fc.oneof(
  fc.constant(nothing),
  fc.constantFrom(null, true, 0, -1, "", " ", [], {}, "null", "orchard-storefront", "orchard-database"),
  fc.jsonValue({ maxDepth: 2 }),
);
const tenants = fc.constantFrom(...TENANTS, "nowhere", "Aperture", "a", "aperture\n", "%", "' or true --");
const seconds = fc.oneof(
  fc.constantFrom(
    -86_400,
    -3600,
    -90,
    -30,
    -20,
    -10,
    0,
    20,
    30,
    40,
    50,
    120,
    3600,
    86_400 * 365,
    1e12,
    1e300,
  ),
  fc.double({ min: -59, max: -9, noNaN: true }),
);
const CLAIMS = {
  iss: fc.constantFrom(
    "orchard-storefront",
    "orchard-admin",
    "orchard",
    "orchard-storefront ",
    "ORCHARD-STOREFRONT",
  ),
  aud: fc.constantFrom("orchard-database", ["orchard-database"], "orchard", "orchard-database,", {
    aud: "orchard-database",
  }),
  sub: fc.oneof(fc.uuid(), fc.constantFrom("1", "me", "00000000-0000-0000-0000-00000000000", "' or true --")),
  tenant: tenants,
  role: fc.constantFrom(...ROLES, "owner", "orchard_owner", "Shopper", ["shopper"]),
  scope: fc.oneof(
    fc.constantFrom(
      "",
      "orders:read",
      "orders:read chats:read chats:write",
      "tenants:read profile:read",
      "*",
    ),
    fc.constantFrom<unknown>(["orders:read"], null, 7),
  ),
  act: fc.constantFrom<unknown>(
    { sub: "assistant" },
    { sub: "cli" },
    { sub: "assistant", act: { sub: "cli" } },
    { act: { sub: "assistant" } },
    "assistant",
    null,
    [],
  ),
} as const;

type Change = { claim: string; value: unknown };
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...(Object.keys(CLAIMS) as (keyof typeof CLAIMS)[]))
      .chain((claim) =>
        fc.record({ claim: fc.constant(claim as string), value: CLAIMS[claim] as fc.Arbitrary<unknown> }),
      ),
  },
  { weight: 2, arbitrary: fc.record({ claim: fc.constantFrom("iat", "nbf", "exp"), value: seconds }) },
  {
    weight: 2,
    arbitrary: fc.record({
      claim: fc.constantFrom("iss", "aud", "sub", "tenant", "role", "scope", "iat", "nbf", "exp", "act"),
      value: strange,
    }),
  },
  { weight: 1, arbitrary: fc.record({ claim: fc.string(), value: fc.jsonValue({ maxDepth: 1 }) }) },
);

/** What is done to a token after it was made, or in place of signing it. */
const TWISTS = {
  "none at all": (token) => token,
  "signature of another key": (_, { header, payload, other }) =>
    `${header}.${payload}.${hmac(other, `${header}.${payload}`)}`,
  "signature with another hash": (_, { header, payload, key }) =>
    `${header}.${payload}.${hmac(key.secret, `${header}.${payload}`, "sha512")}`,
  "no signature": (_, { header, payload }) => `${header}.${payload}.`,
  "signature of other claims": (_, { header, payload, key }) =>
    `${header}.${payload}.${hmac(key.secret, `${header}.e30`)}`,
  "signature spelled otherwise": (token, { dice }) => respell(token, dice),
  "algorithm none": (_, { payload }) => `${base64url('{"alg":"none","typ":"JWT"}')}.${payload}.`,
  "another algorithm": (_, { payload, key, dice }) =>
    signed(reheaded(key, { alg: ["HS384", "HS512", "RS256", "ES256", "hs256"][dice % 5] }), payload, key),
  "unknown key id": (_, { payload, key, dice }) =>
    signed(reheaded(key, { kid: `${key.app}-${dice}` }), payload, key),
  "no key id": (_, { payload, key }) => signed(reheaded(key, { kid: undefined }), payload, key),
  "a key to fetch": (_, { payload, key }) =>
    signed(reheaded(key, { jku: "https://example.com/keys", x5u: "x" }), payload, key),
  "header spelled otherwise": (_, { payload, key }) =>
    signed(base64url(` ${Buffer.from(key.header, "base64url").toString()}`), payload, key),
  "cut short": (token, { dice }) => token.slice(0, dice % token.length),
  "one character changed": (token, { dice }) => {
    const at = dice % token.length;
    return token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
  },
  "one character added": (token, { dice }) => `${token}${"A=. \n"[dice % 5]}`,
  "one part more": (token) => `${token}.${token}`,
  huge: (token, { dice }) => token + "A".repeat(4097 + (dice % 20_000)),
  "payload that is no JSON": (_, { header, key, dice }) =>
    signed(header, base64url(["", "{", "[]x", "\u0000", '"text"', "{'a':1}", "[[[[[["][dice % 7]!), key),
  "payload that is no base64": (_, { header, key, dice }) =>
    signed(header, ["****", "A", "é", "=", "AAAAA"][dice % 5]!, key),
  "payload that is no UTF-8": (_, { header, key }) =>
    signed(header, base64url(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), key),
  noise: (_, { noise }) => noise,
} satisfies Record<string, (token: string, of: Ingredients) => string>;

type Ingredients = {
  header: string;
  payload: string;
  key: SigningKey;
  other: Buffer;
  dice: number;
  noise: string;
};

export const KINDS = Object.keys(TWISTS);

const signed = (header: string, payload: string, key: SigningKey) =>
  `${header}.${payload}.${hmac(key.secret, `${header}.${payload}`)}`;
const reheaded = (key: SigningKey, over: object) =>
  base64url(JSON.stringify({ ...JSON.parse(Buffer.from(key.header, "base64url").toString()), ...over }));

/** The same bytes of signature in other letters: unused bits, padding, the other alphabet. */
function respell(token: string, dice: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const last = alphabet.indexOf(token.at(-1)!);
  return [`${token}=`, `${token.slice(0, -1)}${alphabet[last + 1 + (dice % 3)]}`, `${token} `, `${token}\n`][
    dice % 4
  ]!;
}

/** Forgeries against the given keys: half with the real key and few changes, so that sound tokens are among them. */
export function forgeries(keys: SigningKey[], now: () => number): fc.Arbitrary<Forgery> {
  return fc
    .record({
      key: fc.constantFrom(...keys),
      role: fc.constantFrom(...ROLES),
      sessionRole: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom(...ROLES)),
      tenant: fc.constantFrom("aperture", "northtrail"),
      user: fc.uuid(),
      changes: fc.array(change, { maxLength: 2 }),
      twist: fc.oneof(
        { weight: 3, arbitrary: fc.constant("none at all") },
        fc.constantFrom(...KINDS),
      ) as fc.Arbitrary<keyof typeof TWISTS>,
      other: fc.uint8Array({ minLength: 1, maxLength: 100 }),
      dice: fc.nat(),
      noise: fc.string({ unit: "grapheme", maxLength: 200 }),
    })
    .map(({ key, role, sessionRole, tenant, user, changes, twist, other, dice, noise }) => {
      const clock = now();
      const claims: Claims = {
        iss: `orchard-${key.app}`,
        aud: "orchard-database",
        sub: user,
        tenant,
        role,
        scope: "catalog:read orders:read",
        iat: clock,
        nbf: clock,
        exp: clock + 30,
        ...(role === "assistant" ? { act: { sub: "assistant" } } : {}),
      };
      for (const { claim, value } of changes) {
        const isTime = ["iat", "nbf", "exp"].includes(claim) && typeof value === "number";
        if (value === nothing) delete claims[claim];
        else claims[claim] = isTime ? clock + value : value;
      }
      const payload = base64url(JSON.stringify(claims));
      const { header } = key;
      const token = signed(header, payload, key);
      const made = TWISTS[twist](token, {
        header,
        payload,
        key,
        other: Buffer.from(other),
        dice,
        noise,
      }).replaceAll("\u0000", "");
      const session = sessionRole ?? role;
      const untouched = made === token && token.length <= 4096;
      return {
        token: made,
        role: session,
        kind: twist,
        soundAt: (instant: number) =>
          untouched ? judge(JSON.parse(JSON.stringify(claims)), key, session, instant) : null,
      };
    });
}
