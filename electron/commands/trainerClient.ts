import { connect } from '../../content/contract/client.ts'
import { packTools } from '../../content/contract/packTools.ts'
import { role, serve } from '../../content/contract/serve.ts'
import { packToolsHost } from '../../content/hosts/trainer/packTools.ts'

/** The command line is the trainer's shell for what needs no folder: it serves that to itself. */
export const trainerClient = connect(packTools, serve([role(packTools, packToolsHost())]))
