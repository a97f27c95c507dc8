// The browser's side of safe_text.py, after drafts.js: a field that keeps on the device what the
// server has not stored yet. Three rules hold everywhere below:
// 1. what a person typed is never replaced while it is theirs;
// 2. an older text is offered, never put back unasked;
// 3. only a new, non-empty `saved` token lets the device forget a text.

const RETRY_AFTER = 1000; // ms until the device is asked again after it refused
const SEND_AFTER = 600; // ms without typing before the text goes to the server
const AFTER_LEAVING = 300; // ms after leaving the field: a list being opened would close again
const OWN_ACT = 500; // ms in which leaving the field follows from the person's own press
const COUNT_FROM = 0.8; // share of the room after which the counter appears
const EXCERPT = 80; // characters of an older text shown in the bar

// ---- Small help with the page ----

function make(tag, className, parent, properties = {}) {
  const element = Object.assign(document.createElement(tag), { className, ...properties });
  parent?.append(element);
  return element;
}

/** "Vandaag 14:03", "Gisteren 22:10" or "Di 3 maart 2026 14:03", in the language of the page. */
function sayTime(at, language) {
  const then = new Date(at);
  const day = new Date(at).setHours(0, 0, 0, 0);
  const daysAgo = Math.round((new Date().setHours(0, 0, 0, 0) - day) / 86_400_000);
  const date = daysAgo < 2
    ? new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-daysAgo, "day")
    : then.toLocaleDateString(language, { weekday: "short", day: "numeric", month: "long", year: "numeric" });
  const time = then.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  return `${date.charAt(0).toLocaleUpperCase(language)}${date.slice(1)} ${time}`;
}

