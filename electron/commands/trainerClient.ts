import { connect } from '../../content/contract/client.ts'
import { role, serve } from '../../content/contract/serve.ts'
import { trainer } from '../../content/contract/trainer.ts'
import { trainerHost } from '../../content/hosts/trainer/trainerHost.ts'

/** The command line is the trainer's shell: it serves their role to itself. */
export const trainerClient = connect(trainer, serve([role(trainer, trainerHost())]))
