package plusminus.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import plusminus.interview.Interview;
import plusminus.interview.Setting;
import plusminus.service.Channel;
import plusminus.service.Delivery;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.Outgoing;
import plusminus.service.Rows;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.wording.Script;

/** One interview in a room. */
final class Sitting implements Channel {

  private final Room room;
  private final String id;
  private final String conversation;
  private final Script script;

  Sitting(Room room, Kept kept) {
    this.room = room;
    this.id = kept.interview().id();
    this.conversation = kept.conversation();
    this.script = room.service().edition(kept.interview()).script();
  }

  Kept kept() {
    return room.ports().interviews().find(id).orElseThrow();
  }

  Interview interview() {
    return kept().interview();
  }

  boolean isOpen() {
    return interview().isOpen();
  }

  Rows rows() {
    return room.ports().interviews().rows(id);
  }

  /** Lets the clock run from now on. */
  void serve() {
    room.service().serve(kept());
  }

  /**
   * Takes a message in.
   *
   * @param message an id of its own within the interview
   */
  void receive(String message, Message.Kind kind, String text, Instant at) {
    String unique = id + "/" + message;
    room.service().receive(new Message(conversation, unique, room.candidate(), kind, text, at));
  }

  /** Whether anything that was received has been dealt with. */
  boolean work() {
    return room.service().work(conversation) > 0;
  }

  void deliver() {
    room.service().deliver(conversation, this);
  }

  @Override
  public Delivery say(Outgoing words, boolean isRepeat) {
    switch (words.kind()) {
      case Turn -> interviewer(at(words.sequence()), words.text());
      case Notice -> notice(words.text());
      case Scorecard, Revision -> card();
    }
    return new Delivery.Posted("");
  }

  private Duration at(int turn) {
    Interview interview = interview();
    return interview.recent().stream()
        .filter(each -> each.number() == turn)
        .map(Turn::at)
        .findFirst()
        .orElse(interview.clock());
  }

  private void interviewer(Duration at, String text) {
    room.screen().interviewer(line("speaker-interviewer"), at, text);
  }

  private void candidate(Duration at, String text) {
    String close = shortened(text).replaceAll("\\n{2,}", "\n");
    room.screen().candidate(line("speaker-candidate"), at, close);
  }

  private void card() {
    room.screen().page(room.cards().apply(id));
  }

  /** Shows the candidate's last words. */
  void echo() {
    interview().recent().stream()
        .filter(turn -> turn.speaker() instanceof Speaker.Seated)
        .reduce((first, second) -> second)
        .flatMap(turn -> rows().transcript().turn(turn.number()))
        .ifPresent(this::show);
  }

  /** Shows what was said before, as far as it does not wait to be sent. */
  void replay() {
    List<Outgoing> waiting = room.ports().outbox().waiting(conversation);
    Rows rows = rows();
    rows.transcript().turns().stream()
        .filter(turn -> waiting.stream().noneMatch(words -> words.sequence() == turn.number()))
        .forEach(this::show);
    boolean cardWaits = waiting.stream().anyMatch(words -> words.kind() == Outgoing.Kind.Scorecard);
    if (rows.scorecard().isPresent() && !cardWaits) {
      card();
    }
  }

  /** Whether any of it was shown to the candidate in an earlier sitting. */
  boolean wasLeft() {
    int first = rows().transcript().turns().getFirst().number();
    return room.ports().outbox().waiting(conversation).stream()
        .noneMatch(words -> words.sequence() == first);
  }

  /** Shows where the interview was left: the clock, and what the candidate is to answer. */
  void recap() {
    Interview interview = interview();
    Setting setting = interview.setting();
    notice(
        "recap",
        Map.of(
            "title", setting.title(),
            "level", setting.level().name(),
            "minute", String.valueOf(interview.clock().toMinutes()),
            "minutes", String.valueOf(setting.length().toMinutes()),
            "left", String.valueOf(interview.plan().left(interview.clock()))));
    unanswered().forEach(this::show);
    room.service().deliver(conversation, (words, isRepeat) -> new Delivery.Posted(""));
  }

  /** What the interviewer said last, without the word with which a pause began. */
  private List<Turn> unanswered() {
    List<Turn> said =
        rows().transcript().turns().reversed().stream()
            .takeWhile(turn -> turn.speaker() instanceof Speaker.Bot)
            .toList()
            .reversed();
    boolean goodbye =
        interview().last().filter(move -> move.situation().equals("pause")).isPresent();
    return goodbye && said.size() > 1 ? said.subList(0, said.size() - 1) : said;
  }

  private void show(Turn turn) {
    if (turn.speaker() instanceof Speaker.Bot) {
      interviewer(turn.at(), turn.text());
      return;
    }
    candidate(turn.at(), turn.text());
  }

  /** The words whole, each drawing by its size. */
  private String shortened(String text) {
    return Drawn.shortened(
        text,
        lines ->
            lines == 1
                ? line("drawing-one")
                : line("drawing", Map.of("lines", String.valueOf(lines))));
  }

  void notice(String sentence) {
    room.screen().notice(sentence);
  }

  void notice(String key, Map<String, String> slots) {
    notice(line(key, slots));
  }

  /** A text that is set in lines already. */
  void page(String key) {
    lines(line(key));
  }

  /** Lines as they are. */
  void lines(String text) {
    room.screen().page(text);
  }

  /** A file that the candidate names. */
  Attachment attachment(String file) {
    return Attachment.read(file, room.drawings());
  }

  String line(String key) {
    return line(key, Map.of());
  }

  String line(String key, Map<String, String> slots) {
    return script.line(key, slots);
  }

  /** Why the interviewer made its last move. */
  String why() {
    return room.service().why(kept());
  }
}
