// The few things only the page itself can do: ring, tremble, glow, and put the focus somewhere.
window.runde = (() => {
  let air = null;

  // Sound may begin only after a touch; every touch makes sure it can.
  const wake = () => {
    const Air = window.AudioContext || window.webkitAudioContext;
    if (!air && Air) air = new Air();
    if (air && air.state === "suspended") air.resume().catch(() => {});
  };
  addEventListener("pointerdown", wake, { passive: true });
  addEventListener("keydown", wake, { passive: true });

  // A small bowl: three partials that fade, none of them loud.
  const bell = (after, loud) => {
    if (!air) return;
    const start = air.currentTime + after;
    for (const [ratio, share, seconds] of [[1, 1, 3.2], [2.71, 0.35, 1.8], [5.2, 0.12, 0.8]]) {
      const tone = air.createOscillator();
      const fade = air.createGain();
      tone.frequency.value = 392 * ratio;
      fade.gain.setValueAtTime(0, start);
      fade.gain.linearRampToValueAtTime(0.12 * share * loud, start + 0.012);
      fade.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
      tone.connect(fade).connect(air.destination);
      tone.start(start);
      tone.stop(start + seconds);
    }
  };

  const glow = () => {
    document.querySelector(".glow")
      ?.animate?.([{ opacity: 0 }, { opacity: 1 }, { opacity: 0 }], { duration: 2400, easing: "ease-in-out" });
  };

  // The second click of a double tap is nobody's wish: in the room, and where something is decided,
  // it would press what has just taken the first one's place.
  addEventListener("click", (event) => {
    if (event.detail > 1 && event.target.closest?.(".room, .once")) event.stopImmediatePropagation();
  }, { capture: true });

  // Whoever uses keys never loses their place: when what had the focus is gone, the next thing
  // that is likely wanted has it.
  let held = null;
  addEventListener("focusin", (event) => { held = event.target; });
  const next = () => document.querySelector(".panel h2")
    || document.querySelector("footer .btn-main:not(:disabled)")
    || document.querySelector("footer .btn:not(:disabled)")
    || document.querySelector("[data-arrive]");
  addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
    if (!held || (held.isConnected && !held.disabled)) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    held = null;
    next()?.focus({ preventScroll: false });
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] }));

  // The enter key leads on to the field below, where there is one.
  addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.enterKeyHint !== "next") return;
    const fields = [...document.querySelectorAll(".field > input")];
    fields[fields.indexOf(event.target) + 1]?.focus();
  });

  // The history knows numbers alone. No address says more than where the app is, and nothing of where
  // one was goes into the storage of the browser, whatever the renderer would keep there.
  const { pushState, replaceState } = history;
  const address = location.protocol === "http:" ? "/" : undefined;
  const here = (state) => replaceState.call(history, state, "", address);
  here(history.state);
  history.replaceState = () => {};
  history.scrollRestoration = "manual";
  Object.defineProperty(window, "sessionStorage", { value: { length: 0, getItem: () => null, setItem() {} } });
  const scrolled = new Map();
  let place = history.state?.index ?? history.length - 1;
  let returning = 0;
  // A step back takes a moment; what comes after it waits, and nobody is told of it.
  let arrived = null;
  let steps = Promise.resolve();
  const inTurn = (step) => { steps = steps.then(step); };
  let leaving = 0;
  // by the time a tap has led on, the page it was on is gone
  addEventListener("click", () => { leaving = scrollY; }, { capture: true });
  const goTo = (other, from) => {
    scrolled.set(place, from);
    place = other;
    returning = scrolled.get(place) ?? 0;
  };

  // A phone on the table stays awake while a meeting goes on. The browser lets go of it whenever the page
  // is out of sight, so it is asked for again.
  let awake = false;
  let lock = null;
  const stayAwake = async () => {
    if (!awake || lock || document.visibilityState !== "visible") return;
    lock = await navigator.wakeLock?.request("screen").catch(() => null) ?? null;
    lock?.addEventListener("release", () => { lock = null; });
    if (!awake) lock?.release();
  };
  document.addEventListener("visibilitychange", stayAwake);

  const save = (name, what, type) => {
    const at = URL.createObjectURL(new Blob([what], { type }));
    Object.assign(document.createElement("a"), { href: at, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(at), 60_000);
  };
  const pick = (accept, read) => new Promise((told) => {
    const field = Object.assign(document.createElement("input"), { type: "file", accept });
    field.addEventListener("cancel", () => told(null));
    field.addEventListener("change", async () => told(field.files[0] ? await read(field.files[0]) : null));
    field.click();
  });
  const inBase64 = (file) => new Promise((told) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => told(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => told(""));
    reader.readAsDataURL(file);
  });

  return {
    keepAwake(wanted) {
      awake = wanted;
      if (awake) stayAwake();
      else lock?.release();
    },
    followHistory(tell) {
      window.name ||= crypto.randomUUID();
      addEventListener("popstate", (event) => {
        if (arrived) return arrived();
        const other = event.state?.index ?? 0;
        if (other !== place) goTo(other, scrollY);
        tell(window.name, place);
      });
      here({ index: place });
      tell(window.name, place);
    },
    stepOn(other) {
      goTo(other, leaving);
      returning = 0;
      inTurn(() => pushState.call(history, { index: other }, "", address));
    },
    stepBack(steps) {
      goTo(place - steps, leaving);
      inTurn(() => new Promise((done) => {
        arrived = () => { arrived = null; done(); };
        history.go(-steps);
      }));
    },
    sign(kind, light, sound, vibration, loud = 1) {
      if (light) glow();
      if (sound) {
        wake();
        bell(0, loud * (kind === "half-minute" ? 0.5 : 1));
        if (kind === "offer-used") bell(0.9, loud * 0.8);
      }
      if (vibration && navigator.vibrate) {
        const pulses = { "half-minute": [120], "offer-used": [120, 160, 120], "part-over": [240], bell: [400] };
        navigator.vibrate(pulses[kind] || [120]);
      }
    },
    // A text leaves as a file, the way this system keeps files.
    handOver(name, text) {
      save(name, text, "text/calendar");
    },
    // Bytes in base64 leave as a file that says nothing of what is in it.
    handOverBytes(name, bytes) {
      save(name, Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)), "application/octet-stream");
    },
    // The beginning of a file somebody chooses, in base64; nothing where none is chosen.
    chosen(most) {
      return pick(".ics,text/calendar", (file) => inBase64(file.slice(0, most)));
    },
    // All of a file somebody chooses, in base64; empty where it is longer than that, nothing where none is chosen.
    chosenBytes(most) {
      return pick(".age,application/octet-stream", (file) => (file.size > most ? "" : inBase64(file)));
    },
    show(id) {
      const there = document.getElementById(id);
      there?.scrollIntoView();
      there?.focus({ preventScroll: true });
    },
    // Where the page goes on as another one, nobody is taken to where they were on it before.
    toTheTop() {
      returning = 0;
      scrollTo(0, 0);
    },
    // A new page is read from its top, by eye and by ear.
    arrive() {
      requestAnimationFrame(() => {
        const head = document.querySelector("[data-arrive]");
        scrollTo(0, returning);
        returning = 0;
        if (head && !head.contains(document.activeElement)) head.focus({ preventScroll: true });
      });
    },
  };
})();
