package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.interview.Event;
import plusminus.interview.Setting.Pins;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** The storing ports in memory: all that a commit changes, or nothing. */
final class MemoryStore implements Inbox, Corrections, Interviews, Outbox, People, Texts, Alarms {

  private final Edition edition;
  private final Map<String, Message.Received> inbox = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, Kept> interviews = new LinkedHashMap<>();
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
  private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
  private final Map<String, Scorecard> cards = new LinkedHashMap<>();
  private final Map<String, Outgoing> outbox = new LinkedHashMap<>();
  private final Map<String, String> posted = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Alarm> alarms = new LinkedHashMap<>();
  private Instant pulse = Instant.EPOCH;
  final Map<String, String> settings = new LinkedHashMap<>();
  final List<Commit> commits = new ArrayList<>();

  /** When an interview's clock began to run and when it is looked at. */
  record Alarm(Optional<Instant> since, Optional<Instant> due) {}

  MemoryStore(Edition edition) {
    this.edition = edition;
  }

  InterviewService.Ports ports() {
    return new InterviewService.Ports(this, this, this, this, this, this, this);
  }

  @Override
  public synchronized boolean put(Message.Received message) {
    String id = message.message().conversation() + "/" + message.message().id();
    return inbox.putIfAbsent(id, message) == null;
  }

