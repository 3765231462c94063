// Whoever touched the link has said what they want. The button is for browsers without script.
document.getElementById("stop")?.requestSubmit();
