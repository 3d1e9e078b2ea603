/** What a page is about, for search engines (schema.org). A data block: nothing in it runs, so it needs no nonce. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  // "<" would end the block early, and titles and reviews are other people's words.
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
