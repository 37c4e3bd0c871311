/**
 * One transaction at a time. The SQLite driver has a single connection, so a
 * transaction begun while another is open would become its savepoint, and an
 * acknowledged write would vanish when the outer one rolls back.
 */
export class WriterQueue {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    // The queue goes on after a failure; the caller gets the error.
    this.tail = result.catch(() => undefined);
    return result;
  }
}
