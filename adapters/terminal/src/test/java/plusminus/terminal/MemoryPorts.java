package plusminus.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.interview.Setting.Pins;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.service.Account;
import plusminus.service.Commit;
import plusminus.service.Edition;
import plusminus.service.Inbox;
import plusminus.service.InterviewService.Ports;
import plusminus.service.Interviews;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.Outbox;
import plusminus.service.Outgoing;
import plusminus.service.People;
import plusminus.service.Rows;
import plusminus.service.Texts;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** A store that outlives its process: it can be killed before any of its writes, and goes on. */
final class MemoryPorts implements Inbox, Interviews, Outbox, People, Texts {

  /** The process died. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Set<String> known = new LinkedHashSet<>();
  private final List<Message.Received> inbox = new ArrayList<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
  private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
  private final Map<String, Scorecard> cards = new LinkedHashMap<>();
  private final List<Outgoing> outbox = new ArrayList<>();
  private int writesLeft = Integer.MAX_VALUE;

  Ports ports() {
    return new Ports(this, this, this, this, this);
  }

  void killBeforeWrite(int number) {
    writesLeft = number;
  }

  void liveOn() {
    writesLeft = Integer.MAX_VALUE;
  }

  private void write() {
    if (writesLeft-- <= 0) {
      throw new Killed();
    }
  }

  @Override
  public boolean put(Message.Received message) {
    write();
    if (!known.add(message.message().conversation() + " " + message.message().id())) {
      return false;
    }
    return inbox.add(message);
  }

  @Override
  public List<Message.Received> pending(String conversation) {
    return inbox.stream()
        .filter(each -> each.message().conversation().equals(conversation))
        .toList();
  }

  @Override
  public Optional<Kept> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<Kept> openIn(String conversation) {
    return kept.values().stream()
        .filter(each -> each.conversation().equals(conversation) && each.interview().isOpen())
        .findFirst();
  }

  @Override
  public List<Kept> all() {
    return new ArrayList<>(kept.values()).reversed();
  }

  @Override
  public Rows rows(String id) {
    return new Rows(
        new Transcript(turns.getOrDefault(id, List.of())),
        evidence.getOrDefault(id, List.of()),
        Optional.ofNullable(cards.get(id)));
  }

  @Override
  public boolean commit(Commit commit) {
    write();
    String id = commit.interview().id();
    kept.put(
        id,
        new Kept(
            commit.interview(),
            commit.conversation(),
            commit.space(),
            commit.before() + 1,
            commit.at()));
    turns.computeIfAbsent(id, key -> new ArrayList<>()).addAll(commit.turns());
    evidence.computeIfAbsent(id, key -> new ArrayList<>()).addAll(commit.evidence());
    commit.scorecard().ifPresent(card -> cards.put(id, card));
    inbox.removeIf(each -> commit.done().contains(each.message().id()));
    outbox.addAll(commit.outgoing());
    return true;
  }

  @Override
  public List<Outgoing> waiting(String conversation) {
    return outbox.stream().filter(words -> words.conversation().equals(conversation)).toList();
  }

  @Override
  public void sent(String id) {
    write();
    outbox.removeIf(words -> words.id().equals(id));
  }

  @Override
  public String person(Account account) {
    return account.user();
  }

  @Override
  public String space(String platform, String workspace) {
    return workspace;
  }

  @Override
  public Pins pin(String question) {
    return new Pins(question, "prompts", "rubric");
  }

  @Override
  public Edition edition(Pins pins, String title) {
    return SmallEdition.made();
  }
}
