// How much larger type is than usual (a projector, a person's own setting); drawings grow with it.
const enlarged = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

