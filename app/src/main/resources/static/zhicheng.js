// Makes pages quicker to use. Every page also works without this file.

const KEEP = "zhicheng-keep:";
const KEEP_DAYS = 7;
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

function element(tag, css, ...children) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  made.append(...children);
  return made;
}

// ---- 大字 ----------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const chooser = event.target.closest("[data-large-text]");
  if (!chooser) return;
  event.preventDefault();
  const large = document.documentElement.classList.toggle("large");
  for (const each of $$("[data-large-text]")) each.setAttribute("aria-pressed", String(large));
  document.cookie = `zhicheng-text=${large ? "large" : "usual"}; Path=/; Max-Age=31536000; SameSite=Lax`;
});

// ---- dialogs, drawers, menus -------------------------------------------------------------

let opener = null;

function openDialog(id, from) {
  const dialog = document.getElementById(id);
  if (!dialog?.showModal || dialog.open) return;
  opener = from;
  dialog.showModal();
}

document.addEventListener("click", (event) => {
  const open = event.target.closest("[data-open]");
  if (open) {
    event.preventDefault();
    openDialog(open.dataset.open, open);
    return;
  }
  const close = event.target.closest("[data-close]");
  if (close) {
    event.preventDefault();
    const dialog = close.closest("dialog");
    dialog?.open ? dialog.close() : (location.hash = "");
    return;
  }
  if (event.target.closest("[data-back]")) history.back();
  if (event.target.closest("[data-print]")) window.print();
  const reveal = event.target.closest("[data-reveal]");
  if (reveal) toggle(reveal);
  // A click on the darkened page around a dialog closes it, unless text was typed there.
  if (event.target instanceof HTMLDialogElement && !$$("textarea, input[type=text]", event.target).some(isTyped)) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside) event.target.close();
  }
  $$("details[data-menu][open]").filter((menu) => !menu.contains(event.target)).forEach((menu) => (menu.open = false));
});

// Shows what was typed into the passwords of its form, or hides it again.
function toggle(button) {
  const shown = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(shown));
  $$("input[autocomplete$=password]", button.form).forEach((input) => (input.type = shown ? "text" : "password"));
}

document.addEventListener("close", (event) => {
  if (event.target instanceof HTMLDialogElement) opener?.focus();
}, true);

