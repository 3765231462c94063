// What is heard at each change: low tones that fade in and out, laid down ahead on the clock of the sound itself, so that
// they come in time also from a page that nobody sees.
self.reposeCues = (isOn) => {
  let sound = null;
  let laid = [];
  /** Two rising tones at a change, three falling ones before turning over, one long one at the end. */
  const melodies = { change: [264, 330], turn: [330, 297, 264], end: [198] };

  const lay = (kind, at) => {
    const parts = melodies[kind].map((pitch, place) => {
      const [source, volume, from] = [sound.createOscillator(), sound.createGain(), at + place * 0.45];
      const length = kind === "end" ? 3 : 1.2;
      source.frequency.value = pitch;
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(0.12, from + 0.15);
      volume.gain.linearRampToValueAtTime(0, from + length);
      source.connect(volume).connect(sound.destination);
      source.start(from);
      source.stop(from + length + 0.1);
      return source;
    });
    laid.push(...parts);
  };

  return {
    /** Browsers let a page sound once somebody has touched it. */
    wake: () => {
      if (isOn() && self.AudioContext) {
        sound ??= new AudioContext();
        sound.resume();
      }
    },
    /** Lays down all that comes within the next minutes, in the place of what was laid before. */
    plan: (cues) => {
      laid.forEach((source) => {
        source.onended = null;
        source.stop();
        source.disconnect();
      });
      laid = [];
      if (sound && isOn()) {
        cues.filter((cue) => cue.in >= 0 && cue.in < 120000).forEach((cue) => lay(cue.kind, sound.currentTime + cue.in / 1000));
      }
    },
  };
};
