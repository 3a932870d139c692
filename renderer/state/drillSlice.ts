import type { Context } from './context.ts'
import { give, isOver, letGo, selectHeldCall, selectLastCall, takeBack, turnPage } from './drill.ts'
import { lookBackNow, lookBackThen } from './lookBack.ts'
import type { NavigationState } from './navigationSlice.ts'

/** What can be done in a session at the screen, whatever is done on its messages. The drill itself is on the screen. */
export interface DrillActions {
  /**
   * Shows what follows in the same frame, a debrief or the next message. The answer is filed in the background; where it
   * can be taken back, as soon as it can no more. `given` is as the session's activity has it, with nothing taken back.
   */
  send(given: unknown, responseMs: number): void
  /** Brings the message back that was sent last; `seenMs` is how long the one on the screen has been there. */
  takeBack(seenMs: number): void
  /** Files at once what could still be taken back, as when the window closes. */
  letGo(): void
  /** From the debrief to the next message, or to the result after the last. */
  next(): void
  /** Ends the drill before its last message, and has that kept with it. */
  leaveDrill(): void
  /** Asks again for the result that is to come. */
  close(): Promise<void>
}

/** Makes them. */
export const createDrillActions = ({
  client,
  clock,
  outbox,
  get,
  set,
  goTo,
  ask,
  leaveSession,
}: Context<NavigationState>): DrillActions => {
  let stopHolding = () => {}

  /** The answer that can still be taken back goes to the host, and the message stays sent. */
  const letHeldGo = () => {
    stopHolding()
    const { screen } = get()
    if (screen.at !== 'drill') return
    const held = selectHeldCall(screen.drill)
    if (!held) return
    outbox.put(held)
    set({ screen: { at: 'drill', drill: letGo(screen.drill) } })
  }

  return {
    letGo: letHeldGo,

    send: (given, responseMs) => {
      const { screen } = get()
      if (screen.at !== 'drill') return
      const held = selectHeldCall(screen.drill)
      const drill = give(screen.drill, given, responseMs, clock.now())
      if (drill === screen.drill) return
      const isClosing = isOver(drill) && !drill.isDebriefing
      set({
        screen: isClosing ? { at: 'closing', sessionId: drill.session.summary.sessionId } : { at: 'drill', drill },
      })
      stopHolding()
      if (held) outbox.put(held)
      if (drill.heldUntil !== null) {
        stopHolding = clock.after(drill.heldUntil - clock.now(), letHeldGo)
        return
      }
      const call = selectLastCall(drill)
      if (call) outbox.put(call)
    },

    takeBack: (seenMs) => {
      const { screen } = get()
      if (screen.at !== 'drill' || screen.drill.heldUntil === null) return
      stopHolding()
      set({ screen: { at: 'drill', drill: takeBack(screen.drill, seenMs) } })
    },

    next: () => {
      const { screen } = get()
      if (screen.at !== 'drill' || !screen.drill.isDebriefing) return
      const { drill } = screen
      if (isOver(drill)) goTo({ at: 'result', looked: lookBackNow(drill.session), from: 'home', debriefing: null })
      else set({ screen: { at: 'drill', drill: turnPage(drill) } })
    },

    leaveDrill: () => {
      const { screen } = get()
      letHeldGo()
      if (screen.at === 'drill' && !isOver(screen.drill)) leaveSession(screen.drill.session.summary.sessionId)
      goTo({ at: 'home' })
    },

    close: async () => {
      const { screen } = get()
      if (screen.at !== 'closing') return
      const { sessionId } = screen
      const read = await ask({ asked: 'open', id: sessionId }, () => client.readSession({ sessionId }))
      if (read) goTo({ at: 'result', looked: lookBackThen(read), from: 'home', debriefing: null })
    },
  }
}
