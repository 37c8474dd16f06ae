package plusminus.terminal;

import java.time.Instant;
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
import plusminus.service.Alarms;
import plusminus.service.Commit;
import plusminus.service.Corrections;
import plusminus.service.Edition;
import plusminus.service.Erasure;
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
final class MemoryPorts implements Inbox, Corrections, Interviews, Outbox, People, Texts, Alarms {

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
    return new Ports(this, this, this, this, this, this, this);
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
  public List<Kept> openOn(String platform) {
    throw new UnsupportedOperationException();
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
  public void sent(String id, String posted) {
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

  @Override
  public void dismiss(String conversation, List<String> messages) {
    inbox.removeIf(each -> messages.contains(each.message().id()));
  }

  @Override
  public List<Message> said(String conversation) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean knows(String conversation, String message) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Place> place(String conversation, String message) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean correct(Message correction) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean erase(Erasure erasure) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Kept> of(String person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void move(String id, String conversation) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void put(Outgoing words, List<String> done) {
    outbox.add(words);
    inbox.removeIf(each -> done.contains(each.message().id()));
  }

  @Override
  public Optional<String> posted(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> lastPosted(String conversation) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> known(Account account) {
    return Optional.of(person(account));
  }

  @Override
  public Optional<Account> account(String person, String platform) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, String> settings(String space) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Posted> forget(String person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void set(String interview, Optional<Instant> since, Optional<Instant> due) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> calling(String platform, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void beat(Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Running> resume(String platform, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<Integer, List<String>> lateEdits(String interview) {
    return Map.of();
  }
}
