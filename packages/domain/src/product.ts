import { z } from "zod";

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A kind of product, as shoppers browse it. `synonyms` are what shoppers call it besides its name. */
export const categorySchema = z.object({
  slug: slugSchema,
  name: z.string().max(40), // plural, "Memory cards"
  singular: z.string().max(40), // "memory card"
  synonyms: z.array(z.string().max(40)),
  description: z.string().max(200),
  parent: slugSchema.optional(),
});
export type Category = z.infer<typeof categorySchema>;

/** What a named attribute means in this store. */
export const attributeDefinitionSchema = z.object({
  name: z.string().regex(/^[a-z][a-zA-Z0-9]*$/), // camelCase key, "readSpeed"
  label: z.string().max(40), // "Read speed"
  type: z.enum(["number", "text", "boolean"]),
  unit: z.string().max(12).optional(), // "MB/s"
  synonyms: z.array(z.string().max(40)), // words shoppers use: "fast", "speed"
  /** For a number: which end shoppers mean by "better". */
  better: z.enum(["higher", "lower"]).optional(),
});
export type AttributeDefinition = z.infer<typeof attributeDefinitionSchema>;

export const attributeValueSchema = z.union([z.number(), z.string().max(80), z.boolean()]);
export type AttributeValue = z.infer<typeof attributeValueSchema>;

/**
 * Where a product meets another. A host `accepts` (a camera's card slot, a tent's floor, a machine's
 * group head), a guest `fits` (the card, the footprint, the basket). `grades` are the levels of the
 * kind's dimensions; a dimension left out is unknown and makes the verdict "cannot tell".
 */
export const productInterfaceSchema = z.object({
  kind: slugSchema, // "memory-card"
  role: z.enum(["accepts", "fits"]),
  form: z.string().max(40).optional(), // form factor, "sd"; absent = unknown
  grades: z.record(z.string(), z.union([z.string(), z.number()])),
  count: z.number().int().min(1).default(1), // slots of a host, pieces of a guest
});
export type ProductInterface = z.infer<typeof productInterfaceSchema>;

/** One dimension along which the two sides of an interface are compared. */
export const interfaceDimensionSchema = z.object({
  name: z.string(), // "capacity"
  label: z.string(), // "capacity class"
  /** The host forms this dimension applies to; absent = all. (A CFexpress slot has no UHS bus.) */
  forms: z.array(z.string()).optional(),
  /** Levels from lowest to highest, or "number" when grades are plain numbers. */
  levels: z.union([z.array(z.string()).min(1), z.literal("number")]),
  unit: z.string().optional(),
  /** The guest's level must be … the host's. */
  compare: z.enum(["at-most", "at-least", "equal"]),
  /** What a mismatch means: the pair does not work, or works with a limit. */
  mismatch: z.enum(["refuses", "limits"]),
  /** Said on mismatch; {host} and {guest} are replaced by the levels' labels. */
  reason: z.string().max(200),
});
export type InterfaceDimension = z.infer<typeof interfaceDimensionSchema>;

/** The rule data of one kind of interface. */
export const interfaceKindSchema = z.object({
  kind: slugSchema,
  label: z.string(), // "memory card slot"
  /** Labels of forms and levels for people: { sd: "SD", "uhs-ii": "UHS-II" }. */
  labels: z.record(z.string(), z.string()),
  /** A guest of form `from` fits a host of form `to` with something in between, said as the limit's reason. */
  adapters: z.array(z.object({ from: z.string(), to: z.string(), reason: z.string().max(200) })),
  dimensions: z.array(interfaceDimensionSchema),
  /** True when a host needs every place filled (four AA cells), false when any is enough (two card slots). */
  fillAll: z.boolean().default(false),
});
export type InterfaceKind = z.infer<typeof interfaceKindSchema>;
