/* 模式：首屏绘制前恢复读者的选择，所以脚本放在 <head> 里同步载入。没有脚本，页面照样能读能点。 */
(function () {
  "use strict";
  const root = document.documentElement;
  const load = (key) => { try { return localStorage.getItem(key); } catch (e) { return null; } };
  const save = (key, value) => { try { localStorage.setItem(key, value); } catch (e) { /* 隐私模式：只在本页有效 */ } };
  root.classList.add("js");

  let size = Number(load("size")) || 1;
  const setMode = (name, on) => { root.classList.toggle(name, on); save(name, on ? "1" : "0"); };
  const setSize = (n) => {
    size = Math.min(3, Math.max(1, n));
    save("size", size);
    root.classList.toggle("size-2", size === 2);
    root.classList.toggle("size-3", size === 3);
  };

  // 地址带 ?elder 或 #elder 打开长辈版，之后记住；?gray 只作预览，不记
  ["elder", "contrast"].forEach((mode) => { if (load(mode) === "1") root.classList.add(mode); });
  if (/[?&]elder\b/.test(location.search) || location.hash === "#elder") setMode("elder", true);
  if (/[?&]gray\b/.test(location.search)) root.classList.add("gray");
  setSize(size);
  if (load("fs")) root.classList.add("fs-" + load("fs"));

  document.addEventListener("DOMContentLoaded", () => {
    const onClick = (query, act) =>
      document.querySelectorAll(query).forEach((node) => node.addEventListener("click", (event) => act(node, event)));
    const press = (button, on) => button.setAttribute("aria-pressed", String(on));

    onClick("[data-elder]", (link, event) => {
      event.preventDefault();
      setMode("elder", link.dataset.elder === "on");
      // 点过的入口这时收起来了，焦点移到对面的那一个，不丢
      document.querySelector(`[data-elder="${link.dataset.elder === "on" ? "off" : "on"}"]`).focus({ preventScroll: true });
      if (link.dataset.elder === "off") {
        setMode("contrast", false);
        document.querySelectorAll("[data-contrast]").forEach((button) => press(button, false));
        if (location.hash === "#elder") location.hash = "top";
      }
      window.scrollTo(0, 0);
    });
    onClick("[data-size]", (button) => setSize(size + Number(button.dataset.size)));

    document.querySelectorAll("[data-contrast]").forEach((button) => press(button, root.classList.contains("contrast")));
    onClick("[data-contrast]", (button) => {
      setMode("contrast", !root.classList.contains("contrast"));
      press(button, root.classList.contains("contrast"));
    });

    // 正文字号：大、中、小
    const sizes = document.querySelectorAll("[data-fs]");
    const markSizes = () => sizes.forEach((button) => press(button, (load("fs") || "medium") === button.dataset.fs));
    onClick("[data-fs]", (chosen) => {
      ["small", "medium", "large"].forEach((name) => root.classList.toggle("fs-" + name, name === chosen.dataset.fs));
      save("fs", chosen.dataset.fs);
      markSizes();
    });
    markSizes();
  });
})();
