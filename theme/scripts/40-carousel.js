/* 图片新闻：滚动吸附为本，脚本只加翻页、轮播和暂停；获焦、悬停、少动效、长辈版时不自动翻 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.classList.contains("elder");

  document.querySelectorAll(".carousel").forEach((box) => {
    const view = box.querySelector(".carousel-view");
    const dots = Array.from(box.querySelectorAll("ol a"));
    const pause = box.querySelector("[data-pause]");
    if (dots.length < 2) return;
    let timer = 0;
    let rest = 0;
    let held = false;
    let aim = 0;

    // 平滑滚动要走一会儿：翻页从要去的那一幅数起，连按几下就翻几幅
    const mark = (index) => {
      aim = index;
      dots.forEach((dot, at) => {
        if (at === index) dot.setAttribute("aria-current", "true");
        else dot.removeAttribute("aria-current");
      });
    };
    const go = (index) => {
      mark((index + dots.length) % dots.length);
      view.scrollLeft = aim * view.clientWidth;
    };
    const run = (on) => {
      clearInterval(timer);
      timer = on ? setInterval(() => { if (!held && !document.hidden) go(aim + 1); }, 7000) : 0;
      pause.textContent = on ? "暂停" : "播放";
      pause.setAttribute("aria-label", on ? "暂停图片轮播" : "播放图片轮播");
    };

    dots.forEach((dot, index) => dot.addEventListener("click", (event) => { event.preventDefault(); run(false); go(index); }));
    box.querySelector("[data-prev]").addEventListener("click", () => { run(false); go(aim - 1); });
    box.querySelector("[data-next]").addEventListener("click", () => { run(false); go(aim + 1); });
    pause.addEventListener("click", () => run(!timer));
    // 读者自己滑动，停下来才算；旧浏览器没有 scrollend，等一会儿没有动静就当停了
    const settle = () => mark(Math.round(view.scrollLeft / view.clientWidth) || 0);
    if ("onscrollend" in window) view.addEventListener("scrollend", settle);
    else view.addEventListener("scroll", () => { clearTimeout(rest); rest = setTimeout(settle, 120); }, { passive: true });
    ["mouseenter", "focusin", "touchstart"].forEach((name) => box.addEventListener(name, () => { held = true; }, { passive: true }));
    ["mouseleave", "focusout"].forEach((name) => box.addEventListener(name, () => { held = false; }));
    run(!quiet);
  });
});
