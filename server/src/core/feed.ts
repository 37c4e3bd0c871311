/**
 * A queue between an emitter and one subscriber: `push` from the one side, an
 * async iterator on the other. A subscriber that falls too far behind is cut off;
 * it reconnects and loads afresh, which is cheaper than its backlog.
 */
export function feed<T>(start: (push: (value: T) => void) => () => void, limit = 1000): AsyncGenerator<T> {
  const queue: T[] = [];
  let wake: (() => void) | null = null;
  let done = false;
  const stop = start((value) => {
    if (queue.length >= limit) done = true;
    else queue.push(value);
    wake?.();
  });
  async function* run(): AsyncGenerator<T> {
    try {
      for (;;) {
        const next = queue.shift();
        if (next !== undefined) yield next;
        else if (done) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      stop();
    }
  }
  const generator = run();
  const finish = generator.return.bind(generator);
  // `return` waits for the pending `next`; wake it so that leaving is immediate.
  generator.return = (value) => {
    done = true;
    wake?.();
    return finish(value);
  };
  return generator;
}
