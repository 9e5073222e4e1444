// Helps with the forms of the library and the typed sections of an application: shows what belongs together, checks
// while one types, and saves every field of a draft by itself. Without this file the form is posted as a whole, and the server checks everything again anyway.

const form = document.querySelector("form[data-keep]:has([data-rule], [data-autosave])");
const ruled = form ? [...form.querySelectorAll("[data-rule]")].map((box) => ({ box, name: box.dataset.name, rule: JSON.parse(box.dataset.rule) })) : [];
const control = (name) => form.elements.namedItem(name);
const valueOf = (name) => {
  const found = control(name);
  if (!found) return "";
  return found.type === "checkbox" ? String(found.checked) : found.value.trim();
};

// ---- what depends on something else ------------------------------------------------------

const holds = (when) => when.is.includes(valueOf(when.field) || "false");

function reveal() {
  for (const { box, rule } of ruled) {
    if (rule.shown) box.hidden = !holds(rule.shown);
  }
}

// ---- checks ------------------------------------------------------------------------------

function outside(rule, number) {
  const { label, min, max } = rule;
  if (min !== undefined && max !== undefined && (number < min || number > max)) return `${label}应在${min}到${max}之间。`;
  if (min !== undefined && number < min) return `${label}不能小于${min}。`;
  return max !== undefined && number > max ? `${label}不能大于${max}。` : "";
}

function number(rule, value) {
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return rule.scale === 0 ? `${rule.label}请填写整数。` : `${rule.label}请填写数字。`;
  const digits = (value.split(".")[1] ?? "").replace(/0+$/, "").length;
  if (digits > rule.scale) return rule.scale === 0 ? `${rule.label}请填写整数。` : `${rule.label}最多保留${rule.scale}位小数。`;
  return outside(rule, Number(value));
}

function text(rule, value) {
  const used = [...value].length;
  if (rule.maxLength && used > rule.maxLength) return `${rule.label}最多${rule.maxLength}个字，现在有${used}个字，请缩短。`;
  if (!rule.pattern) return "";
  try {
    return new RegExp(`^(?:${rule.pattern})$`, "u").test(value) ? "" : rule.sentence;
  } catch {
    return ""; // The server knows patterns that this browser does not.
  }
}

/** What the browser finds wrong with a field; empty when nothing is, or the field is empty. */
function problem({ name, rule }) {
  if (!rule) return "";
  const value = valueOf(name);
  if (!value || ["BOOL", "CHOICE", "ENTRY"].includes(rule.type)) return "";
  if (["INTEGER", "DECIMAL"].includes(rule.type)) return number(rule, value);
  if (["DATE", "MONTH"].includes(rule.type)) {
    const today = new Date(Date.now() + 8 * 3600000).toISOString();
    return rule.notFuture && value > today.slice(0, value.length) ? `${rule.label}不能晚于今天。` : "";
  }
  return text(rule, value);
}

/** Puts the sentence where the server would have put it, or takes it away. */
function tell({ box, name }, sentence) {
  const found = control(name);
  const id = `f-${name}-error`;
  document.getElementById(id)?.remove();
  const described = (found.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
  found.toggleAttribute("aria-invalid", false);
  if (sentence) {
    const line = document.createElement("p");
    line.className = "field-error";
    line.id = id;
    line.append(Object.assign(document.createElement("span"), { textContent: sentence }));
    box.querySelector(".control, select, textarea, .choice").before(line);
    found.setAttribute("aria-invalid", "true");
    described.push(id);
  }
  if (described.length) found.setAttribute("aria-describedby", described.join(" "));
  else found.removeAttribute("aria-describedby");
}

// ---- saving field by field ---------------------------------------------------------------

const draft = form?.querySelector("[data-autosave]");
// Where whole texts are written, they are saved in pauses too, and each field says what it was made from.
const typing = draft && "typing" in draft.dataset;
const state = form?.querySelector("[data-save-state]");
const waiting = new Map();
let running = false;
let stopped = false;
let after = null;
let pause = 1000;
let soon = null;
const torn = new Set();
const unsure = new Map();

/** The field with its box and rule; in a form without rules every text has its field. */
function known(name) {
  const found = ruled.find((each) => each.name === name);
  const plain = typing && name && form.elements.namedItem(`base.${name}`);
  return found ?? (plain ? { box: control(name).closest(".field"), name, rule: null } : undefined);
}

function say(sentence, tone = "") {
  state.textContent = sentence;
  state.dataset.tone = tone;
}

/** The server has no time, or is not there: what is typed waits here. */
class Busy extends Error {
  constructor(answer) {
    super("busy");
    this.seconds = Number(answer.headers.get("Retry-After")) || 0;
  }
}

/** The session is over when the answer is no JSON: a sign-on page, or a refused token. */
async function send(field, value) {
  const body = new URLSearchParams({ version: control("version").value, category: draft.dataset.category ?? "", field, value, _csrf: control("_csrf").value });
  const base = typing && control(`base.${field}`);
  if (base) body.set("base", base.value);
  // Sent before, and the answer got lost on the way: perhaps it is what is stored now.
  if (base && unsure.has(field)) body.set("unsure", unsure.get(field));
  unsure.set(field, value);
  const answer = await fetch(draft.dataset.autosave, { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } });
  if (answer.status === 429 || (answer.status > 501 && answer.status < 505)) throw new Busy(answer);
  if (answer.status > 499) return { status: answer.status, json: null };
  const json = answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : null;
  return { status: json ? answer.status : 401, json };
}

