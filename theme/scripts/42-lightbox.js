/* 看大图：图片稿和文章里的图点开，左右键或滑动翻看，Esc 关；没有脚本时链接直通大图 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const links = Array.from(document.querySelectorAll("main a.zoom"));
  if (!links.length || typeof HTMLDialogElement !== "function") return;

  const make = (name, more, children = []) => {
    const node = Object.assign(document.createElement(name), more);
    node.append(...children);
    return node;
  };
  const button = (text, label, act) => {
    const node = make("button", { type: "button", textContent: text });
    if (label) node.setAttribute("aria-label", label);
    node.addEventListener("click", act);
    return node;
  };

  let at = 0;
  let opener = null;
  const many = links.length > 1;
  const count = make("p", { className: "lightbox-count" });
  const original = make("a", { textContent: "打开大图" });
  const close = button("关闭", "", () => box.close());
  const back = button("‹", "上一张", () => show(at - 1));
  const next = button("›", "下一张", () => show(at + 1));
  const place = make("div", { className: "lightbox-picture" });
  const words = make("p");
  const view = make("div", { className: "lightbox-view" }, [place]);
  const foot = make("div", { className: "lightbox-foot" }, [words]);
  const box = make("dialog", { className: "lightbox" }, [
    make("div", { className: "lightbox-bar" }, [count, original, close]), view, foot,
  ]);
  back.dataset.step = "-1";
  next.dataset.step = "1";
  if (many) view.prepend(back, next);
  foot.setAttribute("aria-live", "polite");
  box.setAttribute("aria-label", "看大图");

  const show = (index) => {
    at = (index + links.length) % links.length;
    const link = links[at];
    const picture = link.querySelector("picture").cloneNode(true);
    picture.querySelectorAll("[sizes]").forEach((node) => { node.sizes = "100vw"; });
    const image = picture.querySelector("img");
    image.loading = "eager";
    place.replaceChildren(picture);
    const caption = link.closest("figure").querySelector("figcaption");
    const text = caption ? caption.cloneNode(true) : make("p", { textContent: image.alt });
    text.querySelectorAll(".num").forEach((number) => number.remove());
    words.textContent = text.textContent.replace(/\s+/g, " ").trim();
    count.textContent = many ? `第 ${at + 1} 张，共 ${links.length} 张` : "";
    original.href = link.href;
  };

  const keys = {
    ArrowLeft: () => show(at - 1), ArrowRight: () => show(at + 1),
    Home: () => show(0), End: () => show(links.length - 1),
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Tab") return keepFocus(event);
    if (!many || !keys[event.key] || event.altKey || event.ctrlKey || event.metaKey) return undefined;
    event.preventDefault();
    return keys[event.key]();
  });
  const keepFocus = (event) => {
    const stops = Array.from(box.querySelectorAll("a, button"));
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const edge = event.shiftKey ? first : last;
    if (document.activeElement !== edge && box.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  };

  // 滑动：一根手指、横着走得比竖着远才算；放大了就让浏览器自己平移
  let start = null;
  const zoomed = () => window.visualViewport && window.visualViewport.scale > 1.05;
  view.addEventListener("touchstart", (event) => {
    start = event.touches.length === 1 && !zoomed() ? event.touches[0] : null;
  }, { passive: true });
  view.addEventListener("touchend", (event) => {
    if (!start || !many) return;
    const [x, y] = [event.changedTouches[0].clientX - start.clientX, event.changedTouches[0].clientY - start.clientY];
    start = null;
    if (Math.abs(x) > 40 && Math.abs(x) > 1.5 * Math.abs(y)) show(at + (x < 0 ? 1 : -1));
  }, { passive: true });

  box.addEventListener("close", () => { place.replaceChildren(); if (opener) opener.focus(); });
  links.forEach((link, index) => link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;  // 在新标签页里打开大图
    event.preventDefault();
    opener = link;
    if (!box.isConnected) document.body.append(box);
    show(index);
    box.showModal();
    close.focus();
  }));
});
