// Crops the ID photo before it is sent: a box of 413:626 over the chosen picture. The form carries the box as fractions
// of the upright picture; without script the server takes the middle.
// The page knows the address that carries the hash.
const { default: Cropper } = await import(document.querySelector("[data-cropper]").dataset.cropper);

const TEMPLATE = `
  <cropper-canvas background>
    <cropper-image initial-center-size="contain" scalable translatable></cropper-image>
    <cropper-shade hidden></cropper-shade>
    <cropper-selection initial-coverage="0.9" aspect-ratio="${413 / 626}" movable resizable keyboard>
      <cropper-grid bordered covered></cropper-grid>
      <div class="crop-face"></div>
      <cropper-handle action="move" theme-color="rgba(255, 255, 255, 0.2)"></cropper-handle>
      <cropper-handle action="n-resize"></cropper-handle>
      <cropper-handle action="e-resize"></cropper-handle>
      <cropper-handle action="s-resize"></cropper-handle>
      <cropper-handle action="w-resize"></cropper-handle>
      <cropper-handle action="ne-resize"></cropper-handle>
      <cropper-handle action="nw-resize"></cropper-handle>
      <cropper-handle action="se-resize"></cropper-handle>
      <cropper-handle action="sw-resize"></cropper-handle>
    </cropper-selection>
  </cropper-canvas>`;

/** The box as "x,y,width,height", each from 0 to 1; empty while nothing is chosen. */
function fractions(stage) {
  const image = stage.querySelector("cropper-image")?.getBoundingClientRect();
  const box = stage.querySelector("cropper-selection")?.getBoundingClientRect();
  if (!image?.width || !box?.width) return "";
  return [
    (box.left - image.left) / image.width,
    (box.top - image.top) / image.height,
    box.width / image.width,
    box.height / image.height,
  ].map((n) => Math.min(1, Math.max(0, n)).toFixed(5)).join(",");
}

function show(stage, file) {
  stage.hidden = !file;
  stage.replaceChildren();
  if (!file) return;
  const picture = new Image();
  picture.alt = "待裁剪的照片";
  picture.addEventListener("load", () => new Cropper(picture, { container: stage, template: TEMPLATE }));
  picture.addEventListener("error", () => (stage.hidden = true));
  picture.src = URL.createObjectURL(file);
}

for (const stage of document.querySelectorAll("[data-crop-stage]")) {
  const form = stage.closest("form");
  // One to choose a file with, one for the camera: the last used counts.
  const inputs = [...form.querySelectorAll(`input[type=file][name="${stage.dataset.cropStage}"]`)];
  for (const input of inputs) {
    input.addEventListener("change", () => {
      if (input.files[0]) {
        inputs.filter((other) => other !== input && other.files[0]).forEach((other) => {
          other.value = "";
          other.dispatchEvent(new Event("change", { bubbles: true }));
        });
      }
      const chosen = inputs.find((each) => each.files[0]);
      show(stage, chosen?.files[0]);
    });
  }
  form.addEventListener("formdata", (event) => event.formData.set("crop", fractions(stage)));
}
