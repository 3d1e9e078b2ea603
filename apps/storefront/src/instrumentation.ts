/** Runs once when the server starts: a database that does not isolate tenants is not served from. */
export async function register(): Promise<void> {
  // Written so that the compiler can leave the body out of the edge bundle.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { requireSoundDatabase } = await import("@orchard/core/tenants/data");
    try {
      await requireSoundDatabase("storefront");
    } catch (error) {
      console.error((error as Error).message);
      process.exit(1);
    }
  }
}
