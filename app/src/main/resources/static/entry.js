// Helps with the forms of the library: shows what belongs together, checks while one types, and saves every field of a
// draft by itself. Without this file the form is posted as a whole, and the server checks everything again anyway.

const form = document.querySelector("form[data-keep]:has([data-rule])");
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
const state = form?.querySelector("[data-save-state]");
const waiting = new Map();
let running = false;
let stopped = false;
let after = null;
let pause = 1000;

function say(sentence, tone = "") {
  state.hidden = false;
  state.textContent = sentence;
  state.dataset.tone = tone;
}

/** The session is over when the answer is no JSON: a sign-on page, or a refused token. */
async function send(field, value) {
  const body = new URLSearchParams({ version: control("version").value, category: draft.dataset.category, field, value, _csrf: control("_csrf").value });
  const answer = await fetch(draft.dataset.autosave, { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } });
  const json = answer.headers.get("Content-Type")?.startsWith("application/json") ? await answer.json() : null;
  return { status: json ? answer.status : 401, json };
}

function saved(field, json) {
  control("version").value = json.version;
  const known = ruled.find((each) => each.name === field);
  if (known) tell(known, json.problem || problem(known));
  say(`草稿已自动保存 ${json.at}`);
  if (waiting.size === 0) form.dispatchEvent(new CustomEvent("zhicheng:saved"));
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
    if (waiting.get(field) === value) waiting.delete(field);
    pause = 1000;
    if (status === 200) saved(field, json);
    else if (status === 409) refused(json);
    else if (status === 401) {
      stopped = true;
      say("登录已过期，填写的内容已保存在本机。请重新登录后再打开这张表单，会提示恢复。", "warn");
    } else say("这一栏没有自动保存，点击“保存草稿”再试。", "warn");
  } catch {
    say("网络不通，内容已保存在本机，网络恢复后会自动保存。", "warn");
    running = false;
    if (after) {
      waiting.clear();
      idle();
    } else setTimeout(run, pause);
    pause = Math.min(pause * 2, 30000);
    return;
  }
  running = false;
  run();
}

function queue(field, value) {
  if (!draft || stopped) return;
  waiting.delete(field);
  waiting.set(field, value);
  run();
}

/** All documents that hang in a place now. */
function files(name) {
  const kept = [...form.querySelectorAll(`input[name="${CSS.escape(name)}"]`)];
  queue(name, kept.filter((box) => box.checked).map((box) => box.value).join(","));
}

if (form) {
  reveal();
  form.addEventListener("input", reveal);
  form.addEventListener("change", (event) => {
    reveal();
    const { name } = event.target;
    const known = ruled.find((each) => each.name === name);
    if (known) {
      tell(known, problem(known));
      queue(name, valueOf(name));
    } else if (name?.startsWith("kept.")) files(name);
  });
  // The script of the file field tells when an upload is there.
  form.addEventListener("zhicheng:files", (event) => files(event.detail.name));
  // What is still being saved is waited for, or the form would carry an old version.
  form.addEventListener("submit", (event) => {
    if (stopped || (!running && waiting.size === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    after = () => form.requestSubmit(event.submitter);
  });
  window.addEventListener("online", run);
}
