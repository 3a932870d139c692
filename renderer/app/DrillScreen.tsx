import type { AppVerbs } from '../state/appStore.ts'
import type { Drill } from '../state/drill.ts'
export const DrillScreen = ({ drill, verbs }: { readonly drill: Drill; readonly verbs: AppVerbs }) => {
  const { session, isDebriefing } = drill
  const at = session.answers.length
  return (
    <main>
      <h1 tabIndex={-1}>
        STUB {at} {String(isDebriefing)}
      </h1>
      <button
        type="button"
        onClick={() =>
          isDebriefing
            ? verbs.next()
            : verbs.send({ decision: { marks: at % 2 ? [0] : [], corrections: [] }, revealed: [], responseMs: 900 })
        }
      >
        go
      </button>
      <button type="button" onClick={verbs.leaveDrill}>
        leave
      </button>
    </main>
  )
}
