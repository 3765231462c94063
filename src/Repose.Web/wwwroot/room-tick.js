// A clock of its own for the room: browsers slow down the timers of a page that nobody sees, and not those of a worker.
let timer = 0;
onmessage = ({ data }) => {
  clearTimeout(timer);
  timer = setTimeout(() => postMessage(null), Math.max(0, Math.min(data, 1000)));
};