  @Override
  public synchronized List<Message.Received> pending(String conversation) {
    return inbox.entrySet().stream()
        .filter(entry -> !done.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(each -> each.message().conversation().equals(conversation))
        .toList();
  }

  @Override
  public synchronized Optional<Kept> find(String id) {
    return Optional.ofNullable(interviews.get(id));
  }

  @Override
  public synchronized Optional<Kept> openIn(String conversation) {
    return all().stream()
        .filter(kept -> kept.conversation().equals(conversation) && kept.interview().isOpen())
        .findFirst();
  }

  @Override
  public synchronized List<Kept> all() {
    return interviews.values().stream()
        .sorted(Comparator.comparing(Kept::changed).reversed())
        .toList();
  }

  @Override
  public synchronized List<Kept> openOn(String platform) {
    return all().stream().filter(kept -> kept.interview().isOpen()).toList();
  }

  @Override
  public synchronized Rows rows(String id) {
    return new Rows(
        new Transcript(turns.getOrDefault(id, List.of())),
        evidence.getOrDefault(id, List.of()),
        Optional.ofNullable(cards.get(id)));
  }

  @Override
  public synchronized boolean commit(Commit commit) {
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
    place(commit);
    alarms.remove(id);
    commit.done().forEach(message -> done.add(commit.conversation() + "/" + message));
    commit.outgoing().forEach(words -> outbox.put(words.id(), words));
    commits.add(commit);
    return true;
  }

  private void place(Commit commit) {
    if (!(commit.event() instanceof Event.Spoke spoke)) {
      return;
    }
    int from = 0;
    for (String message : commit.done()) {
      String key = commit.conversation() + "/" + message;
      String text = inbox.get(key).message().text();
      places.put(key, new Place(commit.interview().id(), spoke.turn().number(), from, text));
      from += text.length() + 2;
    }
  }

  @Override
  public synchronized List<Kept> of(String person) {
    return all().stream()
        .filter(
            kept ->
                kept.interview().seats().stream().anyMatch(seat -> seat.person().equals(person)))
        .toList();
  }

  @Override
  public synchronized boolean erase(Erasure erasure) {
    String id = erasure.interview().id();
    Kept kept = interviews.get(id);
    if (kept.epoch() != erasure.kept().epoch()) {
      return false;
    }
    interviews.put(
        id,
        new Kept(
            erasure.interview(),
            kept.conversation(),
            kept.space(),
            kept.epoch() + 1,
            kept.changed()));
    turns.get(id).replaceAll(turn -> replaced(turn, erasure.turns()));
    evidence.get(id).removeIf(each -> erasure.place().holds(each.quote()));
    erasure.scorecard().ifPresent(card -> cards.put(id, card));
    erasure.outgoing().forEach(words -> outbox.put(words.id(), words));
    done.add(kept.conversation() + "/" + erasure.correction());
    return true;
  }

  private static Turn replaced(Turn turn, List<Turn> changed) {
    return changed.stream().filter(each -> each.number() == turn.number()).findFirst().orElse(turn);
  }

  @Override
  public synchronized void move(String id, String conversation) {
    Kept kept = interviews.get(id);
    interviews.put(
        id, new Kept(kept.interview(), conversation, kept.space(), kept.epoch(), kept.changed()));
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
  public synchronized List<Outgoing> waiting(String conversation) {
    return outbox.values().stream()
        .filter(words -> words.conversation().equals(conversation))
        .sorted(Comparator.comparingInt(Outgoing::sequence))
        .toList();
  }

  @Override
  public synchronized void put(Outgoing words, List<String> messages) {
    outbox.putIfAbsent(words.id(), words);
    messages.forEach(message -> done.add(words.conversation() + "/" + message));
  }

  @Override
  public synchronized void sent(String id, String ids) {
    outbox.remove(id);
    posted.put(id, ids);
  }

  @Override
  public synchronized Optional<String> posted(String id) {
    return Optional.ofNullable(posted.get(id));
  }

  @Override
  public synchronized Optional<String> lastPosted(String conversation) {
    return Optional.empty();
  }

  @Override
  public synchronized boolean knows(String conversation, String message) {
    return inbox.containsKey(conversation + "/" + message);
  }

  @Override
  public synchronized Optional<Place> place(String conversation, String message) {
    return Optional.ofNullable(places.get(conversation + "/" + message));
  }

  @Override
  public synchronized boolean correct(Message correction) {
    String key = correction.conversation() + "/" + correction.target().orElseThrow();
    if (done.contains(key)) {
      return false;
    }
    Message.Received before = inbox.get(key);
    Message old = before.message();
    inbox.put(
        key,
        new Message.Received(
            new Message(
                old.conversation(),
                old.id(),
                old.sender(),
                old.kind(),
                correction.text(),
                old.at()),
            before.clock()));
    if (correction.kind() == Message.Kind.Deleted) {
      done.add(key);
    }
    done.add(correction.conversation() + "/" + correction.id());
    return true;
  }

  @Override
  public synchronized void dismiss(String conversation, List<String> messages) {
    messages.forEach(message -> done.add(conversation + "/" + message));
  }

  @Override
  public synchronized List<Message> said(String conversation) {
    return inbox.values().stream()
        .map(Message.Received::message)
        .filter(message -> message.conversation().equals(conversation))
        .toList();
  }

  @Override
  public synchronized Optional<String> known(Account account) {
    return Optional.of(person(account));
  }

  @Override
  public synchronized Optional<Account> account(String person, String platform) {
    return Optional.empty();
  }

  @Override
  public synchronized Map<String, String> settings(String space) {
    return settings;
  }

  @Override
  public synchronized List<Posted> forget(String person) {
    return List.of();
  }

  @Override
  public synchronized void set(String interview, Optional<Instant> since, Optional<Instant> due) {
    alarms.put(interview, new Alarm(since, due));
  }

  Optional<Alarm> alarm(String interview) {
    return Optional.ofNullable(alarms.get(interview));
  }

  @Override
  public synchronized List<String> calling(String platform, Instant now) {
    var calling = new LinkedHashSet<String>();
    inbox.forEach(
        (key, received) -> {
          if (!done.contains(key)) {
            calling.add(received.message().conversation());
          }
        });
    outbox.values().forEach(words -> calling.add(words.conversation()));
    alarms.forEach(
        (id, alarm) -> {
          if (alarm.due().filter(due -> !due.isAfter(now)).isPresent()) {
            calling.add(interviews.get(id).conversation());
          }
        });
    return calling.stream().filter(each -> each.startsWith(platform + ":")).toList();
  }

  @Override
  public synchronized void beat(Instant now) {
    pulse = now;
  }

  @Override
  public synchronized List<Running> resume(String platform, Instant now) {
    return interviews.values().stream()
        .filter(kept -> kept.interview().isOpen() && !kept.interview().paused())
        .map(kept -> new Running(kept.interview().id(), since(kept.interview().id(), now)))
        .toList();
  }

  private Optional<Instant> since(String interview, Instant now) {
    return alarm(interview)
        .flatMap(Alarm::since)
        .map(since -> since.plus(Duration.between(since.isAfter(pulse) ? since : pulse, now)));
  }

  @Override
  public synchronized String person(Account account) {
    return "person of " + account.user();
  }

  @Override
  public synchronized String space(String platform, String workspace) {
    return platform + ":" + workspace;
  }

  @Override
  public synchronized Pins pin(String question) {
    return new Pins("q", "p", "r");
  }

  @Override
  public synchronized Edition edition(Pins pins, String title) {
    return edition;
  }

  @Override
  public Map<Integer, List<String>> lateEdits(String interview) {
    return Map.of();
  }
}
