/* 手机上的栏目导航：收起与展开 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  document.querySelectorAll(".nav-toggle").forEach((button) => {
    const open = (on) => button.setAttribute("aria-expanded", String(on));
    button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
    button.parentElement.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !button.offsetParent) return;  // 宽屏上没有这个钮
      open(false);
      button.focus();
    });
  });
});
