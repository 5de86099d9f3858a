// One guide: moves between items, keeps the panel and the text in step, drafts decisions. Works on what the page holds.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const panel = document.getElementById("panel");
  const cards = all(".card", panel);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const marks = all("[data-cards]");
  const steps = panel.querySelector(".steps");
  const chips = all(".chip", panel);
  const shownKinds = new Set();
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 62rem)");
  let current = null;

  document.documentElement.classList.add("js");

  const marksOf = (id) => marks.filter((mark) => mark.dataset.cards.split(" ").includes(id));
  const wanted = (kind) => shownKinds.size === 0 || shownKinds.has(kind);
  const walk = () => cards.filter((card) => wanted(card.dataset.kind));

  function open(id, { focus = "", scroll = true } = {}) {
    const card = byId.get(id);
    if (!card) return close();
    current?.classList.remove("open");
    marks.forEach((mark) => mark.classList.remove("current"));
    card.classList.add("open");
    panel.classList.add("has-open");
    current = card;
    const own = marksOf(id);
    own.forEach((mark) => mark.classList.add("current"));
    const first = own.find((mark) => mark.matches("a")) ?? own[0];
    if (first && scroll) first.scrollIntoView({ block: narrow.matches ? "start" : "center", behavior: calm.matches ? "auto" : "smooth" });
    if (focus === "mark") first?.focus({ preventScroll: true });
    if (focus === "card") card.focus({ preventScroll: true });
    panel.scrollTop = 0;
    const list = walk();
    steps.hidden = false;
    steps.querySelector(".where").textContent = `${list.indexOf(card) + 1 || "–"} of ${list.length}`;
  }

  function close() {
    current?.classList.remove("open");
    panel.classList.remove("has-open");
    steps.hidden = true;
    current = null;
  }

  function go(id, options) {
    if (location.hash.slice(1) !== id) history.pushState(null, "", id ? `#${id}` : location.pathname + location.search);
    id ? open(id, options) : close();
  }

  function back() {
    const id = current?.id;
    const mark = id && marksOf(id).find((each) => each.matches("a"));
    go("");
    marks.forEach((each) => each.classList.remove("current"));
    mark?.focus({ preventScroll: true });
  }

  function step(by) {
    const list = walk();
    if (!list.length) return;
    const at = current ? list.indexOf(current) : by > 0 ? -1 : list.length;
    const next = list[Math.min(Math.max(at + by, 0), list.length - 1)];
    go(next.id, { focus: "mark" });
  }

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-cards]");
    if (mark) {
      // several items on the same words: a second click shows the next one
      const ids = mark.dataset.cards.split(" ");
      const at = current ? ids.indexOf(current.id) : -1;
      event.preventDefault();
      return go(ids[(at + 1) % ids.length], { scroll: false });
    }
    const link = event.target.closest("a[href^='#']");
    const id = link?.getAttribute("href").slice(1);
    if (id && byId.has(id)) {
      event.preventDefault();
      go(id, { focus: link.closest(".toc") ? "card" : "" });
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select")) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "Escape" && current) {
      back();
    } else if (event.key === "Enter" && event.target.matches("[data-cards]")) {
      event.preventDefault();
      const ids = event.target.dataset.cards.split(" ");
      go(current && ids.includes(current.id) ? current.id : ids[0], { focus: "card", scroll: false });
    }
  });

  steps.addEventListener("click", (event) => {
    const by = event.target.closest("button")?.dataset.step;
    if (by === "back") back();
    else if (by) step(Number(by));
  });

  chips.forEach((chip) =>
    chip.addEventListener("click", () => {
      const kind = chip.dataset.kind;
      shownKinds.has(kind) ? shownKinds.delete(kind) : shownKinds.add(kind);
      chips.forEach((each) => each.setAttribute("aria-pressed", String(shownKinds.has(each.dataset.kind))));
      all(".toc li").forEach((item) => (item.hidden = item.dataset.kind ? !wanted(item.dataset.kind) : shownKinds.size > 0));
      marks.forEach((mark) => {
        const kinds = mark.dataset.cards.split(" ").map((id) => byId.get(id)?.dataset.kind);
        mark.classList.toggle("off", !kinds.some(wanted));
      });
    }),
  );

  // Decisions: a draft for each finding, shown as the lines that go into the file
  const drafts = new Map();
  const tray = document.querySelector(".tray");
  const quoted = (text) => JSON.stringify(text).replace(/\x7f/g, "\\u007f");
  const lines = (draft) =>
    ["[[decision]]", ...Object.entries(draft).filter(([, value]) => value).map(([name, value]) =>
      `${name} = ${name === "until" || name === "on" ? value : quoted(value)}`)].join("\n") + "\n";
  const snippet = () => [...drafts.values()].map(lines).join("\n");

  function showTray() {
    tray.hidden = drafts.size === 0;
    tray.querySelector(".tray-count").textContent = `${drafts.size} ${drafts.size === 1 ? "decision" : "decisions"} drafted`;
    tray.querySelector("textarea").value = snippet();
  }

  let fields = 0;
  const field = (label, control) => {
    const wrap = document.createElement("div");
    control.id = `field-${(fields += 1)}`;
    wrap.append(Object.assign(document.createElement("label"), { htmlFor: control.id, textContent: label }), control);
    wrap.dataset.field = control.name;
    return wrap;
  };
  const input = (name, type, label, placeholder = "") =>
    field(label, Object.assign(document.createElement("input"), { type, name, placeholder }));

  cards.filter((card) => card.dataset.fingerprint).forEach((card) => {
    card.querySelector(".decide").addEventListener("toggle", (event) => {
      const form = card.querySelector(".decide-form");
      if (form.childElementCount || !event.target.open) return;
      const choice = document.createElement("select");
      choice.name = "action";
      for (const [value, words] of [["accept", "accept: it is right, to be corrected"], ["waive", "waive: it may stand, until a day"], ["assign", "assign to somebody"]])
        choice.append(new Option(words, value));
      const draft = Object.assign(document.createElement("button"), { type: "button", textContent: "Draft" });
      const note = Object.assign(document.createElement("p"), { className: "hint" });
      note.setAttribute("role", "status");
      form.append(field("Decision", choice), input("reason", "text", "Reason", "why"), input("until", "date", "Until"),
        input("to", "text", "To", "name"), input("by", "text", "By", "your name"), draft, note);
      const show = () => {
        form.querySelector("[data-field=until]").hidden = choice.value !== "waive";
        form.querySelector("[data-field=to]").hidden = choice.value !== "assign";
      };
      choice.addEventListener("change", show);
      show();
      draft.addEventListener("click", () => {
        const value = (name) => form.querySelector(`[name=${name}]`).value.trim();
        const action = choice.value;
        const missing = action === "waive" ? [!value("reason") && "a reason", !value("until") && "a last day"].filter(Boolean)
          : action === "assign" && !value("to") ? ["somebody to assign it to"] : [];
        note.textContent = missing.length ? `Needs ${missing.join(" and ")}.` : "Drafted below; paste it into factcheck.decisions.toml.";
        if (missing.length) return;
        const { fingerprint, check, document: path, text, figures } = card.dataset;
        drafts.set(fingerprint, { fingerprint, action, reason: value("reason"), until: action === "waive" ? value("until") : "",
          to: action === "assign" ? value("to") : "", by: value("by"), check, document: path, text, figures });
        showTray();
      });
    });
  });

  tray.addEventListener("click", async (event) => {
    const what = event.target.dataset?.tray;
    if (what === "drop") drafts.clear(), showTray();
    if (what === "copy") {
      const area = tray.querySelector("textarea");
      area.select();
      try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
      event.target.textContent = "Copied";
    }
    if (what === "save") {
      const link = Object.assign(document.createElement("a"), { download: "decisions.toml", href: URL.createObjectURL(new Blob([snippet()], { type: "application/toml" })) });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }
  });

  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    byId.has(id) ? open(id) : close();
  };
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  follow();
})();
