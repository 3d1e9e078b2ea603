/** Runs once when the server starts: a database that does not isolate tenants is not served from. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { requireSoundDatabase } = await import("@orchard/core/tenants/data");
  try {
    await requireSoundDatabase("storefront");
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
