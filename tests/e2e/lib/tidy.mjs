// What was begun last is ended first: the page before the preview it shows.

const open = new WeakMap();

export function afterwards(t, end) {
  if (!open.has(t)) {
    open.set(t, []);
    t.after(async () => {
      const ends = open.get(t);
      const faults = [];
      while (ends.length) await Promise.resolve().then(ends.pop()).catch((fault) => faults.push(fault));
      if (faults.length) throw faults[0];
    });
  }
  open.get(t).push(end);
}
