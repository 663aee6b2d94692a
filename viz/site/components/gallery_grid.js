// A grid of pictures to choose from. data: {items: [{key, title, hint, src}], chosen}; trigger: picked = key.
export default function ({ data: [data], parentElement, setTriggerValue }) {
  let grid = parentElement.querySelector(".grid");
  if (!grid) {
    grid = document.createElement("div");
    grid.className = "grid";
    for (const item of data.items) {
      const button = document.createElement("button"), image = document.createElement("img");
      const label = document.createElement("span");
      image.src = item.src;
      image.alt = "";
      label.textContent = item.title;
      button.type = "button";
      button.title = item.hint;
      button.dataset.key = item.key;
      button.append(image, label);
      button.addEventListener("click", () => grid.pick(item.key));
      grid.append(button);
    }
    parentElement.append(grid);
  }
  grid.pick = (key) => setTriggerValue("picked", key);
  for (const button of grid.children) button.setAttribute("aria-pressed", String(button.dataset.key === data.chosen));
}
