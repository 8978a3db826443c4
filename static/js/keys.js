// Keys for those who like them. Each repeats a visible link or button; the pages are complete without.
"use strict";

const SWITCH = "parley-keys";
const help = document.getElementById("key-help");
const toggle = document.querySelector("[data-key-switch]");
const opener = document.querySelector("[data-key-help]");

function keysAreOn() {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true; // storage may be closed; keys still work
  }
}

function remember(on) {
  try {
    localStorage.setItem(SWITCH, on ? "on" : "off");
  } catch {
    // nothing to remember it in
  }
}

// Just after a dialog closes the focus is still on a field of it that nobody sees.
function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null && target.checkVisibility();
}

// Proposals are pages; entries are places on one.
function step(direction) {
  const link = document.querySelector(direction > 0 ? "a[rel=next].vh" : "a[rel=prev].vh");
  if (link) {
    link.click();
    return;
  }
  const entries = [...document.querySelectorAll(".ev > li")];
  if (document.querySelector(".desk") || entries.length === 0) return;
  const at = entries.findIndex((entry) => entry.contains(document.activeElement));
  const next = entries[Math.min(Math.max(at + direction, 0), entries.length - 1)];
  next.querySelector(".t a").focus();
}

function reject(summary) {
  summary.parentElement.open = true;
  summary.parentElement.querySelector("select").focus();
}

function press(key) {
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  if (key === "x") reject(target);
  else target.click();
  return true;
}

const ACTIONS = {
  "?": () => help.showModal(),
  "/": () => document.getElementById("site-search").focus(),
  j: () => step(1),
  k: () => step(-1),
  e: () => document.querySelector(".desk [name=title], .desk [name=head_name]")?.focus(),
};

// "g" and then a letter within a second: the links of the main navigation.
const GOING = 1000; // milliseconds
let wentAt = -Infinity;

function go(key) {
  const link = document.querySelector(`[data-go="${key}"]`);
  if (!link) return false;
  link.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (!keysAreOn() || isTyping(event.target) || help.open) return;
  const action = ACTIONS[event.key];
  const going = event.timeStamp - wentAt < GOING;
  wentAt = event.key === "g" ? event.timeStamp : -Infinity;
  if (going && /^[a-z]$/.test(event.key) && go(event.key)) {
    event.preventDefault();
  } else if (action) {
    event.preventDefault();
    action();
  } else if ("amxu".includes(event.key) && press(event.key)) {
    event.preventDefault();
  }
});

// Nobody should decide on a sentence that is out of sight.
function showEvidence() {
  const evidence = document.querySelector(".art mark.cur");
  if (!evidence || location.hash) return;
  const place = evidence.getBoundingClientRect();
  if (place.top < 0 || place.bottom > innerHeight) evidence.scrollIntoView({ block: "center" });
}

function showPlaceInList() {
  const current = document.querySelector(".q [aria-current]");
  if (current) current.parentElement.scrollTop = current.offsetTop - current.parentElement.clientHeight / 3;
}

showEvidence();
showPlaceInList();
opener.hidden = false;
opener.addEventListener("click", () => help.showModal());
toggle.checked = keysAreOn();
toggle.addEventListener("change", () => remember(toggle.checked));