document.addEventListener("keydown", (event) => {
  // Links that act as buttons answer to the space bar too.
  if (event.key === " " && event.target.matches?.("a[role=button]")) {
    event.preventDefault();
    event.target.click();
  }
  if (event.key === "Escape") {
    $$("details[data-menu][open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
  shortcut(event);
});

// Alt + a letter presses the visible element that carries it: data-shortcut="s".
function shortcut(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const wanted = $$("[data-shortcut]").find((e) => e.dataset.shortcut === event.key.toLowerCase() && e.offsetParent);
  if (wanted) {
    event.preventDefault();
    wanted.click();
  }
}

// ---- forms: sent once, text kept ---------------------------------------------------------

const initial = new WeakMap();
const isTyped = (control) => control.value !== control.defaultValue;
const keepable = (form) => [...form.elements].filter((e) => e.name && !["hidden", "file", "password", "submit", "button"].includes(e.type));
const owner = () => document.querySelector("[data-owner]")?.dataset.owner ?? "";
const keyOf = (form) => `${KEEP}${owner()}:${form.dataset.keep}`;
const versionOf = (form) => form.elements.namedItem("version")?.value ?? "";

function values(form) {
  return keepable(form).map((e) => [e.name, ["checkbox", "radio"].includes(e.type) ? `${e.value}=${e.checked}` : e.value]);
}

const fingerprint = (form) => JSON.stringify(values(form));
const isDirty = (form) => initial.has(form) && initial.get(form) !== fingerprint(form);

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(test) {
  Object.keys(localStorage).filter((key) => key.startsWith(KEEP) && test(stored(key))).forEach((key) => localStorage.removeItem(key));
}

function save(form, sent) {
  try {
    const where = { path: location.pathname + location.search, title: document.querySelector("h1")?.textContent.trim() };
    const copy = { owner: owner(), at: Date.now(), sent, version: versionOf(form), ...where, values: values(form) };
    localStorage.setItem(keyOf(form), JSON.stringify(copy));
  } catch {
    // Storage is full or switched off: typing goes on without the safety copy.
  }
}

/** Puts back what was typed; where fields save themselves they are told, and do. */
function restore(form, kept) {
  const rest = [...kept];
  const saves = form.querySelector("[data-autosave]");
  for (const control of keepable(form)) {
    const at = rest.findIndex(([name, value]) => name === control.name
      && (!["checkbox", "radio"].includes(control.type) || value.startsWith(`${control.value}=`)));
    if (at < 0) continue;
    const [, value] = rest.splice(at, 1)[0];
    const before = [control.value, control.checked].join();
    if (["checkbox", "radio"].includes(control.type)) control.checked = value.endsWith("=true");
    else control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    if (saves && before !== [control.value, control.checked].join()) control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

const timeOf = (kept) => new Date(kept.at).toLocaleString("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });

/** Nobody changed the draft meanwhile: what this browser kept goes on to the server by itself. */
function takeUp(form, kept, when) {
  restore(form, kept.values);
  const box = element("div", "notice tone-info", element("div", "", element("p", "", `已恢复您在 ${when} 填写、还没有保存到服务器的内容，正在自动保存。`)));
  box.setAttribute("role", "status");
  form.prepend(box);
}

/** The scripts of the page's forms listen by then. */
function whenReady(act) {
  if (document.readyState === "complete") act();
  else document.addEventListener("DOMContentLoaded", act, { once: true });
}

function offer(form) {
  const key = keyOf(form);
  const kept = stored(key);
  if (!kept || kept.owner !== owner() || JSON.stringify(kept.values) === fingerprint(form)) return;
  if (document.querySelector(".error-summary")) return;
  // It was sent and is asked for again, so it did not arrive: the next success of another form must not take it away.
  localStorage.setItem(key, JSON.stringify({ ...kept, sent: false }));
  const when = timeOf(kept);
  const saves = form.querySelector("[data-autosave]");
  if (saves && kept.version === versionOf(form)) {
    whenReady(() => takeUp(form, kept, when));
    return;
  }
  const newer = saves && kept.version !== undefined;
  const told = newer
    ? `您在 ${when} 填写的内容还没有保存到服务器，本机还保留着。在那以后，这份内容又在别处修改过。请选择留用哪一份：`
    : `您在 ${when} 填写的内容没有提交成功，本机还保留着。`;
  const use = element("button", "button is-secondary", newer ? "用本机保留的内容" : "恢复这些内容");
  const drop = element("button", "button is-quiet", newer ? "用服务器上的内容" : "不需要");
  use.type = drop.type = "button";
  const box = element("div", "notice tone-info",
    element("div", "", element("p", "", told), element("div", "actions", use, drop)));
  box.setAttribute("role", "status");
  use.addEventListener("click", () => { restore(form, kept.values); box.remove(); });
  drop.addEventListener("click", () => { localStorage.removeItem(key); box.remove(); });
  form.prepend(box);
}

/** Away from the form: what was typed there and never arrived is not forgotten. */
function remind() {
  const head = document.querySelector("main .page-head");
  if (!owner() || !head || document.querySelector("[data-autosave]")) return;
  const here = $$("form[data-keep]").map(keyOf);
  const mine = Object.keys(localStorage).filter((key) => key.startsWith(`${KEEP}${owner()}:`) && !here.includes(key)).map((key) => [key, stored(key)])
    .filter(([, kept]) => kept?.path?.startsWith("/") && !kept.sent);
  if (!mine.length) return;
  const list = element("ul", "", ...mine.map(([key, kept]) => {
    const link = element("a", "", kept.title || "打开继续填写");
    link.href = kept.path;
    const drop = element("button", "chip-act", "不再保留", element("span", "sr", `：${kept.title}`));
    drop.type = "button";
    const line = element("li", "", link, `（${timeOf(kept)} 填写） `, drop);
    drop.addEventListener("click", () => {
      localStorage.removeItem(key);
      line.remove();
      if (!list.children.length) box.remove();
    });
    return line;
  }));
  const box = element("div", "notice tone-warn", element("div", "", element("p", "", "本机还保留着您填写过、没有保存到服务器的内容，打开后继续："), list));
  box.setAttribute("role", "status");
  head.after(box);
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.keep) save(form, false);
  if (event.target.dataset.count) count(event.target);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("action") === "/logout") forget((kept) => kept?.owner === owner());
  const tooLarge = form.querySelector(".chip.is-wrong");
  if (tooLarge) {
    event.preventDefault();
    tooLarge.closest(".field").querySelector("input[type=file]").focus();
    return;
  }
  if (!("once" in form.dataset)) return;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = "true";
  event.submitter?.setAttribute("aria-busy", "true");
  if (!form.dataset.keep) return;
  save(form, "letIn" in form.dataset);
  if ("letIn" in form.dataset) delete form.dataset.letIn;
  else {
    event.preventDefault();
    knock(form, event.submitter);
  }
});

// ---- nothing typed leaves the page before the server has time for it -----------------------

/** Milliseconds until it is worth trying again: what the server asked for, and never two browsers at once. */
const later = (answer, least) => Math.max(1000 * (Number(answer?.headers.get("Retry-After")) || 0), least) * (1 + Math.random() / 2);

/** What keeps the server from saving; null when nothing does. */
async function hindrance(tries) {
  const least = Math.min(30000, 2000 * 2 ** tries);
  try {
    const answer = await fetch("/door", { cache: "no-store", headers: { Accept: "application/json" } });
    return answer.status > 501 && answer.status < 505 ? { words: "系统繁忙", wait: later(answer, least) } : null;
  } catch {
    return { words: "网络不通", wait: later(null, least) };
  }
}

/** Sends the form as soon as the server lets it in; until then it stays as it is, chosen files too. */
async function knock(form, submitter) {
  const stop = element("button", "button is-quiet", "先不提交");
  stop.type = "button";
  const words = element("p", "");
  const box = element("div", "notice tone-warn", element("div", "", words, element("div", "actions", stop)));
  box.setAttribute("role", "status");
  let stopped = false;
  let wake = null;
  stop.addEventListener("click", () => { stopped = true; wake?.(); });
  for (let tries = 0; !stopped && form.isConnected; tries++) {
    const found = await hindrance(tries);
    if (!found) break;
    words.textContent = `${found.words}，还没有提交。填写的内容保存在本机，约 ${Math.ceil(found.wait / 1000)} 秒后自动重试，请不要关闭本页。`;
    if (!box.isConnected) (submitter?.closest(".actions") ?? form.lastElementChild).before(box);
    await new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, found.wait);
      window.addEventListener("online", resolve, { once: true });
    });
  }
  box.remove();
  mayBeSentAgain(form);
  if (stopped || !form.isConnected) return;
  form.dataset.letIn = "true";
  form.requestSubmit(submitter?.isConnected ? submitter : null);
}

