import type pg from "pg";
import { writeReviews } from "@orchard/prisma/seed/reviews/compose";
import { seedId } from "./calendar.ts";
import type { StoreData } from "./load.ts";
import { insertRows, productId } from "./store.ts";

type Buyer = {
  user_id: string;
  name: string;
  product_id: string;
  returned: boolean;
  share: number;
  mood: number;
  at: Date;
};

/** Most people like what they bought, a few do not at all, hardly anybody is lukewarm. */
const J_SHAPE = [0.07, 0.11, 0.19, 0.42, 1];

/** How many of a product's buyers write: about half, and at least five where there are so many. */
const writers = (buyers: number) => Math.min(buyers, 120, Math.max(5, Math.round(buyers * 0.55)));

/**
 * Reviews of those who bought in the background and whose parcel came, three days to a month after it did. Who sent
 * something back is not content. The people one signs in as have written none yet.
 */
export async function seedReviews(client: pg.Client, data: StoreData, now: Date): Promise<void> {
  const tenant_id = data.store.tenant.id;
  const { rows: buyers } = await client.query<Buyer>(
    `select b.user_id, b.name, b.product_id, b.returned, pg_temp.chance('review/' || b.about) as share,
       pg_temp.chance('rating/' || b.about) as mood,
       least(b.delivered_at + (3 + 27 * pg_temp.chance('wait/' || b.about)) * interval '1 day', $2::timestamptz) as at
     from (
       select i.user_id, u.name, i.product_id, min(e.occurred_at) as delivered_at, bool_or(o.status = 'returned') as returned,
         u.email || i.product_id as about
       from order_items i
       join users u on (u.tenant_id, u.id) = (i.tenant_id, i.user_id) and not u.demo
       join orders o on (o.tenant_id, o.user_id, o.id) = (i.tenant_id, i.user_id, i.order_id)
       join shipment_events e on (e.tenant_id, e.user_id, e.order_id) = (i.tenant_id, i.user_id, i.order_id)
         and e.kind = 'delivered'
       where i.tenant_id = $1
       group by i.user_id, u.name, u.email, i.product_id) b
     where b.delivered_at < $2
     order by share, b.user_id`,
    [tenant_id, now.toISOString()],
  );

  const rows = data.products.flatMap((product) => {
    const product_id = productId(tenant_id, product.slug);
    const all = buyers.filter((buyer) => buyer.product_id === product_id);
    // Some things are better than others.
    const lift = (parseInt(product_id.slice(0, 2), 16) / 255 - 0.5) * 0.16;
    const chosen = all.slice(0, writers(all.length)).map((buyer) => {
      const mood = Math.min(Math.max(buyer.mood + lift, 0), 0.999) * (buyer.returned ? 0.25 : 1);
      return { ...buyer, key: buyer.user_id, rating: 1 + J_SHAPE.findIndex((end) => mood < end) };
    });
    const texts = writeReviews(data.store, product, chosen);
    return chosen.map(({ user_id, name, rating, at }, index) => ({
      tenant_id,
      user_id,
      product_id,
      id: seedId(tenant_id, "review", user_id, product.slug),
      rating,
      ...texts[index]!,
      display_name: name.replace(/ (\S)\S*$/, " $1."),
      status: "published",
      written_at: at,
    }));
  });
  await insertRows(client, "reviews", rows);
  await client.query(
    `update products p
     set ratings = array(select (select count(*)::int from reviews r
                                 where r.tenant_id = p.tenant_id and r.product_id = p.id and r.rating = stars)
                         from generate_series(1, 5) stars order by stars)
     where p.tenant_id = $1`,
    [tenant_id],
  );
}
