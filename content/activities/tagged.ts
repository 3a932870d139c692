import * as v from 'valibot'
import type { ActivitySchemas } from './activity.ts'

/** The schemas of some activities by their ids. */
export type SchemasById = { readonly [Id in string]: ActivitySchemas }

/** Something of an activity, with its id beside it. */
export type Tagged<ById extends SchemasById, Part extends keyof ActivitySchemas> = {
  [Id in keyof ById & string]: { activity: Id; content: v.InferOutput<ById[Id][Part]> }
}[keyof ById & string]

/** Many of one activity, with its id beside them. */
export type TaggedList<ById extends SchemasById, Part extends keyof ActivitySchemas> = {
  [Id in keyof ById & string]: { activity: Id; content: v.InferOutput<ById[Id][Part]>[] }
}[keyof ById & string]

const variant = <ById extends SchemasById>(byId: ById, contentOf: (schemas: ActivitySchemas) => v.GenericSchema) =>
  v.variant(
    'activity',
    Object.entries(byId).map(([id, schemas]) =>
      v.strictObject({ activity: v.literal(id), content: contentOf(schemas) }),
    ),
  ) as unknown

/** `{activity, content}`, where the content is this part of that activity's. */
export const taggedSchema = <ById extends SchemasById, Part extends keyof ActivitySchemas>(byId: ById, part: Part) =>
  variant(byId, (schemas) => schemas[part]) as v.GenericSchema<Tagged<ById, Part>>

/** The same with a list as content. */
export const taggedListSchema = <ById extends SchemasById, Part extends keyof ActivitySchemas>(
  byId: ById,
  part: Part,
) => variant(byId, (schemas) => v.array(schemas[part])) as v.GenericSchema<TaggedList<ById, Part>>
