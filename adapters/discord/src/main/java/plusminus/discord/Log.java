package plusminus.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plusminus.service.Attendant;

/** Tells the console what went wrong with a conversation, once while it stays the same. */
final class Log implements Attendant.Worries {

  private static final Logger LOG = LoggerFactory.getLogger(Log.class);

  private final Console console;
  private final Map<String, String> last = new ConcurrentHashMap<>();

  Log(Console console) {
    this.console = console;
  }

  @Override
  public void about(String conversation, String what) {
    if (!what.equals(last.put(conversation, what))) {
      console.say(conversation + ": " + what + ". What was to be said is kept and tried again.");
    }
  }

  @Override
  public void about(String conversation, Throwable failure) {
    LOG.error(conversation, failure);
    about(conversation, String.valueOf(failure.getMessage()));
  }
}
