// The preview's eyes: reloads the page when the site is new, shows what keeps it from being new.
const words = {
  en: { title: "Not built yet: errors in the records", last: "This page is the last good one.", line: "line" },
  zh: { title: "记录有误，尚未生成新页面", last: "当前页面是上一次成功生成的。", line: "第" },
};
const style = `
  :host { all: initial; }
  section { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 99999;
    background: #fff7f5; color: #1f1a17; border-top: 4px solid #a4161a; padding: 1rem 1.5rem;
    font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 -4px 24px rgb(0 0 0 / 25%); }
  h2 { font-size: 1.1rem; margin: 0 0 .25rem; color: #a4161a; }
  p { margin: .2rem 0; } ol { margin: .5rem 0; padding-left: 1.5rem; } li { margin: .6rem 0; }
  code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; } .mend { font-weight: 600; }`;

let host = null;

function show(news) {
  host?.remove();
  host = null;
  if (!news.errors) return;
  const w = words[news.language] ?? words.en;
  host = document.createElement("div");
  host.id = "preview-problems";
  const root = host.attachShadow({ mode: "open" });
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const section = element("section");
  section.setAttribute("role", "alert");
  section.append(element("h2", w.title));
  if (news.good) section.append(element("p", w.last));
  const list = element("ol");
  for (const problem of news.problems.filter((row) => row.severity === "error")) {
    const item = element("li");
    item.append(element("code", `${problem.file}:${problem.line}:${problem.column}`));
    item.append(element("p", problem.message));
    if (problem.found) item.append(element("p", `→ ${problem.found}`));
    item.append(element("p", problem.mend, "mend"));
    list.append(item);
  }
  for (const fault of news.faults) list.append(element("li", fault));
  section.append(list);
  root.append(element("style", style), section);
  document.body.append(host);
}

// The version of the site that this page is of; 0 where there was none yet.
const made = Number(new URL(import.meta.url).search.slice(1));

async function watch() {
  let version = 0;
  for (;;) {
    try {
      const answer = await fetch(`/.preview/news?${version}`, { cache: "no-store" });
      const news = await answer.json();
      if (news.version > made && !news.errors) {
        location.reload();
        return;
      }
      version = news.version;
      show(news);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

watch();
