package plusminus.discord;

/** Where whoever runs the bot reads what happens. */
@FunctionalInterface
public interface Console {
  void say(String line);
}
