package plusminus.discord.local;

import java.util.concurrent.atomic.AtomicInteger;

/** What can go wrong on the gateway, and how often the bot connected. */
public final class GatewayFaults {
  private final Gateway gateway;
  private final Deliveries deliveries;
  private final AtomicInteger drops = new AtomicInteger();

  GatewayFaults(Gateway gateway, Deliveries deliveries) {
    this.gateway = gateway;
    this.deliveries = deliveries;
  }

  /** Cuts the connection; if not resumable, RESUME is answered with INVALID_SESSION. */
  public void drop(boolean resumable) {
    drops.incrementAndGet();
    gateway.drop(resumable);
  }

  /** Holds every event back until {@link #release}. */
  public void hold() {
    deliveries.hold();
  }

  public void release() {
    deliveries.release();
  }

  /** Delivers the next event of this name twice. */
  public void twice(String event) {
    deliveries.twice(event);
  }

  /** Waits for this many events and delivers the last one first. */
  public void reversed(int events) {
    deliveries.reversed(events);
  }

  public int injected() {
    return drops.get() + deliveries.injected();
  }

  public boolean connected() {
    return gateway.connected();
  }

  public int connections() {
    return gateway.connections.get();
  }

  public int identifies() {
    return gateway.identifies.get();
  }

  public int resumes() {
    return gateway.resumes.get();
  }

  public int heartbeats() {
    return gateway.heartbeats.get();
  }
}
