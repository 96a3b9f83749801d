// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages work without this. With it the results move by themselves, and a vote needs no reload.
"use strict";

(() => {
  let events = null;

  function setText(element, text) {
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  }

  function show(main, poll) {
    const most = Math.max(...poll.choices.map((choice) => choice.votes));
    for (const choice of poll.choices) {
      const row = main.querySelector(`[data-choice="${choice.id}"]`);
      if (row) {
        setText(row.querySelector(".votes"), String(choice.votes));
        setText(row.querySelector(".percent"), `${choice.percent} %`);
        row.querySelector("progress").value = choice.percent;
        row.classList.toggle("leads", most > 0 && choice.votes === most);
      }
    }
    setText(main.querySelector(".sum"), String(poll.total));
    setText(main.querySelector(".note"), poll.note);
  }

  // The server answers when something has changed, and the browser asks again by itself.
  function listen() {
    const main = document.querySelector("main");
    if (events) {
      events.close();
      events = null;
    }
    if (main.dataset.events && window.EventSource) {
      events = new EventSource(main.dataset.events);
      events.addEventListener("message", (event) => show(main, JSON.parse(event.data)));
    }
  }

  function complain(form, text) {
    const place = form.querySelector(".error");
    place.textContent = text;
    place.hidden = false;
  }

  async function vote(form) {
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const text = await answer.text();
      if (!(answer.headers.get("Content-Type") || "").startsWith("text/html")) {
        complain(form, text);
        return;
      }
      const page = new DOMParser().parseFromString(text, "text/html");
      const main = document.importNode(page.querySelector("main"), true);
      document.querySelector("main").replaceWith(main);
      document.title = page.title;
      if (answer.redirected) {
        history.pushState(null, "", answer.url);
      }
      main.querySelector("h1").tabIndex = -1;
      main.querySelector("h1").focus();
      prepare();
    } catch {
      complain(form, "The vote could not be sent. Please try again.");
    } finally {
      button.disabled = false;
    }
  }

  function prepare() {
    const form = document.querySelector("form");
    if (form) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        vote(form);
      });
    }
    listen();
  }

  // Back to a page that was replaced.
  window.addEventListener("popstate", () => location.reload());
  window.addEventListener("pagehide", () => events && events.close());
  window.addEventListener("pageshow", (event) => event.persisted && listen());
  prepare();
})();
