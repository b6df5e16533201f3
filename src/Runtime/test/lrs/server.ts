import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lrs } from './Lrs';

/** Listens on loopback. @param port 0: any. @returns the address without a slash at its end. */
export async function serve(lrs: Lrs, port = 0, other: (request: IncomingMessage, body: string) => unknown = () => undefined): Promise<{ base: string; server: Server }> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match');
      return response.writeHead(204).end();
    }
    const special = other(request, body);
    if (special !== undefined) return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(special));
    const answer = lrs.handle({ method: request.method!, url: request.url!, headers: request.headers as Record<string, string>, body });
    if (answer === 'drop') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
