import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { type Answer, callLimit } from './answer.ts'
import { createInvitations } from './invitations.ts'
import { refuseCall, refuseRequest } from './refuse.ts'
import { plainAnswer, type StaticAnswer, type StaticFiles, safeHeaders } from './staticFiles.ts'
import { limitStrangers } from './strangers.ts'
import { newToken } from './token.ts'

/** A running browser shell. */
export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /**
   * The one-launch address, `http://127.0.0.1:PORT/#TOKEN`. A fragment is never sent to a server or written to a log.
   */
  readonly address: string
  /** An address that opens the page once, within a minute: for a command line, which every user of a machine can read. */
  invite(): string
  /** Stops listening, lets calls under way end, and drops the connections. */
  close(): Promise<void>
}

/** Why nothing listens: the port is another program's, or the system refused. `message` has the remedy. */
export interface LoopbackFailure {
  readonly code: 'portTaken' | 'cannotListen'
  readonly message: string
}

export interface LoopbackOptions {
  /** Answers the calls of our own page. */
  readonly answer: Answer
  readonly files: StaticFiles
  /** Left out or 0: any free port. */
  readonly port?: number | undefined
  /** The secret of this launch; a new one when it is left out. */
  readonly token?: string | undefined
}

// Imported, it would load all that its module has to give (a whole client for fetch), half of what a start takes.
const { createServer } = process.getBuiltinModule('node:http')

const write = (request: IncomingMessage, response: ServerResponse, answer: StaticAnswer): void => {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}

const jsonAnswer = (status: number, text: string): StaticAnswer => ({
  status,
  headers: { ...safeHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: Buffer.from(text),
})

/** What is said to a call that is too large, which the host never sees. Its words are loaded when they are needed. */
const tooLong = async (): Promise<string> => JSON.stringify((await import('./callText.ts')).tooLongCall())

/** The body, or nothing when it is larger than a call may be; the rest is then read and dropped. */
const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= callLimit) parts.push(part)
    else parts.length = 0
  }
  return size <= callLimit ? Buffer.concat(parts).toString('utf8') : undefined
}

const listenFailure = (problem: NodeJS.ErrnoException, port: number): LoopbackFailure =>
  problem.code === 'EADDRINUSE'
    ? {
        code: 'portTaken',
        message: `Port ${port} of 127.0.0.1 is taken by another program. Choose another with --port, or leave --port out to get a free one.`,
      }
    : {
        code: 'cannotListen',
        message: `Nothing can listen on 127.0.0.1 port ${port}: ${problem.message}. Choose another with --port (1024 to 65535), or leave --port out to get a free one.`,
      }

/** Serves the page and its calls to this machine's own browser, on 127.0.0.1 only, with a token for one launch. */
export const listenLoopback = ({
  answer: answerCall,
  files,
  port = 0,
  token = newToken(),
}: LoopbackOptions): Promise<Result<Loopback, LoopbackFailure>> => {
  const invitations = createInvitations()
  let origin = ''

  const answer = async (request: IncomingMessage): Promise<StaticAnswer> => {
    const refused = refuseRequest(request, origin)
    if (refused) return refused
    const pathname = request.url?.split('?', 1)[0] ?? '/'
    if (pathname === '/call') {
      const refusedCall = refuseCall(request, origin, token)
      if (refusedCall) return refusedCall
      strangers.trust(request.socket)
      const text = await readBody(request)
      return text === undefined ? jsonAnswer(413, await tooLong()) : jsonAnswer(200, await answerCall(text))
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plainAnswer(405, 'Files are for GET and HEAD.', { allow: 'GET, HEAD' })
    }
    if (!pathname.startsWith('/open/')) return files(pathname)
    if (request.method === 'GET' && invitations.accept(pathname.slice('/open/'.length))) {
      return plainAnswer(303, 'Welcome.', { location: `/#${token}` })
    }
    return plainAnswer(404, 'This address has been used already. Start Lastlook again to get a new one.')
  }

  const server = createServer(
    {
      headersTimeout: 5_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      answer(request)
        .catch(() => plainAnswer(500, 'The request broke off.'))
        .then((given) => {
          // What was refused before it was read would be taken for the next request on the same connection.
          if (!request.complete) response.setHeader('connection', 'close')
          write(request, response, given)
          request.resume()
        })
    },
  )

  const strangers = limitStrangers(server)

  const close = (): Promise<void> =>
    new Promise((closed) => {
      const dropped = setTimeout(() => server.closeAllConnections(), 2_000)
      server.close(() => {
        clearTimeout(dropped)
        closed()
      })
      server.closeIdleConnections()
      strangers.drop()
    })

  return new Promise((settled) => {
    server.on('error', (problem) => settled(err(listenFailure(problem, port))))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      settled(
        ok({
          origin,
          address: `${origin}/#${token}`,
          invite: () => `${origin}/open/${invitations.issue()}`,
          close,
        }),
      )
    })
  })
}
