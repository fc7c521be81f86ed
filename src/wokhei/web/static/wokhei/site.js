"use strict";
// The site works without this. It adds: share buttons, and a look at a quote without leaving the line.

function say(text) {
  const place = document.querySelector(".said");
  if (place) place.textContent = text;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", () =>
    navigator.clipboard.writeText(button.dataset.copy).then(
      () => say("Link copied."),
      () => say("The link could not be copied."),
    ),
  );
}

for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener("click", () =>
    navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {}),
  );
}

// A glance at the quote while a note is pointed at or focused. The link itself goes to the quote.
const glance = document.createElement("div");
glance.className = "glance";
glance.hidden = true;
glance.setAttribute("aria-hidden", "true");
document.body.append(glance);

function show(note) {
  const target = document.getElementById(note.getAttribute("href").slice(1));
  const quote = target && target.querySelector("blockquote");
  if (!quote) return;
  const source = target.closest("li");
  const outlet = document.createElement("p");
  outlet.textContent = source.querySelector(".outlet").textContent.replace(/\s+/g, " ").trim();
  glance.replaceChildren(quote.cloneNode(true), outlet);
  glance.hidden = false;
  const at = note.getBoundingClientRect();
  const width = glance.offsetWidth;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const above = at.top - glance.offsetHeight - 8;
  glance.style.left = `${left + window.scrollX}px`;
  glance.style.top = `${(above > 0 ? above : at.bottom + 8) + window.scrollY}px`;
}

function hide() {
  glance.hidden = true;
}

for (const note of document.querySelectorAll("a.note:not(.figure)")) {
  note.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show(note));
  note.addEventListener("pointerleave", hide);
  note.addEventListener("focus", () => note.matches(":focus-visible") && show(note));
  note.addEventListener("blur", hide);
  note.addEventListener("click", hide);
}
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
