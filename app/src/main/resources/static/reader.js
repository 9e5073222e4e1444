// Reading a file by keyboard: Alt+N and Alt+P go to the next and previous section, Alt+X and Alt+Z
// open the next and previous proof beside it.

const steps = { n: [".part", 1], p: [".part", -1], x: ["a.proof-here", 1], z: ["a.proof-here", -1] };
const last = new Map();

document.addEventListener("keydown", (event) => {
  const step = steps[event.key.toLowerCase()];
  if (!step || !event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const [what, by] = step;
  const all = [...document.querySelectorAll(what)].filter((e) => e.offsetParent);
  const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(last.get(what)) + by))];
  if (!next) return;
  last.set(what, next);
  if (what === ".part") next.tabIndex = -1;
  else next.click();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: what === ".part" ? "start" : "nearest" });
});