function mayBeSentAgain(form) {
  delete form.dataset.sending;
  $$("[aria-busy]", form).forEach((button) => button.removeAttribute("aria-busy"));
}

// What saved itself needs no safety copy and no question before leaving.
document.addEventListener("zhicheng:saved", (event) => {
  const form = event.target;
  initial.set(form, fingerprint(form));
  localStorage.removeItem(keyOf(form));
}, true);

document.addEventListener("zhicheng:known", ({ target: form, detail }) => {
  const old = keyOf(form);
  const kept = localStorage.getItem(old);
  form.dataset.keep = detail;
  if (kept) localStorage.setItem(keyOf(form), kept);
  localStorage.removeItem(old);
}, true);

// A part is saved, the rest is not yet: what is kept goes on from the version the server has now.
document.addEventListener("zhicheng:partly-saved", (event) => localStorage.getItem(keyOf(event.target)) && save(event.target, false), true);

window.addEventListener("pageshow", () => $$("form[data-sending]").forEach(mayBeSentAgain));
document.addEventListener("htmx:afterRequest", (event) => event.target.closest?.("form") && mayBeSentAgain(event.target.closest("form")));

window.addEventListener("beforeunload", (event) => {
  if ($$("form[data-keep]").some((form) => !form.dataset.sending && isDirty(form))) event.preventDefault();
});

// ---- ready-made sentences ----------------------------------------------------------------

document.addEventListener("click", (event) => {
  const phrase = event.target.closest("[data-insert]");
  if (!phrase) return;
  const area = document.getElementById(phrase.dataset.insert);
  area.value = area.value.trim() ? `${area.value.trimEnd()}\n${phrase.textContent}` : phrase.textContent;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
});

// ---- ticking a whole page ----------------------------------------------------------------

document.addEventListener("click", (event) => {
  const tick = event.target.closest("[data-tick]");
  if (!tick) return;
  event.preventDefault();
  const boxes = $$(`input[type=checkbox][name=${tick.dataset.tick}]`, tick.closest("form"));
  const all = boxes.every((box) => box.checked);
  boxes.forEach((box) => (box.checked = !all));
});

// ---- filters -----------------------------------------------------------------------------

// On a phone a long filter makes room for the list below it, folded by the style sheet before anything is shown. One
// that is in use opens.
const filterFields = (form) => $$(".filter-fields :is(input:not([type=hidden]), select)", form);

function unfold(form) {
  form.classList.add("is-unfolded");
}

function unfoldUsed(form) {
  if (filterFields(form).some((field) => field.type === "checkbox" ? field.checked : field.value)) unfold(form);
}

