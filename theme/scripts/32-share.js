/* 文章工具：复制本页地址。地址用规范网址，不带参数和定位 */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";
  const canonical = document.querySelector("link[rel=canonical]");
  const address = canonical ? canonical.href : location.href.split(/[?#]/)[0];

  // 剪贴板要在 https 下才能用；不能用时借一个选中的文本框
  const byHand = () => {
    const box = document.createElement("textarea");
    box.value = address;
    box.readOnly = true;
    box.className = "vh";
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  };
  const copy = () => (navigator.clipboard ? navigator.clipboard.writeText(address).catch(byHand) : byHand());

  document.querySelectorAll("[data-copy]").forEach((button) => button.addEventListener("click", () => {
    const said = button.parentElement.querySelector("[role=status]");
    copy().then(() => { said.textContent = "已复制"; }, () => { said.textContent = address; });
  }));
});
