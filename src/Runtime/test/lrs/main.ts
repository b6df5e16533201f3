// The strict LRS as a program, for tests in a browser: start.mjs runs it and says its address in the first line.
//   POST /control/launch  a cmi5 launch (JSON: Cmi5Launch) -> {"query": "endpoint=…"}
//   POST /control/fault   {"fault": "drop" | "lost" | 503 | null, "path": "statements"} from now on, for paths that contain it
//   GET  /control         everything it holds: statements, documents, refused, requests
import { Lrs } from './Lrs';
import { serve } from './server';

const lrs = new Lrs();
const { base } = await serve(lrs, Number(process.argv[2] ?? 0), (request, body) => {
  switch (request.url) {
    case '/control/launch':
      return { query: lrs.launch(JSON.parse(body) as never, base).toString() };
    case '/control/fault': {
      const { fault, path } = JSON.parse(body) as { fault: 'drop' | 'lost' | number | null; path: string };
      lrs.fault = ({ url }) => (url.includes(path) ? fault : null);
      return {};
    }
    case '/control': {
      const documents = Object.fromEntries([...lrs.documents].map(([key, { body: text }]) => [key, text]));
      return { statements: lrs.statements, documents, refused: lrs.refused, requests: lrs.requests, credential: lrs.credential };
    }
    default:
      return undefined;
  }
});
console.log(base);
