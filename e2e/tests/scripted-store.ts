import { type ModelWire, type WireRequest, startModelWire, type WireTurn } from "@orchard/testing/model-wire";
import { sharedStorefront } from "./database.ts";
import { serveStore } from "./served-store.ts";

/** The storefront once more, on the same database, with a model that says what the test tells it to. */
export type ScriptedStore = {
  url: string;
  /** The model's next steps, in order; when there are none left it says "Done.". */
  script: (...steps: WireTurn[]) => void;
  /** What the model was asked so far. */
  requests: WireRequest[];
  close: () => Promise<void>;
};

export async function startScriptedStore(): Promise<ScriptedStore> {
  const steps: WireTurn[] = [];
  const wire: ModelWire = await startModelWire(() => steps.shift() ?? { text: "Done." });
  try {
    const store = await serveStore({
      ...sharedStorefront(),
      // The embedded database serves twenty connections, and two apps have theirs already.
      ORCHARD_POOL_SIZE: "2",
      ASSISTANT_MODEL: "compatible/scripted",
      ASSISTANT_BASE_URL: wire.url,
    });
    return {
      url: store.url,
      script: (...more) => void steps.splice(0, steps.length, ...more),
      requests: wire.requests,
      close: async () => {
        store.close();
        await wire.close();
      },
    };
  } catch (error) {
    await wire.close();
    throw error;
  }
}
