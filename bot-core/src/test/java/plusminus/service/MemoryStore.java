package plusminus.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.interview.Setting.Pins;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** The storing ports in memory: all that a commit changes, or nothing. */
final class MemoryStore implements Inbox, Interviews, Outbox, People, Texts {

  private final Edition edition;
  private final Map<String, Message.Received> inbox = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, Kept> interviews = new LinkedHashMap<>();
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
  private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
  private final Map<String, Scorecard> cards = new LinkedHashMap<>();
  private final Map<String, Outgoing> outbox = new LinkedHashMap<>();
  final List<Commit> commits = new ArrayList<>();

  MemoryStore(Edition edition) {
    this.edition = edition;
  }

  InterviewService.Ports ports() {
    return new InterviewService.Ports(this, this, this, this, this);
  }

  @Override
  public boolean put(Message.Received message) {
    String id = message.message().conversation() + "/" + message.message().id();
    return inbox.putIfAbsent(id, message) == null;
  }

  @Override
  public List<Message.Received> pending(String conversation) {
    return inbox.entrySet().stream()
        .filter(entry -> !done.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(each -> each.message().conversation().equals(conversation))
        .toList();
  }

  @Override
  public Optional<Kept> find(String id) {
    return Optional.ofNullable(interviews.get(id));
  }

  @Override
  public Optional<Kept> openIn(String conversation) {
    return all().stream()
        .filter(kept -> kept.conversation().equals(conversation) && kept.interview().isOpen())
        .findFirst();
  }

  @Override
  public List<Kept> all() {
    return interviews.values().stream()
        .sorted(Comparator.comparing(Kept::changed).reversed())
        .toList();
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
    String id = commit.interview().id();
    long epoch = find(id).map(Kept::epoch).orElse(0L);
    if (epoch != commit.before()) {
      return false;
    }
    interviews.put(
        id,
        new Kept(
            commit.interview(), commit.conversation(), commit.space(), epoch + 1, commit.at()));
    turns.computeIfAbsent(id, key -> new ArrayList<>()).addAll(commit.turns());
    evidence.computeIfAbsent(id, key -> new ArrayList<>()).addAll(commit.evidence());
    commit.scorecard().ifPresent(card -> cards.put(id, card));
    commit.done().forEach(message -> done.add(commit.conversation() + "/" + message));
    commit.outgoing().forEach(words -> outbox.put(words.id(), words));
    commits.add(commit);
    return true;
  }

  /** Somebody else commits, so that the epoch moves on. */
  void interfere(String id) {
    Kept kept = interviews.get(id);
    interviews.put(
        id,
        new Kept(
            kept.interview(), kept.conversation(), kept.space(), kept.epoch() + 1, kept.changed()));
  }

  @Override
  public List<Outgoing> waiting(String conversation) {
    return outbox.values().stream()
        .filter(words -> words.conversation().equals(conversation))
        .sorted(Comparator.comparingInt(Outgoing::sequence))
        .toList();
  }

  @Override
  public void sent(String id) {
    outbox.remove(id);
  }

  @Override
  public String person(Account account) {
    return "person of " + account.user();
  }

  @Override
  public String space(String platform, String workspace) {
    return platform + ":" + workspace;
  }

  @Override
  public Pins pin(String question) {
    return new Pins("q", "p", "r");
  }

  @Override
  public Edition edition(Pins pins, String title) {
    return edition;
  }
}