function excerpt(text) {
  const letters = Array.from(text.replace(/\s+/g, " ").trim());
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("")}…` : letters.join("");
}

const fill = (template = "", facts = {}) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);

// ---- The field ----

class Field {
  constructor(root, data) {
    const id = newId();
    root.querySelector(":scope > .safe-text")?.remove();
    this.whole = make("div", "safe-text", root);
    this.found = make("div", "safe-text-found", this.whole, { ariaLive: "polite" });
    this.label = make("label", "safe-text-label", this.whole, { htmlFor: `${id}-box`, dir: "auto" });
    this.help = make("div", "safe-text-help", this.whole, { id: `${id}-help`, dir: "auto" });
    this.grow = make("div", "safe-text-grow", this.whole);
    this.box = make(data.lines > 1 ? "textarea" : "input", "safe-text-box", this.grow, {
      id: `${id}-box`, dir: "auto", autocomplete: "off", // the browser keeps no list of its own
    });
    const below = make("div", "safe-text-below", this.whole);
    this.status = make("span", "safe-text-status", below, { role: "status", ariaLive: "polite" });
    this.error = make("span", "safe-text-error", below, { id: `${id}-error`, ariaLive: "polite" });
    this.count = make("span", "safe-text-count", below);

    this.box.addEventListener("input", () => this.typed());
    this.box.addEventListener("focus", () => { this.taken = false; });
    this.box.addEventListener("blur", () => {
      this.taken = document.hasFocus() && performance.now() - this.chosen > OWN_ACT;
      this.touched = true;
      this.write();
      if (!this.leaving) this.sendSoon(AFTER_LEAVING);
      this.paint();
    });
    this.taken = false; // did the page take the focus away, and not the person?
    this.chosen = -Infinity; // when the person last pressed or tabbed somewhere
    this.listening = null;
  }

  /** Streamlit hands us the latest facts on every run; most runs change nothing here. */
  take({ data, setStateValue }) {
    const before = this.data;
    const moved = before?.draft !== data.draft;
    if (before && moved) this.write();
    this.data = data;
    this.setStateValue = setStateValue;
    this.listen();
    if (moved) this.begin();
    else if (before.saved !== data.saved) this.renew();
    else if (before.value !== data.value && this.box.value === before.value) this.show(data.value);
    else if (!data.heard && this.told !== null && this.told !== data.value) this.send(true); // a new session
    this.paint();
  }

  begin() {
    this.id = null;
    this.written = null;
    this.touched = false;
    this.told = this.data.text;
    this.show(this.data.text);
    this.status.textContent = "";
    this.lookForDrafts();
  }

  // -- Towards the device --

  typed() {
    this.grow.dataset.text = this.box.value;
    if (!this.busy) this.write(); // at once; while one is under way, the next follows it
    this.sendSoon(SEND_AFTER);
    this.paint();
  }

  /** Keep the text on the device now; a text that is empty or unchanged needs no keeping. */
  write() {
    clearTimeout(this.retrying);
    const { draft, value, words } = this.data;
    const text = this.box.value;
    if (text === (this.written ?? value)) return;
    this.written = text;
    if (text === value || !text.trim()) {
      const mine = this.id;
      this.status.textContent = "";
      if (mine) forgetDrafts(draft, ({ id }) => id === mine).catch(() => {});
      return;
    }
    const mine = (this.id ??= newId());
    this.busy = true;
    putDraft({ id: mine, draft, text, at: Date.now() }).then(
      () => {
        this.busy = false;
        if (this.id !== mine) return;
        if (this.written === text) this.status.textContent = words.kept;
        this.write();
      },
      () => { // say nothing we cannot promise, and try again
        this.busy = false;
        this.written = null;
        this.status.textContent = "";
        if (this.listening) this.retrying = setTimeout(() => this.write(), RETRY_AFTER);
      },
    );
  }

  // -- Towards the server --

  send(again = false) {
    clearTimeout(this.sending);
    const { draft, saved, value } = this.data;
    const text = this.box.value;
    if (text === this.told && !again) return;
    this.told = text;
    // An unchanged text is sent as null, so that it follows `value` on the server.
    this.setStateValue("typed", { text: text === value ? null : text, draft, saved });
  }

  sendSoon(after) {
    clearTimeout(this.sending);
    this.sending = setTimeout(() => this.send(), after);
  }

  settle() {
    this.write();
    this.send();
  }

  /** The page is left: the text stays on the device, and is offered when somebody comes back. */
  leaveText() {
    this.leaving = true; // the field loses the focus next, and must not send then either
    setTimeout(() => { this.leaving = false; }, OWN_ACT);
    this.write();
    clearTimeout(this.sending);
  }

  /** The token changed: forget what the server stored, keep what was typed since. */
  renew() {
    const { draft, saved, value, stored } = this.data;
    const now = this.box.value;
    if (saved === "") return this.send(true);
    const mine = this.id;
    clearTimeout(this.retrying);
    clearTimeout(this.sending);
    forgetDrafts(draft, ({ id, text }) => id === mine || text === stored).catch(() => {});
    let since = now === stored ? "" : now;
    if (value === "" && now.startsWith(stored)) since = now.slice(stored.length);
    this.id = null;
    this.written = null;
    this.touched = false;
    this.status.textContent = "";
    this.show(since || value); // a single space too: a word may be on its way
    // Streamlit's browser side still holds the stored text and would hand it to a restarted
    // server. Correct that at the next press, not now: a run now would wipe a "stored" message.
    this.told = null;
    if (since.trim()) this.settle();
    if (this.data.again && document.activeElement?.matches("body, button")) this.box.focus();
    this.lookForDrafts();
  }

  // -- Older texts --

  async lookForDrafts() {
    const { draft, value } = this.data;
    const all = await draftsOf(draft).catch(() => []);
    if (this.data.draft !== draft) return;
    const same = all.find(({ text }) => text === this.box.value && text !== value);
    if (same && !this.id) { // this very text, drawn anew: go on with its draft
      this.id = same.id;
      this.written = same.text;
      this.status.textContent = this.data.words.kept;
    }
    this.offer(all.filter(({ id, text }) => id !== this.id && text !== this.box.value && text.trim())
      .sort((a, b) => b.at - a.at));
  }

  offer(drafts) {
    this.found.replaceChildren();
    if (!drafts.length) return;
    const { words } = this.data;
    const list = make("ul", "", this.found);
    for (const older of drafts) {
      const row = make("li", "", list);
      const says = make("div", "", row, { id: newId() });
      says.append(`${fill(words.draft_found, { time: sayTime(older.at, this.language()) })} `);
      make("q", "", says, { dir: "auto", textContent: excerpt(older.text) });
      const choices = make("div", "safe-text-choices", row);
      for (const [word, act] of [["restore", () => this.restore(older)], ["discard", () => this.discard(older)]]) {
        const button = make("button", "", choices, { type: "button", textContent: words[word], onclick: act });
        button.setAttribute("aria-describedby", says.id);
      }
    }
  }

  /** Put an older text in the field; what stood there stays a draft of its own. */
  async restore(older) {
    this.write();
    const present = this.box.value;
    if (!this.id && present.trim()) {
      await putDraft({ id: newId(), draft: this.data.draft, text: present, at: Date.now() }).catch(() => {});
    }
    this.id = null;
    this.written = null;
    this.show(older.text);
    this.settle();
    await this.forget(older);
    this.box.focus();
  }

  async discard(older) {
    await this.forget(older);
    (this.found.querySelector("button") ?? this.box).focus();
  }

  async forget(older) {
    await forgetDrafts(older.draft, ({ id, text }) => id === older.id && text === older.text).catch(() => {});
    await this.lookForDrafts();
  }

  // -- What is seen --

  language() {
    return this.data.words.language || document.documentElement.lang || undefined;
  }

  /** Replace the text; only for a text nobody is typing, or one they asked for. */
  show(text) {
    this.grow.dataset.text = text;
    if (this.box.value === text) return;
    const fromEnd = this.box.value.length - this.box.selectionStart;
    this.box.value = text;
    const caret = Math.max(0, text.length - fromEnd);
    if (document.activeElement === this.box) this.box.setSelectionRange(caret, caret);
  }

  paint() {
    const { label, help, placeholder, required, lines, max, words } = this.data;
    const count = Array.from(this.box.value).length; // as Python counts
    const number = new Intl.NumberFormat(this.language());
    const facts = { count: number.format(count), max: number.format(max) };
    const tooLong = count > max;
    const missing = required && this.touched && !this.box.value.trim();
    this.label.textContent = label;
    this.help.textContent = help;
    this.help.hidden = !help;
    this.box.placeholder = placeholder;
    this.grow.style.setProperty("--safe-text-lines", lines);
    this.error.textContent = tooLong ? fill(words.too_long, facts) : missing ? words.required : "";
    this.count.textContent = count >= max * COUNT_FROM ? `${facts.count} / ${facts.max}` : "";
    const described = [help && this.help.id, (tooLong || missing) && this.error.id].filter(Boolean).join(" ");
    const attributes = {
      "aria-required": required ? "true" : null,
      "aria-invalid": tooLong || missing ? "true" : null,
      "aria-describedby": described || null,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.box.removeAttribute(name);
      else this.box.setAttribute(name, value);
    }
  }

  // -- The page around it --

  /** Hand the text over before anything elsewhere is pressed, and before the page goes. */
  listen() {
    if (this.listening) return;
    this.listening = new AbortController();
    const options = { capture: true, signal: this.listening.signal };
    const chosen = () => { this.chosen = performance.now(); this.taken = false; };
    document.addEventListener("pointerdown", chosen, options);
    const elsewhere = (event) => {
      if (this.whole.contains(event.target)) return;
      // A link leads away: a text sent now could overtake it and bring the old page back.
      if (event.target.closest?.("a[href]")) this.leaveText();
      else if (event.target.closest?.("[role=combobox], [aria-haspopup=listbox]")) this.write();
      else this.settle();
    };
    document.addEventListener("pointerdown", elsewhere, options);
    document.addEventListener("click", elsewhere, options); // pressed by a screen reader or a script
    window.addEventListener("keydown", (event) => {
      const shortcut = event.ctrlKey || event.metaKey || event.altKey;
      if (shortcut || event.key === "Tab" || event.key === "Escape") chosen();
      else if (this.taken) this.typeOn(event);
      if (shortcut || (event.key === "Enter" && this.box.tagName === "INPUT")) this.settle();
    }, options);
    document.addEventListener("visibilitychange", () => this.settle(), options);
    window.addEventListener("beforeunload", () => this.write(), options); // in time for the disk
    window.addEventListener("pagehide", () => this.write(), options);
  }

  /**
   * A dialog came between while someone was typing ("Connection error", when the server is gone):
   * whoever types on is writing, not answering it. The letter goes in the field, the dialog away;
   * Streamlit then puts the focus back in the field.
   */
  typeOn(event) {
    const focused = document.activeElement;
    const dialog = focused?.closest("[data-testid=stDialog]");
    const letter = event.key === "Enter" && this.box.tagName === "TEXTAREA" ? "\n" : event.key;
    if (!dialog || focused.matches("input, textarea, select, button")) return; // it asks for an answer
    if (Array.from(letter).length !== 1) return; // no letter but a key such as F5
    event.preventDefault();
    event.stopImmediatePropagation();
    this.box.setRangeText(letter, this.box.selectionStart, this.box.selectionEnd, "end");
    this.typed();
    dialog.querySelector("[role=dialog] > button")?.click();
  }

  leave() {
    this.write();
    clearTimeout(this.sending);
    this.listening?.abort();
    this.listening = null;
  }
}

const fields = new WeakMap();
const calls = new WeakMap();

export default function (component) {
  const root = component.parentElement;
  if (component.data.forget) {
    component.data.forget.forEach(([draft, stored]) => forgetDrafts(draft, ({ text }) => text === stored).catch(() => {}));
    return;
  }
  const call = {};
  calls.set(root, call);
  if (!fields.has(root)) fields.set(root, new Field(root, component.data));
  fields.get(root).take(component);
  // Streamlit may end an overtaken call after a later one began: only the last one counts.
  return () => { if (calls.get(root) === call) fields.get(root).leave(); };
}
