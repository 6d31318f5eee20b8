/**
 * Puts a request builder into each `<div class="request-builder">` of a page, and of those that the theme loads later.
 *
 * The form and all that it is made of are loaded when its place comes near, or when the address holds a request: most
 * readers of a page read, and should not wait for it.
 */

/** @typedef {Window & { document$?: { subscribe: (start: () => void) => unknown } }} ThemeWindow */

const near = new IntersectionObserver(
  (places) => {
    for (const { isIntersecting, target } of places) if (isIntersecting) build(target);
  },
  { rootMargin: "50% 0px" },
);

/** @param {Element} place */
function build(place) {
  near.unobserve(place);
  if (!(place instanceof HTMLElement) || place.dataset["built"] !== undefined) return;
  place.dataset["built"] = "";
  import("./form/page.js").then((page) => page.build(place)).catch((error) => console.error(error));
}

function start() {
  // As `form/address.js` writes it, which is not loaded yet.
  const isRequested = window.location.hash.startsWith("#request=");
  for (const place of document.querySelectorAll(".request-builder")) {
    if (!isRequested) near.observe(place);
    else {
      build(place);
      place.closest("details")?.setAttribute("open", "");
    }
  }
}

const { document$ } = /** @type {ThemeWindow} */ (window);
if (document$ === undefined) start();
else document$.subscribe(start);
// A link that was pasted into the address of a page that is open already.
window.addEventListener("hashchange", start);
