// Sends chosen files at once, in pieces, while the form is still being filled in: dropped, pasted, from the camera or the
// file dialog. What is finished becomes a kept chip, so that the form posts ids. Without this file the form sends them whole.

const PIECE = 512 * 1024;
const AT_ONCE = 2;
const RETRIES = 8;
const LONGEST_SIDE = 3000;
const KEEP = "zhicheng-keep:upload:";
const DAY = 86400000;
const owner = () => document.querySelector("[data-owner]")?.dataset.owner ?? "";
const sizeOf = (bytes) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);
const queue = [];
const fields = new WeakMap();
let running = 0;
let lastField = null;

/** What trying again does not mend; of a file that was refused nothing is left to resume. */
class Failed extends Error {
  constructor(sentence, refused = false) {
    super(sentence);
    this.refused = refused;
  }
}

/** The server has no time for files now; the file waits, and nobody counts how often. */
class Busy extends Error {
  constructor(answer, sentence) {
    super(sentence ? `${sentence.split("，")[0]}，稍后自动继续` : "系统繁忙，稍后自动继续");
    this.wait = 1000 * (Number(answer.headers.get("Retry-After")) || 5) * (1 + Math.random() / 2);
  }
}

function element(tag, css, ...children) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  made.append(...children);
  return made;
}

function button(label, name, act) {
  const made = element("button", "chip-act", label, element("span", "sr", `：${name}`));
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

// ---- the server ----------------------------------------------------------------------------

async function ask(job, path, body, method = "POST") {
  const headers = { "X-CSRF-TOKEN": job.field.form.elements._csrf.value };
  if (body instanceof Blob) headers["Content-Type"] = "application/octet-stream";
  const answer = await fetch(path, { method, body, headers, signal: job.abort.signal, redirect: "manual" });
  if (answer.type === "opaqueredirect" || answer.status === 403) {
    throw new Failed("登录已失效，请在新窗口重新登录后点「重试」，已填的内容还在页面上。");
  }
  if (answer.status === 429 || (answer.status > 501 && answer.status < 505)) throw new Busy(answer, (await answer.json().catch(() => ({}))).message);
  if (answer.status >= 500) throw new TypeError("server");
  const json = await answer.json().catch(() => ({}));
  if (answer.status === 422) throw new Failed(json.message, true);
  return { status: answer.status, ...json };
}

async function hash(blob) {
  if (!crypto.subtle) return "";
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function begin(job) {
  const kept = remembered(job.key);
  if (kept) {
    const state = await ask(job, `/uploads/${kept.id}`, undefined, "GET");
    if (state.status === 200) return state;
  }
  const form = new URLSearchParams({ name: job.file.name, size: job.blob.size, sha256: await hash(job.blob) });
  const state = await ask(job, "/uploads", form);
  if (state.status !== 200) throw new Failed(state.message ?? "没有开始上传，请重试。");
  remember(job, state.id, 0);
  return state;
}

async function send(job) {
  let state = await begin(job);
  job.id = state.id;
  while (state.offset < state.size) {
    progress(job, state.offset / state.size);
    const piece = job.blob.slice(state.offset, state.offset + PIECE);
    const next = await ask(job, `/uploads/${job.id}/${state.offset}`, piece);
    if (next.status === 404) throw new TypeError("gone");
    state = next.status === 200 ? next : await ask(job, `/uploads/${job.id}`, undefined, "GET");
    if (state.status !== 200) throw new TypeError("gone");
    remember(job, job.id, state.offset / state.size);
    job.tries = 0;
  }
  progress(job, 1);
  for (;;) {
    const done = await ask(job, `/uploads/${job.id}/finish`);
    if (done.status === 200) return done;
    if (done.code !== "FINISHING") throw new TypeError("gone");
    await pause(1500);
  }
}

/** Until then, or until the network is back. */
function pause(millis) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    window.addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

async function run(job) {
  running++;
  for (;;) {
    try {
      finished(job, await send(job));
      break;
    } catch (e) {
      if (job.abort.signal.aborted) break;
      if (e instanceof Busy) {
        words(job, e.message);
        await pause(e.wait);
        continue;
      }
      if (e instanceof Failed || job.tries >= RETRIES) {
        if (e.refused) forget(job.key);
        failed(job, e instanceof Failed ? e.message : "网络不通，没有传完。网络恢复后请点「重试」，将从中断的地方继续。");
        break;
      }
      if (e.message === "gone") forget(job.key);
      words(job, "网络中断，恢复后自动继续");
      await pause(Math.min(30000, 1000 * 2 ** job.tries++) * (1 + Math.random() / 2));
    }
  }
  running--;
  next();
}

function next() {
  while (running < AT_ONCE && queue.length) run(queue.shift());
  document.querySelectorAll("form[data-waiting]").forEach(submitWaiting);
}

// ---- what survives a reload ----------------------------------------------------------------

function remembered(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(KEEP + key));
    return kept && kept.owner === owner() && Date.now() - kept.at < DAY ? kept : null;
  } catch {
    return null;
  }
}

