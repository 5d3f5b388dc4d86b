/* 繁體：读者要时才取字词表，最长的词先换；记住选择。正文仍是同一份网页，不另生成 */
(function () {
  "use strict";
  const TABLE = "asset:hant.json";  // 生成网站时换成带摘要的文件名
  const NAMES = ["alt", "title", "placeholder", "aria-label", "label"];
  const SKIPPED = "script, style, textarea, code, pre, [lang]:not(html)";
  const PATIENCE = 2000;  // 两秒：表迟迟不到，先给简体
  const root = document.documentElement;
  const here = document.currentScript.src;
  const single = new Map();
  const words = new Map();
  const longest = new Map();

  const kept = () => { try { return localStorage.getItem("hant") === "1"; } catch (e) { return false; } };
  const keep = (on) => { try { localStorage.setItem("hant", on ? "1" : "0"); } catch (e) { /* 只在本页有效 */ } };

  const learn = (word, written) => {
    words.set(word, written);
    longest.set(word[0], Math.max(longest.get(word[0]) || 0, word.length));
  };
  const read = (table) => {
    const characters = Array.from(table.characters);
    for (let at = 0; at < characters.length; at += 2) single.set(characters[at], characters[at + 1]);
    table.groups.forEach((group) => {
      const [plain, unusual] = group;
      group.slice(2).split(" ").forEach((word) => learn(
        word, Array.from(word, (one) => (one === plain ? unusual : single.get(one) || one)).join("")));
    });
    table.phrases.split(" ").forEach((pair) => learn(pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)));
  };
  const convert = (text) => {
    let written = "";
    for (let at = 0; at < text.length;) {
      const first = String.fromCodePoint(text.codePointAt(at));
      let length = longest.get(first) || 0;
      while (length > 1 && !words.has(text.substr(at, length))) length -= 1;
      written += length > 1 ? words.get(text.substr(at, length)) : single.get(first) || first;
      at += length > 1 ? length : first.length;
    }
    return written;
  };

  const change = (holder, key) => {
    const written = convert(holder[key]);
    if (written !== holder[key]) holder[key] = written;
  };
  const name = (element) => NAMES.forEach((key) => {
    if (element.hasAttribute(key)) change(element.getAttributeNode(key), "value");
  });
  const rewrite = (top) => {
    const near = top.nodeType === Node.ELEMENT_NODE ? top : top.parentElement;
    if (!near || near.closest(SKIPPED)) return;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.ELEMENT_NODE && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = top; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) change(node, "nodeValue");
      else if (node.nodeType === Node.ELEMENT_NODE) name(node);
    }
  };
  // 脚本后来写上的字（最新、暂停、提示）也要换；自己换的不再看
  const watcher = new MutationObserver((changes) => {
    changes.forEach(({ type, target, addedNodes }) => {
      if (type === "childList") addedNodes.forEach(rewrite);
      else if (type === "attributes") name(target);
      else rewrite(target);
    });
    watcher.takeRecords();
  });

  const ready = () => new Promise((go) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", go);
    else go();
  });
  const show = () => root.classList.remove("hant-wait");
  const mark = (on) => document.querySelectorAll("[data-hant]").forEach((button) => {
    button.textContent = on ? "简体" : "繁體";
    button.lang = on ? "zh-CN" : "zh-Hant";
  });
  const start = () => Promise.all([fetch(new URL(TABLE, here)).then((answer) => answer.json()), ready()])
    .then(([table]) => {
      read(table);
      root.lang = "zh-Hant";
      mark(true);
      rewrite(root);
      watcher.observe(root, { childList: true, characterData: true, attributes: true, attributeFilter: NAMES, subtree: true });
    })
    .catch(() => { /* 取不到表：仍是简体 */ })
    .then(show);

  if (/[?&]hant\b/.test(location.search)) keep(true);
  if (kept()) {
    root.classList.add("hant-wait");
    setTimeout(show, PATIENCE);
    start();
  }
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-hant]").forEach((button) => button.addEventListener("click", () => {
      const on = root.lang !== "zh-Hant";
      keep(on);
      if (on) start();
      else location.reload();
    }));
  });
})();
