// The nine modules as a row of buttons with a thumbnail of their mean map.
// data: {chosen, modules: [{name, src, shape}]}; trigger: picked = name.
export default function ({ data: [data], parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".strip");
  if (!root) {
    root = document.createElement("div");
    root.className = "strip";
    root.setAttribute("role", "radiogroup");
    root.setAttribute("aria-label", "Inception module");
    parentElement.append(root);
    root.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const buttons = [...root.children], here = buttons.indexOf(event.target.closest("button"));
      if (!by || here < 0) return;
      event.preventDefault();
      const next = buttons[(here + by + buttons.length) % buttons.length];
      next.focus();
      next.click();
    });
  }
  while (root.children.length > data.modules.length) root.lastChild.remove();
  data.modules.forEach((module, i) => {
    const button = root.children[i] ?? root.appendChild(item());
    const chosen = module.name === data.chosen;
    button.pick = () => {
      root.querySelectorAll("button").forEach((other) => mark(other, other === button));
      setTriggerValue("picked", module.name);
    };
    mark(button, chosen);
    const [image, name, shape] = button.children;
    if (image.src !== module.src) image.src = module.src;
    name.textContent = module.name;
    shape.textContent = module.shape;
    button.title = `Inception module ${module.name}, ${module.shape}: mean over all channels`;
  });
}

function item() {
  const button = document.createElement("button");
  button.setAttribute("role", "radio");
  const image = document.createElement("img");
  image.alt = "";
  button.append(image, document.createElement("b"), document.createElement("span"));
  button.addEventListener("click", () => button.pick());
  return button;
}

function mark(button, chosen) {
  button.setAttribute("aria-checked", String(chosen));
  button.tabIndex = chosen ? 0 : -1;
}
