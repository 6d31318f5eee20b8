/**
 * What is to be done when a signal is aborted.
 *
 * A signal has one listener of ours, however many calls wait for it: Node.js takes more than ten for a leak.
 */

interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/** Have something done once a signal is aborted; gives what takes it back. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = waiting.get(signal) ?? listened(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || waiting.get(signal)?.callbacks !== callbacks) return;
    signal.removeEventListener("abort", listener);
    waiting.delete(signal);
  };
}

function listened(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    for (const one of [...callbacks]) one();
  };
  signal.addEventListener("abort", listener, { once: true });
  const found = { callbacks, listener };
  waiting.set(signal, found);
  return found;
}