function remember(job, id, part) {
  try {
    const at = remembered(job.key)?.at ?? Date.now();
    const where = { path: location.pathname, field: job.field.name, name: job.file.name, part };
    localStorage.setItem(KEEP + job.key, JSON.stringify({ owner: owner(), at, id, ...where }));
  } catch {
    // Storage is full or switched off: a reload begins from the start.
  }
}

const forget = (key) => localStorage.removeItem(KEEP + key);

function offer(field) {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(KEEP)).map((each) => each.slice(KEEP.length))) {
    const kept = remembered(key);
    if (kept?.path !== location.pathname || kept.field !== field.name) continue;
    const chip = element("li", "chip", element("span", "", `「${kept.name}」上次没有传完，再次选择这个文件，将从 ${Math.floor(kept.part * 100)}% 处继续。`));
    chip.append(button("不再上传", kept.name, () => { forget(key); chip.remove(); }));
    chip.dataset.offered = key;
    field.list.append(chip);
  }
}

// ---- chips ---------------------------------------------------------------------------------

function words(job, text) {
  job.words.textContent = text;
}

function progress(job, part) {
  job.bar.value = part;
  words(job, part === 1 ? "正在检查文件" : `${sizeOf(job.blob.size)}，已传 ${Math.floor(part * 100)}%`);
}

function begun(field, file) {
  const job = { field, file, blob: file, key: [file.name, file.size, file.lastModified].join("|"), abort: new AbortController(), tries: 0 };
  job.bar = element("progress", "");
  job.bar.max = 1;
  job.bar.value = 0;
  job.bar.setAttribute("aria-label", `${file.name} 的上传进度`);
  job.words = element("span", "muted", `${sizeOf(file.size)}，等待上传`);
  job.chip = element("li", "chip is-running", element("span", "", file.name), job.bar, job.words,
    button("取消", file.name, () => cancel(job)));
  field.list.querySelector(`[data-offered="${CSS.escape(job.key)}"]`)?.remove();
  field.list.append(job.chip);
  field.jobs.add(job);
  return job;
}

function cancel(job) {
  job.abort.abort();
  forget(job.key);
  const at = queue.indexOf(job);
  if (at >= 0) queue.splice(at, 1);
  if (job.id) {
    const headers = { "X-CSRF-TOKEN": job.field.form.elements._csrf.value };
    // Should this not get through, the server forgets the file a day later.
    fetch(`/uploads/${job.id}/cancel`, { method: "POST", headers }).catch(() => null);
  }
  gone(job);
}

function gone(job) {
  job.chip.remove();
  job.field.jobs.delete(job);
  job.field.input.focus();
  next();
}

function failed(job, sentence) {
  job.failed = true;
  const spoken = sentence.startsWith("「") ? sentence : `「${job.file.name}」${sentence}`;
  job.chip.className = "chip is-wrong";
  job.chip.replaceChildren(element("span", "", spoken),
    button("重试", job.file.name, () => { gone(job); take(job.field, [job.file]); }),
    button("移除", job.file.name, () => gone(job)));
  say(job.field, spoken);
}

function finished(job, file) {
  forget(job.key);
  const { form, kept } = job.field;
  const twin = file.sameAs.map((id) => form.querySelector(`.chip input[type=checkbox][value="${CSS.escape(id)}"]:checked`)).find(Boolean);
  if (twin) {
    failed(job, `与「${twin.closest(".chip").querySelector("a").firstChild.textContent}」的内容相同，请勿重复上传。`);
    return;
  }
  if (!job.field.input.multiple) {
    job.field.stored().querySelectorAll("input[type=checkbox]:checked").forEach((box) => (box.checked = false));
  }
  const box = element("input", "");
  Object.assign(box, { type: "checkbox", id: `${kept}-${file.documentId}`, name: kept, value: file.documentId, defaultChecked: true, checked: true });
  const link = element("a", "", file.name, element("span", "sr", "（在新窗口打开）"));
  Object.assign(link, { href: file.href, target: "_blank" });
  const label = element("label", "", element("span", "chip-kept", "移除"), element("span", "chip-gone", "恢复"), element("span", "sr", `：保留 ${file.name}`));
  label.htmlFor = box.id;
  const told = [job.shrunk, file.note, file.hint].filter(Boolean).join("；");
  const chip = element("li", "chip", box, link, element("span", "muted", file.size), ...(told ? [element("span", "chip-note", told)] : []), label);
  job.field.stored().append(chip);
  job.chip.remove();
  job.field.jobs.delete(job);
  say(job.field, `「${file.name}」已上传。${told}`);
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function say(field, sentence) {
  field.said.textContent = sentence;
}

// ---- taking files --------------------------------------------------------------------------

/** Photos larger than the limit are made smaller here; null when that can't be done. */
async function shrunk(file) {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = element("canvas", "");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  } catch {
    return null;
  }
}

