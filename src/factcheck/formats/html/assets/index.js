// The index: reads the data files beside the page, filters, searches, sorts, counts, exports. Order of arrival does not matter.
"use strict";
const factcheck = (() => {
  const PAGE = 100;
  const MOST = 300; // entries of one filter's list; the rest is found by searching
  const $ = (selector, root = document) => root.querySelector(selector);
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) value === null || value === false || element.setAttribute(name, value === true ? "" : value);
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  };
  const SVG = "http://www.w3.org/2000/svg";
  const icon = (slug) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    svg.append(Object.assign(document.createElementNS(SVG, "use")));
    svg.firstChild.setAttribute("href", `#i-${slug}`);
    return svg;
  };
  const count = (n, one, many = one + "s") => `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;

  let lists = null;
  const rows = [];
  const facets = ["verdict", "check", "severity", "occupation", "guide", "source", "cause"];
  const state = { q: "", view: "findings", sort: "severity", verdict: "", check: "", severity: "", occupation: "", guide: "", source: "", cause: "" };
  let shown = [];
  let limit = PAGE;

  // The address keeps the filters: index.html#verdict=misdated&q=analysts
  function readAddress() {
    const query = new URLSearchParams(location.hash.slice(1));
    if (query.has("group")) query.set("cause", query.get("group"));
    for (const name of Object.keys(state)) if (query.has(name)) state[name] = query.get(name);
    const finding = location.hash.match(/^#f-[\w.-]+$/)?.[0].slice(1);
    return finding ?? "";
  }
  function writeAddress() {
    const query = new URLSearchParams();
    const usual = { view: "findings", sort: "severity" };
    for (const [name, value] of Object.entries(state)) if (value && usual[name] !== value) query.set(name, value);
    const text = query.toString();
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  // index.html#f-<fingerprint> leads to the finding, wherever its guide's page is
  let sought = "";
  function seek() {
    const row = sought && rows.find((each) => each.anchor === sought);
    if (row) location.replace(row.link);
  }

  function unpack(packed) {
    const [guide, anchor, line, kind, check, severity, occupation, source, group, standing, flags, value, message] = packed;
    const [file, title, path] = lists.guides[guide];
    const [slug, label] = lists.kinds[kind];
    return {
      link: `guides/${file}#${anchor}`, guide: path, title, line, verdict: slug, label, rank: kind,
      check: lists.checks[check], severity: lists.severities[severity], worst: severity,
      occupation: lists.occupations[occupation], source: lists.sources[source], cause: lists.groups[group],
      standing: lists.standings[standing], waived: (flags & 1) > 0, fresh: (flags & 2) > 0, value, message,
      anchor, words: `${message} ${value} ${title} ${path} ${lists.occupations[occupation]} ${lists.checks[check]}`.toLowerCase(),
    };
  }

  // One pass: the rows that pass all filters; for each filter's counts, those that pass all the others
  function sift() {
    const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    const used = facets.filter((name) => state[name]);
    const counts = Object.fromEntries(facets.map((name) => [name, new Map()]));
    const add = (name, row) => counts[name].set(row[name], (counts[name].get(row[name]) ?? 0) + 1);
    const passed = [];
    for (const row of rows) {
      if (state.view !== "claims" && !row.check) continue;
      const failed = used.filter((name) => row[name] !== state[name]);
      if (failed.length > 1 || !words.every((word) => row.words.includes(word))) continue;
      if (failed.length) add(failed[0], row);
      else {
        passed.push(row);
        for (const name of facets) add(name, row);
      }
    }
    return { passed, counts };
  }

  const orders = {
    severity: (a, b) => a.waived - b.waived || a.worst - b.worst || a.rank - b.rank,
    verdict: (a, b) => a.rank - b.rank || a.worst - b.worst,
    guide: (a, b) => (a.guide < b.guide ? -1 : a.guide > b.guide ? 1 : a.line - b.line),
    check: (a, b) => (a.check < b.check ? -1 : a.check > b.check ? 1 : a.worst - b.worst),
  };

  function drawFilters(tallies) {
    const verdicts = tallies.verdict;
    const place = $("[data-facet=verdict]");
    const focused = document.activeElement?.dataset?.kind;
    place.replaceChildren(...lists.kinds.filter(([slug]) => verdicts.get(slug) || state.verdict === slug).map(([slug, label, meaning]) => {
      const chip = make("button", { type: "button", class: `chip v-${slug}`, title: meaning, "data-kind": slug, "aria-pressed": String(state.verdict === slug) },
        icon(slug), label, " ", make("span", { class: "n" }, (verdicts.get(slug) ?? 0).toLocaleString("en-US")));
      chip.addEventListener("click", () => set("verdict", state.verdict === slug ? "" : slug));
      return chip;
    }));
    if (focused) $(`[data-kind="${focused}"]`, place)?.focus();
    const names = { check: "Check", severity: "Severity", occupation: "Occupation", guide: "Guide", source: "Credited to" };
    for (const [name, label] of Object.entries(names)) {
      let select = $(`select[name=${name}]`);
      if (!select) {
        select = make("select", { name });
        select.addEventListener("change", () => set(name, select.value));
        select.id = `filter-${name}`;
        $(".selects").append(make("div", { class: "field" }, make("label", { for: select.id }, label), select));
      }
      const counts = [...tallies[name]].filter(([value]) => value).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const total = counts.reduce((sum, [, n]) => sum + n, 0);
      const options = counts.slice(0, MOST).map(([value, n]) => new Option(`${value.length > 60 ? value.slice(0, 59) + "…" : value} (${n.toLocaleString("en-US")})`, value));
      if (state[name] && !counts.slice(0, MOST).some(([value]) => value === state[name])) options.unshift(new Option(`${state[name]} (0)`, state[name]));
      select.replaceChildren(new Option(`all (${total.toLocaleString("en-US")})`, ""), ...options);
      select.value = state[name];
    }
  }

  function item(row) {
    const meta = make("span", { class: "meta" },
      make("span", { class: `v-${row.verdict}` }, row.label),
      row.severity ? make("span", { class: `severity s-${row.severity}` }, row.severity) : "",
      row.check ? make("span", {}, row.check) : "",
      make("span", {}, make("bdi", {}, row.title), `, line ${row.line}`),
      row.standing ? make("span", {}, row.standing) : "",
      row.fresh ? make("span", { class: "new" }, "new") : "");
    const link = make("a", { href: row.link }, make("span", { class: `v-${row.verdict}`, title: row.label }, icon(row.verdict)), make("span", { class: "what" }, row.message), meta);
    return make("li", { class: row.waived ? "waived" : null }, link);
  }

  function draw() {
    if (!lists) return;
    const { passed, counts } = sift();
    shown = passed.sort((a, b) => orders[state.sort](a, b) || (a.link < b.link ? -1 : 1));
    drawFilters(counts);
    $(".rows").replaceChildren(...shown.slice(0, limit).map(item));
    const noun = state.view === "claims" ? "item" : "finding";
    const total = state.view === "claims" ? lists.rows : lists.findings;
    const waiting = rows.length < total ? `, reading ${rows.length.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}` : "";
    $(".result .count").textContent = shown.length === total ? count(total, noun) + waiting : `${shown.length.toLocaleString("en-US")} of ${count(total, noun)}${waiting}`;
    const more = $(".explorer .more");
    more.hidden = shown.length <= limit;
    $("[data-more]").textContent = `Show more (${(shown.length - limit).toLocaleString("en-US")} left)`;
    $("[data-clear]").hidden = !(state.q || facets.some((name) => state[name]));
  }

  let drawing = 0;
  const soon = () => {
    drawing ||= setTimeout(() => { drawing = 0; draw(); }, 250);
  };
  function set(name, value) {
    state[name] = value;
    limit = PAGE;
    writeAddress();
    draw();
  }

  // What is on screen, as a table for other programs
  const fields = ["verdict", "severity", "check", "guide", "line", "value", "message", "occupation", "source", "standing", "link"];
  const record = (row) => Object.fromEntries(fields.map((name) => [name, row[name]]));
  const csvCell = (value) => {
    const text = String(value ?? "");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text; // a spreadsheet must not take a guide's words for a formula
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  function exportAs(type) {
    const text = type === "json"
      ? JSON.stringify(shown.map(record), null, 1) + "\n"
      : [fields, ...shown.map((row) => fields.map((name) => row[name]))].map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
    const link = make("a", { download: `findings.${type}`, href: URL.createObjectURL(new Blob([text], { type: type === "json" ? "application/json" : "text/csv" })) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // The table of guides
  const guides = { by: "findings", down: true, limit: PAGE };
  function drawGuides() {
    const column = { title: 1, findings: 3, claims: 4 }[guides.by];
    const sorted = [...lists.guides].sort((a, b) => {
      const less = typeof a[column] === "string" ? a[column].localeCompare(b[column]) : a[column] - b[column];
      return (guides.down ? -less : less) || (a[2] < b[2] ? -1 : 1);
    });
    $(".guides tbody").replaceChildren(...sorted.slice(0, guides.limit).map(([file, title, path, findings, claims, counts]) =>
      make("tr", {},
        make("th", { scope: "row" }, make("a", { href: `guides/${file}` }, make("bdi", {}, title)), make("span", { class: "quiet" }, make("bdi", {}, path))),
        make("td", { class: "num" }, String(findings || "–")), make("td", { class: "num" }, String(claims || "–")),
        make("td", {}, make("span", { class: "mini" }, ...counts.map(([kind, n]) => {
          const [slug, label] = lists.kinds[kind];
          return make("span", { class: `v-${slug}`, title: label }, icon(slug), make("span", { class: "sr" }, `${label} `), String(n));
        }))))));
    for (const head of document.querySelectorAll(".guides thead th[aria-sort]"))
      head.setAttribute("aria-sort", $("button", head).dataset.sort === guides.by ? (guides.down ? "descending" : "ascending") : "none");
    $("[data-more-guides]").parentElement.hidden = sorted.length <= guides.limit;
  }

  function start() {
    sought = readAddress();
    seek();
    const form = $(".controls");
    form.hidden = false;
    $(".exports").hidden = false;
    form.q.value = state.q;
    form.view.value = state.view;
    form.sort.value = state.sort;
    let typing = 0;
    form.q.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => set("q", form.q.value.trim()), 120);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.view.addEventListener("change", () => { set("view", form.view.value); fetchPart(state.view); });
    form.sort.addEventListener("change", () => set("sort", form.sort.value));
    $("[data-more]").addEventListener("click", () => { limit += PAGE; draw(); });
    $("[data-clear]").addEventListener("click", () => {
      for (const name of ["q", ...facets]) state[name] = "";
      form.q.value = "";
      set("q", "");
    });
    for (const button of document.querySelectorAll("[data-export]")) button.addEventListener("click", () => exportAs(button.dataset.export));
    for (const button of document.querySelectorAll("[data-sort]")) button.addEventListener("click", () => {
      guides.down = guides.by === button.dataset.sort ? !guides.down : button.dataset.sort !== "title";
      guides.by = button.dataset.sort;
      drawGuides();
    });
    $("[data-more-guides]").addEventListener("click", () => { guides.limit += 5 * PAGE; drawGuides(); });
    $("[data-more-guides]").parentElement.hidden = lists.guides.length <= guides.limit;
    draw();
    // the page is open before the rest is read
    const rest = () => setTimeout(() => fetchPart(state.view));
    document.readyState === "complete" ? rest() : addEventListener("load", rest);
  }

  // Behind the first piece: the other findings at once, the claims when they are asked for
  const asked = new Set();
  function fetchPart(view) {
    for (const part of view === "claims" ? ["findings", "claims"] : ["findings"])
      for (const file of lists.files[part]) {
        if (asked.has(file) || file === "findings-000.js") continue;
        asked.add(file);
        document.head.append(make("script", { src: `data/${file}` }));
      }
  }

  const waiting = [];
  let started = false;
  document.addEventListener("DOMContentLoaded", () => {
    if (!lists) return; // without the data the page stands as it was written
    started = true;
    start();
  });
  return {
    lists(value) { lists = value; waiting.splice(0).forEach((each) => rows.push(...each.map(unpack))); },
    rows(value) {
      if (lists) rows.push(...value.map(unpack)); else waiting.push(value);
      if (started) seek(), soon();
    },
  };
})();
