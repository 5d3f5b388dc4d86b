/* 视频：点了封面才载入播放器，此前不向站外发请求；没有脚本时封面就是通往平台的链接 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  // 自己的视频：先是封面和一个播放钮，点了才有浏览器的控制条（没下载就给控制条，有的浏览器在封面上一直转圈）；字幕随播放打开
  document.querySelectorAll(".player video").forEach((video) => {
    const go = video.parentElement.querySelector(".player-go");
    video.controls = false;
    const begin = () => { go.remove(); video.controls = true; video.focus(); video.play(); };
    go.addEventListener("click", begin);
    video.addEventListener("click", () => { if (go.isConnected) begin(); });
    video.addEventListener("play", () => { if (video.textTracks[0]) video.textTracks[0].mode = "showing"; }, { once: true });
  });
  document.querySelectorAll("a.player[data-embed]").forEach((cover) => {
    cover.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // 读者要另开一页
      event.preventDefault();
      const frame = document.createElement("iframe");
      // 先关好门再给地址：不能弹窗、不能带走本页、不告诉平台读者从哪里来
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
      frame.referrerPolicy = "no-referrer";
      frame.allow = "fullscreen; encrypted-media; picture-in-picture";
      frame.allowFullscreen = true;
      frame.title = cover.dataset.title;
      frame.tabIndex = 0;
      frame.src = cover.dataset.embed;
      const box = document.createElement("div");
      box.className = cover.className;
      box.append(frame);
      cover.replaceWith(box);
      frame.focus();
    });
  });
});