async function take(field, files) {
  lastField = field;
  for (const file of field.input.multiple ? files : files.slice(0, 1)) {
    const job = begun(field, file);
    if (file.size > field.max && /^image\/(jpeg|png|webp)$/.test(file.type)) {
      words(job, "图片较大，正在缩小");
      job.blob = (await shrunk(file)) ?? file;
      if (job.blob !== file) {
        job.shrunk = `原图 ${sizeOf(file.size)}，已缩小为 ${sizeOf(job.blob.size)}`;
        job.file = new File([job.blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { lastModified: file.lastModified });
      }
    }
    if (job.blob.size > field.max) {
      failed(job, `有 ${sizeOf(job.blob.size)}，超过每个文件 ${sizeOf(field.max)} 的上限，请压缩后再上传。`);
    } else if (!job.abort.signal.aborted) {
      queue.push(job);
    }
  }
  next();
}

function submitWaiting(form) {
  const open = [...form.querySelectorAll("[data-uploads]")].flatMap((root) => [...(fields.get(root)?.jobs ?? [])]);
  if (open.some((job) => !job.failed)) return;
  delete form.dataset.waiting;
  if (!open.length) form.requestSubmit(form.waitingFor?.isConnected ? form.waitingFor : null);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const mine = [...form.querySelectorAll("[data-uploads]")].map((root) => fields.get(root)).filter((field) => field?.jobs.size);
  if (!mine.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const broken = mine.find((field) => [...field.jobs].some((job) => job.failed));
  if (broken) {
    say(broken, "有文件没有上传成功，请重试或移除后再提交。");
    broken.list.querySelector(".is-wrong button").focus();
    return;
  }
  form.dataset.waiting = "true";
  form.waitingFor = event.submitter;
  say(mine[0], "文件还在上传，传完后自动提交。");
  mine[0].list.dataset.waiting = "文件还在上传，传完后自动提交。";
}, true);

document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  const root = event.target.closest?.("[data-uploads]") ?? lastField?.root ?? document.querySelector("[data-uploads]");
  const field = root?.isConnected && fields.get(root);
  if (!files.length || !field || event.clipboardData.getData("text/plain")) return;
  event.preventDefault();
  const stamp = new Date().toLocaleString("sv-SE").replace(/[-: ]/g, "");
  take(field, files.map((file, i) => new File([file], `粘贴的图片${stamp}${i || ""}.${file.type.split("/")[1]}`, { type: file.type, lastModified: Date.now() })));
});

function prepare(root) {
  if (fields.has(root)) return;
  const input = root.querySelector("input[type=file][name]");
  const list = root.querySelector("[data-running]");
  const drop = root.querySelector(".drop");
  const field = {
    root, input, list, form: input.form, name: input.name, kept: root.dataset.uploads, max: Number(root.dataset.maxBytes),
    jobs: new Set(), said: root.querySelector("[data-said]"),
    stored: () => root.querySelector("[data-stored]") ?? list.parentNode.insertBefore(storedList(), drop),
  };
  fields.set(root, field);
  // The document's own list of chosen files is for forms that send them whole.
  root.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    event.stopPropagation();
    const files = [...event.target.files];
    event.target.value = "";
    take(field, files);
  });
  root.addEventListener("dragover", (event) => event.preventDefault());
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    take(field, [...(event.dataTransfer?.files ?? [])]);
  });
  root.addEventListener("focusin", () => (lastField = field));
  const camera = root.querySelector("[data-camera]");
  if (matchMedia("(pointer: coarse)").matches) camera.hidden = false;
  camera.addEventListener("click", () => root.querySelector("input[capture]").click());
  root.querySelector("[data-ways]").hidden = false;
  offer(field);
}

function storedList() {
  const list = element("ul", "chips");
  list.dataset.stored = "";
  return list;
}

window.addEventListener("beforeunload", (event) => {
  if (running && !document.querySelector("form[data-sending]")) event.preventDefault();
});
document.addEventListener("htmx:load", (event) => event.detail.elt.querySelectorAll("[data-uploads]").forEach(prepare));
document.querySelectorAll("[data-uploads]").forEach(prepare);
