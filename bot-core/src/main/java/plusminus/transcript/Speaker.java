package plusminus.transcript;

/** Who said a turn. */
public sealed interface Speaker {

  /** The bot, who interviews. */
  record Bot() implements Speaker {}

  /** The person on the seat of that number. */
  record Seated(int seat) implements Speaker {}

  /** Somebody without a seat: heard for one turn, never stored. */
  record Spectator(String name) implements Speaker {}

  /** The platform itself, for example about a long silence. */
  record Platform() implements Speaker {}
}
