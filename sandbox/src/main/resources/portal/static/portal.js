// Waits for the phone, and fetches SMS codes without leaving the form. Pages work without it.
(() => {
  const PAUSE = 1200;

  function watch(panel) {
    const show = state => panel.querySelectorAll("[data-when]").forEach(line => {
      line.hidden = line.dataset.when !== state;
    });
    const ask = async () => {
      let state = "";
      try {
        const answer = await fetch("/scan/state?code=" + encodeURIComponent(panel.dataset.scan));
        state = answer.ok ? (await answer.json()).state : "";
      } catch {
        state = ""; // The connection broke; the next question may get through.
      }
      if (state) {
        show(state);
        panel.classList.toggle("is-over", state === "EXPIRED" || state === "CANCELLED");
      }
      if (state === "CONFIRMED") {
        panel.querySelector("form").submit();
      } else if (state === "" || state === "WAITING" || state === "SCANNED") {
        setTimeout(ask, PAUSE);
      }
    };
    setTimeout(ask, PAUSE);
  }

  function fetchCode(button) {
    const said = button.form.querySelector("[data-code-said]");
    button.addEventListener("click", async event => {
      event.preventDefault();
      button.disabled = true;
      let sentence = "没有发送成功，请刷新页面后再试。";
      try {
        const answer = await fetch(button.formAction, {
          method: "POST",
          body: new URLSearchParams(new FormData(button.form)),
          headers: { Accept: "application/json" },
        });
        sentence = answer.ok ? (await answer.json()).sentence : sentence;
      } catch {
        // The sentence above says what to do.
      }
      said.textContent = sentence;
      said.hidden = false;
      button.disabled = false;
    });
  }

  document.querySelectorAll("[data-scan]").forEach(watch);
  document.querySelectorAll("[data-code]").forEach(fetchCode);
})();
