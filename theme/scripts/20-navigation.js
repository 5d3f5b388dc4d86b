/* 手机上的栏目导航：收起与展开 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  document.querySelectorAll(".nav-toggle").forEach((button) => {
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
    });
  });
});
