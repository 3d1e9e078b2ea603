import { type Finding, grouped, repeated, type Store } from "./stores.ts";

/** The least a store must hold to be worth looking round in. */
const LEAST_KINDS = 12;
const LEAST_PRODUCTS: Record<string, number> = { aperture: 60, northtrail: 40, dailygrind: 40 };

/** Attributes that some products of a kind may lack, and why. Everything else every sibling states. */
const OPTIONAL: Record<string, Record<string, string>> = {
  aperture: { "lenses.focalLengthMax": "only zooms have a longest focal length" },
};

const kindsOf = ({ products }: Store) => grouped(products, (product) => product.category);

export function checkSizes(store: Store): Finding {
  const kinds = kindsOf(store);
  const least = LEAST_PRODUCTS[store.name]!;
  return {
    check: "size",
    counted: `${store.products.length} products in ${kinds.size} kinds`,
    problems: [
      ...(kinds.size < LEAST_KINDS ? [`${kinds.size} kinds, at least ${LEAST_KINDS} are wanted`] : []),
      ...(store.products.length < least
        ? [`${store.products.length} products, at least ${least} are wanted`]
        : []),
      ...[...kinds]
        .filter(([, products]) => products.length < 2)
        .map(([kind]) => `${kind} holds a single product`),
    ],
  };
}

export function checkNames({ products, seed }: Store): Finding {
  const { categories, attributeDefinitions, interfaceKinds } = seed;
  const unique: [string, string[]][] = [
    ["slug", products.map((product) => product.slug)],
    ["sku", products.map((product) => product.sku)],
    ["title", products.map((product) => product.title.toLowerCase())],
    ["category", categories.map((category) => category.slug)],
    ["attribute", attributeDefinitions.map((definition) => definition.name)],
    ["interface kind", interfaceKinds.map((kind) => kind.kind)],
    // A word that means two kinds of thing would have to be asked about every time.
    [
      "category word",
      categories.flatMap((each) => [
        ...new Set([each.name, each.singular, ...each.synonyms].map((word) => word.toLowerCase())),
      ]),
    ],
  ];
  return {
    check: "names",
    counted: `${unique.reduce((all, [, values]) => all + values.length, 0)} names, each once`,
    problems: [
      ...unique.flatMap(([what, values]) =>
        repeated(values).map((value) => `${what} "${value}" is there twice`),
      ),
      ...products
        .filter(({ title, brand }) => !title.startsWith(`${brand} `))
        .map(({ slug }) => `${slug}: the title does not begin with the brand`),
      // These words separate the columns of the assistant's brief.
      ...[
        ...categories.flatMap((each) => [each.name, each.singular, ...each.synonyms]),
        ...attributeDefinitions.flatMap((each) => [each.label, each.unit ?? "", ...each.synonyms]),
      ]
        .filter((word) => /[;|,<>]/.test(word))
        .map((word) => `the word "${word}" holds a separator`),
    ],
  };
}

export function checkCategories({ products, seed }: Store): Finding {
  const { categories } = seed;
  const known = new Map(categories.map((category) => [category.slug, category]));
  const parents = new Set(categories.map((category) => category.parent));
  return {
    check: "categories",
    counted: `${categories.length} categories`,
    problems: [
      ...categories
        .filter(({ parent }) => parent && !known.has(parent))
        .map(({ slug, parent }) => `${slug}: its parent ${parent} is none`),
      ...categories
        .filter(({ parent }) => parent && known.get(parent)?.parent)
        .map(({ slug }) => `${slug}: a parent may not have a parent`),
      ...products
        .filter(({ category }) => !known.has(category))
        .map(({ slug, category }) => `${slug}: its category ${category} is none`),
      ...products
        .filter(({ category }) => parents.has(category))
        .map(({ slug, category }) => `${slug}: ${category} holds other categories, no products`),
      ...categories
        .filter(({ slug }) => !parents.has(slug) && !products.some((product) => product.category === slug))
        .map(({ slug }) => `${slug} is empty`),
    ],
  };
}

