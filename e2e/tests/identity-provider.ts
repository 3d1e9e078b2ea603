import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";

/** Who the provider says has signed in there. */
export type ProviderPerson = { sub: string; email: string; email_verified: boolean; name: string };

/**
 * An identity provider on loopback: discovery, authorisation code with PKCE, ID tokens signed with RS256. It asks nobody
 * anything; whoever is sent to it is `person`.
 */
export class IdentityProvider {
  person: ProviderPerson = { sub: "nobody", email: "", email_verified: false, name: "" };
  readonly #issuer: string;
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #codes = new Map<string, { challenge: string; nonce: string; person: ProviderPerson }>();
  readonly #server: Server;

  constructor(issuer: string) {
    this.#issuer = issuer;
    this.#server = createServer(async (request, response) => {
      const { status = 200, location, json } = await this.#answer(request);
      response.writeHead(status, location ? { location } : { "content-type": "application/json" });
      response.end(json && JSON.stringify(json));
    });
  }

  async start(): Promise<this> {
    const { port, hostname } = new URL(this.#issuer);
    await new Promise<void>((resolve) => this.#server.listen(Number(port), hostname, resolve));
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage): Promise<{ status?: number; location?: string; json?: object }> {
    const url = new URL(request.url!, this.#issuer);
    const at = (path: string) => this.#issuer + path;
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return {
          json: {
            issuer: this.#issuer,
            authorization_endpoint: at("/authorize"),
            token_endpoint: at("/token"),
            jwks_uri: at("/keys"),
            // Never asked: the ID token says everything. next-auth wants it to be named.
            userinfo_endpoint: at("/userinfo"),
            response_types_supported: ["code"],
            subject_types_supported: ["public"],
            id_token_signing_alg_values_supported: ["RS256"],
            code_challenge_methods_supported: ["S256"],
          },
        };
      case "/authorize": {
        const asked = (name: string) => url.searchParams.get(name) ?? "";
        const code = randomUUID();
        this.#codes.set(code, {
          challenge: asked("code_challenge"),
          nonce: asked("nonce"),
          person: this.person,
        });
        const back = new URL(asked("redirect_uri"));
        back.searchParams.set("code", code);
        back.searchParams.set("state", asked("state"));
        return { status: 302, location: back.href };
      }
      case "/token": {
        const form = new URLSearchParams(await textOf(request));
        const issued = this.#codes.get(form.get("code") ?? "");
        this.#codes.delete(form.get("code") ?? "");
        const proof = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        const secret = Buffer.from("orchard:stub-secret").toString("base64");
        if (!issued || proof !== issued.challenge || request.headers.authorization !== `Basic ${secret}`)
          return { status: 400, json: { error: "invalid_grant" } };
        const { person, nonce } = issued;
        return {
          json: {
            access_token: randomUUID(),
            token_type: "Bearer",
            expires_in: 60,
            id_token: this.#sign({ ...person, nonce }),
          },
        };
      }
      case "/keys":
        return {
          json: { keys: [{ ...this.#keys.publicKey.export({ format: "jwk" }), kid: "stub", alg: "RS256" }] },
        };
      default:
        return { status: 404, json: {} };
    }
  }

  #sign(claims: object): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const about = { iss: this.#issuer, aud: "orchard", iat: now, exp: now + 60, ...claims };
    const signed = `${part({ alg: "RS256", kid: "stub", typ: "JWT" })}.${part(about)}`;
    const signature = createSign("RSA-SHA256").update(signed).sign(this.#keys.privateKey, "base64url");
    return `${signed}.${signature}`;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