document.addEventListener("click", (event) => {
  const open = event.target.closest("[data-unfold]");
  if (!open) return;
  unfold(open.form);
  filterFields(open.form)[0]?.focus();
});

// ---- text to hand on ---------------------------------------------------------------------

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (!copy) return;
  const area = document.getElementById(copy.dataset.copy);
  area.focus();
  area.select();
  let done = true;
  try {
    await navigator.clipboard.writeText(area.value);
  } catch {
    // Without https there is no clipboard; the old command copies what is selected.
    done = document.execCommand("copy");
  }
  copy.querySelector("span").textContent = done ? "已复制，可以粘贴发送" : "没有复制成功，请手动复制选中的文字";
});

// ---- counting, files ---------------------------------------------------------------------

function count(area) {
  const max = Number(area.dataset.count);
  const used = [...area.value].length;
  const counter = area.parentElement.querySelector("[data-counter]");
  counter.textContent = used > max ? `已超出 ${used - max} 字（最多 ${max} 字）` : `已填 ${used} 字，最多 ${max} 字`;
  counter.classList.toggle("is-over", used > max);
}

const sizeOf = (bytes) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

document.addEventListener("change", (event) => {
  const field = event.target.type === "file" && event.target.closest("[data-files]");
  if (!field) return;
  const max = Number(field.dataset.maxBytes);
  field.querySelector("[data-chosen]").replaceChildren(...[...event.target.files].map((file) => {
    const wrong = file.size > max;
    const words = wrong ? `${sizeOf(file.size)}，超过 ${sizeOf(max)}，请压缩后重新选择` : `${sizeOf(file.size)}，待上传`;
    return element("li", wrong ? "chip is-wrong" : "chip", element("span", "", file.name), " ", element("span", wrong ? "" : "muted", words));
  }));
});

for (const [type, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
  document.addEventListener(type, (event) => event.target.closest?.(".drop")?.classList.toggle("is-over", over));
}

// ---- htmx --------------------------------------------------------------------------------

let region = null;

function say(sentence) {
  region ??= document.body.appendChild(element("div", "toasts"));
  region.setAttribute("role", "status");
  const toast = element("p", "toast", sentence);
  region.replaceChildren(toast);
  setTimeout(() => toast.remove(), 8000);
}

/** What only looks is asked for again by itself, a few times. */
function askAgain({ xhr, requestConfig, target, elt }) {
  elt.zhichengTries = (elt.zhichengTries ?? 0) + 1;
  if ((xhr.status !== 503 && xhr.status !== 429) || requestConfig.verb !== "get" || elt.zhichengTries > 5) return false;
  const wait = (Number(xhr.getResponseHeader("Retry-After")) || 5) * 1000 * (1 + Math.random() / 2);
  setTimeout(() => elt.isConnected && htmx.ajax("GET", requestConfig.path, { source: elt, target, values: requestConfig.parameters }), wait);
  return true;
}

document.addEventListener("htmx:responseError", (event) => {
  if (askAgain(event.detail)) return;
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  say(page.querySelector("[data-failure]")?.textContent.trim() || "操作没有完成，请刷新页面后再试。");
});
document.addEventListener("htmx:sendError", () => say("网络不通，内容还在页面上，请稍后再试。"));
document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));

// ---- start -------------------------------------------------------------------------------

function prepare(root) {
  $$("[data-back]", root).forEach((button) => (button.hidden = history.length < 2));
  $$("[data-phrases], [data-copy], [data-print], [data-reveal]", root).forEach((help) => (help.hidden = false));
  $$("textarea[data-count]", root).forEach(count);
  $$("form.filter", root).forEach(unfoldUsed);
  $$("form[data-keep]", root).forEach((form) => {
    if (initial.has(form)) return;
    initial.set(form, fingerprint(form));
    offer(form);
  });
  root.querySelector?.("[data-focus]")?.focus();
  // What was typed into a dialog and refused stands there still: the dialog comes back open.
  const refused = root.querySelector?.("dialog [aria-invalid=true]");
  if (refused) {
    openDialog(refused.closest("dialog").id, null);
    refused.focus();
  }
}

// What somebody else typed at this machine stays theirs: it is never shown here, and waits until they sign on again.
if (owner()) {
  const oldest = Date.now() - KEEP_DAYS * 86400000;
  forget((kept) => !kept || kept.at < oldest || (kept.owner === owner() && kept.sent && document.querySelector("[data-flash]")));
}
prepare(document);
remind();
if (location.hash.length > 1) openDialog(decodeURIComponent(location.hash.slice(1)), null);
