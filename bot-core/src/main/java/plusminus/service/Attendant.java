package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks after the conversations of one platform: each is worked by one thread at a time, when its
 * candidate has finished or when something is due. What waits is found again in the store, so that
 * nothing depends on this process living on.
 */
public final class Attendant implements AutoCloseable {

  private static final long LOOK_MILLIS = 250;
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
  private static final int WORKERS = 8;

  /** A message that fails this often is set aside, so that the next ones are heard. */
  private static final int FAILURES = 3;

  /** How long after the end a candidate who types is waited for. */
  private static final Duration GRACE = Duration.ofMinutes(2);

  /** Hears what went wrong with a conversation. */
  public interface Worries {
    void about(String conversation, String what);

    void about(String conversation, Throwable failure);
  }

  private final String platform;
  private final InterviewService service;
  private final InterviewService.Ports ports;
  private final Channel channel;
  private final Rhythm usual;
  private final Worries worries;
  private final InstantSource clock;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          WORKERS, Thread.ofPlatform().daemon().name("turn-", 1).factory());
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watch").factory());
  private volatile Instant beaten = Instant.MIN;
  private volatile Optional<Instant> deafSince = Optional.empty();

  /** What is known of a conversation while this process lives. */
  private static final class Lane {
    volatile Optional<Instant> typing = Optional.empty();
    volatile Optional<Instant> heard = Optional.empty();
    volatile Instant notBefore = Instant.MIN;
    final AtomicBoolean isQueued = new AtomicBoolean();

    /** Something came that the worker on its way may not have seen. */
    final AtomicBoolean isWanted = new AtomicBoolean();

    Duration delay = RETRY;
    int failures;
    boolean isFirst = true;

    /** When the last message came; what was found in the store came before this process. */
    Instant heard(Instant now) {
      if (heard.isEmpty()) {
        heard = Optional.of(now);
      }
      return heard.get();
    }
  }

  /**
   * An attendant that begins with {@link #begin}.
   *
   * @param platform the name with which its conversations begin
   */
  public Attendant(
      String platform,
      InterviewService service,
      InterviewService.Ports ports,
      Channel channel,
      Setting setting) {
    this.platform = platform;
    this.service = service;
    this.ports = ports;
    this.channel = channel;
    this.usual = setting.rhythm();
    this.worries = setting.worries();
    this.clock = setting.clock();
  }

  /** What an attendant goes by. */
  public record Setting(Rhythm rhythm, Worries worries, InstantSource clock) {}

  /** Takes up the clocks of the interviews that were running. */
  public void resume() {
    Instant now = clock.instant();
    for (Alarms.Running running : ports.alarms().resume(platform, now)) {
      Kept kept = ports.interviews().find(running.interview()).orElseThrow();
      service.serve(kept, running.since().orElse(now));
      service.setAlarm(kept);
    }
  }

  /** Looks after everything from now on. */
  public void begin() {
    var _ = watch.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Nobody can be heard: nothing is due until somebody can. */
  public void deaf() {
    deafSince = deafSince.or(() -> Optional.of(clock.instant()));
  }

  /** Everything that was said meanwhile has been taken in; the clocks get the time back. */
  public void hears() {
    Optional<Instant> since = deafSince;
    deafSince = Optional.empty();
    if (since.isPresent()) {
      Duration time = Duration.between(since.get(), clock.instant());
      ports.interviews().openOn(platform).forEach(kept -> service.giveBack(kept, time));
    }
  }

  /** Takes a message in. */
  public Receipt heard(Message message) {
    Receipt receipt = service.receive(message);
    if (receipt == Receipt.Taken) {
      Lane lane = lane(message.conversation());
      lane.heard = Optional.of(clock.instant());
      lane.notBefore = Instant.MIN;
      call(message.conversation());
    }
    return receipt;
  }

  /** Somebody types. */
  public void typing(String conversation) {
    lane(conversation).typing = Optional.of(clock.instant());
  }

  /** Has a conversation looked after now, for instance because words of it can be sent again. */
  public void call(String conversation) {
    Lane lane = lane(conversation);
    lane.isWanted.set(true);
    queue(conversation, lane);
  }

  private void queue(String conversation, Lane lane) {
    if (lane.isQueued.compareAndSet(false, true)) {
      try {
        workers.execute(() -> attend(conversation, lane));
      } catch (RejectedExecutionException closed) {
        // What waits is found again at the next start.
      }
    }
  }

  private Lane lane(String conversation) {
    return lanes.computeIfAbsent(conversation, id -> new Lane());
  }

  private void look() {
    try {
      Instant now = clock.instant();
      if (!now.isBefore(beaten.plus(BEAT))) {
        ports.alarms().beat(now);
        beaten = now;
      }
      for (String conversation : ports.alarms().calling(platform, now)) {
        if (!now.isBefore(lane(conversation).notBefore)) {
          call(conversation);
        }
      }
    } catch (RuntimeException failure) {
      worries.about(platform, failure);
    }
  }

  private void attend(String conversation, Lane lane) {
    lane.isWanted.set(false);
    try {
      attendAlone(conversation, lane);
      lane.failures = 0;
    } catch (RuntimeException | StackOverflowError failure) {
      failed(conversation, lane, failure);
    } finally {
      lane.isQueued.set(false);
      if (lane.isWanted.get()) {
        queue(conversation, lane);
      }
    }
  }

  private void attendAlone(String conversation, Lane lane) {
    List<Message.Received> pending = service.corrected(conversation);
    int steps;
    if (pending.isEmpty()) {
      boolean mayPass = deafSince.isEmpty() && !isMidSentence(lane, conversation);
      steps = mayPass ? service.passTime(conversation) : 0;
    } else {
      Instant now = clock.instant();
      Instant due = rhythm(conversation).due(pending, lane.heard(now), lane.typing);
      if (now.isBefore(due)) {
        lane.notBefore = due;
        return;
      }
      channel.think(conversation);
      steps = service.work(conversation);
    }
    InterviewService.Sending sending = service.deliver(conversation, channel, lane.isFirst);
    lane.isFirst = sending.failure().isPresent();
    if (steps > 0 || sending.sent() > 0) {
      service.open(conversation).ifPresent(service::setAlarm);
    }
    sending
        .failure()
        .ifPresentOrElse(failure -> later(conversation, lane, failure), () -> lane.delay = RETRY);
  }

  /** Whoever types is not silent, and at the end is heard out. */
  private boolean isMidSentence(Lane lane, String conversation) {
    Instant now = clock.instant();
    if (!usual.isTyping(lane.typing, now)) {
      return false;
    }
    boolean waitedLong =
        service
            .open(conversation)
            .filter(
                kept ->
                    service.clock(kept).compareTo(kept.interview().setting().length().plus(GRACE))
                        > 0)
            .isPresent();
    return !waitedLong;
  }

  private Rhythm rhythm(String conversation) {
    return service
        .open(conversation)
        .map(kept -> usual.of(ports.people().settings(kept.space())))
        .orElse(usual);
  }

  private void later(String conversation, Lane lane, Delivery failure) {
    Instant now = clock.instant();
    switch (failure) {
      case Delivery.Delayed delayed -> {
        worries.about(conversation, delayed.why());
        lane.notBefore = now.plus(delayed.by());
      }
      case Delivery.Refused refused -> {
        worries.about(conversation, refused.why());
        lane.notBefore = now.plus(lane.delay);
        Duration twice = lane.delay.multipliedBy(2);
        lane.delay = twice.compareTo(LONGEST_RETRY) < 0 ? twice : LONGEST_RETRY;
      }
      case Delivery.Posted posted -> {}
    }
  }

  private void failed(String conversation, Lane lane, Throwable failure) {
    worries.about(conversation, failure);
    if (failure instanceof Unavailable) {
      lane.notBefore = clock.instant().plus(RETRY);
      return;
    }
    lane.failures++;
    lane.notBefore = clock.instant().plus(BEAT.multipliedBy(lane.failures));
    if (lane.failures >= FAILURES) {
      lane.failures = 0;
      setAside(conversation);
    }
  }

  private void setAside(String conversation) {
    try {
      List<Message> pending =
          ports.inbox().pending(conversation).stream().map(Message.Received::message).toList();
      Optional<Message> first =
          pending.stream()
              .filter(message -> message.kind().isCorrection())
              .findFirst()
              .or(() -> pending.stream().findFirst());
      first.ifPresent(
          message -> {
            service.setAside(conversation, message);
            worries.about(conversation, "message " + message.id() + " was set aside");
          });
    } catch (RuntimeException failure) {
      worries.about(conversation, failure);
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    workers.shutdown();
    try {
      var _ = workers.awaitTermination(RETRY.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
