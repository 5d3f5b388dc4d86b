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
    let held = false;

    const now = () => Math.round(view.scrollLeft / view.clientWidth) || 0;
    const go = (index) => { view.scrollLeft = ((index + dots.length) % dots.length) * view.clientWidth; };
    const run = (on) => {
      clearInterval(timer);
      timer = on ? setInterval(() => { if (!held && !document.hidden) go(now() + 1); }, 7000) : 0;
      pause.textContent = on ? "暂停" : "播放";
      pause.setAttribute("aria-label", on ? "暂停图片轮播" : "播放图片轮播");
    };

    dots.forEach((dot, index) => dot.addEventListener("click", (event) => { event.preventDefault(); run(false); go(index); }));
    box.querySelector("[data-prev]").addEventListener("click", () => { run(false); go(now() - 1); });
    box.querySelector("[data-next]").addEventListener("click", () => { run(false); go(now() + 1); });
    pause.addEventListener("click", () => run(!timer));
    view.addEventListener("scroll", () => {
      const current = now();
      dots.forEach((dot, index) => {
        if (index === current) dot.setAttribute("aria-current", "true");
        else dot.removeAttribute("aria-current");
      });
    }, { passive: true });
    ["mouseenter", "focusin", "touchstart"].forEach((name) => box.addEventListener(name, () => { held = true; }, { passive: true }));
    ["mouseleave", "focusout"].forEach((name) => box.addEventListener(name, () => { held = false; }));
    run(!quiet);
  });
});
