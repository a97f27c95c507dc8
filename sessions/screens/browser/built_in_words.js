// The browser's side of built_in_words.py: puts our words in place of Streamlit's own. Three rules:
// 1. what people typed is never looked at, nor what we wrote ourselves;
// 2. only what is new or changed is looked at, once;
// 3. everything can be put back, so that another language starts from Streamlit's own words.

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-valuetext"];

// People's words, and ours: Markdown, fields, lists of choices, tables, code.
const NOT_STREAMLITS = [
  "[data-testid=stMarkdownContainer]", "[data-testid=stText]", "[data-testid=stCode]", "[data-testid=stTable]",
  "[data-testid=stMultiSelectTagsContainer]", "[data-testid=stTextAreaRootElement]", "[data-testid=stFileChipName]",
  "[data-testid=stJson]", "[data-testid=stVegaLiteChart]", "[data-testid=stGraphVizChart]", "[role=option]",
  ".safe-text", "canvas", "textarea", "[contenteditable]", "script", "style", "noscript",
].join(", ");
// Our own fields: their labels and hints are ours as well.
const OURS = ".safe-text, .safe-text *";
const CALENDAR = "[data-testid=stDateInputCalendar], [role=spinbutton]";

const MENU = "[data-testid=stSidebarNav]";

let known = "";
let exact = new Map(); // Streamlit's words -> [[ours, where], ...]
let open = []; // sentences with something left open: { shape, names, ours, where }
let anyOpen = null; // matches what one of them matches, to be quick with all the rest
let inCalendar = new Map();
let watching = null;
const texts = new WeakMap(); // text node -> { was, now }
const marks = new WeakMap(); // element -> Map(attribute -> { was, now })

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "{size} per file" as a shape to look for, and the names of what it leaves open. */
function shapeOf(theirs) {
  const names = Array.from(theirs.matchAll(/\{(\w+)\}/g), ([, name]) => name);
  return { names, source: theirs.split(/\{\w+\}/).map(escape).join("(.+?)") };
}

function learn({ words, calendar }) {
  exact = new Map();
  open = [];
  for (const [theirs, ours, where] of words) {
    const { names, source } = shapeOf(theirs);
    if (names.length) open.push({ shape: new RegExp(`^${source}$`), source, names, ours, where });
    else exact.set(theirs, [...(exact.get(theirs) ?? []), [ours, where]]);
  }
  anyOpen = open.length ? new RegExp(`^(?:${open.map(({ source }) => source).join("|")})$`) : null;
  inCalendar = new Map(calendar);
}

const sayDay = (text) => text.replace(/[A-Za-z]+/g, (word) => inCalendar.get(word) ?? word);

/** Our words for these of Streamlit's, here on the page; null when they are not Streamlit's. */
function ourWords(text, element, mayBeAnywhere) {
  const bare = text.trim();
  if (!exact.size || !bare || bare.length > 400) return null;
  const fits = (where) => (where ? element.closest(where) !== null : mayBeAnywhere());
  const found = exact.get(bare)?.find(([, where]) => fits(where));
  if (found) return text.replace(bare, () => found[0]);
  if (anyOpen?.test(bare)) {
    for (const { shape, names, ours, where } of open) {
      const parts = shape.exec(bare);
      if (!parts || !fits(where)) continue;
      const facts = Object.fromEntries(names.map((name, at) => [name, parts[at + 1]]));
      for (const name of ["day", "until"]) if (facts[name]) facts[name] = sayDay(facts[name]);
      return ours.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
    }
  }
  if (inCalendar.size && element.closest(CALENDAR)) {
    const said = sayDay(text);
    if (said !== text) return said;
  }
  return null;
}

function sayText(node) {
  const element = node.parentElement;
  if (!element || texts.get(node)?.now === node.data) return;
  const tooltip = () => element.closest("[data-testid=stTooltipContent]") !== null;
  const now = ourWords(node.data, element, () => !element.closest(NOT_STREAMLITS) || tooltip());
  if (now === null) return;
  texts.set(node, { was: node.data, now });
  node.data = now;
}

function sayAttribute(element, name) {
  const was = element.getAttribute(name);
  if (!was || marks.get(element)?.get(name)?.now === was || element.matches(OURS)) return;
  const now = ourWords(was, element, () => true);
  if (now === null) return;
  if (!marks.has(element)) marks.set(element, new Map());
  marks.get(element).set(name, { was, now });
  element.setAttribute(name, now);
}

function each(root, onText, onAttribute) {
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) onText(node);
    else if (node.nodeType === Node.ELEMENT_NODE) for (const name of ATTRIBUTES) if (node.hasAttribute(name)) onAttribute(node, name);
  };
  visit(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) visit(walker.currentNode);
}

const sayAll = (root) => each(root, sayText, sayAttribute);

/** Streamlit's own words again, wherever ours still stand. */
const putBack = (root) => each(
  root,
  (node) => { const put = texts.get(node); if (put?.now === node.data) node.data = put.was; texts.delete(node); },
  (element, name) => {
    const put = marks.get(element)?.get(name);
    if (put?.now === element.getAttribute(name)) element.setAttribute(name, put.was);
    marks.get(element)?.delete(name);
  },
);

/**
 * Streamlit writes its menu as one list with sections between the list and the items, which a
 * screen reader cannot read as a list. Each section is made a list of its own, with its name.
 */
function nameSections() {
  for (const section of document.querySelectorAll("[data-testid=stSidebarNavItems] > div")) {
    const heading = section.querySelector("[data-testid=stNavSectionHeader]")?.textContent ?? "";
    section.parentElement.setAttribute("role", "none");
    section.setAttribute("role", "list");
    section.setAttribute("aria-label", heading.replace(/expand_\w+$/, ""));
  }
}

function watch() {
  watching = new MutationObserver((changes) => {
    let menuChanged = false;
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === "characterData") sayText(target);
      else if (type === "attributes") sayAttribute(target, attributeName);
      else for (const node of addedNodes) if (node.isConnected) sayAll(node);
      menuChanged ||= type !== "attributes" && Boolean((target.closest ? target : target.parentElement)?.closest(MENU));
    }
    if (menuChanged) nameSections();
    watching.takeRecords(); // our own changes need no second look
  });
  watching.observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES,
  });
}

export default function ({ data }) {
  // The page carries its language, so that a screen reader pronounces it well.
  document.documentElement.lang = data.language;
  nameSections();
  const asked = JSON.stringify([data.language, data.words, data.calendar]);
  if (asked === known) return;
  known = asked;
  watching?.disconnect();
  putBack(document.body);
  learn(data);
  sayAll(document.body);
  watch();
  document.documentElement.dataset.spoken = data.language; // for whoever waits for it
}
