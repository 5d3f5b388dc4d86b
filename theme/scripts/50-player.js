/* 视频：点了封面才载入播放器，此前不向站外发请求；没有脚本时封面就是通往平台的链接 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  document.querySelectorAll(".player[data-embed]").forEach((cover) => {
    cover.addEventListener("click", (event) => {
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.src = cover.dataset.embed;
      frame.title = cover.dataset.title;
      frame.allow = "fullscreen; encrypted-media; picture-in-picture";
      frame.allowFullscreen = true;
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
      frame.tabIndex = 0;
      const box = document.createElement("div");
      box.className = cover.className;
      box.append(frame);
      cover.replaceWith(box);
      frame.focus();
    });
  });
});
