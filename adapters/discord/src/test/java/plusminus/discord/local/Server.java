package plusminus.discord.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.InstantSource;
import mockwebserver3.MockWebServer;

/** The parts of the local Discord, put together behind one port. */
final class Server {
  final World world;
  final Gateway gateway;
  final GatewayFaults gatewayFaults;
  final Events events;
  final Threads threads;
  final Commands commands;
  final People people;
  final Journal journal = new Journal();
  final Faults faults = new Faults();
  final Buckets buckets = new Buckets();
  final Waiting waiting = new Waiting();
  private final MockWebServer http = new MockWebServer();

  Server(InstantSource clock) {
    world = new World(clock);
    Deliveries deliveries = new Deliveries();
    gateway = new Gateway(world, deliveries);
    gatewayFaults = new GatewayFaults(gateway, deliveries);
    events = new Events(world, gateway);
    commands = new Commands(world);
    Composer composer = new Composer(world);
    threads = new Threads(world, composer, events);
    Interactions interactions = new Interactions(world, events, waiting);
    people = new People(world, composer, events, threads, interactions, commands, waiting);
    Answers answers = new Answers(world, composer, events);
    Routes routes =
        new Api(
                new AppRoutes(world, gateway),
                commands,
                new ChannelRoutes(world, events, threads),
                new MessageRoutes(world, composer, events, threads),
                new Callbacks(world, interactions, answers),
                new WebhookRoutes(interactions, answers))
            .routes();
    Sockets sockets = new Sockets();
    http.setServerSocketFactory(sockets);
    http.setDispatcher(new Rest(world, routes, gateway, sockets, faults, buckets, journal));
  }

  void start() {
    try {
      http.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    gateway.url("ws://127.0.0.1:" + http.getPort() + "/");
  }

  int port() {
    return http.getPort();
  }

  void close() {
    gateway.closeAll(1001, "Going away.");
    http.close();
  }
}
