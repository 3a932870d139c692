import * as v from 'valibot'
import { Facts } from '../pack.ts'
import type { Library } from '../script/library.ts'
import { Stock, StockId } from '../script/stock.ts'
import abroad from './abroad.json' with { type: 'json' }
import armees from './armees.json' with { type: 'json' }
import commerce from './commerce.json' with { type: 'json' }
import droit from './droit.json' with { type: 'json' }
import facts from './facts.json' with { type: 'json' }
import forcesUk from './forcesUk.json' with { type: 'json' }
import forcesUs from './forcesUs.json' with { type: 'json' }
import healthUk from './healthUk.json' with { type: 'json' }
import publicFr from './public.json' with { type: 'json' }
import publicUk from './publicUk.json' with { type: 'json' }
import sante from './sante.json' with { type: 'json' }
import tradeUk from './tradeUk.json' with { type: 'json' }
import us from './us.json' with { type: 'json' }

const Stocks = v.record(StockId, Stock)

/**
 * The stocks and facts that packs of scripts may name without having them. A pack that was dealt has them in its own text, so
 * that it means the same when they have changed.
 */
export const library: Library = {
  stocks: v.parse(Stocks, {
    ...forcesUs,
    ...us,
    ...forcesUk,
    ...healthUk,
    ...publicUk,
    ...tradeUk,
    ...armees,
    ...sante,
    ...publicFr,
    ...droit,
    ...commerce,
    ...abroad,
  }),
  facts: v.parse(Facts, facts),
}
