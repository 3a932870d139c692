/** What was said of the latest messages of a log, by their queue ids; the oldest are forgotten. */
export interface RecentIds<Value> {
  get(id: string): Value | undefined
  set(id: string, value: Value): void
  delete(id: string): void
}

/** More messages than any server has in its queue at once. */
const mostIds = 200_000

/** An empty memory for ids. */
export const recentIds = <Value>(): RecentIds<Value> => {
  const values = new Map<string, Value>()
  return {
    get: (id) => values.get(id),
    set: (id, value) => {
      values.delete(id)
      values.set(id, value)
      if (values.size > mostIds) {
        for (const oldest of values.keys()) {
          values.delete(oldest)
          break
        }
      }
    },
    delete: (id) => {
      values.delete(id)
    },
  }
}
