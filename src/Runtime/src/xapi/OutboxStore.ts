// Where queued statements wait, so that a closed tab, a crash or a night off line costs none of them.

export interface Row {
  /** The statement's id. */
  id: string;
  /** Whose queue: endpoint, learner's registration and session. */
  box: string;
  /** Place in the queue. */
  order: number;
  /** Given up for want of room from the lowest rank upwards; the highest never. */
  rank: 0 | 1 | 2;
  /** The statement as it is sent, every time. */
  json: string;
}

export interface OutboxStore {
  /** In their order. */
  rows(box: string): Promise<Row[]>;
  /** Names of queues that hold something and begin so. */
  boxes(prefix: string): Promise<string[]>;
  put(row: Row): Promise<void>;
  remove(ids: string[]): Promise<void>;
}

const table = 'statements';
/** A database that does not answer for so long is as good as none. */
const patience = 5000; // ms

/** Opened on first use; rejects where the browser forbids it. */
export class IndexedDbStore implements OutboxStore {
  private opened: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: () => IDBFactory) {}

  async rows(box: string): Promise<Row[]> {
    const rows = await this.run('readonly', store => store.index('box').getAll(box) as IDBRequest<Row[]>);
    return rows.sort((a, b) => a.order - b.order);
  }

  async boxes(prefix: string): Promise<string[]> {
    const range = IDBKeyRange.bound(prefix, prefix + '\uffff');
    const rows = await this.run('readonly', store => store.index('box').getAll(range) as IDBRequest<Row[]>);
    return [...new Set(rows.map(row => row.box))];
  }

  async put(row: Row): Promise<void> {
    await this.run('readwrite', store => store.put(row));
  }

  async remove(ids: string[]): Promise<void> {
    await this.run('readwrite', store => ids.map(id => store.delete(id))[0]);
  }

  /** Settles when the transaction has, not before: only then is it on the disk. */
  private async run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | undefined): Promise<T> {
    const database = await this.inTime(this.opened ??= this.open());
    return this.inTime(new Promise((resolve, reject) => {
      const transaction = database.transaction(table, mode);
      const request = work(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request?.result as T);
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
    }));
  }

  private inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the database does not answer')), patience);
      void work.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = this.factory().open('coursepack-outbox', 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' }).createIndex('box', 'box');
      request.onsuccess = () => resolve(request.result);
      request.onerror = request.onblocked = () => reject(request.error ?? new Error('blocked'));
    });
  }
}

/** For as long as the page lives. */
export class MemoryStore implements OutboxStore {
  private readonly held = new Map<string, Row>();

  async rows(box: string): Promise<Row[]> {
    return [...this.held.values()].filter(row => row.box === box).sort((a, b) => a.order - b.order);
  }

  async boxes(prefix: string): Promise<string[]> {
    return [...new Set([...this.held.values()].map(row => row.box))].filter(box => box.startsWith(prefix));
  }

  async put(row: Row): Promise<void> {
    this.held.set(row.id, row);
  }

  async remove(ids: string[]): Promise<void> {
    for (const id of ids) this.held.delete(id);
  }
}
