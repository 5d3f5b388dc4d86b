/* 普通页面的宽表在手机上自己横向滚动：让键盘也能停到它上面 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const mark = () => document.querySelectorAll(".md-typeset table").forEach((table) => {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    else table.removeAttribute("tabindex");
  });
  mark();
  window.addEventListener("resize", mark);
});
