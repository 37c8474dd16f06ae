package plusminus.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import plusminus.service.Outgoing;
import plusminus.service.People.Posted;

/** Deletes what is kept of a person, and the scorecards that were posted. */
final class Oblivion {

  private final House house;
  private final Connection connection;

  Oblivion(House house, Connection connection) {
    this.house = house;
    this.connection = connection;
  }

  /** Answers what the person is told. */
  String forget(ISnowflake user) {
    Optional<String> person = house.ports().people().known(House.account(user));
    if (person.isEmpty()) {
      return house.line("nothing-kept");
    }
    int count = house.ports().interviews().of(person.get()).size();
    List<Posted> posted = house.ports().people().forget(person.get());
    posted.stream()
        .filter(each -> each.kind() == Outgoing.Kind.Scorecard && !each.ids().isEmpty())
        .forEach(each -> deleteCard(user, each.ids()));
    return house.line("deleted-all", Map.of("count", Integer.toString(count)));
  }

  private void deleteCard(ISnowflake user, String place) {
    String message = place.substring(place.indexOf('/') + 1);
    try {
      connection.places().dm(user.getId()).deleteMessageById(message).queue(done -> {}, gone -> {});
    } catch (RuntimeException closed) {
      // What is kept is gone; the card in a DM that cannot be opened is the candidate's to delete.
    }
  }
}