/** A new draft is on the server now: opened again, this page is to show it and not begin another one. */
function becomeKnown() {
  const { here, keepAs } = draft.dataset;
  if (!here || location.pathname === here) return;
  history.replaceState(history.state, "", here);
  form.dispatchEvent(new CustomEvent("zhicheng:known", { detail: keepAs }));
}

function saved(field, json) {
  becomeKnown();
  // The other forms of the page are about the same thing and go on from the same version.
  const old = control("version").value;
  document.querySelectorAll("input[name=version]").forEach((each) => {
    if (each.value === old) each.value = json.version;
  });
  if (json.base) control(`base.${field}`).value = json.base;
  const found = known(field);
  if (found) tell(found, json.problem || problem(found));
  say(json.merged ? `草稿已自动保存 ${json.at}。另一个窗口也在修改这份申报，两边填写的栏目都已保存，刷新可见。` : `草稿已自动保存 ${json.at}`);
  const all = waiting.size === 0 && !soon && torn.size === 0;
  form.dispatchEvent(new CustomEvent(all ? "zhicheng:saved" : "zhicheng:partly-saved"));
}

/** Another window changed this field: it keeps its text here, and the others go on being saved. */
function keptHere(json) {
  torn.add(json.field);
  tell(known(json.field), `${json.sentence}这里的内容没有保存，点“保存”可以对照两边的内容。`);
  say(`没有自动保存：${json.sentence}您填写的内容还在本页。`, "warn");
}

function refused(json) {
  stopped = true;
  say(`没有自动保存：${json?.sentence ?? "内容已在别处修改。"}您填写的内容还在本页，请刷新查看最新内容后再继续。`, "warn");
}

/** Nothing is under way: a form that was to be sent meanwhile goes now. */
function idle() {
  const next = after;
  after = null;
  next?.();
}

async function run() {
  if (running || stopped || waiting.size === 0) {
    if (!running) idle();
    return;
  }
  running = true;
  const [field, value] = waiting.entries().next().value;
  try {
    say("正在保存……");
    const { status, json } = await send(field, value);
    unsure.delete(field);
    if (waiting.get(field) === value) waiting.delete(field);
    pause = 1000;
    if (status === 200) saved(field, json);
    else if (status === 409 && json.field) keptHere(json);
    else if (status === 409) refused(json);
    else if (status === 422) say(`没有自动保存：${json.sentence}。`, "warn");
    else if (status === 401) {
      stopped = true;
      say("登录已过期，填写的内容已保存在本机。请重新登录后再打开这张表单，会提示恢复。", "warn");
    } else say("这一栏没有自动保存，点击“保存草稿”再试。", "warn");
  } catch (e) {
    say(e instanceof Busy ? "系统繁忙，内容已保存在本机，稍后自动重试。" : "网络不通，内容已保存在本机，网络恢复后会自动保存。", "warn");
    running = false;
    if (after) {
      waiting.clear();
      idle();
    } else setTimeout(run, Math.max(pause, 1000 * (e.seconds ?? 0)) * (1 + Math.random() / 2));
    pause = Math.min(pause * 2, 30000);
    return;
  }
  running = false;
  run();
}

function queue(field, value) {
  if (!draft || stopped || torn.has(field)) return;
  waiting.delete(field);
  waiting.set(field, value);
  run();
}

/** Saves what is being typed now. */
function flush() {
  if (!soon) return;
  clearTimeout(soon.timer);
  const { name } = soon;
  soon = null;
  queue(name, valueOf(name));
}

/** A pause in typing saves as leaving the field does. */
function later(name) {
  if (soon && soon.name !== name) flush();
  clearTimeout(soon?.timer);
  soon = { name, timer: setTimeout(flush, 3000) };
}

/** All documents that hang in a place now. */
function files(name) {
  const kept = [...form.querySelectorAll(`input[name="${CSS.escape(name)}"]`)];
  queue(name, kept.filter((box) => box.checked).map((box) => box.value).join(","));
}

if (form) {
  if (draft && state) say("填写时自动保存。");
  reveal();
  form.addEventListener("input", reveal);
  form.addEventListener("input", (event) => {
    if (typing && known(event.target.name)) later(event.target.name);
  });
  form.addEventListener("change", (event) => {
    reveal();
    const { name } = event.target;
    const found = known(name);
    if (found) {
      if (soon?.name === name) flush();
      else if (!typing) queue(name, valueOf(name));
      if (found.rule) tell(found, problem(found));
    } else if (name?.startsWith("kept.")) files(name);
  });
  // The script of the file field tells when an upload is there.
  form.addEventListener("zhicheng:files", (event) => files(event.detail.name));
  // What is still being saved is waited for, or the form would carry an old version; so would the page's other forms.
  document.addEventListener("submit", (event) => {
    const sent = event.target;
    if (sent !== form) flush();
    if (stopped || (!running && waiting.size === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    after = () => sent.requestSubmit(event.submitter);
  }, true);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  window.addEventListener("online", run);
}
