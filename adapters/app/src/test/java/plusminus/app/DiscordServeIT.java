package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.discord.local.LocalDiscord;
import plusminus.discord.local.Person;
import plusminus.discord.local.Seen;
import plusminus.terminal.Recording;

/**
 * The packaged program on a local Discord, driven as a black box. The number of kills is the system
 * property {@code kills}; a file named by {@code shown} gets a whole interview as it was seen.
 */
class DiscordServeIT {

  private static final int KILLS = Integer.getInteger("kills", 3);

  @TempDir private Path data;
  private final LocalDiscord server = LocalDiscord.start();
  private final Person ada = server.person("Ada");
  private Optional<Service> running = Optional.empty();

  @BeforeEach
  void quick() {
    server.rateLimitsOff();
    server.limit(Duration.ofSeconds(30));
  }

  @AfterEach
  void close() {
    running.ifPresent(Service::close);
    server.close();
  }

  private Service serve() throws Exception {
    var service = new Service(server, data);
    running = Optional.of(service);
    server.awaitTrue("the service is ready", service::isReady);
    server.awaitTrue("commands", () -> !server.commands().isEmpty());
    return service;
  }

  private String start(String minutes) {
    Set<String> before = Set.copyOf(server.threads(server.channelId()));
    ada.slash(
            server.channelId(),
            "interview start",
            Map.of(
                "question", "Design a hotel booking system", "minutes", Integer.parseInt(minutes)))
        .awaitMessage(message -> !message.loading());
    return server.await(
        "a thread",
        () ->
            server.threads(server.channelId()).stream()
                .filter(id -> !before.contains(id))
                .filter(id -> server.messages(id).stream().anyMatch(this::isOurs))
                .findFirst());
  }

  private boolean isOurs(Seen message) {
    return message.author().equals(server.botId()) && message.json().path("type").asInt() == 0;
  }

  private List<Seen> ours(String thread) {
    return server.messages(thread).stream().filter(this::isOurs).toList();
  }

  private Optional<Seen> card(int number) {
    return server.messages(ada.dm()).stream().filter(Seen::componentsV2).skip(number).findFirst();
  }

  @Test
  void aWholeInterviewOverTheWire() throws Exception {
    try (Service service = serve()) {
      String thread = start("45");
      List<String> said = recorded();
      for (String text : said) {
        int before = ours(thread).size();
        ada.say(thread, text);
        server.awaitTrue(
            "an answer to: " + text, () -> ours(thread).size() > before || card(0).isPresent());
        if (card(0).isPresent()) {
          break;
        }
      }
      if (card(0).isEmpty()) {
        ada.say(thread, "end");
      }
      Seen card = server.await("the scorecard", () -> card(0));
      assertThat(card.text()).contains("Design a hotel booking system").contains("MARKS");
      assertThat(card.files()).containsKey("scorecard.md");
      Seen transcript =
          ada.click(card.id(), "Transcript").awaitMessage(message -> !message.files().isEmpty());
      String whole = new String(transcript.files().get("transcript.md"), StandardCharsets.UTF_8);
      assertThat(whole).contains(said.getFirst());
      for (Seen words : ours(thread)) {
        assertThat(words.pinged()).isSubsetOf(ada.id());
      }
      show(thread, card);
      assertThat(service.stop()).isIn(0, 143);
    }
  }

  private static List<String> recorded() throws Exception {
    var texts = new ArrayList<String>();
    Recording.parse(Files.readString(PracticeProcessTest.RECORDING))
        .turns()
        .forEach(turn -> texts.add(String.join("\n\n", turn.messages())));
    return texts;
  }

  private void show(String thread, Seen card) throws Exception {
    String file = System.getProperty("shown", "");
    if (file.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    for (Seen message : server.messages(thread)) {
      text.append(isOurs(message) ? "Plusminus: " : "Ada: ").append(message.content()).append('\n');
      if (!message.buttons().isEmpty()) {
        text.append("  ").append(message.buttons()).append('\n');
      }
    }
    text.append("\n=== DM ===\n").append(card.text()).append("\n  ").append(card.buttons());
    Files.writeString(Path.of(file), text + "\n");
  }

  @Test
  void killedAtRandomMomentsItAnswersEverythingOnce() throws Exception {
    var chance = new Random(20261125);
    Service service = serve();
    for (int i = 0; i < KILLS; i++) {
      String thread = start("45");
      String first =
          "the row of night " + i + " is updated conditionally so it cannot be sold twice";
      ada.say(thread, first);
      Thread.sleep(chance.nextInt(900));
      service.kill();
      String second = "and the " + i + " rows are locked for a moment only";
      ada.say(thread, second);
      service = serve();
      server.awaitTrue("an answer after kill " + i, () -> isAnswered(thread, second));
      ada.say(thread, "end");
      int number = i;
      Seen card = server.await("scorecard " + i, () -> card(number));
      String transcript =
          new String(
              ada.click(card.id(), "Transcript")
                  .awaitMessage(message -> !message.files().isEmpty())
                  .files()
                  .get("transcript.md"),
              StandardCharsets.UTF_8);
      assertThat(transcript.lines().filter(first::equals)).as("kill %d", i).hasSize(1);
      assertThat(transcript.lines().filter(second::equals)).as("kill %d", i).hasSize(1);
      long turns = transcript.lines().filter(line -> line.endsWith("Interviewer**")).count();
      List<String> words =
          ours(thread).stream().filter(each -> !isNote(each)).map(Seen::content).toList();
      assertThat(words).as("kill %d", i).doesNotHaveDuplicates().hasSize((int) turns);
    }
  }

  private boolean isAnswered(String thread, String text) {
    List<Seen> all = server.messages(thread);
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).content().equals(text) ? i : last;
    }
    return all.subList(last + 1, all.size()).stream().anyMatch(this::isOurs);
  }

  /** The word about where the scorecard is, which is no turn. */
  private static boolean isNote(Seen message) {
    return message.content().contains("scorecard is in your DMs");
  }

  @Test
  void aTokenThatIsWrongOrRevokedEndsItWithASentence() throws Exception {
    try (Service service = serve()) {
      server.revokeToken();
      assertThat(service.await()).isEqualTo(1);
      assertThat(service.console).anyMatch(line -> line.contains("token was revoked"));
    }
    try (Service refused = new Service(server, data)) {
      assertThat(refused.await()).isEqualTo(2);
      assertThat(refused.console).anyMatch(line -> line.contains("does not know this token"));
    }
  }
}