export function checkAttributes(store: Store): Finding {
  const { products, seed, name } = store;
  const definitions = new Map(seed.attributeDefinitions.map((definition) => [definition.name, definition]));
  const optional = OPTIONAL[name] ?? {};
  const problems: string[] = [];
  const allowed = new Set<string>();
  for (const [kind, siblings] of kindsOf(store)) {
    const names = new Set(siblings.flatMap((product) => Object.keys(product.attributes)));
    for (const attribute of names) {
      const without = siblings.filter((product) => !(attribute in product.attributes));
      const key = `${kind}.${attribute}`;
      if (without.length > 0 && key in optional) allowed.add(key);
      else
        problems.push(
          ...without.map((product) => `${product.slug} lacks ${attribute}, which other ${kind} state`),
        );
    }
  }
  for (const { slug, attributes } of products) {
    for (const [attribute, value] of Object.entries(attributes)) {
      const definition = definitions.get(attribute);
      if (!definition) problems.push(`${slug}: ${attribute} is defined nowhere`);
      else if (typeof value !== { number: "number", text: "string", boolean: "boolean" }[definition.type])
        problems.push(`${slug}: ${attribute} must be a ${definition.type}`);
      if (typeof value === "string" && value.trim() === "") problems.push(`${slug}: ${attribute} is empty`);
    }
  }
  const used = new Set(products.flatMap((product) => Object.keys(product.attributes)));
  problems.push(
    ...[...definitions.keys()]
      .filter((attribute) => !used.has(attribute))
      .map((attribute) => `${attribute} is defined and used by nothing`),
  );
  problems.push(
    ...Object.keys(optional)
      .filter((key) => !allowed.has(key))
      .map((key) => `${key} may be left out, and nothing leaves it out`),
  );
  const reasons = [...allowed].map((key) => `, ${key} may be left out: ${optional[key]}`);
  return {
    check: "attributes",
    counted: `${definitions.size} attributes, the same for all siblings${reasons.join("")}`,
    problems,
  };
}

export function checkInterfaces({ products, seed }: Store): Finding {
  const kinds = new Map(seed.interfaceKinds.map((kind) => [kind.kind, kind]));
  const problems: string[] = [];
  const faces = products.flatMap((product) =>
    product.interfaces.map((face) => ({ ...face, slug: product.slug })),
  );
  for (const { slug, kind, form, grades } of faces) {
    const rule = kinds.get(kind);
    if (!rule) {
      problems.push(`${slug}: ${kind} is no interface kind`);
      continue;
    }
    if (form !== undefined && !(form in rule.labels))
      problems.push(`${slug}: the form ${form} of ${kind} has no label`);
    for (const [grade, level] of Object.entries(grades)) {
      const dimension = rule.dimensions.find((each) => each.name === grade);
      if (!dimension) problems.push(`${slug}: ${kind} has no dimension ${grade}`);
      else if (
        dimension.levels === "number" ? typeof level !== "number" : !dimension.levels.includes(String(level))
      )
        problems.push(`${slug}: ${level} is no level of ${kind} ${grade}`);
      else if (dimension.forms && form && !dimension.forms.includes(form))
        problems.push(`${slug}: ${grade} says nothing about the form ${form}`);
    }
  }
  for (const [name, { adapters, dimensions, labels }] of kinds) {
    const of = faces.filter((face) => face.kind === name);
    for (const role of ["accepts", "fits"] as const)
      if (!of.some((face) => face.role === role)) problems.push(`${name}: no product ${role} it`);
    for (const { from, to } of adapters) {
      if (!of.some((face) => face.role === "fits" && face.form === from))
        problems.push(`${name}: nothing of the form ${from} is there to adapt`);
      if (!of.some((face) => face.role === "accepts" && face.form === to))
        problems.push(`${name}: nothing takes the adapted form ${to}`);
    }
    for (const { levels, reason, name: dimension } of dimensions) {
      if (levels !== "number")
        problems.push(
          ...levels
            .filter((level) => !(level in labels))
            .map((level) => `${name}: the level ${level} has no label`),
        );
      if (!reason.includes("{host}") && !reason.includes("{guest}")) {
        // A reason without either side must still say what is wrong: it is allowed, a placeholder of another name is not.
        if (/\{(?!host\}|guest\})/.test(reason))
          problems.push(`${name} ${dimension}: its reason holds an unknown placeholder`);
      }
    }
  }
  return { check: "interfaces", counted: `${kinds.size} kinds, ${faces.length} sides`, problems };
}
